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
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
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
    WITH anon_5 AS MATERIALIZED (
      SELECT
        anon_7.film_id AS film_id,
        anon_7.person_id AS person_id,
        anon_7.score AS score,
        anon_7.entry AS entry,
        anon_7.score AS o0,
        anon_7.release_year AS o1,
        anon_7.sort AS o2,
        anon_7.slug AS o3,
        CASE WHEN (anon_7.film_id IS NULL) THEN 1 ELSE 0 END AS o4
      FROM (
        SELECT
          anon_8.film_id AS film_id,
          anon_8.person_id AS person_id,
          CAST(anon_8.best / 4294967296 AS INTEGER) AS score,
          CAST(anon_8.best % 4294967296 AS INTEGER) AS entry,
          film_listings_1.release_year AS release_year,
          coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
          coalesce(film_listings_1.slug, people_1.slug) AS slug
        FROM (
          SELECT anon_9.film_id AS film_id, anon_9.person_id AS person_id, min(anon_9.best) AS best
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
                      WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
              )
              AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
            UNION ALL
            SELECT CAST(NULL AS INTEGER) AS anon_10, credits_1.person_id AS person_id, anon_11.best AS best
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
                          WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                  WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                )
                AND search_entries_2.role_id IS NOT NULL
              GROUP BY search_entries_2.role_id
            ) AS anon_11
            LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_11.role_id
          ) AS anon_9
          GROUP BY anon_9.film_id, anon_9.person_id
        ) AS anon_8
        LEFT OUTER JOIN
          film_listings AS film_listings_1
          ON film_listings_1.film_id = anon_8.film_id
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_8.person_id
        WHERE anon_8.film_id IS NOT NULL OR anon_8.person_id IS NOT NULL
      ) AS anon_7
      ORDER BY anon_7.score ASC, anon_7.release_year DESC NULLS LAST, anon_7.sort ASC, anon_7.slug ASC, o4 ASC
      LIMIT 4
    )
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM (
            SELECT
              anon_8.film_id AS film_id,
              anon_8.person_id AS person_id,
              CAST(anon_8.best / 4294967296 AS INTEGER) AS score,
              CAST(anon_8.best % 4294967296 AS INTEGER) AS entry,
              film_listings_1.release_year AS release_year,
              coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
              coalesce(film_listings_1.slug, people_1.slug) AS slug
            FROM (
              SELECT anon_9.film_id AS film_id, anon_9.person_id AS person_id, min(anon_9.best) AS best
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
                          WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                    WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                  )
                  AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
                UNION ALL
                SELECT
                  CAST(NULL AS INTEGER) AS anon_10, credits_1.person_id AS person_id, anon_11.best AS best
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
                              WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                      WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                    )
                    AND search_entries_2.role_id IS NOT NULL
                  GROUP BY search_entries_2.role_id
                ) AS anon_11
                LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_11.role_id
              ) AS anon_9
              GROUP BY anon_9.film_id, anon_9.person_id
            ) AS anon_8
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = anon_8.film_id
              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_8.person_id
            WHERE anon_8.film_id IS NOT NULL OR anon_8.person_id IS NOT NULL
          ) AS anon_7
        ) AS TEXT
      )
      || ',"pageInfo":{"hasNextPage":' || CASE
        WHEN ((SELECT count(*) AS count_1 FROM anon_5) > 3) THEN 'true' ELSE 'false'
      END
      || '},"edges":[' || (
        SELECT coalesce(
          group_concat(
            '{"field":"' || CASE
              WHEN (FLOOR(anon_7.score / 2) = 0)
              THEN 'TITLE'
              WHEN (FLOOR(anon_7.score / 2) = 1)
              THEN 'ALIAS'
              WHEN (FLOOR(anon_7.score / 2) = 2)
              THEN 'NAME'
              WHEN (FLOOR(anon_7.score / 2) = 3)
              THEN 'ROLE'
              WHEN (FLOOR(anon_7.score / 2) = 4)
              THEN 'DESCRIPTION'
              WHEN (FLOOR(anon_7.score / 2) = 5)
              THEN 'BODY'
            END
            || '","node":' || CASE
              WHEN (anon_7.film_id IS NOT NULL)
              THEN '{"__typename":"Film","title":' || json_quote(film_listings_1.title) || '}'
              WHEN (anon_7.person_id IS NOT NULL)
              THEN '{"__typename":"Person","name":' || json_quote(people_1.name) || '}'
            END
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_5.film_id AS film_id,
            anon_5.person_id AS person_id,
            anon_5.score AS score,
            anon_5.entry AS entry,
            anon_5.o0 AS o0,
            anon_5.o1 AS o1,
            anon_5.o2 AS o2,
            anon_5.o3 AS o3,
            anon_5.o4 AS o4
          FROM anon_5
          LIMIT 3
        ) AS anon_7
        LEFT OUTER JOIN
          film_listings AS film_listings_1
          ON film_listings_1.film_id = anon_7.film_id
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_7.person_id
      )
      || ']}' AS anon_6
  )
  || ',"prefix":' || (
    WITH anon_5 AS MATERIALIZED (
      SELECT
        anon_7.film_id AS film_id,
        anon_7.person_id AS person_id,
        anon_7.entry AS entry,
        anon_7.score AS score,
        anon_7.score AS o0,
        anon_7.release_year AS o1,
        anon_7.sort AS o2,
        anon_7.slug AS o3,
        CASE WHEN (anon_7.film_id IS NULL) THEN 1 ELSE 0 END AS o4
      FROM (
        SELECT
          anon_8.film_id AS film_id,
          anon_8.person_id AS person_id,
          CAST(anon_8.best / 4294967296 AS INTEGER) AS score,
          CAST(anon_8.best % 4294967296 AS INTEGER) AS entry,
          film_listings_1.release_year AS release_year,
          coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
          coalesce(film_listings_1.slug, people_1.slug) AS slug
        FROM (
          SELECT anon_9.film_id AS film_id, anon_9.person_id AS person_id, min(anon_9.best) AS best
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
                      WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
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
          ) AS anon_9
          GROUP BY anon_9.film_id, anon_9.person_id
        ) AS anon_8
        LEFT OUTER JOIN
          film_listings AS film_listings_1
          ON film_listings_1.film_id = anon_8.film_id
          AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
        LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_8.person_id
        WHERE anon_8.film_id IS NOT NULL OR anon_8.person_id IS NOT NULL
      ) AS anon_7
      ORDER BY anon_7.score ASC, anon_7.release_year DESC NULLS LAST, anon_7.sort ASC, anon_7.slug ASC, o4 ASC
      LIMIT 21
    )
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM (
            SELECT
              anon_8.film_id AS film_id,
              anon_8.person_id AS person_id,
              CAST(anon_8.best / 4294967296 AS INTEGER) AS score,
              CAST(anon_8.best % 4294967296 AS INTEGER) AS entry,
              film_listings_1.release_year AS release_year,
              coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
              coalesce(film_listings_1.slug, people_1.slug) AS slug
            FROM (
              SELECT anon_9.film_id AS film_id, anon_9.person_id AS person_id, min(anon_9.best) AS best
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
                          WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                    WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
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
              ) AS anon_9
              GROUP BY anon_9.film_id, anon_9.person_id
            ) AS anon_8
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = anon_8.film_id
              AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_8.person_id
            WHERE anon_8.film_id IS NOT NULL OR anon_8.person_id IS NOT NULL
          ) AS anon_7
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            CASE
              WHEN (anon_7.film_id IS NOT NULL)
              THEN '{"title":' || json_quote(film_listings_1.title) || '}'
              WHEN (anon_7.person_id IS NOT NULL)
              THEN '{}'
            END,
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_5.film_id AS film_id,
            anon_5.person_id AS person_id,
            anon_5.entry AS entry,
            anon_5.score AS score,
            anon_5.o0 AS o0,
            anon_5.o1 AS o1,
            anon_5.o2 AS o2,
            anon_5.o3 AS o3,
            anon_5.o4 AS o4
          FROM anon_5
          LIMIT 20
        ) AS anon_7
        LEFT OUTER JOIN
          film_listings AS film_listings_1
          ON film_listings_1.film_id = anon_7.film_id
          AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      )
      || '],"edges":[' || (
        SELECT coalesce(
          group_concat(
            '{"field":"' || CASE
              WHEN (FLOOR(anon_7.score / 2) = 0)
              THEN 'TITLE'
              WHEN (FLOOR(anon_7.score / 2) = 1)
              THEN 'ALIAS'
              WHEN (FLOOR(anon_7.score / 2) = 2)
              THEN 'NAME'
              WHEN (FLOOR(anon_7.score / 2) = 3)
              THEN 'ROLE'
              WHEN (FLOOR(anon_7.score / 2) = 4)
              THEN 'DESCRIPTION'
              WHEN (FLOOR(anon_7.score / 2) = 5)
              THEN 'BODY'
            END
            || '","snippet":{"before":' || json_quote(
              CASE
                WHEN (
                  instr(
                    lower(
                      CASE
                        WHEN (search_entries_1.field = 'TITLE')
                        THEN coalesce(
                          (
                            SELECT film_texts.title
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                        )
                        WHEN (search_entries_1.field = 'DESCRIPTION')
                        THEN coalesce(
                          (
                            SELECT film_texts.description
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_texts.description
                            FROM person_texts
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'BODY')
                        THEN coalesce(
                          (
                            SELECT film_bodies.text
                            FROM film_bodies
                            JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_bodies.text
                            FROM person_bodies
                            JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'ROLE')
                        THEN (
                          SELECT role_names.name
                          FROM role_names
                          WHERE
                            role_names.role_id = search_entries_1.role_id
                            AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                        )
                        ELSE coalesce(
                          search_entries_1.label,
                          (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                        )
                      END
                    ),
                    ?
                  ) > 60
                )
                THEN substr(
                  CASE
                    WHEN (search_entries_1.field = 'TITLE')
                    THEN coalesce(
                      (
                        SELECT film_texts.title
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                    )
                    WHEN (search_entries_1.field = 'DESCRIPTION')
                    THEN coalesce(
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_texts.description
                        FROM person_texts
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'BODY')
                    THEN coalesce(
                      (
                        SELECT film_bodies.text
                        FROM film_bodies
                        JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_bodies.text
                        FROM person_bodies
                        JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'ROLE')
                    THEN (
                      SELECT role_names.name
                      FROM role_names
                      WHERE
                        role_names.role_id = search_entries_1.role_id
                        AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                    )
                    ELSE coalesce(
                      search_entries_1.label,
                      (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                    )
                  END,
                  instr(
                    lower(
                      CASE
                        WHEN (search_entries_1.field = 'TITLE')
                        THEN coalesce(
                          (
                            SELECT film_texts.title
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                        )
                        WHEN (search_entries_1.field = 'DESCRIPTION')
                        THEN coalesce(
                          (
                            SELECT film_texts.description
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_texts.description
                            FROM person_texts
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'BODY')
                        THEN coalesce(
                          (
                            SELECT film_bodies.text
                            FROM film_bodies
                            JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_bodies.text
                            FROM person_bodies
                            JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'ROLE')
                        THEN (
                          SELECT role_names.name
                          FROM role_names
                          WHERE
                            role_names.role_id = search_entries_1.role_id
                            AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                        )
                        ELSE coalesce(
                          search_entries_1.label,
                          (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                        )
                      END
                    ),
                    ?
                  ) - 60,
                  60
                )
                WHEN (
                  instr(
                    lower(
                      CASE
                        WHEN (search_entries_1.field = 'TITLE')
                        THEN coalesce(
                          (
                            SELECT film_texts.title
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                        )
                        WHEN (search_entries_1.field = 'DESCRIPTION')
                        THEN coalesce(
                          (
                            SELECT film_texts.description
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_texts.description
                            FROM person_texts
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'BODY')
                        THEN coalesce(
                          (
                            SELECT film_bodies.text
                            FROM film_bodies
                            JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_bodies.text
                            FROM person_bodies
                            JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'ROLE')
                        THEN (
                          SELECT role_names.name
                          FROM role_names
                          WHERE
                            role_names.role_id = search_entries_1.role_id
                            AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                        )
                        ELSE coalesce(
                          search_entries_1.label,
                          (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                        )
                      END
                    ),
                    ?
                  ) >= 1
                )
                THEN substr(
                  CASE
                    WHEN (search_entries_1.field = 'TITLE')
                    THEN coalesce(
                      (
                        SELECT film_texts.title
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                    )
                    WHEN (search_entries_1.field = 'DESCRIPTION')
                    THEN coalesce(
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_texts.description
                        FROM person_texts
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'BODY')
                    THEN coalesce(
                      (
                        SELECT film_bodies.text
                        FROM film_bodies
                        JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_bodies.text
                        FROM person_bodies
                        JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'ROLE')
                    THEN (
                      SELECT role_names.name
                      FROM role_names
                      WHERE
                        role_names.role_id = search_entries_1.role_id
                        AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                    )
                    ELSE coalesce(
                      search_entries_1.label,
                      (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                    )
                  END,
                  1,
                  instr(
                    lower(
                      CASE
                        WHEN (search_entries_1.field = 'TITLE')
                        THEN coalesce(
                          (
                            SELECT film_texts.title
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                        )
                        WHEN (search_entries_1.field = 'DESCRIPTION')
                        THEN coalesce(
                          (
                            SELECT film_texts.description
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_texts.description
                            FROM person_texts
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'BODY')
                        THEN coalesce(
                          (
                            SELECT film_bodies.text
                            FROM film_bodies
                            JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_bodies.text
                            FROM person_bodies
                            JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'ROLE')
                        THEN (
                          SELECT role_names.name
                          FROM role_names
                          WHERE
                            role_names.role_id = search_entries_1.role_id
                            AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                        )
                        ELSE coalesce(
                          search_entries_1.label,
                          (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                        )
                      END
                    ),
                    ?
                  ) - 1
                )
                ELSE ''
              END
            )
            || ',"match":' || json_quote(
              CASE
                WHEN (
                  instr(
                    lower(
                      CASE
                        WHEN (search_entries_1.field = 'TITLE')
                        THEN coalesce(
                          (
                            SELECT film_texts.title
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                        )
                        WHEN (search_entries_1.field = 'DESCRIPTION')
                        THEN coalesce(
                          (
                            SELECT film_texts.description
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_texts.description
                            FROM person_texts
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'BODY')
                        THEN coalesce(
                          (
                            SELECT film_bodies.text
                            FROM film_bodies
                            JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_bodies.text
                            FROM person_bodies
                            JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'ROLE')
                        THEN (
                          SELECT role_names.name
                          FROM role_names
                          WHERE
                            role_names.role_id = search_entries_1.role_id
                            AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                        )
                        ELSE coalesce(
                          search_entries_1.label,
                          (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                        )
                      END
                    ),
                    ?
                  ) >= 1
                )
                THEN substr(
                  CASE
                    WHEN (search_entries_1.field = 'TITLE')
                    THEN coalesce(
                      (
                        SELECT film_texts.title
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                    )
                    WHEN (search_entries_1.field = 'DESCRIPTION')
                    THEN coalesce(
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_texts.description
                        FROM person_texts
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'BODY')
                    THEN coalesce(
                      (
                        SELECT film_bodies.text
                        FROM film_bodies
                        JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_bodies.text
                        FROM person_bodies
                        JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'ROLE')
                    THEN (
                      SELECT role_names.name
                      FROM role_names
                      WHERE
                        role_names.role_id = search_entries_1.role_id
                        AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                    )
                    ELSE coalesce(
                      search_entries_1.label,
                      (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                    )
                  END,
                  instr(
                    lower(
                      CASE
                        WHEN (search_entries_1.field = 'TITLE')
                        THEN coalesce(
                          (
                            SELECT film_texts.title
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                        )
                        WHEN (search_entries_1.field = 'DESCRIPTION')
                        THEN coalesce(
                          (
                            SELECT film_texts.description
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_texts.description
                            FROM person_texts
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'BODY')
                        THEN coalesce(
                          (
                            SELECT film_bodies.text
                            FROM film_bodies
                            JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_bodies.text
                            FROM person_bodies
                            JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'ROLE')
                        THEN (
                          SELECT role_names.name
                          FROM role_names
                          WHERE
                            role_names.role_id = search_entries_1.role_id
                            AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                        )
                        ELSE coalesce(
                          search_entries_1.label,
                          (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                        )
                      END
                    ),
                    ?
                  ),
                  length(?)
                )
                ELSE ''
              END
            )
            || ',"after":' || json_quote(
              CASE
                WHEN (
                  instr(
                    lower(
                      CASE
                        WHEN (search_entries_1.field = 'TITLE')
                        THEN coalesce(
                          (
                            SELECT film_texts.title
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                        )
                        WHEN (search_entries_1.field = 'DESCRIPTION')
                        THEN coalesce(
                          (
                            SELECT film_texts.description
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_texts.description
                            FROM person_texts
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'BODY')
                        THEN coalesce(
                          (
                            SELECT film_bodies.text
                            FROM film_bodies
                            JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_bodies.text
                            FROM person_bodies
                            JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'ROLE')
                        THEN (
                          SELECT role_names.name
                          FROM role_names
                          WHERE
                            role_names.role_id = search_entries_1.role_id
                            AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                        )
                        ELSE coalesce(
                          search_entries_1.label,
                          (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                        )
                      END
                    ),
                    ?
                  ) >= 1
                )
                THEN substr(
                  CASE
                    WHEN (search_entries_1.field = 'TITLE')
                    THEN coalesce(
                      (
                        SELECT film_texts.title
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                    )
                    WHEN (search_entries_1.field = 'DESCRIPTION')
                    THEN coalesce(
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_texts.description
                        FROM person_texts
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'BODY')
                    THEN coalesce(
                      (
                        SELECT film_bodies.text
                        FROM film_bodies
                        JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_bodies.text
                        FROM person_bodies
                        JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'ROLE')
                    THEN (
                      SELECT role_names.name
                      FROM role_names
                      WHERE
                        role_names.role_id = search_entries_1.role_id
                        AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                    )
                    ELSE coalesce(
                      search_entries_1.label,
                      (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                    )
                  END,
                  instr(
                    lower(
                      CASE
                        WHEN (search_entries_1.field = 'TITLE')
                        THEN coalesce(
                          (
                            SELECT film_texts.title
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                        )
                        WHEN (search_entries_1.field = 'DESCRIPTION')
                        THEN coalesce(
                          (
                            SELECT film_texts.description
                            FROM film_texts
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_texts.description
                            FROM person_texts
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'BODY')
                        THEN coalesce(
                          (
                            SELECT film_bodies.text
                            FROM film_bodies
                            JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                            WHERE
                              film_texts.film_id = search_entries_1.film_id
                              AND film_texts.language = search_entries_1.language
                          ),
                          (
                            SELECT person_bodies.text
                            FROM person_bodies
                            JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                            WHERE
                              person_texts.person_id = search_entries_1.person_id
                              AND person_texts.language = search_entries_1.language
                          )
                        )
                        WHEN (search_entries_1.field = 'ROLE')
                        THEN (
                          SELECT role_names.name
                          FROM role_names
                          WHERE
                            role_names.role_id = search_entries_1.role_id
                            AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                        )
                        ELSE coalesce(
                          search_entries_1.label,
                          (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                        )
                      END
                    ),
                    ?
                  ) + length(?),
                  120
                )
                ELSE substr(
                  CASE
                    WHEN (search_entries_1.field = 'TITLE')
                    THEN coalesce(
                      (
                        SELECT film_texts.title
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (SELECT films.original_title FROM films WHERE films.id = search_entries_1.film_id)
                    )
                    WHEN (search_entries_1.field = 'DESCRIPTION')
                    THEN coalesce(
                      (
                        SELECT film_texts.description
                        FROM film_texts
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_texts.description
                        FROM person_texts
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'BODY')
                    THEN coalesce(
                      (
                        SELECT film_bodies.text
                        FROM film_bodies
                        JOIN film_texts ON film_texts.id = film_bodies.film_text_id
                        WHERE
                          film_texts.film_id = search_entries_1.film_id
                          AND film_texts.language = search_entries_1.language
                      ),
                      (
                        SELECT person_bodies.text
                        FROM person_bodies
                        JOIN person_texts ON person_texts.id = person_bodies.person_text_id
                        WHERE
                          person_texts.person_id = search_entries_1.person_id
                          AND person_texts.language = search_entries_1.language
                      )
                    )
                    WHEN (search_entries_1.field = 'ROLE')
                    THEN (
                      SELECT role_names.name
                      FROM role_names
                      WHERE
                        role_names.role_id = search_entries_1.role_id
                        AND role_names.language_id = (SELECT anon_2.language_id FROM anon_2)
                    )
                    ELSE coalesce(
                      search_entries_1.label,
                      (SELECT people.name FROM people WHERE people.id = search_entries_1.person_id)
                    )
                  END,
                  1,
                  120
                )
              END
            )
            || '}}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_5.film_id AS film_id,
            anon_5.person_id AS person_id,
            anon_5.entry AS entry,
            anon_5.score AS score,
            anon_5.o0 AS o0,
            anon_5.o1 AS o1,
            anon_5.o2 AS o2,
            anon_5.o3 AS o3,
            anon_5.o4 AS o4
          FROM anon_5
          LIMIT 20
        ) AS anon_7
        LEFT OUTER JOIN search_entries AS search_entries_1 ON search_entries_1.id = anon_7.entry
      )
      || ']}' AS anon_6
  )
  || ',"role":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM (
            SELECT
              anon_7.film_id AS film_id,
              anon_7.person_id AS person_id,
              CAST(anon_7.best / 4294967296 AS INTEGER) AS score,
              CAST(anon_7.best % 4294967296 AS INTEGER) AS entry,
              film_listings_1.release_year AS release_year,
              coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
              coalesce(film_listings_1.slug, people_1.slug) AS slug
            FROM (
              SELECT anon_8.film_id AS film_id, anon_8.person_id AS person_id, min(anon_8.best) AS best
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
                          WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                    WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                  )
                  AND search_entries_1.person_id IS NOT NULL
                UNION ALL
                SELECT CAST(NULL AS INTEGER) AS anon_9, credits_1.person_id AS person_id, anon_10.best AS best
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
                              WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                      WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                    )
                    AND search_entries_2.role_id IS NOT NULL
                  GROUP BY search_entries_2.role_id
                ) AS anon_10
                LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_10.role_id
              ) AS anon_8
              GROUP BY anon_8.film_id, anon_8.person_id
            ) AS anon_7
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = anon_7.film_id
              AND film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
            LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_7.person_id
            WHERE anon_7.film_id IS NOT NULL OR anon_7.person_id IS NOT NULL
          ) AS anon_6
        ) AS TEXT
      )
      || ',"edges":[' || (
        SELECT coalesce(
          group_concat(
            '{"field":"' || CASE
              WHEN (FLOOR(anon_6.score / 2) = 0)
              THEN 'TITLE'
              WHEN (FLOOR(anon_6.score / 2) = 1)
              THEN 'ALIAS'
              WHEN (FLOOR(anon_6.score / 2) = 2)
              THEN 'NAME'
              WHEN (FLOOR(anon_6.score / 2) = 3)
              THEN 'ROLE'
              WHEN (FLOOR(anon_6.score / 2) = 4)
              THEN 'DESCRIPTION'
              WHEN (FLOOR(anon_6.score / 2) = 5)
              THEN 'BODY'
            END
            || '","node":' || CASE
              WHEN (anon_6.film_id IS NOT NULL)
              THEN '{}'
              WHEN (anon_6.person_id IS NOT NULL)
              THEN '{"name":' || json_quote(people_1.name) || '}'
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
            anon_7.score AS o0,
            anon_7.release_year AS o1,
            anon_7.sort AS o2,
            anon_7.slug AS o3,
            CASE WHEN (anon_7.film_id IS NULL) THEN 1 ELSE 0 END AS o4
          FROM (
            SELECT
              anon_8.film_id AS film_id,
              anon_8.person_id AS person_id,
              CAST(anon_8.best / 4294967296 AS INTEGER) AS score,
              CAST(anon_8.best % 4294967296 AS INTEGER) AS entry,
              film_listings_1.release_year AS release_year,
              coalesce(film_listings_1.title_folded, people_2.name_folded) AS sort,
              coalesce(film_listings_1.slug, people_2.slug) AS slug
            FROM (
              SELECT anon_9.film_id AS film_id, anon_9.person_id AS person_id, min(anon_9.best) AS best
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
                          WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                    WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                  )
                  AND search_entries_1.person_id IS NOT NULL
                UNION ALL
                SELECT
                  CAST(NULL AS INTEGER) AS anon_10, credits_1.person_id AS person_id, anon_11.best AS best
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
                              WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                      WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                    )
                    AND search_entries_2.role_id IS NOT NULL
                  GROUP BY search_entries_2.role_id
                ) AS anon_11
                LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_11.role_id
              ) AS anon_9
              GROUP BY anon_9.film_id, anon_9.person_id
            ) AS anon_8
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = anon_8.film_id
              AND film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
            LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_8.person_id
            WHERE anon_8.film_id IS NOT NULL OR anon_8.person_id IS NOT NULL
          ) AS anon_7
          ORDER BY
            anon_7.score ASC, anon_7.release_year DESC NULLS LAST, anon_7.sort ASC, anon_7.slug ASC, o4 ASC
          LIMIT 2
        ) AS anon_6
        LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_6.person_id
      )
      || ']}' AS anon_5
  )
  || ',"nothing":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM (
            SELECT
              anon_7.film_id AS film_id,
              anon_7.person_id AS person_id,
              CAST(anon_7.best / 4294967296 AS INTEGER) AS score,
              CAST(anon_7.best % 4294967296 AS INTEGER) AS entry,
              film_listings_1.release_year AS release_year,
              coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
              coalesce(film_listings_1.slug, people_1.slug) AS slug
            FROM (
              SELECT anon_8.film_id AS film_id, anon_8.person_id AS person_id, min(anon_8.best) AS best
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
                          WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                    WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                  )
                  AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
                UNION ALL
                SELECT CAST(NULL AS INTEGER) AS anon_9, credits_1.person_id AS person_id, anon_10.best AS best
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
                              WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                      WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                    )
                    AND search_entries_2.role_id IS NOT NULL
                  GROUP BY search_entries_2.role_id
                ) AS anon_10
                LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_10.role_id
              ) AS anon_8
              GROUP BY anon_8.film_id, anon_8.person_id
            ) AS anon_7
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = anon_7.film_id
              AND film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
            LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_7.person_id
            WHERE anon_7.film_id IS NOT NULL OR anon_7.person_id IS NOT NULL
          ) AS anon_6
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            CASE
              WHEN (anon_6.film_id IS NOT NULL)
              THEN '{"__typename":"Film"}'
              WHEN (anon_6.person_id IS NOT NULL)
              THEN '{"__typename":"Person"}'
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
            anon_7.score AS o0,
            anon_7.release_year AS o1,
            anon_7.sort AS o2,
            anon_7.slug AS o3,
            CASE WHEN (anon_7.film_id IS NULL) THEN 1 ELSE 0 END AS o4
          FROM (
            SELECT
              anon_8.film_id AS film_id,
              anon_8.person_id AS person_id,
              CAST(anon_8.best / 4294967296 AS INTEGER) AS score,
              CAST(anon_8.best % 4294967296 AS INTEGER) AS entry,
              film_listings_1.release_year AS release_year,
              coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
              coalesce(film_listings_1.slug, people_1.slug) AS slug
            FROM (
              SELECT anon_9.film_id AS film_id, anon_9.person_id AS person_id, min(anon_9.best) AS best
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
                          WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                    WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                  )
                  AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
                UNION ALL
                SELECT
                  CAST(NULL AS INTEGER) AS anon_10, credits_1.person_id AS person_id, anon_11.best AS best
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
                              WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
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
                      WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                    )
                    AND search_entries_2.role_id IS NOT NULL
                  GROUP BY search_entries_2.role_id
                ) AS anon_11
                LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_11.role_id
              ) AS anon_9
              GROUP BY anon_9.film_id, anon_9.person_id
            ) AS anon_8
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = anon_8.film_id
              AND film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
            LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_8.person_id
            WHERE anon_8.film_id IS NOT NULL OR anon_8.person_id IS NOT NULL
          ) AS anon_7
          ORDER BY
            anon_7.score ASC, anon_7.release_year DESC NULLS LAST, anon_7.sort ASC, anon_7.slug ASC, o4 ASC
          LIMIT 20
        ) AS anon_6
      )
      || ']}' AS anon_5
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
