WITH anon_2 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0), 
anon_8 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_1.film_id IN (SELECT credits_1.film_id 
FROM credits AS credits_1 
WHERE credits_1.person_id IN (SELECT people_1.id 
FROM people AS people_1 
WHERE people_1.slug = ?) AND credits_1.role_id IN (SELECT roles_1.id 
FROM roles AS roles_1 
WHERE roles_1."key" = ? OR roles_1.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?)))) AS TEXT) || ',"nodes":[' || (SELECT coalesce(group_concat('{"title":' || json_quote(anon_3.title) || ',"credits":' || (SELECT '{"nodes":[' || (SELECT coalesce(group_concat('{"person":{"name":' || json_quote(people_2.name) || '},"roleLabel":' || json_quote((SELECT credit_mentions.role_label 
FROM credit_mentions 
WHERE credit_mentions.credit_id = anon_5.id AND credit_mentions.role_label IS NOT NULL ORDER BY credit_mentions.language != (SELECT anon_2.language 
FROM anon_2), credit_mentions.position
 LIMIT 1)) || '}', ','), '') AS coalesce_2 
FROM (SELECT credits_2.id AS id, credits_2.person_id AS person_id, credits_2.position AS o0 
FROM credits AS credits_2 
WHERE credits_2.film_id = anon_3.film_id AND credits_2.role_id IN (SELECT roles_2.id 
FROM roles AS roles_2 
WHERE roles_2."key" = ? OR roles_2.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?)) ORDER BY credits_2.position ASC
 LIMIT 20) AS anon_5 LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_5.person_id) || ']}' AS anon_4) || '}', ','), '') AS coalesce_1 
FROM (SELECT film_listings_2.film_id AS film_id, film_listings_2.title AS title, film_listings_2.release_year AS o0, film_listings_2.title_folded AS o1, film_listings_2.slug AS o2 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.language_id = (SELECT anon_2.language_id 
FROM anon_2) AND film_listings_2.film_id IN (SELECT credits_3.film_id 
FROM credits AS credits_3 
WHERE credits_3.person_id IN (SELECT people_3.id 
FROM people AS people_3 
WHERE people_3.slug = ?) AND credits_3.role_id IN (SELECT roles_3.id 
FROM roles AS roles_3 
WHERE roles_3."key" = ? OR roles_3.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?))) ORDER BY film_listings_2.release_year DESC NULLS LAST, film_listings_2.title_folded ASC, film_listings_2.slug ASC
 LIMIT 20) AS anon_3) || ']}' AS anon_1) AS f0, (SELECT '{"nodes":[' || (SELECT coalesce(group_concat('{"title":' || json_quote(anon_7.title) || '}', ','), '') AS coalesce_3 
FROM (SELECT film_listings_3.film_id AS film_id, film_listings_3.title AS title, film_listings_3.title_folded AS o0, film_listings_3.slug AS o1 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.language_id = (SELECT anon_8.language_id 
FROM anon_8) AND (SELECT categories."key" 
FROM categories 
WHERE categories.id = film_listings_3.category_id) = ? AND NOT EXISTS (SELECT 1 
FROM credits AS credits_4 
WHERE credits_4.film_id = film_listings_3.film_id AND credits_4.role_id IN (SELECT roles_4.id 
FROM roles AS roles_4 
WHERE roles_4."key" = ? OR roles_4.id IN (SELECT role_labels.role_id 
FROM role_labels 
WHERE role_labels.label_folded = ?))) ORDER BY film_listings_3.title_folded ASC, film_listings_3.slug ASC
 LIMIT 20) AS anon_7) || ']}' AS anon_6) AS f1, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
