"""One seeding at a time, in one transaction, on a migrated database."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, Engine, RootTransaction, inspect, text
from sqlalchemy.exc import DBAPIError

from graph.database.databases import database_named, driver_errors_as, reading_engine
from graph.database.migrating import migration_problem
from graph.errors import UserError
from seed.phrases import phrase

PATIENCE = 60.0
"""Seconds that a seeding waits for another one."""


class NotSeedableError(UserError):
    """The database cannot be seeded now; the message says why and what to do."""


@contextmanager
def seeding(engine: Engine, on_wait: Callable[[], None] = lambda: None) -> Iterator[Connection]:
    """A connection that alone may write until the block ends: committed if it ends well, else as if nothing had been.

    Raises:
        NotSeedableError: if the database is not there, not migrated, full, or lost, or another seeding does not end.
            The database is as it was before, unless it was lost at the very end.
    """
    with (
        driver_errors_as(engine, _not_opened),
        engine.connect() as connection,
        driver_errors_as(engine, _not_written),
        _begin(connection, on_wait) as transaction,
    ):
        _check_tables(connection)
        yield connection
        _commit(transaction)


@contextmanager
def read_connection(database_url: str) -> Iterator[Connection]:
    """A connection that waits for nobody and writes nothing.

    Raises:
        NotSeedableError: if the database is not there or not migrated.
    """
    engine = reading_engine(database_url)
    try:
        with driver_errors_as(engine, _not_read), engine.connect() as connection:
            _check_tables(connection)
            yield connection
    finally:
        engine.dispose()


def tidy(engine: Engine, *, thoroughly: bool) -> None:
    """Called after a commit: brings up to date what the planner knows of the tables. Where that fails, the seeding has
    ended well all the same, and the next one does it.
    """
    with suppress(DBAPIError, engine.dialect.loaded_dbapi.Error):
        database_named(engine.dialect.name).writer.tidy(engine, thoroughly=thoroughly)


def _begin(connection: Connection, on_wait: Callable[[], None]) -> RootTransaction:
    begin_seeding = database_named(connection.dialect.name).writer.begin_seeding
    deadline = time.monotonic() + PATIENCE
    waiting = False
    while True:
        if (transaction := begin_seeding(connection)) is not None:
            return transaction
        if time.monotonic() > deadline:
            raise NotSeedableError(phrase("another seeding holds the database; try again when it has ended"))
        if not waiting:
            waiting = True
            on_wait()
        time.sleep(0.1)


def _commit(transaction: RootTransaction) -> None:
    try:
        if transaction.is_active:  # else it was rolled back: nothing is to be written
            transaction.commit()
    except DBAPIError as error:
        if error.connection_invalidated:
            reason = " ".join(str(error.orig).split())
            raise NotSeedableError(
                phrase(
                    "the database was lost at the end: {reason}; "
                    "it has either all of this seeding or nothing: seed again",
                    reason=reason,
                )
            ) from error
        raise


def _check_tables(connection: Connection) -> None:
    found = None
    if inspect(connection).has_table("alembic_version"):
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if found is None:
        raise NotSeedableError(
            phrase(
                "the database has no tables yet: filmgraph up makes them, seeds and serves; "
                "to make them alone run: filmgraph migrate"
            )
        )
    if problem := migration_problem(found):
        raise NotSeedableError(problem)


def _not_opened(reason: str) -> NotSeedableError:
    return NotSeedableError(phrase("the database cannot be opened: {reason}; see DATABASE_URL", reason=reason))


def _not_read(reason: str) -> NotSeedableError:
    return NotSeedableError(phrase("the database cannot be read: {reason}; see DATABASE_URL", reason=reason))


def _not_written(reason: str) -> NotSeedableError:
    return NotSeedableError(
        phrase(
            "the database cannot be written: {reason}; it is as it was before: mend this and try again", reason=reason
        )
    )
