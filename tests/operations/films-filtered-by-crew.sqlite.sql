WITH
  anon_1 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  ),
  anon_2 AS MATERIALIZED (
    SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
    FROM languages
    WHERE languages.position = 0
  )
SELECT
  (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND film_listings_1.film_id IN (
              SELECT credits_1.film_id
              FROM credits AS credits_1
              WHERE
                credits_1.person_id IN (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = ?)
                AND credits_1.role_id IN (
                  SELECT roles_1.id
                  FROM roles AS roles_1
                  WHERE
                    roles_1."key" = ?
                    OR roles_1.id IN (
                      SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                    )
                )
            )
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"title":' || json_quote(anon_4.title)
            || ',"credits":' || (
              SELECT
                '{"nodes":[' || (
                  SELECT coalesce(
                    group_concat(
                      '{"person":{"name":' || json_quote(people_1.name)
                      || '},"roleLabel":' || json_quote(
                        (
                          SELECT credit_mentions.role_label
                          FROM credit_mentions
                          WHERE
                            credit_mentions.credit_id = anon_6.id AND credit_mentions.role_label IS NOT NULL
                          ORDER BY
                            credit_mentions.language != (SELECT anon_1.language FROM anon_1),
                            credit_mentions.position
                          LIMIT 1
                        )
                      )
                      || '}',
                      ','
                    ),
                    ''
                  ) AS coalesce_2
                  FROM (
                    SELECT credits_1.id AS id, credits_1.person_id AS person_id, credits_1.position AS o0
                    FROM credits AS credits_1
                    WHERE
                      credits_1.film_id = anon_4.film_id
                      AND credits_1.role_id IN (
                        SELECT roles_1.id
                        FROM roles AS roles_1
                        WHERE
                          roles_1."key" = ?
                          OR roles_1.id IN (
                            SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                          )
                      )
                    ORDER BY credits_1.position ASC
                    LIMIT 20
                  ) AS anon_6
                  LEFT OUTER JOIN people AS people_1 ON people_1.id = anon_6.person_id
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
            film_listings_1.film_id AS film_id,
            film_listings_1.title AS title,
            film_listings_1.release_year AS o0,
            film_listings_1.title_folded AS o1,
            film_listings_1.slug AS o2
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND film_listings_1.film_id IN (
              SELECT credits_1.film_id
              FROM credits AS credits_1
              WHERE
                credits_1.person_id IN (SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = ?)
                AND credits_1.role_id IN (
                  SELECT roles_1.id
                  FROM roles AS roles_1
                  WHERE
                    roles_1."key" = ?
                    OR roles_1.id IN (
                      SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                    )
                )
            )
          ORDER BY
            film_listings_1.release_year DESC NULLS LAST,
            film_listings_1.title_folded ASC,
            film_listings_1.slug ASC
          LIMIT 20
        ) AS anon_4
      )
      || ']}' AS anon_3
  )
  || ',"unwritten":' || (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(group_concat('{"title":' || json_quote(anon_4.title) || '}', ','), '') AS coalesce_1
        FROM (
          SELECT
            film_listings_1.film_id AS film_id,
            film_listings_1.title AS title,
            film_listings_1.title_folded AS o0,
            film_listings_1.slug AS o1
          FROM film_listings AS film_listings_1
          WHERE
            film_listings_1.language_id = (SELECT anon_2.language_id FROM anon_2)
            AND (
              SELECT categories."key" FROM categories WHERE categories.id = film_listings_1.category_id
            ) = ?
            AND NOT EXISTS (
              SELECT 1
              FROM credits AS credits_1
              WHERE
                credits_1.film_id = film_listings_1.film_id
                AND credits_1.role_id IN (
                  SELECT roles_1.id
                  FROM roles AS roles_1
                  WHERE
                    roles_1."key" = ?
                    OR roles_1.id IN (
                      SELECT role_labels.role_id FROM role_labels WHERE role_labels.label_folded = ?
                    )
                )
            )
          ORDER BY film_listings_1.title_folded ASC, film_listings_1.slug ASC
          LIMIT 20
        ) AS anon_4
      )
      || ']}' AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
