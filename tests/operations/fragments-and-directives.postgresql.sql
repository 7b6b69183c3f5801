WITH anon_15 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT '[' || (SELECT coalesce(string_agg(coalesce(anon_2.anon_1, anon_4.anon_3, anon_6.anon_5, anon_8.anon_7, 'null'), ','), '') AS coalesce_1 
FROM (SELECT anon_10.position AS position, anon_10."Film_0" AS "Film_0", anon_10."Person_0" AS "Person_0", anon_10."Role_0" AS "Role_0", anon_10."Credit_0" AS "Credit_0", anon_10."Credit_1" AS "Credit_1", anon_10."Credit_2" AS "Credit_2", anon_10.position AS o0 
FROM (SELECT anon_11.position AS position, anon_11."Film_0" AS "Film_0", anon_11."Person_0" AS "Person_0", anon_11."Role_0" AS "Role_0", anon_11."Credit_0" AS "Credit_0", anon_11."Credit_1" AS "Credit_1", anon_11."Credit_2" AS "Credit_2" 
FROM (SELECT 0 AS position, CAST($1::VARCHAR AS TEXT) AS "Film_0", CAST($2::VARCHAR AS TEXT) AS "Person_0", CAST($3::VARCHAR AS TEXT) AS "Role_0", CAST($4::VARCHAR AS TEXT) AS "Credit_0", CAST($5::VARCHAR AS TEXT) AS "Credit_1", CAST($6::VARCHAR AS TEXT) AS "Credit_2" UNION ALL SELECT 1 AS position, CAST($7::VARCHAR AS TEXT) AS "Film_0", CAST($8::VARCHAR AS TEXT) AS "Person_0", CAST($9::VARCHAR AS TEXT) AS "Role_0", CAST($10::VARCHAR AS TEXT) AS "Credit_0", CAST($11::VARCHAR AS TEXT) AS "Credit_1", CAST($12::VARCHAR AS TEXT) AS "Credit_2" UNION ALL SELECT 2 AS position, CAST($13::VARCHAR AS TEXT) AS "Film_0", CAST($14::VARCHAR AS TEXT) AS "Person_0", CAST($15::VARCHAR AS TEXT) AS "Role_0", CAST($16::VARCHAR AS TEXT) AS "Credit_0", CAST($17::VARCHAR AS TEXT) AS "Credit_1", CAST($18::VARCHAR AS TEXT) AS "Credit_2") AS anon_11) AS anon_10 ORDER BY anon_10.position ASC) AS anon_9 LEFT OUTER JOIN LATERAL (SELECT '{"id":"' || 'Film:' || anon_12.slug || '","title":' || CAST(to_json(anon_12.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_12.release_year AS TEXT), 'null') || ',"credits":' || anon_14.anon_13 || '}' AS anon_1 
FROM films AS films_1 LEFT OUTER JOIN LATERAL (SELECT film_listings_1.title AS title, film_listings_1.slug AS slug, film_listings_1.release_year AS release_year 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = (SELECT anon_15.language_id 
FROM anon_15)
 LIMIT ALL OFFSET 0) AS anon_12 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_1 
WHERE credits_1.film_id = films_1.id) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"role":{"key":"' || anon_16.key || '"}}', ','), '') AS coalesce_2 
FROM (SELECT credits_2.id AS id, credits_2.role_id AS role_id, credits_2.position AS o0 
FROM credits AS credits_2 
WHERE credits_2.film_id = films_1.id ORDER BY credits_2.position ASC 
 LIMIT 1) AS anon_17 LEFT OUTER JOIN LATERAL (SELECT roles_1.key AS key 
FROM roles AS roles_1 
WHERE roles_1.id = anon_17.role_id
 LIMIT ALL OFFSET 0) AS anon_16 ON true) || ']}' AS anon_13) AS anon_14 ON true 
WHERE films_1.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = anon_9."Film_0"), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = anon_9."Film_0")) 
 LIMIT 1) AS anon_2 ON true LEFT OUTER JOIN LATERAL (SELECT '{"id":"' || 'Person:' || people_1.slug || '","name":' || CAST(to_json(people_1.name) AS TEXT) || '}' AS anon_3 
FROM people AS people_1 
WHERE people_1.slug = anon_9."Person_0" 
 LIMIT 1) AS anon_4 ON true LEFT OUTER JOIN LATERAL (SELECT '{"id":"' || 'Role:' || roles_2.key || '","name":' || CAST(to_json(anon_18.name) AS TEXT) || '}' AS anon_5 
FROM roles AS roles_2 LEFT OUTER JOIN LATERAL (SELECT role_names_1.name AS name 
FROM role_names AS role_names_1 
WHERE role_names_1.role_id = roles_2.id AND role_names_1.language_id = (SELECT anon_15.language_id 
FROM anon_15)
 LIMIT ALL OFFSET 0) AS anon_18 ON true 
WHERE roles_2.key = anon_9."Role_0" 
 LIMIT 1) AS anon_6 ON true LEFT OUTER JOIN LATERAL (SELECT '{"id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_3.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_3.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_3.person_id) || '"}' AS anon_7 
FROM credits AS credits_3 
WHERE credits_3.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = anon_9."Credit_0"), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = anon_9."Credit_0")) AND credits_3.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = anon_9."Credit_1") AND credits_3.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = anon_9."Credit_2") 
 LIMIT 1) AS anon_8 ON true) || ']' AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
