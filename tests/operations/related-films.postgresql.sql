WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $1::VARCHAR),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = $2::VARCHAR),
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
            SELECT '{"related":[' || anon_6.coalesce_1 || ']}' AS anon_5
            FROM films AS films_1
            LEFT OUTER JOIN LATERAL (
              SELECT coalesce(
                string_agg(
                  '{"score":' || CAST(anon_7.score AS TEXT)
                  || ',"decade":' || coalesce(CAST(anon_7.decade AS TEXT), 'null')
                  || ',"film":{"slug":"' || anon_8.slug
                  || '","title":' || CAST(to_json(anon_8.title) AS TEXT)
                  || ',"related":[' || anon_9.coalesce_2
                  || ']},"people":[' || anon_10.coalesce_2
                  || '],"genres":[' || anon_11.coalesce_2
                  || '],"countries":[' || anon_12.coalesce_2
                  || ']}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_13.film_id AS film_id,
                  anon_13.me AS me,
                  anon_13.score AS score,
                  anon_13.decade AS decade,
                  anon_13.score AS o0,
                  anon_13.genres AS o1,
                  anon_13.countries AS o2,
                  anon_13.decade IS NULL AS o3,
                  anon_13.chronology AS o4
                FROM (
                  SELECT
                    anon_14.film_id AS film_id,
                    anon_14.me AS me,
                    anon_14.score AS score,
                    anon_14.genres AS genres,
                    anon_14.countries AS countries,
                    anon_14.decade AS decade,
                    anon_14.chronology AS chronology
                  FROM (
                    SELECT
                      anon_15.film_id AS film_id,
                      anon_15.me AS me,
                      anon_15.score AS score,
                      anon_15.genres AS genres,
                      anon_15.countries AS countries,
                      anon_15.decade AS decade,
                      anon_15.chronology AS chronology,
                      rank() OVER (ORDER BY anon_15.score DESC) AS place
                    FROM (
                      SELECT
                        anon_16.film_id AS film_id,
                        anon_16.me AS me,
                        anon_16.score AS score,
                        anon_16.genres AS genres,
                        anon_16.countries AS countries,
                        anon_16.decade AS decade,
                        anon_16.chronology AS chronology
                      FROM (
                        SELECT
                          anon_17.film_id AS film_id,
                          films_1.id AS me,
                          anon_17.score AS score,
                          (
                            SELECT count(*) AS count_1
                            FROM film_genres AS film_genres_1
                            WHERE
                              film_genres_1.film_id = anon_17.film_id
                              AND film_genres_1.genre_id IN (
                                SELECT film_genres_2.genre_id
                                FROM film_genres AS film_genres_2
                                WHERE film_genres_2.film_id = films_1.id
                              )
                          ) AS genres,
                          (
                            SELECT count(*) AS count_1
                            FROM film_countries AS film_countries_1
                            WHERE
                              film_countries_1.film_id = anon_17.film_id
                              AND film_countries_1.country_id IN (
                                SELECT film_countries_2.country_id
                                FROM film_countries AS film_countries_2
                                WHERE film_countries_2.film_id = films_1.id
                              )
                          ) AS countries,
                          CASE
                            WHEN (
                              (FLOOR(films_2.release_year / 10)) * 10 = (
                                SELECT (FLOOR(films_3.release_year / 10)) * 10 AS anon_18
                                FROM films AS films_3
                                WHERE films_3.id = films_1.id
                              )
                            )
                            THEN (
                              SELECT (FLOOR(films_3.release_year / 10)) * 10 AS anon_18
                              FROM films AS films_3
                              WHERE films_3.id = films_1.id
                            )
                          END AS decade,
                          films_2.chronology AS chronology
                        FROM (
                          SELECT anon_18.film_id AS film_id, sum(anon_18.anon_19) AS score
                          FROM (
                            SELECT
                              anon_20.film_id AS film_id,
                              CASE
                                WHEN (anon_20.weight < anon_20.other_weight)
                                THEN anon_20.weight
                                ELSE anon_20.other_weight
                              END AS anon_19
                            FROM (
                              SELECT
                                credits_1.film_id AS film_id,
                                anon_21.weight AS weight,
                                max(
                                  CASE
                                    WHEN (roles_1.key IN ('DIRECTOR'))
                                    THEN 20
                                    WHEN (roles_1.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                    THEN 10
                                    WHEN (
                                      roles_1.key IN (
                                        'ACTOR',
                                        'ANIMATION_DIRECTOR',
                                        'CINEMATOGRAPHY',
                                        'CO_WRITER',
                                        'EDITING',
                                        'MUSIC'
                                      )
                                    )
                                    THEN 6
                                    WHEN (
                                      roles_1.key IN (
                                        'COSTUME',
                                        'PRODUCER',
                                        'PRODUCTION_DESIGN',
                                        'SELF',
                                        'SOUND_DESIGN',
                                        'SOURCE_WORK',
                                        'VOICE'
                                      )
                                    )
                                    THEN 4
                                    ELSE 1
                                  END
                                ) AS other_weight
                              FROM (
                                SELECT
                                  anon_22.person_id AS person_id,
                                  anon_22.weight AS weight,
                                  coalesce(
                                    (
                                      SELECT credits_2.chronology
                                      FROM credits AS credits_2
                                      WHERE
                                        credits_2.person_id = anon_22.person_id
                                        AND credits_2.chronology < (
                                          SELECT films_4.chronology
                                          FROM films AS films_4
                                          WHERE films_4.id = films_1.id
                                        )
                                      ORDER BY credits_2.chronology DESC
                                      LIMIT 1 OFFSET 49
                                    ),
                                    -9223372036854775807
                                  ) AS start,
                                  coalesce(
                                    (
                                      SELECT credits_2.chronology
                                      FROM credits AS credits_2
                                      WHERE
                                        credits_2.person_id = anon_22.person_id
                                        AND credits_2.chronology > (
                                          SELECT films_4.chronology
                                          FROM films AS films_4
                                          WHERE films_4.id = films_1.id
                                        )
                                      ORDER BY credits_2.chronology
                                      LIMIT 1 OFFSET 49
                                    ),
                                    9223372036854775807
                                  ) AS "end"
                                FROM (
                                  SELECT
                                    credits_2.person_id AS person_id,
                                    max(
                                      CASE
                                        WHEN (roles_2.key IN ('DIRECTOR'))
                                        THEN 20
                                        WHEN (roles_2.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                        THEN 10
                                        WHEN (
                                          roles_2.key IN (
                                            'ACTOR',
                                            'ANIMATION_DIRECTOR',
                                            'CINEMATOGRAPHY',
                                            'CO_WRITER',
                                            'EDITING',
                                            'MUSIC'
                                          )
                                        )
                                        THEN 6
                                        WHEN (
                                          roles_2.key IN (
                                            'COSTUME',
                                            'PRODUCER',
                                            'PRODUCTION_DESIGN',
                                            'SELF',
                                            'SOUND_DESIGN',
                                            'SOURCE_WORK',
                                            'VOICE'
                                          )
                                        )
                                        THEN 4
                                        ELSE 1
                                      END
                                    ) AS weight
                                  FROM credits AS credits_2
                                  JOIN roles AS roles_2 ON roles_2.id = credits_2.role_id
                                  WHERE credits_2.film_id = films_1.id
                                  GROUP BY credits_2.person_id
                                  ORDER BY
                                    max(
                                      CASE
                                        WHEN (roles_2.key IN ('DIRECTOR'))
                                        THEN 20
                                        WHEN (roles_2.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                        THEN 10
                                        WHEN (
                                          roles_2.key IN (
                                            'ACTOR',
                                            'ANIMATION_DIRECTOR',
                                            'CINEMATOGRAPHY',
                                            'CO_WRITER',
                                            'EDITING',
                                            'MUSIC'
                                          )
                                        )
                                        THEN 6
                                        WHEN (
                                          roles_2.key IN (
                                            'COSTUME',
                                            'PRODUCER',
                                            'PRODUCTION_DESIGN',
                                            'SELF',
                                            'SOUND_DESIGN',
                                            'SOURCE_WORK',
                                            'VOICE'
                                          )
                                        )
                                        THEN 4
                                        ELSE 1
                                      END
                                    ) DESC,
                                    min(credits_2.position)
                                  LIMIT 20
                                ) AS anon_22
                                LIMIT 20
                              ) AS anon_21
                              JOIN credits AS credits_1 ON credits_1.person_id = anon_21.person_id
                              JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                              WHERE credits_1.chronology BETWEEN anon_21.start AND anon_21."end"
                              GROUP BY credits_1.film_id, anon_21.person_id, anon_21.weight
                            ) AS anon_20
                            UNION ALL
                            SELECT films_3.id AS id, 0
                            FROM films AS films_3
                            WHERE
                              films_3.chronology BETWEEN coalesce(
                                (
                                  SELECT films_4.chronology
                                  FROM films AS films_4
                                  WHERE films_4.chronology < (
                                    SELECT films_5.chronology
                                    FROM films AS films_5
                                    WHERE films_5.id = films_1.id
                                  )
                                  ORDER BY films_4.chronology DESC
                                  LIMIT 1 OFFSET 99
                                ),
                                -9223372036854775807
                              )
                              AND coalesce(
                                (
                                  SELECT films_4.chronology
                                  FROM films AS films_4
                                  WHERE films_4.chronology > (
                                    SELECT films_5.chronology
                                    FROM films AS films_5
                                    WHERE films_5.id = films_1.id
                                  )
                                  ORDER BY films_4.chronology
                                  LIMIT 1 OFFSET 99
                                ),
                                9223372036854775807
                              )
                          ) AS anon_18
                          GROUP BY anon_18.film_id
                        ) AS anon_17
                        JOIN films AS films_2 ON films_2.id = anon_17.film_id
                        WHERE anon_17.film_id != films_1.id
                      ) AS anon_16
                      WHERE anon_16.score > 0 OR anon_16.genres > 0 OR anon_16.countries > 0
                    ) AS anon_15
                  ) AS anon_14
                  WHERE anon_14.place <= 3
                ) AS anon_13
                ORDER BY
                  anon_13.score DESC,
                  anon_13.genres DESC,
                  anon_13.countries DESC,
                  o3 ASC,
                  anon_13.chronology ASC
                LIMIT 3
              ) AS anon_7
              LEFT OUTER JOIN LATERAL (
                SELECT film_listings_1.title AS title, film_listings_1.slug AS slug
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.film_id = anon_7.film_id
                  AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                LIMIT ALL OFFSET 0
              ) AS anon_8 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"film":{"slug":"' || anon_14.slug
                    || '"},"score":' || CAST(anon_13.score AS TEXT)
                    || '}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    anon_15.film_id AS film_id,
                    anon_15.score AS score,
                    anon_15.score AS o0,
                    anon_15.genres AS o1,
                    anon_15.countries AS o2,
                    anon_15.decade IS NULL AS o3,
                    anon_15.chronology AS o4
                  FROM (
                    SELECT
                      anon_16.film_id AS film_id,
                      anon_16.me AS me,
                      anon_16.score AS score,
                      anon_16.genres AS genres,
                      anon_16.countries AS countries,
                      anon_16.decade AS decade,
                      anon_16.chronology AS chronology
                    FROM (
                      SELECT
                        anon_17.film_id AS film_id,
                        anon_17.me AS me,
                        anon_17.score AS score,
                        anon_17.genres AS genres,
                        anon_17.countries AS countries,
                        anon_17.decade AS decade,
                        anon_17.chronology AS chronology,
                        rank() OVER (ORDER BY anon_17.score DESC) AS place
                      FROM (
                        SELECT
                          anon_18.film_id AS film_id,
                          anon_18.me AS me,
                          anon_18.score AS score,
                          anon_18.genres AS genres,
                          anon_18.countries AS countries,
                          anon_18.decade AS decade,
                          anon_18.chronology AS chronology
                        FROM (
                          SELECT
                            anon_19.film_id AS film_id,
                            anon_7.film_id AS me,
                            anon_19.score AS score,
                            (
                              SELECT count(*) AS count_1
                              FROM film_genres AS film_genres_1
                              WHERE
                                film_genres_1.film_id = anon_19.film_id
                                AND film_genres_1.genre_id IN (
                                  SELECT film_genres_2.genre_id
                                  FROM film_genres AS film_genres_2
                                  WHERE film_genres_2.film_id = anon_7.film_id
                                )
                            ) AS genres,
                            (
                              SELECT count(*) AS count_1
                              FROM film_countries AS film_countries_1
                              WHERE
                                film_countries_1.film_id = anon_19.film_id
                                AND film_countries_1.country_id IN (
                                  SELECT film_countries_2.country_id
                                  FROM film_countries AS film_countries_2
                                  WHERE film_countries_2.film_id = anon_7.film_id
                                )
                            ) AS countries,
                            CASE
                              WHEN (
                                (FLOOR(films_2.release_year / 10)) * 10 = (
                                  SELECT (FLOOR(films_3.release_year / 10)) * 10 AS anon_20
                                  FROM films AS films_3
                                  WHERE films_3.id = anon_7.film_id
                                )
                              )
                              THEN (
                                SELECT (FLOOR(films_3.release_year / 10)) * 10 AS anon_20
                                FROM films AS films_3
                                WHERE films_3.id = anon_7.film_id
                              )
                            END AS decade,
                            films_2.chronology AS chronology
                          FROM (
                            SELECT anon_20.film_id AS film_id, sum(anon_20.anon_21) AS score
                            FROM (
                              SELECT
                                anon_22.film_id AS film_id,
                                CASE
                                  WHEN (anon_22.weight < anon_22.other_weight)
                                  THEN anon_22.weight
                                  ELSE anon_22.other_weight
                                END AS anon_21
                              FROM (
                                SELECT
                                  credits_1.film_id AS film_id,
                                  anon_23.weight AS weight,
                                  max(
                                    CASE
                                      WHEN (roles_1.key IN ('DIRECTOR'))
                                      THEN 20
                                      WHEN (roles_1.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                      THEN 10
                                      WHEN (
                                        roles_1.key IN (
                                          'ACTOR',
                                          'ANIMATION_DIRECTOR',
                                          'CINEMATOGRAPHY',
                                          'CO_WRITER',
                                          'EDITING',
                                          'MUSIC'
                                        )
                                      )
                                      THEN 6
                                      WHEN (
                                        roles_1.key IN (
                                          'COSTUME',
                                          'PRODUCER',
                                          'PRODUCTION_DESIGN',
                                          'SELF',
                                          'SOUND_DESIGN',
                                          'SOURCE_WORK',
                                          'VOICE'
                                        )
                                      )
                                      THEN 4
                                      ELSE 1
                                    END
                                  ) AS other_weight
                                FROM (
                                  SELECT
                                    anon_24.person_id AS person_id,
                                    anon_24.weight AS weight,
                                    coalesce(
                                      (
                                        SELECT credits_2.chronology
                                        FROM credits AS credits_2
                                        WHERE
                                          credits_2.person_id = anon_24.person_id
                                          AND credits_2.chronology < (
                                            SELECT films_4.chronology
                                            FROM films AS films_4
                                            WHERE films_4.id = anon_7.film_id
                                          )
                                        ORDER BY credits_2.chronology DESC
                                        LIMIT 1 OFFSET 49
                                      ),
                                      -9223372036854775807
                                    ) AS start,
                                    coalesce(
                                      (
                                        SELECT credits_2.chronology
                                        FROM credits AS credits_2
                                        WHERE
                                          credits_2.person_id = anon_24.person_id
                                          AND credits_2.chronology > (
                                            SELECT films_4.chronology
                                            FROM films AS films_4
                                            WHERE films_4.id = anon_7.film_id
                                          )
                                        ORDER BY credits_2.chronology
                                        LIMIT 1 OFFSET 49
                                      ),
                                      9223372036854775807
                                    ) AS "end"
                                  FROM (
                                    SELECT
                                      credits_2.person_id AS person_id,
                                      max(
                                        CASE
                                          WHEN (roles_2.key IN ('DIRECTOR'))
                                          THEN 20
                                          WHEN (roles_2.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                          THEN 10
                                          WHEN (
                                            roles_2.key IN (
                                              'ACTOR',
                                              'ANIMATION_DIRECTOR',
                                              'CINEMATOGRAPHY',
                                              'CO_WRITER',
                                              'EDITING',
                                              'MUSIC'
                                            )
                                          )
                                          THEN 6
                                          WHEN (
                                            roles_2.key IN (
                                              'COSTUME',
                                              'PRODUCER',
                                              'PRODUCTION_DESIGN',
                                              'SELF',
                                              'SOUND_DESIGN',
                                              'SOURCE_WORK',
                                              'VOICE'
                                            )
                                          )
                                          THEN 4
                                          ELSE 1
                                        END
                                      ) AS weight
                                    FROM credits AS credits_2
                                    JOIN roles AS roles_2 ON roles_2.id = credits_2.role_id
                                    WHERE credits_2.film_id = anon_7.film_id
                                    GROUP BY credits_2.person_id
                                    ORDER BY
                                      max(
                                        CASE
                                          WHEN (roles_2.key IN ('DIRECTOR'))
                                          THEN 20
                                          WHEN (roles_2.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                          THEN 10
                                          WHEN (
                                            roles_2.key IN (
                                              'ACTOR',
                                              'ANIMATION_DIRECTOR',
                                              'CINEMATOGRAPHY',
                                              'CO_WRITER',
                                              'EDITING',
                                              'MUSIC'
                                            )
                                          )
                                          THEN 6
                                          WHEN (
                                            roles_2.key IN (
                                              'COSTUME',
                                              'PRODUCER',
                                              'PRODUCTION_DESIGN',
                                              'SELF',
                                              'SOUND_DESIGN',
                                              'SOURCE_WORK',
                                              'VOICE'
                                            )
                                          )
                                          THEN 4
                                          ELSE 1
                                        END
                                      ) DESC,
                                      min(credits_2.position)
                                    LIMIT 20
                                  ) AS anon_24
                                  LIMIT 20
                                ) AS anon_23
                                JOIN credits AS credits_1 ON credits_1.person_id = anon_23.person_id
                                JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                                WHERE credits_1.chronology BETWEEN anon_23.start AND anon_23."end"
                                GROUP BY credits_1.film_id, anon_23.person_id, anon_23.weight
                              ) AS anon_22
                              UNION ALL
                              SELECT films_3.id AS id, 0
                              FROM films AS films_3
                              WHERE
                                films_3.chronology BETWEEN coalesce(
                                  (
                                    SELECT films_4.chronology
                                    FROM films AS films_4
                                    WHERE films_4.chronology < (
                                      SELECT films_5.chronology
                                      FROM films AS films_5
                                      WHERE films_5.id = anon_7.film_id
                                    )
                                    ORDER BY films_4.chronology DESC
                                    LIMIT 1 OFFSET 99
                                  ),
                                  -9223372036854775807
                                )
                                AND coalesce(
                                  (
                                    SELECT films_4.chronology
                                    FROM films AS films_4
                                    WHERE films_4.chronology > (
                                      SELECT films_5.chronology
                                      FROM films AS films_5
                                      WHERE films_5.id = anon_7.film_id
                                    )
                                    ORDER BY films_4.chronology
                                    LIMIT 1 OFFSET 99
                                  ),
                                  9223372036854775807
                                )
                            ) AS anon_20
                            GROUP BY anon_20.film_id
                          ) AS anon_19
                          JOIN films AS films_2 ON films_2.id = anon_19.film_id
                          WHERE anon_19.film_id != anon_7.film_id
                        ) AS anon_18
                        WHERE anon_18.score > 0 OR anon_18.genres > 0 OR anon_18.countries > 0
                      ) AS anon_17
                    ) AS anon_16
                    WHERE anon_16.place <= 1
                  ) AS anon_15
                  ORDER BY
                    anon_15.score DESC,
                    anon_15.genres DESC,
                    anon_15.countries DESC,
                    o3 ASC,
                    anon_15.chronology ASC
                  LIMIT 1
                ) AS anon_13
                LEFT OUTER JOIN LATERAL (
                  SELECT film_listings_1.slug AS slug
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id = anon_13.film_id
                    AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
              ) AS anon_9 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"person":{"name":' || CAST(to_json(anon_14.name) AS TEXT)
                    || '},"role":{"key":"' || anon_15.key
                    || '"},"otherRole":{"name":' || CAST(to_json(anon_16.name) AS TEXT)
                    || '}}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    anon_17.person_id AS person_id,
                    anon_17.role_id AS role_id,
                    anon_17.other_role_id AS other_role_id,
                    anon_17.weight AS o0,
                    anon_17.position AS o1
                  FROM (
                    SELECT
                      anon_18.person_id AS person_id,
                      anon_18.role_id AS role_id,
                      anon_18.other_role_id AS other_role_id,
                      anon_18.position AS position,
                      CASE
                        WHEN (anon_18.weight < anon_18.other_weight)
                        THEN anon_18.weight
                        ELSE anon_18.other_weight
                      END AS weight
                    FROM (
                      SELECT
                        anon_19.person_id AS person_id,
                        anon_19.role_id AS role_id,
                        anon_19.other_role_id AS other_role_id,
                        anon_19.position AS position,
                        CASE
                          WHEN (roles_1.key IN ('DIRECTOR'))
                          THEN 20
                          WHEN (roles_1.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                          THEN 10
                          WHEN (
                            roles_1.key IN (
                              'ACTOR', 'ANIMATION_DIRECTOR', 'CINEMATOGRAPHY', 'CO_WRITER', 'EDITING', 'MUSIC'
                            )
                          )
                          THEN 6
                          WHEN (
                            roles_1.key IN (
                              'COSTUME',
                              'PRODUCER',
                              'PRODUCTION_DESIGN',
                              'SELF',
                              'SOUND_DESIGN',
                              'SOURCE_WORK',
                              'VOICE'
                            )
                          )
                          THEN 4
                          ELSE 1
                        END AS weight,
                        CASE
                          WHEN (roles_2.key IN ('DIRECTOR'))
                          THEN 20
                          WHEN (roles_2.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                          THEN 10
                          WHEN (
                            roles_2.key IN (
                              'ACTOR', 'ANIMATION_DIRECTOR', 'CINEMATOGRAPHY', 'CO_WRITER', 'EDITING', 'MUSIC'
                            )
                          )
                          THEN 6
                          WHEN (
                            roles_2.key IN (
                              'COSTUME',
                              'PRODUCER',
                              'PRODUCTION_DESIGN',
                              'SELF',
                              'SOUND_DESIGN',
                              'SOURCE_WORK',
                              'VOICE'
                            )
                          )
                          THEN 4
                          ELSE 1
                        END AS other_weight
                      FROM (
                        SELECT
                          anon_20.person_id AS person_id,
                          (
                            SELECT credits_1.role_id
                            FROM credits AS credits_1
                            JOIN roles AS roles_3 ON roles_3.id = credits_1.role_id
                            WHERE credits_1.film_id = anon_7.me AND credits_1.person_id = anon_20.person_id
                            ORDER BY
                              CASE
                                WHEN (roles_3.key IN ('DIRECTOR'))
                                THEN 20
                                WHEN (roles_3.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                THEN 10
                                WHEN (
                                  roles_3.key IN (
                                    'ACTOR',
                                    'ANIMATION_DIRECTOR',
                                    'CINEMATOGRAPHY',
                                    'CO_WRITER',
                                    'EDITING',
                                    'MUSIC'
                                  )
                                )
                                THEN 6
                                WHEN (
                                  roles_3.key IN (
                                    'COSTUME',
                                    'PRODUCER',
                                    'PRODUCTION_DESIGN',
                                    'SELF',
                                    'SOUND_DESIGN',
                                    'SOURCE_WORK',
                                    'VOICE'
                                  )
                                )
                                THEN 4
                                ELSE 1
                              END DESC,
                              credits_1.position
                            LIMIT 1
                          ) AS role_id,
                          (
                            SELECT credits_1.role_id
                            FROM credits AS credits_1
                            JOIN roles AS roles_3 ON roles_3.id = credits_1.role_id
                            WHERE
                              credits_1.film_id = anon_7.film_id AND credits_1.person_id = anon_20.person_id
                            ORDER BY
                              CASE
                                WHEN (roles_3.key IN ('DIRECTOR'))
                                THEN 20
                                WHEN (roles_3.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                THEN 10
                                WHEN (
                                  roles_3.key IN (
                                    'ACTOR',
                                    'ANIMATION_DIRECTOR',
                                    'CINEMATOGRAPHY',
                                    'CO_WRITER',
                                    'EDITING',
                                    'MUSIC'
                                  )
                                )
                                THEN 6
                                WHEN (
                                  roles_3.key IN (
                                    'COSTUME',
                                    'PRODUCER',
                                    'PRODUCTION_DESIGN',
                                    'SELF',
                                    'SOUND_DESIGN',
                                    'SOURCE_WORK',
                                    'VOICE'
                                  )
                                )
                                THEN 4
                                ELSE 1
                              END DESC,
                              credits_1.position
                            LIMIT 1
                          ) AS other_role_id,
                          anon_20.position AS position
                        FROM (
                          SELECT credits_1.person_id AS person_id, min(credits_1.position) AS position
                          FROM credits AS credits_1
                          WHERE
                            credits_1.film_id = anon_7.me
                            AND credits_1.person_id IN (
                              SELECT credits_2.person_id
                              FROM credits AS credits_2
                              WHERE credits_2.film_id = anon_7.film_id
                            )
                          GROUP BY credits_1.person_id
                        ) AS anon_20
                      ) AS anon_19
                      JOIN roles AS roles_1 ON roles_1.id = anon_19.role_id
                      JOIN roles AS roles_2 ON roles_2.id = anon_19.other_role_id
                    ) AS anon_18
                  ) AS anon_17
                  ORDER BY anon_17.weight DESC, anon_17.position ASC
                  LIMIT 3
                ) AS anon_13
                LEFT OUTER JOIN LATERAL (
                  SELECT people_1.name AS name
                  FROM people AS people_1
                  WHERE people_1.id = anon_13.person_id
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT roles_1.key AS key
                  FROM roles AS roles_1
                  WHERE roles_1.id = anon_13.role_id
                  LIMIT ALL OFFSET 0
                ) AS anon_15 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT role_names_1.name AS name
                  FROM role_names AS role_names_1
                  WHERE
                    role_names_1.role_id = anon_13.other_role_id
                    AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  LIMIT ALL OFFSET 0
                ) AS anon_16 ON true
              ) AS anon_10 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(string_agg('{"key":"' || anon_14.key || '"}', ','), '') AS coalesce_2
                FROM (
                  SELECT film_genres_1.genre_id AS genre_id, film_genres_1.position AS o0
                  FROM film_genres AS film_genres_1
                  WHERE
                    film_genres_1.film_id = anon_7.me
                    AND film_genres_1.genre_id IN (
                      SELECT film_genres_2.genre_id
                      FROM film_genres AS film_genres_2
                      WHERE film_genres_2.film_id = anon_7.film_id
                    )
                  ORDER BY film_genres_1.position ASC
                ) AS anon_13
                LEFT OUTER JOIN LATERAL (
                  SELECT genres_1.key AS key
                  FROM genres AS genres_1
                  WHERE genres_1.id = anon_13.genre_id
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
              ) AS anon_11 ON true
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(string_agg('{"code":"' || anon_14.code || '"}', ','), '') AS coalesce_2
                FROM (
                  SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
                  FROM film_countries AS film_countries_1
                  WHERE
                    film_countries_1.film_id = anon_7.me
                    AND film_countries_1.country_id IN (
                      SELECT film_countries_2.country_id
                      FROM film_countries AS film_countries_2
                      WHERE film_countries_2.film_id = anon_7.film_id
                    )
                  ORDER BY film_countries_1.position ASC
                ) AS anon_13
                LEFT OUTER JOIN LATERAL (
                  SELECT countries_1.code AS code
                  FROM countries AS countries_1
                  WHERE countries_1.id = anon_13.country_id
                  LIMIT ALL OFFSET 0
                ) AS anon_14 ON true
              ) AS anon_12 ON true
            ) AS anon_6 ON true
            WHERE films_1.id = coalesce(
              (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $3::VARCHAR),
              (
                SELECT moved_slugs_1.film_id
                FROM moved_slugs AS moved_slugs_1
                WHERE moved_slugs_1.slug = $3::VARCHAR
              )
            )
            LIMIT 1
          ),
          'null'
        )
        || ',"films":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                string_agg('{"slug":"' || anon_6.slug || '","related":[' || anon_7.coalesce_2 || ']}', ','),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_8.film_id AS film_id,
                  anon_8.slug AS slug,
                  anon_8.o0 AS o0,
                  anon_8.o1 AS o1,
                  anon_8.o2 AS o2
                FROM (
                  SELECT
                    anon_9.film_id AS film_id,
                    anon_9.slug AS slug,
                    anon_9.o0 AS o0,
                    anon_9.o1 AS o1,
                    anon_9.o2 AS o2
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
                      AND film_listings_1.release_year IS NOT NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 2
                  ) AS anon_9
                  UNION ALL
                  SELECT
                    anon_10.film_id AS film_id,
                    anon_10.slug AS slug,
                    anon_10.o0 AS o0,
                    anon_10.o1 AS o1,
                    anon_10.o2 AS o2
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
                      AND film_listings_1.release_year IS NULL
                    ORDER BY
                      film_listings_1.release_year DESC,
                      film_listings_1.title_folded ASC,
                      film_listings_1.slug ASC
                    LIMIT 2
                  ) AS anon_10
                ) AS anon_8
                LIMIT 2
              ) AS anon_6
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(
                  string_agg(
                    '{"film":{"slug":"' || anon_9.slug
                    || '","releaseYear":' || coalesce(CAST(anon_9.release_year AS TEXT), 'null')
                    || '},"people":[' || anon_10.coalesce_3
                    || ']}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    anon_11.film_id AS film_id,
                    anon_11.me AS me,
                    anon_11.score AS o0,
                    anon_11.genres AS o1,
                    anon_11.countries AS o2,
                    anon_11.decade IS NULL AS o3,
                    anon_11.chronology AS o4
                  FROM (
                    SELECT
                      anon_12.film_id AS film_id,
                      anon_12.me AS me,
                      anon_12.score AS score,
                      anon_12.genres AS genres,
                      anon_12.countries AS countries,
                      anon_12.decade AS decade,
                      anon_12.chronology AS chronology
                    FROM (
                      SELECT
                        anon_13.film_id AS film_id,
                        anon_13.me AS me,
                        anon_13.score AS score,
                        anon_13.genres AS genres,
                        anon_13.countries AS countries,
                        anon_13.decade AS decade,
                        anon_13.chronology AS chronology,
                        rank() OVER (ORDER BY anon_13.score DESC) AS place
                      FROM (
                        SELECT
                          anon_14.film_id AS film_id,
                          anon_14.me AS me,
                          anon_14.score AS score,
                          anon_14.genres AS genres,
                          anon_14.countries AS countries,
                          anon_14.decade AS decade,
                          anon_14.chronology AS chronology
                        FROM (
                          SELECT
                            anon_15.film_id AS film_id,
                            anon_6.film_id AS me,
                            anon_15.score AS score,
                            (
                              SELECT count(*) AS count_1
                              FROM film_genres AS film_genres_1
                              WHERE
                                film_genres_1.film_id = anon_15.film_id
                                AND film_genres_1.genre_id IN (
                                  SELECT film_genres_2.genre_id
                                  FROM film_genres AS film_genres_2
                                  WHERE film_genres_2.film_id = anon_6.film_id
                                )
                            ) AS genres,
                            (
                              SELECT count(*) AS count_1
                              FROM film_countries AS film_countries_1
                              WHERE
                                film_countries_1.film_id = anon_15.film_id
                                AND film_countries_1.country_id IN (
                                  SELECT film_countries_2.country_id
                                  FROM film_countries AS film_countries_2
                                  WHERE film_countries_2.film_id = anon_6.film_id
                                )
                            ) AS countries,
                            CASE
                              WHEN (
                                (FLOOR(films_1.release_year / 10)) * 10 = (
                                  SELECT (FLOOR(films_2.release_year / 10)) * 10 AS anon_16
                                  FROM films AS films_2
                                  WHERE films_2.id = anon_6.film_id
                                )
                              )
                              THEN (
                                SELECT (FLOOR(films_2.release_year / 10)) * 10 AS anon_16
                                FROM films AS films_2
                                WHERE films_2.id = anon_6.film_id
                              )
                            END AS decade,
                            films_1.chronology AS chronology
                          FROM (
                            SELECT anon_16.film_id AS film_id, sum(anon_16.anon_17) AS score
                            FROM (
                              SELECT
                                anon_18.film_id AS film_id,
                                CASE
                                  WHEN (anon_18.weight < anon_18.other_weight)
                                  THEN anon_18.weight
                                  ELSE anon_18.other_weight
                                END AS anon_17
                              FROM (
                                SELECT
                                  credits_1.film_id AS film_id,
                                  anon_19.weight AS weight,
                                  max(
                                    CASE
                                      WHEN (roles_1.key IN ('DIRECTOR'))
                                      THEN 20
                                      WHEN (roles_1.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                      THEN 10
                                      WHEN (
                                        roles_1.key IN (
                                          'ACTOR',
                                          'ANIMATION_DIRECTOR',
                                          'CINEMATOGRAPHY',
                                          'CO_WRITER',
                                          'EDITING',
                                          'MUSIC'
                                        )
                                      )
                                      THEN 6
                                      WHEN (
                                        roles_1.key IN (
                                          'COSTUME',
                                          'PRODUCER',
                                          'PRODUCTION_DESIGN',
                                          'SELF',
                                          'SOUND_DESIGN',
                                          'SOURCE_WORK',
                                          'VOICE'
                                        )
                                      )
                                      THEN 4
                                      ELSE 1
                                    END
                                  ) AS other_weight
                                FROM (
                                  SELECT
                                    anon_20.person_id AS person_id,
                                    anon_20.weight AS weight,
                                    coalesce(
                                      (
                                        SELECT credits_2.chronology
                                        FROM credits AS credits_2
                                        WHERE
                                          credits_2.person_id = anon_20.person_id
                                          AND credits_2.chronology < (
                                            SELECT films_3.chronology
                                            FROM films AS films_3
                                            WHERE films_3.id = anon_6.film_id
                                          )
                                        ORDER BY credits_2.chronology DESC
                                        LIMIT 1 OFFSET 49
                                      ),
                                      -9223372036854775807
                                    ) AS start,
                                    coalesce(
                                      (
                                        SELECT credits_2.chronology
                                        FROM credits AS credits_2
                                        WHERE
                                          credits_2.person_id = anon_20.person_id
                                          AND credits_2.chronology > (
                                            SELECT films_3.chronology
                                            FROM films AS films_3
                                            WHERE films_3.id = anon_6.film_id
                                          )
                                        ORDER BY credits_2.chronology
                                        LIMIT 1 OFFSET 49
                                      ),
                                      9223372036854775807
                                    ) AS "end"
                                  FROM (
                                    SELECT
                                      credits_2.person_id AS person_id,
                                      max(
                                        CASE
                                          WHEN (roles_2.key IN ('DIRECTOR'))
                                          THEN 20
                                          WHEN (roles_2.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                          THEN 10
                                          WHEN (
                                            roles_2.key IN (
                                              'ACTOR',
                                              'ANIMATION_DIRECTOR',
                                              'CINEMATOGRAPHY',
                                              'CO_WRITER',
                                              'EDITING',
                                              'MUSIC'
                                            )
                                          )
                                          THEN 6
                                          WHEN (
                                            roles_2.key IN (
                                              'COSTUME',
                                              'PRODUCER',
                                              'PRODUCTION_DESIGN',
                                              'SELF',
                                              'SOUND_DESIGN',
                                              'SOURCE_WORK',
                                              'VOICE'
                                            )
                                          )
                                          THEN 4
                                          ELSE 1
                                        END
                                      ) AS weight
                                    FROM credits AS credits_2
                                    JOIN roles AS roles_2 ON roles_2.id = credits_2.role_id
                                    WHERE credits_2.film_id = anon_6.film_id
                                    GROUP BY credits_2.person_id
                                    ORDER BY
                                      max(
                                        CASE
                                          WHEN (roles_2.key IN ('DIRECTOR'))
                                          THEN 20
                                          WHEN (roles_2.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                          THEN 10
                                          WHEN (
                                            roles_2.key IN (
                                              'ACTOR',
                                              'ANIMATION_DIRECTOR',
                                              'CINEMATOGRAPHY',
                                              'CO_WRITER',
                                              'EDITING',
                                              'MUSIC'
                                            )
                                          )
                                          THEN 6
                                          WHEN (
                                            roles_2.key IN (
                                              'COSTUME',
                                              'PRODUCER',
                                              'PRODUCTION_DESIGN',
                                              'SELF',
                                              'SOUND_DESIGN',
                                              'SOURCE_WORK',
                                              'VOICE'
                                            )
                                          )
                                          THEN 4
                                          ELSE 1
                                        END
                                      ) DESC,
                                      min(credits_2.position)
                                    LIMIT 20
                                  ) AS anon_20
                                  LIMIT 20
                                ) AS anon_19
                                JOIN credits AS credits_1 ON credits_1.person_id = anon_19.person_id
                                JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                                WHERE credits_1.chronology BETWEEN anon_19.start AND anon_19."end"
                                GROUP BY credits_1.film_id, anon_19.person_id, anon_19.weight
                              ) AS anon_18
                              UNION ALL
                              SELECT films_2.id AS id, 0
                              FROM films AS films_2
                              WHERE
                                films_2.chronology BETWEEN coalesce(
                                  (
                                    SELECT films_3.chronology
                                    FROM films AS films_3
                                    WHERE films_3.chronology < (
                                      SELECT films_4.chronology
                                      FROM films AS films_4
                                      WHERE films_4.id = anon_6.film_id
                                    )
                                    ORDER BY films_3.chronology DESC
                                    LIMIT 1 OFFSET 99
                                  ),
                                  -9223372036854775807
                                )
                                AND coalesce(
                                  (
                                    SELECT films_3.chronology
                                    FROM films AS films_3
                                    WHERE films_3.chronology > (
                                      SELECT films_4.chronology
                                      FROM films AS films_4
                                      WHERE films_4.id = anon_6.film_id
                                    )
                                    ORDER BY films_3.chronology
                                    LIMIT 1 OFFSET 99
                                  ),
                                  9223372036854775807
                                )
                            ) AS anon_16
                            GROUP BY anon_16.film_id
                          ) AS anon_15
                          JOIN films AS films_1 ON films_1.id = anon_15.film_id
                          WHERE anon_15.film_id != anon_6.film_id
                        ) AS anon_14
                        WHERE anon_14.score > 0 OR anon_14.genres > 0 OR anon_14.countries > 0
                      ) AS anon_13
                    ) AS anon_12
                    WHERE anon_12.place <= 2
                  ) AS anon_11
                  ORDER BY
                    anon_11.score DESC,
                    anon_11.genres DESC,
                    anon_11.countries DESC,
                    o3 ASC,
                    anon_11.chronology ASC
                  LIMIT 2
                ) AS anon_8
                LEFT OUTER JOIN LATERAL (
                  SELECT film_listings_1.slug AS slug, film_listings_1.release_year AS release_year
                  FROM film_listings AS film_listings_1
                  WHERE
                    film_listings_1.film_id = anon_8.film_id
                    AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
                  LIMIT ALL OFFSET 0
                ) AS anon_9 ON true
                LEFT OUTER JOIN LATERAL (
                  SELECT coalesce(string_agg('{"person":{"slug":"' || anon_12.slug || '"}}', ','), '') AS coalesce_3
                  FROM (
                    SELECT anon_13.person_id AS person_id, anon_13.weight AS o0, anon_13.position AS o1
                    FROM (
                      SELECT
                        anon_14.person_id AS person_id,
                        anon_14.role_id AS role_id,
                        anon_14.other_role_id AS other_role_id,
                        anon_14.position AS position,
                        CASE
                          WHEN (anon_14.weight < anon_14.other_weight)
                          THEN anon_14.weight
                          ELSE anon_14.other_weight
                        END AS weight
                      FROM (
                        SELECT
                          anon_15.person_id AS person_id,
                          anon_15.role_id AS role_id,
                          anon_15.other_role_id AS other_role_id,
                          anon_15.position AS position,
                          CASE
                            WHEN (roles_1.key IN ('DIRECTOR'))
                            THEN 20
                            WHEN (roles_1.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                            THEN 10
                            WHEN (
                              roles_1.key IN (
                                'ACTOR',
                                'ANIMATION_DIRECTOR',
                                'CINEMATOGRAPHY',
                                'CO_WRITER',
                                'EDITING',
                                'MUSIC'
                              )
                            )
                            THEN 6
                            WHEN (
                              roles_1.key IN (
                                'COSTUME',
                                'PRODUCER',
                                'PRODUCTION_DESIGN',
                                'SELF',
                                'SOUND_DESIGN',
                                'SOURCE_WORK',
                                'VOICE'
                              )
                            )
                            THEN 4
                            ELSE 1
                          END AS weight,
                          CASE
                            WHEN (roles_2.key IN ('DIRECTOR'))
                            THEN 20
                            WHEN (roles_2.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                            THEN 10
                            WHEN (
                              roles_2.key IN (
                                'ACTOR',
                                'ANIMATION_DIRECTOR',
                                'CINEMATOGRAPHY',
                                'CO_WRITER',
                                'EDITING',
                                'MUSIC'
                              )
                            )
                            THEN 6
                            WHEN (
                              roles_2.key IN (
                                'COSTUME',
                                'PRODUCER',
                                'PRODUCTION_DESIGN',
                                'SELF',
                                'SOUND_DESIGN',
                                'SOURCE_WORK',
                                'VOICE'
                              )
                            )
                            THEN 4
                            ELSE 1
                          END AS other_weight
                        FROM (
                          SELECT
                            anon_16.person_id AS person_id,
                            (
                              SELECT credits_1.role_id
                              FROM credits AS credits_1
                              JOIN roles AS roles_3 ON roles_3.id = credits_1.role_id
                              WHERE credits_1.film_id = anon_8.me AND credits_1.person_id = anon_16.person_id
                              ORDER BY
                                CASE
                                  WHEN (roles_3.key IN ('DIRECTOR'))
                                  THEN 20
                                  WHEN (roles_3.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                  THEN 10
                                  WHEN (
                                    roles_3.key IN (
                                      'ACTOR',
                                      'ANIMATION_DIRECTOR',
                                      'CINEMATOGRAPHY',
                                      'CO_WRITER',
                                      'EDITING',
                                      'MUSIC'
                                    )
                                  )
                                  THEN 6
                                  WHEN (
                                    roles_3.key IN (
                                      'COSTUME',
                                      'PRODUCER',
                                      'PRODUCTION_DESIGN',
                                      'SELF',
                                      'SOUND_DESIGN',
                                      'SOURCE_WORK',
                                      'VOICE'
                                    )
                                  )
                                  THEN 4
                                  ELSE 1
                                END DESC,
                                credits_1.position
                              LIMIT 1
                            ) AS role_id,
                            (
                              SELECT credits_1.role_id
                              FROM credits AS credits_1
                              JOIN roles AS roles_3 ON roles_3.id = credits_1.role_id
                              WHERE
                                credits_1.film_id = anon_8.film_id AND credits_1.person_id = anon_16.person_id
                              ORDER BY
                                CASE
                                  WHEN (roles_3.key IN ('DIRECTOR'))
                                  THEN 20
                                  WHEN (roles_3.key IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                  THEN 10
                                  WHEN (
                                    roles_3.key IN (
                                      'ACTOR',
                                      'ANIMATION_DIRECTOR',
                                      'CINEMATOGRAPHY',
                                      'CO_WRITER',
                                      'EDITING',
                                      'MUSIC'
                                    )
                                  )
                                  THEN 6
                                  WHEN (
                                    roles_3.key IN (
                                      'COSTUME',
                                      'PRODUCER',
                                      'PRODUCTION_DESIGN',
                                      'SELF',
                                      'SOUND_DESIGN',
                                      'SOURCE_WORK',
                                      'VOICE'
                                    )
                                  )
                                  THEN 4
                                  ELSE 1
                                END DESC,
                                credits_1.position
                              LIMIT 1
                            ) AS other_role_id,
                            anon_16.position AS position
                          FROM (
                            SELECT credits_1.person_id AS person_id, min(credits_1.position) AS position
                            FROM credits AS credits_1
                            WHERE
                              credits_1.film_id = anon_8.me
                              AND credits_1.person_id IN (
                                SELECT credits_2.person_id
                                FROM credits AS credits_2
                                WHERE credits_2.film_id = anon_8.film_id
                              )
                            GROUP BY credits_1.person_id
                          ) AS anon_16
                        ) AS anon_15
                        JOIN roles AS roles_1 ON roles_1.id = anon_15.role_id
                        JOIN roles AS roles_2 ON roles_2.id = anon_15.other_role_id
                      ) AS anon_14
                    ) AS anon_13
                    ORDER BY anon_13.weight DESC, anon_13.position ASC
                  ) AS anon_11
                  LEFT OUTER JOIN LATERAL (
                    SELECT people_1.slug AS slug
                    FROM people AS people_1
                    WHERE people_1.id = anon_11.person_id
                    LIMIT ALL OFFSET 0
                  ) AS anon_12 ON true
                ) AS anon_10 ON true
              ) AS anon_7 ON true
            )
            || ']}' AS anon_5
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
