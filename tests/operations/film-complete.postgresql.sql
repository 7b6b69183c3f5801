SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT
            '{"__typename":"Film","id":"'
            || 'Film:' || anon_6.slug
            || anon_2.at_language
            || '","slug":"' || anon_6.slug
            || '","title":' || CAST(to_json(anon_6.title) AS TEXT)
            || ',"originalTitle":' || coalesce(CAST(to_json(films_1.original_title) AS TEXT), 'null')
            || ',"category":' || CASE
              WHEN (anon_6.category_id IS NULL)
              THEN 'null'
              ELSE
                '{"key":' || CAST(to_json(anon_7.key) AS TEXT)
                || ',"name":' || CAST(to_json(anon_8.name) AS TEXT)
                || '}'
            END
            || ',"language":"' || anon_6.text_language
            || '","languages":[' || anon_9.coalesce_1
            || '],"description":' || coalesce(
              CAST(
                to_json(
                  coalesce(
                    (
                      SELECT film_texts.description
                      FROM film_texts
                      WHERE
                        film_texts.film_id = films_1.id
                        AND film_texts.description IS NOT NULL
                        AND film_texts.language = anon_2.language
                    ),
                    (
                      SELECT film_texts.description
                      FROM film_texts
                      WHERE film_texts.film_id = films_1.id AND film_texts.description IS NOT NULL
                      ORDER BY film_texts.position
                      LIMIT 1
                    )
                  )
                ) AS TEXT
              ),
              'null'
            )
            || ',"body":' || CASE
              WHEN (anon_10.film_text_id IS NULL)
              THEN 'null'
              ELSE
                '{"markdown":' || CAST(to_json(anon_10.markdown) AS TEXT)
                || ',"html":' || CAST(to_json(anon_10.html) AS TEXT)
                || ',"text":' || CAST(to_json(anon_10.text) AS TEXT)
                || '}'
            END
            || ',"releaseYear":' || coalesce(CAST(anon_6.release_year AS TEXT), 'null')
            || ',"releaseYearLabel":' || coalesce(CAST(to_json(films_1.release_year_label) AS TEXT), 'null')
            || ',"duration":' || CASE
              WHEN (films_1.duration_seconds IS NULL)
              THEN 'null'
              ELSE
                '{"seconds":' || CAST(films_1.duration_seconds AS TEXT)
                || ',"minutes":' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT)
                || ',"iso8601":"'
                || 'PT' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT)
                || 'M' || CASE
                  WHEN (0 < films_1.duration_seconds % 60)
                  THEN CAST(films_1.duration_seconds % 60 AS TEXT) || 'S'
                  ELSE ''
                END
                || '","label":' || coalesce(
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
                || ',"approximate":' || CAST(films_1.duration_approximate AS TEXT)
                || '}'
            END
            || ',"countries":[' || anon_11.coalesce_1
            || '],"countryLabel":' || coalesce(
              CAST(
                to_json(
                  (
                    SELECT film_texts.country_label
                    FROM film_texts
                    WHERE film_texts.film_id = films_1.id AND film_texts.country_label IS NOT NULL
                    ORDER BY film_texts.language != anon_2.language, film_texts.position
                    LIMIT 1
                  )
                ) AS TEXT
              ),
              'null'
            )
            || ',"technicalSpecs":[' || anon_12.coalesce_1
            || '],"poster":' || coalesce(anon_13.anon_18, 'null')
            || ',"cinemaPoster":' || coalesce(anon_14.anon_18, 'null')
            || ',"teaserPoster":' || coalesce(anon_15.anon_18, 'null')
            || ',"trailer":' || coalesce(anon_16.anon_18, 'null')
            || ',"trailerPoster":' || coalesce(anon_17.anon_18, 'null')
            || ',"fullVideo":' || coalesce(
              (
                SELECT
                  '{"kind":"' || media_1.kind
                  || '","label":' || CAST(to_json(media_1.label) AS TEXT)
                  || ',"url":' || coalesce(
                    CAST(
                      to_json(
                        CASE
                          WHEN (media_1.path IS NOT NULL)
                          THEN '/media/' || media_1.path
                          WHEN (substr(media_1.url, 1, 1) = '/')
                          THEN coalesce(
                            '/media/' || (
                              SELECT media_files.path
                              FROM media_files
                              WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                            ),
                            media_1.url
                          )
                          ELSE media_1.url
                        END
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || '}' AS anon_18
                FROM media AS media_1
                WHERE
                  media_1.film_text_id = (
                    SELECT film_texts.id
                    FROM film_texts
                    WHERE
                      film_texts.film_id = films_1.id
                      AND (
                        EXISTS (
                          SELECT *
                          FROM media
                          WHERE media.film_text_id = film_texts.id AND media.field = 'full_video_url'
                        )
                      )
                    ORDER BY film_texts.language != anon_2.language, film_texts.position
                    LIMIT 1
                  )
                  AND media_1.field = 'full_video_url'
                LIMIT 1
              ),
              'null'
            )
            || ',"externalLinks":[' || (
              SELECT coalesce(
                string_agg(
                  '{"name":' || CAST(to_json(anon_18.name) AS TEXT)
                  || ',"url":' || CAST(to_json(anon_18.url) AS TEXT)
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  links_1.position AS position,
                  links_1.name AS name,
                  links_1.url AS url,
                  links_1.position AS o0
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
              ) AS anon_18
            )
            || '],"awards":[' || (
              SELECT coalesce(
                string_agg(
                  '{"label":' || CAST(
                    to_json(
                      CASE
                        WHEN (anon_18.person_id IS NULL)
                        THEN (
                          SELECT awards.label
                          FROM awards
                          JOIN film_texts ON film_texts.id = awards.film_text_id
                          WHERE
                            film_texts.film_id = anon_18.film_id
                            AND awards.award = anon_18.position
                            AND awards.label IS NOT NULL
                          ORDER BY film_texts.language != anon_2.language, film_texts.position
                          LIMIT 1
                        )
                        ELSE (
                          SELECT person_awards.label
                          FROM person_awards
                          JOIN person_texts ON person_texts.id = person_awards.person_text_id
                          WHERE
                            person_texts.person_id = anon_18.person_id
                            AND person_awards.award = anon_18.person_award
                            AND person_awards.label IS NOT NULL
                          ORDER BY person_texts.language != anon_2.language, person_texts.position
                          LIMIT 1
                        )
                      END
                    ) AS TEXT
                  )
                  || ',"name":' || coalesce(
                    CAST(
                      to_json(
                        CASE
                          WHEN (anon_18.person_id IS NULL)
                          THEN (
                            SELECT awards.name
                            FROM awards
                            JOIN film_texts ON film_texts.id = awards.film_text_id
                            WHERE
                              film_texts.film_id = anon_18.film_id
                              AND awards.award = anon_18.position
                              AND awards.name IS NOT NULL
                            ORDER BY film_texts.language != anon_2.language, film_texts.position
                            LIMIT 1
                          )
                          ELSE (
                            SELECT person_awards.name
                            FROM person_awards
                            JOIN person_texts ON person_texts.id = person_awards.person_text_id
                            WHERE
                              person_texts.person_id = anon_18.person_id
                              AND person_awards.award = anon_18.person_award
                              AND person_awards.name IS NOT NULL
                            ORDER BY person_texts.language != anon_2.language, person_texts.position
                            LIMIT 1
                          )
                        END
                      ) AS TEXT
                    ),
                    'null'
                  )
                  || ',"year":' || coalesce(CAST(anon_18.year AS TEXT), 'null')
                  || ',"kind":' || coalesce('"' || anon_18.kind || '"', 'null')
                  || ',"festival":' || CASE
                    WHEN (anon_18.festival_id IS NULL)
                    THEN 'null'
                    ELSE
                      '{"id":"'
                      || 'Festival:' || anon_19.slug
                      || anon_2.at_language
                      || '","slug":"' || anon_19.slug
                      || '","kind":"' || anon_19.kind
                      || '","name":' || CAST(to_json(anon_20.name) AS TEXT)
                      || ',"city":' || coalesce(CAST(to_json(anon_20.city) AS TEXT), 'null')
                      || ',"country":' || CASE
                        WHEN (anon_19.country_id IS NULL) THEN 'null' ELSE '{"code":"' || anon_21.code || '"}'
                      END
                      || '}'
                  END
                  || ',"recipients":[' || anon_22.coalesce_2
                  || '],"film":' || CASE
                    WHEN (anon_18.film_id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_23.slug || '"}'
                  END
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  award_listings_1.id AS id,
                  award_listings_1.film_id AS film_id,
                  award_listings_1.position AS position,
                  award_listings_1.festival_id AS festival_id,
                  award_listings_1.year AS year,
                  award_listings_1.kind AS kind,
                  award_listings_1.person_id AS person_id,
                  award_listings_1.person_award AS person_award,
                  award_listings_1.position AS o0
                FROM award_listings AS award_listings_1
                WHERE award_listings_1.film_id = films_1.id
                ORDER BY award_listings_1.position ASC
              ) AS anon_18
              LEFT OUTER JOIN LATERAL (
                SELECT
                  festivals_1.slug AS slug, festivals_1.kind AS kind, festivals_1.country_id AS country_id
                FROM festivals AS festivals_1
                WHERE festivals_1.id = anon_18.festival_id
                LIMIT ALL OFFSET 0
              ) AS anon_19 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT festival_names_1.name AS name, festival_names_1.city AS city
                FROM festival_names AS festival_names_1
                WHERE
                  festival_names_1.festival_id = anon_18.festival_id
                  AND festival_names_1.language_id = anon_2.language_id
                LIMIT ALL OFFSET 0
              ) AS anon_20 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT countries_1.code AS code
                FROM countries AS countries_1
                WHERE countries_1.id = anon_19.country_id
                LIMIT ALL OFFSET 0
              ) AS anon_21 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(string_agg('{"slug":"' || anon_25.slug || '"}', ','), '') AS coalesce_2
                FROM (
                  SELECT
                    award_recipients_1.person_id AS person_id,
                    award_recipients_1.credit AS o0,
                    anon_26.slug AS o1
                  FROM award_recipients AS award_recipients_1
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_1.slug AS slug
                    FROM people AS people_1
                    WHERE people_1.id = award_recipients_1.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_26 ON true
                  WHERE award_recipients_1.award_id = anon_18.id
                  ORDER BY award_recipients_1.credit ASC NULLS LAST, anon_26.slug ASC
                ) AS anon_24
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.slug AS slug
                  FROM people AS people_1
                  WHERE people_1.id = anon_24.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_25 ON true
              ) AS anon_22 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT film_listings_1.slug AS slug
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.film_id = anon_18.film_id
                  AND film_listings_1.language_id = anon_2.language_id
                LIMIT ALL OFFSET 0
              ) AS anon_23 ON true
            )
            || '],"worldSales":' || coalesce(
              CAST(
                to_json(
                  (
                    SELECT film_texts.world_sales
                    FROM film_texts
                    WHERE film_texts.film_id = films_1.id AND film_texts.world_sales IS NOT NULL
                    ORDER BY film_texts.language != anon_2.language, film_texts.position
                    LIMIT 1
                  )
                ) AS TEXT
              ),
              'null'
            )
            || ',"additionalInfo":' || coalesce(
              CAST(
                to_json(
                  (
                    SELECT film_texts.additional_info
                    FROM film_texts
                    WHERE film_texts.film_id = films_1.id AND film_texts.additional_info IS NOT NULL
                    ORDER BY film_texts.language != anon_2.language, film_texts.position
                    LIMIT 1
                  )
                ) AS TEXT
              ),
              'null'
            )
            || ',"translations":[' || (
              SELECT coalesce(
                string_agg(
                  '{"language":"' || anon_18.language
                  || '","title":' || CAST(to_json(anon_18.title) AS TEXT)
                  || ',"description":' || coalesce(CAST(to_json(anon_18.description) AS TEXT), 'null')
                  || ',"body":' || CASE
                    WHEN (anon_19.film_text_id IS NULL)
                    THEN 'null'
                    ELSE '{"text":' || CAST(to_json(anon_19.text) AS TEXT) || '}'
                  END
                  || ',"durationLabel":' || coalesce(CAST(to_json(anon_18.duration_label) AS TEXT), 'null')
                  || ',"countryLabel":' || coalesce(CAST(to_json(anon_18.country_label) AS TEXT), 'null')
                  || ',"technicalSpecs":[' || anon_20.coalesce_2
                  || '],"externalLinks":[' || anon_21.coalesce_2
                  || '],"awards":[' || anon_22.coalesce_2
                  || '],"worldSales":' || coalesce(CAST(to_json(anon_18.world_sales) AS TEXT), 'null')
                  || ',"additionalInfo":' || coalesce(CAST(to_json(anon_18.additional_info) AS TEXT), 'null')
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  film_texts_1.id AS id,
                  film_texts_1.language AS language,
                  film_texts_1.title AS title,
                  film_texts_1.description AS description,
                  film_texts_1.duration_label AS duration_label,
                  film_texts_1.country_label AS country_label,
                  film_texts_1.world_sales AS world_sales,
                  film_texts_1.additional_info AS additional_info,
                  film_texts_1.position AS o0
                FROM film_texts AS film_texts_1
                WHERE film_texts_1.film_id = films_1.id
                ORDER BY film_texts_1.position ASC
              ) AS anon_18
              LEFT OUTER JOIN LATERAL (
                SELECT film_bodies_1.film_text_id AS film_text_id, film_bodies_1.text AS text
                FROM film_bodies AS film_bodies_1
                WHERE film_bodies_1.film_text_id = (
                  SELECT film_bodies.film_text_id
                  FROM film_bodies
                  WHERE film_bodies.film_text_id = anon_18.id AND film_bodies.markdown != ''
                )
                LIMIT ALL OFFSET 0
              ) AS anon_19 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"key":' || coalesce('"' || anon_23.key || '"', 'null')
                    || ',"label":' || CAST(to_json(anon_23.label) AS TEXT)
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    technical_specs_1.position AS position,
                    technical_specs_1.key AS key,
                    technical_specs_1.label AS label,
                    technical_specs_1.position AS o0
                  FROM technical_specs AS technical_specs_1
                  WHERE technical_specs_1.film_text_id = anon_18.id
                  ORDER BY technical_specs_1.position ASC
                ) AS anon_23
              ) AS anon_20 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"name":' || CAST(to_json(anon_23.name) AS TEXT)
                    || ',"url":' || CAST(to_json(anon_23.url) AS TEXT)
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    links_1.position AS position,
                    links_1.name AS name,
                    links_1.url AS url,
                    links_1.position AS o0
                  FROM links AS links_1
                  WHERE links_1.film_text_id = anon_18.id
                  ORDER BY links_1.position ASC
                ) AS anon_23
              ) AS anon_21 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(string_agg(CAST(to_json(anon_23.label) AS TEXT), ','), '') AS coalesce_2
                FROM (
                  SELECT awards_1.label AS label, awards_1.position AS o0
                  FROM awards AS awards_1
                  WHERE awards_1.film_text_id = anon_18.id
                  ORDER BY awards_1.position ASC
                ) AS anon_23
              ) AS anon_22 ON true
            )
            || '],"documents":[' || (
              SELECT coalesce(
                string_agg(
                  '{"path":' || CAST(to_json(anon_18.path) AS TEXT)
                  || ',"language":"' || anon_18.language
                  || '"}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  documents_1.id AS id,
                  documents_1.path AS path,
                  documents_1.language AS language,
                  documents_1.path AS o0
                FROM documents AS documents_1
                WHERE documents_1.film_id = films_1.id
                ORDER BY documents_1.path ASC
              ) AS anon_18
            )
            || ']}' AS anon_5
          FROM films AS films_1
          LEFT OUTER JOIN LATERAL (
            SELECT
              film_listings_1.text_language AS text_language,
              film_listings_1.title AS title,
              film_listings_1.slug AS slug,
              film_listings_1.release_year AS release_year,
              film_listings_1.category_id AS category_id
            FROM film_listings AS film_listings_1
            WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = anon_2.language_id
            LIMIT ALL OFFSET 0
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT categories_1.key AS key
            FROM categories AS categories_1
            WHERE categories_1.id = anon_6.category_id
            LIMIT ALL OFFSET 0
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT category_names_1.name AS name
            FROM category_names AS category_names_1
            WHERE
              category_names_1.category_id = anon_6.category_id
              AND category_names_1.language_id = anon_2.language_id
            LIMIT ALL OFFSET 0
          ) AS anon_8 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(string_agg(CAST(to_json(anon_18.language) AS TEXT), ','), '') AS coalesce_1
            FROM (
              SELECT film_texts_1.language AS language, film_texts_1.position AS o0
              FROM film_texts AS film_texts_1
              WHERE film_texts_1.film_id = films_1.id
              ORDER BY film_texts_1.position ASC
            ) AS anon_18
          ) AS anon_9 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              film_bodies_1.film_text_id AS film_text_id,
              film_bodies_1.markdown AS markdown,
              film_bodies_1.html AS html,
              film_bodies_1.text AS text
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
          ) AS anon_10 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"code":"' || anon_19.code || '","name":' || CAST(to_json(anon_20.name) AS TEXT) || '}', ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
              FROM film_countries AS film_countries_1
              WHERE film_countries_1.film_id = films_1.id
              ORDER BY film_countries_1.position ASC
            ) AS anon_18
            LEFT OUTER JOIN LATERAL (
              SELECT countries_1.code AS code
              FROM countries AS countries_1
              WHERE countries_1.id = anon_18.country_id
              LIMIT ALL OFFSET 0
            ) AS anon_19 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT country_names_1.name AS name
              FROM country_names AS country_names_1
              WHERE
                country_names_1.country_id = anon_18.country_id
                AND country_names_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_20 ON true
          ) AS anon_11 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"key":' || coalesce('"' || anon_18.key || '"', 'null')
                || ',"label":' || CAST(to_json(anon_18.label) AS TEXT)
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                technical_specs_1.position AS position,
                technical_specs_1.key AS key,
                technical_specs_1.label AS label,
                technical_specs_1.position AS o0
              FROM technical_specs AS technical_specs_1
              WHERE technical_specs_1.film_text_id = (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (
                    EXISTS (SELECT * FROM technical_specs WHERE technical_specs.film_text_id = film_texts.id)
                  )
                ORDER BY film_texts.language != anon_2.language, film_texts.position
                LIMIT 1
              )
              ORDER BY technical_specs_1.position ASC
            ) AS anon_18
          ) AS anon_12 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || CAST(to_json(media_1.label) AS TEXT)
              || ',"url":' || coalesce(
                CAST(
                  to_json(
                    CASE
                      WHEN (media_1.path IS NOT NULL)
                      THEN '/media/' || media_1.path
                      WHEN (substr(media_1.url, 1, 1) = '/')
                      THEN coalesce(
                        '/media/' || (
                          SELECT media_files.path
                          FROM media_files
                          WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                        ),
                        media_1.url
                      )
                      ELSE media_1.url
                    END
                  ) AS TEXT
                ),
                'null'
              )
              || '}' AS anon_18
            FROM media AS media_1
            WHERE
              media_1.film_text_id = (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (
                    EXISTS (
                      SELECT *
                      FROM media
                      WHERE media.film_text_id = film_texts.id AND media.field = 'poster_image'
                    )
                  )
                ORDER BY film_texts.language != anon_2.language, film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'poster_image'
            LIMIT 1
          ) AS anon_13 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || CAST(to_json(media_1.label) AS TEXT)
              || ',"url":' || coalesce(
                CAST(
                  to_json(
                    CASE
                      WHEN (media_1.path IS NOT NULL)
                      THEN '/media/' || media_1.path
                      WHEN (substr(media_1.url, 1, 1) = '/')
                      THEN coalesce(
                        '/media/' || (
                          SELECT media_files.path
                          FROM media_files
                          WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                        ),
                        media_1.url
                      )
                      ELSE media_1.url
                    END
                  ) AS TEXT
                ),
                'null'
              )
              || '}' AS anon_18
            FROM media AS media_1
            WHERE
              media_1.film_text_id = (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (
                    EXISTS (
                      SELECT *
                      FROM media
                      WHERE media.film_text_id = film_texts.id AND media.field = 'cinema_poster'
                    )
                  )
                ORDER BY film_texts.language != anon_2.language, film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'cinema_poster'
            LIMIT 1
          ) AS anon_14 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || CAST(to_json(media_1.label) AS TEXT)
              || ',"url":' || coalesce(
                CAST(
                  to_json(
                    CASE
                      WHEN (media_1.path IS NOT NULL)
                      THEN '/media/' || media_1.path
                      WHEN (substr(media_1.url, 1, 1) = '/')
                      THEN coalesce(
                        '/media/' || (
                          SELECT media_files.path
                          FROM media_files
                          WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                        ),
                        media_1.url
                      )
                      ELSE media_1.url
                    END
                  ) AS TEXT
                ),
                'null'
              )
              || '}' AS anon_18
            FROM media AS media_1
            WHERE
              media_1.film_text_id = (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (
                    EXISTS (
                      SELECT *
                      FROM media
                      WHERE media.film_text_id = film_texts.id AND media.field = 'teaser_poster'
                    )
                  )
                ORDER BY film_texts.language != anon_2.language, film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'teaser_poster'
            LIMIT 1
          ) AS anon_15 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || CAST(to_json(media_1.label) AS TEXT)
              || ',"url":' || coalesce(
                CAST(
                  to_json(
                    CASE
                      WHEN (media_1.path IS NOT NULL)
                      THEN '/media/' || media_1.path
                      WHEN (substr(media_1.url, 1, 1) = '/')
                      THEN coalesce(
                        '/media/' || (
                          SELECT media_files.path
                          FROM media_files
                          WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                        ),
                        media_1.url
                      )
                      ELSE media_1.url
                    END
                  ) AS TEXT
                ),
                'null'
              )
              || '}' AS anon_18
            FROM media AS media_1
            WHERE
              media_1.film_text_id = (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (
                    EXISTS (
                      SELECT *
                      FROM media
                      WHERE media.film_text_id = film_texts.id AND media.field = 'trailer_video'
                    )
                  )
                ORDER BY film_texts.language != anon_2.language, film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'trailer_video'
            LIMIT 1
          ) AS anon_16 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || CAST(to_json(media_1.label) AS TEXT)
              || ',"url":' || coalesce(
                CAST(
                  to_json(
                    CASE
                      WHEN (media_1.path IS NOT NULL)
                      THEN '/media/' || media_1.path
                      WHEN (substr(media_1.url, 1, 1) = '/')
                      THEN coalesce(
                        '/media/' || (
                          SELECT media_files.path
                          FROM media_files
                          WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                        ),
                        media_1.url
                      )
                      ELSE media_1.url
                    END
                  ) AS TEXT
                ),
                'null'
              )
              || '}' AS anon_18
            FROM media AS media_1
            WHERE
              media_1.film_text_id = (
                SELECT film_texts.id
                FROM film_texts
                WHERE
                  film_texts.film_id = films_1.id
                  AND (
                    EXISTS (
                      SELECT *
                      FROM media
                      WHERE media.film_text_id = film_texts.id AND media.field = 'trailer_poster'
                    )
                  )
                ORDER BY film_texts.language != anon_2.language, film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'trailer_poster'
            LIMIT 1
          ) AS anon_17 ON true
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
