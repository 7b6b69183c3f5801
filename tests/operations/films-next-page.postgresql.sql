WITH anon_4 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (WITH anon_1 AS MATERIALIZED 
(SELECT anon_2.film_id AS film_id, anon_2.title AS title, anon_2.release_year AS release_year, anon_2.o0 AS o0, anon_2.o1 AS o1, anon_2.o2 AS o2 
FROM (SELECT anon_3.film_id AS film_id, anon_3.title AS title, anon_3.release_year AS release_year, anon_3.o0 AS o0, anon_3.o1 AS o1, anon_3.o2 AS o2 
FROM (SELECT film_listings_1.film_id AS film_id, film_listings_1.title AS title, film_listings_1.release_year AS release_year, film_listings_1.release_year AS o0, film_listings_1.title_folded AS o1, film_listings_1.slug AS o2 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_1.release_year = $1::INTEGER AND film_listings_1.title_folded = $2::VARCHAR COLLATE "C" AND film_listings_1.slug > $3::VARCHAR COLLATE "C" ORDER BY film_listings_1.release_year DESC, film_listings_1.title_folded ASC, film_listings_1.slug ASC 
 LIMIT 4) AS anon_3 UNION ALL SELECT anon_5.film_id AS film_id, anon_5.title AS title, anon_5.release_year AS release_year, anon_5.o0 AS o0, anon_5.o1 AS o1, anon_5.o2 AS o2 
FROM (SELECT film_listings_2.film_id AS film_id, film_listings_2.title AS title, film_listings_2.release_year AS release_year, film_listings_2.release_year AS o0, film_listings_2.title_folded AS o1, film_listings_2.slug AS o2 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_2.release_year = $1::INTEGER AND film_listings_2.title_folded > $2::VARCHAR COLLATE "C" ORDER BY film_listings_2.release_year DESC, film_listings_2.title_folded ASC, film_listings_2.slug ASC 
 LIMIT 4) AS anon_5 UNION ALL SELECT anon_6.film_id AS film_id, anon_6.title AS title, anon_6.release_year AS release_year, anon_6.o0 AS o0, anon_6.o1 AS o1, anon_6.o2 AS o2 
FROM (SELECT film_listings_3.film_id AS film_id, film_listings_3.title AS title, film_listings_3.release_year AS release_year, film_listings_3.release_year AS o0, film_listings_3.title_folded AS o1, film_listings_3.slug AS o2 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_3.release_year < $1::INTEGER ORDER BY film_listings_3.release_year DESC, film_listings_3.title_folded ASC, film_listings_3.slug ASC 
 LIMIT 4) AS anon_6 UNION ALL SELECT anon_7.film_id AS film_id, anon_7.title AS title, anon_7.release_year AS release_year, anon_7.o0 AS o0, anon_7.o1 AS o1, anon_7.o2 AS o2 
FROM (SELECT film_listings_4.film_id AS film_id, film_listings_4.title AS title, film_listings_4.release_year AS release_year, film_listings_4.release_year AS o0, film_listings_4.title_folded AS o1, film_listings_4.slug AS o2 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_4.release_year IS NULL ORDER BY film_listings_4.release_year DESC, film_listings_4.title_folded ASC, film_listings_4.slug ASC 
 LIMIT 4) AS anon_7) AS anon_2 
 LIMIT 4)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM film_listings AS film_listings_5 
WHERE film_listings_5.language_id = (SELECT anon_4.language_id 
FROM anon_4)) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_2 
FROM anon_1) > 3 AS TEXT) || ',"hasPreviousPage":' || CAST((EXISTS (SELECT 1 
FROM film_listings AS film_listings_6 
WHERE film_listings_6.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_6.release_year = $1::INTEGER AND film_listings_6.title_folded = $2::VARCHAR COLLATE "C" AND film_listings_6.slug = $3::VARCHAR COLLATE "C")) OR (EXISTS (SELECT 1 
FROM film_listings AS film_listings_7 
WHERE film_listings_7.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_7.release_year = $1::INTEGER AND film_listings_7.title_folded = $2::VARCHAR COLLATE "C" AND film_listings_7.slug < $3::VARCHAR COLLATE "C")) OR (EXISTS (SELECT 1 
FROM film_listings AS film_listings_8 
WHERE film_listings_8.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_8.release_year = $1::INTEGER AND film_listings_8.title_folded < $2::VARCHAR COLLATE "C")) OR (EXISTS (SELECT 1 
FROM film_listings AS film_listings_9 
WHERE film_listings_9.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_9.release_year > $1::INTEGER)) AS TEXT) || ',"endCursor":' || coalesce((SELECT CAST(to_json('7d555910
' || coalesce(CAST(anon_9.o0 AS TEXT), '') || '
' || anon_9.o1 || '
' || anon_9.o2) AS TEXT) AS to_json_1 
FROM (SELECT anon_1.film_id AS film_id, anon_1.title AS title, anon_1.release_year AS release_year, anon_1.o0 AS o0, anon_1.o1 AS o1, anon_1.o2 AS o2 
FROM anon_1 
 LIMIT 1 OFFSET 2) AS anon_9), (SELECT CAST(to_json('7d555910
' || coalesce(CAST(anon_1.o0 AS TEXT), '') || '
' || anon_1.o1 || '
' || anon_1.o2) AS TEXT) AS to_json_2 
FROM anon_1 ORDER BY anon_1.o0 ASC NULLS FIRST, anon_1.o1 DESC, anon_1.o2 DESC 
 LIMIT 1), 'null') || '},"nodes":[' || (SELECT coalesce(string_agg('{"title":' || CAST(to_json(anon_10.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_10.release_year AS TEXT), 'null') || '}', ','), '') AS coalesce_1 
FROM (SELECT anon_1.film_id AS film_id, anon_1.title AS title, anon_1.release_year AS release_year, anon_1.o0 AS o0, anon_1.o1 AS o1, anon_1.o2 AS o2 
FROM anon_1 
 LIMIT 3) AS anon_10) || ']}' AS anon_8) AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
