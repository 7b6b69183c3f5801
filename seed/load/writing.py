"""A catalogue that was read → the database: only what differs is written."""

import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, delete, select, update

from graph.database.bulk import in_chunks, insert_rows, pairs
from graph.models import Credit, Document, Film, Language, MovedSlug
from seed.catalogue import records
from seed.catalogue.film import Reading, content_digest
from seed.load import rows
from seed.load.chronology import place
from seed.load.differences import Differences, note_films, note_removed, note_slug
from seed.load.films import Placed, present_rows, update_rows, write_films
from seed.load.listings import write_listings
from seed.load.people import settle_people
from seed.load.places import Move, move
from seed.load.register import Register, open_register
from seed.load.revision import content_revision, record_revision
from seed.load.search import write_search
from seed.load.state import State, StoredFilm
from seed.load.tables import TABLES
from seed.load.vocabulary import settle_vocabulary, write_roles
from seed.reading import Catalogue

BATCH = 200
LARGEST_REMOVAL = 3
"""Of so many films, at most one goes at once without being asked for."""


class TooManyGone(Exception):
    """More films would be removed than a slip should be able to; the message says how to insist."""


@dataclass(frozen=True, slots=True)
class Films:
    """Which films are to be written, which stay as they are, which leave."""

    written: Mapping[str, Reading]
    present: Mapping[str, StoredFilm]
    """Of those to be written, the ones that are there already, by the key they have from now on."""
    staying: tuple[StoredFilm, ...]
    leaving: tuple[StoredFilm, ...]


def write_catalogue(
    connection: Connection, catalogue: Catalogue, state: State, differences: Differences, *, prune: bool
) -> str:
    """Writes what differs, takes it down and returns the revision.

    Raises:
        TooManyGone: if more than a third of the films would go and `prune` does not allow it.
    """
    films = _films(catalogue, state)
    if not prune and len(films.leaving) * LARGEST_REMOVAL > len(state.films):
        raise TooManyGone(_too_many(films, state))
    if state.revision and not (films.written or films.leaving or catalogue.plan.relocated):
        return state.revision
    department = write_roles(connection)
    documents = {document.path: document.id for document in state.documents.values()}
    register = open_register(connection, catalogue.context.people, department, documents)
    relisted = _write(connection, catalogue, state, films, register, differences)
    _settle(connection, catalogue, state, register, relisted)
    revision = content_revision(connection)
    if revision != state.revision:
        record_revision(connection, revision)
    return revision


def _films(catalogue: Catalogue, state: State) -> Films:
    written = {
        key: reading
        for key, reading in catalogue.readings.items()
        if key in catalogue.spooled and key not in catalogue.settled.refused
    }
    emptied = (key for key, r in catalogue.readings.items() if key not in catalogue.spooled and not r.refused)
    gone = [state.films[key] for key in (*catalogue.plan.abandoned, *emptied) if key in state.films]
    renamed = _renamed(written, gone, state)
    present = {key: state.films[key] for key in written if key in state.films} | renamed
    apart = {film.id for film in (*gone, *present.values())}
    staying = tuple(film for film in state.films.values() if film.id not in apart)
    moved = {film.id for film in renamed.values()}
    return Films(written, present, staying, tuple(film for film in gone if film.id not in moved))


def _renamed(written: Mapping[str, Reading], gone: Sequence[StoredFilm], state: State) -> dict[str, StoredFilm]:
    """Films that lie elsewhere now: a new key, a document of which has the very content of one that is gone."""
    going = {film.key: film for film in gone}
    by_digest = {
        content_digest(document.content_hash): going[document.film]
        for document in state.documents.values()
        if document.film in going
    }
    renamed: dict[str, StoredFilm] = {}
    for key, reading in written.items():
        film = next((by_digest[digest] for digest in reading.hashes if digest in by_digest), None)
        if film and key not in state.films and film not in renamed.values():
            renamed[key] = film
    return renamed


def _too_many(films: Films, state: State) -> str:
    return (
        f"{len(films.leaving)} of {len(state.films)} films would be removed, because their documents are gone;"
        " nothing was written: check the path, or say --prune to remove them, --keep to keep them"
    )


def _write(
    connection: Connection,
    catalogue: Catalogue,
    state: State,
    films: Films,
    register: Register,
    differences: Differences,
) -> set[int]:
    """Films and what hangs on them; returns the ids of those whose listings may differ now."""
    slugs = catalogue.settled.slugs
    ids = {key: films.present[key].id if key in films.present else register.next_id("films") for key in films.written}
    places = _places(films, ids, slugs)
    moves = [Move(film, key, slugs[key], places[film.id]) for key, film in films.present.items()]
    moves += [Move(film, film.key, slugs[film.key], places[film.id]) for film in films.staying]
    move(connection, moves, [film.id for film in films.leaving])
    order = sorted(films.written, key=lambda key: places[ids[key]])
    placed = (Placed(_film(catalogue, key), ids[key], slugs[key], places[ids[key]]) for key in order)
    relisted = _write_films(connection, films, register, placed, differences)
    note_removed(differences, [film.slug for film in films.leaving])
    _remove(connection, films, state, register)
    _write_moved_slugs(connection, catalogue, films, ids, slugs)
    renamed = [each for each in moves if each.slug != each.film.slug]
    for each in renamed:
        note_slug(differences, each.film.slug, each.slug)
    return relisted | {each.film.id for each in renamed}


