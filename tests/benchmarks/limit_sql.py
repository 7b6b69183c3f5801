# ruff: noqa: E501 - SQL reads in lines of its own length
"""The statements of the limit, written for these queries alone, over filmgraph's tables, in the forms that measured
best: JSON as text on both; on SQLite joins in the order written, on PostgreSQL LATERAL.

Not general: every title is served in English, no year is unknown, the role DIRECTOR is looked up by its key.
"""

# fmt: off
_NEWEST = "l.language_id = 1 ORDER BY l.release_year DESC, l.title_folded, l.slug"
_COLUMNS = "film_id, title, release_year, title_folded, slug"
_AFTER = f"""
  SELECT * FROM (SELECT {_COLUMNS} FROM film_listings WHERE language_id = 1 AND release_year = {{0}} AND (title_folded, slug) > ({{1}}, {{2}})
    ORDER BY title_folded, slug LIMIT 21) a UNION ALL
  SELECT * FROM (SELECT {_COLUMNS} FROM film_listings WHERE language_id = 1 AND release_year < {{0}}
    ORDER BY release_year DESC, title_folded, slug LIMIT 21) b"""
_DIRECTOR = "(SELECT id FROM roles WHERE key = 'DIRECTOR')"

_Q6 = """
WITH me AS MATERIALIZED (SELECT id, name FROM people WHERE slug = {0}),
  mine AS MATERIALIZED (SELECT DISTINCT film_id FROM credits WHERE person_id = (SELECT id FROM me)),
  shared AS (
    SELECT c.person_id, count(DISTINCT c.film_id) n FROM mine {join} credits c ON c.film_id = mine.film_id
    WHERE c.person_id <> (SELECT id FROM me) GROUP BY c.person_id),
  most AS (
    SELECT p.name, shared.n FROM shared {join} people p ON p.id = shared.person_id
    ORDER BY shared.n DESC, p.name_folded, p.slug LIMIT 20)
SELECT '{{"person":' || coalesce((SELECT '{{"name":' || {me} || ',"collaborators":{{"edges":[' || coalesce((
  SELECT {join_text}('{{"count":' || n || ',"node":{{"name":' || {name} || '}}}}', ',') FROM most), '') || ']}}}}' FROM me),
  'null') || '}}'"""

_MOST_SHARED = """
  SELECT p.name, s.n FROM (SELECT person_id, n, rank() OVER (ORDER BY n DESC) place FROM (
    SELECT person_id, count(DISTINCT film_id) n FROM credits
    WHERE film_id IN (SELECT film_id FROM credits WHERE person_id = p0.id) AND person_id <> p0.id GROUP BY person_id) g) s
  JOIN people p ON p.id = s.person_id WHERE s.place <= 20 ORDER BY s.n DESC, p.name_folded, p.slug LIMIT 20"""
"""The names of those alone who may be on the page, on PostgreSQL; SQLite is faster with all."""

