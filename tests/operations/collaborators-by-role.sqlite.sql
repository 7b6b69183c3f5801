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
        || ',"collaborators":' || (
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
                      WHERE
                        credits_2.person_id = people_1.id
                        AND credits_2.role_id IN (
                          SELECT roles_1.id
                          FROM roles AS roles_1
                          WHERE
                            roles_1."key" = ?
                            OR roles_1.id IN (
                              SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                            )
                        )
                    )
                    AND credits_1.person_id != people_1.id
                    AND credits_1.role_id IN (
                      SELECT roles_1.id
                      FROM roles AS roles_1
                      WHERE
                        roles_1."key" = ?
                        OR roles_1.id IN (
                          SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                        )
                    )
                  GROUP BY credits_1.person_id
                ) AS anon_4
              ) AS TEXT
            )
            || ',"edges":[' || (
              SELECT coalesce(
                group_concat(
                  '{"count":' || anon_4.count
                  || ',"node":{"name":' || json_quote(people_2.name)
                  || ',"roles":[' || (
                    SELECT coalesce(
                      group_concat(
                        '{"role":{"name":' || json_quote(role_names_1.name)
                        || '},"count":' || anon_5.count
                        || '}',
                        ','
                      ),
                      ''
                    ) AS coalesce_2
                    FROM (
                      SELECT
                        anon_6.role_id AS role_id,
                        anon_6.count AS count,
                        anon_6.count AS o0,
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
                        WHERE credits_1.person_id = anon_4.person_id
                        GROUP BY credits_1.role_id
                      ) AS anon_6
                      LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_6.role_id
                      ORDER BY anon_6.count DESC, roles_1.position ASC, roles_1."key" ASC
                      LIMIT -1
                    ) AS anon_5
                    LEFT OUTER JOIN
                      role_names AS role_names_1
                      ON role_names_1.role_id = anon_5.role_id
                      AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  )
                  || ']},"films":' || (
                    SELECT
                      '{"nodes":[' || (
                        SELECT coalesce(
                          group_concat('{"title":' || json_quote(anon_6.title) || '}', ','), ''
                        ) AS coalesce_2
                        FROM (
                          SELECT
                            film_listings_1.film_id AS film_id,
                            film_listings_1.title AS title,
                            film_listings_1.release_year AS o0,
                            film_listings_1.title_folded AS o1,
                            film_listings_1.slug AS o2
                          FROM film_listings AS film_listings_1
                          WHERE
                            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                            AND film_listings_1.film_id IN (
                              SELECT DISTINCT credits_1.film_id
                              FROM credits AS credits_1
                              WHERE
                                credits_1.person_id = anon_4.me
                                AND credits_1.role_id IN (
                                  SELECT roles_1.id
                                  FROM roles AS roles_1
                                  WHERE
                                    roles_1."key" = ?
                                    OR roles_1.id IN (
                                      SELECT role_labels.role_id
                                      FROM role_labels
                                      WHERE role_labels.label_folded = ?
                                    )
                                )
                            )
                            AND film_listings_1.film_id IN (
                              SELECT DISTINCT credits_1.film_id
                              FROM credits AS credits_1
                              WHERE
                                credits_1.person_id = anon_4.person_id
                                AND credits_1.role_id IN (
                                  SELECT roles_1.id
                                  FROM roles AS roles_1
                                  WHERE
                                    roles_1."key" = ?
                                    OR roles_1.id IN (
                                      SELECT role_labels.role_id
                                      FROM role_labels
                                      WHERE role_labels.label_folded = ?
                                    )
                                )
                            )
                          ORDER BY +o0 DESC NULLS LAST, +o1 ASC, +o2 ASC
                          LIMIT 20
                        ) AS anon_6
                      )
                      || ']}' AS anon_5
                  )
                  || '}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  anon_5.person_id AS person_id,
                  anon_5.me AS me,
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
                      WHERE
                        credits_2.person_id = people_1.id
                        AND credits_2.role_id IN (
                          SELECT roles_1.id
                          FROM roles AS roles_1
                          WHERE
                            roles_1."key" = ?
                            OR roles_1.id IN (
                              SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                            )
                        )
                    )
                    AND credits_1.person_id != people_1.id
                    AND credits_1.role_id IN (
                      SELECT roles_1.id
                      FROM roles AS roles_1
                      WHERE
                        roles_1."key" = ?
                        OR roles_1.id IN (
                          SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                        )
                    )
                  GROUP BY credits_1.person_id
                ) AS anon_5
                LEFT OUTER JOIN people AS people_3 ON people_3.id = anon_5.person_id
                ORDER BY anon_5.count DESC, people_3.name_folded ASC, people_3.slug ASC
                LIMIT 5
              ) AS anon_4
              LEFT OUTER JOIN people AS people_2 ON people_2.id = anon_4.person_id
            )
            || ']}' AS anon_3
        )
        || '}' AS anon_2
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
