"""What changed since a revision: films and people that were added, that changed, and that are gone.

What a page says from which revision until which is in `page_states`. At revision 5 it said what a row says that is
there since 5 or before and until a later one, or until now.
"""

from typing import Any, ClassVar

import strawberry
from sqlalchemy import Select, exists, func, literal_column, or_, select

from graph.schema import tables as t
from graph.schema.film import Film, FilmConnection
from graph.schema.node import Connection
from graph.schema.orders import FILM_INPUTS, PERSON_INPUTS
from graph.schema.person import Person, PersonConnection
from graph.schema.placeholders import Expression, argument, outer
from graph.schema.revision import SERVED, public
from graph.schema.rows import FILMS, PEOPLE, film_id_of, person_id_of
from graph.schema.sources import Argument, Arguments, JsonType, Order, Rows, connection, nested, scalar, to_one
from graph.schema.tables import NO_ROW, REVISION

SINCE: Arguments = {
    "since": Argument(
        str,
        "A revision as `Catalogue.revision`, /health/ready or /events told it, or as `filmgraph seed` printed it.",
    )
}


def _revision_since() -> Rows:
    """The revision of the argument. One that was served several times is the last of these."""
    revisions, since = t.revisions.alias(), argument("since")
    is_it = or_(revisions.c.revision == since, public(revisions.c.revision) == since)
    last = select(func.max(revisions.c.id)).where(is_it).correlate_except(revisions).scalar_subquery()
    return Rows(t.revisions, t.revisions.c.id, (t.revisions.c.id == last,))


REVISION_SINCE = _revision_since()
THEN = outer(t.revisions.c.id)


def _of_type(states: Any, type_: str) -> Expression:
    is_of_type: Expression = states.c.type == literal_column(f"'{type_}'")
    return is_of_type


def _was(then: Any) -> tuple[Expression, ...]:
    """Whether a page said this then, and does not any more."""
    return then.c.since_id <= THEN, then.c.until_id > THEN


def _slugs_new(type_: str) -> tuple[Select[Any], Any]:
    """SELECT slug: of pages that say since then what they do; and what they said before, to be looked for."""
    now, then = t.page_states.alias(), t.page_states.alias()
    is_new = _of_type(now, type_), now.c.until_id.is_(None), now.c.since_id > THEN
    before = exists().where(_of_type(then, type_), then.c.slug == now.c.slug, *_was(then)).correlate_except(then)
    return select(now.c.slug).where(*is_new).correlate_except(now), (before, then.c.content_hash != now.c.content_hash)


def _added(type_: str) -> Select[Any]:
    slugs, (before, _) = _slugs_new(type_)
    return slugs.where(~before)


def _changed(type_: str) -> Select[Any]:
    slugs, (before, differs) = _slugs_new(type_)
    return slugs.where(before.where(differs))


def _removed(type_: str) -> Rows:
    then, now = t.page_states, t.page_states.alias()
    is_there = exists().where(_of_type(now, type_), now.c.slug == then.c.slug, now.c.until_id.is_(None))
    where = (_of_type(then, type_), *_was(then), ~is_there.correlate_except(now))
    return Rows(then, then.c.slug, where, (Order(then.c.slug),))


def films_in(slugs: Select[Any]) -> Rows:
    return FILMS.also_where(t.film_listings.c.slug.in_(slugs))


def people_in(slugs: Select[Any]) -> Rows:
    return PEOPLE.also_where(t.people.c.slug.in_(slugs))


@strawberry.type(description="The slug of a film that is gone.")
class RemovedFilm:
    entity: ClassVar = NO_ROW

    slug: str = scalar(t.page_states.c.slug, "The slug that it had.", JsonType.PLAIN_STRING)
    film: Film | None = to_one(
        film_id_of(t.page_states.c.slug), "The film that the slug leads to now: the same under another slug."
    )


@strawberry.type(description="The slug of a person who is gone.")
class RemovedPerson:
    entity: ClassVar = NO_ROW

    slug: str = scalar(t.page_states.c.slug, "The slug that the person had.", JsonType.PLAIN_STRING)
    person: Person | None = to_one(
        person_id_of(t.page_states.c.slug), "The person that the slug leads to now: the same under another slug."
    )


@strawberry.type(description="The films whose pages are others than at a revision, each told by its slug.")
class ChangedFilms:
    entity: ClassVar = REVISION

    added: FilmConnection = connection(
        films_in(_added("FILM")), "Films under slugs that no film had then, newest first.", FILM_INPUTS
    )
    changed: FilmConnection = connection(
        films_in(_changed("FILM")),
        "Films that say something else than then: texts and facts, who is credited and what these are called, files.",
        FILM_INPUTS,
    )
    removed: Connection[RemovedFilm] = connection(
        _removed("FILM"), "Slugs that films had then and none has now, in their order.", {}
    )


@strawberry.type(description="The people whose pages are others than at a revision, each told by slug.")
class ChangedPeople:
    entity: ClassVar = REVISION

    added: PersonConnection = connection(
        people_in(_added("PERSON")), "People under slugs that nobody had then, by name.", PERSON_INPUTS
    )
    changed: PersonConnection = connection(
        people_in(_changed("PERSON")),
        "People of whom something else is said than then: name and aliases, documents about them, their credits and "
        "the titles and years of these films.",
        PERSON_INPUTS,
    )
    removed: Connection[RemovedPerson] = connection(
        _removed("PERSON"), "Slugs that people had then and nobody has now, in their order.", {}
    )


@strawberry.type(description="What changed since a revision.")
class Changes:
    entity: ClassVar = REVISION

    revision: str = scalar(SERVED, "The revision served now: what to ask for next time.", JsonType.PLAIN_STRING)
    films: ChangedFilms = nested("The films.")
    people: ChangedPeople = nested("The people.")
