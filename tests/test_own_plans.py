"""What databases do for pages of films by own fields: as for those by a year, they go along an index."""

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from graph.database.databases import writing_engine
from graph.execution import BoundStatement
from graph.own_fields import OwnField, OwnType
from seed.fields.own import OwnValue
from seed.load.transaction import tidy
from tests.answering import Answering
from tests.catalogue.large import large
from tests.catalogue.model import Catalogue, Film, OwnReference
from tests.catalogue.rows import write
from tests.costs import PostgreSQLCosts, SQLiteCosts
from tests.databases import Databases
from tests.test_plans import FILMS, MOST, Large

FIELDS = (
    OwnField(name="takes", type=OwnType.INTEGER, can_filter=True, can_order=True),
    OwnField(name="grade", type=OwnType.INTEGER, can_order=True),
    OwnField(name="restored", type=OwnType.BOOLEAN, can_filter=True),
    OwnField(name="shot_on", type=OwnType.DATE, can_filter=True, can_order=True),
    OwnField(name="shelf", type=OwnType.TEXT, can_filter=True),
    OwnField(name="note", type=OwnType.TEXT, can_filter=True, can_order=True),
    OwnField(name="mood", type=OwnType.VOCABULARY, can_filter=True),
    OwnField(name="themes", type=OwnType.VOCABULARY, is_list=True, can_filter=True),
    OwnField(name="sequel_to", type=OwnType.FILM, inverse="sequels", can_filter=True),
)
SPREAD = 7919
"""Own values are in another order than films."""


def with_values(catalogue: Catalogue) -> Catalogue:
    """Every tenth film is the sequel of another."""
    references = tuple(OwnReference(FIELDS[-1], f"film-{n}", 0, f"film-{n // 10}") for n in range(0, FILMS, 10))
    films = tuple(map(_valued, catalogue.films, range(FILMS)))
    return replace(catalogue, films=films, own=FIELDS, references=references)


def _valued(film: Film, n: int) -> Film:
    if n % 10 == 9:
        return film
    place = n * SPREAD % FILMS
    group = place % 5
    values = (
        OwnValue("takes:integer", 0, str(place), number=float(place)),
        OwnValue("grade:integer", 0, str(place % 2), number=float(place % 2)),
        OwnValue("restored:boolean", 0, "true" if place % 2 else "false", number=float(place % 2)),
        OwnValue("shot_on:date", 0, f"{1900 + place // 10}", key=f"{1900 + place // 10}"),
        OwnValue("shelf:text", 0, f"Shelf {group}", key=f"shelf {group}"),
        OwnValue("note:text", 0, f"Note {place:03}", key=f"note {place:03}"),
        OwnValue("mood:vocabulary", 0, f"m{group}", key=f"m{group}"),
        OwnValue("themes:vocabulary", 0, f"m{group}", key=f"m{group}"),
        OwnValue("themes:vocabulary", 1, "all", key="all"),
    )
    return replace(film, facts=film.facts._replace(own_values=values))


@pytest.fixture(scope="module")
def catalogue(runner: asyncio.Runner, databases: Databases) -> Iterator[Large]:
    url = databases.migrated()
    write(url, with_values(large(FILMS)))
    engine = writing_engine(url)
    tidy(engine, thoroughly=True)
    engine.dispose()
    answering = Answering(runner, url, with_own_fields=True)
    yield Large(answering, SQLiteCosts(url) if answering.backend == "sqlite" else PostgreSQLCosts(url, runner))
    answering.close()
    databases.drop(url)


