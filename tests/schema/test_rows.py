"""Row definitions know no type, so that a connection may hang on any type, vocabulary included."""

import asyncio
import json
import subprocess
import sys
from typing import Annotated, ClassVar

import strawberry

from graph.compiler import PreparedStatement
from graph.compiler.binding import bind_values
from graph.database.databases import open_reader
from graph.schema import tables as t
from graph.schema.orders import FILM_INPUTS
from graph.schema.placeholders import argument, outer
from graph.schema.rows import films_with
from graph.schema.sources import Argument, JsonType, Rows, connection, lookup, scalar
from graph.schema.tables import COUNTRY, NO_ROW
from tests.compiler.compiling import prepared, settings


def test_rows_filters_and_orders_know_no_type() -> None:
    modules = "vocabulary", "film", "credit", "person", "role", "query"
    code = f"""
import sys, graph.schema.rows, graph.schema.orders
print([name for name in {modules} if f"graph.schema.{{name}}" in sys.modules])
"""
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


@strawberry.type
class Nation:
    """As in graph.schema.vocabulary, with one more field."""

    entity: ClassVar = COUNTRY

    code: str = scalar(t.countries.c.code, "The code.", JsonType.PLAIN_STRING)
    films: Annotated["FilmConnection", strawberry.lazy("graph.schema.film")] = connection(  # type: ignore[name-defined]  # noqa: F821
        films_with(t.film_countries, t.film_countries.c.country_id == outer(t.countries.c.id)),
        "The films from there.",
        FILM_INPUTS,
    )


@strawberry.type
class Query:
    entity: ClassVar = NO_ROW

    nation: Nation | None = lookup(
        Rows(t.countries, t.countries.c.id, (t.countries.c.code == argument("code"),)),
        "A country.",
        {"code": Argument(str, "Its code.")},
    )


def answer(runner: asyncio.Runner, url: str, statement: PreparedStatement) -> str:
    reader = open_reader(settings().model_copy(update={"database_url": url}))
    row = runner.run(reader.fetch(statement.sql, bind_values(statement.binds, {}), statement.cost))
    runner.run(reader.close())
    before, after = statement.json_parts
    return f"{before}{row[0]}{after}"


def test_a_vocabulary_may_have_a_connection(runner: asyncio.Runner, catalogue_url: str) -> None:
    query = """{ nation(code: "GE") { code films(last: 2, orderBy: [{ releaseYear: ASC }], filter: {
        releaseYear: { gte: 2010 } }) { totalCount nodes { slug } } } }"""
    schema = strawberry.Schema(Query)._schema
    dialect = "sqlite" if catalogue_url.startswith("sqlite") else "postgresql"
    found = answer(runner, catalogue_url, prepared(query, schema=schema, dialect=dialect))
    films = {"totalCount": 2, "nodes": [{"slug": "the-bra"}, {"slug": "gondola"}]}
    assert json.loads(found) == {"nation": {"code": "GE", "films": films}}
