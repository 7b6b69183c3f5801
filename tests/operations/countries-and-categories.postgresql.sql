WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $1::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $4::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $5::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $6::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_5.data) <= 16000000) THEN anon_5.data END AS anon_4
    FROM (
      SELECT
        '[' || (
          SELECT coalesce(
            string_agg(
              '{"code":"' || anon_6.code || '","name":' || CAST(to_json(anon_7.name) AS TEXT) || '}', ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT countries_1.id AS id, countries_1.code AS code, countries_1.code AS o0
            FROM countries AS countries_1
            WHERE countries_1.id IN (SELECT film_countries.country_id FROM film_countries)
            ORDER BY countries_1.code ASC
          ) AS anon_6
          LEFT OUTER JOIN LATERAL (
            SELECT country_names_1.name AS name
            FROM country_names AS country_names_1
            WHERE
              country_names_1.country_id = anon_6.id
              AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            LIMIT ALL OFFSET 0
          ) AS anon_7 ON true
        )
        || '],"categories":[' || (
          SELECT coalesce(
            string_agg(
              '{"key":' || CAST(to_json(anon_6.key) AS TEXT)
              || ',"name":' || CAST(to_json(anon_7.name) AS TEXT)
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              categories_1.id AS id,
              categories_1.key AS key,
              categories_1.position AS o0,
              categories_1.key AS o1
            FROM categories AS categories_1
            ORDER BY categories_1.position ASC, categories_1.key ASC
          ) AS anon_6
          LEFT OUTER JOIN LATERAL (
            SELECT category_names_1.name AS name
            FROM category_names AS category_names_1
            WHERE
              category_names_1.category_id = anon_6.id
              AND category_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            LIMIT ALL OFFSET 0
          ) AS anon_7 ON true
        )
        || '],"country":' || coalesce(
          (
            SELECT
              '{"code":"' || countries_1.code
              || '","name":' || CAST(to_json(anon_7.name) AS TEXT)
              || '}' AS anon_6
            FROM countries AS countries_1
            LEFT OUTER JOIN LATERAL (
              SELECT country_names_1.name AS name
              FROM country_names AS country_names_1
              WHERE
                country_names_1.country_id = countries_1.id
                AND country_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
              LIMIT ALL OFFSET 0
            ) AS anon_7 ON true
            WHERE countries_1.code = $7::VARCHAR
            LIMIT 1
          ),
          'null'
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_5
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
