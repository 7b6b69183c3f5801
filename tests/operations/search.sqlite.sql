WITH anon_6 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_14 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN (?, ?) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = ?) THEN 0 WHEN (languages.tag = ?) THEN 1 ELSE 2 END
 LIMIT 1), 
anon_22 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_29 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (WITH anon_1 AS MATERIALIZED 
(SELECT anon_2.film_id AS film_id, anon_2.person_id AS person_id, anon_2.score AS score, anon_2.entry AS entry, anon_2.score AS o0, anon_2.release_year AS o1, anon_2.sort AS o2, anon_2.slug AS o3, CASE WHEN (anon_2.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN (search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*') AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN (search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*')) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_6.language_id 
FROM anon_6) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.film_id IS NOT NULL OR anon_3.person_id IS NOT NULL) AS anon_2 ORDER BY anon_2.score ASC, anon_2.release_year DESC NULLS LAST, anon_2.sort ASC, anon_2.slug ASC, o4 ASC
 LIMIT 4)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM (SELECT anon_3.film_id AS film_id, anon_3.person_id AS person_id, CAST(anon_3.best / 4294967296 AS INTEGER) AS score, CAST(anon_3.best % 4294967296 AS INTEGER) AS entry, film_listings_1.release_year AS release_year, coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort, coalesce(film_listings_1.slug, people_1.slug) AS slug 
FROM (SELECT anon_4.film_id AS film_id, anon_4.person_id AS person_id, min(anon_4.best) AS best 
FROM (SELECT search_entries_1.film_id AS film_id, search_entries_1.person_id AS person_id, CAST(search_entries_1.rank * 2 + CASE WHEN (search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_1.id AS best 
FROM search_entries AS search_entries_1 
WHERE search_entries_1.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*') AND search_entries_1.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_1.person_id AS person_id, CAST(search_entries_2.rank * 2 + CASE WHEN (search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_2.id AS best 
FROM search_entries AS search_entries_2 JOIN credits AS credits_1 ON credits_1.role_id = search_entries_2.role_id 
WHERE search_entries_2.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*')) AS anon_4 GROUP BY anon_4.film_id, anon_4.person_id) AS anon_3 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_3.film_id AND film_listings_1.language_id = (SELECT anon_6.language_id 
FROM anon_6) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id 
WHERE anon_3.film_id IS NOT NULL OR anon_3.person_id IS NOT NULL) AS anon_8) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CASE WHEN ((SELECT count(*) AS count_2 
FROM anon_1) > 3) THEN 'true' ELSE 'false' END || '},"edges":[' || (SELECT coalesce(group_concat('{"field":"' || CASE WHEN (FLOOR(anon_9.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_9.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_9.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_9.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_9.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_9.score / 2) = 5) THEN 'BODY' END || '","node":' || CASE WHEN (anon_9.film_id IS NOT NULL) THEN '{"__typename":"Film","title":' || json_quote(film_listings_2.title) || '}' WHEN (anon_9.person_id IS NOT NULL) THEN '{"__typename":"Person","name":' || json_quote(people_2.name) || '}' END || '}', ','), '') AS coalesce_1 
FROM (SELECT anon_1.film_id AS film_id, anon_1.person_id AS person_id, anon_1.score AS score, anon_1.entry AS entry, anon_1.o0 AS o0, anon_1.o1 AS o1, anon_1.o2 AS o2, anon_1.o3 AS o3, anon_1.o4 AS o4 
FROM anon_1
 LIMIT 3) AS anon_9 LEFT OUTER JOIN film_listings AS film_listings_2 ON film_listings_2.film_id = anon_9.film_id AND film_listings_2.language_id = (SELECT anon_6.language_id 
FROM anon_6) LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_9.person_id) || ']}' AS anon_7) AS f0, (WITH anon_10 AS MATERIALIZED 
(SELECT anon_11.film_id AS film_id, anon_11.person_id AS person_id, anon_11.entry AS entry, anon_11.score AS score, anon_11.score AS o0, anon_11.release_year AS o1, anon_11.sort AS o2, anon_11.slug AS o3, CASE WHEN (anon_11.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_12.film_id AS film_id, anon_12.person_id AS person_id, CAST(anon_12.best / 4294967296 AS INTEGER) AS score, CAST(anon_12.best % 4294967296 AS INTEGER) AS entry, film_listings_3.release_year AS release_year, coalesce(film_listings_3.title_folded, people_3.name_folded) AS sort, coalesce(film_listings_3.slug, people_3.slug) AS slug 
FROM (SELECT anon_13.film_id AS film_id, anon_13.person_id AS person_id, min(anon_13.best) AS best 
FROM (SELECT search_entries_3.film_id AS film_id, search_entries_3.person_id AS person_id, CAST(search_entries_3.rank * 2 + CASE WHEN (search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_3.id AS best 
FROM search_entries AS search_entries_3 
WHERE search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*') AND search_entries_3.role_id IS NULL AND (search_entries_3.language IS NULL OR search_entries_3.language = (SELECT anon_14.language 
FROM anon_14) OR NOT (EXISTS (SELECT * 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = search_entries_3.film_id AND film_texts_1.language = (SELECT anon_14.language 
FROM anon_14)))) UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_2.person_id AS person_id, CAST(search_entries_4.rank * 2 + CASE WHEN (search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_4.id AS best 
FROM search_entries AS search_entries_4 JOIN credits AS credits_2 ON credits_2.role_id = search_entries_4.role_id 
WHERE search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*')) AS anon_13 GROUP BY anon_13.film_id, anon_13.person_id) AS anon_12 LEFT OUTER JOIN film_listings AS film_listings_3 ON film_listings_3.film_id = anon_12.film_id AND film_listings_3.language_id = (SELECT anon_14.language_id 
FROM anon_14) LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_12.person_id 
WHERE anon_12.film_id IS NOT NULL) AS anon_11 ORDER BY anon_11.score ASC, anon_11.release_year DESC NULLS LAST, anon_11.sort ASC, anon_11.slug ASC, o4 ASC
 LIMIT 21)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM (SELECT anon_12.film_id AS film_id, anon_12.person_id AS person_id, CAST(anon_12.best / 4294967296 AS INTEGER) AS score, CAST(anon_12.best % 4294967296 AS INTEGER) AS entry, film_listings_3.release_year AS release_year, coalesce(film_listings_3.title_folded, people_3.name_folded) AS sort, coalesce(film_listings_3.slug, people_3.slug) AS slug 
FROM (SELECT anon_13.film_id AS film_id, anon_13.person_id AS person_id, min(anon_13.best) AS best 
FROM (SELECT search_entries_3.film_id AS film_id, search_entries_3.person_id AS person_id, CAST(search_entries_3.rank * 2 + CASE WHEN (search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_3.id AS best 
FROM search_entries AS search_entries_3 
WHERE search_entries_3.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*') AND search_entries_3.role_id IS NULL AND (search_entries_3.language IS NULL OR search_entries_3.language = (SELECT anon_14.language 
FROM anon_14) OR NOT (EXISTS (SELECT * 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = search_entries_3.film_id AND film_texts_1.language = (SELECT anon_14.language 
FROM anon_14)))) UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_2.person_id AS person_id, CAST(search_entries_4.rank * 2 + CASE WHEN (search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_4.id AS best 
FROM search_entries AS search_entries_4 JOIN credits AS credits_2 ON credits_2.role_id = search_entries_4.role_id 
WHERE search_entries_4.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*')) AS anon_13 GROUP BY anon_13.film_id, anon_13.person_id) AS anon_12 LEFT OUTER JOIN film_listings AS film_listings_3 ON film_listings_3.film_id = anon_12.film_id AND film_listings_3.language_id = (SELECT anon_14.language_id 
FROM anon_14) LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_12.person_id 
WHERE anon_12.film_id IS NOT NULL) AS anon_16) AS TEXT) || ',"nodes":[' || (SELECT coalesce(group_concat(CASE WHEN (anon_17.film_id IS NOT NULL) THEN '{"title":' || json_quote(film_listings_4.title) || '}' WHEN (anon_17.person_id IS NOT NULL) THEN '{}' END, ','), '') AS coalesce_2 
FROM (SELECT anon_10.film_id AS film_id, anon_10.person_id AS person_id, anon_10.entry AS entry, anon_10.score AS score, anon_10.o0 AS o0, anon_10.o1 AS o1, anon_10.o2 AS o2, anon_10.o3 AS o3, anon_10.o4 AS o4 
FROM anon_10
 LIMIT 20) AS anon_17 LEFT OUTER JOIN film_listings AS film_listings_4 ON film_listings_4.film_id = anon_17.film_id AND film_listings_4.language_id = (SELECT anon_14.language_id 
FROM anon_14)) || '],"edges":[' || (SELECT coalesce(group_concat('{"field":"' || CASE WHEN (FLOOR(anon_17.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_17.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_17.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_17.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_17.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_17.score / 2) = 5) THEN 'BODY' END || '","snippet":{"before":' || json_quote(CASE WHEN (instr(lower(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END), ?) > 60) THEN substr(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END, instr(lower(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END), ?) - 60, 60) WHEN (instr(lower(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END), ?) >= 1) THEN substr(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END, 1, instr(lower(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END), ?) - 1) ELSE '' END) || ',"match":' || json_quote(CASE WHEN (instr(lower(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END), ?) >= 1) THEN substr(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END, instr(lower(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END), ?), length(?)) ELSE '' END) || ',"after":' || json_quote(CASE WHEN (instr(lower(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END), ?) >= 1) THEN substr(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END, instr(lower(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END), ?) + length(?), 120) ELSE substr(CASE WHEN (search_entries_5.field = 'TITLE') THEN coalesce((SELECT film_texts.title 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language), (SELECT films.original_title 
FROM films 
WHERE films.id = search_entries_5.film_id)) WHEN (search_entries_5.field = 'DESCRIPTION') THEN (SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'BODY') THEN (SELECT film_bodies.text 
FROM film_bodies JOIN film_texts ON film_texts.id = film_bodies.film_text_id 
WHERE film_texts.film_id = search_entries_5.film_id AND film_texts.language = search_entries_5.language) WHEN (search_entries_5.field = 'ROLE') THEN (SELECT role_names.name 
FROM role_names 
WHERE role_names.role_id = search_entries_5.role_id AND role_names.language_id = (SELECT anon_14.language_id 
FROM anon_14)) ELSE coalesce(search_entries_5.label, (SELECT people.name 
FROM people 
WHERE people.id = search_entries_5.person_id)) END, 1, 120) END) || '}}', ','), '') AS coalesce_3 
FROM (SELECT anon_10.film_id AS film_id, anon_10.person_id AS person_id, anon_10.entry AS entry, anon_10.score AS score, anon_10.o0 AS o0, anon_10.o1 AS o1, anon_10.o2 AS o2, anon_10.o3 AS o3, anon_10.o4 AS o4 
FROM anon_10
 LIMIT 20) AS anon_17 LEFT OUTER JOIN search_entries AS search_entries_5 ON search_entries_5.id = anon_17.entry) || ']}' AS anon_15) AS f1, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_4 
FROM (SELECT anon_20.film_id AS film_id, anon_20.person_id AS person_id, CAST(anon_20.best / 4294967296 AS INTEGER) AS score, CAST(anon_20.best % 4294967296 AS INTEGER) AS entry, film_listings_5.release_year AS release_year, coalesce(film_listings_5.title_folded, people_4.name_folded) AS sort, coalesce(film_listings_5.slug, people_4.slug) AS slug 
FROM (SELECT anon_21.film_id AS film_id, anon_21.person_id AS person_id, min(anon_21.best) AS best 
FROM (SELECT search_entries_6.film_id AS film_id, search_entries_6.person_id AS person_id, CAST(search_entries_6.rank * 2 + CASE WHEN (search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_6.id AS best 
FROM search_entries AS search_entries_6 
WHERE search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*') AND search_entries_6.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_3.person_id AS person_id, CAST(search_entries_7.rank * 2 + CASE WHEN (search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_7.id AS best 
FROM search_entries AS search_entries_7 JOIN credits AS credits_3 ON credits_3.role_id = search_entries_7.role_id 
WHERE search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*')) AS anon_21 GROUP BY anon_21.film_id, anon_21.person_id) AS anon_20 LEFT OUTER JOIN film_listings AS film_listings_5 ON film_listings_5.film_id = anon_20.film_id AND film_listings_5.language_id = (SELECT anon_22.language_id 
FROM anon_22) LEFT OUTER JOIN people AS people_4 ON people_4.id = anon_20.person_id 
WHERE anon_20.person_id IS NOT NULL) AS anon_19) AS TEXT) || ',"edges":[' || (SELECT coalesce(group_concat('{"field":"' || CASE WHEN (FLOOR(anon_23.score / 2) = 0) THEN 'TITLE' WHEN (FLOOR(anon_23.score / 2) = 1) THEN 'ALIAS' WHEN (FLOOR(anon_23.score / 2) = 2) THEN 'NAME' WHEN (FLOOR(anon_23.score / 2) = 3) THEN 'ROLE' WHEN (FLOOR(anon_23.score / 2) = 4) THEN 'DESCRIPTION' WHEN (FLOOR(anon_23.score / 2) = 5) THEN 'BODY' END || '","node":' || CASE WHEN (anon_23.film_id IS NOT NULL) THEN '{}' WHEN (anon_23.person_id IS NOT NULL) THEN '{"name":' || json_quote(people_5.name) || '}' END || '}', ','), '') AS coalesce_4 
FROM (SELECT anon_24.film_id AS film_id, anon_24.person_id AS person_id, anon_24.score AS score, anon_24.entry AS entry, anon_24.score AS o0, anon_24.release_year AS o1, anon_24.sort AS o2, anon_24.slug AS o3, CASE WHEN (anon_24.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_20.film_id AS film_id, anon_20.person_id AS person_id, CAST(anon_20.best / 4294967296 AS INTEGER) AS score, CAST(anon_20.best % 4294967296 AS INTEGER) AS entry, film_listings_5.release_year AS release_year, coalesce(film_listings_5.title_folded, people_4.name_folded) AS sort, coalesce(film_listings_5.slug, people_4.slug) AS slug 
FROM (SELECT anon_21.film_id AS film_id, anon_21.person_id AS person_id, min(anon_21.best) AS best 
FROM (SELECT search_entries_6.film_id AS film_id, search_entries_6.person_id AS person_id, CAST(search_entries_6.rank * 2 + CASE WHEN (search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_6.id AS best 
FROM search_entries AS search_entries_6 
WHERE search_entries_6.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*') AND search_entries_6.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_3.person_id AS person_id, CAST(search_entries_7.rank * 2 + CASE WHEN (search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_7.id AS best 
FROM search_entries AS search_entries_7 JOIN credits AS credits_3 ON credits_3.role_id = search_entries_7.role_id 
WHERE search_entries_7.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*')) AS anon_21 GROUP BY anon_21.film_id, anon_21.person_id) AS anon_20 LEFT OUTER JOIN film_listings AS film_listings_5 ON film_listings_5.film_id = anon_20.film_id AND film_listings_5.language_id = (SELECT anon_22.language_id 
FROM anon_22) LEFT OUTER JOIN people AS people_4 ON people_4.id = anon_20.person_id 
WHERE anon_20.person_id IS NOT NULL) AS anon_24 ORDER BY anon_24.score ASC, anon_24.release_year DESC NULLS LAST, anon_24.sort ASC, anon_24.slug ASC, o4 ASC
 LIMIT 2) AS anon_23 LEFT OUTER JOIN people AS people_5 ON people_5.id = anon_23.person_id) || ']}' AS anon_18) AS f2, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_5 
FROM (SELECT anon_27.film_id AS film_id, anon_27.person_id AS person_id, CAST(anon_27.best / 4294967296 AS INTEGER) AS score, CAST(anon_27.best % 4294967296 AS INTEGER) AS entry, film_listings_6.release_year AS release_year, coalesce(film_listings_6.title_folded, people_6.name_folded) AS sort, coalesce(film_listings_6.slug, people_6.slug) AS slug 
FROM (SELECT anon_28.film_id AS film_id, anon_28.person_id AS person_id, min(anon_28.best) AS best 
FROM (SELECT search_entries_8.film_id AS film_id, search_entries_8.person_id AS person_id, CAST(search_entries_8.rank * 2 + CASE WHEN (search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_8.id AS best 
FROM search_entries AS search_entries_8 
WHERE search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*') AND search_entries_8.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_4.person_id AS person_id, CAST(search_entries_9.rank * 2 + CASE WHEN (search_entries_9.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_9.id AS best 
FROM search_entries AS search_entries_9 JOIN credits AS credits_4 ON credits_4.role_id = search_entries_9.role_id 
WHERE search_entries_9.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*')) AS anon_28 GROUP BY anon_28.film_id, anon_28.person_id) AS anon_27 LEFT OUTER JOIN film_listings AS film_listings_6 ON film_listings_6.film_id = anon_27.film_id AND film_listings_6.language_id = (SELECT anon_29.language_id 
FROM anon_29) LEFT OUTER JOIN people AS people_6 ON people_6.id = anon_27.person_id 
WHERE anon_27.film_id IS NOT NULL OR anon_27.person_id IS NOT NULL) AS anon_26) AS TEXT) || ',"nodes":[' || (SELECT coalesce(group_concat(CASE WHEN (anon_30.film_id IS NOT NULL) THEN '{"__typename":"Film"}' WHEN (anon_30.person_id IS NOT NULL) THEN '{"__typename":"Person"}' END, ','), '') AS coalesce_5 
FROM (SELECT anon_31.film_id AS film_id, anon_31.person_id AS person_id, anon_31.entry AS entry, anon_31.score AS o0, anon_31.release_year AS o1, anon_31.sort AS o2, anon_31.slug AS o3, CASE WHEN (anon_31.film_id IS NULL) THEN 1 ELSE 0 END AS o4 
FROM (SELECT anon_27.film_id AS film_id, anon_27.person_id AS person_id, CAST(anon_27.best / 4294967296 AS INTEGER) AS score, CAST(anon_27.best % 4294967296 AS INTEGER) AS entry, film_listings_6.release_year AS release_year, coalesce(film_listings_6.title_folded, people_6.name_folded) AS sort, coalesce(film_listings_6.slug, people_6.slug) AS slug 
FROM (SELECT anon_28.film_id AS film_id, anon_28.person_id AS person_id, min(anon_28.best) AS best 
FROM (SELECT search_entries_8.film_id AS film_id, search_entries_8.person_id AS person_id, CAST(search_entries_8.rank * 2 + CASE WHEN (search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_8.id AS best 
FROM search_entries AS search_entries_8 
WHERE search_entries_8.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*') AND search_entries_8.role_id IS NULL UNION ALL SELECT CAST(NULL AS INTEGER) AS anon_5, credits_4.person_id AS person_id, CAST(search_entries_9.rank * 2 + CASE WHEN (search_entries_9.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"')) THEN 0 ELSE 1 END AS BIGINT) * 4294967296 + search_entries_9.id AS best 
FROM search_entries AS search_entries_9 JOIN credits AS credits_4 ON credits_4.role_id = search_entries_9.role_id 
WHERE search_entries_9.id IN (SELECT rowid 
FROM search_tokens 
WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*')) AS anon_28 GROUP BY anon_28.film_id, anon_28.person_id) AS anon_27 LEFT OUTER JOIN film_listings AS film_listings_6 ON film_listings_6.film_id = anon_27.film_id AND film_listings_6.language_id = (SELECT anon_29.language_id 
FROM anon_29) LEFT OUTER JOIN people AS people_6 ON people_6.id = anon_27.person_id 
WHERE anon_27.film_id IS NOT NULL OR anon_27.person_id IS NOT NULL) AS anon_31 ORDER BY anon_31.score ASC, anon_31.release_year DESC NULLS LAST, anon_31.sort ASC, anon_31.slug ASC, o4 ASC
 LIMIT 20) AS anon_30) || ']}' AS anon_25) AS f3, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
