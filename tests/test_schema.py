"""The schema is a contract: it changes only where tests/schema.graphql does, on purpose, and describes itself."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    introspection_from_schema,
    lexicographic_sort_schema,
    specified_scalar_types,
)

from graph.schema.query import make_schema
from tests.golden import Golden
from tests.oracle.answers import SDL, read_schema

SCHEMA = make_schema()


def test_the_sdl_is_the_one_agreed_on(golden: Golden) -> None:
    golden(SDL, SCHEMA.as_str().strip() + "\n")


def test_everything_is_described() -> None:
    assert [place for place, described in _elements() if not described.description] == []


def _elements() -> Iterator[tuple[str, Any]]:
    """Every type, field, argument, input field and enum value, with its coordinate."""
    for name, type_ in SCHEMA._schema.type_map.items():
        if name.startswith("__") or name in specified_scalar_types:
            continue
        yield name, type_
        match type_:
            case GraphQLObjectType() | GraphQLInterfaceType():
                for field, its in type_.fields.items():
                    yield f"{name}.{field}", its
                    yield from ((f"{name}.{field}({argument}:)", each) for argument, each in its.args.items())
            case GraphQLInputObjectType():
                yield from ((f"{name}.{field}", its) for field, its in type_.fields.items())
            case GraphQLEnumType():
                yield from ((f"{name}.{value}", its) for value, its in type_.values.items())


def test_introspection_tells_the_sdl() -> None:
    """All that introspection says of each type is what the SDL says."""
    told, written = (
        introspection_from_schema(lexicographic_sort_schema(schema), input_value_deprecation=True)
        for schema in (SCHEMA._schema, read_schema())
    )
    assert told == written
