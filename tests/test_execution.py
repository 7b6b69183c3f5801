"""What is kept between operations, and what clients are told when the database does not answer."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

import pytest

from graph.database.databases import database_named, open_reader
from graph.database.dialect import Dialect
from graph.database.reader import (
    AnswerTooLargeError,
    BusyError,
    NotMigratedError,
    Reader,
    StatementTimeoutError,
    TooComplexError,
    UnavailableError,
)
from graph.execution import BoundStatement, Execution, ExecutionResult, NotKept
from graph.own_fields import OwnField, OwnType
from graph.settings import Settings
from tests.answering import Answering
from tests.compiler.compiling import settings


class Row:
    """A reader whose one row is given, or the error that comes instead."""

    name = "sqlite"
    kept_bytes = 0
    dialect: Dialect = database_named("sqlite").dialect

    def __init__(self, row: Sequence[Any] | Exception = ()) -> None:
        self.row = row
        self.fetched = 0

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        self.fetched += 1
        if isinstance(self.row, Exception):
            raise self.row
        return self.row

    async def lag(self) -> float | None:
        return None

    async def needless_rights(self) -> str | None:
        return None

    def served(self, revision: int) -> None: ...

    def refresh(self) -> None: ...

    async def close(self) -> None: ...


def execution(row: Sequence[Any] | Exception = (), **changed: Any) -> Execution:
    return Execution(settings(**changed), Row(row))


def bound(execution: Execution, query: str, **variables: Any) -> BoundStatement:
    result = execution.bind(query, variables, None)
    assert isinstance(result, BoundStatement), result.errors
    return result


def test_operations_of_one_shape_share_a_statement() -> None:
    ours = execution()
    query = "query($n: Int, $t: String) { films(first: $n, filter: { title: { contains: $t } }) { totalCount } }"
    first, second, third = (bound(ours, query, n=n, t=t) for n, t in ((1, "a"), (1, "b"), (2, "a")))
    assert first.prepared is second.prepared
    assert first.prepared is not third.prepared
    assert (first.parameters, second.parameters) == (("%a%",), ("%b%",))


def test_introspection_answers_what_it_is_asked() -> None:
    """Names of types are no part of a statement, so that one name's answer was kept for all."""
    ours = execution()
    query = "query($n: String!) { __type(name: $n) { name } }"
    parts = [bound(ours, query, n=name).prepared.json_parts for name in ("Film", "Person", "Nothing")]
    assert parts == [('{"__type":{"name":"Film"}}',), ('{"__type":{"name":"Person"}}',), ('{"__type":null}',)]


def test_introspection_stands_beside_variables_of_other_fields() -> None:
    """An enum's value is another one once it is coerced, and so cannot be coerced again."""
    query = """query($o: [FilmOrder!], $i: Boolean!) {
        films(orderBy: $o) { totalCount } __type(name: "Film") @skip(if: $i) { name }
    }"""
    parts = [bound(execution(), query, o=[{"title": "ASC"}], i=i).prepared.json_parts for i in (True, False)]
    assert parts == [('{"films":', "}"), ('{"films":', ',"__type":{"name":"Film"}}')]


def test_plans_are_kept_on_request_only() -> None:
    ours = execution()
    assert bound(ours, "{ films { totalCount } }").prepared.plan is None
    planned = ours.bind("{ films { totalCount } }", {}, None, with_plan=True)
    assert isinstance(planned, BoundStatement)
    assert planned.prepared.plan is not None
    assert bound(execution(explain=True), "{ films { totalCount } }").prepared.plan is not None


def test_what_has_to_be_compiled_is_told() -> None:
    """Also where only the variables are new; a server does that in a thread."""
    ours = execution()
    query = "query($n: Int) { films(first: $n) { totalCount } }"
    for n in (1, 2):
        with pytest.raises(NotKept):
            ours.bind(query, {"n": n}, None, kept_only=True)
        assert ours.bind(query, {"n": n}, None) == ours.bind(query, {"n": n}, None, kept_only=True)
    assert isinstance(ours.bind("{ filmz }", {}, None), ExecutionResult)
    with pytest.raises(NotKept):
        ours.bind("{ filmz }", {}, None, kept_only=True)


def test_long_lists_weigh_what_they_take() -> None:
    """Lists of other lengths are statements of their own."""
    ours = execution(plan_cache_bytes=9_000_000)
    query = "query($a: [String!]) { films(filter: { slug: { in: $a } }) { totalCount } }"
    weights = [ours.kept_bytes]
    for length in range(500, 520):
        bound(ours, query, a=["x"] * length)
        weights.append(ours.kept_bytes)
    assert weights[2] - weights[1] > 200_000
    assert max(weights) <= 6_000_000
    assert weights[-1] - weights[-2] < 200_000  # others have gone


def test_data_stands_between_what_needs_no_statement(runner: asyncio.Runner) -> None:
    query = "{ a: __typename films { totalCount } b: __typename people { totalCount } c: __typename }"
    answer = runner.run(execution(['{"totalCount":1},"b":"Query","people":{"totalCount":2}', "r1"]).run(query))
    assert answer.data == '{"a":"Query","films":{"totalCount":1},"b":"Query","people":{"totalCount":2},"c":"Query"}'
    assert answer.revision == "r1"


