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
  '[' || (
    SELECT coalesce(
      string_agg(
        '{"person":{"name":' || CAST(to_json(anon_4.name) AS TEXT)
        || '},"film":' || CASE
          WHEN (anon_5.id IS NULL)
          THEN 'null'
          ELSE
            '{"title":' || CAST(to_json(anon_6.title) AS TEXT)
            || ',"releaseYear":' || coalesce(CAST(anon_6.release_year AS TEXT), 'null')
            || '}'
        END
        || '}',
        ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_7.depth AS depth, anon_7.person_id AS person_id, anon_7.film_id AS film_id, anon_7.depth AS o0
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
              people.id, CAST(NULL AS INTEGER), (SELECT min(depth) FROM reached WHERE person_id = people.id)
            FROM people
            WHERE people.slug = $2::VARCHAR AND people.id IN (SELECT person_id FROM reached)
            UNION ALL
            SELECT
              CASE
                WHEN chain.film_id IS NOT NULL
                THEN (
                  SELECT credits.person_id
                  FROM credits
                  JOIN reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
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
    ) AS anon_3
    LEFT OUTER JOIN LATERAL (
      SELECT people_1.name AS name
      FROM people AS people_1
      WHERE people_1.id = anon_3.person_id
      LIMIT ALL OFFSET 0
    ) AS anon_4 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT films_1.id AS id FROM films AS films_1 WHERE films_1.id = anon_3.film_id LIMIT ALL OFFSET 0
    ) AS anon_5 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT film_listings_1.title AS title, film_listings_1.release_year AS release_year
      FROM film_listings AS film_listings_1
      WHERE
        film_listings_1.film_id = anon_3.film_id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      LIMIT ALL OFFSET 0
    ) AS anon_6 ON true
  )
  || ']' AS f0,
  '[' || (
    SELECT coalesce(
      string_agg(
        '{"person":{"slug":"' || anon_4.slug
        || '"},"film":' || CASE
          WHEN (anon_5.id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_6.slug || '"}'
        END
        || '}',
        ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_7.depth AS depth, anon_7.person_id AS person_id, anon_7.film_id AS film_id, anon_7.depth AS o0
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
              people.id, CAST(NULL AS INTEGER), (SELECT min(depth) FROM reached WHERE person_id = people.id)
            FROM people
            WHERE people.slug = $6::VARCHAR AND people.id IN (SELECT person_id FROM reached)
            UNION ALL
            SELECT
              CASE
                WHEN chain.film_id IS NOT NULL
                THEN (
                  SELECT credits.person_id
                  FROM credits
                  JOIN reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
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
    ) AS anon_3
    LEFT OUTER JOIN LATERAL (
      SELECT people_1.slug AS slug
      FROM people AS people_1
      WHERE people_1.id = anon_3.person_id
      LIMIT ALL OFFSET 0
    ) AS anon_4 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT films_1.id AS id FROM films AS films_1 WHERE films_1.id = anon_3.film_id LIMIT ALL OFFSET 0
    ) AS anon_5 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT film_listings_1.slug AS slug
      FROM film_listings AS film_listings_1
      WHERE
        film_listings_1.film_id = anon_3.film_id
        AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      LIMIT ALL OFFSET 0
    ) AS anon_6 ON true
  )
  || ']' AS f1,
  '[' || (
    SELECT coalesce(string_agg('{"person":{"slug":"' || anon_4.slug || '"}}', ','), '') AS coalesce_1
    FROM (
      SELECT anon_5.depth AS depth, anon_5.person_id AS person_id, anon_5.depth AS o0
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
              people.id, CAST(NULL AS INTEGER), (SELECT min(depth) FROM reached WHERE person_id = people.id)
            FROM people
            WHERE people.slug = $8::VARCHAR AND people.id IN (SELECT person_id FROM reached)
            UNION ALL
            SELECT
              CASE
                WHEN chain.film_id IS NOT NULL
                THEN (
                  SELECT credits.person_id
                  FROM credits
                  JOIN reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
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
      ) AS anon_5
      ORDER BY anon_5.depth ASC
    ) AS anon_3
    LEFT OUTER JOIN LATERAL (
      SELECT people_1.slug AS slug
      FROM people AS people_1
      WHERE people_1.id = anon_3.person_id
      LIMIT ALL OFFSET 0
    ) AS anon_4 ON true
  )
  || ']' AS f2,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
