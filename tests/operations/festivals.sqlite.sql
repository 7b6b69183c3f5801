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
    SELECT
      '{"totalCount":' || CAST(
        (SELECT count(*) AS count_1 FROM festivals AS festivals_1 WHERE festivals_1.kind = ?) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"slug":"' || anon_6.slug
            || '","kind":"' || anon_6.kind
            || '","name":' || json_quote(festival_names_1.name)
            || ',"city":' || json_quote(festival_names_1.city)
            || ',"country":' || CASE
              WHEN (anon_6.country_id IS NULL)
              THEN 'null'
              ELSE '{"code":"' || countries_1.code || '","name":' || json_quote(country_names_1.name) || '}'
            END
            || ',"films":' || (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                      AND film_listings_1.film_id IN (
                        SELECT award_listings.film_id
                        FROM award_listings
                        WHERE award_listings.festival_id = anon_6.id
                      )
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(group_concat('{"slug":"' || anon_8.slug || '"}', ','), '') AS coalesce_2
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
                      AND film_listings_1.film_id IN (
                        SELECT award_listings.film_id
                        FROM award_listings
                        WHERE award_listings.festival_id = anon_6.id
                      )
                    ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                    LIMIT 2
                  ) AS anon_8
                )
                || ']}' AS anon_7
            )
            || ',"awards":[' || (
              SELECT coalesce(
                group_concat(
                  '{"label":' || json_quote(
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
                        ORDER BY
                          film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
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
                        ORDER BY
                          person_texts.language != (SELECT anon_1.language FROM anon_1), person_texts.position
                        LIMIT 1
                      )
                    END
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
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
                    WHERE award_listings_1.festival_id = anon_6.id AND award_listings_1.chronology IS NOT NULL
                    ORDER BY award_listings_1.chronology ASC, award_listings_1.position ASC
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
                    anon_10.o1 AS o1
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
                    WHERE award_listings_1.festival_id = anon_6.id AND award_listings_1.chronology IS NULL
                    ORDER BY award_listings_1.chronology ASC, award_listings_1.position ASC
                    LIMIT 2
                  ) AS anon_10
                ) AS anon_8
                LIMIT 2
              ) AS anon_7
            )
            || ']}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            festivals_1.id AS id,
            festivals_1.slug AS slug,
            festivals_1.kind AS kind,
            festivals_1.country_id AS country_id,
            (
              SELECT count(*) AS count_1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id IN (
                  SELECT award_listings.film_id
                  FROM award_listings
                  WHERE award_listings.festival_id = festivals_1.id
                )
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                AND 1
            ) AS o0,
            festivals_1.slug AS o1
          FROM festivals AS festivals_1
          WHERE festivals_1.kind = ?
          ORDER BY o0 DESC, festivals_1.slug ASC
          LIMIT 3
        ) AS anon_6
        LEFT OUTER JOIN
          festival_names AS festival_names_1
          ON festival_names_1.festival_id = anon_6.id
          AND festival_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = anon_6.country_id
        LEFT OUTER JOIN
          country_names AS country_names_1
          ON country_names_1.country_id = anon_6.country_id
          AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      )
      || ']}' AS anon_5
  )
  || ',"festival":' || coalesce(
    (
      SELECT
        '{"name":' || json_quote(festival_names_1.name)
        || ',"people":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM people AS people_1
                WHERE people_1.id IN (
                  SELECT award_recipients_1.person_id
                  FROM award_listings AS award_listings_1
                  JOIN
                    award_recipients AS award_recipients_1
                    ON award_recipients_1.award_id = award_listings_1.id
                  WHERE award_listings_1.festival_id = festivals_1.id
                )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                group_concat(
                  '{"id":"' || 'Person:' || anon_7.slug || (SELECT anon_2.at_language FROM anon_2) || '"}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  people_1.id AS id, people_1.slug AS slug, people_1.name_folded AS o0, people_1.slug AS o1
                FROM people AS people_1
                WHERE people_1.id IN (
                  SELECT award_recipients_1.person_id
                  FROM award_listings AS award_listings_1
                  JOIN
                    award_recipients AS award_recipients_1
                    ON award_recipients_1.award_id = award_listings_1.id
                  WHERE award_listings_1.festival_id = festivals_1.id
                )
                ORDER BY +o0 ASC, +o1 ASC
                LIMIT 2
              ) AS anon_7
            )
            || ']}' AS anon_6
        )
        || ',"awards":[' || (
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
                    ORDER BY film_texts.language != (SELECT anon_2.language FROM anon_2), film_texts.position
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
                      person_texts.language != (SELECT anon_2.language FROM anon_2), person_texts.position
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
                    ORDER BY film_texts.language != (SELECT anon_2.language FROM anon_2), film_texts.position
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
                      person_texts.language != (SELECT anon_2.language FROM anon_2), person_texts.position
                    LIMIT 1
                  )
                END
              )
              || ',"year":' || coalesce(anon_6.year, 'null')
              || ',"kind":' || coalesce('"' || anon_6.kind || '"', 'null')
              || ',"film":' || CASE
                WHEN (anon_6.film_id IS NULL) THEN 'null' ELSE '{"slug":"' || film_listings_1.slug || '"}'
              END
              || ',"recipients":[' || (
                SELECT coalesce(
                  group_concat(
                    '{"slug":"' || people_1.slug
                    || '","awards":[' || (
                      SELECT coalesce(
                        group_concat(
                          '{"label":' || json_quote(
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
                                ORDER BY
                                  film_texts.language != (SELECT anon_2.language FROM anon_2),
                                  film_texts.position
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
                                ORDER BY
                                  person_texts.language != (SELECT anon_2.language FROM anon_2),
                                  person_texts.position
                                LIMIT 1
                              )
                            END
                          )
                          || '}',
                          ','
                        ),
                        ''
                      ) AS coalesce_3
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
                        WHERE award_listings_1.id IN (
                          SELECT award_recipients.award_id
                          FROM award_recipients
                          WHERE award_recipients.person_id = people_1.id
                        )
                        ORDER BY +o0 ASC NULLS LAST, +o1 ASC
                        LIMIT 1
                      ) AS anon_8
                    )
                    || ']}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
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
              award_listings_1.year AS year,
              award_listings_1.kind AS kind,
              award_listings_1.person_id AS person_id,
              award_listings_1.person_award AS person_award,
              award_listings_1.chronology AS o0,
              award_listings_1.position AS o1
            FROM award_listings AS award_listings_1
            WHERE award_listings_1.festival_id = festivals_1.id
            ORDER BY award_listings_1.chronology ASC NULLS LAST, award_listings_1.position ASC
            LIMIT -1
          ) AS anon_6
          LEFT OUTER JOIN
            film_listings AS film_listings_1
            ON film_listings_1.film_id = anon_6.film_id
            AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
        )
        || ']}' AS anon_5
      FROM festivals AS festivals_1
      LEFT OUTER JOIN
        festival_names AS festival_names_1
        ON festival_names_1.festival_id = festivals_1.id
        AND festival_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      WHERE festivals_1.slug = ?
      LIMIT 1
    ),
    'null'
  )
  || ',"films":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
            AND film_listings_1.film_id IN (
              SELECT award_listings_1.film_id
              FROM award_listings AS award_listings_1
              WHERE
                award_listings_1.festival_id IN (
                  SELECT festivals_1.id FROM festivals AS festivals_1 WHERE festivals_1.slug = ?
                )
                AND award_listings_1.kind IN (?, ?)
            )
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"slug":"' || anon_6.slug
            || '","awards":[' || (
              SELECT coalesce(
                group_concat(
                  '{"label":' || json_quote(
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
                        ORDER BY
                          film_texts.language != (SELECT anon_3.language FROM anon_3), film_texts.position
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
                        ORDER BY
                          person_texts.language != (SELECT anon_3.language FROM anon_3), person_texts.position
                        LIMIT 1
                      )
                    END
                  )
                  || ',"festival":' || CASE
                    WHEN (anon_7.festival_id IS NULL) THEN 'null' ELSE '{"slug":"' || festivals_1.slug || '"}'
                  END
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  award_listings_1.id AS id,
                  award_listings_1.film_id AS film_id,
                  award_listings_1.position AS position,
                  award_listings_1.festival_id AS festival_id,
                  award_listings_1.person_id AS person_id,
                  award_listings_1.person_award AS person_award,
                  award_listings_1.position AS o0
                FROM award_listings AS award_listings_1
                WHERE award_listings_1.film_id = anon_6.film_id
                ORDER BY award_listings_1.position ASC
                LIMIT -1
              ) AS anon_7
              LEFT OUTER JOIN festivals AS festivals_1 ON festivals_1.id = anon_7.festival_id
            )
            || ']}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            film_listings_1.film_id AS film_id,
            film_listings_1.slug AS slug,
            film_listings_1.release_year AS o0,
            film_listings_1.title_folded AS o1,
            film_listings_1.slug AS o2
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
            AND film_listings_1.film_id IN (
              SELECT award_listings_1.film_id
              FROM award_listings AS award_listings_1
              WHERE
                award_listings_1.festival_id IN (
                  SELECT festivals_1.id FROM festivals AS festivals_1 WHERE festivals_1.slug = ?
                )
                AND award_listings_1.kind IN (?, ?)
            )
          ORDER BY
            film_listings_1.release_year DESC NULLS LAST,
            film_listings_1.title_folded ASC,
            film_listings_1.slug ASC
          LIMIT 2
        ) AS anon_6
      )
      || '],"facets":{"festival":[' || (
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
              count(DISTINCT award_listings_1.film_id) AS count
            FROM award_listings AS award_listings_1
            JOIN festivals AS festivals_1 ON festivals_1.id = award_listings_1.festival_id
            JOIN
              festival_names AS festival_names_1
              ON festival_names_1.festival_id = festivals_1.id
              AND festival_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
            WHERE
              award_listings_1.film_id IN (
                SELECT film_listings_1.film_id
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                  AND film_listings_1.film_id IN (
                    SELECT award_listings_2.film_id
                    FROM award_listings AS award_listings_2
                    WHERE
                      award_listings_2.festival_id IN (
                        SELECT festivals_2.id FROM festivals AS festivals_2 WHERE festivals_2.slug = ?
                      )
                      AND award_listings_2.kind IN (?, ?)
                  )
              )
              AND festivals_1.slug IS NOT NULL
            GROUP BY festivals_1.slug, festival_names_1.name
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || ']}}' AS anon_5
  )
  || ',"people":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM people AS people_1
          WHERE EXISTS (
            SELECT 1
            FROM credits AS credits_1
            WHERE
              credits_1.person_id = people_1.id
              AND EXISTS (
                SELECT 1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
                  AND film_listings_1.film_id = credits_1.film_id
                  AND EXISTS (
                    SELECT 1
                    FROM award_listings AS award_listings_1
                    WHERE award_listings_1.film_id = film_listings_1.film_id AND award_listings_1.year >= ?
                  )
              )
          )
        ) AS TEXT
      )
      || '}' AS anon_5
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
