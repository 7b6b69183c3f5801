WITH anon_8 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_22 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN ($3::VARCHAR, $4::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $3::VARCHAR) THEN 0 WHEN (languages.tag = $4::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_34 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_46 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (WITH anon_1 AS MATERIALIZED 
(SELECT anon_2.film_id AS film_id, anon_2.person_id AS person_id, anon_2.score AS score, anon_2.entry AS entry, anon_2.score AS o0, anon_2.release_year AS o1, anon_2.sort AS o2, anon_2.slug AS o3, CASE WHEN (anon_2.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, anon_3.score AS score, anon_3.entry AS entry, anon_3.release_year AS release_year, anon_3.sort AS sort, anon_3.slug AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, anon_4.score AS score, anon_4.entry AS entry, anon_4.release_year AS release_year, anon_4.sort AS sort, anon_4.slug AS slug, rank() OVER (ORDER BY anon_4.score ASC) AS place 
FROM (SELECT anon_5.film_id AS film_id, anon_5.person_id AS person_id, CAST(anon_5.best / 4294967296 AS INTEGER) AS score, CAST(anon_5.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_6.film_id AS film_id, anon_6.person_id AS person_id, min(anon_6.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN (search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_7, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN (search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_6 GROUP BY anon_6.film_id, anon_6.person_id) AS anon_5 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_5.film_id AND film_listings_1.language_id = (SELECT anon_8.language_id 
FROM anon_8) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_5.person_id 
WHERE anon_5.film_id IS NOT NULL OR anon_5.person_id IS NOT NULL) AS anon_4) AS anon_3 
WHERE anon_3.place <= 4) AS anon_2 ORDER BY anon_2.score ASC, anon_2.release_year DESC NULLS LAST, anon_2.sort ASC, anon_2.slug ASC, o4 ASC 
 LIMIT 4)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM (SELECT anon_11.film_id AS film_id, anon_11.person_id AS person_id, CAST(anon_11.best / 4294967296 AS INTEGER) AS score, CAST(anon_11.best % 4294967296 AS INTEGER) AS entry, film_listings_2.release_year AS release_year, coalesce(film_listings_2.title_folded, people_2.name_folded) AS sort, coalesce(film_listings_2.slug, people_2.slug) AS slug 
FROM (SELECT anon_12.film_id AS film_id, anon_12.person_id AS person_id, min(anon_12.best) AS best 
FROM (SELECT search_entries_3.film_id AS film_id, search_entries_3.person_id AS person_id, CAST(search_entries_3.rank * 2 + CASE WHEN (search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_3.id AS best 
FROM search_entries AS search_entries_3 
WHERE search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_3.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_7, credits_2.person_id AS person_id, CAST(search_entries_4.rank * 2 + CASE WHEN (search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_4.id AS best 
FROM search_entries AS search_entries_4 JOIN credits AS credits_2 ON credits_2.role_id = search_entries_4.role_id 
WHERE search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_12 GROUP BY anon_12.film_id, anon_12.person_id) AS anon_11 LEFT OUTER JOIN film_listings AS film_listings_2 ON film_listings_2.film_id = anon_11.film_id AND film_listings_2.language_id = (SELECT anon_8.language_id 
FROM anon_8) LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_11.person_id 
WHERE anon_11.film_id IS NOT NULL OR anon_11.person_id IS NOT NULL) AS anon_10) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_2 
FROM anon_1) > 3 AS TEXT) || '},"edges":[' || (SELECT coalesce(string_agg('{"field":"' || CASE WHEN (FLOOR(anon_13.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_13.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_13.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_13.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_13.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_13.score / 2) = 5) THEN 'BODY' END || '","node":' || CASE WHEN (anon_13.film_id IS NOT NULL) THEN '{"__typename":"Film","title":' || CAST(to_json(anon_14.title) AS TEXT) || '}' WHEN (anon_13.person_id IS NOT NULL) THEN '{"__typename":"Person","name":' || CAST(to_json(anon_15.name) AS TEXT) || '}' END || '}', ','), '') AS coalesce_1 
FROM (SELECT anon_1.film_id AS film_id, anon_1.person_id AS person_id, anon_1.score AS score, anon_1.entry AS entry, anon_1.o0 AS o0, anon_1.o1 AS o1, anon_1.o2 AS o2, anon_1.o3 AS o3, anon_1.o4 AS o4 
FROM anon_1 
 LIMIT 3) AS anon_13 LEFT OUTER JOIN LATERAL (SELECT film_listings_3.title AS title 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id = anon_13.film_id AND film_listings_3.language_id = (SELECT anon_8.language_id 
FROM anon_8)
 LIMIT ALL OFFSET 0) AS anon_14 ON true LEFT OUTER JOIN LATERAL (SELECT people_3.name AS name 
FROM people AS people_3 
WHERE people_3.id = anon_13.person_id
 LIMIT ALL OFFSET 0) AS anon_15 ON true) || ']}' AS anon_9) AS f0, (WITH anon_16 AS MATERIALIZED 
(SELECT anon_17.film_id AS film_id, anon_17.person_id AS person_id, anon_17.entry AS entry, anon_17.score AS score, anon_17.score AS o0, anon_17.release_year AS o1, anon_17.sort AS o2, anon_17.slug AS o3, CASE WHEN (anon_17.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_18.film_id AS film_id, anon_18.person_id AS person_id, anon_18.score AS score, anon_18.entry AS entry, anon_18.release_year AS release_year, anon_18.sort AS sort, anon_18.slug AS slug 
FROM (SELECT anon_19.film_id AS film_id, anon_19.person_id AS person_id, anon_19.score AS score, anon_19.entry AS entry, anon_19.release_year AS release_year, anon_19.sort AS sort, anon_19.slug AS slug, rank() OVER (ORDER BY anon_19.score ASC) AS place 
FROM (SELECT anon_20.film_id AS film_id, anon_20.person_id AS person_id, CAST(anon_20.best / 4294967296 AS INTEGER) AS score, CAST(anon_20.best % 4294967296 AS INTEGER) AS entry, film_listings_4.release_year AS release_year, coalesce(film_listings_4.title_folded, people_4.name_folded) AS sort, coalesce(film_listings_4.slug, people_4.slug) AS slug 
FROM (SELECT anon_21.film_id AS film_id, anon_21.person_id AS person_id, min(anon_21.best) AS best 
FROM (SELECT search_entries_5.film_id AS film_id, search_entries_5.person_id AS person_id, CAST(search_entries_5.rank * 2 + CASE WHEN (search_entries_5.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_5.id AS best 
FROM search_entries AS search_entries_5 
WHERE search_entries_5.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_5.role_id IS NULL AND (search_entries_5.language IS NULL OR search_entries_5.language = (SELECT anon_22.language 
FROM anon_22) OR NOT (EXISTS (SELECT * 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = search_entries_5.film_id AND film_texts_1.language = (SELECT anon_22.language 
FROM anon_22)))) UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_7, credits_3.person_id AS person_id, CAST(search_entries_6.rank * 2 + CASE WHEN (search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_6.id AS best 
FROM search_entries AS search_entries_6 JOIN credits AS credits_3 ON credits_3.role_id = search_entries_6.role_id 
WHERE search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_21 GROUP BY anon_21.film_id, anon_21.person_id) AS anon_20 LEFT OUTER JOIN film_listings AS film_listings_4 ON film_listings_4.film_id = anon_20.film_id AND film_listings_4.language_id = (SELECT anon_22.language_id 
FROM anon_22) LEFT OUTER JOIN people AS people_4 ON people_4.id = anon_20.person_id 
WHERE anon_20.film_id IS NOT NULL) AS anon_19) AS anon_18 
WHERE anon_18.place <= 21) AS anon_17 ORDER BY anon_17.score ASC, anon_17.release_year DESC NULLS LAST, anon_17.sort ASC, anon_17.slug ASC, o4 ASC 
 LIMIT 21)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM (SELECT anon_25.film_id AS film_id, anon_25.person_id AS person_id, CAST(anon_25.best / 4294967296 AS INTEGER) AS score, CAST(anon_25.best % 4294967296 AS INTEGER) AS entry, film_listings_5.release_year AS release_year, coalesce(film_listings_5.title_folded, people_5.name_folded) AS sort, coalesce(film_listings_5.slug, people_5.slug) AS slug 
FROM (SELECT anon_26.film_id AS film_id, anon_26.person_id AS person_id, min(anon_26.best) AS best 
FROM (SELECT search_entries_7.film_id AS film_id, search_entries_7.person_id AS person_id, CAST(search_entries_7.rank * 2 + CASE WHEN (search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_7.id AS best 
FROM search_entries AS search_entries_7 
WHERE search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_7.role_id IS NULL AND (search_entries_7.language IS NULL OR search_entries_7.language = (SELECT anon_22.language 
FROM anon_22) OR NOT (EXISTS (SELECT * 
FROM film_texts AS film_texts_2 
WHERE film_texts_2.film_id = search_entries_7.film_id AND film_texts_2.language = (SELECT anon_22.language 
FROM anon_22)))) UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_7, credits_4.person_id AS person_id, CAST(search_entries_8.rank * 2 + CASE WHEN (search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_8.id AS best 
FROM search_entries AS search_entries_8 JOIN credits AS credits_4 ON credits_4.role_id = search_entries_8.role_id 
WHERE search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_26 GROUP BY anon_26.film_id, anon_26.person_id) AS anon_25 LEFT OUTER JOIN film_listings AS film_listings_5 ON film_listings_5.film_id = anon_25.film_id AND film_listings_5.language_id = (SELECT anon_22.language_id 
FROM anon_22) LEFT OUTER JOIN people AS people_5 ON people_5.id = anon_25.person_id 
WHERE anon_25.film_id IS NOT NULL) AS anon_24) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg(CASE WHEN (anon_27.film_id IS NOT NULL) THEN '{"title":' || CAST(to_json(anon_28.title) AS TEXT) || '}' WHEN (anon_27.person_id IS NOT NULL) THEN '{}' END, ','), '') AS coalesce_2 
FROM (SELECT anon_16.film_id AS film_id, anon_16.person_id AS person_id, anon_16.entry AS entry, anon_16.score AS score, anon_16.o0 AS o0, anon_16.o1 AS o1, anon_16.o2 AS o2, anon_16.o3 AS o3, anon_16.o4 AS o4 
FROM anon_16 
 LIMIT 20) AS anon_27 LEFT OUTER JOIN LATERAL (SELECT film_listings_6.title AS title 
FROM film_listings AS film_listings_6 
WHERE film_listings_6.film_id = anon_27.film_id AND film_listings_6.language_id = (SELECT anon_22.language_id 
FROM anon_22)
 LIMIT ALL OFFSET 0) AS anon_28 ON true) || '],"edges":[' || (SELECT coalesce(string_agg('{"field":"' || CASE WHEN (FLOOR(anon_27.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_27.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_27.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_27.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_27.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_27.score / 2) = 5) THEN 'BODY' END || '","snippet":{"before":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END), $5::VARCHAR) > 60) THEN substr(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END, strpos(lower(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END), $5::VARCHAR) - 60, 60) WHEN (strpos(lower(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END), $5::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END, 1, strpos(lower(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END), $5::VARCHAR) - 1) ELSE '' END) AS TEXT) || ',"match":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END), $6::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END, strpos(lower(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END), $6::VARCHAR), length($6::VARCHAR)) ELSE '' END) AS TEXT) || ',"after":' || CAST(to_json(CASE WHEN (strpos(lower(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END), $7::VARCHAR) >= 1) THEN substr(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END, strpos(lower(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END), $7::VARCHAR) + length($7::VARCHAR), 120) ELSE substr(CASE WHEN (anon_29.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language), (SELECT films.original_title 
FROM films 
WHERE films.id = anon_29.film_id)) WHEN (anon_29.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = anon_29.film_id AND film_texts.language = anon_29.language) WHEN (anon_29.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = anon_29.role_id AND role_names.language_id = (SELECT anon_22.language_id 
FROM anon_22)) ELSE coalesce(anon_29.label, (SELECT people.name 
FROM people 
WHERE people.id = anon_29.person_id)) END, 1, 120) END) AS TEXT) || '}}', ','), '') AS coalesce_3 
FROM (SELECT anon_16.film_id AS film_id, anon_16.person_id AS person_id, anon_16.entry AS entry, anon_16.score AS score, anon_16.o0 AS o0, anon_16.o1 AS o1, anon_16.o2 AS o2, anon_16.o3 AS o3, anon_16.o4 AS o4 
FROM anon_16 
 LIMIT 20) AS anon_27 LEFT OUTER JOIN LATERAL (SELECT search_entries_9.film_id AS film_id, search_entries_9.person_id AS person_id, search_entries_9.role_id AS role_id, search_entries_9.language AS language, search_entries_9.field AS field, search_entries_9.label AS label 
FROM search_entries AS search_entries_9 
WHERE search_entries_9.id = anon_27.entry
 LIMIT ALL OFFSET 0) AS anon_29 ON true) || ']}' AS anon_23) AS f1, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_4 
FROM (SELECT anon_32.film_id AS film_id, anon_32.person_id AS person_id, CAST(anon_32.best / 4294967296 AS INTEGER) AS score, CAST(anon_32.best % 4294967296 AS INTEGER) AS entry, film_listings_7.release_year AS release_year, coalesce(film_listings_7.title_folded, people_6.name_folded) AS sort, coalesce(film_listings_7.slug, people_6.slug) AS slug 
FROM (SELECT anon_33.film_id AS film_id, anon_33.person_id AS person_id, min(anon_33.best) AS best 
FROM (SELECT search_entries_10.film_id AS film_id, search_entries_10.person_id AS person_id, CAST(search_entries_10.rank * 2 + CASE WHEN (search_entries_10.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_10.id AS best 
FROM search_entries AS search_entries_10 
WHERE search_entries_10.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_10.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_7, credits_5.person_id AS person_id, CAST(search_entries_11.rank * 2 + CASE WHEN (search_entries_11.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_11.id AS best 
FROM search_entries AS search_entries_11 JOIN credits AS credits_5 ON credits_5.role_id = search_entries_11.role_id 
WHERE search_entries_11.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_33 GROUP BY anon_33.film_id, anon_33.person_id) AS anon_32 LEFT OUTER JOIN film_listings AS film_listings_7 ON film_listings_7.film_id = anon_32.film_id AND film_listings_7.language_id = (SELECT anon_34.language_id 
FROM anon_34) LEFT OUTER JOIN people AS people_6 ON people_6.id = anon_32.person_id 
WHERE anon_32.person_id IS NOT NULL) AS anon_31) AS TEXT) || ',"edges":[' || (SELECT coalesce(string_agg('{"field":"' || CASE WHEN (FLOOR(anon_35.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_35.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_35.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_35.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_35.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_35.score / 2) = 5) THEN 'BODY' END || '","node":' || CASE WHEN (anon_35.film_id IS NOT NULL) THEN '{}' WHEN (anon_35.person_id IS NOT NULL) THEN '{"name":' || CAST(to_json(anon_36.name) AS TEXT) || '}' END || '}', ','), '') AS coalesce_4 
FROM (SELECT anon_37.film_id AS film_id, anon_37.person_id AS person_id, anon_37.score AS score, anon_37.entry AS entry, anon_37.score AS o0, anon_37.release_year AS o1, anon_37.sort AS o2, anon_37.slug AS o3, CASE WHEN (anon_37.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_38.film_id AS film_id, anon_38.person_id AS person_id, anon_38.score AS score, anon_38.entry AS entry, anon_38.release_year AS release_year, anon_38.sort AS sort, anon_38.slug AS slug 
FROM (SELECT anon_39.film_id AS film_id, anon_39.person_id AS person_id, anon_39.score AS score, anon_39.entry AS entry, anon_39.release_year AS release_year, anon_39.sort AS sort, anon_39.slug AS slug, rank() OVER (ORDER BY anon_39.score ASC) AS place 
FROM (SELECT anon_40.film_id AS film_id, anon_40.person_id AS person_id, CAST(anon_40.best / 4294967296 AS INTEGER) AS score, CAST(anon_40.best % 4294967296 AS INTEGER) AS entry, film_listings_8.release_year AS release_year, coalesce(film_listings_8.title_folded, people_7.name_folded) AS sort, coalesce(film_listings_8.slug, people_7.slug) AS slug 
FROM (SELECT anon_41.film_id AS film_id, anon_41.person_id AS person_id, min(anon_41.best) AS best 
FROM (SELECT search_entries_12.film_id AS film_id, search_entries_12.person_id AS person_id, CAST(search_entries_12.rank * 2 + CASE WHEN (search_entries_12.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_12.id AS best 
FROM search_entries AS search_entries_12 
WHERE search_entries_12.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_12.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_7, credits_6.person_id AS person_id, CAST(search_entries_13.rank * 2 + CASE WHEN (search_entries_13.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_13.id AS best 
FROM search_entries AS search_entries_13 JOIN credits AS credits_6 ON credits_6.role_id = search_entries_13.role_id 
WHERE search_entries_13.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_41 GROUP BY anon_41.film_id, anon_41.person_id) AS anon_40 LEFT OUTER JOIN film_listings AS film_listings_8 ON film_listings_8.film_id = anon_40.film_id AND film_listings_8.language_id = (SELECT anon_34.language_id 
FROM anon_34) LEFT OUTER JOIN people AS people_7 ON people_7.id = anon_40.person_id 
WHERE anon_40.person_id IS NOT NULL) AS anon_39) AS anon_38 
WHERE anon_38.place <= 2) AS anon_37 ORDER BY anon_37.score ASC, anon_37.release_year DESC NULLS LAST, anon_37.sort ASC, anon_37.slug ASC, o4 ASC 
 LIMIT 2) AS anon_35 LEFT OUTER JOIN LATERAL (SELECT people_8.name AS name 
FROM people AS people_8 
WHERE people_8.id = anon_35.person_id
 LIMIT ALL OFFSET 0) AS anon_36 ON true) || ']}' AS anon_30) AS f2, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_5 
FROM (SELECT anon_44.film_id AS film_id, anon_44.person_id AS person_id, CAST(anon_44.best / 4294967296 AS INTEGER) AS score, CAST(anon_44.best % 4294967296 AS INTEGER) AS entry, film_listings_9.release_year AS release_year, coalesce(film_listings_9.title_folded, people_9.name_folded) AS sort, coalesce(film_listings_9.slug, people_9.slug) AS slug 
FROM (SELECT anon_45.film_id AS film_id, anon_45.person_id AS person_id, min(anon_45.best) AS best 
FROM (SELECT search_entries_14.film_id AS film_id, search_entries_14.person_id AS person_id, CAST(search_entries_14.rank * 2 + CASE WHEN (search_entries_14.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_14.id AS best 
FROM search_entries AS search_entries_14 
WHERE search_entries_14.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_14.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_7, credits_7.person_id AS person_id, CAST(search_entries_15.rank * 2 + CASE WHEN (search_entries_15.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_15.id AS best 
FROM search_entries AS search_entries_15 JOIN credits AS credits_7 ON credits_7.role_id = search_entries_15.role_id 
WHERE search_entries_15.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_45 GROUP BY anon_45.film_id, anon_45.person_id) AS anon_44 LEFT OUTER JOIN film_listings AS film_listings_9 ON film_listings_9.film_id = anon_44.film_id AND film_listings_9.language_id = (SELECT anon_46.language_id 
FROM anon_46) LEFT OUTER JOIN people AS people_9 ON people_9.id = anon_44.person_id 
WHERE anon_44.film_id IS NOT NULL OR anon_44.person_id IS NOT NULL) AS anon_43) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg(CASE WHEN (anon_47.film_id IS NOT NULL) THEN '{"__typename":"Film"}' WHEN (anon_47.person_id IS NOT NULL) THEN '{"__typename":"Person"}' END, ','), '') AS coalesce_5 
FROM (SELECT anon_48.film_id AS film_id, anon_48.person_id AS person_id, anon_48.entry AS entry, anon_48.score AS o0, anon_48.release_year AS o1, anon_48.sort AS o2, anon_48.slug AS o3, CASE WHEN (anon_48.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_49.film_id AS film_id, anon_49.person_id AS person_id, anon_49.score AS score, anon_49.entry AS entry, anon_49.release_year AS release_year, anon_49.sort AS sort, anon_49.slug AS slug 
FROM (SELECT anon_50.film_id AS film_id, anon_50.person_id AS person_id, anon_50.score AS score, anon_50.entry AS entry, anon_50.release_year AS release_year, anon_50.sort AS sort, anon_50.slug AS slug, rank() OVER (ORDER BY anon_50.score ASC) AS place 
FROM (SELECT anon_51.film_id AS film_id, anon_51.person_id AS person_id, CAST(anon_51.best / 4294967296 AS INTEGER) AS score, CAST(anon_51.best % 4294967296 AS INTEGER) AS entry, film_listings_10.release_year AS release_year, coalesce(film_listings_10.title_folded, people_10.name_folded) AS sort, coalesce(film_listings_10.slug, people_10.slug) AS slug 
FROM (SELECT anon_52.film_id AS film_id, anon_52.person_id AS person_id, min(anon_52.best) AS best 
FROM (SELECT search_entries_16.film_id AS film_id, search_entries_16.person_id AS person_id, CAST(search_entries_16.rank * 2 + CASE WHEN (search_entries_16.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_16.id AS best 
FROM search_entries AS search_entries_16 
WHERE search_entries_16.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY)) AND search_entries_16.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_7, credits_8.person_id AS person_id, CAST(search_entries_17.rank * 2 + CASE WHEN (search_entries_17.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY))) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_17.id AS best 
FROM search_entries AS search_entries_17 JOIN credits AS credits_8 ON credits_8.role_id = search_entries_17.role_id 
WHERE search_entries_17.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens.tokens @@ CAST('''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY))) AS anon_52 GROUP BY anon_52.film_id, anon_52.person_id) AS anon_51 LEFT OUTER JOIN film_listings AS film_listings_10 ON film_listings_10.film_id = anon_51.film_id AND film_listings_10.language_id = (SELECT anon_46.language_id 
FROM anon_46) LEFT OUTER JOIN people AS people_10 ON people_10.id = anon_51.person_id 
WHERE anon_51.film_id IS NOT NULL OR anon_51.person_id IS NOT NULL) AS anon_50) AS anon_49 
WHERE anon_49.place <= 20) AS anon_48 ORDER BY anon_48.score ASC, anon_48.release_year DESC NULLS LAST, anon_48.sort ASC, anon_48.slug ASC, o4 ASC 
 LIMIT 20) AS anon_47) || ']}' AS anon_42) AS f3, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
