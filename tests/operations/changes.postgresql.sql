SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT
            '{"films":{"added":' || anon_6.anon_11
            || ',"changed":' || anon_7.anon_11
            || ',"removed":' || anon_8.anon_11
            || '},"people":{"added":' || anon_9.anon_11
            || ',"removed":' || anon_10.anon_11
            || '}}' AS anon_5
          FROM revisions AS revisions_1
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"totalCount":' || CAST(
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.language_id = anon_2.language_id
                    AND film_listings_1.slug IN (
                      SELECT page_states_1.slug
                      FROM page_states AS page_states_1
                      WHERE
                        page_states_1.type = 'FILM'
                        AND page_states_1.until_id IS NULL
                        AND page_states_1.since_id > revisions_1.id
                        AND NOT (
                          EXISTS (
                            SELECT *
                            FROM page_states AS page_states_2
                            WHERE
                              page_states_2.type = 'FILM'
                              AND page_states_2.slug = page_states_1.slug
                              AND page_states_2.since_id <= revisions_1.id
                              AND page_states_2.until_id > revisions_1.id
                          )
                        )
                    )
                ) AS TEXT
              )
              || ',"nodes":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"slug":"' || anon_12.slug
                    || '","title":' || CAST(to_json(anon_12.title) AS TEXT)
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT
                    anon_13.film_id AS film_id,
                    anon_13.title AS title,
                    anon_13.slug AS slug,
                    anon_13.o0 AS o0,
                    anon_13.o1 AS o1,
                    anon_13.o2 AS o2
                  FROM (
                    SELECT
                      anon_14.film_id AS film_id,
                      anon_14.title AS title,
                      anon_14.slug AS slug,
                      anon_14.o0 AS o0,
                      anon_14.o1 AS o1,
                      anon_14.o2 AS o2
                    FROM (
                      SELECT
                        film_listings_1.film_id AS film_id,
                        film_listings_1.title AS title,
                        film_listings_1.slug AS slug,
                        film_listings_1.release_year AS o0,
                        film_listings_1.title_folded AS o1,
                        film_listings_1.slug AS o2
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.language_id = anon_2.language_id
                        AND film_listings_1.slug IN (
                          SELECT page_states_1.slug
                          FROM page_states AS page_states_1
                          WHERE
                            page_states_1.type = 'FILM'
                            AND page_states_1.until_id IS NULL
                            AND page_states_1.since_id > revisions_1.id
                            AND NOT (
                              EXISTS (
                                SELECT *
                                FROM page_states AS page_states_2
                                WHERE
                                  page_states_2.type = 'FILM'
                                  AND page_states_2.slug = page_states_1.slug
                                  AND page_states_2.since_id <= revisions_1.id
                                  AND page_states_2.until_id > revisions_1.id
                              )
                            )
                        )
                        AND film_listings_1.release_year IS NOT NULL
                      ORDER BY
                        film_listings_1.release_year DESC,
                        film_listings_1.title_folded ASC,
                        film_listings_1.slug ASC
                      LIMIT 2
                    ) AS anon_14
                    UNION ALL
                    SELECT
                      anon_15.film_id AS film_id,
                      anon_15.title AS title,
                      anon_15.slug AS slug,
                      anon_15.o0 AS o0,
                      anon_15.o1 AS o1,
                      anon_15.o2 AS o2
                    FROM (
                      SELECT
                        film_listings_1.film_id AS film_id,
                        film_listings_1.title AS title,
                        film_listings_1.slug AS slug,
                        film_listings_1.release_year AS o0,
                        film_listings_1.title_folded AS o1,
                        film_listings_1.slug AS o2
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.language_id = anon_2.language_id
                        AND film_listings_1.slug IN (
                          SELECT page_states_1.slug
                          FROM page_states AS page_states_1
                          WHERE
                            page_states_1.type = 'FILM'
                            AND page_states_1.until_id IS NULL
                            AND page_states_1.since_id > revisions_1.id
                            AND NOT (
                              EXISTS (
                                SELECT *
                                FROM page_states AS page_states_2
                                WHERE
                                  page_states_2.type = 'FILM'
                                  AND page_states_2.slug = page_states_1.slug
                                  AND page_states_2.since_id <= revisions_1.id
                                  AND page_states_2.until_id > revisions_1.id
                              )
                            )
                        )
                        AND film_listings_1.release_year IS NULL
                      ORDER BY
                        film_listings_1.release_year DESC,
                        film_listings_1.title_folded ASC,
                        film_listings_1.slug ASC
                      LIMIT 2
                    ) AS anon_15
                  ) AS anon_13
                  LIMIT 2
                ) AS anon_12
              )
              || ']}' AS anon_11
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"nodes":[' || (
                SELECT coalesce(string_agg('{"slug":"' || anon_12.slug || '"}', ','), '') AS coalesce_1
                FROM (
                  SELECT
                    anon_13.film_id AS film_id,
                    anon_13.slug AS slug,
                    anon_13.o0 AS o0,
                    anon_13.o1 AS o1,
                    anon_13.o2 AS o2
                  FROM (
                    SELECT
                      anon_14.film_id AS film_id,
                      anon_14.slug AS slug,
                      anon_14.o0 AS o0,
                      anon_14.o1 AS o1,
                      anon_14.o2 AS o2
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
                        AND film_listings_1.slug IN (
                          SELECT page_states_1.slug
                          FROM page_states AS page_states_1
                          WHERE
                            page_states_1.type = 'FILM'
                            AND page_states_1.until_id IS NULL
                            AND page_states_1.since_id > revisions_1.id
                            AND (
                              EXISTS (
                                SELECT *
                                FROM page_states AS page_states_2
                                WHERE
                                  page_states_2.type = 'FILM'
                                  AND page_states_2.slug = page_states_1.slug
                                  AND page_states_2.since_id <= revisions_1.id
                                  AND page_states_2.until_id > revisions_1.id
                                  AND page_states_2.content_hash != page_states_1.content_hash
                              )
                            )
                        )
                        AND film_listings_1.release_year >= $1::INTEGER
                        AND film_listings_1.release_year IS NOT NULL
                      ORDER BY
                        film_listings_1.release_year DESC,
                        film_listings_1.title_folded ASC,
                        film_listings_1.slug ASC
                      LIMIT 20
                    ) AS anon_14
                    UNION ALL
                    SELECT
                      anon_15.film_id AS film_id,
                      anon_15.slug AS slug,
                      anon_15.o0 AS o0,
                      anon_15.o1 AS o1,
                      anon_15.o2 AS o2
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
                        AND film_listings_1.slug IN (
                          SELECT page_states_1.slug
                          FROM page_states AS page_states_1
                          WHERE
                            page_states_1.type = 'FILM'
                            AND page_states_1.until_id IS NULL
                            AND page_states_1.since_id > revisions_1.id
                            AND (
                              EXISTS (
                                SELECT *
                                FROM page_states AS page_states_2
                                WHERE
                                  page_states_2.type = 'FILM'
                                  AND page_states_2.slug = page_states_1.slug
                                  AND page_states_2.since_id <= revisions_1.id
                                  AND page_states_2.until_id > revisions_1.id
                                  AND page_states_2.content_hash != page_states_1.content_hash
                              )
                            )
                        )
                        AND film_listings_1.release_year >= $1::INTEGER
                        AND film_listings_1.release_year IS NULL
                      ORDER BY
                        film_listings_1.release_year DESC,
                        film_listings_1.title_folded ASC,
                        film_listings_1.slug ASC
                      LIMIT 20
                    ) AS anon_15
                  ) AS anon_13
                  LIMIT 20
                ) AS anon_12
              )
              || ']}' AS anon_11
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"nodes":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"slug":"' || anon_12.slug
                    || '","film":' || CASE
                      WHEN (anon_13.id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_14.slug || '"}'
                    END
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT page_states_1.slug AS slug, page_states_1.slug AS o0
                  FROM page_states AS page_states_1
                  WHERE
                    page_states_1.type = 'FILM'
                    AND page_states_1.since_id <= revisions_1.id
                    AND page_states_1.until_id > revisions_1.id
                    AND NOT (
                      EXISTS (
                        SELECT *
                        FROM page_states AS page_states_2
                        WHERE
                          page_states_2.type = 'FILM'
                          AND page_states_2.slug = page_states_1.slug
                          AND page_states_2.until_id IS NULL
                      )
                    )
                  ORDER BY page_states_1.slug ASC
                  LIMIT 20
                ) AS anon_12
                LEFT OUTER JOIN LATERAL (
                  SELECT films_1.id AS id
                  FROM films AS films_1
                  WHERE films_1.id = coalesce(
                    (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = anon_12.slug),
                    (
                      SELECT moved_slugs_1.film_id
                      FROM moved_slugs AS moved_slugs_1
                      WHERE moved_slugs_1.slug = anon_12.slug
                    )
                  )
                  LIMIT ALL OFFSET 0
                ) AS anon_13 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT film_listings_1.slug AS slug
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id = coalesce(
                      (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = anon_12.slug),
                      (
                        SELECT moved_slugs_1.film_id
                        FROM moved_slugs AS moved_slugs_1
                        WHERE moved_slugs_1.slug = anon_12.slug
                      )
                    )
                    AND film_listings_1.language_id = anon_2.language_id
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
              )
              || ']}' AS anon_11
          ) AS anon_8 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"totalCount":' || CAST(
                (
                  SELECT count(*) AS count_1
                  FROM people AS people_1
                  WHERE people_1.slug IN (
                    SELECT page_states_1.slug
                    FROM page_states AS page_states_1
                    WHERE
                      page_states_1.type = 'PERSON'
                      AND page_states_1.until_id IS NULL
                      AND page_states_1.since_id > revisions_1.id
                      AND NOT (
                        EXISTS (
                          SELECT *
                          FROM page_states AS page_states_2
                          WHERE
                            page_states_2.type = 'PERSON'
                            AND page_states_2.slug = page_states_1.slug
                            AND page_states_2.since_id <= revisions_1.id
                            AND page_states_2.until_id > revisions_1.id
                        )
                      )
                  )
                ) AS TEXT
              )
              || '}' AS anon_11
          ) AS anon_9 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"totalCount":' || CAST(
                (
                  SELECT count(*) AS count_1
                  FROM page_states AS page_states_1
                  WHERE
                    page_states_1.type = 'PERSON'
                    AND page_states_1.since_id <= revisions_1.id
                    AND page_states_1.until_id > revisions_1.id
                    AND NOT (
                      EXISTS (
                        SELECT *
                        FROM page_states AS page_states_2
                        WHERE
                          page_states_2.type = 'PERSON'
                          AND page_states_2.slug = page_states_1.slug
                          AND page_states_2.until_id IS NULL
                      )
                    )
                ) AS TEXT
              )
              || '}' AS anon_11
          ) AS anon_10 ON true
          WHERE revisions_1.id = (
            SELECT max(revisions_2.id) AS max_1
            FROM revisions AS revisions_2
            WHERE
              revisions_2.revision = $2::VARCHAR
              OR (revisions_2.revision || '-' || 'BUILD') = $2::VARCHAR
          )
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
