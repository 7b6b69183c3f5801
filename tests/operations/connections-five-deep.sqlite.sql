WITH anon_2 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (WITH anon_1 AS MATERIALIZED 
(SELECT people_1.id AS id, (SELECT count(*) AS count_1 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_1.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_1.title_folded LIKE ? ESCAPE '\') AS o0, people_1.slug AS o1 
FROM people AS people_1 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_2.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_2.title_folded LIKE ? ESCAPE '\') ORDER BY o0 DESC, people_1.slug ASC
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(group_concat('{"cursor":' || json_quote('3d1e87c4
' || CAST(anon_4.o0 AS TEXT) || '
' || anon_4.o1) || ',"node":{"collaborators":' || (WITH anon_5 AS MATERIALIZED 
(SELECT anon_6.person_id AS person_id, (SELECT count(*) AS count_2 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_6.person_id) AND film_listings_3.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_3.title_folded LIKE ? ESCAPE '\') AS o0, people_2.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_4.id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_4.id) AND credits_1.person_id != anon_4.id GROUP BY credits_1.person_id) AS anon_6 LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_6.person_id 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_6.person_id) AND film_listings_4.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_4.title_folded LIKE ? ESCAPE '\') ORDER BY o0 DESC, people_2.slug ASC
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(group_concat('{"cursor":' || json_quote('3d1e87c4
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1) || ',"node":{"collaborators":' || (WITH anon_9 AS MATERIALIZED 
(SELECT anon_10.person_id AS person_id, (SELECT count(*) AS count_3 
FROM film_listings AS film_listings_5 
WHERE film_listings_5.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_10.person_id) AND film_listings_5.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_5.title_folded LIKE ? ESCAPE '\') AS o0, people_3.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_8.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_8.person_id) AND credits_1.person_id != anon_8.person_id GROUP BY credits_1.person_id) AS anon_10 LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_10.person_id 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_6 
WHERE film_listings_6.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_10.person_id) AND film_listings_6.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_6.title_folded LIKE ? ESCAPE '\') ORDER BY o0 DESC, people_3.slug ASC
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(group_concat('{"cursor":' || json_quote('3d1e87c4
' || CAST(anon_12.o0 AS TEXT) || '
' || anon_12.o1) || ',"node":{"collaborators":' || (WITH anon_13 AS MATERIALIZED 
(SELECT anon_14.person_id AS person_id, (SELECT count(*) AS count_4 
FROM film_listings AS film_listings_7 
WHERE film_listings_7.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_14.person_id) AND film_listings_7.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_7.title_folded LIKE ? ESCAPE '\') AS o0, people_4.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_12.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_12.person_id) AND credits_1.person_id != anon_12.person_id GROUP BY credits_1.person_id) AS anon_14 LEFT OUTER JOIN people AS people_4 ON people_4.id = anon_14.person_id 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_8 
WHERE film_listings_8.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_14.person_id) AND film_listings_8.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_8.title_folded LIKE ? ESCAPE '\') ORDER BY o0 DESC, people_4.slug ASC
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(group_concat('{"cursor":' || json_quote('3d1e87c4
' || CAST(anon_16.o0 AS TEXT) || '
' || anon_16.o1) || ',"node":{"collaborators":' || (WITH anon_17 AS MATERIALIZED 
(SELECT anon_18.person_id AS person_id, (SELECT count(*) AS count_5 
FROM film_listings AS film_listings_9 
WHERE film_listings_9.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_18.person_id) AND film_listings_9.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_9.title_folded LIKE ? ESCAPE '\') AS o0, people_5.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_16.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_16.person_id) AND credits_1.person_id != anon_16.person_id GROUP BY credits_1.person_id) AS anon_18 LEFT OUTER JOIN people AS people_5 ON people_5.id = anon_18.person_id 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_10 
WHERE film_listings_10.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_18.person_id) AND film_listings_10.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_10.title_folded LIKE ? ESCAPE '\') ORDER BY o0 DESC, people_5.slug ASC
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(group_concat('{"cursor":' || json_quote('3d1e87c4
' || CAST(anon_20.o0 AS TEXT) || '
' || anon_20.o1) || ',"node":{"slug":"' || people_6.slug || '"}}', ','), '') AS coalesce_5 
FROM (SELECT anon_17.person_id AS person_id, anon_17.o0 AS o0, anon_17.o1 AS o1 
FROM anon_17
 LIMIT 1) AS anon_20 LEFT OUTER JOIN people AS people_6 ON people_6.id = anon_20.person_id) || '],"pageInfo":{"hasNextPage":' || CASE WHEN ((SELECT count(*) AS count_6 
FROM anon_17) > 1) THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_17.o0 AS TEXT) || '
' || anon_17.o1) AS json_quote_1 
FROM anon_17
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_21.o0 AS TEXT) || '
' || anon_21.o1) AS json_quote_2 
FROM (SELECT anon_17.person_id AS person_id, anon_17.o0 AS o0, anon_17.o1 AS o1 
FROM anon_17
 LIMIT 1 OFFSET 0) AS anon_21), (SELECT json_quote('3d1e87c4
' || CAST(anon_17.o0 AS TEXT) || '
' || anon_17.o1) AS json_quote_3 
FROM anon_17 ORDER BY anon_17.o0 ASC, anon_17.o1 DESC
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_7 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_16.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_16.person_id) AND credits_1.person_id != anon_16.person_id GROUP BY credits_1.person_id) AS anon_22 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_11 
WHERE film_listings_11.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_22.person_id) AND film_listings_11.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_11.title_folded LIKE ? ESCAPE '\')) AS TEXT) || '}' AS anon_19) || '}}', ','), '') AS coalesce_4 
FROM (SELECT anon_13.person_id AS person_id, anon_13.o0 AS o0, anon_13.o1 AS o1 
FROM anon_13
 LIMIT 1) AS anon_16) || '],"pageInfo":{"hasNextPage":' || CASE WHEN ((SELECT count(*) AS count_8 
FROM anon_13) > 1) THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_13.o0 AS TEXT) || '
' || anon_13.o1) AS json_quote_4 
FROM anon_13
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_23.o0 AS TEXT) || '
' || anon_23.o1) AS json_quote_5 
FROM (SELECT anon_13.person_id AS person_id, anon_13.o0 AS o0, anon_13.o1 AS o1 
FROM anon_13
 LIMIT 1 OFFSET 0) AS anon_23), (SELECT json_quote('3d1e87c4
' || CAST(anon_13.o0 AS TEXT) || '
' || anon_13.o1) AS json_quote_6 
FROM anon_13 ORDER BY anon_13.o0 ASC, anon_13.o1 DESC
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_9 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_12.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_12.person_id) AND credits_1.person_id != anon_12.person_id GROUP BY credits_1.person_id) AS anon_24 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_12 
WHERE film_listings_12.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_24.person_id) AND film_listings_12.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_12.title_folded LIKE ? ESCAPE '\')) AS TEXT) || '}' AS anon_15) || '}}', ','), '') AS coalesce_3 
FROM (SELECT anon_9.person_id AS person_id, anon_9.o0 AS o0, anon_9.o1 AS o1 
FROM anon_9
 LIMIT 1) AS anon_12) || '],"pageInfo":{"hasNextPage":' || CASE WHEN ((SELECT count(*) AS count_10 
FROM anon_9) > 1) THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_9.o0 AS TEXT) || '
' || anon_9.o1) AS json_quote_7 
FROM anon_9
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_25.o0 AS TEXT) || '
' || anon_25.o1) AS json_quote_8 
FROM (SELECT anon_9.person_id AS person_id, anon_9.o0 AS o0, anon_9.o1 AS o1 
FROM anon_9
 LIMIT 1 OFFSET 0) AS anon_25), (SELECT json_quote('3d1e87c4
' || CAST(anon_9.o0 AS TEXT) || '
' || anon_9.o1) AS json_quote_9 
FROM anon_9 ORDER BY anon_9.o0 ASC, anon_9.o1 DESC
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_11 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_8.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_8.person_id) AND credits_1.person_id != anon_8.person_id GROUP BY credits_1.person_id) AS anon_26 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_13 
WHERE film_listings_13.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_26.person_id) AND film_listings_13.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_13.title_folded LIKE ? ESCAPE '\')) AS TEXT) || '}' AS anon_11) || '}}', ','), '') AS coalesce_2 
FROM (SELECT anon_5.person_id AS person_id, anon_5.o0 AS o0, anon_5.o1 AS o1 
FROM anon_5
 LIMIT 1) AS anon_8) || '],"pageInfo":{"hasNextPage":' || CASE WHEN ((SELECT count(*) AS count_12 
FROM anon_5) > 1) THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1) AS json_quote_10 
FROM anon_5
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_27.o0 AS TEXT) || '
' || anon_27.o1) AS json_quote_11 
FROM (SELECT anon_5.person_id AS person_id, anon_5.o0 AS o0, anon_5.o1 AS o1 
FROM anon_5
 LIMIT 1 OFFSET 0) AS anon_27), (SELECT json_quote('3d1e87c4
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1) AS json_quote_12 
FROM anon_5 ORDER BY anon_5.o0 ASC, anon_5.o1 DESC
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_13 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_4.id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_4.id) AND credits_1.person_id != anon_4.id GROUP BY credits_1.person_id) AS anon_28 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_14 
WHERE film_listings_14.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_28.person_id) AND film_listings_14.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_14.title_folded LIKE ? ESCAPE '\')) AS TEXT) || '}' AS anon_7) || '}}', ','), '') AS coalesce_1 
FROM (SELECT anon_1.id AS id, anon_1.o0 AS o0, anon_1.o1 AS o1 
FROM anon_1
 LIMIT 1) AS anon_4) || '],"pageInfo":{"hasNextPage":' || CASE WHEN ((SELECT count(*) AS count_14 
FROM anon_1) > 1) THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_1.o0 AS TEXT) || '
' || anon_1.o1) AS json_quote_13 
FROM anon_1
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT json_quote('3d1e87c4
' || CAST(anon_29.o0 AS TEXT) || '
' || anon_29.o1) AS json_quote_14 
FROM (SELECT anon_1.id AS id, anon_1.o0 AS o0, anon_1.o1 AS o1 
FROM anon_1
 LIMIT 1 OFFSET 0) AS anon_29), (SELECT json_quote('3d1e87c4
' || CAST(anon_1.o0 AS TEXT) || '
' || anon_1.o1) AS json_quote_15 
FROM anon_1 ORDER BY anon_1.o0 ASC, anon_1.o1 DESC
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_15 
FROM people AS people_7 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_15 
WHERE film_listings_15.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_7.id) AND film_listings_15.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_15.title_folded LIKE ? ESCAPE '\')) AS TEXT) || '}' AS anon_3) AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
