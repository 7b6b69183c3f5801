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
  (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND NOT EXISTS (
              SELECT 1
              FROM film_gaps AS film_gaps_1
              WHERE film_gaps_1.film_id = film_listings_1.film_id AND (film_gaps_1.kind = ?) IS NOT 1
            )
        ) AS TEXT
      )
      || '}' AS anon_4
  )
  || ',"films":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            AND EXISTS (
              SELECT 1
              FROM film_gaps AS film_gaps_1
              WHERE film_gaps_1.film_id = film_listings_1.film_id AND film_gaps_1.kind IN (?, ?, ?)
            )
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"slug":"' || anon_5.slug
            || '","gaps":[' || (
              SELECT coalesce(
                group_concat(
                  '{"kind":"' || anon_6.kind
                  || '","language":' || coalesce('"' || anon_6.language || '"', 'null')
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  film_gaps_1.position AS position,
                  film_gaps_1.kind AS kind,
                  film_gaps_1.language AS language,
                  film_gaps_1.position AS o0
                FROM film_gaps AS film_gaps_1
                WHERE film_gaps_1.film_id = anon_5.film_id
                ORDER BY film_gaps_1.position ASC
                LIMIT -1
              ) AS anon_6
            )
            || ']}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            film_listings_1.film_id AS film_id,
            film_listings_1.slug AS slug,
            film_listings_1.release_year AS o0,
            film_listings_1.title_folded AS o1,
            film_listings_1.slug AS o2
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            AND EXISTS (
              SELECT 1
              FROM film_gaps AS film_gaps_1
              WHERE film_gaps_1.film_id = film_listings_1.film_id AND film_gaps_1.kind IN (?, ?, ?)
            )
          ORDER BY
            film_listings_1.release_year DESC NULLS LAST,
            film_listings_1.title_folded ASC,
            film_listings_1.slug ASC
          LIMIT 4
        ) AS anon_5
      )
      || '],"facets":{"gap":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_5.value)
            || ',"label":' || json_quote(anon_5.label)
            || ',"count":' || anon_5.count
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_6.value AS value,
            anon_6.label AS label,
            anon_6.count AS count,
            anon_6.count AS o0,
            anon_6.value AS o1
          FROM (
            SELECT
              film_gaps_1.kind AS value,
              min(coalesce(kind_names_1.name, film_gaps_1.kind)) AS label,
              count(DISTINCT film_gaps_1.film_id) AS count
            FROM film_gaps AS film_gaps_1
            LEFT OUTER JOIN
              kind_names AS kind_names_1
              ON kind_names_1.kind = film_gaps_1.kind
              AND kind_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            WHERE
              film_gaps_1.film_id IN (
                SELECT film_listings_1.film_id
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                  AND EXISTS (
                    SELECT 1
                    FROM film_gaps AS film_gaps_2
                    WHERE film_gaps_2.film_id = film_listings_1.film_id AND film_gaps_2.kind IN (?, ?, ?)
                  )
              )
              AND film_gaps_1.kind IS NOT NULL
            GROUP BY film_gaps_1.kind
          ) AS anon_6
          ORDER BY anon_6.count DESC, anon_6.value ASC
          LIMIT -1
        ) AS anon_5
      )
      || ']}}' AS anon_4
  )
  || ',"inEnglish":' || (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(group_concat('{"slug":"' || anon_5.slug || '"}', ','), '') AS coalesce_1
        FROM (
          SELECT
            film_listings_1.film_id AS film_id,
            film_listings_1.slug AS slug,
            film_listings_1.release_year AS o0,
            film_listings_1.title_folded AS o1,
            film_listings_1.slug AS o2
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
            AND EXISTS (
              SELECT 1
              FROM film_gaps AS film_gaps_1
              WHERE film_gaps_1.film_id = film_listings_1.film_id AND film_gaps_1.language = ?
            )
          ORDER BY
            film_listings_1.release_year DESC NULLS LAST,
            film_listings_1.title_folded ASC,
            film_listings_1.slug ASC
          LIMIT 2
        ) AS anon_5
      )
      || ']}' AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
