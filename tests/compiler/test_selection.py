"""Selections: what is merged, spread and left out; and which part of variables a statement depends on."""

from collections.abc import Iterable
from typing import Any

import pytest
from graphql import GraphQLError

from graph.compiler.document import read_operation
from graph.compiler.selection import Field, Parameter, nulls_in, shape_of
from graph.errors import Refused
from tests.compiler.compiling import SCHEMA, cursor, prepared, refusals, selected, settings


def tree(fields: Iterable[Field]) -> Any:
    """Keys and names, with those of each type below."""
    return [
        f"{f.key}:{f.name}"
        if not f.children
        else {f"{f.key}:{f.name}": {t: tree(its) for t, its in f.children.items()}}
        for f in fields
    ]


def test_fields_of_one_key_are_merged_in_the_order_of_their_first_appearance() -> None:
    query = """{
        film(slug: "a") { title ...more b: slug ... on Film { category { key } } }
        film(slug: "a") { releaseYear category { name } }
    }
    fragment more on Film { slug title }"""
    category = {"category:category": {"Category": ["key:key", "name:name"]}}
    film = ["title:title", "slug:slug", "b:slug", category, "releaseYear:releaseYear"]
    assert tree(selected(query)) == [{"film:film": {"Film": film}}]


def test_skip_and_include() -> None:
    query = """query($yes: Boolean!, $no: Boolean!) { film(slug: "a") {
        id @skip(if: $yes) slug @skip(if: $no) title @include(if: $yes) language @include(if: $no)
        ... @include(if: $no) { releaseYear } ...f @skip(if: $yes) description @skip(if: $no) @include(if: $yes)
    } } fragment f on Film { countryLabel }"""
    assert tree(selected(query, {"yes": True, "no": False})) == [
        {"film:film": {"Film": ["slug:slug", "title:title", "description:description"]}}
    ]


def test_abstract_types_have_a_selection_for_each_type() -> None:
    query = '{ search(query: "a") { nodes { __typename ... on Film { title } ... on Node { id } } } }'
    nodes = {"Film": ["__typename:__typename", "title:title", "id:id"], "Person": ["__typename:__typename", "id:id"]}
    assert tree(selected(query)) == [{"search:search": {"SearchConnection": [{"nodes:nodes": nodes}]}}]


def test_arguments_have_their_values_or_say_where_they_stand() -> None:
    query = (
        "query($n: Int, $t: String) { films(first: $n, filter: { title: { contains: $t, eq: null } }) { totalCount } }"
    )
    (films,) = selected(query, {"n": 5, "t": "love"})
    assert films.arguments == {"first": 5, "filter": {"title": {"contains": Parameter(("t",)), "eq": None}}}


def test_a_fragment_that_selects_more_than_is_allowed() -> None:
    query = "{ a: films { ...f } b: films { ...f } } fragment f on FilmConnection { totalCount nodes { id } }"
    assert len(selected(query, max_fields=8)) == 2
    with pytest.raises(GraphQLError) as caught:
        selected(query, max_fields=7)
    message = "The operation selects too many fields; ask for fewer, or in several operations."
    assert refusals(caught.value) == [("SELECTION_LIMIT_EXCEEDED", message, [(1, 91)])]


def test_two_keys_in_a_one_of_input() -> None:
    with pytest.raises(Refused) as caught:
        selected("{ films(orderBy: [{ title: ASC, slug: ASC }]) { totalCount } }")
    assert [each[::2] for each in refusals(caught.value)] == [("GRAPHQL_VALIDATION_FAILED", [(1, 19)])]


