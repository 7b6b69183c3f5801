SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT
            '{"id":"'
            || 'Person:' || people_1.slug
            || anon_2.at_language
            || '","name":' || CAST(to_json(people_1.name) AS TEXT)
            || ',"kind":"' || people_1.kind
            || '","aliases":[' || anon_6.coalesce_1
            || '],"roles":[' || anon_7.coalesce_1
            || '],"credits":' || anon_8.anon_12
            || ',"films":' || anon_9.anon_11
            || ',"collaborators":' || anon_10.anon_11
            || '}' AS anon_5
          FROM people AS people_1
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(string_agg(CAST(to_json(anon_11.name) AS TEXT), ','), '') AS coalesce_1
            FROM (
              SELECT person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1
              FROM person_names AS person_names_1
              WHERE person_names_1.person_id = people_1.id
              ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC
            ) AS anon_11
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"role":{"key":"' || anon_12.key
                || '","name":' || CAST(to_json(anon_13.name) AS TEXT)
                || '},"count":' || CAST(anon_11.count AS TEXT)
                || ',"firstYear":' || coalesce(CAST(anon_11.first_year AS TEXT), 'null')
                || ',"lastYear":' || coalesce(CAST(anon_11.last_year AS TEXT), 'null')
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_14.role_id AS role_id,
                anon_14.count AS count,
                anon_14.first_year AS first_year,
                anon_14.last_year AS last_year,
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
                WHERE credits_1.person_id = people_1.id
                GROUP BY credits_1.role_id
              ) AS anon_14
              LEFT OUTER JOIN LATERAL (
                SELECT roles_1.key AS key, roles_1.position AS position
                FROM roles AS roles_1
                WHERE roles_1.id = anon_14.role_id
                LIMIT ALL OFFSET 0
              ) AS anon_15 ON true
              ORDER BY anon_14.count DESC, anon_15.position ASC, anon_15.key ASC
            ) AS anon_11
            LEFT OUTER JOIN LATERAL (
              SELECT roles_1.key AS key
              FROM roles AS roles_1
              WHERE roles_1.id = anon_11.role_id
              LIMIT ALL OFFSET 0
            ) AS anon_12 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE role_names_1.role_id = anon_11.role_id AND role_names_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_13 ON true
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            WITH anon_11 AS MATERIALIZED (
              SELECT
                credits_1.id AS id,
                credits_1.film_id AS film_id,
                credits_1.role_id AS role_id,
                credits_1.chronology AS o0,
                credits_1.position AS o1
              FROM credits AS credits_1
              WHERE credits_1.person_id = people_1.id
              ORDER BY credits_1.chronology ASC, credits_1.position ASC
              LIMIT 4
            )
            SELECT
              '{"totalCount":' || CAST(
                (
                  SELECT count(*) AS count_1 FROM credits AS credits_1 WHERE credits_1.person_id = people_1.id
                ) AS TEXT
              )
              || ',"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_1 FROM anon_11) > 3 AS TEXT)
              || '},"nodes":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"role":{"key":"' || anon_14.key
                    || '"},"film":{"title":' || CAST(to_json(anon_15.title) AS TEXT)
                    || ',"releaseYear":' || coalesce(CAST(anon_15.release_year AS TEXT), 'null')
                    || '}}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT
                    anon_11.id AS id,
                    anon_11.film_id AS film_id,
                    anon_11.role_id AS role_id,
                    anon_11.o0 AS o0,
                    anon_11.o1 AS o1
                  FROM anon_11
                  LIMIT 3
                ) AS anon_13
                LEFT OUTER JOIN LATERAL (
                  SELECT roles_1.key AS key
                  FROM roles AS roles_1
                  WHERE roles_1.id = anon_13.role_id
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT film_listings_1.title AS title, film_listings_1.release_year AS release_year
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id = anon_13.film_id
                    AND film_listings_1.language_id = anon_2.language_id
                  LIMIT ALL OFFSET 0
                ) AS anon_15 ON true
              )
              || ']}' AS anon_12
          ) AS anon_8 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"totalCount":' || CAST(
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.language_id = anon_2.language_id
                    AND film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                ) AS TEXT
              )
              || ',"nodes":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"title":' || CAST(to_json(anon_12.title) AS TEXT)
                    || ',"releaseYear":' || coalesce(CAST(anon_12.release_year AS TEXT), 'null')
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT
                    anon_13.film_id AS film_id,
                    anon_13.title AS title,
                    anon_13.release_year AS release_year,
                    anon_13.o0 AS o0,
                    anon_13.o1 AS o1,
                    anon_13.o2 AS o2
                  FROM (
                    SELECT
                      anon_14.film_id AS film_id,
                      anon_14.title AS title,
                      anon_14.release_year AS release_year,
                      anon_14.o0 AS o0,
                      anon_14.o1 AS o1,
                      anon_14.o2 AS o2
                    FROM (
                      SELECT
                        anon_15.film_id AS film_id,
                        anon_15.title AS title,
                        anon_15.release_year AS release_year,
                        anon_15.o0 AS o0,
                        anon_15.o1 AS o1,
                        anon_15.o2 AS o2
                      FROM (
                        SELECT
                          film_listings_1.film_id AS film_id,
                          film_listings_1.title AS title,
                          film_listings_1.release_year AS release_year,
                          film_listings_1.release_year AS o0,
                          film_listings_1.title_folded AS o1,
                          film_listings_1.slug AS o2
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.language_id = anon_2.language_id
                          AND film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                          )
                          AND film_listings_1.release_year IS NULL
                        ORDER BY
                          film_listings_1.release_year ASC,
                          film_listings_1.title_folded DESC,
                          film_listings_1.slug DESC
                        LIMIT 2
                      ) AS anon_15
                      UNION ALL
                      SELECT
                        anon_16.film_id AS film_id,
                        anon_16.title AS title,
                        anon_16.release_year AS release_year,
                        anon_16.o0 AS o0,
                        anon_16.o1 AS o1,
                        anon_16.o2 AS o2
                      FROM (
                        SELECT
                          film_listings_1.film_id AS film_id,
                          film_listings_1.title AS title,
                          film_listings_1.release_year AS release_year,
                          film_listings_1.release_year AS o0,
                          film_listings_1.title_folded AS o1,
                          film_listings_1.slug AS o2
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.language_id = anon_2.language_id
                          AND film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                          )
                          AND film_listings_1.release_year IS NOT NULL
                        ORDER BY
                          film_listings_1.release_year ASC,
                          film_listings_1.title_folded DESC,
                          film_listings_1.slug DESC
                        LIMIT 2
                      ) AS anon_16
                    ) AS anon_14
                    LIMIT 2
                  ) AS anon_13
                  ORDER BY anon_13.o0 DESC NULLS LAST, anon_13.o1 ASC, anon_13.o2 ASC
                ) AS anon_12
              )
              || ']}' AS anon_11
          ) AS anon_9 ON true
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
                        WHERE credits_2.person_id = people_1.id
                      )
                      AND credits_1.person_id != people_1.id
                    GROUP BY credits_1.person_id
                  ) AS anon_12
                ) AS TEXT
              )
              || ',"edges":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"count":' || CAST(anon_12.count AS TEXT)
                    || ',"node":{"name":' || CAST(to_json(anon_13.name) AS TEXT)
                    || '},"films":' || anon_14.anon_15
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT
                    anon_15.person_id AS person_id,
                    anon_15.me AS me,
                    anon_15.count AS count,
                    anon_15.count AS o0,
                    anon_16.name_folded AS o1,
                    anon_16.slug AS o2
                  FROM (
                    SELECT anon_17.person_id AS person_id, anon_17.me AS me, anon_17.count AS count
                    FROM (
                      SELECT
                        anon_18.person_id AS person_id,
                        anon_18.me AS me,
                        anon_18.count AS count,
                        rank() OVER (ORDER BY anon_18.count DESC) AS place
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
                            WHERE credits_2.person_id = people_1.id
                          )
                          AND credits_1.person_id != people_1.id
                        GROUP BY credits_1.person_id
                      ) AS anon_18
                    ) AS anon_17
                    WHERE anon_17.place <= 3
                  ) AS anon_15
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_2.slug AS slug, people_2.name_folded AS name_folded
                    FROM people AS people_2
                    WHERE people_2.id = anon_15.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_16 ON true
                  ORDER BY anon_15.count DESC, anon_16.name_folded ASC, anon_16.slug ASC
                  LIMIT 3
                ) AS anon_12
                LEFT OUTER JOIN LATERAL (
                  SELECT people_2.name AS name
                  FROM people AS people_2
                  WHERE people_2.id = anon_12.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_13 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT
                    '{"totalCount":' || CAST(
                      (
                        SELECT count(*) AS count_1
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.language_id = anon_2.language_id
                          AND film_listings_1.film_id IN (
                            SELECT DISTINCT credits_1.film_id
                            FROM credits AS credits_1
                            WHERE credits_1.person_id = anon_12.me
                          )
                          AND film_listings_1.film_id IN (
                            SELECT DISTINCT credits_1.film_id
                            FROM credits AS credits_1
                            WHERE credits_1.person_id = anon_12.person_id
                          )
                      ) AS TEXT
                    )
                    || ',"nodes":[' || (
                      SELECT coalesce(
                        string_agg('{"title":' || CAST(to_json(anon_16.title) AS TEXT) || '}', ','), ''
                      ) AS coalesce_2
                      FROM (
                        SELECT
                          anon_17.film_id AS film_id,
                          anon_17.title AS title,
                          anon_17.o0 AS o0,
                          anon_17.o1 AS o1,
                          anon_17.o2 AS o2
                        FROM (
                          SELECT
                            anon_18.film_id AS film_id,
                            anon_18.title AS title,
                            anon_18.o0 AS o0,
                            anon_18.o1 AS o1,
                            anon_18.o2 AS o2
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
                                WHERE credits_1.person_id = anon_12.me
                              )
                              AND film_listings_1.film_id IN (
                                SELECT DISTINCT credits_1.film_id
                                FROM credits AS credits_1
                                WHERE credits_1.person_id = anon_12.person_id
                              )
                              AND film_listings_1.release_year IS NOT NULL
                            ORDER BY
                              film_listings_1.release_year DESC,
                              film_listings_1.title_folded ASC,
                              film_listings_1.slug ASC
                            LIMIT 2
                          ) AS anon_18
                          UNION ALL
                          SELECT
                            anon_19.film_id AS film_id,
                            anon_19.title AS title,
                            anon_19.o0 AS o0,
                            anon_19.o1 AS o1,
                            anon_19.o2 AS o2
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
                                WHERE credits_1.person_id = anon_12.me
                              )
                              AND film_listings_1.film_id IN (
                                SELECT DISTINCT credits_1.film_id
                                FROM credits AS credits_1
                                WHERE credits_1.person_id = anon_12.person_id
                              )
                              AND film_listings_1.release_year IS NULL
                            ORDER BY
                              film_listings_1.release_year DESC,
                              film_listings_1.title_folded ASC,
                              film_listings_1.slug ASC
                            LIMIT 2
                          ) AS anon_19
                        ) AS anon_17
                        LIMIT 2
                      ) AS anon_16
                    )
                    || ']}' AS anon_15
                ) AS anon_14 ON true
              )
              || ']}' AS anon_11
          ) AS anon_10 ON true
          WHERE people_1.id = coalesce(
            (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $1::VARCHAR),
            (
              SELECT moved_person_slugs_1.person_id
              FROM moved_person_slugs AS moved_person_slugs_1
              WHERE moved_person_slugs_1.slug = $1::VARCHAR
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
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_2 ON true
