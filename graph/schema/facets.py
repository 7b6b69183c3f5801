"""Facets: the films, people or credits of a connection, counted by category, role, decade and so on."""

from collections.abc import Mapping
from math import inf
from typing import Any, ClassVar

import strawberry
from sqlalchemy import (
    FromClause,
    Function,
    Integer,
    Select,
    TableClause,
    Text,
    cast,
    exists,
    func,
    literal_column,
    select,
)

from graph.schema import tables as t
from graph.schema.placeholders import LANGUAGE, LANGUAGE_ID, Expression, InConnection
from graph.schema.sources import DerivedTable, Order, Rows, Substitute, derived_columns, scalar, to_many
from graph.schema.statistics import Size, Spread, Statistics, always
from graph.schema.tables import NO_ROW

COUNTED = derived_columns(value=Text, label=Text, count=Integer)
"""The columns that every facet has."""


def facet(
    name: str,
    source: FromClause,
    entry: Expression,
    key: Expression,
    label: Any,
    named: Any = None,
    where: Expression | None = None,
    of_entry: Size = lambda _: always(3),
    names: FromClause | None = None,
) -> Rows:
    """Values over the entries of the connection (`entry` is the key of one), most frequent first; an entry counts once
    for each value it has. `named` is the condition on which the table of the label is joined, beside its language:
    `names` is that table where values without a name count as well. `where` says which rows count, `of_entry` how many
    an entry has. A label that is an aggregate is one of all rows of the value.
    """

    def counted(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
        whole = source
        if named is not None:
            named_by = label.table if names is None else names
            on = named & (named_by.c.language_id == substitute(LANGUAGE_ID))
            whole = source.join(named_by, on, isouter=names is not None)
        return (
            select(key.label("value"), label.label("label"), func.count(entry.distinct()).label("count"))
            .select_from(whole)
            .where(substitute(in_connection), key.is_not(None), *([] if where is None else [substitute(where)]))
            .group_by(key, *([] if isinstance(label, Function) else [label]))
            .correlate_except(whole)
        )

    def most(known: Statistics) -> float:
        table = entry.table.element
        return 3 * known.count(table.name, inf) if isinstance(table, TableClause) else inf

    in_connection = InConnection(entry)
    order = (Order(COUNTED.c.count, descending=True), Order(COUNTED.c.value))
    return Rows(
        COUNTED,
        COUNTED.c.value,
        order=order,
        estimate=20,
        derived=DerivedTable(name, counted, (in_connection,), reads=of_entry, of_connection=True, most=most),
    )


def facet_of_kinds(name: str, table: Any, entry: str, of_entry: Size = lambda _: always(3)) -> Rows:
    """By the column `kind` of a table whose column `entry` is the key of an entry. The label is the name of the kind;
    its key, where the database has no names yet.
    """
    of_entries, names = table.alias(), t.kind_names.alias()
    kind = of_entries.c.kind
    label = func.min(func.coalesce(names.c.name, kind))
    return facet(
        name, of_entries, of_entries.c[entry], kind, label, names.c.kind == kind, of_entry=of_entry, names=names
    )


def by_category() -> Rows:
    films, kinds, names = t.films.alias(), t.categories.alias(), t.category_names.alias()
    source = films.join(kinds, kinds.c.id == films.c.category_id)
    return facet("films by category", source, films.c.id, kinds.c.key, names.c.name, names.c.category_id == kinds.c.id)


def by_country() -> Rows:
    of_films, countries, names = t.film_countries.alias(), t.countries.alias(), t.country_names.alias()
    source = of_films.join(countries, countries.c.id == of_films.c.country_id)
    return facet(
        "films by country",
        source,
        of_films.c.film_id,
        countries.c.code,
        names.c.name,
        names.c.country_id == countries.c.id,
    )


def by_genre() -> Rows:
    of_films, genres, names = t.film_genres.alias(), t.genres.alias(), t.genre_names.alias()
    source = of_films.join(genres, genres.c.id == of_films.c.genre_id)
    return facet(
        "films by genre", source, of_films.c.film_id, genres.c.key, names.c.name, names.c.genre_id == genres.c.id
    )


def by_keyword() -> Rows:
    """By folded text: of each film the keywords of the version served."""
    words, texts, of_film, others = t.keywords.alias(), t.film_texts.alias(), t.film_texts.alias(), t.keywords.alias()
    has_any = exists().where(others.c.film_text_id == of_film.c.id).correlate(of_film)
    served = (
        select(of_film.c.id)
        .where(of_film.c.film_id == texts.c.film_id, has_any)
        .order_by(of_film.c.language != LANGUAGE, of_film.c.position)
        .limit(literal_column("1"))
        .correlate_except(of_film)
        .scalar_subquery()
    )
    source = words.join(texts, texts.c.id == words.c.film_text_id)
    label = func.min(words.c.label)
    return facet("films by keyword", source, texts.c.film_id, words.c.label_folded, label, where=texts.c.id == served)


def by_film_language(use: str) -> Rows:
    languages, names = t.film_languages.alias(), t.language_names.alias()
    named = (names.c.tag == languages.c.tag) & (languages.c.use == literal_column(f"'{use}'"))
    return facet(f"films by {use} language", languages, languages.c.film_id, languages.c.tag, names.c.name, named)


def _decade(year: Expression) -> Expression:
    return cast(year // literal_column("10") * literal_column("10"), Text)


def by_decade() -> Rows:
    films = t.films.alias()
    decade = _decade(films.c.release_year)
    return facet("films by decade", films, films.c.id, decade, decade)


def of_a_film(known: Statistics) -> Spread:
    return known.credits_of_film.times(3)


def of_a_person(known: Statistics) -> Spread:
    return known.credits_of_person.times(3)


def of_one(_: Statistics) -> Spread:
    return always(3)


def of_awards_of_a_film(known: Statistics) -> Spread:
    """Each film is looked for among the awards."""
    awarded = 3 * known.awarded / max(1, known.films)
    return always(1 + awarded * known.awards_of_film.mean)


def credited_by_role(name: str, entry: str, of_entry: Size) -> Rows:
    """By role of the credits whose column `entry` names the entry."""
    credits, roles, names = t.credits.alias(), t.roles.alias(), t.role_names.alias()
    source = credits.join(roles, roles.c.id == credits.c.role_id)
    named = names.c.role_id == roles.c.id
    return facet(f"{name} by role", source, credits.c[entry], roles.c.key, names.c.name, named, of_entry=of_entry)


def credited_by_department(name: str, entry: str, of_entry: Size) -> Rows:
    credits, roles, departments, names = (
        table.alias() for table in (t.credits, t.roles, t.departments, t.department_names)
    )
    source = credits.join(roles, roles.c.id == credits.c.role_id).join(
        departments, departments.c.id == roles.c.department_id
    )
    named = names.c.department_id == departments.c.id
    return facet(
        f"{name} by department", source, credits.c[entry], departments.c.key, names.c.name, named, of_entry=of_entry
    )


def credited_by_decade(name: str, entry: str, of_entry: Size) -> Rows:
    """By decade of the film."""
    credits, films = t.credits.alias(), t.films.alias()
    source = credits.join(films, films.c.id == credits.c.film_id)
    decade = _decade(films.c.release_year)
    return facet(f"{name} by decade", source, credits.c[entry], decade, decade, of_entry=of_entry)


def by_kind() -> Rows:
    return facet_of_kinds("people by kind", t.people, "id")


def by_decade_of_birth() -> Rows:
    pages = t.person_pages.alias()
    decade = func.substr(pages.c.born_date, literal_column("1"), literal_column("3")).concat(literal_column("'0'"))
    return facet("people by decade of birth", pages, pages.c.person_id, decade, decade)


def awarded_by_festival() -> Rows:
    awards, received, festivals, names = (
        table.alias() for table in (t.award_listings, t.award_recipients, t.festivals, t.festival_names)
    )
    source = received.join(awards, awards.c.id == received.c.award_id).join(
        festivals, festivals.c.id == awards.c.festival_id
    )
    named = names.c.festival_id == festivals.c.id
    person = received.c.person_id
    return facet("people by festival", source, person, festivals.c.slug, names.c.name, named)


def awards_by_festival(name: str, entry: str, of_entry: Size) -> Rows:
    """By festival of the awards whose column `entry` names the entry, as the next two."""
    awards, festivals, names = t.award_listings.alias(), t.festivals.alias(), t.festival_names.alias()
    source = awards.join(festivals, festivals.c.id == awards.c.festival_id)
    named = names.c.festival_id == festivals.c.id
    return facet(name, source, awards.c[entry], festivals.c.slug, names.c.name, named, of_entry=of_entry)


def awards_by_kind(name: str, entry: str, of_entry: Size) -> Rows:
    return facet_of_kinds(name, t.award_listings, entry, of_entry)


def awards_by_year(name: str, entry: str, of_entry: Size) -> Rows:
    awards = t.award_listings.alias()
    year = cast(awards.c.year, Text)
    return facet(name, awards, awards.c[entry], year, year, of_entry=of_entry)


def awards_by_decade() -> Rows:
    awards = t.award_listings.alias()
    decade = _decade(awards.c.year)
    return facet("awards by decade", awards, awards.c.id, decade, decade)


def by_language() -> Rows:
    texts = t.film_texts.alias()
    return facet("films by language", texts, texts.c.film_id, texts.c.language, texts.c.language)


def by_gap() -> Rows:
    return facet_of_kinds("gap", t.film_gaps, "film_id")


@strawberry.type(description="A value, and how many entries have it.")
class FacetValue:
    entity: ClassVar = NO_ROW

    value: str = scalar(COUNTED.c.value, "The value: a key, code, decade or language tag.")
    label: str = scalar(COUNTED.c.label, "The value as people read it, in the language served.")
    count: int = scalar(COUNTED.c.count, "How many entries of the connection have it.")


@strawberry.type(description="How all films of the connection, on every page, are spread.")
class FilmFacets:
    entity: ClassVar = NO_ROW

    category: list[FacetValue] = to_many(by_category(), "By category.")
    country: list[FacetValue] = to_many(by_country(), "By country.")
    decade: list[FacetValue] = to_many(by_decade(), "By decade of release: 1990 is 1990 to 1999.")
    role: list[FacetValue] = to_many(
        credited_by_role("films", "film_id", of_a_film), "By role that somebody has in them."
    )
    language: list[FacetValue] = to_many(by_language(), "By language there is a version in.")
    genre: list[FacetValue] = to_many(by_genre(), "By genre.")
    festival: list[FacetValue] = to_many(
        awards_by_festival("films by festival", "film_id", of_awards_of_a_film), "By festival, or who gives an award."
    )
    award_kind: list[FacetValue] = to_many(
        awards_by_kind("films by kind of award", "film_id", of_awards_of_a_film),
        "By what their awards are: WIN, NOMINATION …",
    )
    award_year: list[FacetValue] = to_many(
        awards_by_year("films by year of award", "film_id", of_awards_of_a_film), "By year of an award."
    )
    keyword: list[FacetValue] = to_many(
        by_keyword(), "By keyword of the version served, without regard to case and accents."
    )
    spoken_language: list[FacetValue] = to_many(by_film_language("SPOKEN"), "By language spoken in them.")
    subtitle_language: list[FacetValue] = to_many(by_film_language("SUBTITLE"), "By language of subtitles.")
    gap: list[FacetValue] = to_many(by_gap(), "By what they lack: a kind of gap.")


@strawberry.type(description="How all people of the connection, on every page, are spread.")
class PersonFacets:
    entity: ClassVar = NO_ROW

    role: list[FacetValue] = to_many(credited_by_role("people", "person_id", of_a_person), "By role they have.")
    department: list[FacetValue] = to_many(
        credited_by_department("people", "person_id", of_a_person), "By department they have a role in."
    )
    decade: list[FacetValue] = to_many(
        credited_by_decade("people", "person_id", of_a_person),
        "By decade of release of films they have a credit in: 1990 is 1990 to 1999.",
    )
    decade_of_birth: list[FacetValue] = to_many(by_decade_of_birth(), "By decade of birth, where documents say it.")
    kind: list[FacetValue] = to_many(by_kind(), "By kind: PERSON, GROUP or ORGANISATION.")
    festival: list[FacetValue] = to_many(
        awarded_by_festival(), "By festival, or who gives an award, of awards that they received."
    )


@strawberry.type(description="How all credits of the connection, on every page, are spread.")
class CreditFacets:
    entity: ClassVar = NO_ROW

    role: list[FacetValue] = to_many(credited_by_role("credits", "id", of_one), "By role.")
    department: list[FacetValue] = to_many(credited_by_department("credits", "id", of_one), "By department.")
    decade: list[FacetValue] = to_many(
        credited_by_decade("credits", "id", of_one), "By decade of the film's release: 1990 is 1990 to 1999."
    )


@strawberry.type(description="How all awards of the connection, on every page, are spread.")
class AwardFacets:
    entity: ClassVar = NO_ROW

    festival: list[FacetValue] = to_many(
        awards_by_festival("awards by festival", "id", of_one), "By festival, or who gives the award."
    )
    kind: list[FacetValue] = to_many(
        awards_by_kind("awards by kind", "id", of_one), "By what they are: WIN, NOMINATION …"
    )
    year: list[FacetValue] = to_many(awards_by_year("awards by year", "id", of_one), "By year.")
    decade: list[FacetValue] = to_many(awards_by_decade(), "By decade: 1990 is 1990 to 1999.")
