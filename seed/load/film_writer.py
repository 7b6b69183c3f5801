"""Writes films as they are read, while others are still being read.

A film that is new is written at once, with a temporary slug: later it gets its own slug and rank, or is removed again.
A film that is stored already is put aside: only when all are read is it known whether a clash of slugs refuses its
change.
"""

from collections.abc import Iterable, Iterator
from tempfile import SpooledTemporaryFile

from sqlalchemy import Connection, Index

from graph.database.bulk import drop_indexes
from seed.discover.changes import Changes
from seed.discover.jobs import content_digest
from seed.discover.stored import StoredCatalogue, StoredFilm
from seed.film import record as records
from seed.film.context import Context
from seed.film.film import FilmResult
from seed.load.films import CurrentRows, RankedFilm, write_films
from seed.load.ids import IdAllocator, allocate_ids
from seed.load.moves import TEMPORARY_RANK, temporary_slug
from seed.load.rows import TABLES
from seed.load.search import write_film_entries
from seed.load.vocabulary import write_roles

BATCH, BATCH_SIZE = 200, 10_000_000
"""Films, and bytes of them, that are written at a time."""
IN_MEMORY = 32_000_000
"""Bytes of films put aside that are held in memory; more, and they lie in a temporary file."""
FILLED = ("credits", "credit_mentions", "people", "search_entries")
"""Tables whose indexes are dropped while they are filled, if there was no film before."""


class FilmWriter:
    """Takes the films that were read, one after the other; `close` it in the end.

    `new` has the ids of the films that were written, by key; `stored_films` what those that were put aside are now.
    `dropped_indexes` are to be made again when all films have their ranks.
    """

    def __init__(self, connection: Connection, context: Context, changes: Changes, stored: StoredCatalogue) -> None:
        self.connection = connection
        self.context = context
        self.changes = changes
        self.stored = stored
        self.new: dict[str, int] = {}
        self.stored_films: dict[str, StoredFilm] = {}
        self.dropped_indexes: tuple[Index, ...] = ()
        deleted = {key: stored.films[key] for key in changes.deleted}
        self._deleted = {
            content_digest(document.content_hash): deleted[document.film]
            for document in stored.documents.values()
            if document.film in deleted
        }
        self._put_aside = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115
        self._places: dict[str, tuple[int, int]] = {}
        self._ids: IdAllocator | None = None
        self._batch: list[RankedFilm] = []
        self._batch_size = 0

    @property
    def ids(self) -> IdAllocator:
        if self._ids is None:
            documents = {document.path: document.id for document in self.stored.documents.values()}
            people, roles, festivals = self.context.people, self.context.roles, self.context.festivals
            departments = write_roles(self.connection, roles)
            self._ids = allocate_ids(self.connection, people, roles, festivals, departments, documents)
        return self._ids

    def add(self, result: FilmResult) -> None:
        """Writes a new film, or puts aside one that is stored already."""
        if result.film is None:
            return
        # A new film is one whose documents are all gone, if one of them had the same bytes.
        elsewhere = (self._deleted[digest] for digest in result.hashes if digest in self._deleted)
        unclaimed = (film for film in elsewhere if film not in self.stored_films.values())
        if stored := self.stored.films.get(result.key) or next(unclaimed, None):
            self.stored_films[result.key] = stored
            self._places[result.key] = self._put_aside.tell(), len(result.film)
            self._put_aside.write(result.film)
            return
        if not (self.new or self.stored.films):
            self.dropped_indexes = drop_indexes(self.connection, (TABLES[name] for name in FILLED))
        id = self.new[result.key] = self.ids.next_id("films")
        self._batch.append(RankedFilm(records.unpack(result.film), id, temporary_slug(id), TEMPORARY_RANK + id))
        self._batch_size += len(result.film)
        if len(self._batch) == BATCH or self._batch_size > BATCH_SIZE:
            self.flush()

    def flush(self) -> None:
        """Writes the new films that were added since the last time."""
        if self._batch:
            write_films(self.connection, self.ids, self._batch, CurrentRows())
            write_film_entries(self.connection, [ranked.id for ranked in self._batch])
            self._batch.clear()
            self._batch_size = 0

    def put_aside(self, keys: Iterable[str]) -> Iterator[list[records.Film]]:
        """The films of these keys that were put aside, in batches."""
        films: list[records.Film] = []
        size = 0
        for key in keys:
            start, length = self._places[key]
            self._put_aside.seek(start)
            films.append(records.unpack(self._put_aside.read(length)))
            size += length
            if len(films) == BATCH or size > BATCH_SIZE:
                yield films
                films, size = [], 0
        yield films

    def close(self) -> None:
        self._put_aside.close()
