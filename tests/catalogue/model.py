"""A catalogue as plain records, which name each other by slug, key, code and path."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

Names = Mapping[str, str]
"""language → name, for every language of the catalogue"""


@dataclass(frozen=True, slots=True)
class Body:
    markdown: str
    html: str
    text: str


@dataclass(frozen=True, slots=True)
class Spec:
    key: str | None
    label: str


@dataclass(frozen=True, slots=True)
class Link:
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Medium:
    field: str
    kind: str
    label: str
    path: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """A film in one language."""

    language: str
    title: str
    description: str | None = None
    duration_label: str | None = None
    country_label: str | None = None
    world_sales: str | None = None
    additional_info: str | None = None
    body: Body | None = None
    technical_specs: tuple[Spec, ...] = ()
    external_links: tuple[Link, ...] = ()
    awards: tuple[str, ...] = ()
    media: tuple[Medium, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    path: str
    language: str


@dataclass(frozen=True, slots=True)
class Mention:
    document: str
    language: str
    line: int
    role_label: str | None
    credited_as: str
    character: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Credit:
    """Its mentions stand in the order of languages."""

    film: str
    person: str
    role: str
    position: int
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Film:
    """Its versions stand in the order of languages, its credits cast first, then crew."""

    slug: str
    moved_slugs: tuple[str, ...]
    versions: tuple[Version, ...]
    documents: tuple[Document, ...]
    credits: tuple[Credit, ...]
    countries: tuple[str, ...]
    category: str | None
    original_title: str | None
    release_year: int | None
    release_year_label: str | None
    duration_seconds: int | None
    duration_approximate: bool


@dataclass(frozen=True, slots=True)
class Person:
    slug: str
    name: str
    kind: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Department:
    key: str
    names: Names


@dataclass(frozen=True, slots=True)
class Role:
    """`labels` are what it may also be asked for by."""

    key: str
    department: str
    names: Names
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Category:
    key: str
    names: Names


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    names: Names


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`languages` stand in the order of fallback, roles and categories in the order in which they are read."""

    languages: tuple[str, ...]
    films: tuple[Film, ...]
    people: tuple[Person, ...]
    roles: tuple[Role, ...]
    departments: tuple[Department, ...]
    categories: tuple[Category, ...]
    countries: tuple[Country, ...]
    revision: str
    seeded_at: datetime