def test_before_the_first_seeding_there_is_no_revision(runner: asyncio.Runner) -> None:
    result = runner.run(
        execution(['null,"b":null', None]).run('{ a: film(slug: "a") { id } b: film(slug: "b") { id } }')
    )
    assert (result.data, result.revision) == ('{"a":null,"b":null}', "")


def test_what_reads_nothing_asks_no_database(runner: asyncio.Runner) -> None:
    reader = Row()
    result = runner.run(Execution(settings(), reader).run("{ __typename }"))
    assert (result.data, result.revision) == ('{"__typename":"Query"}', None)
    assert reader.fetched == 0


TOLD = {
    "STATEMENT_TIMEOUT": (StatementTimeoutError(), "The answer took longer than 5 seconds; ask for less."),
    "COST_LIMIT_EXCEEDED": (TooComplexError(), "The operation is too large for the database; ask for less."),
    "TOO_MANY_REQUESTS": (BusyError(), "The database is busy; try again in a second."),
    "SERVICE_UNAVAILABLE": (UnavailableError("gone"), "The catalogue cannot be read now; try again later."),
}


@pytest.mark.parametrize("code", TOLD)
def test_what_is_told_instead_of_an_answer(runner: asyncio.Runner, code: str) -> None:
    error, message = TOLD[code]
    result = runner.run(execution(error).run("{ films { totalCount } }"))
    assert [each.formatted for each in result.errors] == [{"message": message, "extensions": {"code": code}}]
    assert result.body == f'{{"errors":[{{"message":"{message}","extensions":{{"code":"{code}"}}}}]}}'.encode()


def test_an_outage_is_logged_once(runner: asyncio.Runner, caplog: pytest.LogCaptureFixture) -> None:
    ours = execution(NotMigratedError("no tables"))
    reader = ours.reader
    assert isinstance(reader, Row)
    caplog.set_level(logging.ERROR, "filmgraph")
    statement = bound(ours, "{ films { totalCount } }")
    for row in (reader.row, reader.row, ["{}", "f00"], reader.row):
        reader.row = row
        runner.run(ours.answer(statement))
    assert [record.getMessage() for record in caplog.records] == ["no tables", "no tables"]


def test_faults_of_ours_are_told_by_an_id_only(runner: asyncio.Runner, caplog: pytest.LogCaptureFixture) -> None:
    """A row with too few columns, which no database gives."""
    (error,) = runner.run(execution(["{}"]).run("{ films { totalCount } people { totalCount } }")).errors
    assert error.extensions == {"code": "INTERNAL_SERVER_ERROR"}
    assert error.message.removesuffix(".").rpartition(" ")[2] in caplog.text
    assert "ValueError" in caplog.text


def test_strawberry_answers_by_the_same_way(runner: asyncio.Runner) -> None:
    ours = execution(['{"totalCount":7}', "f00"])
    result = runner.run(ours.served.schema.execute("{ films { totalCount } }"))
    assert (result.data, result.errors) == ({"films": {"totalCount": 7}}, None)
    refused = runner.run(ours.served.schema.execute("{ films(first: -1) { totalCount } }"))
    assert refused.errors is not None
    assert [each.message for each in refused.errors] == ["`first` is -1; it can be 0 to 100."]


class Measured(Row):
    """A reader that measures a catalogue of a real database, but for what is looked up in `slow` tables."""

    def __init__(self, reader: Reader, slow: str, error: Exception) -> None:
        super().__init__()
        self._reader, self._slow, self._error = reader, slow, error
        self.dialect = reader.dialect
        self.statements: list[str] = []

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        self.statements.append(sql)
        if self._slow in sql:
            raise self._error
        return await self._reader.fetch(sql, parameters, cost)


@pytest.mark.parametrize("error", [StatementTimeoutError(), AnswerTooLargeError()])
@pytest.mark.parametrize("own", [(), (OwnField(name="budget", type=OwnType.INTEGER),)], ids=["none", "one"])
def test_a_catalogue_is_measured_without_its_own_fields(
    runner: asyncio.Runner, catalogue_url: str, own: tuple[OwnField, ...], error: Exception
) -> None:
    """Their values are looked at only where there are any. Where that takes too much, the rest is measured."""
    known = Settings(DATABASE_URL=catalogue_url)
    reader = open_reader(known)
    slow = Measured(reader, "film_own_listings", error)
    ours = Execution(known, slow, own)
    query = "{ people(first: 100) { nodes { credits(first: 100) { totalCount } } } }"
    before = bound(ours, query).prepared.cost
    assert runner.run(ours.measure("f00"))
    assert not runner.run(ours.measure("f00"))
    runner.run(reader.close())
    assert len(slow.statements) == 1 + len(own)
    assert bound(ours, query).prepared.cost < before


def test_vocabularies_are_weighed(runner: asyncio.Runner, catalogue_url: str) -> None:
    answering = Answering(runner, catalogue_url)
    before = answering.execution.kept_bytes
    runner.run(answering.execution.read_vocabularies())
    read = answering.execution.kept_bytes
    runner.run(answering.execution.read_vocabularies())
    answering.close()
    assert 100_000 < read - before < 2_000_000
    assert answering.execution.kept_bytes == read
