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
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
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
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM festivals AS festivals_1
                WHERE festivals_1.kind = $1::VARCHAR COLLATE "C"
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"slug":"' || anon_8.slug
                  || '","kind":"' || anon_8.kind
                  || '","name":' || CAST(to_json(anon_9.name) AS TEXT)
                  || ',"city":' || coalesce(CAST(to_json(anon_9.city) AS TEXT), 'null')
                  || ',"country":' || CASE
                    WHEN (anon_8.country_id IS NULL)
                    THEN 'null'
                    ELSE
                      '{"code":"' || anon_10.code || '","name":' || CAST(to_json(anon_11.name) AS TEXT) || '}'
                  END
                  || ',"films":' || anon_12.anon_14
                  || ',"awards":[' || anon_13.coalesce_2
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
                      AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1) AND true
                  ) AS o0,
                  festivals_1.slug AS o1
                FROM festivals AS festivals_1
                WHERE festivals_1.kind = $1::VARCHAR COLLATE "C"
                ORDER BY o0 DESC, festivals_1.slug ASC
                LIMIT 3
              ) AS anon_8
              LEFT OUTER JOIN LATERAL (
                SELECT festival_names_1.name AS name, festival_names_1.city AS city
                FROM festival_names AS festival_names_1
                WHERE
                  festival_names_1.festival_id = anon_8.id
                  AND festival_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_9 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT countries_1.code AS code
                FROM countries AS countries_1
                WHERE countries_1.id = anon_8.country_id
                LIMIT ALL OFFSET 0
              ) AS anon_10 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT country_names_1.name AS name
                FROM country_names AS country_names_1
                WHERE
                  country_names_1.country_id = anon_8.country_id
                  AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_11 ON true
              LEFT OUTER JOIN LATERAL (
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
                          WHERE award_listings.festival_id = anon_8.id
                        )
                    ) AS TEXT
                  )
                  || ',"nodes":[' || (
                    SELECT coalesce(string_agg('{"slug":"' || anon_15.slug || '"}', ','), '') AS coalesce_2
                    FROM (
                      SELECT
                        anon_16.film_id AS film_id,
                        anon_16.slug AS slug,
                        anon_16.o0 AS o0,
                        anon_16.o1 AS o1,
                        anon_16.o2 AS o2
                      FROM (
                        SELECT
                          anon_17.film_id AS film_id,
                          anon_17.slug AS slug,
                          anon_17.o0 AS o0,
                          anon_17.o1 AS o1,
                          anon_17.o2 AS o2
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
                              WHERE award_listings.festival_id = anon_8.id
                            )
                            AND film_listings_1.release_year IS NOT NULL
                          ORDER BY
                            film_listings_1.release_year DESC,
                            film_listings_1.title_folded ASC,
                            film_listings_1.slug ASC
                          LIMIT 2
                        ) AS anon_17
                        UNION ALL
                        SELECT
                          anon_18.film_id AS film_id,
                          anon_18.slug AS slug,
                          anon_18.o0 AS o0,
                          anon_18.o1 AS o1,
                          anon_18.o2 AS o2
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
                              WHERE award_listings.festival_id = anon_8.id
                            )
                            AND film_listings_1.release_year IS NULL
                          ORDER BY
                            film_listings_1.release_year DESC,
                            film_listings_1.title_folded ASC,
                            film_listings_1.slug ASC
                          LIMIT 2
                        ) AS anon_18
                      ) AS anon_16
                      LIMIT 2
                    ) AS anon_15
                  )
                  || ']}' AS anon_14
              ) AS anon_12 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"label":' || CAST(
                      to_json(
                        CASE
                          WHEN (anon_14.person_id IS NULL)
                          THEN (
                            SELECT awards.label
                            FROM awards
                            JOIN film_texts ON film_texts.id = awards.film_text_id
                            WHERE
                              film_texts.film_id = anon_14.film_id
                              AND awards.award = anon_14.position
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
                              person_texts.person_id = anon_14.person_id
                              AND person_awards.award = anon_14.person_award
                              AND person_awards.label IS NOT NULL
                            ORDER BY
                              person_texts.language != (SELECT anon_1.language FROM anon_1),
                              person_texts.position
                            LIMIT 1
                          )
                        END
                      ) AS TEXT
                    )
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
                    award_listings_1.person_id AS person_id,
                    award_listings_1.person_award AS person_award,
                    award_listings_1.chronology AS o0,
                    award_listings_1.position AS o1
                  FROM award_listings AS award_listings_1
                  WHERE award_listings_1.festival_id = anon_8.id
                  ORDER BY award_listings_1.chronology ASC NULLS LAST, award_listings_1.position ASC
                  LIMIT 2
                ) AS anon_14
              ) AS anon_13 ON true
            )
            || ']}' AS anon_7
        )
        || ',"festival":' || coalesce(
          (
            SELECT
              '{"name":' || CAST(to_json(anon_8.name) AS TEXT)
              || ',"people":' || anon_9.anon_11
              || ',"awards":[' || anon_10.coalesce_1
              || ']}' AS anon_7
            FROM festivals AS festivals_1
            LEFT OUTER JOIN LATERAL (
              SELECT festival_names_1.name AS name
              FROM festival_names AS festival_names_1
              WHERE
                festival_names_1.festival_id = festivals_1.id
                AND festival_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
              LIMIT ALL OFFSET 0
            ) AS anon_8 ON true
            LEFT OUTER JOIN LATERAL (
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
                    string_agg(
                      '{"id":"'
                      || 'Person:' || anon_12.slug
                      || (SELECT anon_2.at_language FROM anon_2)
                      || '"}',
                      ','
                    ),
                    ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      people_1.id AS id,
                      people_1.slug AS slug,
                      people_1.name_folded AS o0,
                      people_1.slug AS o1
                    FROM people AS people_1
                    WHERE people_1.id IN (
                      SELECT award_recipients_1.person_id
                      FROM award_listings AS award_listings_1
                      JOIN
                        award_recipients AS award_recipients_1
                        ON award_recipients_1.award_id = award_listings_1.id
                      WHERE award_listings_1.festival_id = festivals_1.id
                    )
                    ORDER BY people_1.name_folded ASC, people_1.slug ASC
                    LIMIT 2
                  ) AS anon_12
                )
                || ']}' AS anon_11
            ) AS anon_9 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"label":' || CAST(
                    to_json(
                      CASE
                        WHEN (anon_11.person_id IS NULL)
                        THEN (
                          SELECT awards.label
                          FROM awards
                          JOIN film_texts ON film_texts.id = awards.film_text_id
                          WHERE
                            film_texts.film_id = anon_11.film_id
                            AND awards.award = anon_11.position
                            AND awards.label IS NOT NULL
                          ORDER BY
                            film_texts.language != (SELECT anon_2.language FROM anon_2), film_texts.position
                          LIMIT 1
                        )
                        ELSE (
                          SELECT person_awards.label
                          FROM person_awards
                          JOIN person_texts ON person_texts.id = person_awards.person_text_id
                          WHERE
                            person_texts.person_id = anon_11.person_id
                            AND person_awards.award = anon_11.person_award
                            AND person_awards.label IS NOT NULL
                          ORDER BY
                            person_texts.language != (SELECT anon_2.language FROM anon_2),
                            person_texts.position
                          LIMIT 1
                        )
                      END
                    ) AS TEXT
                  )
                  || ',"name":' || coalesce(
                    CAST(
                      to_json(
                        CASE
                          WHEN (anon_11.person_id IS NULL)
                          THEN (
                            SELECT awards.name
                            FROM awards
                            JOIN film_texts ON film_texts.id = awards.film_text_id
                            WHERE
                              film_texts.film_id = anon_11.film_id
                              AND awards.award = anon_11.position
                              AND awards.name IS NOT NULL
                            ORDER BY
                              film_texts.language != (SELECT anon_2.language FROM anon_2), film_texts.position
                            LIMIT 1
                          )
                          ELSE (
                            SELECT person_awards.name
                            FROM person_awards
                            JOIN person_texts ON person_texts.id = person_awards.person_text_id
                            WHERE
                              person_texts.person_id = anon_11.person_id
                              AND person_awards.award = anon_11.person_award
                              AND person_awards.name IS NOT NULL
                            ORDER BY
                              person_texts.language != (SELECT anon_2.language FROM anon_2),
                              person_texts.position
                            LIMIT 1
                          )
                        END
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || ',"year":' || coalesce(CAST(anon_11.year AS TEXT), 'null')
                  || ',"kind":' || coalesce('"' || anon_11.kind || '"', 'null')
                  || ',"film":' || CASE
                    WHEN (anon_11.film_id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_12.slug || '"}'
                  END
                  || ',"recipients":[' || anon_13.coalesce_2
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
              ) AS anon_11
              LEFT OUTER JOIN LATERAL (
                SELECT film_listings_1.slug AS slug
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.film_id = anon_11.film_id
                  AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                LIMIT ALL OFFSET 0
              ) AS anon_12 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"slug":"' || anon_15.slug || '","awards":[' || anon_16.coalesce_3 || ']}', ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    award_recipients_1.person_id AS person_id,
                    award_recipients_1.credit AS o0,
                    anon_17.slug AS o1
                  FROM award_recipients AS award_recipients_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_1.slug AS slug
                    FROM people AS people_1
                    WHERE people_1.id = award_recipients_1.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_17 ON true
                  WHERE award_recipients_1.award_id = anon_11.id
                  ORDER BY award_recipients_1.credit ASC NULLS LAST, anon_17.slug ASC
                ) AS anon_14
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.id AS id, people_1.slug AS slug
                  FROM people AS people_1
                  WHERE people_1.id = anon_14.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_15 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT coalesce(
                    string_agg(
                      '{"label":' || CAST(
                        to_json(
                          CASE
                            WHEN (anon_17.person_id IS NULL)
                            THEN (
                              SELECT awards.label
                              FROM awards
                              JOIN film_texts ON film_texts.id = awards.film_text_id
                              WHERE
                                film_texts.film_id = anon_17.film_id
                                AND awards.award = anon_17.position
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
                                person_texts.person_id = anon_17.person_id
                                AND person_awards.award = anon_17.person_award
                                AND person_awards.label IS NOT NULL
                              ORDER BY
                                person_texts.language != (SELECT anon_2.language FROM anon_2),
                                person_texts.position
                              LIMIT 1
                            )
                          END
                        ) AS TEXT
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
                      WHERE award_recipients.person_id = anon_15.id
                    )
                    ORDER BY award_listings_1.chronology ASC NULLS LAST, award_listings_1.position ASC
                    LIMIT 1
                  ) AS anon_17
                ) AS anon_16 ON true
              ) AS anon_13 ON true
            ) AS anon_10 ON true
            WHERE festivals_1.slug = $4::VARCHAR
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
                        SELECT festivals_1.id
                        FROM festivals AS festivals_1
                        WHERE festivals_1.slug = $5::VARCHAR COLLATE "C"
                      )
                      AND award_listings_1.kind IN ($6::VARCHAR COLLATE "C", $7::VARCHAR COLLATE "C")
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg('{"slug":"' || anon_8.slug || '","awards":[' || anon_9.coalesce_2 || ']}', ','), ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_10.film_id AS film_id,
                  anon_10.slug AS slug,
                  anon_10.o0 AS o0,
                  anon_10.o1 AS o1,
                  anon_10.o2 AS o2
                FROM (
                  SELECT
                    anon_11.film_id AS film_id,
                    anon_11.slug AS slug,
                    anon_11.o0 AS o0,
                    anon_11.o1 AS o1,
                    anon_11.o2 AS o2
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
                            SELECT festivals_1.id
                            FROM festivals AS festivals_1
                            WHERE festivals_1.slug = $5::VARCHAR COLLATE "C"
                          )
                          AND award_listings_1.kind IN ($6::VARCHAR COLLATE "C", $7::VARCHAR COLLATE "C")
                      )
                      AND film_listings_1.release_year IS NOT NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 2
                  ) AS anon_11
                  UNION ALL
                  SELECT
                    anon_12.film_id AS film_id,
                    anon_12.slug AS slug,
                    anon_12.o0 AS o0,
                    anon_12.o1 AS o1,
                    anon_12.o2 AS o2
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
                            SELECT festivals_1.id
                            FROM festivals AS festivals_1
                            WHERE festivals_1.slug = $5::VARCHAR COLLATE "C"
                          )
                          AND award_listings_1.kind IN ($6::VARCHAR COLLATE "C", $7::VARCHAR COLLATE "C")
                      )
                      AND film_listings_1.release_year IS NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 2
                  ) AS anon_12
                ) AS anon_10
                LIMIT 2
              ) AS anon_8
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"label":' || CAST(
                      to_json(
                        CASE
                          WHEN (anon_10.person_id IS NULL)
                          THEN (
                            SELECT awards.label
                            FROM awards
                            JOIN film_texts ON film_texts.id = awards.film_text_id
                            WHERE
                              film_texts.film_id = anon_10.film_id
                              AND awards.award = anon_10.position
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
                              person_texts.person_id = anon_10.person_id
                              AND person_awards.award = anon_10.person_award
                              AND person_awards.label IS NOT NULL
                            ORDER BY
                              person_texts.language != (SELECT anon_3.language FROM anon_3),
                              person_texts.position
                            LIMIT 1
                          )
                        END
                      ) AS TEXT
                    )
                    || ',"festival":' || CASE
                      WHEN (anon_10.festival_id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_11.slug || '"}'
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
                  WHERE award_listings_1.film_id = anon_8.film_id
                  ORDER BY award_listings_1.position ASC
                ) AS anon_10
                LEFT OUTER JOIN LATERAL (
                  SELECT festivals_1.slug AS slug
                  FROM festivals AS festivals_1
                  WHERE festivals_1.id = anon_10.festival_id
                  LIMIT ALL OFFSET 0
                ) AS anon_11 ON true
              ) AS anon_9 ON true
            )
            || '],"facets":{"festival":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_8.value) AS TEXT)
                  || ',"label":' || CAST(to_json(anon_8.label) AS TEXT)
                  || ',"count":' || CAST(anon_8.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_9.value AS value,
                  anon_9.label AS label,
                  anon_9.count AS count,
                  anon_9.count AS o0,
                  anon_9.value AS o1
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
                              SELECT festivals_2.id
                              FROM festivals AS festivals_2
                              WHERE festivals_2.slug = $5::VARCHAR COLLATE "C"
                            )
                            AND award_listings_2.kind IN ($6::VARCHAR COLLATE "C", $7::VARCHAR COLLATE "C")
                        )
                    )
                    AND festivals_1.slug IS NOT NULL
                  GROUP BY festivals_1.slug, festival_names_1.name
                ) AS anon_9
                ORDER BY anon_9.count DESC, anon_9.value ASC
              ) AS anon_8
            )
            || ']}}' AS anon_7
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
                          WHERE
                            award_listings_1.film_id = film_listings_1.film_id
                            AND award_listings_1.year >= $8::INTEGER
                        )
                    )
                )
              ) AS TEXT
            )
            || '}' AS anon_7
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_6
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
