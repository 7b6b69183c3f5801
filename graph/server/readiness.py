"""What the database is like at this moment: reachable, migrated, and at which revision of the catalogue."""

import asyncio
import logging

from graph.database.databases import open_reader
from graph.database.migrating import migration_problem
from graph.database.reader import (
    BusyError,
    NotMigratedError,
    Reader,
    StatementTimeoutError,
    UnavailableError,
)
from graph.settings import Settings

log = logging.getLogger("filmgraph")

STATEMENT = """\
SELECT (SELECT version_num FROM alembic_version), (SELECT revision FROM revisions ORDER BY id DESC LIMIT 1)"""
NOT_LOOKED_YET = "the database has not been looked at yet"


class Readiness:
    """Somebody looks now and then, so that no request needs to. `problem` is None while all is well."""

    def __init__(self, reader: Reader) -> None:
        self.problem: str | None = NOT_LOOKED_YET
        self.revision: str | None = None
        self._reader = reader

    async def look(self) -> None:
        self._reader.refresh()
        try:
            migration, revision = await self._reader.fetch(STATEMENT, ())
        except UnavailableError as error:
            self._now(None, str(error))
        except (StatementTimeoutError, BusyError):
            pass  # too busy to answer is not gone
        else:
            problem = migration_problem(migration)
            self._now(None if problem else revision or "", problem)

    def _now(self, revision: str | None, problem: str | None) -> None:
        if problem and problem != self.problem:
            log.error("%s", problem)
        elif self.problem not in (problem, NOT_LOOKED_YET):
            log.info("the database can be read again")
        self.problem = problem
        self.revision = revision


def find_problem(settings: Settings) -> str | None:
    """What keeps this database from being served; None if nothing does, or if it is out of reach for the time being."""

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
