SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT
        (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND NOT EXISTS (
                    SELECT 1
                    FROM film_gaps AS film_gaps_1
                    WHERE
                      film_gaps_1.film_id = film_listings_1.film_id
                      AND (film_gaps_1.kind = $1::VARCHAR COLLATE "C") IS NOT true
                  )
              ) AS TEXT
            )
            || '}' AS anon_5
        )
        || ',"films":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
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
                string_agg('{"slug":"' || anon_6.slug || '","gaps":[' || anon_7.coalesce_2 || ']}', ','), ''
              ) AS coalesce_1
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
                      film_listings_1.language_id = anon_2.language_id
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
                      film_listings_1.language_id = anon_2.language_id
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
                  ) AS anon_10
                ) AS anon_8
                LIMIT 4
              ) AS anon_6
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"kind":"' || anon_8.kind
                    || '","language":' || coalesce('"' || anon_8.language || '"', 'null')
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
                  WHERE film_gaps_1.film_id = anon_6.film_id
                  ORDER BY film_gaps_1.position ASC
                ) AS anon_8
              ) AS anon_7 ON true
            )
            || '],"facets":{"gap":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_6.value) AS TEXT)
                  || ',"label":' || CAST(to_json(anon_6.label) AS TEXT)
                  || ',"count":' || CAST(anon_6.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_7.value AS value,
                  anon_7.label AS label,
                  anon_7.count AS count,
                  anon_7.count AS o0,
                  anon_7.value AS o1
                FROM (
                  SELECT
                    film_gaps_1.kind AS value,
                    min(coalesce(kind_names_1.name, film_gaps_1.kind)) AS label,
                    count(DISTINCT film_gaps_1.film_id) AS count
                  FROM film_gaps AS film_gaps_1
                  LEFT OUTER JOIN
                    kind_names AS kind_names_1
                    ON kind_names_1.kind = film_gaps_1.kind
                    AND kind_names_1.language_id = anon_2.language_id
                  WHERE
                    film_gaps_1.film_id IN (
                      SELECT film_listings_1.film_id
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.language_id = anon_2.language_id
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
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
              ) AS anon_6
            )
            || ']}}' AS anon_5
        )
        || ',"inEnglish":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(string_agg('{"slug":"' || anon_6.slug || '"}', ','), '') AS coalesce_1
              FROM (
                SELECT
                  anon_7.film_id AS film_id,
                  anon_7.slug AS slug,
                  anon_7.o0 AS o0,
                  anon_7.o1 AS o1,
                  anon_7.o2 AS o2
                FROM (
                  SELECT
                    anon_8.film_id AS film_id,
                    anon_8.slug AS slug,
                    anon_8.o0 AS o0,
                    anon_8.o1 AS o1,
                    anon_8.o2 AS o2
                  FROM (
                    SELECT
                      film_listings_1.film_id AS film_id,
                      film_listings_1.slug AS slug,
                      film_listings_1.release_year AS o0,
                      film_listings_1.title_folded AS o1,
                      film_listings_1.slug AS o2
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
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
                  ) AS anon_8
                  UNION ALL
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
                      film_listings_1.language_id = anon_2.language_id
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
                  ) AS anon_9
                ) AS anon_7
                LIMIT 2
              ) AS anon_6
            )
            || ']}' AS anon_5
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
