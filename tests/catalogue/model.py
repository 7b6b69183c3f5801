"""A catalogue as plain records, which name each other by slug, key, code and path."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from graph.own_fields import OwnField
from seed.fields.identifiers import Identifier
from seed.fields.languages import Language
from seed.fields.own import OwnValue
from seed.film.record import Award, Version
from seed.film.record import Film as Facts
from seed.load.rows import MediaFileRow
from seed.pages.record import PersonRecord, PersonVersion

Names = Mapping[str, str]
"""language → name, for every language of the catalogue"""


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
class Gap:
    kind: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Film:
    """A film: the facts that documents state, as seeding has them, who is credited, cast first, then crew, and what it
    lacks.
    """

    facts: Facts
    credits: tuple[Credit, ...]
    gaps: tuple[Gap, ...] = ()

    @property
    def slug(self) -> str:
        return self.facts.key

    @property
    def moved_slugs(self) -> tuple[str, ...]:
        return self.facts.aliases

    @property
    def versions(self) -> tuple[Version, ...]:
        """In the order of languages."""
        return self.facts.versions

    @property
    def countries(self) -> tuple[str, ...]:
        """Their codes."""
        return tuple(country.code for country in self.facts.countries)

    @property
    def genres(self) -> tuple[str, ...]:
        """Their keys."""
        return tuple(genre.genre for genre in self.facts.genres)

    def languages_for(self, use: str) -> tuple[Language, ...]:
        """The languages that the film has for a use, SPOKEN or SUBTITLE."""
        return tuple(language for language in self.facts.languages if language.use == use)


@dataclass(frozen=True, slots=True)
class Person:
    slug: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    identifiers: tuple[Identifier, ...] = ()
    own_values: tuple[OwnValue, ...] = ()
    page: PersonRecord | None = None
    """What documents say of the person."""

    @property
    def versions(self) -> tuple[PersonVersion, ...]:
        """In the order of languages."""
        return self.page.versions if self.page else ()


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the vocabulary of an own field."""

    field: str
    key: str
    names: Names


@dataclass(frozen=True, slots=True)
class OwnReference:
    """What an own field of a film or person, `owner`, refers to; both by slug."""

    field: OwnField
    owner: str
    position: int
    other: str


@dataclass(frozen=True, slots=True)
class ToldAward:
    """An award that only documents about a person tell of: `place` is that in their versions, `position` that behind
    the film's own awards, or among those of no film. People and films by slug.
    """

    person: str
    place: int
    award: Award
    film: str | None
    position: int


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
class Genre:
    key: str
    names: Names


@dataclass(frozen=True, slots=True)
class Festival:
    """A festival, or what gives an award; nobody knows the city and country of some."""

    key: str
    kind: str
    country: str | None
    names: Names
    cities: Names

    @property
    def slug(self) -> str:
        return self.key.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class LanguageOfFilms:
    """A language that films are spoken or subtitled in."""

    tag: str
    names: Names


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    names: Names


EARLIER = "an earlier one"
"""The revision before the one that is served."""


@dataclass(frozen=True, slots=True)
class PageState:
    """What the page of a film or person (`type` FILM, PERSON) says, a hash: since one of two revisions until the second
    or still.
    """

    type: str
    slug: str
    since: int
    until: int | None
    content: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`languages` stand in the order of fallback, roles, categories and genres in the order in which they are read."""

    languages: tuple[str, ...]
    films: tuple[Film, ...]
    people: tuple[Person, ...]
    roles: tuple[Role, ...]
    departments: tuple[Department, ...]
    categories: tuple[Category, ...]
    countries: tuple[Country, ...]
    genres: tuple[Genre, ...]
    festivals: tuple[Festival, ...]
    languages_of_films: tuple[LanguageOfFilms, ...]
    revision: str
    seeded_at: datetime
    own: tuple[OwnField, ...] = ()
    terms: tuple[Term, ...] = ()
    references: tuple[OwnReference, ...] = ()
    files: tuple[MediaFileRow, ...] = ()
    """Those that media name."""
    history: tuple[PageState, ...] = ()
    told: tuple[ToldAward, ...] = ()
    also_received: tuple[tuple[str, int, str], ...] = ()
    """Film, place among its awards, and who received that by documents about them; by slug."""
