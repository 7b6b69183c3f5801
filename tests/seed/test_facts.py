"""A fact is declared once; a place that is forgotten is named."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, NamedTuple, get_type_hints

import pytest
from sqlalchemy import ColumnClause, TableClause
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.sql.visitors import iterate

from graph.schema.query import make_schema
from seed.fields.countries import Country
from seed.fields.own import OwnValue
from seed.fields.text import read_text
from seed.film import facts
from seed.film.facts import FACTS, Fact
from seed.film.record import Document, Film, Version
from seed.load import rows
from seed.parse.body import Body

TYPES = make_schema()._schema.type_map
VERSION_FIELDS = {name for fact in FACTS for name in (*fact.version, fact.printed)}
VERSION_COLUMNS = {f"film_texts.{name}" for name in VERSION_FIELDS & set(rows.TABLES["film_texts"].columns.keys())}
FILM_COLUMNS = {
    f"films.{name}" for name in map(str, rows.TABLES["films"].columns.keys()) if name in Film._field_defaults
}
LISTS = {each.table for each in (*rows.FILM_LISTS, *rows.VERSION_LISTS)}
NOT_SERVED = {
    "film_award_recipients": "served from award_recipients",
    "film_awards": "served from award_listings",
    "film_credited_identifiers": "seeding makes the identifiers of people of them",
    "film_identifiers": "served as rows of a derived table",
    "films.aliases": "earlier slugs, by which a film is found",
    "films.category_label": "names a category that only documents know",
    "films.content_hash": "for seeding",
    "films.release_year": "served from film_listings",
    "film_texts.technical_specs_label": "for dry runs; the specs are served one by one",
    "film_texts.title": "served from film_listings",
    "film_own_values": "served where fields.yaml declares them",
    "own_values": "likewise",
}


def columns_of(thing: Any) -> Iterator[str]:
    """The columns that a source of a GraphQL field names, and the tables that its rows come from."""
    if isinstance(thing, ClauseElement):
        for element in iterate(thing):
            if isinstance(element, ColumnClause) and isinstance(element.table, TableClause):
                yield f"{element.table.name}.{element.name}"
    elif isinstance(thing, tuple):
        for each in thing:
            yield from columns_of(each)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from columns_of(getattr(thing, field.name))


def served(*types: str) -> set[str]:
    """Columns and tables that the fields of some types come from."""
    found: set[str] = set()
    for type_ in types:
        for field in TYPES[type_].fields.values():  # type: ignore[attr-defined]
            definition = field.extensions["strawberry-definition"]
            found |= set(columns_of(definition.metadata.get("source")))
    return found | {name.partition(".")[0] for name in found}


def test_every_fact_is_served() -> None:
    of_film = {*FILM_COLUMNS, *VERSION_COLUMNS, *LISTS} - served("Film", "Award", "Duration", "Premiere")
    assert sorted(of_film) == sorted(NOT_SERVED)
    of_version = {*VERSION_COLUMNS, *(each.table for each in rows.VERSION_LISTS)} - served("Translation")
    assert sorted(of_version) == ["film_texts.technical_specs_label", "media", "own_values"]


def record(name: str, **fields: Any) -> Any:
    """A named tuple with these fields, by name and type."""
    make: Any = NamedTuple
    return make(name, list(fields.items()))


VERSION = dict(get_type_hints(Version))
GIVEN = ("id", "film_id", "position")


def test_a_field_that_no_fact_fills() -> None:
    others = [fact for fact in FACTS if fact.name != "world_sales"]
    with pytest.raises(TypeError, match=r"^Version.world_sales is filled by no fact of seed/film/facts.py$"):
        facts.check(others)


def test_a_fact_that_fills_a_field_which_is_not_there() -> None:
    logline = Fact("logline", read_text, version={"logline": lambda text: text})
    with pytest.raises(TypeError, match=r"^Version.logline is filled by a fact, but seed/film/record.py does not have"):
        facts.check([*FACTS, logline])


def test_a_column_without_a_field() -> None:
    short = record("Version", **{name: type_ for name, type_ in VERSION.items() if name != "world_sales"})
    with pytest.raises(TypeError, match=r"^film_texts.world_sales has no field in Version \(seed/film/record.py\)$"):
        rows.row_maker("film_texts", short, *GIVEN)


def test_a_field_without_a_column() -> None:
    with pytest.raises(TypeError, match=r"^Version.logline has no column in film_texts \(graph/models.py\)$"):
        rows.row_maker("film_texts", record("Version", **VERSION, logline=str | None), *GIVEN)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"quotes": tuple[str, ...]}, "Version.quotes has no table quotes (graph/models.py)"),
        ({"links": tuple[str, ...]}, "label is not both a column of links and a field of Version.links"),
        (
            {"keywords": tuple[record("Keyword", label=str, year=int), ...]},  # type: ignore[misc]
            "year is not both a column of keywords and a field of Version.keywords",
        ),
    ],
)
def test_a_list_without_its_table(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        rows.lists_of(record("Version", **fields))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (["slug"], "moved_slugs.film_id has no field in Row"),
        (["slug", "film_id", "key"], "Row.key is no column of moved_slugs"),
        (["film_id", "slug"], "the fields of Row do not stand in the order of the columns of moved_slugs"),
    ],
)
def test_a_row_that_is_none_of_its_table(fields: list[str], message: str) -> None:
    with pytest.raises(TypeError, match=f"^{message}$"):
        rows.row_of("moved_slugs")(record("Row", **dict.fromkeys(fields, str)))


def test_a_list_is_read_as_it_was_written() -> None:
    countries, own_values = (
        next(each for each in rows.FILM_LISTS if each.field == name) for name in ("countries", "own_values")
    )
    film = Film("x", "x", (), (), countries=(Country("DE", None), Country("KZ", "Baikonur")))
    written = countries.rows(film, 7, lambda table, key: {"DE": 3, "KZ": 1}[key])
    assert [tuple(row) for row in written] == [(7, 0, 3, None), (7, 1, 1, "Baikonur")]
    assert countries.items(written, {"countries": {3: "DE", 1: "KZ"}}) == film.countries
    values = (OwnValue("b", 0, "Ä"), OwnValue("a", 1, "2", number=2.0), OwnValue("a", 0, "1", number=1.0))
    written = own_values.rows(film._replace(own_values=values), 7, lambda *_: 0)
    assert [tuple(row)[:5] for row in written] == [(7, "a", 0, "1", "1"), (7, "a", 1, "2", "2"), (7, "b", 0, "Ä", "a")]
    assert own_values.items(written, {}) == tuple(sorted(values))


def test_the_content_hash_is_of_what_is_stated() -> None:
    """A fact that is new to the program leaves the films that do not state it as they are."""
    version = Version("de", "X", Body("", "", ""), Document("x/de.md", "/", "1", "{}", ""))
    film = Film("x", "x", (version,), ())
    assert film.hashed().content_hash == "20c26795c23c2903c7f058bf8f074784"
    elsewhere = version._replace(document=Document("x/de.md", "/elsewhere", "2", "{}", "---", "[]"))
    assert film._replace(versions=(elsewhere,)).hashed().content_hash == "20c26795c23c2903c7f058bf8f074784"
    assert film._replace(release_year=2011).hashed().content_hash != "20c26795c23c2903c7f058bf8f074784"
