WITH anon_6 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_14 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN ($3::VARCHAR, $4::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $3::VARCHAR) THEN 0 WHEN (languages.tag = $4::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_22 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_28 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (WITH anon_1 AS MATERIALIZED 
(SELECT anon_2.film_id AS film_id, anon_2.person_id AS person_id, anon_2.score AS score, anon_2.entry AS entry, anon_2.score AS o0, anon_2.release_year AS o1, anon_2.sort AS o2, anon_2.slug AS o3, CASE WHEN (anon_2.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_6.language_id 
FROM anon_6) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.film_id IS NOT NULL OR anon_3.person_id IS NOT NULL) AS anon_2 ORDER BY anon_2.score ASC, anon_2.release_year DESC NULLS LAST, anon_2.sort ASC, anon_2.slug ASC, o4 ASC 
 LIMIT 4)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_6.language_id 
FROM anon_6) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.film_id IS NOT NULL OR anon_3.person_id IS NOT NULL) AS anon_8) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_2 
FROM anon_1) > 3 AS TEXT) || '},"edges":[' || (SELECT coalesce(string_agg('{"field":"' || CASE WHEN (FLOOR(anon_9.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_9.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_9.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_9.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_9.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_9.score / 2) = 5) THEN 'BODY' END || '","node":' || CASE WHEN (anon_9.film_id IS NOT NULL) THEN '{"__typename":"Film","title":' || CAST(to_json(anon_10.title) AS TEXT) || '}' WHEN (anon_9.person_id IS NOT NULL) THEN '{"__typename":"Person","name":' || CAST(to_json(anon_11.name) AS TEXT) || '}' END || '}', ','), '') AS coalesce_1 
FROM (SELECT anon_1.film_id AS film_id, anon_1.person_id AS person_id, anon_1.score AS score, anon_1.entry AS entry, anon_1.o0 AS o0, anon_1.o1 AS o1, anon_1.o2 AS o2, anon_1.o3 AS o3, anon_1.o4 AS o4 
FROM anon_1 
 LIMIT 3) AS anon_9 LEFT OUTER JOIN LATERAL (SELECT film_listings_2.title AS title 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.film_id = anon_9.film_id AND film_listings_2.language_id = (SELECT anon_6.language_id 
FROM anon_6)
 LIMIT ALL OFFSET 0) AS anon_10 ON true LEFT OUTER JOIN LATERAL (SELECT people_2.name AS name 
FROM people AS people_2 
WHERE people_2.id = anon_9.person_id
 LIMIT ALL OFFSET 0) AS anon_11 ON true) || ']}' AS anon_7) AS f0, (WITH anon_12 AS MATERIALIZED 
(SELECT anon_13.film_id AS film_id, anon_13.person_id AS person_id, anon_13.entry AS entry, anon_13.score AS score, anon_13.score AS o0, anon_13.release_year AS o1, anon_13.sort AS o2, anon_13.slug AS o3, CASE WHEN (anon_13.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL AND (search_entries_1.language IS NULL OR search_entries_1.language = (SELECT anon_14.language 
FROM anon_14) OR NOT (EXISTS (SELECT * 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = search_entries_1.film_id AND film_texts_1.language = (SELECT anon_14.language 
FROM anon_14)))) UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_14.language_id 
FROM anon_14) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.film_id IS NOT NULL) AS anon_13 ORDER BY anon_13.score ASC, anon_13.release_year DESC NULLS LAST, anon_13.sort ASC, anon_13.slug ASC, o4 ASC 
 LIMIT 21)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL AND (search_entries_1.language IS NULL OR search_entries_1.language = (SELECT anon_14.language 
FROM anon_14) OR NOT (EXISTS (SELECT * 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = search_entries_1.film_id AND film_texts_1.language = (SELECT anon_14.language 
FROM anon_14)))) UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_14.language_id 
FROM anon_14) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.film_id IS NOT NULL) AS anon_16) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg(CASE WHEN (anon_17.film_id IS NOT NULL) THEN '{"title":' || CAST(to_json(anon_18.title) AS TEXT) || '}' WHEN (anon_17.person_id IS NOT NULL) THEN '{}' END, ','), '') AS coalesce_2 
FROM (SELECT anon_12.film_id AS film_id, anon_12.person_id AS person_id, anon_12.entry AS entry, anon_12.score AS score, anon_12.o0 AS o0, anon_12.o1 AS o1, anon_12.o2 AS o2, anon_12.o3 AS o3, anon_12.o4 AS o4 
FROM anon_12 
 LIMIT 20) AS anon_17 LEFT OUTER JOIN LATERAL (SELECT film_listings_3.title AS title 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id = anon_17.film_id AND film_listings_3.language_id = (SELECT anon_14.language_id 
FROM anon_14)
 LIMIT ALL OFFSET 0) AS anon_18 ON true) || '],"edges":[' || (SELECT coalesce(string_agg('{"field":"' || CASE WHEN (FLOOR(anon_17.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_17.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_17.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_17.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_17.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_17.score / 2) = 5) THEN 'BODY' END || '","snippet":{"before":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END), $5::VARCHAR) > 60) THEN substr(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END, strpos(lower(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END), $5::VARCHAR) - 60, 60) WHEN (strpos(lower(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END), $5::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END, 1, strpos(lower(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END), $5::VARCHAR) - 1) ELSE '' END) AS TEXT) || ',"match":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END), $6::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END, strpos(lower(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END), $6::VARCHAR), length($6::VARCHAR)) ELSE '' END) AS TEXT) || ',"after":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END), $7::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END, strpos(lower(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END), $7::VARCHAR) + length($7::VARCHAR), 120) ELSE substr(CASE WHEN (anon_19.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_19.film_id)) WHEN (anon_19.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_19.film_id AND film_texts.language = anon_19.language) WHEN (anon_19.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_19.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(anon_19.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_19.person_id)) END, 1, 120) END) AS TEXT) || '}}', ','), '') AS coalesce_3 
