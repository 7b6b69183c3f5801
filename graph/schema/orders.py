"""The inputs that order a connection: one key each; a list of them orders by the first, then the second …

Missing values come last in either direction. Behind the keys asked for follow those of the connection's own order, so
that every order is total.
"""

from dataclasses import MISSING, dataclass
from enum import Enum
from typing import Any, cast

import strawberry
from graphql import GraphQLInputField
from sqlalchemy import select
from strawberry import UNSET
from strawberry.types.field import StrawberryField

from graph.schema import filters
from graph.schema import tables as t
from graph.schema.rows import (
    CREDITS_OF_FILM,
    CREDITS_OF_PERSON,
    CREDITS_OF_ROLE,
    films_of_festival,
    films_of_genre,
    films_of_person,
)
from graph.schema.sources import Order, Rows, filter_and_order


@dataclass(frozen=True, slots=True)
class SortKey:
    """Orders by a value."""

    order: Order


@dataclass(frozen=True, slots=True)
class CountKey:
    """Orders by how many rows are related, under a filter of their own."""

    rows: Rows


def _field(source: SortKey | CountKey, description: str) -> Any:
    return StrawberryField(description=description, metadata={"source": source}, default=UNSET)


def order_source_of(field: GraphQLInputField) -> SortKey | CountKey:
    """Returns the source of a field of an order."""
    return cast(SortKey | CountKey, field.extensions["strawberry-definition"].metadata["source"])


def option(description: str, *, required: bool = False) -> Any:
    return StrawberryField(description=description, default=MISSING if required else UNSET)


def sort_key(expression: Any, description: str, *, nullable: bool = False, name: str = "") -> Any:
    return _field(SortKey(Order(expression, nullable=nullable, name=name)), description)


@strawberry.enum(description="The direction of an order.")
class Direction(Enum):
    ASC = strawberry.enum_value("ASC", description="Smallest first, A to Z, oldest first.")
    DESC = strawberry.enum_value("DESC", description="Largest first, Z to A, newest first.")


@strawberry.input(description="Orders by the number of credits.")
class CreditCountOrder:
    count: Direction = option("The direction.", required=True)
    filter: filters.CreditFilter | None = option("Counts only such credits.")


@strawberry.input(description="Orders by the number of films.")
class FilmCountOrder:
    count: Direction = option("The direction.", required=True)
    filter: filters.FilmFilter | None = option("Counts only such films.")


@strawberry.input(description="A key of an order of films.", one_of=True)
class FilmOrder:
    release_year: Direction | None = sort_key(t.film_listings.c.release_year, "By year of release.", nullable=True)
    title: Direction | None = sort_key(t.film_listings.c.title_folded, "By title in the language served.")
    original_title: Direction | None = sort_key(t.films.c.original_title_folded, "By original title.", nullable=True)
    slug: Direction | None = sort_key(t.film_listings.c.slug, "By slug.")
    duration_seconds: Direction | None = sort_key(t.films.c.duration_seconds, "By duration.", nullable=True)
    credits: CreditCountOrder | None = _field(CountKey(CREDITS_OF_FILM), "By number of credits.")


FILM_YEAR = (
    select(t.films.c.release_year)
    .where(t.films.c.id == t.credits.c.film_id)
    .correlate_except(t.films)
    .scalar_subquery()
)


@strawberry.input(description="A key of an order of credits.", one_of=True)
class CreditOrder:
    release_year: Direction | None = sort_key(
        FILM_YEAR, "By the film's year of release.", nullable=True, name="releaseYear"
    )
    chronology: Direction | None = sort_key(
        t.credits.c.chronology, "By film as in the default order: ASC is newest first."
    )
    position: Direction | None = sort_key(t.credits.c.position, "By place among the film's credits.")


@strawberry.input(description="A key of an order of people.", one_of=True)
class PersonOrder:
    name: Direction | None = sort_key(t.people.c.name_folded, "By name.")
    slug: Direction | None = sort_key(t.people.c.slug, "By slug.")
    credits: CreditCountOrder | None = _field(CountKey(CREDITS_OF_PERSON), "By number of credits.")
    films: FilmCountOrder | None = _field(CountKey(films_of_person()), "By number of films.")


