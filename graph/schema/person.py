"""Person."""

from enum import Enum
from typing import TYPE_CHECKING, Annotated, ClassVar

import strawberry
from sqlalchemy import exists, literal_column

from graph.schema import tables as t
from graph.schema.credit import Credit, persons_newest_first
from graph.schema.entities import PERSON
from graph.schema.film import FILMS
from graph.schema.node import Connection, Node
from graph.schema.orders import CREDIT_INPUTS, FILM_INPUTS
from graph.schema.sources import Form, Order, Rows, argument, connection, outer, texts, value

if TYPE_CHECKING:
    from graph.schema.film import Film

FilmType = Annotated["Film", strawberry.lazy("graph.schema.film")]

PEOPLE = Rows(t.people, t.people.c.id, order=(Order(t.people.c.name_folded), Order(t.people.c.slug)))


@strawberry.enum(description="What a name stands for.")
class PersonKind(Enum):
    PERSON = strawberry.enum_value("PERSON", description="A single person.")
    GROUP = strawberry.enum_value(
        "GROUP", description="Several people: a band, an orchestra, the students of a school."
    )
    ORGANISATION = strawberry.enum_value("ORGANISATION", description="A company or institution.")


@strawberry.type(description="A person, group or organisation with at least one credit.")
class Person(Node):
    entity: ClassVar = PERSON
    by_id: ClassVar = (t.people.c.slug == argument("0"),)

    id: strawberry.ID = value(
        literal_column("'Person:'").concat(t.people.c.slug), "A global id, made from the slug.", Form.WORD
    )
    slug: str = value(t.people.c.slug, "The public name in addresses.", Form.WORD)
    name: str = value(t.people.c.name, "The name in its canonical spelling.")
    kind: PersonKind = value(t.people.c.kind, "Whether a person, a group or an organisation.", Form.WORD)
    aliases: list[str] = texts(
        Rows(
            t.person_names,
            t.person_names.c.name,
            (t.person_names.c.person_id == outer(t.people.c.id),),
            (Order(t.person_names.c.name_folded), Order(t.person_names.c.name)),
        ),
        "Other spellings of the name.",
    )
    credits: Connection[Credit] = connection(
        persons_newest_first(t.credits.c.person_id == outer(t.people.c.id)),
        "All credits, newest film first.",
        CREDIT_INPUTS,
    )
    films: Connection[FilmType] = connection(
        Rows(
            FILMS.table,
            FILMS.key,
            (
                *FILMS.where,
                exists()
                .where(t.credits.c.film_id == t.film_listings.c.film_id, t.credits.c.person_id == outer(t.people.c.id))
                .correlate_except(t.credits),
            ),
            FILMS.order,
        ),
        "The films the person has a credit in, each once, newest first.",
        FILM_INPUTS,
    )
