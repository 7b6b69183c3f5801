"""The newest revision of an SQLite file, read without the libraries that take long to import."""

import sqlite3
from contextlib import closing
from urllib.parse import quote

SCHEME = "sqlite:///"
_LATEST = "SELECT id, revision, seeded_at FROM revisions ORDER BY id DESC LIMIT 1"


def latest_revision(database_url: str) -> tuple[object, ...] | None:
    """The file, and its newest revision with number and time; None if it is no SQLite file, or cannot be read."""
    path = database_url.removeprefix(SCHEME)
    if not database_url.startswith(SCHEME) or not path or "?" in path:
        return None
    try:
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True)) as connection:
            latest = connection.execute(_LATEST).fetchone()
    except sqlite3.Error:
        return None
    return (path, *latest) if latest else None
