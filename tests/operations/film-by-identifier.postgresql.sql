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
  )
SELECT
  coalesce(
    (
      SELECT '{"slug":"' || anon_4.slug || '","identifiers":[' || anon_5.coalesce_1 || ']}' AS anon_3
      FROM films AS films_1
      LEFT OUTER JOIN LATERAL (
        SELECT film_listings_1.slug AS slug
        FROM film_listings AS film_listings_1
        WHERE
          film_listings_1.film_id = films_1.id
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LIMIT ALL OFFSET 0
      ) AS anon_4 ON true
      LEFT OUTER JOIN LATERAL (
        SELECT coalesce(
          string_agg(
            '{"scheme":"' || anon_6.scheme
            || '","value":' || CAST(to_json(anon_6.value) AS TEXT)
            || ',"url":' || coalesce(CAST(to_json(anon_6.url) AS TEXT), 'null')
            || ',"label":' || CAST(to_json(anon_6.label) AS TEXT)
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_7.position AS position,
            anon_7.scheme AS scheme,
            anon_7.value AS value,
            anon_7.url AS url,
            anon_7.label AS label,
            anon_7.position AS o0
          FROM (
            SELECT
              film_identifiers.position AS position,
              film_identifiers.scheme AS scheme,
              film_identifiers.value AS value,
              film_identifiers.url AS url,
              film_identifiers.label AS label
            FROM film_identifiers
            WHERE film_identifiers.film_id = films_1.id
          ) AS anon_7
          ORDER BY anon_7.position ASC
        ) AS anon_6
      ) AS anon_5 ON true
      WHERE films_1.id = (
        SELECT films_2.id
        FROM film_identifiers AS film_identifiers_1
        JOIN films AS films_2 ON films_2.id = film_identifiers_1.film_id
        WHERE film_identifiers_1.value = $1::VARCHAR AND film_identifiers_1.scheme = $2::VARCHAR
        ORDER BY films_2.slug
        LIMIT 1
      )
      LIMIT 1
    ),
    'null'
  ) AS f0,
  (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            AND film_listings_1.film_id IN (
              SELECT film_identifiers_1.film_id
              FROM film_identifiers AS film_identifiers_1
              WHERE
                film_identifiers_1.scheme IN ($3::VARCHAR COLLATE "C", $4::VARCHAR COLLATE "C")
                AND film_identifiers_1.value = $5::VARCHAR COLLATE "C"
            )
        ) AS TEXT
      )
      || '}' AS anon_3
  ) AS f1,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
