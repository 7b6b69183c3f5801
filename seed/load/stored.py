"""Reads what is stored of documents and films, as far as a seeding must know it before it writes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Executable, func, select

from graph.database.bulk import in_chunks, tuples
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
from seed.discover.stored import StoredCatalogue, StoredDocument, StoredFilm, StoredPage


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseCatalogue(StoredCatalogue):
    """What a database has stored; what a seeding rarely needs is looked up only then."""

    connection: Connection

    @property
    def of_people(self) -> StoredCatalogue:
        documents = self.documents_of_people
        return DatabaseCatalogue(documents, documents_of_people=documents, connection=self.connection)

    def texts(self, documents: Iterable[StoredDocument], languages: Sequence[str]) -> tuple[StoredText, ...]:
        identities = Identities(languages)
        by_id = {document.id: document for document in documents}
        texts: list[StoredText] = []
        for chunk in in_chunks(list(by_id)):
            texts_of = _TEXTS.where(Document.id.in_(chunk))
            if self.documents is self.documents_of_people:
                texts_of = _TEXTS_OF_PEOPLE.where(PersonDocument.id.in_(chunk))
            for id, head, body in self.connection.execute(texts_of):
                document = by_id[id]
                file = DocumentFile(
                    path=_shown(Path(document.root, document.path)),
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
        wanted = set(identifiers)
        if not self.films:
            return set()
        wanted |= {(scheme, value) for value, scheme in self.connection.execute(_SHARED)}
        return {
            key
            for chunk in in_chunks(sorted({value for _, value in wanted}))
            for key, scheme, value in self.connection.execute(_IDENTIFIED.where(FilmIdentifier.value.in_(chunk)))
            if (scheme, value) in wanted
        }

    def films_saying(self, field: str, films: Iterable[str]) -> set[str]:
        ids = {self.films[key].id: key for key in films}
        says = select(Document.film_id).where(func.lower(Document.source).contains(field, autoescape=True))
        return {
            ids[id]
            for chunk in in_chunks(sorted(ids))
            for (id,) in self.connection.execute(says.where(Document.film_id.in_(chunk)))
        }


def _shown(path: Path) -> str:
    """The path of a document as somebody in this folder would write it."""
    return (path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path).as_posix()


def read_stored(connection: Connection) -> StoredCatalogue:
    films = {film.key: film for film in map(StoredFilm._make, tuples(connection, _FILMS))}
    documents = _by_path(connection, _DOCUMENTS)
    of_people = _by_path(connection, _DOCUMENTS_OF_PEOPLE)
    pages = {row.identity: StoredPage(*row[1:]) for row in connection.execute(_PAGES)}
    revision = connection.scalar(_REVISION)
    return DatabaseCatalogue(documents, films, revision, of_people, pages, connection=connection)


def _by_path(connection: Connection, documents: Executable) -> dict[str, StoredDocument]:
    return {document.path: document for document in map(StoredDocument._make, tuples(connection, documents))}


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
