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
        || '","slug":"' || film_listings_1.slug
        || '","title":' || json_quote(film_listings_1.title)
        || ',"originalTitle":' || json_quote(films_1.original_title)
        || ',"category":' || CASE
          WHEN (film_listings_1.category_id IS NULL)
          THEN 'null'
          ELSE
            '{"key":' || json_quote(categories_1."key")
            || ',"name":' || json_quote(category_names_1.name)
            || '}'
        END
        || ',"language":"' || film_listings_1.text_language
        || '","languages":[' || (
          SELECT coalesce(group_concat(json_quote(anon_3.language), ','), '') AS coalesce_1
          FROM (
            SELECT film_texts_1.language AS language, film_texts_1.position AS o0
            FROM film_texts AS film_texts_1
            WHERE film_texts_1.film_id = films_1.id
            ORDER BY film_texts_1.position ASC
            LIMIT -1
          ) AS anon_3
        )
        || '],"description":' || json_quote(
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
        || ',"body":' || CASE
          WHEN (film_bodies_1.film_text_id IS NULL)
          THEN 'null'
          ELSE
            '{"markdown":' || json_quote(film_bodies_1.markdown)
            || ',"html":' || json_quote(film_bodies_1.html)
            || ',"text":' || json_quote(film_bodies_1.text)
            || '}'
        END
        || ',"releaseYear":' || coalesce(film_listings_1.release_year, 'null')
        || ',"releaseYearLabel":' || json_quote(films_1.release_year_label)
        || ',"duration":' || CASE
          WHEN (films_1.duration_seconds IS NULL)
          THEN 'null'
          ELSE
            '{"seconds":' || films_1.duration_seconds
            || ',"minutes":' || FLOOR(films_1.duration_seconds / 60)
            || ',"iso8601":"'
            || 'PT' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT)
            || 'M' || CASE
              WHEN (0 < films_1.duration_seconds % 60)
              THEN CAST(films_1.duration_seconds % 60 AS TEXT) || 'S'
              ELSE ''
            END
            || '","label":' || json_quote(
              (
                SELECT film_texts.duration_label
                FROM film_texts
                WHERE film_texts.film_id = films_1.id AND film_texts.duration_label IS NOT NULL
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
            )
            || ',"approximate":' || CASE WHEN films_1.duration_approximate THEN 'true' ELSE 'false' END
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
        || '],"countryLabel":' || json_quote(
          (
            SELECT film_texts.country_label
            FROM film_texts
            WHERE film_texts.film_id = films_1.id AND film_texts.country_label IS NOT NULL
            ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
            LIMIT 1
          )
        )
        || ',"technicalSpecs":[' || (
          SELECT coalesce(
            group_concat(
              '{"key":' || coalesce('"' || anon_3."key" || '"', 'null')
              || ',"label":' || json_quote(anon_3.label)
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              technical_specs_1.position AS position,
              technical_specs_1."key" AS "key",
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
              ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
              LIMIT 1
            )
            ORDER BY technical_specs_1.position ASC
            LIMIT -1
          ) AS anon_3
        )
        || '],"poster":' || coalesce(
          (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || json_quote(media_1.label)
              || ',"url":' || json_quote(
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
              )
              || '}' AS anon_3
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
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'poster_image'
            LIMIT 1
          ),
          'null'
        )
        || ',"cinemaPoster":' || coalesce(
          (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || json_quote(media_1.label)
              || ',"url":' || json_quote(
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
              )
              || '}' AS anon_3
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
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'cinema_poster'
            LIMIT 1
          ),
          'null'
        )
        || ',"teaserPoster":' || coalesce(
          (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || json_quote(media_1.label)
              || ',"url":' || json_quote(
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
              )
              || '}' AS anon_3
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
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'teaser_poster'
            LIMIT 1
          ),
          'null'
        )
        || ',"trailer":' || coalesce(
          (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || json_quote(media_1.label)
              || ',"url":' || json_quote(
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
              )
              || '}' AS anon_3
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
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'trailer_video'
            LIMIT 1
          ),
          'null'
        )
        || ',"trailerPoster":' || coalesce(
          (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || json_quote(media_1.label)
              || ',"url":' || json_quote(
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
              )
              || '}' AS anon_3
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
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'trailer_poster'
            LIMIT 1
          ),
          'null'
        )
        || ',"fullVideo":' || coalesce(
          (
            SELECT
              '{"kind":"' || media_1.kind
              || '","label":' || json_quote(media_1.label)
              || ',"url":' || json_quote(
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
              )
              || '}' AS anon_3
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
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'full_video_url'
            LIMIT 1
          ),
          'null'
        )
        || ',"externalLinks":[' || (
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
        || '],"awards":[' || (
          SELECT coalesce(
            group_concat(
              '{"label":' || json_quote(
                CASE
                  WHEN (anon_3.person_id IS NULL)
                  THEN (
                    SELECT awards.label
                    FROM awards
                    JOIN film_texts ON film_texts.id = awards.film_text_id
                    WHERE
                      film_texts.film_id = anon_3.film_id
                      AND awards.award = anon_3.position
                      AND awards.label IS NOT NULL
                    ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                    LIMIT 1
                  )
                  ELSE (
                    SELECT person_awards.label
                    FROM person_awards
                    JOIN person_texts ON person_texts.id = person_awards.person_text_id
                    WHERE
                      person_texts.person_id = anon_3.person_id
                      AND person_awards.award = anon_3.person_award
                      AND person_awards.label IS NOT NULL
                    ORDER BY
                      person_texts.language != (SELECT anon_1.language FROM anon_1), person_texts.position
                    LIMIT 1
                  )
                END
              )
              || ',"name":' || json_quote(
                CASE
                  WHEN (anon_3.person_id IS NULL)
                  THEN (
                    SELECT awards.name
                    FROM awards
                    JOIN film_texts ON film_texts.id = awards.film_text_id
                    WHERE
                      film_texts.film_id = anon_3.film_id
                      AND awards.award = anon_3.position
                      AND awards.name IS NOT NULL
                    ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                    LIMIT 1
                  )
                  ELSE (
                    SELECT person_awards.name
                    FROM person_awards
                    JOIN person_texts ON person_texts.id = person_awards.person_text_id
                    WHERE
                      person_texts.person_id = anon_3.person_id
                      AND person_awards.award = anon_3.person_award
                      AND person_awards.name IS NOT NULL
                    ORDER BY
                      person_texts.language != (SELECT anon_1.language FROM anon_1), person_texts.position
                    LIMIT 1
                  )
                END
              )
              || ',"year":' || coalesce(anon_3.year, 'null')
              || ',"kind":' || coalesce('"' || anon_3.kind || '"', 'null')
              || ',"festival":' || CASE
                WHEN (anon_3.festival_id IS NULL)
                THEN 'null'
                ELSE
                  '{"id":"'
                  || 'Festival:' || festivals_1.slug
                  || (SELECT anon_1.at_language FROM anon_1)
                  || '","slug":"' || festivals_1.slug
                  || '","kind":"' || festivals_1.kind
                  || '","name":' || json_quote(festival_names_1.name)
                  || ',"city":' || json_quote(festival_names_1.city)
                  || ',"country":' || CASE
                    WHEN (festivals_1.country_id IS NULL)
                    THEN 'null'
                    ELSE '{"code":"' || countries_1.code || '"}'
                  END
                  || '}'
              END
              || ',"recipients":[' || (
                SELECT coalesce(group_concat('{"slug":"' || people_1.slug || '"}', ','), '') AS coalesce_2
                FROM (
                  SELECT
                    award_recipients_1.person_id AS person_id,
                    award_recipients_1.credit AS o0,
                    people_2.slug AS o1
                  FROM award_recipients AS award_recipients_1
                  LEFT OUTER JOIN people AS people_2 ON people_2.id = award_recipients_1.person_id
                  WHERE award_recipients_1.award_id = anon_3.id
                  ORDER BY award_recipients_1.credit ASC NULLS LAST, people_2.slug ASC
                  LIMIT -1
                ) AS anon_4
                LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_4.person_id
              )
              || '],"film":' || CASE
                WHEN (anon_3.film_id IS NULL) THEN 'null' ELSE '{"slug":"' || film_listings_2.slug || '"}'
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
            LIMIT -1
          ) AS anon_3
          LEFT OUTER JOIN festivals AS festivals_1 ON festivals_1.id = anon_3.festival_id
          LEFT OUTER JOIN
            festival_names AS festival_names_1
            ON festival_names_1.festival_id = anon_3.festival_id
            AND festival_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
          LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = festivals_1.country_id
          LEFT OUTER JOIN
            film_listings AS film_listings_2
            ON film_listings_2.film_id = anon_3.film_id
            AND film_listings_2.language_id = (SELECT anon_1.language_id FROM anon_1)
        )
        || '],"worldSales":' || json_quote(
          (
            SELECT film_texts.world_sales
            FROM film_texts
            WHERE film_texts.film_id = films_1.id AND film_texts.world_sales IS NOT NULL
            ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
            LIMIT 1
          )
        )
        || ',"additionalInfo":' || json_quote(
          (
            SELECT film_texts.additional_info
            FROM film_texts
            WHERE film_texts.film_id = films_1.id AND film_texts.additional_info IS NOT NULL
            ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
            LIMIT 1
          )
        )
        || ',"translations":[' || (
          SELECT coalesce(
            group_concat(
              '{"language":"' || anon_3.language
              || '","title":' || json_quote(anon_3.title)
              || ',"description":' || json_quote(anon_3.description)
              || ',"body":' || CASE
                WHEN (film_bodies_2.film_text_id IS NULL)
                THEN 'null'
                ELSE '{"text":' || json_quote(film_bodies_2.text) || '}'
              END
              || ',"durationLabel":' || json_quote(anon_3.duration_label)
              || ',"countryLabel":' || json_quote(anon_3.country_label)
              || ',"technicalSpecs":[' || (
                SELECT coalesce(
                  group_concat(
                    '{"key":' || coalesce('"' || anon_4."key" || '"', 'null')
                    || ',"label":' || json_quote(anon_4.label)
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    technical_specs_1.position AS position,
                    technical_specs_1."key" AS "key",
                    technical_specs_1.label AS label,
                    technical_specs_1.position AS o0
                  FROM technical_specs AS technical_specs_1
                  WHERE technical_specs_1.film_text_id = anon_3.id
                  ORDER BY technical_specs_1.position ASC
                  LIMIT -1
                ) AS anon_4
              )
              || '],"externalLinks":[' || (
                SELECT coalesce(
                  group_concat(
                    '{"name":' || json_quote(anon_4.name) || ',"url":' || json_quote(anon_4.url) || '}', ','
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
                  WHERE links_1.film_text_id = anon_3.id
                  ORDER BY links_1.position ASC
                  LIMIT -1
                ) AS anon_4
              )
              || '],"awards":[' || (
                SELECT coalesce(group_concat(json_quote(anon_4.label), ','), '') AS coalesce_2
                FROM (
                  SELECT awards_1.label AS label, awards_1.position AS o0
                  FROM awards AS awards_1
                  WHERE awards_1.film_text_id = anon_3.id
                  ORDER BY awards_1.position ASC
                  LIMIT -1
                ) AS anon_4
              )
              || '],"worldSales":' || json_quote(anon_3.world_sales)
              || ',"additionalInfo":' || json_quote(anon_3.additional_info)
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
            LIMIT -1
          ) AS anon_3
          LEFT OUTER JOIN
            film_bodies AS film_bodies_2
            ON film_bodies_2.film_text_id = (
              SELECT film_bodies.film_text_id
              FROM film_bodies
              WHERE film_bodies.film_text_id = anon_3.id AND film_bodies.markdown != ''
            )
        )
        || '],"documents":[' || (
          SELECT coalesce(
            group_concat(
              '{"path":' || json_quote(anon_3.path) || ',"language":"' || anon_3.language || '"}', ','
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
            LIMIT -1
          ) AS anon_3
        )
        || ']}' AS anon_2
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      LEFT OUTER JOIN categories AS categories_1 ON categories_1.id = film_listings_1.category_id
      LEFT OUTER JOIN
        category_names AS category_names_1
        ON category_names_1.category_id = film_listings_1.category_id
        AND category_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
