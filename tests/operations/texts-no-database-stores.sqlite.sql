WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_3 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
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
  )
SELECT
  coalesce(
    (
      SELECT
        '{"id":"'
        || 'Film:' || film_listings_1.slug
        || (SELECT anon_1.at_language FROM anon_1)
        || '"}' AS anon_6
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
    'null'
  )
  || ',"person":' || coalesce(
    (
      SELECT
        '{"id":"' || 'Person:' || people_1.slug || (SELECT anon_2.at_language FROM anon_2) || '"}' AS anon_6
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
  || ',"node":' || coalesce(
    (
      SELECT
        '{"id":"'
        || 'Film:' || film_listings_1.slug
        || (SELECT anon_3.at_language FROM anon_3)
        || '"}' AS anon_6
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"' || 'Person:' || people_1.slug || (SELECT anon_3.at_language FROM anon_3) || '"}' AS anon_6
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
        '{"id":"' || 'Role:' || roles_1."key" || (SELECT anon_3.at_language FROM anon_3) || '"}' AS anon_6
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
        || (SELECT anon_3.at_language FROM anon_3)
        || '"}' AS anon_6
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
        '{"id":"' || 'Genre:' || genres_1."key" || (SELECT anon_3.at_language FROM anon_3) || '"}' AS anon_6
      FROM genres AS genres_1
      WHERE genres_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Festival:' || festivals_1.slug
        || (SELECT anon_3.at_language FROM anon_3)
        || '"}' AS anon_6
      FROM festivals AS festivals_1
      WHERE festivals_1.slug = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Country:' || countries_1.code
        || (SELECT anon_3.at_language FROM anon_3)
        || '"}' AS anon_6
      FROM countries AS countries_1
      WHERE countries_1.code = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":' || json_quote('Category:' || categories_1."key" || (SELECT anon_3.at_language FROM anon_3))
        || '}' AS anon_6
      FROM categories AS categories_1
      WHERE categories_1."key" = ?
      LIMIT 1
    ),
    (
      SELECT
        '{"id":"'
        || 'Department:' || departments_1."key"
        || (SELECT anon_3.at_language FROM anon_3)
        || '"}' AS anon_6
      FROM departments AS departments_1
      WHERE departments_1."key" = ?
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
            film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
            AND film_listings_1.title_folded LIKE ? ESCAPE '\'
        ) AS TEXT
      )
      || '}' AS anon_6
  )
  || ',"people":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM people AS people_1
          WHERE
            people_1.name_folded >= ? AND people_1.name_folded < ?
            OR people_1.name IN (?, ?) AND people_1.name_folded IN (?, ?)
        ) AS TEXT
      )
      || '}' AS anon_6
  )
  || ',"search":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM (
            SELECT
              anon_8.film_id AS film_id,
              anon_8.person_id AS person_id,
              CAST(anon_8.best / 4294967296 AS INTEGER) AS score,
              CAST(anon_8.best % 4294967296 AS INTEGER) AS entry,
              film_listings_1.release_year AS release_year,
              coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
              coalesce(film_listings_1.slug, people_1.slug) AS slug
            FROM (
              SELECT anon_9.film_id AS film_id, anon_9.person_id AS person_id, min(anon_9.best) AS best
              FROM (
                SELECT
                  search_entries_1.film_id AS film_id,
                  search_entries_1.person_id AS person_id,
                  CAST(
                    search_entries_1.rank * 2 + CASE
                      WHEN (
                        search_entries_1.id IN (
                          SELECT rowid
                          FROM search_tokens
                          WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
                        )
                      )
                      THEN 0
                      ELSE 1
                    END AS BIGINT
                  ) * 4294967296 + search_entries_1.id AS best
                FROM search_entries AS search_entries_1
                WHERE
                  search_entries_1.id IN (
                    SELECT rowid
                    FROM search_tokens
                    WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                  )
                  AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
                UNION ALL
                SELECT
                  CAST(NULL AS INTEGER) AS anon_10, credits_1.person_id AS person_id, anon_11.best AS best
                FROM (
                  SELECT
                    search_entries_2.role_id AS role_id,
                    min(
                      CAST(
                        search_entries_2.rank * 2 + CASE
                          WHEN (
                            search_entries_2.id IN (
                              SELECT rowid
                              FROM search_tokens
                              WHERE search_tokens MATCH '"' || replace(?, ' ', '" "') || '"'
                            )
                          )
                          THEN 0
                          ELSE 1
                        END AS BIGINT
                      ) * 4294967296 + search_entries_2.id
                    ) AS best
                  FROM search_entries AS search_entries_2
                  WHERE
                    search_entries_2.id IN (
                      SELECT rowid
                      FROM search_tokens
                      WHERE search_tokens MATCH '"' || replace(?, ' ', '"* "') || '"*'
                    )
                    AND search_entries_2.role_id IS NOT NULL
                  GROUP BY search_entries_2.role_id
                ) AS anon_11
                LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_11.role_id
              ) AS anon_9
              GROUP BY anon_9.film_id, anon_9.person_id
            ) AS anon_8
            LEFT OUTER JOIN
              film_listings AS film_listings_1
              ON film_listings_1.film_id = anon_8.film_id
              AND film_listings_1.language_id = (SELECT anon_5.language_id FROM anon_5)
            LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_8.person_id
            WHERE anon_8.film_id IS NOT NULL OR anon_8.person_id IS NOT NULL
          ) AS anon_7
        ) AS TEXT
      )
      || '}' AS anon_6
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
