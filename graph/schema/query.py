"""Query: where every operation begins."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

import strawberry
from graphql import GraphQLInputObjectType, GraphQLObjectType
from sqlalchemy import func, literal_column, select
from strawberry.extensions import SchemaExtension
from strawberry.schema.config import StrawberryConfig
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from graph.own_fields import OwnField
from graph.schema import tables as t
from graph.schema.award import AwardConnection
from graph.schema.changes import REVISION_SINCE, SINCE, Changes
from graph.schema.credit import Credit
from graph.schema.festival import Festival
from graph.schema.film import Film, FilmConnection
from graph.schema.genre import Genre
from graph.schema.identifier import IdentifierInput
from graph.schema.node import Connection, Node
from graph.schema.orders import (
    AWARD_INPUTS,
    DEPARTMENT_INPUTS,
    FESTIVAL_INPUTS,
    FILM_INPUTS,
    GENRE_INPUTS,
    PERSON_INPUTS,
    ROLE_INPUTS,
)
from graph.schema.own import own_fields
from graph.schema.path import LONGEST, PATH, PATH_ARGUMENTS, PathStep
from graph.schema.person import Person, PersonConnection
from graph.schema.placeholders import Expression, argument
from graph.schema.revision import SERVED, latest
from graph.schema.role import Role
from graph.schema.rows import (
    AWARDS,
    DEPARTMENTS,
    FESTIVALS,
    FILMS,
    GENRES,
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
    LARGEST_PAGE,
    Argument,
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
from graph.schema.vocabularies import Vocabulary
from graph.schema.vocabulary import Category, Country, Department
from graph.settings import Settings


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
        SERVED,
        "A hash of the whole content, earlier slugs included, and behind a hyphen one of the program and its settings: "
        "servers with the same program and settings agree on it where they were seeded from the same documents in the "
        "same order. Empty before anything is seeded.",
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
    "slug": Argument(str | None, "The slug.", default="the identifier"),
    "identifier": Argument(IdentifierInput | None, "An identifier elsewhere.", default="the slug"),
}


@strawberry.type(description="Where every operation begins.")
class Query:
    entity: ClassVar = NO_ROW

    node: Node | None = field(
        NodesById(many=False),
        "Any object by its global id, in the language of the id; null where there is none.",
        {
            "id": Argument(
                strawberry.ID, "The id; where it names no known language, the first configured one is served."
            )
        },
    )
    nodes: list[Node | None] = field(
        NodesById(many=True),
        "Objects by their global ids, in their order, each in the language of its id; null where there is none.",
        {
            "ids": Argument(
                list[strawberry.ID], "The ids; they may be of several languages.", maximum=f"{LARGEST_PAGE} ids"
            )
        },
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
    people: PersonConnection = connection(PEOPLE, "Everybody, by name.", PERSON_INPUTS, IN_LANGUAGE)
    role: Role | None = lookup(
        Rows(t.roles, t.roles.c.id, (t.roles.c.key == argument("key"),)),
        "A role by key; null where there is none.",
        {"key": Argument(str, "The key, e.g. CINEMATOGRAPHY.", vocabulary=Vocabulary.ROLE_KEY), **IN_LANGUAGE},
    )
    roles: Connection[Role] = connection(
        ROLES, "All roles, in the order in which credits are usually read.", ROLE_INPUTS, IN_LANGUAGE
    )
    department: Department | None = lookup(
        Rows(t.departments, t.departments.c.id, (t.departments.c.key == argument("key"),)),
        "A department by key; null where there is none.",
        {"key": Argument(str, "The key, e.g. CAMERA.", vocabulary=Vocabulary.DEPARTMENT), **IN_LANGUAGE},
    )
    departments: Connection[Department] = connection(
        DEPARTMENTS, "All departments, in the order in which credits are usually read.", DEPARTMENT_INPUTS, IN_LANGUAGE
    )
    genre: Genre | None = lookup(
        Rows(t.genres, t.genres.c.id, (t.genres.c.key == argument("key"),)),
        "A genre by key; null where no film is of it.",
        {"key": Argument(str, "The key, e.g. DRAMA.", vocabulary=Vocabulary.GENRE), **IN_LANGUAGE},
    )
    genres: Connection[Genre] = connection(
        GENRES, "All genres that films are of, in the order of the vocabulary.", GENRE_INPUTS, IN_LANGUAGE
    )
    festival: Festival | None = lookup(
        Rows(t.festivals, t.festivals.c.id, (t.festivals.c.slug == argument("slug"),)),
        "A festival, or who gives an award, by slug; null where no film has an award of it.",
        {"slug": Argument(str, "The slug, e.g. cannes.", vocabulary=Vocabulary.FESTIVAL), **IN_LANGUAGE},
    )
    festivals: Connection[Festival] = connection(
        FESTIVALS, "All festivals, and others, that films have awards of, by name.", FESTIVAL_INPUTS, IN_LANGUAGE
    )
    awards: AwardConnection = connection(
        AWARDS, "All awards of films and people, newest film first.", AWARD_INPUTS, IN_LANGUAGE
    )
    country: Country | None = lookup(
        Rows(t.countries, t.countries.c.id, (t.countries.c.code == argument("code"),)),
        "A country by ISO 3166 code; null where no film comes from it.",
        {"code": Argument(str, "The code, e.g. DE.", vocabulary=Vocabulary.COUNTRY), **IN_LANGUAGE},
    )
    countries: list[Country] = to_many(
        Rows(
            t.countries,
            t.countries.c.id,
            (t.countries.c.id.in_(select(t.film_countries.c.country_id).correlate(None)),),
            (Order(t.countries.c.code),),
            estimate=100,
        ),
        "All countries that films come from, by code.",
        IN_LANGUAGE,
    )
    category: Category | None = lookup(
        Rows(t.categories, t.categories.c.id, (t.categories.c.key == argument("key"),)),
        "A category by key; null where there is none.",
        {"key": Argument(str, "The key, e.g. FEATURE.", vocabulary=Vocabulary.CATEGORY), **IN_LANGUAGE},
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
        "Films and people by words in titles, names, roles, descriptions and bodies, best matches first: in the texts "
        "that are served in `language`, and in those of all languages where none is given.",
        {**SEARCH_ARGUMENTS, **IN_LANGUAGE},
    )
    changes: Changes | None = lookup(
        REVISION_SINCE,
        "What changed since a revision, for sites that make anew only what is another. Null where the revision is not "
        "known, or older than the last 1,000, or is that of another program or other settings: then any page may be "
        "another.",
        {**SINCE, **IN_LANGUAGE},
    )
    catalogue: Catalogue = nested("The catalogue as a whole.")


class Schema(strawberry.Schema):
    """The GraphQL schema, with fields that declarations add to types and inputs."""

    def __init__(self, added: Mapping[type, list[StrawberryField]], extensions: list[type[SchemaExtension]]) -> None:
        self._added = added
        types = (Film, Person, Role, Credit, Genre, Festival, Country, Category, Department)
        super().__init__(Query, types=types, config=StrawberryConfig(), extensions=extensions)

    def get_fields(self, type_definition: StrawberryObjectDefinition) -> list[StrawberryField]:
        return [*type_definition.fields, *self._added.get(type_definition.origin, ())]


DESCRIPTION = """\
A catalogue of films: what documents in several languages say of them, who made them, and in which roles.

