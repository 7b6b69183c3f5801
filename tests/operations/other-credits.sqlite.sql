WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  coalesce(
    (
      SELECT
        '{"credits":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                group_concat(
                  '{"person":{"name":' || json_quote(people_1.name)
                  || '},"otherCredits":' || (
                    WITH anon_5 AS MATERIALIZED (
                      SELECT
                        anon_7.id AS id,
                        anon_7.film_id AS film_id,
                        anon_7.role_id AS role_id,
                        anon_7.o0 AS o0,
                        anon_7.o1 AS o1,
                        anon_7.o2 AS o2
                      FROM (
                        SELECT
                          anon_8.id AS id,
                          anon_8.film_id AS film_id,
                          anon_8.role_id AS role_id,
                          anon_8.o0 AS o0,
                          anon_8.o1 AS o1,
                          anon_8.o2 AS o2
                        FROM (
                          SELECT
                            credits_1.id AS id,
                            credits_1.film_id AS film_id,
                            credits_1.role_id AS role_id,
                            (SELECT films.release_year FROM films WHERE films.id = credits_1.film_id) AS o0,
                            credits_1.chronology AS o1,
                            credits_1.position AS o2
                          FROM credits AS credits_1
                          WHERE
                            credits_1.person_id = anon_4.person_id
                            AND credits_1.film_id != anon_4.film_id
                            AND (
                              SELECT films.release_year FROM films WHERE films.id = credits_1.film_id
                            ) IS NOT NULL
                          ORDER BY o0 ASC, credits_1.chronology ASC, credits_1.position ASC
                          LIMIT 3
                        ) AS anon_8
                        UNION ALL
                        SELECT
                          anon_9.id AS id,
                          anon_9.film_id AS film_id,
                          anon_9.role_id AS role_id,
                          anon_9.o0 AS o0,
                          anon_9.o1 AS o1,
                          anon_9.o2 AS o2
                        FROM (
                          SELECT
                            credits_1.id AS id,
                            credits_1.film_id AS film_id,
                            credits_1.role_id AS role_id,
                            (SELECT films.release_year FROM films WHERE films.id = credits_1.film_id) AS o0,
                            credits_1.chronology AS o1,
                            credits_1.position AS o2
                          FROM credits AS credits_1
                          WHERE
                            credits_1.person_id = anon_4.person_id
                            AND credits_1.film_id != anon_4.film_id
                            AND (
                              SELECT films.release_year FROM films WHERE films.id = credits_1.film_id
                            ) IS NULL
                          ORDER BY o0 ASC, credits_1.chronology ASC, credits_1.position ASC
                          LIMIT 3
                        ) AS anon_9
                      ) AS anon_7
                      LIMIT 3
                    )
                    SELECT
                      '{"totalCount":' || CAST(
                        (
                          SELECT count(*) AS count_1
                          FROM credits AS credits_1
                          WHERE credits_1.person_id = anon_4.person_id AND credits_1.film_id != anon_4.film_id
                        ) AS TEXT
                      )
                      || ',"pageInfo":{"hasNextPage":' || CASE
                        WHEN ((SELECT count(*) AS count_1 FROM anon_5) > 2) THEN 'true' ELSE 'false'
                      END
                      || '},"nodes":[' || (
                        SELECT coalesce(
                          group_concat(
                            '{"role":{"key":"' || roles_1."key"
                            || '"},"film":{"title":' || json_quote(film_listings_1.title)
                            || ',"releaseYear":' || coalesce(film_listings_1.release_year, 'null')
                            || '}}',
                            ','
                          ),
                          ''
                        ) AS coalesce_2
                        FROM (
                          SELECT
                            anon_5.id AS id,
                            anon_5.film_id AS film_id,
                            anon_5.role_id AS role_id,
                            anon_5.o0 AS o0,
                            anon_5.o1 AS o1,
                            anon_5.o2 AS o2
                          FROM anon_5
                          LIMIT 2
                        ) AS anon_7
                        LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_7.role_id
                        LEFT OUTER JOIN
                          film_listings AS film_listings_1
                          ON film_listings_1.film_id = anon_7.film_id
                          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                      )
                      || ']}' AS anon_6
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  credits_1.id AS id,
                  credits_1.film_id AS film_id,
                  credits_1.person_id AS person_id,
                  credits_1.position AS o0
                FROM credits AS credits_1
                WHERE
                  credits_1.film_id = films_1.id
                  AND credits_1.role_id IN (
                    SELECT roles_1.id
                    FROM roles AS roles_1
                    WHERE roles_1.department_id IN (
                      SELECT departments_1.id
                      FROM departments AS departments_1
                      WHERE (departments_1."key" = ?) IS NOT 1
                    )
                  )
                ORDER BY credits_1.position ASC
                LIMIT 4
              ) AS anon_4
              LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_4.person_id
            )
            || ']}' AS anon_3
        )
        || '}' AS anon_2
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
