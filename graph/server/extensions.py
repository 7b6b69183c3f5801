"""What an answer says about itself, where that is asked for: its cost, and its plan and SQL."""

from typing import Any

import orjson

from graph.compiler.explain import explain
from graph.execution import Answer
from graph.settings import Settings


def extensions_of(answer: Answer, settings: Settings, *, wants_cost: bool) -> dict[str, Any]:
    extensions: dict[str, Any] = {}
    if answer.prepared is None or answer.data is None:
        return extensions
    if wants_cost:
        extensions["cost"] = {
            "estimated": answer.prepared.cost,
            "actual": _objects(orjson.loads(answer.data)) - 1,  # `data` itself is none of the rows
            "limit": settings.max_cost,
        }
    if answer.prepared.plan is not None:
        extensions["explain"] = {"plan": explain(answer.prepared.plan).splitlines(), "sql": answer.prepared.sql}
    return extensions


def _objects(value: Any) -> int:
    """How many objects there are in a JSON value."""
    match value:
        case dict():
            return 1 + sum(map(_objects, value.values()))
        case list():
            return sum(map(_objects, value))
        case _:
            return 0
