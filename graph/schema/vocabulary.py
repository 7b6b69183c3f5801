"""Countries, categories, departments, and the languages of films."""

from typing import TYPE_CHECKING, Annotated, ClassVar

import strawberry
from sqlalchemy import func

from graph.schema import tables as t
from graph.schema.node import Connection, Node, global_id
from graph.schema.orders import FILM_INPUTS, PERSON_INPUTS, ROLE_INPUTS
from graph.schema.placeholders import KeyPart, outer
from graph.schema.rows import ROLES, films_of_category, films_of_department, films_with, people_of_department
from graph.schema.sources import JsonType, connection, scalar
from graph.schema.tables import CATEGORY, COUNTRY, DEPARTMENT, LANGUAGE_OF_FILM

if TYPE_CHECKING:
    from graph.schema.film import FilmConnection
    from graph.schema.person import PersonConnection
    from graph.schema.role import Role

FilmConnectionType = Annotated["FilmConnection", strawberry.lazy("graph.schema.film")]
PersonConnectionType = Annotated["PersonConnection", strawberry.lazy("graph.schema.person")]
RoleType = Annotated["Role", strawberry.lazy("graph.schema.role")]


@strawberry.type(description="A country, or a state that is gone.")
class Country(Node):
    entity: ClassVar = COUNTRY
    by_id: ClassVar = (t.countries.c.code == KeyPart(0),)

    id: strawberry.ID = scalar(
        global_id("Country", t.countries.c.code),
        "A global id, made from the code and the language served.",
        JsonType.PLAIN_STRING,
    )
    code: str = scalar(
        t.countries.c.code,
        "ISO 3166-1 alpha-2 (and XK); for a state that is gone, ISO 3166-3 (four letters).",
        JsonType.PLAIN_STRING,
    )
    name: str = scalar(t.country_names.c.name, "The name in the language served.")
    films: FilmConnectionType = connection(
        films_with(t.film_countries, t.film_countries.c.country_id == outer(t.countries.c.id)),
        "The films from this country, newest first.",
        FILM_INPUTS,
    )


@strawberry.type(description="A kind of film: feature, documentary, short …")
class Category(Node):
    entity: ClassVar = CATEGORY
    by_id: ClassVar = (t.categories.c.key == KeyPart(0),)

    id: strawberry.ID = scalar(
        global_id("Category", t.categories.c.key), "A global id, made from the key and the language served."
    )
    key: str = scalar(t.categories.c.key, "The key, the same in every language.")
    name: str = scalar(t.category_names.c.name, "The name in the language served.")
    films: FilmConnectionType = connection(
        films_of_category(), "The films of this category, newest first.", FILM_INPUTS
    )


@strawberry.type(description="A department of a film crew; CAST is that of the actors.")
class Department(Node):
    entity: ClassVar = DEPARTMENT
    by_id: ClassVar = (t.departments.c.key == KeyPart(0),)

    id: strawberry.ID = scalar(
        global_id("Department", t.departments.c.key),
        "A global id, made from the key and the language served.",
        JsonType.PLAIN_STRING,
    )
    key: str = scalar(t.departments.c.key, "The key, the same in every language.", JsonType.PLAIN_STRING)
    name: str = scalar(t.department_names.c.name, "The name in the language served.")
    roles: Connection[RoleType] = connection(
        ROLES.also_where(t.roles.c.department_id == outer(t.departments.c.id)),
        "Its roles, in the order in which credits are usually read.",
        ROLE_INPUTS,
    )
    films: FilmConnectionType = connection(
        films_of_department(),
        "The films with a credit in this department, newest first.",
        FILM_INPUTS,
    )
    people: PersonConnectionType = connection(
        people_of_department(), "Everyone with a credit in this department, by name.", PERSON_INPUTS
    )


@strawberry.type(description="A language that is spoken in a film, or one of its subtitles.")
class FilmLanguage:
    entity: ClassVar = LANGUAGE_OF_FILM

    tag: str | None = scalar(
        t.film_languages.c.tag,
        "The BCP 47 tag; zxx where nothing is said; null where the language is not known.",
        JsonType.PLAIN_STRING,
    )
    name: str = scalar(
        func.coalesce(t.language_names.c.name, t.film_languages.c.label),
        "The name in the language served; as printed where the language is not known.",
    )
    label: str = scalar(t.film_languages.c.label, "As the document prints it.")
