WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id FROM languages WHERE languages.position = 0
)
SELECT
  '[' || (
    SELECT coalesce(
      group_concat(
        coalesce(
          (
            SELECT '{"id":"' || 'Film:' || film_listings_1.slug || '"}' AS anon_3
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
            SELECT '{"id":"' || 'Person:' || people_1.slug || '"}' AS anon_3
            FROM people AS people_1
            WHERE people_1.slug = anon_2."Person_0"
            LIMIT 1
          ),
          (
            SELECT '{"id":"' || 'Role:' || roles_1."key" || '"}' AS anon_3
            FROM roles AS roles_1
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
          UNION ALL
          SELECT
            3 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            4 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            5 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            6 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            7 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            8 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            9 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            10 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            11 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            12 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            13 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            14 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            15 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            16 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            17 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            18 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            19 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            20 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            21 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            22 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            23 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            24 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            25 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            26 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            27 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            28 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            29 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            30 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            31 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            32 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            33 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            34 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            35 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            36 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            37 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            38 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            39 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            40 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            41 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            42 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            43 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            44 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            45 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            46 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            47 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            48 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            49 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            50 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            51 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            52 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            53 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            54 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            55 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            56 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            57 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            58 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            59 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            60 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            61 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            62 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            63 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            64 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            65 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            66 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            67 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            68 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            69 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            70 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            71 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            72 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            73 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            74 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            75 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            76 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            77 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            78 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            79 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            80 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            81 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            82 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            83 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            84 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            85 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            86 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            87 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            88 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            89 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            90 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            91 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            92 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            93 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            94 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            95 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            96 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            97 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            98 AS position,
            CAST(? AS TEXT) AS "Film_0",
            CAST(? AS TEXT) AS "Person_0",
            CAST(? AS TEXT) AS "Role_0",
            CAST(? AS TEXT) AS "Credit_0",
            CAST(? AS TEXT) AS "Credit_1",
            CAST(? AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            99 AS position,
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
