"""What an answer says about itself where that is asked for: its cost, its plan and SQL."""

from typing import Any

import orjson

from graph.compiler.explain import actual_cost, explain
from graph.execution import ExecutionResult
from graph.settings import Settings


def extensions_of(answer: ExecutionResult, settings: Settings, *, wants_cost: bool) -> dict[str, Any]:
    prepared = answer.prepared
    if prepared is None or prepared.plan is None or answer.data is None:
        return {}
    extensions: dict[str, Any] = {}
    if wants_cost:
        actual = actual_cost(prepared.plan, orjson.loads(answer.data))
        extensions["cost"] = {"estimated": prepared.cost, "actual": actual, "limit": settings.max_cost}
    if settings.explain:
        extensions["explain"] = {"plan": explain(prepared.plan).splitlines(), "sql": prepared.sql}
    return extensions
