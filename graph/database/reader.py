"""Connections that read: SQLite through apsw (its own, current SQLite), PostgreSQL through asyncpg. They cannot write.

Two SQLite libraries must never have one file open in one process at the same time (file locks would break), so a
process that reads through here does not write to the same file.
"""

import asyncio
import os
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol, cast

import apsw
import asyncpg
from sqlalchemy import URL

from graph.cache import LRU
from graph.database.hosts import reading_arguments
from graph.database.writer import parse_url
from graph.settings import Settings

INLINE_COST = 2_000
"""Plans of at most this estimated cost run in the event loop: a thread hop costs as much as they do."""

QUICK_SECONDS = 0.01
"""So do dearer ones that were seen to take no longer than this, one at a time: a thread makes the nested query a tenth
slower, but two of them are answered by two threads in the time of one.
"""

INLINE_SECONDS = 0.05
"""How long a statement may hold up the event loop. One that takes longer is begun again in a thread, as is the next
of the same text: few rows in the answer may still be many that are looked at.
"""

STEPS = 20_000
"""SQLite looks at the clock every so many steps of its virtual machine: about every millisecond."""

PLANNING = {"jit": "off", "random_page_cost": "1.1"}
"""How PostgreSQL is to plan: nothing is worth compiling, and what is asked for lies in memory or on a fast disk. By
default, as for spinning disks, it reads a small table from end to end for every name (measured: three times as slow).
"""

MOST_PARAMETERS = 32_767
"""A statement of PostgreSQL's can have so many."""


class StatementTimeoutError(Exception):
    """The statement took longer than FILMGRAPH_STATEMENT_SECONDS."""


class TooComplexError(Exception):
    """The database cannot take in so large a statement."""


class BusyError(Exception):
    """No connection became free in time."""


class UnavailableError(Exception):
    """The database cannot be reached, or cannot be used; the message says why."""


class NotMigratedError(UnavailableError):
    """The database has no tables of ours. Unlike one that is out of reach, it will not come back by itself."""


class Reader(Protocol):
    """A pool of connections that read."""

    name: str

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        """The one row of a statement. `cost` is the plan's estimate.

        Raises:
            StatementTimeoutError, TooComplexError, BusyError, UnavailableError, NotMigratedError
        """
        ...

    def refresh(self) -> None:
        """Called now and then: lets go of a database that another has taken the place of."""
        ...

    async def close(self) -> None: ...


def open_reader(settings: Settings) -> Reader:
    """The reader for DATABASE_URL. It connects when first used."""
    url = parse_url(settings.database_url)
    return SQLiteReader(url, settings) if url.get_backend_name() == "sqlite" else PostgreSQLReader(url, settings)


_TOO_COMPLEX = ("too large", "too many", "too deep", "too big", "overflow", "Recursion limit")
"""In SQLite's messages about statements that are beyond what it takes in: they have no code of their own."""


class SQLiteReader:
    """One connection for the event loop and one for each of two threads; WAL lets them read while seeding writes."""

    name = "sqlite"
    _PRAGMAS = (
        "query_only = 1",
        "cache_size = -131072",
        "mmap_size = 68719476736",
        "temp_store = MEMORY",
        "busy_timeout = 2000",
    )

    def __init__(self, url: URL, settings: Settings) -> None:
        self._path = url.database or ":memory:"
        self._seconds = settings.statement_seconds
        self._quick: LRU[str, bool] = LRU(1_000)
        """Whether statements are known to be, one way or the other."""
        self._dear = 0
        """How many statements are under way that may be run by threads."""
        self._file = self._identity()
        self._generation = 0
        self._local = threading.local()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="sqlite")
        self._connections: list[apsw.Connection] = []

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        now = time.monotonic()
        quick = self._quick.get(sql)
        if cost <= INLINE_COST and quick is None:
            return await self._fetch_inline(sql, parameters, now)
        self._dear += 1
        try:
            if quick:
                await asyncio.sleep(0)  # others that came at the same time get here, too
                if self._dear == 1:
                    return await self._fetch_inline(sql, parameters, now)
            row = await self._fetch_in_thread(sql, parameters, now)
        finally:
            self._dear -= 1
        if quick is None and time.monotonic() - now < QUICK_SECONDS:
            self._quick.put(sql, True)
        return row

    async def _fetch_inline(self, sql: str, parameters: Sequence[Any], now: float) -> Sequence[Any]:
        try:
            return self._fetch(sql, parameters, now + min(INLINE_SECONDS, self._seconds))
        except StatementTimeoutError:
            self._quick.put(sql, False)
        return await self._fetch_in_thread(sql, parameters, now)

    async def _fetch_in_thread(self, sql: str, parameters: Sequence[Any], now: float) -> Sequence[Any]:
        run = asyncio.get_running_loop().run_in_executor
        return await run(self._threads, self._fetch_in_turn, sql, parameters, now + self._seconds)

    def _fetch_in_turn(self, sql: str, parameters: Sequence[Any], latest: float) -> Sequence[Any]:
        """In a thread, unless its turn comes after `latest`: whoever asked has waited long enough."""
        now = time.monotonic()
        if now > latest:
            raise BusyError
        return self._fetch(sql, parameters, now + self._seconds)

    def _fetch(self, sql: str, parameters: Sequence[Any], deadline: float) -> Sequence[Any]:
        try:
            connection = self._connection()
            self._local.deadline = deadline
            row: Sequence[Any] | None = connection.execute(sql, parameters).fetchone()
            assert row is not None  # every statement of ours is a SELECT without FROM
            return row
        except apsw.InterruptError:
            raise StatementTimeoutError from None
        except apsw.CantOpenError as error:
            if not Path(self._path).exists():
                raise NotMigratedError(f"there is no database {self._path}; run: filmgraph migrate") from None
            raise UnavailableError(f"the database {self._path} cannot be read: {error}") from None
        except (apsw.NotADBError, apsw.BusyError, apsw.IOError) as error:
            raise UnavailableError(f"the database {self._path} cannot be read: {error}") from None
        except apsw.SQLError as error:
            if "no such table" in str(error):
                raise NotMigratedError(f"the database {self._path} is not migrated; run: filmgraph migrate") from None
            if any(words in str(error) for words in _TOO_COMPLEX):
                raise TooComplexError from None
            raise
        except (apsw.TooBigError, apsw.NoMemError):
            raise TooComplexError from None

    def _connection(self) -> apsw.Connection:
        """This thread's connection."""
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is None or self._local.generation != self._generation:
            self._local.generation = self._generation
            connection = apsw.Connection(self._path, flags=apsw.SQLITE_OPEN_READONLY, statementcachesize=1_000)
            # Else SQLite prepares a statement again whenever a bound value might suggest another plan: at each run.
            connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, 1)
            for pragma in self._PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.set_progress_handler(self._late, STEPS)
            self._local.connection = connection
            self._connections.append(connection)
        return connection

    def refresh(self) -> None:
        file = self._identity()
        if file not in (None, self._file):
            self._file = file
            self._generation += 1

    def _identity(self) -> tuple[int, int] | None:
        """What tells the file from another of the same name."""
        try:
            status = os.stat(self._path)
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _late(self) -> bool:
        late: bool = time.monotonic() > self._local.deadline
        return late

    async def close(self) -> None:
        self._threads.shutdown()
        for connection in self._connections:
            connection.close()
        self._connections.clear()


