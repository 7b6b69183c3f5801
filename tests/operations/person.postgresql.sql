WITH anon_13 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.position = 0)
 SELECT coalesce((SELECT '{"id":"' || 'Person:' || people_1.slug || '","name":' || CAST(to_json(people_1.name) AS TEXT) || ',"kind":"' || people_1.kind || '","aliases":[' || anon_2.coalesce_1 || '],"roles":[' || anon_3.coalesce_2 || '],"credits":' || anon_5.anon_4 || ',"films":' || anon_7.anon_6 || ',"collaborators":' || anon_9.anon_8 || '}' AS anon_1 
FROM people AS people_1 LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg(CAST(to_json(anon_10.name) AS TEXT), ',' ORDER BY anon_10.o0 ASC, anon_10.o1 ASC), '') AS coalesce_1 
FROM (SELECT person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1 
FROM person_names AS person_names_1 
WHERE person_names_1.person_id = people_1.id ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC) AS anon_10) AS anon_2 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"role":{"key":"' || roles_1.key || '","name":' || CAST(to_json(role_names_1.name) AS TEXT) || '},"count":' || CAST(anon_11.count AS TEXT) || ',"firstYear":' || coalesce(CAST(anon_11.first_year AS TEXT), 'null') || ',"lastYear":' || coalesce(CAST(anon_11.last_year AS TEXT), 'null') || '}', ',' ORDER BY anon_11.o0 DESC, anon_11.o1 ASC, anon_11.o2 ASC), '') AS coalesce_2 
FROM (SELECT anon_12.role_id AS role_id, anon_12.count AS count, anon_12.first_year AS first_year, anon_12.last_year AS last_year, anon_12.count AS o0, roles_2.position AS o1, roles_2.key AS o2 
FROM (SELECT credits_1.role_id AS role_id, count(*) AS count, min(films.release_year) AS first_year, max(films.release_year) AS last_year 
FROM credits AS credits_1 JOIN films ON films.id = credits_1.film_id 
WHERE credits_1.person_id = people_1.id GROUP BY credits_1.role_id) AS anon_12 LEFT OUTER JOIN roles AS roles_2 ON roles_2.id = anon_12.role_id ORDER BY anon_12.count DESC, roles_2.position ASC, roles_2.key ASC) AS anon_11 LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_11.role_id LEFT OUTER JOIN role_names AS role_names_1 ON role_names_1.role_id = anon_11.role_id AND role_names_1.language = (SELECT anon_13.tag 
FROM anon_13)) AS anon_3 ON true LEFT OUTER JOIN LATERAL (WITH anon_14 AS MATERIALIZED 
(SELECT credits_2.id AS id, credits_2.film_id AS film_id, credits_2.role_id AS role_id, credits_2.chronology AS o0, credits_2.position AS o1 
FROM credits AS credits_2 
WHERE credits_2.person_id = people_1.id ORDER BY credits_2.chronology ASC, credits_2.position ASC 
 LIMIT 4)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_3 
WHERE credits_3.person_id = people_1.id) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_2 
FROM anon_14) > 3 AS TEXT) || '},"nodes":[' || (SELECT coalesce(string_agg('{"role":{"key":"' || roles_3.key || '"},"film":{"title":' || CAST(to_json(film_listings_1.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(film_listings_1.release_year AS TEXT), 'null') || '}}', ',' ORDER BY anon_15.o0 ASC, anon_15.o1 ASC), '') AS coalesce_3 
FROM (SELECT anon_14.id AS id, anon_14.film_id AS film_id, anon_14.role_id AS role_id, anon_14.o0 AS o0, anon_14.o1 AS o1 
FROM anon_14 ORDER BY anon_14.o0 ASC, anon_14.o1 ASC 
 LIMIT 3) AS anon_15 LEFT OUTER JOIN roles AS roles_3 ON roles_3.id = anon_15.role_id LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = anon_15.film_id AND film_listings_1.language = (SELECT anon_13.tag 
FROM anon_13)) || ']}' AS anon_4) AS anon_5 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.language = (SELECT anon_13.tag 
FROM anon_13) AND (EXISTS (SELECT * 
FROM credits 
WHERE credits.film_id = film_listings_2.film_id AND credits.person_id = people_1.id))) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"title":' || CAST(to_json(anon_16.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_16.release_year AS TEXT), 'null') || '}', ',' ORDER BY anon_16.o0 DESC NULLS LAST, anon_16.o1 ASC, anon_16.o2 ASC), '') AS coalesce_4 
FROM (SELECT anon_17.film_id AS film_id, anon_17.title AS title, anon_17.release_year AS release_year, anon_17.o0 AS o0, anon_17.o1 AS o1, anon_17.o2 AS o2 
FROM (SELECT anon_18.film_id AS film_id, anon_18.title AS title, anon_18.release_year AS release_year, anon_18.o0 AS o0, anon_18.o1 AS o1, anon_18.o2 AS o2 
FROM (SELECT anon_19.film_id AS film_id, anon_19.title AS title, anon_19.release_year AS release_year, anon_19.o0 AS o0, anon_19.o1 AS o1, anon_19.o2 AS o2 
FROM (SELECT film_listings_3.film_id AS film_id, film_listings_3.title AS title, film_listings_3.release_year AS release_year, film_listings_3.release_year AS o0, film_listings_3.title_folded AS o1, film_listings_3.slug AS o2 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.language = (SELECT anon_13.tag 
FROM anon_13) AND (EXISTS (SELECT * 
FROM credits 
WHERE credits.film_id = film_listings_3.film_id AND credits.person_id = people_1.id)) AND film_listings_3.release_year IS NULL ORDER BY film_listings_3.release_year ASC, film_listings_3.title_folded DESC, film_listings_3.slug DESC 
 LIMIT 2) AS anon_19 UNION ALL SELECT anon_20.film_id AS film_id, anon_20.title AS title, anon_20.release_year AS release_year, anon_20.o0 AS o0, anon_20.o1 AS o1, anon_20.o2 AS o2 
FROM (SELECT film_listings_4.film_id AS film_id, film_listings_4.title AS title, film_listings_4.release_year AS release_year, film_listings_4.release_year AS o0, film_listings_4.title_folded AS o1, film_listings_4.slug AS o2 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.language = (SELECT anon_13.tag 
FROM anon_13) AND (EXISTS (SELECT * 
FROM credits 
WHERE credits.film_id = film_listings_4.film_id AND credits.person_id = people_1.id)) AND film_listings_4.release_year IS NOT NULL ORDER BY film_listings_4.release_year ASC, film_listings_4.title_folded DESC, film_listings_4.slug DESC 
 LIMIT 2) AS anon_20) AS anon_18 ORDER BY anon_18.o0 ASC NULLS FIRST, anon_18.o1 DESC, anon_18.o2 DESC 
 LIMIT 2) AS anon_17 ORDER BY anon_17.o0 DESC NULLS LAST, anon_17.o1 ASC, anon_17.o2 ASC) AS anon_16) || ']}' AS anon_6) AS anon_7 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_4 
