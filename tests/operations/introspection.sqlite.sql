SELECT
  '{"__typename":"Catalogue","languages":[' || (
    SELECT coalesce(group_concat(json_quote(anon_1.tag), ','), '') AS coalesce_1
    FROM (
      SELECT languages_1.tag AS tag, languages_1.position AS o0
      FROM languages AS languages_1
      ORDER BY languages_1.position ASC
      LIMIT -1
    ) AS anon_1
  )
  || ']}' AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
