SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT coalesce(
        (
          SELECT
            (
              '{"t0":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t1":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t2":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t3":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t4":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t5":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t6":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t7":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t8":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t9":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t10":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t11":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t12":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t13":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t14":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t15":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t16":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t17":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t18":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t19":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t20":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t21":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t22":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t23":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t24":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t25":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t26":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t27":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t28":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t29":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t30":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t31":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t32":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t33":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t34":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t35":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t36":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t37":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t38":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t39":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t40":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t41":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t42":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t43":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t44":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t45":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t46":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t47":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t48":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t49":' || CAST(to_json(anon_6.title) AS TEXT)
            )
            || (
              ',"t50":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t51":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t52":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t53":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t54":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t55":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t56":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t57":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t58":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t59":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t60":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t61":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t62":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t63":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t64":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t65":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t66":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t67":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t68":' || CAST(to_json(anon_6.title) AS TEXT)
              || ',"t69":' || CAST(to_json(anon_6.title) AS TEXT)
              || '}'
            ) AS anon_5
          FROM films AS films_1
          LEFT OUTER JOIN LATERAL (
            SELECT film_listings_1.title AS title
            FROM film_listings AS film_listings_1
            WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = anon_2.language_id
            LIMIT ALL OFFSET 0
          ) AS anon_6 ON true
          WHERE films_1.id = coalesce(
            (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = $1::VARCHAR),
            (
              SELECT moved_slugs_1.film_id
              FROM moved_slugs AS moved_slugs_1
              WHERE moved_slugs_1.slug = $1::VARCHAR
            )
          )
          LIMIT 1
        ),
        'null'
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_4
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (SELECT 1) AS anon_1
LEFT OUTER JOIN (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_2 ON true
