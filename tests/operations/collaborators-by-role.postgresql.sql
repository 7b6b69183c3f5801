SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT
            '{"name":' || CAST(to_json(people_1.name) AS TEXT)
            || ',"collaborators":' || anon_6.anon_7
            || '}' AS anon_5
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
                  ) AS anon_8
                ) AS TEXT
              )
              || ',"edges":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"count":' || CAST(anon_8.count AS TEXT)
                    || ',"node":{"name":' || CAST(to_json(anon_9.name) AS TEXT)
                    || ',"roles":[' || anon_10.coalesce_2
                    || ']},"films":' || anon_11.anon_12
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT
                    anon_12.person_id AS person_id,
                    anon_12.me AS me,
                    anon_12.count AS count,
                    anon_12.count AS o0,
                    anon_13.name_folded AS o1,
                    anon_13.slug AS o2
                  FROM (
                    SELECT anon_14.person_id AS person_id, anon_14.me AS me, anon_14.count AS count
                    FROM (
                      SELECT
                        anon_15.person_id AS person_id,
                        anon_15.me AS me,
                        anon_15.count AS count,
                        rank() OVER (ORDER BY anon_15.count DESC) AS place
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
                      ) AS anon_15
                    ) AS anon_14
                    WHERE anon_14.place <= 5
                  ) AS anon_12
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_2.slug AS slug, people_2.name_folded AS name_folded
                    FROM people AS people_2
                    WHERE people_2.id = anon_12.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_13 ON true
                  ORDER BY anon_12.count DESC, anon_13.name_folded ASC, anon_13.slug ASC
                  LIMIT 5
                ) AS anon_8
                LEFT OUTER JOIN LATERAL (
                  SELECT people_2.name AS name
                  FROM people AS people_2
                  WHERE people_2.id = anon_8.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_9 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT coalesce(
                    string_agg(
                      '{"role":{"name":' || CAST(to_json(anon_13.name) AS TEXT)
                      || '},"count":' || CAST(anon_12.count AS TEXT)
                      || '}',
                      ','
                    ),
                    ''
                  ) AS coalesce_2
                  FROM (
                    SELECT
                      anon_14.role_id AS role_id,
                      anon_14.count AS count,
                      anon_14.count AS o0,
                      anon_15.position AS o1,
                      anon_15.key AS o2
                    FROM (
                      SELECT
                        credits_1.role_id AS role_id,
                        count(*) AS count,
                        min(films.release_year) AS first_year,
                        max(films.release_year) AS last_year
                      FROM credits AS credits_1
                      JOIN films ON films.id = credits_1.film_id
                      WHERE credits_1.person_id = anon_8.person_id
                      GROUP BY credits_1.role_id
                    ) AS anon_14
                    LEFT OUTER JOIN LATERAL (
                      SELECT roles_1.key AS key, roles_1.position AS position
                      FROM roles AS roles_1
                      WHERE roles_1.id = anon_14.role_id
                      LIMIT ALL OFFSET 0
                    ) AS anon_15 ON true
                    ORDER BY anon_14.count DESC, anon_15.position ASC, anon_15.key ASC
                  ) AS anon_12
                  LEFT OUTER JOIN LATERAL (
                    SELECT role_names_1.name AS name
                    FROM role_names AS role_names_1
                    WHERE
                      role_names_1.role_id = anon_12.role_id AND role_names_1.language_id = anon_2.language_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_13 ON true
                ) AS anon_10 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT
                    '{"nodes":[' || (
                      SELECT coalesce(
                        string_agg('{"title":' || CAST(to_json(anon_13.title) AS TEXT) || '}', ','), ''
                      ) AS coalesce_2
                      FROM (
                        SELECT
                          anon_14.film_id AS film_id,
                          anon_14.title AS title,
                          anon_14.o0 AS o0,
                          anon_14.o1 AS o1,
                          anon_14.o2 AS o2
                        FROM (
                          SELECT
                            anon_15.film_id AS film_id,
                            anon_15.title AS title,
                            anon_15.o0 AS o0,
                            anon_15.o1 AS o1,
                            anon_15.o2 AS o2
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
                                SELECT DISTINCT credits_1.film_id
                                FROM credits AS credits_1
                                WHERE
                                  credits_1.person_id = anon_8.me
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
                              )
                              AND film_listings_1.film_id IN (
                                SELECT DISTINCT credits_1.film_id
                                FROM credits AS credits_1
                                WHERE
                                  credits_1.person_id = anon_8.person_id
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
                              AND film_listings_1.release_year IS NOT NULL
                            ORDER BY
                              film_listings_1.release_year DESC,
                              film_listings_1.title_folded ASC,
                              film_listings_1.slug ASC
                            LIMIT 20
                          ) AS anon_15
                          UNION ALL
                          SELECT
                            anon_16.film_id AS film_id,
                            anon_16.title AS title,
                            anon_16.o0 AS o0,
                            anon_16.o1 AS o1,
                            anon_16.o2 AS o2
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
                                SELECT DISTINCT credits_1.film_id
                                FROM credits AS credits_1
                                WHERE
                                  credits_1.person_id = anon_8.me
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
                              )
                              AND film_listings_1.film_id IN (
                                SELECT DISTINCT credits_1.film_id
                                FROM credits AS credits_1
                                WHERE
                                  credits_1.person_id = anon_8.person_id
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
                              AND film_listings_1.release_year IS NULL
                            ORDER BY
                              film_listings_1.release_year DESC,
                              film_listings_1.title_folded ASC,
                              film_listings_1.slug ASC
                            LIMIT 20
                          ) AS anon_16
                        ) AS anon_14
                        LIMIT 20
                      ) AS anon_13
                    )
                    || ']}' AS anon_12
                ) AS anon_11 ON true
              )
              || ']}' AS anon_7
          ) AS anon_6 ON true
          WHERE people_1.id = coalesce(
            (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $9::VARCHAR),
            (
              SELECT moved_person_slugs_1.person_id
              FROM moved_person_slugs AS moved_person_slugs_1
              WHERE moved_person_slugs_1.slug = $9::VARCHAR
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
FROM (SELECT 1) AS anon_1
LEFT OUTER JOIN (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.id = coalesce(
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $10::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $11::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
  )
  LIMIT ALL OFFSET 0
) AS anon_2 ON true
