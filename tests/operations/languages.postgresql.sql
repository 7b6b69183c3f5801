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
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $4::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $5::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $7::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $8::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_4 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $10::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $11::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_6.data) <= 16000000) THEN anon_6.data END AS anon_5
    FROM (
      SELECT
        coalesce(
          (
            SELECT
              '{"title":' || CAST(to_json(anon_8.title) AS TEXT)
              || ',"language":"' || anon_8.text_language
              || '","category":' || CASE
                WHEN (anon_8.category_id IS NULL)
                THEN 'null'
                ELSE '{"name":' || CAST(to_json(anon_9.name) AS TEXT) || '}'
              END
              || ',"description":' || coalesce(
                CAST(
                  to_json(
                    coalesce(
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE
                          film_texts.film_id = films_1.id
                          AND film_texts.description IS NOT NULL
                          AND film_texts.language = (SELECT anon_1.language FROM anon_1)
                      ),
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE film_texts.film_id = films_1.id AND film_texts.description IS NOT NULL
                        ORDER BY film_texts.position
                        LIMIT 1
                      )
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"countries":[' || anon_10.coalesce_1
              || '],"duration":' || CASE
                WHEN (films_1.duration_seconds IS NULL)
                THEN 'null'
                ELSE
                  '{"label":' || coalesce(
                    CAST(
                      to_json(
                        (
                          SELECT film_texts.duration_label
                          FROM film_texts
                          WHERE film_texts.film_id = films_1.id AND film_texts.duration_label IS NOT NULL
                          ORDER BY
                            film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                          LIMIT 1
                        )
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || '}'
              END
              || ',"crew":[' || anon_11.coalesce_1
              || ']}' AS anon_7
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT
                film_listings_1.text_language AS text_language,
                film_listings_1.title AS title,
                film_listings_1.category_id AS category_id
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_8 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT category_names_1.name AS name
              FROM category_names AS category_names_1
              WHERE
                category_names_1.category_id = anon_8.category_id
                AND category_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_9 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg('{"name":' || CAST(to_json(anon_13.name) AS TEXT) || '}', ','), ''
              ) AS coalesce_1
              FROM (
                SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
                FROM film_countries AS film_countries_1
                WHERE film_countries_1.film_id = films_1.id
                ORDER BY film_countries_1.position ASC
              ) AS anon_12
              LEFT OUTER JOIN LATERAL (
                SELECT country_names_1.name AS name
                FROM country_names AS country_names_1
                WHERE
                  country_names_1.country_id = anon_12.country_id
                  AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_13 ON true
            ) AS anon_10 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"roleLabel":' || coalesce(
                    CAST(
                      to_json(
                        (
                          SELECT credit_mentions.role_label
                          FROM credit_mentions
                          WHERE
                            credit_mentions.credit_id = anon_12.id AND credit_mentions.role_label IS NOT NULL
                          ORDER BY
                            credit_mentions.language != (SELECT anon_1.language FROM anon_1),
                            credit_mentions.position
                          LIMIT 1
                        )
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || ',"role":{"name":' || CAST(to_json(anon_13.name) AS TEXT)
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT credits_1.id AS id, credits_1.role_id AS role_id, credits_1.position AS o0
                FROM credits AS credits_1
                WHERE credits_1.film_id = films_1.id AND credits_1.is_crew
                ORDER BY credits_1.position ASC
                LIMIT 1
              ) AS anon_12
              LEFT OUTER JOIN LATERAL (
                SELECT role_names_1.name AS name
                FROM role_names AS role_names_1
                WHERE
                  role_names_1.role_id = anon_12.role_id
                  AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_13 ON true
            ) AS anon_11 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $3::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $3::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        )
        || ',"en":' || coalesce(
          (
            SELECT
              '{"title":' || CAST(to_json(anon_8.title) AS TEXT)
              || ',"language":"' || anon_8.text_language
              || '","category":' || CASE
                WHEN (anon_8.category_id IS NULL)
                THEN 'null'
                ELSE '{"name":' || CAST(to_json(anon_9.name) AS TEXT) || '}'
              END
              || ',"description":' || coalesce(
                CAST(
                  to_json(
                    coalesce(
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE
                          film_texts.film_id = films_1.id
                          AND film_texts.description IS NOT NULL
                          AND film_texts.language = (SELECT anon_2.language FROM anon_2)
                      ),
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE film_texts.film_id = films_1.id AND film_texts.description IS NOT NULL
                        ORDER BY film_texts.position
                        LIMIT 1
                      )
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"countries":[' || anon_10.coalesce_1
              || '],"duration":' || CASE
                WHEN (films_1.duration_seconds IS NULL)
                THEN 'null'
                ELSE
                  '{"label":' || coalesce(
                    CAST(
                      to_json(
                        (
                          SELECT film_texts.duration_label
                          FROM film_texts
                          WHERE film_texts.film_id = films_1.id AND film_texts.duration_label IS NOT NULL
                          ORDER BY
                            film_texts.language != (SELECT anon_2.language FROM anon_2), film_texts.position
                          LIMIT 1
                        )
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || '}'
              END
              || ',"crew":[' || anon_11.coalesce_1
              || ']}' AS anon_7
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT
                film_listings_1.text_language AS text_language,
                film_listings_1.title AS title,
                film_listings_1.category_id AS category_id
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
              LIMIT ALL OFFSET 0
            ) AS anon_8 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT category_names_1.name AS name
              FROM category_names AS category_names_1
              WHERE
                category_names_1.category_id = anon_8.category_id
                AND category_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
              LIMIT ALL OFFSET 0
            ) AS anon_9 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg('{"name":' || CAST(to_json(anon_13.name) AS TEXT) || '}', ','), ''
              ) AS coalesce_1
              FROM (
                SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
                FROM film_countries AS film_countries_1
                WHERE film_countries_1.film_id = films_1.id
                ORDER BY film_countries_1.position ASC
              ) AS anon_12
              LEFT OUTER JOIN LATERAL (
                SELECT country_names_1.name AS name
                FROM country_names AS country_names_1
                WHERE
                  country_names_1.country_id = anon_12.country_id
                  AND country_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                LIMIT ALL OFFSET 0
              ) AS anon_13 ON true
            ) AS anon_10 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"roleLabel":' || coalesce(
                    CAST(
                      to_json(
                        (
                          SELECT credit_mentions.role_label
                          FROM credit_mentions
                          WHERE
                            credit_mentions.credit_id = anon_12.id AND credit_mentions.role_label IS NOT NULL
                          ORDER BY
                            credit_mentions.language != (SELECT anon_2.language FROM anon_2),
                            credit_mentions.position
                          LIMIT 1
                        )
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || ',"role":{"name":' || CAST(to_json(anon_13.name) AS TEXT)
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT credits_1.id AS id, credits_1.role_id AS role_id, credits_1.position AS o0
                FROM credits AS credits_1
                WHERE credits_1.film_id = films_1.id AND credits_1.is_crew
                ORDER BY credits_1.position ASC
                LIMIT 1
              ) AS anon_12
              LEFT OUTER JOIN LATERAL (
                SELECT role_names_1.name AS name
                FROM role_names AS role_names_1
                WHERE
                  role_names_1.role_id = anon_12.role_id
                  AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                LIMIT ALL OFFSET 0
              ) AS anon_13 ON true
            ) AS anon_11 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $6::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $6::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        )
        || ',"unknown":' || coalesce(
          (
            SELECT '{"language":"' || anon_8.text_language || '"}' AS anon_7
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.text_language AS text_language
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
              LIMIT ALL OFFSET 0
            ) AS anon_8 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $9::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $9::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        )
        || ',"region":' || coalesce(
          (
            SELECT '{"language":"' || anon_8.text_language || '"}' AS anon_7
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.text_language AS text_language
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
              LIMIT ALL OFFSET 0
            ) AS anon_8 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $12::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $12::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_6
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
