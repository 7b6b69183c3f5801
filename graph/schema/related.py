"""Related: the films that have most in common with a film, each with what that is.

First counts whom they share: each person by the weight of what they do in both, in the film where that weighs less, so
that a director's other films as director stand before those in which a driver drove. Of films that share as much, the
one with more of the film's genres stands first, then with more of its countries, then one of its decade, then the
newer one. Films that share nobody are there if they share a genre or a country.

Candidates are few whatever the size of the catalogue: films of the people who weigh most, as near in time as possible,
and the films next to it in time.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import strawberry
from sqlalchemy import Integer, Select, case, func, literal_column, or_, select, union_all

from graph.schema import tables as t
from graph.schema.placeholders import outer
from graph.schema.sources import (
    FIRST,
    DerivedTable,
    JsonType,
    Order,
    Rows,
    Substitute,
    derived_columns,
    scalar,
    to_many,
    to_one,
)
from graph.schema.statistics import Spread, Statistics, always
from graph.schema.tables import NO_ROW
from graph.schema.vocabulary import Country

if TYPE_CHECKING:
    from graph.schema.film import Film
    from graph.schema.genre import Genre
    from graph.schema.person import Person
    from graph.schema.role import Role

FilmType = Annotated["Film", strawberry.lazy("graph.schema.film")]
GenreType = Annotated["Genre", strawberry.lazy("graph.schema.genre")]
PersonType = Annotated["Person", strawberry.lazy("graph.schema.person")]
RoleType = Annotated["Role", strawberry.lazy("graph.schema.role")]

WEIGHTS: Mapping[int, tuple[str, ...]] = {
    20: ("DIRECTOR",),
    10: ("CO_DIRECTOR", "CREATOR", "SCREENPLAY"),
    6: ("ACTOR", "ANIMATION_DIRECTOR", "CINEMATOGRAPHY", "CO_WRITER", "EDITING", "MUSIC"),
    4: ("COSTUME", "PRODUCER", "PRODUCTION_DESIGN", "SELF", "SOUND_DESIGN", "SOURCE_WORK", "VOICE"),
}
"""What roles weigh; all others weigh 1."""
PEOPLE = 20
"""The people of a film whose other films are looked at: those who weigh most, then in the order of credits."""
CREDITS = 50
"""The credits of each of them that are looked at before the film, and as many behind it, the nearest in time."""
NEIGHBOURS = 100
"""The films next to it in time that are looked at before it, and as many behind it."""

ME = outer(t.films.c.id)
RELATED = derived_columns(
    film_id=Integer, me=Integer, score=Integer, genres=Integer, countries=Integer, decade=Integer, chronology=Integer
)
TOGETHER = derived_columns(person_id=Integer, role_id=Integer, other_role_id=Integer, position=Integer, weight=Integer)


def _number(number: int) -> Any:
    return literal_column(str(number))


FIRST_OF_ALL, LAST_OF_ALL = _number(1 - (1 << 63)), _number((1 << 63) - 1)
"""Before and behind every rank."""


def _weight(roles: Any) -> Any:
    """What the role of a row weighs."""
    weights = [
        (roles.c.key.in_([literal_column(f"'{key}'") for key in keys]), _number(weight))
        for weight, keys in WEIGHTS.items()
    ]
    return case(*weights, else_=_number(1))


def _lesser(one: Any, other: Any) -> Any:
    return case((one < other, one), else_=other)


def _nearest(table: Any, number: int, here: Any, *conditions: Any) -> tuple[Any, Any]:
    """The ranks between which the nearest rows of a table lie that meet some conditions: so many before the rank that
    is `here`, and as many behind it.
    """
    rank = table.c.chronology
    last = _number(number - 1)
    before, behind = (
        select(rank).where(*conditions, condition).order_by(order).limit(_number(1)).offset(last)
        for condition, order in ((rank < here, rank.desc()), (rank > here, rank))
    )
    return tuple(  # type: ignore[return-value]
        func.coalesce(each.correlate_except(table).scalar_subquery(), end)
        for each, end in ((before, FIRST_OF_ALL), (behind, LAST_OF_ALL))
    )


def _films_of_its_people(me: Any, here: Any) -> Select[Any]:
    """SELECT film_id, weight: once for each person that a film shares with this one."""
    mine, my_roles, theirs, their_roles = t.credits.alias(), t.roles.alias(), t.credits.alias(), t.roles.alias()
    weight = func.max(_weight(my_roles))
    people = (
        select(mine.c.person_id, weight.label("weight"))
        .join_from(mine, my_roles, my_roles.c.id == mine.c.role_id)
        .where(mine.c.film_id == me)
        .group_by(mine.c.person_id)
        .order_by(weight.desc(), func.min(mine.c.position))
        .limit(_number(PEOPLE))
        .correlate_except(mine, my_roles)
        .subquery()
    )
    other = t.credits.alias()
    start, end = _nearest(other, CREDITS, here, other.c.person_id == people.c.person_id)
    # With a limit of its own, so that databases find the ranks once for each person, and not for each credit.
    near = select(*people.c, start.label("start"), end.label("end")).limit(_number(PEOPLE)).subquery()
    both = (
        select(theirs.c.film_id, near.c.weight, func.max(_weight(their_roles)).label("other_weight"))
        .join_from(near, theirs, theirs.c.person_id == near.c.person_id)
        .join(their_roles, their_roles.c.id == theirs.c.role_id)
        .where(theirs.c.chronology.between(near.c.start, near.c.end))
        .group_by(theirs.c.film_id, near.c.person_id, near.c.weight)
        .correlate_except(near, theirs, their_roles)
        .subquery()
    )
    return select(both.c.film_id, _lesser(both.c.weight, both.c.other_weight))


def _neighbours(here: Any) -> Select[Any]:
    films, other = t.films.alias(), t.films.alias()
    start, end = _nearest(other, NEIGHBOURS, here)
    near = select(films.c.id, _number(0)).where(films.c.chronology.between(start, end))
    return near.correlate_except(films)


def _shared(table: Any, column: str, me: Any, film_id: Any) -> Any:
    """How many rows of a table two films have with the same value of a column."""
    mine, theirs = table.alias(), table.alias()
    values = select(mine.c[column]).where(mine.c.film_id == me).correlate_except(mine)
    return (
        select(func.count())
        .where(theirs.c.film_id == film_id, theirs.c[column].in_(values))
        .correlate_except(theirs)
        .scalar_subquery()
    )


def _decade(films: Any) -> Any:
    return films.c.release_year // _number(10) * _number(10)


def related(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
    """SELECT RELATED: the films with something in common with this one, `me`."""
    me, this, films = substitute(ME), t.films.alias(), t.films.alias()
    here, decade = (
        select(value).where(this.c.id == me).correlate_except(this).scalar_subquery()
        for value in (this.c.chronology, _decade(this))
    )
    film_id, weight = union_all(_films_of_its_people(me, here), _neighbours(here)).subquery().c
    found = select(film_id.label("film_id"), func.sum(weight).label("score")).group_by(film_id).subquery()
    compared = (
        select(
            found.c.film_id,
            me.label("me"),
            found.c.score,
            _shared(t.film_genres, "genre_id", me, found.c.film_id).label("genres"),
            _shared(t.film_countries, "country_id", me, found.c.film_id).label("countries"),
            case((_decade(films) == decade, decade)).label("decade"),
            films.c.chronology,
        )
        .join_from(found, films, films.c.id == found.c.film_id)
        .where(found.c.film_id != me)
        .correlate_except(found, films)
        .subquery()
    )
    columns, nothing = compared.c, _number(0)
    return select(*columns).where(or_(columns.score > nothing, columns.genres > nothing, columns.countries > nothing))


def together(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
    """SELECT TOGETHER: who has credits in both films, and the weightiest role in each."""
    me, other = substitute(outer(RELATED.c.me)), substitute(outer(RELATED.c.film_id))
    mine, theirs = t.credits.alias(), t.credits.alias()
    others = select(theirs.c.person_id).where(theirs.c.film_id == other).correlate_except(theirs)
    people = (
        select(mine.c.person_id, func.min(mine.c.position).label("position"))
        .where(mine.c.film_id == me, mine.c.person_id.in_(others))
        .group_by(mine.c.person_id)
        .correlate_except(mine)
        .subquery()
    )

    def weightiest_role(film: Any) -> Any:
        credits, roles = t.credits.alias(), t.roles.alias()
        return (
            select(credits.c.role_id)
            .join_from(credits, roles, roles.c.id == credits.c.role_id)
            .where(credits.c.film_id == film, credits.c.person_id == people.c.person_id)
            .order_by(_weight(roles).desc(), credits.c.position)
            .limit(_number(1))
            .correlate_except(credits, roles)
            .scalar_subquery()
        )

    both = select(
        people.c.person_id,
        weightiest_role(me).label("role_id"),
        weightiest_role(other).label("other_role_id"),
        people.c.position,
    ).subquery()
    role, other_role = t.roles.alias(), t.roles.alias()
    weighed = (
        select(*both.c, _weight(role).label("weight"), _weight(other_role).label("other_weight"))
        .join_from(both, role, role.c.id == both.c.role_id)
        .join(other_role, other_role.c.id == both.c.other_role_id)
        .subquery()
    )
    *columns, weight, other_weight = weighed.c
    return select(*columns, _lesser(weight, other_weight).label("weight"))


@strawberry.type(description="Somebody with credits in both films.")
class SharedPerson:
    entity: ClassVar = NO_ROW

    person: PersonType = to_one(TOGETHER.c.person_id, "Who.")
    role: RoleType = to_one(
        TOGETHER.c.role_id, "What the person does in the film that was asked for: what weighs most."
    )
    other_role: RoleType = to_one(TOGETHER.c.other_role_id, "The same in the related film.")


def _in_both(table: Any, column: str) -> Rows:
    """The rows of a table that the film asked for has, with the same value of a column in the related one."""
    theirs = table.alias()
    values = select(theirs.c[column]).where(theirs.c.film_id == outer(RELATED.c.film_id)).correlate_except(theirs)
    mine = table.c.film_id == outer(RELATED.c.me)
    return Rows(table, table.c[column], (mine, table.c[column].in_(values)), (Order(table.c.position),))


@strawberry.type(description="A film with something in common with another one, and what that is.")
class Related:
    entity: ClassVar = NO_ROW

    film: FilmType = to_one(RELATED.c.film_id, "The film.")
    score: int = scalar(
        RELATED.c.score,
        "How much those of the film's 20 weightiest people weigh whom both share; 0 where they share none of these.",
        JsonType.NUMBER,
    )
    people: list[SharedPerson] = to_many(
        Rows(
            TOGETHER,
            TOGETHER.c.person_id,
            order=(Order(TOGETHER.c.weight, descending=True), Order(TOGETHER.c.position)),
            derived=DerivedTable(
                "people of both films",
                together,
                (outer(RELATED.c.me), outer(RELATED.c.film_id)),
                rows=lambda known: known.credits_of_film.up_to(10),
                reads=lambda known: known.credits_of_film.times(3),
            ),
        ),
        "Who has credits in both: who weighs most first, then in the order of the film's credits.",
        FIRST,
    )
    genres: list[GenreType] = to_many(_in_both(t.film_genres, "genre_id"), "The genres that both are of.")
    countries: list[Country] = to_many(_in_both(t.film_countries, "country_id"), "The countries that both are from.")
    decade: int | None = scalar(RELATED.c.decade, "The decade that both are of: 1990 is 1990 to 1999.")


def _credits_looked_at(known: Statistics) -> Spread:
    """The credits of a film's people, before and behind it."""
    people, credits = known.credits_of_film.up_to(PEOPLE), known.credits_of_person.up_to(2 * CREDITS)
    return Spread(*(credits.of(number, credits.referred) for number in (people.mean, people.referred, people.most)))


def _plus(one: Spread, *others: Spread) -> Spread:
    spreads = one, *others
    return Spread(
        sum(each.mean for each in spreads), sum(each.referred for each in spreads), sum(each.most for each in spreads)
    )


def _candidates(known: Statistics) -> Spread:
    return _plus(_credits_looked_at(known), always(2 * NEIGHBOURS)).up_to(known.films)


def _reads(known: Statistics) -> Spread:
    """All credits of the film with their roles; those of its people twice, with their roles; of each candidate the
    film, its genres and its countries, by a few pages of each index.
    """
    credits = known.credits_of_film.times(2), _credits_looked_at(known).times(3)
    return _plus(_candidates(known).times(6), *credits)


RELATED_FILMS = Rows(
    RELATED,
    RELATED.c.film_id,
    order=(
        *(Order(RELATED.c[name], descending=True) for name in ("score", "genres", "countries")),
        Order(RELATED.c.decade.is_(None)),
        Order(RELATED.c.chronology),
    ),
    estimate=20,
    derived=DerivedTable("related films", related, rows=_candidates, reads=_reads),
)
