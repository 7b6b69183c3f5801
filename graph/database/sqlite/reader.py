"""How SQLite is read: by apsw."""

import asyncio
import os
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import apsw
from sqlalchemy import URL

from graph.cache import WeightedLRU
from graph.database.dialect import Dialect
from graph.database.reader import (
    AnswerTooLargeError,
    BusyError,
    NotMigratedError,
    StatementTimeoutError,
    TooComplexError,
    UnavailableError,
)
from graph.database.sqlite.dialect import DIALECT
from graph.database.sqlite.files import is_missing, is_unchangeable, status, uri
from graph.settings import Settings
from seed.phrases import phrase

INLINE_COST = 2_000
"""Plans of at most this estimated cost run in the event loop: a thread hop costs as much as they do."""

FAST_SECONDS = 0.01
"""Plans of a higher cost run there too, one at a time, once they have been seen to take no longer than this of a
processor, however busy it is: a thread makes the nested query a tenth slower, but two threads answer two of them in the
time of one.
"""

INLINE_SECONDS = 0.05
"""How long a statement may hold up the event loop. One that takes longer is begun again in a thread, and if it takes a
processor as long there, the next of the same text begins in one: an answer of few rows may still have to look at many.
"""

PROGRESS_STEPS = 20_000
"""SQLite looks at the clock every so many steps of its virtual machine: about every millisecond."""


INLINE_BYTES = 256_000
"""The longest text that a statement may make in the event loop; one that makes a longer one is begun again in a thread.
"""

KEPT_STATEMENTS = 200
"""How many prepared statements a connection keeps; apsw keeps none of more than 16 KB. Each character takes SQLite
some 11 bytes, so that a connection may keep 36 MB.
"""


_TOO_COMPLEX = ("too large", "too many", "too deep", "too big", "overflow", "Recursion limit", "tables in a join")
"""In SQLite's messages about statements that are beyond what it takes in: they have no code of their own."""


class _Turn:
    """A statement that runs in a thread, or waits to. It is interrupted when its time is up: SQLite looks at the clock
    only every so many steps, and a step takes long where texts are. `seconds` are those of a processor that it took.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, seconds: float) -> None:
        self._loop = loop
        self._seconds = seconds
        self._lock = threading.Lock()
        self._connection: apsw.Connection | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._deadline = 0.0
        self._is_over = False
        self.seconds = 0.0

    def begin(self, connection: apsw.Connection, deadline: float) -> None:
        self._connection, self._deadline = connection, deadline

    def end(self) -> None:
        with self._lock:  # else what runs next on the connection might be interrupted
            self._is_over = True

    def watch(self) -> None:
        """Called in the event loop: interrupts the statement, or looks again when its time is up."""
        with self._lock:
            if self._is_over:
                return
            wait = self._seconds
            if self._connection is not None:
                wait = self._deadline - time.monotonic()
                if wait <= 0:
                    self._connection.interrupt()
                    return
            self._timer = self._loop.call_later(wait, self.watch)

    def forget(self) -> None:
        """Looks no more, but at a statement that still runs though nobody waits for it."""
        if self._is_over and self._timer is not None:
            self._timer.cancel()


class _Connections:
    """The connections to one file: one for the event loop and one for each of two threads; WAL lets them read while
    seeding writes.
    """

    _PRAGMAS = (
        "busy_timeout = 2000",  # first: the others read the file
        "query_only = 1",
        "cache_size = -131072",
        "mmap_size = 68719476736",
        "temp_store = MEMORY",
    )

    def __init__(self, path: str) -> None:
        self.threads = ThreadPoolExecutor(2, thread_name_prefix="sqlite")
        self._path = path
        self._local = threading.local()
        self._opened: list[apsw.Connection] = []
        self._found = status(path)

    def of_this_thread(self, longest: int, deadline: float) -> apsw.Connection:
        """The thread's own connection. It makes no text of more bytes than `longest`, and stops at the deadline."""
        self._local.deadline = deadline
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = _open(self._path)
            self._opened.append(connection)
            connection.limit(apsw.SQLITE_LIMIT_LENGTH, longest)
            # Else SQLite prepares a statement again whenever a bound value might suggest another plan: at each run.
            connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, 1)
            # What it would write back may by then belong to another file of the same name.
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            for pragma in self._PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.set_progress_handler(self._past_deadline, PROGRESS_STEPS)
            self._local.connection = connection
        return connection

    def are_current(self) -> bool:
        """False if another file has taken the place of this one, or it has changed though it was taken for one that
        cannot.
        """
        found = status(self._path)
        return found is None or found == self._found

    def close(self) -> None:
        """Closes them once no thread uses one any more."""
        self.threads.shutdown()
        for connection in self._opened:
            connection.close()

    def _past_deadline(self) -> bool:
        late: bool = time.monotonic() > self._local.deadline
        return late


