WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  coalesce(
    (
      SELECT
        '{"id":"'
        || 'Person:' || people_1.slug
        || (SELECT anon_1.at_language FROM anon_1)
        || '","name":' || json_quote(people_1.name)
        || ',"kind":"' || people_1.kind
        || '","aliases":[' || (
          SELECT coalesce(group_concat(json_quote(anon_3.name), ','), '') AS coalesce_1
          FROM (
            SELECT person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1
            FROM person_names AS person_names_1
            WHERE person_names_1.person_id = people_1.id
            ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC
            LIMIT -1
          ) AS anon_3
        )
        || '],"roles":[' || (
          SELECT coalesce(
            group_concat(
              '{"role":{"key":"' || roles_1."key"
              || '","name":' || json_quote(role_names_1.name)
              || '},"count":' || anon_3.count
              || ',"firstYear":' || coalesce(anon_3.first_year, 'null')
              || ',"lastYear":' || coalesce(anon_3.last_year, 'null')
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              anon_4.role_id AS role_id,
              anon_4.count AS count,
              anon_4.first_year AS first_year,
              anon_4.last_year AS last_year,
              anon_4.count AS o0,
              roles_2.position AS o1,
              roles_2."key" AS o2
            FROM (
              SELECT
                credits_1.role_id AS role_id,
                count(*) AS count,
                min(films.release_year) AS first_year,
                max(films.release_year) AS last_year
              FROM credits AS credits_1
              JOIN films ON films.id = credits_1.film_id
              WHERE credits_1.person_id = people_1.id
              GROUP BY credits_1.role_id
            ) AS anon_4
            LEFT OUTER JOIN roles AS roles_2 ON roles_2.id = anon_4.role_id
            ORDER BY anon_4.count DESC, roles_2.position ASC, roles_2."key" ASC
            LIMIT -1
          ) AS anon_3
          LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_3.role_id
          LEFT OUTER JOIN
            role_names AS role_names_1
            ON role_names_1.role_id = anon_3.role_id
            AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        )
        || '],"credits":' || (
          WITH anon_3 AS MATERIALIZED (
            SELECT
              credits_1.id AS id,
              credits_1.film_id AS film_id,
              credits_1.role_id AS role_id,
              credits_1.chronology AS o0,
              credits_1.position AS o1
            FROM credits AS credits_1
            WHERE credits_1.person_id = people_1.id
            ORDER BY credits_1.chronology ASC, credits_1.position ASC
            LIMIT 4
          )
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1 FROM credits AS credits_1 WHERE credits_1.person_id = people_1.id
              ) AS TEXT
            )
            || ',"pageInfo":{"hasNextPage":' || CASE
              WHEN ((SELECT count(*) AS count_1 FROM anon_3) > 3) THEN 'true' ELSE 'false'
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
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_3.id AS id,
                  anon_3.film_id AS film_id,
                  anon_3.role_id AS role_id,
                  anon_3.o0 AS o0,
                  anon_3.o1 AS o1
                FROM anon_3
                LIMIT 3
              ) AS anon_5
              LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_5.role_id
              LEFT OUTER JOIN
                film_listings AS film_listings_1
                ON film_listings_1.film_id = anon_5.film_id
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            )
            || ']}' AS anon_4
        )
        || ',"films":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND film_listings_1.film_id IN (
                    SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                group_concat(
                  '{"title":' || json_quote(anon_4.title)
                  || ',"releaseYear":' || coalesce(anon_4.release_year, 'null')
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_5.film_id AS film_id,
                  anon_5.title AS title,
                  anon_5.release_year AS release_year,
                  anon_5.o0 AS o0,
                  anon_5.o1 AS o1,
                  anon_5.o2 AS o2
                FROM (
                  SELECT
                    film_listings_1.film_id AS film_id,
                    film_listings_1.title AS title,
                    film_listings_1.release_year AS release_year,
                    film_listings_1.release_year AS o0,
                    film_listings_1.title_folded AS o1,
                    film_listings_1.slug AS o2
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                  ORDER BY +o0 ASC NULLS FIRST, +o1 DESC, +o2 DESC
                  LIMIT 2
                ) AS anon_5
                ORDER BY anon_5.o0 DESC NULLS LAST, anon_5.o1 ASC, anon_5.o2 ASC
                LIMIT -1
              ) AS anon_4
            )
            || ']}' AS anon_3
        )
        || ',"collaborators":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
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
                ) AS anon_4
              ) AS TEXT
            )
            || ',"edges":[' || (
              SELECT coalesce(
                group_concat(
                  '{"count":' || anon_4.count
                  || ',"node":{"name":' || json_quote(people_2.name)
                  || '},"films":' || (
                    SELECT
                      '{"totalCount":' || CAST(
                        (
                          SELECT count(*) AS count_1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                            AND film_listings_1.film_id IN (
                              SELECT DISTINCT credits_1.film_id
                              FROM credits AS credits_1
                              WHERE credits_1.person_id = anon_4.me
                            )
                            AND film_listings_1.film_id IN (
                              SELECT DISTINCT credits_1.film_id
                              FROM credits AS credits_1
                              WHERE credits_1.person_id = anon_4.person_id
                            )
                        ) AS TEXT
                      )
                      || ',"nodes":[' || (
                        SELECT coalesce(
                          group_concat('{"title":' || json_quote(anon_6.title) || '}', ','), ''
                        ) AS coalesce_2
                        FROM (
                          SELECT
                            film_listings_1.film_id AS film_id,
                            film_listings_1.title AS title,
                            film_listings_1.release_year AS o0,
                            film_listings_1.title_folded AS o1,
                            film_listings_1.slug AS o2
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                            AND film_listings_1.film_id IN (
                              SELECT DISTINCT credits_1.film_id
                              FROM credits AS credits_1
                              WHERE credits_1.person_id = anon_4.me
                            )
                            AND film_listings_1.film_id IN (
                              SELECT DISTINCT credits_1.film_id
                              FROM credits AS credits_1
                              WHERE credits_1.person_id = anon_4.person_id
                            )
                          ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                          LIMIT 2
                        ) AS anon_6
                      )
                      || ']}' AS anon_5
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_5.person_id AS person_id,
                  anon_5.me AS me,
                  anon_5.count AS count,
                  anon_5.count AS o0,
                  people_3.name_folded AS o1,
                  people_3.slug AS o2
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
                ) AS anon_5
                LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_5.person_id
                ORDER BY anon_5.count DESC, people_3.name_folded ASC, people_3.slug ASC
                LIMIT 3
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
