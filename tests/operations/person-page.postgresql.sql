SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT
            '{"name":' || CAST(to_json(people_1.name) AS TEXT)
            || ',"description":' || coalesce(
              CAST(
                to_json(
                  coalesce(
                    (
                      SELECT person_texts.description
                      FROM person_texts
                      WHERE
                        person_texts.person_id = people_1.id
                        AND person_texts.description IS NOT NULL
                        AND person_texts.language = anon_2.language
                    ),
                    (
                      SELECT person_texts.description
                      FROM person_texts
                      WHERE person_texts.person_id = people_1.id AND person_texts.description IS NOT NULL
                      ORDER BY person_texts.position
                      LIMIT 1
                    )
                  )
                ) AS TEXT
              ),
              'null'
            )
            || ',"body":' || coalesce(anon_6.anon_14, 'null')
            || ',"born":' || CASE
              WHEN (
                coalesce(
                  (
                    SELECT person_texts.born_label
                    FROM person_texts
                    WHERE
                      person_texts.person_id = people_1.id
                      AND person_texts.born_label IS NOT NULL
                      AND person_texts.language = anon_2.language
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
                '{"date":' || coalesce('"' || anon_7.born_date || '"', 'null')
                || ',"place":' || coalesce(
                  CAST(
                    to_json(
                      coalesce(
                        (
                          SELECT person_texts.born_place
                          FROM person_texts
                          WHERE
                            person_texts.person_id = people_1.id
                            AND person_texts.born_place IS NOT NULL
                            AND person_texts.language = anon_2.language
                        ),
                        (
                          SELECT person_texts.born_place
                          FROM person_texts
                          WHERE person_texts.person_id = people_1.id AND person_texts.born_place IS NOT NULL
                          ORDER BY person_texts.position
                          LIMIT 1
                        )
                      )
                    ) AS TEXT
                  ),
                  'null'
                )
                || '}'
            END
            || ',"portrait":' || coalesce(anon_8.anon_14, 'null')
            || ',"pictures":[' || anon_9.coalesce_1
            || '],"awards":[' || anon_10.coalesce_1
            || '],"films":' || anon_11.anon_14
            || ',"roles":[' || anon_12.coalesce_1
            || '],"collaborators":' || anon_13.anon_14
            || '}' AS anon_5
          FROM people AS people_1
          LEFT OUTER JOIN LATERAL (
            SELECT '{"html":' || CAST(to_json(anon_15.html) AS TEXT) || '}' AS anon_14
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
                    AND person_texts.language = anon_2.language
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
            ) AS anon_15
            LIMIT 1
          ) AS anon_6 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT person_pages_1.born_date AS born_date
            FROM person_pages AS person_pages_1
            WHERE person_pages_1.person_id = people_1.id
            LIMIT ALL OFFSET 0
          ) AS anon_7 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"url":' || coalesce(
                CAST(
                  to_json(
                    CASE
                      WHEN (anon_15.path IS NOT NULL)
                      THEN '/media/' || anon_15.path
                      WHEN (substr(anon_15.url, 1, 1) = '/')
                      THEN coalesce(
                        '/media/' || (
                          SELECT media_files.path
                          FROM media_files
                          WHERE media_files.path = coalesce(anon_15.path, substr(anon_15.url, 2))
                        ),
                        anon_15.url
                      )
                      ELSE anon_15.url
                    END
                  ) AS TEXT
                ),
                'null'
              )
              || ',"alt":' || coalesce(CAST(to_json(anon_15.alt) AS TEXT), 'null')
              || ',"copyright":' || coalesce(CAST(to_json(anon_15.copyright) AS TEXT), 'null')
              || '}' AS anon_14
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
                      AND person_texts.language = anon_2.language
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
            ) AS anon_15
            LIMIT 1
          ) AS anon_8 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"url":' || coalesce(
                  CAST(
                    to_json(
                      CASE
                        WHEN (anon_14.path IS NOT NULL)
                        THEN '/media/' || anon_14.path
                        WHEN (substr(anon_14.url, 1, 1) = '/')
                        THEN coalesce(
                          '/media/' || (
                            SELECT media_files.path
                            FROM media_files
                            WHERE media_files.path = coalesce(anon_14.path, substr(anon_14.url, 2))
                          ),
                          anon_14.url
                        )
                        ELSE anon_14.url
                      END
                    ) AS TEXT
                  ),
                  'null'
                )
                || ',"alt":' || coalesce(CAST(to_json(anon_14.alt) AS TEXT), 'null')
                || ',"copyright":' || coalesce(CAST(to_json(anon_14.copyright) AS TEXT), 'null')
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_15.film_text_id AS film_text_id,
                anon_15.path AS path,
                anon_15.url AS url,
                anon_15.alt AS alt,
                anon_15.copyright AS copyright,
                anon_15.position AS o0
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
                    ORDER BY person_texts.language != anon_2.language, person_texts.position
                    LIMIT 1
                  )
                  AND person_media.field = 'pictures'
              ) AS anon_15
              ORDER BY anon_15.position ASC
            ) AS anon_14
          ) AS anon_9 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"label":' || CAST(
                  to_json(
                    CASE
                      WHEN (anon_14.person_id IS NULL)
                      THEN (
                        SELECT awards.label
                        FROM awards
                        JOIN film_texts ON film_texts.id = awards.film_text_id
                        WHERE
                          film_texts.film_id = anon_14.film_id
                          AND awards.award = anon_14.position
                          AND awards.label IS NOT NULL
                        ORDER BY film_texts.language != anon_2.language, film_texts.position
                        LIMIT 1
                      )
                      ELSE (
                        SELECT person_awards.label
                        FROM person_awards
                        JOIN person_texts ON person_texts.id = person_awards.person_text_id
                        WHERE
                          person_texts.person_id = anon_14.person_id
                          AND person_awards.award = anon_14.person_award
                          AND person_awards.label IS NOT NULL
                        ORDER BY person_texts.language != anon_2.language, person_texts.position
                        LIMIT 1
                      )
                    END
                  ) AS TEXT
                )
                || ',"festival":' || CASE
                  WHEN (anon_14.festival_id IS NULL)
                  THEN 'null'
                  ELSE
                    '{"name":' || CAST(to_json(anon_15.name) AS TEXT)
                    || ',"city":' || coalesce(CAST(to_json(anon_15.city) AS TEXT), 'null')
                    || '}'
                END
                || ',"year":' || coalesce(CAST(anon_14.year AS TEXT), 'null')
                || ',"film":' || CASE
                  WHEN (anon_14.film_id IS NULL) THEN 'null' ELSE '{"slug":"' || anon_16.slug || '"}'
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
              ORDER BY award_listings_1.chronology ASC NULLS LAST, award_listings_1.position ASC
              LIMIT 3
            ) AS anon_14
            LEFT OUTER JOIN LATERAL (
              SELECT festival_names_1.name AS name, festival_names_1.city AS city
              FROM festival_names AS festival_names_1
              WHERE
                festival_names_1.festival_id = anon_14.festival_id
                AND festival_names_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_15 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.slug AS slug
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = anon_14.film_id AND film_listings_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_16 ON true
          ) AS anon_10 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"totalCount":' || CAST(
                (
                  SELECT count(*) AS count_1
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.language_id = anon_2.language_id
                    AND film_listings_1.film_id IN (
                      SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                    )
                ) AS TEXT
              )
              || ',"nodes":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"title":' || CAST(to_json(anon_15.title) AS TEXT)
                    || ',"releaseYear":' || coalesce(CAST(anon_15.release_year AS TEXT), 'null')
                    || ',"poster":' || coalesce(anon_16.anon_17, 'null')
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT
                    anon_17.film_id AS film_id,
                    anon_17.title AS title,
                    anon_17.release_year AS release_year,
                    anon_17.o0 AS o0,
                    anon_17.o1 AS o1,
                    anon_17.o2 AS o2
                  FROM (
                    SELECT
                      anon_18.film_id AS film_id,
                      anon_18.title AS title,
                      anon_18.release_year AS release_year,
                      anon_18.o0 AS o0,
                      anon_18.o1 AS o1,
                      anon_18.o2 AS o2
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
                        film_listings_1.language_id = anon_2.language_id
                        AND film_listings_1.film_id IN (
                          SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                        )
                        AND film_listings_1.release_year IS NOT NULL
                      ORDER BY
                        film_listings_1.release_year DESC,
                        film_listings_1.title_folded ASC,
                        film_listings_1.slug ASC
                      LIMIT 3
                    ) AS anon_18
                    UNION ALL
                    SELECT
                      anon_19.film_id AS film_id,
                      anon_19.title AS title,
                      anon_19.release_year AS release_year,
                      anon_19.o0 AS o0,
                      anon_19.o1 AS o1,
                      anon_19.o2 AS o2
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
                        film_listings_1.language_id = anon_2.language_id
                        AND film_listings_1.film_id IN (
                          SELECT credits.film_id FROM credits WHERE credits.person_id = people_1.id
                        )
                        AND film_listings_1.release_year IS NULL
                      ORDER BY
                        film_listings_1.release_year DESC,
                        film_listings_1.title_folded ASC,
                        film_listings_1.slug ASC
                      LIMIT 3
                    ) AS anon_19
                  ) AS anon_17
                  LIMIT 3
                ) AS anon_15
                LEFT OUTER JOIN LATERAL (
                  SELECT
                    '{"url":' || coalesce(
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
                    || '}' AS anon_17
                  FROM media AS media_1
                  WHERE
                    media_1.film_text_id = (
                      SELECT film_texts.id
                      FROM film_texts
                      WHERE
                        film_texts.film_id = anon_15.film_id
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
                ) AS anon_16 ON true
              )
              || ']}' AS anon_14
          ) AS anon_11 ON true
          LEFT OUTER JOIN LATERAL (
            SELECT coalesce(
              string_agg(
                '{"role":{"name":' || CAST(to_json(anon_15.name) AS TEXT)
                || '},"count":' || CAST(anon_14.count AS TEXT)
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_16.role_id AS role_id,
                anon_16.count AS count,
                anon_16.count AS o0,
                anon_17.position AS o1,
                anon_17.key AS o2
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
              ) AS anon_16
              LEFT OUTER JOIN LATERAL (
                SELECT roles_1.key AS key, roles_1.position AS position
                FROM roles AS roles_1
                WHERE roles_1.id = anon_16.role_id
                LIMIT ALL OFFSET 0
              ) AS anon_17 ON true
              ORDER BY anon_16.count DESC, anon_17.position ASC, anon_17.key ASC
            ) AS anon_14
            LEFT OUTER JOIN LATERAL (
              SELECT role_names_1.name AS name
              FROM role_names AS role_names_1
              WHERE role_names_1.role_id = anon_14.role_id AND role_names_1.language_id = anon_2.language_id
              LIMIT ALL OFFSET 0
            ) AS anon_15 ON true
          ) AS anon_12 ON true
          LEFT OUTER JOIN LATERAL (
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
                  ) AS anon_15
                ) AS TEXT
              )
              || ',"edges":[' || (
                SELECT coalesce(
                  string_agg(
                    '{"count":' || CAST(anon_15.count AS TEXT)
                    || ',"node":{"slug":"' || anon_16.slug
                    || '","name":' || CAST(to_json(anon_16.name) AS TEXT)
                    || '}}',
                    ','
                  ),
                  ''
                ) AS coalesce_1
                FROM (
                  SELECT
                    anon_17.person_id AS person_id,
                    anon_17.count AS count,
                    anon_17.count AS o0,
                    anon_18.name_folded AS o1,
                    anon_18.slug AS o2
                  FROM (
                    SELECT anon_19.person_id AS person_id, anon_19.me AS me, anon_19.count AS count
                    FROM (
                      SELECT
                        anon_20.person_id AS person_id,
                        anon_20.me AS me,
                        anon_20.count AS count,
                        rank() OVER (ORDER BY anon_20.count DESC) AS place
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
                      ) AS anon_20
                    ) AS anon_19
                    WHERE anon_19.place <= 3
                  ) AS anon_17
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_2.slug AS slug, people_2.name_folded AS name_folded
                    FROM people AS people_2
                    WHERE people_2.id = anon_17.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_18 ON true
                  ORDER BY anon_17.count DESC, anon_18.name_folded ASC, anon_18.slug ASC
                  LIMIT 3
                ) AS anon_15
                LEFT OUTER JOIN LATERAL (
                  SELECT people_2.slug AS slug, people_2.name AS name
                  FROM people AS people_2
                  WHERE people_2.id = anon_15.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_16 ON true
              )
              || ']}' AS anon_14
          ) AS anon_13 ON true
          WHERE people_1.id = coalesce(
            (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = $1::VARCHAR),
            (
              SELECT moved_person_slugs_1.person_id
              FROM moved_person_slugs AS moved_person_slugs_1
              WHERE moved_person_slugs_1.slug = $1::VARCHAR
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
