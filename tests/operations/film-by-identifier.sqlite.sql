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
      SELECT
        '{"slug":"' || film_listings_1.slug
        || '","identifiers":[' || (
          SELECT coalesce(
            group_concat(
              '{"scheme":"' || anon_4.scheme
              || '","value":' || json_quote(anon_4.value)
              || ',"url":' || json_quote(anon_4.url)
              || ',"label":' || json_quote(anon_4.label)
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              anon_5.position AS position,
              anon_5.scheme AS scheme,
              anon_5.value AS value,
              anon_5.url AS url,
              anon_5.label AS label,
              anon_5.position AS o0
            FROM (
              SELECT
                film_identifiers.position AS position,
                film_identifiers.scheme AS scheme,
                film_identifiers.value AS value,
                film_identifiers.url AS url,
                film_identifiers.label AS label
              FROM film_identifiers
              WHERE film_identifiers.film_id = films_1.id
            ) AS anon_5
            ORDER BY anon_5.position ASC
            LIMIT -1
          ) AS anon_4
        )
        || ']}' AS anon_3
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE films_1.id = (
        SELECT films_2.id
        FROM film_identifiers AS film_identifiers_1
        JOIN films AS films_2 ON films_2.id = film_identifiers_1.film_id
        WHERE film_identifiers_1.value = ? AND film_identifiers_1.scheme = ?
        ORDER BY films_2.slug
        LIMIT 1
      )
      LIMIT 1
    ),
    'null'
  )
  || ',"films":' || (
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
              WHERE film_identifiers_1.scheme IN (?, ?) AND film_identifiers_1.value = ?
            )
        ) AS TEXT
      )
      || '}' AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
