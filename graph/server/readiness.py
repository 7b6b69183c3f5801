"""What the database is like at this moment: reachable, migrated, and at which revision of the catalogue."""

import asyncio
import logging

from graph.database.migrating import newest_migration
from graph.database.reading import Reader, StatementTimeoutError, UnavailableError

log = logging.getLogger("filmgraph")

SECONDS_BETWEEN_LOOKS = 0.5
STATEMENT = """\
SELECT (SELECT version_num FROM alembic_version), (SELECT revision FROM revisions ORDER BY id DESC LIMIT 1)"""
NOT_LOOKED_YET = "the database has not been looked at yet"


class Readiness:
    """Looks at the database again and again, so that no request needs to. `problem` is None while all is well."""

    def __init__(self, reader: Reader) -> None:
        self.problem: str | None = NOT_LOOKED_YET
        self.revision: str | None = None
        self._reader = reader
        self._migration = newest_migration()

    async def look(self) -> None:
        try:
            migration, revision = await self._reader.fetch(STATEMENT, ())
        except UnavailableError as error:
            self._now(None, str(error))
        except StatementTimeoutError:
            pass  # too busy to answer is not gone
        else:
            if migration == self._migration:
                self._now(revision or "", None)
            else:
                self._now(None, wrong_migration(migration, self._migration))

    def _now(self, revision: str | None, problem: str | None) -> None:
        if problem != self.problem:
            log.log(logging.ERROR if problem else logging.INFO, "%s", problem or "the database is ready")
        self.problem = problem
        self.revision = revision

    async def keep_looking(self) -> None:
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
            await self.look()


def wrong_migration(found: str | None, expected: str) -> str:
    remedy = "upgrade filmgraph" if found is not None and found > expected else "run: filmgraph migrate"
    return f"the database is at migration {found or 'none'}, this filmgraph needs {expected}; {remedy}"
