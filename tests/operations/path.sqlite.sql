WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
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
      group_concat(
        '{"person":{"name":' || json_quote(people_1.name)
        || '},"film":' || CASE
          WHEN (films_1.id IS NULL)
          THEN 'null'
          ELSE
            '{"title":' || json_quote(film_listings_1.title)
            || ',"releaseYear":' || coalesce(film_listings_1.release_year, 'null')
            || '}'
        END
        || '}',
        ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_4.depth AS depth, anon_4.person_id AS person_id, anon_4.film_id AS film_id, anon_4.depth AS o0
      FROM (
        WITH RECURSIVE
          reached (person_id, film_id, depth) AS (
            SELECT people.id, CAST(NULL AS INTEGER), 0
            FROM people
            WHERE people.slug = ?
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
            WHERE people.slug = ? AND people.id IN (SELECT person_id FROM reached)
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
      ) AS anon_4
      ORDER BY anon_4.depth ASC
      LIMIT -1
    ) AS anon_3
    LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id
    LEFT OUTER JOIN films AS films_1 ON films_1.id = anon_3.film_id
    LEFT OUTER JOIN
      film_listings AS film_listings_1
      ON film_listings_1.film_id = anon_3.film_id
      AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
  )
  || '],"self":[' || (
    SELECT coalesce(
      group_concat(
        '{"person":{"slug":"' || people_1.slug
        || '"},"film":' || CASE
          WHEN (films_1.id IS NULL) THEN 'null' ELSE '{"slug":"' || film_listings_1.slug || '"}'
        END
        || '}',
        ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_4.depth AS depth, anon_4.person_id AS person_id, anon_4.film_id AS film_id, anon_4.depth AS o0
      FROM (
        WITH RECURSIVE
          reached (person_id, film_id, depth) AS (
            SELECT people.id, CAST(NULL AS INTEGER), 0
            FROM people
            WHERE people.slug = ?
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
            WHERE people.slug = ? AND people.id IN (SELECT person_id FROM reached)
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
      ) AS anon_4
      ORDER BY anon_4.depth ASC
      LIMIT -1
    ) AS anon_3
    LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id
    LEFT OUTER JOIN films AS films_1 ON films_1.id = anon_3.film_id
    LEFT OUTER JOIN
      film_listings AS film_listings_1
      ON film_listings_1.film_id = anon_3.film_id
      AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
  )
  || '],"none":[' || (
    SELECT coalesce(group_concat('{"person":{"slug":"' || people_1.slug || '"}}', ','), '') AS coalesce_1
    FROM (
      SELECT anon_4.depth AS depth, anon_4.person_id AS person_id, anon_4.depth AS o0
      FROM (
        WITH RECURSIVE
          reached (person_id, film_id, depth) AS (
            SELECT people.id, CAST(NULL AS INTEGER), 0
            FROM people
            WHERE people.slug = ?
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
            WHERE people.slug = ? AND people.id IN (SELECT person_id FROM reached)
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
      ) AS anon_4
      ORDER BY anon_4.depth ASC
      LIMIT -1
    ) AS anon_3
    LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id
  )
  || ']' AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
