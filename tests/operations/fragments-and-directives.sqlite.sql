WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id FROM languages WHERE languages.position = 0
)
SELECT
  '[' || (
    SELECT coalesce(
      group_concat(
        coalesce(
          (
            SELECT
              '{"id":"'
              || 'Film:' || film_listings_1.slug
              || '","title":' || json_quote(film_listings_1.title)
              || ',"releaseYear":' || coalesce(film_listings_1.release_year, 'null')
              || ',"credits":' || (
                SELECT
                  '{"totalCount":' || CAST(
                    (
                      SELECT count(*) AS count_1
                      FROM credits AS credits_1
                      WHERE credits_1.film_id = films_1.id
                    ) AS TEXT
                  )
                  || ',"nodes":[' || (
                    SELECT coalesce(
                      group_concat('{"role":{"key":"' || roles_1."key" || '"}}', ','), ''
                    ) AS coalesce_2
                    FROM (
                      SELECT credits_1.id AS id, credits_1.role_id AS role_id, credits_1.position AS o0
                      FROM credits AS credits_1
                      WHERE credits_1.film_id = films_1.id
                      ORDER BY credits_1.position ASC
                      LIMIT 1
                    ) AS anon_5
                    LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_5.role_id
                  )
                  || ']}' AS anon_4
              )
              || '}' AS anon_3
            FROM films AS films_1
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = films_1.id
              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = anon_2."Film_0"),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = anon_2."Film_0"
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Person:' || people_1.slug
              || '","name":' || json_quote(people_1.name)
              || '}' AS anon_3
            FROM people AS people_1
            WHERE people_1.slug = anon_2."Person_0"
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1."key"
              || '","name":' || json_quote(role_names_1.name)
              || '}' AS anon_3
            FROM roles AS roles_1
            LEFT OUTER JOIN
              role_names AS role_names_1
              ON role_names_1.role_id = roles_1.id
              AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE roles_1."key" = anon_2."Role_0"
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles."key" FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || '"}' AS anon_3
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = anon_2."Credit_0"),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = anon_2."Credit_0"
                )
              )
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles."key" = anon_2."Credit_1")
              AND credits_1.person_id = (SELECT people.id FROM people WHERE people.slug = anon_2."Credit_2")
            LIMIT 1
          ),
          'null'
        ),
        ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_3.position AS position,
        anon_3."Film_0" AS "Film_0",
        anon_3."Person_0" AS "Person_0",
        anon_3."Role_0" AS "Role_0",
        anon_3."Credit_0" AS "Credit_0",
        anon_3."Credit_1" AS "Credit_1",
        anon_3."Credit_2" AS "Credit_2",
        anon_3.position AS o0
      FROM (
        SELECT
          anon_4.position AS position,
          anon_4."Film_0" AS "Film_0",
          anon_4."Person_0" AS "Person_0",
          anon_4."Role_0" AS "Role_0",
          anon_4."Credit_0" AS "Credit_0",
          anon_4."Credit_1" AS "Credit_1",
          anon_4."Credit_2" AS "Credit_2"
        FROM (
          SELECT
            0 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            1 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            2 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
        ) AS anon_4
      ) AS anon_3
      ORDER BY anon_3.position ASC
      LIMIT -1
    ) AS anon_2
  )
  || ']' AS f0,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