FROM (SELECT anon_12.film_id AS film_id, anon_12.person_id AS person_id, anon_12.entry AS entry, anon_12.score AS score, anon_12.o0 AS o0, anon_12.o1 AS o1, anon_12.o2 AS o2, anon_12.o3 AS o3, anon_12.o4 AS o4 
FROM anon_12 
 LIMIT 20) AS anon_17 LEFT OUTER JOIN LATERAL (SELECT search_entries_3.film_id AS film_id, search_entries_3.person_id AS person_id, search_entries_3.role_id AS role_id, search_entries_3.language AS language, search_entries_3.field AS field, search_entries_3.label AS label 
FROM search_entries AS search_entries_3 
WHERE search_entries_3.id = anon_17.entry
 LIMIT ALL OFFSET 0) AS anon_19 ON true) || ']}' AS anon_15) AS f1, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_4 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_22.language_id 
FROM anon_22) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.person_id IS NOT NULL) AS anon_21) AS TEXT) || ',"edges":[' || (SELECT coalesce(string_agg('{"field":"' || CASE WHEN (FLOOR(anon_23.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_23.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_23.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_23.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_23.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_23.score / 2) = 5) THEN 'BODY' END || '","node":' || CASE WHEN (anon_23.film_id IS NOT NULL) THEN '{}' WHEN (anon_23.person_id IS NOT NULL) THEN '{"name":' || CAST(to_json(anon_24.name) AS TEXT) || '}' END || '}', ','), '') AS coalesce_4 
FROM (SELECT anon_25.film_id AS film_id, anon_25.person_id AS person_id, anon_25.score AS score, anon_25.entry AS entry, anon_25.score AS o0, anon_25.release_year AS o1, anon_25.sort AS o2, anon_25.slug AS o3, CASE WHEN (anon_25.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_22.language_id 
FROM anon_22) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.person_id IS NOT NULL) AS anon_25 ORDER BY anon_25.score ASC, anon_25.release_year DESC NULLS LAST, anon_25.sort ASC, anon_25.slug ASC, o4 ASC 
 LIMIT 2) AS anon_23 LEFT OUTER JOIN LATERAL (SELECT people_3.name AS name 
FROM people AS people_3 
WHERE people_3.id = anon_23.person_id
 LIMIT ALL OFFSET 0) AS anon_24 ON true) || ']}' AS anon_20) AS f2, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_5 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_28.language_id 
FROM anon_28) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.film_id IS NOT NULL OR anon_3.person_id IS NOT NULL) AS anon_27) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg(CASE WHEN (anon_29.film_id IS NOT NULL) THEN '{"__typename":"Film"}' WHEN (anon_29.person_id IS NOT NULL) THEN '{"__typename":"Person"}' END, ','), '') AS coalesce_5 
FROM (SELECT anon_30.film_id AS film_id, anon_30.person_id AS person_id, anon_30.entry AS entry, anon_30.score AS o0, anon_30.release_year AS o1, anon_30.sort AS o2, anon_30.slug AS o3, CASE WHEN (anon_30.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY)) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_28.language_id 
FROM anon_28) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.film_id IS NOT NULL OR anon_3.person_id IS NOT NULL) AS anon_30 ORDER BY anon_30.score ASC, anon_30.release_year DESC NULLS LAST, anon_30.sort ASC, anon_30.slug ASC, o4 ASC 
 LIMIT 20) AS anon_29) || ']}' AS anon_26) AS f3, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
