WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $4::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT
        '[' || (
          SELECT coalesce(
            string_agg(
              '{"person":{"name":' || CAST(to_json(anon_6.name) AS TEXT)
              || '},"film":' || CASE
                WHEN (anon_7.id IS NULL)
                THEN 'null'
                ELSE
                  '{"title":' || CAST(to_json(anon_8.title) AS TEXT)
                  || ',"releaseYear":' || coalesce(CAST(anon_8.release_year AS TEXT), 'null')
                  || '}'
              END
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              anon_9.depth AS depth,
              anon_9.person_id AS person_id,
              anon_9.film_id AS film_id,
              anon_9.depth AS o0
            FROM (
              WITH RECURSIVE
                reached (person_id, film_id, depth) AS (
                  SELECT people.id, CAST(NULL AS INTEGER), 0
                  FROM people
                  WHERE people.slug = $1::VARCHAR
                  UNION
                  SELECT
                    CASE WHEN reached.film_id IS NOT NULL THEN credits.person_id END,
                    CASE WHEN reached.person_id IS NOT NULL THEN credits.film_id END,
                    reached.depth + 1
                  FROM reached
                  JOIN credits ON credits.person_id = reached.person_id OR credits.film_id = reached.film_id
                  WHERE reached.depth < 12
                ),
                chain (person_id, film_id, depth) AS (
                  SELECT
                    people.id,
                    CAST(NULL AS INTEGER),
                    (SELECT min(depth) FROM reached WHERE person_id = people.id)
                  FROM people
                  WHERE people.slug = $2::VARCHAR AND people.id IN (SELECT person_id FROM reached)
                  UNION ALL
                  SELECT
                    CASE
                      WHEN chain.film_id IS NOT NULL
                      THEN (
                        SELECT credits.person_id
                        FROM credits
                        JOIN
                          reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
                        JOIN people ON people.id = credits.person_id
                        WHERE credits.film_id = chain.film_id
                        ORDER BY people.slug
                        LIMIT 1
                      )
                    END,
                    CASE
                      WHEN chain.person_id IS NOT NULL
                      THEN (
                        SELECT credits.film_id
                        FROM credits
                        JOIN reached ON reached.film_id = credits.film_id AND reached.depth = chain.depth - 1
                        WHERE credits.person_id = chain.person_id
                        ORDER BY credits.chronology
                        LIMIT 1
                      )
                    END,
                    chain.depth - 1
                  FROM chain
                  WHERE chain.depth > 0
                )
              SELECT person.depth, person.person_id, film.film_id
              FROM chain AS person
              LEFT JOIN chain AS film ON film.depth = person.depth + 1
              WHERE person.person_id IS NOT NULL
            ) AS anon_9
            ORDER BY anon_9.depth ASC
          ) AS anon_5
          LEFT OUTER JOIN LATERAL (
            SELECT people_1.name AS name
            FROM people AS people_1
            WHERE people_1.id = anon_5.person_id
            LIMIT ALL OFFSET 0
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT films_1.id AS id FROM films AS films_1 WHERE films_1.id = anon_5.film_id LIMIT ALL OFFSET 0
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT film_listings_1.title AS title, film_listings_1.release_year AS release_year
            FROM film_listings AS film_listings_1
            WHERE
              film_listings_1.film_id = anon_5.film_id
              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            LIMIT ALL OFFSET 0
          ) AS anon_8 ON true
        )
        || '],"self":[' || (
          SELECT coalesce(
            string_agg(
              '{"person":{"slug":"' || anon_6.slug
              || '"},"film":' || CASE
                WHEN (anon_7.id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_8.slug || '"}'
              END
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              anon_9.depth AS depth,
              anon_9.person_id AS person_id,
              anon_9.film_id AS film_id,
              anon_9.depth AS o0
            FROM (
              WITH RECURSIVE
                reached (person_id, film_id, depth) AS (
                  SELECT people.id, CAST(NULL AS INTEGER), 0
                  FROM people
                  WHERE people.slug = $5::VARCHAR
                  UNION
                  SELECT
                    CASE WHEN reached.film_id IS NOT NULL THEN credits.person_id END,
                    CASE WHEN reached.person_id IS NOT NULL THEN credits.film_id END,
                    reached.depth + 1
                  FROM reached
                  JOIN credits ON credits.person_id = reached.person_id OR credits.film_id = reached.film_id
                  WHERE reached.depth < 12
                ),
                chain (person_id, film_id, depth) AS (
                  SELECT
                    people.id,
                    CAST(NULL AS INTEGER),
                    (SELECT min(depth) FROM reached WHERE person_id = people.id)
                  FROM people
                  WHERE people.slug = $6::VARCHAR AND people.id IN (SELECT person_id FROM reached)
                  UNION ALL
                  SELECT
                    CASE
                      WHEN chain.film_id IS NOT NULL
                      THEN (
                        SELECT credits.person_id
                        FROM credits
                        JOIN
                          reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
                        JOIN people ON people.id = credits.person_id
                        WHERE credits.film_id = chain.film_id
                        ORDER BY people.slug
                        LIMIT 1
                      )
                    END,
                    CASE
                      WHEN chain.person_id IS NOT NULL
                      THEN (
                        SELECT credits.film_id
                        FROM credits
                        JOIN reached ON reached.film_id = credits.film_id AND reached.depth = chain.depth - 1
                        WHERE credits.person_id = chain.person_id
                        ORDER BY credits.chronology
                        LIMIT 1
                      )
                    END,
                    chain.depth - 1
                  FROM chain
                  WHERE chain.depth > 0
                )
              SELECT person.depth, person.person_id, film.film_id
              FROM chain AS person
              LEFT JOIN chain AS film ON film.depth = person.depth + 1
              WHERE person.person_id IS NOT NULL
            ) AS anon_9
            ORDER BY anon_9.depth ASC
          ) AS anon_5
          LEFT OUTER JOIN LATERAL (
            SELECT people_1.slug AS slug
            FROM people AS people_1
            WHERE people_1.id = anon_5.person_id
            LIMIT ALL OFFSET 0
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT films_1.id AS id FROM films AS films_1 WHERE films_1.id = anon_5.film_id LIMIT ALL OFFSET 0
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT film_listings_1.slug AS slug
            FROM film_listings AS film_listings_1
            WHERE
              film_listings_1.film_id = anon_5.film_id
              AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            LIMIT ALL OFFSET 0
          ) AS anon_8 ON true
        )
        || '],"none":[' || (
          SELECT coalesce(string_agg('{"person":{"slug":"' || anon_6.slug || '"}}', ','), '') AS coalesce_1
          FROM (
            SELECT anon_7.depth AS depth, anon_7.person_id AS person_id, anon_7.depth AS o0
            FROM (
              WITH RECURSIVE
                reached (person_id, film_id, depth) AS (
                  SELECT people.id, CAST(NULL AS INTEGER), 0
                  FROM people
                  WHERE people.slug = $7::VARCHAR
                  UNION
                  SELECT
                    CASE WHEN reached.film_id IS NOT NULL THEN credits.person_id END,
                    CASE WHEN reached.person_id IS NOT NULL THEN credits.film_id END,
                    reached.depth + 1
                  FROM reached
                  JOIN credits ON credits.person_id = reached.person_id OR credits.film_id = reached.film_id
                  WHERE reached.depth < 12
                ),
                chain (person_id, film_id, depth) AS (
                  SELECT
                    people.id,
                    CAST(NULL AS INTEGER),
                    (SELECT min(depth) FROM reached WHERE person_id = people.id)
                  FROM people
                  WHERE people.slug = $8::VARCHAR AND people.id IN (SELECT person_id FROM reached)
                  UNION ALL
                  SELECT
                    CASE
                      WHEN chain.film_id IS NOT NULL
                      THEN (
                        SELECT credits.person_id
                        FROM credits
                        JOIN
                          reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
                        JOIN people ON people.id = credits.person_id
                        WHERE credits.film_id = chain.film_id
                        ORDER BY people.slug
                        LIMIT 1
                      )
                    END,
                    CASE
                      WHEN chain.person_id IS NOT NULL
                      THEN (
                        SELECT credits.film_id
                        FROM credits
                        JOIN reached ON reached.film_id = credits.film_id AND reached.depth = chain.depth - 1
                        WHERE credits.person_id = chain.person_id
                        ORDER BY credits.chronology
                        LIMIT 1
                      )
                    END,
                    chain.depth - 1
                  FROM chain
                  WHERE chain.depth > 0
                )
              SELECT person.depth, person.person_id, film.film_id
              FROM chain AS person
              LEFT JOIN chain AS film ON film.depth = person.depth + 1
              WHERE person.person_id IS NOT NULL
            ) AS anon_7
            ORDER BY anon_7.depth ASC
          ) AS anon_5
          LEFT OUTER JOIN LATERAL (
            SELECT people_1.slug AS slug
            FROM people AS people_1
            WHERE people_1.id = anon_5.person_id
            LIMIT ALL OFFSET 0
          ) AS anon_6 ON true
        )
        || ']' AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