def _film(catalogue: Catalogue, key: str) -> records.Film:
    film: records.Film = pickle.loads(catalogue.spool.get(catalogue.spooled[key]))  # noqa: S301 - our own file
    return film


def _places(films: Films, ids: Mapping[str, int], slugs: Mapping[str, str]) -> dict[int, int]:
    """The place of each film among all, by id: newest first, then by title, unknown years last."""
    order: list[tuple[int, str, str, int, int | None]] = [
        (_newest_first(film.release_year), film.title_folded, slugs[film.key], film.id, film.chronology)
        for film in films.staying
    ]
    for key, reading in films.written.items():
        current = films.present[key].chronology if key in films.present else None
        order.append((_newest_first(reading.release_year), reading.title_folded, slugs[key], ids[key], current))
    order.sort(key=lambda film: film[:3])
    return dict(zip((film[3] for film in order), place([film[4] for film in order]), strict=True))


def _newest_first(year: int | None) -> int:
    return -year if year else 0


def _write_films(
    connection: Connection, films: Films, register: Register, placed: Iterable[Placed], differences: Differences
) -> set[int]:
    hashes = {film.id: film.content_hash for film in films.present.values()}
    changed: set[int] = set()
    for batch in _batches(placed):
        differing = [each for each in batch if hashes.get(each.id) != each.film.content_hash]
        present = present_rows(connection, register, differing)
        note_films(differences, connection, register, differing, present)
        write_films(connection, register, differing, present)
        changed |= {each.id for each in differing}
        _update_documents(connection, register, [each for each in batch if each.id not in changed])
    return changed


def _batches(placed: Iterable[Placed]) -> Iterator[list[Placed]]:
    remaining = iter(placed)
    while batch := list(islice(remaining, BATCH)):
        yield batch


def _update_documents(connection: Connection, register: Register, unchanged: Iterable[Placed]) -> None:
    """Of films that are what they were: how their documents were read may still differ."""
    updated = [
        rows.document_row(version, register.documents[version.document.path], each.id)
        for each in unchanged
        for version in each.film.versions
    ]
    update_rows(connection, TABLES["documents"], updated)


def _remove(connection: Connection, films: Films, state: State, register: Register) -> None:
    """Films whose documents are gone, and documents that are no longer part of a film that was written."""
    leaving = [film.id for film in films.leaving]
    for chunk in in_chunks(leaving):
        statement = select(Credit.person_id).where(Credit.film_id.in_(chunk)).distinct()
        register.touched_people |= set(connection.scalars(statement))
        connection.execute(delete(Film).where(Film.id.in_(chunk)))
    paths = {path for reading in films.written.values() for path in reading.paths}
    rewritten = {film.key for film in films.present.values()}
    stale = [d.id for d in state.documents.values() if d.film in rewritten and d.path not in paths]
    for chunk in in_chunks(stale):
        connection.execute(delete(Document).where(Document.id.in_(chunk)))


def _write_moved_slugs(
    connection: Connection, catalogue: Catalogue, films: Films, ids: Mapping[str, int], slugs: Mapping[str, str]
) -> None:
    """Earlier slugs lead on to the film, until another film has them."""
    present = pairs(connection, select(MovedSlug.slug, MovedSlug.film_id))
    wanted = present | {film.slug: film.id for key, film in films.present.items() if film.slug != slugs[key]}
    wanted |= {film.slug: film.id for film in films.staying if film.slug != slugs[film.key]}
    staying = {film.key: film.id for film in films.staying}
    wanted |= {alias: ids[key] if key in ids else staying[key] for alias, key in catalogue.aliases.items()}
    for slug in slugs.values():
        wanted.pop(slug, None)
    differing = [slug for slug, film in present.items() if wanted.get(slug) != film]
    for chunk in in_chunks(differing):
        connection.execute(delete(MovedSlug).where(MovedSlug.slug.in_(chunk)))
    insert_rows(connection, TABLES["moved_slugs"], sorted(wanted.items() - present.items()))


def _settle(connection: Connection, catalogue: Catalogue, state: State, register: Register, relisted: set[int]) -> None:
    """What follows from the films: people, names in all languages, listings."""
    for document, root in catalogue.plan.relocated:
        connection.execute(update(Document).where(Document.id == document.id).values(root=root))
    fingerprints = {document.content_hash.partition("-")[2] for document in state.documents.values()}
    if fingerprints - {catalogue.context.fingerprint}:  # people.yaml or the program may name anybody anew
        register.touched_people |= set(register.people.values())
    settle_people(connection, catalogue.context.people, register.touched_people)
    before = list(connection.scalars(select(Language.tag).order_by(Language.position)))
    languages = settle_vocabulary(connection, catalogue.context.languages)
    if list(languages) != before:
        relisted = set(connection.scalars(select(Film.id)))
    write_listings(connection, languages, relisted)
    write_search(connection, relisted, register.touched_people)
