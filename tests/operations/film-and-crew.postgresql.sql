SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT
            '{"title":' || CAST(to_json(anon_6.title) AS TEXT)
            || ',"releaseYear":' || coalesce(CAST(anon_6.release_year AS TEXT), 'null')
            || ',"duration":' || CASE
              WHEN (films_1.duration_seconds IS NULL)
              THEN 'null'
              ELSE
                '{"minutes":' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT)
                || ',"label":' || coalesce(
                  CAST(
                    to_json(
                      (
                        SELECT film_texts.duration_label
                        FROM film_texts
                        WHERE film_texts.film_id = films_1.id AND film_texts.duration_label IS NOT NULL
                        ORDER BY film_texts.language != anon_2.language, film_texts.position
                        LIMIT 1
                      )
                    ) AS TEXT
                  ),
                  'null'
                )
                || '}'
            END
            || ',"countries":[' || anon_7.coalesce_1
            || '],"directors":[' || anon_8.coalesce_1
            || '],"crew":[' || anon_9.coalesce_1
            || '],"cast":[' || anon_10.coalesce_1
            || '],"externalLinks":[' || anon_11.coalesce_1
            || '],"body":' || CASE
              WHEN (anon_12.film_text_id IS NULL)
              THEN 'null'
              ELSE '{"html":' || CAST(to_json(anon_12.html) AS TEXT) || '}'
            END
            || '}' AS anon_5
          FROM films AS films_1
          LEFT OUTER JOIN LATERAL (
            SELECT film_listings_1.title AS title, film_listings_1.release_year AS release_year
            FROM film_listings AS film_listings_1
            WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = anon_2.language_id
            LIMIT ALL OFFSET 0
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"code":"' || anon_14.code || '","name":' || CAST(to_json(anon_15.name) AS TEXT) || '}', ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
              FROM film_countries AS film_countries_1
              WHERE film_countries_1.film_id = films_1.id
              ORDER BY film_countries_1.position ASC
            ) AS anon_13
            LEFT OUTER JOIN LATERAL (
              SELECT countries_1.code AS code
              FROM countries AS countries_1
              WHERE countries_1.id = anon_13.country_id
              LIMIT ALL OFFSET 0
            ) AS anon_14 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT country_names_1.name AS name
              FROM country_names AS country_names_1
              WHERE
                country_names_1.country_id = anon_13.country_id
                AND country_names_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_15 ON true
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg('{"name":' || CAST(to_json(anon_14.name) AS TEXT) || '}', ','), ''
            ) AS coalesce_1
            FROM (
              SELECT credits_1.person_id AS person_id, credits_1.position AS o0
              FROM credits AS credits_1
              WHERE
                credits_1.film_id = films_1.id
                AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = 'DIRECTOR')
              ORDER BY credits_1.position ASC
            ) AS anon_13
            LEFT OUTER JOIN LATERAL (
              SELECT people_1.name AS name
              FROM people AS people_1
              WHERE people_1.id = anon_13.person_id
              LIMIT ALL OFFSET 0
            ) AS anon_14 ON true
          ) AS anon_8 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"roleLabel":' || coalesce(
                  CAST(
                    to_json(
                      (
                        SELECT credit_mentions.role_label
                        FROM credit_mentions
                        WHERE
                          credit_mentions.credit_id = anon_13.id AND credit_mentions.role_label IS NOT NULL
                        ORDER BY credit_mentions.language != anon_2.language, credit_mentions.position
                        LIMIT 1
                      )
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"role":{"key":"' || anon_14.key
                || '","name":' || CAST(to_json(anon_15.name) AS TEXT)
                || '},"person":{"name":' || CAST(to_json(anon_16.name) AS TEXT)
                || ',"otherCredits":' || anon_17.anon_18
                || '}}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                credits_1.id AS id,
                credits_1.person_id AS person_id,
                credits_1.role_id AS role_id,
                credits_1.position AS o0
              FROM credits AS credits_1
              WHERE credits_1.film_id = films_1.id AND credits_1.is_crew
              ORDER BY credits_1.position ASC
            ) AS anon_13
            LEFT OUTER JOIN LATERAL (
              SELECT roles_1.key AS key
              FROM roles AS roles_1
              WHERE roles_1.id = anon_13.role_id
              LIMIT ALL OFFSET 0
            ) AS anon_14 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE role_names_1.role_id = anon_13.role_id AND role_names_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_15 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT people_1.id AS id, people_1.name AS name
              FROM people AS people_1
              WHERE people_1.id = anon_13.person_id
              LIMIT ALL OFFSET 0
            ) AS anon_16 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM credits AS credits_1
                    WHERE credits_1.person_id = anon_16.id
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(
                    string_agg(
                      '{"role":{"name":' || CAST(to_json(anon_20.name) AS TEXT)
                      || '},"film":{"title":' || CAST(to_json(anon_21.title) AS TEXT)
                      || ',"releaseYear":' || coalesce(CAST(anon_21.release_year AS TEXT), 'null')
                      || '}}',
                      ','
                    ),
                    ''
                  ) AS coalesce_2
                  FROM (
                    SELECT
                      credits_1.id AS id,
                      credits_1.film_id AS film_id,
                      credits_1.role_id AS role_id,
                      credits_1.chronology AS o0,
                      credits_1.position AS o1
                    FROM credits AS credits_1
                    WHERE credits_1.person_id = anon_16.id
                    ORDER BY credits_1.chronology ASC, credits_1.position ASC
                    LIMIT 5
                  ) AS anon_19
                  LEFT OUTER JOIN LATERAL (
                    SELECT role_names_1.name AS name
                    FROM role_names AS role_names_1
                    WHERE
                      role_names_1.role_id = anon_19.role_id AND role_names_1.language_id = anon_2.language_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_20 ON true
                  LEFT OUTER JOIN LATERAL (
                    SELECT film_listings_1.title AS title, film_listings_1.release_year AS release_year
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id = anon_19.film_id
                      AND film_listings_1.language_id = anon_2.language_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_21 ON true
                )
                || ']}' AS anon_18
            ) AS anon_17 ON true
          ) AS anon_9 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg('{"person":{"name":' || CAST(to_json(anon_14.name) AS TEXT) || '}}', ','), ''
            ) AS coalesce_1
            FROM (
              SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
              FROM credits AS credits_1
              WHERE credits_1.film_id = films_1.id AND NOT credits_1.is_crew
              ORDER BY credits_1.position ASC
            ) AS anon_13
            LEFT OUTER JOIN LATERAL (
              SELECT people_1.name AS name
              FROM people AS people_1
              WHERE people_1.id = anon_13.person_id
              LIMIT ALL OFFSET 0
            ) AS anon_14 ON true
          ) AS anon_10 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"name":' || CAST(to_json(anon_13.name) AS TEXT)
                || ',"url":' || CAST(to_json(anon_13.url) AS TEXT)
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                links_1.position AS position, links_1.name AS name, links_1.url AS url, links_1.position AS o0
              FROM links AS links_1
              WHERE links_1.film_text_id = (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (EXISTS (SELECT * FROM links WHERE links.film_text_id = film_texts.id))
                ORDER BY film_texts.language != anon_2.language, film_texts.position
                LIMIT 1
              )
              ORDER BY links_1.position ASC
            ) AS anon_13
          ) AS anon_11 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT film_bodies_1.film_text_id AS film_text_id, film_bodies_1.html AS html
            FROM film_bodies AS film_bodies_1
            WHERE film_bodies_1.film_text_id = coalesce(
              (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (
                    EXISTS (
                      SELECT *
                      FROM film_bodies
                      WHERE film_bodies.film_text_id = film_texts.id AND film_bodies.markdown != ''
                    )
                  )
                  AND film_texts.language = anon_2.language
              ),
              (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (
                    EXISTS (
                      SELECT *
                      FROM film_bodies
                      WHERE film_bodies.film_text_id = film_texts.id AND film_bodies.markdown != ''
                    )
                  )
                ORDER BY film_texts.position
                LIMIT 1
              )
            )
            LIMIT ALL OFFSET 0
          ) AS anon_12 ON true
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
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (SELECT 1) AS anon_1
LEFT OUTER JOIN (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.id = coalesce(
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
    (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
  )
  LIMIT ALL OFFSET 0
) AS anon_2 ON true
