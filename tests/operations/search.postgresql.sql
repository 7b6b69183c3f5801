WITH anon_6 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_16 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN ($3::VARCHAR, $4::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $3::VARCHAR) THEN 0 WHEN (languages.tag = $4::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_26 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_34 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (WITH anon_1 AS MATERIALIZED 
(SELECT anon_2.film_id AS film_id, anon_2.person_id AS person_id, anon_2.score AS score, anon_2.entry AS entry, anon_2.score AS o0, anon_2.release_year AS o1, anon_2.sort AS o2, anon_2.slug AS o3, CASE WHEN (anon_2.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN (search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN (search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
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
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN (search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN (search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
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
FROM (SELECT anon_14.film_id AS film_id, anon_14.person_id AS person_id, CAST(anon_14.best / 4294967296 AS INTEGER) AS score, CAST(anon_14.best % 4294967296 AS INTEGER) AS entry, film_listings_3.release_year AS release_year, coalesce(film_listings_3.title_folded, people_3.name_folded) AS sort, coalesce(film_listings_3.slug, people_3.slug) AS slug 
FROM (SELECT anon_15.film_id AS film_id, anon_15.person_id AS person_id, min(anon_15.best) AS best 
FROM (SELECT search_entries_3.film_id AS film_id, search_entries_3.person_id AS person_id, CAST(search_entries_3.rank * 2 + CASE WHEN (search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_3.id AS best 
FROM search_entries AS search_entries_3 
WHERE search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_3.role_id IS NULL AND (search_entries_3.language IS NULL OR search_entries_3.language = (SELECT anon_16.language 
FROM anon_16) OR NOT (EXISTS (SELECT * 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = search_entries_3.film_id AND film_texts_1.language = (SELECT anon_16.language 
FROM anon_16)))) UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_2.person_id AS person_id, CAST(search_entries_4.rank * 2 + CASE WHEN (search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_4.id AS best 
FROM search_entries AS search_entries_4 JOIN credits AS credits_2 ON credits_2.role_id = search_entries_4.role_id 
WHERE search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_15 GROUP BY anon_15.film_id, anon_15.person_id) AS anon_14 LEFT OUTER JOIN film_listings AS film_listings_3 ON film_listings_3.film_id = anon_14.film_id AND film_listings_3.language_id = (SELECT anon_16.language_id 
FROM anon_16) LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_14.person_id 
WHERE anon_14.film_id IS NOT NULL) AS anon_13 ORDER BY anon_13.score ASC, anon_13.release_year DESC NULLS LAST, anon_13.sort ASC, anon_13.slug ASC, o4 ASC 
 LIMIT 21)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM (SELECT anon_14.film_id AS film_id, anon_14.person_id AS person_id, CAST(anon_14.best / 4294967296 AS INTEGER) AS score, CAST(anon_14.best % 4294967296 AS INTEGER) AS entry, film_listings_3.release_year AS release_year, coalesce(film_listings_3.title_folded, people_3.name_folded) AS sort, coalesce(film_listings_3.slug, people_3.slug) AS slug 
FROM (SELECT anon_15.film_id AS film_id, anon_15.person_id AS person_id, min(anon_15.best) AS best 
FROM (SELECT search_entries_3.film_id AS film_id, search_entries_3.person_id AS person_id, CAST(search_entries_3.rank * 2 + CASE WHEN (search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_3.id AS best 
FROM search_entries AS search_entries_3 
WHERE search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_3.role_id IS NULL AND (search_entries_3.language IS NULL OR search_entries_3.language = (SELECT anon_16.language 
FROM anon_16) OR NOT (EXISTS (SELECT * 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = search_entries_3.film_id AND film_texts_1.language = (SELECT anon_16.language 
FROM anon_16)))) UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_2.person_id AS person_id, CAST(search_entries_4.rank * 2 + CASE WHEN (search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_4.id AS best 
FROM search_entries AS search_entries_4 JOIN credits AS credits_2 ON credits_2.role_id = search_entries_4.role_id 
WHERE search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_15 GROUP BY anon_15.film_id, anon_15.person_id) AS anon_14 LEFT OUTER JOIN film_listings AS film_listings_3 ON film_listings_3.film_id = anon_14.film_id AND film_listings_3.language_id = (SELECT anon_16.language_id 
FROM anon_16) LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_14.person_id 
WHERE anon_14.film_id IS NOT NULL) AS anon_18) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg(CASE WHEN (anon_19.film_id IS NOT NULL) THEN '{"title":' || CAST(to_json(anon_20.title) AS TEXT) || '}' WHEN (anon_19.person_id IS NOT NULL) THEN '{}' END, ','), '') AS coalesce_2 
FROM (SELECT anon_12.film_id AS film_id, anon_12.person_id AS person_id, anon_12.entry AS entry, anon_12.score AS score, anon_12.o0 AS o0, anon_12.o1 AS o1, anon_12.o2 AS o2, anon_12.o3 AS o3, anon_12.o4 AS o4 
FROM anon_12 
 LIMIT 20) AS anon_19 LEFT OUTER JOIN LATERAL (SELECT film_listings_4.title AS title 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.film_id = anon_19.film_id AND film_listings_4.language_id = (SELECT anon_16.language_id 
FROM anon_16)
 LIMIT ALL OFFSET 0) AS anon_20 ON true) || '],"edges":[' || (SELECT coalesce(string_agg('{"field":"' || CASE WHEN (FLOOR(anon_19.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_19.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_19.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_19.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_19.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_19.score / 2) = 5) THEN 'BODY' END || '","snippet":{"before":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END), $5::VARCHAR) > 60) THEN substr(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END, strpos(lower(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END), $5::VARCHAR) - 60, 60) WHEN (strpos(lower(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END), $5::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END, 1, strpos(lower(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END), $5::VARCHAR) - 1) ELSE '' END) AS TEXT) || ',"match":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END), $6::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END, strpos(lower(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END), $6::VARCHAR), length($6::VARCHAR)) ELSE '' END) AS TEXT) || ',"after":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END), $7::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END, strpos(lower(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END), $7::VARCHAR) + length($7::VARCHAR), 120) ELSE substr(CASE WHEN (anon_21.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_21.film_id)) WHEN (anon_21.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_21.film_id AND film_texts.language = anon_21.language) WHEN (anon_21.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_21.role_id AND role_names.language_id = (SELECT anon_16.language_id 
FROM anon_16)) ELSE coalesce(anon_21.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_21.person_id)) END, 1, 120) END) AS TEXT) || '}}', ','), '') AS coalesce_3 
FROM (SELECT anon_12.film_id AS film_id, anon_12.person_id AS person_id, anon_12.entry AS entry, anon_12.score AS score, anon_12.o0 AS o0, anon_12.o1 AS o1, anon_12.o2 AS o2, anon_12.o3 AS o3, anon_12.o4 AS o4 
FROM anon_12 
 LIMIT 20) AS anon_19 LEFT OUTER JOIN LATERAL (SELECT search_entries_5.film_id AS film_id, search_entries_5.person_id AS person_id, search_entries_5.role_id AS role_id, search_entries_5.language AS language, search_entries_5.field AS field, search_entries_5.label AS label 
FROM search_entries AS search_entries_5 
WHERE search_entries_5.id = anon_19.entry
 LIMIT ALL OFFSET 0) AS anon_21 ON true) || ']}' AS anon_17) AS f1, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_4 
FROM (SELECT anon_24.film_id AS film_id, anon_24.person_id AS person_id, CAST(anon_24.best / 4294967296 AS INTEGER) AS score, CAST(anon_24.best % 4294967296 AS INTEGER) AS entry, film_listings_5.release_year AS release_year, coalesce(film_listings_5.title_folded, people_4.name_folded) AS sort, coalesce(film_listings_5.slug, people_4.slug) AS slug 
FROM (SELECT anon_25.film_id AS film_id, anon_25.person_id AS person_id, min(anon_25.best) AS best 
FROM (SELECT search_entries_6.film_id AS film_id, search_entries_6.person_id AS person_id, CAST(search_entries_6.rank * 2 + CASE WHEN (search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_6.id AS best 
FROM search_entries AS search_entries_6 
WHERE search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_6.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_3.person_id AS person_id, CAST(search_entries_7.rank * 2 + CASE WHEN (search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_7.id AS best 
FROM search_entries AS search_entries_7 JOIN credits AS credits_3 ON credits_3.role_id = search_entries_7.role_id 
WHERE search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_25 GROUP BY anon_25.film_id, anon_25.person_id) AS anon_24 LEFT OUTER JOIN film_listings AS film_listings_5 ON film_listings_5.film_id = anon_24.film_id AND film_listings_5.language_id = (SELECT anon_26.language_id 
FROM anon_26) LEFT OUTER JOIN people AS people_4 ON people_4.id = anon_24.person_id 
WHERE anon_24.person_id IS NOT NULL) AS anon_23) AS TEXT) || ',"edges":[' || (SELECT coalesce(string_agg('{"field":"' || CASE WHEN (FLOOR(anon_27.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_27.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_27.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_27.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_27.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_27.score / 2) = 5) THEN 'BODY' END || '","node":' || CASE WHEN (anon_27.film_id IS NOT NULL) THEN '{}' WHEN (anon_27.person_id IS NOT NULL) THEN '{"name":' || CAST(to_json(anon_28.name) AS TEXT) || '}' END || '}', ','), '') AS coalesce_4 
FROM (SELECT anon_29.film_id AS film_id, anon_29.person_id AS person_id, anon_29.score AS score, anon_29.entry AS entry, anon_29.score AS o0, anon_29.release_year AS o1, anon_29.sort AS o2, anon_29.slug AS o3, CASE WHEN (anon_29.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_24.film_id AS film_id, anon_24.person_id AS person_id, CAST(anon_24.best / 4294967296 AS INTEGER) AS score, CAST(anon_24.best % 4294967296 AS INTEGER) AS entry, film_listings_5.release_year AS release_year, coalesce(film_listings_5.title_folded, people_4.name_folded) AS sort, coalesce(film_listings_5.slug, people_4.slug) AS slug 
FROM (SELECT anon_25.film_id AS film_id, anon_25.person_id AS person_id, min(anon_25.best) AS best 
FROM (SELECT search_entries_6.film_id AS film_id, search_entries_6.person_id AS person_id, CAST(search_entries_6.rank * 2 + CASE WHEN (search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_6.id AS best 
FROM search_entries AS search_entries_6 
WHERE search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_6.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_3.person_id AS person_id, CAST(search_entries_7.rank * 2 + CASE WHEN (search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_7.id AS best 
FROM search_entries AS search_entries_7 JOIN credits AS credits_3 ON credits_3.role_id = search_entries_7.role_id 
WHERE search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_25 GROUP BY anon_25.film_id, anon_25.person_id) AS anon_24 LEFT OUTER JOIN film_listings AS film_listings_5 ON film_listings_5.film_id = anon_24.film_id AND film_listings_5.language_id = (SELECT anon_26.language_id 
FROM anon_26) LEFT OUTER JOIN people AS people_4 ON people_4.id = anon_24.person_id 
WHERE anon_24.person_id IS NOT NULL) AS anon_29 ORDER BY anon_29.score ASC, anon_29.release_year DESC NULLS LAST, anon_29.sort ASC, anon_29.slug ASC, o4 ASC 
 LIMIT 2) AS anon_27 LEFT OUTER JOIN LATERAL (SELECT people_5.name AS name 
FROM people AS people_5 
WHERE people_5.id = anon_27.person_id
 LIMIT ALL OFFSET 0) AS anon_28 ON true) || ']}' AS anon_22) AS f2, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_5 
FROM (SELECT anon_32.film_id AS film_id, anon_32.person_id AS person_id, CAST(anon_32.best / 4294967296 AS INTEGER) AS score, CAST(anon_32.best % 4294967296 AS INTEGER) AS entry, film_listings_6.release_year AS release_year, coalesce(film_listings_6.title_folded, people_6.name_folded) AS sort, coalesce(film_listings_6.slug, people_6.slug) AS slug 
FROM (SELECT anon_33.film_id AS film_id, anon_33.person_id AS person_id, min(anon_33.best) AS best 
FROM (SELECT search_entries_8.film_id AS film_id, search_entries_8.person_id AS person_id, CAST(search_entries_8.rank * 2 + CASE WHEN (search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_8.id AS best 
FROM search_entries AS search_entries_8 
WHERE search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_8.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_4.person_id AS person_id, CAST(search_entries_9.rank * 2 + CASE WHEN (search_entries_9.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_9.id AS best 
FROM search_entries AS search_entries_9 JOIN credits AS credits_4 ON credits_4.role_id = search_entries_9.role_id 
WHERE search_entries_9.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_33 GROUP BY anon_33.film_id, anon_33.person_id) AS anon_32 LEFT OUTER JOIN film_listings AS film_listings_6 ON film_listings_6.film_id = anon_32.film_id AND film_listings_6.language_id = (SELECT anon_34.language_id 
FROM anon_34) LEFT OUTER JOIN people AS people_6 ON people_6.id = anon_32.person_id 
WHERE anon_32.film_id IS NOT NULL OR anon_32.person_id IS NOT NULL) AS anon_31) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg(CASE WHEN (anon_35.film_id IS NOT NULL) THEN '{"__typename":"Film"}' WHEN (anon_35.person_id IS NOT NULL) THEN '{"__typename":"Person"}' END, ','), '') AS coalesce_5 
FROM (SELECT anon_36.film_id AS film_id, anon_36.person_id AS person_id, anon_36.entry AS entry, anon_36.score AS o0, anon_36.release_year AS o1, anon_36.sort AS o2, anon_36.slug AS o3, CASE WHEN (anon_36.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_32.film_id AS film_id, anon_32.person_id AS person_id, CAST(anon_32.best / 4294967296 AS INTEGER) AS score, CAST(anon_32.best % 4294967296 AS INTEGER) AS entry, film_listings_6.release_year AS release_year, coalesce(film_listings_6.title_folded, people_6.name_folded) AS sort, coalesce(film_listings_6.slug, people_6.slug) AS slug 
FROM (SELECT anon_33.film_id AS film_id, anon_33.person_id AS person_id, min(anon_33.best) AS best 
FROM (SELECT search_entries_8.film_id AS film_id, search_entries_8.person_id AS person_id, CAST(search_entries_8.rank * 2 + CASE WHEN (search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_8.id AS best 
FROM search_entries AS search_entries_8 
WHERE search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_8.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_4.person_id AS person_id, CAST(search_entries_9.rank * 2 + CASE WHEN (search_entries_9.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_9.id AS best 
FROM search_entries AS search_entries_9 JOIN credits AS credits_4 ON credits_4.role_id = search_entries_9.role_id 
WHERE search_entries_9.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_33 GROUP BY anon_33.film_id, anon_33.person_id) AS anon_32 LEFT OUTER JOIN film_listings AS film_listings_6 ON film_listings_6.film_id = anon_32.film_id AND film_listings_6.language_id = (SELECT anon_34.language_id 
FROM anon_34) LEFT OUTER JOIN people AS people_6 ON people_6.id = anon_32.person_id 
WHERE anon_32.film_id IS NOT NULL OR anon_32.person_id IS NOT NULL) AS anon_36 ORDER BY anon_36.score ASC, anon_36.release_year DESC NULLS LAST, anon_36.sort ASC, anon_36.slug ASC, o4 ASC 
 LIMIT 20) AS anon_35) || ']}' AS anon_30) AS f3, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
