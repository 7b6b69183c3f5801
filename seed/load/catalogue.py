"""The films that were read → the database, pass by pass: only what differs is written."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, delete, select, update

from graph.database.bulk import create_indexes, in_chunks, insert_rows, pairs
from graph.errors import UserError
from graph.models import Credit, Document, Film, Language, MovedSlug
from seed.diagnostics import Diagnostic
from seed.discover.jobs import fingerprint_of
from seed.discover.stored import StoredDocument, StoredFilm
from seed.film.film import FilmResult
from seed.film.own_facts import facts_of
from seed.film.slugs import SlugAssignment
from seed.gaps.write import GapWriter
from seed.load.awards import films_not_found, write_awards_of_people, write_film_awards
from seed.load.diff import Differences, names_of, note_added, note_changed, note_people, note_removed, note_slug
from seed.load.film_writer import FilmWriter
from seed.load.films import RankedFilm, current_rows, update_rows, write_films
from seed.load.listings import write_listings
from seed.load.media import write_media_files
from seed.load.moves import TEMPORARY_RANK, Identity, Move, move_films, temporary_slug
from seed.load.own import write_declarations, write_person_values, write_references, write_terms
from seed.load.own_listings import write_own_listings
from seed.load.page_states import Touched, all_credited
from seed.load.pages import write_pages
from seed.load.people import reconcile_people
from seed.load.ranks import assign_ranks
from seed.load.revision import write_first_states, write_revision
from seed.load.rows import ROW_TYPES, TABLES, document_row
from seed.load.search import write_search
from seed.load.two_spellings import find_two_spellings
from seed.load.vocabulary import reconcile_vocabulary
from seed.pages.pages import Pages
from seed.phrases import phrase

LARGEST_REMOVAL = 3
"""One film in so many can be removed at once; more, and the user must ask for it."""


class TooManyFilmsGoneError(UserError):
    """More films would be removed than a slip should be able to; the message says how to insist."""

    status = 1

    def __init__(self, leaving: int, films: int) -> None:
        self.reason = phrase(
            "{leaving} of {films} films would be removed, because their documents are gone, passed over or drafts;"
            " nothing was written: check the path, or say --prune to remove them, --keep to keep them",
            leaving=leaving,
            films=films,
        )
        super().__init__(self.reason)


@dataclass(frozen=True, slots=True)
class Films:
    """All films of the catalogue, grouped by what becomes of them."""

    new: Mapping[str, int]
    """Key → id of the films that were written when they were read."""
    changing: Mapping[str, StoredFilm]
    """The stored films that were read again, by the key they have from now on."""
    staying: tuple[StoredFilm, ...]
    leaving: tuple[StoredFilm, ...]
    stored: tuple[tuple[str, StoredFilm], ...]
    """The films that change or stay, with the key they have from now on."""
    written: dict[str, int]
    """Key → id of the films that are new or change."""
    gone: tuple[int, ...]
    """Ids of the films that leave."""


def write_catalogue(
    writer: FilmWriter,
    results: Mapping[str, FilmResult],
    assigned: SlugAssignment,
    pages: Pages,
    differences: Differences,
    *,
    prune: bool,
    media_roots: Sequence[Path] = (),
) -> tuple[str, tuple[Diagnostic, ...]]:
    """Writes what differs, notes it in `differences`, and returns the revision, and findings that only all films
    together show. Files that documents name are looked for in `media_roots` before the documents' own folders.

    Raises:
        TooManyFilmsGoneError: if more than a third of the films would go and `prune` does not allow it.
    """
    connection, stored, changes = writer.connection, writer.stored, writer.changes
    films = _films(writer, results)
    lost = [film for film in films.leaving if film.key not in changes.replaced]
    if not prune and len(lost) * LARGEST_REMOVAL > len(stored.films):
        raise TooManyFilmsGoneError(len(lost), len(stored.films))
    gaps = GapWriter(connection, {film.id for film in films.changing.values()} | {*films.gone})
    if stored.revision and not (films.written or films.gone or changes.moved or pages.were_read or pages.moved):
        create_indexes(connection, writer.dropped_indexes)
        # A path without films may be below no fields.yaml, and the declarations stay as they are.
        references = _write_references(writer, films, results) if writer.context.fields else ()
        findings = (*references, *_two_spellings(writer), *films_not_found(connection, pages.awarded))
        if files := write_media_files(connection, media_roots):
            gaps.write((), files)
            return write_revision(connection, stored.revision), findings
        write_first_states(connection)
        return stored.revision, findings

    writer.flush()
    _relocate_documents(connection, changes.moved)
    ranks = _rank_films(films, results, assigned)
    moves = list(_moves(films, assigned, ranks))
    move_films(connection, moves, films.gone)
    create_indexes(connection, writer.dropped_indexes)
    changed = _write_changing(writer, films, assigned, ranks, differences)
    _remove(writer, films, results)
    _write_moved_slugs(connection, films, assigned)
    _note(differences, films, results, assigned)

    described = write_pages(connection, writer.ids, stored, pages, differences)
    renamed = _reconcile_people(writer, films, described, differences)
    fields = writer.context.fields
    write_person_values(connection, writer.context.people, writer.ids.touched_people)
    write_film_awards(
        connection, changed | set(films.new.values()) | {each.id for each in moves if each.old != each.new}
    )
    awarded = write_awards_of_people(connection, writer.ids, pages.records)
    languages_before = list(connection.scalars(select(Language.tag).order_by(Language.position)))
    context = writer.context
    languages = reconcile_vocabulary(connection, context)
    relisted = changed | {each.id for each in moves if each.old.slug != each.new.slug}
    if list(languages) != languages_before:
        relisted = set(connection.scalars(select(Film.id)))
    write_listings(connection, languages, relisted)
    write_search(connection, changed, renamed | described)
    declared_anew = write_declarations(connection, fields)
    write_own_listings(connection, fields, connection.scalars(select(Film.id)) if declared_anew else relisted)
    write_terms(connection, fields, languages)
    findings = (*_write_references(writer, films, results), *_two_spellings(writer))
    gaps.write(films.written.values(), write_media_files(connection, media_roots))
    touched = _touched(writer, films, changed | relisted | awarded.films, renamed | described | awarded.people)
    findings += films_not_found(connection, pages.awarded)
    return write_revision(connection, stored.revision, touched), findings


def _films(writer: FilmWriter, results: Mapping[str, FilmResult]) -> Films:
    stored, changing = writer.stored.films, writer.stored_films
    nothing_left = (
        key for key, result in results.items() if not (key in writer.new or key in changing or result.refused)
    )
    gone = (stored[key] for key in (*writer.changes.deleted, *nothing_left) if key in stored)
    elsewhere = {film.id for film in changing.values()}
    leaving = tuple(film for film in gone if film.id not in elsewhere)
    others = {film.id for film in (*leaving, *changing.values())}
    staying = tuple(film for film in stored.values() if film.id not in others)
    return Films(
        new=writer.new,
        changing=changing,
        staying=staying,
        leaving=leaving,
        stored=(*changing.items(), *((film.key, film) for film in staying)),
        written={**writer.new, **{key: film.id for key, film in changing.items()}},
        gone=tuple(film.id for film in leaving),
    )


def _relocate_documents(connection: Connection, moved: Iterable[tuple[StoredDocument, str]]) -> None:
    by_root: dict[str, list[int]] = {}
    for document, root in moved:
        by_root.setdefault(root, []).append(document.id)
    for root, ids in by_root.items():
        for chunk in in_chunks(ids):
            connection.execute(update(Document).where(Document.id.in_(chunk)).values(root=root))


class _Place(NamedTuple):
    """The values that a film's rank depends on, in the order in which they are compared, and its present rank."""

    newest_first: int
    title_folded: str
    slug: str
    id: int
    rank: int | None


