SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT '{"collaborators":' || anon_6.anon_7 || '}' AS anon_5
          FROM people AS people_1
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"edges":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"cursor":"' || upper(
                      encode(
                        convert_to('04424ebb
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1, 'UTF8'), 'hex'
                      ) COLLATE "C"
                    )
                    || '","node":{"slug":"' || anon_9.slug
                    || '"}}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT anon_10.person_id AS person_id, anon_10.o0 AS o0, anon_10.o1 AS o1
                  FROM (
                    SELECT anon_11.person_id AS person_id, anon_11.o0 AS o0, anon_11.o1 AS o1
                    FROM (
                      SELECT
                        anon_13.person_id AS person_id,
                        (
                          SELECT count(*) AS count_1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.film_id IN (
                              SELECT credits.film_id FROM credits WHERE credits.person_id = anon_13.person_id
                            )
                            AND film_listings_1.language_id = anon_2.language_id AND true
                        ) AS o0,
                        anon_14.slug AS o1
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
                      ) AS anon_13
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_2.slug AS slug
                        FROM people AS people_2
                        WHERE people_2.id = anon_13.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_14 ON true
                      WHERE
                        (
                          SELECT count(*) AS count_1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.film_id IN (
                              SELECT credits.film_id FROM credits WHERE credits.person_id = anon_13.person_id
                            )
                            AND film_listings_1.language_id = anon_2.language_id AND true
                        ) = $1::INTEGER
                        AND anon_14.slug > $2::VARCHAR COLLATE "C"
                      ORDER BY o0 ASC, anon_14.slug ASC
                      LIMIT 2
                    ) AS anon_11
                    UNION ALL
                    SELECT anon_12.person_id AS person_id, anon_12.o0 AS o0, anon_12.o1 AS o1
                    FROM (
                      SELECT
                        anon_13.person_id AS person_id,
                        (
                          SELECT count(*) AS count_1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.film_id IN (
                              SELECT credits.film_id FROM credits WHERE credits.person_id = anon_13.person_id
                            )
                            AND film_listings_1.language_id = anon_2.language_id AND true
                        ) AS o0,
                        anon_14.slug AS o1
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
                      ) AS anon_13
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_2.slug AS slug
                        FROM people AS people_2
                        WHERE people_2.id = anon_13.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_14 ON true
                      WHERE (
                        SELECT count(*) AS count_1
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = anon_13.person_id
                          )
                          AND film_listings_1.language_id = anon_2.language_id AND true
                      ) > $1::INTEGER
                      ORDER BY o0 ASC, anon_14.slug ASC
                      LIMIT 2
                    ) AS anon_12
                  ) AS anon_10
                  LIMIT 2
                ) AS anon_8
                LEFT OUTER JOIN LATERAL (
                  SELECT people_2.slug AS slug
                  FROM people AS people_2
                  WHERE people_2.id = anon_8.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_9 ON true
              )
              || ']}' AS anon_7
          ) AS anon_6 ON true
          WHERE people_1.id = coalesce(
            (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $3::VARCHAR),
            (
              SELECT moved_person_slugs_1.person_id
              FROM moved_person_slugs AS moved_person_slugs_1
              WHERE moved_person_slugs_1.slug = $3::VARCHAR
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
