"""What a film is once its documents are read and merged: plain records, which travel between processes and into rows."""

from dataclasses import dataclass
from hashlib import blake2b

import orjson

from seed.bodies import Body


@dataclass(frozen=True, slots=True)
class Mention:
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


@dataclass(frozen=True, slots=True)
class Credit:
    """A person (by identity) in a role (by key), once per film. At least one mention."""

    person: str
    role: str
    is_crew: bool
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Spec:
    key: str | None
    label: str


@dataclass(frozen=True, slots=True)
class Medium:
    """`path` is below the documents' root, `url` absolute; at most one is set."""

    field: str
    kind: str
    label: str
    path: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Link:
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Document:
    """The document of a language version: what of it is kept so that it need not be read again (see models.Document)."""

    path: str
    root: str
    content_hash: str
    front_matter: str
    source: str
    findings: str | None


@dataclass(frozen=True, slots=True)
class Version:
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


@dataclass(frozen=True, slots=True)
class Film:
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

    def content_hash(self) -> str:
        """Of everything that is served but the slug, which depends on other films; not of where and how it was read."""
        content = {name: getattr(self, name) for name in self.__slots__}
        content["versions"] = [
            {name: getattr(version, name) for name in version.__slots__}
            | {"document": (version.document.path, version.document.front_matter)}
            for version in self.versions
        ]
        return blake2b(orjson.dumps(content), digest_size=16).hexdigest()
