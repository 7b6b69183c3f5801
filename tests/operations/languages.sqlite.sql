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
  ),
  anon_4 AS MATERIALIZED (
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
        || ',"language":"' || film_listings_1.text_language
        || '","category":' || CASE
          WHEN (film_listings_1.category_id IS NULL)
          THEN 'null'
          ELSE '{"name":' || json_quote(category_names_1.name) || '}'
        END
        || ',"description":' || json_quote(
          coalesce(
            (
              SELECT film_texts.description
              FROM film_texts
              WHERE
                film_texts.film_id = films_1.id
                AND film_texts.description IS NOT NULL
                AND film_texts.language = (SELECT anon_1.language FROM anon_1)
            ),
            (
              SELECT film_texts.description
              FROM film_texts
              WHERE film_texts.film_id = films_1.id AND film_texts.description IS NOT NULL
              ORDER BY film_texts.position
              LIMIT 1
            )
          )
        )
        || ',"countries":[' || (
          SELECT coalesce(group_concat('{"name":' || json_quote(country_names_1.name) || '}', ','), '') AS coalesce_1
          FROM (
            SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
            FROM film_countries AS film_countries_1
            WHERE film_countries_1.film_id = films_1.id
            ORDER BY film_countries_1.position ASC
            LIMIT -1
          ) AS anon_6
          LEFT OUTER JOIN
            country_names AS country_names_1
            ON country_names_1.country_id = anon_6.country_id
            AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        )
        || '],"duration":' || CASE
          WHEN (films_1.duration_seconds IS NULL)
          THEN 'null'
          ELSE
            '{"label":' || json_quote(
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
        || ',"crew":[' || (
          SELECT coalesce(
            group_concat(
              '{"roleLabel":' || json_quote(
                (
                  SELECT credit_mentions.role_label
                  FROM credit_mentions
                  WHERE credit_mentions.credit_id = anon_6.id AND credit_mentions.role_label IS NOT NULL
                  ORDER BY
                    credit_mentions.language != (SELECT anon_1.language FROM anon_1), credit_mentions.position
                  LIMIT 1
                )
              )
              || ',"role":{"name":' || json_quote(role_names_1.name)
              || '}}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT credits_1.id AS id, credits_1.role_id AS role_id, credits_1.position AS o0
            FROM credits AS credits_1
            WHERE credits_1.film_id = films_1.id AND credits_1.is_crew
            ORDER BY credits_1.position ASC
            LIMIT 1
          ) AS anon_6
          LEFT OUTER JOIN
            role_names AS role_names_1
            ON role_names_1.role_id = anon_6.role_id
            AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        )
        || ']}' AS anon_5
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      LEFT OUTER JOIN
        category_names AS category_names_1
        ON category_names_1.category_id = film_listings_1.category_id
        AND category_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  )
  || ',"en":' || coalesce(
    (
      SELECT
        '{"title":' || json_quote(film_listings_1.title)
        || ',"language":"' || film_listings_1.text_language
        || '","category":' || CASE
          WHEN (film_listings_1.category_id IS NULL)
          THEN 'null'
          ELSE '{"name":' || json_quote(category_names_1.name) || '}'
        END
        || ',"description":' || json_quote(
          coalesce(
            (
              SELECT film_texts.description
              FROM film_texts
              WHERE
                film_texts.film_id = films_1.id
                AND film_texts.description IS NOT NULL
                AND film_texts.language = (SELECT anon_2.language FROM anon_2)
            ),
            (
              SELECT film_texts.description
              FROM film_texts
              WHERE film_texts.film_id = films_1.id AND film_texts.description IS NOT NULL
              ORDER BY film_texts.position
              LIMIT 1
            )
          )
        )
        || ',"countries":[' || (
          SELECT coalesce(group_concat('{"name":' || json_quote(country_names_1.name) || '}', ','), '') AS coalesce_1
          FROM (
            SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
            FROM film_countries AS film_countries_1
            WHERE film_countries_1.film_id = films_1.id
            ORDER BY film_countries_1.position ASC
            LIMIT -1
          ) AS anon_6
          LEFT OUTER JOIN
            country_names AS country_names_1
            ON country_names_1.country_id = anon_6.country_id
            AND country_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
        )
        || '],"duration":' || CASE
          WHEN (films_1.duration_seconds IS NULL)
          THEN 'null'
          ELSE
            '{"label":' || json_quote(
              (
                SELECT film_texts.duration_label
                FROM film_texts
                WHERE film_texts.film_id = films_1.id AND film_texts.duration_label IS NOT NULL
                ORDER BY film_texts.language != (SELECT anon_2.language FROM anon_2), film_texts.position
                LIMIT 1
              )
            )
            || '}'
        END
        || ',"crew":[' || (
          SELECT coalesce(
            group_concat(
              '{"roleLabel":' || json_quote(
                (
                  SELECT credit_mentions.role_label
                  FROM credit_mentions
                  WHERE credit_mentions.credit_id = anon_6.id AND credit_mentions.role_label IS NOT NULL
                  ORDER BY
                    credit_mentions.language != (SELECT anon_2.language FROM anon_2), credit_mentions.position
                  LIMIT 1
                )
              )
              || ',"role":{"name":' || json_quote(role_names_1.name)
              || '}}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT credits_1.id AS id, credits_1.role_id AS role_id, credits_1.position AS o0
            FROM credits AS credits_1
            WHERE credits_1.film_id = films_1.id AND credits_1.is_crew
            ORDER BY credits_1.position ASC
            LIMIT 1
          ) AS anon_6
          LEFT OUTER JOIN
            role_names AS role_names_1
            ON role_names_1.role_id = anon_6.role_id
            AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
        )
        || ']}' AS anon_5
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      LEFT OUTER JOIN
        category_names AS category_names_1
        ON category_names_1.category_id = film_listings_1.category_id
        AND category_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  )
  || ',"unknown":' || coalesce(
    (
      SELECT '{"language":"' || film_listings_1.text_language || '"}' AS anon_5
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
    'null'
  )
  || ',"region":' || coalesce(
    (
      SELECT '{"language":"' || film_listings_1.text_language || '"}' AS anon_5
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
