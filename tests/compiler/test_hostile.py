"""Operations that would take more than they give: refused with a code, before anything dear is done."""

import re
from typing import Any

import pytest
from graphql import GraphQLError

from graph.errors import Refused
from graph.schema.limits import DEEPEST_FILTER, MOST_ORDER_KEYS
from tests.compiler.compiling import cursor, parameters, prepared, refusals


def nested(opening: str, closing: str, times: int) -> str:
    return f'{{ films(filter: {{ {opening * times}slug: {{ eq: "a" }}{closing * times} }}) {{ totalCount }} }}'


@pytest.mark.parametrize(
    ("opening", "closing", "levels"),
    [
        ("credits: { some: { film: { ", " } } }", 3),
        ("people: { some: { films: { every: { ", " } } } }", 4),
        ("not: { ", " }", 1),
        ("and: [{ ", " }]", 1),
    ],
)
def test_filters_have_a_depth(opening: str, closing: str, levels: int) -> None:
    times = (DEEPEST_FILTER - 1) // levels
    prepared(nested(opening, closing, times), max_cost=10**18)
    for more, code in ((times + 1, "DEPTH_LIMIT_EXCEEDED"), (300, "GRAPHQL_PARSE_FAILED")):
        with pytest.raises((GraphQLError, Refused)) as caught:
            prepared(nested(opening, closing, more), max_tokens=100_000, max_cost=10**18)
        assert [refusal[0] for refusal in refusals(caught.value)] == [code]


EACH = [f"a{i}" for i in range(99)]
CHOICES: Any = {"or": [{"credits": {"some": {"role": {"key": {"eq": "A"}}}}}] * 300}
LONG: dict[str, tuple[str, dict[str, Any], tuple[int, int]]] = {
    "composed objects": (
        '{ film(slug: "a") {\n'
        + "\n".join(f'{a}: structuredData(pageUrl: "https://example.org/{a}/")' for a in EACH)
        + "} }",
        {},
        (21, 1),
    ),
    "derived rows": (
        '{ film(slug: "a") { ' + " ".join(f"{a}: related {{ people {{ person {{ name }} }} }}" for a in EACH) + "} }",
        {},
        (1, 3),
    ),
    "long expressions": (
        '{ search(query: "a") { edges {\n'
        + "\n".join(f"{a}: snippet {{ before match after }}" for a in EACH)
        + "} } }",
        {},
        (6, 28),
    ),
    "a filter used often": (
        "query($f: FilmFilter) { genres { nodes {\n"
        + "\n".join(f"{a}: films(filter: $f) {{ totalCount }}" for a in EACH)
        + "} } }",
        {"f": CHOICES},
        (10, 1),
    ),
}


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("name", LONG)
def test_statements_have_a_length(name: str, dialect: str) -> None:
    """They are refused before they are written, with the field with which it is seen."""
    query, variables, place = LONG[name]
    with pytest.raises(GraphQLError) as caught:
        prepared(query, variables, dialect=dialect, max_cost=10**18)
    message = "The operation is too large: its statement would have more than 100000 characters; ask for less at once."
    assert refusals(caught.value) == [("COST_LIMIT_EXCEEDED", message, [place])]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_objects_of_one_key_are_joined_once(dialect: str) -> None:
    """SQLite joins 64 tables at most; the time that PostgreSQL takes to plan grows with the cube of their number."""
    several = " ".join(f"{a}: festival {{ {a}: name slug }}" for a in EACH[:49])
    sql = prepared(f"{{ films {{ nodes {{ awards {{ {several} }} }} }} }}", dialect=dialect).sql
    assert sql.count("FROM festival_names" if dialect == "postgresql" else "JOIN festival_names") == 1


def test_few_subqueries_stand_in_from() -> None:
    lists = " ".join(f"{a}: cast {{ id }}" for a in EACH)
    sql = prepared(f'{{ film(slug: "a") {{ {lists} }} }}', dialect="postgresql").sql
    assert sql.count("FROM credits AS") == 99

    assert len(re.findall(r"JOIN LATERAL \(SELECT coalesce\(string_agg", sql)) == 8


def test_orders_have_a_number_of_keys() -> None:
    keys = [f"{{ title: {direction} }}" for direction in ("ASC", "DESC") * (MOST_ORDER_KEYS // 2)]
    prepared(f"{{ films(orderBy: [{', '.join(keys)}]) {{ totalCount }} }}")
    with pytest.raises(GraphQLError) as caught:
        prepared(f"{{ films(orderBy: [{', '.join([*keys, keys[0]])}]) {{ totalCount }} }}")
    message = f"`orderBy` has {MOST_ORDER_KEYS + 1} keys; it can have {MOST_ORDER_KEYS}."
    assert refusals(caught.value) == [("BAD_USER_INPUT", message, [(1, 3)])]


@pytest.mark.parametrize("selected", ["totalCount", "facets { decade { value } }", "nodes { id }"])
@pytest.mark.parametrize("side", ["after", "before"])
def test_a_cursor_is_read_whatever_is_selected(side: str, selected: str) -> None:
    """Also where no rows are cut by it, and where it has as many lines as the order has keys."""
    query = f"query($c: String!) {{ films({side}: $c) {{ {selected} }} }}"
    for lines in (("00000000", "=x", "a", "b"), ("no signature", "=1999", "a", "b")):
        with pytest.raises(GraphQLError) as caught:
            parameters(query, {"c": cursor(*lines)})
        assert [refusal[0] for refusal in refusals(caught.value)] == ["BAD_USER_INPUT"]
