SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT (
        WITH anon_5 AS MATERIALIZED (
          SELECT
            anon_7.id AS id,
            anon_7.slug AS slug,
            anon_7.o0 AS o0,
            anon_7.o1 AS o1,
            anon_7.o2 AS o2,
            anon_7.o3 AS o3
          FROM (
            SELECT
              anon_8.id AS id,
              anon_8.slug AS slug,
              anon_8.o0 AS o0,
              anon_8.o1 AS o1,
              anon_8.o2 AS o2,
              anon_8.o3 AS o3
            FROM (
              SELECT
                people_1.id AS id,
                people_1.slug AS slug,
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_12 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                    )
                ) AS o0,
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
                        WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                      )
                    )
                ) AS o1,
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id AND true
                ) AS o2,
                people_1.slug AS o3
              FROM people AS people_1
              WHERE
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_12 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                    )
                ) = $4::INTEGER
                AND (
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
                        WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                      )
                    )
                ) = $5::INTEGER
                AND (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id AND true
                ) = $6::INTEGER
                AND people_1.slug < $7::VARCHAR COLLATE "C"
              ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC
              LIMIT 3
            ) AS anon_8
            UNION ALL
            SELECT
              anon_9.id AS id,
              anon_9.slug AS slug,
              anon_9.o0 AS o0,
              anon_9.o1 AS o1,
              anon_9.o2 AS o2,
              anon_9.o3 AS o3
            FROM (
              SELECT
                people_1.id AS id,
                people_1.slug AS slug,
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_12 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                    )
                ) AS o0,
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
                        WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                      )
                    )
                ) AS o1,
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id AND true
                ) AS o2,
                people_1.slug AS o3
              FROM people AS people_1
              WHERE
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_12 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                    )
                ) = $4::INTEGER
                AND (
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
                        WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                      )
                    )
                ) = $5::INTEGER
                AND (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id AND true
                ) > $6::INTEGER
              ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC
              LIMIT 3
            ) AS anon_9
            UNION ALL
            SELECT
              anon_10.id AS id,
              anon_10.slug AS slug,
              anon_10.o0 AS o0,
              anon_10.o1 AS o1,
              anon_10.o2 AS o2,
              anon_10.o3 AS o3
            FROM (
              SELECT
                people_1.id AS id,
                people_1.slug AS slug,
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_12 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                    )
                ) AS o0,
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
                        WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                      )
                    )
                ) AS o1,
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id AND true
                ) AS o2,
                people_1.slug AS o3
              FROM people AS people_1
              WHERE
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_12 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                    )
                ) = $4::INTEGER
                AND (
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
                        WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                      )
                    )
                ) < $5::INTEGER
              ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC
              LIMIT 3
            ) AS anon_10
            UNION ALL
            SELECT
              anon_11.id AS id,
              anon_11.slug AS slug,
              anon_11.o0 AS o0,
              anon_11.o1 AS o1,
              anon_11.o2 AS o2,
              anon_11.o3 AS o3
            FROM (
              SELECT
                people_1.id AS id,
                people_1.slug AS slug,
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_12 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                    )
                ) AS o0,
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
                        WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                      )
                    )
                ) AS o1,
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id AND true
                ) AS o2,
                people_1.slug AS o3
              FROM people AS people_1
              WHERE (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.film_id IN (
                    SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                  )
                  AND film_listings_1.language_id = anon_2.language_id
                  AND EXISTS (
                    SELECT 1
                    FROM film_countries AS film_countries_1
                    LEFT OUTER JOIN LATERAL (
                      SELECT countries_1.code AS code
                      FROM countries AS countries_1
                      WHERE countries_1.id = film_countries_1.country_id
                      LIMIT ALL OFFSET 0
                    ) AS anon_12 ON true
                    WHERE
                      film_countries_1.film_id = film_listings_1.film_id
                      AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                  )
              ) > $4::INTEGER
              ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC
              LIMIT 3
            ) AS anon_11
          ) AS anon_7
          LIMIT 3
        )
        SELECT
          '{"totalCount":' || CAST((SELECT count(*) AS count_1 FROM people AS people_1) AS TEXT)
          || ',"pageInfo":{"hasNextPage":' || CAST(
            (
              EXISTS (
                SELECT 1
                FROM people AS people_1
                WHERE
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                      )
                      AND film_listings_1.language_id = anon_2.language_id
                      AND EXISTS (
                        SELECT 1
                        FROM film_countries AS film_countries_1
                        LEFT OUTER JOIN LATERAL (
                          SELECT countries_1.code AS code
                          FROM countries AS countries_1
                          WHERE countries_1.id = film_countries_1.country_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_7 ON true
                        WHERE
                          film_countries_1.film_id = film_listings_1.film_id
                          AND anon_7.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                      )
                  ) = $4::INTEGER
                  AND (
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
                          WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                        )
                      )
                  ) = $5::INTEGER
                  AND (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                      )
                      AND film_listings_1.language_id = anon_2.language_id AND true
                  ) = $6::INTEGER
                  AND people_1.slug = $7::VARCHAR COLLATE "C"
              )
            )
            OR (
              EXISTS (
                SELECT 1
                FROM people AS people_1
                WHERE
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                      )
                      AND film_listings_1.language_id = anon_2.language_id
                      AND EXISTS (
                        SELECT 1
                        FROM film_countries AS film_countries_1
                        LEFT OUTER JOIN LATERAL (
                          SELECT countries_1.code AS code
                          FROM countries AS countries_1
                          WHERE countries_1.id = film_countries_1.country_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_7 ON true
                        WHERE
                          film_countries_1.film_id = film_listings_1.film_id
                          AND anon_7.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                      )
                  ) = $4::INTEGER
                  AND (
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
                          WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                        )
                      )
                  ) = $5::INTEGER
                  AND (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                      )
                      AND film_listings_1.language_id = anon_2.language_id AND true
                  ) = $6::INTEGER
                  AND people_1.slug > $7::VARCHAR COLLATE "C"
              )
            )
            OR (
              EXISTS (
                SELECT 1
                FROM people AS people_1
                WHERE
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                      )
                      AND film_listings_1.language_id = anon_2.language_id
                      AND EXISTS (
                        SELECT 1
                        FROM film_countries AS film_countries_1
                        LEFT OUTER JOIN LATERAL (
                          SELECT countries_1.code AS code
                          FROM countries AS countries_1
                          WHERE countries_1.id = film_countries_1.country_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_7 ON true
                        WHERE
                          film_countries_1.film_id = film_listings_1.film_id
                          AND anon_7.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                      )
                  ) = $4::INTEGER
                  AND (
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
                          WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                        )
                      )
                  ) = $5::INTEGER
                  AND (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                      )
                      AND film_listings_1.language_id = anon_2.language_id AND true
                  ) < $6::INTEGER
              )
            )
            OR (
              EXISTS (
                SELECT 1
                FROM people AS people_1
                WHERE
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                      )
                      AND film_listings_1.language_id = anon_2.language_id
                      AND EXISTS (
                        SELECT 1
                        FROM film_countries AS film_countries_1
                        LEFT OUTER JOIN LATERAL (
                          SELECT countries_1.code AS code
                          FROM countries AS countries_1
                          WHERE countries_1.id = film_countries_1.country_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_7 ON true
                        WHERE
                          film_countries_1.film_id = film_listings_1.film_id
                          AND anon_7.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                      )
                  ) = $4::INTEGER
                  AND (
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
                          WHERE departments_1.key = $3::VARCHAR COLLATE "C"
                        )
                      )
                  ) > $5::INTEGER
              )
            )
            OR (
              EXISTS (
                SELECT 1
                FROM people AS people_1
                WHERE (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN LATERAL (
                        SELECT countries_1.code AS code
                        FROM countries AS countries_1
                        WHERE countries_1.id = film_countries_1.country_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_7 ON true
                      WHERE
                        film_countries_1.film_id = film_listings_1.film_id
                        AND anon_7.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C")
                    )
                ) < $4::INTEGER
              )
            ) AS TEXT
          )
          || ',"hasPreviousPage":' || CAST((SELECT count(*) AS count_1 FROM anon_5) > 2 AS TEXT)
          || ',"startCursor":' || coalesce(
            (
              SELECT
                '"' || upper(
                  encode(
                    convert_to(
                      'a0ab95e1
' || CAST(anon_8.o0 AS TEXT)
                      || '
' || CAST(anon_8.o1 AS TEXT)
                      || '
' || CAST(anon_8.o2 AS TEXT)
                      || '
' || anon_8.o3,
                      'UTF8'
                    ),
                    'hex'
                  ) COLLATE "C"
                )
                || '"' AS anon_7
              FROM (
                SELECT
                  anon_5.id AS id,
                  anon_5.slug AS slug,
                  anon_5.o0 AS o0,
                  anon_5.o1 AS o1,
                  anon_5.o2 AS o2,
                  anon_5.o3 AS o3
                FROM anon_5
                LIMIT 1 OFFSET 1
              ) AS anon_8
            ),
            (
              SELECT
                '"' || upper(
                  encode(
                    convert_to(
                      'a0ab95e1
' || CAST(anon_5.o0 AS TEXT)
                      || '
' || CAST(anon_5.o1 AS TEXT)
                      || '
' || CAST(anon_5.o2 AS TEXT)
                      || '
' || anon_5.o3,
                      'UTF8'
                    ),
                    'hex'
                  ) COLLATE "C"
                )
                || '"' AS anon_7
              FROM anon_5
              ORDER BY anon_5.o0 DESC, anon_5.o1 ASC, anon_5.o2 DESC, anon_5.o3 ASC
              LIMIT 1
            ),
            'null'
          )
          || ',"endCursor":' || coalesce(
            (
              SELECT
                '"' || upper(
                  encode(
                    convert_to(
                      'a0ab95e1
' || CAST(anon_5.o0 AS TEXT)
                      || '
' || CAST(anon_5.o1 AS TEXT)
                      || '
' || CAST(anon_5.o2 AS TEXT)
                      || '
' || anon_5.o3,
                      'UTF8'
                    ),
                    'hex'
                  ) COLLATE "C"
                )
                || '"' AS anon_7
              FROM anon_5
              LIMIT 1
            ),
            'null'
          )
          || '},"nodes":[' || (
            SELECT coalesce(string_agg('{"slug":"' || anon_7.slug || '"}', ','), '') AS coalesce_1
            FROM (
              SELECT
                anon_8.id AS id,
                anon_8.slug AS slug,
                anon_8.o0 AS o0,
                anon_8.o1 AS o1,
                anon_8.o2 AS o2,
                anon_8.o3 AS o3
              FROM (
                SELECT
                  anon_5.id AS id,
                  anon_5.slug AS slug,
                  anon_5.o0 AS o0,
                  anon_5.o1 AS o1,
                  anon_5.o2 AS o2,
                  anon_5.o3 AS o3
                FROM anon_5
                LIMIT 2
              ) AS anon_8
              ORDER BY anon_8.o0 DESC, anon_8.o1 ASC, anon_8.o2 DESC, anon_8.o3 ASC
            ) AS anon_7
          )
          || ']}' AS anon_6
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
