WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  coalesce(
    (
      SELECT
        (
          '{"t0":' || json_quote(film_listings_1.title)
          || ',"t1":' || json_quote(film_listings_1.title)
          || ',"t2":' || json_quote(film_listings_1.title)
          || ',"t3":' || json_quote(film_listings_1.title)
          || ',"t4":' || json_quote(film_listings_1.title)
          || ',"t5":' || json_quote(film_listings_1.title)
          || ',"t6":' || json_quote(film_listings_1.title)
          || ',"t7":' || json_quote(film_listings_1.title)
          || ',"t8":' || json_quote(film_listings_1.title)
          || ',"t9":' || json_quote(film_listings_1.title)
          || ',"t10":' || json_quote(film_listings_1.title)
          || ',"t11":' || json_quote(film_listings_1.title)
          || ',"t12":' || json_quote(film_listings_1.title)
          || ',"t13":' || json_quote(film_listings_1.title)
          || ',"t14":' || json_quote(film_listings_1.title)
          || ',"t15":' || json_quote(film_listings_1.title)
          || ',"t16":' || json_quote(film_listings_1.title)
          || ',"t17":' || json_quote(film_listings_1.title)
          || ',"t18":' || json_quote(film_listings_1.title)
          || ',"t19":' || json_quote(film_listings_1.title)
          || ',"t20":' || json_quote(film_listings_1.title)
          || ',"t21":' || json_quote(film_listings_1.title)
          || ',"t22":' || json_quote(film_listings_1.title)
          || ',"t23":' || json_quote(film_listings_1.title)
          || ',"t24":' || json_quote(film_listings_1.title)
          || ',"t25":' || json_quote(film_listings_1.title)
          || ',"t26":' || json_quote(film_listings_1.title)
          || ',"t27":' || json_quote(film_listings_1.title)
          || ',"t28":' || json_quote(film_listings_1.title)
          || ',"t29":' || json_quote(film_listings_1.title)
          || ',"t30":' || json_quote(film_listings_1.title)
          || ',"t31":' || json_quote(film_listings_1.title)
          || ',"t32":' || json_quote(film_listings_1.title)
          || ',"t33":' || json_quote(film_listings_1.title)
          || ',"t34":' || json_quote(film_listings_1.title)
          || ',"t35":' || json_quote(film_listings_1.title)
          || ',"t36":' || json_quote(film_listings_1.title)
          || ',"t37":' || json_quote(film_listings_1.title)
          || ',"t38":' || json_quote(film_listings_1.title)
          || ',"t39":' || json_quote(film_listings_1.title)
          || ',"t40":' || json_quote(film_listings_1.title)
          || ',"t41":' || json_quote(film_listings_1.title)
          || ',"t42":' || json_quote(film_listings_1.title)
          || ',"t43":' || json_quote(film_listings_1.title)
          || ',"t44":' || json_quote(film_listings_1.title)
          || ',"t45":' || json_quote(film_listings_1.title)
          || ',"t46":' || json_quote(film_listings_1.title)
          || ',"t47":' || json_quote(film_listings_1.title)
          || ',"t48":' || json_quote(film_listings_1.title)
          || ',"t49":' || json_quote(film_listings_1.title)
        )
        || (
          ',"t50":' || json_quote(film_listings_1.title)
          || ',"t51":' || json_quote(film_listings_1.title)
          || ',"t52":' || json_quote(film_listings_1.title)
          || ',"t53":' || json_quote(film_listings_1.title)
          || ',"t54":' || json_quote(film_listings_1.title)
          || ',"t55":' || json_quote(film_listings_1.title)
          || ',"t56":' || json_quote(film_listings_1.title)
          || ',"t57":' || json_quote(film_listings_1.title)
          || ',"t58":' || json_quote(film_listings_1.title)
          || ',"t59":' || json_quote(film_listings_1.title)
          || ',"t60":' || json_quote(film_listings_1.title)
          || ',"t61":' || json_quote(film_listings_1.title)
          || ',"t62":' || json_quote(film_listings_1.title)
          || ',"t63":' || json_quote(film_listings_1.title)
          || ',"t64":' || json_quote(film_listings_1.title)
          || ',"t65":' || json_quote(film_listings_1.title)
          || ',"t66":' || json_quote(film_listings_1.title)
          || ',"t67":' || json_quote(film_listings_1.title)
          || ',"t68":' || json_quote(film_listings_1.title)
          || ',"t69":' || json_quote(film_listings_1.title)
          || '}'
        ) AS anon_2
      FROM films AS films_1
      LEFT OUTER JOIN
        film_listings AS film_listings_1
        ON film_listings_1.film_id = films_1.id
        AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = ?),
        (SELECT moved_slugs_1.film_id FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = ?)
      )
      LIMIT 1
    ),
    'null'
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
