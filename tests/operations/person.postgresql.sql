WITH anon_16 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.position = 0)
 SELECT coalesce((SELECT '{"id":"' || 'Person:' || people_1.slug || '","name":' || CAST(to_json(people_1.name) AS TEXT) || ',"kind":"' || people_1.kind || '","aliases":[' || anon_2.coalesce_1 || '],"roles":[' || anon_3.coalesce_2 || '],"credits":' || anon_5.anon_4 || ',"films":' || anon_7.anon_6 || ',"collaborators":' || anon_9.anon_8 || '}' AS anon_1 
FROM people AS people_1 LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg(CAST(to_json(anon_10.name) AS TEXT), ','), '') AS coalesce_1 
FROM (SELECT person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1 
FROM person_names AS person_names_1 
WHERE person_names_1.person_id = people_1.id ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC) AS anon_10) AS anon_2 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"role":{"key":"' || anon_11.key || '","name":' || CAST(to_json(anon_12.name) AS TEXT) || '},"count":' || CAST(anon_13.count AS TEXT) || ',"firstYear":' || coalesce(CAST(anon_13.first_year AS TEXT), 'null') || ',"lastYear":' || coalesce(CAST(anon_13.last_year AS TEXT), 'null') || '}', ','), '') AS coalesce_2 
FROM (SELECT anon_14.role_id AS role_id, anon_14.count AS count, anon_14.first_year AS first_year, anon_14.last_year AS last_year, anon_14.count AS o0, anon_15.position AS o1, anon_15.key AS o2 
FROM (SELECT credits_1.role_id AS role_id, count(*) AS count, min(films.release_year) AS first_year, max(films.release_year) AS last_year 
FROM credits AS credits_1 JOIN films ON films.id = credits_1.film_id 
WHERE credits_1.person_id = people_1.id GROUP BY credits_1.role_id) AS anon_14 LEFT OUTER JOIN LATERAL (SELECT roles_1.key AS key, roles_1.position AS position 
FROM roles AS roles_1 
WHERE roles_1.id = anon_14.role_id
 LIMIT ALL OFFSET 0) AS anon_15 ON true ORDER BY anon_14.count DESC, anon_15.position ASC, anon_15.key ASC) AS anon_13 LEFT OUTER JOIN LATERAL (SELECT roles_2.key AS key 
FROM roles AS roles_2 
WHERE roles_2.id = anon_13.role_id
 LIMIT ALL OFFSET 0) AS anon_11 ON true LEFT OUTER JOIN LATERAL (SELECT role_names_1.name AS name 
FROM role_names AS role_names_1 
WHERE role_names_1.role_id = anon_13.role_id AND role_names_1.language_id = (SELECT anon_16.language_id 
FROM anon_16)
 LIMIT ALL OFFSET 0) AS anon_12 ON true) AS anon_3 ON true LEFT OUTER JOIN LATERAL (WITH anon_17 AS MATERIALIZED 
(SELECT credits_2.id AS id, credits_2.film_id AS film_id, credits_2.role_id AS role_id, credits_2.chronology AS o0, credits_2.position AS o1 
FROM credits AS credits_2 
WHERE credits_2.person_id = people_1.id ORDER BY credits_2.chronology ASC, credits_2.position ASC 
 LIMIT 4)
 SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_1 
FROM credits AS credits_3 
WHERE credits_3.person_id = people_1.id) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_2 
FROM anon_17) > 3 AS TEXT) || '},"nodes":[' || (SELECT coalesce(string_agg('{"role":{"key":"' || anon_18.key || '"},"film":{"title":' || CAST(to_json(anon_19.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_19.release_year AS TEXT), 'null') || '}}', ','), '') AS coalesce_3 
FROM (SELECT anon_17.id AS id, anon_17.film_id AS film_id, anon_17.role_id AS role_id, anon_17.o0 AS o0, anon_17.o1 AS o1 
FROM anon_17 
 LIMIT 3) AS anon_20 LEFT OUTER JOIN LATERAL (SELECT roles_3.key AS key 
FROM roles AS roles_3 
WHERE roles_3.id = anon_20.role_id
 LIMIT ALL OFFSET 0) AS anon_18 ON true LEFT OUTER JOIN LATERAL (SELECT film_listings_1.title AS title, film_listings_1.release_year AS release_year 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id = anon_20.film_id AND film_listings_1.language_id = (SELECT anon_16.language_id 
FROM anon_16)
 LIMIT ALL OFFSET 0) AS anon_19 ON true) || ']}' AS anon_4) AS anon_5 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_3 
