"""In which thread an operation is compiled: short requests need not wait for what takes long."""

import asyncio
import threading
from typing import Any

import orjson
import pytest

from graph.compiler import compile
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
