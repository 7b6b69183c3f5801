"""`filmgraph migrate` and `filmgraph alembic`."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect, make_url, text

from graph.commands.migrate import run_migrate
from graph.database import alembic
from graph.database.alembic import print_sql, run_alembic
from graph.database.databases import database_named, writing_engine
from graph.database.migrating import MigrationError, newest_migration
from graph.models import Base
from graph.settings import Settings
from tests.commands.running import filmgraph
from tests.databases import ROOT, Databases, run
from tests.server.serving import wait_until


@pytest.fixture
def empty_url(databases: Databases) -> Iterator[str]:
    url = databases.empty()
    yield url
    databases.drop(url)


NEWEST = newest_migration()


def shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True)


def test_an_empty_database_gets_all_tables(empty_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert filmgraph("migrate", url=empty_url) == (0, f"{shown(empty_url)}: made the tables, 0001 to {NEWEST}\n", "")
    engine = writing_engine(empty_url)
    with engine.begin() as connection:
        assert set(Base.metadata.tables) <= set(inspect(connection).get_table_names())
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == NEWEST
    engine.dispose()
    run_migrate(Settings(DATABASE_URL=empty_url))
    assert capsys.readouterr().out == f"{shown(empty_url)}: nothing to do, the tables are at {NEWEST}\n"


def test_it_says_which_steps_it_took(database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    run_alembic(database_url, ["downgrade", "0008"])
    run_migrate(Settings(DATABASE_URL=database_url))
    first, *steps = capsys.readouterr().out.splitlines()
    assert first == f"{shown(database_url)}: migrated from 0008 to {NEWEST}"
    assert steps[:2] == ["  0009 Awards and festivals", "  0010 Pictures and videos"]
    there = sorted(path.name[:4] for path in (ROOT / "migrations" / "versions").glob("0*.py"))
    assert [step.split()[0] for step in steps] == [number for number in there if number >= "0009"]


def test_its_sql_makes_the_same_tables(
    databases: Databases, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, other = databases.empty(), databases.migrated()
    monkeypatch.setattr("graph.settings.settings", lambda: Settings(DATABASE_URL=url))
    print_sql()
    sql = capsys.readouterr().out
    executed(url, sql)
    assert tables(url) == tables(other)
    print_sql(NEWEST)
    assert "CREATE" not in capsys.readouterr().out
    with pytest.raises(MigrationError, match='there is no migration "99" to begin at; there are 0001, '):
        print_sql("99")
    databases.drop(url)
    databases.drop(other)


def executed(url: str, sql: str) -> None:
    """Runs a script with the driver itself, as a database's own shell does."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(make_url(url).database or "")) as connection:
            connection.executescript(sql)
    else:
        run(url, sql)


def tables(url: str) -> dict[str, list[str]]:
    """The columns of each table, and the revision."""
    engine = writing_engine(url)
    with engine.connect() as connection:
        inspector = inspect(connection)
        found = {
            name: [column["name"] for column in inspector.get_columns(name)] for name in inspector.get_table_names()
        }
        found["revision"] = [str(connection.scalar(text("SELECT version_num FROM alembic_version")))]
    engine.dispose()
    return found


def test_alembic_looks_at_the_database_and_its_migrations(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run_alembic(database_url, ["current"])
    assert capsys.readouterr().out == f"{NEWEST} (head)\n"
    run_alembic(database_url, ["history", "-r", "0008:0010"])
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "0008 -> 0009, Awards and festivals",
        "0007 -> 0008, Documents about people",
    ]


@pytest.mark.parametrize("name", ["init", "revision", "merge", "edit"])
def test_alembic_writes_nothing_into_an_installed_package(
    name: str, sqlite: Databases, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(alembic, "INI", tmp_path / "alembic.ini")
    arguments = {"init": ["x"], "revision": [], "merge": ["heads"], "edit": ["head"]}[name]
    with pytest.raises(MigrationError) as refused:
        run_alembic(sqlite.empty(), [name, *arguments])
    assert str(refused.value) == (
        f"{name} would write into the installed package, and be lost when that is upgraded; "
        "do it in a checkout of filmgraph: git clone, then make develop"
    )


def test_alembic_says_what_it_cannot_do(sqlite: Databases, tmp_path: Path) -> None:
    with pytest.raises(MigrationError, match="Can't locate revision identified by '77'"):
        run_alembic(sqlite.empty(), ["upgrade", "77"])
    with pytest.raises(MigrationError) as refused:
        run_alembic(f"sqlite:///{tmp_path}/none/films.db", ["current"])
    assert str(refused.value) == (
        "the database cannot be migrated or looked at: unable to open database file; see DATABASE_URL"
    )
    with pytest.raises(SystemExit) as ended:
        run_alembic("sqlite:///films.db", ["--config", "alembic.ini", "history"])
    assert ended.value.code == 2


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
        ended = list(threads.map(lambda _: filmgraph("migrate", url=url), range(3)))
    nothing = f"{shown(url)}: nothing to do, the tables are at {NEWEST}\n"
    assert sorted(ended) == [
        (0, f"{shown(url)}: made the tables, 0001 to {NEWEST}\n", ""),
        (0, nothing, ""),
        (0, nothing, ""),
    ]
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
        assert migrating.result() == (0, f"{shown(url)}: made the tables, 0001 to {NEWEST}\n", "")
    engine.dispose()
    postgresql.drop(url)
