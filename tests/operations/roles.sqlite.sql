WITH anon_5 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN (?, ?) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = ?) THEN 0 WHEN (languages.tag = ?) THEN 1 ELSE 2 END
 LIMIT 1), 
anon_10 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_14 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN (?, ?) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = ?) THEN 0 WHEN (languages.tag = ?) THEN 1 ELSE 2 END
 LIMIT 1)
 SELECT coalesce((SELECT '{"id":"' || 'Role:' || roles_1."key" || '","key":"' || roles_1."key" || '","name":' || json_quote(role_names_1.name) || ',"names":[' || (SELECT coalesce(group_concat('{"language":"' || (SELECT languages.tag 
FROM languages 
WHERE languages.id = anon_2.language_id) || '","name":' || json_quote(anon_2.name) || '}', ','), '') AS coalesce_1 
FROM (SELECT role_names_2.language_id AS language_id, role_names_2.name AS name, (SELECT languages.tag 
FROM languages 
WHERE languages.id = role_names_2.language_id) AS o0 
FROM role_names AS role_names_2 
WHERE role_names_2.role_id = roles_1.id ORDER BY o0 ASC
 LIMIT -1) AS anon_2) || '],"department":{"key":"' || departments_1."key" || '","name":' || json_quote(department_names_1.name) || '},"credits":' || (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_1 
WHERE credits_1.role_id = roles_1.id) AS TEXT) || ',"nodes":[' || (SELECT coalesce(group_concat('{"film":{"title":' || json_quote(film_listings_1.title) || '},"person":{"name":' || json_quote(people_1.name) || '}}', ','), '') AS coalesce_2 
FROM (SELECT credits_2.id AS id, credits_2.film_id AS film_id, credits_2.person_id AS person_id, credits_2.chronology AS o0, credits_2.position AS o1 
FROM credits AS credits_2 
WHERE credits_2.role_id = roles_1.id ORDER BY credits_2.chronology ASC, credits_2.position ASC
 LIMIT 2) AS anon_4 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_4.film_id AND film_listings_1.language_id = (SELECT anon_5.language_id 
FROM anon_5) LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_4.person_id) || ']}' AS anon_3) || ',"people":' || (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_2 
FROM people AS people_2 
WHERE people_2.id IN (SELECT credits.person_id 
FROM credits 
WHERE credits.role_id = roles_1.id)) AS TEXT) || ',"nodes":[' || (SELECT coalesce(group_concat('{"name":' || json_quote(anon_7.name) || '}', ','), '') AS coalesce_3 
FROM (SELECT people_3.id AS id, people_3.name AS name, people_3.name_folded AS o0, people_3.slug AS o1 
FROM people AS people_3 
WHERE people_3.id IN (SELECT credits.person_id 
FROM credits 
WHERE credits.role_id = roles_1.id) ORDER BY people_3.name_folded ASC, people_3.slug ASC
 LIMIT 2) AS anon_7) || ']}' AS anon_6) || '}' AS anon_1 
FROM roles AS roles_1 LEFT OUTER JOIN role_names AS role_names_1 ON role_names_1.role_id = roles_1.id AND role_names_1.language_id = (SELECT anon_5.language_id 
FROM anon_5) LEFT OUTER JOIN departments AS departments_1 ON departments_1.id = roles_1.department_id LEFT OUTER JOIN department_names AS department_names_1 ON department_names_1.department_id = roles_1.department_id AND department_names_1.language_id = (SELECT anon_5.language_id 
FROM anon_5) 
WHERE roles_1."key" = ?), 'null') AS f0, (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM roles AS roles_2 
WHERE roles_2."key" = ? OR roles_2.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?) OR roles_2."key" = ? OR roles_2.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?) OR roles_2."key" = ? OR roles_2.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?)) AS TEXT) || ',"nodes":[' || (SELECT coalesce(group_concat('{"key":"' || anon_9."key" || '","name":' || json_quote(role_names_3.name) || '}', ','), '') AS coalesce_4 
FROM (SELECT roles_3.id AS id, roles_3."key" AS "key", roles_3.position AS o0, roles_3."key" AS o1 
FROM roles AS roles_3 
WHERE roles_3."key" = ? OR roles_3.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?) OR roles_3."key" = ? OR roles_3.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?) OR roles_3."key" = ? OR roles_3.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?) ORDER BY roles_3.position ASC, roles_3."key" ASC
 LIMIT 3) AS anon_9 LEFT OUTER JOIN role_names AS role_names_3 ON role_names_3.role_id = anon_9.id AND role_names_3.language_id = (SELECT anon_10.language_id 
FROM anon_10)) || ']}' AS anon_8) AS f1, (SELECT '{"nodes":[' || (SELECT coalesce(group_concat('{"name":' || json_quote(role_names_4.name) || ',"credits":' || (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_4 
FROM credits AS credits_3 
WHERE credits_3.role_id = anon_13.id) AS TEXT) || '}' AS anon_12) || '}', ','), '') AS coalesce_5 
FROM (SELECT roles_4.id AS id, (SELECT count(*) AS count_5 
FROM credits AS credits_4 
WHERE credits_4.role_id = roles_4.id AND 1) AS o0, roles_4."key" AS o1 
FROM roles AS roles_4 ORDER BY o0 DESC, roles_4."key" ASC
 LIMIT 3) AS anon_13 LEFT OUTER JOIN role_names AS role_names_4 ON role_names_4.role_id = anon_13.id AND role_names_4.language_id = (SELECT anon_14.language_id 
FROM anon_14)) || ']}' AS anon_11) AS f2, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
