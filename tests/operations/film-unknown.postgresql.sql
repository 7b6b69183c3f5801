SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT
        coalesce(
          (
            SELECT '{"title":' || CAST(to_json(anon_6.title) AS TEXT) || '}' AS anon_5
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.title AS title
              FROM film_listings AS film_listings_1
              WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_6 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $1::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $1::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        )
        || ',"person":' || coalesce(
          (
            SELECT '{"name":' || CAST(to_json(people_1.name) AS TEXT) || '}' AS anon_5
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $2::VARCHAR),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = $2::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        )
        || ',"role":' || coalesce(
          (
            SELECT '{"name":' || CAST(to_json(anon_6.name) AS TEXT) || '}' AS anon_5
            FROM roles AS roles_1
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE role_names_1.role_id = roles_1.id AND role_names_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_6 ON true
            WHERE roles_1.key = $3::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"country":' || coalesce(
          (
            SELECT '{"name":' || CAST(to_json(anon_6.name) AS TEXT) || '}' AS anon_5
            FROM countries AS countries_1
            LEFT OUTER JOIN LATERAL (
              SELECT country_names_1.name AS name
              FROM country_names AS country_names_1
              WHERE
                country_names_1.country_id = countries_1.id
                AND country_names_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_6 ON true
            WHERE countries_1.code = $4::VARCHAR
            LIMIT 1
          ),
          'null'
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (SELECT 1) AS anon_1
LEFT OUTER JOIN (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_2 ON true
