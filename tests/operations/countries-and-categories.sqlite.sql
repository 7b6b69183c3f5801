WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  )
SELECT
  '[' || (
    SELECT coalesce(
      group_concat('{"code":"' || anon_4.code || '","name":' || json_quote(country_names_1.name) || '}', ','),
      ''
    ) AS coalesce_1
    FROM (
      SELECT countries_1.id AS id, countries_1.code AS code, countries_1.code AS o0
      FROM countries AS countries_1
      WHERE countries_1.id IN (SELECT film_countries.country_id FROM film_countries)
      ORDER BY countries_1.code ASC
      LIMIT -1
    ) AS anon_4
    LEFT OUTER JOIN
      country_names AS country_names_1
      ON country_names_1.country_id = anon_4.id
      AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
  )
  || '],"categories":[' || (
    SELECT coalesce(
      group_concat(
        '{"key":' || json_quote(anon_4."key") || ',"name":' || json_quote(category_names_1.name) || '}', ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT
        categories_1.id AS id,
        categories_1."key" AS "key",
        categories_1.position AS o0,
        categories_1."key" AS o1
      FROM categories AS categories_1
      ORDER BY categories_1.position ASC, categories_1."key" ASC
      LIMIT -1
    ) AS anon_4
    LEFT OUTER JOIN
      category_names AS category_names_1
      ON category_names_1.category_id = anon_4.id
      AND category_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
  )
  || '],"country":' || coalesce(
    (
      SELECT
        '{"code":"' || countries_1.code || '","name":' || json_quote(country_names_1.name) || '}' AS anon_4
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
