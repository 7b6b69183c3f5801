"""Whether the process runs, and whether it can answer: the state of the database, and the addresses that tell it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from math import inf
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from graph.database.databases import open_reader
from graph.database.migrating import migration_problem
from graph.database.reader import (
    BusyError,
    NotMigratedError,
    Reader,
    StatementTimeoutError,
    UnavailableError,
)
from graph.server.http import NO_STORE, NOSNIFF, as_text
from graph.settings import Settings

log = logging.getLogger("filmgraph")

STATEMENT = """\
SELECT (SELECT version_num FROM alembic_version), coalesce(revision, ''), id, seeded_at
FROM (SELECT 1 AS one) AS one LEFT JOIN (SELECT * FROM revisions ORDER BY id DESC LIMIT 1) AS latest ON true"""
HEADERS = as_text(NO_STORE, NOSNIFF)
NOT_LOOKED_YET = "the database has not been looked at yet"


class CatalogueState(NamedTuple):
    """What tells the catalogue of one seeding from that of any other. Equal requests have equal answers at it.

    `revision` alone stands for all that is served but the time of the seeding; it is "" before the first one.
    """

    revision: str
    id: int | None = None
    seeded_at: object = None


class Readiness:
    """The state of the database, as `refresh` found it last, so that no request has to ask. What is kept of a catalogue
    beside its answers is made by `prepare`, before a new one is served.

    `problem` is None while the catalogue can be read, and then `state` is that of the catalogue.
    """

    def __init__(
        self, reader: Reader, prepare: Callable[[], Awaitable[None]], build: str, max_lag: float | None = None
    ) -> None:
        self.problem: str | None = NOT_LOOKED_YET
        self._prepare = prepare
        self._build = build
        self.state: CatalogueState | None = None
        self.lag: float | None = None
        """The seconds that a standby is behind; None where none is read."""
        self._max_lag = inf if max_lag is None else max_lag
        self._reader = reader
        self._looking = asyncio.Lock()

    @property
    def lags(self) -> bool:
        """Whether what is read is further behind than may be."""
        return (self.lag or 0.0) > self._max_lag

    @property
    def is_ready(self) -> bool:
        return self.problem is None and not self.lags

    @property
    def revision(self) -> str | None:
        return None if self.state is None else self.state.revision

    @property
    def public_revision(self) -> str:
        """The revision as clients are told it: for the catalogue, the program and its settings."""
        return f"{self.revision}-{self._build}" if self.revision else ""

    async def refresh(self) -> None:
        """Looks at the database anew. Never raises: a fault that nobody foresaw is logged, and the next look is due."""
        async with self._looking:
            await self._look_safely()

    async def catch_up(self, revision: str) -> None:
        """Called with the revision of an answer before that is sent. If it is another than the one that is served, what
        is kept of the latter must go: a client would get an older answer behind the newer.
        """
        if self.state is None or revision == self.state.revision:
            return
        async with self._looking:
            if revision != self.revision:  # else whoever looked meanwhile has found it
                await self._look_safely()

    async def _look_safely(self) -> None:
        try:
            await self._look()
        except Exception as error:  # noqa: BLE001 - whoever looks now and then must go on doing so
            self._set_state(None, f"the database cannot be looked at: {error!r}")

    async def _look(self) -> None:
        self._reader.refresh()
        try:
            migration, revision, id, seeded_at = await self._reader.fetch(STATEMENT, ())
            problem = migration_problem(migration)
            state = None if problem else CatalogueState(revision, id, seeded_at)
            if state is not None and state != self.state:
                await self._prepare()
            if state is not None and state.id is not None:
                self._reader.served(state.id)
            self._set_lag(await self._reader.lag())
        except UnavailableError as error:
            self._set_state(None, str(error))
        except (StatementTimeoutError, BusyError):
            pass  # too busy to answer is not gone
        else:
            self._set_state(state, problem)

    def _set_lag(self, lag: float | None) -> None:
        lagged, self.lag = self.lags, lag
        if self.lags and not lagged:
            log.error("the standby that is read is %.0f seconds behind", lag)
        elif lagged and not self.lags:
            log.info("what is read is not too far behind any more")

    def _set_state(self, state: CatalogueState | None, problem: str | None) -> None:
        if problem and problem != self.problem:
            log.error("%s", problem)
        elif self.problem not in (problem, NOT_LOOKED_YET):
            log.info("the database can be read again")
        self.problem = problem
        if state != self.state:  # equal states are one object, so that comparing them takes no time
            self.state = state


def routes(readiness: Readiness) -> list[BaseRoute]:
    """/health/live and /health/ready."""

    async def live(_: Request) -> Response:
        return JSONResponse({"status": "live"}, headers=HEADERS)

    async def ready(_: Request) -> Response:
        lag = {} if readiness.lag is None else {"lagSeconds": round(readiness.lag, 1)}
        if readiness.is_ready:
            return JSONResponse({"status": "ready", "revision": readiness.public_revision, **lag}, headers=HEADERS)
        # Why is for the log: the reason names hosts and paths.
        told = {"status": "unavailable"} if readiness.problem else {"status": "lagging", **lag}
        return JSONResponse(told, 503, headers={**HEADERS, "Retry-After": "1"})

    return [Route("/health/live", live), Route("/health/ready", ready)]


class FirstLook(NamedTuple):
    """What a look at the database tells before it is served: a `problem` that keeps it from being served, and what the
    role that reads may do without need. Neither is known of one that is out of reach for the time being.
    """

    problem: str | None = None
    needless_rights: str | None = None


def first_look(settings: Settings) -> FirstLook:
    """Looks at the database before it is served."""

    async def look() -> FirstLook:
        reader = open_reader(settings)
        try:
            (found,) = await reader.fetch("SELECT version_num FROM alembic_version", ())
            problem = migration_problem(found)
            return FirstLook(problem) if problem else FirstLook(None, await reader.needless_rights())
        except NotMigratedError as error:
            (reason,) = error.args
            return FirstLook(reason)
        except (UnavailableError, StatementTimeoutError, BusyError):
            return FirstLook()
        finally:
            await reader.close()

    return asyncio.run(look())
