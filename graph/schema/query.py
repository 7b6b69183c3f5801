"""Query: where every operation begins."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

import strawberry
from graphql import GraphQLInputObjectType
from sqlalchemy import func, literal_column, select
from strawberry.extensions import SchemaExtension
from strawberry.schema.config import StrawberryConfig

from graph.schema import tables as t
from graph.schema.credit import Credit
from graph.schema.film import Film, FilmConnection
from graph.schema.identifier import IdentifierInput
from graph.schema.node import Connection, Node
from graph.schema.orders import FILM_INPUTS, PERSON_INPUTS, ROLE_INPUTS
from graph.schema.path import LONGEST, PATH, PATH_ARGUMENTS, PathStep
from graph.schema.person import Person
from graph.schema.placeholders import Expression, argument
from graph.schema.role import Role
from graph.schema.rows import (
    FILMS,
    PEOPLE,
    ROLES,
    film_by_identifier,
    film_by_slug,
    person_by_identifier,
    person_by_slug,
)
from graph.schema.search import SEARCH, SEARCH_ARGUMENTS, UNION, SearchConnection
from graph.schema.sources import (
    IN_LANGUAGE,
    JsonType,
    NodesById,
    Order,
    Rows,
    connection,
    field,
    lookup,
    lookup_by,
    nested,
    scalar,
    texts,
    to_many,
    union_connection,
)
from graph.schema.tables import NO_ROW
from graph.schema.vocabulary import Category, Country


def latest(column: Expression) -> Expression:
    return select(column).order_by(t.revisions.c.id.desc()).limit(literal_column("1")).scalar_subquery()


def total(column: Expression) -> Expression:
    return func.coalesce(latest(column), literal_column("0"))


@strawberry.type(description="How much there is.")
class Counts:
    entity: ClassVar = NO_ROW

    films: int = scalar(total(t.revisions.c.films), "Films.", JsonType.NUMBER)
    people: int = scalar(total(t.revisions.c.people), "People, groups and organisations.", JsonType.NUMBER)
    credits: int = scalar(total(t.revisions.c.credits), "Credits.", JsonType.NUMBER)
    documents: int = scalar(total(t.revisions.c.documents), "Documents.", JsonType.NUMBER)


@strawberry.type(description="The catalogue as a whole.")
class Catalogue:
    entity: ClassVar = NO_ROW

    revision: str = scalar(
        func.coalesce(latest(t.revisions.c.revision), literal_column("''")),
        "A hash of the whole content: catalogues from the same documents agree on it. Empty before anything is seeded.",
    )
    seeded_at: datetime | None = scalar(
        latest(t.revisions.c.seeded_at), "When seeding last changed anything, ISO 8601 in UTC.", JsonType.TIMESTAMP
    )
    counts: Counts = nested("How much there is.")
    languages: list[str] = texts(
        Rows(t.languages, t.languages.c.tag, order=(Order(t.languages.c.position),)),
        "The languages texts can be asked in, in the order of fallback.",
    )


BY_SLUG_OR_IDENTIFIER = {
    "slug": (str | None, "The slug."),
    "identifier": (IdentifierInput | None, "An identifier elsewhere, in the place of the slug."),
}


@strawberry.type(description="Where every operation begins.")
class Query:
    entity: ClassVar = NO_ROW

    node: Node | None = field(
        NodesById(many=False),
        "Any object by its global id, in the language of the id; null where there is none.",
        {"id": (strawberry.ID, "The id; where it names no known language, the first configured one is served.")},
    )
    nodes: list[Node | None] = field(
        NodesById(many=True),
        "Objects by their global ids, in their order, each in the language of its id; null where there is none.",
        {"ids": (list[strawberry.ID], "The ids; they may be of several languages.")},
    )
    film: Film | None = lookup_by(
        {"slug": film_by_slug(argument("slug")), "identifier": film_by_identifier()},
        "A film by its slug, or an earlier one, or by an identifier elsewhere; null where there is none.",
        {**BY_SLUG_OR_IDENTIFIER, **IN_LANGUAGE},
    )
    films: FilmConnection = connection(FILMS, "All films, newest first, then by title.", FILM_INPUTS, IN_LANGUAGE)
    person: Person | None = lookup_by(
        {"slug": person_by_slug(argument("slug")), "identifier": person_by_identifier()},
        "A person by slug, or an earlier one, or by an identifier elsewhere; null where there is none.",
        {**BY_SLUG_OR_IDENTIFIER, **IN_LANGUAGE},
    )
    people: Connection[Person] = connection(PEOPLE, "Everybody, by name.", PERSON_INPUTS, IN_LANGUAGE)
    role: Role | None = lookup(
        Rows(t.roles, t.roles.c.id, (t.roles.c.key == argument("key"),)),
        "A role by key; null where there is none.",
        {"key": (str, "The key, e.g. CINEMATOGRAPHY."), **IN_LANGUAGE},
    )
    roles: Connection[Role] = connection(
        ROLES, "All roles, in the order in which credits are usually read.", ROLE_INPUTS, IN_LANGUAGE
    )
    country: Country | None = lookup(
        Rows(t.countries, t.countries.c.id, (t.countries.c.code == argument("code"),)),
        "A country by ISO 3166 code; null where no film comes from it.",
        {"code": (str, "The code, e.g. DE."), **IN_LANGUAGE},
    )
    countries: list[Country] = to_many(
        Rows(t.countries, t.countries.c.id, order=(Order(t.countries.c.code),), estimate=100),
        "All countries that films come from, by code.",
        IN_LANGUAGE,
    )
    categories: list[Category] = to_many(
        Rows(
            t.categories,
            t.categories.c.id,
            order=(Order(t.categories.c.position), Order(t.categories.c.key)),
            estimate=5,
        ),
        "All categories.",
        IN_LANGUAGE,
    )
    path: list[PathStep] = to_many(
        PATH,
        f"The shortest chain of shared films between two people, at most {LONGEST} films long; empty if there is none.",
        {**PATH_ARGUMENTS, **IN_LANGUAGE},
    )
    search: SearchConnection = union_connection(
        SEARCH,
        UNION,
        "Films and people by words in titles, names, roles, descriptions and bodies, best matches first.",
        {**SEARCH_ARGUMENTS, **IN_LANGUAGE},
    )
    catalogue: Catalogue = nested("The catalogue as a whole.")


def make_schema(extensions: Sequence[type[SchemaExtension]] = ()) -> strawberry.Schema:
    """The GraphQL schema. Its fields have no resolvers: what runs operations is given as an extension."""
    types = (Film, Person, Role, Credit)
    schema = strawberry.Schema(Query, types=types, config=StrawberryConfig(), extensions=list(extensions))
    for type_ in schema._schema.type_map.values():
        if isinstance(type_, GraphQLInputObjectType):  # Strawberry tells clients of one-of inputs, and not graphql-core
            type_.is_one_of = bool(type_.extensions["strawberry-definition"].is_one_of)
    return schema