def _rank_films(films: Films, results: Mapping[str, FilmResult], assigned: SlugAssignment) -> dict[int, int]:
    """Id → rank: newest first, then by title, unknown years last."""
    places = [
        _Place(-(film.release_year or 0), film.title_folded, assigned.slugs[film.key], film.id, film.chronology)
        for film in films.staying
    ]
    for key, id in films.written.items():
        year, title = results[key].release_year, results[key].title_folded
        current = films.changing[key].chronology if key in films.changing else None
        places.append(_Place(-(year or 0), title, assigned.slugs[key], id, current))
    places.sort()
    ranks = assign_ranks([place.rank for place in places])
    return {place.id: rank for place, rank in zip(places, ranks, strict=True)}


def _moves(films: Films, assigned: SlugAssignment, ranks: Mapping[int, int]) -> Iterator[Move]:
    for key, film in films.stored:
        old = Identity(film.key, film.slug, film.chronology)
        yield Move(film.id, old, Identity(key, assigned.slugs[key], ranks[film.id]))
    for key, id in films.new.items():
        old = Identity(key, temporary_slug(id), TEMPORARY_RANK + id)
        yield Move(id, old, Identity(key, assigned.slugs[key], ranks[id]))


def _write_changing(
    writer: FilmWriter, films: Films, assigned: SlugAssignment, ranks: Mapping[int, int], differences: Differences
) -> set[int]:
    """Writes the stored films that were read again; returns the ids of those that differ."""
    connection, ids, changed = writer.connection, writer.ids, set[int]()
    for read in writer.put_aside(films.changing):
        batch = []
        for film in read:
            id = films.changing[film.key].id
            batch.append(RankedFilm(film, id, assigned.slugs[film.key], ranks[id]))
        differing = [each for each in batch if films.changing[each.film.key].content_hash != each.film.content_hash]
        current = current_rows(connection, [each.id for each in differing])
        note_changed(differences, connection, ids, differing, current, facts_of(writer.context.fields).all)
        write_films(connection, ids, differing, current)
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


