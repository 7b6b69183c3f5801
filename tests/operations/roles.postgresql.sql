WITH anon_10 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN ($1::VARCHAR, $2::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $1::VARCHAR) THEN 0 WHEN (languages.tag = $2::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_19 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_25 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN ($10::VARCHAR, $11::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $10::VARCHAR) THEN 0 WHEN (languages.tag = $11::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1)
 SELECT coalesce((SELECT '{"id":"' || 'Role:' || roles_1.key || '","key":"' || roles_1.key || '","name":' || CAST(to_json(anon_2.name) AS TEXT) || ',"names":[' || anon_3.coalesce_1 || '],"department":{"key":"' || anon_4.key || '","name":' || CAST(to_json(anon_5.name) AS TEXT) || '},"credits":' || anon_7.anon_6 || ',"people":' || anon_9.anon_8 || '}' AS anon_1 
FROM roles AS roles_1 LEFT OUTER JOIN LATERAL (SELECT role_names_1.name AS name 
FROM role_names AS role_names_1 
WHERE role_names_1.role_id = roles_1.id AND role_names_1.language_id = (SELECT anon_10.language_id 
FROM anon_10)
 LIMIT ALL OFFSET 0) AS anon_2 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"language":"' || (SELECT languages.tag 
FROM languages 
WHERE languages.id = anon_11.language_id) || '","name":' || CAST(to_json(anon_11.name) AS TEXT) || '}', ','), '') AS coalesce_1 
FROM (SELECT role_names_2.language_id AS language_id, role_names_2.name AS name, (SELECT languages.tag 
FROM languages 
WHERE languages.id = role_names_2.language_id) AS o0 
FROM role_names AS role_names_2 
WHERE role_names_2.role_id = roles_1.id ORDER BY o0 ASC) AS anon_11) AS anon_3 ON true LEFT OUTER JOIN LATERAL (SELECT departments_1.key AS key 
FROM departments AS departments_1 
WHERE departments_1.id = roles_1.department_id
 LIMIT ALL OFFSET 0) AS anon_4 ON true LEFT OUTER JOIN LATERAL (SELECT department_names_1.name AS name 
FROM department_names AS department_names_1 
WHERE department_names_1.department_id = roles_1.department_id AND department_names_1.language_id = (SELECT anon_10.language_id 
FROM anon_10)
 LIMIT ALL OFFSET 0) AS anon_5 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_1 
WHERE credits_1.role_id = roles_1.id) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"film":{"title":' || CAST(to_json(anon_12.title) AS TEXT) || '},"person":{"name":' || CAST(to_json(anon_13.name) AS TEXT) || '}}', ','), '') AS coalesce_2 
FROM (SELECT credits_2.id AS id, credits_2.film_id AS film_id, credits_2.person_id AS person_id, credits_2.chronology AS o0, credits_2.position AS o1 
FROM credits AS credits_2 
WHERE credits_2.role_id = roles_1.id ORDER BY credits_2.chronology ASC, credits_2.position ASC 
 LIMIT 2) AS anon_14 LEFT OUTER JOIN LATERAL (SELECT film_listings_1.title AS title 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id = anon_14.film_id AND film_listings_1.language_id = (SELECT anon_10.language_id 
FROM anon_10)
 LIMIT ALL OFFSET 0) AS anon_12 ON true LEFT OUTER JOIN LATERAL (SELECT people_1.name AS name 
FROM people AS people_1 
WHERE people_1.id = anon_14.person_id
 LIMIT ALL OFFSET 0) AS anon_13 ON true) || ']}' AS anon_6) AS anon_7 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_2 
FROM people AS people_2 
WHERE people_2.id IN (SELECT credits.person_id 
FROM credits 
WHERE credits.role_id = roles_1.id)) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_15.name) AS TEXT) || '}', ','), '') AS coalesce_3 
FROM (SELECT people_3.id AS id, people_3.name AS name, people_3.name_folded AS o0, people_3.slug AS o1 
FROM people AS people_3 
WHERE people_3.id IN (SELECT credits.person_id 
FROM credits 
WHERE credits.role_id = roles_1.id) ORDER BY people_3.name_folded ASC, people_3.slug ASC 
 LIMIT 2) AS anon_15) || ']}' AS anon_8) AS anon_9 ON true 
WHERE roles_1.key = $3::VARCHAR), 'null') AS f0, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM roles AS roles_2 
WHERE roles_2.key = $4::VARCHAR OR roles_2.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $5::VARCHAR) OR roles_2.key = $6::VARCHAR OR roles_2.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $7::VARCHAR) OR roles_2.key = $8::VARCHAR OR roles_2.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $9::VARCHAR)) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"key":"' || anon_17.key || '","name":' || CAST(to_json(anon_18.name) AS TEXT) || '}', ','), '') AS coalesce_4 
FROM (SELECT roles_3.id AS id, roles_3.key AS key, roles_3.position AS o0, roles_3.key AS o1 
FROM roles AS roles_3 
WHERE roles_3.key = $4::VARCHAR OR roles_3.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $5::VARCHAR) OR roles_3.key = $6::VARCHAR OR roles_3.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $7::VARCHAR) OR roles_3.key = $8::VARCHAR OR roles_3.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $9::VARCHAR) ORDER BY roles_3.position ASC, roles_3.key ASC 
 LIMIT 3) AS anon_17 LEFT OUTER JOIN LATERAL (SELECT role_names_3.name AS name 
FROM role_names AS role_names_3 
WHERE role_names_3.role_id = anon_17.id AND role_names_3.language_id = (SELECT anon_19.language_id 
FROM anon_19)
 LIMIT ALL OFFSET 0) AS anon_18 ON true) || ']}' AS anon_16) AS f1, (SELECT '{"nodes":[' || (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_21.name) AS TEXT) || ',"credits":' || anon_23.anon_22 || '}', ','), '') AS coalesce_5 
FROM (SELECT roles_4.id AS id, (SELECT count(*) AS count_4 
FROM credits AS credits_3 
WHERE credits_3.role_id = roles_4.id AND true) AS o0, roles_4.key AS o1 
FROM roles AS roles_4 ORDER BY o0 DESC, roles_4.key ASC 
 LIMIT 3) AS anon_24 LEFT OUTER JOIN LATERAL (SELECT role_names_4.name AS name 
FROM role_names AS role_names_4 
WHERE role_names_4.role_id = anon_24.id AND role_names_4.language_id = (SELECT anon_25.language_id 
FROM anon_25)
 LIMIT ALL OFFSET 0) AS anon_21 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_5 
FROM credits AS credits_4 
WHERE credits_4.role_id = anon_24.id) AS TEXT) || '}' AS anon_22) AS anon_23 ON true) || ']}' AS anon_20) AS f2, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
