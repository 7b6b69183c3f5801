WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  (
    SELECT
      '{"edges":[' || (
        SELECT coalesce(
          group_concat(
            '{"cursor":"' || hex('9cb20142
' || CAST(anon_3.o0 AS TEXT) || '
' || anon_3.o1)
            || '","node":{"title":' || json_quote(anon_3.title)
            || ',"credits":' || (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id = anon_3.film_id
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
            || '}}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            film_listings_1.film_id AS film_id,
            film_listings_1.title AS title,
            (
              SELECT count(*) AS count_1
              FROM credits AS credits_1
              WHERE
                credits_1.film_id = film_listings_1.film_id
                AND credits_1.role_id IN (
                  SELECT roles_1.id
                  FROM roles AS roles_1
                  WHERE roles_1.department_id IN (
                    SELECT departments_1.id FROM departments AS departments_1 WHERE departments_1."key" = ?
                  )
                )
            ) AS o0,
            film_listings_1.slug AS o1
          FROM film_listings AS film_listings_1
          WHERE film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
          ORDER BY o0 DESC, film_listings_1.slug ASC
          LIMIT 4
        ) AS anon_3
      )
      || ']}' AS anon_2
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
