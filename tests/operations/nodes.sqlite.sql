WITH anon_2 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.position = 0), 
anon_7 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.position = 0)
 SELECT coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || film_listings_1.slug || '"}' AS anon_1 
FROM films AS films_1 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = films_1.id AND film_listings_1.language = (SELECT anon_2.tag 
FROM anon_2) 
WHERE films_1.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = ?), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = ?))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_1.slug || '"}' AS anon_3 
FROM people AS people_1 
WHERE people_1.slug = ?), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_1."key" || '"}' AS anon_4 
FROM roles AS roles_1 
WHERE roles_1."key" = ?), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_1.film_id) || ':' || (SELECT roles."key" 
FROM roles 
WHERE roles.id = credits_1.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_1.person_id) || '"}' AS anon_5 
FROM credits AS credits_1 
WHERE credits_1.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = ?), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = ?)) AND credits_1.role_id = (SELECT roles.id 
FROM roles 
WHERE roles."key" = ?) AND credits_1.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = ?)), 'null') AS f0, '[' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || film_listings_2.slug || '","title":' || json_quote(film_listings_2.title) || '}' AS anon_6 
FROM films AS films_4 LEFT OUTER JOIN film_listings AS film_listings_2 ON film_listings_2.film_id = films_4.id AND film_listings_2.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE films_4.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = ?), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = ?))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_2.slug || '"}' AS anon_8 
FROM people AS people_2 
WHERE people_2.slug = ?), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_2."key" || '","name":' || json_quote(role_names_1.name) || '}' AS anon_9 
FROM roles AS roles_2 LEFT OUTER JOIN role_names AS role_names_1 ON role_names_1.role_id = roles_2.id AND role_names_1.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE roles_2."key" = ?), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_2.film_id) || ':' || (SELECT roles."key" 
FROM roles 
WHERE roles.id = credits_2.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_2.person_id) || '","film":{"title":' || json_quote(film_listings_3.title) || '},"person":{"name":' || json_quote(people_3.name) || '}}' AS anon_10 
FROM credits AS credits_2 LEFT OUTER JOIN film_listings AS film_listings_3 ON film_listings_3.film_id = credits_2.film_id AND film_listings_3.language = (SELECT anon_7.tag 
FROM anon_7) LEFT OUTER JOIN people AS people_3 ON people_3.id = credits_2.person_id 
WHERE credits_2.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = ?), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = ?)) AND credits_2.role_id = (SELECT roles.id 
FROM roles 
WHERE roles."key" = ?) AND credits_2.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = ?)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || film_listings_4.slug || '","title":' || json_quote(film_listings_4.title) || '}' AS anon_11 
FROM films AS films_5 LEFT OUTER JOIN film_listings AS film_listings_4 ON film_listings_4.film_id = films_5.id AND film_listings_4.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE films_5.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = ?), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = ?))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_4.slug || '"}' AS anon_12 
FROM people AS people_4 
WHERE people_4.slug = ?), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_3."key" || '","name":' || json_quote(role_names_2.name) || '}' AS anon_13 
FROM roles AS roles_3 LEFT OUTER JOIN role_names AS role_names_2 ON role_names_2.role_id = roles_3.id AND role_names_2.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE roles_3."key" = ?), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_3.film_id) || ':' || (SELECT roles."key" 
FROM roles 
WHERE roles.id = credits_3.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_3.person_id) || '","film":{"title":' || json_quote(film_listings_5.title) || '},"person":{"name":' || json_quote(people_5.name) || '}}' AS anon_14 
FROM credits AS credits_3 LEFT OUTER JOIN film_listings AS film_listings_5 ON film_listings_5.film_id = credits_3.film_id AND film_listings_5.language = (SELECT anon_7.tag 
FROM anon_7) LEFT OUTER JOIN people AS people_5 ON people_5.id = credits_3.person_id 
WHERE credits_3.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = ?), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = ?)) AND credits_3.role_id = (SELECT roles.id 
FROM roles 
WHERE roles."key" = ?) AND credits_3.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = ?)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || film_listings_6.slug || '","title":' || json_quote(film_listings_6.title) || '}' AS anon_15 
FROM films AS films_6 LEFT OUTER JOIN film_listings AS film_listings_6 ON film_listings_6.film_id = films_6.id AND film_listings_6.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE films_6.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = ?), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = ?))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_6.slug || '"}' AS anon_16 
FROM people AS people_6 
WHERE people_6.slug = ?), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_4."key" || '","name":' || json_quote(role_names_3.name) || '}' AS anon_17 
FROM roles AS roles_4 LEFT OUTER JOIN role_names AS role_names_3 ON role_names_3.role_id = roles_4.id AND role_names_3.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE roles_4."key" = ?), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_4.film_id) || ':' || (SELECT roles."key" 
FROM roles 
WHERE roles.id = credits_4.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_4.person_id) || '","film":{"title":' || json_quote(film_listings_7.title) || '},"person":{"name":' || json_quote(people_7.name) || '}}' AS anon_18 
FROM credits AS credits_4 LEFT OUTER JOIN film_listings AS film_listings_7 ON film_listings_7.film_id = credits_4.film_id AND film_listings_7.language = (SELECT anon_7.tag 
FROM anon_7) LEFT OUTER JOIN people AS people_7 ON people_7.id = credits_4.person_id 
WHERE credits_4.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = ?), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = ?)) AND credits_4.role_id = (SELECT roles.id 
FROM roles 
WHERE roles."key" = ?) AND credits_4.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = ?)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || film_listings_8.slug || '","title":' || json_quote(film_listings_8.title) || '}' AS anon_19 
FROM films AS films_7 LEFT OUTER JOIN film_listings AS film_listings_8 ON film_listings_8.film_id = films_7.id AND film_listings_8.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE films_7.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = ?), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = ?))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_8.slug || '"}' AS anon_20 
FROM people AS people_8 
WHERE people_8.slug = ?), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_5."key" || '","name":' || json_quote(role_names_4.name) || '}' AS anon_21 
FROM roles AS roles_5 LEFT OUTER JOIN role_names AS role_names_4 ON role_names_4.role_id = roles_5.id AND role_names_4.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE roles_5."key" = ?), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_5.film_id) || ':' || (SELECT roles."key" 
FROM roles 
WHERE roles.id = credits_5.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_5.person_id) || '","film":{"title":' || json_quote(film_listings_9.title) || '},"person":{"name":' || json_quote(people_9.name) || '}}' AS anon_22 
FROM credits AS credits_5 LEFT OUTER JOIN film_listings AS film_listings_9 ON film_listings_9.film_id = credits_5.film_id AND film_listings_9.language = (SELECT anon_7.tag 
FROM anon_7) LEFT OUTER JOIN people AS people_9 ON people_9.id = credits_5.person_id 
WHERE credits_5.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = ?), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = ?)) AND credits_5.role_id = (SELECT roles.id 
FROM roles 
WHERE roles."key" = ?) AND credits_5.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = ?)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || film_listings_10.slug || '","title":' || json_quote(film_listings_10.title) || '}' AS anon_23 
FROM films AS films_8 LEFT OUTER JOIN film_listings AS film_listings_10 ON film_listings_10.film_id = films_8.id AND film_listings_10.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE films_8.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = ?), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = ?))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_10.slug || '"}' AS anon_24 
FROM people AS people_10 
WHERE people_10.slug = ?), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_6."key" || '","name":' || json_quote(role_names_5.name) || '}' AS anon_25 
FROM roles AS roles_6 LEFT OUTER JOIN role_names AS role_names_5 ON role_names_5.role_id = roles_6.id AND role_names_5.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE roles_6."key" = ?), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_6.film_id) || ':' || (SELECT roles."key" 
FROM roles 
WHERE roles.id = credits_6.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_6.person_id) || '","film":{"title":' || json_quote(film_listings_11.title) || '},"person":{"name":' || json_quote(people_11.name) || '}}' AS anon_26 
FROM credits AS credits_6 LEFT OUTER JOIN film_listings AS film_listings_11 ON film_listings_11.film_id = credits_6.film_id AND film_listings_11.language = (SELECT anon_7.tag 
FROM anon_7) LEFT OUTER JOIN people AS people_11 ON people_11.id = credits_6.person_id 
WHERE credits_6.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = ?), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = ?)) AND credits_6.role_id = (SELECT roles.id 
FROM roles 
WHERE roles."key" = ?) AND credits_6.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = ?)), 'null') || ',' || coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || film_listings_12.slug || '","title":' || json_quote(film_listings_12.title) || '}' AS anon_27 
FROM films AS films_9 LEFT OUTER JOIN film_listings AS film_listings_12 ON film_listings_12.film_id = films_9.id AND film_listings_12.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE films_9.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = ?), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = ?))), (SELECT '{"__typename":"Person","id":"' || 'Person:' || people_12.slug || '"}' AS anon_28 
FROM people AS people_12 
WHERE people_12.slug = ?), (SELECT '{"__typename":"Role","id":"' || 'Role:' || roles_7."key" || '","name":' || json_quote(role_names_6.name) || '}' AS anon_29 
FROM roles AS roles_7 LEFT OUTER JOIN role_names AS role_names_6 ON role_names_6.role_id = roles_7.id AND role_names_6.language = (SELECT anon_7.tag 
FROM anon_7) 
WHERE roles_7."key" = ?), (SELECT '{"__typename":"Credit","id":"' || 'Credit:' || (SELECT films.slug 
FROM films 
WHERE films.id = credits_7.film_id) || ':' || (SELECT roles."key" 
FROM roles 
WHERE roles.id = credits_7.role_id) || ':' || (SELECT people.slug 
FROM people 
WHERE people.id = credits_7.person_id) || '","film":{"title":' || json_quote(film_listings_13.title) || '},"person":{"name":' || json_quote(people_13.name) || '}}' AS anon_30 
FROM credits AS credits_7 LEFT OUTER JOIN film_listings AS film_listings_13 ON film_listings_13.film_id = credits_7.film_id AND film_listings_13.language = (SELECT anon_7.tag 
FROM anon_7) LEFT OUTER JOIN people AS people_13 ON people_13.id = credits_7.person_id 
WHERE credits_7.film_id = coalesce((SELECT films_3.id 
FROM films AS films_3 
WHERE films_3.slug = ?), (SELECT moved_slugs_2.film_id 
FROM moved_slugs AS moved_slugs_2 
WHERE moved_slugs_2.slug = ?)) AND credits_7.role_id = (SELECT roles.id 
FROM roles 
WHERE roles."key" = ?) AND credits_7.person_id = (SELECT people.id 
FROM people 
WHERE people.slug = ?)), 'null') || ']' AS f1, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
