"""The schema is a contract: it changes only where tests/schema.graphql does, on purpose, and describes itself."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    build_schema,
    graphql_sync,
    introspection_from_schema,
    is_required_argument,
    lexicographic_sort_schema,
    specified_scalar_types,
)

from graph.schema.limits import DEEPEST_FILTER, LONGEST_LIST, LONGEST_TEXT, MOST_ORDER_KEYS
from graph.schema.query import DESCRIPTION, make_schema, sdl
from graph.settings import Settings
from tests.golden import Golden
from tests.oracle.answers import SDL, read_schema

SCHEMA = make_schema()


def test_the_sdl_is_the_one_agreed_on(golden: Golden) -> None:
    golden(SDL, sdl(SCHEMA))


def test_the_schema_says_what_it_is() -> None:
    described = graphql_sync(SCHEMA._schema, "{ __schema { description } }").data
    assert described == {"__schema": {"description": DESCRIPTION}}
    assert build_schema(sdl(SCHEMA)).description == DESCRIPTION


def test_every_argument_says_what_holds_without_it() -> None:
    """Those that have to be given say nothing of it."""
    arguments = {place: its for place, its in _elements() if isinstance(its, GraphQLArgument)}
    silent = {place for place, its in arguments.items() if "Default: " not in (its.description or "")}
    assert silent == {place for place, its in arguments.items() if is_required_argument(its)}


def test_page_sizes_are_those_of_the_settings() -> None:
    settings = Settings.model_construct(page_size=7, max_page_size=70)
    query = make_schema(settings=settings)._schema.query_type
    assert query is not None
    assert query.fields["films"].args["first"].description == (
        "The size of the page, counted from the beginning or from `after`. "
        "Default: 7 where `last` is not given either. At most 70."
    )
    assert query.fields["nodes"].args["ids"].description == "The ids; they may be of several languages. At most 70 ids."


def test_what_filters_orders_and_searches_may_hold_is_said() -> None:
    query = SCHEMA._schema.query_type
    assert query is not None
    said = [query.fields["films"].args[name].description or "" for name in ("filter", "orderBy")]
    said.append(query.fields["search"].args["query"].description or "")
    assert [each.rpartition("At most ")[2] for each in said] == [
        f"{DEEPEST_FILTER} levels, {LONGEST_LIST} values in a list, {LONGEST_TEXT} characters in a text.",
        f"{MOST_ORDER_KEYS} keys.",
        f"{LONGEST_TEXT} characters.",
    ]


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
