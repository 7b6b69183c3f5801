SELECT
  (
    SELECT CASE WHEN (octet_length(anon_2.data) <= 16000000) THEN anon_2.data END AS anon_1
    FROM (
      SELECT coalesce(
        (
          SELECT '{"credits":' || anon_4.anon_5 || '}' AS anon_3
          FROM people AS people_1
          LEFT OUTER JOIN LATERAL (
            SELECT
              '{"nodes":[' || (
                SELECT coalesce(string_agg('{"film":{"credits":' || anon_7.anon_8 || '}}', ','), '') AS coalesce_1
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
                ) AS anon_6
                LEFT OUTER JOIN LATERAL (
                  SELECT
                    '{"nodes":[' || (
                      SELECT coalesce(
                        string_agg('{"person":{"credits":' || anon_10.anon_11 || '}}', ','), ''
                      ) AS coalesce_2
                      FROM (
                        SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
                        FROM credits AS credits_1
                        WHERE credits_1.film_id = anon_6.film_id
                        ORDER BY credits_1.position ASC
                        LIMIT 1
                      ) AS anon_9
                      LEFT OUTER JOIN LATERAL (
                        SELECT
                          '{"nodes":[' || (
                            SELECT coalesce(
                              string_agg('{"film":{"credits":' || anon_13.anon_14 || '}}', ','), ''
                            ) AS coalesce_3
                            FROM (
                              SELECT
                                credits_1.id AS id,
                                credits_1.film_id AS film_id,
                                credits_1.chronology AS o0,
                                credits_1.position AS o1
                              FROM credits AS credits_1
                              WHERE credits_1.person_id = anon_9.person_id
                              ORDER BY credits_1.chronology ASC, credits_1.position ASC
                              LIMIT 1
                            ) AS anon_12
                            LEFT OUTER JOIN LATERAL (
                              SELECT
                                '{"nodes":[' || (
                                  SELECT coalesce(
                                    string_agg(
                                      '{"person":{"name":' || CAST(to_json(anon_16.name) AS TEXT) || '}}', ','
                                    ),
                                    ''
                                  ) AS coalesce_4
                                  FROM (
                                    SELECT
                                      credits_1.id AS id,
                                      credits_1.person_id AS person_id,
                                      credits_1.position AS o0
                                    FROM credits AS credits_1
                                    WHERE credits_1.film_id = anon_12.film_id
                                    ORDER BY credits_1.position ASC
                                    LIMIT 1
                                  ) AS anon_15
                                  LEFT OUTER JOIN LATERAL (
                                    SELECT people_2.name AS name
                                    FROM people AS people_2
                                    WHERE people_2.id = anon_15.person_id
                                    LIMIT ALL OFFSET 0
                                  ) AS anon_16 ON true
                                )
                                || ']}' AS anon_14
                            ) AS anon_13 ON true
                          )
                          || ']}' AS anon_11
                      ) AS anon_10 ON true
                    )
                    || ']}' AS anon_8
                ) AS anon_7 ON true
              )
              || ']}' AS anon_5
          ) AS anon_4 ON true
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
    ) AS anon_2
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
