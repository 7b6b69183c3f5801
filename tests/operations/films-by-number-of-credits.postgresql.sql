SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT (
        SELECT
          '{"edges":[' || (
            SELECT coalesce(
              string_agg(
                '{"cursor":"' || upper(
                  encode(
                    convert_to('9cb20142
' || CAST(anon_6.o0 AS TEXT) || '
' || anon_6.o1, 'UTF8'), 'hex'
                  ) COLLATE "C"
                )
                || '","node":{"title":' || CAST(to_json(anon_6.title) AS TEXT)
                || ',"credits":' || anon_7.anon_8
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
              WHERE film_listings_1.language_id = anon_2.language_id
              ORDER BY o0 DESC, film_listings_1.slug ASC
              LIMIT 4
            ) AS anon_6
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id = anon_6.film_id
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
                || '}' AS anon_8
            ) AS anon_7 ON true
          )
          || ']}' AS anon_5
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
