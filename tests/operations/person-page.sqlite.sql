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
        '{"name":' || json_quote(people_1.name)
        || ',"description":' || json_quote(
          coalesce(
            (
              SELECT person_texts.description
              FROM person_texts
              WHERE
                person_texts.person_id = people_1.id
                AND person_texts.description IS NOT NULL
                AND person_texts.language = (SELECT anon_1.language FROM anon_1)
            ),
            (
              SELECT person_texts.description
              FROM person_texts
              WHERE person_texts.person_id = people_1.id AND person_texts.description IS NOT NULL
              ORDER BY person_texts.position
              LIMIT 1
            )
          )
        )
        || ',"body":' || coalesce(
          (
            SELECT '{"html":' || json_quote(anon_4.html) || '}' AS anon_3
            FROM (
              SELECT
                person_bodies.person_text_id AS film_text_id,
                person_bodies.markdown AS markdown,
                person_bodies.html AS html,
                person_bodies.text AS text
              FROM person_bodies
              WHERE person_bodies.person_text_id = coalesce(
                (
                  SELECT person_texts.id
                  FROM person_texts
                  WHERE
                    person_texts.person_id = people_1.id
                    AND (
                      EXISTS (
                        SELECT *
                        FROM person_bodies
                        WHERE person_bodies.person_text_id = person_texts.id AND person_bodies.markdown != ''
                      )
                    )
                    AND person_texts.language = (SELECT anon_1.language FROM anon_1)
                ),
                (
                  SELECT person_texts.id
                  FROM person_texts
                  WHERE
                    person_texts.person_id = people_1.id
                    AND (
                      EXISTS (
                        SELECT *
                        FROM person_bodies
                        WHERE person_bodies.person_text_id = person_texts.id AND person_bodies.markdown != ''
                      )
                    )
                  ORDER BY person_texts.position
                  LIMIT 1
                )
              )
            ) AS anon_4
            LIMIT 1
          ),
          'null'
        )
        || ',"born":' || CASE
          WHEN (
            coalesce(
              (
                SELECT person_texts.born_label
                FROM person_texts
                WHERE
                  person_texts.person_id = people_1.id
                  AND person_texts.born_label IS NOT NULL
                  AND person_texts.language = (SELECT anon_1.language FROM anon_1)
              ),
              (
                SELECT person_texts.born_label
                FROM person_texts
                WHERE person_texts.person_id = people_1.id AND person_texts.born_label IS NOT NULL
                ORDER BY person_texts.position
                LIMIT 1
              )
            ) IS NULL
          )
          THEN 'null'
          ELSE
            '{"date":' || coalesce('"' || person_pages_1.born_date || '"', 'null')
            || ',"place":' || json_quote(
              coalesce(
                (
                  SELECT person_texts.born_place
                  FROM person_texts
                  WHERE
                    person_texts.person_id = people_1.id
                    AND person_texts.born_place IS NOT NULL
                    AND person_texts.language = (SELECT anon_1.language FROM anon_1)
                ),
                (
                  SELECT person_texts.born_place
                  FROM person_texts
                  WHERE person_texts.person_id = people_1.id AND person_texts.born_place IS NOT NULL
                  ORDER BY person_texts.position
                  LIMIT 1
                )
              )
            )
            || '}'
        END
        || ',"portrait":' || coalesce(
          (
            SELECT
              '{"url":' || json_quote(
                CASE
                  WHEN (anon_4.path IS NOT NULL)
                  THEN '/media/' || anon_4.path
                  WHEN (substr(anon_4.url, 1, 1) = '/')
                  THEN coalesce(
                    '/media/' || (
                      SELECT media_files.path
                      FROM media_files
                      WHERE media_files.path = coalesce(anon_4.path, substr(anon_4.url, 2))
                    ),
                    anon_4.url
                  )
                  ELSE anon_4.url
                END
              )
              || ',"alt":' || json_quote(anon_4.alt)
              || ',"copyright":' || json_quote(anon_4.copyright)
              || '}' AS anon_3
            FROM (
              SELECT
                person_media.person_text_id AS film_text_id,
                person_media.field AS field,
                person_media.position AS position,
                person_media.kind AS kind,
                person_media.label AS label,
                person_media.path AS path,
                person_media.url AS url,
                person_media.site AS site,
                person_media.called AS called,
                person_media.alt AS alt,
                person_media.copyright AS copyright
              FROM person_media
              WHERE
                person_media.person_text_id = coalesce(
                  (
                    SELECT person_texts.id
                    FROM person_texts
                    WHERE
                      person_texts.person_id = people_1.id
                      AND (
                        EXISTS (
                          SELECT *
                          FROM person_media
                          WHERE
                            person_media.person_text_id = person_texts.id AND person_media.field = 'portrait'
                        )
                      )
                      AND person_texts.language = (SELECT anon_1.language FROM anon_1)
                  ),
                  (
                    SELECT person_texts.id
                    FROM person_texts
                    WHERE
                      person_texts.person_id = people_1.id
                      AND (
                        EXISTS (
                          SELECT *
                          FROM person_media
                          WHERE
                            person_media.person_text_id = person_texts.id AND person_media.field = 'portrait'
                        )
                      )
                    ORDER BY person_texts.position
                    LIMIT 1
                  )
                )
                AND person_media.field = 'portrait'
            ) AS anon_4
            LIMIT 1
          ),
          'null'
        )
        || ',"pictures":[' || (
          SELECT coalesce(
            group_concat(
              '{"url":' || json_quote(
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
              || ',"alt":' || json_quote(anon_3.alt)
              || ',"copyright":' || json_quote(anon_3.copyright)
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              anon_4.film_text_id AS film_text_id,
              anon_4.path AS path,
              anon_4.url AS url,
              anon_4.alt AS alt,
              anon_4.copyright AS copyright,
              anon_4.position AS o0
            FROM (
              SELECT
                person_media.person_text_id AS film_text_id,
                person_media.field AS field,
                person_media.position AS position,
                person_media.kind AS kind,
                person_media.label AS label,
                person_media.path AS path,
                person_media.url AS url,
                person_media.site AS site,
                person_media.called AS called,
                person_media.alt AS alt,
                person_media.copyright AS copyright
              FROM person_media
              WHERE
                person_media.person_text_id = (
                  SELECT person_texts.id
                  FROM person_texts
                  WHERE
                    person_texts.person_id = people_1.id
                    AND (
                      EXISTS (
                        SELECT *
                        FROM person_media
                        WHERE
                          person_media.person_text_id = person_texts.id AND person_media.field = 'pictures'
                      )
                    )
                  ORDER BY
                    person_texts.language != (SELECT anon_1.language FROM anon_1), person_texts.position
                  LIMIT 1
                )
                AND person_media.field = 'pictures'
            ) AS anon_4
            ORDER BY anon_4.position ASC
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
              || ',"festival":' || CASE
                WHEN (anon_3.festival_id IS NULL)
                THEN 'null'
                ELSE
                  '{"name":' || json_quote(festival_names_1.name)
                  || ',"city":' || json_quote(festival_names_1.city)
                  || '}'
              END
              || ',"year":' || coalesce(anon_3.year, 'null')
              || ',"film":' || CASE
                WHEN (anon_3.film_id IS NULL) THEN 'null' ELSE '{"slug":"' || film_listings_1.slug || '"}'
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
              award_listings_1.person_id AS person_id,
              award_listings_1.person_award AS person_award,
              award_listings_1.chronology AS o0,
              award_listings_1.position AS o1
            FROM award_listings AS award_listings_1
            WHERE award_listings_1.id IN (
              SELECT award_recipients.award_id
              FROM award_recipients
              WHERE award_recipients.person_id = people_1.id
            )
            ORDER BY +o0 ASC NULLS LAST, +o1 ASC
            LIMIT 3
          ) AS anon_3
          LEFT OUTER JOIN
            festival_names AS festival_names_1
            ON festival_names_1.festival_id = anon_3.festival_id
            AND festival_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
          LEFT OUTER JOIN
            film_listings AS film_listings_1
            ON film_listings_1.film_id = anon_3.film_id
            AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        )
        || '],"films":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND film_listings_1.film_id IN (
                    SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                  )
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                group_concat(
                  '{"title":' || json_quote(anon_4.title)
                  || ',"releaseYear":' || coalesce(anon_4.release_year, 'null')
                  || ',"poster":' || coalesce(
                    (
                      SELECT
                        '{"url":' || json_quote(
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
                        || '}' AS anon_5
                      FROM media AS media_1
                      WHERE
                        media_1.film_text_id = (
                          SELECT film_texts.id
                          FROM film_texts
                          WHERE
                            film_texts.film_id = anon_4.film_id
                            AND (
                              EXISTS (
                                SELECT *
                                FROM media
                                WHERE media.film_text_id = film_texts.id AND media.field = 'poster_image'
                              )
                            )
                          ORDER BY
                            film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                          LIMIT 1
                        )
                        AND media_1.field = 'poster_image'
                      LIMIT 1
                    ),
                    'null'
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  film_listings_1.film_id AS film_id,
                  film_listings_1.title AS title,
                  film_listings_1.release_year AS release_year,
                  film_listings_1.release_year AS o0,
                  film_listings_1.title_folded AS o1,
                  film_listings_1.slug AS o2
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  AND film_listings_1.film_id IN (
                    SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                  )
                ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                LIMIT 3
              ) AS anon_4
            )
            || ']}' AS anon_3
        )
        || ',"roles":[' || (
          SELECT coalesce(
            group_concat(
              '{"role":{"name":' || json_quote(role_names_1.name) || '},"count":' || anon_3.count || '}', ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              anon_4.role_id AS role_id,
              anon_4.count AS count,
              anon_4.count AS o0,
              roles_1.position AS o1,
              roles_1."key" AS o2
            FROM (
              SELECT
                credits_1.role_id AS role_id,
                count(*) AS count,
                min(films.release_year) AS first_year,
                max(films.release_year) AS last_year
              FROM credits AS credits_1
              JOIN films ON films.id = credits_1.film_id
              WHERE credits_1.person_id = people_1.id
              GROUP BY credits_1.role_id
            ) AS anon_4
            LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_4.role_id
            ORDER BY anon_4.count DESC, roles_1.position ASC, roles_1."key" ASC
            LIMIT -1
          ) AS anon_3
          LEFT OUTER JOIN
            role_names AS role_names_1
            ON role_names_1.role_id = anon_3.role_id
            AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        )
        || '],"collaborators":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM (
                  SELECT
                    credits_1.person_id AS person_id,
                    CAST(people_1.id AS INTEGER) AS me,
                    count(DISTINCT credits_1.film_id) AS count
                  FROM credits AS credits_1
                  WHERE
                    credits_1.film_id IN (
                      SELECT DISTINCT credits_2.film_id
                      FROM credits AS credits_2
                      WHERE credits_2.person_id = people_1.id
                    )
                    AND credits_1.person_id != people_1.id
                  GROUP BY credits_1.person_id
                ) AS anon_4
              ) AS TEXT
            )
            || ',"edges":[' || (
              SELECT coalesce(
                group_concat(
                  '{"count":' || anon_4.count
                  || ',"node":{"slug":"' || people_2.slug
                  || '","name":' || json_quote(people_2.name)
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_5.person_id AS person_id,
                  anon_5.count AS count,
                  anon_5.count AS o0,
                  people_3.name_folded AS o1,
                  people_3.slug AS o2
                FROM (
                  SELECT
                    credits_1.person_id AS person_id,
                    CAST(people_1.id AS INTEGER) AS me,
                    count(DISTINCT credits_1.film_id) AS count
                  FROM credits AS credits_1
                  WHERE
                    credits_1.film_id IN (
                      SELECT DISTINCT credits_2.film_id
                      FROM credits AS credits_2
                      WHERE credits_2.person_id = people_1.id
                    )
                    AND credits_1.person_id != people_1.id
                  GROUP BY credits_1.person_id
                ) AS anon_5
                LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_5.person_id
                ORDER BY anon_5.count DESC, people_3.name_folded ASC, people_3.slug ASC
                LIMIT 3
              ) AS anon_4
              LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_4.person_id
            )
            || ']}' AS anon_3
        )
        || '}' AS anon_2
      FROM people AS people_1
      LEFT OUTER JOIN person_pages AS person_pages_1 ON person_pages_1.person_id = people_1.id
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
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
