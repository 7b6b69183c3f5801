"""The engine that migrations and seeding write through (the API never does)."""

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from graph import UserError
from graph.database.hosts import writing_url

DRIVERS = {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


class DatabaseURLError(UserError):
    """A DATABASE_URL that names no database we can use."""

    status = 2


def parse_url(text: str) -> URL:
    """DATABASE_URL → URL with the driver that writes.

    Raises:
        DatabaseURLError: if it is no URL, or of another database.
    """
    try:
        url = make_url(text)
    except ArgumentError:
        raise DatabaseURLError(
            f"DATABASE_URL is no database URL: {text!r}; write e.g. sqlite:///filmgraph.db or postgresql://user@host/name"
        ) from None
    driver = DRIVERS.get(url.get_backend_name())
    if driver is None:
        raise DatabaseURLError(
            f"DATABASE_URL names the database {url.get_backend_name()!r}; filmgraph runs on sqlite and postgresql"
        )
    return url.set(drivername=driver)


def writing_engine(text: str) -> Engine:
    """An engine for DATABASE_URL; on SQLite with foreign keys on and a write-ahead log, so that readers go on
    reading.
    """
    url = parse_url(text)
    engine = create_engine(writing_url(url))
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _set_up_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late for DDL and for BEGIN IMMEDIATE
    cursor = connection.cursor()
    for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = NORMAL", "busy_timeout = 5000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
