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
  ),
  anon_3 AS MATERIALIZED (
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
        '{"id":"'
        || 'Role:' || roles_1."key"
        || (SELECT anon_1.at_language FROM anon_1)
        || '","key":"' || roles_1."key"
        || '","name":' || json_quote(role_names_1.name)
        || ',"names":[' || (
          SELECT coalesce(
            group_concat(
              '{"language":"' || (SELECT languages.tag FROM languages WHERE languages.id = anon_5.language_id)
              || '","name":' || json_quote(anon_5.name)
              || '}',
              ','
            ),
            ''
          ) AS coalesce_1
          FROM (
            SELECT
              role_names_2.language_id AS language_id,
              role_names_2.name AS name,
              (SELECT languages.tag FROM languages WHERE languages.id = role_names_2.language_id) AS o0
            FROM role_names AS role_names_2
            WHERE role_names_2.role_id = roles_1.id
            ORDER BY o0 ASC
            LIMIT -1
          ) AS anon_5
        )
        || '],"department":{"key":"' || departments_1."key"
        || '","name":' || json_quote(department_names_1.name)
        || '},"credits":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1 FROM credits AS credits_1 WHERE credits_1.role_id = roles_1.id
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                group_concat(
                  '{"film":{"title":' || json_quote(film_listings_1.title)
                  || '},"person":{"name":' || json_quote(people_1.name)
                  || '}}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  credits_1.id AS id,
                  credits_1.film_id AS film_id,
                  credits_1.person_id AS person_id,
                  credits_1.chronology AS o0,
                  credits_1.position AS o1
                FROM credits AS credits_1
                WHERE credits_1.role_id = roles_1.id
                ORDER BY credits_1.chronology ASC, credits_1.position ASC
                LIMIT 2
              ) AS anon_6
              LEFT OUTER JOIN
                film_listings AS film_listings_1
                ON film_listings_1.film_id = anon_6.film_id
                AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
              LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_6.person_id
            )
            || ']}' AS anon_5
        )
        || ',"people":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM people AS people_1
                WHERE people_1.id IN (SELECT credits.person_id FROM credits WHERE credits.role_id = roles_1.id)
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(group_concat('{"name":' || json_quote(anon_6.name) || '}', ','), '') AS coalesce_1
              FROM (
                SELECT
                  people_1.id AS id, people_1.name AS name, people_1.name_folded AS o0, people_1.slug AS o1
                FROM people AS people_1
                WHERE people_1.id IN (SELECT credits.person_id FROM credits WHERE credits.role_id = roles_1.id)
                ORDER BY +o0 ASC, +o1 ASC
                LIMIT 2
              ) AS anon_6
            )
            || ']}' AS anon_5
        )
        || '}' AS anon_4
      FROM roles AS roles_1
      LEFT OUTER JOIN
        role_names AS role_names_1
        ON role_names_1.role_id = roles_1.id
        AND role_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      LEFT OUTER JOIN departments AS departments_1 ON departments_1.id = roles_1.department_id
      LEFT OUTER JOIN
        department_names AS department_names_1
        ON department_names_1.department_id = roles_1.department_id
        AND department_names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE roles_1."key" = ?
      LIMIT 1
    ),
    'null'
  )
  || ',"roles":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM roles AS roles_1
          WHERE
            roles_1."key" IN (?, ?, ?)
            OR roles_1.id IN (
              SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded IN (?, ?, ?)
            )
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"key":"' || anon_5."key" || '","name":' || json_quote(role_names_1.name) || '}', ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT roles_1.id AS id, roles_1."key" AS "key", roles_1.position AS o0, roles_1."key" AS o1
          FROM roles AS roles_1
          WHERE
            roles_1."key" IN (?, ?, ?)
            OR roles_1.id IN (
              SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded IN (?, ?, ?)
            )
          ORDER BY roles_1.position ASC, roles_1."key" ASC
          LIMIT 3
        ) AS anon_5
        LEFT OUTER JOIN
          role_names AS role_names_1
          ON role_names_1.role_id = anon_5.id
          AND role_names_1.language_id = (SELECT anon_2.language_id FROM anon_2)
      )
      || ']}' AS anon_4
  )
  || ',"busiest":' || (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"name":' || json_quote(role_names_1.name)
            || ',"credits":' || (
              SELECT
                '{"totalCount":' || CAST(
                  (
                    SELECT count(*) AS count_1 FROM credits AS credits_1 WHERE credits_1.role_id = anon_5.id
                  ) AS TEXT
                )
                || '}' AS anon_6
            )
            || '}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            roles_1.id AS id,
            (
              SELECT count(*) AS count_1 FROM credits AS credits_1 WHERE credits_1.role_id = roles_1.id AND 1
            ) AS o0,
            roles_1."key" AS o1
          FROM roles AS roles_1
          ORDER BY o0 DESC, roles_1."key" ASC
          LIMIT 3
        ) AS anon_5
        LEFT OUTER JOIN
          role_names AS role_names_1
          ON role_names_1.role_id = anon_5.id
          AND role_names_1.language_id = (SELECT anon_3.language_id FROM anon_3)
      )
      || ']}' AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
