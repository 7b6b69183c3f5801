"""One seeding at a time, in one transaction, on a migrated database."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress

from sqlalchemy import Connection, Engine, RootTransaction, create_engine, inspect, text
from sqlalchemy.exc import OperationalError

from graph import UserError
from graph.database.migrating import migration_problem
from graph.database.writer import parse_url

LOCK = 7_310_112_101
"""The number of the advisory lock that all seedings of a PostgreSQL database share."""
PATIENCE = 60.0
"""Seconds that a seeding waits for another one."""


class NotSeedable(UserError):
    """The database cannot be seeded now; the message says why and what to do."""

    status = 2


@contextmanager
def seeding(engine: Engine, on_wait: Callable[[], None] = lambda: None) -> Iterator[Connection]:
    """A connection that alone may write until the block ends: committed if it ends well, else as if nothing had been.

    Raises:
        NotSeedable: if the database is not there, not migrated, or another seeding does not end.
    """
    try:
        connection = engine.connect()
    except OperationalError as error:
        raise NotSeedable(f"the database cannot be opened: {error.orig}; see DATABASE_URL") from None
    with connection:
        if engine.dialect.name == "sqlite":
            _set_up_sqlite(connection)
        transaction = _begin(connection, on_wait)
        with transaction:
            _check_tables(connection)
            yield connection


@contextmanager
def reading(database_url: str) -> Iterator[Connection]:
    """A connection that waits for nobody and writes nothing.

    Raises:
        NotSeedable: if the database is not there or not migrated.
    """
    engine = create_engine(parse_url(database_url))
    try:
        with engine.connect() as connection:
            _check_tables(connection)
            yield connection
    except OperationalError as error:
        raise NotSeedable(f"the database cannot be read: {error.orig}; see DATABASE_URL") from None
    finally:
        engine.dispose()


def tidy(engine: Engine, *, thoroughly: bool) -> None:
    """After a commit: what planners know of the tables, and on SQLite the write-ahead log, are brought up to date."""
    if engine.dialect.name == "sqlite":
        # Not through SQLAlchemy, which would begin a transaction, and a checkpoint cannot run within one.
        # The next seeding may hold the database already: it will do the same when it has ended.
        with closing(engine.raw_connection()) as raw, suppress(sqlite3.OperationalError):
            analyse = "ANALYZE" if thoroughly else "PRAGMA optimize"
            for statement in ("PRAGMA busy_timeout = 250", analyse, "PRAGMA wal_checkpoint(TRUNCATE)"):
                raw.cursor().execute(statement).fetchall()
    elif thoroughly:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("ANALYZE")


def _set_up_sqlite(connection: Connection) -> None:
    # Pages that change many times are written once; the log does not keep the size of the largest seeding.
    cursor = connection.connection.cursor()
    for pragma in ("cache_size = -65536", "journal_size_limit = 1048576", "busy_timeout = 250", "temp_store = MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection, on_wait: Callable[[], None]) -> RootTransaction:
    deadline = time.monotonic() + PATIENCE
    waiting = False
    while True:
        try:
            transaction = connection.begin()
            if _locked(connection):
                return transaction
            transaction.rollback()
        except OperationalError as error:
            if "locked" not in str(error.orig):
                raise NotSeedable(f"the database cannot be written: {error.orig}") from None
        if time.monotonic() > deadline:
            raise NotSeedable("another seeding holds the database; try again when it has ended")
        if not waiting:
            waiting = True
            on_wait()
        time.sleep(0.1)


def _locked(connection: Connection) -> bool:
    """On SQLite the transaction itself is the lock."""
    if connection.dialect.name != "postgresql":
        return True
    return bool(connection.scalar(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": LOCK}))


def _check_tables(connection: Connection) -> None:
    found = None
    if inspect(connection).has_table("alembic_version"):
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if problem := migration_problem(found):
        raise NotSeedable(problem)
