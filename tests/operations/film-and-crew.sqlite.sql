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
        '{"title":' || json_quote(film_listings_1.title)
        || ',"releaseYear":' || coalesce(film_listings_1.release_year, 'null')
        || ',"duration":' || CASE
          WHEN (films_1.duration_seconds IS NULL)
          THEN 'null'
          ELSE
            '{"minutes":' || FLOOR(films_1.duration_seconds / 60)
            || ',"label":' || json_quote(
              (
                SELECT film_texts.duration_label
                FROM film_texts
                WHERE film_texts.film_id = films_1.id AND film_texts.duration_label IS NOT NULL
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
            )
            || '}'
        END
        || ',"countries":[' || (
          SELECT coalesce(
            group_concat(
              '{"code":"' || countries_1.code || '","name":' || json_quote(country_names_1.name) || '}', ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
            FROM film_countries AS film_countries_1
            WHERE film_countries_1.film_id = films_1.id
            ORDER BY film_countries_1.position ASC
            LIMIT -1
          ) AS anon_3
          LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = anon_3.country_id
          LEFT OUTER JOIN
            country_names AS country_names_1
            ON country_names_1.country_id = anon_3.country_id
            AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        )
        || '],"directors":[' || (
          SELECT coalesce(group_concat('{"name":' || json_quote(people_1.name) || '}', ','), '') AS coalesce_1
          FROM (
            SELECT credits_1.person_id AS person_id, credits_1.position AS o0
            FROM credits AS credits_1
            WHERE
              credits_1.film_id = films_1.id
              AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles."key" = 'DIRECTOR')
            ORDER BY credits_1.position ASC
            LIMIT -1
          ) AS anon_3
          LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id
        )
        || '],"crew":[' || (
          SELECT coalesce(
            group_concat(
              '{"roleLabel":' || json_quote(
                (
                  SELECT credit_mentions.role_label
                  FROM credit_mentions
                  WHERE credit_mentions.credit_id = anon_3.id AND credit_mentions.role_label IS NOT NULL
                  ORDER BY
                    credit_mentions.language != (SELECT anon_1.language FROM anon_1), credit_mentions.position
                  LIMIT 1
                )
              )
              || ',"role":{"key":"' || roles_1."key"
              || '","name":' || json_quote(role_names_1.name)
              || '},"person":{"name":' || json_quote(people_1.name)
              || ',"otherCredits":' || (
                SELECT
                  '{"totalCount":' || CAST(
                    (
                      SELECT count(*) AS count_1
                      FROM credits AS credits_1
                      WHERE credits_1.person_id = people_1.id
                    ) AS TEXT
                  )
                  || ',"nodes":[' || (
                    SELECT coalesce(
                      group_concat(
                        '{"role":{"name":' || json_quote(role_names_2.name)
                        || '},"film":{"title":' || json_quote(film_listings_2.title)
                        || ',"releaseYear":' || coalesce(film_listings_2.release_year, 'null')
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
                      WHERE credits_1.person_id = people_1.id
                      ORDER BY credits_1.chronology ASC, credits_1.position ASC
                      LIMIT 5
                    ) AS anon_5
                    LEFT OUTER JOIN
                      role_names AS role_names_2
                      ON role_names_2.role_id = anon_5.role_id
                      AND role_names_2.language_id = (SELECT anon_1.language_id FROM anon_1)
                    LEFT OUTER JOIN
                      film_listings AS film_listings_2
                      ON film_listings_2.film_id = anon_5.film_id
                      AND film_listings_2.language_id = (SELECT anon_1.language_id FROM anon_1)
                  )
                  || ']}' AS anon_4
              )
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
            LIMIT -1
          ) AS anon_3
          LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_3.role_id
          LEFT OUTER JOIN
            role_names AS role_names_1
            ON role_names_1.role_id = anon_3.role_id
            AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
          LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id
        )
        || '],"cast":[' || (
          SELECT coalesce(
            group_concat('{"person":{"name":' || json_quote(people_1.name) || '}}', ','), ''
          ) AS coalesce_1
          FROM (
            SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
            FROM credits AS credits_1
            WHERE credits_1.film_id = films_1.id AND NOT credits_1.is_crew
            ORDER BY credits_1.position ASC
            LIMIT -1
          ) AS anon_3
          LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_3.person_id
        )
        || '],"externalLinks":[' || (
          SELECT coalesce(
            group_concat(
              '{"name":' || json_quote(anon_3.name) || ',"url":' || json_quote(anon_3.url) || '}', ','
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
              ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
              LIMIT 1
            )
            ORDER BY links_1.position ASC
            LIMIT -1
          ) AS anon_3
        )
        || '],"body":' || CASE
          WHEN (film_bodies_1.film_text_id IS NULL)
          THEN 'null'
          ELSE '{"html":' || json_quote(film_bodies_1.html) || '}'
        END
        || '}' AS anon_2
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      LEFT OUTER JOIN
        film_bodies AS film_bodies_1
        ON film_bodies_1.film_text_id = coalesce(
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
              AND film_texts.language = (SELECT anon_1.language FROM anon_1)
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
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
