WITH anon_4 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (SELECT '{"edges":[' || (SELECT coalesce(group_concat('{"cursor":' || json_quote('9cb20142
' || CAST(anon_2.o0 AS TEXT) || '
' || anon_2.o1) || ',"node":{"title":' || json_quote(anon_2.title) || ',"credits":' || (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_1 
WHERE credits_1.film_id = anon_2.film_id AND credits_1.role_id IN (SELECT roles_1.id 
FROM roles AS roles_1 
WHERE roles_1.department_id IN (SELECT departments_1.id 
FROM departments AS departments_1 
WHERE departments_1."key" = ?))) AS TEXT) || '}' AS anon_3) || '}}', ','), '') AS coalesce_1 
FROM (SELECT film_listings_1.film_id AS film_id, film_listings_1.title AS title, (SELECT count(*) AS count_2 
FROM credits AS credits_2 
WHERE credits_2.film_id = film_listings_1.film_id AND credits_2.role_id IN (SELECT roles_2.id 
FROM roles AS roles_2 
WHERE roles_2.department_id IN (SELECT departments_2.id 
FROM departments AS departments_2 
WHERE departments_2."key" = ?))) AS o0, film_listings_1.slug AS o1 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.language_id = (SELECT anon_4.language_id 
FROM anon_4) ORDER BY o0 DESC, film_listings_1.slug ASC
 LIMIT 4) AS anon_2) || ']}' AS anon_1) AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
