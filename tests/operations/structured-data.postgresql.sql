WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $3::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  )
SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT
        coalesce(
          (
            SELECT
              '{"structuredData":{"@context":"https://schema.org","@type":"Movie"' || coalesce(
                ',"url":' || nullif(
                  nullif(coalesce(CAST(to_json($1::VARCHAR) AS TEXT), 'null'), 'null'), '[]'
                ),
                ''
              )
              || coalesce(
                ',"name":' || nullif(
                  nullif(coalesce(CAST(to_json(anon_6.title) AS TEXT), 'null'), 'null'), '[]'
                ),
                ''
              )
              || coalesce(
                ',"alternateName":' || nullif(
                  nullif(
                    coalesce(CAST(to_json(nullif(films_1.original_title, anon_6.title)) AS TEXT), 'null'),
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"description":' || nullif(
                  nullif(
                    coalesce(
                      CAST(
                        to_json(
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
                        ) AS TEXT
                      ),
                      'null'
                    ),
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"inLanguage":' || nullif(nullif('[' || anon_7.coalesce_1 || ']', 'null'), '[]'), ''
              )
              || coalesce(
                ',"subtitleLanguage":' || nullif(nullif('[' || anon_8.coalesce_1 || ']', 'null'), '[]'), ''
              )
              || coalesce(
                ',"countryOfOrigin":' || nullif(nullif('[' || anon_9.coalesce_1 || ']', 'null'), '[]'), ''
              )
              || coalesce(',"genre":' || nullif(nullif('[' || anon_10.coalesce_1 || ']', 'null'), '[]'), '')
              || coalesce(
                ',"keywords":' || nullif(nullif('[' || anon_11.coalesce_1 || ']', 'null'), '[]'), ''
              )
              || coalesce(
                ',"duration":' || nullif(
                  nullif(
                    coalesce(
                      '"'
                      || 'PT' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT)
                      || 'M' || CASE
                        WHEN (0 < films_1.duration_seconds % 60)
                        THEN CAST(films_1.duration_seconds % 60 AS TEXT) || 'S'
                        ELSE ''
                      END
                      || '"',
                      'null'
                    ),
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"datePublished":' || nullif(
                  nullif(
                    coalesce(
                      '"' || coalesce(films_1.release_date, CAST(films_1.release_year AS TEXT)) || '"', 'null'
                    ),
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"contentRating":' || nullif(nullif('[' || anon_12.coalesce_1 || ']', 'null'), '[]'), ''
              )
              || coalesce(',"image":' || nullif(nullif('[' || anon_13.coalesce_1 || ']', 'null'), '[]'), '')
              || coalesce(
                ',"director":' || nullif(nullif('[' || anon_14.coalesce_1 || ']', 'null'), '[]'), ''
              )
              || coalesce(
                ',"author":' || nullif(
                  nullif(
                    '[' || (
                      SELECT coalesce(
                        string_agg(
                          '{"@type":' || coalesce(
                            '"' || CASE WHEN (anon_16.kind = 'PERSON') THEN 'Person' ELSE 'Organization' END
                            || '"',
                            'null'
                          )
                          || coalesce(
                            ',"name":' || nullif(
                              nullif(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), 'null'), '[]'
                            ),
                            ''
                          )
                          || '}',
                          ','
                        ),
                        ''
                      ) AS coalesce_1
                      FROM (
                        SELECT credits_1.person_id AS person_id, credits_1.position AS o0
                        FROM credits AS credits_1
                        WHERE
                          credits_1.film_id = films_1.id
                          AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = 'SCREENPLAY')
                        ORDER BY credits_1.position ASC
                      ) AS anon_15
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_1.name AS name, people_1.kind AS kind
                        FROM people AS people_1
                        WHERE people_1.id = anon_15.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_16 ON true
                    )
                    || ']',
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"musicBy":' || nullif(
                  nullif(
                    '[' || (
                      SELECT coalesce(
                        string_agg(
                          '{"@type":' || coalesce(
                            '"' || CASE WHEN (anon_16.kind = 'PERSON') THEN 'Person' ELSE 'Organization' END
                            || '"',
                            'null'
                          )
                          || coalesce(
                            ',"name":' || nullif(
                              nullif(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), 'null'), '[]'
                            ),
                            ''
                          )
                          || '}',
                          ','
                        ),
                        ''
                      ) AS coalesce_1
                      FROM (
                        SELECT credits_1.person_id AS person_id, credits_1.position AS o0
                        FROM credits AS credits_1
                        LEFT OUTER JOIN LATERAL (
                          SELECT people_1.kind AS kind
                          FROM people AS people_1
                          WHERE people_1.id = credits_1.person_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_17 ON true
                        WHERE
                          credits_1.film_id = films_1.id
                          AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = 'MUSIC')
                          AND anon_17.kind = 'PERSON'
                        ORDER BY credits_1.position ASC
                      ) AS anon_15
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_1.name AS name, people_1.kind AS kind
                        FROM people AS people_1
                        WHERE people_1.id = anon_15.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_16 ON true
                    )
                    || ']',
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"producer":' || nullif(
                  nullif(
                    '[' || (
                      SELECT coalesce(
                        string_agg(
                          '{"@type":' || coalesce(
                            '"' || CASE WHEN (anon_16.kind = 'PERSON') THEN 'Person' ELSE 'Organization' END
                            || '"',
                            'null'
                          )
                          || coalesce(
                            ',"name":' || nullif(
                              nullif(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), 'null'), '[]'
                            ),
                            ''
                          )
                          || '}',
                          ','
                        ),
                        ''
                      ) AS coalesce_1
                      FROM (
                        SELECT credits_1.person_id AS person_id, credits_1.position AS o0
                        FROM credits AS credits_1
                        WHERE
                          credits_1.film_id = films_1.id
                          AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = 'PRODUCER')
                        ORDER BY credits_1.position ASC
                      ) AS anon_15
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_1.name AS name, people_1.kind AS kind
                        FROM people AS people_1
                        WHERE people_1.id = anon_15.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_16 ON true
                    )
                    || ']',
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"editor":' || nullif(
                  nullif(
                    '[' || (
                      SELECT coalesce(
                        string_agg(
                          '{"@type":' || coalesce(
                            '"' || CASE WHEN (anon_16.kind = 'PERSON') THEN 'Person' ELSE 'Organization' END
                            || '"',
                            'null'
                          )
                          || coalesce(
                            ',"name":' || nullif(
                              nullif(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), 'null'), '[]'
                            ),
                            ''
                          )
                          || '}',
                          ','
                        ),
                        ''
                      ) AS coalesce_1
                      FROM (
                        SELECT credits_1.person_id AS person_id, credits_1.position AS o0
                        FROM credits AS credits_1
                        LEFT OUTER JOIN LATERAL (
                          SELECT people_1.kind AS kind
                          FROM people AS people_1
                          WHERE people_1.id = credits_1.person_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_17 ON true
                        WHERE
                          credits_1.film_id = films_1.id
                          AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = 'EDITING')
                          AND anon_17.kind = 'PERSON'
                        ORDER BY credits_1.position ASC
                      ) AS anon_15
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_1.name AS name, people_1.kind AS kind
                        FROM people AS people_1
                        WHERE people_1.id = anon_15.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_16 ON true
                    )
                    || ']',
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"productionCompany":' || nullif(
                  nullif(
                    '[' || (
                      SELECT coalesce(
                        string_agg(
                          '{"@type":' || coalesce(
                            '"' || CASE WHEN (anon_16.kind = 'PERSON') THEN 'Person' ELSE 'Organization' END
                            || '"',
                            'null'
                          )
                          || coalesce(
                            ',"name":' || nullif(
                              nullif(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), 'null'), '[]'
                            ),
                            ''
                          )
                          || '}',
                          ','
                        ),
                        ''
                      ) AS coalesce_1
                      FROM (
                        SELECT credits_1.person_id AS person_id, credits_1.position AS o0
                        FROM credits AS credits_1
                        LEFT OUTER JOIN LATERAL (
                          SELECT people_1.kind AS kind
                          FROM people AS people_1
                          WHERE people_1.id = credits_1.person_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_17 ON true
                        WHERE
                          credits_1.film_id = films_1.id
                          AND credits_1.role_id = (
                            SELECT roles.id FROM roles WHERE roles.key = 'PRODUCTION_COMPANY'
                          )
                          AND anon_17.kind != 'PERSON'
                        ORDER BY credits_1.position ASC
                      ) AS anon_15
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_1.name AS name, people_1.kind AS kind
                        FROM people AS people_1
                        WHERE people_1.id = anon_15.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_16 ON true
                    )
                    || ']',
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"actor":' || nullif(
                  nullif(
                    '[' || (
                      SELECT coalesce(
                        string_agg(
                          '{"@type":' || coalesce(
                            '"' || CASE WHEN (anon_16.kind = 'PERSON') THEN 'Person' ELSE 'Organization' END
                            || '"',
                            'null'
                          )
                          || coalesce(
                            ',"name":' || nullif(
                              nullif(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), 'null'), '[]'
                            ),
                            ''
                          )
                          || '}',
                          ','
                        ),
                        ''
                      ) AS coalesce_1
                      FROM (
                        SELECT credits_1.person_id AS person_id, credits_1.position AS o0
                        FROM credits AS credits_1
                        LEFT OUTER JOIN LATERAL (
                          SELECT people_1.kind AS kind
                          FROM people AS people_1
                          WHERE people_1.id = credits_1.person_id
                          LIMIT ALL OFFSET 0
                        ) AS anon_17 ON true
                        WHERE
                          credits_1.film_id = films_1.id AND NOT credits_1.is_crew AND anon_17.kind = 'PERSON'
                        ORDER BY credits_1.position ASC
                      ) AS anon_15
                      LEFT OUTER JOIN LATERAL (
                        SELECT people_1.name AS name, people_1.kind AS kind
                        FROM people AS people_1
                        WHERE people_1.id = anon_15.person_id
                        LIMIT ALL OFFSET 0
                      ) AS anon_16 ON true
                    )
                    || ']',
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"award":' || nullif(
                  nullif(
                    '[' || (
                      SELECT coalesce(
                        string_agg(
                          coalesce(
                            CAST(
                              to_json(
                                CASE
                                  WHEN (anon_15.person_id IS NULL)
                                  THEN (
                                    SELECT awards.label
                                    FROM awards
                                    JOIN film_texts ON film_texts.id = awards.film_text_id
                                    WHERE
                                      film_texts.film_id = anon_15.film_id
                                      AND awards.award = anon_15.position
                                      AND awards.label IS NOT NULL
                                    ORDER BY
                                      film_texts.language != (SELECT anon_1.language FROM anon_1),
                                      film_texts.position
                                    LIMIT 1
                                  )
                                  ELSE (
                                    SELECT person_awards.label
                                    FROM person_awards
                                    JOIN person_texts ON person_texts.id = person_awards.person_text_id
                                    WHERE
                                      person_texts.person_id = anon_15.person_id
                                      AND person_awards.award = anon_15.person_award
                                      AND person_awards.label IS NOT NULL
                                    ORDER BY
                                      person_texts.language != (SELECT anon_1.language FROM anon_1),
                                      person_texts.position
                                    LIMIT 1
                                  )
                                END
                              ) AS TEXT
                            ),
                            'null'
                          ),
                          ','
                        ),
                        ''
                      ) AS coalesce_1
                      FROM (
                        SELECT
                          award_listings_1.id AS id,
                          award_listings_1.film_id AS film_id,
                          award_listings_1.position AS position,
                          award_listings_1.person_id AS person_id,
                          award_listings_1.person_award AS person_award,
                          award_listings_1.position AS o0
                        FROM award_listings AS award_listings_1
                        WHERE award_listings_1.film_id = films_1.id
                        ORDER BY award_listings_1.position ASC
                      ) AS anon_15
                    )
                    || ']',
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || coalesce(
                ',"sameAs":' || nullif(
                  nullif(
                    '[' || (
                      SELECT coalesce(
                        string_agg(coalesce(CAST(to_json(anon_15.url) AS TEXT), 'null'), ','), ''
                      ) AS coalesce_1
                      FROM (
                        SELECT anon_16.position AS position, anon_16.url AS url, anon_16.position AS o0
                        FROM (
                          SELECT
                            film_identifiers.position AS position,
                            film_identifiers.scheme AS scheme,
                            film_identifiers.value AS value,
                            film_identifiers.url AS url,
                            film_identifiers.label AS label
                          FROM film_identifiers
                          WHERE film_identifiers.film_id = films_1.id
                        ) AS anon_16
                        WHERE anon_16.url IS NOT NULL
                        ORDER BY anon_16.position ASC
                      ) AS anon_15
                    )
                    || ']',
                    'null'
                  ),
                  '[]'
                ),
                ''
              )
              || '}}' AS anon_5
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT film_listings_1.title AS title
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.film_id = films_1.id
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LIMIT ALL OFFSET 0
            ) AS anon_6 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(string_agg(coalesce('"' || anon_15.tag || '"', 'null'), ','), '') AS coalesce_1
              FROM (
                SELECT film_languages_1.tag AS tag, film_languages_1.position AS o0
                FROM film_languages AS film_languages_1
                WHERE
                  film_languages_1.use = 'SPOKEN'
                  AND film_languages_1.film_id = films_1.id
                  AND film_languages_1.tag != 'zxx'
                ORDER BY film_languages_1.position ASC
              ) AS anon_15
            ) AS anon_7 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(string_agg(coalesce('"' || anon_15.tag || '"', 'null'), ','), '') AS coalesce_1
              FROM (
                SELECT film_languages_1.tag AS tag, film_languages_1.position AS o0
                FROM film_languages AS film_languages_1
                WHERE
                  film_languages_1.use = 'SUBTITLE'
                  AND film_languages_1.film_id = films_1.id
                  AND film_languages_1.tag != 'zxx'
                ORDER BY film_languages_1.position ASC
              ) AS anon_15
            ) AS anon_8 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"@type":"Country"' || coalesce(
                    ',"name":' || nullif(
                      nullif(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), 'null'), '[]'
                    ),
                    ''
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
                FROM film_countries AS film_countries_1
                WHERE film_countries_1.film_id = films_1.id
                ORDER BY film_countries_1.position ASC
              ) AS anon_15
              LEFT OUTER JOIN LATERAL (
                SELECT country_names_1.name AS name
                FROM country_names AS country_names_1
                WHERE
                  country_names_1.country_id = anon_15.country_id
                  AND country_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_16 ON true
            ) AS anon_9 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), ','), ''
              ) AS coalesce_1
              FROM (
                SELECT film_genres_1.genre_id AS genre_id, film_genres_1.position AS o0
                FROM film_genres AS film_genres_1
                WHERE film_genres_1.film_id = films_1.id
                ORDER BY film_genres_1.position ASC
              ) AS anon_15
              LEFT OUTER JOIN LATERAL (
                SELECT genre_names_1.name AS name
                FROM genre_names AS genre_names_1
                WHERE
                  genre_names_1.genre_id = anon_15.genre_id
                  AND genre_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_16 ON true
            ) AS anon_10 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(coalesce(CAST(to_json(anon_15.label) AS TEXT), 'null'), ','), ''
              ) AS coalesce_1
              FROM (
                SELECT keywords_1.label AS label, keywords_1.position AS o0
                FROM keywords AS keywords_1
                WHERE keywords_1.film_text_id = (
                  SELECT film_texts.id
                  FROM film_texts
                  WHERE
                    film_texts.film_id = films_1.id
                    AND (EXISTS (SELECT * FROM keywords WHERE keywords.film_text_id = film_texts.id))
                  ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                  LIMIT 1
                )
                ORDER BY keywords_1.position ASC
              ) AS anon_15
            ) AS anon_11 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  coalesce(
                    CAST(to_json(coalesce(anon_15.system || ' ' || anon_15.value, anon_15.label)) AS TEXT),
                    'null'
                  ),
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  film_certificates_1.position AS position,
                  film_certificates_1.system AS system,
                  film_certificates_1.value AS value,
                  film_certificates_1.label AS label,
                  film_certificates_1.position AS o0
                FROM film_certificates AS film_certificates_1
                WHERE film_certificates_1.film_id = films_1.id
                ORDER BY film_certificates_1.position ASC
              ) AS anon_15
            ) AS anon_12 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  coalesce(
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
                  ),
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  media_1.position AS position,
                  media_1.path AS path,
                  media_1.url AS url,
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
                          WHERE media.film_text_id = film_texts.id AND media.field = 'poster_image'
                        )
                      )
                    ORDER BY film_texts.language != (SELECT anon_1.language FROM anon_1), film_texts.position
                    LIMIT 1
                  )
                  AND media_1.field = 'poster_image'
                  AND coalesce(media_1.path, media_1.url) IS NOT NULL
                ORDER BY media_1.position ASC
              ) AS anon_15
            ) AS anon_13 ON true
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"@type":' || coalesce(
                    '"' || CASE WHEN (anon_16.kind = 'PERSON') THEN 'Person' ELSE 'Organization' END || '"',
                    'null'
                  )
                  || coalesce(
                    ',"name":' || nullif(
                      nullif(coalesce(CAST(to_json(anon_16.name) AS TEXT), 'null'), 'null'), '[]'
                    ),
                    ''
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT credits_1.person_id AS person_id, credits_1.position AS o0
                FROM credits AS credits_1
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.kind AS kind
                  FROM people AS people_1
                  WHERE people_1.id = credits_1.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_17 ON true
                WHERE
                  credits_1.film_id = films_1.id
                  AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = 'DIRECTOR')
                  AND anon_17.kind = 'PERSON'
                ORDER BY credits_1.position ASC
              ) AS anon_15
              LEFT OUTER JOIN LATERAL (
                SELECT people_1.name AS name, people_1.kind AS kind
                FROM people AS people_1
                WHERE people_1.id = anon_15.person_id
                LIMIT ALL OFFSET 0
              ) AS anon_16 ON true
            ) AS anon_14 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $4::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $4::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        )
        || ',"people":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"structuredData":{"@context":"https://schema.org"' || coalesce(
                    ',"@type":' || nullif(
                      nullif(
                        coalesce(
                          '"' || CASE WHEN (anon_6.kind = 'PERSON') THEN 'Person' ELSE 'Organization' END
                          || '"',
                          'null'
                        ),
                        'null'
                      ),
                      '[]'
                    ),
                    ''
                  )
                  || coalesce(
                    ',"url":' || nullif(
                      nullif(coalesce(CAST(to_json($5::VARCHAR) AS TEXT), 'null'), 'null'), '[]'
                    ),
                    ''
                  )
                  || coalesce(
                    ',"name":' || nullif(
                      nullif(coalesce(CAST(to_json(anon_6.name) AS TEXT), 'null'), 'null'), '[]'
                    ),
                    ''
                  )
                  || coalesce(
                    ',"alternateName":' || nullif(nullif('[' || anon_7.coalesce_2 || ']', 'null'), '[]'), ''
                  )
                  || coalesce(
                    ',"description":' || nullif(
                      nullif(
                        coalesce(
                          CAST(
                            to_json(
                              coalesce(
                                (
                                  SELECT person_texts.description
                                  FROM person_texts
                                  WHERE
                                    person_texts.person_id = anon_6.id
                                    AND person_texts.description IS NOT NULL
                                    AND person_texts.language = (SELECT anon_2.language FROM anon_2)
                                ),
                                (
                                  SELECT person_texts.description
                                  FROM person_texts
                                  WHERE
                                    person_texts.person_id = anon_6.id
                                    AND person_texts.description IS NOT NULL
                                  ORDER BY person_texts.position
                                  LIMIT 1
                                )
                              )
                            ) AS TEXT
                          ),
                          'null'
                        ),
                        'null'
                      ),
                      '[]'
                    ),
                    ''
                  )
                  || coalesce(
                    ',"birthDate":' || nullif(
                      nullif(
                        coalesce(
                          '"' || CASE WHEN (anon_6.kind = 'PERSON') THEN anon_8.born_date END || '"', 'null'
                        ),
                        'null'
                      ),
                      '[]'
                    ),
                    ''
                  )
                  || coalesce(
                    ',"deathDate":' || nullif(
                      nullif(
                        coalesce(
                          '"' || CASE WHEN (anon_6.kind = 'PERSON') THEN anon_8.died_date END || '"', 'null'
                        ),
                        'null'
                      ),
                      '[]'
                    ),
                    ''
                  )
                  || coalesce(
                    ',"image":' || nullif(nullif('[' || anon_9.coalesce_2 || ']', 'null'), '[]'), ''
                  )
                  || coalesce(
                    ',"sameAs":' || nullif(nullif('[' || anon_10.coalesce_2 || ']', 'null'), '[]'), ''
                  )
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  people_1.id AS id,
                  people_1.name AS name,
                  people_1.kind AS kind,
                  people_1.name_folded AS o0,
                  people_1.slug AS o1
                FROM people AS people_1
                WHERE people_1.slug IN ($6::VARCHAR COLLATE "C", $7::VARCHAR COLLATE "C")
                ORDER BY people_1.name_folded ASC, people_1.slug ASC
                LIMIT 20
              ) AS anon_6
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(coalesce(CAST(to_json(anon_11.name) AS TEXT), 'null'), ','), ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1
                  FROM person_names AS person_names_1
                  WHERE person_names_1.person_id = anon_6.id
                  ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC
                ) AS anon_11
              ) AS anon_7 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT person_pages_1.born_date AS born_date, person_pages_1.died_date AS died_date
                FROM person_pages AS person_pages_1
                WHERE person_pages_1.person_id = anon_6.id
                LIMIT ALL OFFSET 0
              ) AS anon_8 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    coalesce(
                      CAST(
                        to_json(
                          CASE
                            WHEN (anon_11.path IS NOT NULL)
                            THEN '/media/' || anon_11.path
                            WHEN (substr(anon_11.url, 1, 1) = '/')
                            THEN coalesce(
                              '/media/' || (
                                SELECT media_files.path
                                FROM media_files
                                WHERE media_files.path = coalesce(anon_11.path, substr(anon_11.url, 2))
                              ),
                              anon_11.url
                            )
                            ELSE anon_11.url
                          END
                        ) AS TEXT
                      ),
                      'null'
                    ),
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    anon_12.film_text_id AS film_text_id,
                    anon_12.path AS path,
                    anon_12.url AS url,
                    anon_12.position AS o0
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
                            person_texts.person_id = anon_6.id
                            AND (
                              EXISTS (
                                SELECT *
                                FROM person_media
                                WHERE
                                  person_media.person_text_id = person_texts.id
                                  AND person_media.field = 'portrait'
                              )
                            )
                            AND person_texts.language = (SELECT anon_2.language FROM anon_2)
                        ),
                        (
                          SELECT person_texts.id
                          FROM person_texts
                          WHERE
                            person_texts.person_id = anon_6.id
                            AND (
                              EXISTS (
                                SELECT *
                                FROM person_media
                                WHERE
                                  person_media.person_text_id = person_texts.id
                                  AND person_media.field = 'portrait'
                              )
                            )
                          ORDER BY person_texts.position
                          LIMIT 1
                        )
                      )
                      AND person_media.field = 'portrait'
                  ) AS anon_12
                  WHERE coalesce(anon_12.path, anon_12.url) IS NOT NULL
                  ORDER BY anon_12.position ASC
                ) AS anon_11
              ) AS anon_9 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(coalesce(CAST(to_json(anon_11.url) AS TEXT), 'null'), ','), ''
                ) AS coalesce_2
                FROM (
                  SELECT anon_12.position AS position, anon_12.url AS url, anon_12.position AS o0
                  FROM (
                    SELECT
                      person_identifiers.position AS position,
                      person_identifiers.scheme AS scheme,
                      person_identifiers.value AS value,
                      person_identifiers.url AS url,
                      person_identifiers.label AS label
                    FROM person_identifiers
                    WHERE person_identifiers.person_id = anon_6.id
                  ) AS anon_12
                  WHERE anon_12.url IS NOT NULL
                  ORDER BY anon_12.position ASC
                ) AS anon_11
              ) AS anon_10 ON true
            )
            || ']}' AS anon_5
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
