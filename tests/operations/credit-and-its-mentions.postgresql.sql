WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $4::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $5::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $14::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $15::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT
        coalesce(
          (
            SELECT '{}' AS anon_5
            FROM films AS films_1
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $1::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $1::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_5
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $2::VARCHAR),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = $2::VARCHAR
              )
            )
            LIMIT 1
          ),
          (SELECT '{}' AS anon_5 FROM roles AS roles_1 WHERE roles_1.key = $3::VARCHAR LIMIT 1),
          (
            SELECT
              '{"film":{"title":' || CAST(to_json(anon_6.title) AS TEXT)
              || '},"person":{"name":' || CAST(to_json(anon_7.name) AS TEXT)
              || '},"role":{"name":' || CAST(to_json(anon_8.name) AS TEXT)
              || '},"roleLabel":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT credit_mentions.role_label
                      FROM credit_mentions
                      WHERE
                        credit_mentions.credit_id = credits_1.id AND credit_mentions.role_label IS NOT NULL
                      ORDER BY
                        credit_mentions.language != (SELECT anon_1.language FROM anon_1),
                        credit_mentions.position
                      LIMIT 1
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"creditedAs":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT nullif(
                        credit_mentions.printed_name,
                        (SELECT people.name FROM people WHERE people.id = credits_1.person_id)
                      ) AS nullif_1
                      FROM credit_mentions
                      WHERE credit_mentions.credit_id = credits_1.id
                      ORDER BY
                        credit_mentions.language != (SELECT anon_1.language FROM anon_1),
                        credit_mentions.position
                      LIMIT 1
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"character":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT credit_mentions.character
                      FROM credit_mentions
                      WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.character IS NOT NULL
                      ORDER BY
                        credit_mentions.language != (SELECT anon_1.language FROM anon_1),
                        credit_mentions.position
                      LIMIT 1
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"note":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT credit_mentions.note
                      FROM credit_mentions
                      WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.note IS NOT NULL
                      ORDER BY
                        credit_mentions.language != (SELECT anon_1.language FROM anon_1),
                        credit_mentions.position
                      LIMIT 1
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"position":' || CAST(credits_1.position AS TEXT)
              || ',"mentions":[' || anon_9.coalesce_1
              || ']}' AS anon_5
            FROM credits AS credits_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.title AS title
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = credits_1.film_id
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_6 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT people_1.name AS name
              FROM people AS people_1
              WHERE people_1.id = credits_1.person_id
              LIMIT ALL OFFSET 0
            ) AS anon_7 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE
                role_names_1.role_id = credits_1.role_id
                AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_8 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"document":{"path":' || CAST(to_json(anon_11.path) AS TEXT)
                  || ',"language":"' || anon_11.language
                  || '"},"line":' || CAST(anon_10.line AS TEXT)
                  || ',"language":"' || anon_10.language
                  || '","roleLabel":' || coalesce(CAST(to_json(anon_10.role_label) AS TEXT), 'null')
                  || ',"creditedAs":' || CAST(to_json(anon_10.printed_name) AS TEXT)
                  || ',"character":' || coalesce(CAST(to_json(anon_10.character) AS TEXT), 'null')
                  || ',"note":' || coalesce(CAST(to_json(anon_10.note) AS TEXT), 'null')
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  credit_mentions_1.position AS position,
                  credit_mentions_1.document_id AS document_id,
                  credit_mentions_1.language AS language,
                  credit_mentions_1.line AS line,
                  credit_mentions_1.role_label AS role_label,
                  credit_mentions_1.printed_name AS printed_name,
                  credit_mentions_1.character AS character,
                  credit_mentions_1.note AS note,
                  credit_mentions_1.position AS o0
                FROM credit_mentions AS credit_mentions_1
                WHERE credit_mentions_1.credit_id = credits_1.id
                ORDER BY credit_mentions_1.position ASC
              ) AS anon_10
              LEFT OUTER JOIN LATERAL (
                SELECT documents_1.path AS path, documents_1.language AS language
                FROM documents AS documents_1
                WHERE documents_1.id = anon_10.document_id
                LIMIT ALL OFFSET 0
              ) AS anon_11 ON true
            ) AS anon_9 ON true
            WHERE
              credits_1.film_id = coalesce(
                (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $6::VARCHAR),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = $6::VARCHAR
                )
              )
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $7::VARCHAR)
              AND credits_1.person_id = coalesce(
                (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $8::VARCHAR),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = $8::VARCHAR
                )
              )
            LIMIT 1
          ),
          (SELECT '{}' AS anon_5 FROM genres AS genres_1 WHERE genres_1.key = $9::VARCHAR LIMIT 1),
          (SELECT '{}' AS anon_5 FROM festivals AS festivals_1 WHERE festivals_1.slug = $10::VARCHAR LIMIT 1),
          (SELECT '{}' AS anon_5 FROM countries AS countries_1 WHERE countries_1.code = $11::VARCHAR LIMIT 1),
          (
            SELECT '{}' AS anon_5
            FROM categories AS categories_1
            WHERE categories_1.key = $12::VARCHAR
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_5
            FROM departments AS departments_1
            WHERE departments_1.key = $13::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"film":' || coalesce(
          (
            SELECT '{"cast":[' || anon_6.coalesce_1 || ']}' AS anon_5
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"creditedAs":' || coalesce(
                    CAST(
                      to_json(
                        (
                          SELECT nullif(
                            credit_mentions.printed_name,
                            (SELECT people.name FROM people WHERE people.id = anon_7.person_id)
                          ) AS nullif_1
                          FROM credit_mentions
                          WHERE credit_mentions.credit_id = anon_7.id
                          ORDER BY
                            credit_mentions.language != (SELECT anon_2.language FROM anon_2),
                            credit_mentions.position
                          LIMIT 1
                        )
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || ',"character":' || coalesce(
                    CAST(
                      to_json(
                        (
                          SELECT credit_mentions.character
                          FROM credit_mentions
                          WHERE
                            credit_mentions.credit_id = anon_7.id AND credit_mentions.character IS NOT NULL
                          ORDER BY
                            credit_mentions.language != (SELECT anon_2.language FROM anon_2),
                            credit_mentions.position
                          LIMIT 1
                        )
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || ',"person":{"name":' || CAST(to_json(anon_8.name) AS TEXT)
                  || '},"mentions":[' || anon_9.coalesce_2
                  || ']}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
                FROM credits AS credits_1
                WHERE credits_1.film_id = films_1.id AND NOT credits_1.is_crew
                ORDER BY credits_1.position ASC
                LIMIT 3
              ) AS anon_7
              LEFT OUTER JOIN LATERAL (
                SELECT people_1.name AS name
                FROM people AS people_1
                WHERE people_1.id = anon_7.person_id
                LIMIT ALL OFFSET 0
              ) AS anon_8 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"line":' || CAST(anon_10.line AS TEXT)
                    || ',"character":' || coalesce(CAST(to_json(anon_10.character) AS TEXT), 'null')
                    || ',"document":{"path":' || CAST(to_json(anon_11.path) AS TEXT)
                    || '}}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    credit_mentions_1.position AS position,
                    credit_mentions_1.document_id AS document_id,
                    credit_mentions_1.line AS line,
                    credit_mentions_1.character AS character,
                    credit_mentions_1.position AS o0
                  FROM credit_mentions AS credit_mentions_1
                  WHERE credit_mentions_1.credit_id = anon_7.id
                  ORDER BY credit_mentions_1.position ASC
                ) AS anon_10
                LEFT OUTER JOIN LATERAL (
                  SELECT documents_1.path AS path
                  FROM documents AS documents_1
                  WHERE documents_1.id = anon_10.document_id
                  LIMIT ALL OFFSET 0
                ) AS anon_11 ON true
              ) AS anon_9 ON true
            ) AS anon_6 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $16::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $16::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