ALONG_AN_INDEX = {
    "an integer": "filter: { takes: { eq: 500 } }",
    "a boolean": "filter: { restored: { eq: true } }",
    "a date": 'filter: { shotOn: { eq: "1950" } }',
    "a text": 'filter: { shelf: { eq: "Shelf 3" } }',
    "a term": 'filter: { mood: { eq: "m3" } }',
    "a term of a list": 'filter: { themes: { some: { eq: "all" } } }',
    "one of several terms of a list": 'filter: { themes: { some: { in: ["m3", "m4", "all"] } } }',
    "one of several integers": "filter: { takes: { in: [500, 501, 502] } }",
    "one of several dates": 'filter: { shotOn: { in: ["1950", "1951"] } }',
    "a narrow range": "filter: { takes: { gte: 500, lt: 510 } }",
    "a narrow range of dates": 'filter: { shotOn: { gte: "1950", lte: "1951" } }',
    "in the order of numbers": "orderBy: [{ takes: ASC }]",
    "in the order of numbers, the other way": "orderBy: [{ takes: DESC }]",
    "in the order of dates": "orderBy: [{ shotOn: DESC }]",
    "many values": f"filter: {{ takes: {{ in: {[*range(0, FILMS, 32)]} }} }}",
    "a wide range": "filter: { takes: { gte: 100 } }",
    "a wide range of dates": 'filter: { shotOn: { gte: "1920" } }',
    "how a text begins": 'filter: { note: { startsWith: "note 50" } }',
    "in the order of texts": "orderBy: [{ note: ASC }]",
    "in the order of texts, the other way": "orderBy: [{ note: DESC }]",
    "a wide range, in the order of others": "filter: { takes: { gte: 100 } } orderBy: [{ shotOn: DESC }]",
    "a value of many, in the order of others": "filter: { restored: { eq: true } } orderBy: [{ shotOn: ASC }]",
    "a value of many, by title": "filter: { restored: { eq: true } } orderBy: [{ title: ASC }]",
    "sequels of one film": 'filter: { sequelTo: { slug: { eq: "film-9" } } }',
    "a range in its order": "filter: { takes: { gte: 100 } } orderBy: [{ takes: ASC }]",
    "a range whose bounds are said apart": "filter: { and: [{ takes: { gte: 500 } }, { takes: { lt: 510 } }] }",
    "a value or another": 'filter: { or: [{ takes: { eq: 500 } }, { shotOn: { eq: "1950" } }] }',
    "a value or a year": "filter: { or: [{ takes: { eq: 500 } }, { releaseYear: { eq: 1990 } }] }",
    "a value of many or some titles": """filter: { or: [{ restored: { eq: true } }, { title: { in: [
        "de title 000500", "de title 000501"] } }] }""",
    "a value, oldest first": "filter: { restored: { eq: true } } orderBy: [{ releaseYear: ASC }]",
    "a value or a range": 'filter: { or: [{ takes: { gte: 100 } }, { shelf: { eq: "Shelf 3" } }] }',
    "no number": "filter: { takes: { isNull: true } }",
    "no text": "filter: { note: { isNull: true } }",
    "no term": "filter: { mood: { isNull: true } }",
    "no number, by title": "filter: { takes: { isNull: true } } orderBy: [{ title: ASC }]",
    "a value and another": 'filter: { restored: { eq: true }, mood: { eq: "m3" } }',
    "not a value": "filter: { not: { restored: { eq: true } } }",
    "a word of a text": 'filter: { note: { contains: "te 0" } }',
    "in the order of a number that many share": "orderBy: [{ grade: ASC }]",
    "in the order of a number that many share, the other way": "orderBy: [{ grade: DESC }]",
}


SORTED = {name for name in ALONG_AN_INDEX if name.endswith(("in the order of others", "by title"))}
"""Where the listing is of no help with the order, more films are read from it and sorted before that is taken as too
many.
"""


@pytest.mark.parametrize("name", ALONG_AN_INDEX)
def test_an_index_serves_own_fields(catalogue: Large, name: str) -> None:
    statement = catalogue.statement(f"{{ films(first: 10 {ALONG_AN_INDEX[name]}) {{ nodes {{ title }} }} }}")
    assert catalogue.costs.cost(statement) < MOST[catalogue.answering.backend] * (4 if name in SORTED else 1)
    if catalogue.answering.backend == "postgresql":
        assert catalogue.costs.detours(statement) == []


