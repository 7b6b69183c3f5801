SELECT
  (
    SELECT CASE WHEN (octet_length(anon_2.data) <= 16000000) THEN anon_2.data END AS anon_1
    FROM (
      SELECT
        '{"__typename":"Catalogue","languages":[' || (
          SELECT coalesce(string_agg(CAST(to_json(anon_3.tag) AS TEXT), ','), '') AS coalesce_1
          FROM (
            SELECT languages_1.tag AS tag, languages_1.position AS o0
            FROM languages AS languages_1
            ORDER BY languages_1.position ASC
          ) AS anon_3
        )
        || ']}' AS data
      LIMIT ALL OFFSET 0
    ) AS anon_2
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
