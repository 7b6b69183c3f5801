WITH anon_5 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.position = 0)
 SELECT '[' || coalesce((SELECT '{"id":"' || 'Film:' || anon_2.slug || '","title":' || CAST(to_json(anon_2.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_2.release_year AS TEXT), 'null') || ',"credits":' || anon_4.anon_3 || '}' AS anon_1 
FROM films AS films_1 LEFT OUTER JOIN LATERAL (SELECT film_listings_1.title AS title, film_listings_1.slug AS slug, film_listings_1.release_year AS release_year 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language = (SELECT anon_5.tag 
FROM anon_5)
 LIMIT ALL OFFSET 0) AS anon_2 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_1 
WHERE credits_1.film_id = films_1.id) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"role":{"key":"' || anon_6.key || '"}}', ','), '') AS coalesce_1 
FROM (SELECT credits_2.id AS id, credits_2.role_id AS role_id, credits_2.position AS o0 
FROM credits AS credits_2 
WHERE credits_2.film_id = films_1.id ORDER BY credits_2.position ASC 
 LIMIT 1) AS anon_7 LEFT OUTER JOIN LATERAL (SELECT roles_1.key AS key 
FROM roles AS roles_1 
WHERE roles_1.id = anon_7.role_id
 LIMIT ALL OFFSET 0) AS anon_6 ON true) || ']}' AS anon_3) AS anon_4 ON true 
WHERE films_1.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $1::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $1::VARCHAR))), (SELECT '{"id":"' || 'Person:' || people_1.slug || '","name":' || CAST(to_json(people_1.name) AS TEXT) || '}' AS anon_8 
FROM people AS people_1 
WHERE people_1.slug = $2::VARCHAR), (SELECT '{"id":"' || 'Role:' || roles_2.key || '","name":' || CAST(to_json(anon_10.name) AS TEXT) || '}' AS anon_9 
FROM roles AS roles_2 LEFT OUTER JOIN LATERAL (SELECT role_names_1.name AS name 
FROM role_names AS role_names_1 
WHERE role_names_1.role_id = roles_2.id AND role_names_1.language = (SELECT anon_5.tag 
FROM anon_5)
 LIMIT ALL OFFSET 0) AS anon_10 ON true 
WHERE roles_2.key = $3::VARCHAR), (SELECT '{"id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_3.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_3.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_3.person_id) || '"}' AS anon_11 
FROM credits AS credits_3 
WHERE credits_3.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $4::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $4::VARCHAR)) AND credits_3.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $5::VARCHAR) AND credits_3.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $6::VARCHAR)), 'null') || ',' || coalesce((SELECT '{"id":"' || 'Film:' || anon_13.slug || '","title":' || CAST(to_json(anon_13.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_13.release_year AS TEXT), 'null') || ',"credits":' || anon_15.anon_14 || '}' AS anon_12 
FROM films AS films_4 LEFT OUTER JOIN LATERAL (SELECT film_listings_2.title AS title, film_listings_2.slug AS slug, film_listings_2.release_year AS release_year 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.film_id = films_4.id AND film_listings_2.language = (SELECT anon_5.tag 
FROM anon_5)
 LIMIT ALL OFFSET 0) AS anon_13 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_2 
FROM credits AS credits_4 
WHERE credits_4.film_id = films_4.id) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"role":{"key":"' || anon_16.key || '"}}', ','), '') AS coalesce_2 
FROM (SELECT credits_5.id AS id, credits_5.role_id AS role_id, credits_5.position AS o0 
FROM credits AS credits_5 
WHERE credits_5.film_id = films_4.id ORDER BY credits_5.position ASC 
 LIMIT 1) AS anon_17 LEFT OUTER JOIN LATERAL (SELECT roles_3.key AS key 
FROM roles AS roles_3 
WHERE roles_3.id = anon_17.role_id
 LIMIT ALL OFFSET 0) AS anon_16 ON true) || ']}' AS anon_14) AS anon_15 ON true 
WHERE films_4.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $7::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $7::VARCHAR))), (SELECT '{"id":"' || 'Person:' || people_2.slug || '","name":' || CAST(to_json(people_2.name) AS TEXT) || '}' AS anon_18 
FROM people AS people_2 
WHERE people_2.slug = $8::VARCHAR), (SELECT '{"id":"' || 'Role:' || roles_4.key || '","name":' || CAST(to_json(anon_20.name) AS TEXT) || '}' AS anon_19 
FROM roles AS roles_4 LEFT OUTER JOIN LATERAL (SELECT role_names_2.name AS name 
FROM role_names AS role_names_2 
WHERE role_names_2.role_id = roles_4.id AND role_names_2.language = (SELECT anon_5.tag 
FROM anon_5)
 LIMIT ALL OFFSET 0) AS anon_20 ON true 
WHERE roles_4.key = $9::VARCHAR), (SELECT '{"id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_6.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_6.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_6.person_id) || '"}' AS anon_21 
FROM credits AS credits_6 
WHERE credits_6.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $10::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $10::VARCHAR)) AND credits_6.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $11::VARCHAR) AND credits_6.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $12::VARCHAR)), 'null') || ',' || coalesce((SELECT '{"id":"' || 'Film:' || anon_23.slug || '","title":' || CAST(to_json(anon_23.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_23.release_year AS TEXT), 'null') || ',"credits":' || anon_25.anon_24 || '}' AS anon_22 
FROM films AS films_5 LEFT OUTER JOIN LATERAL (SELECT film_listings_3.title AS title, film_listings_3.slug AS slug, film_listings_3.release_year AS release_year 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id = films_5.id AND film_listings_3.language = (SELECT anon_5.tag 
FROM anon_5)
 LIMIT ALL OFFSET 0) AS anon_23 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM credits AS credits_7 
WHERE credits_7.film_id = films_5.id) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"role":{"key":"' || anon_26.key || '"}}', ','), '') AS coalesce_3 
FROM (SELECT credits_8.id AS id, credits_8.role_id AS role_id, credits_8.position AS o0 
FROM credits AS credits_8 
WHERE credits_8.film_id = films_5.id ORDER BY credits_8.position ASC 
 LIMIT 1) AS anon_27 LEFT OUTER JOIN LATERAL (SELECT roles_5.key AS key 
FROM roles AS roles_5 
WHERE roles_5.id = anon_27.role_id
 LIMIT ALL OFFSET 0) AS anon_26 ON true) || ']}' AS anon_24) AS anon_25 ON true 
WHERE films_5.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $13::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $13::VARCHAR))), (SELECT '{"id":"' || 'Person:' || people_3.slug || '","name":' || CAST(to_json(people_3.name) AS TEXT) || '}' AS anon_28 
FROM people AS people_3 
WHERE people_3.slug = $14::VARCHAR), (SELECT '{"id":"' || 'Role:' || roles_6.key || '","name":' || CAST(to_json(anon_30.name) AS TEXT) || '}' AS anon_29 
FROM roles AS roles_6 LEFT OUTER JOIN LATERAL (SELECT role_names_3.name AS name 
FROM role_names AS role_names_3 
WHERE role_names_3.role_id = roles_6.id AND role_names_3.language = (SELECT anon_5.tag 
FROM anon_5)
 LIMIT ALL OFFSET 0) AS anon_30 ON true 
WHERE roles_6.key = $15::VARCHAR), (SELECT '{"id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_9.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_9.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_9.person_id) || '"}' AS anon_31 
FROM credits AS credits_9 
WHERE credits_9.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $16::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $16::VARCHAR)) AND credits_9.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $17::VARCHAR) AND credits_9.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $18::VARCHAR)), 'null') || ']' AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
