SELECT
  (
    SELECT CASE WHEN (octet_length(anon_4.data) <= 16000000) THEN anon_4.data END AS anon_3
    FROM (
      SELECT (
        WITH anon_5 AS MATERIALIZED (
          SELECT
            anon_7.film_id AS film_id,
            anon_7.title AS title,
            anon_7.release_year AS release_year,
            anon_7.o0 AS o0,
            anon_7.o1 AS o1,
            anon_7.o2 AS o2
          FROM (
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
              WHERE
                film_listings_1.language_id = anon_2.language_id
                AND film_listings_1.release_year = $1::INTEGER
                AND film_listings_1.title_folded = $2::VARCHAR COLLATE "C"
                AND film_listings_1.slug < $3::VARCHAR COLLATE "C"
              ORDER BY
                film_listings_1.release_year ASC, film_listings_1.title_folded DESC, film_listings_1.slug DESC
              LIMIT 3
            ) AS anon_8
            UNION ALL
            SELECT
              anon_9.film_id AS film_id,
              anon_9.title AS title,
              anon_9.release_year AS release_year,
              anon_9.o0 AS o0,
              anon_9.o1 AS o1,
              anon_9.o2 AS o2
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
                film_listings_1.language_id = anon_2.language_id
                AND film_listings_1.release_year = $1::INTEGER
                AND film_listings_1.title_folded < $2::VARCHAR COLLATE "C"
              ORDER BY
                film_listings_1.release_year ASC, film_listings_1.title_folded DESC, film_listings_1.slug DESC
              LIMIT 3
            ) AS anon_9
            UNION ALL
            SELECT
              anon_10.film_id AS film_id,
              anon_10.title AS title,
              anon_10.release_year AS release_year,
              anon_10.o0 AS o0,
              anon_10.o1 AS o1,
              anon_10.o2 AS o2
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
                film_listings_1.language_id = anon_2.language_id
                AND film_listings_1.release_year > $1::INTEGER
              ORDER BY
                film_listings_1.release_year ASC, film_listings_1.title_folded DESC, film_listings_1.slug DESC
              LIMIT 3
            ) AS anon_10
          ) AS anon_7
          LIMIT 3
        )
        SELECT
          '{"pageInfo":{"hasNextPage":' || CAST(
            (
              EXISTS (
                SELECT 1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND film_listings_1.release_year = $1::INTEGER
                  AND film_listings_1.title_folded = $2::VARCHAR COLLATE "C"
                  AND film_listings_1.slug = $3::VARCHAR COLLATE "C"
              )
            )
            OR (
              EXISTS (
                SELECT 1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND film_listings_1.release_year = $1::INTEGER
                  AND film_listings_1.title_folded = $2::VARCHAR COLLATE "C"
                  AND film_listings_1.slug > $3::VARCHAR COLLATE "C"
              )
            )
            OR (
              EXISTS (
                SELECT 1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND film_listings_1.release_year = $1::INTEGER
                  AND film_listings_1.title_folded > $2::VARCHAR COLLATE "C"
              )
            )
            OR (
              EXISTS (
                SELECT 1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id
                  AND film_listings_1.release_year < $1::INTEGER
              )
            )
            OR (
              EXISTS (
                SELECT 1
                FROM film_listings AS film_listings_1
                WHERE
                  film_listings_1.language_id = anon_2.language_id AND film_listings_1.release_year IS NULL
              )
            ) AS TEXT
          )
          || ',"hasPreviousPage":' || CAST((SELECT count(*) AS count_1 FROM anon_5) > 2 AS TEXT)
          || ',"startCursor":' || coalesce(
            (
              SELECT
                '"' || upper(
                  encode(
                    convert_to(
                      '7d555910
' || coalesce('=' || CAST(anon_8.o0 AS TEXT), '')
                      || '
' || anon_8.o1
                      || '
' || anon_8.o2,
                      'UTF8'
                    ),
                    'hex'
                  ) COLLATE "C"
                )
                || '"' AS anon_7
              FROM (
                SELECT
                  anon_5.film_id AS film_id,
                  anon_5.title AS title,
                  anon_5.release_year AS release_year,
                  anon_5.o0 AS o0,
                  anon_5.o1 AS o1,
                  anon_5.o2 AS o2
                FROM anon_5
                LIMIT 1 OFFSET 1
              ) AS anon_8
            ),
            (
              SELECT
                '"' || upper(
                  encode(
                    convert_to(
                      '7d555910
' || coalesce('=' || CAST(anon_5.o0 AS TEXT), '')
                      || '
' || anon_5.o1
                      || '
' || anon_5.o2,
                      'UTF8'
                    ),
                    'hex'
                  ) COLLATE "C"
                )
                || '"' AS anon_7
              FROM anon_5
              ORDER BY anon_5.o0 DESC NULLS LAST, anon_5.o1 ASC, anon_5.o2 ASC
              LIMIT 1
            ),
            'null'
          )
          || '},"nodes":[' || (
            SELECT coalesce(
              string_agg(
                '{"title":' || CAST(to_json(anon_7.title) AS TEXT)
                || ',"releaseYear":' || coalesce(CAST(anon_7.release_year AS TEXT), 'null')
                || '}',
                ','
              ),
              ''
            ) AS coalesce_1
            FROM (
              SELECT
                anon_8.film_id AS film_id,
                anon_8.title AS title,
                anon_8.release_year AS release_year,
                anon_8.o0 AS o0,
                anon_8.o1 AS o1,
                anon_8.o2 AS o2
              FROM (
                SELECT
                  anon_5.film_id AS film_id,
                  anon_5.title AS title,
                  anon_5.release_year AS release_year,
                  anon_5.o0 AS o0,
                  anon_5.o1 AS o1,
                  anon_5.o2 AS o2
                FROM anon_5
                LIMIT 2
              ) AS anon_8
              ORDER BY anon_8.o0 DESC NULLS LAST, anon_8.o1 ASC, anon_8.o2 ASC
            ) AS anon_7
          )
          || ']}' AS anon_6
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
