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
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $4::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $5::VARCHAR),
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
    SELECT CASE WHEN (octet_length(anon_6.data) <= 16000000) THEN anon_6.data END AS anon_5
    FROM (
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
                    LEFT OUTER JOIN LATERAL (
                      SELECT genres_1.key AS key
                      FROM genres AS genres_1
                      WHERE genres_1.id = film_genres_1.genre_id
                      LIMIT ALL OFFSET 0
                    ) AS anon_8 ON true
                    WHERE
                      film_genres_1.film_id = film_listings_1.film_id AND anon_8.key = $1::VARCHAR COLLATE "C"
                  )
                  AND EXISTS (
                    SELECT 1
                    FROM film_languages AS film_languages_1
                    WHERE
                      film_languages_1.use = 'SPOKEN'
                      AND film_languages_1.film_id = film_listings_1.film_id
                      AND film_languages_1.tag IN ($2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C")
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"title":' || CAST(to_json(anon_8.title) AS TEXT)
                  || ',"genres":[' || anon_9.coalesce_2
                  || '],"genreLabel":' || coalesce(
                    CAST(
                      to_json(
                        (
                          SELECT film_texts.genre_label
                          FROM film_texts
                          WHERE film_texts.film_id = anon_8.film_id AND film_texts.genre_label IS NOT NULL
                          ORDER BY
                            film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                          LIMIT 1
                        )
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || ',"keywords":[' || anon_10.coalesce_2
                  || '],"spokenLanguages":[' || anon_11.coalesce_2
                  || '],"subtitleLanguages":[' || anon_12.coalesce_2
                  || ']}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_13.film_id AS film_id,
                  anon_13.title AS title,
                  anon_13.o0 AS o0,
                  anon_13.o1 AS o1,
                  anon_13.o2 AS o2
                FROM (
                  SELECT
                    anon_14.film_id AS film_id,
                    anon_14.title AS title,
                    anon_14.o0 AS o0,
                    anon_14.o1 AS o1,
                    anon_14.o2 AS o2
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
                        LEFT OUTER JOIN LATERAL (
                          SELECT genres_1.key AS key
                          FROM genres AS genres_1
                          WHERE genres_1.id = film_genres_1.genre_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_16 ON true
                        WHERE
                          film_genres_1.film_id = film_listings_1.film_id
                          AND anon_16.key = $1::VARCHAR COLLATE "C"
                      )
                      AND EXISTS (
                        SELECT 1
                        FROM film_languages AS film_languages_1
                        WHERE
                          film_languages_1.use = 'SPOKEN'
                          AND film_languages_1.film_id = film_listings_1.film_id
                          AND film_languages_1.tag IN ($2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C")
                      )
                      AND film_listings_1.release_year IS NOT NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 3
                  ) AS anon_14
                  UNION ALL
                  SELECT
                    anon_15.film_id AS film_id,
                    anon_15.title AS title,
                    anon_15.o0 AS o0,
                    anon_15.o1 AS o1,
                    anon_15.o2 AS o2
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
                        LEFT OUTER JOIN LATERAL (
                          SELECT genres_1.key AS key
                          FROM genres AS genres_1
                          WHERE genres_1.id = film_genres_1.genre_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_16 ON true
                        WHERE
                          film_genres_1.film_id = film_listings_1.film_id
                          AND anon_16.key = $1::VARCHAR COLLATE "C"
                      )
                      AND EXISTS (
                        SELECT 1
                        FROM film_languages AS film_languages_1
                        WHERE
                          film_languages_1.use = 'SPOKEN'
                          AND film_languages_1.film_id = film_listings_1.film_id
                          AND film_languages_1.tag IN ($2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C")
                      )
                      AND film_listings_1.release_year IS NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 3
                  ) AS anon_15
                ) AS anon_13
                LIMIT 3
              ) AS anon_8
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"id":"'
                    || 'Genre:' || anon_14.key
                    || (SELECT anon_1.at_language FROM anon_1)
                    || '","key":"' || anon_14.key
                    || '","name":' || CAST(to_json(anon_15.name) AS TEXT)
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT film_genres_1.genre_id AS genre_id, film_genres_1.position AS o0
                  FROM film_genres AS film_genres_1
                  WHERE film_genres_1.film_id = anon_8.film_id
                  ORDER BY film_genres_1.position ASC
                ) AS anon_13
                LEFT OUTER JOIN LATERAL (
                  SELECT genres_1.key AS key
                  FROM genres AS genres_1
                  WHERE genres_1.id = anon_13.genre_id
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT genre_names_1.name AS name
                  FROM genre_names AS genre_names_1
                  WHERE
                    genre_names_1.genre_id = anon_13.genre_id
                    AND genre_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  LIMIT ALL OFFSET 0
                ) AS anon_15 ON true
              ) AS anon_9 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(string_agg(CAST(to_json(anon_13.label) AS TEXT), ','), '') AS coalesce_2
                FROM (
                  SELECT keywords_1.label AS label, keywords_1.position AS o0
                  FROM keywords AS keywords_1
                  WHERE keywords_1.film_text_id = (
                    SELECT film_texts.id
                    FROM film_texts
                    WHERE
                      film_texts.film_id = anon_8.film_id
                      AND (EXISTS (SELECT * FROM keywords WHERE keywords.film_text_id = film_texts.id))
                    ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                    LIMIT 1
                  )
                  ORDER BY keywords_1.position ASC
                ) AS anon_13
              ) AS anon_10 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"tag":' || coalesce('"' || anon_13.tag || '"', 'null')
                    || ',"name":' || CAST(to_json(coalesce(anon_14.name, anon_13.label)) AS TEXT)
                    || ',"label":' || CAST(to_json(anon_13.label) AS TEXT)
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
                  WHERE film_languages_1.use = 'SPOKEN' AND film_languages_1.film_id = anon_8.film_id
                  ORDER BY film_languages_1.position ASC
                ) AS anon_13
                LEFT OUTER JOIN LATERAL (
                  SELECT language_names_1.name AS name
                  FROM language_names AS language_names_1
                  WHERE
                    language_names_1.tag = anon_13.tag
                    AND language_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
              ) AS anon_11 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"tag":' || coalesce('"' || anon_13.tag || '"', 'null')
                    || ',"name":' || CAST(to_json(coalesce(anon_14.name, anon_13.label)) AS TEXT)
                    || ',"label":' || CAST(to_json(anon_13.label) AS TEXT)
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
                  WHERE film_languages_1.use = 'SUBTITLE' AND film_languages_1.film_id = anon_8.film_id
                  ORDER BY film_languages_1.position ASC
                ) AS anon_13
                LEFT OUTER JOIN LATERAL (
                  SELECT language_names_1.name AS name
                  FROM language_names AS language_names_1
                  WHERE
                    language_names_1.tag = anon_13.tag
                    AND language_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
              ) AS anon_12 ON true
            )
            || '],"facets":{"genre":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_8.value) AS TEXT)
                  || ',"label":' || CAST(to_json(anon_8.label) AS TEXT)
                  || ',"count":' || CAST(anon_8.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_9.value AS value,
                  anon_9.label AS label,
                  anon_9.count AS count,
                  anon_9.count AS o0,
                  anon_9.value AS o1
                FROM (
                  SELECT
                    genres_1.key AS value,
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
                          LEFT OUTER JOIN LATERAL (
                            SELECT genres_2.key AS key
                            FROM genres AS genres_2
                            WHERE genres_2.id = film_genres_2.genre_id
                            LIMIT ALL OFFSET 0
                          ) AS anon_10 ON true
                          WHERE
                            film_genres_2.film_id = film_listings_1.film_id
                            AND anon_10.key = $1::VARCHAR COLLATE "C"
                        )
                        AND EXISTS (
                          SELECT 1
                          FROM film_languages AS film_languages_1
                          WHERE
                            film_languages_1.use = 'SPOKEN'
                            AND film_languages_1.film_id = film_listings_1.film_id
                            AND film_languages_1.tag IN ($2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C")
                        )
                    )
                    AND genres_1.key IS NOT NULL
                  GROUP BY genres_1.key, genre_names_1.name
                ) AS anon_9
                ORDER BY anon_9.count DESC, anon_9.value ASC
              ) AS anon_8
            )
            || '],"keyword":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_8.value) AS TEXT)
                  || ',"count":' || CAST(anon_8.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT anon_9.value AS value, anon_9.count AS count, anon_9.count AS o0, anon_9.value AS o1
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
                          LEFT OUTER JOIN LATERAL (
                            SELECT genres_1.key AS key
                            FROM genres AS genres_1
                            WHERE genres_1.id = film_genres_1.genre_id
                            LIMIT ALL OFFSET 0
                          ) AS anon_10 ON true
                          WHERE
                            film_genres_1.film_id = film_listings_1.film_id
                            AND anon_10.key = $1::VARCHAR COLLATE "C"
                        )
                        AND EXISTS (
                          SELECT 1
                          FROM film_languages AS film_languages_1
                          WHERE
                            film_languages_1.use = 'SPOKEN'
                            AND film_languages_1.film_id = film_listings_1.film_id
                            AND film_languages_1.tag IN ($2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C")
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
                            SELECT *
                            FROM keywords AS keywords_2
                            WHERE keywords_2.film_text_id = film_texts_2.id
                          )
                        )
                      ORDER BY
                        film_texts_2.language != (SELECT anon_1.language FROM anon_1), film_texts_2.position
                      LIMIT 1
                    )
                  GROUP BY keywords_1.label_folded
                ) AS anon_9
                ORDER BY anon_9.count DESC, anon_9.value ASC
              ) AS anon_8
            )
            || '],"spokenLanguage":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_8.value) AS TEXT)
                  || ',"label":' || CAST(to_json(anon_8.label) AS TEXT)
                  || ',"count":' || CAST(anon_8.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_9.value AS value,
                  anon_9.label AS label,
                  anon_9.count AS count,
                  anon_9.count AS o0,
                  anon_9.value AS o1
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
                          LEFT OUTER JOIN LATERAL (
                            SELECT genres_1.key AS key
                            FROM genres AS genres_1
                            WHERE genres_1.id = film_genres_1.genre_id
                            LIMIT ALL OFFSET 0
                          ) AS anon_10 ON true
                          WHERE
                            film_genres_1.film_id = film_listings_1.film_id
                            AND anon_10.key = $1::VARCHAR COLLATE "C"
                        )
                        AND EXISTS (
                          SELECT 1
                          FROM film_languages AS film_languages_2
                          WHERE
                            film_languages_2.use = 'SPOKEN'
                            AND film_languages_2.film_id = film_listings_1.film_id
                            AND film_languages_2.tag IN ($2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C")
                        )
                    )
                    AND film_languages_1.tag IS NOT NULL
                  GROUP BY film_languages_1.tag, language_names_1.name
                ) AS anon_9
                ORDER BY anon_9.count DESC, anon_9.value ASC
              ) AS anon_8
            )
            || '],"subtitleLanguage":[' || (
              SELECT coalesce(
                string_agg(
                  '{"value":' || CAST(to_json(anon_8.value) AS TEXT)
                  || ',"label":' || CAST(to_json(anon_8.label) AS TEXT)
                  || ',"count":' || CAST(anon_8.count AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_9.value AS value,
                  anon_9.label AS label,
                  anon_9.count AS count,
                  anon_9.count AS o0,
                  anon_9.value AS o1
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
                          LEFT OUTER JOIN LATERAL (
                            SELECT genres_1.key AS key
                            FROM genres AS genres_1
                            WHERE genres_1.id = film_genres_1.genre_id
                            LIMIT ALL OFFSET 0
                          ) AS anon_10 ON true
                          WHERE
                            film_genres_1.film_id = film_listings_1.film_id
                            AND anon_10.key = $1::VARCHAR COLLATE "C"
                        )
                        AND EXISTS (
                          SELECT 1
                          FROM film_languages AS film_languages_2
                          WHERE
                            film_languages_2.use = 'SPOKEN'
                            AND film_languages_2.film_id = film_listings_1.film_id
                            AND film_languages_2.tag IN ($2::VARCHAR COLLATE "C", $3::VARCHAR COLLATE "C")
                        )
                    )
                    AND film_languages_1.tag IS NOT NULL
                  GROUP BY film_languages_1.tag, language_names_1.name
                ) AS anon_9
                ORDER BY anon_9.count DESC, anon_9.value ASC
              ) AS anon_8
            )
            || ']}}' AS anon_7
        )
        || ',"genres":' || (
          SELECT
            '{"totalCount":' || CAST((SELECT count(*) AS count_1 FROM genres AS genres_1) AS TEXT)
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"key":"' || anon_8.key
                  || '","name":' || CAST(to_json(anon_9.name) AS TEXT)
                  || ',"names":[' || anon_10.coalesce_2
                  || '],"films":' || anon_11.anon_12
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  genres_1.id AS id,
                  genres_1.key AS key,
                  (
                    SELECT count(*) AS count_1
                    FROM film_listings AS film_listings_1
                    WHERE
                      film_listings_1.film_id IN (
                        SELECT film_genres.film_id FROM film_genres WHERE film_genres.genre_id = genres_1.id
                      )
                      AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2) AND true
                  ) AS o0,
                  genres_1.key AS o1
                FROM genres AS genres_1
                ORDER BY o0 DESC, genres_1.key ASC
                LIMIT 3
              ) AS anon_8
              LEFT OUTER JOIN LATERAL (
                SELECT genre_names_1.name AS name
                FROM genre_names AS genre_names_1
                WHERE
                  genre_names_1.genre_id = anon_8.id
                  AND genre_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                LIMIT ALL OFFSET 0
              ) AS anon_9 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"language":"' || (
                      SELECT languages.tag FROM languages WHERE languages.id = anon_12.language_id
                    )
                    || '","name":' || CAST(to_json(anon_12.name) AS TEXT)
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    genre_names_1.language_id AS language_id,
                    genre_names_1.name AS name,
                    (SELECT languages.tag FROM languages WHERE languages.id = genre_names_1.language_id) AS o0
                  FROM genre_names AS genre_names_1
                  WHERE genre_names_1.genre_id = anon_8.id
                  ORDER BY o0 ASC
                ) AS anon_12
              ) AS anon_10 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT
                  '{"totalCount":' || CAST(
                    (
                      SELECT count(*) AS count_1
                      FROM film_listings AS film_listings_1
                      WHERE
                        film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                        AND film_listings_1.film_id IN (
                          SELECT film_genres.film_id FROM film_genres WHERE film_genres.genre_id = anon_8.id
                        )
                    ) AS TEXT
                  )
                  || ',"nodes":[' || (
                    SELECT coalesce(string_agg('{"slug":"' || anon_13.slug || '"}', ','), '') AS coalesce_2
                    FROM (
                      SELECT
                        anon_14.film_id AS film_id,
                        anon_14.slug AS slug,
                        anon_14.o0 AS o0,
                        anon_14.o1 AS o1,
                        anon_14.o2 AS o2
                      FROM (
                        SELECT
                          anon_15.film_id AS film_id,
                          anon_15.slug AS slug,
                          anon_15.o0 AS o0,
                          anon_15.o1 AS o1,
                          anon_15.o2 AS o2
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
                              SELECT film_genres.film_id
                              FROM film_genres
                              WHERE film_genres.genre_id = anon_8.id
                            )
                            AND film_listings_1.release_year IS NOT NULL
                          ORDER BY
                            film_listings_1.release_year DESC,
                            film_listings_1.title_folded ASC,
                            film_listings_1.slug ASC
                          LIMIT 2
                        ) AS anon_15
                        UNION ALL
                        SELECT
                          anon_16.film_id AS film_id,
                          anon_16.slug AS slug,
                          anon_16.o0 AS o0,
                          anon_16.o1 AS o1,
                          anon_16.o2 AS o2
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
                              SELECT film_genres.film_id
                              FROM film_genres
                              WHERE film_genres.genre_id = anon_8.id
                            )
                            AND film_listings_1.release_year IS NULL
                          ORDER BY
                            film_listings_1.release_year DESC,
                            film_listings_1.title_folded ASC,
                            film_listings_1.slug ASC
                          LIMIT 2
                        ) AS anon_16
                      ) AS anon_14
                      LIMIT 2
                    ) AS anon_13
                  )
                  || ']}' AS anon_12
              ) AS anon_11 ON true
            )
            || ']}' AS anon_7
        )
        || ',"genre":' || coalesce(
          (
            SELECT '{"name":' || CAST(to_json(anon_8.name) AS TEXT) || '}' AS anon_7
            FROM genres AS genres_1
            LEFT OUTER JOIN LATERAL (
              SELECT genre_names_1.name AS name
              FROM genre_names AS genre_names_1
              WHERE
                genre_names_1.genre_id = genres_1.id
                AND genre_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
              LIMIT ALL OFFSET 0
            ) AS anon_8 ON true
            WHERE genres_1.key = $6::VARCHAR
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
                    WHERE
                      film_texts.film_id = film_listings_1.film_id AND keywords_1.label_folded = $7::VARCHAR
                  )
              ) AS TEXT
            )
            || '}' AS anon_7
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_6
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
