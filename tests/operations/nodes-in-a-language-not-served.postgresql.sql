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
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $13::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $14::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $23::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $24::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  )
SELECT
  coalesce(
    (
      SELECT '{}' AS anon_4
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
      SELECT '{}' AS anon_4
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
        || '","name":' || CAST(to_json(anon_5.name) AS TEXT)
        || '}' AS anon_4
      FROM roles AS roles_1
      LEFT OUTER JOIN LATERAL (
        SELECT role_names_1.name AS name
        FROM role_names AS role_names_1
        WHERE
          role_names_1.role_id = roles_1.id
          AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LIMIT ALL OFFSET 0
      ) AS anon_5 ON true
      WHERE roles_1.key = $5::VARCHAR
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
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
    (SELECT '{}' AS anon_4 FROM genres AS genres_1 WHERE genres_1.key = $9::VARCHAR LIMIT 1),
    (SELECT '{}' AS anon_4 FROM festivals AS festivals_1 WHERE festivals_1.slug = $10::VARCHAR LIMIT 1),
    'null'
  ) AS f0,
  coalesce(
    (
      SELECT '{}' AS anon_4
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $11::VARCHAR),
        (
          SELECT moved_slugs_1.film_id
          FROM moved_slugs AS moved_slugs_1
          WHERE moved_slugs_1.slug = $11::VARCHAR
        )
      )
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
      FROM people AS people_1
      WHERE people_1.id = coalesce(
        (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $12::VARCHAR),
        (
          SELECT moved_person_slugs_1.person_id
          FROM moved_person_slugs AS moved_person_slugs_1
          WHERE moved_person_slugs_1.slug = $12::VARCHAR
        )
      )
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Role:' || roles_1.key
        || (SELECT anon_2.at_language FROM anon_2)
        || '","name":' || CAST(to_json(anon_5.name) AS TEXT)
        || '}' AS anon_4
      FROM roles AS roles_1
      LEFT OUTER JOIN LATERAL (
        SELECT role_names_1.name AS name
        FROM role_names AS role_names_1
        WHERE
          role_names_1.role_id = roles_1.id
          AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
        LIMIT ALL OFFSET 0
      ) AS anon_5 ON true
      WHERE roles_1.key = $15::VARCHAR
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
      FROM credits AS credits_1
      WHERE
        credits_1.film_id = coalesce(
          (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $16::VARCHAR),
          (
            SELECT moved_slugs_1.film_id
            FROM moved_slugs AS moved_slugs_1
            WHERE moved_slugs_1.slug = $16::VARCHAR
          )
        )
        AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $17::VARCHAR)
        AND credits_1.person_id = coalesce(
          (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $18::VARCHAR),
          (
            SELECT moved_person_slugs_1.person_id
            FROM moved_person_slugs AS moved_person_slugs_1
            WHERE moved_person_slugs_1.slug = $18::VARCHAR
          )
        )
      LIMIT 1
    ),
    (SELECT '{}' AS anon_4 FROM genres AS genres_1 WHERE genres_1.key = $19::VARCHAR LIMIT 1),
    (SELECT '{}' AS anon_4 FROM festivals AS festivals_1 WHERE festivals_1.slug = $20::VARCHAR LIMIT 1),
    'null'
  ) AS f1,
  coalesce(
    (
      SELECT '{}' AS anon_4
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $21::VARCHAR),
        (
          SELECT moved_slugs_1.film_id
          FROM moved_slugs AS moved_slugs_1
          WHERE moved_slugs_1.slug = $21::VARCHAR
        )
      )
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
      FROM people AS people_1
      WHERE people_1.id = coalesce(
        (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $22::VARCHAR),
        (
          SELECT moved_person_slugs_1.person_id
          FROM moved_person_slugs AS moved_person_slugs_1
          WHERE moved_person_slugs_1.slug = $22::VARCHAR
        )
      )
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Role:' || roles_1.key
        || (SELECT anon_3.at_language FROM anon_3)
        || '","name":' || CAST(to_json(anon_5.name) AS TEXT)
        || '}' AS anon_4
      FROM roles AS roles_1
      LEFT OUTER JOIN LATERAL (
        SELECT role_names_1.name AS name
        FROM role_names AS role_names_1
        WHERE
          role_names_1.role_id = roles_1.id
          AND role_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
        LIMIT ALL OFFSET 0
      ) AS anon_5 ON true
      WHERE roles_1.key = $25::VARCHAR
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
      FROM credits AS credits_1
      WHERE
        credits_1.film_id = coalesce(
          (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $26::VARCHAR),
          (
            SELECT moved_slugs_1.film_id
            FROM moved_slugs AS moved_slugs_1
            WHERE moved_slugs_1.slug = $26::VARCHAR
          )
        )
        AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $27::VARCHAR)
        AND credits_1.person_id = coalesce(
          (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $28::VARCHAR),
          (
            SELECT moved_person_slugs_1.person_id
            FROM moved_person_slugs AS moved_person_slugs_1
            WHERE moved_person_slugs_1.slug = $28::VARCHAR
          )
        )
      LIMIT 1
    ),
    (SELECT '{}' AS anon_4 FROM genres AS genres_1 WHERE genres_1.key = $29::VARCHAR LIMIT 1),
    (SELECT '{}' AS anon_4 FROM festivals AS festivals_1 WHERE festivals_1.slug = $30::VARCHAR LIMIT 1),
    'null'
  ) AS f2,
  '[' || (
    SELECT coalesce(
      string_agg(
        coalesce(
          anon_5.anon_11,
          anon_6.anon_11,
          anon_7.anon_11,
          anon_8.anon_11,
          anon_9.anon_11,
          anon_10.anon_11,
          'null'
        ),
        ','
      ),
      ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_11.position AS position,
        anon_11.type AS type,
        anon_11.key0 AS key0,
        anon_11.key1 AS key1,
        anon_11.key2 AS key2,
        anon_11.language AS language,
        anon_11.language_id AS language_id,
        anon_11.at_language AS at_language,
        anon_11.position AS o0
      FROM (
        SELECT
          anon_12.position AS position,
          anon_12.type AS type,
          anon_12.key0 AS key0,
          anon_12.key1 AS key1,
          anon_12.key2 AS key2,
          languages_1.tag AS language,
          languages_1.id AS language_id,
          '@' || languages_1.tag AS at_language
        FROM (
          SELECT
            CAST(anon_13.key AS INTEGER) AS position,
            anon_13.value ->> 0 AS tag,
            anon_13.value ->> 1 AS base,
            anon_13.value ->> 2 AS type,
            anon_13.value ->> 3 AS key0,
            anon_13.value ->> 4 AS key1,
            anon_13.value ->> 5 AS key2
          FROM json_each($31) AS anon_13
        ) AS anon_12
        LEFT OUTER JOIN
          languages AS languages_1
          ON languages_1.id = coalesce(
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_12.tag),
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_12.base),
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.position = 0)
          )
      ) AS anon_11
      ORDER BY anon_11.position ASC
    ) AS anon_4
    LEFT OUTER JOIN LATERAL (
      SELECT '{}' AS anon_11
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (
          SELECT films_2.id
          FROM films AS films_2
          WHERE films_2.slug = CASE WHEN (anon_4.type = 'Film:1') THEN anon_4.key0 END
        ),
        (
          SELECT moved_slugs_1.film_id
          FROM moved_slugs AS moved_slugs_1
          WHERE moved_slugs_1.slug = CASE WHEN (anon_4.type = 'Film:1') THEN anon_4.key0 END
        )
      )
      LIMIT 1
    ) AS anon_5 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT '{}' AS anon_11
      FROM people AS people_1
      WHERE people_1.id = coalesce(
        (
          SELECT people_2.id
          FROM people AS people_2
          WHERE people_2.slug = CASE WHEN (anon_4.type = 'Person:1') THEN anon_4.key0 END
        ),
        (
          SELECT moved_person_slugs_1.person_id
          FROM moved_person_slugs AS moved_person_slugs_1
          WHERE moved_person_slugs_1.slug = CASE WHEN (anon_4.type = 'Person:1') THEN anon_4.key0 END
        )
      )
      LIMIT 1
    ) AS anon_6 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"id":"'
        || 'Role:' || roles_1.key
        || anon_4.at_language
        || '","name":' || CAST(to_json(anon_12.name) AS TEXT)
        || '}' AS anon_11
      FROM roles AS roles_1
      LEFT OUTER JOIN LATERAL (
        SELECT role_names_1.name AS name
        FROM role_names AS role_names_1
        WHERE role_names_1.role_id = roles_1.id AND role_names_1.language_id = anon_4.language_id
        LIMIT ALL OFFSET 0
      ) AS anon_12 ON true
      WHERE roles_1.key = CASE WHEN (anon_4.type = 'Role:1') THEN anon_4.key0 END
      LIMIT 1
    ) AS anon_7 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT '{}' AS anon_11
      FROM credits AS credits_1
      WHERE
        credits_1.film_id = coalesce(
          (
            SELECT films_1.id
            FROM films AS films_1
            WHERE films_1.slug = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key0 END
          ),
          (
            SELECT moved_slugs_1.film_id
            FROM moved_slugs AS moved_slugs_1
            WHERE moved_slugs_1.slug = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key0 END
          )
        )
        AND credits_1.role_id = (
          SELECT roles.id
          FROM roles
          WHERE roles.key = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key1 END
        )
        AND credits_1.person_id = coalesce(
          (
            SELECT people_1.id
            FROM people AS people_1
            WHERE people_1.slug = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key2 END
          ),
          (
            SELECT moved_person_slugs_1.person_id
            FROM moved_person_slugs AS moved_person_slugs_1
            WHERE moved_person_slugs_1.slug = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key2 END
          )
        )
      LIMIT 1
    ) AS anon_8 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT '{}' AS anon_11
      FROM genres AS genres_1
      WHERE genres_1.key = CASE WHEN (anon_4.type = 'Genre:1') THEN anon_4.key0 END
      LIMIT 1
    ) AS anon_9 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT '{}' AS anon_11
      FROM festivals AS festivals_1
      WHERE festivals_1.slug = CASE WHEN (anon_4.type = 'Festival:1') THEN anon_4.key0 END
      LIMIT 1
    ) AS anon_10 ON true
  )
  || ']' AS f3,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
