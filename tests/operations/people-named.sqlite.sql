SELECT
  (
    SELECT
      '{"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"slug":"' || anon_2.slug
            || '","name":' || json_quote(anon_2.name)
            || ',"aliases":[' || (
              SELECT coalesce(group_concat(json_quote(anon_3.name), ','), '') AS coalesce_2
              FROM (
                SELECT
                  person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1
                FROM person_names AS person_names_1
                WHERE person_names_1.person_id = anon_2.id
                ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC
                LIMIT -1
              ) AS anon_3
            )
            || ']}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            people_1.id AS id,
            people_1.slug AS slug,
            people_1.name AS name,
            people_1.name_folded AS o0,
            people_1.slug AS o1
          FROM people AS people_1
          WHERE people_1.name_folded LIKE ? ESCAPE '\'
          ORDER BY people_1.name_folded ASC, people_1.slug ASC
          LIMIT 20
        ) AS anon_2
      )
      || ']}' AS anon_1
  )
  || ',"beginning":' || (
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM people AS people_1
          WHERE people_1.name_folded >= ? AND people_1.name_folded < ?
        ) AS TEXT
      )
      || ',"nodes":[' || (
        SELECT coalesce(
          group_concat(
            '{"name":' || json_quote(anon_2.name)
            || ',"aliases":[' || (
              SELECT coalesce(group_concat(json_quote(anon_3.name), ','), '') AS coalesce_2
              FROM (
                SELECT
                  person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1
                FROM person_names AS person_names_1
                WHERE person_names_1.person_id = anon_2.id
                ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC
                LIMIT -1
              ) AS anon_3
            )
            || ']}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT people_1.id AS id, people_1.name AS name, people_1.name_folded AS o0, people_1.slug AS o1
          FROM people AS people_1
          WHERE people_1.name_folded >= ? AND people_1.name_folded < ?
          ORDER BY people_1.name_folded ASC, people_1.slug ASC
          LIMIT 4
        ) AS anon_2
      )
      || ']}' AS anon_1
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
