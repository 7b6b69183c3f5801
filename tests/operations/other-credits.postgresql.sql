SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT '{"credits":' || anon_6.anon_7 || '}' AS anon_5
          FROM films AS films_1
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"nodes":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"person":{"name":' || CAST(to_json(anon_9.name) AS TEXT)
                    || '},"otherCredits":' || anon_10.anon_12
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
                        WHERE (departments_1.key = $1::VARCHAR COLLATE "C") IS NOT true
                      )
                    )
                  ORDER BY credits_1.position ASC
                  LIMIT 4
                ) AS anon_8
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.name AS name
                  FROM people AS people_1
                  WHERE people_1.id = anon_8.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_9 ON true
                LEFT OUTER JOIN LATERAL (
                  WITH anon_11 AS MATERIALIZED (
                    SELECT
                      credits_1.id AS id,
                      credits_1.film_id AS film_id,
                      credits_1.role_id AS role_id,
                      (SELECT films.release_year FROM films WHERE films.id = credits_1.film_id) AS o0,
                      credits_1.chronology AS o1,
                      credits_1.position AS o2
                    FROM credits AS credits_1
                    WHERE credits_1.person_id = anon_8.person_id AND credits_1.film_id != anon_8.film_id
                    ORDER BY o0 ASC NULLS LAST, credits_1.chronology ASC, credits_1.position ASC
                    LIMIT 3
                  )
                  SELECT
                    '{"totalCount":' || CAST(
                      (
                        SELECT count(*) AS count_1
                        FROM credits AS credits_1
                        WHERE credits_1.person_id = anon_8.person_id AND credits_1.film_id != anon_8.film_id
                      ) AS TEXT
                    )
                    || ',"pageInfo":{"hasNextPage":' || CAST(
                      (SELECT count(*) AS count_1 FROM anon_11) > 2 AS TEXT
                    )
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
                      ) AS coalesce_2
                      FROM (
                        SELECT
                          anon_11.id AS id,
                          anon_11.film_id AS film_id,
                          anon_11.role_id AS role_id,
                          anon_11.o0 AS o0,
                          anon_11.o1 AS o1,
                          anon_11.o2 AS o2
                        FROM anon_11
                        LIMIT 2
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
                ) AS anon_10 ON true
              )
              || ']}' AS anon_7
          ) AS anon_6 ON true
          WHERE films_1.id = coalesce(
            (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $2::VARCHAR),
            (
              SELECT moved_slugs_1.film_id
              FROM moved_slugs AS moved_slugs_1
              WHERE moved_slugs_1.slug = $2::VARCHAR
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
