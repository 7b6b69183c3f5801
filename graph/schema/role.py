"""Role."""

from typing import TYPE_CHECKING, Annotated, ClassVar

import strawberry
from sqlalchemy import select

from graph.schema import tables as t
from graph.schema.credit import CreditConnection
from graph.schema.node import Node, global_id
from graph.schema.orders import CREDIT_INPUTS, FILM_INPUTS, PERSON_INPUTS
from graph.schema.person import PersonConnection
from graph.schema.placeholders import KeyPart, outer
from graph.schema.rows import credits_newest_first, films_with, people_credited
from graph.schema.sources import JsonType, Order, Rows, connection, scalar, to_many, to_one
from graph.schema.tables import NO_ROW, ROLE
from graph.schema.vocabulary import Department

if TYPE_CHECKING:
    from graph.schema.film import FilmConnection

FilmConnectionType = Annotated["FilmConnection", strawberry.lazy("graph.schema.film")]

TAG = (
    select(t.languages.c.tag)
    .where(t.languages.c.id == t.role_names.c.language_id)
    .correlate_except(t.languages)
    .scalar_subquery()
)


@strawberry.type(description="What a role is called in a language.")
class RoleName:
    entity: ClassVar = NO_ROW

    language: str = scalar(TAG, "The language.", JsonType.PLAIN_STRING)
    name: str = scalar(t.role_names.c.name, "The name in it.")


@strawberry.type(description="What somebody does in a film, from a vocabulary in several languages.")
class Role(Node):
    entity: ClassVar = ROLE
    by_id: ClassVar = (t.roles.c.key == KeyPart(0),)

    id: strawberry.ID = scalar(
        global_id("Role", t.roles.c.key),
        "A global id, made from the key and the language served.",
        JsonType.PLAIN_STRING,
    )
    key: str = scalar(
        t.roles.c.key, "The key, the same in every language: DIRECTOR, CINEMATOGRAPHY …", JsonType.PLAIN_STRING
    )
    name: str = scalar(t.role_names.c.name, "The name in the language served.")
    names: list[RoleName] = to_many(
        Rows(
            t.role_names,
            t.role_names.c.language_id,
            (t.role_names.c.role_id == outer(t.roles.c.id),),
            (Order(TAG),),
        ),
        "The name in every language of the catalogue.",
    )
    department: Department = to_one(t.roles.c.department_id, "The department it belongs to.")
    credits: CreditConnection = connection(
        credits_newest_first(t.credits.c.role_id == outer(t.roles.c.id)),
        "All credits with this role, newest film first.",
        CREDIT_INPUTS,
    )
    films: FilmConnectionType = connection(
        films_with(t.credits, t.credits.c.role_id == outer(t.roles.c.id)),
        "The films with a credit in this role, newest first.",
        FILM_INPUTS,
    )
    people: PersonConnection = connection(
        people_credited(t.credits.c.role_id == outer(t.roles.c.id)),
        "Everyone with a credit in this role, by name.",
        PERSON_INPUTS,
    )
