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
from graph.compiler.selection import nulls_in
from graph.compiler.sql.pages import directions
from graph.schema.sources import Order
from tests.compiler.compiling import cursor, explained, prepared, refusals

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


HERE = cursor_of(ORDER).signature
BIG = (Order(column("rank", BigInteger())), Order(SLUG))


def test_cursors_hold_a_line_for_each_key() -> None:
    """A line of a key that may be null begins with =, so that an empty text is not null."""
    assert decode_cursor(cursor(HERE, "=2011", "title", "slug"), cursor_of(ORDER)) == (2011, "title", "slug")
    assert decode_cursor(cursor(HERE, "", "", "slug"), cursor_of(ORDER)) == (None, "", "slug")
    assert decode_cursor(cursor(cursor_of(BIG).signature, f"{10**17}", "a"), cursor_of(BIG)) == (10**17, "a")
    titles = (Order(TITLE, nullable=True), Order(SLUG))
    at_empty, at_null = (cursor(cursor_of(titles).signature, title, "a") for title in ("=", ""))
    assert [decode_cursor(each, cursor_of(titles)) for each in (at_empty, at_null)] == [("", "a"), (None, "a")]
    assert [nulls_in(each) for each in (at_empty, at_null)] == [(False, False), (True, False)]


def test_signatures_differ_by_keys_and_directions() -> None:
    orders = [ORDER, ORDER[:2], ORDER[::-1], (replace(ORDER[0], descending=False), *ORDER[1:])]
    assert len({cursor_of(order).signature for order in orders}) == len(orders)
    assert cursor_of((Order(YEAR, name="x"),)) != cursor_of((Order(YEAR),))


OTHER = "The cursor belongs to another order; use cursors that this field gave with the same orderBy."
NONE = "This is no cursor; give `cursor`, `startCursor` or `endCursor` of this field unchanged."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (cursor("00000000", "=1", "a", "b"), OTHER),
        (cursor(HERE, "=1", "a"), NONE),
        (cursor(HERE, "=1", "a", "b", "c"), NONE),
        (cursor(HERE, "=x", "a", "b"), NONE),
        (cursor(HERE, "1", "a", "b"), NONE),
        (cursor(HERE, "=1.5", "a", "b"), NONE),
        (cursor(HERE, f"={2**31}", "a", "b"), NONE),
        (cursor(HERE, f"={10**18}", "a", "b"), NONE),
        (f"{HERE}\n=1\n=a\nb", NONE),
        (cursor(HERE, "=1", "a", "\x00"), NONE),
        ("c3", NONE),
        ("nonsense", NONE),
        ("", NONE),
    ],
)
def test_what_is_no_cursor_of_the_order(text: str, message: str) -> None:
    with pytest.raises(GraphQLError) as caught:
        decode_cursor(text, cursor_of(ORDER))
    assert refusals(caught.value) == [("BAD_USER_INPUT", message, [])]


def page(arguments: str) -> str:
    """What `people(arguments)` reads, by the plan."""
    (line,) = [
        line for line in explained(f"{{ people({arguments}) {{ nodes {{ id }} }} }}") if line.startswith("people:")
    ]
    return line.removeprefix("people: page of people ")


CURSOR = f'"{cursor("00000000", "ada", "ada-1")}"'
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
        (f'after: "{cursor("00000000", "a")}"', OTHER),
        ('before: "x"', NONE),
    ],
)
def test_arguments_that_ask_for_no_page(arguments: str, message: str) -> None:
    with pytest.raises(GraphQLError) as caught:
        prepared(f"{{ people({arguments}) {{ nodes {{ id }} }} }}")
    assert refusals(caught.value) == [("BAD_USER_INPUT", message, [(1, 3)])]
