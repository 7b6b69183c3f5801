WITH anon_7 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN ($1::VARCHAR, $2::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $1::VARCHAR) THEN 0 WHEN (languages.tag = $2::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_9 AS MATERIALIZED 
(SELECT jsonb_object_agg(roles_1.id, roles_1.key) AS found 
FROM roles AS roles_1), 
anon_11 AS MATERIALIZED 
(SELECT jsonb_object_agg(role_names_1.role_id, CAST(to_json(role_names_1.name) AS TEXT)) AS found 
FROM role_names AS role_names_1 
WHERE role_names_1.language_id = (SELECT anon_7.language_id 
FROM anon_7)), 
anon_13 AS MATERIALIZED 
(SELECT jsonb_object_agg(departments_1.id, departments_1.key) AS found 
FROM departments AS departments_1), 
anon_14 AS MATERIALIZED 
(SELECT jsonb_object_agg(roles_2.id, roles_2.department_id) AS found 
FROM roles AS roles_2), 
anon_15 AS MATERIALIZED 
(SELECT jsonb_object_agg(department_names_1.department_id, CAST(to_json(department_names_1.name) AS TEXT)) AS found 
FROM department_names AS department_names_1 
WHERE department_names_1.language_id = (SELECT anon_7.language_id 
FROM anon_7)), 
anon_23 AS MATERIALIZED 
(SELECT jsonb_object_agg(categories_1.id, CAST(to_json(categories_1.key) AS TEXT)) AS found 
FROM categories AS categories_1), 
anon_24 AS MATERIALIZED 
(SELECT jsonb_object_agg(category_names_1.category_id, CAST(to_json(category_names_1.name) AS TEXT)) AS found 
FROM category_names AS category_names_1 
WHERE category_names_1.language_id = (SELECT anon_7.language_id 
FROM anon_7))
 SELECT (SELECT '{"nodes":[' || (SELECT coalesce(string_agg('{"title":' || CAST(to_json(anon_2.title) AS TEXT) || ',"credits":' || anon_4.anon_3 || '}', ','), '') AS coalesce_1 
FROM (SELECT anon_5.film_id AS film_id, anon_5.title AS title, anon_5.o0 AS o0, anon_5.o1 AS o1, anon_5.o2 AS o2 
FROM (SELECT anon_6.film_id AS film_id, anon_6.title AS title, anon_6.o0 AS o0, anon_6.o1 AS o1, anon_6.o2 AS o2 
FROM (SELECT film_listings_1.film_id AS film_id, film_listings_1.title AS title, film_listings_1.release_year AS o0, film_listings_1.title_folded AS o1, film_listings_1.slug AS o2 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.language_id = (SELECT anon_7.language_id 
FROM anon_7) AND film_listings_1.title_folded LIKE $3::VARCHAR ESCAPE '\' AND film_listings_1.release_year IS NOT NULL ORDER BY film_listings_1.release_year DESC, film_listings_1.title_folded ASC, film_listings_1.slug ASC 
 LIMIT 20) AS anon_6 UNION ALL SELECT anon_8.film_id AS film_id, anon_8.title AS title, anon_8.o0 AS o0, anon_8.o1 AS o1, anon_8.o2 AS o2 
FROM (SELECT film_listings_2.film_id AS film_id, film_listings_2.title AS title, film_listings_2.release_year AS o0, film_listings_2.title_folded AS o1, film_listings_2.slug AS o2 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.language_id = (SELECT anon_7.language_id 
FROM anon_7) AND film_listings_2.title_folded LIKE $3::VARCHAR ESCAPE '\' AND film_listings_2.release_year IS NULL ORDER BY film_listings_2.release_year DESC, film_listings_2.title_folded ASC, film_listings_2.slug ASC 
 LIMIT 20) AS anon_8) AS anon_5 
 LIMIT 20) AS anon_2 LEFT OUTER JOIN LATERAL (SELECT '{"nodes":[' || (SELECT coalesce(string_agg('{"role":{"key":"' || jsonb_object_field_text((SELECT anon_9.found 
FROM anon_9), CAST(anon_10.role_id AS TEXT)) || '","name":' || jsonb_object_field_text((SELECT anon_11.found 
FROM anon_11), CAST(anon_10.role_id AS TEXT)) || ',"names":[' || anon_12.coalesce_3 || '],"department":{"key":"' || jsonb_object_field_text((SELECT anon_13.found 
FROM anon_13), CAST(CAST(jsonb_object_field_text((SELECT anon_14.found 
FROM anon_14), CAST(anon_10.role_id AS TEXT)) AS INTEGER) AS TEXT)) || '","name":' || jsonb_object_field_text((SELECT anon_15.found 
FROM anon_15), CAST(CAST(jsonb_object_field_text((SELECT anon_14.found 
FROM anon_14), CAST(anon_10.role_id AS TEXT)) AS INTEGER) AS TEXT)) || '},"credits":' || anon_17.anon_16 || '},"person":{"credits":' || anon_19.anon_18 || '}}', ','), '') AS coalesce_2 
FROM (SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.role_id AS role_id, credits_1.position AS o0 
FROM credits AS credits_1 
WHERE credits_1.film_id = anon_2.film_id AND credits_1.role_id IN (SELECT roles_3.id 
FROM roles AS roles_3 
WHERE roles_3.key IN ($4::VARCHAR COLLATE "C", $5::VARCHAR COLLATE "C")) ORDER BY credits_1.position ASC 
 LIMIT 100) AS anon_10 LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"language":"' || (SELECT languages.tag 
FROM languages 
WHERE languages.id = anon_20.language_id) || '","name":' || CAST(to_json(anon_20.name) AS TEXT) || '}', ','), '') AS coalesce_3 
FROM (SELECT role_names_2.language_id AS language_id, role_names_2.name AS name, (SELECT languages.tag 
FROM languages 
WHERE languages.id = role_names_2.language_id) AS o0 
FROM role_names AS role_names_2 
WHERE role_names_2.role_id = anon_10.role_id ORDER BY o0 ASC) AS anon_20) AS anon_12 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_2 
WHERE credits_2.role_id = anon_10.role_id) AS TEXT) || '}' AS anon_16) AS anon_17 ON true LEFT OUTER JOIN LATERAL (SELECT '{"nodes":[' || (SELECT coalesce(string_agg('{"role":{"name":' || jsonb_object_field_text((SELECT anon_11.found 
FROM anon_11), CAST(anon_21.role_id AS TEXT)) || '},"film":{"category":' || CASE WHEN (anon_22.category_id IS NULL) THEN 'null' ELSE '{"key":' || jsonb_object_field_text((SELECT anon_23.found 
FROM anon_23), CAST(anon_22.category_id AS TEXT)) || ',"name":' || jsonb_object_field_text((SELECT anon_24.found 
FROM anon_24), CAST(anon_22.category_id AS TEXT)) || '}' END || '}}', ','), '') AS coalesce_4 
FROM (SELECT credits_3.id AS id, credits_3.film_id AS film_id, credits_3.role_id AS role_id, credits_3.chronology AS o0, credits_3.position AS o1 
FROM credits AS credits_3 
WHERE credits_3.person_id = anon_10.person_id ORDER BY credits_3.chronology ASC, credits_3.position ASC 
 LIMIT 2) AS anon_21 LEFT OUTER JOIN LATERAL (SELECT film_listings_3.category_id AS category_id 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id = anon_21.film_id AND film_listings_3.language_id = (SELECT anon_7.language_id 
FROM anon_7)
 LIMIT ALL OFFSET 0) AS anon_22 ON true) || ']}' AS anon_18) AS anon_19 ON true) || ']}' AS anon_3) AS anon_4 ON true) || ']}' AS anon_1) AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
