WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  (
    WITH anon_2 AS MATERIALIZED (
      SELECT
        people_1.id AS id,
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.film_id IN (
              SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
            )
            AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND film_listings_1.title_folded LIKE ? ESCAPE '\'
        ) AS o0,
        people_1.slug AS o1
      FROM people AS people_1
      WHERE EXISTS (
        SELECT 1
        FROM film_listings AS film_listings_1
        JOIN credits ON film_listings_1.film_id = credits.film_id
        WHERE
          credits.person_id = people_1.id
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
          AND film_listings_1.title_folded LIKE ? ESCAPE '\'
      )
      ORDER BY o0 DESC, people_1.slug ASC
      LIMIT 2
    )
    SELECT
      '{"edges":[' || (
        SELECT coalesce(
          group_concat(
            '{"cursor":"' || hex('3d1e87c4
' || CAST(anon_4.o0 AS TEXT) || '
' || anon_4.o1)
            || '","node":{"collaborators":' || (
              WITH anon_5 AS MATERIALIZED (
                SELECT
                  anon_7.person_id AS person_id,
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = anon_7.person_id
                      )
                      AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                      AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                  ) AS o0,
                  people_1.slug AS o1
                FROM (
                  SELECT
                    credits_1.person_id AS person_id,
                    CAST(anon_4.id AS INTEGER) AS me,
                    count(DISTINCT credits_1.film_id) AS count
                  FROM credits AS credits_1
                  WHERE
                    credits_1.film_id IN (
                      SELECT DISTINCT credits_2.film_id
                      FROM credits AS credits_2
                      WHERE credits_2.person_id = anon_4.id
                    )
                    AND credits_1.person_id != anon_4.id
                  GROUP BY credits_1.person_id
                ) AS anon_7
                LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_7.person_id
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  JOIN credits ON film_listings_1.film_id = credits.film_id
                  WHERE
                    credits.person_id = anon_7.person_id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                )
                ORDER BY o0 DESC, people_1.slug ASC
                LIMIT 2
              )
              SELECT
                '{"edges":[' || (
                  SELECT coalesce(
                    group_concat(
                      '{"cursor":"' || hex('3d1e87c4
' || CAST(anon_7.o0 AS TEXT) || '
' || anon_7.o1)
                      || '","node":{"collaborators":' || (
                        WITH anon_8 AS MATERIALIZED (
                          SELECT
                            anon_10.person_id AS person_id,
                            (
                              SELECT count(*) AS count_1
                              FROM film_listings AS film_listings_1
                              WHERE
                                film_listings_1.film_id IN (
                                  SELECT credits.film_id
                                  FROM credits
                                  WHERE credits.person_id = anon_10.person_id
                                )
                                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                            ) AS o0,
                            people_1.slug AS o1
                          FROM (
                            SELECT
                              credits_1.person_id AS person_id,
                              CAST(anon_7.person_id AS INTEGER) AS me,
                              count(DISTINCT credits_1.film_id) AS count
                            FROM credits AS credits_1
                            WHERE
                              credits_1.film_id IN (
                                SELECT DISTINCT credits_2.film_id
                                FROM credits AS credits_2
                                WHERE credits_2.person_id = anon_7.person_id
                              )
                              AND credits_1.person_id != anon_7.person_id
                            GROUP BY credits_1.person_id
                          ) AS anon_10
                          LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_10.person_id
                          WHERE EXISTS (
                            SELECT 1
                            FROM film_listings AS film_listings_1
                            JOIN credits ON film_listings_1.film_id = credits.film_id
                            WHERE
                              credits.person_id = anon_10.person_id
                              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                              AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                          )
                          ORDER BY o0 DESC, people_1.slug ASC
                          LIMIT 2
                        )
                        SELECT
                          '{"edges":[' || (
                            SELECT coalesce(
                              group_concat(
                                '{"cursor":"' || hex(
                                  '3d1e87c4
' || CAST(anon_10.o0 AS TEXT) || '
' || anon_10.o1
                                )
                                || '","node":{"collaborators":' || (
                                  WITH anon_11 AS MATERIALIZED (
                                    SELECT
                                      anon_13.person_id AS person_id,
                                      (
                                        SELECT count(*) AS count_1
                                        FROM film_listings AS film_listings_1
                                        WHERE
                                          film_listings_1.film_id IN (
                                            SELECT credits.film_id
                                            FROM credits
                                            WHERE credits.person_id = anon_13.person_id
                                          )
                                          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                          AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                                      ) AS o0,
                                      people_1.slug AS o1
                                    FROM (
                                      SELECT
                                        credits_1.person_id AS person_id,
                                        CAST(anon_10.person_id AS INTEGER) AS me,
                                        count(DISTINCT credits_1.film_id) AS count
                                      FROM credits AS credits_1
                                      WHERE
                                        credits_1.film_id IN (
                                          SELECT DISTINCT credits_2.film_id
                                          FROM credits AS credits_2
                                          WHERE credits_2.person_id = anon_10.person_id
                                        )
                                        AND credits_1.person_id != anon_10.person_id
                                      GROUP BY credits_1.person_id
                                    ) AS anon_13
                                    LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_13.person_id
                                    WHERE EXISTS (
                                      SELECT 1
                                      FROM film_listings AS film_listings_1
                                      JOIN credits ON film_listings_1.film_id = credits.film_id
                                      WHERE
                                        credits.person_id = anon_13.person_id
                                        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                        AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                                    )
                                    ORDER BY o0 DESC, people_1.slug ASC
                                    LIMIT 2
                                  )
                                  SELECT
                                    '{"edges":[' || (
                                      SELECT coalesce(
                                        group_concat(
                                          '{"cursor":"' || hex(
                                            '3d1e87c4
' || CAST(anon_13.o0 AS TEXT) || '
' || anon_13.o1
                                          )
                                          || '","node":{"collaborators":' || (
                                            WITH anon_14 AS MATERIALIZED (
                                              SELECT
                                                anon_16.person_id AS person_id,
                                                (
                                                  SELECT count(*) AS count_1
                                                  FROM film_listings AS film_listings_1
                                                  WHERE
                                                    film_listings_1.film_id IN (
                                                      SELECT credits.film_id
                                                      FROM credits
                                                      WHERE credits.person_id = anon_16.person_id
                                                    )
                                                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                                    AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                                                ) AS o0,
                                                people_1.slug AS o1
                                              FROM (
                                                SELECT
                                                  credits_1.person_id AS person_id,
                                                  CAST(anon_13.person_id AS INTEGER) AS me,
                                                  count(DISTINCT credits_1.film_id) AS count
                                                FROM credits AS credits_1
                                                WHERE
                                                  credits_1.film_id IN (
                                                    SELECT DISTINCT credits_2.film_id
                                                    FROM credits AS credits_2
                                                    WHERE credits_2.person_id = anon_13.person_id
                                                  )
                                                  AND credits_1.person_id != anon_13.person_id
                                                GROUP BY credits_1.person_id
                                              ) AS anon_16
                                              LEFT OUTER JOIN
                                                people AS people_1 ON people_1.id = anon_16.person_id
                                              WHERE EXISTS (
                                                SELECT 1
                                                FROM film_listings AS film_listings_1
                                                JOIN credits ON film_listings_1.film_id = credits.film_id
                                                WHERE
                                                  credits.person_id = anon_16.person_id
                                                  AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                                  AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                                              )
                                              ORDER BY o0 DESC, people_1.slug ASC
                                              LIMIT 2
                                            )
                                            SELECT
                                              '{"edges":[' || (
                                                SELECT coalesce(
                                                  group_concat(
                                                    '{"cursor":"' || hex(
                                                      '3d1e87c4
' || CAST(anon_16.o0 AS TEXT)
                                                      || '
' || anon_16.o1
                                                    )
                                                    || '","node":{"slug":"' || people_1.slug
                                                    || '"}}',
                                                    ','
                                                  ),
                                                  ''
                                                ) AS coalesce_5
                                                FROM (
                                                  SELECT
                                                    anon_14.person_id AS person_id,
                                                    anon_14.o0 AS o0,
                                                    anon_14.o1 AS o1
                                                  FROM anon_14
                                                  LIMIT 1
                                                ) AS anon_16
                                                LEFT OUTER JOIN
                                                  people AS people_1 ON people_1.id = anon_16.person_id
                                              )
                                              || '],"pageInfo":{"hasNextPage":' || CASE
                                                WHEN ((SELECT count(*) AS count_1 FROM anon_14) > 1)
                                                THEN 'true'
                                                ELSE 'false'
                                              END
                                              || ',"hasPreviousPage":' || CASE
                                                WHEN 0 THEN 'true' ELSE 'false'
                                              END
                                              || ',"startCursor":' || coalesce(
                                                (
                                                  SELECT
                                                    '"' || hex(
                                                      '3d1e87c4
' || CAST(anon_14.o0 AS TEXT)
                                                      || '
' || anon_14.o1
                                                    )
                                                    || '"' AS anon_16
                                                  FROM anon_14
                                                  LIMIT 1
                                                ),
                                                'null'
                                              )
                                              || ',"endCursor":' || coalesce(
                                                (
                                                  SELECT
                                                    '"' || hex(
                                                      '3d1e87c4
' || CAST(anon_17.o0 AS TEXT)
                                                      || '
' || anon_17.o1
                                                    )
                                                    || '"' AS anon_16
                                                  FROM (
                                                    SELECT
                                                      anon_14.person_id AS person_id,
                                                      anon_14.o0 AS o0,
                                                      anon_14.o1 AS o1
                                                    FROM anon_14
                                                    LIMIT 1 OFFSET 0
                                                  ) AS anon_17
                                                ),
                                                (
                                                  SELECT
                                                    '"' || hex(
                                                      '3d1e87c4
' || CAST(anon_14.o0 AS TEXT)
                                                      || '
' || anon_14.o1
                                                    )
                                                    || '"' AS anon_16
                                                  FROM anon_14
                                                  ORDER BY anon_14.o0 ASC, anon_14.o1 DESC
                                                  LIMIT 1
                                                ),
                                                'null'
                                              )
                                              || '},"totalCount":' || CAST(
                                                (
                                                  SELECT count(*) AS count_1
                                                  FROM (
                                                    SELECT
                                                      credits_1.person_id AS person_id,
                                                      CAST(anon_13.person_id AS INTEGER) AS me,
                                                      count(DISTINCT credits_1.film_id) AS count
                                                    FROM credits AS credits_1
                                                    WHERE
                                                      credits_1.film_id IN (
                                                        SELECT DISTINCT credits_2.film_id
                                                        FROM credits AS credits_2
                                                        WHERE credits_2.person_id = anon_13.person_id
                                                      )
                                                      AND credits_1.person_id != anon_13.person_id
                                                    GROUP BY credits_1.person_id
                                                  ) AS anon_16
                                                  WHERE EXISTS (
                                                    SELECT 1
                                                    FROM film_listings AS film_listings_1
                                                    JOIN credits ON film_listings_1.film_id = credits.film_id
                                                    WHERE
                                                      credits.person_id = anon_16.person_id
                                                      AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                                      AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                                                  )
                                                ) AS TEXT
                                              )
                                              || '}' AS anon_15
                                          )
                                          || '}}',
                                          ','
                                        ),
                                        ''
                                      ) AS coalesce_4
                                      FROM (
                                        SELECT
                                          anon_11.person_id AS person_id, anon_11.o0 AS o0, anon_11.o1 AS o1
                                        FROM anon_11
                                        LIMIT 1
                                      ) AS anon_13
                                    )
                                    || '],"pageInfo":{"hasNextPage":' || CASE
                                      WHEN ((SELECT count(*) AS count_1 FROM anon_11) > 1)
                                      THEN 'true'
                                      ELSE 'false'
                                    END
                                    || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END
                                    || ',"startCursor":' || coalesce(
                                      (
                                        SELECT
                                          '"' || hex(
                                            '3d1e87c4
' || CAST(anon_11.o0 AS TEXT) || '
' || anon_11.o1
                                          )
                                          || '"' AS anon_13
                                        FROM anon_11
                                        LIMIT 1
                                      ),
                                      'null'
                                    )
                                    || ',"endCursor":' || coalesce(
                                      (
                                        SELECT
                                          '"' || hex(
                                            '3d1e87c4
' || CAST(anon_14.o0 AS TEXT) || '
' || anon_14.o1
                                          )
                                          || '"' AS anon_13
                                        FROM (
                                          SELECT
                                            anon_11.person_id AS person_id, anon_11.o0 AS o0, anon_11.o1 AS o1
                                          FROM anon_11
                                          LIMIT 1 OFFSET 0
                                        ) AS anon_14
                                      ),
                                      (
                                        SELECT
                                          '"' || hex(
                                            '3d1e87c4
' || CAST(anon_11.o0 AS TEXT) || '
' || anon_11.o1
                                          )
                                          || '"' AS anon_13
                                        FROM anon_11
                                        ORDER BY anon_11.o0 ASC, anon_11.o1 DESC
                                        LIMIT 1
                                      ),
                                      'null'
                                    )
                                    || '},"totalCount":' || CAST(
                                      (
                                        SELECT count(*) AS count_1
                                        FROM (
                                          SELECT
                                            credits_1.person_id AS person_id,
                                            CAST(anon_10.person_id AS INTEGER) AS me,
                                            count(DISTINCT credits_1.film_id) AS count
                                          FROM credits AS credits_1
                                          WHERE
                                            credits_1.film_id IN (
                                              SELECT DISTINCT credits_2.film_id
                                              FROM credits AS credits_2
                                              WHERE credits_2.person_id = anon_10.person_id
                                            )
                                            AND credits_1.person_id != anon_10.person_id
                                          GROUP BY credits_1.person_id
                                        ) AS anon_13
                                        WHERE EXISTS (
                                          SELECT 1
                                          FROM film_listings AS film_listings_1
                                          JOIN credits ON film_listings_1.film_id = credits.film_id
                                          WHERE
                                            credits.person_id = anon_13.person_id
                                            AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                            AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                                        )
                                      ) AS TEXT
                                    )
                                    || '}' AS anon_12
                                )
                                || '}}',
                                ','
                              ),
                              ''
                            ) AS coalesce_3
                            FROM (
                              SELECT anon_8.person_id AS person_id, anon_8.o0 AS o0, anon_8.o1 AS o1
                              FROM anon_8
                              LIMIT 1
                            ) AS anon_10
                          )
                          || '],"pageInfo":{"hasNextPage":' || CASE
                            WHEN ((SELECT count(*) AS count_1 FROM anon_8) > 1) THEN 'true' ELSE 'false'
                          END
                          || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END
                          || ',"startCursor":' || coalesce(
                            (
                              SELECT
                                '"' || hex('3d1e87c4
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1)
                                || '"' AS anon_10
                              FROM anon_8
                              LIMIT 1
                            ),
                            'null'
                          )
                          || ',"endCursor":' || coalesce(
                            (
                              SELECT
                                '"' || hex('3d1e87c4
' || CAST(anon_11.o0 AS TEXT) || '
' || anon_11.o1)
                                || '"' AS anon_10
                              FROM (
                                SELECT anon_8.person_id AS person_id, anon_8.o0 AS o0, anon_8.o1 AS o1
                                FROM anon_8
                                LIMIT 1 OFFSET 0
                              ) AS anon_11
                            ),
                            (
                              SELECT
                                '"' || hex('3d1e87c4
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1)
                                || '"' AS anon_10
                              FROM anon_8
                              ORDER BY anon_8.o0 ASC, anon_8.o1 DESC
                              LIMIT 1
                            ),
                            'null'
                          )
                          || '},"totalCount":' || CAST(
                            (
                              SELECT count(*) AS count_1
                              FROM (
                                SELECT
                                  credits_1.person_id AS person_id,
                                  CAST(anon_7.person_id AS INTEGER) AS me,
                                  count(DISTINCT credits_1.film_id) AS count
                                FROM credits AS credits_1
                                WHERE
                                  credits_1.film_id IN (
                                    SELECT DISTINCT credits_2.film_id
                                    FROM credits AS credits_2
                                    WHERE credits_2.person_id = anon_7.person_id
                                  )
                                  AND credits_1.person_id != anon_7.person_id
                                GROUP BY credits_1.person_id
                              ) AS anon_10
                              WHERE EXISTS (
                                SELECT 1
                                FROM film_listings AS film_listings_1
                                JOIN credits ON film_listings_1.film_id = credits.film_id
                                WHERE
                                  credits.person_id = anon_10.person_id
                                  AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                  AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                              )
                            ) AS TEXT
                          )
                          || '}' AS anon_9
                      )
                      || '}}',
                      ','
                    ),
                    ''
                  ) AS coalesce_2
                  FROM (
                    SELECT anon_5.person_id AS person_id, anon_5.o0 AS o0, anon_5.o1 AS o1 FROM anon_5 LIMIT 1
                  ) AS anon_7
                )
                || '],"pageInfo":{"hasNextPage":' || CASE
                  WHEN ((SELECT count(*) AS count_1 FROM anon_5) > 1) THEN 'true' ELSE 'false'
                END
                || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END
                || ',"startCursor":' || coalesce(
                  (
                    SELECT
                      '"' || hex('3d1e87c4
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1) || '"' AS anon_7
                    FROM anon_5
                    LIMIT 1
                  ),
                  'null'
                )
                || ',"endCursor":' || coalesce(
                  (
                    SELECT
                      '"' || hex('3d1e87c4
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1) || '"' AS anon_7
                    FROM (
                      SELECT anon_5.person_id AS person_id, anon_5.o0 AS o0, anon_5.o1 AS o1
                      FROM anon_5
                      LIMIT 1 OFFSET 0
                    ) AS anon_8
                  ),
                  (
                    SELECT
                      '"' || hex('3d1e87c4
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1) || '"' AS anon_7
                    FROM anon_5
                    ORDER BY anon_5.o0 ASC, anon_5.o1 DESC
                    LIMIT 1
                  ),
                  'null'
                )
                || '},"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM (
                      SELECT
                        credits_1.person_id AS person_id,
                        CAST(anon_4.id AS INTEGER) AS me,
                        count(DISTINCT credits_1.film_id) AS count
                      FROM credits AS credits_1
                      WHERE
                        credits_1.film_id IN (
                          SELECT DISTINCT credits_2.film_id
                          FROM credits AS credits_2
                          WHERE credits_2.person_id = anon_4.id
                        )
                        AND credits_1.person_id != anon_4.id
                      GROUP BY credits_1.person_id
                    ) AS anon_7
                    WHERE EXISTS (
                      SELECT 1
                      FROM film_listings AS film_listings_1
                      JOIN credits ON film_listings_1.film_id = credits.film_id
                      WHERE
                        credits.person_id = anon_7.person_id
                        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                        AND film_listings_1.title_folded LIKE ? ESCAPE '\'
                    )
                  ) AS TEXT
                )
                || '}' AS anon_6
            )
            || '}}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (SELECT anon_2.id AS id, anon_2.o0 AS o0, anon_2.o1 AS o1 FROM anon_2 LIMIT 1) AS anon_4
      )
      || '],"pageInfo":{"hasNextPage":' || CASE
        WHEN ((SELECT count(*) AS count_1 FROM anon_2) > 1) THEN 'true' ELSE 'false'
      END
      || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END
      || ',"startCursor":' || coalesce(
        (
          SELECT '"' || hex('3d1e87c4
' || CAST(anon_2.o0 AS TEXT) || '
' || anon_2.o1) || '"' AS anon_4
          FROM anon_2
          LIMIT 1
        ),
        'null'
      )
      || ',"endCursor":' || coalesce(
        (
          SELECT '"' || hex('3d1e87c4
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1) || '"' AS anon_4
          FROM (SELECT anon_2.id AS id, anon_2.o0 AS o0, anon_2.o1 AS o1 FROM anon_2 LIMIT 1 OFFSET 0) AS anon_5
        ),
        (
          SELECT '"' || hex('3d1e87c4
' || CAST(anon_2.o0 AS TEXT) || '
' || anon_2.o1) || '"' AS anon_4
          FROM anon_2
          ORDER BY anon_2.o0 ASC, anon_2.o1 DESC
          LIMIT 1
        ),
        'null'
      )
      || '},"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM people AS people_1
          WHERE EXISTS (
            SELECT 1
            FROM film_listings AS film_listings_1
            JOIN credits ON film_listings_1.film_id = credits.film_id
            WHERE
              credits.person_id = people_1.id
              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              AND film_listings_1.title_folded LIKE ? ESCAPE '\'
          )
        ) AS TEXT
      )
      || '}' AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