def _open(path: str) -> apsw.Connection:
    """A connection that reads. On a read-only mount, where SQLite can make no files beside the database by which it is
    shared with writers, the file is taken for one that never changes.
    """
    flags = apsw.SQLITE_OPEN_READONLY
    connection = apsw.Connection(path, flags=flags, statementcachesize=KEPT_STATEMENTS)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.CantOpenError:
        connection.close()
        if not is_unchangeable(path):
            raise
        name = uri(path, immutable="1")
        return apsw.Connection(name, flags=flags | apsw.SQLITE_OPEN_URI, statementcachesize=KEPT_STATEMENTS)
    return connection


class SQLiteReader:
    """Cheap statements run in the event loop, others in threads."""

    dialect: Dialect = DIALECT

    def __init__(self, url: URL, settings: Settings) -> None:
        self._path = url.database or ":memory:"
        self._seconds = settings.statement_seconds
        self._max_bytes = settings.max_answer_bytes
        self._is_fast: WeightedLRU[int, bool] = WeightedLRU(1_000)
        """By the hash of their text, which may be long: True for statements that were fast in a thread, False for those
        that held up the loop.
        """
        self._heavy_running = 0
        """How many statements are running, or waiting to, of which it is not known that the event loop may run them."""
        self._connections = _Connections(self._path)

    @property
    def kept_bytes(self) -> int:
        return apsw.memory_used()

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        now = time.monotonic()
        is_fast = self._is_fast.get(hash(sql))
        if cost <= INLINE_COST and is_fast is None:
            return await self._fetch_inline(sql, parameters, now)
        self._heavy_running += 1
        try:
            if is_fast:
                await asyncio.sleep(0)  # others that came at the same time get here, too
                if self._heavy_running == 1:
                    return await self._fetch_inline(sql, parameters, now)
            return await self._fetch_in_thread(sql, parameters, now)
        finally:
            self._heavy_running -= 1

    async def _fetch_inline(self, sql: str, parameters: Sequence[Any], now: float) -> Sequence[Any]:
        try:
            deadline = now + min(INLINE_SECONDS, self._seconds)
            longest = min(INLINE_BYTES, self._max_bytes)
            return self._fetch(self._connections, sql, parameters, deadline, longest)
        except AnswerTooLargeError:
            self._is_fast.put(hash(sql), False)
        except StatementTimeoutError:  # which may be the machine's fault
            return await self._fetch_in_thread(sql, parameters, now, held_up=True)
        return await self._fetch_in_thread(sql, parameters, now)

    async def _fetch_in_thread(
        self, sql: str, parameters: Sequence[Any], now: float, *, held_up: bool = False
    ) -> Sequence[Any]:
        """Runs a statement in a thread: one that has `held_up` the loop shows there whether it does so by itself."""
        loop = asyncio.get_running_loop()
        turn = _Turn(loop, self._seconds)
        turn.watch()
        try:
            latest, connections = now + self._seconds, self._connections
            run = partial(self._fetch_in_turn, connections, turn, sql, parameters, latest)
            row = await loop.run_in_executor(connections.threads, run)
        finally:
            turn.forget()
            if held_up and turn.seconds >= INLINE_SECONDS:
                self._is_fast.put(hash(sql), False)
        if turn.seconds < FAST_SECONDS and self._is_fast.get(hash(sql)) is None:
            self._is_fast.put(hash(sql), True)
        return row

    def _fetch_in_turn(
        self, connections: _Connections, turn: _Turn, sql: str, parameters: Sequence[Any], latest: float
    ) -> Sequence[Any]:
        """Called in a thread: runs the statement, unless its turn comes too late for its client to wait on."""
        now, began = time.monotonic(), time.thread_time()
        try:
            if now > latest:
                raise BusyError
            return self._fetch(connections, sql, parameters, now + self._seconds, self._max_bytes, turn)
        finally:
            turn.seconds = time.thread_time() - began
            turn.end()

    def _fetch(
        self,
        connections: _Connections,
        sql: str,
        parameters: Sequence[Any],
        deadline: float,
        longest: int,
        turn: _Turn | None = None,
    ) -> Sequence[Any]:
        try:
            connection = connections.of_this_thread(longest, deadline)
            if turn is not None:
                turn.begin(connection, deadline)
            row: Sequence[Any] | None = connection.execute(sql, parameters).fetchone()
            assert row is not None  # every statement of ours is a SELECT without FROM
            return row
        except apsw.Error as error:
            raise self._error_for(error) from None

    def _error_for(self, error: apsw.Error) -> Exception:
        """What a reader raises for an error of SQLite's; the error itself where it is a fault of ours."""
        match error:
            case apsw.InterruptError():
                return StatementTimeoutError()
            case apsw.CantOpenError() if is_missing(self._path):
                return NotMigratedError(phrase("there is no database {path}; run: filmgraph migrate", path=self._path))
            case apsw.CantOpenError() | apsw.ReadOnlyError() if os.access(self._path, os.R_OK):
                name = os.path.basename(self._path)
                return UnavailableError(
                    f"the database {self._path} cannot be opened: SQLite has to make {name}-wal and {name}-shm beside "
                    "it; let this user write to its folder, or put the file on a read-only mount"
                )
            case apsw.NotADBError() | apsw.CorruptError():
                return self._unusable(error)
            case apsw.CantOpenError() | apsw.BusyError() | apsw.IOError():
                return UnavailableError(f"the database {self._path} cannot be read: {error}")
            case apsw.SQLError() if "no such table" in str(error):
                return NotMigratedError(
                    phrase("the database {path} is not migrated; run: filmgraph migrate", path=self._path)
                )
            case apsw.TooBigError() if "string or blob" in str(error):
                return AnswerTooLargeError()
            case apsw.SQLError() if not any(words in str(error) for words in _TOO_COMPLEX):
                return error
            case apsw.SQLError() | apsw.TooBigError() | apsw.NoMemError():
                return TooComplexError()
        return error

    def _unusable(self, error: apsw.NotADBError | apsw.CorruptError) -> NotMigratedError:
        if isinstance(error, apsw.NotADBError):
            return NotMigratedError(phrase("{path} is no SQLite database; see DATABASE_URL", path=self._path))
        return NotMigratedError(
            phrase("the database {path} is damaged, or not all of it is there; see DATABASE_URL", path=self._path)
        )

    async def lag(self) -> float | None:
        return None

    async def needless_rights(self) -> str | None:
        """None: SQLite has no roles, and files are opened for reading alone."""
        return None

    def served(self, revision: int) -> None:
        """Nothing: there is one file."""

    def refresh(self) -> None:
        if not self._connections.are_current():
            replaced, self._connections = self._connections, _Connections(self._path)
            threading.Thread(target=replaced.close, name="closing a replaced file").start()

    async def close(self) -> None:
        self._connections.close()