SQLITE = {
    "Q1": """
SELECT '{"film":' || coalesce((SELECT '{"title":' || json_quote(l.title) || ',"releaseYear":' || f.release_year
  || ',"countries":[' || coalesce((SELECT group_concat('{"name":' || json_quote(name) || '}', ',') FROM (
      SELECT n.name FROM film_countries c CROSS JOIN country_names n ON n.country_id = c.country_id AND n.language_id = 1
      WHERE c.film_id = f.id ORDER BY c.position)), '')
  || '],"crew":[' || coalesce((SELECT group_concat(j, ',') FROM (
      SELECT '{"role":{"name":' || json_quote(r.name) || '},"person":{"name":' || json_quote(p.name) || '}}' j
      FROM credits c CROSS JOIN role_names r ON r.role_id = c.role_id AND r.language_id = 1
      CROSS JOIN people p ON p.id = c.person_id WHERE c.film_id = f.id AND c.is_crew ORDER BY c.position)), '')
  || ']}' FROM films f CROSS JOIN film_listings l ON l.film_id = f.id AND l.language_id = 1 WHERE f.slug = ?1),
  'null') || '}'""",
    "Q2": """
SELECT '{"films":{"nodes":[' || coalesce(group_concat('{"title":' || json_quote(l.title) || ',"credits":{"nodes":[' || coalesce((
  SELECT group_concat('{"role":{"name":' || json_quote(r.name) || '},"person":{"name":' || json_quote(p.name) || ',"credits":{"nodes":['
    || coalesce((SELECT group_concat('{"role":{"name":' || json_quote(r2.name) || '},"film":{"title":' || json_quote(l2.title) || '}}', ',')
      FROM (SELECT role_id, film_id FROM credits WHERE person_id = c.person_id ORDER BY chronology, position LIMIT 10) c2
      CROSS JOIN role_names r2 ON r2.role_id = c2.role_id AND r2.language_id = 1
      CROSS JOIN film_listings l2 ON l2.film_id = c2.film_id AND l2.language_id = 1), '') || ']}}}', ',')
  FROM (SELECT role_id, person_id FROM credits WHERE film_id = l.film_id ORDER BY position LIMIT 100) c
  CROSS JOIN role_names r ON r.role_id = c.role_id AND r.language_id = 1
  CROSS JOIN people p ON p.id = c.person_id), '') || ']}}', ','), '') || ']}}'
FROM (SELECT film_id, title FROM film_listings WHERE language_id = 1
  ORDER BY release_year, title_folded DESC, slug LIMIT 20) l""",
    "Q3": f"""
WITH n AS MATERIALIZED (SELECT title, category_id, release_year, release_year || '\\n' || title_folded || '\\n' || slug cursor
  FROM film_listings l WHERE {_NEWEST} LIMIT 101)
SELECT '{{"films":{{"edges":[' || coalesce(group_concat('{{"cursor":' || json_quote(cursor) || ',"node":{{"title":' || json_quote(title)
  || ',"releaseYear":' || n.release_year || ',"category":{{"key":' || json_quote(k.key) || '}}}}}}', ','), '')
  || '],"pageInfo":{{"hasNextPage":' || CASE WHEN (SELECT count(*) FROM n) > 100 THEN 'true' ELSE 'false' END
  || ',"endCursor":' || (SELECT json_quote(cursor) FROM n LIMIT 1 OFFSET 99) || '}}}}}}'
FROM (SELECT * FROM n LIMIT 100) n CROSS JOIN categories k ON k.id = n.category_id""",
    "Q4": f"""
WITH n AS MATERIALIZED (SELECT film_id, title, release_year || '\\n' || title_folded || '\\n' || slug cursor
  FROM ({_AFTER.format("?1", "?2", "?3")}) l LIMIT 21)
SELECT '{{"films":{{"edges":[' || coalesce(group_concat('{{"cursor":' || json_quote(cursor) || ',"node":{{"title":' || json_quote(title)
  || ',"directors":[' || coalesce((SELECT group_concat('{{"name":' || json_quote(name) || '}}', ',') FROM (
      SELECT p.name FROM credits c CROSS JOIN people p ON p.id = c.person_id
      WHERE c.film_id = n.film_id AND +c.role_id = {_DIRECTOR} ORDER BY c.position)), '') || ']}}}}', ','), '')
  || '],"pageInfo":{{"hasNextPage":' || CASE WHEN (SELECT count(*) FROM n) > 20 THEN 'true' ELSE 'false' END
  || ',"endCursor":' || (SELECT json_quote(cursor) FROM n LIMIT 1 OFFSET 19) || '}}}}}}'
FROM (SELECT * FROM n LIMIT 20) n""",
    "Q5": """
SELECT '{"person":' || coalesce((SELECT '{"name":' || json_quote(p.name) || ',"credits":{"nodes":[' || coalesce((
  SELECT group_concat('{"role":{"name":' || json_quote(r.name) || '},"film":{"title":' || json_quote(l.title)
    || ',"releaseYear":' || l.release_year || '}}', ',')
  FROM (SELECT role_id, film_id FROM credits WHERE person_id = p.id ORDER BY chronology, position LIMIT 100) c
  CROSS JOIN role_names r ON r.role_id = c.role_id AND r.language_id = 1
  CROSS JOIN film_listings l ON l.film_id = c.film_id AND l.language_id = 1), '') || ']}}'
FROM people p WHERE p.slug = ?1), 'null') || '}'""",
    "Q6": _Q6.format("?1", join="CROSS JOIN", me="json_quote(name)", name="json_quote(name)", join_text="group_concat"),
    "Q7": """
SELECT '{"search":{"nodes":[' || coalesce(group_concat('{"title":' || json_quote(title) || '}', ','), '') || ']}}'
FROM (SELECT l.title FROM search_tokens
  CROSS JOIN search_entries e ON e.id = search_tokens.rowid CROSS JOIN film_listings l ON l.film_id = e.film_id AND l.language_id = 1
  WHERE search_tokens MATCH '"' || ?1 || '"' AND e.language = 'en' AND e.rank = 0
  ORDER BY l.release_year DESC, l.title_folded, l.slug LIMIT 10)""",
    "Q8": """
SELECT '{"person":' || coalesce((SELECT '{"name":' || json_quote(p0.name) || ',"description":' || json_quote(t.description)
  || ',"body":{"html":' || json_quote(b.html) || '},"born":{"date":"' || g.born_date || '","place":' || json_quote(t.born_place)
  || ',"label":' || json_quote(t.born_label) || '},"portrait":{"url":' || json_quote('/media/' || m.path)
  || ',"alt":' || json_quote(m.alt) || ',"copyright":' || json_quote(m.copyright)
  || ',"width":' || coalesce(f.width, 'null') || ',"height":' || coalesce(f.height, 'null') || '},"awards":[' || coalesce((
    SELECT group_concat('{"label":' || json_quote(CASE WHEN a.person_id IS NULL
        THEN (SELECT w.label FROM film_texts ft CROSS JOIN awards w ON w.film_text_id = ft.id AND w.award = a.position
          WHERE ft.film_id = a.film_id AND ft.language = 'en')
        ELSE (SELECT w.label FROM person_texts pt CROSS JOIN person_awards w ON w.person_text_id = pt.id AND w.award = a.person_award
          WHERE pt.person_id = a.person_id AND pt.language = 'en') END)
      || ',"year":' || coalesce(a.year, 'null')
      || ',"festival":' || coalesce('{"name":' || json_quote(n.name) || '}', 'null')
      || ',"film":' || CASE WHEN a.film_id IS NULL THEN 'null' ELSE '{"title":' || json_quote(l.title) || '}' END || '}', ',')
    FROM (SELECT a.* FROM award_recipients r CROSS JOIN award_listings a ON a.id = r.award_id WHERE r.person_id = p0.id
      ORDER BY a.chronology NULLS LAST, a.position LIMIT 20) a
    LEFT JOIN festival_names n ON n.festival_id = a.festival_id AND n.language_id = 1
    LEFT JOIN film_listings l ON l.film_id = a.film_id AND l.language_id = 1), '')
  || '],"credits":{"nodes":[' || coalesce((
    SELECT group_concat('{"role":{"name":' || json_quote(r.name) || '},"film":{"title":' || json_quote(l.title)
      || ',"releaseYear":' || l.release_year || '}}', ',')
    FROM (SELECT role_id, film_id FROM credits WHERE person_id = p0.id ORDER BY chronology, position LIMIT 100) c
    CROSS JOIN role_names r ON r.role_id = c.role_id AND r.language_id = 1
    CROSS JOIN film_listings l ON l.film_id = c.film_id AND l.language_id = 1), '')
  || ']},"collaborators":{"edges":[' || coalesce((
    SELECT group_concat('{"count":' || n || ',"node":{"name":' || json_quote(name) || '}}', ',') FROM (
      SELECT p.name, s.n FROM (
        SELECT person_id, count(DISTINCT film_id) n FROM credits
        WHERE film_id IN (SELECT film_id FROM credits WHERE person_id = p0.id) AND person_id <> p0.id GROUP BY person_id) s
      CROSS JOIN people p ON p.id = s.person_id ORDER BY s.n DESC, p.name_folded, p.slug LIMIT 20)), '') || ']}}'
FROM people p0 CROSS JOIN person_pages g ON g.person_id = p0.id
CROSS JOIN person_texts t ON t.person_id = p0.id AND t.language = 'en' CROSS JOIN person_bodies b ON b.person_text_id = t.id
CROSS JOIN person_media m ON m.person_text_id = t.id AND m.field = 'portrait' LEFT JOIN media_files f ON f.path = m.path
WHERE p0.slug = ?1), 'null') || '}'""",
}

