"""Which of several PostgreSQL servers is read, and how far the one that is read is behind."""

import asyncio
import logging
import random
import time
from collections.abc import Mapping, Sequence
from math import inf
from typing import Any, TypeAlias

import asyncpg

from graph.database.postgresql.urls import PREFERRED
from graph.database.reader import UnavailableError

log = logging.getLogger("filmgraph")

LAG = """\
SELECT CASE
  WHEN NOT pg_is_in_recovery() THEN NULL
  WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
  ELSE extract(epoch FROM clock_timestamp() - coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time()))
END::float8 AS lag"""
"""The seconds that a standby is behind; null on a primary. One that receives nothing counts from what it replayed last:
it cannot tell whether there was anything since.
"""

POSITION = f"SELECT pg_is_in_recovery(), (SELECT coalesce(max(id), 0) FROM revisions), ({LAG})"  # noqa: S608
"""Whether a server is a standby, the number of its newest revision, and the seconds that it is behind."""

POSITION_SECONDS = 2.0
"""How long a server may take to tell its position."""

SECOND_CHOICE_SECONDS = 30.0
"""How long a server is read that is not of the preferred ones, or lags, before these are looked for again."""

BEHIND_SECONDS = 10.0
"""How long no server may have the newest revision that was served, before an older one is served after all: a backup
has been restored, or the primary was lost before any standby had all of it.
"""

Host = tuple[str, int]
Connected: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


class _Behind(Exception):
    """A server has not got a revision yet that was served."""


class OneOfSeveral:
    """Which of several servers is read: one at a time, chosen by chance among the preferred, until it is out of reach.

    Two may be at different revisions, and whoever asks twice is not to get the older one behind the newer.
    """

    def __init__(self, hosts: Sequence[Host], attributes: str, max_lag: float | None = None) -> None:
        self.served = 0
        """The newest revision that was served; a server with an older one will not do."""
        self.look_again_at = inf
        """When to look for a preferred server, since another one is read."""
        self._hosts = hosts
        self._ranks = PREFERRED[attributes]
        self._max_lag = inf if max_lag is None else max_lag
        self._read: Host | None = None
        self._avoided: Host | None = None
        self._choosing = asyncio.Lock()
        self._behind_since: float | None = None

    def choose_again(self) -> None:
        """Has the next connection choose as the first one did."""
        self._read, self.look_again_at = None, inf

    def avoid(self) -> None:
        """Has the next connection choose another server than the one that is read, if another will do."""
        if self._read is not None:
            self._avoided = self._read
        self.choose_again()

    def lags(self) -> bool:
        """Has the next connection choose a server that lags less, unless that was tried a short while ago; returns
        whether it will.
        """
        if self.look_again_at != inf:
            return False
        self.avoid()
        return True

    async def connect(self, arguments: Mapping[str, Any]) -> tuple[Connected, bool]:
        """A connection, and whether it leads to another server than the one before.

        Raises:
            UnavailableError: if no server will do.
        """
        async with self._choosing:
            problems: list[Exception] = []
            if self._read and (found := await self._try(self._read, arguments, problems)):
                self._behind_since = None
                return found[1], False
            others = [host for host in self._hosts if host != self._read]
            random.shuffle(others)  # processes share the standbys
            others.sort(key=lambda host: host == self._avoided)
            best: tuple[int, Connected, Host] | None = None
            for host in others:
                found = await self._try(host, arguments, problems)
                if found is None:
                    continue
                if best is not None and best[0] <= found[0]:
                    found[1].terminate()
                    continue
                if best is not None:
                    best[1].terminate()
                best = *found, host
                if best[0] == 0:
                    break
            if best is None:
                raise self._unavailable(problems)
            rank, connection, self._read = best
            self._behind_since = None
            self.look_again_at = time.monotonic() + SECOND_CHOICE_SECONDS if rank else inf
            return connection, True

    async def _try(
        self, host: Host, arguments: Mapping[str, Any], problems: list[Exception]
    ) -> tuple[int, Connected] | None:
        """The rank of a server and a connection to it; None, and a problem more, if it will not do."""
        try:
            connection: Connected = await asyncpg.connect(host=host[0], port=host[1], **arguments)
        except (*LOST, TimeoutError) as error:
            problems.append(error)
            return None
        try:
            is_standby, newest, lag = await connection.fetchrow(POSITION, timeout=POSITION_SECONDS) or (None, 0, None)
            rank = next((rank for rank, kinds in enumerate(self._ranks) if is_standby in kinds), None)
            if rank is not None and (lag or 0) > self._max_lag:
                rank += len(self._ranks)  # it is better than none
            if newest < self.served:
                problems.append(_Behind())
            elif rank is not None:
                return rank, connection
        except (*LOST, TimeoutError) as error:
            problems.append(error)
        except BaseException:
            connection.terminate()
            raise
        connection.terminate()
        return None

    def _unavailable(self, problems: Sequence[Exception]) -> UnavailableError:
        if not any(isinstance(problem, _Behind) for problem in problems):
            said = problems[-1] if problems else "none of the hosts is what target_session_attrs asks for"
            return UnavailableError(f"the database cannot be reached: {said}")
        now = time.monotonic()
        self._behind_since = self._behind_since or now
        if now - self._behind_since > BEHIND_SECONDS:
            log.warning("no host has the newest revision that was served any more; an older one is served")
            self.served, self._behind_since = 0, None
        return UnavailableError("no host within reach has the newest revision that was served")


LOST = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.ObjectNotInPrerequisiteStateError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresConnectionError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.TooManyConnectionsError,
    asyncpg.TransactionRollbackError,  # a standby replays what a statement stands in the way of
)
