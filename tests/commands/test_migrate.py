"""`filmgraph migrate`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from graph.database.databases import writing_engine
from graph.database.migrating import newest_migration
from graph.models import Base
from tests.commands.running import filmgraph
from tests.databases import Databases


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
