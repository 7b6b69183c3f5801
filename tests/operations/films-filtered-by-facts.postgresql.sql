WITH anon_2 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.position = 0)
 SELECT (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM film_listings AS film_listings_1 LEFT OUTER JOIN films AS films_1 ON films_1.id = film_listings_1.film_id 
WHERE film_listings_1.language = (SELECT anon_2.tag 
FROM anon_2) AND (film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\' OR film_listings_1.title_folded >= $2::VARCHAR AND film_listings_1.title_folded < $3::VARCHAR OR NOT EXISTS (SELECT 1 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = film_listings_1.film_id AND (film_texts_1.language IN ($4::VARCHAR COLLATE "C", $5::VARCHAR COLLATE "C")) IS NOT true)) AND EXISTS (SELECT 1 
FROM technical_specs AS technical_specs_1 
WHERE technical_specs_1.film_text_id IN (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = film_listings_1.film_id) AND technical_specs_1.label = $6::VARCHAR COLLATE "C") IS NOT true AND film_listings_1.release_year < $7::INTEGER AND film_listings_1.release_year >= $8::INTEGER AND films_1.duration_seconds < $9::INTEGER AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_1 LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id 
WHERE film_countries_1.film_id = films_1.id AND (countries_1.code = $10::VARCHAR COLLATE "C") IS NOT true)) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"title":' || CAST(to_json(anon_3.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_3.release_year AS TEXT), 'null') || ',"duration":' || CASE WHEN (films_2.duration_seconds IS NULL) THEN 'null' ELSE '{"minutes":' || CAST(FLOOR(films_2.duration_seconds / 60) AS TEXT) || '}' END || ',"countries":[' || anon_4.coalesce_2 || '],"technicalSpecs":[' || anon_5.coalesce_3 || ']}', ',' ORDER BY anon_3.o0 DESC NULLS LAST, anon_3.o1 ASC), '') AS coalesce_1 
FROM (SELECT anon_6.film_id AS film_id, anon_6.title AS title, anon_6.release_year AS release_year, anon_6.o0 AS o0, anon_6.o1 AS o1 
FROM (SELECT anon_7.film_id AS film_id, anon_7.title AS title, anon_7.release_year AS release_year, anon_7.o0 AS o0, anon_7.o1 AS o1 
FROM (SELECT film_listings_2.film_id AS film_id, film_listings_2.title AS title, film_listings_2.release_year AS release_year, films_3.duration_seconds AS o0, film_listings_2.slug AS o1 
FROM film_listings AS film_listings_2 LEFT OUTER JOIN films AS films_3 ON films_3.id = film_listings_2.film_id 
WHERE film_listings_2.language = (SELECT anon_2.tag 
FROM anon_2) AND (film_listings_2.title_folded LIKE $1::VARCHAR ESCAPE '\' OR film_listings_2.title_folded >= $2::VARCHAR AND film_listings_2.title_folded < $3::VARCHAR OR NOT EXISTS (SELECT 1 
FROM film_texts AS film_texts_2 
WHERE film_texts_2.film_id = film_listings_2.film_id AND (film_texts_2.language IN ($4::VARCHAR COLLATE "C", $5::VARCHAR COLLATE "C")) IS NOT true)) AND EXISTS (SELECT 1 
FROM technical_specs AS technical_specs_2 
WHERE technical_specs_2.film_text_id IN (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = film_listings_2.film_id) AND technical_specs_2.label = $6::VARCHAR COLLATE "C") IS NOT true AND film_listings_2.release_year < $7::INTEGER AND film_listings_2.release_year >= $8::INTEGER AND films_3.duration_seconds < $9::INTEGER AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_2 LEFT OUTER JOIN countries AS countries_2 ON countries_2.id = film_countries_2.country_id 
WHERE film_countries_2.film_id = films_3.id AND (countries_2.code = $10::VARCHAR COLLATE "C") IS NOT true) AND films_3.duration_seconds IS NOT NULL ORDER BY films_3.duration_seconds DESC, film_listings_2.slug ASC 
 LIMIT 20) AS anon_7 UNION ALL SELECT anon_8.film_id AS film_id, anon_8.title AS title, anon_8.release_year AS release_year, anon_8.o0 AS o0, anon_8.o1 AS o1 
FROM (SELECT film_listings_3.film_id AS film_id, film_listings_3.title AS title, film_listings_3.release_year AS release_year, films_4.duration_seconds AS o0, film_listings_3.slug AS o1 
FROM film_listings AS film_listings_3 LEFT OUTER JOIN films AS films_4 ON films_4.id = film_listings_3.film_id 
WHERE film_listings_3.language = (SELECT anon_2.tag 
FROM anon_2) AND (film_listings_3.title_folded LIKE $1::VARCHAR ESCAPE '\' OR film_listings_3.title_folded >= $2::VARCHAR AND film_listings_3.title_folded < $3::VARCHAR OR NOT EXISTS (SELECT 1 
FROM film_texts AS film_texts_3 
WHERE film_texts_3.film_id = film_listings_3.film_id AND (film_texts_3.language IN ($4::VARCHAR COLLATE "C", $5::VARCHAR COLLATE "C")) IS NOT true)) AND EXISTS (SELECT 1 
FROM technical_specs AS technical_specs_3 
WHERE technical_specs_3.film_text_id IN (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = film_listings_3.film_id) AND technical_specs_3.label = $6::VARCHAR COLLATE "C") IS NOT true AND film_listings_3.release_year < $7::INTEGER AND film_listings_3.release_year >= $8::INTEGER AND films_4.duration_seconds < $9::INTEGER AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_3 LEFT OUTER JOIN countries AS countries_3 ON countries_3.id = film_countries_3.country_id 
WHERE film_countries_3.film_id = films_4.id AND (countries_3.code = $10::VARCHAR COLLATE "C") IS NOT true) AND films_4.duration_seconds IS NULL ORDER BY films_4.duration_seconds DESC, film_listings_3.slug ASC 
 LIMIT 20) AS anon_8) AS anon_6 ORDER BY anon_6.o0 DESC NULLS LAST, anon_6.o1 ASC 
 LIMIT 20) AS anon_3 LEFT OUTER JOIN films AS films_2 ON films_2.id = anon_3.film_id LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"name":' || CAST(to_json(country_names_1.name) AS TEXT) || '}', ',' ORDER BY anon_9.o0 ASC), '') AS coalesce_2 
FROM (SELECT film_countries_4.country_id AS country_id, film_countries_4.position AS o0 
FROM film_countries AS film_countries_4 
WHERE film_countries_4.film_id = films_2.id ORDER BY film_countries_4.position ASC) AS anon_9 LEFT OUTER JOIN country_names AS country_names_1 ON country_names_1.country_id = anon_9.country_id AND country_names_1.language = (SELECT anon_2.tag 
FROM anon_2)) AS anon_4 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"label":' || CAST(to_json(anon_10.label) AS TEXT) || '}', ',' ORDER BY anon_10.o0 ASC), '') AS coalesce_3 
FROM (SELECT technical_specs_4.position AS position, technical_specs_4.label AS label, technical_specs_4.position AS o0 
FROM technical_specs AS technical_specs_4 
WHERE technical_specs_4.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_2.id AND (EXISTS (SELECT * 
FROM technical_specs 
WHERE technical_specs.film_text_id = film_texts.id)) ORDER BY film_texts.language != (SELECT anon_2.tag 
FROM anon_2), film_texts.position 
 LIMIT 1) ORDER BY technical_specs_4.position ASC) AS anon_10) AS anon_5 ON true) || ']}' AS anon_1) AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