class PostgreSQLReader:
    """A pool that never resets its connections, which would be a round trip a request: nothing here changes their
    state.
    """

    name = "postgresql"

    def __init__(self, url: URL, settings: Settings) -> None:
        self._arguments = reading_arguments(url) | _session(settings)
        self._seconds = settings.statement_seconds
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._opening = asyncio.Lock()

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:  # noqa: ARG002
        try:
            return await self._fetch(sql, parameters)
        except _LOST:
            if self._pool is not None:  # kept from before the server restarted, perhaps, as all others then are
                await self._pool.expire_connections()
        try:
            return await self._fetch(sql, parameters)
        except _LOST as error:
            raise UnavailableError(f"the database cannot be reached: {error}") from None

    async def _fetch(self, sql: str, parameters: Sequence[Any]) -> Sequence[Any]:
        if len(parameters) > MOST_PARAMETERS:
            raise TooComplexError
        pool = self._pool or await self._open()
        all_taken = not pool.get_idle_size() and pool.get_size() == pool.get_max_size()
        try:
            # A timeout takes a task of its own, so there is none where nobody has to be waited for.
            async with pool.acquire(timeout=self._seconds if all_taken else None) as connection:
                try:
                    row = await connection.fetchrow(sql, *parameters)
                except asyncpg.InternalClientError:  # what the server said at parting was not expected
                    connection.terminate()
                    raise
                assert row is not None  # likewise
                return cast(Sequence[Any], row)
        except TimeoutError:
            if all_taken:
                raise BusyError from None
            raise UnavailableError("the database does not answer") from None
        except asyncpg.QueryCanceledError:
            raise StatementTimeoutError from None
        except asyncpg.UndefinedTableError:
            raise NotMigratedError("the database is not migrated; run: filmgraph migrate") from None
        except (asyncpg.ProgramLimitExceededError, asyncpg.OutOfMemoryError):
            raise TooComplexError from None

    def refresh(self) -> None:
        """Nothing: PostgreSQL itself ends the connections to a database that goes."""

    async def _open(self) -> "asyncpg.Pool[asyncpg.Record]":
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    **self._arguments,
                    min_size=0,  # else the pool tries on its own to get a connection while the database is away
                    max_size=4,
                    reset=_nothing,
                    timeout=self._seconds,
                    command_timeout=self._seconds + 1,  # for a server that has gone without a word
                )
            return self._pool

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()


def _session(settings: Settings) -> dict[str, Any]:
    """What a connection is set up with; a pooler such as pgbouncer may take neither start-up parameters nor prepared
    statements.
    """
    session: dict[str, Any] = {"statement_cache_size": 0}
    if settings.postgresql_prepared_statements:
        session = {"statement_cache_size": 1_000, "max_cacheable_statement_size": 0}
    if settings.postgresql_startup_parameters:
        session["server_settings"] = {
            "default_transaction_read_only": "on",
            "statement_timeout": str(int(settings.statement_seconds * 1000)),
            **PLANNING,
        }
    return session


_LOST = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.ObjectNotInPrerequisiteStateError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresConnectionError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.TooManyConnectionsError,
)


async def _nothing(connection: Any) -> None:
    """In place of asyncpg's reset query."""
