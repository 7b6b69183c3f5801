"""Operations that would take more than they give: refused with a code, before anything dear is done."""

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
