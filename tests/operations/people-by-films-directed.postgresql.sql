WITH anon_13 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM people AS people_1 
WHERE EXISTS (SELECT 1 
FROM credits AS credits_1 
WHERE credits_1.person_id = people_1.id AND credits_1.role_id IN (SELECT roles_1.id 
FROM roles AS roles_1 
WHERE roles_1.key = $1::VARCHAR OR roles_1.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $2::VARCHAR)))) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_2.name) AS TEXT) || ',"credits":' || anon_4.anon_3 || '}', ','), '') AS coalesce_1 
FROM (SELECT people_2.id AS id, people_2.name AS name, (SELECT count(*) AS count_2 
FROM credits AS credits_2 
WHERE credits_2.person_id = people_2.id AND credits_2.role_id IN (SELECT roles_2.id 
FROM roles AS roles_2 
WHERE roles_2.key = $3::VARCHAR OR roles_2.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $4::VARCHAR))) AS o0, people_2.slug AS o1 
FROM people AS people_2 
WHERE EXISTS (SELECT 1 
FROM credits AS credits_3 
WHERE credits_3.person_id = people_2.id AND credits_3.role_id IN (SELECT roles_3.id 
FROM roles AS roles_3 
WHERE roles_3.key = $1::VARCHAR OR roles_3.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $2::VARCHAR))) ORDER BY o0 DESC, people_2.slug ASC 
 LIMIT 3) AS anon_2 LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM credits AS credits_4 
WHERE credits_4.person_id = anon_2.id AND credits_4.role_id IN (SELECT roles_4.id 
FROM roles AS roles_4 
WHERE roles_4.key = $5::VARCHAR OR roles_4.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = $6::VARCHAR))) AS TEXT) || '}' AS anon_3) AS anon_4 ON true) || ']}' AS anon_1) AS f0, (SELECT '{"nodes":[' || (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_6.name) AS TEXT) || ',"kind":"' || anon_6.kind || '","credits":' || anon_8.anon_7 || '}', ','), '') AS coalesce_2 
FROM (SELECT people_3.id AS id, people_3.name AS name, people_3.kind AS kind, (SELECT count(*) AS count_4 
FROM credits AS credits_5 
WHERE credits_5.person_id = people_3.id AND credits_5.role_id IN (SELECT roles_5.id 
FROM roles AS roles_5 
WHERE roles_5.department_id IN (SELECT departments_1.id 
FROM departments AS departments_1 
WHERE departments_1.key = $7::VARCHAR COLLATE "C"))) AS o0, people_3.slug AS o1 
FROM people AS people_3 ORDER BY o0 DESC, people_3.slug ASC 
 LIMIT 3) AS anon_6 LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_5 
FROM credits AS credits_6 
WHERE credits_6.person_id = anon_6.id AND credits_6.role_id IN (SELECT roles_6.id 
FROM roles AS roles_6 
WHERE roles_6.department_id IN (SELECT departments_2.id 
FROM departments AS departments_2 
WHERE departments_2.key = $8::VARCHAR COLLATE "C"))) AS TEXT) || '}' AS anon_7) AS anon_8 ON true) || ']}' AS anon_5) AS f1, (SELECT '{"nodes":[' || (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_10.name) AS TEXT) || ',"films":' || anon_12.anon_11 || '}', ','), '') AS coalesce_3 
FROM (SELECT people_4.id AS id, people_4.name AS name, (SELECT count(*) AS count_6 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_4.id) AND film_listings_1.language_id = (SELECT anon_13.language_id 
FROM anon_13) AND film_listings_1.release_year >= $9::INTEGER) AS o0, people_4.slug AS o1 
FROM people AS people_4 ORDER BY o0 DESC, people_4.slug ASC 
 LIMIT 3) AS anon_10 LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_7 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.language_id = (SELECT anon_13.language_id 
FROM anon_13) AND film_listings_2.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = anon_10.id) AND film_listings_2.release_year >= $10::INTEGER) AS TEXT) || '}' AS anon_11) AS anon_12 ON true) || ']}' AS anon_9) AS f2, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
