"""`filmgraph query`, `--explain`, and `filmgraph schema`."""

import ast
import asyncio
from pathlib import Path

import pytest

from graph.commands.query import QueryFileError, run_query
from graph.database.databases import open_reader
from graph.settings import Settings
from tests.commands.running import filmgraph
from tests.databases import ROOT, Databases
from tests.server.serving import Process

QUERY = "query Film($slug: String!) { film(slug: $slug) { title releaseYear } }"
VARIABLES = '{"slug": "baikonur"}'


def test_an_operation_from_a_file(catalogue_url: str, tmp_path: Path) -> None:
    file = tmp_path / "film.graphql"
    file.write_text(QUERY)
    assert filmgraph("query", str(file), "--variables", VARIABLES, url=catalogue_url) == (
        0,
        '{"data":{"film":{"title":"Baikonur","releaseYear":2011}}}\n',
        "",
    )


def test_an_operation_as_a_text(catalogue_url: str) -> None:
    told = filmgraph("query", QUERY + " " * 5_000, "--variables", VARIABLES, url=catalogue_url)
    assert told == (0, '{"data":{"film":{"title":"Baikonur","releaseYear":2011}}}\n', "")


@pytest.mark.parametrize("options", [(), ("--explain",)])
def test_an_operation_with_errors_from_standard_input(sqlite: Databases, options: tuple[str, ...]) -> None:
    ended = filmgraph("query", "-", *options, url=sqlite.shipped(), stdin="{ films { x } }")
    assert ended == (
        1,
        '{"errors":[{"message":"Cannot query field \'x\' on type \'FilmConnection\'.",'
        '"locations":[{"line":1,"column":11}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}\n',
        "",
    )


def test_a_database_that_is_not_there(tmp_path: Path) -> None:
    assert filmgraph("query", "-", url=f"sqlite:///{tmp_path}/films.db", stdin="{ films { totalCount } }") == (
        2,
        '{"errors":[{"message":"The catalogue cannot be read now; try again later.",'
        '"extensions":{"code":"SERVICE_UNAVAILABLE"}}]}\n',
        f"error: there is no database {tmp_path}/films.db; run: filmgraph migrate\n",
    )


@pytest.mark.parametrize(("encoding", "title"), [("ascii", "Die R\\u00e4uber"), ("latin-1", "Die R\xe4uber")])
def test_a_terminal_without_all_characters(sqlite: Databases, encoding: str, title: str) -> None:
    environment = {"DATABASE_URL": sqlite.shipped(), "PYTHONIOENCODING": encoding}
    answer = b'{"data":{"film":{"title":"%s"}}}\n' % title.encode("latin-1")
    with Process("query", '{ film(slug: "die-raeuber") { title } }', environment=environment) as process:
        process.popen.wait(30)
        assert process.popen.stdout is not None
        assert process.popen.stdout.buffer.read() == answer  # type: ignore[attr-defined]


def test_what_cannot_be_written_is_escaped_as_in_json(tmp_path: Path) -> None:
    (tmp_path / "film.md").write_text("---\ntitle: Ä\nfoo\U0001f39e: 1\n---\nText.\n")
    with Process("check", "film.md", cwd=tmp_path, environment={"PYTHONIOENCODING": "ascii"}) as process:
        status, output, errors = process.ended()
    assert (status, errors) == (0, "")
    assert "foo\\ud83c\\udf9e" in output


@pytest.mark.parametrize("operation", ["", " \n"])
def test_no_operation(operation: str) -> None:
    assert filmgraph("query", operation) == (
        2,
        "",
        'error: OPERATION is empty; write an operation, e.g. "{ films { totalCount } }", or name a file with one\n',
    )


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert filmgraph("query", "none.graphql", cwd=tmp_path) == (
        2,
        "",
        "error: none.graphql cannot be read: No such file or directory\n",
    )


@pytest.mark.parametrize(
    ("variables", "error"),
    [
        ("{}", "{file} is not UTF-8"),
        ("{", "--variables is not JSON: see line 1, column 2"),
        ("[]", '--variables is not a JSON object, e.g. {"slug": "baikonur"}'),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, variables: str, error: str) -> None:
    file = tmp_path / "film.graphql"
    file.write_bytes(b"# \xe4" if variables == "{}" else b"{ __typename }")
    with pytest.raises(QueryFileError) as refused:
        run_query(Settings(), str(file), variables, explained=True)
    assert str(refused.value) == error.replace("{file}", str(file))


def test_a_plan_and_its_sql(catalogue_url: str, runner: asyncio.Runner) -> None:
    """The SQL, with the parameters beside it, is what answers."""
    ended = filmgraph("query", "-", "--explain", "--variables", VARIABLES, url=catalogue_url, stdin=QUERY)
    assert (ended.status, ended.errors) == (0, "")
    plan, sql, parameters = ended.output.rstrip("\n").split("\n\n")
    first, *others, last = plan.splitlines()
    assert (first, last) == ("estimated rows: 6", "  releaseYear: number film_listings.release_year")
    assert ":p1 = $slug" in others
    name, _, values = parameters.partition(": ")
    assert name == "parameters"
    reader = open_reader(Settings(DATABASE_URL=catalogue_url))
    row = runner.run(reader.fetch(sql, ast.literal_eval(values)))
    runner.run(reader.close())
    assert row[0] == '{"title":"Baikonur","releaseYear":2011}'


def test_the_schema() -> None:
    schema = (ROOT / "tests/schema.graphql").read_text(encoding="utf-8")
    assert filmgraph("schema", "--built-in") == (0, schema, "")
    note = "note: own fields are left out: there is no database /nowhere/films.db; run: filmgraph migrate\n"
    assert filmgraph("schema") == (0, schema, note)
