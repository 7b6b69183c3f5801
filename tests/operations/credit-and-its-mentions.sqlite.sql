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
  )
SELECT
  coalesce(
    (
      SELECT '{}' AS anon_3
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    (
      SELECT '{}' AS anon_3
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
    (SELECT '{}' AS anon_3 FROM roles AS roles_1 WHERE roles_1."key" = ? LIMIT 1),
    (
      SELECT
        '{"film":{"title":' || json_quote(film_listings_1.title)
        || '},"person":{"name":' || json_quote(people_1.name)
        || '},"role":{"name":' || json_quote(role_names_1.name)
        || '},"roleLabel":' || json_quote(
          (
            SELECT credit_mentions.role_label
            FROM credit_mentions
            WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.role_label IS NOT NULL
            ORDER BY
              credit_mentions.language != (SELECT anon_1.language FROM anon_1), credit_mentions.position
            LIMIT 1
          )
        )
        || ',"creditedAs":' || json_quote(
          (
            SELECT nullif(
              credit_mentions.printed_name,
              (SELECT people.name FROM people WHERE people.id = credits_1.person_id)
            ) AS nullif_1
            FROM credit_mentions
            WHERE credit_mentions.credit_id = credits_1.id
            ORDER BY
              credit_mentions.language != (SELECT anon_1.language FROM anon_1), credit_mentions.position
            LIMIT 1
          )
        )
        || ',"character":' || json_quote(
          (
            SELECT credit_mentions.character
            FROM credit_mentions
            WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.character IS NOT NULL
            ORDER BY
              credit_mentions.language != (SELECT anon_1.language FROM anon_1), credit_mentions.position
            LIMIT 1
          )
        )
        || ',"note":' || json_quote(
          (
            SELECT credit_mentions.note
            FROM credit_mentions
            WHERE credit_mentions.credit_id = credits_1.id AND credit_mentions.note IS NOT NULL
            ORDER BY
              credit_mentions.language != (SELECT anon_1.language FROM anon_1), credit_mentions.position
            LIMIT 1
          )
        )
        || ',"position":' || credits_1.position
        || ',"mentions":[' || (
          SELECT coalesce(
            group_concat(
              '{"document":{"path":' || json_quote(documents_1.path)
              || ',"language":"' || documents_1.language
              || '"},"line":' || anon_4.line
              || ',"language":"' || anon_4.language
              || '","roleLabel":' || json_quote(anon_4.role_label)
              || ',"creditedAs":' || json_quote(anon_4.printed_name)
              || ',"character":' || json_quote(anon_4.character)
              || ',"note":' || json_quote(anon_4.note)
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              credit_mentions_1.position AS position,
              credit_mentions_1.document_id AS document_id,
              credit_mentions_1.language AS language,
              credit_mentions_1.line AS line,
              credit_mentions_1.role_label AS role_label,
              credit_mentions_1.printed_name AS printed_name,
              credit_mentions_1.character AS character,
              credit_mentions_1.note AS note,
              credit_mentions_1.position AS o0
            FROM credit_mentions AS credit_mentions_1
            WHERE credit_mentions_1.credit_id = credits_1.id
            ORDER BY credit_mentions_1.position ASC
            LIMIT -1
          ) AS anon_4
          LEFT OUTER JOIN documents AS documents_1 ON documents_1.id = anon_4.document_id
        )
        || ']}' AS anon_3
      FROM credits AS credits_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = credits_1.film_id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      LEFT OUTER JOIN people AS people_1 ON people_1.id = credits_1.person_id
      LEFT OUTER JOIN
        role_names AS role_names_1
        ON role_names_1.role_id = credits_1.role_id
        AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE
        credits_1.film_id = coalesce(
          (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = ?),
          (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
        )
        AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles."key" = ?)
        AND credits_1.person_id = coalesce(
          (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = ?),
          (
            SELECT moved_person_slugs_1.person_id
            FROM moved_person_slugs AS moved_person_slugs_1
            WHERE moved_person_slugs_1.slug = ?
          )
        )
      LIMIT 1
    ),
    (SELECT '{}' AS anon_3 FROM genres AS genres_1 WHERE genres_1."key" = ? LIMIT 1),
    (SELECT '{}' AS anon_3 FROM festivals AS festivals_1 WHERE festivals_1.slug = ? LIMIT 1),
    (SELECT '{}' AS anon_3 FROM countries AS countries_1 WHERE countries_1.code = ? LIMIT 1),
    (SELECT '{}' AS anon_3 FROM categories AS categories_1 WHERE categories_1."key" = ? LIMIT 1),
    (SELECT '{}' AS anon_3 FROM departments AS departments_1 WHERE departments_1."key" = ? LIMIT 1),
    'null'
  )
  || ',"film":' || coalesce(
    (
      SELECT
        '{"cast":[' || (
          SELECT coalesce(
            group_concat(
              '{"creditedAs":' || json_quote(
                (
                  SELECT nullif(
                    credit_mentions.printed_name,
                    (SELECT people.name FROM people WHERE people.id = anon_4.person_id)
                  ) AS nullif_1
                  FROM credit_mentions
                  WHERE credit_mentions.credit_id = anon_4.id
                  ORDER BY
                    credit_mentions.language != (SELECT anon_2.language FROM anon_2), credit_mentions.position
                  LIMIT 1
                )
              )
              || ',"character":' || json_quote(
                (
                  SELECT credit_mentions.character
                  FROM credit_mentions
                  WHERE credit_mentions.credit_id = anon_4.id AND credit_mentions.character IS NOT NULL
                  ORDER BY
                    credit_mentions.language != (SELECT anon_2.language FROM anon_2), credit_mentions.position
                  LIMIT 1
                )
              )
              || ',"person":{"name":' || json_quote(people_1.name)
              || '},"mentions":[' || (
                SELECT coalesce(
                  group_concat(
                    '{"line":' || anon_5.line
                    || ',"character":' || json_quote(anon_5.character)
                    || ',"document":{"path":' || json_quote(documents_1.path)
                    || '}}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    credit_mentions_1.position AS position,
                    credit_mentions_1.document_id AS document_id,
                    credit_mentions_1.line AS line,
                    credit_mentions_1.character AS character,
                    credit_mentions_1.position AS o0
                  FROM credit_mentions AS credit_mentions_1
                  WHERE credit_mentions_1.credit_id = anon_4.id
                  ORDER BY credit_mentions_1.position ASC
                  LIMIT -1
                ) AS anon_5
                LEFT OUTER JOIN documents AS documents_1 ON documents_1.id = anon_5.document_id
              )
              || ']}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
            FROM credits AS credits_1
            WHERE credits_1.film_id = films_1.id AND NOT credits_1.is_crew
            ORDER BY credits_1.position ASC
            LIMIT 3
          ) AS anon_4
          LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_4.person_id
        )
        || ']}' AS anon_3
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