def test_a_nullable_variable_in_a_one_of_input() -> None:
    """Also where it is not null, unless it has a default; then it is refused where it is null."""
    ordered = "query ($d: Direction{}) {{ films(orderBy: [{{ title: $d }}]) {{ totalCount }} }}"
    with pytest.raises(Refused) as caught:
        selected(ordered.format(""), {"d": "ASC"})
    message = "Variable '$d' may be null, and the field of 'FilmOrder' may not."
    assert refusals(caught.value) == [("GRAPHQL_VALIDATION_FAILED", message, [(1, 8), (1, 50)])]
    (films,) = selected(ordered.format(" = ASC"), {})
    assert [list(each) for each in films.arguments["orderBy"]] == [["title"]]
    (films,) = selected(ordered.format(" = ASC"), {"d": None})
    assert films.error is not None
    assert (films.error.path, films.error.extensions) == (["films"], {"code": "BAD_USER_INPUT"})


def test_an_empty_selection() -> None:
    with pytest.raises(GraphQLError) as caught:
        selected('{ film(slug: "a") { } }')
    assert [each[0] for each in refusals(caught.value)] == ["GRAPHQL_PARSE_FAILED"]


def test_null_for_a_defaulted_variable_of_a_directive() -> None:
    query = "query ($b: Boolean = true) { films @include(if: $b) { totalCount } }"
    with pytest.raises(GraphQLError) as caught:
        selected(query, {"b": None})
    assert [each[0] for each in refusals(caught.value)] == ["BAD_USER_INPUT"]


def test_fields_of_introspection_are_merged() -> None:
    first, second = (
        prepared(query).json_parts
        for query in (
            '{ __type(name: "Film") { name } ...A } fragment A on Query { __type(name: "Film") { kind } }',
            '{ __type(name: "Film") { name kind } }',
        )
    )
    assert first == second == ('{"__type":{"name":"Film","kind":"OBJECT"}}',)


def shape(query: str, values: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    return shape_of(read_operation(query, None, SCHEMA, settings()), values)


def test_strings_and_numbers_are_bound() -> None:
    query = "query($s: String!, $f: FilmFilter) { film(slug: $s) { id } films(filter: $f) { totalCount } }"
    given = {"s": "a", "f": {"releaseYear": {"eq": 5, "in": [1, 2]}, "title": None, "not": {"slug": {"isNull": True}}}}
    assert shape(query, given) == (
        (
            ("s", "str"),
            (
                "f",
                (
                    ("releaseYear", (("eq", "int"), ("in", ("int", "int")))),
                    ("title", None),
                    ("not", (("slug", (("isNull", True),)),)),
                ),
            ),
        ),
        {
            "s": Parameter(("s",)),
            "f": {
                "releaseYear": {
                    "eq": Parameter(("f", "releaseYear", "eq")),
                    "in": [Parameter(("f", "releaseYear", "in", i)) for i in (0, 1)],
                },
                "title": None,
                "not": {"slug": {"isNull": True}},
            },
        },
    )


def test_page_sizes_and_orders_are_compiled_in() -> None:
    query = "query($n: Int, $o: [FilmOrder!]) { films(first: $n, orderBy: $o) { totalCount } }"
    given = {"n": 5, "o": [{"credits": {"count": "ASC", "filter": {"position": {"eq": 1}}}}]}
    order = (("credits", (("count", "ASC"), ("filter", (("position", (("eq", 1),)),)))),)
    assert shape(query, given) == ((("n", 5), ("o", (order,))), given)


def test_of_cursors_only_the_nulls_are_compiled_in() -> None:
    query = "query($c: String) { films(after: $c) { totalCount } }"
    parameter = Parameter(("c",), (True, False))
    assert shape(query, {"c": cursor("00000000", "", "b")}) == ((("c", (True, False)),), {"c": parameter})
    assert shape(query, {"c": None}) == ((("c", None),), {"c": None})
    assert nulls_in("no cursor") == ()


def test_what_introspection_is_asked_with_is_compiled_in() -> None:
    query = "query($n: String!) { __type(name: $n) { name } }"
    assert shape(query, {"n": "Film"}) == ((("n", "Film"),), {"n": "Film"})


def test_variables_of_fragments_count() -> None:
    query = "query($n: Int) { ...f } fragment f on Query { films(last: $n) { totalCount } }"
    assert shape(query, {"n": 5}) == ((("n", 5),), {"n": 5})
