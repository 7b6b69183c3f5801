WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  )
SELECT
  coalesce(
    (
      SELECT '{"title":' || json_quote(film_listings_1.title) || '}' AS anon_4
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  )
  || ',"person":' || coalesce(
    (
      SELECT '{"name":' || json_quote(people_1.name) || '}' AS anon_4
      FROM people AS people_1
      WHERE people_1.id = coalesce(
        (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = ?),
        (
          SELECT moved_person_slugs_1.person_id
          FROM moved_person_slugs AS moved_person_slugs_1
          WHERE moved_person_slugs_1.slug = ?
        )
      )
      LIMIT 1
    ),
    'null'
  )
  || ',"role":' || coalesce(
    (
      SELECT '{"name":' || json_quote(role_names_1.name) || '}' AS anon_4
      FROM roles AS roles_1
      LEFT OUTER JOIN
        role_names AS role_names_1
        ON role_names_1.role_id = roles_1.id
        AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    'null'
  )
  || ',"country":' || coalesce(
    (
      SELECT '{"name":' || json_quote(country_names_1.name) || '}' AS anon_4
      FROM countries AS countries_1
      LEFT OUTER JOIN
        country_names AS country_names_1
        ON country_names_1.country_id = countries_1.id
        AND country_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
      WHERE countries_1.code = ?
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
