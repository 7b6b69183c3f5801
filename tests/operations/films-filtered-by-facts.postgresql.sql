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
              LEFT OUTER JOIN LATERAL (
                SELECT films_1.duration_seconds AS duration_seconds
                FROM films AS films_1
                WHERE films_1.id = film_listings_1.film_id
                LIMIT ALL OFFSET 0
              ) AS anon_6 ON true
              WHERE
                film_listings_1.language_id = anon_2.language_id
                AND (
                  film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\'
                  OR film_listings_1.title_folded >= $2::VARCHAR
                  AND film_listings_1.title_folded < $3::VARCHAR
                  OR NOT EXISTS (
                    SELECT 1
                    FROM film_texts AS film_texts_1
                    WHERE
                      film_texts_1.film_id = film_listings_1.film_id
                      AND (
                        film_texts_1.language IN ($4::VARCHAR COLLATE "C", $5::VARCHAR COLLATE "C")
                      ) IS NOT true
                  )
                )
                AND EXISTS (
                  SELECT 1
                  FROM technical_specs AS technical_specs_1
                  JOIN film_texts ON technical_specs_1.film_text_id = film_texts.id
                  WHERE
                    film_texts.film_id = film_listings_1.film_id
                    AND technical_specs_1.label = $6::VARCHAR COLLATE "C"
                ) IS NOT true
                AND film_listings_1.release_year < $7::INTEGER
                AND film_listings_1.release_year >= $8::INTEGER
                AND anon_6.duration_seconds < $9::INTEGER
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT countries_1.code AS code
                    FROM countries AS countries_1
                    WHERE countries_1.id = film_countries_1.country_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_7 ON true
                  WHERE
                    film_countries_1.film_id = film_listings_1.film_id
                    AND (anon_7.code = $10::VARCHAR COLLATE "C") IS NOT true
                )
            ) AS TEXT
          )
          || ',"nodes":[' || (
            SELECT coalesce(
              string_agg(
                '{"title":' || CAST(to_json(anon_6.title) AS TEXT)
                || ',"releaseYear":' || coalesce(CAST(anon_6.release_year AS TEXT), 'null')
                || ',"duration":' || CASE
                  WHEN (anon_7.duration_seconds IS NULL)
                  THEN 'null'
                  ELSE '{"minutes":' || CAST(FLOOR(anon_7.duration_seconds / 60) AS TEXT) || '}'
                END
                || ',"countries":[' || anon_8.coalesce_2
                || '],"technicalSpecs":[' || anon_9.coalesce_2
                || ']}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_10.film_id AS film_id,
                anon_10.title AS title,
                anon_10.release_year AS release_year,
                anon_10.o0 AS o0,
                anon_10.o1 AS o1
              FROM (
                SELECT
                  anon_11.film_id AS film_id,
                  anon_11.title AS title,
                  anon_11.release_year AS release_year,
                  anon_11.o0 AS o0,
                  anon_11.o1 AS o1
                FROM (
                  SELECT
                    film_listings_1.film_id AS film_id,
                    film_listings_1.title AS title,
                    film_listings_1.release_year AS release_year,
                    anon_13.duration_seconds AS o0,
                    film_listings_1.slug AS o1
                  FROM film_listings AS film_listings_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT films_1.duration_seconds AS duration_seconds
                    FROM films AS films_1
                    WHERE films_1.id = film_listings_1.film_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_13 ON true
                  WHERE
                    film_listings_1.language_id = anon_2.language_id
                    AND (
                      film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\'
                      OR film_listings_1.title_folded >= $2::VARCHAR
                      AND film_listings_1.title_folded < $3::VARCHAR
                      OR NOT EXISTS (
                        SELECT 1
                        FROM film_texts AS film_texts_1
                        WHERE
                          film_texts_1.film_id = film_listings_1.film_id
                          AND (
                            film_texts_1.language IN ($4::VARCHAR COLLATE "C", $5::VARCHAR COLLATE "C")
                          ) IS NOT true
                      )
                    )
                    AND EXISTS (
                      SELECT 1
                      FROM technical_specs AS technical_specs_1
                      JOIN film_texts ON technical_specs_1.film_text_id = film_texts.id
                      WHERE
                        film_texts.film_id = film_listings_1.film_id
                        AND technical_specs_1.label = $6::VARCHAR COLLATE "C"
                    ) IS NOT true
                    AND film_listings_1.release_year < $7::INTEGER
                    AND film_listings_1.release_year >= $8::INTEGER
                    AND anon_13.duration_seconds < $9::INTEGER
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_14 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND (anon_14.code = $10::VARCHAR COLLATE "C") IS NOT true
                    )
                    AND anon_13.duration_seconds IS NOT NULL
                  ORDER BY anon_13.duration_seconds DESC, film_listings_1.slug ASC
                  LIMIT 20
                ) AS anon_11
                UNION ALL
                SELECT
                  anon_12.film_id AS film_id,
                  anon_12.title AS title,
                  anon_12.release_year AS release_year,
                  anon_12.o0 AS o0,
                  anon_12.o1 AS o1
                FROM (
                  SELECT
                    film_listings_1.film_id AS film_id,
                    film_listings_1.title AS title,
                    film_listings_1.release_year AS release_year,
                    anon_13.duration_seconds AS o0,
                    film_listings_1.slug AS o1
                  FROM film_listings AS film_listings_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT films_1.duration_seconds AS duration_seconds
                    FROM films AS films_1
                    WHERE films_1.id = film_listings_1.film_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_13 ON true
                  WHERE
                    film_listings_1.language_id = anon_2.language_id
                    AND (
                      film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\'
                      OR film_listings_1.title_folded >= $2::VARCHAR
                      AND film_listings_1.title_folded < $3::VARCHAR
                      OR NOT EXISTS (
                        SELECT 1
                        FROM film_texts AS film_texts_1
                        WHERE
                          film_texts_1.film_id = film_listings_1.film_id
                          AND (
                            film_texts_1.language IN ($4::VARCHAR COLLATE "C", $5::VARCHAR COLLATE "C")
                          ) IS NOT true
                      )
                    )
                    AND EXISTS (
                      SELECT 1
                      FROM technical_specs AS technical_specs_1
                      JOIN film_texts ON technical_specs_1.film_text_id = film_texts.id
                      WHERE
                        film_texts.film_id = film_listings_1.film_id
                        AND technical_specs_1.label = $6::VARCHAR COLLATE "C"
                    ) IS NOT true
                    AND film_listings_1.release_year < $7::INTEGER
                    AND film_listings_1.release_year >= $8::INTEGER
                    AND anon_13.duration_seconds < $9::INTEGER
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_14 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND (anon_14.code = $10::VARCHAR COLLATE "C") IS NOT true
                    )
                    AND anon_13.duration_seconds IS NULL
                  ORDER BY anon_13.duration_seconds DESC, film_listings_1.slug ASC
                  LIMIT 20
                ) AS anon_12
              ) AS anon_10
              LIMIT 20
            ) AS anon_6
            LEFT OUTER JOIN LATERAL (
              SELECT films_1.id AS id, films_1.duration_seconds AS duration_seconds
              FROM films AS films_1
              WHERE films_1.id = anon_6.film_id
              LIMIT ALL OFFSET 0
            ) AS anon_7 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg('{"name":' || CAST(to_json(anon_11.name) AS TEXT) || '}', ','), ''
              ) AS coalesce_2
              FROM (
                SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
                FROM film_countries AS film_countries_1
                WHERE film_countries_1.film_id = anon_7.id
                ORDER BY film_countries_1.position ASC
              ) AS anon_10
              LEFT OUTER JOIN LATERAL (
                SELECT country_names_1.name AS name
                FROM country_names AS country_names_1
                WHERE
                  country_names_1.country_id = anon_10.country_id
                  AND country_names_1.language_id = anon_2.language_id
                LIMIT ALL OFFSET 0
              ) AS anon_11 ON true
            ) AS anon_8 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg('{"label":' || CAST(to_json(anon_10.label) AS TEXT) || '}', ','), ''
              ) AS coalesce_2
              FROM (
                SELECT
                  technical_specs_1.position AS position,
                  technical_specs_1.label AS label,
                  technical_specs_1.position AS o0
                FROM technical_specs AS technical_specs_1
                WHERE technical_specs_1.film_text_id = (
                  SELECT film_texts.id
                  FROM film_texts
                  WHERE
                    film_texts.film_id = anon_7.id
                    AND (
                      EXISTS (
                        SELECT * FROM technical_specs WHERE technical_specs.film_text_id = film_texts.id
                      )
                    )
                  ORDER BY film_texts.language != anon_2.language, film_texts.position
                  LIMIT 1
                )
                ORDER BY technical_specs_1.position ASC
              ) AS anon_10
            ) AS anon_9 ON true
          )
          || ']}' AS anon_5
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (SELECT 1) AS anon_1
LEFT OUTER JOIN (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_2 ON true
