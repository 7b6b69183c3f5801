SELECT
  (
    SELECT CASE WHEN (octet_length(anon_2.data) <= 16000000) THEN anon_2.data END AS anon_1
    FROM (
      SELECT
        (
          SELECT
            '{"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"slug":"' || anon_4.slug
                  || '","name":' || CAST(to_json(anon_4.name) AS TEXT)
                  || ',"aliases":[' || anon_5.coalesce_2
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
                WHERE people_1.name_folded LIKE $1::VARCHAR ESCAPE '\'
                ORDER BY people_1.name_folded ASC, people_1.slug ASC
                LIMIT 20
              ) AS anon_4
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(string_agg(CAST(to_json(anon_6.name) AS TEXT), ','), '') AS coalesce_2
                FROM (
                  SELECT
                    person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1
                  FROM person_names AS person_names_1
                  WHERE person_names_1.person_id = anon_4.id
                  ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC
                ) AS anon_6
              ) AS anon_5 ON true
            )
            || ']}' AS anon_3
        )
        || ',"beginning":' || (
          SELECT
            '{"totalCount":' || CAST(
              (
                SELECT count(*) AS count_1
                FROM people AS people_1
                WHERE people_1.name_folded >= $2::VARCHAR AND people_1.name_folded < $3::VARCHAR
              ) AS TEXT
            )
            || ',"nodes":[' || (
              SELECT coalesce(
                string_agg(
                  '{"name":' || CAST(to_json(anon_4.name) AS TEXT)
                  || ',"aliases":[' || anon_5.coalesce_2
                  || ']}',
                  ','
                ),
                ''
              ) AS coalesce_1
              FROM (
                SELECT
                  people_1.id AS id, people_1.name AS name, people_1.name_folded AS o0, people_1.slug AS o1
                FROM people AS people_1
                WHERE people_1.name_folded >= $2::VARCHAR AND people_1.name_folded < $3::VARCHAR
                ORDER BY people_1.name_folded ASC, people_1.slug ASC
                LIMIT 4
              ) AS anon_4
              LEFT OUTER JOIN LATERAL (
                SELECT coalesce(string_agg(CAST(to_json(anon_6.name) AS TEXT), ','), '') AS coalesce_2
                FROM (
                  SELECT
                    person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1
                  FROM person_names AS person_names_1
                  WHERE person_names_1.person_id = anon_4.id
                  ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC
                ) AS anon_6
              ) AS anon_5 ON true
            )
            || ']}' AS anon_3
        ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_2
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
