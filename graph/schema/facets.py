"""How the films of a connection are spread: counted by category, country, decade, role and language."""

from typing import Any, ClassVar

import strawberry
from sqlalchemy import ColumnElement, FromClause, Integer, Text, cast, column, func, literal_column, select

from graph.schema import sources
from graph.schema import tables as t
from graph.schema.sources import LANGUAGE_ID, Entity, Order, Rows, Within, many

Expression = ColumnElement[Any]

COUNTED = select(column("value", Text), column("label", Text), column("count", Integer)).subquery()
"""The columns every facet has; each facet puts its own statement in place."""


def facet(source: FromClause, film_id: Expression, key: Expression, label: Expression) -> Rows:
    """Values over the films of the connection, most frequent first; a film counts once for each value it has."""
    statement: Any = (
        select(key.label("value"), label.label("label"), func.count(film_id.distinct()).label("count"))
        .select_from(source)
        .where(Within(film_id, "matching"), key.is_not(None))
        .group_by(key, label)
        .correlate_except(source)
    )
    order = (Order(COUNTED.c.count, descending=True), Order(COUNTED.c.value))
    return Rows(COUNTED, COUNTED.c.value, order=order, estimate=20, statement=statement)


def by_category() -> Rows:
    films, kinds, names = t.films.alias(), t.categories.alias(), t.category_names.alias()
    named = (names.c.category_id == kinds.c.id) & (names.c.language_id == LANGUAGE_ID)
    source = films.join(kinds, kinds.c.id == films.c.category_id).join(names, named)
    return facet(source, films.c.id, kinds.c.key, names.c.name)


def by_country() -> Rows:
    of_films, countries, names = t.film_countries.alias(), t.countries.alias(), t.country_names.alias()
    named = (names.c.country_id == countries.c.id) & (names.c.language_id == LANGUAGE_ID)
    source = of_films.join(countries, countries.c.id == of_films.c.country_id).join(names, named)
    return facet(source, of_films.c.film_id, countries.c.code, names.c.name)


def by_decade() -> Rows:
    films = t.films.alias()
    decade = cast(films.c.release_year // literal_column("10") * literal_column("10"), Text)
    return facet(films, films.c.id, decade, decade)


def by_role() -> Rows:
    credits, roles, names = t.credits.alias(), t.roles.alias(), t.role_names.alias()
    named = (names.c.role_id == roles.c.id) & (names.c.language_id == LANGUAGE_ID)
    source = credits.join(roles, roles.c.id == credits.c.role_id).join(names, named)
    return facet(source, credits.c.film_id, roles.c.key, names.c.name)


def by_language() -> Rows:
    texts = t.film_texts.alias()
    return facet(texts, texts.c.film_id, texts.c.language, texts.c.language)


@strawberry.type(description="A value, and how many films have it.")
class FacetValue:
    entity: ClassVar = Entity(())

    value: str = sources.value(COUNTED.c.value, "The value: a key, code, decade or language tag.")
    label: str = sources.value(COUNTED.c.label, "The value as people read it, in the language served.")
    count: int = sources.value(COUNTED.c.count, "How many films have it.")


@strawberry.type(description="How all films of the connection, on every page, are spread.")
class FilmFacets:
    entity: ClassVar = Entity(())

    category: list[FacetValue] = many(by_category(), "By category.")
    country: list[FacetValue] = many(by_country(), "By country.")
    decade: list[FacetValue] = many(by_decade(), "By decade of release: 1990 is 1990 to 1999.")
    role: list[FacetValue] = many(by_role(), "By role that somebody has in them.")
    language: list[FacetValue] = many(by_language(), "By language there is a version in.")
