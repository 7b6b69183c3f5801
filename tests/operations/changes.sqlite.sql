WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  coalesce(
    (
      SELECT
        '{"films":{"added":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                group_concat(
                  '{"slug":"' || anon_4.slug || '","title":' || json_quote(anon_4.title) || '}', ','
                ),
                ''
              ) AS coalesce_1
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
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                LIMIT 2
              ) AS anon_4
            )
            || ']}' AS anon_3
        )
        || ',"changed":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(group_concat('{"slug":"' || anon_4.slug || '"}', ','), '') AS coalesce_1
              FROM (
                SELECT
                  film_listings_1.film_id AS film_id,
                  film_listings_1.slug AS slug,
                  film_listings_1.release_year AS o0,
                  film_listings_1.title_folded AS o1,
                  film_listings_1.slug AS o2
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                  AND film_listings_1.release_year >= ?
                ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                LIMIT 20
              ) AS anon_4
            )
            || ']}' AS anon_3
        )
        || ',"removed":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                group_concat(
                  '{"slug":"' || anon_4.slug
                  || '","film":' || CASE
                    WHEN (films_1.id IS NULL) THEN 'null' ELSE '{"slug":"' || film_listings_1.slug || '"}'
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
              ) AS anon_4
              LEFT OUTER JOIN
                films AS films_1
                ON films_1.id = coalesce(
                  (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = anon_4.slug),
                  (
                    SELECT moved_slugs_1.film_id
                    FROM moved_slugs AS moved_slugs_1
                    WHERE moved_slugs_1.slug = anon_4.slug
                  )
                )
              LEFT OUTER JOIN
                film_listings AS film_listings_1
                ON film_listings_1.film_id = coalesce(
                  (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = anon_4.slug),
                  (
                    SELECT moved_slugs_1.film_id
                    FROM moved_slugs AS moved_slugs_1
                    WHERE moved_slugs_1.slug = anon_4.slug
                  )
                )
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            )
            || ']}' AS anon_3
        )
        || '},"people":{"added":' || (
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
            || '}' AS anon_3
        )
        || ',"removed":' || (
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
            || '}' AS anon_3
        )
        || '}}' AS anon_2
      FROM revisions AS revisions_1
      WHERE revisions_1.id = (
        SELECT max(revisions_2.id) AS max_1
        FROM revisions AS revisions_2
        WHERE revisions_2.revision = ? OR (revisions_2.revision || '-' || 'BUILD') = ?
      )
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
