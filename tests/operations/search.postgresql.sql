WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $4::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_4 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_6.data) <= 16000000) THEN anon_6.data END AS anon_5
    FROM (
      SELECT
        (
          WITH anon_7 AS MATERIALIZED (
            SELECT
              anon_9.film_id AS film_id,
              anon_9.person_id AS person_id,
              anon_9.score AS score,
              anon_9.entry AS entry,
              anon_9.score AS o0,
              anon_9.release_year AS o1,
              anon_9.sort AS o2,
              anon_9.slug AS o3,
              CASE WHEN (anon_9.film_id IS NULL) THEN 1 ELSE 0 END AS o4
            FROM (
              SELECT
                anon_10.film_id AS film_id,
                anon_10.person_id AS person_id,
                anon_10.score AS score,
                anon_10.entry AS entry,
                anon_10.release_year AS release_year,
                anon_10.sort AS sort,
                anon_10.slug AS slug
              FROM (
                SELECT
                  anon_11.film_id AS film_id,
                  anon_11.person_id AS person_id,
                  anon_11.score AS score,
                  anon_11.entry AS entry,
                  anon_11.release_year AS release_year,
                  anon_11.sort AS sort,
                  anon_11.slug AS slug,
                  rank() OVER (ORDER BY anon_11.score ASC) AS place
                FROM (
                  SELECT
                    anon_12.film_id AS film_id,
                    anon_12.person_id AS person_id,
                    CAST(anon_12.best / 4294967296 AS INTEGER) AS score,
                    CAST(anon_12.best % 4294967296 AS INTEGER) AS entry,
                    film_listings_1.release_year AS release_year,
                    coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                    coalesce(film_listings_1.slug, people_1.slug) AS slug
                  FROM (
                    SELECT
                      anon_13.film_id AS film_id, anon_13.person_id AS person_id, min(anon_13.best) AS best
                    FROM (
                      SELECT
                        search_entries_1.film_id AS film_id,
                        search_entries_1.person_id AS person_id,
                        CAST(
                          search_entries_1.rank * 2 + CASE
                            WHEN (
                              search_entries_1.id IN (
                                SELECT rowid
                                FROM search_tokens
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                )
                              )
                            )
                            THEN 0
                            ELSE 1
                          END AS BIGINT
                        ) * 4294967296 + search_entries_1.id AS best
                      FROM search_entries AS search_entries_1
                      WHERE
                        search_entries_1.id IN (
                          SELECT rowid
                          FROM search_tokens
                          WHERE search_tokens.tokens @@ CAST(
                            '''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                          )
                        )
                        AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
                      UNION ALL
                      SELECT
                        CAST(NULL AS INTEGER) AS anon_14,
                        credits_1.person_id AS person_id,
                        anon_15.best AS best
                      FROM (
                        SELECT
                          search_entries_2.role_id AS role_id,
                          min(
                            CAST(
                              search_entries_2.rank * 2 + CASE
                                WHEN (
                                  search_entries_2.id IN (
                                    SELECT rowid
                                    FROM search_tokens
                                    WHERE search_tokens.tokens @@ CAST(
                                      '''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                    )
                                  )
                                )
                                THEN 0
                                ELSE 1
                              END AS BIGINT
                            ) * 4294967296 + search_entries_2.id
                          ) AS best
                        FROM search_entries AS search_entries_2
                        WHERE
                          search_entries_2.id IN (
                            SELECT rowid
                            FROM search_tokens
                            WHERE search_tokens.tokens @@ CAST(
                              '''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                            )
                          )
                          AND search_entries_2.role_id IS NOT NULL
                        GROUP BY search_entries_2.role_id
                      ) AS anon_15
                      LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_15.role_id
                    ) AS anon_13
                    GROUP BY anon_13.film_id, anon_13.person_id
                  ) AS anon_12
                  LEFT OUTER JOIN
                    film_listings AS film_listings_1
                    ON film_listings_1.film_id = anon_12.film_id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_12.person_id
                  WHERE anon_12.film_id IS NOT NULL OR anon_12.person_id IS NOT NULL
                ) AS anon_11
              ) AS anon_10
              WHERE anon_10.place <= 4
            ) AS anon_9
            ORDER BY
              anon_9.score ASC, anon_9.release_year DESC NULLS LAST, anon_9.sort ASC, anon_9.slug ASC, o4 ASC
            LIMIT 4
          )
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM (
                  SELECT
                    anon_10.film_id AS film_id,
                    anon_10.person_id AS person_id,
                    CAST(anon_10.best / 4294967296 AS INTEGER) AS score,
                    CAST(anon_10.best % 4294967296 AS INTEGER) AS entry,
                    film_listings_1.release_year AS release_year,
                    coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                    coalesce(film_listings_1.slug, people_1.slug) AS slug
                  FROM (
                    SELECT
                      anon_11.film_id AS film_id, anon_11.person_id AS person_id, min(anon_11.best) AS best
                    FROM (
                      SELECT
                        search_entries_1.film_id AS film_id,
                        search_entries_1.person_id AS person_id,
                        CAST(
                          search_entries_1.rank * 2 + CASE
                            WHEN (
                              search_entries_1.id IN (
                                SELECT rowid
                                FROM search_tokens
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                )
                              )
                            )
                            THEN 0
                            ELSE 1
                          END AS BIGINT
                        ) * 4294967296 + search_entries_1.id AS best
                      FROM search_entries AS search_entries_1
                      WHERE
                        search_entries_1.id IN (
                          SELECT rowid
                          FROM search_tokens
                          WHERE search_tokens.tokens @@ CAST(
                            '''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                          )
                        )
                        AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
                      UNION ALL
                      SELECT
                        CAST(NULL AS INTEGER) AS anon_12,
                        credits_1.person_id AS person_id,
                        anon_13.best AS best
                      FROM (
                        SELECT
                          search_entries_2.role_id AS role_id,
                          min(
                            CAST(
                              search_entries_2.rank * 2 + CASE
                                WHEN (
                                  search_entries_2.id IN (
                                    SELECT rowid
                                    FROM search_tokens
                                    WHERE search_tokens.tokens @@ CAST(
                                      '''' || replace($1::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                    )
                                  )
                                )
                                THEN 0
                                ELSE 1
                              END AS BIGINT
                            ) * 4294967296 + search_entries_2.id
                          ) AS best
                        FROM search_entries AS search_entries_2
                        WHERE
                          search_entries_2.id IN (
                            SELECT rowid
                            FROM search_tokens
                            WHERE search_tokens.tokens @@ CAST(
                              '''' || replace($1::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                            )
                          )
                          AND search_entries_2.role_id IS NOT NULL
                        GROUP BY search_entries_2.role_id
                      ) AS anon_13
                      LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_13.role_id
                    ) AS anon_11
                    GROUP BY anon_11.film_id, anon_11.person_id
                  ) AS anon_10
                  LEFT OUTER JOIN
                    film_listings AS film_listings_1
                    ON film_listings_1.film_id = anon_10.film_id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_10.person_id
                  WHERE anon_10.film_id IS NOT NULL OR anon_10.person_id IS NOT NULL
                ) AS anon_9
              ) AS TEXT
            )
            || ',"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_1 FROM anon_7) > 3 AS TEXT)
            || '},"edges":[' || (
              SELECT coalesce(
                string_agg(
                  '{"field":"' || CASE
                    WHEN (FLOOR(anon_9.score / 2) = 0)
                    THEN 'TITLE'
                    WHEN (FLOOR(anon_9.score / 2) = 1)
                    THEN 'ALIAS'
                    WHEN (FLOOR(anon_9.score / 2) = 2)
                    THEN 'NAME'
                    WHEN (FLOOR(anon_9.score / 2) = 3)
                    THEN 'ROLE'
                    WHEN (FLOOR(anon_9.score / 2) = 4)
                    THEN 'DESCRIPTION'
                    WHEN (FLOOR(anon_9.score / 2) = 5)
                    THEN 'BODY'
                  END
                  || '","node":' || CASE
                    WHEN (anon_9.film_id IS NOT NULL)
                    THEN '{"__typename":"Film","title":' || CAST(to_json(anon_10.title) AS TEXT) || '}'
                    WHEN (anon_9.person_id IS NOT NULL)
                    THEN '{"__typename":"Person","name":' || CAST(to_json(anon_11.name) AS TEXT) || '}'
                  END
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_7.film_id AS film_id,
                  anon_7.person_id AS person_id,
                  anon_7.score AS score,
                  anon_7.entry AS entry,
                  anon_7.o0 AS o0,
                  anon_7.o1 AS o1,
                  anon_7.o2 AS o2,
                  anon_7.o3 AS o3,
                  anon_7.o4 AS o4
                FROM anon_7
                LIMIT 3
              ) AS anon_9
              LEFT OUTER JOIN LATERAL (
                SELECT film_listings_1.title AS title
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.film_id = anon_9.film_id
                  AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_10 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT people_1.name AS name
                FROM people AS people_1
                WHERE people_1.id = anon_9.person_id
                LIMIT ALL OFFSET 0
              ) AS anon_11 ON true
            )
            || ']}' AS anon_8
        )
        || ',"prefix":' || (
          WITH anon_7 AS MATERIALIZED (
            SELECT
              anon_9.film_id AS film_id,
              anon_9.person_id AS person_id,
              anon_9.entry AS entry,
              anon_9.score AS score,
              anon_9.score AS o0,
              anon_9.release_year AS o1,
              anon_9.sort AS o2,
              anon_9.slug AS o3,
              CASE WHEN (anon_9.film_id IS NULL) THEN 1 ELSE 0 END AS o4
            FROM (
              SELECT
                anon_10.film_id AS film_id,
                anon_10.person_id AS person_id,
                anon_10.score AS score,
                anon_10.entry AS entry,
                anon_10.release_year AS release_year,
                anon_10.sort AS sort,
                anon_10.slug AS slug
              FROM (
                SELECT
                  anon_11.film_id AS film_id,
                  anon_11.person_id AS person_id,
                  anon_11.score AS score,
                  anon_11.entry AS entry,
                  anon_11.release_year AS release_year,
                  anon_11.sort AS sort,
                  anon_11.slug AS slug,
                  rank() OVER (ORDER BY anon_11.score ASC) AS place
                FROM (
                  SELECT
                    anon_12.film_id AS film_id,
                    anon_12.person_id AS person_id,
                    CAST(anon_12.best / 4294967296 AS INTEGER) AS score,
                    CAST(anon_12.best % 4294967296 AS INTEGER) AS entry,
                    film_listings_1.release_year AS release_year,
                    coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                    coalesce(film_listings_1.slug, people_1.slug) AS slug
                  FROM (
                    SELECT
                      anon_13.film_id AS film_id, anon_13.person_id AS person_id, min(anon_13.best) AS best
                    FROM (
                      SELECT
                        search_entries_1.film_id AS film_id,
                        search_entries_1.person_id AS person_id,
                        CAST(
                          search_entries_1.rank * 2 + CASE
                            WHEN (
                              search_entries_1.id IN (
                                SELECT rowid
                                FROM search_tokens
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                )
                              )
                            )
                            THEN 0
                            ELSE 1
                          END AS BIGINT
                        ) * 4294967296 + search_entries_1.id AS best
                      FROM search_entries AS search_entries_1
                      WHERE
                        search_entries_1.id IN (
                          SELECT rowid
                          FROM search_tokens
                          WHERE search_tokens.tokens @@ CAST(
                            '''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                          )
                        )
                        AND search_entries_1.film_id IS NOT NULL
                        AND (
                          search_entries_1.language IS NULL
                          OR search_entries_1.language = (SELECT anon_2.language FROM anon_2)
                          OR NOT (
                            EXISTS (
                              SELECT *
                              FROM search_entries AS search_entries_2
                              WHERE
                                search_entries_2.film_id = search_entries_1.film_id
                                AND search_entries_2.field = search_entries_1.field
                                AND (
                                  search_entries_2.language = (SELECT anon_2.language FROM anon_2)
                                  OR (
                                    SELECT languages_1.position
                                    FROM languages AS languages_1
                                    WHERE languages_1.tag = search_entries_2.language
                                  ) < (
                                    SELECT languages_1.position
                                    FROM languages AS languages_1
                                    WHERE languages_1.tag = search_entries_1.language
                                  )
                                )
                            )
                          )
                        )
                    ) AS anon_13
                    GROUP BY anon_13.film_id, anon_13.person_id
                  ) AS anon_12
                  LEFT OUTER JOIN
                    film_listings AS film_listings_1
                    ON film_listings_1.film_id = anon_12.film_id
                    AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                  LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_12.person_id
                  WHERE anon_12.film_id IS NOT NULL OR anon_12.person_id IS NOT NULL
                ) AS anon_11
              ) AS anon_10
              WHERE anon_10.place <= 21
            ) AS anon_9
            ORDER BY
              anon_9.score ASC, anon_9.release_year DESC NULLS LAST, anon_9.sort ASC, anon_9.slug ASC, o4 ASC
            LIMIT 21
          )
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM (
                  SELECT
                    anon_10.film_id AS film_id,
                    anon_10.person_id AS person_id,
                    CAST(anon_10.best / 4294967296 AS INTEGER) AS score,
                    CAST(anon_10.best % 4294967296 AS INTEGER) AS entry,
                    film_listings_1.release_year AS release_year,
                    coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                    coalesce(film_listings_1.slug, people_1.slug) AS slug
                  FROM (
                    SELECT
                      anon_11.film_id AS film_id, anon_11.person_id AS person_id, min(anon_11.best) AS best
                    FROM (
                      SELECT
                        search_entries_1.film_id AS film_id,
                        search_entries_1.person_id AS person_id,
                        CAST(
                          search_entries_1.rank * 2 + CASE
                            WHEN (
                              search_entries_1.id IN (
                                SELECT rowid
                                FROM search_tokens
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($2::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                )
                              )
                            )
                            THEN 0
                            ELSE 1
                          END AS BIGINT
                        ) * 4294967296 + search_entries_1.id AS best
                      FROM search_entries AS search_entries_1
                      WHERE
                        search_entries_1.id IN (
                          SELECT rowid
                          FROM search_tokens
                          WHERE search_tokens.tokens @@ CAST(
                            '''' || replace($2::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                          )
                        )
                        AND search_entries_1.film_id IS NOT NULL
                        AND (
                          search_entries_1.language IS NULL
                          OR search_entries_1.language = (SELECT anon_2.language FROM anon_2)
                          OR NOT (
                            EXISTS (
                              SELECT *
                              FROM search_entries AS search_entries_2
                              WHERE
                                search_entries_2.film_id = search_entries_1.film_id
                                AND search_entries_2.field = search_entries_1.field
                                AND (
                                  search_entries_2.language = (SELECT anon_2.language FROM anon_2)
                                  OR (
                                    SELECT languages_1.position
                                    FROM languages AS languages_1
                                    WHERE languages_1.tag = search_entries_2.language
                                  ) < (
                                    SELECT languages_1.position
                                    FROM languages AS languages_1
                                    WHERE languages_1.tag = search_entries_1.language
                                  )
                                )
                            )
                          )
                        )
                    ) AS anon_11
                    GROUP BY anon_11.film_id, anon_11.person_id
                  ) AS anon_10
                  LEFT OUTER JOIN
                    film_listings AS film_listings_1
                    ON film_listings_1.film_id = anon_10.film_id
                    AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                  LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_10.person_id
                  WHERE anon_10.film_id IS NOT NULL OR anon_10.person_id IS NOT NULL
                ) AS anon_9
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  CASE
                    WHEN (anon_9.film_id IS NOT NULL)
                    THEN '{"title":' || CAST(to_json(anon_10.title) AS TEXT) || '}'
                    WHEN (anon_9.person_id IS NOT NULL)
                    THEN '{}'
                  END,
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_7.film_id AS film_id,
                  anon_7.person_id AS person_id,
                  anon_7.entry AS entry,
                  anon_7.score AS score,
                  anon_7.o0 AS o0,
                  anon_7.o1 AS o1,
                  anon_7.o2 AS o2,
                  anon_7.o3 AS o3,
                  anon_7.o4 AS o4
                FROM anon_7
                LIMIT 20
              ) AS anon_9
              LEFT OUTER JOIN LATERAL (
                SELECT film_listings_1.title AS title
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.film_id = anon_9.film_id
                  AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                LIMIT ALL OFFSET 0
              ) AS anon_10 ON true
            )
            || '],"edges":[' || (
              SELECT coalesce(
                string_agg(
                  '{"field":"' || CASE
                    WHEN (FLOOR(anon_9.score / 2) = 0)
                    THEN 'TITLE'
                    WHEN (FLOOR(anon_9.score / 2) = 1)
                    THEN 'ALIAS'
                    WHEN (FLOOR(anon_9.score / 2) = 2)
                    THEN 'NAME'
                    WHEN (FLOOR(anon_9.score / 2) = 3)
                    THEN 'ROLE'
                    WHEN (FLOOR(anon_9.score / 2) = 4)
                    THEN 'DESCRIPTION'
                    WHEN (FLOOR(anon_9.score / 2) = 5)
                    THEN 'BODY'
                  END
                  || '","snippet":{"before":' || CAST(
                    to_json(
                      CASE
                        WHEN (
                          strpos(
                            lower(
                              CASE
                                WHEN (anon_10.field = 'TITLE')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.title
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                                )
                                WHEN (anon_10.field = 'DESCRIPTION')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.description
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_texts.description
                                    FROM person_texts
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'BODY')
                                THEN coalesce(
                                  (
                                    SELECT film_bodies.text
                                    FROM film_bodies
                                    JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_bodies.text
                                    FROM person_bodies
                                    JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'ROLE')
                                THEN (
                                  SELECT role_names.name
                                  FROM role_names
                                  WHERE
                                    role_names.role_id = anon_10.role_id
                                    AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                                )
                                ELSE coalesce(
                                  anon_10.label,
                                  (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                                )
                              END
                            ),
                            $5::VARCHAR
                          ) > 60
                        )
                        THEN substr(
                          CASE
                            WHEN (anon_10.field = 'TITLE')
                            THEN coalesce(
                              (
                                SELECT film_texts.title
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                            )
                            WHEN (anon_10.field = 'DESCRIPTION')
                            THEN coalesce(
                              (
                                SELECT film_texts.description
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_texts.description
                                FROM person_texts
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'BODY')
                            THEN coalesce(
                              (
                                SELECT film_bodies.text
                                FROM film_bodies
                                JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_bodies.text
                                FROM person_bodies
                                JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'ROLE')
                            THEN (
                              SELECT role_names.name
                              FROM role_names
                              WHERE
                                role_names.role_id = anon_10.role_id
                                AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                            )
                            ELSE coalesce(
                              anon_10.label,
                              (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                            )
                          END,
                          strpos(
                            lower(
                              CASE
                                WHEN (anon_10.field = 'TITLE')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.title
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                                )
                                WHEN (anon_10.field = 'DESCRIPTION')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.description
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_texts.description
                                    FROM person_texts
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'BODY')
                                THEN coalesce(
                                  (
                                    SELECT film_bodies.text
                                    FROM film_bodies
                                    JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_bodies.text
                                    FROM person_bodies
                                    JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'ROLE')
                                THEN (
                                  SELECT role_names.name
                                  FROM role_names
                                  WHERE
                                    role_names.role_id = anon_10.role_id
                                    AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                                )
                                ELSE coalesce(
                                  anon_10.label,
                                  (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                                )
                              END
                            ),
                            $5::VARCHAR
                          ) - 60,
                          60
                        )
                        WHEN (
                          strpos(
                            lower(
                              CASE
                                WHEN (anon_10.field = 'TITLE')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.title
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                                )
                                WHEN (anon_10.field = 'DESCRIPTION')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.description
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_texts.description
                                    FROM person_texts
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'BODY')
                                THEN coalesce(
                                  (
                                    SELECT film_bodies.text
                                    FROM film_bodies
                                    JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_bodies.text
                                    FROM person_bodies
                                    JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'ROLE')
                                THEN (
                                  SELECT role_names.name
                                  FROM role_names
                                  WHERE
                                    role_names.role_id = anon_10.role_id
                                    AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                                )
                                ELSE coalesce(
                                  anon_10.label,
                                  (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                                )
                              END
                            ),
                            $5::VARCHAR
                          ) >= 1
                        )
                        THEN substr(
                          CASE
                            WHEN (anon_10.field = 'TITLE')
                            THEN coalesce(
                              (
                                SELECT film_texts.title
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                            )
                            WHEN (anon_10.field = 'DESCRIPTION')
                            THEN coalesce(
                              (
                                SELECT film_texts.description
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_texts.description
                                FROM person_texts
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'BODY')
                            THEN coalesce(
                              (
                                SELECT film_bodies.text
                                FROM film_bodies
                                JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_bodies.text
                                FROM person_bodies
                                JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'ROLE')
                            THEN (
                              SELECT role_names.name
                              FROM role_names
                              WHERE
                                role_names.role_id = anon_10.role_id
                                AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                            )
                            ELSE coalesce(
                              anon_10.label,
                              (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                            )
                          END,
                          1,
                          strpos(
                            lower(
                              CASE
                                WHEN (anon_10.field = 'TITLE')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.title
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                                )
                                WHEN (anon_10.field = 'DESCRIPTION')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.description
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_texts.description
                                    FROM person_texts
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'BODY')
                                THEN coalesce(
                                  (
                                    SELECT film_bodies.text
                                    FROM film_bodies
                                    JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_bodies.text
                                    FROM person_bodies
                                    JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'ROLE')
                                THEN (
                                  SELECT role_names.name
                                  FROM role_names
                                  WHERE
                                    role_names.role_id = anon_10.role_id
                                    AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                                )
                                ELSE coalesce(
                                  anon_10.label,
                                  (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                                )
                              END
                            ),
                            $5::VARCHAR
                          ) - 1
                        )
                        ELSE ''
                      END
                    ) AS TEXT
                  )
                  || ',"match":' || CAST(
                    to_json(
                      CASE
                        WHEN (
                          strpos(
                            lower(
                              CASE
                                WHEN (anon_10.field = 'TITLE')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.title
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                                )
                                WHEN (anon_10.field = 'DESCRIPTION')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.description
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_texts.description
                                    FROM person_texts
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'BODY')
                                THEN coalesce(
                                  (
                                    SELECT film_bodies.text
                                    FROM film_bodies
                                    JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_bodies.text
                                    FROM person_bodies
                                    JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'ROLE')
                                THEN (
                                  SELECT role_names.name
                                  FROM role_names
                                  WHERE
                                    role_names.role_id = anon_10.role_id
                                    AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                                )
                                ELSE coalesce(
                                  anon_10.label,
                                  (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                                )
                              END
                            ),
                            $6::VARCHAR
                          ) >= 1
                        )
                        THEN substr(
                          CASE
                            WHEN (anon_10.field = 'TITLE')
                            THEN coalesce(
                              (
                                SELECT film_texts.title
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                            )
                            WHEN (anon_10.field = 'DESCRIPTION')
                            THEN coalesce(
                              (
                                SELECT film_texts.description
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_texts.description
                                FROM person_texts
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'BODY')
                            THEN coalesce(
                              (
                                SELECT film_bodies.text
                                FROM film_bodies
                                JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_bodies.text
                                FROM person_bodies
                                JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'ROLE')
                            THEN (
                              SELECT role_names.name
                              FROM role_names
                              WHERE
                                role_names.role_id = anon_10.role_id
                                AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                            )
                            ELSE coalesce(
                              anon_10.label,
                              (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                            )
                          END,
                          strpos(
                            lower(
                              CASE
                                WHEN (anon_10.field = 'TITLE')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.title
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                                )
                                WHEN (anon_10.field = 'DESCRIPTION')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.description
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_texts.description
                                    FROM person_texts
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'BODY')
                                THEN coalesce(
                                  (
                                    SELECT film_bodies.text
                                    FROM film_bodies
                                    JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_bodies.text
                                    FROM person_bodies
                                    JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'ROLE')
                                THEN (
                                  SELECT role_names.name
                                  FROM role_names
                                  WHERE
                                    role_names.role_id = anon_10.role_id
                                    AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                                )
                                ELSE coalesce(
                                  anon_10.label,
                                  (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                                )
                              END
                            ),
                            $6::VARCHAR
                          ),
                          length($6::VARCHAR)
                        )
                        ELSE ''
                      END
                    ) AS TEXT
                  )
                  || ',"after":' || CAST(
                    to_json(
                      CASE
                        WHEN (
                          strpos(
                            lower(
                              CASE
                                WHEN (anon_10.field = 'TITLE')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.title
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                                )
                                WHEN (anon_10.field = 'DESCRIPTION')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.description
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_texts.description
                                    FROM person_texts
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'BODY')
                                THEN coalesce(
                                  (
                                    SELECT film_bodies.text
                                    FROM film_bodies
                                    JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_bodies.text
                                    FROM person_bodies
                                    JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'ROLE')
                                THEN (
                                  SELECT role_names.name
                                  FROM role_names
                                  WHERE
                                    role_names.role_id = anon_10.role_id
                                    AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                                )
                                ELSE coalesce(
                                  anon_10.label,
                                  (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                                )
                              END
                            ),
                            $7::VARCHAR
                          ) >= 1
                        )
                        THEN substr(
                          CASE
                            WHEN (anon_10.field = 'TITLE')
                            THEN coalesce(
                              (
                                SELECT film_texts.title
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                            )
                            WHEN (anon_10.field = 'DESCRIPTION')
                            THEN coalesce(
                              (
                                SELECT film_texts.description
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_texts.description
                                FROM person_texts
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'BODY')
                            THEN coalesce(
                              (
                                SELECT film_bodies.text
                                FROM film_bodies
                                JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_bodies.text
                                FROM person_bodies
                                JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'ROLE')
                            THEN (
                              SELECT role_names.name
                              FROM role_names
                              WHERE
                                role_names.role_id = anon_10.role_id
                                AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                            )
                            ELSE coalesce(
                              anon_10.label,
                              (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                            )
                          END,
                          strpos(
                            lower(
                              CASE
                                WHEN (anon_10.field = 'TITLE')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.title
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                                )
                                WHEN (anon_10.field = 'DESCRIPTION')
                                THEN coalesce(
                                  (
                                    SELECT film_texts.description
                                    FROM film_texts
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_texts.description
                                    FROM person_texts
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'BODY')
                                THEN coalesce(
                                  (
                                    SELECT film_bodies.text
                                    FROM film_bodies
                                    JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_10.film_id
                                      AND film_texts.language = anon_10.language
                                  ),
                                  (
                                    SELECT person_bodies.text
                                    FROM person_bodies
                                    JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_10.person_id
                                      AND person_texts.language = anon_10.language
                                  )
                                )
                                WHEN (anon_10.field = 'ROLE')
                                THEN (
                                  SELECT role_names.name
                                  FROM role_names
                                  WHERE
                                    role_names.role_id = anon_10.role_id
                                    AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                                )
                                ELSE coalesce(
                                  anon_10.label,
                                  (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                                )
                              END
                            ),
                            $7::VARCHAR
                          ) + length($7::VARCHAR),
                          120
                        )
                        ELSE substr(
                          CASE
                            WHEN (anon_10.field = 'TITLE')
                            THEN coalesce(
                              (
                                SELECT film_texts.title
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (SELECT films.original_title FROM films WHERE films.id = anon_10.film_id)
                            )
                            WHEN (anon_10.field = 'DESCRIPTION')
                            THEN coalesce(
                              (
                                SELECT film_texts.description
                                FROM film_texts
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_texts.description
                                FROM person_texts
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'BODY')
                            THEN coalesce(
                              (
                                SELECT film_bodies.text
                                FROM film_bodies
                                JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                                WHERE
                                  film_texts.film_id = anon_10.film_id
                                  AND film_texts.language = anon_10.language
                              ),
                              (
                                SELECT person_bodies.text
                                FROM person_bodies
                                JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                                WHERE
                                  person_texts.person_id = anon_10.person_id
                                  AND person_texts.language = anon_10.language
                              )
                            )
                            WHEN (anon_10.field = 'ROLE')
                            THEN (
                              SELECT role_names.name
                              FROM role_names
                              WHERE
                                role_names.role_id = anon_10.role_id
                                AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                            )
                            ELSE coalesce(
                              anon_10.label,
                              (SELECT people.name FROM people WHERE people.id = anon_10.person_id)
                            )
                          END,
                          1,
                          120
                        )
                      END
                    ) AS TEXT
                  )
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_7.film_id AS film_id,
                  anon_7.person_id AS person_id,
                  anon_7.entry AS entry,
                  anon_7.score AS score,
                  anon_7.o0 AS o0,
                  anon_7.o1 AS o1,
                  anon_7.o2 AS o2,
                  anon_7.o3 AS o3,
                  anon_7.o4 AS o4
                FROM anon_7
                LIMIT 20
              ) AS anon_9
              LEFT OUTER JOIN LATERAL (
                SELECT
                  search_entries_1.film_id AS film_id,
                  search_entries_1.person_id AS person_id,
                  search_entries_1.role_id AS role_id,
                  search_entries_1.language AS language,
                  search_entries_1.field AS field,
                  search_entries_1.label AS label
                FROM search_entries AS search_entries_1
                WHERE search_entries_1.id = anon_9.entry
                LIMIT ALL OFFSET 0
              ) AS anon_10 ON true
            )
            || ']}' AS anon_8
        )
        || ',"role":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM (
                  SELECT
                    anon_9.film_id AS film_id,
                    anon_9.person_id AS person_id,
                    CAST(anon_9.best / 4294967296 AS INTEGER) AS score,
                    CAST(anon_9.best % 4294967296 AS INTEGER) AS entry,
                    film_listings_1.release_year AS release_year,
                    coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                    coalesce(film_listings_1.slug, people_1.slug) AS slug
                  FROM (
                    SELECT
                      anon_10.film_id AS film_id, anon_10.person_id AS person_id, min(anon_10.best) AS best
                    FROM (
                      SELECT
                        search_entries_1.film_id AS film_id,
                        search_entries_1.person_id AS person_id,
                        CAST(
                          search_entries_1.rank * 2 + CASE
                            WHEN (
                              search_entries_1.id IN (
                                SELECT rowid
                                FROM search_tokens
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                )
                              )
                            )
                            THEN 0
                            ELSE 1
                          END AS BIGINT
                        ) * 4294967296 + search_entries_1.id AS best
                      FROM search_entries AS search_entries_1
                      WHERE
                        search_entries_1.id IN (
                          SELECT rowid
                          FROM search_tokens
                          WHERE search_tokens.tokens @@ CAST(
                            '''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                          )
                        )
                        AND search_entries_1.person_id IS NOT NULL
                      UNION ALL
                      SELECT
                        CAST(NULL AS INTEGER) AS anon_11,
                        credits_1.person_id AS person_id,
                        anon_12.best AS best
                      FROM (
                        SELECT
                          search_entries_2.role_id AS role_id,
                          min(
                            CAST(
                              search_entries_2.rank * 2 + CASE
                                WHEN (
                                  search_entries_2.id IN (
                                    SELECT rowid
                                    FROM search_tokens
                                    WHERE search_tokens.tokens @@ CAST(
                                      '''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                    )
                                  )
                                )
                                THEN 0
                                ELSE 1
                              END AS BIGINT
                            ) * 4294967296 + search_entries_2.id
                          ) AS best
                        FROM search_entries AS search_entries_2
                        WHERE
                          search_entries_2.id IN (
                            SELECT rowid
                            FROM search_tokens
                            WHERE search_tokens.tokens @@ CAST(
                              '''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                            )
                          )
                          AND search_entries_2.role_id IS NOT NULL
                        GROUP BY search_entries_2.role_id
                      ) AS anon_12
                      LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_12.role_id
                    ) AS anon_10
                    GROUP BY anon_10.film_id, anon_10.person_id
                  ) AS anon_9
                  LEFT OUTER JOIN
                    film_listings AS film_listings_1
                    ON film_listings_1.film_id = anon_9.film_id
                    AND film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                  LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_9.person_id
                  WHERE anon_9.film_id IS NOT NULL OR anon_9.person_id IS NOT NULL
                ) AS anon_8
              ) AS TEXT
            )
            || ',"edges":[' || (
              SELECT coalesce(
                string_agg(
                  '{"field":"' || CASE
                    WHEN (FLOOR(anon_8.score / 2) = 0)
                    THEN 'TITLE'
                    WHEN (FLOOR(anon_8.score / 2) = 1)
                    THEN 'ALIAS'
                    WHEN (FLOOR(anon_8.score / 2) = 2)
                    THEN 'NAME'
                    WHEN (FLOOR(anon_8.score / 2) = 3)
                    THEN 'ROLE'
                    WHEN (FLOOR(anon_8.score / 2) = 4)
                    THEN 'DESCRIPTION'
                    WHEN (FLOOR(anon_8.score / 2) = 5)
                    THEN 'BODY'
                  END
                  || '","node":' || CASE
                    WHEN (anon_8.film_id IS NOT NULL)
                    THEN '{}'
                    WHEN (anon_8.person_id IS NOT NULL)
                    THEN '{"name":' || CAST(to_json(anon_9.name) AS TEXT) || '}'
                  END
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_10.film_id AS film_id,
                  anon_10.person_id AS person_id,
                  anon_10.score AS score,
                  anon_10.entry AS entry,
                  anon_10.score AS o0,
                  anon_10.release_year AS o1,
                  anon_10.sort AS o2,
                  anon_10.slug AS o3,
                  CASE WHEN (anon_10.film_id IS NULL) THEN 1 ELSE 0 END AS o4
                FROM (
                  SELECT
                    anon_11.film_id AS film_id,
                    anon_11.person_id AS person_id,
                    anon_11.score AS score,
                    anon_11.entry AS entry,
                    anon_11.release_year AS release_year,
                    anon_11.sort AS sort,
                    anon_11.slug AS slug
                  FROM (
                    SELECT
                      anon_12.film_id AS film_id,
                      anon_12.person_id AS person_id,
                      anon_12.score AS score,
                      anon_12.entry AS entry,
                      anon_12.release_year AS release_year,
                      anon_12.sort AS sort,
                      anon_12.slug AS slug,
                      rank() OVER (ORDER BY anon_12.score ASC) AS place
                    FROM (
                      SELECT
                        anon_13.film_id AS film_id,
                        anon_13.person_id AS person_id,
                        CAST(anon_13.best / 4294967296 AS INTEGER) AS score,
                        CAST(anon_13.best % 4294967296 AS INTEGER) AS entry,
                        film_listings_1.release_year AS release_year,
                        coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                        coalesce(film_listings_1.slug, people_1.slug) AS slug
                      FROM (
                        SELECT
                          anon_14.film_id AS film_id,
                          anon_14.person_id AS person_id,
                          min(anon_14.best) AS best
                        FROM (
                          SELECT
                            search_entries_1.film_id AS film_id,
                            search_entries_1.person_id AS person_id,
                            CAST(
                              search_entries_1.rank * 2 + CASE
                                WHEN (
                                  search_entries_1.id IN (
                                    SELECT rowid
                                    FROM search_tokens
                                    WHERE search_tokens.tokens @@ CAST(
                                      '''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                    )
                                  )
                                )
                                THEN 0
                                ELSE 1
                              END AS BIGINT
                            ) * 4294967296 + search_entries_1.id AS best
                          FROM search_entries AS search_entries_1
                          WHERE
                            search_entries_1.id IN (
                              SELECT rowid
                              FROM search_tokens
                              WHERE search_tokens.tokens @@ CAST(
                                '''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                              )
                            )
                            AND search_entries_1.person_id IS NOT NULL
                          UNION ALL
                          SELECT
                            CAST(NULL AS INTEGER) AS anon_15,
                            credits_1.person_id AS person_id,
                            anon_16.best AS best
                          FROM (
                            SELECT
                              search_entries_2.role_id AS role_id,
                              min(
                                CAST(
                                  search_entries_2.rank * 2 + CASE
                                    WHEN (
                                      search_entries_2.id IN (
                                        SELECT rowid
                                        FROM search_tokens
                                        WHERE search_tokens.tokens @@ CAST(
                                          '''' || replace($8::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                        )
                                      )
                                    )
                                    THEN 0
                                    ELSE 1
                                  END AS BIGINT
                                ) * 4294967296 + search_entries_2.id
                              ) AS best
                            FROM search_entries AS search_entries_2
                            WHERE
                              search_entries_2.id IN (
                                SELECT rowid
                                FROM search_tokens
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($8::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                                )
                              )
                              AND search_entries_2.role_id IS NOT NULL
                            GROUP BY search_entries_2.role_id
                          ) AS anon_16
                          LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_16.role_id
                        ) AS anon_14
                        GROUP BY anon_14.film_id, anon_14.person_id
                      ) AS anon_13
                      LEFT OUTER JOIN
                        film_listings AS film_listings_1
                        ON film_listings_1.film_id = anon_13.film_id
                        AND film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                      LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_13.person_id
                      WHERE anon_13.film_id IS NOT NULL OR anon_13.person_id IS NOT NULL
                    ) AS anon_12
                  ) AS anon_11
                  WHERE anon_11.place <= 2
                ) AS anon_10
                ORDER BY
                  anon_10.score ASC,
                  anon_10.release_year DESC NULLS LAST,
                  anon_10.sort ASC,
                  anon_10.slug ASC,
                  o4 ASC
                LIMIT 2
              ) AS anon_8
              LEFT OUTER JOIN LATERAL (
                SELECT people_1.name AS name
                FROM people AS people_1
                WHERE people_1.id = anon_8.person_id
                LIMIT ALL OFFSET 0
              ) AS anon_9 ON true
            )
            || ']}' AS anon_7
        )
        || ',"nothing":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM (
                  SELECT
                    anon_9.film_id AS film_id,
                    anon_9.person_id AS person_id,
                    CAST(anon_9.best / 4294967296 AS INTEGER) AS score,
                    CAST(anon_9.best % 4294967296 AS INTEGER) AS entry,
                    film_listings_1.release_year AS release_year,
                    coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                    coalesce(film_listings_1.slug, people_1.slug) AS slug
                  FROM (
                    SELECT
                      anon_10.film_id AS film_id, anon_10.person_id AS person_id, min(anon_10.best) AS best
                    FROM (
                      SELECT
                        search_entries_1.film_id AS film_id,
                        search_entries_1.person_id AS person_id,
                        CAST(
                          search_entries_1.rank * 2 + CASE
                            WHEN (
                              search_entries_1.id IN (
                                SELECT rowid
                                FROM search_tokens
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                )
                              )
                            )
                            THEN 0
                            ELSE 1
                          END AS BIGINT
                        ) * 4294967296 + search_entries_1.id AS best
                      FROM search_entries AS search_entries_1
                      WHERE
                        search_entries_1.id IN (
                          SELECT rowid
                          FROM search_tokens
                          WHERE search_tokens.tokens @@ CAST(
                            '''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                          )
                        )
                        AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
                      UNION ALL
                      SELECT
                        CAST(NULL AS INTEGER) AS anon_11,
                        credits_1.person_id AS person_id,
                        anon_12.best AS best
                      FROM (
                        SELECT
                          search_entries_2.role_id AS role_id,
                          min(
                            CAST(
                              search_entries_2.rank * 2 + CASE
                                WHEN (
                                  search_entries_2.id IN (
                                    SELECT rowid
                                    FROM search_tokens
                                    WHERE search_tokens.tokens @@ CAST(
                                      '''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                    )
                                  )
                                )
                                THEN 0
                                ELSE 1
                              END AS BIGINT
                            ) * 4294967296 + search_entries_2.id
                          ) AS best
                        FROM search_entries AS search_entries_2
                        WHERE
                          search_entries_2.id IN (
                            SELECT rowid
                            FROM search_tokens
                            WHERE search_tokens.tokens @@ CAST(
                              '''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                            )
                          )
                          AND search_entries_2.role_id IS NOT NULL
                        GROUP BY search_entries_2.role_id
                      ) AS anon_12
                      LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_12.role_id
                    ) AS anon_10
                    GROUP BY anon_10.film_id, anon_10.person_id
                  ) AS anon_9
                  LEFT OUTER JOIN
                    film_listings AS film_listings_1
                    ON film_listings_1.film_id = anon_9.film_id
                    AND film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
                  LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_9.person_id
                  WHERE anon_9.film_id IS NOT NULL OR anon_9.person_id IS NOT NULL
                ) AS anon_8
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  CASE
                    WHEN (anon_8.film_id IS NOT NULL)
                    THEN '{"__typename":"Film"}'
                    WHEN (anon_8.person_id IS NOT NULL)
                    THEN '{"__typename":"Person"}'
                  END,
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_9.film_id AS film_id,
                  anon_9.person_id AS person_id,
                  anon_9.entry AS entry,
                  anon_9.score AS o0,
                  anon_9.release_year AS o1,
                  anon_9.sort AS o2,
                  anon_9.slug AS o3,
                  CASE WHEN (anon_9.film_id IS NULL) THEN 1 ELSE 0 END AS o4
                FROM (
                  SELECT
                    anon_10.film_id AS film_id,
                    anon_10.person_id AS person_id,
                    anon_10.score AS score,
                    anon_10.entry AS entry,
                    anon_10.release_year AS release_year,
                    anon_10.sort AS sort,
                    anon_10.slug AS slug
                  FROM (
                    SELECT
                      anon_11.film_id AS film_id,
                      anon_11.person_id AS person_id,
                      anon_11.score AS score,
                      anon_11.entry AS entry,
                      anon_11.release_year AS release_year,
                      anon_11.sort AS sort,
                      anon_11.slug AS slug,
                      rank() OVER (ORDER BY anon_11.score ASC) AS place
                    FROM (
                      SELECT
                        anon_12.film_id AS film_id,
                        anon_12.person_id AS person_id,
                        CAST(anon_12.best / 4294967296 AS INTEGER) AS score,
                        CAST(anon_12.best % 4294967296 AS INTEGER) AS entry,
                        film_listings_1.release_year AS release_year,
                        coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                        coalesce(film_listings_1.slug, people_1.slug) AS slug
                      FROM (
                        SELECT
                          anon_13.film_id AS film_id,
                          anon_13.person_id AS person_id,
                          min(anon_13.best) AS best
                        FROM (
                          SELECT
                            search_entries_1.film_id AS film_id,
                            search_entries_1.person_id AS person_id,
                            CAST(
                              search_entries_1.rank * 2 + CASE
                                WHEN (
                                  search_entries_1.id IN (
                                    SELECT rowid
                                    FROM search_tokens
                                    WHERE search_tokens.tokens @@ CAST(
                                      '''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                    )
                                  )
                                )
                                THEN 0
                                ELSE 1
                              END AS BIGINT
                            ) * 4294967296 + search_entries_1.id AS best
                          FROM search_entries AS search_entries_1
                          WHERE
                            search_entries_1.id IN (
                              SELECT rowid
                              FROM search_tokens
                              WHERE search_tokens.tokens @@ CAST(
                                '''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                              )
                            )
                            AND (
                              search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL
                            )
                          UNION ALL
                          SELECT
                            CAST(NULL AS INTEGER) AS anon_14,
                            credits_1.person_id AS person_id,
                            anon_15.best AS best
                          FROM (
                            SELECT
                              search_entries_2.role_id AS role_id,
                              min(
                                CAST(
                                  search_entries_2.rank * 2 + CASE
                                    WHEN (
                                      search_entries_2.id IN (
                                        SELECT rowid
                                        FROM search_tokens
                                        WHERE search_tokens.tokens @@ CAST(
                                          '''' || replace($9::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                        )
                                      )
                                    )
                                    THEN 0
                                    ELSE 1
                                  END AS BIGINT
                                ) * 4294967296 + search_entries_2.id
                              ) AS best
                            FROM search_entries AS search_entries_2
                            WHERE
                              search_entries_2.id IN (
                                SELECT rowid
                                FROM search_tokens
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($9::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                                )
                              )
                              AND search_entries_2.role_id IS NOT NULL
                            GROUP BY search_entries_2.role_id
                          ) AS anon_15
                          LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_15.role_id
                        ) AS anon_13
                        GROUP BY anon_13.film_id, anon_13.person_id
                      ) AS anon_12
                      LEFT OUTER JOIN
                        film_listings AS film_listings_1
                        ON film_listings_1.film_id = anon_12.film_id
                        AND film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
                      LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_12.person_id
                      WHERE anon_12.film_id IS NOT NULL OR anon_12.person_id IS NOT NULL
                    ) AS anon_11
                  ) AS anon_10
                  WHERE anon_10.place <= 20
                ) AS anon_9
                ORDER BY
                  anon_9.score ASC,
                  anon_9.release_year DESC NULLS LAST,
                  anon_9.sort ASC,
                  anon_9.slug ASC,
                  o4 ASC
                LIMIT 20
              ) AS anon_8
            )
            || ']}' AS anon_7
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_6
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
