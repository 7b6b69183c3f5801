"""What a film is once its documents are read and merged: records that travel between processes and into rows.

Fields of `Film` and `Version` that are one value are called as the columns of `films` and `film_texts`, those that are
lists of records as the tables that hold them (`seed.load.rows` checks it). `seed.film.facts` says which fact fills
which. Named tuples rather than dataclasses: hundreds of thousands of them are packed.
"""

from hashlib import blake2b
from typing import Any, NamedTuple

import msgspec
import orjson

from seed.fields.adaptations import AdaptedWork
from seed.fields.certificates import Certificate
from seed.fields.countries import Country
from seed.fields.genre import Genre
from seed.fields.identifiers import Identifier
from seed.fields.languages import Language
from seed.fields.links import Link
from seed.fields.own import OwnValue
from seed.fields.screenings import Screening
from seed.fields.specs import Spec
from seed.fields.titles import Title
from seed.parse.body import Body


class Mention(NamedTuple):
    """Where a document says a credit, and in which words. `path` is that of the document, below its root."""

    path: str
    language: str
    line: int
    role_label: str | None
    printed_name: str
    name: str | None
    """The person's name, where another is printed."""
    character: str | None
    note: str | None


class Credit(NamedTuple):
    """A person (by identity) in a role (by key), once per film. At least one mention."""

    person: str
    role: str
    is_crew: bool
    mentions: tuple[Mention, ...]


class CreditedIdentifier(NamedTuple):
    """What a person, by identity, is called elsewhere, as a credit of the film says it."""

    person: str
    scheme: str
    value: str
    url: str | None
    label: str


class Medium(NamedTuple):
    """`path` is below the documents' root, percent-encoded; `url` is absolute; at most one is set."""

    field: str
    kind: str
    label: str
    path: str | None
    url: str | None
    position: int = 0
    """Its place among those of one field."""
    site: str | None = None
    """The site of videos that plays it."""
    called: str | None = None
    """What it is called there."""
    alt: str | None = None
    copyright: str | None = None


class Keyword(NamedTuple):
    """A word that a site sorts its pages by, as printed."""

    label: str


class FilmingLocation(NamedTuple):
    """Where a film was shot, as printed."""

    label: str


class NarrativeLocation(NamedTuple):
    """Where a film plays, as printed."""

    label: str


class Sum(NamedTuple):
    """A sum of money: what a film cost (`production_budget`), what it took (`box_office`)."""

    field: str
    amount: int | None
    currency: str | None
    label: str


class Award(NamedTuple):
    """An award of a film, once for all its language versions. Its names are in the versions (`AwardText`)."""

    festival: str | None = None
    """The key of the festival, or of what gives the award."""
    year: int | None = None
    kind: str | None = None
    """WIN, NOMINATION, SELECTION or MENTION."""


class AwardText(NamedTuple):
    """How a language version prints an award of the film."""

    award: int
    """The award's place among those of the film."""
    label: str
    """As printed."""
    name: str | None = None
    festival_label: str | None = None
    """The festival as printed."""


class AwardRecipient(NamedTuple):
    """Who received an award, where a document says so: a person whom the film credits."""

    award: int
    """The award's place among those of the film."""
    credit: int
    """The place of the person's first credit."""


class Document(NamedTuple):
    """The document of a language version, as far as it is kept so as not to be read again (see models.Document)."""

    path: str
    root: str
    content_hash: str
    front_matter: str
    source: str
    findings: str | None = None


class Version(NamedTuple):
    """A film in one language."""

    language: str
    title: str
    body: Body
    document: Document
    description: str | None = None
    duration_label: str | None = None
    country_label: str | None = None
    genre_label: str | None = None
    technical_specs_label: str | None = None
    tagline: str | None = None
    world_sales: str | None = None
    additional_info: str | None = None
    premiere_place: str | None = None
    premiere_label: str | None = None
    fields: str = "{}"
    """What of the front matter is read as nothing else, as JSON."""
    technical_specs: tuple[Spec, ...] = ()
    media: tuple[Medium, ...] = ()
    links: tuple[Link, ...] = ()
    awards: tuple[AwardText, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    filming_locations: tuple[FilmingLocation, ...] = ()
    narrative_locations: tuple[NarrativeLocation, ...] = ()
    based_on: tuple[AdaptedWork, ...] = ()
    screenings: tuple[Screening, ...] = ()
    own_values: tuple[OwnValue, ...] = ()


class Film(NamedTuple):
    """A film, its versions in the order of languages, its credits in the order in which they are shown."""

    key: str
    wanted_slug: str
    versions: tuple[Version, ...]
    credits: tuple[Credit, ...]
    aliases: tuple[str, ...] = ()
    category: str | None = None
    """Its key."""
    category_label: str | None = None
    original_title: str | None = None
    release_year: int | None = None
    release_year_label: str | None = None
    release_date: str | None = None
    """As precise as a document says it: `2003`, `2003-05`, `2003-05-14`."""
    release_date_label: str | None = None
    premiere_date: str | None = None
    duration_seconds: int | None = None
    duration_approximate: bool = False
    countries: tuple[Country, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    genres: tuple[Genre, ...] = ()
    titles: tuple[Title, ...] = ()
    """Others than those of its versions."""
    languages: tuple[Language, ...] = ()
    """That are spoken, and those of subtitles."""
    sums: tuple[Sum, ...] = ()
    own_values: tuple[OwnValue, ...] = ()
    credited_identifiers: tuple[CreditedIdentifier, ...] = ()
    awards: tuple[Award, ...] = ()
    award_recipients: tuple[AwardRecipient, ...] = ()
    content_hash: str = ""
    """Of everything that is served but the slug, which depends on other films; not of where and how it was read."""

    def hashed(self) -> "Film":
        """The film with its content hash. What is not stated does not count, so that a fact which is new to the program
        changes only the films that state it.
        """
        versions = [
            stated(version) | {"document": (version.document.path, version.document.front_matter)}
            for version in self.versions
        ]
        content = orjson.dumps(stated(self) | {"versions": versions}, default=tuple)
        return self._replace(content_hash=blake2b(content, digest_size=16).hexdigest())


def stated(record: Any) -> dict[str, Any]:
    """The fields of a record that differ from what they are where nothing is stated."""
    missing = record._field_defaults
    return {name: value for name, value in zip(record._fields, record, strict=True) if value != missing.get(name)}


pack = msgspec.msgpack.Encoder().encode
"""A film → bytes, for other processes and for waiting."""
unpack = msgspec.msgpack.Decoder(Film).decode
"""The film that was packed."""
