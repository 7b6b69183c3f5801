"""What documents say of a person once they are read and merged.

Fields that are one value are called as the columns of `person_pages` and `person_texts`, those that are lists of
records as the tables that hold them.
"""

from hashlib import blake2b
from typing import NamedTuple

import orjson

from seed.fields.identifiers import Identifier
from seed.fields.links import Link
from seed.fields.own import OwnValue
from seed.film.record import AwardText, stated
from seed.parse.body import Body


class Portrait(NamedTuple):
    """`path` is below the documents' root, percent-encoded; `url` is absolute; at most one is set."""

    field: str
    kind: str
    label: str
    path: str | None
    url: str | None
    site: str | None = None
    called: str | None = None
    alt: str | None = None
    copyright: str | None = None


class PageDocument(NamedTuple):
    """The document of a language version, as that of a film is kept; `key` groups the versions of one person."""

    path: str
    root: str
    key: str
    content_hash: str
    front_matter: str
    source: str
    findings: str | None = None


class PersonAward(NamedTuple):
    """An award that documents tell of, once for all of them. Its words are in the versions (`AwardText`)."""

    festival: str | None = None
    """Its key."""
    year: int | None = None
    kind: str | None = None
    names: tuple[str, ...] = ()
    """Of the award, as the versions print it."""
    titles: tuple[str, ...] = ()
    """What of the lines may be the title of the film, as printed."""
    under: tuple[str, ...] = ()
    """What stands above the lines, which may be the title of a film that credits the person."""


class AwardedFilm(NamedTuple):
    """What an award in a document about a person says of the film, and where; `path` is below the documents' root."""

    titles: tuple[str, ...]
    """What may be its title, as printed."""
    under: tuple[str, ...]
    """What stands above the award, and may be it, too."""
    stated: str | None
    """Its title, where a field or a column says that it is one."""
    line: int
    column: int
    path: str


class PersonVersion(NamedTuple):
    """A person in one language."""

    language: str
    name: str
    body: Body
    document: PageDocument
    description: str | None = None
    born_place: str | None = None
    born_label: str | None = None
    died_place: str | None = None
    died_label: str | None = None
    fields: str = "{}"
    """What of the front matter is read as nothing else, as JSON."""
    media: tuple[Portrait, ...] = ()
    links: tuple[Link, ...] = ()
    awards: tuple[AwardText, ...] = ()


class PersonRecord(NamedTuple):
    """A person, the versions in the order of languages."""

    identity: str
    name: str
    versions: tuple[PersonVersion, ...]
    slug: str | None = None
    aliases: tuple[str, ...] = ()
    born_date: str | None = None
    died_date: str | None = None
    identifiers: tuple[Identifier, ...] = ()
    own_values: tuple[OwnValue, ...] = ()
    content_hash: str = ""
    """Of everything that is served; not of where and how it was read."""
    awards: tuple[PersonAward, ...] = ()
    awarded: tuple[AwardedFilm, ...] = ()
    """What the documents' awards say of films, which is not served: films that are not found are told by it."""
    addresses: tuple[str, ...] = ()
    """What the documents' files are called, or the folders of index files, which is not served: credits may say it."""

    def hashed(self) -> "PersonRecord":
        """The record with its content hash. What is not stated does not count."""
        versions = [
            stated(version) | {"document": (version.document.path, version.document.front_matter)}
            for version in self.versions
        ]
        content = orjson.dumps(stated(self) | {"versions": versions}, default=tuple)
        return self._replace(content_hash=blake2b(content, digest_size=16).hexdigest())
