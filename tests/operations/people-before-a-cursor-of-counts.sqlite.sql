WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  (
    WITH anon_2 AS MATERIALIZED (
      SELECT
        anon_4.id AS id,
        anon_4.slug AS slug,
        anon_4.o0 AS o0,
        anon_4.o1 AS o1,
        anon_4.o2 AS o2,
        anon_4.o3 AS o3
      FROM (
        SELECT
          anon_5.id AS id,
          anon_5.slug AS slug,
          anon_5.o0 AS o0,
          anon_5.o1 AS o1,
          anon_5.o2 AS o2,
          anon_5.o3 AS o3
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                  WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
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
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND 1
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                  WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
                )
            ) = ?
            AND (
              SELECT count(*) AS count_1
              FROM credits AS credits_1
              WHERE
                credits_1.person_id = people_1.id
                AND credits_1.role_id IN (
                  SELECT roles_1.id
                  FROM roles AS roles_1
                  WHERE roles_1.department_id IN (
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
                  )
                )
            ) = ?
            AND (
              SELECT count(*) AS count_1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id IN (
                  SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                )
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND 1
            ) = ?
            AND people_1.slug < ?
          ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC
          LIMIT 3
        ) AS anon_5
        UNION ALL
        SELECT
          anon_6.id AS id,
          anon_6.slug AS slug,
          anon_6.o0 AS o0,
          anon_6.o1 AS o1,
          anon_6.o2 AS o2,
          anon_6.o3 AS o3
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                  WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
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
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND 1
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                  WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
                )
            ) = ?
            AND (
              SELECT count(*) AS count_1
              FROM credits AS credits_1
              WHERE
                credits_1.person_id = people_1.id
                AND credits_1.role_id IN (
                  SELECT roles_1.id
                  FROM roles AS roles_1
                  WHERE roles_1.department_id IN (
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
                  )
                )
            ) = ?
            AND (
              SELECT count(*) AS count_1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id IN (
                  SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                )
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND 1
            ) > ?
          ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC
          LIMIT 3
        ) AS anon_6
        UNION ALL
        SELECT
          anon_7.id AS id,
          anon_7.slug AS slug,
          anon_7.o0 AS o0,
          anon_7.o1 AS o1,
          anon_7.o2 AS o2,
          anon_7.o3 AS o3
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                  WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
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
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND 1
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                  WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
                )
            ) = ?
            AND (
              SELECT count(*) AS count_1
              FROM credits AS credits_1
              WHERE
                credits_1.person_id = people_1.id
                AND credits_1.role_id IN (
                  SELECT roles_1.id
                  FROM roles AS roles_1
                  WHERE roles_1.department_id IN (
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
                  )
                )
            ) < ?
          ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC
          LIMIT 3
        ) AS anon_7
        UNION ALL
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND EXISTS (
                  SELECT 1
                  FROM film_countries AS film_countries_1
                  LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                  WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
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
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
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
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND 1
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
              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              AND EXISTS (
                SELECT 1
                FROM film_countries AS film_countries_1
                LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
              )
          ) > ?
          ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC
          LIMIT 3
        ) AS anon_8
      ) AS anon_4
      LIMIT 3
    )
    SELECT
      '{"totalCount":' || CAST((SELECT count(*) AS count_1 FROM people AS people_1) AS TEXT)
      || ',"pageInfo":{"hasNextPage":' || CASE
        WHEN (
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
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                      WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
                    )
                ) = ?
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
                        WHERE departments_1."key" = ?
                      )
                    )
                ) = ?
                AND (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND 1
                ) = ?
                AND people_1.slug = ?
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
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                      WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
                    )
                ) = ?
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
                        WHERE departments_1."key" = ?
                      )
                    )
                ) = ?
                AND (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND 1
                ) = ?
                AND people_1.slug > ?
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
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                      WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
                    )
                ) = ?
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
                        WHERE departments_1."key" = ?
                      )
                    )
                ) = ?
                AND (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND 1
                ) < ?
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
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND EXISTS (
                      SELECT 1
                      FROM film_countries AS film_countries_1
                      LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                      WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
                    )
                ) = ?
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
                        WHERE departments_1."key" = ?
                      )
                    )
                ) > ?
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
                  AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND EXISTS (
                    SELECT 1
                    FROM film_countries AS film_countries_1
                    LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
                    WHERE film_countries_1.film_id = film_listings_1.film_id AND countries_1.code IN (?, ?)
                  )
              ) < ?
            )
          )
        )
        THEN 'true'
        ELSE 'false'
      END
      || ',"hasPreviousPage":' || CASE
        WHEN ((SELECT count(*) AS count_1 FROM anon_2) > 2) THEN 'true' ELSE 'false'
      END
      || ',"startCursor":' || coalesce(
        (
          SELECT
            '"' || hex(
              'a0ab95e1
' || CAST(anon_5.o0 AS TEXT)
              || '
' || CAST(anon_5.o1 AS TEXT)
              || '
' || CAST(anon_5.o2 AS TEXT)
              || '
' || anon_5.o3
            )
            || '"' AS anon_4
          FROM (
            SELECT
              anon_2.id AS id,
              anon_2.slug AS slug,
              anon_2.o0 AS o0,
              anon_2.o1 AS o1,
              anon_2.o2 AS o2,
              anon_2.o3 AS o3
            FROM anon_2
            LIMIT 1 OFFSET 1
          ) AS anon_5
        ),
        (
          SELECT
            '"' || hex(
              'a0ab95e1
' || CAST(anon_2.o0 AS TEXT)
              || '
' || CAST(anon_2.o1 AS TEXT)
              || '
' || CAST(anon_2.o2 AS TEXT)
              || '
' || anon_2.o3
            )
            || '"' AS anon_4
          FROM anon_2
          ORDER BY anon_2.o0 DESC, anon_2.o1 ASC, anon_2.o2 DESC, anon_2.o3 ASC
          LIMIT 1
        ),
        'null'
      )
      || ',"endCursor":' || coalesce(
        (
          SELECT
            '"' || hex(
              'a0ab95e1
' || CAST(anon_2.o0 AS TEXT)
              || '
' || CAST(anon_2.o1 AS TEXT)
              || '
' || CAST(anon_2.o2 AS TEXT)
              || '
' || anon_2.o3
            )
            || '"' AS anon_4
          FROM anon_2
          LIMIT 1
        ),
        'null'
      )
      || '},"nodes":[' || (
        SELECT coalesce(group_concat('{"slug":"' || anon_4.slug || '"}', ','), '') AS coalesce_1
        FROM (
          SELECT
            anon_5.id AS id,
            anon_5.slug AS slug,
            anon_5.o0 AS o0,
            anon_5.o1 AS o1,
            anon_5.o2 AS o2,
            anon_5.o3 AS o3
          FROM (
            SELECT
              anon_2.id AS id,
              anon_2.slug AS slug,
              anon_2.o0 AS o0,
              anon_2.o1 AS o1,
              anon_2.o2 AS o2,
              anon_2.o3 AS o3
            FROM anon_2
            LIMIT 2
          ) AS anon_5
          ORDER BY anon_5.o0 DESC, anon_5.o1 ASC, anon_5.o2 DESC, anon_5.o3 ASC
          LIMIT -1
        ) AS anon_4
      )
      || ']}' AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
