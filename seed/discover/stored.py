"""The documents and films in the database, as far as a seeding must know them before it writes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from seed.discover.jobs import StoredText


class StoredDocument(NamedTuple):
    id: int
    path: str
    root: str
    film: str
    """The key of its film."""
    language: str
    content_hash: str
    findings: str | None


class StoredFilm(NamedTuple):
    id: int
    key: str
    slug: str
    wanted_slug: str
    aliases: str
    release_year: int | None
    title_folded: str
    chronology: int
    content_hash: str


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A person whom documents are about. `record` is what they say, but for their texts, as JSON."""

    person_id: int
    slug: str
    content_hash: str
    record: str


@dataclass(frozen=True, slots=True)
class StoredCatalogue:
    """The documents by path, the films by key, and the last revision; the documents about people, and these.

    This one has no database, and so no rows to look anything up in; `seed.load.stored` reads one that has.
    """

    documents: Mapping[str, StoredDocument] = field(default_factory=dict)
    films: Mapping[str, StoredFilm] = field(default_factory=dict)
    revision: str | None = None
    documents_of_people: Mapping[str, StoredDocument] = field(default_factory=dict)
    """By path; their `film` is their own key."""
    pages: Mapping[str, StoredPage] = field(default_factory=dict)
    """By identity."""

    @property
    def of_people(self) -> "StoredCatalogue":
        """The documents about people as if there were no others."""
        return self

    def texts(self, documents: Iterable[StoredDocument], languages: Sequence[str]) -> tuple[StoredText, ...]:  # noqa: ARG002
        """Fetches some documents as they were last seeded, sorted by path. `languages` are the configured ones."""
        return ()

    def films_with(self, identifiers: Iterable[tuple[str, str]]) -> set[str]:  # noqa: ARG002
        """The keys of the films that have one of some identifiers, given as scheme and value, or any that another film
        has as well.
        """
        return set()

    def films_saying(self, field: str, films: Iterable[str]) -> set[str]:  # noqa: ARG002
        """Of the films with some keys, at least those with a document in which a field is called so, in small letters:
        all documents that have the word in their front matter.
        """
        return set()


NOTHING_STORED = StoredCatalogue()
