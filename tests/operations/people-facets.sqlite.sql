WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
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
    SELECT
      '{"totalCount":' || CAST(
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
              AND film_listings_1.release_year < ?
          )
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(group_concat('{"name":' || json_quote(anon_5.name) || '}', ','), '') AS coalesce_1
        FROM (
          SELECT people_1.id AS id, people_1.name AS name, people_1.name_folded AS o0, people_1.slug AS o1
          FROM people AS people_1
          WHERE EXISTS (
            SELECT 1
            FROM film_listings AS film_listings_1
            JOIN credits ON film_listings_1.film_id = credits.film_id
            WHERE
              credits.person_id = people_1.id
              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              AND film_listings_1.release_year < ?
          )
          ORDER BY people_1.name_folded ASC, people_1.slug ASC
          LIMIT 1
        ) AS anon_5
      )
      || '],"facets":{"department":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_5.value)
            || ',"label":' || json_quote(anon_5.label)
            || ',"count":' || anon_5.count
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_6.value AS value,
            anon_6.label AS label,
            anon_6.count AS count,
            anon_6.count AS o0,
            anon_6.value AS o1
          FROM (
            SELECT
              departments_1."key" AS value,
              department_names_1.name AS label,
              count(DISTINCT credits_1.person_id) AS count
            FROM credits AS credits_1
            JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
            JOIN departments AS departments_1 ON departments_1.id = roles_1.department_id
            JOIN
              department_names AS department_names_1
              ON department_names_1.department_id = departments_1.id
              AND department_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE
              credits_1.person_id IN (
                SELECT people_1.id
                FROM people AS people_1
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  JOIN credits ON film_listings_1.film_id = credits.film_id
                  WHERE
                    credits.person_id = people_1.id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND film_listings_1.release_year < ?
                )
              )
              AND departments_1."key" IS NOT NULL
            GROUP BY departments_1."key", department_names_1.name
          ) AS anon_6
          ORDER BY anon_6.count DESC, anon_6.value ASC
          LIMIT -1
        ) AS anon_5
      )
      || '],"decade":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_5.value)
            || ',"label":' || json_quote(anon_5.label)
            || ',"count":' || anon_5.count
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_6.value AS value,
            anon_6.label AS label,
            anon_6.count AS count,
            anon_6.count AS o0,
            anon_6.value AS o1
          FROM (
            SELECT
              CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS value,
              CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS label,
              count(DISTINCT credits_1.person_id) AS count
            FROM credits AS credits_1
            JOIN films AS films_1 ON films_1.id = credits_1.film_id
            WHERE
              credits_1.person_id IN (
                SELECT people_1.id
                FROM people AS people_1
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  JOIN credits ON film_listings_1.film_id = credits.film_id
                  WHERE
                    credits.person_id = people_1.id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND film_listings_1.release_year < ?
                )
              )
              AND CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) IS NOT NULL
            GROUP BY
              CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT),
              CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT)
          ) AS anon_6
          ORDER BY anon_6.count DESC, anon_6.value ASC
          LIMIT -1
        ) AS anon_5
      )
      || '],"decadeOfBirth":[' || (
        SELECT coalesce(
          group_concat('{"value":' || json_quote(anon_5.value) || ',"count":' || anon_5.count || '}', ','), ''
        ) AS coalesce_1
        FROM (
          SELECT anon_6.value AS value, anon_6.count AS count, anon_6.count AS o0, anon_6.value AS o1
          FROM (
            SELECT
              substr(person_pages_1.born_date, 1, 3) || '0' AS value,
              substr(person_pages_1.born_date, 1, 3) || '0' AS label,
              count(DISTINCT person_pages_1.person_id) AS count
            FROM person_pages AS person_pages_1
            WHERE
              person_pages_1.person_id IN (
                SELECT people_1.id
                FROM people AS people_1
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  JOIN credits ON film_listings_1.film_id = credits.film_id
                  WHERE
                    credits.person_id = people_1.id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND film_listings_1.release_year < ?
                )
              )
              AND (substr(person_pages_1.born_date, 1, 3) || '0') IS NOT NULL
            GROUP BY
              substr(person_pages_1.born_date, 1, 3) || '0', substr(person_pages_1.born_date, 1, 3) || '0'
          ) AS anon_6
          ORDER BY anon_6.count DESC, anon_6.value ASC
          LIMIT -1
        ) AS anon_5
      )
      || '],"kind":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_5.value)
            || ',"label":' || json_quote(anon_5.label)
            || ',"count":' || anon_5.count
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_6.value AS value,
            anon_6.label AS label,
            anon_6.count AS count,
            anon_6.count AS o0,
            anon_6.value AS o1
          FROM (
            SELECT
              people_1.kind AS value,
              min(coalesce(kind_names_1.name, people_1.kind)) AS label,
              count(DISTINCT people_1.id) AS count
            FROM people AS people_1
            LEFT OUTER JOIN
              kind_names AS kind_names_1
              ON kind_names_1.kind = people_1.kind
              AND kind_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE
              people_1.id IN (
                SELECT people_2.id
                FROM people AS people_2
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  JOIN credits ON film_listings_1.film_id = credits.film_id
                  WHERE
                    credits.person_id = people_2.id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND film_listings_1.release_year < ?
                )
              )
              AND people_1.kind IS NOT NULL
            GROUP BY people_1.kind
          ) AS anon_6
          ORDER BY anon_6.count DESC, anon_6.value ASC
          LIMIT -1
        ) AS anon_5
      )
      || '],"festival":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_5.value)
            || ',"label":' || json_quote(anon_5.label)
            || ',"count":' || anon_5.count
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_6.value AS value,
            anon_6.label AS label,
            anon_6.count AS count,
            anon_6.count AS o0,
            anon_6.value AS o1
          FROM (
            SELECT
              festivals_1.slug AS value,
              festival_names_1.name AS label,
              count(DISTINCT award_recipients_1.person_id) AS count
            FROM award_recipients AS award_recipients_1
            JOIN award_listings AS award_listings_1 ON award_listings_1.id = award_recipients_1.award_id
            JOIN festivals AS festivals_1 ON festivals_1.id = award_listings_1.festival_id
            JOIN
              festival_names AS festival_names_1
              ON festival_names_1.festival_id = festivals_1.id
              AND festival_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE
              award_recipients_1.person_id IN (
                SELECT people_1.id
                FROM people AS people_1
                WHERE EXISTS (
                  SELECT 1
                  FROM film_listings AS film_listings_1
                  JOIN credits ON film_listings_1.film_id = credits.film_id
                  WHERE
                    credits.person_id = people_1.id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                    AND film_listings_1.release_year < ?
                )
              )
              AND festivals_1.slug IS NOT NULL
            GROUP BY festivals_1.slug, festival_names_1.name
          ) AS anon_6
          ORDER BY anon_6.count DESC, anon_6.value ASC
          LIMIT -1
        ) AS anon_5
      )
      || ']}}' AS anon_4
  )
  || ',"person":' || coalesce(
    (
      SELECT
        '{"films":' || (
          SELECT
            '{"facets":{"awardKind":[' || (
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
                    count(DISTINCT award_listings_1.film_id) AS count
                  FROM award_listings AS award_listings_1
                  LEFT OUTER JOIN
                    kind_names AS kind_names_1
                    ON kind_names_1.kind = award_listings_1.kind
                    AND kind_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                  WHERE
                    award_listings_1.film_id IN (
                      SELECT film_listings_1.film_id
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                        AND film_listings_1.film_id IN (
                          SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                        )
                    )
                    AND award_listings_1.kind IS NOT NULL
                  GROUP BY award_listings_1.kind
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || '],"awardYear":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
                FROM (
                  SELECT
                    CAST(award_listings_1.year AS TEXT) AS value,
                    CAST(award_listings_1.year AS TEXT) AS label,
                    count(DISTINCT award_listings_1.film_id) AS count
                  FROM award_listings AS award_listings_1
                  WHERE
                    award_listings_1.film_id IN (
                      SELECT film_listings_1.film_id
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                        AND film_listings_1.film_id IN (
                          SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                        )
                    )
                    AND CAST(award_listings_1.year AS TEXT) IS NOT NULL
                  GROUP BY CAST(award_listings_1.year AS TEXT), CAST(award_listings_1.year AS TEXT)
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || ']}}' AS anon_5
        )
        || ',"credits":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM credits AS credits_1
                WHERE
                  credits_1.person_id = people_1.id
                  AND EXISTS (
                    SELECT 1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                      AND film_listings_1.film_id = credits_1.film_id
                      AND film_listings_1.release_year >= ?
                  )
              ) AS TEXT
            )
            || ',"facets":{"role":[' || (
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
                    roles_1."key" AS value, role_names_1.name AS label, count(DISTINCT credits_1.id) AS count
                  FROM credits AS credits_1
                  JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                  JOIN
                    role_names AS role_names_1
                    ON role_names_1.role_id = roles_1.id
                    AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                  WHERE
                    credits_1.id IN (
                      SELECT credits_2.id
                      FROM credits AS credits_2
                      WHERE
                        credits_2.person_id = people_1.id
                        AND EXISTS (
                          SELECT 1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                            AND film_listings_1.film_id = credits_2.film_id
                            AND film_listings_1.release_year >= ?
                        )
                    )
                    AND roles_1."key" IS NOT NULL
                  GROUP BY roles_1."key", role_names_1.name
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || '],"department":[' || (
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
                    departments_1."key" AS value,
                    department_names_1.name AS label,
                    count(DISTINCT credits_1.id) AS count
                  FROM credits AS credits_1
                  JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                  JOIN departments AS departments_1 ON departments_1.id = roles_1.department_id
                  JOIN
                    department_names AS department_names_1
                    ON department_names_1.department_id = departments_1.id
                    AND department_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                  WHERE
                    credits_1.id IN (
                      SELECT credits_2.id
                      FROM credits AS credits_2
                      WHERE
                        credits_2.person_id = people_1.id
                        AND EXISTS (
                          SELECT 1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                            AND film_listings_1.film_id = credits_2.film_id
                            AND film_listings_1.release_year >= ?
                        )
                    )
                    AND departments_1."key" IS NOT NULL
                  GROUP BY departments_1."key", department_names_1.name
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || '],"decade":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
                FROM (
                  SELECT
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS value,
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS label,
                    count(DISTINCT credits_1.id) AS count
                  FROM credits AS credits_1
                  JOIN films AS films_1 ON films_1.id = credits_1.film_id
                  WHERE
                    credits_1.id IN (
                      SELECT credits_2.id
                      FROM credits AS credits_2
                      WHERE
                        credits_2.person_id = people_1.id
                        AND EXISTS (
                          SELECT 1
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                            AND film_listings_1.film_id = credits_2.film_id
                            AND film_listings_1.release_year >= ?
                        )
                    )
                    AND CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) IS NOT NULL
                  GROUP BY
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT),
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT)
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || ']}}' AS anon_5
        )
        || ',"collaborators":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM (
                  SELECT
                    credits_1.person_id AS person_id,
                    CAST(people_1.id AS INTEGER) AS me,
                    count(DISTINCT credits_1.film_id) AS count
                  FROM credits AS credits_1
                  WHERE
                    credits_1.film_id IN (
                      SELECT DISTINCT credits_2.film_id
                      FROM credits AS credits_2
                      WHERE
                        credits_2.person_id = people_1.id
                        AND credits_2.role_id IN (
                          SELECT roles_1.id
                          FROM roles AS roles_1
                          WHERE
                            roles_1."key" = ?
                            OR roles_1.id IN (
                              SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                            )
                        )
                    )
                    AND credits_1.person_id != people_1.id
                  GROUP BY credits_1.person_id
                ) AS anon_6
              ) AS TEXT
            )
            || ',"facets":{"kind":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
                FROM (
                  SELECT
                    people_2.kind AS value,
                    min(coalesce(kind_names_1.name, people_2.kind)) AS label,
                    count(DISTINCT people_2.id) AS count
                  FROM people AS people_2
                  LEFT OUTER JOIN
                    kind_names AS kind_names_1
                    ON kind_names_1.kind = people_2.kind
                    AND kind_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                  WHERE
                    people_2.id IN (
                      SELECT anon_8.person_id
                      FROM (
                        SELECT
                          credits_1.person_id AS person_id,
                          CAST(people_1.id AS INTEGER) AS me,
                          count(DISTINCT credits_1.film_id) AS count
                        FROM credits AS credits_1
                        WHERE
                          credits_1.film_id IN (
                            SELECT DISTINCT credits_2.film_id
                            FROM credits AS credits_2
                            WHERE
                              credits_2.person_id = people_1.id
                              AND credits_2.role_id IN (
                                SELECT roles_1.id
                                FROM roles AS roles_1
                                WHERE
                                  roles_1."key" = ?
                                  OR roles_1.id IN (
                                    SELECT role_labels.role_id
                                    FROM role_labels
                                    WHERE role_labels.label_folded = ?
                                  )
                              )
                          )
                          AND credits_1.person_id != people_1.id
                        GROUP BY credits_1.person_id
                      ) AS anon_8
                    )
                    AND people_2.kind IS NOT NULL
                  GROUP BY people_2.kind
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || ']}}' AS anon_5
        )
        || '}' AS anon_4
      FROM people AS people_1
      WHERE people_1.id = coalesce(
        (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = ?),
        (
          SELECT moved_person_slugs_1.person_id
          FROM moved_person_slugs AS moved_person_slugs_1
          WHERE moved_person_slugs_1.slug = ?
        )
      )
      LIMIT 1
    ),
    'null'
  )
  || ',"film":' || coalesce(
    (
      SELECT
        '{"credits":' || (
          SELECT
            '{"facets":{"department":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
                FROM (
                  SELECT
                    departments_1."key" AS value,
                    department_names_1.name AS label,
                    count(DISTINCT credits_1.id) AS count
                  FROM credits AS credits_1
                  JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                  JOIN departments AS departments_1 ON departments_1.id = roles_1.department_id
                  JOIN
                    department_names AS department_names_1
                    ON department_names_1.department_id = departments_1.id
                    AND department_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                  WHERE
                    credits_1.id IN (
                      SELECT credits_2.id FROM credits AS credits_2 WHERE credits_2.film_id = films_1.id
                    )
                    AND departments_1."key" IS NOT NULL
                  GROUP BY departments_1."key", department_names_1.name
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || ']}}' AS anon_5
        )
        || '}' AS anon_4
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  )
  || ',"role":' || coalesce(
    (
      SELECT
        '{"people":' || (
          SELECT
            '{"facets":{"decade":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
                FROM (
                  SELECT
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS value,
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS label,
                    count(DISTINCT credits_1.person_id) AS count
                  FROM credits AS credits_1
                  JOIN films AS films_1 ON films_1.id = credits_1.film_id
                  WHERE
                    credits_1.person_id IN (
                      SELECT people_1.id
                      FROM people AS people_1
                      WHERE people_1.id IN (
                        SELECT credits.person_id FROM credits WHERE credits.role_id = roles_1.id
                      )
                    )
                    AND CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) IS NOT NULL
                  GROUP BY
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT),
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT)
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || ']}}' AS anon_5
        )
        || ',"credits":' || (
          SELECT
            '{"facets":{"decade":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
                FROM (
                  SELECT
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS value,
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS label,
                    count(DISTINCT credits_1.id) AS count
                  FROM credits AS credits_1
                  JOIN films AS films_1 ON films_1.id = credits_1.film_id
                  WHERE
                    credits_1.id IN (
                      SELECT credits_2.id FROM credits AS credits_2 WHERE credits_2.role_id = roles_1.id
                    )
                    AND CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) IS NOT NULL
                  GROUP BY
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT),
                    CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT)
                ) AS anon_7
                ORDER BY anon_7.count DESC, anon_7.value ASC
                LIMIT -1
              ) AS anon_6
            )
            || ']}}' AS anon_5
        )
        || '}' AS anon_4
      FROM roles AS roles_1
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
