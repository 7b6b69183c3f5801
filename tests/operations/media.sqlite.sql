WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  coalesce(
    (
      SELECT
        '{"poster":' || coalesce(
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
              || ',"provider":' || coalesce('"' || media_1.site || '"', 'null')
              || ',"embedUrl":' || json_quote(
                CASE
                  WHEN (media_1.site = 'YOUTUBE')
                  THEN 'https://www.youtube-nocookie.com/embed/' || replace(media_1.called, '/', '?h=')
                  WHEN (media_1.site = 'VIMEO')
                  THEN 'https://player.vimeo.com/video/' || replace(media_1.called, '/', '?h=')
                  WHEN (media_1.site = 'DAILYMOTION')
                  THEN 'https://www.dailymotion.com/embed/video/' || replace(media_1.called, '/', '?h=')
                END
              )
              || ',"mimeType":' || json_quote(
                (
                  SELECT media_files.mime_type
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                )
              )
              || ',"missing":' || CASE
                WHEN (
                  media_1.path IS NOT NULL
                  AND (
                    SELECT media_files.path
                    FROM media_files
                    WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                  ) IS NULL
                )
                THEN 'true'
                ELSE 'false'
              END
              || ',"bytes":' || coalesce(
                (
                  SELECT media_files.bytes
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                ),
                'null'
              )
              || ',"width":' || coalesce(
                (
                  SELECT media_files.width
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                ),
                'null'
              )
              || ',"height":' || coalesce(
                (
                  SELECT media_files.height
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
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
              || ',"placeholder":' || json_quote(
                (
                  SELECT media_files.placeholder
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                )
              )
              || ',"alt":' || json_quote(media_1.alt)
              || ',"copyright":' || json_quote(media_1.copyright)
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
              || ',"provider":' || coalesce('"' || media_1.site || '"', 'null')
              || ',"embedUrl":' || json_quote(
                CASE
                  WHEN (media_1.site = 'YOUTUBE')
                  THEN 'https://www.youtube-nocookie.com/embed/' || replace(media_1.called, '/', '?h=')
                  WHEN (media_1.site = 'VIMEO')
                  THEN 'https://player.vimeo.com/video/' || replace(media_1.called, '/', '?h=')
                  WHEN (media_1.site = 'DAILYMOTION')
                  THEN 'https://www.dailymotion.com/embed/video/' || replace(media_1.called, '/', '?h=')
                END
              )
              || ',"mimeType":' || json_quote(
                (
                  SELECT media_files.mime_type
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                )
              )
              || ',"missing":' || CASE
                WHEN (
                  media_1.path IS NOT NULL
                  AND (
                    SELECT media_files.path
                    FROM media_files
                    WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                  ) IS NULL
                )
                THEN 'true'
                ELSE 'false'
              END
              || ',"bytes":' || coalesce(
                (
                  SELECT media_files.bytes
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                ),
                'null'
              )
              || ',"width":' || coalesce(
                (
                  SELECT media_files.width
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                ),
                'null'
              )
              || ',"height":' || coalesce(
                (
                  SELECT media_files.height
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
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
              || ',"placeholder":' || json_quote(
                (
                  SELECT media_files.placeholder
                  FROM media_files
                  WHERE media_files.path = coalesce(media_1.path, substr(media_1.url, 2))
                )
              )
              || ',"alt":' || json_quote(media_1.alt)
              || ',"copyright":' || json_quote(media_1.copyright)
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
        || ',"stills":[' || (
          SELECT coalesce(
            group_concat(
              '{"kind":"' || anon_3.kind
              || '","label":' || json_quote(anon_3.label)
              || ',"url":' || json_quote(
                CASE
                  WHEN (anon_3.path IS NOT NULL)
                  THEN '/media/' || anon_3.path
                  WHEN (substr(anon_3.url, 1, 1) = '/')
                  THEN coalesce(
                    '/media/' || (
                      SELECT media_files.path
                      FROM media_files
                      WHERE media_files.path = coalesce(anon_3.path, substr(anon_3.url, 2))
                    ),
                    anon_3.url
                  )
                  ELSE anon_3.url
                END
              )
              || ',"provider":' || coalesce('"' || anon_3.site || '"', 'null')
              || ',"embedUrl":' || json_quote(
                CASE
                  WHEN (anon_3.site = 'YOUTUBE')
                  THEN 'https://www.youtube-nocookie.com/embed/' || replace(anon_3.called, '/', '?h=')
                  WHEN (anon_3.site = 'VIMEO')
                  THEN 'https://player.vimeo.com/video/' || replace(anon_3.called, '/', '?h=')
                  WHEN (anon_3.site = 'DAILYMOTION')
                  THEN 'https://www.dailymotion.com/embed/video/' || replace(anon_3.called, '/', '?h=')
                END
              )
              || ',"mimeType":' || json_quote(
                (
                  SELECT media_files.mime_type
                  FROM media_files
                  WHERE media_files.path = coalesce(anon_3.path, substr(anon_3.url, 2))
                )
              )
              || ',"missing":' || CASE
                WHEN (
                  anon_3.path IS NOT NULL
                  AND (
                    SELECT media_files.path
                    FROM media_files
                    WHERE media_files.path = coalesce(anon_3.path, substr(anon_3.url, 2))
                  ) IS NULL
                )
                THEN 'true'
                ELSE 'false'
              END
              || ',"bytes":' || coalesce(
                (
                  SELECT media_files.bytes
                  FROM media_files
                  WHERE media_files.path = coalesce(anon_3.path, substr(anon_3.url, 2))
                ),
                'null'
              )
              || ',"width":' || coalesce(
                (
                  SELECT media_files.width
                  FROM media_files
                  WHERE media_files.path = coalesce(anon_3.path, substr(anon_3.url, 2))
                ),
                'null'
              )
              || ',"height":' || coalesce(
                (
                  SELECT media_files.height
                  FROM media_files
                  WHERE media_files.path = coalesce(anon_3.path, substr(anon_3.url, 2))
                ),
                'null'
              )
              || ',"durationSeconds":' || coalesce(
                (
                  SELECT media_files.duration_seconds
                  FROM media_files
                  WHERE media_files.path = coalesce(anon_3.path, substr(anon_3.url, 2))
                ),
                'null'
              )
              || ',"placeholder":' || json_quote(
                (
                  SELECT media_files.placeholder
                  FROM media_files
                  WHERE media_files.path = coalesce(anon_3.path, substr(anon_3.url, 2))
                )
              )
              || ',"alt":' || json_quote(anon_3.alt)
              || ',"copyright":' || json_quote(anon_3.copyright)
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
                      SELECT * FROM media WHERE media.film_text_id = film_texts.id AND media.field = 'stills'
                    )
                  )
                ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                LIMIT 1
              )
              AND media_1.field = 'stills'
            ORDER BY media_1.position ASC
            LIMIT -1
          ) AS anon_3
        )
        || ']}' AS anon_2
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
