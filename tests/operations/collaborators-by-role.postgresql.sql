WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.id = coalesce(
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $5::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $6::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
  )
)
SELECT
  coalesce(
    (
      SELECT
        '{"name":' || CAST(to_json(people_1.name) AS TEXT)
        || ',"collaborators":' || anon_3.anon_4
        || '}' AS anon_2
      FROM people AS people_1
      LEFT OUTER JOIN LATERAL (
        SELECT
          '{"totalCount":' || CAST(
            (
              SELECT count(*) AS count_1
              FROM (
                SELECT
                  credits_1.person_id AS person_id,
                  CAST(people_1.id AS INTEGER) AS me,
                  count(DISTINCT credits_1.film_id) AS count
                FROM credits AS credits_1
                WHERE
                  credits_1.film_id IN (
                    SELECT DISTINCT credits_2.film_id
                    FROM credits AS credits_2
                    WHERE
                      credits_2.person_id = people_1.id
                      AND credits_2.role_id IN (
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
                  AND credits_1.person_id != people_1.id
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
                GROUP BY credits_1.person_id
              ) AS anon_5
            ) AS TEXT
          )
          || ',"edges":[' || (
            SELECT coalesce(
              string_agg(
                '{"count":' || CAST(anon_5.count AS TEXT)
                || ',"node":{"name":' || CAST(to_json(anon_6.name) AS TEXT)
                || ',"roles":[' || anon_7.coalesce_2
                || ']},"films":' || anon_8.anon_9
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_9.person_id AS person_id,
                anon_9.me AS me,
                anon_9.count AS count,
                anon_9.count AS o0,
                anon_10.name_folded AS o1,
                anon_10.slug AS o2
              FROM (
                SELECT anon_11.person_id AS person_id, anon_11.me AS me, anon_11.count AS count
                FROM (
                  SELECT
                    anon_12.person_id AS person_id,
                    anon_12.me AS me,
                    anon_12.count AS count,
                    rank() OVER (ORDER BY anon_12.count DESC) AS place
                  FROM (
                    SELECT
                      credits_1.person_id AS person_id,
                      CAST(people_1.id AS INTEGER) AS me,
                      count(DISTINCT credits_1.film_id) AS count
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id IN (
                        SELECT DISTINCT credits_2.film_id
                        FROM credits AS credits_2
                        WHERE
                          credits_2.person_id = people_1.id
                          AND credits_2.role_id IN (
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
                      AND credits_1.person_id != people_1.id
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
                    GROUP BY credits_1.person_id
                  ) AS anon_12
                ) AS anon_11
                WHERE anon_11.place <= 5
              ) AS anon_9
              LEFT OUTER JOIN LATERAL (
                SELECT people_2.slug AS slug, people_2.name_folded AS name_folded
                FROM people AS people_2
                WHERE people_2.id = anon_9.person_id
                LIMIT ALL OFFSET 0
              ) AS anon_10 ON true
              ORDER BY anon_9.count DESC, anon_10.name_folded ASC, anon_10.slug ASC
              LIMIT 5
            ) AS anon_5
            LEFT OUTER JOIN LATERAL (
              SELECT people_2.name AS name
              FROM people AS people_2
              WHERE people_2.id = anon_5.person_id
              LIMIT ALL OFFSET 0
            ) AS anon_6 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"role":{"name":' || CAST(to_json(anon_10.name) AS TEXT)
                  || '},"count":' || CAST(anon_9.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  anon_11.role_id AS role_id,
                  anon_11.count AS count,
                  anon_11.count AS o0,
                  anon_12.position AS o1,
                  anon_12.key AS o2
                FROM (
                  SELECT
                    credits_1.role_id AS role_id,
                    count(*) AS count,
                    min(films.release_year) AS first_year,
                    max(films.release_year) AS last_year
                  FROM credits AS credits_1
                  JOIN films ON films.id = credits_1.film_id
                  WHERE credits_1.person_id = anon_5.person_id
                  GROUP BY credits_1.role_id
                ) AS anon_11
                LEFT OUTER JOIN LATERAL (
                  SELECT roles_1.key AS key, roles_1.position AS position
                  FROM roles AS roles_1
                  WHERE roles_1.id = anon_11.role_id
                  LIMIT ALL OFFSET 0
                ) AS anon_12 ON true
                ORDER BY anon_11.count DESC, anon_12.position ASC, anon_12.key ASC
              ) AS anon_9
              LEFT OUTER JOIN LATERAL (
                SELECT role_names_1.name AS name
                FROM role_names AS role_names_1
                WHERE
                  role_names_1.role_id = anon_9.role_id
                  AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_10 ON true
            ) AS anon_7 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"nodes":[' || (
                  SELECT coalesce(
                    string_agg('{"title":' || CAST(to_json(anon_10.title) AS TEXT) || '}', ','), ''
                  ) AS coalesce_2
                  FROM (
                    SELECT
                      anon_11.film_id AS film_id,
                      anon_11.title AS title,
                      anon_11.o0 AS o0,
                      anon_11.o1 AS o1,
                      anon_11.o2 AS o2
                    FROM (
                      SELECT
                        anon_12.film_id AS film_id,
                        anon_12.title AS title,
                        anon_12.o0 AS o0,
                        anon_12.o1 AS o1,
                        anon_12.o2 AS o2
                      FROM (
                        SELECT
                          film_listings_1.film_id AS film_id,
                          film_listings_1.title AS title,
                          film_listings_1.release_year AS o0,
                          film_listings_1.title_folded AS o1,
                          film_listings_1.slug AS o2
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                          AND film_listings_1.film_id IN (
                            SELECT DISTINCT credits_1.film_id
                            FROM credits AS credits_1
                            WHERE
                              credits_1.person_id = anon_5.me
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
                          AND film_listings_1.film_id IN (
                            SELECT DISTINCT credits_1.film_id
                            FROM credits AS credits_1
                            WHERE
                              credits_1.person_id = anon_5.person_id
                              AND credits_1.role_id IN (
                                SELECT roles_1.id
                                FROM roles AS roles_1
                                WHERE
                                  roles_1.key = $9::VARCHAR
                                  OR roles_1.id IN (
                                    SELECT role_labels.role_id
                                    FROM role_labels
                                    WHERE role_labels.label_folded = $10::VARCHAR
                                  )
                              )
                          )
                          AND film_listings_1.release_year IS NOT NULL
                        ORDER BY
                          film_listings_1.release_year DESC,
                          film_listings_1.title_folded ASC,
                          film_listings_1.slug ASC
                        LIMIT 20
                      ) AS anon_12
                      UNION ALL
                      SELECT
                        anon_13.film_id AS film_id,
                        anon_13.title AS title,
                        anon_13.o0 AS o0,
                        anon_13.o1 AS o1,
                        anon_13.o2 AS o2
                      FROM (
                        SELECT
                          film_listings_1.film_id AS film_id,
                          film_listings_1.title AS title,
                          film_listings_1.release_year AS o0,
                          film_listings_1.title_folded AS o1,
                          film_listings_1.slug AS o2
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                          AND film_listings_1.film_id IN (
                            SELECT DISTINCT credits_1.film_id
                            FROM credits AS credits_1
                            WHERE
                              credits_1.person_id = anon_5.me
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
                          AND film_listings_1.film_id IN (
                            SELECT DISTINCT credits_1.film_id
                            FROM credits AS credits_1
                            WHERE
                              credits_1.person_id = anon_5.person_id
                              AND credits_1.role_id IN (
                                SELECT roles_1.id
                                FROM roles AS roles_1
                                WHERE
                                  roles_1.key = $9::VARCHAR
                                  OR roles_1.id IN (
                                    SELECT role_labels.role_id
                                    FROM role_labels
                                    WHERE role_labels.label_folded = $10::VARCHAR
                                  )
                              )
                          )
                          AND film_listings_1.release_year IS NULL
                        ORDER BY
                          film_listings_1.release_year DESC,
                          film_listings_1.title_folded ASC,
                          film_listings_1.slug ASC
                        LIMIT 20
                      ) AS anon_13
                    ) AS anon_11
                    LIMIT 20
                  ) AS anon_10
                )
                || ']}' AS anon_9
            ) AS anon_8 ON true
          )
          || ']}' AS anon_4
      ) AS anon_3 ON true
      WHERE people_1.id = coalesce(
        (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $11::VARCHAR),
        (
          SELECT moved_person_slugs_1.person_id
          FROM moved_person_slugs AS moved_person_slugs_1
          WHERE moved_person_slugs_1.slug = $11::VARCHAR
        )
      )
      LIMIT 1
    ),
    'null'
  ) AS f0,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
