"""What a film is once its documents are read and merged: records that travel between processes and into rows.

Named tuples rather than dataclasses: hundreds of thousands of them are packed, as JSON lists.
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

import orjson

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


class Country(NamedTuple):
    code: str
    note: str | None


class Spec(NamedTuple):
    key: str | None
    label: str


class Medium(NamedTuple):
    """`path` is below the documents' root, `url` absolute; at most one is set."""

    field: str
    kind: str
    label: str
    path: str | None
    url: str | None


class Link(NamedTuple):
    name: str
    url: str


class Document(NamedTuple):
    """The document of a language version, as far as it is kept so as not to be read again (see models.Document)."""

    path: str
    root: str
    content_hash: str
    front_matter: str
    source: str
    findings: str | None


class Version(NamedTuple):
    """A film in one language."""

    language: str
    title: str
    description: str | None
    duration_label: str | None
    country_label: str | None
    technical_specs_label: str | None
    world_sales: str | None
    additional_info: str | None
    body: Body
    technical_specs: tuple[Spec, ...]
    media: tuple[Medium, ...]
    links: tuple[Link, ...]
    awards: tuple[str, ...]
    document: Document


class Film(NamedTuple):
    """A film, its versions in the order of languages, its credits in the order in which they are shown."""

    key: str
    wanted_slug: str
    aliases: tuple[str, ...]
    category: str | None
    category_label: str | None
    original_title: str | None
    release_year: int | None
    release_year_label: str | None
    duration_seconds: int | None
    duration_approximate: bool
    countries: tuple[Country, ...]
    versions: tuple[Version, ...]
    credits: tuple[Credit, ...]
    content_hash: str = ""
    """Of everything that is served but the slug, which depends on other films; not of where and how it was read."""

    def hashed(self) -> "Film":
        """With its content hash."""
        versions = [
            version._replace(document=(version.document.path, version.document.front_matter))  # type: ignore[arg-type]
            for version in self.versions
        ]
        content = orjson.dumps((*self[:_VERSIONS], versions, self.credits), default=tuple)
        return self._replace(content_hash=blake2b(content, digest_size=16).hexdigest())


_VERSIONS = Film._fields.index("versions")


def pack(film: Film) -> bytes:
    return orjson.dumps(film, default=tuple)


def unpack(data: bytes) -> Film:
    """The film that was packed."""
    key, slug, aliases, *facts, countries, versions, credits, content_hash = orjson.loads(data)
    return Film._make(
        (
            key,
            slug,
            tuple(aliases),
            *facts,
            tuple(map(Country._make, countries)),
            tuple(map(_version, versions)),
            tuple(
                Credit(person, role, is_crew, tuple(map(Mention._make, of))) for person, role, is_crew, of in credits
            ),
            content_hash,
        )
    )


def _version(values: Sequence[Any]) -> Version:
    *texts, body, specs, media, links, awards, document = values
    return Version._make(
        (
            *texts,
            Body._make(body),
            tuple(map(Spec._make, specs)),
            tuple(map(Medium._make, media)),
            tuple(map(Link._make, links)),
            tuple(awards),
            Document._make(document),
        )
    )
