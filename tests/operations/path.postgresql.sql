WITH anon_6 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN ($3::VARCHAR, $4::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $3::VARCHAR) THEN 0 WHEN (languages.tag = $4::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_12 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT '[' || (SELECT coalesce(string_agg('{"person":{"name":' || CAST(to_json(anon_1.name) AS TEXT) || '},"film":' || CASE WHEN (anon_2.id IS NULL) THEN 'null' ELSE '{"title":' || CAST(to_json(anon_3.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_3.release_year AS TEXT), 'null') || '}' END || '}', ','), '') AS coalesce_1 
FROM (SELECT anon_5.depth AS depth, anon_5.person_id AS person_id, anon_5.film_id AS film_id, anon_5.depth AS o0 
FROM (
WITH RECURSIVE reached (person_id, film_id, depth) AS (
    SELECT people.id, CAST(NULL AS INTEGER), 0 FROM people WHERE people.slug = $1::VARCHAR
    UNION
    SELECT CASE WHEN reached.film_id IS NOT NULL THEN credits.person_id END,
        CASE WHEN reached.person_id IS NOT NULL THEN credits.film_id END,
        reached.depth + 1
    FROM reached
    JOIN credits ON credits.person_id = reached.person_id OR credits.film_id = reached.film_id
    WHERE reached.depth < 12
), chain (person_id, film_id, depth) AS (
    SELECT people.id, CAST(NULL AS INTEGER), (SELECT min(depth) FROM reached WHERE person_id = people.id)
    FROM people
    WHERE people.slug = $2::VARCHAR AND people.id IN (SELECT person_id FROM reached)
    UNION ALL
    SELECT CASE WHEN chain.film_id IS NOT NULL THEN (
            SELECT credits.person_id FROM credits
            JOIN reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
            JOIN people ON people.id = credits.person_id
            WHERE credits.film_id = chain.film_id ORDER BY people.slug LIMIT 1) END,
        CASE WHEN chain.person_id IS NOT NULL THEN (
            SELECT credits.film_id FROM credits
            JOIN reached ON reached.film_id = credits.film_id AND reached.depth = chain.depth - 1
            WHERE credits.person_id = chain.person_id ORDER BY credits.chronology LIMIT 1) END,
        chain.depth - 1
    FROM chain
    WHERE chain.depth > 0
)
SELECT person.depth, person.person_id, film.film_id
FROM chain AS person
LEFT JOIN chain AS film ON film.depth = person.depth + 1
WHERE person.person_id IS NOT NULL
) AS anon_5 ORDER BY anon_5.depth ASC) AS anon_4 LEFT OUTER JOIN LATERAL (SELECT people_1.name AS name 
FROM people AS people_1 
WHERE people_1.id = anon_4.person_id
 LIMIT ALL OFFSET 0) AS anon_1 ON true LEFT OUTER JOIN LATERAL (SELECT films_1.id AS id 
FROM films AS films_1 
WHERE films_1.id = anon_4.film_id
 LIMIT ALL OFFSET 0) AS anon_2 ON true LEFT OUTER JOIN LATERAL (SELECT film_listings_1.title AS title, film_listings_1.release_year AS release_year 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id = anon_4.film_id AND film_listings_1.language_id = (SELECT anon_6.language_id 
FROM anon_6)
 LIMIT ALL OFFSET 0) AS anon_3 ON true) || ']' AS f0, '[' || (SELECT coalesce(string_agg('{"person":{"slug":"' || anon_7.slug || '"},"film":' || CASE WHEN (anon_8.id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_9.slug || '"}' END || '}', ','), '') AS coalesce_2 
FROM (SELECT anon_11.depth AS depth, anon_11.person_id AS person_id, anon_11.film_id AS film_id, anon_11.depth AS o0 
FROM (
WITH RECURSIVE reached (person_id, film_id, depth) AS (
    SELECT people.id, CAST(NULL AS INTEGER), 0 FROM people WHERE people.slug = $5::VARCHAR
    UNION
    SELECT CASE WHEN reached.film_id IS NOT NULL THEN credits.person_id END,
        CASE WHEN reached.person_id IS NOT NULL THEN credits.film_id END,
        reached.depth + 1
    FROM reached
    JOIN credits ON credits.person_id = reached.person_id OR credits.film_id = reached.film_id
    WHERE reached.depth < 12
), chain (person_id, film_id, depth) AS (
    SELECT people.id, CAST(NULL AS INTEGER), (SELECT min(depth) FROM reached WHERE person_id = people.id)
    FROM people
    WHERE people.slug = $6::VARCHAR AND people.id IN (SELECT person_id FROM reached)
    UNION ALL
    SELECT CASE WHEN chain.film_id IS NOT NULL THEN (
            SELECT credits.person_id FROM credits
            JOIN reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
            JOIN people ON people.id = credits.person_id
            WHERE credits.film_id = chain.film_id ORDER BY people.slug LIMIT 1) END,
        CASE WHEN chain.person_id IS NOT NULL THEN (
            SELECT credits.film_id FROM credits
            JOIN reached ON reached.film_id = credits.film_id AND reached.depth = chain.depth - 1
            WHERE credits.person_id = chain.person_id ORDER BY credits.chronology LIMIT 1) END,
        chain.depth - 1
    FROM chain
    WHERE chain.depth > 0
)
SELECT person.depth, person.person_id, film.film_id
FROM chain AS person
LEFT JOIN chain AS film ON film.depth = person.depth + 1
WHERE person.person_id IS NOT NULL
) AS anon_11 ORDER BY anon_11.depth ASC) AS anon_10 LEFT OUTER JOIN LATERAL (SELECT people_2.slug AS slug 
FROM people AS people_2 
WHERE people_2.id = anon_10.person_id
 LIMIT ALL OFFSET 0) AS anon_7 ON true LEFT OUTER JOIN LATERAL (SELECT films_2.id AS id 
FROM films AS films_2 
WHERE films_2.id = anon_10.film_id
 LIMIT ALL OFFSET 0) AS anon_8 ON true LEFT OUTER JOIN LATERAL (SELECT film_listings_2.slug AS slug 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.film_id = anon_10.film_id AND film_listings_2.language_id = (SELECT anon_12.language_id 
FROM anon_12)
 LIMIT ALL OFFSET 0) AS anon_9 ON true) || ']' AS f1, '[' || (SELECT coalesce(string_agg('{"person":{"slug":"' || anon_13.slug || '"}}', ','), '') AS coalesce_3 
FROM (SELECT anon_15.depth AS depth, anon_15.person_id AS person_id, anon_15.depth AS o0 
FROM (
WITH RECURSIVE reached (person_id, film_id, depth) AS (
    SELECT people.id, CAST(NULL AS INTEGER), 0 FROM people WHERE people.slug = $7::VARCHAR
    UNION
    SELECT CASE WHEN reached.film_id IS NOT NULL THEN credits.person_id END,
        CASE WHEN reached.person_id IS NOT NULL THEN credits.film_id END,
        reached.depth + 1
    FROM reached
    JOIN credits ON credits.person_id = reached.person_id OR credits.film_id = reached.film_id
    WHERE reached.depth < 12
), chain (person_id, film_id, depth) AS (
    SELECT people.id, CAST(NULL AS INTEGER), (SELECT min(depth) FROM reached WHERE person_id = people.id)
    FROM people
    WHERE people.slug = $8::VARCHAR AND people.id IN (SELECT person_id FROM reached)
    UNION ALL
    SELECT CASE WHEN chain.film_id IS NOT NULL THEN (
            SELECT credits.person_id FROM credits
            JOIN reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
            JOIN people ON people.id = credits.person_id
            WHERE credits.film_id = chain.film_id ORDER BY people.slug LIMIT 1) END,
        CASE WHEN chain.person_id IS NOT NULL THEN (
            SELECT credits.film_id FROM credits
            JOIN reached ON reached.film_id = credits.film_id AND reached.depth = chain.depth - 1
            WHERE credits.person_id = chain.person_id ORDER BY credits.chronology LIMIT 1) END,
        chain.depth - 1
    FROM chain
    WHERE chain.depth > 0
)
SELECT person.depth, person.person_id, film.film_id
FROM chain AS person
LEFT JOIN chain AS film ON film.depth = person.depth + 1
WHERE person.person_id IS NOT NULL
) AS anon_15 ORDER BY anon_15.depth ASC) AS anon_14 LEFT OUTER JOIN LATERAL (SELECT people_3.slug AS slug 
FROM people AS people_3 
WHERE people_3.id = anon_14.person_id
 LIMIT ALL OFFSET 0) AS anon_13 ON true) || ']' AS f2, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
