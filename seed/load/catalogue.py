"""What was read → the database: only what differs is written."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from graph.database.bulk import in_chunks, insert_rows, pairs
from graph.models import Credit, Document, Film, Language, MovedSlug
from seed.discover.stored import StoredDocument, StoredFilm
from seed.load import rows
from seed.load.diff import Differences, note_added, note_changed, note_removed, note_slug
from seed.load.films import Placed, present_rows, update_rows, write_films
from seed.load.intake import Intake
from seed.load.listings import write_listings
from seed.load.people import settle_people
from seed.load.places import Move, Place, move, provisional
from seed.load.ranks import place
from seed.load.revision import content_revision, record_revision
from seed.load.search import write_search
from seed.load.tables import TABLES
from seed.load.vocabulary import settle_vocabulary
from seed.reading import Catalogue

LARGEST_REMOVAL = 3
"""Of so many films, at most one goes at once without being asked for."""


class TooManyGone(Exception):
    """More films would be removed than a slip should be able to; the message says how to insist."""


@dataclass(frozen=True, slots=True)
class Films:
    """All films there are, by what becomes of them."""

    new: Mapping[str, int]
    """Key → id of those written when they were read."""
    changing: Mapping[str, StoredFilm]
    """What those that wait are now, by the key they have from now on."""
    staying: tuple[StoredFilm, ...]
    leaving: tuple[StoredFilm, ...]
    refused: tuple[int, ...]
    """Ids of new ones that have to go again."""

    @property
    def ids(self) -> dict[str, int]:
        return {**self.new, **{key: film.id for key, film in self.changing.items()}}


def write_catalogue(
    connection: Connection, intake: Intake, catalogue: Catalogue, differences: Differences, *, prune: bool
) -> str:
    """Writes what differs, takes it down and returns the revision.

    Raises:
        TooManyGone: if more than a third of the films would go and `prune` does not allow it.
    """
    state, relocated = intake.state, catalogue.survey.plan.relocated
    films = _films(intake, catalogue)
    if not prune and len(films.leaving) * LARGEST_REMOVAL > len(state.films):
        raise TooManyGone(_too_many(len(films.leaving), len(state.films)))
    if state.revision and not (films.new or films.refused or films.changing or films.leaving or relocated):
        intake.index()
        return state.revision
    intake.write()
    _relocate(connection, relocated)
    relisted, searched = _write(connection, intake, catalogue, films, differences)
    _settle(connection, intake, films, relisted, searched)
    revision = content_revision(connection)
    if revision != state.revision:
        record_revision(connection, revision)
    return revision


def _films(intake: Intake, catalogue: Catalogue) -> Films:
    state, refused = intake.state, catalogue.settled.refused
    changing = {key: film for key, film in intake.present.items() if key not in refused}
    taken = {*intake.new, *intake.present}
    emptied = (key for key, reading in catalogue.readings.items() if key not in taken and not reading.refused)
    moved = {film.id for film in intake.present.values()}
    gone = (state.films[key] for key in (*catalogue.survey.plan.abandoned, *emptied) if key in state.films)
    leaving = tuple(film for film in gone if film.id not in moved)
    apart = {film.id for film in (*leaving, *changing.values())}
    return Films(
        new={key: id for key, id in intake.new.items() if key not in refused},
        changing=changing,
        staying=tuple(film for film in state.films.values() if film.id not in apart),
        leaving=leaving,
        refused=tuple(id for key, id in intake.new.items() if key in refused),
    )


def _too_many(leaving: int, films: int) -> str:
    return (
        f"{leaving} of {films} films would be removed, because their documents are gone;"
        " nothing was written: check the path, or say --prune to remove them, --keep to keep them"
    )


def _relocate(connection: Connection, relocated: Iterable[tuple[StoredDocument, str]]) -> None:
    by_root: dict[str, list[int]] = {}
    for document, root in relocated:
        by_root.setdefault(root, []).append(document.id)
    for root, ids in by_root.items():
        for chunk in in_chunks(ids):
            connection.execute(update(Document).where(Document.id.in_(chunk)).values(root=root))


def _write(
    connection: Connection, intake: Intake, catalogue: Catalogue, films: Films, differences: Differences
) -> tuple[set[int], set[int]]:
    """Writes films and what hangs on them; returns the ids of those whose listings, and whose texts, may differ now."""
    slugs = catalogue.settled.slugs
    places = _places(films, catalogue)
    moves = tuple(_moves(films, slugs, places))
    move(connection, moves, [*(film.id for film in films.leaving), *films.refused])
    intake.index()
    changed = _write_changing(connection, intake, films, places, slugs, differences)
    _remove(connection, intake, catalogue, films)
    _write_moved_slugs(connection, catalogue, films)
    _note(differences, catalogue, films)
    renamed = {each.id for each in moves if each.old.slug != each.new.slug}
    return changed | renamed, changed


def _places(films: Films, catalogue: Catalogue) -> dict[int, int]:
    """The chronology of each film, by id: newest first, then by title, unknown years last."""
    slugs, readings = catalogue.settled.slugs, catalogue.readings
    order: list[tuple[int, str, str, int, int | None]] = [
        (_newest_first(film.release_year), film.title_folded, slugs[film.key], film.id, film.chronology)
        for film in films.staying
    ]
    for key, id in films.ids.items():
        current = films.changing[key].chronology if key in films.changing else None
        year, title = readings[key].release_year, readings[key].title_folded
        order.append((_newest_first(year), title, slugs[key], id, current))
    order.sort(key=lambda film: film[:3])
    return dict(zip((film[3] for film in order), place([film[4] for film in order]), strict=True))


def _newest_first(year: int | None) -> int:
    return -year if year else 0


def _moves(films: Films, slugs: Mapping[str, str], places: Mapping[int, int]) -> Iterator[Move]:
    present = (*films.changing.items(), *((film.key, film) for film in films.staying))
    for key, film in present:
        old = Place(film.key, film.slug, film.chronology)
        yield Move(film.id, old, Place(key, slugs[key], places[film.id]))
    for key, id in films.new.items():
        yield Move(id, Place(key, *provisional(id)), Place(key, slugs[key], places[id]))


def _write_changing(
    connection: Connection,
    intake: Intake,
    films: Films,
    places: Mapping[int, int],
    slugs: Mapping[str, str],
    differences: Differences,
) -> set[int]:
    """Films that were there already; returns the ids of those that differ."""
    hashes = {film.id: film.content_hash for film in films.changing.values()}
    ids, changed = films.ids, set[int]()
    for waiting in intake.waiting(films.changing):
        batch = [Placed(film, ids[film.key], slugs[film.key], places[ids[film.key]]) for film in waiting]
        differing = [each for each in batch if hashes[each.id] != each.film.content_hash]
        present = present_rows(connection, [each.id for each in differing])
        note_changed(differences, connection, intake.register, differing, present)
        write_films(connection, intake.register, differing, present)
        changed |= {each.id for each in differing}
        _update_documents(connection, intake, [each for each in batch if each.id not in changed])
    return changed


def _update_documents(connection: Connection, intake: Intake, unchanged: Iterable[Placed]) -> None:
    """Of films that are what they were: how their documents were read may still differ."""
    updated = [
        rows.document_row(version, intake.register.documents[version.document.path], each.id)
        for each in unchanged
        for version in each.film.versions
    ]
    update_rows(connection, TABLES["documents"], updated)


def _remove(connection: Connection, intake: Intake, catalogue: Catalogue, films: Films) -> None:
    """Films that leave, and documents that are no longer part of a film that was written."""
    gone = [*(film.id for film in films.leaving), *films.refused]
    intake.register.touched_people |= _credited(connection, gone)
    for chunk in in_chunks(gone):
        connection.execute(delete(Film).where(Film.id.in_(chunk)))
    paths = {path for key in films.ids for path in catalogue.readings[key].paths}
    rewritten = {film.key for film in films.changing.values()}
    stale = [d.id for d in intake.state.documents.values() if d.film in rewritten and d.path not in paths]
    for chunk in in_chunks(stale):
        connection.execute(delete(Document).where(Document.id.in_(chunk)))


def _credited(connection: Connection, films: Sequence[int]) -> set[int]:
    """The ids of people with a credit in these films."""
    people = select(Credit.person_id).distinct()
    return {id for chunk in in_chunks(films) for id in connection.scalars(people.where(Credit.film_id.in_(chunk)))}


def _write_moved_slugs(connection: Connection, catalogue: Catalogue, films: Films) -> None:
    """Earlier slugs lead on to the film, until another film has them."""
    slugs, ids = catalogue.settled.slugs, films.ids | {film.key: film.id for film in films.staying}
    present = pairs(connection, select(MovedSlug.slug, MovedSlug.film_id))
    wanted = present | {film.slug: film.id for key, film in films.changing.items() if film.slug != slugs[key]}
    wanted |= {film.slug: film.id for film in films.staying if film.slug != slugs[film.key]}
    wanted |= {alias: ids[key] for alias, key in catalogue.aliases.items()}
    for slug in slugs.values():
        wanted.pop(slug, None)
    for chunk in in_chunks([slug for slug, film in present.items() if wanted.get(slug) != film]):
        connection.execute(delete(MovedSlug).where(MovedSlug.slug.in_(chunk)))
    insert_rows(connection, TABLES["moved_slugs"], sorted(wanted.items() - present.items()))


def _note(differences: Differences, catalogue: Catalogue, films: Films) -> None:
    slugs, readings = catalogue.settled.slugs, catalogue.readings
    note_added(differences, [(slugs[key], readings[key].title, readings[key].release_year) for key in films.new])
    note_removed(differences, [film.slug for film in films.leaving])
    for key, film in (*films.changing.items(), *((film.key, film) for film in films.staying)):
        if film.slug != slugs[key]:
            note_slug(differences, film.slug, slugs[key])


def _settle(connection: Connection, intake: Intake, films: Films, relisted: set[int], searched: set[int]) -> None:
    """What follows from the films: people, names in all languages, listings, what search looks into."""
    register, context = intake.register, intake.context
    fingerprints = {document.content_hash.partition("-")[2] for document in intake.state.documents.values()}
    anew = bool(fingerprints - {context.fingerprint})  # people.yaml or the program may name anybody otherwise
    if anew:  # but nobody whose films lie elsewhere: another people.yaml may stand beside them
        register.touched_people |= _credited(connection, sorted(films.ids.values()))
    renamed = settle_people(connection, context.people, register.touched_people, anew=anew)
    before = list(connection.scalars(select(Language.tag).order_by(Language.position)))
    languages = settle_vocabulary(connection, context.languages)
    if list(languages) != before:
        relisted = set(connection.scalars(select(Film.id)))
    write_listings(connection, languages, relisted)
    write_search(connection, searched, renamed)
