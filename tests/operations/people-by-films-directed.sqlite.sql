WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
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
                  roles_1."key" = ?
                  OR roles_1.id IN (
                    SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                  )
              )
          )
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"name":' || json_quote(anon_3.name)
            || ',"credits":' || (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.person_id = anon_3.id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE
                          roles_1."key" = ?
                          OR roles_1.id IN (
                            SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                          )
                      )
                  ) AS TEXT
                )
                || '}' AS anon_4
            )
            || '}',
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
                    roles_1."key" = ?
                    OR roles_1.id IN (
                      SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
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
                  roles_1."key" = ?
                  OR roles_1.id IN (
                    SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                  )
              )
          )
          ORDER BY o0 DESC, people_1.slug ASC
          LIMIT 3
        ) AS anon_3
      )
      || ']}' AS anon_2
  )
  || ',"actors":' || (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"name":' || json_quote(anon_3.name)
            || ',"kind":"' || anon_3.kind
            || '","credits":' || (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.person_id = anon_3.id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE roles_1.department_id IN (
                          SELECT departments_1.id
                          FROM departments AS departments_1
                          WHERE departments_1."key" = ?
                        )
                      )
                  ) AS TEXT
                )
                || '}' AS anon_4
            )
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
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
                  )
                )
            ) AS o0,
            people_1.slug AS o1
          FROM people AS people_1
          ORDER BY o0 DESC, people_1.slug ASC
          LIMIT 3
        ) AS anon_3
      )
      || ']}' AS anon_2
  )
  || ',"busiest":' || (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"name":' || json_quote(anon_3.name)
            || ',"films":' || (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                      AND film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = anon_3.id
                      )
                      AND film_listings_1.release_year >= ?
                  ) AS TEXT
                )
                || '}' AS anon_4
            )
            || '}',
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
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id IN (
                  SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                )
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND film_listings_1.release_year >= ?
            ) AS o0,
            people_1.slug AS o1
          FROM people AS people_1
          ORDER BY o0 DESC, people_1.slug ASC
          LIMIT 3
        ) AS anon_3
      )
      || ']}' AS anon_2
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
