WITH anon_4 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (WITH anon_1 AS MATERIALIZED 
(SELECT anon_2.id AS id, anon_2.slug AS slug, anon_2.o0 AS o0, anon_2.o1 AS o1, anon_2.o2 AS o2, anon_2.o3 AS o3 
FROM (SELECT anon_3.id AS id, anon_3.slug AS slug, anon_3.o0 AS o0, anon_3.o1 AS o1, anon_3.o2 AS o2, anon_3.o3 AS o3 
FROM (SELECT people_1.id AS id, people_1.slug AS slug, (SELECT count(*) AS count_1 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_1.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_1 LEFT OUTER JOIN LATERAL (SELECT countries_1.code AS code 
FROM countries AS countries_1 
WHERE countries_1.id = film_countries_1.country_id
 LIMIT ALL OFFSET 0) AS anon_5 ON true 
WHERE film_countries_1.film_id = film_listings_1.film_id AND anon_5.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) AS o0, (SELECT count(*) AS count_2 
FROM credits AS credits_1 
WHERE credits_1.person_id = people_1.id AND credits_1.role_id IN (SELECT roles_1.id 
FROM roles AS roles_1 
WHERE roles_1.department_id IN (SELECT departments_1.id 
FROM departments AS departments_1 
WHERE departments_1.key = $3::VARCHAR COLLATE "C"))) AS o1, (SELECT count(*) AS count_3 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_2.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) AS o2, people_1.slug AS o3 
FROM people AS people_1 
WHERE (SELECT count(*) AS count_4 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_3.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_2 LEFT OUTER JOIN LATERAL (SELECT countries_2.code AS code 
FROM countries AS countries_2 
WHERE countries_2.id = film_countries_2.country_id
 LIMIT ALL OFFSET 0) AS anon_6 ON true 
WHERE film_countries_2.film_id = film_listings_3.film_id AND anon_6.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) = $4::INTEGER AND (SELECT count(*) AS count_5 
FROM credits AS credits_2 
WHERE credits_2.person_id = people_1.id AND credits_2.role_id IN (SELECT roles_2.id 
FROM roles AS roles_2 
WHERE roles_2.department_id IN (SELECT departments_2.id 
FROM departments AS departments_2 
WHERE departments_2.key = $3::VARCHAR COLLATE "C"))) = $5::INTEGER AND (SELECT count(*) AS count_6 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_4.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) = $6::INTEGER AND people_1.slug < $7::VARCHAR COLLATE "C" ORDER BY o0 ASC, o1 DESC, o2 ASC, people_1.slug DESC 
 LIMIT 3) AS anon_3 UNION ALL SELECT anon_7.id AS id, anon_7.slug AS slug, anon_7.o0 AS o0, anon_7.o1 AS o1, anon_7.o2 AS o2, anon_7.o3 AS o3 
FROM (SELECT people_2.id AS id, people_2.slug AS slug, (SELECT count(*) AS count_7 
FROM film_listings AS film_listings_5 
WHERE film_listings_5.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_2.id) AND film_listings_5.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_3 LEFT OUTER JOIN LATERAL (SELECT countries_3.code AS code 
FROM countries AS countries_3 
WHERE countries_3.id = film_countries_3.country_id
 LIMIT ALL OFFSET 0) AS anon_8 ON true 
WHERE film_countries_3.film_id = film_listings_5.film_id AND anon_8.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) AS o0, (SELECT count(*) AS count_8 
FROM credits AS credits_3 
WHERE credits_3.person_id = people_2.id AND credits_3.role_id IN (SELECT roles_3.id 
FROM roles AS roles_3 
WHERE roles_3.department_id IN (SELECT departments_3.id 
FROM departments AS departments_3 
WHERE departments_3.key = $3::VARCHAR COLLATE "C"))) AS o1, (SELECT count(*) AS count_9 
FROM film_listings AS film_listings_6 
WHERE film_listings_6.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_2.id) AND film_listings_6.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) AS o2, people_2.slug AS o3 
FROM people AS people_2 
WHERE (SELECT count(*) AS count_10 
FROM film_listings AS film_listings_7 
WHERE film_listings_7.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_2.id) AND film_listings_7.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_4 LEFT OUTER JOIN LATERAL (SELECT countries_4.code AS code 
FROM countries AS countries_4 
WHERE countries_4.id = film_countries_4.country_id
 LIMIT ALL OFFSET 0) AS anon_9 ON true 
WHERE film_countries_4.film_id = film_listings_7.film_id AND anon_9.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) = $4::INTEGER AND (SELECT count(*) AS count_11 
FROM credits AS credits_4 
WHERE credits_4.person_id = people_2.id AND credits_4.role_id IN (SELECT roles_4.id 
FROM roles AS roles_4 
WHERE roles_4.department_id IN (SELECT departments_4.id 
FROM departments AS departments_4 
WHERE departments_4.key = $3::VARCHAR COLLATE "C"))) = $5::INTEGER AND (SELECT count(*) AS count_12 
FROM film_listings AS film_listings_8 
WHERE film_listings_8.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_2.id) AND film_listings_8.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) > $6::INTEGER ORDER BY o0 ASC, o1 DESC, o2 ASC, people_2.slug DESC 
 LIMIT 3) AS anon_7 UNION ALL SELECT anon_10.id AS id, anon_10.slug AS slug, anon_10.o0 AS o0, anon_10.o1 AS o1, anon_10.o2 AS o2, anon_10.o3 AS o3 
