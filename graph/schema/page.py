"""What documents say of a person: texts per language with their fallback, a portrait, links, and the documents."""

from collections.abc import Mapping
from typing import Any, ClassVar

import strawberry
from sqlalchemy import Select, TableClause, literal_column, null, select
from strawberry.scalars import JSON

from graph.schema import tables as t
from graph.schema.placeholders import Expression, outer
from graph.schema.sources import DerivedTable, JsonType, Order, Rows, Substitute, lookup, scalar, to_many
from graph.schema.statistics import always
from graph.schema.tables import PERSON, Entity
from graph.schema.text import person_version_with, said_of_person
from graph.schema.version import Body, Link, Media

SERVED_AS = {"film_text_id": "person_text_id", "film_id": "person_id"}
"""The columns of the tables of films' documents, which the types read, and those of people's that stand for them."""


def rows_like(
    table: TableClause,
    own: TableClause,
    owner: Expression,
    key: Expression,
    order: Expression,
    where: tuple[Expression, ...] = (),
) -> Rows:
    """The rows of `own` whose `owner` is the key of the row outside, as rows of a `table` of films: what is served of
    both is of one type.
    """
    columns = {column.name: own.c.get(SERVED_AS.get(column.name, column.name)) for column in table.c}

    def written(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
        served = (null().label(name) if column is None else column.label(name) for name, column in columns.items())
        return select(*served).where(owner == substitute(outer(key)), *where).correlate_except(own)

    derived = DerivedTable(str(own.name), written, rows=lambda _: always(3), reads=lambda _: always(3))
    return Rows(table, next(iter(table.primary_key)), order=(Order(order),), derived=derived)


def _of_version(
    table: TableClause, own: TableClause, version: Expression, order: Expression, where: tuple[Expression, ...] = ()
) -> Rows:
    return rows_like(table, own, own.c.person_text_id, version, order, where)


def body_of(version: Expression) -> Rows:
    """The long text of a version, unless it is empty."""
    return _of_version(t.film_bodies, t.person_bodies, version, t.film_bodies.c.film_text_id)


def media_of(version: Expression, named: Expression) -> Rows:
    """The pictures of a version that stand in a field."""
    return _of_version(t.media, t.person_media, version, t.media.c.position, (named,))


def links_of(version: Expression) -> Rows:
    return _of_version(t.links, t.person_links, version, t.links.c.position)


def documents_of(person: Expression) -> Rows:
    return rows_like(t.documents, t.person_documents, t.person_documents.c.person_id, person, t.documents.c.path)


HAS_TEXT = t.person_bodies.c.markdown != literal_column("''")
BODY = body_of(person_version_with(t.person_bodies, HAS_TEXT, usual=True))
IS_PORTRAIT, IS_PICTURE = (t.person_media.c.field == literal_column(f"'{name}'") for name in ("portrait", "pictures"))
PORTRAIT = media_of(person_version_with(t.person_media, IS_PORTRAIT, usual=True), IS_PORTRAIT)
PICTURES = media_of(person_version_with(t.person_media, IS_PICTURE), IS_PICTURE)
LINKS = links_of(person_version_with(t.person_links))


@strawberry.type(description="When and where a person was born, as far as documents say it.")
class Birth:
    entity: ClassVar = PERSON

    date: str | None = scalar(
        t.person_pages.c.born_date,
        "The date as precise as it is known: 1950, 1950-05 or 1950-05-14.",
        JsonType.PLAIN_STRING,
    )
    place: str | None = scalar(
        said_of_person(t.person_texts.c.born_place, usual=True), "The place, in the language served."
    )
    label: str = scalar(said_of_person(t.person_texts.c.born_label, usual=True), "As printed, in the language served.")


@strawberry.type(description="When and where a person died, as far as documents say it.")
class Death:
    entity: ClassVar = PERSON

    date: str | None = scalar(
        t.person_pages.c.died_date,
        "The date as precise as it is known: 2010, 2010-05 or 2010-05-14.",
        JsonType.PLAIN_STRING,
    )
    place: str | None = scalar(said_of_person(t.person_texts.c.died_place), "The place, in the language served.")
    label: str = scalar(said_of_person(t.person_texts.c.died_label), "As printed, in the language served.")


@strawberry.type(description="What is said of a person in one language: exactly what the document says, no fallback.")
class PersonTranslation:
    entity: ClassVar = Entity((t.person_texts.c.id,))

    language: str = scalar(t.person_texts.c.language, "The language, a BCP 47 tag.", JsonType.PLAIN_STRING)
    name: str = scalar(t.person_texts.c.name, "The name.")
    description: str | None = scalar(t.person_texts.c.description, "Who it is, in a paragraph.")
    body: Body | None = lookup(body_of(t.person_texts.c.id), "The long text.")
    born_label: str | None = scalar(t.person_texts.c.born_label, "The birth as printed.")
    born_place: str | None = scalar(t.person_texts.c.born_place, "Where the person was born.")
    died_label: str | None = scalar(t.person_texts.c.died_label, "The death as printed.")
    died_place: str | None = scalar(t.person_texts.c.died_place, "Where the person died.")
    portrait: Media | None = lookup(media_of(t.person_texts.c.id, IS_PORTRAIT), "The portrait.")
    pictures: list[Media] = to_many(media_of(t.person_texts.c.id, IS_PICTURE), "Further pictures.")
    external_links: list[Link] = to_many(links_of(t.person_texts.c.id), "The links.")
    fields: JSON = scalar(t.person_texts.c.fields, "The fields of the document that are no others here, as written.")


TRANSLATIONS = Rows(
    t.person_texts,
    t.person_texts.c.id,
    (t.person_texts.c.person_id == outer(t.people.c.id),),
    (Order(t.person_texts.c.position),),
)
DOCUMENTS = documents_of(t.people.c.id)
