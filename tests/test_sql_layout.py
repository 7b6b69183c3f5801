"""Statements are laid out so that one change of them is one change of lines."""

from graph.compiler.sql import layout
from tests.sql_layout import laid_out

STATEMENT = (
    "WITH anon_3 AS MATERIALIZED \n(SELECT languages.id AS language_id \nFROM languages)\n "
    """SELECT (SELECT coalesce(group_concat('{"title":' || json_quote(anon_1.title) || ',"names":[' || """
    "(SELECT coalesce(group_concat(json_quote(anon_2.name), ','), '') AS coalesce_2 \n"
    "FROM (SELECT names_1.name AS name \nFROM names AS names_1 \n"
    "WHERE names_1.film_id = anon_1.id AND names_1.language_id = (SELECT anon_3.language_id \nFROM anon_3) "
    "AND names_1.name != 'anon_2, AND\nso on') AS anon_2) || ']}', ','), '') AS coalesce_1 \n"
    "FROM (SELECT films_1.id AS id, CASE WHEN (films_1.title IS NULL) THEN '' ELSE films_1.title END AS title \n"
    "FROM films AS films_1 \nWHERE films_1.id IN (?, ?)\n LIMIT 2) AS anon_1) AS f0"
)

LAID_OUT = """\
WITH anon_1 AS MATERIALIZED (SELECT languages.id AS language_id FROM languages)
SELECT (
  SELECT coalesce(
    group_concat(
      '{"title":' || json_quote(anon_2.title)
      || ',"names":[' || (
        SELECT coalesce(group_concat(json_quote(anon_3.name), ','), '') AS coalesce_2
        FROM (
          SELECT names_1.name AS name
          FROM names AS names_1
          WHERE
            names_1.film_id = anon_2.id
            AND names_1.language_id = (SELECT anon_1.language_id FROM anon_1)
            AND names_1.name != 'anon_2, AND
so on'
        ) AS anon_3
      )
      || ']}',
      ','
    ),
    ''
  ) AS coalesce_1
  FROM (
    SELECT films_1.id AS id, CASE WHEN (films_1.title IS NULL) THEN '' ELSE films_1.title END AS title
    FROM films AS films_1
    WHERE films_1.id IN (?, ?)
    LIMIT 2
  ) AS anon_2
) AS f0"""


def test_each_part_that_does_not_fit_has_lines_of_its_own() -> None:
    assert laid_out(STATEMENT) == LAID_OUT


def test_what_is_laid_out_stays_as_it_is() -> None:
    assert laid_out(LAID_OUT) == LAID_OUT


def test_one_subquery_more_is_one_line_more() -> None:
    counted = "(SELECT count(*) FROM (SELECT film_id FROM credits) AS {0})"
    title = "(SELECT {0}.title FROM (SELECT title FROM films) AS {0})"
    name = "(SELECT {0}.name FROM (SELECT name FROM people) AS {0})"
    before = laid_out(f"SELECT {title.format('anon_1')}, {name.format('anon_2')}")
    after = laid_out(f"SELECT {title.format('anon_1')}, {counted.format('anon_2')}, {name.format('anon_3')}")
    title, name, counted = (each.format("anon_1") for each in (title, name, counted))
    assert before.split("\n") == ["SELECT", f"  {title},", f"  {name}"]
    assert after.split("\n") == ["SELECT", f"  {title},", f"  {counted},", f"  {name}"]


def test_names_that_are_visible_together_differ() -> None:
    assert laid_out(
        "SELECT films_7.id FROM films AS films_7 JOIN films AS films_5 ON films_5.id < films_7.id "
        "WHERE EXISTS (SELECT 1 FROM films AS films_2 WHERE films_2.id = films_5.id)"
    ) == (
        "SELECT films_1.id\n"
        "FROM films AS films_1\n"
        "JOIN films AS films_2 ON films_2.id < films_1.id\n"
        "WHERE EXISTS (SELECT 1 FROM films AS films_3 WHERE films_3.id = films_2.id)"
    )


def test_for_people_nothing_but_white_space_is_moved() -> None:
    for width in (40, layout.WIDTH):
        lines = layout.laid_out(STATEMENT, width)
        assert "anon_3" in lines.splitlines()[0]
        assert layout.laid_out(lines, width) == lines
        assert [token for _, token in layout.TOKEN.findall(lines)] == [
            token for _, token in layout.TOKEN.findall(STATEMENT)
        ]


def test_a_statement_that_nobody_reads_stays_as_it_is() -> None:
    sql = "SELECT " + ", ".join(["1"] * layout.LONGEST)
    assert layout.laid_out(sql) is sql
