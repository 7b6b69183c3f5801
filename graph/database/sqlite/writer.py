"""How SQLite is written: by the sqlite3 of Python's standard library."""

import os
from collections.abc import Sequence
from contextlib import closing
from functools import cache, partial
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, RootTransaction, Table, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from graph.database.sqlite.files import is_unchangeable


class SQLiteWriter:
    """Foreign keys are on, and a write-ahead log lets readers go on reading. The transaction itself is the lock of a
    seeding, so it begins with BEGIN IMMEDIATE.
    """

    driver = "sqlite+pysqlite"
    drops_indexes = True

    def engine(self, url: URL, *, creates: bool = True) -> Engine:
        _register_adapters()
        engine = create_engine(url if creates else _existing(url, mode="rw"))
        event.listen(engine, "connect", partial(_set_up, os.path.dirname(url.database or "") or "."))
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        return engine

    def reading_engine(self, url: URL) -> Engine:
        never_changes = {"immutable": "1"} if is_unchangeable(url.database or "") else {}
        return create_engine(_existing(url, mode="ro", **never_changes))

    def begin_migrating(self, connection: Connection) -> None:
        """Nothing: its transaction is the lock already."""

    def begin_seeding(self, connection: Connection) -> RootTransaction | None:
        # Pages that change many times are written once; the log does not keep the size of the largest seeding.
        _execute(
            connection.connection.cursor(),
            "PRAGMA cache_size = -65536",
            "PRAGMA journal_size_limit = 1048576",
            "PRAGMA busy_timeout = 250",
            "PRAGMA temp_store = MEMORY",
        )
        try:
            return connection.begin()
        except OperationalError as error:
            if "locked" in str(error.orig):
                return None
            raise

    def insert_rows(self, connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        statement = f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608
        # Named tuples would take a third longer than plain ones.
        connection.exec_driver_sql(statement, list(map(tuple, rows)))

    def insert_tokens(self, connection: Connection, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
        statement = "INSERT INTO search_tokens (rowid, tokens) VALUES (?, ?)"
        connection.exec_driver_sql(statement, [(id, " ".join(words)) for id, words in rows])

    def tidy(self, engine: Engine, *, thoroughly: bool) -> None:
        """Also empties the write-ahead log."""
        # Not through SQLAlchemy, which would begin a transaction, and a checkpoint cannot run within one.
        with closing(engine.raw_connection()) as connection:
            _execute(
                connection.cursor(),
                "PRAGMA busy_timeout = 250",
                "ANALYZE" if thoroughly else "PRAGMA optimize",
                "PRAGMA wal_checkpoint(TRUNCATE)",
            )


def _existing(url: URL, **options: str) -> URL:
    """The URL under which a file is opened without being made. One that is not there is an empty database in memory."""
    path = url.database
    if not path or path == ":memory:" or (not os.path.exists(path) and os.path.isdir(os.path.dirname(path) or ".")):
        return url.set(database=":memory:")
    return url.set(database=f"file:{quote(os.path.abspath(path))}").update_query_dict({**options, "uri": "true"})


def _set_up(folder: str, connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    import sqlite3

    connection.isolation_level = None  # the driver's own BEGIN comes too late for DDL and for BEGIN IMMEDIATE
    try:
        _execute(
            connection.cursor(),
            "PRAGMA foreign_keys = ON",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = NORMAL",
            "PRAGMA busy_timeout = 5000",
        )
    except sqlite3.OperationalError as error:
        if os.access(folder, os.W_OK):
            raise
        raise sqlite3.OperationalError(f"{error}, and its folder cannot be written") from None


def _execute(cursor: DBAPICursor, *statements: str) -> None:
    for statement in statements:
        cursor.execute(statement)
        cursor.fetchall()
    cursor.close()


@cache
def _register_adapters() -> None:
    """Spares sqlite3 looking for adapters of None and bool.

    It looks for one of every value but plain texts and numbers; to find none takes longer than the rest of its work.
    """
    import sqlite3

    # A dictionary's `get` makes None of None, and is written in C.
    sqlite3.register_adapter(type(None), dict[None, None]().get)
    sqlite3.register_adapter(bool, int)
