"""Role."""

from typing import ClassVar

import strawberry
from sqlalchemy import literal_column, select

from graph.schema import tables as t
from graph.schema.credit import Credit, persons_newest_first
from graph.schema.entities import ROLE
from graph.schema.node import Connection, Node
from graph.schema.orders import CREDIT_INPUTS, PERSON_INPUTS
from graph.schema.person import PEOPLE, Person
from graph.schema.sources import Entity, Form, Order, Rows, argument, connection, many, one, outer, value
from graph.schema.vocabulary import Department

ROLES = Rows(t.roles, t.roles.c.id, order=(Order(t.roles.c.position), Order(t.roles.c.key)))

TAG = (
    select(t.languages.c.tag)
    .where(t.languages.c.id == t.role_names.c.language_id)
    .correlate_except(t.languages)
    .scalar_subquery()
)


@strawberry.type(description="What a role is called in a language.")
class RoleName:
    entity: ClassVar = Entity(())

    language: str = value(TAG, "The language.", Form.WORD)
    name: str = value(t.role_names.c.name, "The name in it.")


@strawberry.type(description="What somebody does in a film, from a vocabulary in several languages.")
class Role(Node):
    entity: ClassVar = ROLE
    by_id: ClassVar = (t.roles.c.key == argument("0"),)

    id: strawberry.ID = value(
        literal_column("'Role:'").concat(t.roles.c.key), "A global id, made from the key.", Form.WORD
    )
    key: str = value(t.roles.c.key, "The key, the same in every language: DIRECTOR, CINEMATOGRAPHY …", Form.WORD)
    name: str = value(t.role_names.c.name, "The name in the language served.")
    names: list[RoleName] = many(
        Rows(
            t.role_names,
            t.role_names.c.language_id,
            (t.role_names.c.role_id == outer(t.roles.c.id),),
            (Order(TAG),),
        ),
        "The name in every language of the catalogue.",
    )
    department: Department = one(t.roles.c.department_id, "The department it belongs to.")
    credits: Connection[Credit] = connection(
        persons_newest_first(t.credits.c.role_id == outer(t.roles.c.id)),
        "All credits with this role, newest film first.",
        CREDIT_INPUTS,
    )
    people: Connection[Person] = connection(
        Rows(
            t.people,
            t.people.c.id,
            (
                t.people.c.id.in_(
                    select(t.credits.c.person_id)
                    .where(t.credits.c.role_id == outer(t.roles.c.id))
                    .correlate_except(t.credits)
                ),
            ),
            PEOPLE.order,
        ),
        "Everyone with a credit in this role, by name.",
        PERSON_INPUTS,
    )
