WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.id = coalesce(
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $1::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
  )
)
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_3.data) <= 16000000) THEN anon_3.data END AS anon_2
    FROM (
      SELECT
        coalesce(
          (
            SELECT
              '{"__typename":"Film","id":"'
              || 'Film:' || anon_5.slug
              || (SELECT anon_1.at_language FROM anon_1)
              || '"}' AS anon_4
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_5 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $3::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $3::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Person","id":"'
              || 'Person:' || people_1.slug
              || (SELECT anon_1.at_language FROM anon_1)
              || '"}' AS anon_4
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $4::VARCHAR),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = $4::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Role","id":"'
              || 'Role:' || roles_1.key
              || (SELECT anon_1.at_language FROM anon_1)
              || '"}' AS anon_4
            FROM roles AS roles_1
            WHERE roles_1.key = $5::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Credit","id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || (SELECT anon_1.at_language FROM anon_1)
              || '"}' AS anon_4
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $6::VARCHAR),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = $6::VARCHAR
                )
              )
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $7::VARCHAR)
              AND credits_1.person_id = coalesce(
                (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $8::VARCHAR),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = $8::VARCHAR
                )
              )
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Genre","id":"'
              || 'Genre:' || genres_1.key
              || (SELECT anon_1.at_language FROM anon_1)
              || '"}' AS anon_4
            FROM genres AS genres_1
            WHERE genres_1.key = $9::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Festival","id":"'
              || 'Festival:' || festivals_1.slug
              || (SELECT anon_1.at_language FROM anon_1)
              || '"}' AS anon_4
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = $10::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Country","id":"'
              || 'Country:' || countries_1.code
              || (SELECT anon_1.at_language FROM anon_1)
              || '"}' AS anon_4
            FROM countries AS countries_1
            WHERE countries_1.code = $11::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Category","id":' || CAST(
                to_json('Category:' || categories_1.key || (SELECT anon_1.at_language FROM anon_1)) AS TEXT
              )
              || '}' AS anon_4
            FROM categories AS categories_1
            WHERE categories_1.key = $12::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Department","id":"'
              || 'Department:' || departments_1.key
              || (SELECT anon_1.at_language FROM anon_1)
              || '"}' AS anon_4
            FROM departments AS departments_1
            WHERE departments_1.key = $13::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"nodes":[' || (
          SELECT coalesce(
            string_agg(
              coalesce(
                anon_5.anon_13,
                anon_6.anon_13,
                anon_7.anon_13,
                anon_8.anon_13,
                anon_9.anon_13,
                anon_10.anon_13,
                anon_11.anon_13,
                anon_12.anon_13,
                (
                  SELECT
                    '{"__typename":"Department","id":"'
                    || 'Department:' || departments_1.key
                    || anon_4.at_language
                    || '"}' AS anon_13
                  FROM departments AS departments_1
                  WHERE departments_1.key = CASE WHEN (anon_4.type = 'Department:1') THEN anon_4.key0 END
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
              anon_13.position AS position,
              anon_13.type AS type,
              anon_13.key0 AS key0,
              anon_13.key1 AS key1,
              anon_13.key2 AS key2,
              anon_13.language AS language,
              anon_13.language_id AS language_id,
              anon_13.at_language AS at_language,
              anon_13.position AS o0
            FROM (
              SELECT
                anon_14.position AS position,
                anon_14.type AS type,
                anon_14.key0 AS key0,
                anon_14.key1 AS key1,
                anon_14.key2 AS key2,
                languages_1.tag AS language,
                languages_1.id AS language_id,
                '@' || languages_1.tag AS at_language
              FROM (
                SELECT
                  CAST(anon_15.key AS INTEGER) AS position,
                  anon_15.value ->> 0 AS tag,
                  anon_15.value ->> 1 AS base,
                  anon_15.value ->> 2 AS type,
                  anon_15.value ->> 3 AS key0,
                  anon_15.value ->> 4 AS key1,
                  anon_15.value ->> 5 AS key2
                FROM json_each($14) AS anon_15
              ) AS anon_14
              LEFT OUTER JOIN
                languages AS languages_1
                ON languages_1.id = coalesce(
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_14.tag),
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_14.base),
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.position = 0)
                )
            ) AS anon_13
            ORDER BY anon_13.position ASC
          ) AS anon_4
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"__typename":"Film","id":"'
              || 'Film:' || anon_14.slug
              || anon_4.at_language
              || '","title":' || CAST(to_json(anon_14.title) AS TEXT)
              || ',"crew":[' || anon_15.coalesce_2
              || ']}' AS anon_13
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.title AS title, film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = anon_4.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_14 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"id":"'
                  || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = anon_16.film_id)
                  || ':' || (SELECT roles.key FROM roles WHERE roles.id = anon_16.role_id)
                  || ':' || (SELECT people.slug FROM people WHERE people.id = anon_16.person_id)
                  || anon_4.at_language
                  || '","role":{"id":"'
                  || 'Role:' || anon_17.key
                  || anon_4.at_language
                  || '","name":' || CAST(to_json(anon_18.name) AS TEXT)
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  credits_1.id AS id,
                  credits_1.film_id AS film_id,
                  credits_1.person_id AS person_id,
                  credits_1.role_id AS role_id,
                  credits_1.position AS o0
                FROM credits AS credits_1
                WHERE credits_1.film_id = films_1.id AND credits_1.is_crew
                ORDER BY credits_1.position ASC
                LIMIT 1
              ) AS anon_16
              LEFT OUTER JOIN LATERAL (
                SELECT roles_1.key AS key
                FROM roles AS roles_1
                WHERE roles_1.id = anon_16.role_id
                LIMIT ALL OFFSET 0
              ) AS anon_17 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT role_names_1.name AS name
                FROM role_names AS role_names_1
                WHERE role_names_1.role_id = anon_16.role_id AND role_names_1.language_id = anon_4.language_id
                LIMIT ALL OFFSET 0
              ) AS anon_18 ON true
            ) AS anon_15 ON true
            WHERE films_1.id = coalesce(
              (
                SELECT films_2.id
                FROM films AS films_2
                WHERE films_2.slug = CASE WHEN (anon_4.type = 'Film:1') THEN anon_4.key0 END
              ),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = CASE WHEN (anon_4.type = 'Film:1') THEN anon_4.key0 END
              )
            )
            LIMIT 1
          ) AS anon_5 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"__typename":"Person","id":"'
              || 'Person:' || people_1.slug
              || anon_4.at_language
              || '"}' AS anon_13
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (
                SELECT people_2.id
                FROM people AS people_2
                WHERE people_2.slug = CASE WHEN (anon_4.type = 'Person:1') THEN anon_4.key0 END
              ),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = CASE WHEN (anon_4.type = 'Person:1') THEN anon_4.key0 END
              )
            )
            LIMIT 1
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"__typename":"Role","id":"'
              || 'Role:' || roles_1.key
              || anon_4.at_language
              || '","name":' || CAST(to_json(anon_14.name) AS TEXT)
              || '}' AS anon_13
            FROM roles AS roles_1
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE role_names_1.role_id = roles_1.id AND role_names_1.language_id = anon_4.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_14 ON true
            WHERE roles_1.key = CASE WHEN (anon_4.type = 'Role:1') THEN anon_4.key0 END
            LIMIT 1
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"__typename":"Credit","id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || anon_4.at_language
              || '","roleLabel":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT credit_mentions.role_label
                      FROM credit_mentions
                      WHERE
                        credit_mentions.credit_id = credits_1.id AND credit_mentions.role_label IS NOT NULL
                      ORDER BY credit_mentions.language != anon_4.language, credit_mentions.position
                      LIMIT 1
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"film":{"title":' || CAST(to_json(anon_14.title) AS TEXT)
              || '},"person":{"name":' || CAST(to_json(anon_15.name) AS TEXT)
              || '}}' AS anon_13
            FROM credits AS credits_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.title AS title
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = credits_1.film_id
                AND film_listings_1.language_id = anon_4.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_14 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT people_1.name AS name
              FROM people AS people_1
              WHERE people_1.id = credits_1.person_id
              LIMIT ALL OFFSET 0
            ) AS anon_15 ON true
            WHERE
              credits_1.film_id = coalesce(
                (
                  SELECT films_1.id
                  FROM films AS films_1
                  WHERE films_1.slug = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key0 END
                ),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key0 END
                )
              )
              AND credits_1.role_id = (
                SELECT roles.id
                FROM roles
                WHERE roles.key = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key1 END
              )
              AND credits_1.person_id = coalesce(
                (
                  SELECT people_1.id
                  FROM people AS people_1
                  WHERE people_1.slug = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key2 END
                ),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key2 END
                )
              )
            LIMIT 1
          ) AS anon_8 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"__typename":"Genre","id":"'
              || 'Genre:' || genres_1.key
              || anon_4.at_language
              || '"}' AS anon_13
            FROM genres AS genres_1
            WHERE genres_1.key = CASE WHEN (anon_4.type = 'Genre:1') THEN anon_4.key0 END
            LIMIT 1
          ) AS anon_9 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"__typename":"Festival","id":"'
              || 'Festival:' || festivals_1.slug
              || anon_4.at_language
              || '"}' AS anon_13
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = CASE WHEN (anon_4.type = 'Festival:1') THEN anon_4.key0 END
            LIMIT 1
          ) AS anon_10 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"__typename":"Country","id":"'
              || 'Country:' || countries_1.code
              || anon_4.at_language
              || '"}' AS anon_13
            FROM countries AS countries_1
            WHERE countries_1.code = CASE WHEN (anon_4.type = 'Country:1') THEN anon_4.key0 END
            LIMIT 1
          ) AS anon_11 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"__typename":"Category","id":' || CAST(
                to_json('Category:' || categories_1.key || anon_4.at_language) AS TEXT
              )
              || '}' AS anon_13
            FROM categories AS categories_1
            WHERE categories_1.key = CASE WHEN (anon_4.type = 'Category:1') THEN anon_4.key0 END
            LIMIT 1
          ) AS anon_12 ON true
        )
        || ']' AS data
      LIMIT ALL OFFSET 0
    ) AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
