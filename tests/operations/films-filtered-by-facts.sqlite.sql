WITH anon_1 AS MATERIALIZED (
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
          LEFT OUTER JOIN films AS films_1 ON films_1.id = film_listings_1.film_id
          WHERE
            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND (
              film_listings_1.title_folded LIKE ? ESCAPE '\'
              OR film_listings_1.title_folded >= ? AND film_listings_1.title_folded < ?
              OR NOT EXISTS (
                SELECT 1
                FROM film_texts AS film_texts_1
                WHERE
                  film_texts_1.film_id = film_listings_1.film_id
                  AND (film_texts_1.language IN (?, ?)) IS NOT 1
              )
            )
            AND EXISTS (
              SELECT 1
              FROM technical_specs AS technical_specs_1
              JOIN film_texts ON technical_specs_1.film_text_id = film_texts.id
              WHERE film_texts.film_id = film_listings_1.film_id AND technical_specs_1.label = ?
            ) IS NOT 1
            AND film_listings_1.release_year < ?
            AND film_listings_1.release_year >= ?
            AND films_1.duration_seconds < ?
            AND EXISTS (
              SELECT 1
              FROM film_countries AS film_countries_1
              LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
              WHERE film_countries_1.film_id = film_listings_1.film_id AND (countries_1.code = ?) IS NOT 1
            )
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"title":' || json_quote(anon_3.title)
            || ',"releaseYear":' || coalesce(anon_3.release_year, 'null')
            || ',"duration":' || CASE
              WHEN (films_1.duration_seconds IS NULL)
              THEN 'null'
              ELSE '{"minutes":' || FLOOR(films_1.duration_seconds / 60) || '}'
            END
            || ',"countries":[' || (
              SELECT coalesce(
                group_concat('{"name":' || json_quote(country_names_1.name) || '}', ','), ''
              ) AS coalesce_2
              FROM (
                SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
                FROM film_countries AS film_countries_1
                WHERE film_countries_1.film_id = films_1.id
                ORDER BY film_countries_1.position ASC
                LIMIT -1
              ) AS anon_4
              LEFT OUTER JOIN
                country_names AS country_names_1
                ON country_names_1.country_id = anon_4.country_id
                AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            )
            || '],"technicalSpecs":[' || (
              SELECT coalesce(group_concat('{"label":' || json_quote(anon_4.label) || '}', ','), '') AS coalesce_2
              FROM (
                SELECT
                  technical_specs_1.position AS position,
                  technical_specs_1.label AS label,
                  technical_specs_1.position AS o0
                FROM technical_specs AS technical_specs_1
                WHERE technical_specs_1.film_text_id = (
                  SELECT film_texts.id
                  FROM film_texts
                  WHERE
                    film_texts.film_id = films_1.id
                    AND (
                      EXISTS (
                        SELECT * FROM technical_specs WHERE technical_specs.film_text_id = film_texts.id
                      )
                    )
                  ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                  LIMIT 1
                )
                ORDER BY technical_specs_1.position ASC
                LIMIT -1
              ) AS anon_4
            )
            || ']}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            film_listings_1.film_id AS film_id,
            film_listings_1.title AS title,
            film_listings_1.release_year AS release_year,
            films_2.duration_seconds AS o0,
            film_listings_1.slug AS o1
          FROM film_listings AS film_listings_1
          LEFT OUTER JOIN films AS films_2 ON films_2.id = film_listings_1.film_id
          WHERE
            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND (
              film_listings_1.title_folded LIKE ? ESCAPE '\'
              OR film_listings_1.title_folded >= ? AND film_listings_1.title_folded < ?
              OR NOT EXISTS (
                SELECT 1
                FROM film_texts AS film_texts_1
                WHERE
                  film_texts_1.film_id = film_listings_1.film_id
                  AND (film_texts_1.language IN (?, ?)) IS NOT 1
              )
            )
            AND EXISTS (
              SELECT 1
              FROM technical_specs AS technical_specs_1
              JOIN film_texts ON technical_specs_1.film_text_id = film_texts.id
              WHERE film_texts.film_id = film_listings_1.film_id AND technical_specs_1.label = ?
            ) IS NOT 1
            AND film_listings_1.release_year < ?
            AND film_listings_1.release_year >= ?
            AND films_2.duration_seconds < ?
            AND EXISTS (
              SELECT 1
              FROM film_countries AS film_countries_1
              LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = film_countries_1.country_id
              WHERE film_countries_1.film_id = film_listings_1.film_id AND (countries_1.code = ?) IS NOT 1
            )
          ORDER BY films_2.duration_seconds DESC NULLS LAST, film_listings_1.slug ASC
          LIMIT 20
        ) AS anon_3
        LEFT OUTER JOIN films AS films_1 ON films_1.id = anon_3.film_id
      )
      || ']}' AS anon_2
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
