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
FROM anon_2) AND film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\') AS o0, people_1.slug AS o1 
FROM people AS people_1 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_2.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_2.title_folded LIKE $2::VARCHAR ESCAPE '\') ORDER BY o0 DESC, people_1.slug ASC 
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(string_agg('{"cursor":' || CAST(to_json('3d1e87c4
' || CAST(anon_4.o0 AS TEXT) || '
' || anon_4.o1) AS TEXT) || ',"node":{"collaborators":' || anon_6.anon_5 || '}}', ','), '') AS coalesce_1 
FROM (SELECT anon_1.id AS id, anon_1.o0 AS o0, anon_1.o1 AS o1 
FROM anon_1 
 LIMIT 1) AS anon_4 LEFT OUTER JOIN LATERAL (WITH anon_7 AS MATERIALIZED 
(SELECT anon_8.person_id AS person_id, (SELECT count(*) AS count_2 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_8.person_id) AND film_listings_3.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_3.title_folded LIKE $3::VARCHAR ESCAPE '\') AS o0, anon_9.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_4.id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_4.id) AND credits_1.person_id != anon_4.id GROUP BY credits_1.person_id) AS anon_8 LEFT OUTER JOIN LATERAL (SELECT people_2.slug AS slug 
FROM people AS people_2 
WHERE people_2.id = anon_8.person_id
 LIMIT ALL OFFSET 0) AS anon_9 ON true 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_8.person_id) AND film_listings_4.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_4.title_folded LIKE $4::VARCHAR ESCAPE '\') ORDER BY o0 DESC, anon_9.slug ASC 
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(string_agg('{"cursor":' || CAST(to_json('3d1e87c4
' || CAST(anon_10.o0 AS TEXT) || '
' || anon_10.o1) AS TEXT) || ',"node":{"collaborators":' || anon_12.anon_11 || '}}', ','), '') AS coalesce_2 
FROM (SELECT anon_7.person_id AS person_id, anon_7.o0 AS o0, anon_7.o1 AS o1 
FROM anon_7 
 LIMIT 1) AS anon_10 LEFT OUTER JOIN LATERAL (WITH anon_13 AS MATERIALIZED 
(SELECT anon_14.person_id AS person_id, (SELECT count(*) AS count_3 
FROM film_listings AS film_listings_5 
WHERE film_listings_5.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_14.person_id) AND film_listings_5.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_5.title_folded LIKE $5::VARCHAR ESCAPE '\') AS o0, anon_15.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_10.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_10.person_id) AND credits_1.person_id != anon_10.person_id GROUP BY credits_1.person_id) AS anon_14 LEFT OUTER JOIN LATERAL (SELECT people_3.slug AS slug 
FROM people AS people_3 
WHERE people_3.id = anon_14.person_id
 LIMIT ALL OFFSET 0) AS anon_15 ON true 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_6 
WHERE film_listings_6.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_14.person_id) AND film_listings_6.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_6.title_folded LIKE $6::VARCHAR ESCAPE '\') ORDER BY o0 DESC, anon_15.slug ASC 
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(string_agg('{"cursor":' || CAST(to_json('3d1e87c4
' || CAST(anon_16.o0 AS TEXT) || '
' || anon_16.o1) AS TEXT) || ',"node":{"collaborators":' || anon_18.anon_17 || '}}', ','), '') AS coalesce_3 
FROM (SELECT anon_13.person_id AS person_id, anon_13.o0 AS o0, anon_13.o1 AS o1 
FROM anon_13 
 LIMIT 1) AS anon_16 LEFT OUTER JOIN LATERAL (WITH anon_19 AS MATERIALIZED 
(SELECT anon_20.person_id AS person_id, (SELECT count(*) AS count_4 
FROM film_listings AS film_listings_7 
WHERE film_listings_7.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_20.person_id) AND film_listings_7.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_7.title_folded LIKE $7::VARCHAR ESCAPE '\') AS o0, anon_21.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_16.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_16.person_id) AND credits_1.person_id != anon_16.person_id GROUP BY credits_1.person_id) AS anon_20 LEFT OUTER JOIN LATERAL (SELECT people_4.slug AS slug 
FROM people AS people_4 
WHERE people_4.id = anon_20.person_id
 LIMIT ALL OFFSET 0) AS anon_21 ON true 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_8 
WHERE film_listings_8.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_20.person_id) AND film_listings_8.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_8.title_folded LIKE $8::VARCHAR ESCAPE '\') ORDER BY o0 DESC, anon_21.slug ASC 
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(string_agg('{"cursor":' || CAST(to_json('3d1e87c4
' || CAST(anon_22.o0 AS TEXT) || '
' || anon_22.o1) AS TEXT) || ',"node":{"collaborators":' || anon_24.anon_23 || '}}', ','), '') AS coalesce_4 
FROM (SELECT anon_19.person_id AS person_id, anon_19.o0 AS o0, anon_19.o1 AS o1 
FROM anon_19 
 LIMIT 1) AS anon_22 LEFT OUTER JOIN LATERAL (WITH anon_25 AS MATERIALIZED 
(SELECT anon_26.person_id AS person_id, (SELECT count(*) AS count_5 
FROM film_listings AS film_listings_9 
WHERE film_listings_9.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_26.person_id) AND film_listings_9.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_9.title_folded LIKE $9::VARCHAR ESCAPE '\') AS o0, anon_27.slug AS o1 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_22.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_22.person_id) AND credits_1.person_id != anon_22.person_id GROUP BY credits_1.person_id) AS anon_26 LEFT OUTER JOIN LATERAL (SELECT people_5.slug AS slug 
FROM people AS people_5 
WHERE people_5.id = anon_26.person_id
 LIMIT ALL OFFSET 0) AS anon_27 ON true 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_10 
WHERE film_listings_10.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_26.person_id) AND film_listings_10.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_10.title_folded LIKE $10::VARCHAR ESCAPE '\') ORDER BY o0 DESC, anon_27.slug ASC 
 LIMIT 2)
 SELECT '{"edges":[' || (SELECT coalesce(string_agg('{"cursor":' || CAST(to_json('3d1e87c4
' || CAST(anon_28.o0 AS TEXT) || '
' || anon_28.o1) AS TEXT) || ',"node":{"slug":"' || anon_29.slug || '"}}', ','), '') AS coalesce_5 
FROM (SELECT anon_25.person_id AS person_id, anon_25.o0 AS o0, anon_25.o1 AS o1 
FROM anon_25 
 LIMIT 1) AS anon_28 LEFT OUTER JOIN LATERAL (SELECT people_6.slug AS slug 
FROM people AS people_6 
WHERE people_6.id = anon_28.person_id
 LIMIT ALL OFFSET 0) AS anon_29 ON true) || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_6 
FROM anon_25) > 1 AS TEXT) || ',"hasPreviousPage":' || CAST(false AS TEXT) || ',"startCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_25.o0 AS TEXT) || '
' || anon_25.o1) AS TEXT) AS to_json_1 
FROM anon_25 
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_30.o0 AS TEXT) || '
' || anon_30.o1) AS TEXT) AS to_json_2 
FROM (SELECT anon_25.person_id AS person_id, anon_25.o0 AS o0, anon_25.o1 AS o1 
FROM anon_25 
 LIMIT 1 OFFSET 0) AS anon_30), (SELECT CAST(to_json('3d1e87c4
' || CAST(anon_25.o0 AS TEXT) || '
' || anon_25.o1) AS TEXT) AS to_json_3 
FROM anon_25 ORDER BY anon_25.o0 ASC, anon_25.o1 DESC 
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_7 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_22.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_22.person_id) AND credits_1.person_id != anon_22.person_id GROUP BY credits_1.person_id) AS anon_31 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_11 
WHERE film_listings_11.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_31.person_id) AND film_listings_11.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_11.title_folded LIKE $10::VARCHAR ESCAPE '\')) AS TEXT) || '}' AS anon_23) AS anon_24 ON true) || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_8 
FROM anon_19) > 1 AS TEXT) || ',"hasPreviousPage":' || CAST(false AS TEXT) || ',"startCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_19.o0 AS TEXT) || '
' || anon_19.o1) AS TEXT) AS to_json_4 
FROM anon_19 
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_32.o0 AS TEXT) || '
' || anon_32.o1) AS TEXT) AS to_json_5 
FROM (SELECT anon_19.person_id AS person_id, anon_19.o0 AS o0, anon_19.o1 AS o1 
FROM anon_19 
 LIMIT 1 OFFSET 0) AS anon_32), (SELECT CAST(to_json('3d1e87c4
' || CAST(anon_19.o0 AS TEXT) || '
' || anon_19.o1) AS TEXT) AS to_json_6 
FROM anon_19 ORDER BY anon_19.o0 ASC, anon_19.o1 DESC 
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_9 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_16.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_16.person_id) AND credits_1.person_id != anon_16.person_id GROUP BY credits_1.person_id) AS anon_33 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_12 
WHERE film_listings_12.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_33.person_id) AND film_listings_12.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_12.title_folded LIKE $8::VARCHAR ESCAPE '\')) AS TEXT) || '}' AS anon_17) AS anon_18 ON true) || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_10 
FROM anon_13) > 1 AS TEXT) || ',"hasPreviousPage":' || CAST(false AS TEXT) || ',"startCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_13.o0 AS TEXT) || '
' || anon_13.o1) AS TEXT) AS to_json_7 
FROM anon_13 
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_34.o0 AS TEXT) || '
' || anon_34.o1) AS TEXT) AS to_json_8 
FROM (SELECT anon_13.person_id AS person_id, anon_13.o0 AS o0, anon_13.o1 AS o1 
FROM anon_13 
 LIMIT 1 OFFSET 0) AS anon_34), (SELECT CAST(to_json('3d1e87c4
' || CAST(anon_13.o0 AS TEXT) || '
' || anon_13.o1) AS TEXT) AS to_json_9 
FROM anon_13 ORDER BY anon_13.o0 ASC, anon_13.o1 DESC 
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_11 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_10.person_id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_10.person_id) AND credits_1.person_id != anon_10.person_id GROUP BY credits_1.person_id) AS anon_35 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_13 
WHERE film_listings_13.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_35.person_id) AND film_listings_13.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_13.title_folded LIKE $6::VARCHAR ESCAPE '\')) AS TEXT) || '}' AS anon_11) AS anon_12 ON true) || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_12 
FROM anon_7) > 1 AS TEXT) || ',"hasPreviousPage":' || CAST(false AS TEXT) || ',"startCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_7.o0 AS TEXT) || '
' || anon_7.o1) AS TEXT) AS to_json_10 
FROM anon_7 
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_36.o0 AS TEXT) || '
' || anon_36.o1) AS TEXT) AS to_json_11 
FROM (SELECT anon_7.person_id AS person_id, anon_7.o0 AS o0, anon_7.o1 AS o1 
FROM anon_7 
 LIMIT 1 OFFSET 0) AS anon_36), (SELECT CAST(to_json('3d1e87c4
' || CAST(anon_7.o0 AS TEXT) || '
' || anon_7.o1) AS TEXT) AS to_json_12 
FROM anon_7 ORDER BY anon_7.o0 ASC, anon_7.o1 DESC 
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_13 
FROM (SELECT credits_1.person_id AS person_id, CAST(anon_4.id AS INTEGER) AS me, count(DISTINCT credits_1.film_id) AS count 
FROM credits AS credits_1 
WHERE credits_1.film_id IN (SELECT DISTINCT credits_2.film_id 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_4.id) AND credits_1.person_id != anon_4.id GROUP BY credits_1.person_id) AS anon_37 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_14 
WHERE film_listings_14.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_37.person_id) AND film_listings_14.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_14.title_folded LIKE $4::VARCHAR ESCAPE '\')) AS TEXT) || '}' AS anon_5) AS anon_6 ON true) || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_14 
FROM anon_1) > 1 AS TEXT) || ',"hasPreviousPage":' || CAST(false AS TEXT) || ',"startCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_1.o0 AS TEXT) || '
' || anon_1.o1) AS TEXT) AS to_json_13 
FROM anon_1 
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT CAST(to_json('3d1e87c4
' || CAST(anon_38.o0 AS TEXT) || '
' || anon_38.o1) AS TEXT) AS to_json_14 
FROM (SELECT anon_1.id AS id, anon_1.o0 AS o0, anon_1.o1 AS o1 
FROM anon_1 
 LIMIT 1 OFFSET 0) AS anon_38), (SELECT CAST(to_json('3d1e87c4
' || CAST(anon_1.o0 AS TEXT) || '
' || anon_1.o1) AS TEXT) AS to_json_15 
FROM anon_1 ORDER BY anon_1.o0 ASC, anon_1.o1 DESC 
 LIMIT 1), 'null') || '},"totalCount":' || CAST((SELECT count(*) AS count_15 
FROM people AS people_7 
WHERE EXISTS (SELECT 1 
FROM film_listings AS film_listings_15 
WHERE film_listings_15.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_7.id) AND film_listings_15.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_15.title_folded LIKE $2::VARCHAR ESCAPE '\')) AS TEXT) || '}' AS anon_3) AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
