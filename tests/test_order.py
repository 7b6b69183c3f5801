"""Whatever is selected of the entries of a list, they stay in its order, on both databases."""

import asyncio
import json
from collections.abc import Iterator

import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type, is_object_type, is_required_argument
from graphql.type import GraphQLField, GraphQLList, GraphQLNonNull

from graph.schema.query import make_schema
from tests.answering import Answering

SCHEMA = make_schema()._schema
LISTS = {
    "Film": [
        "{ films(first: 100) { nodes { id %s } } }",
        '{ search(query: "der", first: 50) { nodes { ... on Film { id %s } } } }',
    ],
    "Person": ["{ people(first: 100) { nodes { id %s } } }"],
    "Credit": ['{ person(slug: "veit-helmer") { credits(first: 100) { nodes { id %s } } } }'],
    "Role": ["{ roles(first: 100) { nodes { id %s } } }"],
}


def single_objects(type_: GraphQLObjectType) -> Iterator[str]:
    """The fields that are one object, each with a scalar of it selected."""
    for name, field in type_.fields.items():
        named = get_named_type(field.type)
        if is_object_type(named) and not is_list(field) and not any(map(is_required_argument, field.args.values())):
            scalar = next((key for key, each in named.fields.items() if is_leaf_type(get_named_type(each.type))), None)
            yield f"{name} {{ {scalar or '__typename'} }}"


def is_list(field: GraphQLField) -> bool:
    type_ = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
    return isinstance(type_, GraphQLList)


@pytest.fixture(scope="module")
def shipped(runner: asyncio.Runner, catalogue_url: str) -> Iterator[Answering]:
    answering = Answering(runner, catalogue_url)
    yield answering
    answering.close()


@pytest.mark.parametrize(("name", "query"), [(name, query) for name, queries in LISTS.items() for query in queries])
def test_entries_stay_in_order(shipped: Answering, name: str, query: str) -> None:
    type_ = SCHEMA.type_map[name]
    assert isinstance(type_, GraphQLObjectType)
    selections = list(single_objects(type_))
    expected = ids(shipped, query % "")
    assert len(expected) > 10
    assert [s for s in [*selections, " ".join(selections)] if ids(shipped, query % s) != expected] == []


def ids(answering: Answering, query: str) -> list[str]:
    data = json.loads(answering.answer(query).body)["data"]
    while isinstance(data, dict):
        data = next(iter(data.values()))
    return [each.get("id") for each in data]
