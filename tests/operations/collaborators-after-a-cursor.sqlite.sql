WITH anon_7 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT coalesce((SELECT '{"collaborators":' || (SELECT '{"edges":[' || (SELECT coalesce(group_concat('{"cursor":' || json_quote('04424ebb
' || CAST(anon_3.o0 AS TEXT) || '
' || anon_3.o1) || ',"node":{"slug":"' || people_1.slug || '"}}', ','), '') AS coalesce_1 
FROM (SELECT anon_4.person_id AS person_id, anon_4.o0 AS o0, anon_4.o1 AS o1 
FROM (SELECT anon_5.person_id AS person_id, anon_5.o0 AS o0, anon_5.o1 AS o1 
FROM (SELECT anon_6.person_id AS person_id, (SELECT count(*) AS count_1 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_6.person_id) AND film_listings_1.language_id = (SELECT anon_7.language_id 
FROM anon_7) AND 1) AS o0, people_2.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(people_3.id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = people_3.id) AND credits_1.person_id != people_3.id GROUP BY credits_1.person_id) AS anon_6 LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_6.person_id 
WHERE (SELECT count(*) AS count_2 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_6.person_id) AND film_listings_2.language_id = (SELECT anon_7.language_id 
FROM anon_7) AND 1) = ? AND people_2.slug > ? ORDER BY o0 ASC, people_2.slug ASC
 LIMIT 2) AS anon_5 UNION ALL SELECT anon_8.person_id AS person_id, anon_8.o0 AS o0, anon_8.o1 AS o1 
FROM (SELECT anon_9.person_id AS person_id, (SELECT count(*) AS count_3 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_9.person_id) AND film_listings_3.language_id = (SELECT anon_7.language_id 
FROM anon_7) AND 1) AS o0, people_4.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(people_3.id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = people_3.id) AND credits_1.person_id != people_3.id GROUP BY credits_1.person_id) AS anon_9 LEFT OUTER JOIN people AS people_4 ON people_4.id = anon_9.person_id 
WHERE (SELECT count(*) AS count_4 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_9.person_id) AND film_listings_4.language_id = (SELECT anon_7.language_id 
FROM anon_7) AND 1) > ? ORDER BY o0 ASC, people_4.slug ASC
 LIMIT 2) AS anon_8) AS anon_4
 LIMIT 2) AS anon_3 LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id) || ']}' AS anon_2) || '}' AS anon_1 
FROM people AS people_3 
WHERE people_3.slug = ?), 'null') AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
