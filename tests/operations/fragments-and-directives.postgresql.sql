WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id FROM languages WHERE languages.position = 0
)
SELECT
  '[' || (
    SELECT coalesce(
      string_agg(coalesce(anon_3.anon_7, anon_4.anon_7, anon_5.anon_7, anon_6.anon_7, 'null'), ','), ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_7.position AS position,
        anon_7."Film_0" AS "Film_0",
        anon_7."Person_0" AS "Person_0",
        anon_7."Role_0" AS "Role_0",
        anon_7."Credit_0" AS "Credit_0",
        anon_7."Credit_1" AS "Credit_1",
        anon_7."Credit_2" AS "Credit_2",
        anon_7.position AS o0
      FROM (
        SELECT
          anon_8.position AS position,
          anon_8."Film_0" AS "Film_0",
          anon_8."Person_0" AS "Person_0",
          anon_8."Role_0" AS "Role_0",
          anon_8."Credit_0" AS "Credit_0",
          anon_8."Credit_1" AS "Credit_1",
          anon_8."Credit_2" AS "Credit_2"
        FROM (
          SELECT
            0 AS position,
            CAST($1::VARCHAR AS TEXT) AS "Film_0",
            CAST($2::VARCHAR AS TEXT) AS "Person_0",
            CAST($3::VARCHAR AS TEXT) AS "Role_0",
            CAST($4::VARCHAR AS TEXT) AS "Credit_0",
            CAST($5::VARCHAR AS TEXT) AS "Credit_1",
            CAST($6::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            1 AS position,
            CAST($7::VARCHAR AS TEXT) AS "Film_0",
            CAST($8::VARCHAR AS TEXT) AS "Person_0",
            CAST($9::VARCHAR AS TEXT) AS "Role_0",
            CAST($10::VARCHAR AS TEXT) AS "Credit_0",
            CAST($11::VARCHAR AS TEXT) AS "Credit_1",
            CAST($12::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            2 AS position,
            CAST($13::VARCHAR AS TEXT) AS "Film_0",
            CAST($14::VARCHAR AS TEXT) AS "Person_0",
            CAST($15::VARCHAR AS TEXT) AS "Role_0",
            CAST($16::VARCHAR AS TEXT) AS "Credit_0",
            CAST($17::VARCHAR AS TEXT) AS "Credit_1",
            CAST($18::VARCHAR AS TEXT) AS "Credit_2"
        ) AS anon_8
      ) AS anon_7
      ORDER BY anon_7.position ASC
    ) AS anon_2
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"id":"'
        || 'Film:' || anon_8.slug
        || '","title":' || CAST(to_json(anon_8.title) AS TEXT)
        || ',"releaseYear":' || coalesce(CAST(anon_8.release_year AS TEXT), 'null')
        || ',"credits":' || anon_9.anon_10
        || '}' AS anon_7
      FROM films AS films_1
      LEFT OUTER JOIN LATERAL (
        SELECT
          film_listings_1.title AS title,
          film_listings_1.slug AS slug,
          film_listings_1.release_year AS release_year
        FROM film_listings AS film_listings_1
        WHERE
          film_listings_1.film_id = films_1.id
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LIMIT ALL OFFSET 0
      ) AS anon_8 ON true
      LEFT OUTER JOIN LATERAL (
        SELECT
          '{"totalCount":' || CAST(
            (
              SELECT count(*) AS count_1 FROM credits AS credits_1 WHERE credits_1.film_id = films_1.id
            ) AS TEXT
          )
          || ',"nodes":[' || (
            SELECT coalesce(string_agg('{"role":{"key":"' || anon_12.key || '"}}', ','), '') AS coalesce_2
            FROM (
              SELECT credits_1.id AS id, credits_1.role_id AS role_id, credits_1.position AS o0
              FROM credits AS credits_1
              WHERE credits_1.film_id = films_1.id
              ORDER BY credits_1.position ASC
              LIMIT 1
            ) AS anon_11
            LEFT OUTER JOIN LATERAL (
              SELECT roles_1.key AS key
              FROM roles AS roles_1
              WHERE roles_1.id = anon_11.role_id
              LIMIT ALL OFFSET 0
            ) AS anon_12 ON true
          )
          || ']}' AS anon_10
      ) AS anon_9 ON true
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = anon_2."Film_0"),
        (
          SELECT moved_slugs_1.film_id
          FROM moved_slugs AS moved_slugs_1
          WHERE moved_slugs_1.slug = anon_2."Film_0"
        )
      )
      LIMIT 1
    ) AS anon_3 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"id":"'
        || 'Person:' || people_1.slug
        || '","name":' || CAST(to_json(people_1.name) AS TEXT)
        || '}' AS anon_7
      FROM people AS people_1
      WHERE people_1.slug = anon_2."Person_0"
      LIMIT 1
    ) AS anon_4 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"id":"'
        || 'Role:' || roles_1.key
        || '","name":' || CAST(to_json(anon_8.name) AS TEXT)
        || '}' AS anon_7
      FROM roles AS roles_1
      LEFT OUTER JOIN LATERAL (
        SELECT role_names_1.name AS name
        FROM role_names AS role_names_1
        WHERE
          role_names_1.role_id = roles_1.id
          AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LIMIT ALL OFFSET 0
      ) AS anon_8 ON true
      WHERE roles_1.key = anon_2."Role_0"
      LIMIT 1
    ) AS anon_5 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"id":"'
        || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
        || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
        || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
        || '"}' AS anon_7
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
        AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = anon_2."Credit_1")
        AND credits_1.person_id = (SELECT people.id FROM people WHERE people.slug = anon_2."Credit_2")
      LIMIT 1
    ) AS anon_6 ON true
  )
  || ']' AS f0,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
