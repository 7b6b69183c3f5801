"""Keyset paging: ranges, nulls, both directions; cursors; the page that arguments ask for."""

import sqlite3
from dataclasses import replace
from typing import Any

import pytest
from graphql import GraphQLError
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import BigInteger, Integer, Text, and_, column, literal
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from graph.compiler.keyset import Range, after, at, before, cursor_of, decode_cursor
from graph.compiler.sql.pages import directions
from graph.schema.sources import Order
from tests.compiler.compiling import explained, prepared, refusals

YEAR, TITLE, SLUG = column("year", Integer()), column("title", Text()), column("slug", Text())
ORDER = (Order(YEAR, descending=True, nullable=True), Order(TITLE), Order(SLUG))


def sql(ranges: tuple[Range, ...]) -> list[str]:
    dialect = SQLiteDialect()
    options = {"literal_binds": True}
    return [str(and_(*conditions).compile(dialect=dialect, compile_kwargs=options)) for conditions in ranges]


def values(*plain: Any) -> tuple[Any, ...]:
    return tuple(None if value is None else literal(value) for value in plain)


def test_after_a_row_lie_its_equals_first_then_all_beyond_it() -> None:
    assert sql(after(ORDER, values(2011, "b", "c"))) == [
        "year = 2011 AND title = 'b' AND slug > 'c'",
        "year = 2011 AND title > 'b'",
        "year < 2011",
        "year IS NULL",
    ]


def test_nothing_lies_after_nulls_but_nulls() -> None:
    assert sql(after(ORDER, values(None, "b", "c"))) == [
        "year IS NULL AND title = 'b' AND slug > 'c'",
        "year IS NULL AND title > 'b'",
    ]


def test_before_a_row() -> None:
    assert sql(before(ORDER, values(2011, "b", "c"))) == [
        "year = 2011 AND title = 'b' AND slug < 'c'",
        "year = 2011 AND title < 'b'",
        "year > 2011",
    ]


def test_before_nulls_lies_all_that_has_a_value() -> None:
    assert sql(before(ORDER, values(None, "b", "c")))[-1] == "year IS NOT NULL"


def test_at_a_row() -> None:
    assert sql((at(ORDER, values(None, "b", "c")),)) == ["year IS NULL AND title = 'b' AND slug = 'c'"]


Row = tuple[int | None, str, str]
ROWS = st.lists(
    st.tuples(st.none() | st.integers(1, 3), st.sampled_from("ab"), st.sampled_from("xyz")), unique=True, min_size=1
)


@given(ROWS, st.data(), st.booleans(), st.booleans())
def test_ranges_cut_the_order_at_a_row(rows: list[Row], data: Any, down: bool, title_down: bool) -> None:
    """Range by range, each read in its order, they give what the whole order has on that side of the row: each row
    once, backward from the nearest.
    """
    order = (replace(ORDER[0], descending=down), replace(ORDER[1], descending=title_down), ORDER[2])
    here = data.draw(st.sampled_from(rows))
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE film (year INTEGER, title TEXT, slug TEXT)")
    connection.executemany("INSERT INTO film VALUES (?, ?, ?)", rows)

    def read(condition: str, *, backward: bool = False) -> list[Row]:
        keys = directions(order, [key.expression for key in order], backward=backward)
        by = ", ".join(str(key.compile(dialect=SQLiteDialect())) for key in keys)
        return connection.execute(f"SELECT * FROM film WHERE {condition} ORDER BY {by}").fetchall()

    whole = read("true")
    place = whole.index(here)
    ahead = [row for each in sql(after(order, values(*here))) for row in read(each)]
    back = [row for each in sql(before(order, values(*here))) for row in read(each, backward=True)]
    among = read(sql((at(order, values(*here)),))[0])
    connection.close()
    assert (ahead, back, among) == (whole[place + 1 :], whole[:place][::-1], [here])


BIG = (Order(column("rank", BigInteger())), Order(SLUG))


