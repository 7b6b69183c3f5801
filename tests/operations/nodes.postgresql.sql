WITH anon_3 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.position = 0), 
anon_9 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.position = 0)
 SELECT coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_2.slug || '"}' AS anon_1 
FROM films AS films_1 LEFT OUTER JOIN LATERAL (SELECT film_listings_1.slug AS slug 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language = (SELECT anon_3.tag 
FROM anon_3)
 LIMIT ALL OFFSET 0) AS anon_2 ON true 
WHERE films_1.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $1::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $1::VARCHAR))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_1.slug || '"}' AS anon_4 
FROM people AS people_1 
WHERE people_1.slug = $2::VARCHAR), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_1.key || '"}' AS anon_5 
FROM roles AS roles_1 
WHERE roles_1.key = $3::VARCHAR), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_1.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_1.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_1.person_id) || '"}' AS anon_6 
FROM credits AS credits_1 
WHERE credits_1.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $4::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $4::VARCHAR)) AND credits_1.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $5::VARCHAR) AND credits_1.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $6::VARCHAR)), 'null') AS f0, '[' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_8.slug || '","title":' || CAST(to_json(anon_8.title) AS TEXT) || '}' AS anon_7 
FROM films AS films_4 LEFT OUTER JOIN LATERAL (SELECT film_listings_2.title AS title, film_listings_2.slug AS slug 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.film_id = films_4.id AND film_listings_2.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_8 ON true 
WHERE films_4.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $7::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $7::VARCHAR))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_2.slug || '"}' AS anon_10 
FROM people AS people_2 
WHERE people_2.slug = $8::VARCHAR), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_2.key || '","name":' || CAST(to_json(anon_12.name) AS TEXT) || '}' AS anon_11 
FROM roles AS roles_2 LEFT OUTER JOIN LATERAL (SELECT role_names_1.name AS name 
FROM role_names AS role_names_1 
WHERE role_names_1.role_id = roles_2.id AND role_names_1.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_12 ON true 
WHERE roles_2.key = $9::VARCHAR), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_2.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_2.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_2.person_id) || '","film":{"title":' || CAST(to_json(anon_14.title) AS TEXT) || '},"person":{"name":' || CAST(to_json(anon_15.name) AS TEXT) || '}}' AS anon_13 
FROM credits AS credits_2 LEFT OUTER JOIN LATERAL (SELECT film_listings_3.title AS title 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.film_id = credits_2.film_id AND film_listings_3.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_14 ON true LEFT OUTER JOIN LATERAL (SELECT people_3.name AS name 
FROM people AS people_3 
WHERE people_3.id = credits_2.person_id
 LIMIT ALL OFFSET 0) AS anon_15 ON true 
WHERE credits_2.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $10::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $10::VARCHAR)) AND credits_2.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $11::VARCHAR) AND credits_2.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $12::VARCHAR)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_17.slug || '","title":' || CAST(to_json(anon_17.title) AS TEXT) || '}' AS anon_16 
FROM films AS films_5 LEFT OUTER JOIN LATERAL (SELECT film_listings_4.title AS title, film_listings_4.slug AS slug 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.film_id = films_5.id AND film_listings_4.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_17 ON true 
WHERE films_5.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $13::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $13::VARCHAR))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_4.slug || '"}' AS anon_18 
FROM people AS people_4 
WHERE people_4.slug = $14::VARCHAR), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_3.key || '","name":' || CAST(to_json(anon_20.name) AS TEXT) || '}' AS anon_19 
FROM roles AS roles_3 LEFT OUTER JOIN LATERAL (SELECT role_names_2.name AS name 
FROM role_names AS role_names_2 
WHERE role_names_2.role_id = roles_3.id AND role_names_2.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_20 ON true 
WHERE roles_3.key = $15::VARCHAR), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_3.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_3.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_3.person_id) || '","film":{"title":' || CAST(to_json(anon_22.title) AS TEXT) || '},"person":{"name":' || CAST(to_json(anon_23.name) AS TEXT) || '}}' AS anon_21 
FROM credits AS credits_3 LEFT OUTER JOIN LATERAL (SELECT film_listings_5.title AS title 
FROM film_listings AS film_listings_5 
WHERE film_listings_5.film_id = credits_3.film_id AND film_listings_5.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_22 ON true LEFT OUTER JOIN LATERAL (SELECT people_5.name AS name 
FROM people AS people_5 
WHERE people_5.id = credits_3.person_id
 LIMIT ALL OFFSET 0) AS anon_23 ON true 
WHERE credits_3.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $16::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $16::VARCHAR)) AND credits_3.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $17::VARCHAR) AND credits_3.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $18::VARCHAR)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_25.slug || '","title":' || CAST(to_json(anon_25.title) AS TEXT) || '}' AS anon_24 
FROM films AS films_6 LEFT OUTER JOIN LATERAL (SELECT film_listings_6.title AS title, film_listings_6.slug AS slug 
FROM film_listings AS film_listings_6 
WHERE film_listings_6.film_id = films_6.id AND film_listings_6.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_25 ON true 
WHERE films_6.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $19::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $19::VARCHAR))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_6.slug || '"}' AS anon_26 
FROM people AS people_6 
WHERE people_6.slug = $20::VARCHAR), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_4.key || '","name":' || CAST(to_json(anon_28.name) AS TEXT) || '}' AS anon_27 
FROM roles AS roles_4 LEFT OUTER JOIN LATERAL (SELECT role_names_3.name AS name 
FROM role_names AS role_names_3 
WHERE role_names_3.role_id = roles_4.id AND role_names_3.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_28 ON true 
WHERE roles_4.key = $21::VARCHAR), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_4.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_4.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_4.person_id) || '","film":{"title":' || CAST(to_json(anon_30.title) AS TEXT) || '},"person":{"name":' || CAST(to_json(anon_31.name) AS TEXT) || '}}' AS anon_29 
FROM credits AS credits_4 LEFT OUTER JOIN LATERAL (SELECT film_listings_7.title AS title 
FROM film_listings AS film_listings_7 
WHERE film_listings_7.film_id = credits_4.film_id AND film_listings_7.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_30 ON true LEFT OUTER JOIN LATERAL (SELECT people_7.name AS name 
FROM people AS people_7 
WHERE people_7.id = credits_4.person_id
 LIMIT ALL OFFSET 0) AS anon_31 ON true 
WHERE credits_4.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $22::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $22::VARCHAR)) AND credits_4.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $23::VARCHAR) AND credits_4.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $24::VARCHAR)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_33.slug || '","title":' || CAST(to_json(anon_33.title) AS TEXT) || '}' AS anon_32 
FROM films AS films_7 LEFT OUTER JOIN LATERAL (SELECT film_listings_8.title AS title, film_listings_8.slug AS slug 
FROM film_listings AS film_listings_8 
WHERE film_listings_8.film_id = films_7.id AND film_listings_8.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_33 ON true 
WHERE films_7.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $25::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $25::VARCHAR))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_8.slug || '"}' AS anon_34 
FROM people AS people_8 
WHERE people_8.slug = $26::VARCHAR), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_5.key || '","name":' || CAST(to_json(anon_36.name) AS TEXT) || '}' AS anon_35 
FROM roles AS roles_5 LEFT OUTER JOIN LATERAL (SELECT role_names_4.name AS name 
FROM role_names AS role_names_4 
WHERE role_names_4.role_id = roles_5.id AND role_names_4.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_36 ON true 
WHERE roles_5.key = $27::VARCHAR), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_5.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_5.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_5.person_id) || '","film":{"title":' || CAST(to_json(anon_38.title) AS TEXT) || '},"person":{"name":' || CAST(to_json(anon_39.name) AS TEXT) || '}}' AS anon_37 
FROM credits AS credits_5 LEFT OUTER JOIN LATERAL (SELECT film_listings_9.title AS title 
FROM film_listings AS film_listings_9 
WHERE film_listings_9.film_id = credits_5.film_id AND film_listings_9.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_38 ON true LEFT OUTER JOIN LATERAL (SELECT people_9.name AS name 
FROM people AS people_9 
WHERE people_9.id = credits_5.person_id
 LIMIT ALL OFFSET 0) AS anon_39 ON true 
WHERE credits_5.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $28::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $28::VARCHAR)) AND credits_5.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $29::VARCHAR) AND credits_5.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $30::VARCHAR)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_41.slug || '","title":' || CAST(to_json(anon_41.title) AS TEXT) || '}' AS anon_40 
FROM films AS films_8 LEFT OUTER JOIN LATERAL (SELECT film_listings_10.title AS title, film_listings_10.slug AS slug 
FROM film_listings AS film_listings_10 
WHERE film_listings_10.film_id = films_8.id AND film_listings_10.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_41 ON true 
WHERE films_8.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $31::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $31::VARCHAR))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_10.slug || '"}' AS anon_42 
FROM people AS people_10 
WHERE people_10.slug = $32::VARCHAR), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_6.key || '","name":' || CAST(to_json(anon_44.name) AS TEXT) || '}' AS anon_43 
FROM roles AS roles_6 LEFT OUTER JOIN LATERAL (SELECT role_names_5.name AS name 
FROM role_names AS role_names_5 
WHERE role_names_5.role_id = roles_6.id AND role_names_5.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_44 ON true 
WHERE roles_6.key = $33::VARCHAR), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_6.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_6.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_6.person_id) || '","film":{"title":' || CAST(to_json(anon_46.title) AS TEXT) || '},"person":{"name":' || CAST(to_json(anon_47.name) AS TEXT) || '}}' AS anon_45 
FROM credits AS credits_6 LEFT OUTER JOIN LATERAL (SELECT film_listings_11.title AS title 
FROM film_listings AS film_listings_11 
WHERE film_listings_11.film_id = credits_6.film_id AND film_listings_11.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_46 ON true LEFT OUTER JOIN LATERAL (SELECT people_11.name AS name 
FROM people AS people_11 
WHERE people_11.id = credits_6.person_id
 LIMIT ALL OFFSET 0) AS anon_47 ON true 
WHERE credits_6.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $34::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $34::VARCHAR)) AND credits_6.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $35::VARCHAR) AND credits_6.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $36::VARCHAR)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_49.slug || '","title":' || CAST(to_json(anon_49.title) AS TEXT) || '}' AS anon_48 
FROM films AS films_9 LEFT OUTER JOIN LATERAL (SELECT film_listings_12.title AS title, film_listings_12.slug AS slug 
FROM film_listings AS film_listings_12 
WHERE film_listings_12.film_id = films_9.id AND film_listings_12.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_49 ON true 
WHERE films_9.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $37::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $37::VARCHAR))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_12.slug || '"}' AS anon_50 
FROM people AS people_12 
WHERE people_12.slug = $38::VARCHAR), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_7.key || '","name":' || CAST(to_json(anon_52.name) AS TEXT) || '}' AS anon_51 
FROM roles AS roles_7 LEFT OUTER JOIN LATERAL (SELECT role_names_6.name AS name 
FROM role_names AS role_names_6 
WHERE role_names_6.role_id = roles_7.id AND role_names_6.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_52 ON true 
WHERE roles_7.key = $39::VARCHAR), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_7.film_id) || ':' || (SELECT roles.key 
FROM roles 
WHERE roles.id = credits_7.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_7.person_id) || '","film":{"title":' || CAST(to_json(anon_54.title) AS TEXT) || '},"person":{"name":' || CAST(to_json(anon_55.name) AS TEXT) || '}}' AS anon_53 
FROM credits AS credits_7 LEFT OUTER JOIN LATERAL (SELECT film_listings_13.title AS title 
FROM film_listings AS film_listings_13 
WHERE film_listings_13.film_id = credits_7.film_id AND film_listings_13.language = (SELECT anon_9.tag 
FROM anon_9)
 LIMIT ALL OFFSET 0) AS anon_54 ON true LEFT OUTER JOIN LATERAL (SELECT people_13.name AS name 
FROM people AS people_13 
WHERE people_13.id = credits_7.person_id
 LIMIT ALL OFFSET 0) AS anon_55 ON true 
WHERE credits_7.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = $40::VARCHAR), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = $40::VARCHAR)) AND credits_7.role_id = (SELECT roles.id 
FROM roles 
WHERE roles.key = $41::VARCHAR) AND credits_7.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = $42::VARCHAR)), 'null') || ']' AS f1, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