FROM (SELECT credits_4.person_id AS person_id, CAST(people_1.id AS INTEGER) AS me, count(DISTINCT credits_4.film_id) AS count 
FROM credits AS credits_4 
WHERE credits_4.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = people_1.id) AND credits_4.person_id != people_1.id GROUP BY credits_4.person_id) AS anon_21) AS TEXT) || ',"edges":[' || (SELECT coalesce(string_agg('{"count":' || CAST(anon_22.count AS TEXT) || ',"node":{"name":' || CAST(to_json(people_2.name) AS TEXT) || '},"films":' || anon_24.anon_23 || '}', ',' ORDER BY anon_22.o0 DESC, anon_22.o1 ASC, anon_22.o2 ASC), '') AS coalesce_5 
FROM (SELECT anon_25.person_id AS person_id, anon_25.me AS me, anon_25.count AS count, anon_25.count AS o0, people_3.name_folded AS o1, people_3.slug AS o2 
FROM (SELECT credits_4.person_id AS person_id, CAST(people_1.id AS INTEGER) AS me, count(DISTINCT credits_4.film_id) AS count 
FROM credits AS credits_4 
WHERE credits_4.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = people_1.id) AND credits_4.person_id != people_1.id GROUP BY credits_4.person_id) AS anon_25 LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_25.person_id ORDER BY anon_25.count DESC, people_3.name_folded ASC, people_3.slug ASC 
 LIMIT 3) AS anon_22 LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_22.person_id LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_5 