def _remove(writer: FilmWriter, films: Films, results: Mapping[str, FilmResult]) -> None:
    """Removes films that are gone, and documents that are no longer part of a film that was written."""
    writer.ids.touched_people |= _credited(writer.connection, films.gone)
    for chunk in in_chunks(films.gone):
        writer.connection.execute(delete(Film).where(Film.id.in_(chunk)))
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


def _are_read_otherwise(writer: FilmWriter) -> bool:
    """Whether documents were last read by another program, or with another people.yaml."""
    fingerprints = {fingerprint_of(document.content_hash) for document in writer.stored.documents.values()}
    return bool(fingerprints - {writer.context.fingerprint})


def _touched_people(writer: FilmWriter, films: Films, described: set[int]) -> tuple[set[int], bool]:
    """The ids of people that may differ now, and whether nothing known of them can be relied on.

    `described` are those whom documents say something else of than before: they may be named otherwise now. So may
    anybody, if documents were last read by another program or with another people.yaml. People of films that this
    seeding does not look at are left alone: another people.yaml may stand there.
    """
    writer.ids.touched_people |= described
    if not _are_read_otherwise(writer):
        return writer.ids.touched_people, bool(described)
    return writer.ids.touched_people | _credited(writer.connection, sorted(films.written.values())), True


def _touched(writer: FilmWriter, films: Films, listed: set[int], named: set[int]) -> Touched | None:
    """The films and people whose pages may say something else now; None if it may be any. `listed` are the films that
    differ, or are listed otherwise, `named` the people who are called otherwise, or of whom documents say otherwise.
    """
    if writer.stored.revision is None or _are_read_otherwise(writer):
        return None
    listed = listed | set(films.new.values())
    people = writer.ids.touched_people | named | _credited(writer.connection, sorted(listed))
    return Touched(frozenset(listed | all_credited(writer.connection, named)), frozenset(people))


def _reconcile_people(writer: FilmWriter, films: Films, described: set[int], differences: Differences) -> set[int]:
    """Reconciles people, and tells who became whom; returns the ids of those whose names are others than before."""
    connection, became = writer.connection, differences.became
    touched, anew = _touched_people(writer, films, described)
    successors = {each: writer.ids.people[each[1]] for each in became}
    # Whoever became several is found under the one with the most films.
    mostly = sorted(successors, key=lambda each: (len(became[each]), each[1]))
    inheriting = {each[0]: successors[each] for each in mostly}
    before = names_of(connection, inheriting) if differences.in_words else {}
    renamed = reconcile_people(connection, writer.context.people, touched, inheriting, anew=anew)
    if differences.in_words:
        note_people(differences, connection, before, successors)
    return renamed


def _two_spellings(writer: FilmWriter) -> tuple[Diagnostic, ...]:
    return tuple(find_two_spellings(writer.connection, writer.context.people, writer.changes.shown))


def _write_references(writer: FilmWriter, films: Films, results: Mapping[str, FilmResult]) -> tuple[Diagnostic, ...]:
    """The references of own fields, which lead to films and people that may be read later."""
    places = {
        (films.written[key], reference.field, reference.position): reference.place
        for key, result in results.items()
        if key in films.written
        for reference in result.references
    }
    languages = writer.connection.scalars(select(Language.id)).all()
    context = writer.context
    return write_references(writer.connection, context.fields, context.people, languages, places, writer.changes.shown)


def _write_moved_slugs(connection: Connection, films: Films, assigned: SlugAssignment) -> None:
    """Earlier slugs lead on to the film, until another film has them."""
    ids = films.written | {film.key: film.id for film in films.staying}
    present = pairs(connection, select(MovedSlug.slug, MovedSlug.film_id))
    wanted = present | {film.slug: film.id for key, film in films.stored if film.slug != assigned.slugs[key]}
    wanted |= {alias: ids[key] for alias, key in assigned.aliases.items()}
    for slug in assigned.slugs.values():
        wanted.pop(slug, None)
    for chunk in in_chunks([slug for slug, film in present.items() if wanted.get(slug) != film]):
        connection.execute(delete(MovedSlug).where(MovedSlug.slug.in_(chunk)))
    row = ROW_TYPES["moved_slugs"]
    new = [row(slug=slug, film_id=film) for slug, film in sorted(wanted.items() - present.items())]
    insert_rows(connection, TABLES["moved_slugs"], new)


def _note(differences: Differences, films: Films, results: Mapping[str, FilmResult], assigned: SlugAssignment) -> None:
    new = [(assigned.slugs[key], results[key].title, results[key].release_year) for key in films.new]
    note_added(differences, new)
    note_removed(differences, [film.slug for film in films.leaving])
    for key, film in films.stored:
        if film.slug != assigned.slugs[key]:
            note_slug(differences, film.slug, assigned.slugs[key])
