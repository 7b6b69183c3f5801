WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id FROM languages WHERE languages.position = 0
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id FROM languages WHERE languages.position = 0
  )
SELECT
  coalesce(
    (
      SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_4.slug || '"}' AS anon_3
      FROM films AS films_1
      LEFT OUTER JOIN LATERAL (
        SELECT film_listings_1.slug AS slug
        FROM film_listings AS film_listings_1
        WHERE
          film_listings_1.film_id = films_1.id
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LIMIT ALL OFFSET 0
      ) AS anon_4 ON true
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $1::VARCHAR),
        (
          SELECT moved_slugs_1.film_id
          FROM moved_slugs AS moved_slugs_1
          WHERE moved_slugs_1.slug = $1::VARCHAR
        )
      )
      LIMIT 1
    ),
    (
      SELECT '{"__typename":"Person","id":"' || 'Person:' || people_1.slug || '"}' AS anon_3
      FROM people AS people_1
      WHERE people_1.slug = $2::VARCHAR
      LIMIT 1
    ),
    (
      SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_1.key || '"}' AS anon_3
      FROM roles AS roles_1
      WHERE roles_1.key = $3::VARCHAR
      LIMIT 1
    ),
    (
      SELECT
        '{"__typename":"Credit","id":"'
        || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
        || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
        || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
        || '"}' AS anon_3
      FROM credits AS credits_1
      WHERE
        credits_1.film_id = coalesce(
          (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $4::VARCHAR),
          (
            SELECT moved_slugs_1.film_id
            FROM moved_slugs AS moved_slugs_1
            WHERE moved_slugs_1.slug = $4::VARCHAR
          )
        )
        AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $5::VARCHAR)
        AND credits_1.person_id = (SELECT people.id FROM people WHERE people.slug = $6::VARCHAR)
      LIMIT 1
    ),
    'null'
  ) AS f0,
  '[' || (
    SELECT coalesce(
      string_agg(coalesce(anon_4.anon_8, anon_5.anon_8, anon_6.anon_8, anon_7.anon_8, 'null'), ','), ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_8.position AS position,
        anon_8."Film_0" AS "Film_0",
        anon_8."Person_0" AS "Person_0",
        anon_8."Role_0" AS "Role_0",
        anon_8."Credit_0" AS "Credit_0",
        anon_8."Credit_1" AS "Credit_1",
        anon_8."Credit_2" AS "Credit_2",
        anon_8.position AS o0
      FROM (
        SELECT
          anon_9.position AS position,
          anon_9."Film_0" AS "Film_0",
          anon_9."Person_0" AS "Person_0",
          anon_9."Role_0" AS "Role_0",
          anon_9."Credit_0" AS "Credit_0",
          anon_9."Credit_1" AS "Credit_1",
          anon_9."Credit_2" AS "Credit_2"
        FROM (
          SELECT
            0 AS position,
            CAST($7::VARCHAR AS TEXT) AS "Film_0",
            CAST($8::VARCHAR AS TEXT) AS "Person_0",
            CAST($9::VARCHAR AS TEXT) AS "Role_0",
            CAST($10::VARCHAR AS TEXT) AS "Credit_0",
            CAST($11::VARCHAR AS TEXT) AS "Credit_1",
            CAST($12::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            1 AS position,
            CAST($13::VARCHAR AS TEXT) AS "Film_0",
            CAST($14::VARCHAR AS TEXT) AS "Person_0",
            CAST($15::VARCHAR AS TEXT) AS "Role_0",
            CAST($16::VARCHAR AS TEXT) AS "Credit_0",
            CAST($17::VARCHAR AS TEXT) AS "Credit_1",
            CAST($18::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            2 AS position,
            CAST($19::VARCHAR AS TEXT) AS "Film_0",
            CAST($20::VARCHAR AS TEXT) AS "Person_0",
            CAST($21::VARCHAR AS TEXT) AS "Role_0",
            CAST($22::VARCHAR AS TEXT) AS "Credit_0",
            CAST($23::VARCHAR AS TEXT) AS "Credit_1",
            CAST($24::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            3 AS position,
            CAST($25::VARCHAR AS TEXT) AS "Film_0",
            CAST($26::VARCHAR AS TEXT) AS "Person_0",
            CAST($27::VARCHAR AS TEXT) AS "Role_0",
            CAST($28::VARCHAR AS TEXT) AS "Credit_0",
            CAST($29::VARCHAR AS TEXT) AS "Credit_1",
            CAST($30::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            4 AS position,
            CAST($31::VARCHAR AS TEXT) AS "Film_0",
            CAST($32::VARCHAR AS TEXT) AS "Person_0",
            CAST($33::VARCHAR AS TEXT) AS "Role_0",
            CAST($34::VARCHAR AS TEXT) AS "Credit_0",
            CAST($35::VARCHAR AS TEXT) AS "Credit_1",
            CAST($36::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            5 AS position,
            CAST($37::VARCHAR AS TEXT) AS "Film_0",
            CAST($38::VARCHAR AS TEXT) AS "Person_0",
            CAST($39::VARCHAR AS TEXT) AS "Role_0",
            CAST($40::VARCHAR AS TEXT) AS "Credit_0",
            CAST($41::VARCHAR AS TEXT) AS "Credit_1",
            CAST($42::VARCHAR AS TEXT) AS "Credit_2"
        ) AS anon_9
      ) AS anon_8
      ORDER BY anon_8.position ASC
    ) AS anon_3
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"__typename":"Film","id":"'
        || 'Film:' || anon_9.slug
        || '","title":' || CAST(to_json(anon_9.title) AS TEXT)
        || '}' AS anon_8
      FROM films AS films_1
      LEFT OUTER JOIN LATERAL (
        SELECT film_listings_1.title AS title, film_listings_1.slug AS slug
        FROM film_listings AS film_listings_1
        WHERE
          film_listings_1.film_id = films_1.id
          AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
        LIMIT ALL OFFSET 0
      ) AS anon_9 ON true
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = anon_3."Film_0"),
        (
          SELECT moved_slugs_1.film_id
          FROM moved_slugs AS moved_slugs_1
          WHERE moved_slugs_1.slug = anon_3."Film_0"
        )
      )
      LIMIT 1
    ) AS anon_4 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT '{"__typename":"Person","id":"' || 'Person:' || people_1.slug || '"}' AS anon_8
      FROM people AS people_1
      WHERE people_1.slug = anon_3."Person_0"
      LIMIT 1
    ) AS anon_5 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"__typename":"Role","id":"'
        || 'Role:' || roles_1.key
        || '","name":' || CAST(to_json(anon_9.name) AS TEXT)
        || '}' AS anon_8
      FROM roles AS roles_1
      LEFT OUTER JOIN LATERAL (
        SELECT role_names_1.name AS name
        FROM role_names AS role_names_1
        WHERE
          role_names_1.role_id = roles_1.id
          AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
        LIMIT ALL OFFSET 0
      ) AS anon_9 ON true
      WHERE roles_1.key = anon_3."Role_0"
      LIMIT 1
    ) AS anon_6 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"__typename":"Credit","id":"'
        || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
        || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
        || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
        || '","film":{"title":' || CAST(to_json(anon_9.title) AS TEXT)
        || '},"person":{"name":' || CAST(to_json(anon_10.name) AS TEXT)
        || '}}' AS anon_8
      FROM credits AS credits_1
      LEFT OUTER JOIN LATERAL (
        SELECT film_listings_1.title AS title
        FROM film_listings AS film_listings_1
        WHERE
          film_listings_1.film_id = credits_1.film_id
          AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
        LIMIT ALL OFFSET 0
      ) AS anon_9 ON true
      LEFT OUTER JOIN LATERAL (
        SELECT people_1.name AS name
        FROM people AS people_1
        WHERE people_1.id = credits_1.person_id
        LIMIT ALL OFFSET 0
      ) AS anon_10 ON true
      WHERE
        credits_1.film_id = coalesce(
          (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = anon_3."Credit_0"),
          (
            SELECT moved_slugs_1.film_id
            FROM moved_slugs AS moved_slugs_1
            WHERE moved_slugs_1.slug = anon_3."Credit_0"
          )
        )
        AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = anon_3."Credit_1")
        AND credits_1.person_id = (SELECT people.id FROM people WHERE people.slug = anon_3."Credit_2")
      LIMIT 1
    ) AS anon_7 ON true
  )
  || ']' AS f1,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