FROM film_listings AS film_listings_2 
WHERE film_listings_2.language_id = (SELECT anon_16.language_id 
FROM anon_16) AND film_listings_2.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id)) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"title":' || CAST(to_json(anon_21.title) AS TEXT) || ',"releaseYear":' || coalesce(CAST(anon_21.release_year AS TEXT), 'null') || '}', ','), '') AS coalesce_4 
FROM (SELECT anon_22.film_id AS film_id, anon_22.title AS title, anon_22.release_year AS release_year, anon_22.o0 AS o0, anon_22.o1 AS o1, anon_22.o2 AS o2 
FROM (SELECT anon_23.film_id AS film_id, anon_23.title AS title, anon_23.release_year AS release_year, anon_23.o0 AS o0, anon_23.o1 AS o1, anon_23.o2 AS o2 
FROM (SELECT anon_24.film_id AS film_id, anon_24.title AS title, anon_24.release_year AS release_year, anon_24.o0 AS o0, anon_24.o1 AS o1, anon_24.o2 AS o2 
FROM (SELECT film_listings_3.film_id AS film_id, film_listings_3.title AS title, film_listings_3.release_year AS release_year, film_listings_3.release_year AS o0, film_listings_3.title_folded AS o1, film_listings_3.slug AS o2 
FROM film_listings AS film_listings_3 
WHERE film_listings_3.language_id = (SELECT anon_16.language_id 
FROM anon_16) AND film_listings_3.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_3.release_year IS NULL ORDER BY film_listings_3.release_year ASC, film_listings_3.title_folded DESC, film_listings_3.slug DESC 
 LIMIT 2) AS anon_24 UNION ALL SELECT anon_25.film_id AS film_id, anon_25.title AS title, anon_25.release_year AS release_year, anon_25.o0 AS o0, anon_25.o1 AS o1, anon_25.o2 AS o2 
FROM (SELECT film_listings_4.film_id AS film_id, film_listings_4.title AS title, film_listings_4.release_year AS release_year, film_listings_4.release_year AS o0, film_listings_4.title_folded AS o1, film_listings_4.slug AS o2 
FROM film_listings AS film_listings_4 
WHERE film_listings_4.language_id = (SELECT anon_16.language_id 
FROM anon_16) AND film_listings_4.film_id IN (SELECT credits.film_id 
FROM credits 
WHERE credits.person_id = people_1.id) AND film_listings_4.release_year IS NOT NULL ORDER BY film_listings_4.release_year ASC, film_listings_4.title_folded DESC, film_listings_4.slug DESC 
 LIMIT 2) AS anon_25) AS anon_23 
 LIMIT 2) AS anon_22 ORDER BY anon_22.o0 DESC NULLS LAST, anon_22.o1 ASC, anon_22.o2 ASC) AS anon_21) || ']}' AS anon_6) AS anon_7 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_4 
