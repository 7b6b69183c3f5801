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
    WHERE languages.position = 0
  ),
  anon_3 AS MATERIALIZED (
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
    SELECT CASE WHEN (octet_length(anon_5.data) <= 16000000) THEN anon_5.data END AS anon_4
    FROM (
      SELECT
        coalesce(
          (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1.key
              || (SELECT anon_1.at_language FROM anon_1)
              || '","key":"' || roles_1.key
              || '","name":' || CAST(to_json(anon_7.name) AS TEXT)
              || ',"names":[' || anon_8.coalesce_1
              || '],"department":{"key":"' || anon_9.key
              || '","name":' || CAST(to_json(anon_10.name) AS TEXT)
              || '},"credits":' || anon_11.anon_13
              || ',"people":' || anon_12.anon_13
              || '}' AS anon_6
            FROM roles AS roles_1
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE
                role_names_1.role_id = roles_1.id
                AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_7 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"language":"' || (
                    SELECT languages.tag FROM languages WHERE languages.id = anon_13.language_id
                  )
                  || '","name":' || CAST(to_json(anon_13.name) AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  role_names_1.language_id AS language_id,
                  role_names_1.name AS name,
                  (SELECT languages.tag FROM languages WHERE languages.id = role_names_1.language_id) AS o0
                FROM role_names AS role_names_1
                WHERE role_names_1.role_id = roles_1.id
                ORDER BY o0 ASC
              ) AS anon_13
            ) AS anon_8 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT departments_1.key AS key
              FROM departments AS departments_1
              WHERE departments_1.id = roles_1.department_id
              LIMIT ALL OFFSET 0
            ) AS anon_9 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT department_names_1.name AS name
              FROM department_names AS department_names_1
              WHERE
                department_names_1.department_id = roles_1.department_id
                AND department_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_10 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1 FROM credits AS credits_1 WHERE credits_1.role_id = roles_1.id
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"film":{"title":' || CAST(to_json(anon_15.title) AS TEXT)
                      || '},"person":{"name":' || CAST(to_json(anon_16.name) AS TEXT)
                      || '}}',
                      ','
                    ),
                    ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      credits_1.id AS id,
                      credits_1.film_id AS film_id,
                      credits_1.person_id AS person_id,
                      credits_1.chronology AS o0,
                      credits_1.position AS o1
                    FROM credits AS credits_1
                    WHERE credits_1.role_id = roles_1.id
                    ORDER BY credits_1.chronology ASC, credits_1.position ASC
                    LIMIT 2
                  ) AS anon_14
                  LEFT OUTER JOIN LATERAL (
                    SELECT film_listings_1.title AS title
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id = anon_14.film_id
                      AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    LIMIT ALL OFFSET 0
                  ) AS anon_15 ON true
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_1.name AS name
                    FROM people AS people_1
                    WHERE people_1.id = anon_14.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_16 ON true
                )
                || ']}' AS anon_13
            ) AS anon_11 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM people AS people_1
                    WHERE people_1.id IN (SELECT credits.person_id FROM credits WHERE credits.role_id = roles_1.id)
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(
                    string_agg('{"name":' || CAST(to_json(anon_14.name) AS TEXT) || '}', ','), ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      people_1.id AS id,
                      people_1.name AS name,
                      people_1.name_folded AS o0,
                      people_1.slug AS o1
                    FROM people AS people_1
                    WHERE people_1.id IN (SELECT credits.person_id FROM credits WHERE credits.role_id = roles_1.id)
                    ORDER BY people_1.name_folded ASC, people_1.slug ASC
                    LIMIT 2
                  ) AS anon_14
                )
                || ']}' AS anon_13
            ) AS anon_12 ON true
            WHERE roles_1.key = $3::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"roles":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM roles AS roles_1
                WHERE
                  roles_1.key IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR)
                  OR roles_1.id IN (
                    SELECT role_labels.role_id
                    FROM role_labels
                    WHERE role_labels.label_folded IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR)
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"key":"' || anon_7.key || '","name":' || CAST(to_json(anon_8.name) AS TEXT) || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT roles_1.id AS id, roles_1.key AS key, roles_1.position AS o0, roles_1.key AS o1
                FROM roles AS roles_1
                WHERE
                  roles_1.key IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR)
                  OR roles_1.id IN (
                    SELECT role_labels.role_id
                    FROM role_labels
                    WHERE role_labels.label_folded IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR)
                  )
                ORDER BY roles_1.position ASC, roles_1.key ASC
                LIMIT 3
              ) AS anon_7
              LEFT OUTER JOIN LATERAL (
                SELECT role_names_1.name AS name
                FROM role_names AS role_names_1
                WHERE
                  role_names_1.role_id = anon_7.id
                  AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                LIMIT ALL OFFSET 0
              ) AS anon_8 ON true
            )
            || ']}' AS anon_6
        )
        || ',"busiest":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"name":' || CAST(to_json(anon_8.name) AS TEXT) || ',"credits":' || anon_9.anon_10 || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  roles_1.id AS id,
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE credits_1.role_id = roles_1.id AND true
                  ) AS o0,
                  roles_1.key AS o1
                FROM roles AS roles_1
                ORDER BY o0 DESC, roles_1.key ASC
                LIMIT 3
              ) AS anon_7
              LEFT OUTER JOIN LATERAL (
                SELECT role_names_1.name AS name
                FROM role_names AS role_names_1
                WHERE
                  role_names_1.role_id = anon_7.id
                  AND role_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                LIMIT ALL OFFSET 0
              ) AS anon_8 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT
                  '{"totalCount":' || CAST(
                    (
                      SELECT count(*) AS count_1 FROM credits AS credits_1 WHERE credits_1.role_id = anon_7.id
                    ) AS TEXT
                  )
                  || '}' AS anon_10
              ) AS anon_9 ON true
            )
            || ']}' AS anon_6
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_5
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
