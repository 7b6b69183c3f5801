SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT (
        WITH anon_5 AS MATERIALIZED (
          SELECT
            people_1.id AS id,
            (
              SELECT count(*) AS count_1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id IN (
                  SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                )
                AND film_listings_1.language_id = anon_2.language_id
                AND film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\'
            ) AS o0,
            people_1.slug AS o1
          FROM people AS people_1
          WHERE EXISTS (
            SELECT 1
            FROM film_listings AS film_listings_1
            JOIN credits ON film_listings_1.film_id = credits.film_id
            WHERE
              credits.person_id = people_1.id
              AND film_listings_1.language_id = anon_2.language_id
              AND film_listings_1.title_folded LIKE $2::VARCHAR ESCAPE '\'
          )
          ORDER BY o0 DESC, people_1.slug ASC
          LIMIT 2
        )
        SELECT
          '{"edges":[' || (
            SELECT coalesce(
              string_agg(
                '{"cursor":"' || upper(
                  encode(
                    convert_to('3d1e87c4
' || CAST(anon_7.o0 AS TEXT) || '
' || anon_7.o1, 'UTF8'), 'hex'
                  ) COLLATE "C"
                )
                || '","node":{"collaborators":' || anon_8.anon_10
                || '}}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (SELECT anon_5.id AS id, anon_5.o0 AS o0, anon_5.o1 AS o1 FROM anon_5 LIMIT 1) AS anon_7
            LEFT OUTER JOIN LATERAL (
              WITH anon_9 AS MATERIALIZED (
                SELECT
                  anon_11.person_id AS person_id,
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.person_id = anon_11.person_id
                      )
                      AND film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.title_folded LIKE $3::VARCHAR ESCAPE '\'
                  ) AS o0,
                  anon_12.slug AS o1
                FROM (
                  SELECT
                    credits_1.person_id AS person_id,
                    CAST(anon_7.id AS INTEGER) AS me,
                    count(DISTINCT credits_1.film_id) AS count
                  FROM credits AS credits_1
                  WHERE
                    credits_1.film_id IN (
                      SELECT DISTINCT credits_2.film_id
                      FROM credits AS credits_2
                      WHERE credits_2.person_id = anon_7.id
                    )
                    AND credits_1.person_id != anon_7.id
                  GROUP BY credits_1.person_id
                ) AS anon_11
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.slug AS slug
                  FROM people AS people_1
                  WHERE people_1.id = anon_11.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_12 ON true
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  JOIN credits ON film_listings_1.film_id = credits.film_id
                  WHERE
                    credits.person_id = anon_11.person_id
                    AND film_listings_1.language_id = anon_2.language_id
                    AND film_listings_1.title_folded LIKE $4::VARCHAR ESCAPE '\'
                )
                ORDER BY o0 DESC, anon_12.slug ASC
                LIMIT 2
              )
              SELECT
                '{"edges":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"cursor":"' || upper(
                        encode(
                          convert_to('3d1e87c4
' || CAST(anon_11.o0 AS TEXT) || '
' || anon_11.o1, 'UTF8'),
                          'hex'
                        ) COLLATE "C"
                      )
                      || '","node":{"collaborators":' || anon_12.anon_14
                      || '}}',
                      ','
                    ),
                    ''
                  ) AS coalesce_2
                  FROM (
                    SELECT anon_9.person_id AS person_id, anon_9.o0 AS o0, anon_9.o1 AS o1 FROM anon_9 LIMIT 1
                  ) AS anon_11
                  LEFT OUTER JOIN LATERAL (
                    WITH anon_13 AS MATERIALIZED (
                      SELECT
                        anon_15.person_id AS person_id,
                        (
                          SELECT count(*) AS count_1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.film_id IN (
                              SELECT credits.film_id FROM credits WHERE credits.person_id = anon_15.person_id
                            )
                            AND film_listings_1.language_id = anon_2.language_id
                            AND film_listings_1.title_folded LIKE $5::VARCHAR ESCAPE '\'
                        ) AS o0,
                        anon_16.slug AS o1
                      FROM (
                        SELECT
                          credits_1.person_id AS person_id,
                          CAST(anon_11.person_id AS INTEGER) AS me,
                          count(DISTINCT credits_1.film_id) AS count
                        FROM credits AS credits_1
                        WHERE
                          credits_1.film_id IN (
                            SELECT DISTINCT credits_2.film_id
                            FROM credits AS credits_2
                            WHERE credits_2.person_id = anon_11.person_id
                          )
                          AND credits_1.person_id != anon_11.person_id
                        GROUP BY credits_1.person_id
                      ) AS anon_15
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_1.slug AS slug
                        FROM people AS people_1
                        WHERE people_1.id = anon_15.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_16 ON true
                      WHERE EXISTS (
                        SELECT 1
                        FROM film_listings AS film_listings_1
                        JOIN credits ON film_listings_1.film_id = credits.film_id
                        WHERE
                          credits.person_id = anon_15.person_id
                          AND film_listings_1.language_id = anon_2.language_id
                          AND film_listings_1.title_folded LIKE $6::VARCHAR ESCAPE '\'
                      )
                      ORDER BY o0 DESC, anon_16.slug ASC
                      LIMIT 2
                    )
                    SELECT
                      '{"edges":[' || (
                        SELECT coalesce(
                          string_agg(
                            '{"cursor":"' || upper(
                              encode(
                                convert_to(
                                  '3d1e87c4
' || CAST(anon_15.o0 AS TEXT) || '
' || anon_15.o1, 'UTF8'
                                ),
                                'hex'
                              ) COLLATE "C"
                            )
                            || '","node":{"collaborators":' || anon_16.anon_18
                            || '}}',
                            ','
                          ),
                          ''
                        ) AS coalesce_3
                        FROM (
                          SELECT anon_13.person_id AS person_id, anon_13.o0 AS o0, anon_13.o1 AS o1
                          FROM anon_13
                          LIMIT 1
                        ) AS anon_15
                        LEFT OUTER JOIN LATERAL (
                          WITH anon_17 AS MATERIALIZED (
                            SELECT
                              anon_19.person_id AS person_id,
                              (
                                SELECT count(*) AS count_1
                                FROM film_listings AS film_listings_1
                                WHERE
                                  film_listings_1.film_id IN (
                                    SELECT credits.film_id
                                    FROM credits
                                    WHERE credits.person_id = anon_19.person_id
                                  )
                                  AND film_listings_1.language_id = anon_2.language_id
                                  AND film_listings_1.title_folded LIKE $7::VARCHAR ESCAPE '\'
                              ) AS o0,
                              anon_20.slug AS o1
                            FROM (
                              SELECT
                                credits_1.person_id AS person_id,
                                CAST(anon_15.person_id AS INTEGER) AS me,
                                count(DISTINCT credits_1.film_id) AS count
                              FROM credits AS credits_1
                              WHERE
                                credits_1.film_id IN (
                                  SELECT DISTINCT credits_2.film_id
                                  FROM credits AS credits_2
                                  WHERE credits_2.person_id = anon_15.person_id
                                )
                                AND credits_1.person_id != anon_15.person_id
                              GROUP BY credits_1.person_id
                            ) AS anon_19
                            LEFT OUTER JOIN LATERAL (
                              SELECT people_1.slug AS slug
                              FROM people AS people_1
                              WHERE people_1.id = anon_19.person_id
                              LIMIT ALL OFFSET 0
                            ) AS anon_20 ON true
                            WHERE EXISTS (
                              SELECT 1
                              FROM film_listings AS film_listings_1
                              JOIN credits ON film_listings_1.film_id = credits.film_id
                              WHERE
                                credits.person_id = anon_19.person_id
                                AND film_listings_1.language_id = anon_2.language_id
                                AND film_listings_1.title_folded LIKE $8::VARCHAR ESCAPE '\'
                            )
                            ORDER BY o0 DESC, anon_20.slug ASC
                            LIMIT 2
                          )
                          SELECT
                            '{"edges":[' || (
                              SELECT coalesce(
                                string_agg(
                                  '{"cursor":"' || upper(
                                    encode(
                                      convert_to(
                                        '3d1e87c4
' || CAST(anon_19.o0 AS TEXT) || '
' || anon_19.o1, 'UTF8'
                                      ),
                                      'hex'
                                    ) COLLATE "C"
                                  )
                                  || '","node":{"collaborators":' || anon_20.anon_22
                                  || '}}',
                                  ','
                                ),
                                ''
                              ) AS coalesce_4
                              FROM (
                                SELECT anon_17.person_id AS person_id, anon_17.o0 AS o0, anon_17.o1 AS o1
                                FROM anon_17
                                LIMIT 1
                              ) AS anon_19
                              LEFT OUTER JOIN LATERAL (
                                WITH anon_21 AS MATERIALIZED (
                                  SELECT
                                    anon_23.person_id AS person_id,
                                    (
                                      SELECT count(*) AS count_1
                                      FROM film_listings AS film_listings_1
                                      WHERE
                                        film_listings_1.film_id IN (
                                          SELECT credits.film_id
                                          FROM credits
                                          WHERE credits.person_id = anon_23.person_id
                                        )
                                        AND film_listings_1.language_id = anon_2.language_id
                                        AND film_listings_1.title_folded LIKE $9::VARCHAR ESCAPE '\'
                                    ) AS o0,
                                    anon_24.slug AS o1
                                  FROM (
                                    SELECT
                                      credits_1.person_id AS person_id,
                                      CAST(anon_19.person_id AS INTEGER) AS me,
                                      count(DISTINCT credits_1.film_id) AS count
                                    FROM credits AS credits_1
                                    WHERE
                                      credits_1.film_id IN (
                                        SELECT DISTINCT credits_2.film_id
                                        FROM credits AS credits_2
                                        WHERE credits_2.person_id = anon_19.person_id
                                      )
                                      AND credits_1.person_id != anon_19.person_id
                                    GROUP BY credits_1.person_id
                                  ) AS anon_23
                                  LEFT OUTER JOIN LATERAL (
                                    SELECT people_1.slug AS slug
                                    FROM people AS people_1
                                    WHERE people_1.id = anon_23.person_id
                                    LIMIT ALL OFFSET 0
                                  ) AS anon_24 ON true
                                  WHERE EXISTS (
                                    SELECT 1
                                    FROM film_listings AS film_listings_1
                                    JOIN credits ON film_listings_1.film_id = credits.film_id
                                    WHERE
                                      credits.person_id = anon_23.person_id
                                      AND film_listings_1.language_id = anon_2.language_id
                                      AND film_listings_1.title_folded LIKE $10::VARCHAR ESCAPE '\'
                                  )
                                  ORDER BY o0 DESC, anon_24.slug ASC
                                  LIMIT 2
                                )
                                SELECT
                                  '{"edges":[' || (
                                    SELECT coalesce(
                                      string_agg(
                                        '{"cursor":"' || upper(
                                          encode(
                                            convert_to(
                                              '3d1e87c4
' || CAST(anon_23.o0 AS TEXT) || '
' || anon_23.o1,
                                              'UTF8'
                                            ),
                                            'hex'
                                          ) COLLATE "C"
                                        )
                                        || '","node":{"slug":"' || anon_24.slug
                                        || '"}}',
                                        ','
                                      ),
                                      ''
                                    ) AS coalesce_5
                                    FROM (
                                      SELECT
                                        anon_21.person_id AS person_id, anon_21.o0 AS o0, anon_21.o1 AS o1
                                      FROM anon_21
                                      LIMIT 1
                                    ) AS anon_23
                                    LEFT OUTER JOIN LATERAL (
                                      SELECT people_1.slug AS slug
                                      FROM people AS people_1
                                      WHERE people_1.id = anon_23.person_id
                                      LIMIT ALL OFFSET 0
                                    ) AS anon_24 ON true
                                  )
                                  || '],"pageInfo":{"hasNextPage":' || CAST(
                                    (SELECT count(*) AS count_1 FROM anon_21) > 1 AS TEXT
                                  )
                                  || ',"hasPreviousPage":' || CAST(false AS TEXT)
                                  || ',"startCursor":' || coalesce(
                                    (
                                      SELECT
                                        '"' || upper(
                                          encode(
                                            convert_to(
                                              '3d1e87c4
' || CAST(anon_21.o0 AS TEXT) || '
' || anon_21.o1,
                                              'UTF8'
                                            ),
                                            'hex'
                                          ) COLLATE "C"
                                        )
                                        || '"' AS anon_23
                                      FROM anon_21
                                      LIMIT 1
                                    ),
                                    'null'
                                  )
                                  || ',"endCursor":' || coalesce(
                                    (
                                      SELECT
                                        '"' || upper(
                                          encode(
                                            convert_to(
                                              '3d1e87c4
' || CAST(anon_24.o0 AS TEXT) || '
' || anon_24.o1,
                                              'UTF8'
                                            ),
                                            'hex'
                                          ) COLLATE "C"
                                        )
                                        || '"' AS anon_23
                                      FROM (
                                        SELECT
                                          anon_21.person_id AS person_id, anon_21.o0 AS o0, anon_21.o1 AS o1
                                        FROM anon_21
                                        LIMIT 1 OFFSET 0
                                      ) AS anon_24
                                    ),
                                    (
                                      SELECT
                                        '"' || upper(
                                          encode(
                                            convert_to(
                                              '3d1e87c4
' || CAST(anon_21.o0 AS TEXT) || '
' || anon_21.o1,
                                              'UTF8'
                                            ),
                                            'hex'
                                          ) COLLATE "C"
                                        )
                                        || '"' AS anon_23
                                      FROM anon_21
                                      ORDER BY anon_21.o0 ASC, anon_21.o1 DESC
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
                                          CAST(anon_19.person_id AS INTEGER) AS me,
                                          count(DISTINCT credits_1.film_id) AS count
                                        FROM credits AS credits_1
                                        WHERE
                                          credits_1.film_id IN (
                                            SELECT DISTINCT credits_2.film_id
                                            FROM credits AS credits_2
                                            WHERE credits_2.person_id = anon_19.person_id
                                          )
                                          AND credits_1.person_id != anon_19.person_id
                                        GROUP BY credits_1.person_id
                                      ) AS anon_23
                                      WHERE EXISTS (
                                        SELECT 1
                                        FROM film_listings AS film_listings_1
                                        JOIN credits ON film_listings_1.film_id = credits.film_id
                                        WHERE
                                          credits.person_id = anon_23.person_id
                                          AND film_listings_1.language_id = anon_2.language_id
                                          AND film_listings_1.title_folded LIKE $10::VARCHAR ESCAPE '\'
                                      )
                                    ) AS TEXT
                                  )
                                  || '}' AS anon_22
                              ) AS anon_20 ON true
                            )
                            || '],"pageInfo":{"hasNextPage":' || CAST(
                              (SELECT count(*) AS count_1 FROM anon_17) > 1 AS TEXT
                            )
                            || ',"hasPreviousPage":' || CAST(false AS TEXT)
                            || ',"startCursor":' || coalesce(
                              (
                                SELECT
                                  '"' || upper(
                                    encode(
                                      convert_to(
                                        '3d1e87c4
' || CAST(anon_17.o0 AS TEXT) || '
' || anon_17.o1, 'UTF8'
                                      ),
                                      'hex'
                                    ) COLLATE "C"
                                  )
                                  || '"' AS anon_19
                                FROM anon_17
                                LIMIT 1
                              ),
                              'null'
                            )
                            || ',"endCursor":' || coalesce(
                              (
                                SELECT
                                  '"' || upper(
                                    encode(
                                      convert_to(
                                        '3d1e87c4
' || CAST(anon_20.o0 AS TEXT) || '
' || anon_20.o1, 'UTF8'
                                      ),
                                      'hex'
                                    ) COLLATE "C"
                                  )
                                  || '"' AS anon_19
                                FROM (
                                  SELECT anon_17.person_id AS person_id, anon_17.o0 AS o0, anon_17.o1 AS o1
                                  FROM anon_17
                                  LIMIT 1 OFFSET 0
                                ) AS anon_20
                              ),
                              (
                                SELECT
                                  '"' || upper(
                                    encode(
                                      convert_to(
                                        '3d1e87c4
' || CAST(anon_17.o0 AS TEXT) || '
' || anon_17.o1, 'UTF8'
                                      ),
                                      'hex'
                                    ) COLLATE "C"
                                  )
                                  || '"' AS anon_19
                                FROM anon_17
                                ORDER BY anon_17.o0 ASC, anon_17.o1 DESC
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
                                    CAST(anon_15.person_id AS INTEGER) AS me,
                                    count(DISTINCT credits_1.film_id) AS count
                                  FROM credits AS credits_1
                                  WHERE
                                    credits_1.film_id IN (
                                      SELECT DISTINCT credits_2.film_id
                                      FROM credits AS credits_2
                                      WHERE credits_2.person_id = anon_15.person_id
                                    )
                                    AND credits_1.person_id != anon_15.person_id
                                  GROUP BY credits_1.person_id
                                ) AS anon_19
                                WHERE EXISTS (
                                  SELECT 1
                                  FROM film_listings AS film_listings_1
                                  JOIN credits ON film_listings_1.film_id = credits.film_id
                                  WHERE
                                    credits.person_id = anon_19.person_id
                                    AND film_listings_1.language_id = anon_2.language_id
                                    AND film_listings_1.title_folded LIKE $8::VARCHAR ESCAPE '\'
                                )
                              ) AS TEXT
                            )
                            || '}' AS anon_18
                        ) AS anon_16 ON true
                      )
                      || '],"pageInfo":{"hasNextPage":' || CAST(
                        (SELECT count(*) AS count_1 FROM anon_13) > 1 AS TEXT
                      )
                      || ',"hasPreviousPage":' || CAST(false AS TEXT)
                      || ',"startCursor":' || coalesce(
                        (
                          SELECT
                            '"' || upper(
                              encode(
                                convert_to(
                                  '3d1e87c4
' || CAST(anon_13.o0 AS TEXT) || '
' || anon_13.o1, 'UTF8'
                                ),
                                'hex'
                              ) COLLATE "C"
                            )
                            || '"' AS anon_15
                          FROM anon_13
                          LIMIT 1
                        ),
                        'null'
                      )
                      || ',"endCursor":' || coalesce(
                        (
                          SELECT
                            '"' || upper(
                              encode(
                                convert_to(
                                  '3d1e87c4
' || CAST(anon_16.o0 AS TEXT) || '
' || anon_16.o1, 'UTF8'
                                ),
                                'hex'
                              ) COLLATE "C"
                            )
                            || '"' AS anon_15
                          FROM (
                            SELECT anon_13.person_id AS person_id, anon_13.o0 AS o0, anon_13.o1 AS o1
                            FROM anon_13
                            LIMIT 1 OFFSET 0
                          ) AS anon_16
                        ),
                        (
                          SELECT
                            '"' || upper(
                              encode(
                                convert_to(
                                  '3d1e87c4
' || CAST(anon_13.o0 AS TEXT) || '
' || anon_13.o1, 'UTF8'
                                ),
                                'hex'
                              ) COLLATE "C"
                            )
                            || '"' AS anon_15
                          FROM anon_13
                          ORDER BY anon_13.o0 ASC, anon_13.o1 DESC
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
                              CAST(anon_11.person_id AS INTEGER) AS me,
                              count(DISTINCT credits_1.film_id) AS count
                            FROM credits AS credits_1
                            WHERE
                              credits_1.film_id IN (
                                SELECT DISTINCT credits_2.film_id
                                FROM credits AS credits_2
                                WHERE credits_2.person_id = anon_11.person_id
                              )
                              AND credits_1.person_id != anon_11.person_id
                            GROUP BY credits_1.person_id
                          ) AS anon_15
                          WHERE EXISTS (
                            SELECT 1
                            FROM film_listings AS film_listings_1
                            JOIN credits ON film_listings_1.film_id = credits.film_id
                            WHERE
                              credits.person_id = anon_15.person_id
                              AND film_listings_1.language_id = anon_2.language_id
                              AND film_listings_1.title_folded LIKE $6::VARCHAR ESCAPE '\'
                          )
                        ) AS TEXT
                      )
                      || '}' AS anon_14
                  ) AS anon_12 ON true
                )
                || '],"pageInfo":{"hasNextPage":' || CAST(
                  (SELECT count(*) AS count_1 FROM anon_9) > 1 AS TEXT
                )
                || ',"hasPreviousPage":' || CAST(false AS TEXT)
                || ',"startCursor":' || coalesce(
                  (
                    SELECT
                      '"' || upper(
                        encode(
                          convert_to('3d1e87c4
' || CAST(anon_9.o0 AS TEXT) || '
' || anon_9.o1, 'UTF8'),
                          'hex'
                        ) COLLATE "C"
                      )
                      || '"' AS anon_11
                    FROM anon_9
                    LIMIT 1
                  ),
                  'null'
                )
                || ',"endCursor":' || coalesce(
                  (
                    SELECT
                      '"' || upper(
                        encode(
                          convert_to('3d1e87c4
' || CAST(anon_12.o0 AS TEXT) || '
' || anon_12.o1, 'UTF8'),
                          'hex'
                        ) COLLATE "C"
                      )
                      || '"' AS anon_11
                    FROM (
                      SELECT anon_9.person_id AS person_id, anon_9.o0 AS o0, anon_9.o1 AS o1
                      FROM anon_9
                      LIMIT 1 OFFSET 0
                    ) AS anon_12
                  ),
                  (
                    SELECT
                      '"' || upper(
                        encode(
                          convert_to('3d1e87c4
' || CAST(anon_9.o0 AS TEXT) || '
' || anon_9.o1, 'UTF8'),
                          'hex'
                        ) COLLATE "C"
                      )
                      || '"' AS anon_11
                    FROM anon_9
                    ORDER BY anon_9.o0 ASC, anon_9.o1 DESC
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
                        CAST(anon_7.id AS INTEGER) AS me,
                        count(DISTINCT credits_1.film_id) AS count
                      FROM credits AS credits_1
                      WHERE
                        credits_1.film_id IN (
                          SELECT DISTINCT credits_2.film_id
                          FROM credits AS credits_2
                          WHERE credits_2.person_id = anon_7.id
                        )
                        AND credits_1.person_id != anon_7.id
                      GROUP BY credits_1.person_id
                    ) AS anon_11
                    WHERE EXISTS (
                      SELECT 1
                      FROM film_listings AS film_listings_1
                      JOIN credits ON film_listings_1.film_id = credits.film_id
                      WHERE
                        credits.person_id = anon_11.person_id
                        AND film_listings_1.language_id = anon_2.language_id
                        AND film_listings_1.title_folded LIKE $4::VARCHAR ESCAPE '\'
                    )
                  ) AS TEXT
                )
                || '}' AS anon_10
            ) AS anon_8 ON true
          )
          || '],"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_1 FROM anon_5) > 1 AS TEXT)
          || ',"hasPreviousPage":' || CAST(false AS TEXT)
          || ',"startCursor":' || coalesce(
            (
              SELECT
                '"' || upper(
                  encode(
                    convert_to('3d1e87c4
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1, 'UTF8'), 'hex'
                  ) COLLATE "C"
                )
                || '"' AS anon_7
              FROM anon_5
              LIMIT 1
            ),
            'null'
          )
          || ',"endCursor":' || coalesce(
            (
              SELECT
                '"' || upper(
                  encode(
                    convert_to('3d1e87c4
' || CAST(anon_8.o0 AS TEXT) || '
' || anon_8.o1, 'UTF8'), 'hex'
                  ) COLLATE "C"
                )
                || '"' AS anon_7
              FROM (
                SELECT anon_5.id AS id, anon_5.o0 AS o0, anon_5.o1 AS o1 FROM anon_5 LIMIT 1 OFFSET 0
              ) AS anon_8
            ),
            (
              SELECT
                '"' || upper(
                  encode(
                    convert_to('3d1e87c4
' || CAST(anon_5.o0 AS TEXT) || '
' || anon_5.o1, 'UTF8'), 'hex'
                  ) COLLATE "C"
                )
                || '"' AS anon_7
              FROM anon_5
              ORDER BY anon_5.o0 ASC, anon_5.o1 DESC
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
                  AND film_listings_1.language_id = anon_2.language_id
                  AND film_listings_1.title_folded LIKE $2::VARCHAR ESCAPE '\'
              )
            ) AS TEXT
          )
          || '}' AS anon_6
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
