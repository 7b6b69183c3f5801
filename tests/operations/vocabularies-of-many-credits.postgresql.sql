WITH
  anon_1 AS MATERIALIZED (SELECT jsonb_object_agg(roles_1.id, roles_1.key) AS found FROM roles AS roles_1),
  anon_2 AS MATERIALIZED (
    SELECT jsonb_object_agg(role_names_1.role_id, CAST(to_json(role_names_1.name) AS TEXT)) AS found
    FROM
      role_names AS role_names_1,
      (
        SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
        FROM languages
        WHERE languages.id = coalesce(
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
        )
        LIMIT ALL OFFSET 0
      ) AS anon_10
    WHERE role_names_1.language_id = anon_10.language_id
  ),
  anon_3 AS MATERIALIZED (
    SELECT jsonb_object_agg(departments_1.id, departments_1.key) AS found FROM departments AS departments_1
  ),
  anon_4 AS MATERIALIZED (
    SELECT jsonb_object_agg(roles_1.id, roles_1.department_id) AS found FROM roles AS roles_1
  ),
  anon_5 AS MATERIALIZED (
    SELECT jsonb_object_agg(
      department_names_1.department_id, CAST(to_json(department_names_1.name) AS TEXT)
    ) AS found
    FROM
      department_names AS department_names_1,
      (
        SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
        FROM languages
        WHERE languages.id = coalesce(
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
        )
        LIMIT ALL OFFSET 0
      ) AS anon_10
    WHERE department_names_1.language_id = anon_10.language_id
  ),
  anon_6 AS MATERIALIZED (
    SELECT jsonb_object_agg(categories_1.id, CAST(to_json(categories_1.key) AS TEXT)) AS found
    FROM categories AS categories_1
  ),
  anon_7 AS MATERIALIZED (
    SELECT jsonb_object_agg(category_names_1.category_id, CAST(to_json(category_names_1.name) AS TEXT)) AS found
    FROM
      category_names AS category_names_1,
      (
        SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
        FROM languages
        WHERE languages.id = coalesce(
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
          (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
        )
        LIMIT ALL OFFSET 0
      ) AS anon_10
    WHERE category_names_1.language_id = anon_10.language_id
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_11.data) <= 16000000) THEN anon_11.data END AS anon_10
    FROM (
      SELECT (
        SELECT
          '{"nodes":[' || (
            SELECT coalesce(
              string_agg(
                '{"title":' || CAST(to_json(anon_13.title) AS TEXT)
                || ',"credits":' || anon_14.anon_15
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_15.film_id AS film_id,
                anon_15.title AS title,
                anon_15.o0 AS o0,
                anon_15.o1 AS o1,
                anon_15.o2 AS o2
              FROM (
                SELECT
                  anon_16.film_id AS film_id,
                  anon_16.title AS title,
                  anon_16.o0 AS o0,
                  anon_16.o1 AS o1,
                  anon_16.o2 AS o2
                FROM (
                  SELECT
                    film_listings_1.film_id AS film_id,
                    film_listings_1.title AS title,
                    film_listings_1.release_year AS o0,
                    film_listings_1.title_folded AS o1,
                    film_listings_1.slug AS o2
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.language_id = anon_9.language_id
                    AND film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\'
                    AND film_listings_1.release_year IS NOT NULL
                  ORDER BY
                    film_listings_1.release_year DESC,
                    film_listings_1.title_folded ASC,
                    film_listings_1.slug ASC
                  LIMIT 20
                ) AS anon_16
                UNION ALL
                SELECT
                  anon_17.film_id AS film_id,
                  anon_17.title AS title,
                  anon_17.o0 AS o0,
                  anon_17.o1 AS o1,
                  anon_17.o2 AS o2
                FROM (
                  SELECT
                    film_listings_1.film_id AS film_id,
                    film_listings_1.title AS title,
                    film_listings_1.release_year AS o0,
                    film_listings_1.title_folded AS o1,
                    film_listings_1.slug AS o2
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.language_id = anon_9.language_id
                    AND film_listings_1.title_folded LIKE $1::VARCHAR ESCAPE '\'
                    AND film_listings_1.release_year IS NULL
                  ORDER BY
                    film_listings_1.release_year DESC,
                    film_listings_1.title_folded ASC,
                    film_listings_1.slug ASC
                  LIMIT 20
                ) AS anon_17
              ) AS anon_15
              LIMIT 20
            ) AS anon_13
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"nodes":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"role":{"key":"' || jsonb_object_field_text(
                        (SELECT anon_1.found FROM anon_1), CAST(anon_16.role_id AS TEXT)
                      )
                      || '","name":' || jsonb_object_field_text(
                        (SELECT anon_2.found FROM anon_2), CAST(anon_16.role_id AS TEXT)
                      )
                      || ',"names":[' || anon_17.coalesce_3
                      || '],"department":{"key":"' || jsonb_object_field_text(
                        (SELECT anon_3.found FROM anon_3),
                        CAST(
                          CAST(
                            jsonb_object_field_text(
                              (SELECT anon_4.found FROM anon_4), CAST(anon_16.role_id AS TEXT)
                            ) AS INTEGER
                          ) AS TEXT
                        )
                      )
                      || '","name":' || jsonb_object_field_text(
                        (SELECT anon_5.found FROM anon_5),
                        CAST(
                          CAST(
                            jsonb_object_field_text(
                              (SELECT anon_4.found FROM anon_4), CAST(anon_16.role_id AS TEXT)
                            ) AS INTEGER
                          ) AS TEXT
                        )
                      )
                      || '},"credits":' || anon_18.anon_20
                      || '},"person":{"credits":' || anon_19.anon_20
                      || '}}',
                      ','
                    ),
                    ''
                  ) AS coalesce_2
                  FROM (
                    SELECT
                      credits_1.id AS id,
                      credits_1.person_id AS person_id,
                      credits_1.role_id AS role_id,
                      credits_1.position AS o0
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id = anon_13.film_id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE roles_1.key IN ($4::VARCHAR COLLATE "C", $5::VARCHAR COLLATE "C")
                      )
                    ORDER BY credits_1.position ASC
                    LIMIT 100
                  ) AS anon_16
                  LEFT OUTER JOIN LATERAL (
                    SELECT coalesce(
                      string_agg(
                        '{"language":"' || (
                          SELECT languages.tag FROM languages WHERE languages.id = anon_20.language_id
                        )
                        || '","name":' || CAST(to_json(anon_20.name) AS TEXT)
                        || '}',
                        ','
                      ),
                      ''
                    ) AS coalesce_3
                    FROM (
                      SELECT
                        role_names_1.language_id AS language_id,
                        role_names_1.name AS name,
                        (
                          SELECT languages.tag FROM languages WHERE languages.id = role_names_1.language_id
                        ) AS o0
                      FROM role_names AS role_names_1
                      WHERE role_names_1.role_id = anon_16.role_id
                      ORDER BY o0 ASC
                    ) AS anon_20
                  ) AS anon_17 ON true
                  LEFT OUTER JOIN LATERAL (
                    SELECT
                      '{"totalCount":' || CAST(
                        (
                          SELECT count(*) AS count_1
                          FROM credits AS credits_1
                          WHERE credits_1.role_id = anon_16.role_id
                        ) AS TEXT
                      )
                      || '}' AS anon_20
                  ) AS anon_18 ON true
                  LEFT OUTER JOIN LATERAL (
                    SELECT
                      '{"nodes":[' || (
                        SELECT coalesce(
                          string_agg(
                            '{"role":{"name":' || jsonb_object_field_text(
                              (SELECT anon_2.found FROM anon_2), CAST(anon_21.role_id AS TEXT)
                            )
                            || '},"film":{"category":' || CASE
                              WHEN (anon_22.category_id IS NULL)
                              THEN 'null'
                              ELSE
                                '{"key":' || jsonb_object_field_text(
                                  (SELECT anon_6.found FROM anon_6), CAST(anon_22.category_id AS TEXT)
                                )
                                || ',"name":' || jsonb_object_field_text(
                                  (SELECT anon_7.found FROM anon_7), CAST(anon_22.category_id AS TEXT)
                                )
                                || '}'
                            END
                            || '}}',
                            ','
                          ),
                          ''
                        ) AS coalesce_3
                        FROM (
                          SELECT
                            credits_1.id AS id,
                            credits_1.film_id AS film_id,
                            credits_1.role_id AS role_id,
                            credits_1.chronology AS o0,
                            credits_1.position AS o1
                          FROM credits AS credits_1
                          WHERE credits_1.person_id = anon_16.person_id
                          ORDER BY credits_1.chronology ASC, credits_1.position ASC
                          LIMIT 2
                        ) AS anon_21
                        LEFT OUTER JOIN LATERAL (
                          SELECT film_listings_1.category_id AS category_id
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.film_id = anon_21.film_id
                            AND film_listings_1.language_id = anon_9.language_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_22 ON true
                      )
                      || ']}' AS anon_20
                  ) AS anon_19 ON true
                )
                || ']}' AS anon_15
            ) AS anon_14 ON true
          )
          || ']}' AS anon_12
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_11
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (SELECT 1) AS anon_8
LEFT OUTER JOIN (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.id = coalesce(
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
  )
  LIMIT ALL OFFSET 0
) AS anon_9 ON true
