SELECT
  (
    SELECT CASE WHEN (octet_length(anon_2.data) <= 16000000) THEN anon_2.data END AS anon_1
    FROM (
      SELECT
        '[' || (
          SELECT coalesce(
            string_agg(
              coalesce(
                anon_4.anon_12,
                anon_5.anon_12,
                anon_6.anon_12,
                anon_7.anon_12,
                anon_8.anon_12,
                anon_9.anon_12,
                anon_10.anon_12,
                anon_11.anon_12,
                (
                  SELECT
                    '{"id":"' || 'Department:' || departments_1.key || anon_3.at_language || '"}' AS anon_12
                  FROM departments AS departments_1
                  WHERE departments_1.key = CASE WHEN (anon_3.type = 'Department:1') THEN anon_3.key0 END
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
              anon_12.position AS position,
              anon_12.type AS type,
              anon_12.key0 AS key0,
              anon_12.key1 AS key1,
              anon_12.key2 AS key2,
              anon_12.language AS language,
              anon_12.language_id AS language_id,
              anon_12.at_language AS at_language,
              anon_12.position AS o0
            FROM (
              SELECT
                anon_13.position AS position,
                anon_13.type AS type,
                anon_13.key0 AS key0,
                anon_13.key1 AS key1,
                anon_13.key2 AS key2,
                languages_1.tag AS language,
                languages_1.id AS language_id,
                '@' || languages_1.tag AS at_language
              FROM (
                SELECT
                  CAST(anon_14.key AS INTEGER) AS position,
                  anon_14.value ->> 0 AS tag,
                  anon_14.value ->> 1 AS base,
                  anon_14.value ->> 2 AS type,
                  anon_14.value ->> 3 AS key0,
                  anon_14.value ->> 4 AS key1,
                  anon_14.value ->> 5 AS key2
                FROM json_each($1) AS anon_14
              ) AS anon_13
              LEFT OUTER JOIN
                languages AS languages_1
                ON languages_1.id = coalesce(
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_13.tag),
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_13.base),
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.position = 0)
                )
            ) AS anon_12
            ORDER BY anon_12.position ASC
          ) AS anon_3
          LEFT OUTER JOIN LATERAL (
            SELECT '{"id":"' || 'Film:' || anon_13.slug || anon_3.at_language || '"}' AS anon_12
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = anon_3.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_13 ON true
            WHERE films_1.id = coalesce(
              (
                SELECT films_2.id
                FROM films AS films_2
                WHERE films_2.slug = CASE WHEN (anon_3.type = 'Film:1') THEN anon_3.key0 END
              ),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = CASE WHEN (anon_3.type = 'Film:1') THEN anon_3.key0 END
              )
            )
            LIMIT 1
          ) AS anon_4 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{"id":"' || 'Person:' || people_1.slug || anon_3.at_language || '"}' AS anon_12
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (
                SELECT people_2.id
                FROM people AS people_2
                WHERE people_2.slug = CASE WHEN (anon_3.type = 'Person:1') THEN anon_3.key0 END
              ),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = CASE WHEN (anon_3.type = 'Person:1') THEN anon_3.key0 END
              )
            )
            LIMIT 1
          ) AS anon_5 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{"id":"' || 'Role:' || roles_1.key || anon_3.at_language || '"}' AS anon_12
            FROM roles AS roles_1
            WHERE roles_1.key = CASE WHEN (anon_3.type = 'Role:1') THEN anon_3.key0 END
            LIMIT 1
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || anon_3.at_language
              || '"}' AS anon_12
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (
                  SELECT films_1.id
                  FROM films AS films_1
                  WHERE films_1.slug = CASE WHEN (anon_3.type = 'Credit:3') THEN anon_3.key0 END
                ),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = CASE WHEN (anon_3.type = 'Credit:3') THEN anon_3.key0 END
                )
              )
              AND credits_1.role_id = (
                SELECT roles.id
                FROM roles
                WHERE roles.key = CASE WHEN (anon_3.type = 'Credit:3') THEN anon_3.key1 END
              )
              AND credits_1.person_id = coalesce(
                (
                  SELECT people_1.id
                  FROM people AS people_1
                  WHERE people_1.slug = CASE WHEN (anon_3.type = 'Credit:3') THEN anon_3.key2 END
                ),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = CASE WHEN (anon_3.type = 'Credit:3') THEN anon_3.key2 END
                )
              )
            LIMIT 1
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{"id":"' || 'Genre:' || genres_1.key || anon_3.at_language || '"}' AS anon_12
            FROM genres AS genres_1
            WHERE genres_1.key = CASE WHEN (anon_3.type = 'Genre:1') THEN anon_3.key0 END
            LIMIT 1
          ) AS anon_8 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{"id":"' || 'Festival:' || festivals_1.slug || anon_3.at_language || '"}' AS anon_12
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = CASE WHEN (anon_3.type = 'Festival:1') THEN anon_3.key0 END
            LIMIT 1
          ) AS anon_9 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{"id":"' || 'Country:' || countries_1.code || anon_3.at_language || '"}' AS anon_12
            FROM countries AS countries_1
            WHERE countries_1.code = CASE WHEN (anon_3.type = 'Country:1') THEN anon_3.key0 END
            LIMIT 1
          ) AS anon_10 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":' || CAST(to_json('Category:' || categories_1.key || anon_3.at_language) AS TEXT)
              || '}' AS anon_12
            FROM categories AS categories_1
            WHERE categories_1.key = CASE WHEN (anon_3.type = 'Category:1') THEN anon_3.key0 END
            LIMIT 1
          ) AS anon_11 ON true
        )
        || ']' AS data
      LIMIT ALL OFFSET 0
    ) AS anon_2
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
