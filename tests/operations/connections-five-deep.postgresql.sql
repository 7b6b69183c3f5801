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
            AND film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\'
        ) AS o0,
        people_1.slug AS o1
      FROM people AS people_1
      WHERE EXISTS (
        SELECT 1
        FROM film_listings AS film_listings_1
        WHERE
          film_listings_1.film_id IN (
            SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
          )
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
          AND film_listings_1.title_folded LIKE $2::VARCHAR ESCAPE '\'
      )
      ORDER BY o0 DESC, people_1.slug ASC
      LIMIT 2
    )
    SELECT
      '{"edges":[' || (
        SELECT coalesce(
          string_agg(
            '{"cursor":"' || encode(
              convert_to('3d1e87c4
' || CAST(anon_4.o0 AS TEXT) || '
' || anon_4.o1, 'UTF8'), 'hex'
            )
            || '","node":{"collaborators":' || anon_5.anon_7
            || '}}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (SELECT anon_2.id AS id, anon_2.o0 AS o0, anon_2.o1 AS o1 FROM anon_2 LIMIT 1) AS anon_4
        LEFT OUTER JOIN LATERAL (
          WITH anon_6 AS MATERIALIZED (
            SELECT
              anon_8.person_id AS person_id,
              (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.film_id IN (
                    SELECT credits.film_id FROM credits WHERE credits.person_id = anon_8.person_id
                  )
                  AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND film_listings_1.title_folded LIKE $3::VARCHAR ESCAPE '\'
              ) AS o0,
              anon_9.slug AS o1
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
            ) AS anon_8
            LEFT OUTER JOIN LATERAL (
              SELECT people_1.slug AS slug
              FROM people AS people_1
              WHERE people_1.id = anon_8.person_id
              LIMIT ALL OFFSET 0
            ) AS anon_9 ON true
            WHERE EXISTS (
              SELECT 1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id IN (
                  SELECT credits.film_id FROM credits WHERE credits.person_id = anon_8.person_id
                )
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND film_listings_1.title_folded LIKE $4::VARCHAR ESCAPE '\'
            )
            ORDER BY o0 DESC, anon_9.slug ASC
            LIMIT 2
          )
          SELECT
            '{"edges":[' || (
              SELECT coalesce(
                string_agg(
                  '{"cursor":"' || encode(
                    convert_to('3d1e87c4
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1, 'UTF8'), 'hex'
                  )
                  || '","node":{"collaborators":' || anon_9.anon_11
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT anon_6.person_id AS person_id, anon_6.o0 AS o0, anon_6.o1 AS o1 FROM anon_6 LIMIT 1
              ) AS anon_8
              LEFT OUTER JOIN LATERAL (
                WITH anon_10 AS MATERIALIZED (
                  SELECT
                    anon_12.person_id AS person_id,
                    (
                      SELECT count(*) AS count_1
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.film_id IN (
                          SELECT credits.film_id FROM credits WHERE credits.person_id = anon_12.person_id
                        )
                        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                        AND film_listings_1.title_folded LIKE $5::VARCHAR ESCAPE '\'
                    ) AS o0,
                    anon_13.slug AS o1
                  FROM (
                    SELECT
                      credits_1.person_id AS person_id,
                      CAST(anon_8.person_id AS INTEGER) AS me,
                      count(DISTINCT credits_1.film_id) AS count
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id IN (
                        SELECT DISTINCT credits_2.film_id
                        FROM credits AS credits_2
                        WHERE credits_2.person_id = anon_8.person_id
                      )
                      AND credits_1.person_id != anon_8.person_id
                    GROUP BY credits_1.person_id
                  ) AS anon_12
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_1.slug AS slug
                    FROM people AS people_1
                    WHERE people_1.id = anon_12.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_13 ON true
                  WHERE EXISTS (
                    SELECT 1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = anon_12.person_id
                      )
                      AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                      AND film_listings_1.title_folded LIKE $6::VARCHAR ESCAPE '\'
                  )
                  ORDER BY o0 DESC, anon_13.slug ASC
                  LIMIT 2
                )
                SELECT
                  '{"edges":[' || (
                    SELECT coalesce(
                      string_agg(
                        '{"cursor":"' || encode(
                          convert_to('3d1e87c4
' || CAST(anon_12.o0 AS TEXT) || '
' || anon_12.o1, 'UTF8'),
                          'hex'
                        )
                        || '","node":{"collaborators":' || anon_13.anon_15
                        || '}}',
                        ','
                      ),
                      ''
                    ) AS coalesce_3
                    FROM (
                      SELECT anon_10.person_id AS person_id, anon_10.o0 AS o0, anon_10.o1 AS o1
                      FROM anon_10
                      LIMIT 1
                    ) AS anon_12
                    LEFT OUTER JOIN LATERAL (
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
                              AND film_listings_1.title_folded LIKE $7::VARCHAR ESCAPE '\'
                          ) AS o0,
                          anon_17.slug AS o1
                        FROM (
                          SELECT
                            credits_1.person_id AS person_id,
                            CAST(anon_12.person_id AS INTEGER) AS me,
                            count(DISTINCT credits_1.film_id) AS count
                          FROM credits AS credits_1
                          WHERE
                            credits_1.film_id IN (
                              SELECT DISTINCT credits_2.film_id
                              FROM credits AS credits_2
                              WHERE credits_2.person_id = anon_12.person_id
                            )
                            AND credits_1.person_id != anon_12.person_id
                          GROUP BY credits_1.person_id
                        ) AS anon_16
                        LEFT OUTER JOIN LATERAL (
                          SELECT people_1.slug AS slug
                          FROM people AS people_1
                          WHERE people_1.id = anon_16.person_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_17 ON true
                        WHERE EXISTS (
                          SELECT 1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.film_id IN (
                              SELECT credits.film_id FROM credits WHERE credits.person_id = anon_16.person_id
                            )
                            AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                            AND film_listings_1.title_folded LIKE $8::VARCHAR ESCAPE '\'
                        )
                        ORDER BY o0 DESC, anon_17.slug ASC
                        LIMIT 2
                      )
                      SELECT
                        '{"edges":[' || (
                          SELECT coalesce(
                            string_agg(
                              '{"cursor":"' || encode(
                                convert_to(
                                  '3d1e87c4
' || CAST(anon_16.o0 AS TEXT) || '
' || anon_16.o1, 'UTF8'
                                ),
                                'hex'
                              )
                              || '","node":{"collaborators":' || anon_17.anon_19
                              || '}}',
                              ','
                            ),
                            ''
                          ) AS coalesce_4
                          FROM (
                            SELECT anon_14.person_id AS person_id, anon_14.o0 AS o0, anon_14.o1 AS o1
                            FROM anon_14
                            LIMIT 1
                          ) AS anon_16
                          LEFT OUTER JOIN LATERAL (
                            WITH anon_18 AS MATERIALIZED (
                              SELECT
                                anon_20.person_id AS person_id,
                                (
                                  SELECT count(*) AS count_1
                                  FROM film_listings AS film_listings_1
                                  WHERE
                                    film_listings_1.film_id IN (
                                      SELECT credits.film_id
                                      FROM credits
                                      WHERE credits.person_id = anon_20.person_id
                                    )
                                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                    AND film_listings_1.title_folded LIKE $9::VARCHAR ESCAPE '\'
                                ) AS o0,
                                anon_21.slug AS o1
                              FROM (
                                SELECT
                                  credits_1.person_id AS person_id,
                                  CAST(anon_16.person_id AS INTEGER) AS me,
                                  count(DISTINCT credits_1.film_id) AS count
                                FROM credits AS credits_1
                                WHERE
                                  credits_1.film_id IN (
                                    SELECT DISTINCT credits_2.film_id
                                    FROM credits AS credits_2
                                    WHERE credits_2.person_id = anon_16.person_id
                                  )
                                  AND credits_1.person_id != anon_16.person_id
                                GROUP BY credits_1.person_id
                              ) AS anon_20
                              LEFT OUTER JOIN LATERAL (
                                SELECT people_1.slug AS slug
                                FROM people AS people_1
                                WHERE people_1.id = anon_20.person_id
                                LIMIT ALL OFFSET 0
                              ) AS anon_21 ON true
                              WHERE EXISTS (
                                SELECT 1
                                FROM film_listings AS film_listings_1
                                WHERE
                                  film_listings_1.film_id IN (
                                    SELECT credits.film_id
                                    FROM credits
                                    WHERE credits.person_id = anon_20.person_id
                                  )
                                  AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                  AND film_listings_1.title_folded LIKE $10::VARCHAR ESCAPE '\'
                              )
                              ORDER BY o0 DESC, anon_21.slug ASC
                              LIMIT 2
                            )
                            SELECT
                              '{"edges":[' || (
                                SELECT coalesce(
                                  string_agg(
                                    '{"cursor":"' || encode(
                                      convert_to(
                                        '3d1e87c4
' || CAST(anon_20.o0 AS TEXT) || '
' || anon_20.o1, 'UTF8'
                                      ),
                                      'hex'
                                    )
                                    || '","node":{"slug":"' || anon_21.slug
                                    || '"}}',
                                    ','
                                  ),
                                  ''
                                ) AS coalesce_5
                                FROM (
                                  SELECT anon_18.person_id AS person_id, anon_18.o0 AS o0, anon_18.o1 AS o1
                                  FROM anon_18
                                  LIMIT 1
                                ) AS anon_20
                                LEFT OUTER JOIN LATERAL (
                                  SELECT people_1.slug AS slug
                                  FROM people AS people_1
                                  WHERE people_1.id = anon_20.person_id
                                  LIMIT ALL OFFSET 0
                                ) AS anon_21 ON true
                              )
                              || '],"pageInfo":{"hasNextPage":' || CAST(
                                (SELECT count(*) AS count_1 FROM anon_18) > 1 AS TEXT
                              )
                              || ',"hasPreviousPage":' || CAST(false AS TEXT)
                              || ',"startCursor":' || coalesce(
                                (
                                  SELECT
                                    '"' || encode(
                                      convert_to(
                                        '3d1e87c4
' || CAST(anon_18.o0 AS TEXT) || '
' || anon_18.o1, 'UTF8'
                                      ),
                                      'hex'
                                    )
                                    || '"' AS anon_20
                                  FROM anon_18
                                  LIMIT 1
                                ),
                                'null'
                              )
                              || ',"endCursor":' || coalesce(
                                (
                                  SELECT
                                    '"' || encode(
                                      convert_to(
                                        '3d1e87c4
' || CAST(anon_21.o0 AS TEXT) || '
' || anon_21.o1, 'UTF8'
                                      ),
                                      'hex'
                                    )
                                    || '"' AS anon_20
                                  FROM (
                                    SELECT anon_18.person_id AS person_id, anon_18.o0 AS o0, anon_18.o1 AS o1
                                    FROM anon_18
                                    LIMIT 1 OFFSET 0
                                  ) AS anon_21
                                ),
                                (
                                  SELECT
                                    '"' || encode(
                                      convert_to(
                                        '3d1e87c4
' || CAST(anon_18.o0 AS TEXT) || '
' || anon_18.o1, 'UTF8'
                                      ),
                                      'hex'
                                    )
                                    || '"' AS anon_20
                                  FROM anon_18
                                  ORDER BY anon_18.o0 ASC, anon_18.o1 DESC
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
                                      CAST(anon_16.person_id AS INTEGER) AS me,
                                      count(DISTINCT credits_1.film_id) AS count
                                    FROM credits AS credits_1
                                    WHERE
                                      credits_1.film_id IN (
                                        SELECT DISTINCT credits_2.film_id
                                        FROM credits AS credits_2
                                        WHERE credits_2.person_id = anon_16.person_id
                                      )
                                      AND credits_1.person_id != anon_16.person_id
                                    GROUP BY credits_1.person_id
                                  ) AS anon_20
                                  WHERE EXISTS (
                                    SELECT 1
                                    FROM film_listings AS film_listings_1
                                    WHERE
                                      film_listings_1.film_id IN (
                                        SELECT credits.film_id
                                        FROM credits
                                        WHERE credits.person_id = anon_20.person_id
                                      )
                                      AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                      AND film_listings_1.title_folded LIKE $10::VARCHAR ESCAPE '\'
                                  )
                                ) AS TEXT
                              )
                              || '}' AS anon_19
                          ) AS anon_17 ON true
                        )
                        || '],"pageInfo":{"hasNextPage":' || CAST(
                          (SELECT count(*) AS count_1 FROM anon_14) > 1 AS TEXT
                        )
                        || ',"hasPreviousPage":' || CAST(false AS TEXT)
                        || ',"startCursor":' || coalesce(
                          (
                            SELECT
                              '"' || encode(
                                convert_to(
                                  '3d1e87c4
' || CAST(anon_14.o0 AS TEXT) || '
' || anon_14.o1, 'UTF8'
                                ),
                                'hex'
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
                              '"' || encode(
                                convert_to(
                                  '3d1e87c4
' || CAST(anon_17.o0 AS TEXT) || '
' || anon_17.o1, 'UTF8'
                                ),
                                'hex'
                              )
                              || '"' AS anon_16
                            FROM (
                              SELECT anon_14.person_id AS person_id, anon_14.o0 AS o0, anon_14.o1 AS o1
                              FROM anon_14
                              LIMIT 1 OFFSET 0
                            ) AS anon_17
                          ),
                          (
                            SELECT
                              '"' || encode(
                                convert_to(
                                  '3d1e87c4
' || CAST(anon_14.o0 AS TEXT) || '
' || anon_14.o1, 'UTF8'
                                ),
                                'hex'
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
                                CAST(anon_12.person_id AS INTEGER) AS me,
                                count(DISTINCT credits_1.film_id) AS count
                              FROM credits AS credits_1
                              WHERE
                                credits_1.film_id IN (
                                  SELECT DISTINCT credits_2.film_id
                                  FROM credits AS credits_2
                                  WHERE credits_2.person_id = anon_12.person_id
                                )
                                AND credits_1.person_id != anon_12.person_id
                              GROUP BY credits_1.person_id
                            ) AS anon_16
                            WHERE EXISTS (
                              SELECT 1
                              FROM film_listings AS film_listings_1
                              WHERE
                                film_listings_1.film_id IN (
                                  SELECT credits.film_id
                                  FROM credits
                                  WHERE credits.person_id = anon_16.person_id
                                )
                                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                                AND film_listings_1.title_folded LIKE $8::VARCHAR ESCAPE '\'
                            )
                          ) AS TEXT
                        )
                        || '}' AS anon_15
                    ) AS anon_13 ON true
                  )
                  || '],"pageInfo":{"hasNextPage":' || CAST(
                    (SELECT count(*) AS count_1 FROM anon_10) > 1 AS TEXT
                  )
                  || ',"hasPreviousPage":' || CAST(false AS TEXT)
                  || ',"startCursor":' || coalesce(
                    (
                      SELECT
                        '"' || encode(
                          convert_to('3d1e87c4
' || CAST(anon_10.o0 AS TEXT) || '
' || anon_10.o1, 'UTF8'),
                          'hex'
                        )
                        || '"' AS anon_12
                      FROM anon_10
                      LIMIT 1
                    ),
                    'null'
                  )
                  || ',"endCursor":' || coalesce(
                    (
                      SELECT
                        '"' || encode(
                          convert_to('3d1e87c4
' || CAST(anon_13.o0 AS TEXT) || '
' || anon_13.o1, 'UTF8'),
                          'hex'
                        )
                        || '"' AS anon_12
                      FROM (
                        SELECT anon_10.person_id AS person_id, anon_10.o0 AS o0, anon_10.o1 AS o1
                        FROM anon_10
                        LIMIT 1 OFFSET 0
                      ) AS anon_13
                    ),
                    (
                      SELECT
                        '"' || encode(
                          convert_to('3d1e87c4
' || CAST(anon_10.o0 AS TEXT) || '
' || anon_10.o1, 'UTF8'),
                          'hex'
                        )
                        || '"' AS anon_12
                      FROM anon_10
                      ORDER BY anon_10.o0 ASC, anon_10.o1 DESC
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
                          CAST(anon_8.person_id AS INTEGER) AS me,
                          count(DISTINCT credits_1.film_id) AS count
                        FROM credits AS credits_1
                        WHERE
                          credits_1.film_id IN (
                            SELECT DISTINCT credits_2.film_id
                            FROM credits AS credits_2
                            WHERE credits_2.person_id = anon_8.person_id
                          )
                          AND credits_1.person_id != anon_8.person_id
                        GROUP BY credits_1.person_id
                      ) AS anon_12
                      WHERE EXISTS (
                        SELECT 1
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = anon_12.person_id
                          )
                          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                          AND film_listings_1.title_folded LIKE $6::VARCHAR ESCAPE '\'
                      )
                    ) AS TEXT
                  )
                  || '}' AS anon_11
              ) AS anon_9 ON true
            )
            || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_1 FROM anon_6) > 1 AS TEXT)
            || ',"hasPreviousPage":' || CAST(false AS TEXT)
            || ',"startCursor":' || coalesce(
              (
                SELECT
                  '"' || encode(
                    convert_to('3d1e87c4
' || CAST(anon_6.o0 AS TEXT) || '
' || anon_6.o1, 'UTF8'), 'hex'
                  )
                  || '"' AS anon_8
                FROM anon_6
                LIMIT 1
              ),
              'null'
            )
            || ',"endCursor":' || coalesce(
              (
                SELECT
                  '"' || encode(
                    convert_to('3d1e87c4
' || CAST(anon_9.o0 AS TEXT) || '
' || anon_9.o1, 'UTF8'), 'hex'
                  )
                  || '"' AS anon_8
                FROM (
                  SELECT anon_6.person_id AS person_id, anon_6.o0 AS o0, anon_6.o1 AS o1
                  FROM anon_6
                  LIMIT 1 OFFSET 0
                ) AS anon_9
              ),
              (
                SELECT
                  '"' || encode(
                    convert_to('3d1e87c4
' || CAST(anon_6.o0 AS TEXT) || '
' || anon_6.o1, 'UTF8'), 'hex'
                  )
                  || '"' AS anon_8
                FROM anon_6
                ORDER BY anon_6.o0 ASC, anon_6.o1 DESC
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
                ) AS anon_8
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = anon_8.person_id
                    )
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND film_listings_1.title_folded LIKE $4::VARCHAR ESCAPE '\'
                )
              ) AS TEXT
            )
            || '}' AS anon_7
        ) AS anon_5 ON true
      )
      || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_1 FROM anon_2) > 1 AS TEXT)
      || ',"hasPreviousPage":' || CAST(false AS TEXT)
      || ',"startCursor":' || coalesce(
        (
          SELECT
            '"' || encode(
              convert_to('3d1e87c4
' || CAST(anon_2.o0 AS TEXT) || '
' || anon_2.o1, 'UTF8'), 'hex'
            )
            || '"' AS anon_4
          FROM anon_2
          LIMIT 1
        ),
        'null'
      )
      || ',"endCursor":' || coalesce(
        (
          SELECT
            '"' || encode(
              convert_to('3d1e87c4
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1, 'UTF8'), 'hex'
            )
            || '"' AS anon_4
          FROM (SELECT anon_2.id AS id, anon_2.o0 AS o0, anon_2.o1 AS o1 FROM anon_2 LIMIT 1 OFFSET 0) AS anon_5
        ),
        (
          SELECT
            '"' || encode(
              convert_to('3d1e87c4
' || CAST(anon_2.o0 AS TEXT) || '
' || anon_2.o1, 'UTF8'), 'hex'
            )
            || '"' AS anon_4
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
            WHERE
              film_listings_1.film_id IN (
                SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
              )
              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              AND film_listings_1.title_folded LIKE $2::VARCHAR ESCAPE '\'
          )
        ) AS TEXT
      )
      || '}' AS anon_3
  ) AS f0,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