def test_cursors_hold_a_line_for_each_key() -> None:
    signature = cursor_of(ORDER).signature
    assert decode_cursor(f"{signature}\n2011\ntitle\nslug", cursor_of(ORDER)) == (2011, "title", "slug")
    assert decode_cursor(f"{signature}\n\n\nslug", cursor_of(ORDER)) == (None, "", "slug")
    assert decode_cursor(f"{cursor_of(BIG).signature}\n{10**17}\na", cursor_of(BIG)) == (10**17, "a")


def test_signatures_differ_by_keys_and_directions() -> None:
    orders = [ORDER, ORDER[:2], ORDER[::-1], (replace(ORDER[0], descending=False), *ORDER[1:])]
    assert len({cursor_of(order).signature for order in orders}) == len(orders)
    assert cursor_of((Order(YEAR, name="x"),)) != cursor_of((Order(YEAR),))


OTHER = "The cursor belongs to another order; use cursors that this field gave with the same orderBy."
NONE = "This is no cursor; give `cursor`, `startCursor` or `endCursor` of this field unchanged."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("00000000\n1\na\nb", OTHER),
        ("HERE\n1\na", NONE),
        ("HERE\n1\na\nb\nc", NONE),
        ("HERE\nx\na\nb", NONE),
        ("HERE\n1.5\na\nb", NONE),
        (f"HERE\n{2**31}\na\nb", NONE),
        (f"HERE\n{10**18}\na\nb", NONE),
        ("nonsense", NONE),
        ("", NONE),
    ],
)
def test_what_is_no_cursor_of_the_order(text: str, message: str) -> None:
    with pytest.raises(GraphQLError) as caught:
        decode_cursor(text.replace("HERE", cursor_of(ORDER).signature), cursor_of(ORDER))
    assert refusals(caught.value) == [("BAD_USER_INPUT", message, [])]


def page(arguments: str) -> str:
    """What `people(arguments)` reads, by the plan."""
    (line,) = [
        line for line in explained(f"{{ people({arguments}) {{ nodes {{ id }} }} }}") if line.startswith("people:")
    ]
    return line.removeprefix("people: page of people ")


CURSOR = '"00000000\\nada\\nada-1"'
AHEAD = "people.name_folded = :p1 AND people.slug > :p2 then people.name_folded > :p1"
BACK = "people.name_folded = :p1 AND people.slug < :p2 then people.name_folded < :p1"
USUAL = "order by people.name_folded, people.slug"

PAGES = {
    "first: 2": f"{USUAL} limit 2",
    "last: 2": f"{USUAL} backward limit 2",
    f"first: 2, after: {CURSOR}": f"where {AHEAD} {USUAL} limit 2",
    f"last: 2, before: {CURSOR}": f"where {BACK} {USUAL} backward limit 2",
    f"before: {CURSOR}": f"where {BACK} {USUAL} backward limit 20",
    f"after: {CURSOR}": f"where {AHEAD} {USUAL} limit 20",
    f"first: 2, before: {CURSOR}": f"where {BACK.replace(' then ', ' OR ')} {USUAL} limit 2",
    f"last: 2, after: {CURSOR}": f"where {AHEAD.replace(' then ', ' OR ')} {USUAL} backward limit 2",
    "first: 0": f"{USUAL} limit 0",
    "first: null, last: null": f"{USUAL} limit 20",
}


@pytest.mark.parametrize("arguments", PAGES)
def test_the_page_that_arguments_ask_for(arguments: str) -> None:
    assert page(arguments) == PAGES[arguments]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("first: 1, last: 1", "Give either `first` or `last`, not both."),
        ("first: -1", "`first` is -1; it can be 0 to 100."),
        ("last: 101", "`last` is 101; it can be 0 to 100."),
        ('after: "00000000\\na"', OTHER),
        ('before: "x"', NONE),
    ],
)
def test_arguments_that_ask_for_no_page(arguments: str, message: str) -> None:
    with pytest.raises(GraphQLError) as caught:
        prepared(f"{{ people({arguments}) {{ nodes {{ id }} }} }}")
    assert refusals(caught.value) == [("BAD_USER_INPUT", message, [(1, 3)])]
