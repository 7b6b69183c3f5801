"""How PostgreSQL is written: by psycopg."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import URL, Connection, Engine, RootTransaction, Table, create_engine, text

from graph.database.postgresql.urls import writing_url

SEEDING_LOCK = 7_310_112_101
"""The number of the advisory lock that all seedings and migrations of a database share."""

_UNPREPARED = {"prepare_threshold": None}
"""psycopg prepares nothing: behind a pooler, the next client would meet the statements of the last one. Most rows go by
COPY anyway.
"""


class PostgreSQLWriter:
    """Rows go by COPY. All that write to a database share one advisory lock, which ends with its transaction."""

    driver = "postgresql+psycopg"
    drops_indexes = False  # dropping one locks out readers

    def engine(self, url: URL, *, creates: bool = True) -> Engine:  # noqa: ARG002 - PostgreSQL never does
        """Of several hosts, the engine asks for the one that can be written to."""
        return create_engine(writing_url(url), connect_args=_UNPREPARED)

    def reading_engine(self, url: URL) -> Engine:
        return create_engine(writing_url(url), connect_args=_UNPREPARED)

    def begin_seeding(self, connection: Connection) -> RootTransaction | None:
        transaction = connection.begin()
        if connection.scalar(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": SEEDING_LOCK}):
            return transaction
        transaction.rollback()
        return None

    def begin_migrating(self, connection: Connection) -> None:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": SEEDING_LOCK})

    def insert_rows(self, connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        with connection.connection.cursor().copy(f'COPY "{table.name}" ({columns}) FROM STDIN') as copy:
            for row in rows:
                copy.write_row(row)

    def insert_tokens(self, connection: Connection, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
        statement = "INSERT INTO search_tokens (rowid, tokens) VALUES (%s, array_to_tsvector(%s::text[]))"
        connection.exec_driver_sql(statement, [(id, list(words)) for id, words in rows])

    def tidy(self, engine: Engine, *, thoroughly: bool) -> None:
        """PostgreSQL looks at tables by itself, but a while after they were filled."""
        if thoroughly:
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("ANALYZE")
