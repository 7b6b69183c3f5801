"""A database that is migrated and was never seeded: operations are answered with the least that the schema allows."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    execute_sync,
    get_nullable_type,
    parse,
)
from hypothesis import given, settings

from tests.answering import Answering
from tests.catalogue.generated import generated
from tests.databases import Databases
from tests.oracle.answers import read_schema
from tests.oracle.arguments import NoCursors
from tests.oracle.pools import pools_of
from tests.oracle.trial import SETTINGS
from tests.oracle.writing import Operation, operations
from tests.test_operations import CASES, FOLDER, read
from tests.test_oracle import asked

SCHEMA = read_schema()


@pytest.fixture(scope="module")
def empty(databases: Databases, runner: asyncio.Runner) -> Iterator[Answering]:
    url = databases.migrated()
    answering = Answering(runner, url)
    yield answering
    answering.close()
    databases.drop(url)


@pytest.fixture
def unlimited(database_url: str, runner: asyncio.Runner) -> Iterator[Answering]:
    answering = Answering(runner, database_url, beside=None, **SETTINGS)
    yield answering
    answering.close()


def least(query: str, variables: dict[str, Any]) -> Any:
    """The data that says least: nulls where they are allowed, else empty lists, zeros, objects of such."""
    result = execute_sync(SCHEMA, parse(query), variable_values=variables, field_resolver=_least)
    assert not result.errors, result.errors
    return result.data


def _least(_: object, info: GraphQLResolveInfo[Any], **arguments: Any) -> Any:
    if not isinstance(info.return_type, GraphQLNonNull):
        return None
    match get_nullable_type(info.return_type):
        case GraphQLList():
            return [None for _ in arguments.get("ids", ())]
        case GraphQLObjectType():
            return {}
        case scalar:
            return {"Int": 0, "Boolean": False, "String": ""}[str(scalar)]


@pytest.mark.parametrize("case", [case for case in CASES if case != "error-too-dear"])  # no films, no cost
def test_operation(empty: Answering, case: str) -> None:
    query, variables = read(case)
    answer = empty.answer(query, variables)
    body = json.loads((FOLDER / f"{case}.json").read_text())
    if "errors" not in body:
        body["data"] = least(query, variables or {})
    assert json.loads(answer.body) == body
    assert not answer.revision
    assert len(empty.statements) == ("errors" not in body)


@pytest.mark.no_cover  # the golden cases cover the same lines
@settings(asked, max_examples=100)
@given(operations(NoCursors(SCHEMA, pools_of(generated(0)))))
def test_generated_operations(unlimited: Answering, operation: Operation) -> None:
    for variables in operation.variables:
        answer = unlimited.answer(operation.text, variables)
        assert json.loads(answer.body) == {"data": least(operation.text, variables)}
        assert len(unlimited.statements) <= 1