@strawberry.input(description="A key of an order of roles.", one_of=True)
class RoleOrder:
    position: Direction | None = sort_key(t.roles.c.position, "As credits are usually read.")
    key: Direction | None = sort_key(t.roles.c.key, "By key.")
    name: Direction | None = sort_key(t.role_names.c.name_folded, "By name in the language served.")
    credits: CreditCountOrder | None = _field(CountKey(CREDITS_OF_ROLE), "By number of credits.")


@strawberry.input(description="A key of an order of departments.", one_of=True)
class DepartmentOrder:
    position: Direction | None = sort_key(t.departments.c.position, "As credits are usually read.")
    key: Direction | None = sort_key(t.departments.c.key, "By key.")
    name: Direction | None = sort_key(t.department_names.c.name_folded, "By name in the language served.")


@strawberry.input(description="A key of an order of genres.", one_of=True)
class GenreOrder:
    position: Direction | None = sort_key(t.genres.c.position, "As the vocabulary has them.")
    key: Direction | None = sort_key(t.genres.c.key, "By key.")
    name: Direction | None = sort_key(t.genre_names.c.name_folded, "By name in the language served.")
    films: FilmCountOrder | None = _field(CountKey(films_of_genre()), "By number of films.")


@strawberry.input(description="A key of an order of festivals.", one_of=True)
class FestivalOrder:
    name: Direction | None = sort_key(t.festival_names.c.name_folded, "By name in the language served.")
    slug: Direction | None = sort_key(t.festivals.c.slug, "By slug.")
    films: FilmCountOrder | None = _field(CountKey(films_of_festival()), "By number of films.")


@strawberry.input(description="A key of an order of awards.", one_of=True)
class AwardOrder:
    year: Direction | None = sort_key(t.award_listings.c.year, "By year.", nullable=True)
    chronology: Direction | None = sort_key(
        t.award_listings.c.chronology,
        "By film as in the default order: ASC is newest first; those without a film come last.",
        nullable=True,
    )
    position: Direction | None = sort_key(t.award_listings.c.position, "By place among the film's awards.")


FILM_INPUTS = filter_and_order(filters.FilmFilter, FilmOrder, "`releaseYear: DESC`, `title: ASC`, `slug: ASC`")
CREDIT_INPUTS = filter_and_order(
    filters.CreditFilter, CreditOrder, "`chronology: ASC`, `position: ASC`", "`chronology` and `position`"
)
AWARD_INPUTS = filter_and_order(
    filters.AwardFilter, AwardOrder, "`chronology: ASC`, `position: ASC`", "`chronology` and `position`"
)
CREDIT_OF_FILM_INPUTS = filter_and_order(filters.CreditFilter, CreditOrder, "`position: ASC`", "`position`")
PERSON_INPUTS = filter_and_order(filters.PersonFilter, PersonOrder, "`name: ASC`, `slug: ASC`")
COLLABORATOR_INPUTS = filter_and_order(
    filters.PersonFilter, PersonOrder, "most shared films first, then `name: ASC`, `slug: ASC`"
)
DEPARTMENT_INPUTS = filter_and_order(filters.DepartmentFilter, DepartmentOrder, "`position: ASC`, `key: ASC`", "`key`")
GENRE_INPUTS = filter_and_order(filters.GenreFilter, GenreOrder, "`position: ASC`, `key: ASC`", "`key`")
FESTIVAL_INPUTS = filter_and_order(filters.FestivalFilter, FestivalOrder, "`name: ASC`, `slug: ASC`")
ROLE_INPUTS = filter_and_order(filters.RoleFilter, RoleOrder, "`position: ASC`, `key: ASC`", "`key`")
_AS_PRINTED = "as the document has them", "the place in the document"
LISTED_FILM_INPUTS = filter_and_order(filters.FilmFilter, FilmOrder, *_AS_PRINTED)
LISTED_PERSON_INPUTS = filter_and_order(filters.PersonFilter, PersonOrder, *_AS_PRINTED)
