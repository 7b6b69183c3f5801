WITH anon_2 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.tag IN ($1::VARCHAR, $2::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $1::VARCHAR) THEN 0 WHEN (languages.tag = $2::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_4 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.tag IN ($3::VARCHAR, $4::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $3::VARCHAR) THEN 0 WHEN (languages.tag = $4::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_6 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.tag IN ($5::VARCHAR, $6::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $5::VARCHAR) THEN 0 WHEN (languages.tag = $6::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1)
 SELECT '[' || (SELECT coalesce(string_agg('{"code":"' || anon_1.code || '","name":' || CAST(to_json(country_names_1.name) AS TEXT) || '}', ',' ORDER BY anon_1.o0 ASC), '') AS coalesce_1 
FROM (SELECT countries_1.id AS id, countries_1.code AS code, countries_1.code AS o0 
FROM countries AS countries_1 ORDER BY countries_1.code ASC) AS anon_1 LEFT OUTER JOIN country_names AS country_names_1 ON country_names_1.country_id = anon_1.id AND country_names_1.language = (SELECT anon_2.tag 
FROM anon_2)) || ']' AS f0, '[' || (SELECT coalesce(string_agg('{"key":' || CAST(to_json(anon_3.key) AS TEXT) || ',"name":' || CAST(to_json(category_names_1.name) AS TEXT) || '}', ',' ORDER BY anon_3.o0 ASC, anon_3.o1 ASC), '') AS coalesce_2 
FROM (SELECT categories_1.id AS id, categories_1.key AS key, categories_1.position AS o0, categories_1.key AS o1 
FROM categories AS categories_1 ORDER BY categories_1.position ASC, categories_1.key ASC) AS anon_3 LEFT OUTER JOIN category_names AS category_names_1 ON category_names_1.category_id = anon_3.id AND category_names_1.language = (SELECT anon_4.tag 
FROM anon_4)) || ']' AS f1, coalesce((SELECT '{"code":"' || countries_2.code || '","name":' || CAST(to_json(country_names_2.name) AS TEXT) || '}' AS anon_5 
FROM countries AS countries_2 LEFT OUTER JOIN country_names AS country_names_2 ON country_names_2.country_id = countries_2.id AND country_names_2.language = (SELECT anon_6.tag 
FROM anon_6) 
WHERE countries_2.code = $7::VARCHAR), 'null') AS f2, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