POSTGRESQL = {
    "Q1": """
SELECT '{"film":' || coalesce((SELECT '{"title":' || to_json(l.title)::text || ',"releaseYear":' || f.release_year
  || ',"countries":[' || coalesce((SELECT string_agg('{"name":' || to_json(n.name)::text || '}', ',' ORDER BY c.position)
      FROM film_countries c JOIN country_names n ON n.country_id = c.country_id AND n.language_id = 1 WHERE c.film_id = f.id), '')
  || '],"crew":[' || coalesce((SELECT string_agg('{"role":{"name":' || to_json(r.name)::text || '},"person":{"name":'
        || to_json(p.name)::text || '}}', ',' ORDER BY c.position)
      FROM credits c JOIN role_names r ON r.role_id = c.role_id AND r.language_id = 1
      JOIN people p ON p.id = c.person_id WHERE c.film_id = f.id AND c.is_crew), '')
  || ']}' FROM films f JOIN film_listings l ON l.film_id = f.id AND l.language_id = 1 WHERE f.slug = $1), 'null') || '}'""",
    "Q2": """
SELECT '{"films":{"nodes":[' || coalesce(string_agg('{"title":' || to_json(l.title)::text || ',"credits":{"nodes":['
  || coalesce(a.j, '') || ']}}', ',' ORDER BY l.release_year, l.title_folded DESC, l.slug), '') || ']}}'
FROM (SELECT film_id, title, release_year, title_folded, slug FROM film_listings WHERE language_id = 1
  ORDER BY release_year, title_folded DESC, slug LIMIT 20) l
CROSS JOIN LATERAL (
  SELECT string_agg('{"role":{"name":' || to_json(r.name)::text || '},"person":{"name":' || to_json(p.name)::text
    || ',"credits":{"nodes":[' || coalesce(b.j, '') || ']}}}', ',') j
  FROM (SELECT role_id, person_id FROM credits WHERE film_id = l.film_id ORDER BY position LIMIT 100) c
  CROSS JOIN LATERAL (SELECT name FROM role_names WHERE role_id = c.role_id AND language_id = 1 OFFSET 0) r
  CROSS JOIN LATERAL (SELECT name FROM people WHERE id = c.person_id OFFSET 0) p
  CROSS JOIN LATERAL (
    SELECT string_agg('{"role":{"name":' || to_json(r2.name)::text || '},"film":{"title":' || to_json(l2.title)::text || '}}', ',') j
    FROM (SELECT role_id, film_id FROM credits WHERE person_id = c.person_id ORDER BY chronology, position LIMIT 10) c2
    CROSS JOIN LATERAL (SELECT name FROM role_names WHERE role_id = c2.role_id AND language_id = 1 OFFSET 0) r2
    CROSS JOIN LATERAL (SELECT title FROM film_listings WHERE film_id = c2.film_id AND language_id = 1 OFFSET 0) l2) b) a""",
    "Q3": f"""
WITH n AS MATERIALIZED (SELECT title, category_id, release_year,
    to_json(release_year || E'\\n' || title_folded || E'\\n' || slug)::text cursor, row_number() OVER () i
  FROM (SELECT * FROM film_listings l WHERE {_NEWEST} LIMIT 101) l)
SELECT '{{"films":{{"edges":[' || coalesce(string_agg('{{"cursor":' || cursor || ',"node":{{"title":' || to_json(title)::text
  || ',"releaseYear":' || n.release_year || ',"category":{{"key":' || to_json(k.key)::text || '}}}}}}', ',' ORDER BY i), '')
  || '],"pageInfo":{{"hasNextPage":' || (SELECT count(*) > 100 FROM n)::text
  || ',"endCursor":' || (SELECT cursor FROM n WHERE i = 100) || '}}}}}}'
FROM n JOIN categories k ON k.id = n.category_id WHERE i <= 100""",
    "Q4": f"""
WITH n AS MATERIALIZED (SELECT film_id, title,
    to_json(release_year || E'\\n' || title_folded || E'\\n' || slug)::text cursor, row_number() OVER () i
  FROM ({_AFTER.format("$1::integer", "$2::text", "$3::text")} ORDER BY release_year DESC, title_folded, slug LIMIT 21) l)
SELECT '{{"films":{{"edges":[' || coalesce(string_agg('{{"cursor":' || cursor || ',"node":{{"title":' || to_json(title)::text
  || ',"directors":[' || coalesce((SELECT string_agg('{{"name":' || to_json(p.name)::text || '}}', ',' ORDER BY c.position)
      FROM credits c JOIN people p ON p.id = c.person_id WHERE c.film_id = n.film_id AND c.role_id = {_DIRECTOR}), '')
  || ']}}}}', ',' ORDER BY i), '') || '],"pageInfo":{{"hasNextPage":' || (SELECT count(*) > 20 FROM n)::text
  || ',"endCursor":' || (SELECT cursor FROM n WHERE i = 20) || '}}}}}}'
FROM n WHERE i <= 20""",
    "Q5": """
SELECT '{"person":' || coalesce((SELECT '{"name":' || to_json(p.name)::text || ',"credits":{"nodes":[' || coalesce((
  SELECT string_agg('{"role":{"name":' || to_json(r.name)::text || '},"film":{"title":' || to_json(l.title)::text
    || ',"releaseYear":' || l.release_year || '}}', ',' ORDER BY c.chronology, c.position)
  FROM (SELECT * FROM credits WHERE person_id = p.id ORDER BY chronology, position LIMIT 100) c
  JOIN role_names r ON r.role_id = c.role_id AND r.language_id = 1
  JOIN film_listings l ON l.film_id = c.film_id AND l.language_id = 1), '') || ']}}'
FROM people p WHERE p.slug = $1), 'null') || '}'""",
    "Q6": _Q6.format("$1", join="JOIN", me="to_json(name)::text", name="to_json(name)::text", join_text="string_agg")
        .replace("CROSS JOIN JOIN", "JOIN"),
    "Q7": """
SELECT '{"search":{"nodes":[' || coalesce(string_agg('{"title":' || to_json(title)::text || '}', ','
  ORDER BY release_year DESC, title_folded, slug), '') || ']}}'
FROM (SELECT l.* FROM search_tokens t
  JOIN search_entries e ON e.id = t.rowid JOIN film_listings l ON l.film_id = e.film_id AND l.language_id = 1
  WHERE t.tokens @@ ('''' || $1::text || '''')::tsquery AND e.language = 'en' AND e.rank = 0
  ORDER BY l.release_year DESC, l.title_folded, l.slug LIMIT 10) l""",
    "Q8": f"""
SELECT '{{"person":' || coalesce((SELECT '{{"name":' || to_json(p0.name)::text || ',"description":' || to_json(t.description)::text
  || ',"body":{{"html":' || to_json(b.html)::text || '}},"born":{{"date":"' || g.born_date || '","place":' || to_json(t.born_place)::text
  || ',"label":' || to_json(t.born_label)::text || '}},"portrait":{{"url":' || to_json('/media/' || m.path)::text
  || ',"alt":' || to_json(m.alt)::text || ',"copyright":' || to_json(m.copyright)::text
  || ',"width":' || coalesce(f.width::text, 'null') || ',"height":' || coalesce(f.height::text, 'null')
  || '}},"awards":[' || coalesce((
    SELECT string_agg('{{"label":' || to_json(CASE WHEN a.person_id IS NULL
        THEN (SELECT w.label FROM film_texts ft JOIN awards w ON w.film_text_id = ft.id AND w.award = a.position
          WHERE ft.film_id = a.film_id AND ft.language = 'en')
        ELSE (SELECT w.label FROM person_texts pt JOIN person_awards w ON w.person_text_id = pt.id AND w.award = a.person_award
          WHERE pt.person_id = a.person_id AND pt.language = 'en') END)::text
      || ',"year":' || coalesce(a.year::text, 'null')
      || ',"festival":' || coalesce('{{"name":' || to_json(n.name)::text || '}}', 'null')
      || ',"film":' || CASE WHEN a.film_id IS NULL THEN 'null' ELSE '{{"title":' || to_json(l.title)::text || '}}' END || '}}', ',')
    FROM (SELECT a.* FROM award_recipients r JOIN award_listings a ON a.id = r.award_id WHERE r.person_id = p0.id
      ORDER BY a.chronology, a.position LIMIT 20) a
    LEFT JOIN LATERAL (SELECT name FROM festival_names WHERE festival_id = a.festival_id AND language_id = 1 OFFSET 0) n ON true
    LEFT JOIN LATERAL (SELECT title FROM film_listings WHERE film_id = a.film_id AND language_id = 1 OFFSET 0) l ON true), '')
  || '],"credits":{{"nodes":[' || coalesce((
    SELECT string_agg('{{"role":{{"name":' || to_json(r.name)::text || '}},"film":{{"title":' || to_json(l.title)::text
      || ',"releaseYear":' || l.release_year || '}}}}', ',')
    FROM (SELECT * FROM credits WHERE person_id = p0.id ORDER BY chronology, position LIMIT 100) c
    CROSS JOIN LATERAL (SELECT name FROM role_names WHERE role_id = c.role_id AND language_id = 1 OFFSET 0) r
    CROSS JOIN LATERAL (SELECT title, release_year FROM film_listings WHERE film_id = c.film_id AND language_id = 1 OFFSET 0) l), '')
  || ']}},"collaborators":{{"edges":[' || coalesce((
    SELECT string_agg('{{"count":' || n || ',"node":{{"name":' || to_json(name)::text || '}}}}', ',') FROM ({_MOST_SHARED}) c), '') || ']}}}}'
FROM people p0 JOIN person_pages g ON g.person_id = p0.id
JOIN person_texts t ON t.person_id = p0.id AND t.language = 'en' JOIN person_bodies b ON b.person_text_id = t.id
JOIN person_media m ON m.person_text_id = t.id AND m.field = 'portrait' LEFT JOIN media_files f ON f.path = m.path
WHERE p0.slug = $1), 'null') || '}}'""",
}
