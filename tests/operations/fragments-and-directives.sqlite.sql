WITH anon_4 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT '[' || (SELECT coalesce(group_concat(coalesce((SELECT '{"id":"' || 'Film:' || film_listings_1.slug || '","title":' || json_quote(film_listings_1.title) || ',"releaseYear":' || coalesce(film_listings_1.release_year, 'null') || ',"credits":' || (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_1 
WHERE credits_1.film_id = films_1.id) AS TEXT) || ',"nodes":[' || (SELECT coalesce(group_concat('{"role":{"key":"' || roles_1."key" || '"}}', ','), '') AS coalesce_2 
FROM (SELECT credits_2.id AS id, credits_2.role_id AS role_id, credits_2.position AS o0 
FROM credits AS credits_2 
WHERE credits_2.film_id = films_1.id ORDER BY credits_2.position ASC
 LIMIT 1) AS anon_3 LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_3.role_id) || ']}' AS anon_2) || '}' AS anon_1 
FROM films AS films_1 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = films_1.id AND film_listings_1.language_id = (SELECT anon_4.language_id 
FROM anon_4) 
WHERE films_1.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = anon_5."Film_0"), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = anon_5."Film_0"))
 LIMIT 1), (SELECT '{"id":"' || 'Person:' || people_1.slug || '","name":' || json_quote(people_1.name) || '}' AS anon_6 
FROM people AS people_1 
WHERE people_1.slug = anon_5."Person_0"
 LIMIT 1), (SELECT '{"id":"' || 'Role:' || roles_2."key" || '","name":' || json_quote(role_names_1.name) || '}' AS anon_7 
FROM roles AS roles_2 LEFT OUTER JOIN role_names AS role_names_1 ON role_names_1.role_id = roles_2.id AND role_names_1.language_id = (SELECT anon_4.language_id 
FROM anon_4) 
WHERE roles_2."key" = anon_5."Role_0"
 LIMIT 1), (SELECT '{"id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_3.film_id) || ':' || (SELECT roles."key" 
FROM roles 
WHERE roles.id = credits_3.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_3.person_id) || '"}' AS anon_8 
FROM credits AS credits_3 
WHERE credits_3.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = anon_5."Credit_0"), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = anon_5."Credit_0")) AND credits_3.role_id = (SELECT roles.id 
FROM roles 
WHERE roles."key" = anon_5."Credit_1") AND credits_3.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = anon_5."Credit_2")
 LIMIT 1), 'null'), ','), '') AS coalesce_1 
FROM (SELECT anon_9.position AS position, anon_9."Film_0" AS "Film_0", anon_9."Person_0" AS "Person_0", anon_9."Role_0" AS "Role_0", anon_9."Credit_0" AS "Credit_0", anon_9."Credit_1" AS "Credit_1", anon_9."Credit_2" AS "Credit_2", anon_9.position AS o0 
FROM (SELECT anon_10.position AS position, anon_10."Film_0" AS "Film_0", anon_10."Person_0" AS "Person_0", anon_10."Role_0" AS "Role_0", anon_10."Credit_0" AS "Credit_0", anon_10."Credit_1" AS "Credit_1", anon_10."Credit_2" AS "Credit_2" 
FROM (SELECT 0 AS position, CAST(? AS TEXT) AS "Film_0", CAST(? AS TEXT) AS "Person_0", CAST(? AS TEXT) AS "Role_0", CAST(? AS TEXT) AS "Credit_0", CAST(? AS TEXT) AS "Credit_1", CAST(? AS TEXT) AS "Credit_2" UNION ALL SELECT 1 AS position, CAST(? AS TEXT) AS "Film_0", CAST(? AS TEXT) AS "Person_0", CAST(? AS TEXT) AS "Role_0", CAST(? AS TEXT) AS "Credit_0", CAST(? AS TEXT) AS "Credit_1", CAST(? AS TEXT) AS "Credit_2" UNION ALL SELECT 2 AS position, CAST(? AS TEXT) AS "Film_0", CAST(? AS TEXT) AS "Person_0", CAST(? AS TEXT) AS "Role_0", CAST(? AS TEXT) AS "Credit_0", CAST(? AS TEXT) AS "Credit_1", CAST(? AS TEXT) AS "Credit_2") AS anon_10) AS anon_9 ORDER BY anon_9.position ASC
 LIMIT -1) AS anon_5) || ']' AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
