SELECT
  (
    SELECT CASE WHEN (octet_length(anon_3.data) <= 16000000) THEN anon_3.data END AS anon_2
    FROM (
      SELECT (
        WITH anon_4 AS MATERIALIZED (
          SELECT
            anon_6.film_id AS film_id,
            anon_6.title AS title,
            anon_6.release_year AS release_year,
            anon_6.o0 AS o0,
            anon_6.o1 AS o1,
            anon_6.o2 AS o2
          FROM (
            SELECT
              anon_7.film_id AS film_id,
              anon_7.title AS title,
              anon_7.release_year AS release_year,
              anon_7.o0 AS o0,
              anon_7.o1 AS o1,
              anon_7.o2 AS o2
            FROM (
              SELECT
                film_listings_1.film_id AS film_id,
                film_listings_1.title AS title,
                film_listings_1.release_year AS release_year,
                film_listings_1.release_year AS o0,
                film_listings_1.title_folded AS o1,
                film_listings_1.slug AS o2
              FROM film_listings AS film_listings_1
              WHERE
                film_listings_1.language_id = anon_1.language_id AND film_listings_1.release_year IS NOT NULL
              ORDER BY
                film_listings_1.release_year DESC, film_listings_1.title_folded ASC, film_listings_1.slug ASC
              LIMIT 4
            ) AS anon_7
            UNION ALL
            SELECT
              anon_8.film_id AS film_id,
              anon_8.title AS title,
              anon_8.release_year AS release_year,
              anon_8.o0 AS o0,
              anon_8.o1 AS o1,
              anon_8.o2 AS o2
            FROM (
              SELECT
                film_listings_1.film_id AS film_id,
                film_listings_1.title AS title,
                film_listings_1.release_year AS release_year,
                film_listings_1.release_year AS o0,
                film_listings_1.title_folded AS o1,
                film_listings_1.slug AS o2
              FROM film_listings AS film_listings_1
              WHERE film_listings_1.language_id = anon_1.language_id AND film_listings_1.release_year IS NULL
              ORDER BY
                film_listings_1.release_year DESC, film_listings_1.title_folded ASC, film_listings_1.slug ASC
              LIMIT 4
            ) AS anon_8
          ) AS anon_6
          LIMIT 4
        )
        SELECT
          '{"totalCount":' || CAST(
            (
              SELECT count(*) AS count_1
              FROM film_listings AS film_listings_1
              WHERE film_listings_1.language_id = anon_1.language_id
            ) AS TEXT
          )
          || ',"pageInfo":{"hasNextPage":' || CAST((SELECT count(*) AS count_1 FROM anon_4) > 3 AS TEXT)
          || ',"hasPreviousPage":' || CAST(false AS TEXT)
          || ',"startCursor":' || coalesce(
            (
              SELECT
                '"' || encode(
                  convert_to(
                    '7d555910
' || coalesce('=' || CAST(anon_4.o0 AS TEXT), '')
                    || '
' || anon_4.o1
                    || '
' || anon_4.o2,
                    'UTF8'
                  ),
                  'hex'
                )
                || '"' AS anon_6
              FROM anon_4
              LIMIT 1
            ),
            'null'
          )
          || ',"endCursor":' || coalesce(
            (
              SELECT
                '"' || encode(
                  convert_to(
                    '7d555910
' || coalesce('=' || CAST(anon_7.o0 AS TEXT), '')
                    || '
' || anon_7.o1
                    || '
' || anon_7.o2,
                    'UTF8'
                  ),
                  'hex'
                )
                || '"' AS anon_6
              FROM (
                SELECT
                  anon_4.film_id AS film_id,
                  anon_4.title AS title,
                  anon_4.release_year AS release_year,
                  anon_4.o0 AS o0,
                  anon_4.o1 AS o1,
                  anon_4.o2 AS o2
                FROM anon_4
                LIMIT 1 OFFSET 2
              ) AS anon_7
            ),
            (
              SELECT
                '"' || encode(
                  convert_to(
                    '7d555910
' || coalesce('=' || CAST(anon_4.o0 AS TEXT), '')
                    || '
' || anon_4.o1
                    || '
' || anon_4.o2,
                    'UTF8'
                  ),
                  'hex'
                )
                || '"' AS anon_6
              FROM anon_4
              ORDER BY anon_4.o0 ASC NULLS FIRST, anon_4.o1 DESC, anon_4.o2 DESC
              LIMIT 1
            ),
            'null'
          )
          || '},"edges":[' || (
            SELECT coalesce(
              string_agg(
                '{"cursor":"' || encode(
                  convert_to(
                    '7d555910
' || coalesce('=' || CAST(anon_6.o0 AS TEXT), '')
                    || '
' || anon_6.o1
                    || '
' || anon_6.o2,
                    'UTF8'
                  ),
                  'hex'
                )
                || '","node":{"title":' || CAST(to_json(anon_6.title) AS TEXT)
                || ',"releaseYear":' || coalesce(CAST(anon_6.release_year AS TEXT), 'null')
                || '}}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_4.film_id AS film_id,
                anon_4.title AS title,
                anon_4.release_year AS release_year,
                anon_4.o0 AS o0,
                anon_4.o1 AS o1,
                anon_4.o2 AS o2
              FROM anon_4
              LIMIT 3
            ) AS anon_6
          )
          || ']}' AS anon_5
      ) AS data
      LIMIT ALL OFFSET 0
    ) AS anon_3
  ) AS data,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
FROM (
  SELECT languages.tag AS language, languages.id AS language_id, '@' || languages.tag AS at_language
  FROM languages
  WHERE languages.position = 0
  LIMIT ALL OFFSET 0
) AS anon_1