FROM (SELECT credits_4.person_id AS person_id, CAST(people_1.id AS INTEGER) AS me, count(DISTINCT credits_4.film_id) AS count 
FROM credits AS credits_4 
WHERE credits_4.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = people_1.id) AND credits_4.person_id != people_1.id GROUP BY credits_4.person_id) AS anon_26) AS TEXT) || ',"edges":[' || (SELECT coalesce(string_agg('{"count":' || CAST(anon_27.count AS TEXT) || ',"node":{"name":' || CAST(to_json(anon_28.name) AS TEXT) || '},"films":' || anon_30.anon_29 || '}', ','), '') AS coalesce_5 
FROM (SELECT anon_31.person_id AS person_id, anon_31.me AS me, anon_31.count AS count, anon_31.count AS o0, anon_32.name_folded AS o1, anon_32.slug AS o2 
FROM (SELECT anon_33.person_id AS person_id, anon_33.me AS me, anon_33.count AS count 
FROM (SELECT anon_34.person_id AS person_id, anon_34.me AS me, anon_34.count AS count, rank() OVER (ORDER BY anon_34.count DESC) AS place 
FROM (SELECT credits_4.person_id AS person_id, CAST(people_1.id AS INTEGER) AS me, count(DISTINCT credits_4.film_id) AS count 
FROM credits AS credits_4 
WHERE credits_4.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = people_1.id) AND credits_4.person_id != people_1.id GROUP BY credits_4.person_id) AS anon_34) AS anon_33 
WHERE anon_33.place <= 3) AS anon_31 LEFT OUTER JOIN LATERAL (SELECT people_2.slug AS slug, people_2.name_folded AS name_folded 
FROM people AS people_2 
WHERE people_2.id = anon_31.person_id
 LIMIT ALL OFFSET 0) AS anon_32 ON true ORDER BY anon_31.count DESC, anon_32.name_folded ASC, anon_32.slug ASC 
 LIMIT 3) AS anon_27 LEFT OUTER JOIN LATERAL (SELECT people_3.name AS name 
FROM people AS people_3 
WHERE people_3.id = anon_27.person_id
 LIMIT ALL OFFSET 0) AS anon_28 ON true LEFT OUTER JOIN LATERAL (SELECT '{"totalCount":' || CAST((SELECT count(*) AS count_5 
FROM film_listings AS film_listings_5 
WHERE film_listings_5.language_id = (SELECT anon_16.language_id 
FROM anon_16) AND film_listings_5.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = anon_27.me) AND film_listings_5.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = anon_27.person_id)) AS TEXT) || ',"nodes":[' || (SELECT coalesce(string_agg('{"title":' || CAST(to_json(anon_35.title) AS TEXT) || '}', ','), '') AS coalesce_6 
FROM (SELECT anon_36.film_id AS film_id, anon_36.title AS title, anon_36.o0 AS o0, anon_36.o1 AS o1, anon_36.o2 AS o2 
FROM (SELECT anon_37.film_id AS film_id, anon_37.title AS title, anon_37.o0 AS o0, anon_37.o1 AS o1, anon_37.o2 AS o2 
FROM (SELECT film_listings_6.film_id AS film_id, film_listings_6.title AS title, film_listings_6.release_year AS o0, film_listings_6.title_folded AS o1, film_listings_6.slug AS o2 
FROM film_listings AS film_listings_6 
WHERE film_listings_6.language_id = (SELECT anon_16.language_id 
FROM anon_16) AND film_listings_6.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = anon_27.me) AND film_listings_6.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = anon_27.person_id) AND film_listings_6.release_year IS NOT NULL ORDER BY film_listings_6.release_year DESC, film_listings_6.title_folded ASC, film_listings_6.slug ASC 
 LIMIT 2) AS anon_37 UNION ALL SELECT anon_38.film_id AS film_id, anon_38.title AS title, anon_38.o0 AS o0, anon_38.o1 AS o1, anon_38.o2 AS o2 
FROM (SELECT film_listings_7.film_id AS film_id, film_listings_7.title AS title, film_listings_7.release_year AS o0, film_listings_7.title_folded AS o1, film_listings_7.slug AS o2 
FROM film_listings AS film_listings_7 
WHERE film_listings_7.language_id = (SELECT anon_16.language_id 
FROM anon_16) AND film_listings_7.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = anon_27.me) AND film_listings_7.film_id IN (SELECT DISTINCT credits_5.film_id 
FROM credits AS credits_5 
WHERE credits_5.person_id = anon_27.person_id) AND film_listings_7.release_year IS NULL ORDER BY film_listings_7.release_year DESC, film_listings_7.title_folded ASC, film_listings_7.slug ASC 
 LIMIT 2) AS anon_38) AS anon_36 
 LIMIT 2) AS anon_35) || ']}' AS anon_29) AS anon_30 ON true) || ']}' AS anon_8) AS anon_9 ON true 
WHERE people_1.slug = $1::VARCHAR), 'null') AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
