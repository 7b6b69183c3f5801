SELECT
  (
    SELECT CASE WHEN (octet_length(anon_3.data) <= 16000000) THEN anon_3.data END AS anon_2
    FROM (
      SELECT (
        WITH anon_4 AS MATERIALIZED (
          SELECT
            people_1.id AS id,
            (
              SELECT count(*) AS count_1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id IN (
                  SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                )
                AND film_listings_1.language_id = anon_1.language_id
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
              AND film_listings_1.language_id = anon_1.language_id
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
' || CAST(anon_6.o0 AS TEXT) || '
' || anon_6.o1, 'UTF8'), 'hex'
                )
                || '","node":{"collaborators":' || anon_7.anon_9
                || '}}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (SELECT anon_4.id AS id, anon_4.o0 AS o0, anon_4.o1 AS o1 FROM anon_4 LIMIT 1) AS anon_6
            LEFT OUTER JOIN LATERAL (
              WITH anon_8 AS MATERIALIZED (
                SELECT
                  anon_10.person_id AS person_id,
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = anon_10.person_id
                      )
                      AND film_listings_1.language_id = anon_1.language_id
                      AND film_listings_1.title_folded LIKE $3::VARCHAR ESCAPE '\'
                  ) AS o0,
                  anon_11.slug AS o1
                FROM (
                  SELECT
                    credits_1.person_id AS person_id,
                    CAST(anon_6.id AS INTEGER) AS me,
                    count(DISTINCT credits_1.film_id) AS count
                  FROM credits AS credits_1
                  WHERE
                    credits_1.film_id IN (
                      SELECT DISTINCT credits_2.film_id
                      FROM credits AS credits_2
                      WHERE credits_2.person_id = anon_6.id
                    )
                    AND credits_1.person_id != anon_6.id
                  GROUP BY credits_1.person_id
                ) AS anon_10
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.slug AS slug
                  FROM people AS people_1
                  WHERE people_1.id = anon_10.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_11 ON true
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = anon_10.person_id
                    )
                    AND film_listings_1.language_id = anon_1.language_id
                    AND film_listings_1.title_folded LIKE $4::VARCHAR ESCAPE '\'
                )
                ORDER BY o0 DESC, anon_11.slug ASC
                LIMIT 2
              )
              SELECT
                '{"edges":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"cursor":"' || encode(
                        convert_to('3d1e87c4
' || CAST(anon_10.o0 AS TEXT) || '
' || anon_10.o1, 'UTF8'),
                        'hex'
                      )
                      || '","node":{"collaborators":' || anon_11.anon_13
                      || '}}',
                      ','
                    ),
                    ''
                  ) AS coalesce_2
                  FROM (
                    SELECT anon_8.person_id AS person_id, anon_8.o0 AS o0, anon_8.o1 AS o1 FROM anon_8 LIMIT 1
                  ) AS anon_10
                  LEFT OUTER JOIN LATERAL (
                    WITH anon_12 AS MATERIALIZED (
                      SELECT
                        anon_14.person_id AS person_id,
                        (
                          SELECT count(*) AS count_1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.film_id IN (
                              SELECT credits.film_id FROM credits WHERE credits.person_id = anon_14.person_id
                            )
                            AND film_listings_1.language_id = anon_1.language_id
                            AND film_listings_1.title_folded LIKE $5::VARCHAR ESCAPE '\'
                        ) AS o0,
                        anon_15.slug AS o1
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
                      ) AS anon_14
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_1.slug AS slug
                        FROM people AS people_1
                        WHERE people_1.id = anon_14.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_15 ON true
                      WHERE EXISTS (
                        SELECT 1
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = anon_14.person_id
                          )
                          AND film_listings_1.language_id = anon_1.language_id
                          AND film_listings_1.title_folded LIKE $6::VARCHAR ESCAPE '\'
                      )
                      ORDER BY o0 DESC, anon_15.slug ASC
                      LIMIT 2
                    )
                    SELECT
                      '{"edges":[' || (
                        SELECT coalesce(
                          string_agg(
                            '{"cursor":"' || encode(
                              convert_to(
                                '3d1e87c4
' || CAST(anon_14.o0 AS TEXT) || '
' || anon_14.o1, 'UTF8'
                              ),
                              'hex'
                            )
                            || '","node":{"collaborators":' || anon_15.anon_17
                            || '}}',
                            ','
                          ),
                          ''
                        ) AS coalesce_3
                        FROM (
                          SELECT anon_12.person_id AS person_id, anon_12.o0 AS o0, anon_12.o1 AS o1
                          FROM anon_12
                          LIMIT 1
                        ) AS anon_14
                        LEFT OUTER JOIN LATERAL (
                          WITH anon_16 AS MATERIALIZED (
                            SELECT
                              anon_18.person_id AS person_id,
                              (
                                SELECT count(*) AS count_1
                                FROM film_listings AS film_listings_1
                                WHERE
                                  film_listings_1.film_id IN (
                                    SELECT credits.film_id
                                    FROM credits
                                    WHERE credits.person_id = anon_18.person_id
                                  )
                                  AND film_listings_1.language_id = anon_1.language_id
                                  AND film_listings_1.title_folded LIKE $7::VARCHAR ESCAPE '\'
                              ) AS o0,
                              anon_19.slug AS o1
                            FROM (
                              SELECT
                                credits_1.person_id AS person_id,
                                CAST(anon_14.person_id AS INTEGER) AS me,
                                count(DISTINCT credits_1.film_id) AS count
                              FROM credits AS credits_1
                              WHERE
                                credits_1.film_id IN (
                                  SELECT DISTINCT credits_2.film_id
                                  FROM credits AS credits_2
                                  WHERE credits_2.person_id = anon_14.person_id
                                )
                                AND credits_1.person_id != anon_14.person_id
                              GROUP BY credits_1.person_id
                            ) AS anon_18
                            LEFT OUTER JOIN LATERAL (
                              SELECT people_1.slug AS slug
                              FROM people AS people_1
                              WHERE people_1.id = anon_18.person_id
                              LIMIT ALL OFFSET 0
                            ) AS anon_19 ON true
                            WHERE EXISTS (
                              SELECT 1
                              FROM film_listings AS film_listings_1
                              WHERE
                                film_listings_1.film_id IN (
                                  SELECT credits.film_id
                                  FROM credits
                                  WHERE credits.person_id = anon_18.person_id
                                )
                                AND film_listings_1.language_id = anon_1.language_id
                                AND film_listings_1.title_folded LIKE $8::VARCHAR ESCAPE '\'
                            )
                            ORDER BY o0 DESC, anon_19.slug ASC
                            LIMIT 2
                          )
                          SELECT
                            '{"edges":[' || (
                              SELECT coalesce(
                                string_agg(
                                  '{"cursor":"' || encode(
                                    convert_to(
                                      '3d1e87c4
' || CAST(anon_18.o0 AS TEXT) || '
' || anon_18.o1, 'UTF8'
                                    ),
                                    'hex'
                                  )
                                  || '","node":{"collaborators":' || anon_19.anon_21
                                  || '}}',
                                  ','
                                ),
                                ''
                              ) AS coalesce_4
                              FROM (
                                SELECT anon_16.person_id AS person_id, anon_16.o0 AS o0, anon_16.o1 AS o1
                                FROM anon_16
                                LIMIT 1
                              ) AS anon_18
                              LEFT OUTER JOIN LATERAL (
                                WITH anon_20 AS MATERIALIZED (
                                  SELECT
                                    anon_22.person_id AS person_id,
                                    (
                                      SELECT count(*) AS count_1
                                      FROM film_listings AS film_listings_1
                                      WHERE
                                        film_listings_1.film_id IN (
                                          SELECT credits.film_id
                                          FROM credits
                                          WHERE credits.person_id = anon_22.person_id
                                        )
                                        AND film_listings_1.language_id = anon_1.language_id
                                        AND film_listings_1.title_folded LIKE $9::VARCHAR ESCAPE '\'
                                    ) AS o0,
                                    anon_23.slug AS o1
                                  FROM (
                                    SELECT
                                      credits_1.person_id AS person_id,
                                      CAST(anon_18.person_id AS INTEGER) AS me,
                                      count(DISTINCT credits_1.film_id) AS count
                                    FROM credits AS credits_1
                                    WHERE
                                      credits_1.film_id IN (
                                        SELECT DISTINCT credits_2.film_id
                                        FROM credits AS credits_2
                                        WHERE credits_2.person_id = anon_18.person_id
                                      )
                                      AND credits_1.person_id != anon_18.person_id
                                    GROUP BY credits_1.person_id
                                  ) AS anon_22
                                  LEFT OUTER JOIN LATERAL (
                                    SELECT people_1.slug AS slug
                                    FROM people AS people_1
                                    WHERE people_1.id = anon_22.person_id
                                    LIMIT ALL OFFSET 0
                                  ) AS anon_23 ON true
                                  WHERE EXISTS (
                                    SELECT 1
                                    FROM film_listings AS film_listings_1
                                    WHERE
                                      film_listings_1.film_id IN (
                                        SELECT credits.film_id
                                        FROM credits
                                        WHERE credits.person_id = anon_22.person_id
                                      )
                                      AND film_listings_1.language_id = anon_1.language_id
                                      AND film_listings_1.title_folded LIKE $10::VARCHAR ESCAPE '\'
                                  )
                                  ORDER BY o0 DESC, anon_23.slug ASC
                                  LIMIT 2
                                )
                                SELECT
                                  '{"edges":[' || (
                                    SELECT coalesce(
                                      string_agg(
                                        '{"cursor":"' || encode(
                                          convert_to(
                                            '3d1e87c4
' || CAST(anon_22.o0 AS TEXT) || '
' || anon_22.o1,
                                            'UTF8'
                                          ),
                                          'hex'
                                        )
                                        || '","node":{"slug":"' || anon_23.slug
                                        || '"}}',
                                        ','
                                      ),
                                      ''
                                    ) AS coalesce_5
                                    FROM (
                                      SELECT
                                        anon_20.person_id AS person_id, anon_20.o0 AS o0, anon_20.o1 AS o1
                                      FROM anon_20
                                      LIMIT 1
                                    ) AS anon_22
                                    LEFT OUTER JOIN LATERAL (
                                      SELECT people_1.slug AS slug
                                      FROM people AS people_1
                                      WHERE people_1.id = anon_22.person_id
                                      LIMIT ALL OFFSET 0
                                    ) AS anon_23 ON true
                                  )
                                  || '],"pageInfo":{"hasNextPage":' || CAST(
                                    (SELECT count(*) AS count_1 FROM anon_20) > 1 AS TEXT
                                  )
                                  || ',"hasPreviousPage":' || CAST(false AS TEXT)
                                  || ',"startCursor":' || coalesce(
                                    (
                                      SELECT
                                        '"' || encode(
                                          convert_to(
                                            '3d1e87c4
' || CAST(anon_20.o0 AS TEXT) || '
' || anon_20.o1,
                                            'UTF8'
                                          ),
                                          'hex'
                                        )
                                        || '"' AS anon_22
                                      FROM anon_20
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
' || CAST(anon_23.o0 AS TEXT) || '
' || anon_23.o1,
                                            'UTF8'
                                          ),
                                          'hex'
                                        )
                                        || '"' AS anon_22
                                      FROM (
                                        SELECT
                                          anon_20.person_id AS person_id, anon_20.o0 AS o0, anon_20.o1 AS o1
                                        FROM anon_20
                                        LIMIT 1 OFFSET 0
                                      ) AS anon_23
                                    ),
                                    (
                                      SELECT
                                        '"' || encode(
                                          convert_to(
                                            '3d1e87c4
' || CAST(anon_20.o0 AS TEXT) || '
' || anon_20.o1,
                                            'UTF8'
                                          ),
                                          'hex'
                                        )
                                        || '"' AS anon_22
                                      FROM anon_20
                                      ORDER BY anon_20.o0 ASC, anon_20.o1 DESC
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
                                          CAST(anon_18.person_id AS INTEGER) AS me,
                                          count(DISTINCT credits_1.film_id) AS count
                                        FROM credits AS credits_1
                                        WHERE
                                          credits_1.film_id IN (
                                            SELECT DISTINCT credits_2.film_id
                                            FROM credits AS credits_2
                                            WHERE credits_2.person_id = anon_18.person_id
                                          )
                                          AND credits_1.person_id != anon_18.person_id
                                        GROUP BY credits_1.person_id
                                      ) AS anon_22
                                      WHERE EXISTS (
                                        SELECT 1
                                        FROM film_listings AS film_listings_1
                                        WHERE
                                          film_listings_1.film_id IN (
                                            SELECT credits.film_id
                                            FROM credits
                                            WHERE credits.person_id = anon_22.person_id
                                          )
                                          AND film_listings_1.language_id = anon_1.language_id
                                          AND film_listings_1.title_folded LIKE $10::VARCHAR ESCAPE '\'
                                      )
                                    ) AS TEXT
                                  )
                                  || '}' AS anon_21
                              ) AS anon_19 ON true
                            )
                            || '],"pageInfo":{"hasNextPage":' || CAST(
                              (SELECT count(*) AS count_1 FROM anon_16) > 1 AS TEXT
                            )
                            || ',"hasPreviousPage":' || CAST(false AS TEXT)
                            || ',"startCursor":' || coalesce(
                              (
                                SELECT
                                  '"' || encode(
                                    convert_to(
                                      '3d1e87c4
' || CAST(anon_16.o0 AS TEXT) || '
' || anon_16.o1, 'UTF8'
                                    ),
                                    'hex'
                                  )
                                  || '"' AS anon_18
                                FROM anon_16
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
' || CAST(anon_19.o0 AS TEXT) || '
' || anon_19.o1, 'UTF8'
                                    ),
                                    'hex'
                                  )
                                  || '"' AS anon_18
                                FROM (
                                  SELECT anon_16.person_id AS person_id, anon_16.o0 AS o0, anon_16.o1 AS o1
                                  FROM anon_16
                                  LIMIT 1 OFFSET 0
                                ) AS anon_19
                              ),
                              (
                                SELECT
                                  '"' || encode(
                                    convert_to(
                                      '3d1e87c4
' || CAST(anon_16.o0 AS TEXT) || '
' || anon_16.o1, 'UTF8'
                                    ),
                                    'hex'
                                  )
                                  || '"' AS anon_18
                                FROM anon_16
                                ORDER BY anon_16.o0 ASC, anon_16.o1 DESC
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
                                    CAST(anon_14.person_id AS INTEGER) AS me,
                                    count(DISTINCT credits_1.film_id) AS count
                                  FROM credits AS credits_1
                                  WHERE
                                    credits_1.film_id IN (
                                      SELECT DISTINCT credits_2.film_id
                                      FROM credits AS credits_2
                                      WHERE credits_2.person_id = anon_14.person_id
                                    )
                                    AND credits_1.person_id != anon_14.person_id
                                  GROUP BY credits_1.person_id
                                ) AS anon_18
                                WHERE EXISTS (
                                  SELECT 1
                                  FROM film_listings AS film_listings_1
                                  WHERE
                                    film_listings_1.film_id IN (
                                      SELECT credits.film_id
                                      FROM credits
                                      WHERE credits.person_id = anon_18.person_id
                                    )
                                    AND film_listings_1.language_id = anon_1.language_id
                                    AND film_listings_1.title_folded LIKE $8::VARCHAR ESCAPE '\'
                                )
                              ) AS TEXT
                            )
                            || '}' AS anon_17
                        ) AS anon_15 ON true
                      )
                      || '],"pageInfo":{"hasNextPage":' || CAST(
                        (SELECT count(*) AS count_1 FROM anon_12) > 1 AS TEXT
                      )
                      || ',"hasPreviousPage":' || CAST(false AS TEXT)
                      || ',"startCursor":' || coalesce(
                        (
                          SELECT
                            '"' || encode(
                              convert_to(
                                '3d1e87c4
' || CAST(anon_12.o0 AS TEXT) || '
' || anon_12.o1, 'UTF8'
                              ),
                              'hex'
                            )
                            || '"' AS anon_14
                          FROM anon_12
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
' || CAST(anon_15.o0 AS TEXT) || '
' || anon_15.o1, 'UTF8'
                              ),
                              'hex'
                            )
                            || '"' AS anon_14
                          FROM (
                            SELECT anon_12.person_id AS person_id, anon_12.o0 AS o0, anon_12.o1 AS o1
                            FROM anon_12
                            LIMIT 1 OFFSET 0
                          ) AS anon_15
                        ),
                        (
                          SELECT
                            '"' || encode(
                              convert_to(
                                '3d1e87c4
' || CAST(anon_12.o0 AS TEXT) || '
' || anon_12.o1, 'UTF8'
                              ),
                              'hex'
                            )
                            || '"' AS anon_14
                          FROM anon_12
                          ORDER BY anon_12.o0 ASC, anon_12.o1 DESC
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
                          ) AS anon_14
                          WHERE EXISTS (
                            SELECT 1
                            FROM film_listings AS film_listings_1
                            WHERE
                              film_listings_1.film_id IN (
                                SELECT credits.film_id
                                FROM credits
                                WHERE credits.person_id = anon_14.person_id
                              )
                              AND film_listings_1.language_id = anon_1.language_id
                              AND film_listings_1.title_folded LIKE $6::VARCHAR ESCAPE '\'
                          )
                        ) AS TEXT
                      )
                      || '}' AS anon_13
                  ) AS anon_11 ON true
                )
                || '],"pageInfo":{"hasNextPage":' || CAST(
                  (SELECT count(*) AS count_1 FROM anon_8) > 1 AS TEXT
                )
                || ',"hasPreviousPage":' || CAST(false AS TEXT)
                || ',"startCursor":' || coalesce(
                  (
                    SELECT
                      '"' || encode(
                        convert_to('3d1e87c4
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1, 'UTF8'), 'hex'
                      )
                      || '"' AS anon_10
                    FROM anon_8
                    LIMIT 1
                  ),
                  'null'
                )
                || ',"endCursor":' || coalesce(
                  (
                    SELECT
                      '"' || encode(
                        convert_to('3d1e87c4
' || CAST(anon_11.o0 AS TEXT) || '
' || anon_11.o1, 'UTF8'),
                        'hex'
                      )
                      || '"' AS anon_10
                    FROM (
                      SELECT anon_8.person_id AS person_id, anon_8.o0 AS o0, anon_8.o1 AS o1
                      FROM anon_8
                      LIMIT 1 OFFSET 0
                    ) AS anon_11
                  ),
                  (
                    SELECT
                      '"' || encode(
                        convert_to('3d1e87c4
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1, 'UTF8'), 'hex'
                      )
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
                        CAST(anon_6.id AS INTEGER) AS me,
                        count(DISTINCT credits_1.film_id) AS count
                      FROM credits AS credits_1
                      WHERE
                        credits_1.film_id IN (
                          SELECT DISTINCT credits_2.film_id
                          FROM credits AS credits_2
                          WHERE credits_2.person_id = anon_6.id
                        )
                        AND credits_1.person_id != anon_6.id
                      GROUP BY credits_1.person_id
                    ) AS anon_10
                    WHERE EXISTS (
                      SELECT 1
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.film_id IN (
                          SELECT credits.film_id FROM credits WHERE credits.person_id = anon_10.person_id
                        )
                        AND film_listings_1.language_id = anon_1.language_id
                        AND film_listings_1.title_folded LIKE $4::VARCHAR ESCAPE '\'
                    )
                  ) AS TEXT
                )
                || '}' AS anon_9
            ) AS anon_7 ON true
          )
          || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_1 FROM anon_4) > 1 AS TEXT)
          || ',"hasPreviousPage":' || CAST(false AS TEXT)
          || ',"startCursor":' || coalesce(
            (
              SELECT
                '"' || encode(
                  convert_to('3d1e87c4
' || CAST(anon_4.o0 AS TEXT) || '
' || anon_4.o1, 'UTF8'), 'hex'
                )
                || '"' AS anon_6
              FROM anon_4
              LIMIT 1
            ),
            'null'
          )
          || ',"endCursor":' || coalesce(
            (
              SELECT
                '"' || encode(
                  convert_to('3d1e87c4
' || CAST(anon_7.o0 AS TEXT) || '
' || anon_7.o1, 'UTF8'), 'hex'
                )
                || '"' AS anon_6
              FROM (
                SELECT anon_4.id AS id, anon_4.o0 AS o0, anon_4.o1 AS o1 FROM anon_4 LIMIT 1 OFFSET 0
              ) AS anon_7
            ),
            (
              SELECT
                '"' || encode(
                  convert_to('3d1e87c4
' || CAST(anon_4.o0 AS TEXT) || '
' || anon_4.o1, 'UTF8'), 'hex'
                )
                || '"' AS anon_6
              FROM anon_4
              ORDER BY anon_4.o0 ASC, anon_4.o1 DESC
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
                  AND film_listings_1.language_id = anon_1.language_id
                  AND film_listings_1.title_folded LIKE $2::VARCHAR ESCAPE '\'
              )
            ) AS TEXT
          )
          || '}' AS anon_5
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_1
