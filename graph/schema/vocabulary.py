"""Countries, categories, departments, and the languages of films."""

from typing import ClassVar

import strawberry
from sqlalchemy import func

from graph.schema import tables as t
from graph.schema.sources import JsonType, scalar
from graph.schema.tables import COUNTRY, LANGUAGE_OF_FILM, Entity


@strawberry.type(description="A country, or a state that is gone.")
class Country:
    entity: ClassVar = COUNTRY

    code: str = scalar(
        t.countries.c.code,
        "ISO 3166-1 alpha-2 (and XK); for a state that is gone, ISO 3166-3 (four letters).",
        JsonType.PLAIN_STRING,
    )
    name: str = scalar(t.country_names.c.name, "The name in the language served.")


@strawberry.type(description="A kind of film: feature, documentary, short …")
class Category:
    entity: ClassVar = Entity((t.categories.c.id, t.category_names.c.category_id), vocabulary=10)

    key: str = scalar(t.categories.c.key, "The key, the same in every language.")
    name: str = scalar(t.category_names.c.name, "The name in the language served.")


@strawberry.type(description="A department of a film crew; CAST is that of the actors.")
class Department:
    entity: ClassVar = Entity((t.departments.c.id, t.department_names.c.department_id), vocabulary=20)

    key: str = scalar(t.departments.c.key, "The key, the same in every language.", JsonType.PLAIN_STRING)
    name: str = scalar(t.department_names.c.name, "The name in the language served.")


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
