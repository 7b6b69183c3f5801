SELECT coalesce((SELECT '{"credits":' || (SELECT '{"nodes":[' || (SELECT coalesce(group_concat('{"film":{"credits":' || (SELECT '{"nodes":[' || (SELECT coalesce(group_concat('{"person":{"credits":' || (SELECT '{"nodes":[' || (SELECT coalesce(group_concat('{"film":{"credits":' || (SELECT '{"nodes":[' || (SELECT coalesce(group_concat('{"person":{"name":' || json_quote(people_1.name) || '}}', ','), '') AS coalesce_4 
FROM (SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0 
FROM credits AS credits_1 
WHERE credits_1.film_id = anon_7.film_id ORDER BY credits_1.position ASC
 LIMIT 1) AS anon_6 LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_6.person_id) || ']}' AS anon_5) || '}}', ','), '') AS coalesce_3 
FROM (SELECT credits_2.id AS id, credits_2.film_id AS film_id, credits_2.chronology AS o0, credits_2.position AS o1 
FROM credits AS credits_2 
WHERE credits_2.person_id = anon_8.person_id ORDER BY credits_2.chronology ASC, credits_2.position ASC
 LIMIT 1) AS anon_7) || ']}' AS anon_4) || '}}', ','), '') AS coalesce_2 
FROM (SELECT credits_3.id AS id, credits_3.person_id AS person_id, credits_3.position AS o0 
FROM credits AS credits_3 
WHERE credits_3.film_id = anon_9.film_id ORDER BY credits_3.position ASC
 LIMIT 1) AS anon_8) || ']}' AS anon_3) || '}}', ','), '') AS coalesce_1 
FROM (SELECT credits_4.id AS id, credits_4.film_id AS film_id, credits_4.chronology AS o0, credits_4.position AS o1 
FROM credits AS credits_4 
WHERE credits_4.person_id = people_2.id ORDER BY credits_4.chronology ASC, credits_4.position ASC
 LIMIT 1) AS anon_9) || ']}' AS anon_2) || '}' AS anon_1 
FROM people AS people_2 
WHERE people_2.slug = ?), 'null') AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC
 LIMIT 1) AS revision
