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
    SELECT CASE WHEN (octet_length(anon_5.data) <= 16000000) THEN anon_5.data END AS anon_4
    FROM (
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
                    WHERE
                      film_gaps_1.film_id = film_listings_1.film_id
                      AND (film_gaps_1.kind = $1::VARCHAR COLLATE "C") IS NOT true
                  )
              ) AS TEXT
            )
            || '}' AS anon_6
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
                    WHERE
                      film_gaps_1.film_id = film_listings_1.film_id
                      AND film_gaps_1.kind IN (
                        $2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C", $4::VARCHAR COLLATE "C"
                      )
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg('{"slug":"' || anon_7.slug || '","gaps":[' || anon_8.coalesce_2 || ']}', ','), ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_9.film_id AS film_id,
                  anon_9.slug AS slug,
                  anon_9.o0 AS o0,
                  anon_9.o1 AS o1,
                  anon_9.o2 AS o2
                FROM (
                  SELECT
                    anon_10.film_id AS film_id,
                    anon_10.slug AS slug,
                    anon_10.o0 AS o0,
                    anon_10.o1 AS o1,
                    anon_10.o2 AS o2
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
                        WHERE
                          film_gaps_1.film_id = film_listings_1.film_id
                          AND film_gaps_1.kind IN (
                            $2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C", $4::VARCHAR COLLATE "C"
                          )
                      )
                      AND film_listings_1.release_year IS NOT NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 4
                  ) AS anon_10
                  UNION ALL
                  SELECT
                    anon_11.film_id AS film_id,
                    anon_11.slug AS slug,
                    anon_11.o0 AS o0,
                    anon_11.o1 AS o1,
                    anon_11.o2 AS o2
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
                        WHERE
                          film_gaps_1.film_id = film_listings_1.film_id
                          AND film_gaps_1.kind IN (
                            $2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C", $4::VARCHAR COLLATE "C"
                          )
                      )
                      AND film_listings_1.release_year IS NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 4
                  ) AS anon_11
                ) AS anon_9
                LIMIT 4
              ) AS anon_7
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"kind":"' || anon_9.kind
                    || '","language":' || coalesce('"' || anon_9.language || '"', 'null')
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
                  WHERE film_gaps_1.film_id = anon_7.film_id
                  ORDER BY film_gaps_1.position ASC
                ) AS anon_9
              ) AS anon_8 ON true
            )
            || '],"facets":{"gap":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_7.value) AS TEXT)
                  || ',"label":' || CAST(to_json(anon_7.label) AS TEXT)
                  || ',"count":' || CAST(anon_7.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_8.value AS value,
                  anon_8.label AS label,
                  anon_8.count AS count,
                  anon_8.count AS o0,
                  anon_8.value AS o1
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
                          WHERE
                            film_gaps_2.film_id = film_listings_1.film_id
                            AND film_gaps_2.kind IN (
                              $2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C", $4::VARCHAR COLLATE "C"
                            )
                        )
                    )
                    AND film_gaps_1.kind IS NOT NULL
                  GROUP BY film_gaps_1.kind
                ) AS anon_8
                ORDER BY anon_8.count DESC, anon_8.value ASC
              ) AS anon_7
            )
            || ']}}' AS anon_6
        )
        || ',"inEnglish":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(string_agg('{"slug":"' || anon_7.slug || '"}', ','), '') AS coalesce_1
              FROM (
                SELECT
                  anon_8.film_id AS film_id,
                  anon_8.slug AS slug,
                  anon_8.o0 AS o0,
                  anon_8.o1 AS o1,
                  anon_8.o2 AS o2
                FROM (
                  SELECT
                    anon_9.film_id AS film_id,
                    anon_9.slug AS slug,
                    anon_9.o0 AS o0,
                    anon_9.o1 AS o1,
                    anon_9.o2 AS o2
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
                        WHERE
                          film_gaps_1.film_id = film_listings_1.film_id
                          AND film_gaps_1.language = $5::VARCHAR COLLATE "C"
                      )
                      AND film_listings_1.release_year IS NOT NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 2
                  ) AS anon_9
                  UNION ALL
                  SELECT
                    anon_10.film_id AS film_id,
                    anon_10.slug AS slug,
                    anon_10.o0 AS o0,
                    anon_10.o1 AS o1,
                    anon_10.o2 AS o2
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
                        WHERE
                          film_gaps_1.film_id = film_listings_1.film_id
                          AND film_gaps_1.language = $5::VARCHAR COLLATE "C"
                      )
                      AND film_listings_1.release_year IS NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 2
                  ) AS anon_10
                ) AS anon_8
                LIMIT 2
              ) AS anon_7
            )
            || ']}' AS anon_6
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_5
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