FROM (SELECT people_3.id AS id, people_3.slug AS slug, (SELECT count(*) AS count_13 
FROM film_listings AS film_listings_9 
WHERE film_listings_9.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_3.id) AND film_listings_9.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_5 LEFT OUTER JOIN LATERAL (SELECT countries_5.code AS code 
FROM countries AS countries_5 
WHERE countries_5.id = film_countries_5.country_id
 LIMIT ALL OFFSET 0) AS anon_11 ON true 
WHERE film_countries_5.film_id = film_listings_9.film_id AND anon_11.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) AS o0, (SELECT count(*) AS count_14 
FROM credits AS credits_5 
WHERE credits_5.person_id = people_3.id AND credits_5.role_id IN (SELECT roles_5.id 
FROM roles AS roles_5 
WHERE roles_5.department_id IN (SELECT departments_5.id 
FROM departments AS departments_5 
WHERE departments_5.key = $3::VARCHAR COLLATE "C"))) AS o1, (SELECT count(*) AS count_15 
FROM film_listings AS film_listings_10 
WHERE film_listings_10.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_3.id) AND film_listings_10.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) AS o2, people_3.slug AS o3 
FROM people AS people_3 
WHERE (SELECT count(*) AS count_16 
FROM film_listings AS film_listings_11 
WHERE film_listings_11.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_3.id) AND film_listings_11.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_6 LEFT OUTER JOIN LATERAL (SELECT countries_6.code AS code 
FROM countries AS countries_6 
WHERE countries_6.id = film_countries_6.country_id
 LIMIT ALL OFFSET 0) AS anon_12 ON true 
WHERE film_countries_6.film_id = film_listings_11.film_id AND anon_12.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) = $4::INTEGER AND (SELECT count(*) AS count_17 
FROM credits AS credits_6 
WHERE credits_6.person_id = people_3.id AND credits_6.role_id IN (SELECT roles_6.id 
FROM roles AS roles_6 
WHERE roles_6.department_id IN (SELECT departments_6.id 
FROM departments AS departments_6 
WHERE departments_6.key = $3::VARCHAR COLLATE "C"))) < $5::INTEGER ORDER BY o0 ASC, o1 DESC, o2 ASC, people_3.slug DESC 
 LIMIT 3) AS anon_10 UNION ALL SELECT anon_13.id AS id, anon_13.slug AS slug, anon_13.o0 AS o0, anon_13.o1 AS o1, anon_13.o2 AS o2, anon_13.o3 AS o3 
FROM (SELECT people_4.id AS id, people_4.slug AS slug, (SELECT count(*) AS count_18 
FROM film_listings AS film_listings_12 
WHERE film_listings_12.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_4.id) AND film_listings_12.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_7 LEFT OUTER JOIN LATERAL (SELECT countries_7.code AS code 
FROM countries AS countries_7 
WHERE countries_7.id = film_countries_7.country_id
 LIMIT ALL OFFSET 0) AS anon_14 ON true 
WHERE film_countries_7.film_id = film_listings_12.film_id AND anon_14.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) AS o0, (SELECT count(*) AS count_19 
FROM credits AS credits_7 
WHERE credits_7.person_id = people_4.id AND credits_7.role_id IN (SELECT roles_7.id 
FROM roles AS roles_7 
WHERE roles_7.department_id IN (SELECT departments_7.id 
FROM departments AS departments_7 
WHERE departments_7.key = $3::VARCHAR COLLATE "C"))) AS o1, (SELECT count(*) AS count_20 
FROM film_listings AS film_listings_13 
WHERE film_listings_13.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_4.id) AND film_listings_13.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) AS o2, people_4.slug AS o3 
FROM people AS people_4 
WHERE (SELECT count(*) AS count_21 
FROM film_listings AS film_listings_14 
WHERE film_listings_14.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_4.id) AND film_listings_14.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_8 LEFT OUTER JOIN LATERAL (SELECT countries_8.code AS code 
FROM countries AS countries_8 
WHERE countries_8.id = film_countries_8.country_id
 LIMIT ALL OFFSET 0) AS anon_15 ON true 
