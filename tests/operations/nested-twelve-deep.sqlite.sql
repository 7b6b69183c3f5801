SELECT
  coalesce(
    (
      SELECT
        '{"credits":' || (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                group_concat(
                  '{"film":{"credits":' || (
                    SELECT
                      '{"nodes":[' || (
                        SELECT coalesce(
                          group_concat(
                            '{"person":{"credits":' || (
                              SELECT
                                '{"nodes":[' || (
                                  SELECT coalesce(
                                    group_concat(
                                      '{"film":{"credits":' || (
                                        SELECT
                                          '{"nodes":[' || (
                                            SELECT coalesce(
                                              group_concat(
                                                '{"person":{"name":' || json_quote(people_2.name) || '}}', ','
                                              ),
                                              ''
                                            ) AS coalesce_4
                                            FROM (
                                              SELECT
                                                credits_1.id AS id,
                                                credits_1.person_id AS person_id,
                                                credits_1.position AS o0
                                              FROM credits AS credits_1
                                              WHERE credits_1.film_id = anon_7.film_id
                                              ORDER BY credits_1.position ASC
                                              LIMIT 1
                                            ) AS anon_9
                                            LEFT OUTER JOIN
                                              people AS people_2 ON people_2.id = anon_9.person_id
                                          )
                                          || ']}' AS anon_8
                                      )
                                      || '}}',
                                      ','
                                    ),
                                    ''
                                  ) AS coalesce_3
                                  FROM (
                                    SELECT
                                      credits_1.id AS id,
                                      credits_1.film_id AS film_id,
                                      credits_1.chronology AS o0,
                                      credits_1.position AS o1
                                    FROM credits AS credits_1
                                    WHERE credits_1.person_id = anon_5.person_id
                                    ORDER BY credits_1.chronology ASC, credits_1.position ASC
                                    LIMIT 1
                                  ) AS anon_7
                                )
                                || ']}' AS anon_6
                            )
                            || '}}',
                            ','
                          ),
                          ''
                        ) AS coalesce_2
                        FROM (
                          SELECT
                            credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
                          FROM credits AS credits_1
                          WHERE credits_1.film_id = anon_3.film_id
                          ORDER BY credits_1.position ASC
                          LIMIT 1
                        ) AS anon_5
                      )
                      || ']}' AS anon_4
                  )
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_1
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
              ) AS anon_3
            )
            || ']}' AS anon_2
        )
        || '}' AS anon_1
      FROM people AS people_1
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
