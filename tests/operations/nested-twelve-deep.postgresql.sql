SELECT
  coalesce(
    (
      SELECT '{"credits":' || anon_2.anon_3 || '}' AS anon_1
      FROM people AS people_1
      LEFT OUTER JOIN LATERAL (
        SELECT
          '{"nodes":[' || (
            SELECT coalesce(string_agg('{"film":{"credits":' || anon_5.anon_6 || '}}', ','), '') AS coalesce_1
            FROM (
              SELECT
                credits_1.id AS id,
                credits_1.film_id AS film_id,
                credits_1.chronology AS o0,
                credits_1.position AS o1
              FROM credits AS credits_1
              WHERE credits_1.person_id = people_1.id
              ORDER BY credits_1.chronology ASC, credits_1.position ASC
              LIMIT 1
            ) AS anon_4
            LEFT OUTER JOIN LATERAL (
              SELECT
                '{"nodes":[' || (
                  SELECT coalesce(
                    string_agg('{"person":{"credits":' || anon_8.anon_9 || '}}', ','), ''
                  ) AS coalesce_2
                  FROM (
                    SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
                    FROM credits AS credits_1
                    WHERE credits_1.film_id = anon_4.film_id
                    ORDER BY credits_1.position ASC
                    LIMIT 1
                  ) AS anon_7
                  LEFT OUTER JOIN LATERAL (
                    SELECT
                      '{"nodes":[' || (
                        SELECT coalesce(
                          string_agg('{"film":{"credits":' || anon_11.anon_12 || '}}', ','), ''
                        ) AS coalesce_3
                        FROM (
                          SELECT
                            credits_1.id AS id,
                            credits_1.film_id AS film_id,
                            credits_1.chronology AS o0,
                            credits_1.position AS o1
                          FROM credits AS credits_1
                          WHERE credits_1.person_id = anon_7.person_id
                          ORDER BY credits_1.chronology ASC, credits_1.position ASC
                          LIMIT 1
                        ) AS anon_10
                        LEFT OUTER JOIN LATERAL (
                          SELECT
                            '{"nodes":[' || (
                              SELECT coalesce(
                                string_agg(
                                  '{"person":{"name":' || CAST(to_json(anon_14.name) AS TEXT) || '}}', ','
                                ),
                                ''
                              ) AS coalesce_4
                              FROM (
                                SELECT
                                  credits_1.id AS id,
                                  credits_1.person_id AS person_id,
                                  credits_1.position AS o0
                                FROM credits AS credits_1
                                WHERE credits_1.film_id = anon_10.film_id
                                ORDER BY credits_1.position ASC
                                LIMIT 1
                              ) AS anon_13
                              LEFT OUTER JOIN LATERAL (
                                SELECT people_2.name AS name
                                FROM people AS people_2
                                WHERE people_2.id = anon_13.person_id
                                LIMIT ALL OFFSET 0
                              ) AS anon_14 ON true
                            )
                            || ']}' AS anon_12
                        ) AS anon_11 ON true
                      )
                      || ']}' AS anon_9
                  ) AS anon_8 ON true
                )
                || ']}' AS anon_6
            ) AS anon_5 ON true
          )
          || ']}' AS anon_3
      ) AS anon_2 ON true
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
  ) AS f0,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
