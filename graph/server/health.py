"""Whether the process runs, and whether it can answer: the state of the database, and the addresses that tell it."""

import asyncio
import logging

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
SELECT (SELECT version_num FROM alembic_version), (SELECT revision FROM revisions ORDER BY id DESC LIMIT 1)"""
HEADERS = as_text(NO_STORE, NOSNIFF)
NOT_LOOKED_YET = "the database has not been looked at yet"


class Readiness:
    """The state of the database, as `refresh` found it last, so that no request has to ask.

    `problem` is None while the catalogue can be read; `revision` is that of the catalogue, "" before the first seeding.
    """

    def __init__(self, reader: Reader) -> None:
        self.problem: str | None = NOT_LOOKED_YET
        self.revision: str | None = None
        self._reader = reader

    async def refresh(self) -> None:
        self._reader.refresh()
        try:
            migration, revision = await self._reader.fetch(STATEMENT, ())
        except UnavailableError as error:
            self._set_state(None, str(error))
        except (StatementTimeoutError, BusyError):
            pass  # too busy to answer is not gone
        else:
            problem = migration_problem(migration)
            self._set_state(None if problem else revision or "", problem)

    def _set_state(self, revision: str | None, problem: str | None) -> None:
        if problem and problem != self.problem:
            log.error("%s", problem)
        elif self.problem not in (problem, NOT_LOOKED_YET):
            log.info("the database can be read again")
        self.problem = problem
        self.revision = revision


def routes(readiness: Readiness) -> list[BaseRoute]:
    """/health/live and /health/ready."""

    async def live(_: Request) -> Response:
        return JSONResponse({"status": "live"}, headers=HEADERS)

    async def ready(_: Request) -> Response:
        if readiness.problem is None:
            return JSONResponse({"status": "ready", "revision": readiness.revision}, headers=HEADERS)
        # Why is for the log: the reason names hosts and paths.
        return JSONResponse({"status": "unavailable"}, 503, headers={**HEADERS, "Retry-After": "1"})

    return [Route("/health/live", live), Route("/health/ready", ready)]


def startup_problem(settings: Settings) -> str | None:
    """What keeps the database from being served; None if nothing does, or if it is out of reach for the time being."""

    async def look() -> str | None:
        reader = open_reader(settings)
        try:
            (found,) = await reader.fetch("SELECT version_num FROM alembic_version", ())
        except NotMigratedError as error:
            return str(error)
        except UnavailableError:
            return None
        finally:
            await reader.close()
        return migration_problem(found)

    return asyncio.run(look())
