"""Connections that read: SQLite through apsw (its own, current SQLite), PostgreSQL through asyncpg. They cannot write.

Two SQLite libraries must never have one file open in one process at the same time (file locks would break), so a
process that reads through here does not write to the same file.
"""

import asyncio
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol, cast

import apsw
import asyncpg
from sqlalchemy import URL

from graph.database.writing import parse_url
from graph.settings import Settings

INLINE_COST = 2_000
"""Plans of at most this estimated cost run in the event loop: a thread hop costs as much as they do."""

STEPS = 20_000
"""SQLite looks at the clock every so many steps of its virtual machine: about every millisecond."""


class StatementTimeoutError(Exception):
    """The statement took longer than FILMGRAPH_STATEMENT_SECONDS."""


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
            StatementTimeoutError, UnavailableError, NotMigratedError
        """
        ...

    async def close(self) -> None: ...


def open_reader(settings: Settings) -> Reader:
    """The reader for DATABASE_URL. It connects when first used."""
    url = parse_url(settings.database_url)
    return SQLiteReader(url, settings) if url.get_backend_name() == "sqlite" else PostgreSQLReader(url, settings)


class SQLiteReader:
    """One connection for the event loop and one for each of two threads; WAL lets them read while seeding writes."""

    name = "sqlite"
    _PRAGMAS = (
        "query_only = 1",
        "cache_size = -131072",
        "mmap_size = 2147483648",
        "temp_store = MEMORY",
        "busy_timeout = 2000",
    )

    def __init__(self, url: URL, settings: Settings) -> None:
        self._path = url.database or ":memory:"
        self._seconds = settings.statement_seconds
        self._local = threading.local()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="sqlite")
        self._connections: list[apsw.Connection] = []

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        if cost <= INLINE_COST:
            return self._fetch(sql, parameters)
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._fetch, sql, parameters)

    def _fetch(self, sql: str, parameters: Sequence[Any]) -> Sequence[Any]:
        try:
            connection = self._connection()
            self._local.deadline = time.monotonic() + self._seconds
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
            raise

    def _connection(self) -> apsw.Connection:
        """This thread's connection."""
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = apsw.Connection(self._path, flags=apsw.SQLITE_OPEN_READONLY, statementcachesize=1_000)
            # Else SQLite prepares a statement again whenever a bound value might suggest another plan: at each run.
            connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, 1)
            for pragma in self._PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.set_progress_handler(self._late, STEPS)
            self._local.connection = connection
            self._connections.append(connection)
        return connection

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
        self._dsn = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._seconds = settings.statement_seconds
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._opening = asyncio.Lock()

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:  # noqa: ARG002
        try:
            pool = self._pool or await self._open()
            async with pool.acquire() as connection:
                row = await connection.fetchrow(sql, *parameters)
                assert row is not None  # likewise
                return cast(Sequence[Any], row)
        except asyncpg.QueryCanceledError:
            raise StatementTimeoutError from None
        except asyncpg.UndefinedTableError:
            raise NotMigratedError("the database is not migrated; run: filmgraph migrate") from None
        except (
            OSError,
            asyncpg.PostgresConnectionError,
            asyncpg.InterfaceError,
            asyncpg.CannotConnectNowError,
        ) as error:
            raise UnavailableError(f"the database cannot be reached: {error}") from None

    async def _open(self) -> "asyncpg.Pool[asyncpg.Record]":
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    self._dsn,
                    min_size=1,
                    max_size=4,
                    reset=_nothing,
                    max_cacheable_statement_size=0,
                    statement_cache_size=1_000,
                    server_settings={
                        "default_transaction_read_only": "on",
                        "statement_timeout": str(int(self._seconds * 1000)),
                        "jit": "off",
                    },
                )
            return self._pool

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()


async def _nothing(connection: Any) -> None:
    """In place of asyncpg's reset query."""
