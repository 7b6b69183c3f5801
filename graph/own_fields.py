"""Own fields: what a collection declares of its own in fields.yaml. Seeding reads documents by these declarations and
writes them to the database; the schema is made of them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec


class OwnType(StrEnum):
    """The types that an own field can have, by their names in fields.yaml."""

    TEXT = "text"
    MARKDOWN = "markdown"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    URL = "url"
    MEDIA = "media"
    VOCABULARY = "vocabulary"
    FILM = "film"
    PERSON = "person"

    @property
    def is_reference(self) -> bool:
        return self in (OwnType.FILM, OwnType.PERSON)


class Subject(StrEnum):
    """What an own field tells of."""

    FILM = "film"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """A term of the vocabulary of an own field. `names` are (language, name)."""

    key: str
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnField:
    """The declaration of an own field, as fields.yaml makes it."""

    name: str
    type: OwnType
    on: Subject = Subject.FILM
    is_list: bool = False
    is_localised: bool = False
    """Whether each language version has a value for itself; other fields are facts of the film."""
    can_filter: bool = False
    can_order: bool = False
    has_facet: bool = False
    inverse: str = ""
    """The name of the field that leads from the film or person that is referred to back to this one."""
    synonyms: tuple[str, ...] = ()
    """What documents also call the field."""
    descriptions: tuple[tuple[str, str], ...] = ()
    """(language, text)"""
    terms: tuple[OwnTerm, ...] = ()

    @property
    def stored(self) -> str:
        """What its values are stored under: its type is part of it, so that what was compiled for another type finds
        none of them.
        """
        return f"{self.name}:{self.type}"

    def description(self, languages: Iterable[str]) -> str:
        """The description in the first of these languages that has one, or in any; else one that says what is known."""
        texts = dict(self.descriptions)
        first = (texts[language] for language in (*languages, *texts) if language in texts)
        return next(first, f"The field {self.name} of documents.")


def encoded(fields: Iterable[OwnField]) -> list[str]:
    """Each declaration as JSON, as the database keeps it."""
    return [msgspec.json.encode(field).decode() for field in fields]


def decoded(definitions: str) -> tuple[OwnField, ...]:
    """The declarations of a JSON list."""
    return msgspec.json.decode(definitions, type=tuple[OwnField, ...])


def graphql_name(name: str) -> str:
    """`shot_on` → "shotOn" """
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)


OURS: Mapping[Subject, frozenset[str]] = {
    Subject.FILM: frozenset(
        re.findall(
            r"\w+",
            """additionalInfo alternativeTitles and awardKind awardYear awards basedOn body boxOffice cast
            category certificates cinemaPoster countries country countryLabel credits crew decade description
            directors documents duration durationLabel durationSeconds externalLinks festival fields
            filmingLocations fullVideo gap gaps genre genreLabel genres id identifiers keyword keywords
            language languages narrativeLocations not or originalTitle people poster premiere premiereLabel
            premierePlace productionBudget related releaseDate releaseDateLabel releaseYear releaseYearLabel
            role screenings slug spokenLanguage spokenLanguages stills structuredData subtitleLanguage
            subtitleLanguages tagline teaserPoster technicalSpecs title trailer trailerPoster translations
            updatedAt video worldSales""",
        )
    ),
    Subject.PERSON: frozenset(
        re.findall(
            r"\w+",
            """aliases and awards body born collaborators credits description died documents externalLinks fields films
            id identifiers kind name not or pictures portrait roles slug structuredData translations
            updatedAt""",
        )
    ),
}
"""The names that the fields of films and people have already, in types, filters, orders and facets."""


_FOLDED = {subject: {name.lower(): name for name in names} for subject, names in OURS.items()}


def clashes(field: OwnField) -> Iterable[tuple[Subject, str]]:
    """Our names that a declaration would give again, with no regard to case, each with what it is a field of."""
    for subject, name in names_of(field):
        if ours := _FOLDED[subject].get(graphql_name(name).lower()):
            yield subject, ours


def names_of(field: OwnField) -> Iterable[tuple[Subject, str]]:
    """The names that a declaration gives to fields of films or people."""
    yield field.on, field.name
    if field.inverse and field.type.is_reference:
        yield Subject(field.type.value), field.inverse


def usable(fields: Iterable[Any]) -> tuple[OwnField, ...]:
    """The declarations that can be served: those whose names are not ours, which a newer program may have taken."""
    return tuple(field for field in fields if not list(clashes(field)))