@pytest.mark.parametrize(
    "order", ["takes: ASC", "takes: DESC", "shotOn: ASC", "shotOn: DESC", "grade: ASC", "grade: DESC"]
)
@pytest.mark.parametrize("filter_", ["", "filter: { takes: { gte: 400, lt: 700 } }"])
def test_pages_in_the_order_of_values_make_the_whole(catalogue: Large, order: str, filter_: str) -> None:
    """Forwards and backwards; films without a value come last in both directions."""
    forwards, backwards = (
        _walk(catalogue, order, filter_, "first", "after"),
        _walk(catalogue, order, filter_, "last", "before"),
    )
    field, direction = order.split(": ")
    values = [each[field] for each in forwards]
    some = [value for value in values if value is not None]
    assert some == sorted(some, reverse=direction == "DESC")
    assert values[len(some) :] == [None] * (len(values) - len(some))
    assert len({each["slug"] for each in forwards}) == len(forwards) == (270 if filter_ else FILMS)
    assert backwards == forwards
    ordered = sorted((one for one in forwards if one[field] is not None), key=lambda one: one["slug"])
    ordered.sort(key=lambda one: one[field], reverse=direction == "DESC")
    assert forwards[: len(some)] == ordered


def _walk(catalogue: Large, order: str, filter_: str, size: str, side: str) -> list[dict[str, Any]]:
    field = order.partition(":")[0]
    query = f"""query($cursor: String) {{ films({size}: 100 {side}: $cursor {filter_} orderBy: [{{ {order} }}]) {{
        pageInfo {{ startCursor endCursor hasNextPage hasPreviousPage }} nodes {{ slug {field} }} }} }}"""
    cursor, found = None, list[dict[str, Any]]()
    while True:
        page = json.loads(catalogue.answering.answer(query, {"cursor": cursor}).data or "")["films"]
        info = page["pageInfo"]
        assert info["hasPreviousPage" if size == "first" else "hasNextPage"] is (cursor is not None)
        found = [*found, *page["nodes"]] if size == "first" else [*page["nodes"], *found]
        if not info["hasNextPage" if size == "first" else "hasPreviousPage"]:
            return found
        cursor = info["endCursor" if size == "first" else "startCursor"]


def test_films_of_a_range_are_the_same_whether_few_or_many(catalogue: Large) -> None:
    """Newest first, as all films are."""
    films = _slugs(catalogue, "")
    for low, high in ((500, 510), (0, FILMS)):
        asked = f"filter: {{ takes: {{ gte: {low}, lt: {high} }} }}"
        within = {f"film-{n}" for n in range(FILMS) if n % 10 != 9 and low <= n * SPREAD % FILMS < high}
        assert _slugs(catalogue, asked) == [slug for slug in films if slug in within]


def test_a_range_is_read_as_suits_the_values_of_variables(catalogue: Large) -> None:
    """Each time anew: few films are sorted, many are met soon in their order."""
    query = """query($low: Int!, $high: Int!) {
        films(first: 10, filter: { takes: { gte: $low, lt: $high } }) { nodes { title } } }"""
    statements = [catalogue.statement(query, {"low": 500, "high": high}) for high in (505, 1000, 505, 1000)]
    assert statements[0] == statements[2] != statements[1] == statements[3]
    assert max(map(catalogue.costs.cost, statements)) < catalogue.most / 2


def _slugs(catalogue: Large, asked: str) -> list[str]:
    """Those on all pages."""
    query = f"""query($cursor: String) {{ films(first: 100 after: $cursor {asked}) {{
        totalCount pageInfo {{ endCursor hasNextPage }} nodes {{ slug }} }} }}"""
    cursor, found = None, list[str]()
    while True:
        page = json.loads(catalogue.answering.answer(query, {"cursor": cursor}).data or "")["films"]
        found += (each["slug"] for each in page["nodes"])
        if not page["pageInfo"]["hasNextPage"]:
            assert page["totalCount"] == len(found)
            return found
        cursor = page["pageInfo"]["endCursor"]


@pytest.mark.parametrize(
    "order", ["", "releaseYear: ASC", "title: ASC", "takes: ASC", "takes: DESC", "shotOn: DESC", "slug: DESC"]
)
@pytest.mark.parametrize("field", ["takes", "note", "mood", "restored", "shotOn"])
def test_films_without_a_value_are_found_in_any_order(catalogue: Large, field: str, order: str) -> None:
    order = order and f"orderBy: [{{ {order} }}]"
    for is_null in (True, False):
        asked = f"filter: {{ {field}: {{ isNull: {str(is_null).lower()} }} }} {order}"
        within = [slug for slug in _slugs(catalogue, order) if slug.endswith("9") is is_null]
        assert _slugs(catalogue, asked) == within


