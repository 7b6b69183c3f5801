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
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_3 AS MATERIALIZED (
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
      SELECT '{}' AS anon_4
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
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
        '{"id":"'
        || 'Role:' || roles_1."key"
        || (SELECT anon_1.at_language FROM anon_1)
        || '","name":' || json_quote(role_names_1.name)
        || '}' AS anon_4
      FROM roles AS roles_1
      LEFT OUTER JOIN
        role_names AS role_names_1
        ON role_names_1.role_id = roles_1.id
        AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
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
    (SELECT '{}' AS anon_4 FROM genres AS genres_1 WHERE genres_1."key" = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM festivals AS festivals_1 WHERE festivals_1.slug = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM countries AS countries_1 WHERE countries_1.code = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM categories AS categories_1 WHERE categories_1."key" = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM departments AS departments_1 WHERE departments_1."key" = ? LIMIT 1),
    'null'
  )
  || ',"region":' || coalesce(
    (
      SELECT '{}' AS anon_4
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
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
        '{"id":"'
        || 'Role:' || roles_1."key"
        || (SELECT anon_2.at_language FROM anon_2)
        || '","name":' || json_quote(role_names_1.name)
        || '}' AS anon_4
      FROM roles AS roles_1
      LEFT OUTER JOIN
        role_names AS role_names_1
        ON role_names_1.role_id = roles_1.id
        AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
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
    (SELECT '{}' AS anon_4 FROM genres AS genres_1 WHERE genres_1."key" = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM festivals AS festivals_1 WHERE festivals_1.slug = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM countries AS countries_1 WHERE countries_1.code = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM categories AS categories_1 WHERE categories_1."key" = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM departments AS departments_1 WHERE departments_1."key" = ? LIMIT 1),
    'null'
  )
  || ',"unknown":' || coalesce(
    (
      SELECT '{}' AS anon_4
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
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
        '{"id":"'
        || 'Role:' || roles_1."key"
        || (SELECT anon_3.at_language FROM anon_3)
        || '","name":' || json_quote(role_names_1.name)
        || '}' AS anon_4
      FROM roles AS roles_1
      LEFT OUTER JOIN
        role_names AS role_names_1
        ON role_names_1.role_id = roles_1.id
        AND role_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_4
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
    (SELECT '{}' AS anon_4 FROM genres AS genres_1 WHERE genres_1."key" = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM festivals AS festivals_1 WHERE festivals_1.slug = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM countries AS countries_1 WHERE countries_1.code = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM categories AS categories_1 WHERE categories_1."key" = ? LIMIT 1),
    (SELECT '{}' AS anon_4 FROM departments AS departments_1 WHERE departments_1."key" = ? LIMIT 1),
    'null'
  )
  || ',"nodes":[' || (
    SELECT coalesce(
      group_concat(
        coalesce(
          (
            SELECT '{}' AS anon_5
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
          ),
          (
            SELECT '{}' AS anon_5
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
          ),
          (
            SELECT
              '{"id":"'
              || 'Role:' || roles_1."key"
              || anon_4.at_language
              || '","name":' || json_quote(role_names_1.name)
              || '}' AS anon_5
            FROM roles AS roles_1
            LEFT OUTER JOIN
              role_names AS role_names_1
              ON role_names_1.role_id = roles_1.id
              AND role_names_1.language_id = anon_4.language_id
            WHERE roles_1."key" = CASE WHEN (anon_4.type = 'Role:1') THEN anon_4.key0 END
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_5
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
                WHERE roles."key" = CASE WHEN (anon_4.type = 'Credit:3') THEN anon_4.key1 END
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
          ),
          (
            SELECT '{}' AS anon_5
            FROM genres AS genres_1
            WHERE genres_1."key" = CASE WHEN (anon_4.type = 'Genre:1') THEN anon_4.key0 END
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_5
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = CASE WHEN (anon_4.type = 'Festival:1') THEN anon_4.key0 END
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_5
            FROM countries AS countries_1
            WHERE countries_1.code = CASE WHEN (anon_4.type = 'Country:1') THEN anon_4.key0 END
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_5
            FROM categories AS categories_1
            WHERE categories_1."key" = CASE WHEN (anon_4.type = 'Category:1') THEN anon_4.key0 END
            LIMIT 1
          ),
          (
            SELECT '{}' AS anon_5
            FROM departments AS departments_1
            WHERE departments_1."key" = CASE WHEN (anon_4.type = 'Department:1') THEN anon_4.key0 END
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
        anon_5.position AS position,
        anon_5.type AS type,
        anon_5.key0 AS key0,
        anon_5.key1 AS key1,
        anon_5.key2 AS key2,
        anon_5.language AS language,
        anon_5.language_id AS language_id,
        anon_5.at_language AS at_language,
        anon_5.position AS o0
      FROM (
        SELECT
          anon_6.position AS position,
          anon_6.type AS type,
          anon_6.key0 AS key0,
          anon_6.key1 AS key1,
          anon_6.key2 AS key2,
          languages_1.tag AS language,
          languages_1.id AS language_id,
          '@' || languages_1.tag AS at_language
        FROM (
          SELECT
            CAST(anon_7."key" AS INTEGER) AS position,
            anon_7.value ->> 0 AS tag,
            anon_7.value ->> 1 AS base,
            anon_7.value ->> 2 AS type,
            anon_7.value ->> 3 AS key0,
            anon_7.value ->> 4 AS key1,
            anon_7.value ->> 5 AS key2
          FROM json_each(?) AS anon_7
        ) AS anon_6
        LEFT OUTER JOIN
          languages AS languages_1
          ON languages_1.id = coalesce(
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_6.tag),
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_6.base),
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.position = 0)
          )
      ) AS anon_5
      ORDER BY anon_5.position ASC
      LIMIT -1
    ) AS anon_4
  )
  || ']' AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
