"""In which thread an operation is compiled: short requests need not wait for what takes long."""

import asyncio
import gc
import threading
from contextlib import suppress
from typing import Any

import orjson
import pytest

from graph.compiler import compile
from graph.compiler.selection import Operation
from graph.errors import Refused
from graph.execution import Execution
from graph.server.operations import RequestPreparer
from tests.compiler.compiling import settings
from tests.test_execution import Row

SHORT = '{ film(slug: "a") { title } }'
LONG = '{ film(slug: "a") { structuredData(pageUrl: "https://example.org/") } }'


@pytest.mark.parametrize(
    ("query", "variables", "threads"),
    [
        (SHORT, {}, ["short"]),
        (LONG, {}, ["short", "long"]),
        (SHORT + " #" + "x" * 2_000, {}, ["long"]),
        ("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["a"] * 10}, ["long"]),
    ],
)
def test_where_operations_are_compiled(
    query: str, variables: dict[str, Any], threads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A short request of a long statement is begun again among the long ones; once compiled, it needs no thread."""
    compiled_in = []

    def noted(*arguments: Any) -> Any:
        compiled_in.append(threading.current_thread().name.partition(" ")[0])
        return compile(*arguments)

    monkeypatch.setattr("graph.execution.compile", noted)
    preparer = RequestPreparer(settings(), Execution(settings(), Row()))
    body = orjson.dumps({"query": query, "variables": variables})
    for white_space in (b"", b" "):
        asyncio.run(preparer.from_body(body + white_space))
    assert compiled_in == threads
    preparer.close()


def test_short_statements_are_compiled_before_others_that_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that turns out to be longer than a short one gives way, and is begun again."""
    compiled = []

    def noted(operation: Operation, *arguments: Any) -> Any:
        compiled.append((operation.name, arguments[-1]))
        return compile(operation, *arguments)

    async def prepare(*queries: str) -> None:
        preparer = RequestPreparer(settings(), Execution(settings(), Row()))
        await asyncio.gather(*(preparer.from_body(orjson.dumps({"query": query})) for query in queries))
        preparer.close()

    page = "query %s { films(first: 1) { facets { category { count } country { count } decade { count } } } }"
    monkeypatch.setattr("graph.execution.compile", noted)
    asyncio.run(prepare(page % "First", page % "Second", "query Short " + SHORT))
    assert compiled == [("First", 8_000), ("Short", 3_000), ("Second", 3_000), ("Second", 8_000)]


def test_what_many_ask_at_once_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []

    def noted(operation: Operation, *arguments: Any) -> Any:
        compiled.append(operation.name)
        return compile(operation, *arguments)

    async def prepare(query: str, times: int) -> list[Any]:
        preparer = RequestPreparer(settings(), Execution(settings(), Row()))
        body = orjson.dumps({"query": query})
        answers = await asyncio.gather(*(preparer.from_body(body) for _ in range(times)), return_exceptions=True)
        assert not preparer._under_way
        preparer.close()
        return answers

    monkeypatch.setattr("graph.execution.compile", noted)
    assert len({id(answer) for answer in asyncio.run(prepare("query Long " + LONG, 20))}) == 1
    assert compiled == ["Long"] * 2  # the short ones have no use for it
    refused = asyncio.run(prepare("query No { no }", 20))
    assert [type(answer) for answer in refused] == [Refused] * 20
    assert len(compiled) == 2


def test_little_is_left_for_the_collector() -> None:
    """Looking for it would hold up everybody: documents that are not kept, statements given up, operations refused."""
    deep = "{ films { nodes { " + "cast { person { films { nodes { " * 3 + "slug" + " } } } }" * 3 + " } } }"
    asked = [SHORT, LONG, deep.replace("films", "films(first: 100)")] * 5

    async def prepare() -> int:
        preparer = RequestPreparer(settings(plan_cache_bytes=1), Execution(settings(plan_cache_bytes=1), Row()))
        for number, query in enumerate(["{ __typename }", *asked]):
            if number == 1:
                gc.collect()
            with suppress(Refused):
                await preparer.from_body(orjson.dumps({"query": f"{query} # {number}"}))
        preparer.close()
        return gc.collect()

    assert asyncio.run(prepare()) < 1_000
