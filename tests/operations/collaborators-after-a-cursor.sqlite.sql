WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  coalesce(
    (
      SELECT
        '{"collaborators":' || (
          SELECT
            '{"edges":[' || (
              SELECT coalesce(
                group_concat(
                  '{"cursor":"' || hex('04424ebb
' || CAST(anon_4.o0 AS TEXT) || '
' || anon_4.o1)
                  || '","node":{"slug":"' || people_2.slug
                  || '"}}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_5.person_id AS person_id, anon_5.o0 AS o0, anon_5.o1 AS o1
                FROM (
                  SELECT anon_6.person_id AS person_id, anon_6.o0 AS o0, anon_6.o1 AS o1
                  FROM (
                    SELECT
                      anon_8.person_id AS person_id,
                      (
                        SELECT count(*) AS count_1
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = anon_8.person_id
                          )
                          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                          AND 1
                      ) AS o0,
                      people_3.slug AS o1
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
                    ) AS anon_8
                    LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_8.person_id
                    WHERE
                      (
                        SELECT count(*) AS count_1
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = anon_8.person_id
                          )
                          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                          AND 1
                      ) = ?
                      AND people_3.slug > ?
                    ORDER BY o0 ASC, people_3.slug ASC
                    LIMIT 2
                  ) AS anon_6
                  UNION ALL
                  SELECT anon_7.person_id AS person_id, anon_7.o0 AS o0, anon_7.o1 AS o1
                  FROM (
                    SELECT
                      anon_8.person_id AS person_id,
                      (
                        SELECT count(*) AS count_1
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = anon_8.person_id
                          )
                          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                          AND 1
                      ) AS o0,
                      people_3.slug AS o1
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
                    ) AS anon_8
                    LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_8.person_id
                    WHERE (
                      SELECT count(*) AS count_1
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.film_id IN (
                          SELECT credits.film_id FROM credits WHERE credits.person_id = anon_8.person_id
                        )
                        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                        AND 1
                    ) > ?
                    ORDER BY o0 ASC, people_3.slug ASC
                    LIMIT 2
                  ) AS anon_7
                ) AS anon_5
                LIMIT 2
              ) AS anon_4
              LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_4.person_id
            )
            || ']}' AS anon_3
        )
        || '}' AS anon_2
      FROM people AS people_1
      WHERE people_1.id = coalesce(
        (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = ?),
        (
          SELECT moved_person_slugs_1.person_id
          FROM moved_person_slugs AS moved_person_slugs_1
          WHERE moved_person_slugs_1.slug = ?
        )
      )
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
