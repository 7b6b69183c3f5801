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
FROM anon_4) AND film_listings_1.release_year IS NULL ORDER BY film_listings_1.release_year ASC, film_listings_1.title_folded DESC, film_listings_1.slug DESC 
 LIMIT 3) AS anon_3 UNION ALL SELECT anon_5.film_id AS film_id, anon_5.title AS title, anon_5.release_year AS release_year, anon_5.o0 AS o0, anon_5.o1 AS o1, anon_5.o2 AS o2 
FROM (SELECT film_listings_2.film_id AS film_id, film_listings_2.title AS title, film_listings_2.release_year AS release_year, film_listings_2.release_year AS o0, film_listings_2.title_folded AS o1, film_listings_2.slug AS o2 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND film_listings_2.release_year IS NOT NULL ORDER BY film_listings_2.release_year ASC, film_listings_2.title_folded DESC, film_listings_2.slug DESC 
 LIMIT 3) AS anon_5) AS anon_2 
 LIMIT 3)
 SELECT '{"pageInfo":{"hasNextPage":' || CAST(false AS TEXT) || ',"hasPreviousPage":' || CAST((SELECT count(*) AS count_1 
FROM anon_1) > 2 AS TEXT) || '},"nodes":[' || (SELECT coalesce(string_agg('{"title":' || CAST(to_json(anon_7.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_7.release_year AS TEXT), 'null') || '}', ','), '') AS coalesce_1 
FROM (SELECT anon_8.film_id AS film_id, anon_8.title AS title, anon_8.release_year AS release_year, anon_8.o0 AS o0, anon_8.o1 AS o1, anon_8.o2 AS o2 
FROM (SELECT anon_1.film_id AS film_id, anon_1.title AS title, anon_1.release_year AS release_year, anon_1.o0 AS o0, anon_1.o1 AS o1, anon_1.o2 AS o2 
FROM anon_1 
 LIMIT 2) AS anon_8 ORDER BY anon_8.o0 DESC NULLS LAST, anon_8.o1 ASC, anon_8.o2 ASC) AS anon_7) || ']}' AS anon_6) AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
