SELECT
  (
    SELECT CASE WHEN (octet_length(anon_3.data) <= 16000000) THEN anon_3.data END AS anon_2
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
              ) AS anon_5 ON true
              WHERE
                film_listings_1.language_id = anon_1.language_id
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
                  WHERE
                    technical_specs_1.film_text_id IN (
                      SELECT film_texts.id FROM film_texts WHERE film_texts.film_id = film_listings_1.film_id
                    )
                    AND technical_specs_1.label = $6::VARCHAR COLLATE "C"
                ) IS NOT true
                AND film_listings_1.release_year < $7::INTEGER
                AND film_listings_1.release_year >= $8::INTEGER
                AND anon_5.duration_seconds < $9::INTEGER
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT countries_1.code AS code
                    FROM countries AS countries_1
                    WHERE countries_1.id = film_countries_1.country_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_6 ON true
                  WHERE
                    film_countries_1.film_id = film_listings_1.film_id
                    AND (anon_6.code = $10::VARCHAR COLLATE "C") IS NOT true
                )
            ) AS TEXT
          )
          || ',"nodes":[' || (
            SELECT coalesce(
              string_agg(
                '{"title":' || CAST(to_json(anon_5.title) AS TEXT)
                || ',"releaseYear":' || coalesce(CAST(anon_5.release_year AS TEXT), 'null')
                || ',"duration":' || CASE
                  WHEN (anon_6.duration_seconds IS NULL)
                  THEN 'null'
                  ELSE '{"minutes":' || CAST(FLOOR(anon_6.duration_seconds / 60) AS TEXT) || '}'
                END
                || ',"countries":[' || anon_7.coalesce_2
                || '],"technicalSpecs":[' || anon_8.coalesce_2
                || ']}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_9.film_id AS film_id,
                anon_9.title AS title,
                anon_9.release_year AS release_year,
                anon_9.o0 AS o0,
                anon_9.o1 AS o1
              FROM (
                SELECT
                  anon_10.film_id AS film_id,
                  anon_10.title AS title,
                  anon_10.release_year AS release_year,
                  anon_10.o0 AS o0,
                  anon_10.o1 AS o1
                FROM (
                  SELECT
                    film_listings_1.film_id AS film_id,
                    film_listings_1.title AS title,
                    film_listings_1.release_year AS release_year,
                    anon_12.duration_seconds AS o0,
                    film_listings_1.slug AS o1
                  FROM film_listings AS film_listings_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT films_1.duration_seconds AS duration_seconds
                    FROM films AS films_1
                    WHERE films_1.id = film_listings_1.film_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_12 ON true
                  WHERE
                    film_listings_1.language_id = anon_1.language_id
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
                      WHERE
                        technical_specs_1.film_text_id IN (
                          SELECT film_texts.id
                          FROM film_texts
                          WHERE film_texts.film_id = film_listings_1.film_id
                        )
                        AND technical_specs_1.label = $6::VARCHAR COLLATE "C"
                    ) IS NOT true
                    AND film_listings_1.release_year < $7::INTEGER
                    AND film_listings_1.release_year >= $8::INTEGER
                    AND anon_12.duration_seconds < $9::INTEGER
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_13 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND (anon_13.code = $10::VARCHAR COLLATE "C") IS NOT true
                    )
                    AND anon_12.duration_seconds IS NOT NULL
                  ORDER BY anon_12.duration_seconds DESC, film_listings_1.slug ASC
                  LIMIT 20
                ) AS anon_10
                UNION ALL
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
                    anon_12.duration_seconds AS o0,
                    film_listings_1.slug AS o1
                  FROM film_listings AS film_listings_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT films_1.duration_seconds AS duration_seconds
                    FROM films AS films_1
                    WHERE films_1.id = film_listings_1.film_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_12 ON true
                  WHERE
                    film_listings_1.language_id = anon_1.language_id
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
                      WHERE
                        technical_specs_1.film_text_id IN (
                          SELECT film_texts.id
                          FROM film_texts
                          WHERE film_texts.film_id = film_listings_1.film_id
                        )
                        AND technical_specs_1.label = $6::VARCHAR COLLATE "C"
                    ) IS NOT true
                    AND film_listings_1.release_year < $7::INTEGER
                    AND film_listings_1.release_year >= $8::INTEGER
                    AND anon_12.duration_seconds < $9::INTEGER
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_13 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND (anon_13.code = $10::VARCHAR COLLATE "C") IS NOT true
                    )
                    AND anon_12.duration_seconds IS NULL
                  ORDER BY anon_12.duration_seconds DESC, film_listings_1.slug ASC
                  LIMIT 20
                ) AS anon_11
              ) AS anon_9
              LIMIT 20
            ) AS anon_5
            LEFT OUTER JOIN LATERAL (
              SELECT films_1.id AS id, films_1.duration_seconds AS duration_seconds
              FROM films AS films_1
              WHERE films_1.id = anon_5.film_id
              LIMIT ALL OFFSET 0
            ) AS anon_6 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg('{"name":' || CAST(to_json(anon_10.name) AS TEXT) || '}', ','), ''
              ) AS coalesce_2
              FROM (
                SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
                FROM film_countries AS film_countries_1
                WHERE film_countries_1.film_id = anon_6.id
                ORDER BY film_countries_1.position ASC
              ) AS anon_9
              LEFT OUTER JOIN LATERAL (
                SELECT country_names_1.name AS name
                FROM country_names AS country_names_1
                WHERE
                  country_names_1.country_id = anon_9.country_id
                  AND country_names_1.language_id = anon_1.language_id
                LIMIT ALL OFFSET 0
              ) AS anon_10 ON true
            ) AS anon_7 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg('{"label":' || CAST(to_json(anon_9.label) AS TEXT) || '}', ','), ''
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
                    film_texts.film_id = anon_6.id
                    AND (
                      EXISTS (
                        SELECT * FROM technical_specs WHERE technical_specs.film_text_id = film_texts.id
                      )
                    )
                  ORDER BY film_texts.language != anon_1.language, film_texts.position
                  LIMIT 1
                )
                ORDER BY technical_specs_1.position ASC
              ) AS anon_9
            ) AS anon_8 ON true
          )
          || ']}' AS anon_4
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_1
