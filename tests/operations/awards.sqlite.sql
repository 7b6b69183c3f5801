WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  )
SELECT
  (
    WITH anon_4 AS MATERIALIZED (
      SELECT
        anon_6.id AS id,
        anon_6.film_id AS film_id,
        anon_6.position AS position,
        anon_6.festival_id AS festival_id,
        anon_6.year AS year,
        anon_6.kind AS kind,
        anon_6.person_id AS person_id,
        anon_6.person_award AS person_award,
        anon_6.o0 AS o0,
        anon_6.o1 AS o1
      FROM (
        SELECT
          anon_7.id AS id,
          anon_7.film_id AS film_id,
          anon_7.position AS position,
          anon_7.festival_id AS festival_id,
          anon_7.year AS year,
          anon_7.kind AS kind,
          anon_7.person_id AS person_id,
          anon_7.person_award AS person_award,
          anon_7.o0 AS o0,
          anon_7.o1 AS o1
        FROM (
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
              WHERE festivals_1.id = award_listings_1.festival_id AND festivals_1.kind = ?
            )
            AND award_listings_1.year <= ?
            AND award_listings_1.year >= ?
            AND EXISTS (
              SELECT 1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                        roles_1."key" = ?
                        OR roles_1.id IN (
                          SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                        )
                    )
                )
            )
            AND award_listings_1.chronology IS NOT NULL
          ORDER BY award_listings_1.chronology ASC, award_listings_1.position ASC
          LIMIT 4
        ) AS anon_7
        UNION ALL
        SELECT
          anon_8.id AS id,
          anon_8.film_id AS film_id,
          anon_8.position AS position,
          anon_8.festival_id AS festival_id,
          anon_8.year AS year,
          anon_8.kind AS kind,
          anon_8.person_id AS person_id,
          anon_8.person_award AS person_award,
          anon_8.o0 AS o0,
          anon_8.o1 AS o1
        FROM (
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
              WHERE festivals_1.id = award_listings_1.festival_id AND festivals_1.kind = ?
            )
            AND award_listings_1.year <= ?
            AND award_listings_1.year >= ?
            AND EXISTS (
              SELECT 1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                        roles_1."key" = ?
                        OR roles_1.id IN (
                          SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                        )
                    )
                )
            )
            AND award_listings_1.chronology IS NULL
          ORDER BY award_listings_1.chronology ASC, award_listings_1.position ASC
          LIMIT 4
        ) AS anon_8
      ) AS anon_6
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
              WHERE festivals_1.id = award_listings_1.festival_id AND festivals_1.kind = ?
            )
            AND award_listings_1.year <= ?
            AND award_listings_1.year >= ?
            AND EXISTS (
              SELECT 1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                        roles_1."key" = ?
                        OR roles_1.id IN (
                          SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                        )
                    )
                )
            )
        ) AS TEXT
      )
      || ',"facets":{"festival":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_6.value)
            || ',"label":' || json_quote(anon_6.label)
            || ',"count":' || anon_6.count
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
              festivals_1.slug AS value,
              festival_names_1.name AS label,
              count(DISTINCT award_listings_1.id) AS count
            FROM award_listings AS award_listings_1
            JOIN festivals AS festivals_1 ON festivals_1.id = award_listings_1.festival_id
            JOIN
              festival_names AS festival_names_1
              ON festival_names_1.festival_id = festivals_1.id
              AND festival_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE
              award_listings_1.id IN (
                SELECT award_listings_2.id
                FROM award_listings AS award_listings_2
                WHERE
                  EXISTS (
                    SELECT 1
                    FROM festivals AS festivals_2
                    WHERE festivals_2.id = award_listings_2.festival_id AND festivals_2.kind = ?
                  )
                  AND award_listings_2.year <= ?
                  AND award_listings_2.year >= ?
                  AND EXISTS (
                    SELECT 1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                              roles_1."key" = ?
                              OR roles_1.id IN (
                                SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                              )
                          )
                      )
                  )
              )
              AND festivals_1.slug IS NOT NULL
            GROUP BY festivals_1.slug, festival_names_1.name
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || '],"kind":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_6.value)
            || ',"label":' || json_quote(anon_6.label)
            || ',"count":' || anon_6.count
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
              award_listings_1.kind AS value,
              min(coalesce(kind_names_1.name, award_listings_1.kind)) AS label,
              count(DISTINCT award_listings_1.id) AS count
            FROM award_listings AS award_listings_1
            LEFT OUTER JOIN
              kind_names AS kind_names_1
              ON kind_names_1.kind = award_listings_1.kind
              AND kind_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE
              award_listings_1.id IN (
                SELECT award_listings_2.id
                FROM award_listings AS award_listings_2
                WHERE
                  EXISTS (
                    SELECT 1
                    FROM festivals AS festivals_1
                    WHERE festivals_1.id = award_listings_2.festival_id AND festivals_1.kind = ?
                  )
                  AND award_listings_2.year <= ?
                  AND award_listings_2.year >= ?
                  AND EXISTS (
                    SELECT 1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                              roles_1."key" = ?
                              OR roles_1.id IN (
                                SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                              )
                          )
                      )
                  )
              )
              AND award_listings_1.kind IS NOT NULL
            GROUP BY award_listings_1.kind
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || '],"year":[' || (
        SELECT coalesce(
          group_concat('{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','), ''
        ) AS coalesce_1
        FROM (
          SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
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
                    WHERE festivals_1.id = award_listings_2.festival_id AND festivals_1.kind = ?
                  )
                  AND award_listings_2.year <= ?
                  AND award_listings_2.year >= ?
                  AND EXISTS (
                    SELECT 1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                              roles_1."key" = ?
                              OR roles_1.id IN (
                                SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                              )
                          )
                      )
                  )
              )
              AND CAST(award_listings_1.year AS TEXT) IS NOT NULL
            GROUP BY CAST(award_listings_1.year AS TEXT), CAST(award_listings_1.year AS TEXT)
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || '],"decade":[' || (
        SELECT coalesce(
          group_concat('{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','), ''
        ) AS coalesce_1
        FROM (
          SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
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
                    WHERE festivals_1.id = award_listings_2.festival_id AND festivals_1.kind = ?
                  )
                  AND award_listings_2.year <= ?
                  AND award_listings_2.year >= ?
                  AND EXISTS (
                    SELECT 1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                              roles_1."key" = ?
                              OR roles_1.id IN (
                                SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                              )
                          )
                      )
                  )
              )
              AND CAST((FLOOR(award_listings_1.year / 10)) * 10 AS TEXT) IS NOT NULL
            GROUP BY
              CAST((FLOOR(award_listings_1.year / 10)) * 10 AS TEXT),
              CAST((FLOOR(award_listings_1.year / 10)) * 10 AS TEXT)
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || ']},"pageInfo":{"hasNextPage":' || CASE
        WHEN ((SELECT count(*) AS count_1 FROM anon_4) > 3) THEN 'true' ELSE 'false'
      END
      || ',"endCursor":' || coalesce(
        (
          SELECT
            '"' || hex(
              '1c541704
' || coalesce('=' || CAST(anon_7.o0 AS TEXT), '') || '
' || CAST(anon_7.o1 AS TEXT)
            )
            || '"' AS anon_6
          FROM (
            SELECT
              anon_4.id AS id,
              anon_4.film_id AS film_id,
              anon_4.position AS position,
              anon_4.festival_id AS festival_id,
              anon_4.year AS year,
              anon_4.kind AS kind,
              anon_4.person_id AS person_id,
              anon_4.person_award AS person_award,
              anon_4.o0 AS o0,
              anon_4.o1 AS o1
            FROM anon_4
            LIMIT 1 OFFSET 2
          ) AS anon_7
        ),
        (
          SELECT
            '"' || hex(
              '1c541704
' || coalesce('=' || CAST(anon_4.o0 AS TEXT), '') || '
' || CAST(anon_4.o1 AS TEXT)
            )
            || '"' AS anon_6
          FROM anon_4
          ORDER BY anon_4.o0 DESC NULLS FIRST, anon_4.o1 DESC
          LIMIT 1
        ),
        'null'
      )
      || '},"edges":[' || (
        SELECT coalesce(
          group_concat(
            '{"cursor":"' || hex(
              '1c541704
' || coalesce('=' || CAST(anon_6.o0 AS TEXT), '') || '
' || CAST(anon_6.o1 AS TEXT)
            )
            || '","node":{"label":' || json_quote(
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
                  ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
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
                  ORDER BY
                    person_texts.language != (SELECT anon_1.language FROM anon_1), person_texts.position
                  LIMIT 1
                )
              END
            )
            || ',"name":' || json_quote(
              CASE
                WHEN (anon_6.person_id IS NULL)
                THEN (
                  SELECT awards.name
                  FROM awards
                  JOIN film_texts ON film_texts.id = awards.film_text_id
                  WHERE
                    film_texts.film_id = anon_6.film_id
                    AND awards.award = anon_6.position
                    AND awards.name IS NOT NULL
                  ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                  LIMIT 1
                )
                ELSE (
                  SELECT person_awards.name
                  FROM person_awards
                  JOIN person_texts ON person_texts.id = person_awards.person_text_id
                  WHERE
                    person_texts.person_id = anon_6.person_id
                    AND person_awards.award = anon_6.person_award
                    AND person_awards.name IS NOT NULL
                  ORDER BY
                    person_texts.language != (SELECT anon_1.language FROM anon_1), person_texts.position
                  LIMIT 1
                )
              END
            )
            || ',"year":' || coalesce(anon_6.year, 'null')
            || ',"kind":' || coalesce('"' || anon_6.kind || '"', 'null')
            || ',"festival":' || CASE
              WHEN (anon_6.festival_id IS NULL)
              THEN 'null'
              ELSE '{"slug":"' || festivals_1.slug || '","name":' || json_quote(festival_names_1.name) || '}'
            END
            || ',"film":' || CASE
              WHEN (anon_6.film_id IS NULL)
              THEN 'null'
              ELSE
                '{"slug":"' || film_listings_1.slug
                || '","title":' || json_quote(film_listings_1.title)
                || '}'
            END
            || ',"recipients":[' || (
              SELECT coalesce(group_concat('{"slug":"' || people_1.slug || '"}', ','), '') AS coalesce_2
              FROM (
                SELECT
                  award_recipients_1.person_id AS person_id,
                  award_recipients_1.credit AS o0,
                  people_2.slug AS o1
                FROM award_recipients AS award_recipients_1
                LEFT OUTER JOIN people AS people_2 ON people_2.id = award_recipients_1.person_id
                WHERE award_recipients_1.award_id = anon_6.id
                ORDER BY award_recipients_1.credit ASC NULLS LAST, people_2.slug ASC
                LIMIT -1
              ) AS anon_7
              LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_7.person_id
            )
            || ']}}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_4.id AS id,
            anon_4.film_id AS film_id,
            anon_4.position AS position,
            anon_4.festival_id AS festival_id,
            anon_4.year AS year,
            anon_4.kind AS kind,
            anon_4.person_id AS person_id,
            anon_4.person_award AS person_award,
            anon_4.o0 AS o0,
            anon_4.o1 AS o1
          FROM anon_4
          LIMIT 3
        ) AS anon_6
        LEFT OUTER JOIN festivals AS festivals_1 ON festivals_1.id = anon_6.festival_id
        LEFT OUTER JOIN
          festival_names AS festival_names_1
          ON festival_names_1.festival_id = anon_6.festival_id
          AND festival_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LEFT OUTER JOIN
          film_listings AS film_listings_1
          ON film_listings_1.film_id = anon_6.film_id
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      )
      || ']}' AS anon_5
  )
  || ',"received":' || (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"label":' || json_quote(
              CASE
                WHEN (anon_5.person_id IS NULL)
                THEN (
                  SELECT awards.label
                  FROM awards
                  JOIN film_texts ON film_texts.id = awards.film_text_id
                  WHERE
                    film_texts.film_id = anon_5.film_id
                    AND awards.award = anon_5.position
                    AND awards.label IS NOT NULL
                  ORDER BY film_texts.language != (SELECT anon_2.language FROM anon_2), film_texts.position
                  LIMIT 1
                )
                ELSE (
                  SELECT person_awards.label
                  FROM person_awards
                  JOIN person_texts ON person_texts.id = person_awards.person_text_id
                  WHERE
                    person_texts.person_id = anon_5.person_id
                    AND person_awards.award = anon_5.person_award
                    AND person_awards.label IS NOT NULL
                  ORDER BY
                    person_texts.language != (SELECT anon_2.language FROM anon_2), person_texts.position
                  LIMIT 1
                )
              END
            )
            || ',"recipients":[' || (
              SELECT coalesce(group_concat('{"name":' || json_quote(people_1.name) || '}', ','), '') AS coalesce_2
              FROM (
                SELECT
                  award_recipients_1.person_id AS person_id,
                  award_recipients_1.credit AS o0,
                  people_2.slug AS o1
                FROM award_recipients AS award_recipients_1
                LEFT OUTER JOIN people AS people_2 ON people_2.id = award_recipients_1.person_id
                WHERE award_recipients_1.award_id = anon_5.id
                ORDER BY award_recipients_1.credit ASC NULLS LAST, people_2.slug ASC
                LIMIT -1
              ) AS anon_6
              LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_6.person_id
            )
            || ']}',
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
            award_listings_1.year AS o0,
            award_listings_1.chronology AS o1,
            award_listings_1.position AS o2
          FROM award_listings AS award_listings_1
          WHERE EXISTS (
            SELECT 1
            FROM people AS people_1
            JOIN award_recipients AS award_recipients_1 ON people_1.id = award_recipients_1.person_id
            WHERE award_recipients_1.award_id = award_listings_1.id AND people_1.name_folded LIKE ? ESCAPE '\'
          )
          ORDER BY
            award_listings_1.year DESC NULLS LAST,
            award_listings_1.chronology ASC NULLS LAST,
            award_listings_1.position ASC
          LIMIT 2
        ) AS anon_5
      )
      || ']}' AS anon_4
  )
  || ',"festival":' || coalesce(
    (
      SELECT
        '{"awardsConnection":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM award_listings AS award_listings_1
                WHERE award_listings_1.festival_id = festivals_1.id AND award_listings_1.kind = ?
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                group_concat(
                  '{"label":' || json_quote(
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
                        ORDER BY
                          film_texts.language != (SELECT anon_3.language FROM anon_3), film_texts.position
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
                        ORDER BY
                          person_texts.language != (SELECT anon_3.language FROM anon_3), person_texts.position
                        LIMIT 1
                      )
                    END
                  )
                  || ',"film":' || CASE
                    WHEN (anon_6.film_id IS NULL) THEN 'null' ELSE '{"slug":"' || film_listings_1.slug || '"}'
                  END
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_7.id AS id,
                  anon_7.film_id AS film_id,
                  anon_7.position AS position,
                  anon_7.person_id AS person_id,
                  anon_7.person_award AS person_award,
                  anon_7.o0 AS o0,
                  anon_7.o1 AS o1
                FROM (
                  SELECT
                    anon_8.id AS id,
                    anon_8.film_id AS film_id,
                    anon_8.position AS position,
                    anon_8.person_id AS person_id,
                    anon_8.person_award AS person_award,
                    anon_8.o0 AS o0,
                    anon_8.o1 AS o1
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
                      AND award_listings_1.kind = ?
                      AND award_listings_1.chronology IS NOT NULL
                    ORDER BY award_listings_1.chronology ASC, award_listings_1.position ASC
                    LIMIT 2
                  ) AS anon_8
                  UNION ALL
                  SELECT
                    anon_9.id AS id,
                    anon_9.film_id AS film_id,
                    anon_9.position AS position,
                    anon_9.person_id AS person_id,
                    anon_9.person_award AS person_award,
                    anon_9.o0 AS o0,
                    anon_9.o1 AS o1
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
                      AND award_listings_1.kind = ?
                      AND award_listings_1.chronology IS NULL
                    ORDER BY award_listings_1.chronology ASC, award_listings_1.position ASC
                    LIMIT 2
                  ) AS anon_9
                ) AS anon_7
                LIMIT 2
              ) AS anon_6
              LEFT OUTER JOIN
                film_listings AS film_listings_1
                ON film_listings_1.film_id = anon_6.film_id
                AND film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
            )
            || ']}' AS anon_5
        )
        || '}' AS anon_4
      FROM festivals AS festivals_1
      WHERE festivals_1.slug = ?
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
