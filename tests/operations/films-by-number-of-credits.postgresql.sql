SELECT
  (
    SELECT CASE WHEN (octet_length(anon_3.data) <= 16000000) THEN anon_3.data END AS anon_2
    FROM (
      SELECT (
        SELECT
          '{"edges":[' || (
            SELECT coalesce(
              string_agg(
                '{"cursor":"' || encode(
                  convert_to('9cb20142
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1, 'UTF8'), 'hex'
                )
                || '","node":{"title":' || CAST(to_json(anon_5.title) AS TEXT)
                || ',"credits":' || anon_6.anon_7
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
                        SELECT departments_1.id
                        FROM departments AS departments_1
                        WHERE departments_1.key = $1::VARCHAR COLLATE "C"
                      )
                    )
                ) AS o0,
                film_listings_1.slug AS o1
              FROM film_listings AS film_listings_1
              WHERE film_listings_1.language_id = anon_1.language_id
              ORDER BY o0 DESC, film_listings_1.slug ASC
              LIMIT 4
            ) AS anon_5
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id = anon_5.film_id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE roles_1.department_id IN (
                          SELECT departments_1.id
                          FROM departments AS departments_1
                          WHERE departments_1.key = $2::VARCHAR COLLATE "C"
                        )
                      )
                  ) AS TEXT
                )
                || '}' AS anon_7
            ) AS anon_6 ON true
          )
          || ']}' AS anon_4
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_1
