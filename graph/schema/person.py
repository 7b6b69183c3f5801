"""Person."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import strawberry
from sqlalchemy import Integer, Select, cast, func, select
from strawberry.scalars import JSON

from graph.schema import tables as t
from graph.schema.credit import CreditConnection
from graph.schema.facets import PersonFacets
from graph.schema.filters import RoleFilter
from graph.schema.identifier import Identifier, identifiers_of
from graph.schema.node import Connection, Node, PageInfo, global_id
from graph.schema.orders import COLLABORATOR_INPUTS, CREDIT_INPUTS, FILM_INPUTS
from graph.schema.page import (
    BODY,
    DOCUMENTS,
    LINKS,
    PICTURES,
    PORTRAIT,
    TRANSLATIONS,
    Birth,
    Death,
    PersonTranslation,
)
from graph.schema.placeholders import Expression, InFilter, KeyPart, outer
from graph.schema.revision import updated_at
from graph.schema.rows import FILMS, awards_of_person, credits_newest_first, films_with, other_names, person_by_slug
from graph.schema.sources import (
    FILTER_MAXIMUM,
    FIRST,
    Argument,
    ConnectionPart,
    DerivedTable,
    EdgePart,
    JsonType,
    Order,
    Rows,
    Substitute,
    composed,
    connection,
    derived_columns,
    field,
    lookup,
    nested,
    scalar,
    texts,
    to_many,
    to_one,
)
from graph.schema.statistics import Spread, Statistics
from graph.schema.structured_data import PAGE_URL, SOMEBODY
from graph.schema.tables import PERSON, ROLE
from graph.schema.text import said_of_person
from graph.schema.version import Body, Document, Link, Media

if TYPE_CHECKING:
    from graph.schema.award import Award
    from graph.schema.film import FilmConnection
    from graph.schema.role import Role

AwardType = Annotated["Award", strawberry.lazy("graph.schema.award")]
FilmConnectionType = Annotated["FilmConnection", strawberry.lazy("graph.schema.film")]
RoleType = Annotated["Role", strawberry.lazy("graph.schema.role")]


@strawberry.enum(description="What a name stands for.")
class PersonKind(Enum):
    PERSON = strawberry.enum_value("PERSON", description="A single person.")
    GROUP = strawberry.enum_value(
        "GROUP", description="Several people: a band, an orchestra, the students of a school."
    )
    ORGANISATION = strawberry.enum_value("ORGANISATION", description="A company or institution.")


ME = outer(t.people.c.id)
CREDITED = t.credits.alias()
BY_ROLE = derived_columns(role_id=Integer, count=Integer, first_year=Integer, last_year=Integer)


def by_role(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
    return (
        select(
            CREDITED.c.role_id,
            func.count().label("count"),
            func.min(t.films.c.release_year).label("first_year"),
            func.max(t.films.c.release_year).label("last_year"),
        )
        .join_from(CREDITED, t.films, t.films.c.id == CREDITED.c.film_id)
        .where(CREDITED.c.person_id == substitute(ME))
        .group_by(CREDITED.c.role_id)
        .correlate_except(CREDITED, t.films)
    )


@strawberry.type(description="What a person does, how often, and from when to when.")
class PersonRole:
    entity: ClassVar = ROLE

    role: RoleType = to_one(BY_ROLE.c.role_id, "The role.")
    count: int = scalar(BY_ROLE.c.count, "In how many credits.")
    first_year: int | None = scalar(BY_ROLE.c.first_year, "The year of the first film of known year.")
    last_year: int | None = scalar(BY_ROLE.c.last_year, "The year of the last film of known year.")


MINE, THEIRS = t.credits.alias(), t.credits.alias()
ANY_ROLE = Rows(t.roles, t.roles.c.id)
IN_MY_ROLE, IN_THEIR_ROLE = (InFilter(MINE.c.role_id, name, ANY_ROLE) for name in ("myRole", "theirRole"))
THEIR_ROLE = InFilter(THEIRS.c.role_id, "theirRole", ANY_ROLE)
SHARED = derived_columns(person_id=Integer, me=Integer, count=Integer)


def films_of(person: Expression, in_role: Expression) -> Select[Any]:
    """SELECT film_id: the films in which a person has a credit, in a role of the argument."""
    return select(MINE.c.film_id).where(MINE.c.person_id == person, in_role).distinct().correlate_except(MINE)


def shared(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
    """SELECT person_id, me, count: with whom this person, `me`, shares how many films."""
    me = substitute(ME)
    return (
        select(
            THEIRS.c.person_id,
            cast(me, Integer).label("me"),
            func.count(THEIRS.c.film_id.distinct()).label("count"),
        )
        .where(
            THEIRS.c.film_id.in_(films_of(me, substitute(IN_MY_ROLE))),
            THEIRS.c.person_id != me,
            substitute(THEIR_ROLE),
        )
        .group_by(THEIRS.c.person_id)
        .correlate_except(THEIRS)
    )


ROLES_OF_BOTH = {
    "my_role": Argument(
        RoleFilter | None, "Counts only films in which this person has such a role.", "any role", FILTER_MAXIMUM
    ),
    "their_role": Argument(
        RoleFilter | None, "Counts only films in which the other has such a role.", "any role", FILTER_MAXIMUM
    ),
}


@strawberry.type(description="Somebody this person worked with.")
class CollaboratorEdge:
    entity: ClassVar = PERSON

    cursor: str = field(EdgePart.CURSOR, "Where the entry stands in its order: opaque, and bound to that order.")
    node: "Person" = field(EdgePart.NODE, "The other person.")
    count: int = scalar(SHARED.c.count, "The number of films they share, under the roles asked for.")
    films: FilmConnectionType = connection(
        FILMS.also_where(
            FILMS.key.in_(films_of(outer(SHARED.c.me), IN_MY_ROLE)),
            FILMS.key.in_(films_of(outer(SHARED.c.person_id), IN_THEIR_ROLE)),
        ),
        "The films they share, under the roles asked for, newest first.",
        FILM_INPUTS,
    )


@strawberry.type(description="A page of the people a person worked with.")
class CollaboratorConnection:
    edges: list[CollaboratorEdge] = field(ConnectionPart.EDGES, "The entries of the page with their cursors.")
    nodes: list["Person"] = field(ConnectionPart.NODES, "The other people of the page.")
    page_info: PageInfo = field(ConnectionPart.PAGE_INFO, "Where the page stands.")
    total_count: int = field(ConnectionPart.TOTAL_COUNT, "How many there are in all, on every page.")
    facets: PersonFacets = field(ConnectionPart.OVERVIEW, "How the other people are spread, under the same filter.")


def _credits_beside(known: Statistics) -> Spread:
    """The credits of others in a person's films."""
    return known.credits_of_person.times(known.credits_of_film.referred).up_to(known.credits)