@pytest.mark.parametrize("field", ["takes", "note", "mood"])
def test_films_without_a_value_are_counted_along_an_index(catalogue: Large, field: str) -> None:
    query = f"{{ films(filter: {{ {field}: {{ isNull: true }} }}) {{ totalCount }} }}"
    assert json.loads(catalogue.answering.answer(query).data or "") == {"films": {"totalCount": FILMS // 10}}
    assert catalogue.costs.cost(catalogue.statement(query)) < catalogue.most


def test_films_with_several_of_several_terms_come_once(catalogue: Large) -> None:
    asked = 'filter: { themes: { some: { in: ["m3", "all", "m4"] } } }'
    within = {f"film-{n}" for n in range(FILMS) if n % 10 != 9}
    assert _slugs(catalogue, asked) == [slug for slug in _slugs(catalogue, "") if slug in within]


def test_films_with_one_of_several_values_come_once(catalogue: Large) -> None:
    asked = "filter: { takes: { in: [500, 501, 500, 7] } }"
    films = _slugs(catalogue, "")
    within = {f"film-{n}" for n in range(FILMS) if n % 10 != 9 and n * SPREAD % FILMS in (500, 501, 7)}
    assert _slugs(catalogue, asked) == [slug for slug in films if slug in within]


ANY_OF_SEVERAL: dict[str, tuple[str, Callable[[int], bool]]] = {
    "a value of one field, a range of another": (
        'filter: { or: [{ takes: { gte: 600, lt: 900 } }, { shelf: { eq: "Shelf 3" } }] }',
        lambda place: 600 <= place < 900 or place % 5 == 3,
    ),
    "values of several fields": (
        'filter: { or: [{ takes: { eq: 7 } }, { mood: { in: ["m1", "m2"] } }, { note: { startsWith: "note 50" } }] }',
        lambda place: place == 7 or place % 5 in (1, 2) or 500 <= place < 510,
    ),
    "one within another, and a condition on all": (
        "filter: { restored: { eq: true }, or: [{ and: [{ takes: { lt: 300 } }, { takes: { gte: 100 } }] }] }",
        lambda place: place % 2 == 1 and 100 <= place < 300,
    ),
    "conditions on all alone": (
        "filter: { and: [{ takes: { gte: 100 } }, { takes: { gte: 200 } }, { and: [{ takes: { lt: 300 } }] }] }",
        lambda place: 200 <= place < 300,
    ),
}


@pytest.mark.parametrize("order", ["", "orderBy: [{ releaseYear: ASC }]", "orderBy: [{ title: DESC }]"])
def test_films_with_a_value_or_of_some_years_come_once(catalogue: Large, order: str) -> None:
    asked = f"filter: {{ or: [{{ takes: {{ lt: 300 }} }}, {{ releaseYear: {{ gte: 1970, lt: 1975 }} }}] }} {order}"
    within = {f"film-{n}" for n in range(FILMS) if n % 10 != 9 and n * SPREAD % FILMS < 300}
    within |= {film.slug for film in large(FILMS).films if 1970 <= (film.facts.release_year or 0) < 1975}
    assert _slugs(catalogue, asked) == [slug for slug in _slugs(catalogue, order) if slug in within]


@pytest.mark.parametrize("name", ANY_OF_SEVERAL)
def test_films_under_any_of_several_filters_come_once(catalogue: Large, name: str) -> None:
    asked, holds = ANY_OF_SEVERAL[name]
    within = {f"film-{n}" for n in range(FILMS) if n % 10 != 9 and holds(n * SPREAD % FILMS)}
    assert _slugs(catalogue, asked) == [slug for slug in _slugs(catalogue, "") if slug in within]


@pytest.mark.parametrize(
    "filter",
    ["sequelTo: { takes: { eq: 500 } }", 'sequels: { some: { mood: { eq: "m3" } } }', "takes: { eq: 500 }"],
)
def test_a_list_that_hangs_on_no_row_is_estimated_once(catalogue: Large, filter: str) -> None:
    """And not for each of the films that may refer to one of it."""
    bound = catalogue.answering.execution.bind(
        f"{{ films(first: 2, filter: {{ {filter} }}) {{ totalCount }} }}", {}, None
    )
    assert isinstance(bound, BoundStatement)
    assert bound.prepared.cost < 10 * FILMS
