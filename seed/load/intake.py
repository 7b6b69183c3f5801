"""Takes films as they are read, while others are still being read.

A film that is new is written at once, at a provisional place: later it is moved to its own place,
or removed again. A film that is there already may turn out to have to stay as it is, so it waits.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, Index

from graph.database.bulk import create_indexes, drop_indexes
from seed.discover.changes import Plan
from seed.discover.stored import State, StoredFilm
from seed.film import record as records
from seed.film.film import Context, FilmResult, content_digest
from seed.load.films import Placed, Present, write_films
from seed.load.ids import Register, open_register
from seed.load.places import provisional
from seed.load.search import write_film_entries
from seed.load.spool import Spool
from seed.load.tables import TABLES
from seed.load.vocabulary import write_roles

BATCH, BATCH_SIZE = 200, 10_000_000
"""Films, and bytes of them, that are written at a time."""
FILLED = ("credits", "credit_mentions")
"""Tables whose indexes are made when all films are at their places, if there was none before."""


@dataclass(slots=True)
class Intake:
    connection: Connection
    context: Context
    state: State
    leaving: Mapping[str, StoredFilm]
    """Films without a document, by the content of each they had: a new film with such a document is the same one."""
    new: dict[str, int] = field(default_factory=dict)
    """Key → id of films that were written."""
    present: dict[str, StoredFilm] = field(default_factory=dict)
    """Key → what films that wait are now."""
    _spool: Spool = field(default_factory=Spool)
    _spooled: dict[str, tuple[int, int]] = field(default_factory=dict)
    _register: Register | None = None
    _batch: list[Placed] = field(default_factory=list)
    _size: int = 0
    _dropped: tuple[Index, ...] = ()

    @property
    def register(self) -> Register:
        if self._register is None:
            documents = {document.path: document.id for document in self.state.documents.values()}
            department = write_roles(self.connection)
            self._register = open_register(self.connection, self.context.people, department, documents)
        return self._register

    def take(self, reading: FilmResult) -> None:
        if reading.film is None:
            return
        if stored := self.state.films.get(reading.key) or self._same_elsewhere(reading):
            self.present[reading.key] = stored
            self._spooled[reading.key] = self._spool.add(reading.film)
        else:
            if not (self.new or self.state.films):
                self._dropped = drop_indexes(self.connection, (TABLES[name] for name in FILLED))
            id = self.new[reading.key] = self.register.next_id("films")
            self._batch.append(Placed(records.unpack(reading.film), id, *provisional(id)))
            self._size += len(reading.film)
            if len(self._batch) == BATCH or self._size > BATCH_SIZE:
                self.write()

    def write(self) -> None:
        """Writes the new films that were taken since the last time."""
        if self._batch:
            write_films(self.connection, self.register, self._batch, Present())
            write_film_entries(self.connection, [placed.id for placed in self._batch])
            self._batch.clear()
            self._size = 0

    def index(self) -> None:
        """When new films are at their places."""
        create_indexes(self.connection, self._dropped)

    def waiting(self, keys: Iterable[str]) -> Iterator[list[records.Film]]:
        """The films that wait, in batches."""
        films: list[records.Film] = []
        size = 0
        for key in keys:
            films.append(records.unpack(self._spool.get(self._spooled[key])))
            size += self._spooled[key][1]
            if len(films) == BATCH or size > BATCH_SIZE:
                yield films
                films, size = [], 0
        yield films

    def close(self) -> None:
        self._spool.close()

    def _same_elsewhere(self, reading: FilmResult) -> StoredFilm | None:
        films = (self.leaving[digest] for digest in reading.hashes if digest in self.leaving)
        return next((film for film in films if film not in self.present.values()), None)


def open_intake(connection: Connection, context: Context, plan: Plan, state: State) -> Intake:
    gone = {key: state.films[key] for key in plan.abandoned}
    documents = (document for document in state.documents.values() if document.film in gone)
    leaving = {content_digest(document.content_hash): gone[document.film] for document in documents}
    return Intake(connection, context, state, leaving)
