WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.id = coalesce(
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.tag = ?),
      (SELECT languages_1.id FROM languages AS languages_1 WHERE languages_1.position = 0)
    )
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  )
SELECT
  coalesce(
    (
      SELECT
        '{"related":[' || (
          SELECT coalesce(
            group_concat(
              '{"score":' || anon_4.score
              || ',"decade":' || coalesce(anon_4.decade, 'null')
              || ',"film":{"slug":"' || film_listings_1.slug
              || '","title":' || json_quote(film_listings_1.title)
              || ',"related":[' || (
                SELECT coalesce(
                  group_concat(
                    '{"film":{"slug":"' || film_listings_2.slug || '"},"score":' || anon_5.score || '}', ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    anon_6.film_id AS film_id,
                    anon_6.score AS score,
                    anon_6.score AS o0,
                    anon_6.genres AS o1,
                    anon_6.countries AS o2,
                    anon_6.decade IS NULL AS o3,
                    anon_6.chronology AS o4
                  FROM (
                    SELECT
                      anon_7.film_id AS film_id,
                      anon_7.me AS me,
                      anon_7.score AS score,
                      anon_7.genres AS genres,
                      anon_7.countries AS countries,
                      anon_7.decade AS decade,
                      anon_7.chronology AS chronology
                    FROM (
                      SELECT
                        anon_8.film_id AS film_id,
                        anon_4.film_id AS me,
                        anon_8.score AS score,
                        (
                          SELECT count(*) AS count_1
                          FROM film_genres AS film_genres_1
                          WHERE
                            film_genres_1.film_id = anon_8.film_id
                            AND film_genres_1.genre_id IN (
                              SELECT film_genres_2.genre_id
                              FROM film_genres AS film_genres_2
                              WHERE film_genres_2.film_id = anon_4.film_id
                            )
                        ) AS genres,
                        (
                          SELECT count(*) AS count_1
                          FROM film_countries AS film_countries_1
                          WHERE
                            film_countries_1.film_id = anon_8.film_id
                            AND film_countries_1.country_id IN (
                              SELECT film_countries_2.country_id
                              FROM film_countries AS film_countries_2
                              WHERE film_countries_2.film_id = anon_4.film_id
                            )
                        ) AS countries,
                        CASE
                          WHEN (
                            (FLOOR(films_2.release_year / 10)) * 10 = (
                              SELECT (FLOOR(films_3.release_year / 10)) * 10 AS anon_9
                              FROM films AS films_3
                              WHERE films_3.id = anon_4.film_id
                            )
                          )
                          THEN (
                            SELECT (FLOOR(films_3.release_year / 10)) * 10 AS anon_9
                            FROM films AS films_3
                            WHERE films_3.id = anon_4.film_id
                          )
                        END AS decade,
                        films_2.chronology AS chronology
                      FROM (
                        SELECT anon_9.film_id AS film_id, sum(anon_9.anon_10) AS score
                        FROM (
                          SELECT
                            anon_11.film_id AS film_id,
                            CASE
                              WHEN (anon_11.weight < anon_11.other_weight)
                              THEN anon_11.weight
                              ELSE anon_11.other_weight
                            END AS anon_10
                          FROM (
                            SELECT
                              credits_1.film_id AS film_id,
                              anon_12.weight AS weight,
                              max(
                                CASE
                                  WHEN (roles_1."key" IN ('DIRECTOR'))
                                  THEN 20
                                  WHEN (roles_1."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                  THEN 10
                                  WHEN (
                                    roles_1."key" IN (
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
                                    roles_1."key" IN (
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
                                anon_13.person_id AS person_id,
                                anon_13.weight AS weight,
                                coalesce(
                                  (
                                    SELECT credits_2.chronology
                                    FROM credits AS credits_2
                                    WHERE
                                      credits_2.person_id = anon_13.person_id
                                      AND credits_2.chronology < (
                                        SELECT films_4.chronology
                                        FROM films AS films_4
                                        WHERE films_4.id = anon_4.film_id
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
                                      credits_2.person_id = anon_13.person_id
                                      AND credits_2.chronology > (
                                        SELECT films_4.chronology
                                        FROM films AS films_4
                                        WHERE films_4.id = anon_4.film_id
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
                                      WHEN (roles_2."key" IN ('DIRECTOR'))
                                      THEN 20
                                      WHEN (roles_2."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                      THEN 10
                                      WHEN (
                                        roles_2."key" IN (
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
                                        roles_2."key" IN (
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
                                WHERE credits_2.film_id = anon_4.film_id
                                GROUP BY credits_2.person_id
                                ORDER BY
                                  max(
                                    CASE
                                      WHEN (roles_2."key" IN ('DIRECTOR'))
                                      THEN 20
                                      WHEN (roles_2."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                      THEN 10
                                      WHEN (
                                        roles_2."key" IN (
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
                                        roles_2."key" IN (
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
                              ) AS anon_13
                              LIMIT 20
                            ) AS anon_12
                            JOIN credits AS credits_1 ON credits_1.person_id = anon_12.person_id
                            JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                            WHERE credits_1.chronology BETWEEN anon_12.start AND anon_12."end"
                            GROUP BY credits_1.film_id, anon_12.person_id, anon_12.weight
                          ) AS anon_11
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
                                  WHERE films_5.id = anon_4.film_id
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
                                  WHERE films_5.id = anon_4.film_id
                                )
                                ORDER BY films_4.chronology
                                LIMIT 1 OFFSET 99
                              ),
                              9223372036854775807
                            )
                        ) AS anon_9
                        GROUP BY anon_9.film_id
                      ) AS anon_8
                      JOIN films AS films_2 ON films_2.id = anon_8.film_id
                      WHERE anon_8.film_id != anon_4.film_id
                    ) AS anon_7
                    WHERE anon_7.score > 0 OR anon_7.genres > 0 OR anon_7.countries > 0
                  ) AS anon_6
                  ORDER BY
                    anon_6.score DESC,
                    anon_6.genres DESC,
                    anon_6.countries DESC,
                    o3 ASC,
                    anon_6.chronology ASC
                  LIMIT 1
                ) AS anon_5
                LEFT OUTER JOIN
                  film_listings AS film_listings_2
                  ON film_listings_2.film_id = anon_5.film_id
                  AND film_listings_2.language_id = (SELECT anon_1.language_id FROM anon_1)
              )
              || ']},"people":[' || (
                SELECT coalesce(
                  group_concat(
                    '{"person":{"name":' || json_quote(people_1.name)
                    || '},"role":{"key":"' || roles_1."key"
                    || '"},"otherRole":{"name":' || json_quote(role_names_1.name)
                    || '}}',
                    ','
                  ),
                  ''
                ) AS coalesce_2
                FROM (
                  SELECT
                    anon_6.person_id AS person_id,
                    anon_6.role_id AS role_id,
                    anon_6.other_role_id AS other_role_id,
                    anon_6.weight AS o0,
                    anon_6.position AS o1
                  FROM (
                    SELECT
                      anon_7.person_id AS person_id,
                      anon_7.role_id AS role_id,
                      anon_7.other_role_id AS other_role_id,
                      anon_7.position AS position,
                      CASE
                        WHEN (anon_7.weight < anon_7.other_weight) THEN anon_7.weight ELSE anon_7.other_weight
                      END AS weight
                    FROM (
                      SELECT
                        anon_8.person_id AS person_id,
                        anon_8.role_id AS role_id,
                        anon_8.other_role_id AS other_role_id,
                        anon_8.position AS position,
                        CASE
                          WHEN (roles_2."key" IN ('DIRECTOR'))
                          THEN 20
                          WHEN (roles_2."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                          THEN 10
                          WHEN (
                            roles_2."key" IN (
                              'ACTOR', 'ANIMATION_DIRECTOR', 'CINEMATOGRAPHY', 'CO_WRITER', 'EDITING', 'MUSIC'
                            )
                          )
                          THEN 6
                          WHEN (
                            roles_2."key" IN (
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
                          WHEN (roles_3."key" IN ('DIRECTOR'))
                          THEN 20
                          WHEN (roles_3."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                          THEN 10
                          WHEN (
                            roles_3."key" IN (
                              'ACTOR', 'ANIMATION_DIRECTOR', 'CINEMATOGRAPHY', 'CO_WRITER', 'EDITING', 'MUSIC'
                            )
                          )
                          THEN 6
                          WHEN (
                            roles_3."key" IN (
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
                          anon_9.person_id AS person_id,
                          (
                            SELECT credits_1.role_id
                            FROM credits AS credits_1
                            JOIN roles AS roles_4 ON roles_4.id = credits_1.role_id
                            WHERE credits_1.film_id = anon_4.me AND credits_1.person_id = anon_9.person_id
                            ORDER BY
                              CASE
                                WHEN (roles_4."key" IN ('DIRECTOR'))
                                THEN 20
                                WHEN (roles_4."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                THEN 10
                                WHEN (
                                  roles_4."key" IN (
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
                                  roles_4."key" IN (
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
                            JOIN roles AS roles_4 ON roles_4.id = credits_1.role_id
                            WHERE
                              credits_1.film_id = anon_4.film_id AND credits_1.person_id = anon_9.person_id
                            ORDER BY
                              CASE
                                WHEN (roles_4."key" IN ('DIRECTOR'))
                                THEN 20
                                WHEN (roles_4."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                THEN 10
                                WHEN (
                                  roles_4."key" IN (
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
                                  roles_4."key" IN (
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
                          anon_9.position AS position
                        FROM (
                          SELECT credits_1.person_id AS person_id, min(credits_1.position) AS position
                          FROM credits AS credits_1
                          WHERE
                            credits_1.film_id = anon_4.me
                            AND credits_1.person_id IN (
                              SELECT credits_2.person_id
                              FROM credits AS credits_2
                              WHERE credits_2.film_id = anon_4.film_id
                            )
                          GROUP BY credits_1.person_id
                        ) AS anon_9
                      ) AS anon_8
                      JOIN roles AS roles_2 ON roles_2.id = anon_8.role_id
                      JOIN roles AS roles_3 ON roles_3.id = anon_8.other_role_id
                    ) AS anon_7
                  ) AS anon_6
                  ORDER BY anon_6.weight DESC, anon_6.position ASC
                  LIMIT 3
                ) AS anon_5
                LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_5.person_id
                LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_5.role_id
                LEFT OUTER JOIN
                  role_names AS role_names_1
                  ON role_names_1.role_id = anon_5.other_role_id
                  AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              )
              || '],"genres":[' || (
                SELECT coalesce(group_concat('{"key":"' || genres_1."key" || '"}', ','), '') AS coalesce_2
                FROM (
                  SELECT film_genres_1.genre_id AS genre_id, film_genres_1.position AS o0
                  FROM film_genres AS film_genres_1
                  WHERE
                    film_genres_1.film_id = anon_4.me
                    AND film_genres_1.genre_id IN (
                      SELECT film_genres_2.genre_id
                      FROM film_genres AS film_genres_2
                      WHERE film_genres_2.film_id = anon_4.film_id
                    )
                  ORDER BY +o0 ASC
                  LIMIT -1
                ) AS anon_5
                LEFT OUTER JOIN genres AS genres_1 ON genres_1.id = anon_5.genre_id
              )
              || '],"countries":[' || (
                SELECT coalesce(group_concat('{"code":"' || countries_1.code || '"}', ','), '') AS coalesce_2
                FROM (
                  SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0
                  FROM film_countries AS film_countries_1
                  WHERE
                    film_countries_1.film_id = anon_4.me
                    AND film_countries_1.country_id IN (
                      SELECT film_countries_2.country_id
                      FROM film_countries AS film_countries_2
                      WHERE film_countries_2.film_id = anon_4.film_id
                    )
                  ORDER BY +o0 ASC
                  LIMIT -1
                ) AS anon_5
                LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = anon_5.country_id
              )
              || ']}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              anon_5.film_id AS film_id,
              anon_5.me AS me,
              anon_5.score AS score,
              anon_5.decade AS decade,
              anon_5.score AS o0,
              anon_5.genres AS o1,
              anon_5.countries AS o2,
              anon_5.decade IS NULL AS o3,
              anon_5.chronology AS o4
            FROM (
              SELECT
                anon_6.film_id AS film_id,
                anon_6.me AS me,
                anon_6.score AS score,
                anon_6.genres AS genres,
                anon_6.countries AS countries,
                anon_6.decade AS decade,
                anon_6.chronology AS chronology
              FROM (
                SELECT
                  anon_7.film_id AS film_id,
                  films_1.id AS me,
                  anon_7.score AS score,
                  (
                    SELECT count(*) AS count_1
                    FROM film_genres AS film_genres_1
                    WHERE
                      film_genres_1.film_id = anon_7.film_id
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
                      film_countries_1.film_id = anon_7.film_id
                      AND film_countries_1.country_id IN (
                        SELECT film_countries_2.country_id
                        FROM film_countries AS film_countries_2
                        WHERE film_countries_2.film_id = films_1.id
                      )
                  ) AS countries,
                  CASE
                    WHEN (
                      (FLOOR(films_2.release_year / 10)) * 10 = (
                        SELECT (FLOOR(films_3.release_year / 10)) * 10 AS anon_8
                        FROM films AS films_3
                        WHERE films_3.id = films_1.id
                      )
                    )
                    THEN (
                      SELECT (FLOOR(films_3.release_year / 10)) * 10 AS anon_8
                      FROM films AS films_3
                      WHERE films_3.id = films_1.id
                    )
                  END AS decade,
                  films_2.chronology AS chronology
                FROM (
                  SELECT anon_8.film_id AS film_id, sum(anon_8.anon_9) AS score
                  FROM (
                    SELECT
                      anon_10.film_id AS film_id,
                      CASE
                        WHEN (anon_10.weight < anon_10.other_weight)
                        THEN anon_10.weight
                        ELSE anon_10.other_weight
                      END AS anon_9
                    FROM (
                      SELECT
                        credits_1.film_id AS film_id,
                        anon_11.weight AS weight,
                        max(
                          CASE
                            WHEN (roles_1."key" IN ('DIRECTOR'))
                            THEN 20
                            WHEN (roles_1."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                            THEN 10
                            WHEN (
                              roles_1."key" IN (
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
                              roles_1."key" IN (
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
                          anon_12.person_id AS person_id,
                          anon_12.weight AS weight,
                          coalesce(
                            (
                              SELECT credits_2.chronology
                              FROM credits AS credits_2
                              WHERE
                                credits_2.person_id = anon_12.person_id
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
                                credits_2.person_id = anon_12.person_id
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
                                WHEN (roles_2."key" IN ('DIRECTOR'))
                                THEN 20
                                WHEN (roles_2."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                THEN 10
                                WHEN (
                                  roles_2."key" IN (
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
                                  roles_2."key" IN (
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
                                WHEN (roles_2."key" IN ('DIRECTOR'))
                                THEN 20
                                WHEN (roles_2."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                THEN 10
                                WHEN (
                                  roles_2."key" IN (
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
                                  roles_2."key" IN (
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
                        ) AS anon_12
                        LIMIT 20
                      ) AS anon_11
                      JOIN credits AS credits_1 ON credits_1.person_id = anon_11.person_id
                      JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                      WHERE credits_1.chronology BETWEEN anon_11.start AND anon_11."end"
                      GROUP BY credits_1.film_id, anon_11.person_id, anon_11.weight
                    ) AS anon_10
                    UNION ALL
                    SELECT films_3.id AS id, 0
                    FROM films AS films_3
                    WHERE
                      films_3.chronology BETWEEN coalesce(
                        (
                          SELECT films_4.chronology
                          FROM films AS films_4
                          WHERE films_4.chronology < (
                            SELECT films_5.chronology FROM films AS films_5 WHERE films_5.id = films_1.id
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
                            SELECT films_5.chronology FROM films AS films_5 WHERE films_5.id = films_1.id
                          )
                          ORDER BY films_4.chronology
                          LIMIT 1 OFFSET 99
                        ),
                        9223372036854775807
                      )
                  ) AS anon_8
                  GROUP BY anon_8.film_id
                ) AS anon_7
                JOIN films AS films_2 ON films_2.id = anon_7.film_id
                WHERE anon_7.film_id != films_1.id
              ) AS anon_6
              WHERE anon_6.score > 0 OR anon_6.genres > 0 OR anon_6.countries > 0
            ) AS anon_5
            ORDER BY
              anon_5.score DESC, anon_5.genres DESC, anon_5.countries DESC, o3 ASC, anon_5.chronology ASC
            LIMIT 3
          ) AS anon_4
          LEFT OUTER JOIN
            film_listings AS film_listings_1
            ON film_listings_1.film_id = anon_4.film_id
            AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        )
        || ']}' AS anon_3
      FROM films AS films_1
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  )
  || ',"films":' || (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"slug":"' || anon_4.slug
            || '","related":[' || (
              SELECT coalesce(
                group_concat(
                  '{"film":{"slug":"' || film_listings_1.slug
                  || '","releaseYear":' || coalesce(film_listings_1.release_year, 'null')
                  || '},"people":[' || (
                    SELECT coalesce(
                      group_concat('{"person":{"slug":"' || people_1.slug || '"}}', ','), ''
                    ) AS coalesce_3
                    FROM (
                      SELECT anon_7.person_id AS person_id, anon_7.weight AS o0, anon_7.position AS o1
                      FROM (
                        SELECT
                          anon_8.person_id AS person_id,
                          anon_8.role_id AS role_id,
                          anon_8.other_role_id AS other_role_id,
                          anon_8.position AS position,
                          CASE
                            WHEN (anon_8.weight < anon_8.other_weight)
                            THEN anon_8.weight
                            ELSE anon_8.other_weight
                          END AS weight
                        FROM (
                          SELECT
                            anon_9.person_id AS person_id,
                            anon_9.role_id AS role_id,
                            anon_9.other_role_id AS other_role_id,
                            anon_9.position AS position,
                            CASE
                              WHEN (roles_1."key" IN ('DIRECTOR'))
                              THEN 20
                              WHEN (roles_1."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                              THEN 10
                              WHEN (
                                roles_1."key" IN (
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
                                roles_1."key" IN (
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
                              WHEN (roles_2."key" IN ('DIRECTOR'))
                              THEN 20
                              WHEN (roles_2."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                              THEN 10
                              WHEN (
                                roles_2."key" IN (
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
                                roles_2."key" IN (
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
                              anon_10.person_id AS person_id,
                              (
                                SELECT credits_1.role_id
                                FROM credits AS credits_1
                                JOIN roles AS roles_3 ON roles_3.id = credits_1.role_id
                                WHERE
                                  credits_1.film_id = anon_5.me AND credits_1.person_id = anon_10.person_id
                                ORDER BY
                                  CASE
                                    WHEN (roles_3."key" IN ('DIRECTOR'))
                                    THEN 20
                                    WHEN (roles_3."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                    THEN 10
                                    WHEN (
                                      roles_3."key" IN (
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
                                      roles_3."key" IN (
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
                                  credits_1.film_id = anon_5.film_id
                                  AND credits_1.person_id = anon_10.person_id
                                ORDER BY
                                  CASE
                                    WHEN (roles_3."key" IN ('DIRECTOR'))
                                    THEN 20
                                    WHEN (roles_3."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                    THEN 10
                                    WHEN (
                                      roles_3."key" IN (
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
                                      roles_3."key" IN (
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
                              anon_10.position AS position
                            FROM (
                              SELECT credits_1.person_id AS person_id, min(credits_1.position) AS position
                              FROM credits AS credits_1
                              WHERE
                                credits_1.film_id = anon_5.me
                                AND credits_1.person_id IN (
                                  SELECT credits_2.person_id
                                  FROM credits AS credits_2
                                  WHERE credits_2.film_id = anon_5.film_id
                                )
                              GROUP BY credits_1.person_id
                            ) AS anon_10
                          ) AS anon_9
                          JOIN roles AS roles_1 ON roles_1.id = anon_9.role_id
                          JOIN roles AS roles_2 ON roles_2.id = anon_9.other_role_id
                        ) AS anon_8
                      ) AS anon_7
                      ORDER BY anon_7.weight DESC, anon_7.position ASC
                      LIMIT -1
                    ) AS anon_6
                    LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_6.person_id
                  )
                  || ']}',
                  ','
                ),
                ''
              ) AS coalesce_2
              FROM (
                SELECT
                  anon_6.film_id AS film_id,
                  anon_6.me AS me,
                  anon_6.score AS o0,
                  anon_6.genres AS o1,
                  anon_6.countries AS o2,
                  anon_6.decade IS NULL AS o3,
                  anon_6.chronology AS o4
                FROM (
                  SELECT
                    anon_7.film_id AS film_id,
                    anon_7.me AS me,
                    anon_7.score AS score,
                    anon_7.genres AS genres,
                    anon_7.countries AS countries,
                    anon_7.decade AS decade,
                    anon_7.chronology AS chronology
                  FROM (
                    SELECT
                      anon_8.film_id AS film_id,
                      anon_4.film_id AS me,
                      anon_8.score AS score,
                      (
                        SELECT count(*) AS count_1
                        FROM film_genres AS film_genres_1
                        WHERE
                          film_genres_1.film_id = anon_8.film_id
                          AND film_genres_1.genre_id IN (
                            SELECT film_genres_2.genre_id
                            FROM film_genres AS film_genres_2
                            WHERE film_genres_2.film_id = anon_4.film_id
                          )
                      ) AS genres,
                      (
                        SELECT count(*) AS count_1
                        FROM film_countries AS film_countries_1
                        WHERE
                          film_countries_1.film_id = anon_8.film_id
                          AND film_countries_1.country_id IN (
                            SELECT film_countries_2.country_id
                            FROM film_countries AS film_countries_2
                            WHERE film_countries_2.film_id = anon_4.film_id
                          )
                      ) AS countries,
                      CASE
                        WHEN (
                          (FLOOR(films_1.release_year / 10)) * 10 = (
                            SELECT (FLOOR(films_2.release_year / 10)) * 10 AS anon_9
                            FROM films AS films_2
                            WHERE films_2.id = anon_4.film_id
                          )
                        )
                        THEN (
                          SELECT (FLOOR(films_2.release_year / 10)) * 10 AS anon_9
                          FROM films AS films_2
                          WHERE films_2.id = anon_4.film_id
                        )
                      END AS decade,
                      films_1.chronology AS chronology
                    FROM (
                      SELECT anon_9.film_id AS film_id, sum(anon_9.anon_10) AS score
                      FROM (
                        SELECT
                          anon_11.film_id AS film_id,
                          CASE
                            WHEN (anon_11.weight < anon_11.other_weight)
                            THEN anon_11.weight
                            ELSE anon_11.other_weight
                          END AS anon_10
                        FROM (
                          SELECT
                            credits_1.film_id AS film_id,
                            anon_12.weight AS weight,
                            max(
                              CASE
                                WHEN (roles_1."key" IN ('DIRECTOR'))
                                THEN 20
                                WHEN (roles_1."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                THEN 10
                                WHEN (
                                  roles_1."key" IN (
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
                                  roles_1."key" IN (
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
                              anon_13.person_id AS person_id,
                              anon_13.weight AS weight,
                              coalesce(
                                (
                                  SELECT credits_2.chronology
                                  FROM credits AS credits_2
                                  WHERE
                                    credits_2.person_id = anon_13.person_id
                                    AND credits_2.chronology < (
                                      SELECT films_3.chronology
                                      FROM films AS films_3
                                      WHERE films_3.id = anon_4.film_id
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
                                    credits_2.person_id = anon_13.person_id
                                    AND credits_2.chronology > (
                                      SELECT films_3.chronology
                                      FROM films AS films_3
                                      WHERE films_3.id = anon_4.film_id
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
                                    WHEN (roles_2."key" IN ('DIRECTOR'))
                                    THEN 20
                                    WHEN (roles_2."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                    THEN 10
                                    WHEN (
                                      roles_2."key" IN (
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
                                      roles_2."key" IN (
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
                              WHERE credits_2.film_id = anon_4.film_id
                              GROUP BY credits_2.person_id
                              ORDER BY
                                max(
                                  CASE
                                    WHEN (roles_2."key" IN ('DIRECTOR'))
                                    THEN 20
                                    WHEN (roles_2."key" IN ('CO_DIRECTOR', 'CREATOR', 'SCREENPLAY'))
                                    THEN 10
                                    WHEN (
                                      roles_2."key" IN (
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
                                      roles_2."key" IN (
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
                            ) AS anon_13
                            LIMIT 20
                          ) AS anon_12
                          JOIN credits AS credits_1 ON credits_1.person_id = anon_12.person_id
                          JOIN roles AS roles_1 ON roles_1.id = credits_1.role_id
                          WHERE credits_1.chronology BETWEEN anon_12.start AND anon_12."end"
                          GROUP BY credits_1.film_id, anon_12.person_id, anon_12.weight
                        ) AS anon_11
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
                                WHERE films_4.id = anon_4.film_id
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
                                WHERE films_4.id = anon_4.film_id
                              )
                              ORDER BY films_3.chronology
                              LIMIT 1 OFFSET 99
                            ),
                            9223372036854775807
                          )
                      ) AS anon_9
                      GROUP BY anon_9.film_id
                    ) AS anon_8
                    JOIN films AS films_1 ON films_1.id = anon_8.film_id
                    WHERE anon_8.film_id != anon_4.film_id
                  ) AS anon_7
                  WHERE anon_7.score > 0 OR anon_7.genres > 0 OR anon_7.countries > 0
                ) AS anon_6
                ORDER BY
                  anon_6.score DESC, anon_6.genres DESC, anon_6.countries DESC, o3 ASC, anon_6.chronology ASC
                LIMIT 2
              ) AS anon_5
              LEFT OUTER JOIN
                film_listings AS film_listings_1
                ON film_listings_1.film_id = anon_5.film_id
                AND film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            )
            || ']}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            film_listings_1.film_id AS film_id,
            film_listings_1.slug AS slug,
            film_listings_1.release_year AS o0,
            film_listings_1.title_folded AS o1,
            film_listings_1.slug AS o2
          FROM film_listings AS film_listings_1
          WHERE film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
          ORDER BY
            film_listings_1.release_year DESC NULLS LAST,
            film_listings_1.title_folded ASC,
            film_listings_1.slug ASC
          LIMIT 2
        ) AS anon_4
      )
      || ']}' AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
