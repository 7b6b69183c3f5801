WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
)
SELECT
  (
    WITH anon_2 AS MATERIALIZED (
      SELECT
        film_listings_1.film_id AS film_id,
        film_listings_1.title AS title,
        film_listings_1.release_year AS release_year,
        film_listings_1.release_year AS o0,
        film_listings_1.title_folded AS o1,
        film_listings_1.slug AS o2
      FROM film_listings AS film_listings_1
      WHERE film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
      ORDER BY
        film_listings_1.release_year DESC NULLS LAST,
        film_listings_1.title_folded ASC,
        film_listings_1.slug ASC
      LIMIT 4
    )
    SELECT
      '{"totalCount":' || CAST(
        (
          SELECT count(*) AS count_1
          FROM film_listings AS film_listings_1
          WHERE film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        ) AS TEXT
      )
      || ',"pageInfo":{"hasNextPage":' || CASE
        WHEN ((SELECT count(*) AS count_1 FROM anon_2) > 3) THEN 'true' ELSE 'false'
      END
      || ',"hasPreviousPage":' || CASE WHEN 0 THEN 'true' ELSE 'false' END
      || ',"startCursor":' || coalesce(
        (
          SELECT
            '"' || hex(
              '7d555910
' || coalesce('=' || CAST(anon_2.o0 AS TEXT), '')
              || '
' || anon_2.o1
              || '
' || anon_2.o2
            )
            || '"' AS anon_4
          FROM anon_2
          LIMIT 1
        ),
        'null'
      )
      || ',"endCursor":' || coalesce(
        (
          SELECT
            '"' || hex(
              '7d555910
' || coalesce('=' || CAST(anon_5.o0 AS TEXT), '')
              || '
' || anon_5.o1
              || '
' || anon_5.o2
            )
            || '"' AS anon_4
          FROM (
            SELECT
              anon_2.film_id AS film_id,
              anon_2.title AS title,
              anon_2.release_year AS release_year,
              anon_2.o0 AS o0,
              anon_2.o1 AS o1,
              anon_2.o2 AS o2
            FROM anon_2
            LIMIT 1 OFFSET 2
          ) AS anon_5
        ),
        (
          SELECT
            '"' || hex(
              '7d555910
' || coalesce('=' || CAST(anon_2.o0 AS TEXT), '')
              || '
' || anon_2.o1
              || '
' || anon_2.o2
            )
            || '"' AS anon_4
          FROM anon_2
          ORDER BY anon_2.o0 ASC NULLS FIRST, anon_2.o1 DESC, anon_2.o2 DESC
          LIMIT 1
        ),
        'null'
      )
      || '},"edges":[' || (
        SELECT coalesce(
          group_concat(
            '{"cursor":"' || hex(
              '7d555910
' || coalesce('=' || CAST(anon_4.o0 AS TEXT), '')
              || '
' || anon_4.o1
              || '
' || anon_4.o2
            )
            || '","node":{"title":' || json_quote(anon_4.title)
            || ',"releaseYear":' || coalesce(anon_4.release_year, 'null')
            || '}}',
            ','
          ),
          ''
        ) AS coalesce_1
        FROM (
          SELECT
            anon_2.film_id AS film_id,
            anon_2.title AS title,
            anon_2.release_year AS release_year,
            anon_2.o0 AS o0,
            anon_2.o1 AS o1,
            anon_2.o2 AS o2
          FROM anon_2
          LIMIT 3
        ) AS anon_4
      )
      || ']}' AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
