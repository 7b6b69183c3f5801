"""`filmgraph migrate`."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from graph.database.databases import database_named, writing_engine
from graph.database.migrating import newest_migration
from graph.models import Base
from tests.commands.running import filmgraph
from tests.databases import Databases
from tests.server.serving import wait_until


@pytest.fixture
def empty_url(databases: Databases) -> Iterator[str]:
    url = databases.empty()
    yield url
    databases.drop(url)


def test_an_empty_database_gets_all_tables(empty_url: str) -> None:
    assert filmgraph("migrate", url=empty_url) == (0, "", "")
    engine = writing_engine(empty_url)
    with engine.begin() as connection:
        assert set(Base.metadata.tables) <= set(inspect(connection).get_table_names())
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == newest_migration()
    engine.dispose()
    assert filmgraph("migrate", url=empty_url) == (0, "", "")


def test_a_database_of_a_later_version_is_refused(sqlite: Databases) -> None:
    url = sqlite.migrated()
    engine = writing_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    assert filmgraph("migrate", url=url) == (
        2,
        "",
        "error: the database has a migration this filmgraph does not know (Can't locate revision identified by '9999');"
        " upgrade filmgraph\n",
    )


def test_a_database_that_cannot_be_opened(tmp_path: Path) -> None:
    assert filmgraph("migrate", url=f"sqlite:///{tmp_path}/none/films.db") == (
        2,
        "",
        "error: the database cannot be opened: unable to open database file; see DATABASE_URL\n",
    )


def test_migrations_wait_for_each_other(postgresql: Databases) -> None:
    url = postgresql.empty()
    with ThreadPoolExecutor(3) as threads:
        assert list(threads.map(lambda _: filmgraph("migrate", url=url), range(3))) == [(0, "", "")] * 3
    postgresql.drop(url)


def test_migrations_wait_for_seedings(postgresql: Databases) -> None:
    """The lock is the one that seedings hold."""
    url = postgresql.empty()
    engine = writing_engine(url)
    with ThreadPoolExecutor(1) as threads, engine.connect() as connection:
        transaction = database_named("postgresql").writer.begin_seeding(connection)
        assert transaction is not None
        migrating = threads.submit(filmgraph, "migrate", url=url)
        waiting = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
        wait_until(lambda: connection.scalar(waiting) == 1, 60)
        assert not migrating.done()
        transaction.rollback()
        assert migrating.result() == (0, "", "")
    engine.dispose()
    postgresql.drop(url)
