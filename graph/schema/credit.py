"""Credit: a person in a role in a film, and where documents say so."""

from typing import TYPE_CHECKING, Annotated, ClassVar

import strawberry
from sqlalchemy import func, select

from graph.schema import tables as t
from graph.schema.facets import CreditFacets
from graph.schema.node import Connection, Node, global_id
from graph.schema.orders import CREDIT_INPUTS
from graph.schema.placeholders import Expression, KeyPart, outer
from graph.schema.rows import credits_newest_first, film_id_of, person_id_of
from graph.schema.sources import ConnectionPart, JsonType, Order, Rows, connection, field, scalar, to_many, to_one
from graph.schema.tables import CREDIT, NO_ROW
from graph.schema.text import mentioned
from graph.schema.version import Document

if TYPE_CHECKING:
    from graph.schema.film import Film
    from graph.schema.person import Person
    from graph.schema.role import Role

FilmType = Annotated["Film", strawberry.lazy("graph.schema.film")]
PersonType = Annotated["Person", strawberry.lazy("graph.schema.person")]
RoleType = Annotated["Role", strawberry.lazy("graph.schema.role")]


def _key(column: Expression, condition: Expression) -> Expression:
    return select(column).where(condition).correlate_except(column.table).scalar_subquery()


FILM_SLUG = _key(t.films.c.slug, t.films.c.id == t.credits.c.film_id)
ROLE_KEY = _key(t.roles.c.key, t.roles.c.id == t.credits.c.role_id)
PERSON_SLUG = _key(t.people.c.slug, t.people.c.id == t.credits.c.person_id)

CREDITED_AS = mentioned(
    func.nullif(
        t.credit_mentions.c.printed_name,
        select(t.people.c.name)
        .where(t.people.c.id == t.credits.c.person_id)
        .correlate_except(t.people)
        .scalar_subquery(),
    )
)


@strawberry.type(description="Where a document says a credit, and in which words.")
class CreditMention:
    entity: ClassVar = NO_ROW

    document: Document = to_one(t.credit_mentions.c.document_id, "The document.")
    line: int = scalar(t.credit_mentions.c.line, "The line of the name in the document.")
    language: str = scalar(t.credit_mentions.c.language, "The language of the document.", JsonType.PLAIN_STRING)
    role_label: str | None = scalar(
        t.credit_mentions.c.role_label, "The role as printed; null where only `director` or `cast` names it."
    )
    credited_as: str = scalar(t.credit_mentions.c.printed_name, "The name as printed.")
    character: str | None = scalar(t.credit_mentions.c.character, "Whom the person plays.")
    note: str | None = scalar(t.credit_mentions.c.note, "What is noted beside the name, e.g. uncredited.")


@strawberry.type(description="A person in a role in a film: once, however many documents and fields say so.")
class Credit(Node):
    entity: ClassVar = CREDIT
    by_id: ClassVar = (
        t.credits.c.film_id == film_id_of(KeyPart(0)),
        t.credits.c.role_id == _key(t.roles.c.id, t.roles.c.key == KeyPart(1)),
        t.credits.c.person_id == person_id_of(KeyPart(2)),
    )

    id: strawberry.ID = scalar(
        global_id("Credit", FILM_SLUG, ROLE_KEY, PERSON_SLUG),
        "A global id, made from film, role, person and the language served.",
        JsonType.PLAIN_STRING,
    )
    film: FilmType = to_one(t.credits.c.film_id, "The film.")
    person: PersonType = to_one(t.credits.c.person_id, "The person.")
    role: RoleType = to_one(t.credits.c.role_id, "The role, from the vocabulary.")
    role_label: str | None = scalar(
        mentioned(t.credit_mentions.c.role_label, t.credit_mentions.c.role_label.is_not(None)),
        "The role as printed, in the language served; null where only `director` or `cast` names it.",
    )
    credited_as: str | None = scalar(CREDITED_AS, "The name as printed, where it differs from the person's name.")
    character: str | None = scalar(
        mentioned(t.credit_mentions.c.character, t.credit_mentions.c.character.is_not(None)), "Whom the person plays."
    )
    note: str | None = scalar(
        mentioned(t.credit_mentions.c.note, t.credit_mentions.c.note.is_not(None)),
        "What is noted beside the name, e.g. uncredited.",
    )
    position: int = scalar(t.credits.c.position, "The place among the film's credits, from 0: cast first, then crew.")
    other_credits: Annotated["CreditConnection", strawberry.lazy("graph.schema.credit")] = connection(
        credits_newest_first(
            t.credits.c.person_id == outer(t.credits.c.person_id), t.credits.c.film_id != outer(t.credits.c.film_id)
        ),
        "The same person's credits in other films, newest first.",
        CREDIT_INPUTS,
    )
    mentions: list[CreditMention] = to_many(
        Rows(
            t.credit_mentions,
            t.credit_mentions.c.position,
            (t.credit_mentions.c.credit_id == outer(t.credits.c.id),),
            (Order(t.credit_mentions.c.position),),
            estimate=2,
        ),
        "Every place in a document that says this credit.",
    )


@strawberry.type(description="A page of credits.")
class CreditConnection(Connection[Credit]):
    facets: CreditFacets = field(ConnectionPart.OVERVIEW, "How the credits are spread, under the same filter.")
