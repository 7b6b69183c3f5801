"""Identifiers of films and people elsewhere, and how one looks a film or a person up."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, ClassVar

import strawberry
from sqlalchemy import Integer, Select, TableClause, Text, select

from graph import identifiers
from graph.schema.placeholders import Expression, outer
from graph.schema.sources import DerivedTable, JsonType, Order, Rows, Substitute, derived_columns, scalar
from graph.schema.statistics import Spread, Statistics, always
from graph.schema.tables import NO_ROW


@strawberry.enum(description="A system of identifiers, and what they look like.")
class IdentifierScheme(Enum):
    IMDB = strawberry.enum_value("IMDB", description="The Internet Movie Database: tt0349047, of people nm0375847.")
    TMDB = strawberry.enum_value("TMDB", description="The Movie Database: 603, or tv/1399.")
    TVDB = strawberry.enum_value("TVDB", description="TheTVDB: a number, or a name as in its addresses.")
    WIKIDATA = strawberry.enum_value("WIKIDATA", description="Wikidata: Q83495.")
    EIDR = strawberry.enum_value(
        "EIDR", description="The Entertainment Identifier Registry: 10.5240/7791-8534-2C23-9030-8610-5."
    )
    ISAN = strawberry.enum_value(
        "ISAN", description="The International Standard Audiovisual Number: 0000-0001-8947-0000-8-0000-0000-D."
    )
    DOI = strawberry.enum_value("DOI", description="A digital object identifier that is no EIDR: 10.1000/182.")
    LETTERBOXD = strawberry.enum_value("LETTERBOXD", description="Letterboxd: the-matrix, or boxd.it/2a1m.")
    FILMPORTAL = strawberry.enum_value("FILMPORTAL", description="filmportal.de: 32 hexadecimal digits.")
    ALLOCINE = strawberry.enum_value("ALLOCINE", description="AlloCiné: 19776.")
    MUBI = strawberry.enum_value("MUBI", description="MUBI: a number, or a name as in its addresses.")
    ROTTEN_TOMATOES = strawberry.enum_value("ROTTEN_TOMATOES", description="Rotten Tomatoes: m/matrix.")
    METACRITIC = strawberry.enum_value("METACRITIC", description="Metacritic: the-matrix.")
    TRAKT = strawberry.enum_value("TRAKT", description="Trakt: the-matrix-1999.")
    KINOPOISK = strawberry.enum_value("KINOPOISK", description="Kinopoisk: 301.")
    FILMAFFINITY = strawberry.enum_value("FILMAFFINITY", description="FilmAffinity: 932476.")
    CSFD = strawberry.enum_value("CSFD", description="ČSFD: 9499.")
    DOUBAN = strawberry.enum_value("DOUBAN", description="Douban: 1291843.")
    ISNI = strawberry.enum_value("ISNI", description="The International Standard Name Identifier, of people.")
    GND = strawberry.enum_value("GND", description="The Integrated Authority File of the German National Library.")
    VIAF = strawberry.enum_value("VIAF", description="The Virtual International Authority File, of people.")


if [each.name for each in IdentifierScheme] != list(identifiers.SCHEMES):
    raise TypeError("IdentifierScheme does not have the schemes of graph.identifiers, in their order")


STATED = derived_columns(position=Integer, scheme=Text, value=Text, url=Text, label=Text)
"""What the identifiers of films and those of people have in common."""


def identifiers_of(table: TableClause, owner: Expression, key: Expression) -> Rows:
    """The identifiers in a table whose column `owner` is the key of the row outside."""

    def written(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
        columns = (table.c[column.name] for column in STATED.c)
        return select(*columns).where(owner == substitute(outer(key))).correlate_except(table)

    def few(known: Statistics) -> Spread:
        return always(known.count(str(table.name), 3))

    derived = DerivedTable(str(table.name), written, rows=few, reads=few)
    return Rows(STATED, STATED.c.position, order=(Order(STATED.c.position),), derived=derived)


@strawberry.type(description="What a film or a person is called elsewhere.")
class Identifier:
    entity: ClassVar = NO_ROW

    scheme: IdentifierScheme = scalar(STATED.c.scheme, "The system.", JsonType.PLAIN_STRING)
    value: str = scalar(STATED.c.value, "As its system writes it; as printed, where its form is wrong.")
    url: str | None = scalar(STATED.c.url, "The address of its page; null where none is known.")
    label: str = scalar(STATED.c.label, "As printed.")


@strawberry.input(description="An identifier to look for.")
class IdentifierInput:
    scheme: IdentifierScheme = strawberry.field(description="The system.")
    value: str = strawberry.field(
        description="The identifier in any usual form: 349047, tt0349047, its page's address."
    )
