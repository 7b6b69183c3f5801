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
  ),
  anon_4 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
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
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  )
SELECT
  coalesce(
    (
      SELECT
        '{"id":"'
        || 'Country:' || countries_1.code
        || (SELECT anon_1.at_language FROM anon_1)
        || '","name":' || json_quote(country_names_1.name)
        || ',"films":' || (
          WITH anon_10 AS MATERIALIZED (
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
            ORDER BY +o0 ASC, +o1 ASC
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
              SELECT coalesce(group_concat('{"slug":"' || anon_12.slug || '"}', ','), '') AS coalesce_1
              FROM (
                SELECT anon_10.film_id AS film_id, anon_10.slug AS slug, anon_10.o0 AS o0, anon_10.o1 AS o1
                FROM anon_10
                LIMIT 2
              ) AS anon_12
            )
            || '],"pageInfo":{"hasNextPage":' || CASE
              WHEN ((SELECT count(*) AS count_1 FROM anon_10) > 2) THEN 'true' ELSE 'false'
            END
            || '},"facets":{"decade":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_12.value) || ',"count":' || anon_12.count || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_13.value AS value, anon_13.count AS count, anon_13.count AS o0, anon_13.value AS o1
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
                ) AS anon_13
                ORDER BY anon_13.count DESC, anon_13.value ASC
                LIMIT -1
              ) AS anon_12
            )
            || ']}}' AS anon_11
        )
        || '}' AS anon_9
      FROM countries AS countries_1
      LEFT OUTER JOIN
        country_names AS country_names_1
        ON country_names_1.country_id = countries_1.id
        AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE countries_1.code = ?
      LIMIT 1
    ),
    'null'
  )
  || ',"category":' || coalesce(
    (
      SELECT
        '{"id":' || json_quote('Category:' || categories_1."key" || (SELECT anon_2.at_language FROM anon_2))
        || ',"name":' || json_quote(category_names_1.name)
        || ',"films":' || (
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
                  AND film_listings_1.release_year < ?
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(group_concat('{"slug":"' || anon_11.slug || '"}', ','), '') AS coalesce_1
              FROM (
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
                    film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                    AND film_listings_1.film_id IN (
                      SELECT films_1.id FROM films AS films_1 WHERE films_1.category_id = categories_1.id
                    )
                    AND film_listings_1.release_year < ?
                  ORDER BY +o0 ASC NULLS FIRST, +o1 DESC, +o2 DESC
                  LIMIT 1
                ) AS anon_12
                ORDER BY anon_12.o0 DESC NULLS LAST, anon_12.o1 ASC, anon_12.o2 ASC
                LIMIT -1
              ) AS anon_11
            )
            || ']}' AS anon_10
        )
        || '}' AS anon_9
      FROM categories AS categories_1
      LEFT OUTER JOIN
        category_names AS category_names_1
        ON category_names_1.category_id = categories_1.id
        AND category_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      WHERE categories_1."key" = ?
      LIMIT 1
    ),
    'null'
  )
  || ',"department":' || coalesce(
    (
      SELECT
        '{"id":"'
        || 'Department:' || departments_1."key"
        || (SELECT anon_3.at_language FROM anon_3)
        || '","key":"' || departments_1."key"
        || '","roles":' || (
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
                group_concat(
                  '{"id":"'
                  || 'Role:' || anon_11."key"
                  || (SELECT anon_3.at_language FROM anon_3)
                  || '","credits":' || (
                    SELECT
                      '{"totalCount":' || CAST(
                        (
                          SELECT count(*) AS count_1
                          FROM credits AS credits_1
                          WHERE credits_1.role_id = anon_11.id
                        ) AS TEXT
                      )
                      || '}' AS anon_12
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  roles_1.id AS id,
                  roles_1."key" AS "key",
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE credits_1.role_id = roles_1.id AND 1
                  ) AS o0,
                  roles_1."key" AS o1
                FROM roles AS roles_1
                WHERE roles_1.department_id = departments_1.id
                ORDER BY o0 DESC, roles_1."key" ASC
                LIMIT 3
              ) AS anon_11
            )
            || ']}' AS anon_10
        )
        || ',"people":' || (
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
                          WHERE departments_2."key" = ?
                        )
                      ) IS NOT 1
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(group_concat('{"name":' || json_quote(anon_11.name) || '}', ','), '') AS coalesce_1
              FROM (
                SELECT
                  people_1.id AS id, people_1.name AS name, people_1.name_folded AS o0, people_1.slug AS o1
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
                          WHERE departments_2."key" = ?
                        )
                      ) IS NOT 1
                  )
                ORDER BY +o0 ASC, +o1 ASC
                LIMIT 2
              ) AS anon_11
            )
            || ']}' AS anon_10
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
                    SELECT credits_1.film_id
                    FROM roles AS roles_1
                    JOIN credits AS credits_1 ON credits_1.role_id = roles_1.id
                    WHERE roles_1.department_id = departments_1.id
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(group_concat('{"slug":"' || anon_11.slug || '"}', ','), '') AS coalesce_1
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
                ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                LIMIT 1
              ) AS anon_11
            )
            || '],"facets":{"role":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_11.value)
                  || ',"label":' || json_quote(anon_11.label)
                  || ',"count":' || anon_11.count
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_12.value AS value,
                  anon_12.label AS label,
                  anon_12.count AS count,
                  anon_12.count AS o0,
                  anon_12.value AS o1
                FROM (
                  SELECT
                    roles_1."key" AS value,
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
                    AND roles_1."key" IS NOT NULL
                  GROUP BY roles_1."key", role_names_1.name
                ) AS anon_12
                ORDER BY anon_12.count DESC, anon_12.value ASC
                LIMIT -1
              ) AS anon_11
            )
            || ']}}' AS anon_10
        )
        || '}' AS anon_9
      FROM departments AS departments_1
      WHERE departments_1."key" = ?
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
          WHERE (departments_1."key" = ?) IS NOT 1
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"id":"'
            || 'Department:' || anon_10."key"
            || (SELECT anon_4.at_language FROM anon_4)
            || '","name":' || json_quote(department_names_1.name)
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            departments_1.id AS id,
            departments_1."key" AS "key",
            department_names_2.name_folded AS o0,
            departments_1."key" AS o1
          FROM departments AS departments_1
          LEFT OUTER JOIN
            department_names AS department_names_2
            ON department_names_2.department_id = departments_1.id
            AND department_names_2.language_id = (SELECT anon_4.language_id FROM anon_4)
          WHERE (departments_1."key" = ?) IS NOT 1
          ORDER BY department_names_2.name_folded DESC, departments_1."key" ASC
          LIMIT 3
        ) AS anon_10
        LEFT OUTER JOIN
          department_names AS department_names_1
          ON department_names_1.department_id = anon_10.id
          AND department_names_1.language_id = (SELECT anon_4.language_id FROM anon_4)
      )
      || ']}' AS anon_9
  )
  || ',"role":' || coalesce(
    (
      SELECT
        '{"films":' || (
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
              SELECT coalesce(group_concat('{"slug":"' || anon_11.slug || '"}', ','), '') AS coalesce_1
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
                ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                LIMIT 2
              ) AS anon_11
            )
            || '],"facets":{"category":[' || (
              SELECT coalesce(
                group_concat(
                  '{"value":' || json_quote(anon_11.value) || ',"count":' || anon_11.count || '}', ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_12.value AS value, anon_12.count AS count, anon_12.count AS o0, anon_12.value AS o1
                FROM (
                  SELECT
                    categories_1."key" AS value,
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
                    AND categories_1."key" IS NOT NULL
                  GROUP BY categories_1."key", category_names_1.name
                ) AS anon_12
                ORDER BY anon_12.count DESC, anon_12.value ASC
                LIMIT -1
              ) AS anon_11
            )
            || ']}}' AS anon_10
        )
        || '}' AS anon_9
      FROM roles AS roles_1
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    'null'
  )
  || ',"countries":[' || (
    SELECT coalesce(
      group_concat(
        '{"id":"' || 'Country:' || anon_9.code || (SELECT anon_6.at_language FROM anon_6) || '"}', ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT countries_1.id AS id, countries_1.code AS code, countries_1.code AS o0
      FROM countries AS countries_1
      WHERE countries_1.id IN (SELECT film_countries.country_id FROM film_countries)
      ORDER BY countries_1.code ASC
      LIMIT -1
    ) AS anon_9
  )
  || '],"categories":[' || (
    SELECT coalesce(
      group_concat(
        '{"id":' || json_quote('Category:' || anon_9."key" || (SELECT anon_7.at_language FROM anon_7))
        || ',"films":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_7.language_id FROM anon_7)
                  AND film_listings_1.film_id IN (
                    SELECT films_1.id FROM films AS films_1 WHERE films_1.category_id = anon_9.id
                  )
              ) AS TEXT
            )
            || '}' AS anon_10
        )
        || '}',
        ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT
        categories_1.id AS id,
        categories_1."key" AS "key",
        categories_1.position AS o0,
        categories_1."key" AS o1
      FROM categories AS categories_1
      ORDER BY categories_1.position ASC, categories_1."key" ASC
      LIMIT -1
    ) AS anon_9
  )
  || '],"node":' || coalesce(
    (
      SELECT
        '{"id":"'
        || 'Film:' || film_listings_1.slug
        || (SELECT anon_8.at_language FROM anon_8)
        || '"}' AS anon_9
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_8.language_id FROM anon_8)
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"' || 'Person:' || people_1.slug || (SELECT anon_8.at_language FROM anon_8) || '"}' AS anon_9
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
    (
      SELECT
        '{"id":"' || 'Role:' || roles_1."key" || (SELECT anon_8.at_language FROM anon_8) || '"}' AS anon_9
      FROM roles AS roles_1
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
        || ':' || (SELECT roles."key" FROM roles WHERE roles.id = credits_1.role_id)
        || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
        || (SELECT anon_8.at_language FROM anon_8)
        || '"}' AS anon_9
      FROM credits AS credits_1
      WHERE
        credits_1.film_id = coalesce(
          (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = ?),
          (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
        )
        AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles."key" = ?)
        AND credits_1.person_id = coalesce(
          (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = ?),
          (
            SELECT moved_person_slugs_1.person_id
            FROM moved_person_slugs AS moved_person_slugs_1
            WHERE moved_person_slugs_1.slug = ?
          )
        )
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"' || 'Genre:' || genres_1."key" || (SELECT anon_8.at_language FROM anon_8) || '"}' AS anon_9
      FROM genres AS genres_1
      WHERE genres_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Festival:' || festivals_1.slug
        || (SELECT anon_8.at_language FROM anon_8)
        || '"}' AS anon_9
      FROM festivals AS festivals_1
      WHERE festivals_1.slug = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Country:' || countries_1.code
        || (SELECT anon_8.at_language FROM anon_8)
        || '"}' AS anon_9
      FROM countries AS countries_1
      WHERE countries_1.code = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":' || json_quote('Category:' || categories_1."key" || (SELECT anon_8.at_language FROM anon_8))
        || '}' AS anon_9
      FROM categories AS categories_1
      WHERE categories_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Department:' || departments_1."key"
        || (SELECT anon_8.at_language FROM anon_8)
        || '","name":' || json_quote(department_names_1.name)
        || '}' AS anon_9
      FROM departments AS departments_1
      LEFT OUTER JOIN
        department_names AS department_names_1
        ON department_names_1.department_id = departments_1.id
        AND department_names_1.language_id = (SELECT anon_8.language_id FROM anon_8)
      WHERE departments_1."key" = ?
      LIMIT 1
    ),
    'null'
  )
  || ',"nodes":[' || (
    SELECT coalesce(
      group_concat(
        coalesce(
          (
            SELECT
              '{"id":"'
              || 'Film:' || film_listings_1.slug
              || anon_9.at_language
              || '","__typename":"Film"}' AS anon_10
            FROM films AS films_1
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = films_1.id
              AND film_listings_1.language_id = anon_9.language_id
            WHERE films_1.id = coalesce(
              (
                SELECT films_2.id
                FROM films AS films_2
                WHERE films_2.slug = CASE WHEN (anon_9.type = 'Film:1') THEN anon_9.key0 END
              ),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = CASE WHEN (anon_9.type = 'Film:1') THEN anon_9.key0 END
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Person:' || people_1.slug
              || anon_9.at_language
              || '","__typename":"Person"}' AS anon_10
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (
                SELECT people_2.id
                FROM people AS people_2
                WHERE people_2.slug = CASE WHEN (anon_9.type = 'Person:1') THEN anon_9.key0 END
              ),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = CASE WHEN (anon_9.type = 'Person:1') THEN anon_9.key0 END
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1."key"
              || anon_9.at_language
              || '","__typename":"Role"}' AS anon_10
            FROM roles AS roles_1
            WHERE roles_1."key" = CASE WHEN (anon_9.type = 'Role:1') THEN anon_9.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles."key" FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || anon_9.at_language
              || '","__typename":"Credit"}' AS anon_10
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (
                  SELECT films_1.id
                  FROM films AS films_1
                  WHERE films_1.slug = CASE WHEN (anon_9.type = 'Credit:3') THEN anon_9.key0 END
                ),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = CASE WHEN (anon_9.type = 'Credit:3') THEN anon_9.key0 END
                )
              )
              AND credits_1.role_id = (
                SELECT roles.id
                FROM roles
                WHERE roles."key" = CASE WHEN (anon_9.type = 'Credit:3') THEN anon_9.key1 END
              )
              AND credits_1.person_id = coalesce(
                (
                  SELECT people_1.id
                  FROM people AS people_1
                  WHERE people_1.slug = CASE WHEN (anon_9.type = 'Credit:3') THEN anon_9.key2 END
                ),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = CASE WHEN (anon_9.type = 'Credit:3') THEN anon_9.key2 END
                )
              )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Genre:' || genres_1."key"
              || anon_9.at_language
              || '","__typename":"Genre"}' AS anon_10
            FROM genres AS genres_1
            WHERE genres_1."key" = CASE WHEN (anon_9.type = 'Genre:1') THEN anon_9.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Festival:' || festivals_1.slug
              || anon_9.at_language
              || '","__typename":"Festival"}' AS anon_10
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = CASE WHEN (anon_9.type = 'Festival:1') THEN anon_9.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Country:' || countries_1.code
              || anon_9.at_language
              || '","__typename":"Country"}' AS anon_10
            FROM countries AS countries_1
            WHERE countries_1.code = CASE WHEN (anon_9.type = 'Country:1') THEN anon_9.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"id":' || json_quote('Category:' || categories_1."key" || anon_9.at_language)
              || ',"__typename":"Category"}' AS anon_10
            FROM categories AS categories_1
            WHERE categories_1."key" = CASE WHEN (anon_9.type = 'Category:1') THEN anon_9.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Department:' || departments_1."key"
              || anon_9.at_language
              || '","__typename":"Department"}' AS anon_10
            FROM departments AS departments_1
            WHERE departments_1."key" = CASE WHEN (anon_9.type = 'Department:1') THEN anon_9.key0 END
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
        anon_10.position AS position,
        anon_10.type AS type,
        anon_10.key0 AS key0,
        anon_10.key1 AS key1,
        anon_10.key2 AS key2,
        anon_10.language AS language,
        anon_10.language_id AS language_id,
        anon_10.at_language AS at_language,
        anon_10.position AS o0
      FROM (
        SELECT
          anon_11.position AS position,
          anon_11.type AS type,
          anon_11.key0 AS key0,
          anon_11.key1 AS key1,
          anon_11.key2 AS key2,
          languages_1.tag AS language,
          languages_1.id AS language_id,
          '@' || languages_1.tag AS at_language
        FROM (
          SELECT
            CAST(anon_12."key" AS INTEGER) AS position,
            anon_12.value ->> 0 AS tag,
            anon_12.value ->> 1 AS base,
            anon_12.value ->> 2 AS type,
            anon_12.value ->> 3 AS key0,
            anon_12.value ->> 4 AS key1,
            anon_12.value ->> 5 AS key2
          FROM json_each(?) AS anon_12
        ) AS anon_11
        LEFT OUTER JOIN
          languages AS languages_1
          ON languages_1.id = coalesce(
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_11.tag),
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_11.base),
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.position = 0)
          )
      ) AS anon_10
      ORDER BY anon_10.position ASC
      LIMIT -1
    ) AS anon_9
  )
  || ']' AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
