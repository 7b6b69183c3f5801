"""How PostgreSQL is read: by asyncpg."""

import asyncio
import logging
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, cast

import asyncpg
from sqlalchemy import URL

from graph.cache import WeightedLRU
from graph.database.dialect import Dialect
from graph.database.postgresql.dialect import DIALECT
from graph.database.postgresql.hosts import LAG, LOST, Connected, OneOfSeveral
from graph.database.postgresql.urls import reading_arguments
from graph.database.reader import (
    BusyError,
    NotMigratedError,
    StatementTimeoutError,
    TooComplexError,
    UnavailableError,
)
from graph.settings import Settings
from seed.phrases import phrase

log = logging.getLogger("filmgraph")

PLANNING = {"jit": "off", "random_page_cost": "1.1"}
"""How PostgreSQL is to plan: nothing is worth compiling, and what is asked for lies in memory or on a fast disk. By
default, as for spinning disks, it reads a small table from end to end for every name (measured: three times as slow).
"""

KEPT_STATEMENTS, LONGEST_KEPT = 80, 20_000
"""How many prepared statements a connection keeps, and the characters of the longest. Each character takes PostgreSQL
some 55 bytes, so that a backend may keep 88 MB; usual operations have 2,000 to 17,000 characters.
"""

CONNECTIONS, SLOW_CONNECTIONS = 6, 4
"""Connections of a process, and on how many of them slow statements may run at once: others need not wait for these."""

QUICK_SECONDS = 0.1
"""How long a statement may take that is not known to be slow. It is cancelled then, and begun again as a slow one."""

FEW_PARAMETERS, FEW_CHARACTERS = 100, 4_000
"""A statement with more of either is taken to be slow until it is known not to be: PostgreSQL plans for tens of
milliseconds when it meets it first.
"""

RIGHTS = """\
SELECT current_user::text, rolsuper, has_table_privilege('films', 'INSERT, UPDATE, DELETE, TRUNCATE')
FROM pg_roles WHERE rolname = current_user"""

MOST_PARAMETERS = 32_767
"""A statement of PostgreSQL's can have so many."""


class _NotQuick(Exception):
    """A statement took longer than those may that are not known to be slow."""


