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
              WHEN (countries_1.id IS NULL)
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
                        SELECT film_awards.film_id FROM film_awards WHERE film_awards.festival_id = anon_6.id
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
                        SELECT film_awards.film_id FROM film_awards WHERE film_awards.festival_id = anon_6.id
                      )
                    ORDER BY
                      film_listings_1.release_year DESC NULLS LAST,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 2
                  ) AS anon_8
                )
                || ']}' AS anon_7
            )
            || ',"awards":[' || (
              SELECT coalesce(
                group_concat(
                  '{"label":' || json_quote(
                    (
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
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  film_awards_1.film_id AS film_id,
                  film_awards_1.position AS position,
                  films_1.chronology AS o0,
                  film_awards_1.position AS o1
                FROM film_awards AS film_awards_1
                LEFT OUTER JOIN films AS films_1 ON films_1.id = film_awards_1.film_id
                WHERE film_awards_1.festival_id = anon_6.id
                ORDER BY films_1.chronology ASC, film_awards_1.position ASC
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
                  SELECT film_awards.film_id FROM film_awards WHERE film_awards.festival_id = festivals_1.id
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
                  SELECT credits_1.person_id
                  FROM film_awards AS film_awards_1
                  JOIN
                    film_award_recipients AS film_award_recipients_1
                    ON film_award_recipients_1.film_id = film_awards_1.film_id
                    AND film_award_recipients_1.award = film_awards_1.position
                  JOIN
                    credits AS credits_1
                    ON credits_1.film_id = film_award_recipients_1.film_id
                    AND credits_1.position = film_award_recipients_1.credit
                  WHERE film_awards_1.festival_id = festivals_1.id
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
                  SELECT credits_1.person_id
                  FROM film_awards AS film_awards_1
                  JOIN
                    film_award_recipients AS film_award_recipients_1
                    ON film_award_recipients_1.film_id = film_awards_1.film_id
                    AND film_award_recipients_1.award = film_awards_1.position
                  JOIN
                    credits AS credits_1
                    ON credits_1.film_id = film_award_recipients_1.film_id
                    AND credits_1.position = film_award_recipients_1.credit
                  WHERE film_awards_1.festival_id = festivals_1.id
                )
                ORDER BY people_1.name_folded ASC, people_1.slug ASC
                LIMIT 2
              ) AS anon_7
            )
            || ']}' AS anon_6
        )
        || ',"awards":[' || (
          SELECT coalesce(
            group_concat(
              '{"label":' || json_quote(
                (
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
              )
              || ',"name":' || json_quote(
                (
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
              )
              || ',"year":' || coalesce(anon_6.year, 'null')
              || ',"kind":' || coalesce('"' || anon_6.kind || '"', 'null')
              || ',"film":{"slug":"' || film_listings_1.slug
              || '"},"recipients":[' || (
                SELECT coalesce(
                  group_concat(
                    '{"slug":"' || people_1.slug
                    || '","awards":[' || (
                      SELECT coalesce(
                        group_concat(
                          '{"label":' || json_quote(
                            (
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
                          )
                          || '}',
                          ','
                        ),
                        ''
                      ) AS coalesce_3
                      FROM (
                        SELECT
                          film_awards_1.film_id AS film_id,
                          film_awards_1.position AS position,
                          films_1.chronology AS o0,
                          film_awards_1.position AS o1
                        FROM film_awards AS film_awards_1
                        LEFT OUTER JOIN films AS films_1 ON films_1.id = film_awards_1.film_id
                        WHERE
                          film_awards_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                          )
                          AND (
                            EXISTS (
                              SELECT *
                              FROM film_award_recipients AS film_award_recipients_1, credits AS credits_1
                              WHERE
                                film_award_recipients_1.film_id = film_awards_1.film_id
                                AND film_award_recipients_1.award = film_awards_1.position
                                AND credits_1.film_id = film_award_recipients_1.film_id
                                AND credits_1.position = film_award_recipients_1.credit
                                AND credits_1.person_id = people_1.id
                            )
                          )
                        ORDER BY films_1.chronology ASC, film_awards_1.position ASC
                        LIMIT 1
                      ) AS anon_8
                    )
                    || ']}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT credits_1.person_id AS person_id, credits_1.position AS o0
                  FROM credits AS credits_1
                  WHERE
                    credits_1.film_id = anon_6.film_id
                    AND credits_1.position IN (
                      SELECT film_award_recipients.credit
                      FROM film_award_recipients
                      WHERE
                        film_award_recipients.film_id = anon_6.film_id
                        AND film_award_recipients.award = anon_6.position
                    )
                  ORDER BY credits_1.position ASC
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
              film_awards_1.film_id AS film_id,
              film_awards_1.position AS position,
              film_awards_1.year AS year,
              film_awards_1.kind AS kind,
              films_1.chronology AS o0,
              film_awards_1.position AS o1
            FROM film_awards AS film_awards_1
            LEFT OUTER JOIN films AS films_1 ON films_1.id = film_awards_1.film_id
            WHERE film_awards_1.festival_id = festivals_1.id
            ORDER BY films_1.chronology ASC, film_awards_1.position ASC
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
              SELECT film_awards_1.film_id
              FROM film_awards AS film_awards_1
              WHERE
                film_awards_1.festival_id IN (
                  SELECT festivals_1.id FROM festivals AS festivals_1 WHERE festivals_1.slug = ?
                )
                AND film_awards_1.kind IN (?, ?)
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
                    (
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
                  )
                  || ',"festival":' || CASE
                    WHEN (festivals_1.id IS NULL) THEN 'null' ELSE '{"slug":"' || festivals_1.slug || '"}'
                  END
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  film_awards_1.film_id AS film_id,
                  film_awards_1.position AS position,
                  film_awards_1.festival_id AS festival_id,
                  film_awards_1.position AS o0
                FROM film_awards AS film_awards_1
                WHERE film_awards_1.film_id = anon_6.film_id
                ORDER BY film_awards_1.position ASC
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
              SELECT film_awards_1.film_id
              FROM film_awards AS film_awards_1
              WHERE
                film_awards_1.festival_id IN (
                  SELECT festivals_1.id FROM festivals AS festivals_1 WHERE festivals_1.slug = ?
                )
                AND film_awards_1.kind IN (?, ?)
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
              count(DISTINCT film_awards_1.film_id) AS count
            FROM film_awards AS film_awards_1
            JOIN festivals AS festivals_1 ON festivals_1.id = film_awards_1.festival_id
            JOIN
              festival_names AS festival_names_1
              ON festival_names_1.festival_id = festivals_1.id
              AND festival_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
            WHERE
              film_awards_1.film_id IN (
                SELECT film_listings_1.film_id
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                  AND film_listings_1.film_id IN (
                    SELECT film_awards_2.film_id
                    FROM film_awards AS film_awards_2
                    WHERE
                      film_awards_2.festival_id IN (
                        SELECT festivals_2.id FROM festivals AS festivals_2 WHERE festivals_2.slug = ?
                      )
                      AND film_awards_2.kind IN (?, ?)
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
                    FROM film_awards AS film_awards_1
                    WHERE film_awards_1.film_id = film_listings_1.film_id AND film_awards_1.year >= ?
                  )
              )
          )
        ) AS TEXT
      )
      || '}' AS anon_5
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
