"""The inputs that order a connection: one key each; a list of them orders by the first, then the second …

Missing values come last in either direction. Behind the keys asked for follow those of the connection's own order, so
that every order is total.
"""

from dataclasses import MISSING, dataclass
from enum import Enum
from typing import Any

import strawberry
from sqlalchemy import select
from strawberry import UNSET
from strawberry.types.field import StrawberryField

from graph.schema import filters
from graph.schema import tables as t
from graph.schema.sources import Order, Rows, narrowed_by, outer


@dataclass(frozen=True, slots=True)
class Sorts:
    """Orders by a value."""

    order: Order


@dataclass(frozen=True, slots=True)
class Counts:
    """Orders by how many rows are related, under a filter of their own."""

    rows: Rows


def _key(source: Sorts | Counts, description: str) -> Any:
    return StrawberryField(description=description, metadata={"source": source}, default=UNSET)


def option(description: str, *, required: bool = False) -> Any:
    return StrawberryField(description=description, default=MISSING if required else UNSET)


def sorts(expression: Any, description: str, *, nullable: bool = False) -> Any:
    return _key(Sorts(Order(expression, nullable=nullable)), description)


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


FILM_CREDITS = Rows(t.credits, t.credits.c.id, (t.credits.c.film_id == outer(t.films.c.id),))
PERSON_CREDITS = Rows(t.credits, t.credits.c.id, (t.credits.c.person_id == outer(t.people.c.id),))
ROLE_CREDITS = Rows(t.credits, t.credits.c.id, (t.credits.c.role_id == outer(t.roles.c.id),))


@strawberry.input(description="A key of an order of films.", one_of=True)
class FilmOrder:
    release_year: Direction | None = sorts(t.film_listings.c.release_year, "By year of release.", nullable=True)
    title: Direction | None = sorts(t.film_listings.c.title_folded, "By title in the language served.")
    original_title: Direction | None = sorts(t.films.c.original_title_folded, "By original title.", nullable=True)
    slug: Direction | None = sorts(t.film_listings.c.slug, "By slug.")
    duration_seconds: Direction | None = sorts(t.films.c.duration_seconds, "By duration.", nullable=True)
    credits: CreditCountOrder | None = _key(Counts(FILM_CREDITS), "By number of credits.")


FILM_YEAR = (
    select(t.films.c.release_year)
    .where(t.films.c.id == t.credits.c.film_id)
    .correlate_except(t.films)
    .scalar_subquery()
)


@strawberry.input(description="A key of an order of credits.", one_of=True)
class CreditOrder:
    release_year: Direction | None = _key(
        Sorts(Order(FILM_YEAR, nullable=True, name="releaseYear")), "By the film's year of release."
    )
    chronology: Direction | None = sorts(
        t.credits.c.chronology, "By film as in the default order: ASC is newest first."
    )
    position: Direction | None = sorts(t.credits.c.position, "By place among the film's credits.")


@strawberry.input(description="A key of an order of people.", one_of=True)
class PersonOrder:
    name: Direction | None = sorts(t.people.c.name_folded, "By name.")
    slug: Direction | None = sorts(t.people.c.slug, "By slug.")
    credits: CreditCountOrder | None = _key(Counts(PERSON_CREDITS), "By number of credits.")
    films: FilmCountOrder | None = _key(Counts(filters.person_films()), "By number of films.")


@strawberry.input(description="A key of an order of roles.", one_of=True)
class RoleOrder:
    position: Direction | None = sorts(t.roles.c.position, "As credits are usually read.")
    key: Direction | None = sorts(t.roles.c.key, "By key.")
    name: Direction | None = sorts(t.role_names.c.name_folded, "By name in the language served.")
    credits: CreditCountOrder | None = _key(Counts(ROLE_CREDITS), "By number of credits.")


FILM_INPUTS = narrowed_by(filters.FilmFilter, FilmOrder)
CREDIT_INPUTS = narrowed_by(filters.CreditFilter, CreditOrder)
PERSON_INPUTS = narrowed_by(filters.PersonFilter, PersonOrder)
ROLE_INPUTS = narrowed_by(filters.RoleFilter, RoleOrder)
