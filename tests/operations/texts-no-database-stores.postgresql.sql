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
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $4::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_4 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $16::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $17::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_5 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_7.data) <= 16000000) THEN anon_7.data END AS anon_6
    FROM (
      SELECT
        coalesce(
          (
            SELECT
              '{"id":"' || 'Film:' || anon_9.slug || (SELECT anon_1.at_language FROM anon_1) || '"}' AS anon_8
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_9 ON true
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
          'null'
        )
        || ',"person":' || coalesce(
          (
            SELECT
              '{"id":"'
              || 'Person:' || people_1.slug
              || (SELECT anon_2.at_language FROM anon_2)
              || '"}' AS anon_8
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
          'null'
        )
        || ',"node":' || coalesce(
          (
            SELECT
              '{"id":"' || 'Film:' || anon_9.slug || (SELECT anon_3.at_language FROM anon_3) || '"}' AS anon_8
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_3.language_id FROM anon_3)
              LIMIT ALL OFFSET 0
            ) AS anon_9 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $5::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $5::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Person:' || people_1.slug
              || (SELECT anon_3.at_language FROM anon_3)
              || '"}' AS anon_8
            FROM people AS people_1
            WHERE people_1.id = coalesce(
              (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $6::VARCHAR),
              (
                SELECT moved_person_slugs_1.person_id
                FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = $6::VARCHAR
              )
            )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"' || 'Role:' || roles_1.key || (SELECT anon_3.at_language FROM anon_3) || '"}' AS anon_8
            FROM roles AS roles_1
            WHERE roles_1.key = $7::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
              || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
              || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
              || (SELECT anon_3.at_language FROM anon_3)
              || '"}' AS anon_8
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = coalesce(
                (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = $8::VARCHAR),
                (
                  SELECT moved_slugs_1.film_id
                  FROM moved_slugs AS moved_slugs_1
                  WHERE moved_slugs_1.slug = $8::VARCHAR
                )
              )
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = $9::VARCHAR)
              AND credits_1.person_id = coalesce(
                (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = $10::VARCHAR),
                (
                  SELECT moved_person_slugs_1.person_id
                  FROM moved_person_slugs AS moved_person_slugs_1
                  WHERE moved_person_slugs_1.slug = $10::VARCHAR
                )
              )
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Genre:' || genres_1.key
              || (SELECT anon_3.at_language FROM anon_3)
              || '"}' AS anon_8
            FROM genres AS genres_1
            WHERE genres_1.key = $11::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Festival:' || festivals_1.slug
              || (SELECT anon_3.at_language FROM anon_3)
              || '"}' AS anon_8
            FROM festivals AS festivals_1
            WHERE festivals_1.slug = $12::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Country:' || countries_1.code
              || (SELECT anon_3.at_language FROM anon_3)
              || '"}' AS anon_8
            FROM countries AS countries_1
            WHERE countries_1.code = $13::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":' || CAST(
                to_json('Category:' || categories_1.key || (SELECT anon_3.at_language FROM anon_3)) AS TEXT
              )
              || '}' AS anon_8
            FROM categories AS categories_1
            WHERE categories_1.key = $14::VARCHAR
            LIMIT 1
          ),
          (
            SELECT
              '{"id":"'
              || 'Department:' || departments_1.key
              || (SELECT anon_3.at_language FROM anon_3)
              || '"}' AS anon_8
            FROM departments AS departments_1
            WHERE departments_1.key = $15::VARCHAR
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
                  AND film_listings_1.title_folded LIKE $18::VARCHAR ESCAPE '\'
              ) AS TEXT
            )
            || '}' AS anon_8
        )
        || ',"people":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM people AS people_1
                WHERE
                  people_1.name_folded >= $19::VARCHAR AND people_1.name_folded < $20::VARCHAR
                  OR people_1.name IN ($21::VARCHAR COLLATE "C", $22::VARCHAR COLLATE "C")
                  AND people_1.name_folded IN ($23::VARCHAR, $24::VARCHAR)
              ) AS TEXT
            )
            || '}' AS anon_8
        )
        || ',"search":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM (
                  SELECT
                    anon_10.film_id AS film_id,
                    anon_10.person_id AS person_id,
                    CAST(anon_10.best / 4294967296 AS INTEGER) AS score,
                    CAST(anon_10.best % 4294967296 AS INTEGER) AS entry,
                    film_listings_1.release_year AS release_year,
                    coalesce(film_listings_1.title_folded, people_1.name_folded) AS sort,
                    coalesce(film_listings_1.slug, people_1.slug) AS slug
                  FROM (
                    SELECT
                      anon_11.film_id AS film_id, anon_11.person_id AS person_id, min(anon_11.best) AS best
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
                                WHERE search_tokens.tokens @@ CAST(
                                  '''' || replace($25::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                )
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
                          WHERE search_tokens.tokens @@ CAST(
                            '''' || replace($25::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                          )
                        )
                        AND (search_entries_1.film_id IS NOT NULL OR search_entries_1.person_id IS NOT NULL)
                      UNION ALL
                      SELECT
                        CAST(NULL AS INTEGER) AS anon_12,
                        credits_1.person_id AS person_id,
                        anon_13.best AS best
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
                                    WHERE search_tokens.tokens @@ CAST(
                                      '''' || replace($25::VARCHAR, ' ', ''' & ''') || '''' AS TSQUERY
                                    )
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
                            WHERE search_tokens.tokens @@ CAST(
                              '''' || replace($25::VARCHAR, ' ', ''':* & ''') || ''':*' AS TSQUERY
                            )
                          )
                          AND search_entries_2.role_id IS NOT NULL
                        GROUP BY search_entries_2.role_id
                      ) AS anon_13
                      LEFT OUTER JOIN credits AS credits_1 ON credits_1.role_id = anon_13.role_id
                    ) AS anon_11
                    GROUP BY anon_11.film_id, anon_11.person_id
                  ) AS anon_10
                  LEFT OUTER JOIN
                    film_listings AS film_listings_1
                    ON film_listings_1.film_id = anon_10.film_id
                    AND film_listings_1.language_id = (SELECT anon_5.language_id FROM anon_5)
                  LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_10.person_id
                  WHERE anon_10.film_id IS NOT NULL OR anon_10.person_id IS NOT NULL
                ) AS anon_9
              ) AS TEXT
            )
            || '}' AS anon_8
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_7
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