class PostgreSQLReader:
    """A pool that never resets its connections, which would be a round trip a request: nothing here changes their
    state.
    """

    dialect: Dialect = DIALECT

    def __init__(self, url: URL, settings: Settings) -> None:
        arguments = reading_arguments(url)
        session = _session(settings)
        session["server_settings"] = arguments.pop("server_settings", {}) | session.get("server_settings", {})
        self._arguments = {"timeout": settings.statement_seconds, **arguments, **session}
        self._seconds = settings.statement_seconds
        self._is_slow: WeightedLRU[int, bool] = WeightedLRU(1_000)
        """By the hash of their text, which may be long: True for statements that were not quick, False for those that
        have become so.
        """
        self._slow_lanes = asyncio.Semaphore(SLOW_CONNECTIONS)
        self._one: OneOfSeveral | None = None
        if len(self._arguments.get("host", ())) > 1:
            hosts = list(zip(self._arguments.pop("host"), self._arguments.pop("port"), strict=True))
            attributes = self._arguments.pop("target_session_attrs")
            self._one = OneOfSeveral(hosts, attributes, settings.postgresql_max_lag_seconds)
        self._max_lag = settings.postgresql_max_lag_seconds
        self._kept_up_at: float | None = None
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._opening = asyncio.Lock()

    @property
    def kept_bytes(self) -> int:
        return 0  # its backends are processes of their own

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:  # noqa: ARG002
        try:
            return await self._fetch(sql, parameters)
        except LOST:
            if self._pool is not None:  # kept from before the server restarted, perhaps, as all others then are
                await self._pool.expire_connections()
        try:
            return await self._fetch(sql, parameters)
        except LOST as error:
            raise UnavailableError(f"the database cannot be reached: {error}") from None

    async def _fetch(self, sql: str, parameters: Sequence[Any]) -> Sequence[Any]:
        if len(parameters) > MOST_PARAMETERS:
            raise TooComplexError
        is_slow = self._is_slow.get(hash(sql))
        if is_slow is None:
            is_slow = len(sql) > FEW_CHARACTERS or len(parameters) > FEW_PARAMETERS
        if not is_slow:
            with suppress(_NotQuick):
                return await self._run(sql, parameters, min(QUICK_SECONDS, self._seconds))
            self._is_slow.put(hash(sql), True)
        try:
            async with asyncio.timeout(self._seconds):
                await self._slow_lanes.acquire()
        except TimeoutError:
            raise BusyError from None
        began = time.monotonic()
        try:
            row = await self._run(sql, parameters, None)
        finally:
            self._slow_lanes.release()
        if time.monotonic() - began < QUICK_SECONDS / 2:
            self._is_slow.put(hash(sql), False)
        return row

    async def _run(self, sql: str, parameters: Sequence[Any], seconds: float | None) -> Sequence[Any]:
        """Runs a statement on the next connection that is free.

        Raises:
            _NotQuick: if it takes longer than `seconds`.
        """
        pool = self._pool or await self._open()
        if self._one and time.monotonic() > self._one.look_again_at:
            self._one.choose_again()
            await pool.expire_connections()
        all_taken = not pool.get_idle_size() and pool.get_size() == pool.get_max_size()
        try:
            # A timeout takes a task of its own, so there is none where nobody has to be waited for.
            async with pool.acquire(timeout=self._seconds if all_taken else None) as connection:
                return await self._run_on(connection, sql, parameters, seconds)
        except TimeoutError:
            if all_taken:
                raise BusyError from None
            raise UnavailableError("the database does not answer") from None
        except asyncpg.QueryCanceledError:
            raise StatementTimeoutError from None
        except asyncpg.UndefinedTableError:
            raise NotMigratedError(phrase("the database is not migrated; run: filmgraph migrate")) from None
        except (asyncpg.ProgramLimitExceededError, asyncpg.OutOfMemoryError):
            raise TooComplexError from None

    async def _run_on(
        self, connection: Any, sql: str, parameters: Sequence[Any], seconds: float | None
    ) -> Sequence[Any]:
        """
        Raises:
            _NotQuick: if it takes longer than `seconds`.
            UnavailableError: if the server does not even say that it took too long.
        """
        try:
            row = await connection.fetchrow(sql, *parameters, timeout=seconds)
        except TimeoutError:
            if seconds is not None:
                raise _NotQuick from None
            connection.terminate()
            if self._one and self._pool:
                self._one.avoid()
                await self._pool.expire_connections()
            raise UnavailableError("the database does not answer") from None
        except asyncpg.InternalClientError:  # what the server said at parting was not expected
            connection.terminate()
            raise
        assert row is not None  # likewise
        return cast(Sequence[Any], row)

    async def needless_rights(self) -> str | None:
        role, is_superuser, may_write = await self.fetch(RIGHTS, ())
        if is_superuser:
            return phrase("the role {role} is a superuser of PostgreSQL", role=role)
        return phrase("the role {role} may write to the database", role=role) if may_write else None

    async def lag(self) -> float | None:
        (lag,) = await self.fetch(LAG, ())
        now = time.monotonic()
        if not lag:
            self._kept_up_at = now
            return cast(float | None, lag)
        if self._kept_up_at is not None:  # a log that begins to arrive after an hour is not an hour behind
            lag = min(lag, now - self._kept_up_at)
        if self._max_lag is not None and lag > self._max_lag and self._one and self._pool and self._one.lags():
            await self._pool.expire_connections()
        return cast(float, lag)

    def refresh(self) -> None:
        """Nothing: PostgreSQL itself ends the connections to a database that goes."""

    def served(self, revision: int) -> None:
        if self._one is not None:
            self._one.served = max(self._one.served, revision)

    async def _connect(self, *_: Any, **arguments: Any) -> Connected:
        """A connection to the one of several hosts that is read; those to another are given up then."""
        assert self._one is not None
        assert self._pool is not None
        connection, is_another = await self._one.connect(arguments)
        if is_another:
            self._kept_up_at = None
            await self._pool.expire_connections()
        return connection

    async def _open(self) -> "asyncpg.Pool[asyncpg.Record]":
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    **self._arguments,
                    connect=self._connect if self._one else None,
                    min_size=0,  # else the pool tries on its own to get a connection while the database is away
                    max_size=CONNECTIONS,
                    reset=_nothing,
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
        session = {"statement_cache_size": KEPT_STATEMENTS, "max_cacheable_statement_size": LONGEST_KEPT}
    if settings.postgresql_startup_parameters:
        session["server_settings"] = {
            "default_transaction_read_only": "on",
            "statement_timeout": str(int(settings.statement_seconds * 1000)),
            **PLANNING,
        }
    return session


async def _nothing(connection: Any) -> None:
    """In place of asyncpg's reset query."""