Texts are served in the language that a field of `Query` is asked for, and in another one where they are missing. Lists
are connections as Relay has them; they can be filtered and ordered at every depth."""


def make_schema(
    extensions: Sequence[type[SchemaExtension]] = (), settings: Settings | None = None, own: Iterable[OwnField] = ()
) -> Schema:
    """The GraphQL schema, with `own` fields. Its fields have no resolvers: what runs operations is given as an
    extension. Descriptions of arguments tell what settings allow, by default the usual ones.
    """
    settings = settings or Settings.model_construct()
    schema = Schema(own_fields(own, settings.languages), list(extensions))
    schema._schema.description = DESCRIPTION
    allowed = settings.model_dump(include={"page_size", "max_page_size"})
    for type_ in schema._schema.type_map.values():
        for described in type_.fields.values() if isinstance(type_, GraphQLObjectType) else ():
            for each in described.args.values():
                each.description = (each.description or "").format(**allowed)
        if isinstance(type_, GraphQLInputObjectType):  # Strawberry tells clients of one-of inputs, and not graphql-core
            type_.is_one_of = bool(type_.extensions["strawberry-definition"].is_one_of)
    introspected = schema._schema.type_map["__Type"]
    assert isinstance(introspected, GraphQLObjectType)
    introspected.fields["isOneOf"].resolve = _is_one_of  # Strawberry's own says false of types that are no inputs
    return schema


def sdl(schema: strawberry.Schema) -> str:
    """The schema in GraphQL's schema definition language, with its description, which Strawberry leaves out."""
    return f'"""\n{DESCRIPTION}\n"""\nschema {{\n  query: Query\n}}\n\n{schema.as_str().strip()}\n'


def _is_one_of(type_: Any, _: object) -> bool | None:
    return type_.is_one_of if isinstance(type_, GraphQLInputObjectType) else None
