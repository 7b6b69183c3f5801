SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT
        (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM people AS people_1
                WHERE EXISTS (
                  SELECT 1
                  FROM credits AS credits_1
                  WHERE
                    credits_1.person_id = people_1.id
                    AND credits_1.role_id IN (
                      SELECT roles_1.id
                      FROM roles AS roles_1
                      WHERE
                        roles_1.key = $1::VARCHAR
                        OR roles_1.id IN (
                          SELECT role_labels.role_id
                          FROM role_labels
                          WHERE role_labels.label_folded = $2::VARCHAR
                        )
                    )
                )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"name":' || CAST(to_json(anon_6.name) AS TEXT) || ',"credits":' || anon_7.anon_8 || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  people_1.id AS id,
                  people_1.name AS name,
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.person_id = people_1.id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE
                          roles_1.key = $3::VARCHAR
                          OR roles_1.id IN (
                            SELECT role_labels.role_id
                            FROM role_labels
                            WHERE role_labels.label_folded = $4::VARCHAR
                          )
                      )
                  ) AS o0,
                  people_1.slug AS o1
                FROM people AS people_1
                WHERE EXISTS (
                  SELECT 1
                  FROM credits AS credits_1
                  WHERE
                    credits_1.person_id = people_1.id
                    AND credits_1.role_id IN (
                      SELECT roles_1.id
                      FROM roles AS roles_1
                      WHERE
                        roles_1.key = $1::VARCHAR
                        OR roles_1.id IN (
                          SELECT role_labels.role_id
                          FROM role_labels
                          WHERE role_labels.label_folded = $2::VARCHAR
                        )
                    )
                )
                ORDER BY o0 DESC, people_1.slug ASC
                LIMIT 3
              ) AS anon_6
              LEFT OUTER JOIN LATERAL (
                SELECT
                  '{"totalCount":' || CAST(
                    (
                      SELECT count(*) AS count_1
                      FROM credits AS credits_1
                      WHERE
                        credits_1.person_id = anon_6.id
                        AND credits_1.role_id IN (
                          SELECT roles_1.id
                          FROM roles AS roles_1
                          WHERE
                            roles_1.key = $5::VARCHAR
                            OR roles_1.id IN (
                              SELECT role_labels.role_id
                              FROM role_labels
                              WHERE role_labels.label_folded = $6::VARCHAR
                            )
                        )
                    ) AS TEXT
                  )
                  || '}' AS anon_8
              ) AS anon_7 ON true
            )
            || ']}' AS anon_5
        )
        || ',"actors":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"name":' || CAST(to_json(anon_6.name) AS TEXT)
                  || ',"kind":"' || anon_6.kind
                  || '","credits":' || anon_7.anon_8
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  people_1.id AS id,
                  people_1.name AS name,
                  people_1.kind AS kind,
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.person_id = people_1.id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE roles_1.department_id IN (
                          SELECT departments_1.id
                          FROM departments AS departments_1
                          WHERE departments_1.key = $7::VARCHAR COLLATE "C"
                        )
                      )
                  ) AS o0,
                  people_1.slug AS o1
                FROM people AS people_1
                ORDER BY o0 DESC, people_1.slug ASC
                LIMIT 3
              ) AS anon_6
              LEFT OUTER JOIN LATERAL (
                SELECT
                  '{"totalCount":' || CAST(
                    (
                      SELECT count(*) AS count_1
                      FROM credits AS credits_1
                      WHERE
                        credits_1.person_id = anon_6.id
                        AND credits_1.role_id IN (
                          SELECT roles_1.id
                          FROM roles AS roles_1
                          WHERE roles_1.department_id IN (
                            SELECT departments_1.id
                            FROM departments AS departments_1
                            WHERE departments_1.key = $8::VARCHAR COLLATE "C"
                          )
                        )
                    ) AS TEXT
                  )
                  || '}' AS anon_8
              ) AS anon_7 ON true
            )
            || ']}' AS anon_5
        )
        || ',"busiest":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"name":' || CAST(to_json(anon_6.name) AS TEXT) || ',"films":' || anon_7.anon_8 || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  people_1.id AS id,
                  people_1.name AS name,
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                      )
                      AND film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.release_year >= $9::INTEGER
                  ) AS o0,
                  people_1.slug AS o1
                FROM people AS people_1
                ORDER BY o0 DESC, people_1.slug ASC
                LIMIT 3
              ) AS anon_6
              LEFT OUTER JOIN LATERAL (
                SELECT
                  '{"totalCount":' || CAST(
                    (
                      SELECT count(*) AS count_1
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.language_id = anon_2.language_id
                        AND film_listings_1.film_id IN (
                          SELECT credits.film_id FROM credits WHERE credits.person_id = anon_6.id
                        )
                        AND film_listings_1.release_year >= $10::INTEGER
                    ) AS TEXT
                  )
                  || '}' AS anon_8
              ) AS anon_7 ON true
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
