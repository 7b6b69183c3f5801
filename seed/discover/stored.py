"""What the database holds, as far as a seeding must know it before it reads a document."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from graph.models import Document, Film, FilmText, Revision


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
class State:
    documents: Mapping[str, StoredDocument]
    """By path."""
    films: Mapping[str, StoredFilm]
    """By key."""
    revision: str | None


EMPTY = State({}, {}, None)


def read_state(connection: Connection) -> State:
    films = {row.key: StoredFilm(*row) for row in connection.execute(_FILMS)}
    documents = {row.path: StoredDocument(*row) for row in connection.execute(_DOCUMENTS)}
    return State(documents, films, connection.scalar(_REVISION))


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
_REVISION = select(Revision.revision).order_by(Revision.id.desc()).limit(1)
