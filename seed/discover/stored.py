"""The documents and films in the database, as far as a seeding must know them before it writes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, func, select

from graph.database.bulk import in_chunks
from graph.models import (
    Document,
    Film,
    FilmBody,
    FilmIdentifier,
    FilmText,
    Person,
    PersonBody,
    PersonDocument,
    PersonPage,
    PersonText,
    Revision,
)
from seed.discover.files import DocumentFile
from seed.discover.jobs import StoredText
from seed.discover.paths import Identities


@dataclass(frozen=True, slots=True)
class StoredDocument:
    id: int
    path: str
    root: str
    film: str
    """The key of its film."""
    language: str
    content_hash: str
    findings: str | None


@dataclass(frozen=True, slots=True)
class StoredFilm:
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
    """The documents by path, the films by key, and the last revision; the documents about people, and these."""

    documents: Mapping[str, StoredDocument] = field(default_factory=dict)
    films: Mapping[str, StoredFilm] = field(default_factory=dict)
    revision: str | None = None
    connection: Connection | None = None
    documents_of_people: Mapping[str, StoredDocument] = field(default_factory=dict)
    """By path; their `film` is their own key."""
    pages: Mapping[str, StoredPage] = field(default_factory=dict)
    """By identity."""

    @property
    def of_people(self) -> "StoredCatalogue":
        """The documents about people as if there were no others."""
        documents = self.documents_of_people
        return StoredCatalogue(documents, connection=self.connection, documents_of_people=documents)

    def texts(self, documents: Iterable[StoredDocument], languages: Sequence[str]) -> tuple[StoredText, ...]:
        """Fetches some documents as they were last seeded, sorted by path. `languages` are the configured ones."""
        identities = Identities(languages)
        by_id = {document.id: document for document in documents}
        texts: list[StoredText] = []
        for chunk in in_chunks(list(by_id)):
            assert self.connection
            texts_of = _TEXTS.where(Document.id.in_(chunk))
            if self.documents is self.documents_of_people:
                texts_of = _TEXTS_OF_PEOPLE.where(PersonDocument.id.in_(chunk))
            for id, head, body in self.connection.execute(texts_of):
                document = by_id[id]
                file = DocumentFile(
                    path=Path(document.root, document.path).as_posix(),
                    relative_path=document.path,
                    root=document.root,
                    key=document.film,
                    language=document.language,
                    is_index=identities.of(document.path, Path(document.root)).is_index,
                    is_stored=True,
                )
                texts.append(StoredText(file, document.content_hash, head + body))
        return tuple(sorted(texts, key=lambda text: text.file.relative_path))

    def films_with(self, identifiers: Iterable[tuple[str, str]]) -> set[str]:
        """The keys of the films that have one of some identifiers, given as scheme and value, or any that another film
        has as well.
        """
        wanted = set(identifiers)
        if self.connection is None or not self.films:
            return set()
        wanted |= {(scheme, value) for value, scheme in self.connection.execute(_SHARED)}
        return {
            key
            for chunk in in_chunks(sorted({value for _, value in wanted}))
            for key, scheme, value in self.connection.execute(_IDENTIFIED.where(FilmIdentifier.value.in_(chunk)))
            if (scheme, value) in wanted
        }

    def films_saying(self, field: str, films: Iterable[str]) -> set[str]:
        """Of the films with some keys, at least those with a document in which a field is called so, in small letters:
        all documents that have the word in their front matter.
        """
        ids = {self.films[key].id: key for key in films}
        if self.connection is None:
            return set()
        says = select(Document.film_id).where(func.lower(Document.source).contains(field, autoescape=True))
        return {
            ids[id]
            for chunk in in_chunks(sorted(ids))
            for (id,) in self.connection.execute(says.where(Document.film_id.in_(chunk)))
        }


NOTHING_STORED = StoredCatalogue()


def read_stored(connection: Connection) -> StoredCatalogue:
    films = {row.key: StoredFilm(*row) for row in connection.execute(_FILMS)}
    documents = {row.path: StoredDocument(*row) for row in connection.execute(_DOCUMENTS)}
    of_people = {row.path: StoredDocument(*row) for row in connection.execute(_DOCUMENTS_OF_PEOPLE)}
    pages = {row.identity: StoredPage(*row[1:]) for row in connection.execute(_PAGES)}
    return StoredCatalogue(documents, films, connection.scalar(_REVISION), connection, of_people, pages)


_FILMS = select(
    Film.id,
    Film.key,
    Film.slug,
    Film.wanted_slug,
    Film.aliases,
    Film.release_year,
    FilmText.title_folded,
    Film.chronology,
    Film.content_hash,
).join(FilmText, (FilmText.film_id == Film.id) & (FilmText.position == 0))
_DOCUMENTS = select(
    Document.id,
    Document.path,
    Document.root,
    Film.key,
    Document.language,
    Document.content_hash,
    Document.findings,
).join(Film, Film.id == Document.film_id)
_TEXTS = (
    select(Document.id, Document.source, FilmBody.markdown)
    .join(FilmText, (FilmText.film_id == Document.film_id) & (FilmText.language == Document.language))
    .join(FilmBody, FilmBody.film_text_id == FilmText.id)
)
_DOCUMENTS_OF_PEOPLE = select(
    PersonDocument.id,
    PersonDocument.path,
    PersonDocument.root,
    PersonDocument.key,
    PersonDocument.language,
    PersonDocument.content_hash,
    PersonDocument.findings,
)
_PAGES = select(Person.identity, PersonPage.person_id, Person.slug, PersonPage.content_hash, PersonPage.record).join(
    Person, Person.id == PersonPage.person_id
)
_TEXTS_OF_PEOPLE = (
    select(PersonDocument.id, PersonDocument.source, PersonBody.markdown)
    .join(
        PersonText,
        (PersonText.person_id == PersonDocument.person_id) & (PersonText.language == PersonDocument.language),
    )
    .join(PersonBody, PersonBody.person_text_id == PersonText.id)
)
_IDENTIFIED = select(Film.key, FilmIdentifier.scheme, FilmIdentifier.value).join(
    FilmIdentifier, FilmIdentifier.film_id == Film.id
)
_SHARED = (
    select(FilmIdentifier.value, FilmIdentifier.scheme)
    .group_by(FilmIdentifier.value, FilmIdentifier.scheme)
    .having(func.count() > 1)
)
_REVISION = select(Revision.revision).order_by(Revision.id.desc()).limit(1)
