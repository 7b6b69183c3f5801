"""The films that were read → the database, pass by pass: only what differs is written."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from graph.database.bulk import in_chunks, insert_rows, pairs
from graph.errors import UserError
from graph.models import Credit, Document, Film, Language, MovedSlug
from seed.discover.stored import StoredDocument, StoredFilm
from seed.film.film import FilmResult
from seed.film.slugs import SlugAssignment
from seed.load.diff import Differences, note_added, note_changed, note_removed, note_slug
from seed.load.film_writer import FilmWriter
from seed.load.films import RankedFilm, current_rows, update_rows, write_films
from seed.load.listings import write_listings
from seed.load.moves import TEMPORARY_RANK, Identity, Move, move_films, temporary_slug
from seed.load.people import reconcile_people
from seed.load.ranks import assign_ranks
from seed.load.revision import write_revision
from seed.load.rows import TABLES, document_row
from seed.load.search import write_search
from seed.load.vocabulary import reconcile_vocabulary

LARGEST_REMOVAL = 3
"""Of so many films, at most one goes at once without being asked for."""


class TooManyFilmsGoneError(UserError):
    """More films would be removed than a slip should be able to; the message says how to insist."""

    status = 1

    def __init__(self, leaving: int, films: int) -> None:
        super().__init__(
            f"{leaving} of {films} films would be removed, because their documents are gone;"
            " nothing was written: check the path, or say --prune to remove them, --keep to keep them"
        )


@dataclass(frozen=True, slots=True)
class Films:
    """All films there are, by what becomes of them."""

    new: Mapping[str, int]
    """Key → id of those that were written when they were read."""
    changing: Mapping[str, StoredFilm]
    """The stored films that were read again, by the key they have from now on."""
    staying: tuple[StoredFilm, ...]
    leaving: tuple[StoredFilm, ...]
    refused: tuple[int, ...]
    """Ids of new ones that have to go again."""

    @property
    def stored(self) -> Iterator[tuple[str, StoredFilm]]:
        """The stored films that do not leave, with the key they have from now on."""
        yield from self.changing.items()
        yield from ((film.key, film) for film in self.staying)

    @property
    def written(self) -> dict[str, int]:
        """Key → id of all that were read."""
        return {**self.new, **{key: film.id for key, film in self.changing.items()}}

    @property
    def gone(self) -> list[int]:
        """Ids of all that are removed."""
        return [*(film.id for film in self.leaving), *self.refused]


def write_catalogue(
    writer: FilmWriter,
    results: Mapping[str, FilmResult],
    slugs: SlugAssignment,
    differences: Differences,
    *,
    prune: bool,
) -> str:
    """Writes what differs, notes it in `differences`, and returns the revision.

    Raises:
        TooManyFilmsGoneError: if more than a third of the films would go and `prune` does not allow it.
    """
    connection, stored, changes = writer.connection, writer.stored, writer.changes
    films = _films(writer, results, slugs)
    if not prune and len(films.leaving) * LARGEST_REMOVAL > len(stored.films):
        raise TooManyFilmsGoneError(len(films.leaving), len(stored.films))
    if stored.revision and not (films.new or films.refused or films.changing or films.leaving or changes.moved):
        writer.create_indexes()
        return stored.revision

    writer.flush()
    _relocate_documents(connection, changes.moved)
    ranks = _rank_films(films, results, slugs)
    moves = list(_moves(films, slugs, ranks))
    move_films(connection, moves, films.gone)
    writer.create_indexes()
    changed = _write_changing(writer, films, slugs, ranks, differences)
    _remove_films(writer, films)
    _remove_documents(writer, films, results)
    _write_moved_slugs(connection, films, slugs)
    _note(differences, films, results, slugs)

    anew = _read_otherwise(writer)
    if anew:  # but for people whose films lie elsewhere: another people.yaml may stand beside them
        writer.ids.touched_people |= _credited(connection, sorted(films.written.values()))
    renamed = reconcile_people(connection, writer.context.people, writer.ids.touched_people, anew=anew)
    languages_before = list(connection.scalars(select(Language.tag).order_by(Language.position)))
    languages = reconcile_vocabulary(connection, writer.context.languages)
    relisted = changed | {each.id for each in moves if each.old.slug != each.new.slug}
    if list(languages) != languages_before:
        relisted = set(connection.scalars(select(Film.id)))
    write_listings(connection, languages, relisted)
    write_search(connection, changed, renamed)
    return write_revision(connection, stored.revision)


def _films(writer: FilmWriter, results: Mapping[str, FilmResult], slugs: SlugAssignment) -> Films:
    stored, changing = writer.stored.films, writer.stored_films
    nothing_left = (
        key for key, result in results.items() if not (key in writer.new or key in changing or result.refused)
    )
    gone = (stored[key] for key in (*writer.changes.deleted, *nothing_left) if key in stored)
    elsewhere = {film.id for film in changing.values()}
    leaving = tuple(film for film in gone if film.id not in elsewhere)
    changing = {key: film for key, film in changing.items() if key not in slugs.refused}
    others = {film.id for film in (*leaving, *changing.values())}
    return Films(
        new={key: id for key, id in writer.new.items() if key not in slugs.refused},
        changing=changing,
        staying=tuple(film for film in stored.values() if film.id not in others),
        leaving=leaving,
        refused=tuple(id for key, id in writer.new.items() if key in slugs.refused),
    )


def _relocate_documents(connection: Connection, moved: Iterable[tuple[StoredDocument, str]]) -> None:
    by_root: dict[str, list[int]] = {}
    for document, root in moved:
        by_root.setdefault(root, []).append(document.id)
    for root, ids in by_root.items():
        for chunk in in_chunks(ids):
            connection.execute(update(Document).where(Document.id.in_(chunk)).values(root=root))


def _rank_films(films: Films, results: Mapping[str, FilmResult], slugs: SlugAssignment) -> dict[int, int]:
    """Id → rank: newest first, then by title, unknown years last."""
    order: list[tuple[int, str, str, int, int | None]] = [
        (-(film.release_year or 0), film.title_folded, slugs.slugs[film.key], film.id, film.chronology)
        for film in films.staying
    ]
    for key, id in films.written.items():
        current = films.changing[key].chronology if key in films.changing else None
        order.append((-(results[key].release_year or 0), results[key].title_folded, slugs.slugs[key], id, current))
    order.sort(key=lambda film: film[:3])
    return dict(zip((film[3] for film in order), assign_ranks([film[4] for film in order]), strict=True))


def _moves(films: Films, slugs: SlugAssignment, ranks: Mapping[int, int]) -> Iterator[Move]:
    for key, film in films.stored:
        old = Identity(film.key, film.slug, film.chronology)
        yield Move(film.id, old, Identity(key, slugs.slugs[key], ranks[film.id]))
    for key, id in films.new.items():
        old = Identity(key, temporary_slug(id), TEMPORARY_RANK + id)
        yield Move(id, old, Identity(key, slugs.slugs[key], ranks[id]))


def _write_changing(
    writer: FilmWriter, films: Films, slugs: SlugAssignment, ranks: Mapping[int, int], differences: Differences
) -> set[int]:
    """Writes the stored films that were read again; returns the ids of those that differ."""
    connection, ids, changed = writer.connection, writer.ids, set[int]()
    for read in writer.put_aside(films.changing):
        batch = []
        for film in read:
            id = films.changing[film.key].id
            batch.append(RankedFilm(film, id, slugs.slugs[film.key], ranks[id]))
        differing = [each for each in batch if films.changing[each.film.key].content_hash != each.film.content_hash]
        present = current_rows(connection, [each.id for each in differing])
        note_changed(differences, connection, ids, differing, present)
        write_films(connection, ids, differing, present)
        changed |= {each.id for each in differing}
        # Of films that are what they were, how their documents were read may still differ.
        documents = [
            document_row(
                version.document,
                ids.of_key,
                id=ids.documents[version.document.path],
                film_id=each.id,
                language=version.language,
            )
            for each in batch
            if each.id not in changed
            for version in each.film.versions
        ]
        update_rows(connection, TABLES["documents"], documents)
    return changed


def _remove_films(writer: FilmWriter, films: Films) -> None:
    writer.ids.touched_people |= _credited(writer.connection, films.gone)
    for chunk in in_chunks(films.gone):
        writer.connection.execute(delete(Film).where(Film.id.in_(chunk)))


def _remove_documents(writer: FilmWriter, films: Films, results: Mapping[str, FilmResult]) -> None:
    """Removes documents that are no longer part of a film that was written."""
    paths = {path for key in films.written for path in results[key].paths}
    rewritten = {film.key for film in films.changing.values()}
    documents = writer.stored.documents.values()
    stale = [each.id for each in documents if each.film in rewritten and each.path not in paths]
    for chunk in in_chunks(stale):
        writer.connection.execute(delete(Document).where(Document.id.in_(chunk)))


def _credited(connection: Connection, films: Sequence[int]) -> set[int]:
    """The ids of people with a credit in these films."""
    people = select(Credit.person_id).distinct()
    return {id for chunk in in_chunks(films) for id in connection.scalars(people.where(Credit.film_id.in_(chunk)))}


def _write_moved_slugs(connection: Connection, films: Films, slugs: SlugAssignment) -> None:
    """Earlier slugs lead on to the film, until another film has them."""
    ids = films.written | {film.key: film.id for film in films.staying}
    present = pairs(connection, select(MovedSlug.slug, MovedSlug.film_id))
    wanted = present | {film.slug: film.id for key, film in films.stored if film.slug != slugs.slugs[key]}
    wanted |= {alias: ids[key] for alias, key in slugs.aliases.items()}
    for slug in slugs.slugs.values():
        wanted.pop(slug, None)
    for chunk in in_chunks([slug for slug, film in present.items() if wanted.get(slug) != film]):
        connection.execute(delete(MovedSlug).where(MovedSlug.slug.in_(chunk)))
    insert_rows(connection, TABLES["moved_slugs"], sorted(wanted.items() - present.items()))


def _note(differences: Differences, films: Films, results: Mapping[str, FilmResult], slugs: SlugAssignment) -> None:
    new = [(slugs.slugs[key], results[key].title, results[key].release_year) for key in films.new]
    note_added(differences, new)
    note_removed(differences, [film.slug for film in films.leaving])
    for key, film in films.stored:
        if film.slug != slugs.slugs[key]:
            note_slug(differences, film.slug, slugs.slugs[key])


def _read_otherwise(writer: FilmWriter) -> bool:
    """Whether people.yaml or the program may name anybody otherwise than when stored documents were read."""
    fingerprints = {document.content_hash.partition("-")[2] for document in writer.stored.documents.values()}
    return bool(fingerprints - {writer.context.fingerprint})
