WITH anon_2 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN (?, ?) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = ?) THEN 0 WHEN (languages.tag = ?) THEN 1 ELSE 2 END
 LIMIT 1), 
anon_4 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN (?, ?) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = ?) THEN 0 WHEN (languages.tag = ?) THEN 1 ELSE 2 END
 LIMIT 1), 
anon_6 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN (?, ?) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = ?) THEN 0 WHEN (languages.tag = ?) THEN 1 ELSE 2 END
 LIMIT 1)
 SELECT '[' || (SELECT coalesce(group_concat('{"code":"' || anon_1.code || '","name":' || json_quote(country_names_1.name) || '}', ','), '') AS coalesce_1 
FROM (SELECT countries_1.id AS id, countries_1.code AS code, countries_1.code AS o0 
FROM countries AS countries_1 ORDER BY countries_1.code ASC
 LIMIT -1) AS anon_1 LEFT OUTER JOIN country_names AS country_names_1 ON country_names_1.country_id = anon_1.id AND country_names_1.language_id = (SELECT anon_2.language_id 
FROM anon_2)) || ']' AS f0, '[' || (SELECT coalesce(group_concat('{"key":' || json_quote(anon_3."key") || ',"name":' || json_quote(category_names_1.name) || '}', ','), '') AS coalesce_2 
FROM (SELECT categories_1.id AS id, categories_1."key" AS "key", categories_1.position AS o0, categories_1."key" AS o1 
FROM categories AS categories_1 ORDER BY categories_1.position ASC, categories_1."key" ASC
 LIMIT -1) AS anon_3 LEFT OUTER JOIN category_names AS category_names_1 ON category_names_1.category_id = anon_3.id AND category_names_1.language_id = (SELECT anon_4.language_id 
FROM anon_4)) || ']' AS f1, coalesce((SELECT '{"code":"' || countries_2.code || '","name":' || json_quote(country_names_2.name) || '}' AS anon_5 
FROM countries AS countries_2 LEFT OUTER JOIN country_names AS country_names_2 ON country_names_2.country_id = countries_2.id AND country_names_2.language_id = (SELECT anon_6.language_id 
FROM anon_6) 
WHERE countries_2.code = ?), 'null') AS f2, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