COLLABORATORS = Rows(
    SHARED,
    SHARED.c.person_id,
    order=(Order(SHARED.c.count, descending=True), Order(t.people.c.name_folded), Order(t.people.c.slug)),
    derived=DerivedTable(
        "collaborators",
        shared,
        (IN_MY_ROLE, THEIR_ROLE),
        rows=_credits_beside,
        reads=lambda known: _credits_beside(known).times(2),
    ),
)


HAS_BIRTH = said_of_person(t.person_texts.c.born_label, usual=True)
HAS_DEATH = said_of_person(t.person_texts.c.died_label)


@strawberry.type(description="A person, group or organisation that is credited, or that a document is about.")
class Person(Node):
    entity: ClassVar = PERSON
    by_id: ClassVar = person_by_slug(KeyPart(0)).where

    id: strawberry.ID = scalar(
        global_id("Person", t.people.c.slug),
        "A global id, made from the slug and the language served.",
        JsonType.PLAIN_STRING,
    )
    slug: str = scalar(
        t.people.c.slug, "The public name in addresses; earlier ones still find the person.", JsonType.PLAIN_STRING
    )
    updated_at: datetime = scalar(
        updated_at("PERSON", t.people.c.slug),
        "When the seeding ran that last changed what is said of the person, credits included, ISO 8601 in UTC.",
        JsonType.TIMESTAMP,
    )
    name: str = scalar(t.people.c.name, "The name in its canonical spelling.")
    kind: PersonKind = scalar(t.people.c.kind, "Whether a person, a group or an organisation.", JsonType.PLAIN_STRING)
    aliases: list[str] = texts(
        other_names(),
        "Other spellings of the name.",
    )
    identifiers: list[Identifier] = to_many(
        identifiers_of(t.person_identifiers, t.person_identifiers.c.person_id, t.people.c.id),
        "What the person is called elsewhere, each identifier once.",
    )
    description: str | None = scalar(
        said_of_person(t.person_texts.c.description, usual=True),
        "Who it is, in a paragraph, where a document is about the person.",
    )
    body: Body | None = lookup(BODY, "The long text about the person.")
    born: Birth | None = nested("When and where; null where no document says.", HAS_BIRTH)
    died: Death | None = nested("When and where; null where no document says.", HAS_DEATH)
    portrait: Media | None = lookup(PORTRAIT, "A picture of the person.")
    pictures: list[Media] = to_many(PICTURES, "Further pictures of the person, in the order of the document.")
    external_links: list[Link] = to_many(LINKS, "Links to other pages.")
    fields: JSON | None = scalar(
        said_of_person(t.person_texts.c.fields),
        "The fields of the document served that are no others here, as written; null where no document is about the"
        " person.",
    )
    structured_data: JSON = composed(
        SOMEBODY,
        "The person as JSON-LD in the words of schema.org, a Person or an Organization, for search engines.",
        PAGE_URL,
    )
    translations: list[PersonTranslation] = to_many(
        TRANSLATIONS, "What is said in every language, as the document has it, without fallback."
    )
    documents: list[Document] = to_many(DOCUMENTS, "The documents about the person.")
    credits: CreditConnection = connection(
        credits_newest_first(t.credits.c.person_id == outer(t.people.c.id)),
        "All credits, newest film first.",
        CREDIT_INPUTS,
    )
    films: FilmConnectionType = connection(
        films_with(t.credits, t.credits.c.person_id == ME),
        "The films the person has a credit in, each once, newest first.",
        FILM_INPUTS,
    )
    awards: list[AwardType] = to_many(
        awards_of_person(), "The awards that documents say this person received, newest film first.", FIRST
    )
    roles: list[PersonRole] = to_many(
        Rows(
            BY_ROLE,
            BY_ROLE.c.role_id,
            order=(Order(BY_ROLE.c.count, descending=True), Order(t.roles.c.position), Order(t.roles.c.key)),
            derived=DerivedTable(
                "roles of a person",
                by_role,
                rows=lambda known: known.credits_of_person.up_to(10),
                reads=lambda known: known.credits_of_person.times(2),
            ),
        ),
        "What the person does, most often first.",
    )
    collaborators: CollaboratorConnection = connection(
        COLLABORATORS, "Everyone in the same films, most shared films first.", COLLABORATOR_INPUTS, ROLES_OF_BOTH
    )


@strawberry.type(description="A page of people.")
class PersonConnection(Connection[Person]):
    facets: PersonFacets = field(ConnectionPart.OVERVIEW, "How the people are spread, under the same filter.")
