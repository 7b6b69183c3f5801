SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT
        (
          WITH anon_5 AS MATERIALIZED (
            SELECT
              award_listings_1.id AS id,
              award_listings_1.film_id AS film_id,
              award_listings_1.position AS position,
              award_listings_1.festival_id AS festival_id,
              award_listings_1.year AS year,
              award_listings_1.kind AS kind,
              award_listings_1.person_id AS person_id,
              award_listings_1.person_award AS person_award,
              award_listings_1.chronology AS o0,
              award_listings_1.position AS o1
            FROM award_listings AS award_listings_1
            WHERE
              EXISTS (
                SELECT 1
                FROM festivals AS festivals_1
                WHERE
                  festivals_1.id = award_listings_1.festival_id AND festivals_1.kind = $1::VARCHAR COLLATE "C"
              )
              AND award_listings_1.year <= $2::INTEGER
              AND award_listings_1.year >= $3::INTEGER
              AND EXISTS (
                SELECT 1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND film_listings_1.film_id = award_listings_1.film_id
                  AND EXISTS (
                    SELECT 1
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id = film_listings_1.film_id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE
                          roles_1.key = $4::VARCHAR
                          OR roles_1.id IN (
                            SELECT role_labels.role_id
                            FROM role_labels
                            WHERE role_labels.label_folded = $5::VARCHAR
                          )
                      )
                  )
              )
            ORDER BY award_listings_1.chronology ASC NULLS LAST, award_listings_1.position ASC
            LIMIT 4
          )
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM award_listings AS award_listings_1
                WHERE
                  EXISTS (
                    SELECT 1
                    FROM festivals AS festivals_1
                    WHERE
                      festivals_1.id = award_listings_1.festival_id
                      AND festivals_1.kind = $1::VARCHAR COLLATE "C"
                  )
                  AND award_listings_1.year <= $2::INTEGER
                  AND award_listings_1.year >= $3::INTEGER
                  AND EXISTS (
                    SELECT 1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = anon_2.language_id
                      AND film_listings_1.film_id = award_listings_1.film_id
                      AND EXISTS (
                        SELECT 1
                        FROM credits AS credits_1
                        WHERE
                          credits_1.film_id = film_listings_1.film_id
                          AND credits_1.role_id IN (
                            SELECT roles_1.id
                            FROM roles AS roles_1
                            WHERE
                              roles_1.key = $4::VARCHAR
                              OR roles_1.id IN (
                                SELECT role_labels.role_id
                                FROM role_labels
                                WHERE role_labels.label_folded = $5::VARCHAR
                              )
                          )
                      )
                  )
              ) AS TEXT
            )
            || ',"facets":{"festival":[' || (
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
                    festivals_1.slug AS value,
                    festival_names_1.name AS label,
                    count(DISTINCT award_listings_1.id) AS count
                  FROM award_listings AS award_listings_1
                  JOIN festivals AS festivals_1 ON festivals_1.id = award_listings_1.festival_id
                  JOIN
                    festival_names AS festival_names_1
                    ON festival_names_1.festival_id = festivals_1.id
                    AND festival_names_1.language_id = anon_2.language_id
                  WHERE
                    award_listings_1.id IN (
                      SELECT award_listings_2.id
                      FROM award_listings AS award_listings_2
                      WHERE
                        EXISTS (
                          SELECT 1
                          FROM festivals AS festivals_2
                          WHERE
                            festivals_2.id = award_listings_2.festival_id
                            AND festivals_2.kind = $1::VARCHAR COLLATE "C"
                        )
                        AND award_listings_2.year <= $2::INTEGER
                        AND award_listings_2.year >= $3::INTEGER
                        AND EXISTS (
                          SELECT 1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = anon_2.language_id
                            AND film_listings_1.film_id = award_listings_2.film_id
                            AND EXISTS (
                              SELECT 1
                              FROM credits AS credits_1
                              WHERE
                                credits_1.film_id = film_listings_1.film_id
                                AND credits_1.role_id IN (
                                  SELECT roles_1.id
                                  FROM roles AS roles_1
                                  WHERE
                                    roles_1.key = $4::VARCHAR
                                    OR roles_1.id IN (
                                      SELECT role_labels.role_id
                                      FROM role_labels
                                      WHERE role_labels.label_folded = $5::VARCHAR
                                    )
                                )
                            )
                        )
                    )
                    AND festivals_1.slug IS NOT NULL
                  GROUP BY festivals_1.slug, festival_names_1.name
                ) AS anon_8
                ORDER BY anon_8.count DESC, anon_8.value ASC
              ) AS anon_7
            )
            || '],"kind":[' || (
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
                    award_listings_1.kind AS value,
                    min(coalesce(kind_names_1.name, award_listings_1.kind)) AS label,
                    count(DISTINCT award_listings_1.id) AS count
                  FROM award_listings AS award_listings_1
                  LEFT OUTER JOIN
                    kind_names AS kind_names_1
                    ON kind_names_1.kind = award_listings_1.kind
                    AND kind_names_1.language_id = anon_2.language_id
                  WHERE
                    award_listings_1.id IN (
                      SELECT award_listings_2.id
                      FROM award_listings AS award_listings_2
                      WHERE
                        EXISTS (
                          SELECT 1
                          FROM festivals AS festivals_1
                          WHERE
                            festivals_1.id = award_listings_2.festival_id
                            AND festivals_1.kind = $1::VARCHAR COLLATE "C"
                        )
                        AND award_listings_2.year <= $2::INTEGER
                        AND award_listings_2.year >= $3::INTEGER
                        AND EXISTS (
                          SELECT 1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = anon_2.language_id
                            AND film_listings_1.film_id = award_listings_2.film_id
                            AND EXISTS (
                              SELECT 1
                              FROM credits AS credits_1
                              WHERE
                                credits_1.film_id = film_listings_1.film_id
                                AND credits_1.role_id IN (
                                  SELECT roles_1.id
                                  FROM roles AS roles_1
                                  WHERE
                                    roles_1.key = $4::VARCHAR
                                    OR roles_1.id IN (
                                      SELECT role_labels.role_id
                                      FROM role_labels
                                      WHERE role_labels.label_folded = $5::VARCHAR
                                    )
                                )
                            )
                        )
                    )
                    AND award_listings_1.kind IS NOT NULL
                  GROUP BY award_listings_1.kind
                ) AS anon_8
                ORDER BY anon_8.count DESC, anon_8.value ASC
              ) AS anon_7
            )
            || '],"year":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_7.value) AS TEXT)
                  || ',"count":' || CAST(anon_7.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_8.value AS value, anon_8.count AS count, anon_8.count AS o0, anon_8.value AS o1
                FROM (
                  SELECT
                    CAST(award_listings_1.year AS TEXT) AS value,
                    CAST(award_listings_1.year AS TEXT) AS label,
                    count(DISTINCT award_listings_1.id) AS count
                  FROM award_listings AS award_listings_1
                  WHERE
                    award_listings_1.id IN (
                      SELECT award_listings_2.id
                      FROM award_listings AS award_listings_2
                      WHERE
                        EXISTS (
                          SELECT 1
                          FROM festivals AS festivals_1
                          WHERE
                            festivals_1.id = award_listings_2.festival_id
                            AND festivals_1.kind = $1::VARCHAR COLLATE "C"
                        )
                        AND award_listings_2.year <= $2::INTEGER
                        AND award_listings_2.year >= $3::INTEGER
                        AND EXISTS (
                          SELECT 1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = anon_2.language_id
                            AND film_listings_1.film_id = award_listings_2.film_id
                            AND EXISTS (
                              SELECT 1
                              FROM credits AS credits_1
                              WHERE
                                credits_1.film_id = film_listings_1.film_id
                                AND credits_1.role_id IN (
                                  SELECT roles_1.id
                                  FROM roles AS roles_1
                                  WHERE
                                    roles_1.key = $4::VARCHAR
                                    OR roles_1.id IN (
                                      SELECT role_labels.role_id
                                      FROM role_labels
                                      WHERE role_labels.label_folded = $5::VARCHAR
                                    )
                                )
                            )
                        )
                    )
                    AND CAST(award_listings_1.year AS TEXT) IS NOT NULL
                  GROUP BY CAST(award_listings_1.year AS TEXT), CAST(award_listings_1.year AS TEXT)
                ) AS anon_8
                ORDER BY anon_8.count DESC, anon_8.value ASC
              ) AS anon_7
            )
            || '],"decade":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_7.value) AS TEXT)
                  || ',"count":' || CAST(anon_7.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_8.value AS value, anon_8.count AS count, anon_8.count AS o0, anon_8.value AS o1
                FROM (
                  SELECT
                    CAST((FLOOR(award_listings_1.year / 10)) * 10 AS TEXT) AS value,
                    CAST((FLOOR(award_listings_1.year / 10)) * 10 AS TEXT) AS label,
                    count(DISTINCT award_listings_1.id) AS count
                  FROM award_listings AS award_listings_1
                  WHERE
                    award_listings_1.id IN (
                      SELECT award_listings_2.id
                      FROM award_listings AS award_listings_2
                      WHERE
                        EXISTS (
                          SELECT 1
                          FROM festivals AS festivals_1
                          WHERE
                            festivals_1.id = award_listings_2.festival_id
                            AND festivals_1.kind = $1::VARCHAR COLLATE "C"
                        )
                        AND award_listings_2.year <= $2::INTEGER
                        AND award_listings_2.year >= $3::INTEGER
                        AND EXISTS (
                          SELECT 1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = anon_2.language_id
                            AND film_listings_1.film_id = award_listings_2.film_id
                            AND EXISTS (
                              SELECT 1
                              FROM credits AS credits_1
                              WHERE
                                credits_1.film_id = film_listings_1.film_id
                                AND credits_1.role_id IN (
                                  SELECT roles_1.id
                                  FROM roles AS roles_1
                                  WHERE
                                    roles_1.key = $4::VARCHAR
                                    OR roles_1.id IN (
                                      SELECT role_labels.role_id
                                      FROM role_labels
                                      WHERE role_labels.label_folded = $5::VARCHAR
                                    )
                                )
                            )
                        )
                    )
                    AND CAST((FLOOR(award_listings_1.year / 10)) * 10 AS TEXT) IS NOT NULL
                  GROUP BY
                    CAST((FLOOR(award_listings_1.year / 10)) * 10 AS TEXT),
                    CAST((FLOOR(award_listings_1.year / 10)) * 10 AS TEXT)
                ) AS anon_8
                ORDER BY anon_8.count DESC, anon_8.value ASC
              ) AS anon_7
            )
            || ']},"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_1 FROM anon_5) > 3 AS TEXT)
            || ',"endCursor":' || coalesce(
              (
                SELECT
                  '"' || upper(
                    encode(
                      convert_to(
                        '1c541704
' || coalesce('=' || CAST(anon_8.o0 AS TEXT), '')
                        || '
' || CAST(anon_8.o1 AS TEXT),
                        'UTF8'
                      ),
                      'hex'
                    ) COLLATE "C"
                  )
                  || '"' AS anon_7
                FROM (
                  SELECT
                    anon_5.id AS id,
                    anon_5.film_id AS film_id,
                    anon_5.position AS position,
                    anon_5.festival_id AS festival_id,
                    anon_5.year AS year,
                    anon_5.kind AS kind,
                    anon_5.person_id AS person_id,
                    anon_5.person_award AS person_award,
                    anon_5.o0 AS o0,
                    anon_5.o1 AS o1
                  FROM anon_5
                  LIMIT 1 OFFSET 2
                ) AS anon_8
              ),
              (
                SELECT
                  '"' || upper(
                    encode(
                      convert_to(
                        '1c541704
' || coalesce('=' || CAST(anon_5.o0 AS TEXT), '')
                        || '
' || CAST(anon_5.o1 AS TEXT),
                        'UTF8'
                      ),
                      'hex'
                    ) COLLATE "C"
                  )
                  || '"' AS anon_7
                FROM anon_5
                ORDER BY anon_5.o0 DESC NULLS FIRST, anon_5.o1 DESC
                LIMIT 1
              ),
              'null'
            )
            || '},"edges":[' || (
              SELECT coalesce(
                string_agg(
                  '{"cursor":"' || upper(
                    encode(
                      convert_to(
                        '1c541704
' || coalesce('=' || CAST(anon_7.o0 AS TEXT), '')
                        || '
' || CAST(anon_7.o1 AS TEXT),
                        'UTF8'
                      ),
                      'hex'
                    ) COLLATE "C"
                  )
                  || '","node":{"label":' || CAST(
                    to_json(
                      CASE
                        WHEN (anon_7.person_id IS NULL)
                        THEN (
                          SELECT awards.label
                          FROM awards
                          JOIN film_texts ON film_texts.id = awards.film_text_id
                          WHERE
                            film_texts.film_id = anon_7.film_id
                            AND awards.award = anon_7.position
                            AND awards.label IS NOT NULL
                          ORDER BY film_texts.language != anon_2.language, film_texts.position
                          LIMIT 1
                        )
                        ELSE (
                          SELECT person_awards.label
                          FROM person_awards
                          JOIN person_texts ON person_texts.id = person_awards.person_text_id
                          WHERE
                            person_texts.person_id = anon_7.person_id
                            AND person_awards.award = anon_7.person_award
                            AND person_awards.label IS NOT NULL
                          ORDER BY person_texts.language != anon_2.language, person_texts.position
                          LIMIT 1
                        )
                      END
                    ) AS TEXT
                  )
                  || ',"name":' || coalesce(
                    CAST(
                      to_json(
                        CASE
                          WHEN (anon_7.person_id IS NULL)
                          THEN (
                            SELECT awards.name
                            FROM awards
                            JOIN film_texts ON film_texts.id = awards.film_text_id
                            WHERE
                              film_texts.film_id = anon_7.film_id
                              AND awards.award = anon_7.position
                              AND awards.name IS NOT NULL
                            ORDER BY film_texts.language != anon_2.language, film_texts.position
                            LIMIT 1
                          )
                          ELSE (
                            SELECT person_awards.name
                            FROM person_awards
                            JOIN person_texts ON person_texts.id = person_awards.person_text_id
                            WHERE
                              person_texts.person_id = anon_7.person_id
                              AND person_awards.award = anon_7.person_award
                              AND person_awards.name IS NOT NULL
                            ORDER BY person_texts.language != anon_2.language, person_texts.position
                            LIMIT 1
                          )
                        END
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || ',"year":' || coalesce(CAST(anon_7.year AS TEXT), 'null')
                  || ',"kind":' || coalesce('"' || anon_7.kind || '"', 'null')
                  || ',"festival":' || CASE
                    WHEN (anon_7.festival_id IS NULL)
                    THEN 'null'
                    ELSE
                      '{"slug":"' || anon_8.slug || '","name":' || CAST(to_json(anon_9.name) AS TEXT) || '}'
                  END
                  || ',"film":' || CASE
                    WHEN (anon_7.film_id IS NULL)
                    THEN 'null'
                    ELSE
                      '{"slug":"' || anon_10.slug
                      || '","title":' || CAST(to_json(anon_10.title) AS TEXT)
                      || '}'
                  END
                  || ',"recipients":[' || anon_11.coalesce_2
                  || ']}}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_5.id AS id,
                  anon_5.film_id AS film_id,
                  anon_5.position AS position,
                  anon_5.festival_id AS festival_id,
                  anon_5.year AS year,
                  anon_5.kind AS kind,
                  anon_5.person_id AS person_id,
                  anon_5.person_award AS person_award,
                  anon_5.o0 AS o0,
                  anon_5.o1 AS o1
                FROM anon_5
                LIMIT 3
              ) AS anon_7
              LEFT OUTER JOIN LATERAL (
                SELECT festivals_1.slug AS slug
                FROM festivals AS festivals_1
                WHERE festivals_1.id = anon_7.festival_id
                LIMIT ALL OFFSET 0
              ) AS anon_8 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT festival_names_1.name AS name
                FROM festival_names AS festival_names_1
                WHERE
                  festival_names_1.festival_id = anon_7.festival_id
                  AND festival_names_1.language_id = anon_2.language_id
                LIMIT ALL OFFSET 0
              ) AS anon_9 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT film_listings_1.title AS title, film_listings_1.slug AS slug
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.film_id = anon_7.film_id
                  AND film_listings_1.language_id = anon_2.language_id
                LIMIT ALL OFFSET 0
              ) AS anon_10 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(string_agg('{"slug":"' || anon_13.slug || '"}', ','), '') AS coalesce_2
                FROM (
                  SELECT
                    award_recipients_1.person_id AS person_id,
                    award_recipients_1.credit AS o0,
                    anon_14.slug AS o1
                  FROM award_recipients AS award_recipients_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_1.slug AS slug
                    FROM people AS people_1
                    WHERE people_1.id = award_recipients_1.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_14 ON true
                  WHERE award_recipients_1.award_id = anon_7.id
                  ORDER BY award_recipients_1.credit ASC NULLS LAST, anon_14.slug ASC
                ) AS anon_12
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.slug AS slug
                  FROM people AS people_1
                  WHERE people_1.id = anon_12.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_13 ON true
              ) AS anon_11 ON true
            )
            || ']}' AS anon_6
        )
        || ',"received":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"label":' || CAST(
                    to_json(
                      CASE
                        WHEN (anon_6.person_id IS NULL)
                        THEN (
                          SELECT awards.label
                          FROM awards
                          JOIN film_texts ON film_texts.id = awards.film_text_id
                          WHERE
                            film_texts.film_id = anon_6.film_id
                            AND awards.award = anon_6.position
                            AND awards.label IS NOT NULL
                          ORDER BY film_texts.language != anon_2.language, film_texts.position
                          LIMIT 1
                        )
                        ELSE (
                          SELECT person_awards.label
                          FROM person_awards
                          JOIN person_texts ON person_texts.id = person_awards.person_text_id
                          WHERE
                            person_texts.person_id = anon_6.person_id
                            AND person_awards.award = anon_6.person_award
                            AND person_awards.label IS NOT NULL
                          ORDER BY person_texts.language != anon_2.language, person_texts.position
                          LIMIT 1
                        )
                      END
                    ) AS TEXT
                  )
                  || ',"recipients":[' || anon_7.coalesce_2
                  || ']}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_8.id AS id,
                  anon_8.film_id AS film_id,
                  anon_8.position AS position,
                  anon_8.person_id AS person_id,
                  anon_8.person_award AS person_award,
                  anon_8.o0 AS o0,
                  anon_8.o1 AS o1,
                  anon_8.o2 AS o2
                FROM (
                  SELECT
                    anon_9.id AS id,
                    anon_9.film_id AS film_id,
                    anon_9.position AS position,
                    anon_9.person_id AS person_id,
                    anon_9.person_award AS person_award,
                    anon_9.o0 AS o0,
                    anon_9.o1 AS o1,
                    anon_9.o2 AS o2
                  FROM (
                    SELECT
                      award_listings_1.id AS id,
                      award_listings_1.film_id AS film_id,
                      award_listings_1.position AS position,
                      award_listings_1.person_id AS person_id,
                      award_listings_1.person_award AS person_award,
                      award_listings_1.year AS o0,
                      award_listings_1.chronology AS o1,
                      award_listings_1.position AS o2
                    FROM award_listings AS award_listings_1
                    WHERE
                      EXISTS (
                        SELECT 1
                        FROM people AS people_1
                        JOIN
                          award_recipients AS award_recipients_1 ON people_1.id = award_recipients_1.person_id
                        WHERE
                          award_recipients_1.award_id = award_listings_1.id
                          AND people_1.name_folded LIKE $6::VARCHAR ESCAPE '\'
                      )
                      AND award_listings_1.year IS NOT NULL
                    ORDER BY
                      award_listings_1.year DESC,
                      award_listings_1.chronology ASC NULLS LAST,
                      award_listings_1.position ASC
                    LIMIT 2
                  ) AS anon_9
                  UNION ALL
                  SELECT
                    anon_10.id AS id,
                    anon_10.film_id AS film_id,
                    anon_10.position AS position,
                    anon_10.person_id AS person_id,
                    anon_10.person_award AS person_award,
                    anon_10.o0 AS o0,
                    anon_10.o1 AS o1,
                    anon_10.o2 AS o2
                  FROM (
                    SELECT
                      award_listings_1.id AS id,
                      award_listings_1.film_id AS film_id,
                      award_listings_1.position AS position,
                      award_listings_1.person_id AS person_id,
                      award_listings_1.person_award AS person_award,
                      award_listings_1.year AS o0,
                      award_listings_1.chronology AS o1,
                      award_listings_1.position AS o2
                    FROM award_listings AS award_listings_1
                    WHERE
                      EXISTS (
                        SELECT 1
                        FROM people AS people_1
                        JOIN
                          award_recipients AS award_recipients_1 ON people_1.id = award_recipients_1.person_id
                        WHERE
                          award_recipients_1.award_id = award_listings_1.id
                          AND people_1.name_folded LIKE $6::VARCHAR ESCAPE '\'
                      )
                      AND award_listings_1.year IS NULL
                    ORDER BY
                      award_listings_1.year DESC,
                      award_listings_1.chronology ASC NULLS LAST,
                      award_listings_1.position ASC
                    LIMIT 2
                  ) AS anon_10
                ) AS anon_8
                LIMIT 2
              ) AS anon_6
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg('{"name":' || CAST(to_json(anon_9.name) AS TEXT) || '}', ','), ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    award_recipients_1.person_id AS person_id,
                    award_recipients_1.credit AS o0,
                    anon_10.slug AS o1
                  FROM award_recipients AS award_recipients_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_1.slug AS slug
                    FROM people AS people_1
                    WHERE people_1.id = award_recipients_1.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_10 ON true
                  WHERE award_recipients_1.award_id = anon_6.id
                  ORDER BY award_recipients_1.credit ASC NULLS LAST, anon_10.slug ASC
                ) AS anon_8
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.name AS name
                  FROM people AS people_1
                  WHERE people_1.id = anon_8.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_9 ON true
              ) AS anon_7 ON true
            )
            || ']}' AS anon_5
        )
        || ',"festival":' || coalesce(
          (
            SELECT '{"awardsConnection":' || anon_6.anon_7 || '}' AS anon_5
            FROM festivals AS festivals_1
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM award_listings AS award_listings_1
                    WHERE
                      award_listings_1.festival_id = festivals_1.id
                      AND award_listings_1.kind = $7::VARCHAR COLLATE "C"
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"label":' || CAST(
                        to_json(
                          CASE
                            WHEN (anon_8.person_id IS NULL)
                            THEN (
                              SELECT awards.label
                              FROM awards
                              JOIN film_texts ON film_texts.id = awards.film_text_id
                              WHERE
                                film_texts.film_id = anon_8.film_id
                                AND awards.award = anon_8.position
                                AND awards.label IS NOT NULL
                              ORDER BY film_texts.language != anon_2.language, film_texts.position
                              LIMIT 1
                            )
                            ELSE (
                              SELECT person_awards.label
                              FROM person_awards
                              JOIN person_texts ON person_texts.id = person_awards.person_text_id
                              WHERE
                                person_texts.person_id = anon_8.person_id
                                AND person_awards.award = anon_8.person_award
                                AND person_awards.label IS NOT NULL
                              ORDER BY person_texts.language != anon_2.language, person_texts.position
                              LIMIT 1
                            )
                          END
                        ) AS TEXT
                      )
                      || ',"film":' || CASE
                        WHEN (anon_8.film_id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_9.slug || '"}'
                      END
                      || '}',
                      ','
                    ),
                    ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      award_listings_1.id AS id,
                      award_listings_1.film_id AS film_id,
                      award_listings_1.position AS position,
                      award_listings_1.person_id AS person_id,
                      award_listings_1.person_award AS person_award,
                      award_listings_1.chronology AS o0,
                      award_listings_1.position AS o1
                    FROM award_listings AS award_listings_1
                    WHERE
                      award_listings_1.festival_id = festivals_1.id
                      AND award_listings_1.kind = $7::VARCHAR COLLATE "C"
                    ORDER BY award_listings_1.chronology ASC NULLS LAST, award_listings_1.position ASC
                    LIMIT 2
                  ) AS anon_8
                  LEFT OUTER JOIN LATERAL (
                    SELECT film_listings_1.slug AS slug
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id = anon_8.film_id
                      AND film_listings_1.language_id = anon_2.language_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_9 ON true
                )
                || ']}' AS anon_7
            ) AS anon_6 ON true
            WHERE festivals_1.slug = $8::VARCHAR
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
