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
  (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"title":' || json_quote(anon_3.title)
            || ',"credits":' || (
              SELECT
                '{"nodes":[' || (
                  SELECT coalesce(
                    group_concat(
                      '{"role":{"key":"' || roles_1."key"
                      || '","name":' || json_quote(role_names_1.name)
                      || ',"names":[' || (
                        SELECT coalesce(
                          group_concat(
                            '{"language":"' || (
                              SELECT languages.tag FROM languages WHERE languages.id = anon_6.language_id
                            )
                            || '","name":' || json_quote(anon_6.name)
                            || '}',
                            ','
                          ),
                          ''
                        ) AS coalesce_3
                        FROM (
                          SELECT
                            role_names_2.language_id AS language_id,
                            role_names_2.name AS name,
                            (
                              SELECT languages.tag
                              FROM languages
                              WHERE languages.id = role_names_2.language_id
                            ) AS o0
                          FROM role_names AS role_names_2
                          WHERE role_names_2.role_id = roles_1.id
                          ORDER BY o0 ASC
                          LIMIT -1
                        ) AS anon_6
                      )
                      || '],"department":{"key":"' || departments_1."key"
                      || '","name":' || json_quote(department_names_1.name)
                      || '},"credits":' || (
                        SELECT
                          '{"totalCount":' || CAST(
                            (
                              SELECT count(*) AS count_1
                              FROM credits AS credits_1
                              WHERE credits_1.role_id = roles_1.id
                            ) AS TEXT
                          )
                          || '}' AS anon_6
                      )
                      || '},"person":{"credits":' || (
                        SELECT
                          '{"nodes":[' || (
                            SELECT coalesce(
                              group_concat(
                                '{"role":{"name":' || json_quote(role_names_2.name)
                                || '},"film":{"category":' || CASE
                                  WHEN (film_listings_1.category_id IS NULL)
                                  THEN 'null'
                                  ELSE
                                    '{"key":' || json_quote(categories_1."key")
                                    || ',"name":' || json_quote(category_names_1.name)
                                    || '}'
                                END
                                || '}}',
                                ','
                              ),
                              ''
                            ) AS coalesce_3
                            FROM (
                              SELECT
                                credits_1.id AS id,
                                credits_1.film_id AS film_id,
                                credits_1.role_id AS role_id,
                                credits_1.chronology AS o0,
                                credits_1.position AS o1
                              FROM credits AS credits_1
                              WHERE credits_1.person_id = anon_5.person_id
                              ORDER BY credits_1.chronology ASC, credits_1.position ASC
                              LIMIT 2
                            ) AS anon_7
                            LEFT OUTER JOIN
                              role_names AS role_names_2
                              ON role_names_2.role_id = anon_7.role_id
                              AND role_names_2.language_id = (SELECT anon_1.language_id FROM anon_1)
                            LEFT OUTER JOIN
                              film_listings AS film_listings_1
                              ON film_listings_1.film_id = anon_7.film_id
                              AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                            LEFT OUTER JOIN
                              categories AS categories_1 ON categories_1.id = film_listings_1.category_id
                            LEFT OUTER JOIN
                              category_names AS category_names_1
                              ON category_names_1.category_id = film_listings_1.category_id
                              AND category_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
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
                      credits_1.id AS id,
                      credits_1.person_id AS person_id,
                      credits_1.role_id AS role_id,
                      credits_1.position AS o0
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id = anon_3.film_id
                      AND credits_1.role_id IN (
                        SELECT roles_2.id FROM roles AS roles_2 WHERE roles_2."key" IN (?, ?)
                      )
                    ORDER BY credits_1.position ASC
                    LIMIT 100
                  ) AS anon_5
                  LEFT OUTER JOIN roles AS roles_1 ON roles_1.id = anon_5.role_id
                  LEFT OUTER JOIN
                    role_names AS role_names_1
                    ON role_names_1.role_id = anon_5.role_id
                    AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                  LEFT OUTER JOIN departments AS departments_1 ON departments_1.id = roles_1.department_id
                  LEFT OUTER JOIN
                    department_names AS department_names_1
                    ON department_names_1.department_id = roles_1.department_id
                    AND department_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
                )
                || ']}' AS anon_4
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
            film_listings_1.release_year AS o0,
            film_listings_1.title_folded AS o1,
            film_listings_1.slug AS o2
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND film_listings_1.title_folded LIKE ? ESCAPE '\'
          ORDER BY
            film_listings_1.release_year DESC NULLS LAST,
            film_listings_1.title_folded ASC,
            film_listings_1.slug ASC
          LIMIT 20
        ) AS anon_3
      )
      || ']}' AS anon_2
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
