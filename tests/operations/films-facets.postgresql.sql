SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT (
        SELECT
          '{"totalCount":' || CAST(
            (
              SELECT count(*) AS count_1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.language_id = anon_2.language_id
                AND film_listings_1.release_year >= $1::INTEGER
            ) AS TEXT
          )
          || ',"facets":{"category":[' || (
            SELECT coalesce(
              string_agg(
                '{"value":' || CAST(to_json(anon_6.value) AS TEXT)
                || ',"label":' || CAST(to_json(anon_6.label) AS TEXT)
                || ',"count":' || CAST(anon_6.count AS TEXT)
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_7.value AS value,
                anon_7.label AS label,
                anon_7.count AS count,
                anon_7.count AS o0,
                anon_7.value AS o1
              FROM (
                SELECT
                  categories_1.key AS value,
                  category_names_1.name AS label,
                  count(DISTINCT films_1.id) AS count
                FROM films AS films_1
                JOIN categories AS categories_1 ON categories_1.id = films_1.category_id
                JOIN
                  category_names AS category_names_1
                  ON category_names_1.category_id = categories_1.id
                  AND category_names_1.language_id = anon_2.language_id
                WHERE
                  films_1.id IN (
                    SELECT film_listings_1.film_id
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.release_year >= $1::INTEGER
                  )
                  AND categories_1.key IS NOT NULL
                GROUP BY categories_1.key, category_names_1.name
              ) AS anon_7
              ORDER BY anon_7.count DESC, anon_7.value ASC
            ) AS anon_6
          )
          || '],"country":[' || (
            SELECT coalesce(
              string_agg(
                '{"value":' || CAST(to_json(anon_6.value) AS TEXT)
                || ',"label":' || CAST(to_json(anon_6.label) AS TEXT)
                || ',"count":' || CAST(anon_6.count AS TEXT)
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_7.value AS value,
                anon_7.label AS label,
                anon_7.count AS count,
                anon_7.count AS o0,
                anon_7.value AS o1
              FROM (
                SELECT
                  countries_1.code AS value,
                  country_names_1.name AS label,
                  count(DISTINCT film_countries_1.film_id) AS count
                FROM film_countries AS film_countries_1
                JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                JOIN
                  country_names AS country_names_1
                  ON country_names_1.country_id = countries_1.id
                  AND country_names_1.language_id = anon_2.language_id
                WHERE
                  film_countries_1.film_id IN (
                    SELECT film_listings_1.film_id
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.release_year >= $1::INTEGER
                  )
                  AND countries_1.code IS NOT NULL
                GROUP BY countries_1.code, country_names_1.name
              ) AS anon_7
              ORDER BY anon_7.count DESC, anon_7.value ASC
            ) AS anon_6
          )
          || '],"decade":[' || (
            SELECT coalesce(
              string_agg(
                '{"value":' || CAST(to_json(anon_6.value) AS TEXT)
                || ',"label":' || CAST(to_json(anon_6.label) AS TEXT)
                || ',"count":' || CAST(anon_6.count AS TEXT)
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_7.value AS value,
                anon_7.label AS label,
                anon_7.count AS count,
                anon_7.count AS o0,
                anon_7.value AS o1
              FROM (
                SELECT
                  CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS value,
                  CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS label,
                  count(DISTINCT films_1.id) AS count
                FROM films AS films_1
                WHERE
                  films_1.id IN (
                    SELECT film_listings_1.film_id
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.release_year >= $1::INTEGER
                  )
                  AND CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) IS NOT NULL
                GROUP BY
                  CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT),
                  CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT)
              ) AS anon_7
              ORDER BY anon_7.count DESC, anon_7.value ASC
            ) AS anon_6
          )
          || '],"role":[' || (
            SELECT coalesce(
              string_agg(
                '{"value":' || CAST(to_json(anon_6.value) AS TEXT)
                || ',"count":' || CAST(anon_6.count AS TEXT)
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
              FROM (
                SELECT
                  roles_1.key AS value, role_names_1.name AS label, count(DISTINCT credits_1.film_id) AS count
                FROM credits AS credits_1
                JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                JOIN
                  role_names AS role_names_1
                  ON role_names_1.role_id = roles_1.id
                  AND role_names_1.language_id = anon_2.language_id
                WHERE
                  credits_1.film_id IN (
                    SELECT film_listings_1.film_id
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.release_year >= $1::INTEGER
                  )
                  AND roles_1.key IS NOT NULL
                GROUP BY roles_1.key, role_names_1.name
              ) AS anon_7
              ORDER BY anon_7.count DESC, anon_7.value ASC
            ) AS anon_6
          )
          || '],"language":[' || (
            SELECT coalesce(
              string_agg(
                '{"value":' || CAST(to_json(anon_6.value) AS TEXT)
                || ',"count":' || CAST(anon_6.count AS TEXT)
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
              FROM (
                SELECT
                  film_texts_1.language AS value,
                  film_texts_1.language AS label,
                  count(DISTINCT film_texts_1.film_id) AS count
                FROM film_texts AS film_texts_1
                WHERE
                  film_texts_1.film_id IN (
                    SELECT film_listings_1.film_id
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.release_year >= $1::INTEGER
                  )
                  AND film_texts_1.language IS NOT NULL
                GROUP BY film_texts_1.language, film_texts_1.language
              ) AS anon_7
              ORDER BY anon_7.count DESC, anon_7.value ASC
            ) AS anon_6
          )
          || ']}}' AS anon_5
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (SELECT 1) AS anon_1
LEFT OUTER JOIN (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.id = coalesce(
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
  )
  LIMIT ALL OFFSET 0
) AS anon_2 ON true