WHERE film_countries_8.film_id = film_listings_14.film_id AND anon_15.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) > $4::INTEGER ORDER BY o0 ASC, o1 DESC, o2 ASC, people_4.slug DESC 
 LIMIT 3) AS anon_13) AS anon_2 
 LIMIT 3)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_22 
FROM people AS people_5) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CAST((EXISTS (SELECT 1 
FROM people AS people_6 
WHERE (SELECT count(*) AS count_23 
FROM film_listings AS film_listings_15 
WHERE film_listings_15.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_6.id) AND film_listings_15.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_9 LEFT OUTER JOIN LATERAL (SELECT countries_9.code AS code 
FROM countries AS countries_9 
WHERE countries_9.id = film_countries_9.country_id
 LIMIT ALL OFFSET 0) AS anon_17 ON true 
WHERE film_countries_9.film_id = film_listings_15.film_id AND anon_17.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) = $4::INTEGER AND (SELECT count(*) AS count_24 
FROM credits AS credits_8 
WHERE credits_8.person_id = people_6.id AND credits_8.role_id IN (SELECT roles_8.id 
FROM roles AS roles_8 
WHERE roles_8.department_id IN (SELECT departments_8.id 
FROM departments AS departments_8 
WHERE departments_8.key = $3::VARCHAR COLLATE "C"))) = $5::INTEGER AND (SELECT count(*) AS count_25 
FROM film_listings AS film_listings_16 
WHERE film_listings_16.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_6.id) AND film_listings_16.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) = $6::INTEGER AND people_6.slug = $7::VARCHAR COLLATE "C")) OR (EXISTS (SELECT 1 
FROM people AS people_7 
WHERE (SELECT count(*) AS count_26 
FROM film_listings AS film_listings_17 
WHERE film_listings_17.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_7.id) AND film_listings_17.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_10 LEFT OUTER JOIN LATERAL (SELECT countries_10.code AS code 
FROM countries AS countries_10 
WHERE countries_10.id = film_countries_10.country_id
 LIMIT ALL OFFSET 0) AS anon_18 ON true 
WHERE film_countries_10.film_id = film_listings_17.film_id AND anon_18.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) = $4::INTEGER AND (SELECT count(*) AS count_27 
FROM credits AS credits_9 
WHERE credits_9.person_id = people_7.id AND credits_9.role_id IN (SELECT roles_9.id 
FROM roles AS roles_9 
WHERE roles_9.department_id IN (SELECT departments_9.id 
FROM departments AS departments_9 
WHERE departments_9.key = $3::VARCHAR COLLATE "C"))) = $5::INTEGER AND (SELECT count(*) AS count_28 
FROM film_listings AS film_listings_18 
WHERE film_listings_18.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_7.id) AND film_listings_18.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) = $6::INTEGER AND people_7.slug > $7::VARCHAR COLLATE "C")) OR (EXISTS (SELECT 1 
FROM people AS people_8 
WHERE (SELECT count(*) AS count_29 
FROM film_listings AS film_listings_19 
WHERE film_listings_19.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_8.id) AND film_listings_19.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_11 LEFT OUTER JOIN LATERAL (SELECT countries_11.code AS code 
FROM countries AS countries_11 
WHERE countries_11.id = film_countries_11.country_id
 LIMIT ALL OFFSET 0) AS anon_19 ON true 
WHERE film_countries_11.film_id = film_listings_19.film_id AND anon_19.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) = $4::INTEGER AND (SELECT count(*) AS count_30 
FROM credits AS credits_10 
WHERE credits_10.person_id = people_8.id AND credits_10.role_id IN (SELECT roles_10.id 
FROM roles AS roles_10 
WHERE roles_10.department_id IN (SELECT departments_10.id 
FROM departments AS departments_10 
WHERE departments_10.key = $3::VARCHAR COLLATE "C"))) = $5::INTEGER AND (SELECT count(*) AS count_31 
FROM film_listings AS film_listings_20 
WHERE film_listings_20.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_8.id) AND film_listings_20.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND true) < $6::INTEGER)) OR (EXISTS (SELECT 1 
FROM people AS people_9 
WHERE (SELECT count(*) AS count_32 
FROM film_listings AS film_listings_21 
WHERE film_listings_21.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_9.id) AND film_listings_21.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_12 LEFT OUTER JOIN LATERAL (SELECT countries_12.code AS code 
FROM countries AS countries_12 
WHERE countries_12.id = film_countries_12.country_id
 LIMIT ALL OFFSET 0) AS anon_20 ON true 
WHERE film_countries_12.film_id = film_listings_21.film_id AND anon_20.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) = $4::INTEGER AND (SELECT count(*) AS count_33 
FROM credits AS credits_11 
WHERE credits_11.person_id = people_9.id AND credits_11.role_id IN (SELECT roles_11.id 
FROM roles AS roles_11 
WHERE roles_11.department_id IN (SELECT departments_11.id 
FROM departments AS departments_11 
WHERE departments_11.key = $3::VARCHAR COLLATE "C"))) > $5::INTEGER)) OR (EXISTS (SELECT 1 
FROM people AS people_10 
WHERE (SELECT count(*) AS count_34 
FROM film_listings AS film_listings_22 
WHERE film_listings_22.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_10.id) AND film_listings_22.language_id = (SELECT anon_4.language_id 
FROM anon_4) AND EXISTS (SELECT 1 
FROM film_countries AS film_countries_13 LEFT OUTER JOIN LATERAL (SELECT countries_13.code AS code 
FROM countries AS countries_13 
WHERE countries_13.id = film_countries_13.country_id
 LIMIT ALL OFFSET 0) AS anon_21 ON true 
WHERE film_countries_13.film_id = film_listings_22.film_id AND anon_21.code IN ($1::VARCHAR COLLATE "C", $2::VARCHAR COLLATE "C"))) < $4::INTEGER)) AS TEXT) || ',"hasPreviousPage":' || CAST((SELECT count(*) AS count_35 
FROM anon_1) > 2 AS TEXT) || ',"startCursor":' || coalesce((SELECT CAST(to_json('a0ab95e1
' || CAST(anon_22.o0 AS TEXT) || '
' || CAST(anon_22.o1 AS TEXT) || '
' || CAST(anon_22.o2 AS TEXT) || '
' || anon_22.o3) AS TEXT) AS to_json_1 
FROM (SELECT anon_1.id AS id, anon_1.slug AS slug, anon_1.o0 AS o0, anon_1.o1 AS o1, anon_1.o2 AS o2, anon_1.o3 AS o3 
FROM anon_1 
 LIMIT 1 OFFSET 1) AS anon_22), (SELECT CAST(to_json('a0ab95e1
' || CAST(anon_1.o0 AS TEXT) || '
' || CAST(anon_1.o1 AS TEXT) || '
' || CAST(anon_1.o2 AS TEXT) || '
' || anon_1.o3) AS TEXT) AS to_json_2 
FROM anon_1 ORDER BY anon_1.o0 DESC, anon_1.o1 ASC, anon_1.o2 DESC, anon_1.o3 ASC 
 LIMIT 1), 'null') || ',"endCursor":' || coalesce((SELECT CAST(to_json('a0ab95e1
' || CAST(anon_1.o0 AS TEXT) || '
' || CAST(anon_1.o1 AS TEXT) || '
' || CAST(anon_1.o2 AS TEXT) || '
' || anon_1.o3) AS TEXT) AS to_json_3 
FROM anon_1 
 LIMIT 1), 'null') || '},"nodes":[' || (SELECT coalesce(string_agg('{"slug":"' || anon_23.slug || '"}', ','), '') AS coalesce_1 
FROM (SELECT anon_24.id AS id, anon_24.slug AS slug, anon_24.o0 AS o0, anon_24.o1 AS o1, anon_24.o2 AS o2, anon_24.o3 AS o3 
FROM (SELECT anon_1.id AS id, anon_1.slug AS slug, anon_1.o0 AS o0, anon_1.o1 AS o1, anon_1.o2 AS o2, anon_1.o3 AS o3 
FROM anon_1 
 LIMIT 2) AS anon_24 ORDER BY anon_24.o0 DESC, anon_24.o1 ASC, anon_24.o2 DESC, anon_24.o3 ASC) AS anon_23) || ']}' AS anon_16) AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
