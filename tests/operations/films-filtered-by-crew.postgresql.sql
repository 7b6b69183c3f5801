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
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND film_listings_1.film_id IN (
                    SELECT credits_1.film_id
                    FROM credits AS credits_1
                    WHERE
                      credits_1.person_id IN (
                        SELECT people_1.id
                        FROM people AS people_1
                        WHERE people_1.slug = $1::VARCHAR COLLATE "C"
                      )
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE
                          roles_1.key = $2::VARCHAR
                          OR roles_1.id IN (
                            SELECT role_labels.role_id
                            FROM role_labels
                            WHERE role_labels.label_folded = $3::VARCHAR
                          )
                      )
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"title":' || CAST(to_json(anon_6.title) AS TEXT) || ',"credits":' || anon_7.anon_8 || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_8.film_id AS film_id,
                  anon_8.title AS title,
                  anon_8.o0 AS o0,
                  anon_8.o1 AS o1,
                  anon_8.o2 AS o2
                FROM (
                  SELECT
                    anon_9.film_id AS film_id,
                    anon_9.title AS title,
                    anon_9.o0 AS o0,
                    anon_9.o1 AS o1,
                    anon_9.o2 AS o2
                  FROM (
                    SELECT
                      film_listings_1.film_id AS film_id,
                      film_listings_1.title AS title,
                      film_listings_1.release_year AS o0,
                      film_listings_1.title_folded AS o1,
                      film_listings_1.slug AS o2
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.film_id IN (
                        SELECT credits_1.film_id
                        FROM credits AS credits_1
                        WHERE
                          credits_1.person_id IN (
                            SELECT people_1.id
                            FROM people AS people_1
                            WHERE people_1.slug = $1::VARCHAR COLLATE "C"
                          )
                          AND credits_1.role_id IN (
                            SELECT roles_1.id
                            FROM roles AS roles_1
                            WHERE
                              roles_1.key = $2::VARCHAR
                              OR roles_1.id IN (
                                SELECT role_labels.role_id
                                FROM role_labels
                                WHERE role_labels.label_folded = $3::VARCHAR
                              )
                          )
                      )
                      AND film_listings_1.release_year IS NOT NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 20
                  ) AS anon_9
                  UNION ALL
                  SELECT
                    anon_10.film_id AS film_id,
                    anon_10.title AS title,
                    anon_10.o0 AS o0,
                    anon_10.o1 AS o1,
                    anon_10.o2 AS o2
                  FROM (
                    SELECT
                      film_listings_1.film_id AS film_id,
                      film_listings_1.title AS title,
                      film_listings_1.release_year AS o0,
                      film_listings_1.title_folded AS o1,
                      film_listings_1.slug AS o2
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.film_id IN (
                        SELECT credits_1.film_id
                        FROM credits AS credits_1
                        WHERE
                          credits_1.person_id IN (
                            SELECT people_1.id
                            FROM people AS people_1
                            WHERE people_1.slug = $1::VARCHAR COLLATE "C"
                          )
                          AND credits_1.role_id IN (
                            SELECT roles_1.id
                            FROM roles AS roles_1
                            WHERE
                              roles_1.key = $2::VARCHAR
                              OR roles_1.id IN (
                                SELECT role_labels.role_id
                                FROM role_labels
                                WHERE role_labels.label_folded = $3::VARCHAR
                              )
                          )
                      )
                      AND film_listings_1.release_year IS NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 20
                  ) AS anon_10
                ) AS anon_8
                LIMIT 20
              ) AS anon_6
              LEFT OUTER JOIN LATERAL (
                SELECT
                  '{"nodes":[' || (
                    SELECT coalesce(
                      string_agg(
                        '{"person":{"name":' || CAST(to_json(anon_10.name) AS TEXT)
                        || '},"roleLabel":' || coalesce(
                          CAST(
                            to_json(
                              (
                                SELECT credit_mentions.role_label
                                FROM credit_mentions
                                WHERE
                                  credit_mentions.credit_id = anon_9.id
                                  AND credit_mentions.role_label IS NOT NULL
                                ORDER BY credit_mentions.language != anon_2.language, credit_mentions.position
                                LIMIT 1
                              )
                            ) AS TEXT
                          ),
                          'null'
                        )
                        || '}',
                        ','
                      ),
                      ''
                    ) AS coalesce_2
                    FROM (
                      SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
                      FROM credits AS credits_1
                      WHERE
                        credits_1.film_id = anon_6.film_id
                        AND credits_1.role_id IN (
                          SELECT roles_1.id
                          FROM roles AS roles_1
                          WHERE
                            roles_1.key = $4::VARCHAR
                            OR roles_1.id IN (
                              SELECT role_labels.role_id
                              FROM role_labels
                              WHERE role_labels.label_folded = $5::VARCHAR
                            )
                        )
                      ORDER BY credits_1.position ASC
                      LIMIT 20
                    ) AS anon_9
                    LEFT OUTER JOIN LATERAL (
                      SELECT people_1.name AS name
                      FROM people AS people_1
                      WHERE people_1.id = anon_9.person_id
                      LIMIT ALL OFFSET 0
                    ) AS anon_10 ON true
                  )
                  || ']}' AS anon_8
              ) AS anon_7 ON true
            )
            || ']}' AS anon_5
        )
        || ',"unwritten":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                string_agg('{"title":' || CAST(to_json(anon_6.title) AS TEXT) || '}', ','), ''
              ) AS coalesce_1
              FROM (
                SELECT
                  film_listings_1.film_id AS film_id,
                  film_listings_1.title AS title,
                  film_listings_1.title_folded AS o0,
                  film_listings_1.slug AS o1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND (
                    SELECT categories.key FROM categories WHERE categories.id = film_listings_1.category_id
                  ) = $6::VARCHAR COLLATE "C"
                  AND NOT EXISTS (
                    SELECT 1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id = film_listings_1.film_id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE
                          roles_1.key = $7::VARCHAR
                          OR roles_1.id IN (
                            SELECT role_labels.role_id
                            FROM role_labels
                            WHERE role_labels.label_folded = $8::VARCHAR
                          )
                      )
                  )
                ORDER BY film_listings_1.title_folded ASC, film_listings_1.slug ASC
                LIMIT 20
              ) AS anon_6
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
