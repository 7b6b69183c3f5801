WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $4::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $16::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $17::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $29::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $30::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_5.data) <= 16000000) THEN anon_5.data END AS anon_4
    FROM (
      SELECT
        coalesce(
          (
            SELECT '{}' AS anon_6
            FROM films AS films_1
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $1::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $1::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_6
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $2::VARCHAR),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = $2::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1.key
              || (SELECT anon_1.at_language FROM anon_1)
              || '","name":' || CAST(to_json(anon_7.name) AS TEXT)
              || '}' AS anon_6
            FROM roles AS roles_1
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE
                role_names_1.role_id = roles_1.id
                AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_7 ON true
            WHERE roles_1.key = $5::VARCHAR
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_6
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $6::VARCHAR),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = $6::VARCHAR
                )
              )
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $7::VARCHAR)
              AND credits_1.person_id = coalesce(
                (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $8::VARCHAR),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = $8::VARCHAR
                )
              )
            LIMIT 1
          ),
          (SELECT '{}' AS anon_6 FROM genres AS genres_1 WHERE genres_1.key = $9::VARCHAR LIMIT 1),
          (SELECT '{}' AS anon_6 FROM festivals AS festivals_1 WHERE festivals_1.slug = $10::VARCHAR LIMIT 1),
          (SELECT '{}' AS anon_6 FROM countries AS countries_1 WHERE countries_1.code = $11::VARCHAR LIMIT 1),
          (
            SELECT '{}' AS anon_6
            FROM categories AS categories_1
            WHERE categories_1.key = $12::VARCHAR
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_6
            FROM departments AS departments_1
            WHERE departments_1.key = $13::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"region":' || coalesce(
          (
            SELECT '{}' AS anon_6
            FROM films AS films_1
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
            SELECT '{}' AS anon_6
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
              || (SELECT anon_2.at_language FROM anon_2)
              || '","name":' || CAST(to_json(anon_7.name) AS TEXT)
              || '}' AS anon_6
            FROM roles AS roles_1
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE
                role_names_1.role_id = roles_1.id
                AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
              LIMIT ALL OFFSET 0
            ) AS anon_7 ON true
            WHERE roles_1.key = $18::VARCHAR
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_6
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $19::VARCHAR),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = $19::VARCHAR
                )
              )
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $20::VARCHAR)
              AND credits_1.person_id = coalesce(
                (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $21::VARCHAR),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = $21::VARCHAR
                )
              )
            LIMIT 1
          ),
          (SELECT '{}' AS anon_6 FROM genres AS genres_1 WHERE genres_1.key = $22::VARCHAR LIMIT 1),
          (SELECT '{}' AS anon_6 FROM festivals AS festivals_1 WHERE festivals_1.slug = $23::VARCHAR LIMIT 1),
          (SELECT '{}' AS anon_6 FROM countries AS countries_1 WHERE countries_1.code = $24::VARCHAR LIMIT 1),
          (
            SELECT '{}' AS anon_6
            FROM categories AS categories_1
            WHERE categories_1.key = $25::VARCHAR
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_6
            FROM departments AS departments_1
            WHERE departments_1.key = $26::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"unknown":' || coalesce(
          (
            SELECT '{}' AS anon_6
            FROM films AS films_1
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $27::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $27::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_6
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $28::VARCHAR),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = $28::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1.key
              || (SELECT anon_3.at_language FROM anon_3)
              || '","name":' || CAST(to_json(anon_7.name) AS TEXT)
              || '}' AS anon_6
            FROM roles AS roles_1
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE
                role_names_1.role_id = roles_1.id
                AND role_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
              LIMIT ALL OFFSET 0
            ) AS anon_7 ON true
            WHERE roles_1.key = $31::VARCHAR
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_6
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $32::VARCHAR),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = $32::VARCHAR
                )
              )
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $33::VARCHAR)
              AND credits_1.person_id = coalesce(
                (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $34::VARCHAR),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = $34::VARCHAR
                )
              )
            LIMIT 1
          ),
          (SELECT '{}' AS anon_6 FROM genres AS genres_1 WHERE genres_1.key = $35::VARCHAR LIMIT 1),
          (SELECT '{}' AS anon_6 FROM festivals AS festivals_1 WHERE festivals_1.slug = $36::VARCHAR LIMIT 1),
          (SELECT '{}' AS anon_6 FROM countries AS countries_1 WHERE countries_1.code = $37::VARCHAR LIMIT 1),
          (
            SELECT '{}' AS anon_6
            FROM categories AS categories_1
            WHERE categories_1.key = $38::VARCHAR
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_6
            FROM departments AS departments_1
            WHERE departments_1.key = $39::VARCHAR
            LIMIT 1
          ),
          'null'
        )
        || ',"nodes":[' || (
          SELECT coalesce(
            string_agg(
              coalesce(
                anon_7.anon_15,
                anon_8.anon_15,
                anon_9.anon_15,
                anon_10.anon_15,
                anon_11.anon_15,
                anon_12.anon_15,
                anon_13.anon_15,
                anon_14.anon_15,
                (
                  SELECT '{}' AS anon_15
                  FROM departments AS departments_1
                  WHERE departments_1.key = CASE WHEN (anon_6.type = 'Department:1') THEN anon_6.key0 END
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
              anon_15.position AS position,
              anon_15.type AS type,
              anon_15.key0 AS key0,
              anon_15.key1 AS key1,
              anon_15.key2 AS key2,
              anon_15.language AS language,
              anon_15.language_id AS language_id,
              anon_15.at_language AS at_language,
              anon_15.position AS o0
            FROM (
              SELECT
                anon_16.position AS position,
                anon_16.type AS type,
                anon_16.key0 AS key0,
                anon_16.key1 AS key1,
                anon_16.key2 AS key2,
                languages_1.tag AS language,
                languages_1.id AS language_id,
                '@' || languages_1.tag AS at_language
              FROM (
                SELECT
                  CAST(anon_17.key AS INTEGER) AS position,
                  anon_17.value ->> 0 AS tag,
                  anon_17.value ->> 1 AS base,
                  anon_17.value ->> 2 AS type,
                  anon_17.value ->> 3 AS key0,
                  anon_17.value ->> 4 AS key1,
                  anon_17.value ->> 5 AS key2
                FROM json_each($40) AS anon_17
              ) AS anon_16
              LEFT OUTER JOIN
                languages AS languages_1
                ON languages_1.id = coalesce(
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_16.tag),
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_16.base),
                  (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.position = 0)
                )
            ) AS anon_15
            ORDER BY anon_15.position ASC
          ) AS anon_6
          LEFT OUTER JOIN LATERAL (
            SELECT '{}' AS anon_15
            FROM films AS films_1
            WHERE films_1.id = coalesce(
              (
                SELECT films_2.id
                FROM films AS films_2
                WHERE films_2.slug = CASE WHEN (anon_6.type = 'Film:1') THEN anon_6.key0 END
              ),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = CASE WHEN (anon_6.type = 'Film:1') THEN anon_6.key0 END
              )
            )
            LIMIT 1
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{}' AS anon_15
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (
                SELECT people_2.id
                FROM people AS people_2
                WHERE people_2.slug = CASE WHEN (anon_6.type = 'Person:1') THEN anon_6.key0 END
              ),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = CASE WHEN (anon_6.type = 'Person:1') THEN anon_6.key0 END
              )
            )
            LIMIT 1
          ) AS anon_8 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1.key
              || anon_6.at_language
              || '","name":' || CAST(to_json(anon_16.name) AS TEXT)
              || '}' AS anon_15
            FROM roles AS roles_1
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE role_names_1.role_id = roles_1.id AND role_names_1.language_id = anon_6.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_16 ON true
            WHERE roles_1.key = CASE WHEN (anon_6.type = 'Role:1') THEN anon_6.key0 END
            LIMIT 1
          ) AS anon_9 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{}' AS anon_15
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (
                  SELECT films_1.id
                  FROM films AS films_1
                  WHERE films_1.slug = CASE WHEN (anon_6.type = 'Credit:3') THEN anon_6.key0 END
                ),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = CASE WHEN (anon_6.type = 'Credit:3') THEN anon_6.key0 END
                )
              )
              AND credits_1.role_id = (
                SELECT roles.id
                FROM roles
                WHERE roles.key = CASE WHEN (anon_6.type = 'Credit:3') THEN anon_6.key1 END
              )
              AND credits_1.person_id = coalesce(
                (
                  SELECT people_1.id
                  FROM people AS people_1
                  WHERE people_1.slug = CASE WHEN (anon_6.type = 'Credit:3') THEN anon_6.key2 END
                ),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = CASE WHEN (anon_6.type = 'Credit:3') THEN anon_6.key2 END
                )
              )
            LIMIT 1
          ) AS anon_10 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{}' AS anon_15
            FROM genres AS genres_1
            WHERE genres_1.key = CASE WHEN (anon_6.type = 'Genre:1') THEN anon_6.key0 END
            LIMIT 1
          ) AS anon_11 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{}' AS anon_15
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = CASE WHEN (anon_6.type = 'Festival:1') THEN anon_6.key0 END
            LIMIT 1
          ) AS anon_12 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{}' AS anon_15
            FROM countries AS countries_1
            WHERE countries_1.code = CASE WHEN (anon_6.type = 'Country:1') THEN anon_6.key0 END
            LIMIT 1
          ) AS anon_13 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT '{}' AS anon_15
            FROM categories AS categories_1
            WHERE categories_1.key = CASE WHEN (anon_6.type = 'Category:1') THEN anon_6.key0 END
            LIMIT 1
          ) AS anon_14 ON true
        )
        || ']' AS data
      LIMIT ALL OFFSET 0
    ) AS anon_5
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
