WITH anon_5 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.tag IN ($4::VARCHAR, $5::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $4::VARCHAR) THEN 0 WHEN (languages.tag = $5::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1), 
anon_11 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.tag IN ($9::VARCHAR, $10::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $9::VARCHAR) THEN 0 WHEN (languages.tag = $10::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1)
 SELECT coalesce((SELECT '{}' AS anon_1 
FROM films AS films_1 
WHERE films_1.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $1::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $1::VARCHAR))), (SELECT '{}' AS anon_2 
FROM people AS people_1 
WHERE people_1.slug = $2::VARCHAR), (SELECT '{}' AS anon_3 
FROM roles AS roles_1 
WHERE roles_1.key = $3::VARCHAR), (SELECT '{"film":{"title":' || CAST(to_json(film_listings_1.title) AS TEXT) || '},"person":{"name":' || CAST(to_json(people_2.name) AS TEXT) || '},"role":{"name":' || CAST(to_json(role_names_1.name) AS TEXT) || '},"roleLabel":' || coalesce(CAST(to_json((SELECT credit_mentions.role_label 
FROM credit_mentions 
WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.role_label IS NOT NULL ORDER BY credit_mentions.language != (SELECT anon_5.tag 
FROM anon_5), credit_mentions.position 
 LIMIT 1)) AS TEXT), 'null') || ',"creditedAs":' || coalesce(CAST(to_json((SELECT nullif(credit_mentions.printed_name, (SELECT people.name 
FROM people 
WHERE people.id = credits_1.person_id)) AS nullif_1 
FROM credit_mentions 
WHERE credit_mentions.credit_id = credits_1.id ORDER BY credit_mentions.language != (SELECT anon_5.tag 
FROM anon_5), credit_mentions.position 
 LIMIT 1)) AS TEXT), 'null') || ',"character":' || coalesce(CAST(to_json((SELECT credit_mentions.character 
FROM credit_mentions 
WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.character IS NOT NULL ORDER BY credit_mentions.language != (SELECT anon_5.tag 
FROM anon_5), credit_mentions.position 
 LIMIT 1)) AS TEXT), 'null') || ',"note":' || coalesce(CAST(to_json((SELECT credit_mentions.note 
FROM credit_mentions 
WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.note IS NOT NULL ORDER BY credit_mentions.language != (SELECT anon_5.tag 
FROM anon_5), credit_mentions.position 
 LIMIT 1)) AS TEXT), 'null') || ',"position":' || CAST(credits_1.position AS TEXT) || ',"mentions":[' || anon_6.coalesce_1 || ']}' AS anon_4 
FROM credits AS credits_1 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = credits_1.film_id AND film_listings_1.language = (SELECT anon_5.tag 
FROM anon_5) LEFT OUTER JOIN people AS people_2 ON people_2.id = credits_1.person_id LEFT OUTER JOIN role_names AS role_names_1 ON role_names_1.role_id = credits_1.role_id AND role_names_1.language = (SELECT anon_5.tag 
FROM anon_5) LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"document":{"path":' || CAST(to_json(documents_1.path) AS TEXT) || ',"language":"' || documents_1.language || '"},"line":' || CAST(anon_7.line AS TEXT) || ',"language":"' || anon_7.language || '","roleLabel":' || coalesce(CAST(to_json(anon_7.role_label) AS TEXT), 'null') || ',"creditedAs":' || CAST(to_json(anon_7.printed_name) AS TEXT) || ',"character":' || coalesce(CAST(to_json(anon_7.character) AS TEXT), 'null') || ',"note":' || coalesce(CAST(to_json(anon_7.note) AS TEXT), 'null') || '}', ',' ORDER BY anon_7.o0 ASC), '') AS coalesce_1 
FROM (SELECT credit_mentions_1.position AS position, credit_mentions_1.document_id AS document_id, credit_mentions_1.language AS language, credit_mentions_1.line AS line, credit_mentions_1.role_label AS role_label, credit_mentions_1.printed_name AS printed_name, credit_mentions_1.character AS character, credit_mentions_1.note AS note, credit_mentions_1.position AS o0 
FROM credit_mentions AS credit_mentions_1 
WHERE credit_mentions_1.credit_id = credits_1.id ORDER BY credit_mentions_1.position ASC) AS anon_7 LEFT OUTER JOIN documents AS documents_1 ON documents_1.id = anon_7.document_id) AS anon_6 ON true 
WHERE credits_1.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $6::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $6::VARCHAR)) AND credits_1.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $7::VARCHAR) AND credits_1.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $8::VARCHAR)), 'null') AS f0, coalesce((SELECT '{"cast":[' || anon_9.coalesce_2 || ']}' AS anon_8 
FROM films AS films_4 LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"creditedAs":' || coalesce(CAST(to_json((SELECT nullif(credit_mentions.printed_name, (SELECT people.name 
FROM people 
WHERE people.id = anon_10.person_id)) AS nullif_1 
FROM credit_mentions 
WHERE credit_mentions.credit_id = anon_10.id ORDER BY credit_mentions.language != (SELECT anon_11.tag 
FROM anon_11), credit_mentions.position 
 LIMIT 1)) AS TEXT), 'null') || ',"character":' || coalesce(CAST(to_json((SELECT credit_mentions.character 
FROM credit_mentions 
WHERE credit_mentions.credit_id = anon_10.id AND credit_mentions.character IS NOT NULL ORDER BY credit_mentions.language != (SELECT anon_11.tag 
FROM anon_11), credit_mentions.position 
 LIMIT 1)) AS TEXT), 'null') || ',"person":{"name":' || CAST(to_json(people_3.name) AS TEXT) || '},"mentions":[' || anon_12.coalesce_3 || ']}', ',' ORDER BY anon_10.o0 ASC), '') AS coalesce_2 
FROM (SELECT credits_2.id AS id, credits_2.person_id AS person_id, credits_2.position AS o0 
FROM credits AS credits_2 
WHERE credits_2.film_id = films_4.id AND NOT credits_2.is_crew ORDER BY credits_2.position ASC 
 LIMIT 3) AS anon_10 LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_10.person_id LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"line":' || CAST(anon_13.line AS TEXT) || ',"character":' || coalesce(CAST(to_json(anon_13.character) AS TEXT), 'null') || ',"document":{"path":' || CAST(to_json(documents_2.path) AS TEXT) || '}}', ',' ORDER BY anon_13.o0 ASC), '') AS coalesce_3 
FROM (SELECT credit_mentions_2.position AS position, credit_mentions_2.document_id AS document_id, credit_mentions_2.line AS line, credit_mentions_2.character AS character, credit_mentions_2.position AS o0 
FROM credit_mentions AS credit_mentions_2 
WHERE credit_mentions_2.credit_id = anon_10.id ORDER BY credit_mentions_2.position ASC) AS anon_13 LEFT OUTER JOIN documents AS documents_2 ON documents_2.id = anon_13.document_id) AS anon_12 ON true) AS anon_9 ON true 
WHERE films_4.id = coalesce((SELECT films_5.id 
FROM films AS films_5 
WHERE films_5.slug = $11::VARCHAR), (SELECT moved_slugs_3.film_id 
FROM moved_slugs AS moved_slugs_3 
WHERE moved_slugs_3.slug = $11::VARCHAR))), 'null') AS f1, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
