WITH anon_1 AS MATERIALIZED (
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
        '{"__typename":"Film","id":"'
        || 'Film:' || film_listings_1.slug
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_2
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    (
      SELECT
        '{"__typename":"Person","id":"'
        || 'Person:' || people_1.slug
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_2
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
        '{"__typename":"Role","id":"'
        || 'Role:' || roles_1."key"
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_2
      FROM roles AS roles_1
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"__typename":"Credit","id":"'
        || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
        || ':' || (SELECT roles."key" FROM roles WHERE roles.id = credits_1.role_id)
        || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_2
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
        '{"__typename":"Genre","id":"'
        || 'Genre:' || genres_1."key"
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_2
      FROM genres AS genres_1
      WHERE genres_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"__typename":"Festival","id":"'
        || 'Festival:' || festivals_1.slug
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_2
      FROM festivals AS festivals_1
      WHERE festivals_1.slug = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"__typename":"Country","id":"'
        || 'Country:' || countries_1.code
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_2
      FROM countries AS countries_1
      WHERE countries_1.code = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"__typename":"Category","id":' || json_quote(
          'Category:' || categories_1."key" || (SELECT anon_1.at_language FROM anon_1)
        )
        || '}' AS anon_2
      FROM categories AS categories_1
      WHERE categories_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"__typename":"Department","id":"'
        || 'Department:' || departments_1."key"
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_2
      FROM departments AS departments_1
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
              '{"__typename":"Film","id":"'
              || 'Film:' || film_listings_1.slug
              || anon_2.at_language
              || '","title":' || json_quote(film_listings_1.title)
              || ',"crew":[' || (
                SELECT coalesce(
                  group_concat(
                    '{"id":"'
                    || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = anon_4.film_id)
                    || ':' || (SELECT roles."key" FROM roles WHERE roles.id = anon_4.role_id)
                    || ':' || (SELECT people.slug FROM people WHERE people.id = anon_4.person_id)
                    || anon_2.at_language
                    || '","role":{"id":"'
                    || 'Role:' || roles_1."key"
                    || anon_2.at_language
                    || '","name":' || json_quote(role_names_1.name)
                    || '}}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    credits_1.id AS id,
                    credits_1.film_id AS film_id,
                    credits_1.person_id AS person_id,
                    credits_1.role_id AS role_id,
                    credits_1.position AS o0
                  FROM credits AS credits_1
                  WHERE credits_1.film_id = films_1.id AND credits_1.is_crew
                  ORDER BY credits_1.position ASC
                  LIMIT 1
                ) AS anon_4
                LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_4.role_id
                LEFT OUTER JOIN
                  role_names AS role_names_1
                  ON role_names_1.role_id = anon_4.role_id
                  AND role_names_1.language_id = anon_2.language_id
              )
              || ']}' AS anon_3
            FROM films AS films_1
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = films_1.id
              AND film_listings_1.language_id = anon_2.language_id
            WHERE films_1.id = coalesce(
              (
                SELECT films_2.id
                FROM films AS films_2
                WHERE films_2.slug = CASE WHEN (anon_2.type = 'Film:1') THEN anon_2.key0 END
              ),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = CASE WHEN (anon_2.type = 'Film:1') THEN anon_2.key0 END
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Person","id":"'
              || 'Person:' || people_1.slug
              || anon_2.at_language
              || '"}' AS anon_3
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (
                SELECT people_2.id
                FROM people AS people_2
                WHERE people_2.slug = CASE WHEN (anon_2.type = 'Person:1') THEN anon_2.key0 END
              ),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = CASE WHEN (anon_2.type = 'Person:1') THEN anon_2.key0 END
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Role","id":"'
              || 'Role:' || roles_1."key"
              || anon_2.at_language
              || '","name":' || json_quote(role_names_1.name)
              || '}' AS anon_3
            FROM roles AS roles_1
            LEFT OUTER JOIN
              role_names AS role_names_1
              ON role_names_1.role_id = roles_1.id
              AND role_names_1.language_id = anon_2.language_id
            WHERE roles_1."key" = CASE WHEN (anon_2.type = 'Role:1') THEN anon_2.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Credit","id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles."key" FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || anon_2.at_language
              || '","roleLabel":' || json_quote(
                (
                  SELECT credit_mentions.role_label
                  FROM credit_mentions
                  WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.role_label IS NOT NULL
                  ORDER BY credit_mentions.language != anon_2.language, credit_mentions.position
                  LIMIT 1
                )
              )
              || ',"film":{"title":' || json_quote(film_listings_1.title)
              || '},"person":{"name":' || json_quote(people_1.name)
              || '}}' AS anon_3
            FROM credits AS credits_1
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = credits_1.film_id
              AND film_listings_1.language_id = anon_2.language_id
            LEFT OUTER JOIN people AS people_1 ON people_1.id = credits_1.person_id
            WHERE
              credits_1.film_id = coalesce(
                (
                  SELECT films_1.id
                  FROM films AS films_1
                  WHERE films_1.slug = CASE WHEN (anon_2.type = 'Credit:3') THEN anon_2.key0 END
                ),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = CASE WHEN (anon_2.type = 'Credit:3') THEN anon_2.key0 END
                )
              )
              AND credits_1.role_id = (
                SELECT roles.id
                FROM roles
                WHERE roles."key" = CASE WHEN (anon_2.type = 'Credit:3') THEN anon_2.key1 END
              )
              AND credits_1.person_id = coalesce(
                (
                  SELECT people_2.id
                  FROM people AS people_2
                  WHERE people_2.slug = CASE WHEN (anon_2.type = 'Credit:3') THEN anon_2.key2 END
                ),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = CASE WHEN (anon_2.type = 'Credit:3') THEN anon_2.key2 END
                )
              )
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Genre","id":"'
              || 'Genre:' || genres_1."key"
              || anon_2.at_language
              || '"}' AS anon_3
            FROM genres AS genres_1
            WHERE genres_1."key" = CASE WHEN (anon_2.type = 'Genre:1') THEN anon_2.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Festival","id":"'
              || 'Festival:' || festivals_1.slug
              || anon_2.at_language
              || '"}' AS anon_3
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = CASE WHEN (anon_2.type = 'Festival:1') THEN anon_2.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Country","id":"'
              || 'Country:' || countries_1.code
              || anon_2.at_language
              || '"}' AS anon_3
            FROM countries AS countries_1
            WHERE countries_1.code = CASE WHEN (anon_2.type = 'Country:1') THEN anon_2.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Category","id":' || json_quote(
                'Category:' || categories_1."key" || anon_2.at_language
              )
              || '}' AS anon_3
            FROM categories AS categories_1
            WHERE categories_1."key" = CASE WHEN (anon_2.type = 'Category:1') THEN anon_2.key0 END
            LIMIT 1
          ),
          (
            SELECT
              '{"__typename":"Department","id":"'
              || 'Department:' || departments_1."key"
              || anon_2.at_language
              || '"}' AS anon_3
            FROM departments AS departments_1
            WHERE departments_1."key" = CASE WHEN (anon_2.type = 'Department:1') THEN anon_2.key0 END
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
        anon_3.position AS position,
        anon_3.type AS type,
        anon_3.key0 AS key0,
        anon_3.key1 AS key1,
        anon_3.key2 AS key2,
        anon_3.language AS language,
        anon_3.language_id AS language_id,
        anon_3.at_language AS at_language,
        anon_3.position AS o0
      FROM (
        SELECT
          anon_4.position AS position,
          anon_4.type AS type,
          anon_4.key0 AS key0,
          anon_4.key1 AS key1,
          anon_4.key2 AS key2,
          languages_1.tag AS language,
          languages_1.id AS language_id,
          '@' || languages_1.tag AS at_language
        FROM (
          SELECT
            CAST(anon_5."key" AS INTEGER) AS position,
            anon_5.value ->> 0 AS tag,
            anon_5.value ->> 1 AS base,
            anon_5.value ->> 2 AS type,
            anon_5.value ->> 3 AS key0,
            anon_5.value ->> 4 AS key1,
            anon_5.value ->> 5 AS key2
          FROM json_each(?) AS anon_5
        ) AS anon_4
        LEFT OUTER JOIN
          languages AS languages_1
          ON languages_1.id = coalesce(
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_4.tag),
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.tag = anon_4.base),
            (SELECT languages_2.id FROM languages AS languages_2 WHERE languages_2.position = 0)
          )
      ) AS anon_3
      ORDER BY anon_3.position ASC
      LIMIT -1
    ) AS anon_2
  )
  || ']' AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
