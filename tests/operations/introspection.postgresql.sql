SELECT
  '{"__typename":"Catalogue","languages":[' || (
    SELECT coalesce(string_agg(CAST(to_json(anon_1.tag) AS TEXT), ','), '') AS coalesce_1
    FROM (
      SELECT languages_1.tag AS tag, languages_1.position AS o0
      FROM languages AS languages_1
      ORDER BY languages_1.position ASC
    ) AS anon_1
  )
  || ']}' AS f0,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