FROM film_listings AS film_listings_5 
WHERE film_listings_5.language = (SELECT anon_13.tag 
FROM anon_13) AND film_listings_5.film_id IN (SELECT DISTINCT credits_6.film_id 
FROM credits AS credits_6 
WHERE credits_6.person_id = anon_22.me) AND film_listings_5.film_id IN (SELECT DISTINCT credits_7.film_id 
FROM credits AS credits_7 
WHERE credits_7.person_id = anon_22.person_id)) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"title":' || CAST(to_json(anon_26.title) AS TEXT) || '}', ',' ORDER BY anon_26.o0 DESC NULLS LAST, anon_26.o1 ASC, anon_26.o2 ASC), '') AS coalesce_6 
FROM (SELECT anon_27.film_id AS film_id, anon_27.title AS title, anon_27.o0 AS o0, anon_27.o1 AS o1, anon_27.o2 AS o2 
FROM (SELECT anon_28.film_id AS film_id, anon_28.title AS title, anon_28.o0 AS o0, anon_28.o1 AS o1, anon_28.o2 AS o2 
FROM (SELECT film_listings_6.film_id AS film_id, film_listings_6.title AS title, film_listings_6.release_year AS o0, film_listings_6.title_folded AS o1, film_listings_6.slug AS o2 
FROM film_listings AS film_listings_6 
WHERE film_listings_6.language = (SELECT anon_13.tag 
FROM anon_13) AND film_listings_6.film_id IN (SELECT DISTINCT credits_6.film_id 
FROM credits AS credits_6 
WHERE credits_6.person_id = anon_22.me) AND film_listings_6.film_id IN (SELECT DISTINCT credits_7.film_id 
FROM credits AS credits_7 
WHERE credits_7.person_id = anon_22.person_id) AND film_listings_6.release_year IS NOT NULL ORDER BY film_listings_6.release_year DESC, film_listings_6.title_folded ASC, film_listings_6.slug ASC 
 LIMIT 2) AS anon_28 UNION ALL SELECT anon_29.film_id AS film_id, anon_29.title AS title, anon_29.o0 AS o0, anon_29.o1 AS o1, anon_29.o2 AS o2 
FROM (SELECT film_listings_7.film_id AS film_id, film_listings_7.title AS title, film_listings_7.release_year AS o0, film_listings_7.title_folded AS o1, film_listings_7.slug AS o2 
FROM film_listings AS film_listings_7 
WHERE film_listings_7.language = (SELECT anon_13.tag 
FROM anon_13) AND film_listings_7.film_id IN (SELECT DISTINCT credits_6.film_id 
FROM credits AS credits_6 
WHERE credits_6.person_id = anon_22.me) AND film_listings_7.film_id IN (SELECT DISTINCT credits_7.film_id 
FROM credits AS credits_7 
WHERE credits_7.person_id = anon_22.person_id) AND film_listings_7.release_year IS NULL ORDER BY film_listings_7.release_year DESC, film_listings_7.title_folded ASC, film_listings_7.slug ASC 
 LIMIT 2) AS anon_29) AS anon_27 ORDER BY anon_27.o0 DESC NULLS LAST, anon_27.o1 ASC, anon_27.o2 ASC 
 LIMIT 2) AS anon_26) || ']}' AS anon_23) AS anon_24 ON true) || ']}' AS anon_8) AS anon_9 ON true 
WHERE people_1.slug = $1::VARCHAR), 'null') AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
