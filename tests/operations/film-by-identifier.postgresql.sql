SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT
        coalesce(
          (
            SELECT '{"slug":"' || anon_6.slug || '","identifiers":[' || anon_7.coalesce_1 || ']}' AS anon_5
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_6 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"scheme":"' || anon_8.scheme
                  || '","value":' || CAST(to_json(anon_8.value) AS TEXT)
                  || ',"url":' || coalesce(CAST(to_json(anon_8.url) AS TEXT), 'null')
                  || ',"label":' || CAST(to_json(anon_8.label) AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_9.position AS position,
                  anon_9.scheme AS scheme,
                  anon_9.value AS value,
                  anon_9.url AS url,
                  anon_9.label AS label,
                  anon_9.position AS o0
                FROM (
                  SELECT
                    film_identifiers.position AS position,
                    film_identifiers.scheme AS scheme,
                    film_identifiers.value AS value,
                    film_identifiers.url AS url,
                    film_identifiers.label AS label
                  FROM film_identifiers
                  WHERE film_identifiers.film_id = films_1.id
                ) AS anon_9
                ORDER BY anon_9.position ASC
              ) AS anon_8
            ) AS anon_7 ON true
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
        )
        || ',"films":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND film_listings_1.film_id IN (
                    SELECT film_identifiers_1.film_id
                    FROM film_identifiers AS film_identifiers_1
                    WHERE
                      film_identifiers_1.scheme IN ($3::VARCHAR COLLATE "C", $4::VARCHAR COLLATE "C")
                      AND film_identifiers_1.value = $5::VARCHAR COLLATE "C"
                  )
              ) AS TEXT
            )
            || '}' AS anon_5
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
