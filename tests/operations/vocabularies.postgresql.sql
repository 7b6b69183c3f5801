WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $1::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
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
  ),
  anon_4 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $9::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $10::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_5 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_6 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_7 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_8 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $12::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $13::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_10.data) <= 16000000) THEN anon_10.data END AS anon_9
    FROM (
      SELECT
        coalesce(
          (
            SELECT
              '{"id":"'
              || 'Country:' || countries_1.code
              || (SELECT anon_1.at_language FROM anon_1)
              || '","name":' || CAST(to_json(anon_12.name) AS TEXT)
              || ',"films":' || anon_13.anon_15
              || '}' AS anon_11
            FROM countries AS countries_1
            LEFT OUTER JOIN LATERAL (
              SELECT country_names_1.name AS name
              FROM country_names AS country_names_1
              WHERE
                country_names_1.country_id = countries_1.id
                AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_12 ON true
            LEFT OUTER JOIN LATERAL (
              WITH anon_14 AS MATERIALIZED (
                SELECT
                  film_listings_1.film_id AS film_id,
                  film_listings_1.slug AS slug,
                  film_listings_1.title_folded AS o0,
                  film_listings_1.slug AS o1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND film_listings_1.film_id IN (
                    SELECT film_countries.film_id
                    FROM film_countries
                    WHERE film_countries.country_id = countries_1.id
                  )
                ORDER BY film_listings_1.title_folded ASC, film_listings_1.slug ASC
                LIMIT 3
              )
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                      AND film_listings_1.film_id IN (
                        SELECT film_countries.film_id
                        FROM film_countries
                        WHERE film_countries.country_id = countries_1.id
                      )
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(string_agg('{"slug":"' || anon_16.slug || '"}', ','), '') AS coalesce_1
                  FROM (
                    SELECT
                      anon_14.film_id AS film_id, anon_14.slug AS slug, anon_14.o0 AS o0, anon_14.o1 AS o1
                    FROM anon_14
                    LIMIT 2
                  ) AS anon_16
                )
                || '],"pageInfo":{"hasNextPage":' || CAST(
                  (SELECT count(*) AS count_1 FROM anon_14) > 2 AS TEXT
                )
                || '},"facets":{"decade":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"value":' || CAST(to_json(anon_16.value) AS TEXT)
                      || ',"count":' || CAST(anon_16.count AS TEXT)
                      || '}',
                      ','
                    ),
                    ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      anon_17.value AS value, anon_17.count AS count, anon_17.count AS o0, anon_17.value AS o1
                    FROM (
                      SELECT
                        CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS value,
                        CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) AS label,
                        count(DISTINCT films_1.id) AS count
                      FROM films AS films_1
                      WHERE
                        films_1.id IN (
                          SELECT film_listings_1.film_id
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                            AND film_listings_1.film_id IN (
                              SELECT film_countries.film_id
                              FROM film_countries
                              WHERE film_countries.country_id = countries_1.id
                            )
                        )
                        AND CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT) IS NOT NULL
                      GROUP BY
                        CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT),
                        CAST((FLOOR(films_1.release_year / 10)) * 10 AS TEXT)
                    ) AS anon_17
                    ORDER BY anon_17.count DESC, anon_17.value ASC
                  ) AS anon_16
                )
                || ']}}' AS anon_15
            ) AS anon_13 ON true
            WHERE countries_1.code = $3::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"category":' || coalesce(
          (
            SELECT
              '{"id":' || CAST(
                to_json('Category:' || categories_1.key || (SELECT anon_2.at_language FROM anon_2)) AS TEXT
              )
              || ',"name":' || CAST(to_json(anon_12.name) AS TEXT)
              || ',"films":' || anon_13.anon_14
              || '}' AS anon_11
            FROM categories AS categories_1
            LEFT OUTER JOIN LATERAL (
              SELECT category_names_1.name AS name
              FROM category_names AS category_names_1
              WHERE
                category_names_1.category_id = categories_1.id
                AND category_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
              LIMIT ALL OFFSET 0
            ) AS anon_12 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                      AND film_listings_1.film_id IN (
                        SELECT films_1.id FROM films AS films_1 WHERE films_1.category_id = categories_1.id
                      )
                      AND film_listings_1.release_year < $4::INTEGER
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(string_agg('{"slug":"' || anon_15.slug || '"}', ','), '') AS coalesce_1
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
                            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                            AND film_listings_1.film_id IN (
                              SELECT films_1.id
                              FROM films AS films_1
                              WHERE films_1.category_id = categories_1.id
                            )
                            AND film_listings_1.release_year < $4::INTEGER
                            AND film_listings_1.release_year IS NULL
                          ORDER BY
                            film_listings_1.release_year ASC,
                            film_listings_1.title_folded DESC,
                            film_listings_1.slug DESC
                          LIMIT 1
                        ) AS anon_18
                        UNION ALL
                        SELECT
                          anon_19.film_id AS film_id,
                          anon_19.slug AS slug,
                          anon_19.o0 AS o0,
                          anon_19.o1 AS o1,
                          anon_19.o2 AS o2
                        FROM (
                          SELECT
                            film_listings_1.film_id AS film_id,
                            film_listings_1.slug AS slug,
                            film_listings_1.release_year AS o0,
                            film_listings_1.title_folded AS o1,
                            film_listings_1.slug AS o2
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                            AND film_listings_1.film_id IN (
                              SELECT films_1.id
                              FROM films AS films_1
                              WHERE films_1.category_id = categories_1.id
                            )
                            AND film_listings_1.release_year < $4::INTEGER
                            AND film_listings_1.release_year IS NOT NULL
                          ORDER BY
                            film_listings_1.release_year ASC,
                            film_listings_1.title_folded DESC,
                            film_listings_1.slug DESC
                          LIMIT 1
                        ) AS anon_19
                      ) AS anon_17
                      LIMIT 1
                    ) AS anon_16
                    ORDER BY anon_16.o0 DESC NULLS LAST, anon_16.o1 ASC, anon_16.o2 ASC
                  ) AS anon_15
                )
                || ']}' AS anon_14
            ) AS anon_13 ON true
            WHERE categories_1.key = $5::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"department":' || coalesce(
          (
            SELECT
              '{"id":"'
              || 'Department:' || departments_1.key
              || (SELECT anon_3.at_language FROM anon_3)
              || '","key":"' || departments_1.key
              || '","roles":' || anon_12.anon_15
              || ',"people":' || anon_13.anon_15
              || ',"films":' || anon_14.anon_15
              || '}' AS anon_11
            FROM departments AS departments_1
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM roles AS roles_1
                    WHERE roles_1.department_id = departments_1.id
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"id":"'
                      || 'Role:' || anon_16.key
                      || (SELECT anon_3.at_language FROM anon_3)
                      || '","credits":' || anon_17.anon_18
                      || '}',
                      ','
                    ),
                    ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      roles_1.id AS id,
                      roles_1.key AS key,
                      (
                        SELECT count(*) AS count_1
                        FROM credits AS credits_1
                        WHERE credits_1.role_id = roles_1.id AND true
                      ) AS o0,
                      roles_1.key AS o1
                    FROM roles AS roles_1
                    WHERE roles_1.department_id = departments_1.id
                    ORDER BY o0 DESC, roles_1.key ASC
                    LIMIT 3
                  ) AS anon_16
                  LEFT OUTER JOIN LATERAL (
                    SELECT
                      '{"totalCount":' || CAST(
                        (
                          SELECT count(*) AS count_1
                          FROM credits AS credits_1
                          WHERE credits_1.role_id = anon_16.id
                        ) AS TEXT
                      )
                      || '}' AS anon_18
                  ) AS anon_17 ON true
                )
                || ']}' AS anon_15
            ) AS anon_12 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM people AS people_1
                    WHERE
                      people_1.id IN (
                        SELECT credits_1.person_id
                        FROM roles AS roles_1
                        JOIN credits AS credits_1 ON credits_1.role_id = roles_1.id
                        WHERE roles_1.department_id = departments_1.id
                      )
                      AND NOT EXISTS (
                        SELECT 1
                        FROM credits AS credits_1
                        WHERE
                          credits_1.person_id = people_1.id
                          AND credits_1.role_id IN (
                            SELECT roles_1.id
                            FROM roles AS roles_1
                            WHERE roles_1.department_id IN (
                              SELECT departments_2.id
                              FROM departments AS departments_2
                              WHERE departments_2.key = $6::VARCHAR COLLATE "C"
                            )
                          ) IS NOT true
                      )
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(
                    string_agg('{"name":' || CAST(to_json(anon_16.name) AS TEXT) || '}', ','), ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      people_1.id AS id,
                      people_1.name AS name,
                      people_1.name_folded AS o0,
                      people_1.slug AS o1
                    FROM people AS people_1
                    WHERE
                      people_1.id IN (
                        SELECT credits_1.person_id
                        FROM roles AS roles_1
                        JOIN credits AS credits_1 ON credits_1.role_id = roles_1.id
                        WHERE roles_1.department_id = departments_1.id
                      )
                      AND NOT EXISTS (
                        SELECT 1
                        FROM credits AS credits_1
                        WHERE
                          credits_1.person_id = people_1.id
                          AND credits_1.role_id IN (
                            SELECT roles_1.id
                            FROM roles AS roles_1
                            WHERE roles_1.department_id IN (
                              SELECT departments_2.id
                              FROM departments AS departments_2
                              WHERE departments_2.key = $6::VARCHAR COLLATE "C"
                            )
                          ) IS NOT true
                      )
                    ORDER BY people_1.name_folded ASC, people_1.slug ASC
                    LIMIT 2
                  ) AS anon_16
                )
                || ']}' AS anon_15
            ) AS anon_13 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                      AND film_listings_1.film_id IN (
                        SELECT credits_1.film_id
                        FROM roles AS roles_1
                        JOIN credits AS credits_1 ON credits_1.role_id = roles_1.id
                        WHERE roles_1.department_id = departments_1.id
                      )
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(string_agg('{"slug":"' || anon_16.slug || '"}', ','), '') AS coalesce_1
                  FROM (
                    SELECT
                      anon_17.film_id AS film_id,
                      anon_17.slug AS slug,
                      anon_17.o0 AS o0,
                      anon_17.o1 AS o1,
                      anon_17.o2 AS o2
                    FROM (
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
                          film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                          AND film_listings_1.film_id IN (
                            SELECT credits_1.film_id
                            FROM roles AS roles_1
                            JOIN credits AS credits_1 ON credits_1.role_id = roles_1.id
                            WHERE roles_1.department_id = departments_1.id
                          )
                          AND film_listings_1.release_year IS NOT NULL
                        ORDER BY
                          film_listings_1.release_year DESC,
                          film_listings_1.title_folded ASC,
                          film_listings_1.slug ASC
                        LIMIT 1
                      ) AS anon_18
                      UNION ALL
                      SELECT
                        anon_19.film_id AS film_id,
                        anon_19.slug AS slug,
                        anon_19.o0 AS o0,
                        anon_19.o1 AS o1,
                        anon_19.o2 AS o2
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
                            SELECT credits_1.film_id
                            FROM roles AS roles_1
                            JOIN credits AS credits_1 ON credits_1.role_id = roles_1.id
                            WHERE roles_1.department_id = departments_1.id
                          )
                          AND film_listings_1.release_year IS NULL
                        ORDER BY
                          film_listings_1.release_year DESC,
                          film_listings_1.title_folded ASC,
                          film_listings_1.slug ASC
                        LIMIT 1
                      ) AS anon_19
                    ) AS anon_17
                    LIMIT 1
                  ) AS anon_16
                )
                || '],"facets":{"role":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"value":' || CAST(to_json(anon_16.value) AS TEXT)
                      || ',"label":' || CAST(to_json(anon_16.label) AS TEXT)
                      || ',"count":' || CAST(anon_16.count AS TEXT)
                      || '}',
                      ','
                    ),
                    ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      anon_17.value AS value,
                      anon_17.label AS label,
                      anon_17.count AS count,
                      anon_17.count AS o0,
                      anon_17.value AS o1
                    FROM (
                      SELECT
                        roles_1.key AS value,
                        role_names_1.name AS label,
                        count(DISTINCT credits_1.film_id) AS count
                      FROM credits AS credits_1
                      JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                      JOIN
                        role_names AS role_names_1
                        ON role_names_1.role_id = roles_1.id
                        AND role_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                      WHERE
                        credits_1.film_id IN (
                          SELECT film_listings_1.film_id
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
                            AND film_listings_1.film_id IN (
                              SELECT credits_2.film_id
                              FROM roles AS roles_2
                              JOIN credits AS credits_2 ON credits_2.role_id = roles_2.id
                              WHERE roles_2.department_id = departments_1.id
                            )
                        )
                        AND roles_1.key IS NOT NULL
                      GROUP BY roles_1.key, role_names_1.name
                    ) AS anon_17
                    ORDER BY anon_17.count DESC, anon_17.value ASC
                  ) AS anon_16
                )
                || ']}}' AS anon_15
            ) AS anon_14 ON true
            WHERE departments_1.key = $7::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"departments":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM departments AS departments_1
                WHERE (departments_1.key = $8::VARCHAR COLLATE "C") IS NOT true
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"id":"'
                  || 'Department:' || anon_12.key
                  || (SELECT anon_4.at_language FROM anon_4)
                  || '","name":' || CAST(to_json(anon_13.name) AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  departments_1.id AS id,
                  departments_1.key AS key,
                  anon_14.name_folded AS o0,
                  departments_1.key AS o1
                FROM departments AS departments_1
                LEFT OUTER JOIN LATERAL (
                  SELECT department_names_1.name_folded AS name_folded
                  FROM department_names AS department_names_1
                  WHERE
                    department_names_1.department_id = departments_1.id
                    AND department_names_1.language_id = (SELECT anon_4.language_id FROM anon_4)
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
                WHERE (departments_1.key = $8::VARCHAR COLLATE "C") IS NOT true
                ORDER BY anon_14.name_folded DESC, departments_1.key ASC
                LIMIT 3
              ) AS anon_12
              LEFT OUTER JOIN LATERAL (
                SELECT department_names_1.name AS name
                FROM department_names AS department_names_1
                WHERE
                  department_names_1.department_id = anon_12.id
                  AND department_names_1.language_id = (SELECT anon_4.language_id FROM anon_4)
                LIMIT ALL OFFSET 0
              ) AS anon_13 ON true
            )
            || ']}' AS anon_11
        )
        || ',"role":' || coalesce(
          (
            SELECT '{"films":' || anon_12.anon_13 || '}' AS anon_11
            FROM roles AS roles_1
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_5.language_id FROM anon_5)
                      AND film_listings_1.film_id IN (
                        SELECT credits.film_id FROM credits WHERE credits.role_id = roles_1.id
                      )
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(string_agg('{"slug":"' || anon_14.slug || '"}', ','), '') AS coalesce_1
                  FROM (
                    SELECT
                      anon_15.film_id AS film_id,
                      anon_15.slug AS slug,
                      anon_15.o0 AS o0,
                      anon_15.o1 AS o1,
                      anon_15.o2 AS o2
                    FROM (
                      SELECT
                        anon_16.film_id AS film_id,
                        anon_16.slug AS slug,
                        anon_16.o0 AS o0,
                        anon_16.o1 AS o1,
                        anon_16.o2 AS o2
                      FROM (
                        SELECT
                          film_listings_1.film_id AS film_id,
                          film_listings_1.slug AS slug,
                          film_listings_1.release_year AS o0,
                          film_listings_1.title_folded AS o1,
                          film_listings_1.slug AS o2
                        FROM film_listings AS film_listings_1
                        WHERE
                          film_listings_1.language_id = (SELECT anon_5.language_id FROM anon_5)
                          AND film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.role_id = roles_1.id
                          )
                          AND film_listings_1.release_year IS NOT NULL
                        ORDER BY
                          film_listings_1.release_year DESC,
                          film_listings_1.title_folded ASC,
                          film_listings_1.slug ASC
                        LIMIT 2
                      ) AS anon_16
                      UNION ALL
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
                          film_listings_1.language_id = (SELECT anon_5.language_id FROM anon_5)
                          AND film_listings_1.film_id IN (
                            SELECT credits.film_id FROM credits WHERE credits.role_id = roles_1.id
                          )
                          AND film_listings_1.release_year IS NULL
                        ORDER BY
                          film_listings_1.release_year DESC,
                          film_listings_1.title_folded ASC,
                          film_listings_1.slug ASC
                        LIMIT 2
                      ) AS anon_17
                    ) AS anon_15
                    LIMIT 2
                  ) AS anon_14
                )
                || '],"facets":{"category":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"value":' || CAST(to_json(anon_14.value) AS TEXT)
                      || ',"count":' || CAST(anon_14.count AS TEXT)
                      || '}',
                      ','
                    ),
                    ''
                  ) AS coalesce_1
                  FROM (
                    SELECT
                      anon_15.value AS value, anon_15.count AS count, anon_15.count AS o0, anon_15.value AS o1
                    FROM (
                      SELECT
                        categories_1.key AS value,
                        category_names_1.name AS label,
                        count(DISTINCT films_1.id) AS count
                      FROM films AS films_1
                      JOIN categories AS categories_1 ON categories_1.id = films_1.category_id
                      JOIN
                        category_names AS category_names_1
                        ON category_names_1.category_id = categories_1.id
                        AND category_names_1.language_id = (SELECT anon_5.language_id FROM anon_5)
                      WHERE
                        films_1.id IN (
                          SELECT film_listings_1.film_id
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_5.language_id FROM anon_5)
                            AND film_listings_1.film_id IN (
                              SELECT credits.film_id FROM credits WHERE credits.role_id = roles_1.id
                            )
                        )
                        AND categories_1.key IS NOT NULL
                      GROUP BY categories_1.key, category_names_1.name
                    ) AS anon_15
                    ORDER BY anon_15.count DESC, anon_15.value ASC
                  ) AS anon_14
                )
                || ']}}' AS anon_13
            ) AS anon_12 ON true
            WHERE roles_1.key = $11::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"countries":[' || (
          SELECT coalesce(
            string_agg(
              '{"id":"' || 'Country:' || anon_11.code || (SELECT anon_6.at_language FROM anon_6) || '"}', ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT countries_1.id AS id, countries_1.code AS code, countries_1.code AS o0
            FROM countries AS countries_1
            WHERE countries_1.id IN (SELECT film_countries.country_id FROM film_countries)
            ORDER BY countries_1.code ASC
          ) AS anon_11
        )
        || '],"categories":[' || (
          SELECT coalesce(
            string_agg(
              '{"id":' || CAST(
                to_json('Category:' || anon_11.key || (SELECT anon_7.at_language FROM anon_7)) AS TEXT
              )
              || ',"films":' || anon_12.anon_13
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              categories_1.id AS id,
              categories_1.key AS key,
              categories_1.position AS o0,
              categories_1.key AS o1
            FROM categories AS categories_1
            ORDER BY categories_1.position ASC, categories_1.key ASC
          ) AS anon_11
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"totalCount":' || CAST(
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.language_id = (SELECT anon_7.language_id FROM anon_7)
                    AND film_listings_1.film_id IN (
                      SELECT films_1.id FROM films AS films_1 WHERE films_1.category_id = anon_11.id
                    )
                ) AS TEXT
              )
              || '}' AS anon_13
          ) AS anon_12 ON true
        )
        || '],"node":' || coalesce(
          (
            SELECT
              '{"id":"'
              || 'Film:' || anon_12.slug
              || (SELECT anon_8.at_language FROM anon_8)
              || '"}' AS anon_11
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_8.language_id FROM anon_8)
              LIMIT ALL OFFSET 0
            ) AS anon_12 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $14::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $14::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Person:' || people_1.slug
              || (SELECT anon_8.at_language FROM anon_8)
              || '"}' AS anon_11
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $15::VARCHAR),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = $15::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1.key
              || (SELECT anon_8.at_language FROM anon_8)
              || '"}' AS anon_11
            FROM roles AS roles_1
            WHERE roles_1.key = $16::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || (SELECT anon_8.at_language FROM anon_8)
              || '"}' AS anon_11
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $17::VARCHAR),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = $17::VARCHAR
                )
              )
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $18::VARCHAR)
              AND credits_1.person_id = coalesce(
                (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $19::VARCHAR),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = $19::VARCHAR
                )
              )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Genre:' || genres_1.key
              || (SELECT anon_8.at_language FROM anon_8)
              || '"}' AS anon_11
            FROM genres AS genres_1
            WHERE genres_1.key = $20::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Festival:' || festivals_1.slug
              || (SELECT anon_8.at_language FROM anon_8)
              || '"}' AS anon_11
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = $21::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Country:' || countries_1.code
              || (SELECT anon_8.at_language FROM anon_8)
              || '"}' AS anon_11
            FROM countries AS countries_1
            WHERE countries_1.code = $22::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":' || CAST(
                to_json('Category:' || categories_1.key || (SELECT anon_8.at_language FROM anon_8)) AS TEXT
              )
              || '}' AS anon_11
            FROM categories AS categories_1
            WHERE categories_1.key = $23::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Department:' || departments_1.key
              || (SELECT anon_8.at_language FROM anon_8)
              || '","name":' || CAST(to_json(anon_12.name) AS TEXT)
              || '}' AS anon_11
            FROM departments AS departments_1
            LEFT OUTER JOIN LATERAL (
              SELECT department_names_1.name AS name
              FROM department_names AS department_names_1
              WHERE
                department_names_1.department_id = departments_1.id
                AND department_names_1.language_id = (SELECT anon_8.language_id FROM anon_8)
              LIMIT ALL OFFSET 0
            ) AS anon_12 ON true
            WHERE departments_1.key = $24::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"nodes":[' || (
          SELECT coalesce(
            string_agg(
              coalesce(
                anon_12.anon_20,
                anon_13.anon_20,
                anon_14.anon_20,
                anon_15.anon_20,
                anon_16.anon_20,
                anon_17.anon_20,
                anon_18.anon_20,
                anon_19.anon_20,
                (
                  SELECT
                    '{"id":"'
                    || 'Department:' || departments_1.key
                    || anon_11.at_language
                    || '","__typename":"Department"}' AS anon_20
                  FROM departments AS departments_1
                  WHERE departments_1.key = CASE WHEN (anon_11.type = 'Department:1') THEN anon_11.key0 END
                  LIMIT 1
                ),
                'null'
              ),
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              anon_20.position AS position,
              anon_20.type AS type,
              anon_20.key0 AS key0,
              anon_20.key1 AS key1,
              anon_20.key2 AS key2,
              anon_20.language AS language,
              anon_20.language_id AS language_id,
              anon_20.at_language AS at_language,
              anon_20.position AS o0
            FROM (
              SELECT
                anon_21.position AS position,
                anon_21.type AS type,
                anon_21.key0 AS key0,
                anon_21.key1 AS key1,
                anon_21.key2 AS key2,
                languages_1.tag AS language,
                languages_1.id AS language_id,
                '@' || languages_1.tag AS at_language
              FROM (
                SELECT
                  CAST(anon_22.key AS INTEGER) AS position,
                  anon_22.value ->> 0 AS tag,
                  anon_22.value ->> 1 AS base,
                  anon_22.value ->> 2 AS type,
                  anon_22.value ->> 3 AS key0,
                  anon_22.value ->> 4 AS key1,
                  anon_22.value ->> 5 AS key2
                FROM json_each($25) AS anon_22
              ) AS anon_21
              LEFT OUTER JOIN
                languages AS languages_1
                ON languages_1.id = coalesce(
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_21.tag),
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_21.base),
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.position = 0)
                )
            ) AS anon_20
            ORDER BY anon_20.position ASC
          ) AS anon_11
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Film:' || anon_21.slug
              || anon_11.at_language
              || '","__typename":"Film"}' AS anon_20
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = anon_11.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_21 ON true
            WHERE films_1.id = coalesce(
              (
                SELECT films_2.id
                FROM films AS films_2
                WHERE films_2.slug = CASE WHEN (anon_11.type = 'Film:1') THEN anon_11.key0 END
              ),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = CASE WHEN (anon_11.type = 'Film:1') THEN anon_11.key0 END
              )
            )
            LIMIT 1
          ) AS anon_12 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Person:' || people_1.slug
              || anon_11.at_language
              || '","__typename":"Person"}' AS anon_20
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (
                SELECT people_2.id
                FROM people AS people_2
                WHERE people_2.slug = CASE WHEN (anon_11.type = 'Person:1') THEN anon_11.key0 END
              ),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = CASE WHEN (anon_11.type = 'Person:1') THEN anon_11.key0 END
              )
            )
            LIMIT 1
          ) AS anon_13 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1.key
              || anon_11.at_language
              || '","__typename":"Role"}' AS anon_20
            FROM roles AS roles_1
            WHERE roles_1.key = CASE WHEN (anon_11.type = 'Role:1') THEN anon_11.key0 END
            LIMIT 1
          ) AS anon_14 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || anon_11.at_language
              || '","__typename":"Credit"}' AS anon_20
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (
                  SELECT films_1.id
                  FROM films AS films_1
                  WHERE films_1.slug = CASE WHEN (anon_11.type = 'Credit:3') THEN anon_11.key0 END
                ),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = CASE WHEN (anon_11.type = 'Credit:3') THEN anon_11.key0 END
                )
              )
              AND credits_1.role_id = (
                SELECT roles.id
                FROM roles
                WHERE roles.key = CASE WHEN (anon_11.type = 'Credit:3') THEN anon_11.key1 END
              )
              AND credits_1.person_id = coalesce(
                (
                  SELECT people_1.id
                  FROM people AS people_1
                  WHERE people_1.slug = CASE WHEN (anon_11.type = 'Credit:3') THEN anon_11.key2 END
                ),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = CASE WHEN (anon_11.type = 'Credit:3') THEN anon_11.key2 END
                )
              )
            LIMIT 1
          ) AS anon_15 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Genre:' || genres_1.key
              || anon_11.at_language
              || '","__typename":"Genre"}' AS anon_20
            FROM genres AS genres_1
            WHERE genres_1.key = CASE WHEN (anon_11.type = 'Genre:1') THEN anon_11.key0 END
            LIMIT 1
          ) AS anon_16 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Festival:' || festivals_1.slug
              || anon_11.at_language
              || '","__typename":"Festival"}' AS anon_20
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = CASE WHEN (anon_11.type = 'Festival:1') THEN anon_11.key0 END
            LIMIT 1
          ) AS anon_17 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Country:' || countries_1.code
              || anon_11.at_language
              || '","__typename":"Country"}' AS anon_20
            FROM countries AS countries_1
            WHERE countries_1.code = CASE WHEN (anon_11.type = 'Country:1') THEN anon_11.key0 END
            LIMIT 1
          ) AS anon_18 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":' || CAST(to_json('Category:' || categories_1.key || anon_11.at_language) AS TEXT)
              || ',"__typename":"Category"}' AS anon_20
            FROM categories AS categories_1
            WHERE categories_1.key = CASE WHEN (anon_11.type = 'Category:1') THEN anon_11.key0 END
            LIMIT 1
          ) AS anon_19 ON true
        )
        || ']' AS data
      LIMIT ALL OFFSET 0
    ) AS anon_10
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
