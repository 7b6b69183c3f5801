"""The newest revision of a database, read without what answers operations, which takes long to import."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime
from typing import NamedTuple
from urllib.parse import quote

from graph.settings import Settings

SCHEME = "sqlite:///"
_LATEST = "SELECT id, revision, seeded_at FROM revisions ORDER BY id DESC LIMIT 1"
_LATEST_IF_ANY = f"SELECT latest.* FROM (SELECT 1) AS one LEFT JOIN ({_LATEST}) AS latest ON true"  # noqa: S608


class Latest(NamedTuple):
    """A revision as its row has it: number, hash, and time."""

    id: int
    revision: str
    seeded_at: str | datetime


def latest_revision(settings: Settings) -> Latest | None:
    """The newest revision; None if nothing is seeded, or the database cannot be read.

    Raises:
        DatabaseURLError
    """
    path = settings.database_url.removeprefix(SCHEME)
    if not settings.database_url.startswith(SCHEME) or not path or "?" in path:
        return asyncio.run(_latest_of_reader(settings))
    try:  # a file is read without SQLAlchemy, too
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True)) as connection:
            latest = connection.execute(_LATEST).fetchone()
    except sqlite3.Error:
        return None
    return Latest(*latest) if latest else None


async def _latest_of_reader(settings: Settings) -> Latest | None:
    from graph.database.databases import open_reader
    from graph.database.reader import BusyError, StatementTimeoutError, UnavailableError

    reader = open_reader(settings)
    try:
        latest = await reader.fetch(_LATEST_IF_ANY, ())
    except (BusyError, StatementTimeoutError, UnavailableError):
        return None
    finally:
        await reader.close()
    return Latest(*latest) if latest[0] else None
