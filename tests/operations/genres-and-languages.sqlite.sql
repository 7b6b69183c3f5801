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
    WHERE languages.position = 0
  )
SELECT
  (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND NOT EXISTS (
              SELECT 1
              FROM film_genres AS film_genres_1
              LEFT OUTER JOIN genres AS genres_1 ON genres_1.id = film_genres_1.genre_id
              WHERE film_genres_1.film_id = film_listings_1.film_id AND genres_1."key" = ?
            )
            AND EXISTS (
              SELECT 1
              FROM film_languages AS film_languages_1
              WHERE
                film_languages_1.use = 'SPOKEN'
                AND film_languages_1.film_id = film_listings_1.film_id
                AND film_languages_1.tag IN (?, ?)
            )
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"title":' || json_quote(anon_6.title)
            || ',"genres":[' || (
              SELECT coalesce(
                group_concat(
                  '{"id":"'
                  || 'Genre:' || genres_1."key"
                  || (SELECT anon_1.at_language FROM anon_1)
                  || '","key":"' || genres_1."key"
                  || '","name":' || json_quote(genre_names_1.name)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT film_genres_1.genre_id AS genre_id, film_genres_1.position AS o0
                FROM film_genres AS film_genres_1
                WHERE film_genres_1.film_id = anon_6.film_id
                ORDER BY film_genres_1.position ASC
                LIMIT -1
              ) AS anon_7
              LEFT OUTER JOIN genres AS genres_1 ON genres_1.id = anon_7.genre_id
              LEFT OUTER JOIN
                genre_names AS genre_names_1
                ON genre_names_1.genre_id = anon_7.genre_id
                AND genre_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            )
            || '],"genreLabel":' || json_quote(
              (
                SELECT film_texts.genre_label
                FROM film_texts
                WHERE film_texts.film_id = anon_6.film_id AND film_texts.genre_label IS NOT NULL
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
            )
            || ',"keywords":[' || (
              SELECT coalesce(group_concat(json_quote(anon_7.label), ','), '') AS coalesce_2
              FROM (
                SELECT keywords_1.label AS label, keywords_1.position AS o0
                FROM keywords AS keywords_1
                WHERE keywords_1.film_text_id = (
                  SELECT film_texts.id
                  FROM film_texts
                  WHERE
                    film_texts.film_id = anon_6.film_id
                    AND (EXISTS (SELECT * FROM keywords WHERE keywords.film_text_id = film_texts.id))
                  ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                  LIMIT 1
                )
                ORDER BY keywords_1.position ASC
                LIMIT -1
              ) AS anon_7
            )
            || '],"spokenLanguages":[' || (
              SELECT coalesce(
                group_concat(
                  '{"tag":' || coalesce('"' || anon_7.tag || '"', 'null')
                  || ',"name":' || json_quote(coalesce(language_names_1.name, anon_7.label))
                  || ',"label":' || json_quote(anon_7.label)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  film_languages_1.tag AS tag,
                  film_languages_1.label AS label,
                  film_languages_1.position AS o0
                FROM film_languages AS film_languages_1
                WHERE film_languages_1.use = 'SPOKEN' AND film_languages_1.film_id = anon_6.film_id
                ORDER BY film_languages_1.position ASC
                LIMIT -1
              ) AS anon_7
              LEFT OUTER JOIN
                language_names AS language_names_1
                ON language_names_1.tag = anon_7.tag
                AND language_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            )
            || '],"subtitleLanguages":[' || (
              SELECT coalesce(
                group_concat(
                  '{"tag":' || coalesce('"' || anon_7.tag || '"', 'null')
                  || ',"name":' || json_quote(coalesce(language_names_1.name, anon_7.label))
                  || ',"label":' || json_quote(anon_7.label)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  film_languages_1.tag AS tag,
                  film_languages_1.label AS label,
                  film_languages_1.position AS o0
                FROM film_languages AS film_languages_1
                WHERE film_languages_1.use = 'SUBTITLE' AND film_languages_1.film_id = anon_6.film_id
                ORDER BY film_languages_1.position ASC
                LIMIT -1
              ) AS anon_7
              LEFT OUTER JOIN
                language_names AS language_names_1
                ON language_names_1.tag = anon_7.tag
                AND language_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            )
            || ']}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            film_listings_1.film_id AS film_id,
            film_listings_1.title AS title,
            film_listings_1.release_year AS o0,
            film_listings_1.title_folded AS o1,
            film_listings_1.slug AS o2
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND NOT EXISTS (
              SELECT 1
              FROM film_genres AS film_genres_1
              LEFT OUTER JOIN genres AS genres_1 ON genres_1.id = film_genres_1.genre_id
              WHERE film_genres_1.film_id = film_listings_1.film_id AND genres_1."key" = ?
            )
            AND EXISTS (
              SELECT 1
              FROM film_languages AS film_languages_1
              WHERE
                film_languages_1.use = 'SPOKEN'
                AND film_languages_1.film_id = film_listings_1.film_id
                AND film_languages_1.tag IN (?, ?)
            )
          ORDER BY
            film_listings_1.release_year DESC NULLS LAST,
            film_listings_1.title_folded ASC,
            film_listings_1.slug ASC
          LIMIT 3
        ) AS anon_6
      )
      || '],"facets":{"genre":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_6.value)
            || ',"label":' || json_quote(anon_6.label)
            || ',"count":' || anon_6.count
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_7.value AS value,
            anon_7.label AS label,
            anon_7.count AS count,
            anon_7.count AS o0,
            anon_7.value AS o1
          FROM (
            SELECT
              genres_1."key" AS value,
              genre_names_1.name AS label,
              count(DISTINCT film_genres_1.film_id) AS count
            FROM film_genres AS film_genres_1
            JOIN genres AS genres_1 ON genres_1.id = film_genres_1.genre_id
            JOIN
              genre_names AS genre_names_1
              ON genre_names_1.genre_id = genres_1.id
              AND genre_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE
              film_genres_1.film_id IN (
                SELECT film_listings_1.film_id
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND NOT EXISTS (
                    SELECT 1
                    FROM film_genres AS film_genres_2
                    LEFT OUTER JOIN genres AS genres_2 ON genres_2.id = film_genres_2.genre_id
                    WHERE film_genres_2.film_id = film_listings_1.film_id AND genres_2."key" = ?
                  )
                  AND EXISTS (
                    SELECT 1
                    FROM film_languages AS film_languages_1
                    WHERE
                      film_languages_1.use = 'SPOKEN'
                      AND film_languages_1.film_id = film_listings_1.film_id
                      AND film_languages_1.tag IN (?, ?)
                  )
              )
              AND genres_1."key" IS NOT NULL
            GROUP BY genres_1."key", genre_names_1.name
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || '],"keyword":[' || (
        SELECT coalesce(
          group_concat('{"value":' || json_quote(anon_6.value) || ',"count":' || anon_6.count || '}', ','), ''
        ) AS coalesce_1
        FROM (
          SELECT anon_7.value AS value, anon_7.count AS count, anon_7.count AS o0, anon_7.value AS o1
          FROM (
            SELECT
              keywords_1.label_folded AS value,
              min(keywords_1.label) AS label,
              count(DISTINCT film_texts_1.film_id) AS count
            FROM keywords AS keywords_1
            JOIN film_texts AS film_texts_1 ON film_texts_1.id = keywords_1.film_text_id
            WHERE
              film_texts_1.film_id IN (
                SELECT film_listings_1.film_id
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND NOT EXISTS (
                    SELECT 1
                    FROM film_genres AS film_genres_1
                    LEFT OUTER JOIN genres AS genres_1 ON genres_1.id = film_genres_1.genre_id
                    WHERE film_genres_1.film_id = film_listings_1.film_id AND genres_1."key" = ?
                  )
                  AND EXISTS (
                    SELECT 1
                    FROM film_languages AS film_languages_1
                    WHERE
                      film_languages_1.use = 'SPOKEN'
                      AND film_languages_1.film_id = film_listings_1.film_id
                      AND film_languages_1.tag IN (?, ?)
                  )
              )
              AND keywords_1.label_folded IS NOT NULL
              AND film_texts_1.id = (
                SELECT film_texts_2.id
                FROM film_texts AS film_texts_2
                WHERE
                  film_texts_2.film_id = film_texts_1.film_id
                  AND (
                    EXISTS (
                      SELECT * FROM keywords AS keywords_2 WHERE keywords_2.film_text_id = film_texts_2.id
                    )
                  )
                ORDER BY film_texts_2.language != (SELECT anon_1.language FROM anon_1), film_texts_2.position
                LIMIT 1
              )
            GROUP BY keywords_1.label_folded
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || '],"spokenLanguage":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_6.value)
            || ',"label":' || json_quote(anon_6.label)
            || ',"count":' || anon_6.count
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_7.value AS value,
            anon_7.label AS label,
            anon_7.count AS count,
            anon_7.count AS o0,
            anon_7.value AS o1
          FROM (
            SELECT
              film_languages_1.tag AS value,
              language_names_1.name AS label,
              count(DISTINCT film_languages_1.film_id) AS count
            FROM film_languages AS film_languages_1
            JOIN
              language_names AS language_names_1
              ON language_names_1.tag = film_languages_1.tag
              AND film_languages_1.use = 'SPOKEN'
              AND language_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE
              film_languages_1.film_id IN (
                SELECT film_listings_1.film_id
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND NOT EXISTS (
                    SELECT 1
                    FROM film_genres AS film_genres_1
                    LEFT OUTER JOIN genres AS genres_1 ON genres_1.id = film_genres_1.genre_id
                    WHERE film_genres_1.film_id = film_listings_1.film_id AND genres_1."key" = ?
                  )
                  AND EXISTS (
                    SELECT 1
                    FROM film_languages AS film_languages_2
                    WHERE
                      film_languages_2.use = 'SPOKEN'
                      AND film_languages_2.film_id = film_listings_1.film_id
                      AND film_languages_2.tag IN (?, ?)
                  )
              )
              AND film_languages_1.tag IS NOT NULL
            GROUP BY film_languages_1.tag, language_names_1.name
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || '],"subtitleLanguage":[' || (
        SELECT coalesce(
          group_concat(
            '{"value":' || json_quote(anon_6.value)
            || ',"label":' || json_quote(anon_6.label)
            || ',"count":' || anon_6.count
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_7.value AS value,
            anon_7.label AS label,
            anon_7.count AS count,
            anon_7.count AS o0,
            anon_7.value AS o1
          FROM (
            SELECT
              film_languages_1.tag AS value,
              language_names_1.name AS label,
              count(DISTINCT film_languages_1.film_id) AS count
            FROM film_languages AS film_languages_1
            JOIN
              language_names AS language_names_1
              ON language_names_1.tag = film_languages_1.tag
              AND film_languages_1.use = 'SUBTITLE'
              AND language_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            WHERE
              film_languages_1.film_id IN (
                SELECT film_listings_1.film_id
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND NOT EXISTS (
                    SELECT 1
                    FROM film_genres AS film_genres_1
                    LEFT OUTER JOIN genres AS genres_1 ON genres_1.id = film_genres_1.genre_id
                    WHERE film_genres_1.film_id = film_listings_1.film_id AND genres_1."key" = ?
                  )
                  AND EXISTS (
                    SELECT 1
                    FROM film_languages AS film_languages_2
                    WHERE
                      film_languages_2.use = 'SPOKEN'
                      AND film_languages_2.film_id = film_listings_1.film_id
                      AND film_languages_2.tag IN (?, ?)
                  )
              )
              AND film_languages_1.tag IS NOT NULL
            GROUP BY film_languages_1.tag, language_names_1.name
          ) AS anon_7
          ORDER BY anon_7.count DESC, anon_7.value ASC
          LIMIT -1
        ) AS anon_6
      )
      || ']}}' AS anon_5
  )
  || ',"genres":' || (
    SELECT
      '{"totalCount":' || CAST((SELECT count(*) AS count_1 FROM genres AS genres_1) AS TEXT)
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"key":"' || anon_6."key"
            || '","name":' || json_quote(genre_names_1.name)
            || ',"names":[' || (
              SELECT coalesce(
                group_concat(
                  '{"language":"' || (
                    SELECT languages.tag FROM languages WHERE languages.id = anon_7.language_id
                  )
                  || '","name":' || json_quote(anon_7.name)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  genre_names_2.language_id AS language_id,
                  genre_names_2.name AS name,
                  (SELECT languages.tag FROM languages WHERE languages.id = genre_names_2.language_id) AS o0
                FROM genre_names AS genre_names_2
                WHERE genre_names_2.genre_id = anon_6.id
                ORDER BY o0 ASC
                LIMIT -1
              ) AS anon_7
            )
            || '],"films":' || (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                      AND film_listings_1.film_id IN (
                        SELECT film_genres.film_id FROM film_genres WHERE film_genres.genre_id = anon_6.id
                      )
                  ) AS TEXT
                )
                || ',"nodes":[' || (
                  SELECT coalesce(group_concat('{"slug":"' || anon_8.slug || '"}', ','), '') AS coalesce_2
                  FROM (
                    SELECT
                      film_listings_1.film_id AS film_id,
                      film_listings_1.slug AS slug,
                      film_listings_1.release_year AS o0,
                      film_listings_1.title_folded AS o1,
                      film_listings_1.slug AS o2
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                      AND film_listings_1.film_id IN (
                        SELECT film_genres.film_id FROM film_genres WHERE film_genres.genre_id = anon_6.id
                      )
                    ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                    LIMIT 2
                  ) AS anon_8
                )
                || ']}' AS anon_7
            )
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            genres_1.id AS id,
            genres_1."key" AS "key",
            (
              SELECT count(*) AS count_1
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id IN (
                  SELECT film_genres.film_id FROM film_genres WHERE film_genres.genre_id = genres_1.id
                )
                AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                AND 1
            ) AS o0,
            genres_1."key" AS o1
          FROM genres AS genres_1
          ORDER BY o0 DESC, genres_1."key" ASC
          LIMIT 3
        ) AS anon_6
        LEFT OUTER JOIN
          genre_names AS genre_names_1
          ON genre_names_1.genre_id = anon_6.id
          AND genre_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      )
      || ']}' AS anon_5
  )
  || ',"genre":' || coalesce(
    (
      SELECT '{"name":' || json_quote(genre_names_1.name) || '}' AS anon_5
      FROM genres AS genres_1
      LEFT OUTER JOIN
        genre_names AS genre_names_1
        ON genre_names_1.genre_id = genres_1.id
        AND genre_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
      WHERE genres_1."key" = ?
      LIMIT 1
    ),
    'null'
  )
  || ',"tagged":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_4.language_id FROM anon_4)
            AND EXISTS (
              SELECT 1
              FROM keywords AS keywords_1
              JOIN film_texts ON keywords_1.film_text_id = film_texts.id
              WHERE film_texts.film_id = film_listings_1.film_id AND keywords_1.label_folded = ?
            )
        ) AS TEXT
      )
      || '}' AS anon_5
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
