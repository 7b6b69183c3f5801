SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT
            '{"poster":' || coalesce(anon_6.anon_9, 'null')
            || ',"trailer":' || coalesce(anon_7.anon_9, 'null')
            || ',"stills":[' || anon_8.coalesce_1
            || ']}' AS anon_5
          FROM films AS films_1
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
              || ',"provider":' || coalesce('"' || media_1.site || '"', 'null')
              || ',"embedUrl":' || coalesce(
                CAST(
                  to_json(
                    CASE
                      WHEN (media_1.site = 'YOUTUBE')
                      THEN 'https://www.youtube-nocookie.com/embed/' || replace(media_1.called, '/', '?h=')
                      WHEN (media_1.site = 'VIMEO')
                      THEN 'https://player.vimeo.com/video/' || replace(media_1.called, '/', '?h=')
                      WHEN (media_1.site = 'DAILYMOTION')
                      THEN 'https://www.dailymotion.com/embed/video/' || replace(media_1.called, '/', '?h=')
                    END
                  ) AS TEXT
                ),
                'null'
              )
              || ',"mimeType":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT media_files.mime_type
                      FROM media_files
                      WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"missing":' || CAST(
                media_1.path IS NOT NULL
                AND (
                  SELECT media_files.path
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                ) IS NULL AS TEXT
              )
              || ',"bytes":' || coalesce(
                CAST(
                  (
                    SELECT media_files.bytes
                    FROM media_files
                    WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                  ) AS TEXT
                ),
                'null'
              )
              || ',"width":' || coalesce(
                CAST(
                  (
                    SELECT media_files.width
                    FROM media_files
                    WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                  ) AS TEXT
                ),
                'null'
              )
              || ',"height":' || coalesce(
                CAST(
                  (
                    SELECT media_files.height
                    FROM media_files
                    WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                  ) AS TEXT
                ),
                'null'
              )
              || ',"durationSeconds":' || coalesce(
                (
                  SELECT media_files.duration_seconds
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                ),
                'null'
              )
              || ',"placeholder":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT media_files.placeholder
                      FROM media_files
                      WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"alt":' || coalesce(CAST(to_json(media_1.alt) AS TEXT), 'null')
              || ',"copyright":' || coalesce(CAST(to_json(media_1.copyright) AS TEXT), 'null')
              || '}' AS anon_9
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
          ) AS anon_6 ON true
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
              || ',"provider":' || coalesce('"' || media_1.site || '"', 'null')
              || ',"embedUrl":' || coalesce(
                CAST(
                  to_json(
                    CASE
                      WHEN (media_1.site = 'YOUTUBE')
                      THEN 'https://www.youtube-nocookie.com/embed/' || replace(media_1.called, '/', '?h=')
                      WHEN (media_1.site = 'VIMEO')
                      THEN 'https://player.vimeo.com/video/' || replace(media_1.called, '/', '?h=')
                      WHEN (media_1.site = 'DAILYMOTION')
                      THEN 'https://www.dailymotion.com/embed/video/' || replace(media_1.called, '/', '?h=')
                    END
                  ) AS TEXT
                ),
                'null'
              )
              || ',"mimeType":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT media_files.mime_type
                      FROM media_files
                      WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"missing":' || CAST(
                media_1.path IS NOT NULL
                AND (
                  SELECT media_files.path
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                ) IS NULL AS TEXT
              )
              || ',"bytes":' || coalesce(
                CAST(
                  (
                    SELECT media_files.bytes
                    FROM media_files
                    WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                  ) AS TEXT
                ),
                'null'
              )
              || ',"width":' || coalesce(
                CAST(
                  (
                    SELECT media_files.width
                    FROM media_files
                    WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                  ) AS TEXT
                ),
                'null'
              )
              || ',"height":' || coalesce(
                CAST(
                  (
                    SELECT media_files.height
                    FROM media_files
                    WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                  ) AS TEXT
                ),
                'null'
              )
              || ',"durationSeconds":' || coalesce(
                (
                  SELECT media_files.duration_seconds
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                ),
                'null'
              )
              || ',"placeholder":' || coalesce(
                CAST(
                  to_json(
                    (
                      SELECT media_files.placeholder
                      FROM media_files
                      WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                    )
                  ) AS TEXT
                ),
                'null'
              )
              || ',"alt":' || coalesce(CAST(to_json(media_1.alt) AS TEXT), 'null')
              || ',"copyright":' || coalesce(CAST(to_json(media_1.copyright) AS TEXT), 'null')
              || '}' AS anon_9
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
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"kind":"' || anon_9.kind
                || '","label":' || CAST(to_json(anon_9.label) AS TEXT)
                || ',"url":' || coalesce(
                  CAST(
                    to_json(
                      CASE
                        WHEN (anon_9.path IS NOT NULL)
                        THEN '/media/' || anon_9.path
                        WHEN (substr(anon_9.url, 1, 1) = '/')
                        THEN coalesce(
                          '/media/' || (
                            SELECT media_files.path
                            FROM media_files
                            WHERE media_files.path = coalesce(anon_9.path, substr(anon_9.url, 2))
                          ),
                          anon_9.url
                        )
                        ELSE anon_9.url
                      END
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"provider":' || coalesce('"' || anon_9.site || '"', 'null')
                || ',"embedUrl":' || coalesce(
                  CAST(
                    to_json(
                      CASE
                        WHEN (anon_9.site = 'YOUTUBE')
                        THEN 'https://www.youtube-nocookie.com/embed/' || replace(anon_9.called, '/', '?h=')
                        WHEN (anon_9.site = 'VIMEO')
                        THEN 'https://player.vimeo.com/video/' || replace(anon_9.called, '/', '?h=')
                        WHEN (anon_9.site = 'DAILYMOTION')
                        THEN 'https://www.dailymotion.com/embed/video/' || replace(anon_9.called, '/', '?h=')
                      END
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"mimeType":' || coalesce(
                  CAST(
                    to_json(
                      (
                        SELECT media_files.mime_type
                        FROM media_files
                        WHERE media_files.path = coalesce(anon_9.path, substr(anon_9.url, 2))
                      )
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"missing":' || CAST(
                  anon_9.path IS NOT NULL
                  AND (
                    SELECT media_files.path
                    FROM media_files
                    WHERE media_files.path = coalesce(anon_9.path, substr(anon_9.url, 2))
                  ) IS NULL AS TEXT
                )
                || ',"bytes":' || coalesce(
                  CAST(
                    (
                      SELECT media_files.bytes
                      FROM media_files
                      WHERE media_files.path = coalesce(anon_9.path, substr(anon_9.url, 2))
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"width":' || coalesce(
                  CAST(
                    (
                      SELECT media_files.width
                      FROM media_files
                      WHERE media_files.path = coalesce(anon_9.path, substr(anon_9.url, 2))
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"height":' || coalesce(
                  CAST(
                    (
                      SELECT media_files.height
                      FROM media_files
                      WHERE media_files.path = coalesce(anon_9.path, substr(anon_9.url, 2))
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"durationSeconds":' || coalesce(
                  (
                    SELECT media_files.duration_seconds
                    FROM media_files
                    WHERE media_files.path = coalesce(anon_9.path, substr(anon_9.url, 2))
                  ),
                  'null'
                )
                || ',"placeholder":' || coalesce(
                  CAST(
                    to_json(
                      (
                        SELECT media_files.placeholder
                        FROM media_files
                        WHERE media_files.path = coalesce(anon_9.path, substr(anon_9.url, 2))
                      )
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"alt":' || coalesce(CAST(to_json(anon_9.alt) AS TEXT), 'null')
                || ',"copyright":' || coalesce(CAST(to_json(anon_9.copyright) AS TEXT), 'null')
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                media_1.position AS position,
                media_1.kind AS kind,
                media_1.label AS label,
                media_1.path AS path,
                media_1.url AS url,
                media_1.site AS site,
                media_1.called AS called,
                media_1.alt AS alt,
                media_1.copyright AS copyright,
                media_1.position AS o0
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
                        WHERE media.film_text_id = film_texts.id AND media.field = 'stills'
                      )
                    )
                  ORDER BY film_texts.language != anon_2.language, film_texts.position
                  LIMIT 1
                )
                AND media_1.field = 'stills'
              ORDER BY media_1.position ASC
            ) AS anon_9
          ) AS anon_8 ON true
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
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_2 ON true
