"""What becomes of a command whose database goes, fills up or refuses to be written in the middle: a sentence."""

import gc
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Any

import pytest
from sqlalchemy import Engine, event, make_url, text

from graph.database.alembic import migrate
from graph.database.databases import writing_engine
from graph.errors import UserError
from graph.settings import Settings
from seed import catalogue_command, command
from seed.load.transaction import read_connection, seeding, tidy
from seed.report.similar_people import all_people
from tests.databases import Databases, run
from tests.seed.laying import lay, revision, rows, seed

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

AS_BEFORE = "it is as it was before: mend this and try again"
CREW = "title: {0}\nyear: 2001\ncrew:\n  - {{role: Regie, name: Person {0}}}\n"


def people(url: str) -> None:
    with read_connection(url) as connection:
        list(all_people(connection))


@contextmanager
def lost_at(number: int, url: str) -> Iterator[list[str]]:
    """The server ends each other connection to its database before the statement of this number; the statements."""
    statements: list[str] = []

    def count(_: Any, __: Any, statement: str, *___: Any) -> None:
        statements.append(statement)
        if len(statements) == number:
            name = make_url(url).database
            others = f"datname = '{name}' AND pid <> pg_backend_pid()"
            run(url, f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE {others}")

    event.listen(Engine, "before_cursor_execute", count)
    yield statements
    event.remove(Engine, "before_cursor_execute", count)


def told(command: Callable[[], Any]) -> str:
    with pytest.raises(UserError) as caught:
        command()
    assert caught.value.status == 2
    message = str(caught.value)
    assert "\n" not in message
    del caught
    gc.collect()  # now, so that no later test hears of cursors that ended with their server
    return message


LOST = (
    r"the database cannot be {}: .*(terminating connection|server closed|connection is lost|connection is closed).*; "
)


def test_a_connection_that_is_lost_while_committing(postgresql: Databases, tmp_path: Path) -> None:
    """Nobody can know then whether the server has committed."""
    url = postgresql.migrated()
    lay(tmp_path, {"a/de.md": CREW.format("a")})

    def lose(_: Any) -> None:
        others = f"datname = '{make_url(url).database}' AND pid <> pg_backend_pid()"
        run(url, f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE {others}")

    event.listen(Engine, "commit", lose)
    try:
        message = told(lambda: seed(url, tmp_path))
    finally:
        event.remove(Engine, "commit", lose)
    assert message.startswith("the database was lost at the end: ")
    assert message.endswith("; it has either all of this seeding or nothing: seed again")
    seed(url, tmp_path)
    assert rows(url, "SELECT count(*) FROM films") == [(1,)]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_connection_that_is_lost_while_seeding(postgresql: Databases, tmp_path: Path, share: float) -> None:
    url, other = postgresql.migrated(), postgresql.migrated()
    lay(tmp_path, {f"{name}/de.md": CREW.format(name) for name in "abc"})
    with lost_at(0, other) as statements:
        seed(other, tmp_path)
    with lost_at(int(share * len(statements)), url):
        assert re.fullmatch(LOST.format("written") + AS_BEFORE, told(lambda: seed(url, tmp_path)))
    assert rows(url, "SELECT count(*) FROM films") == [(0,)]
    seed(url, tmp_path)
    assert revision(url) == revision(other)
    for each in (url, other):
        postgresql.drop(each)


@pytest.mark.parametrize("number", [8, 60])
def test_a_connection_that_is_lost_while_migrating(postgresql: Databases, number: int) -> None:
    url = postgresql.empty()
    with lost_at(number, url):
        assert re.fullmatch(LOST.format("migrated") + AS_BEFORE, told(lambda: migrate(url)))
    migrate(url)
    assert rows(url, "SELECT count(*) FROM films") == [(0,)]
    postgresql.drop(url)


def test_a_connection_that_is_lost_while_reading(postgresql: Databases) -> None:
    def read() -> None:
        with read_connection(url) as connection:
            connection.scalar(text("SELECT count(*) FROM films"))

    url = postgresql.migrated()
    with lost_at(3, url) as statements:
        assert re.fullmatch(LOST.format("read") + "see DATABASE_URL", told(read))
    assert statements[-1] == "SELECT count(*) FROM films"
    postgresql.drop(url)


def test_a_server_that_lets_nothing_be_written(postgresql: Databases, tmp_path: Path) -> None:
    url, empty = (
        made + ("&" if "?" in made else "?") + "options=-cdefault_transaction_read_only%3Don"
        for made in (postgresql.migrated(), postgresql.empty())
    )
    lay(tmp_path, {"a/de.md": "title: A"})
    reason = "cannot execute {} in a read-only transaction"
    written = f"the database cannot be written: {reason.format('COPY FROM')}; {AS_BEFORE}"
    assert re.sub("INSERT|UPDATE", "COPY FROM", told(lambda: seed(url, tmp_path))) == written
    migrated = f"the database cannot be migrated: {reason.format('CREATE TABLE')}; {AS_BEFORE}"
    assert told(lambda: migrate(empty)) == migrated
    people(url)
    for each in (url, empty):
        postgresql.drop(each)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "films.db").write_text("no database at all, but long enough to be one" * 100)
    url = f"sqlite:///{tmp_path}/films.db"
    reason = "file is not a database; see DATABASE_URL"
    assert told(lambda: seed(url, tmp_path)) == f"the database cannot be opened: {reason}"
    assert told(lambda: migrate(url)) == f"the database cannot be opened: {reason}"
    assert told(lambda: people(url)) == f"the database cannot be read: {reason}"


def test_a_file_that_is_damaged(sqlite: Databases, tmp_path: Path) -> None:
    url = sqlite.migrated()
    lay(tmp_path, {"a/de.md": "title: A"})
    seed(url, tmp_path)
    engine = writing_engine(url)
    with engine.connect() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_schema WHERE name = 'films'").scalar_one()
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    engine.dispose()
    with open(make_url(url).database or "", "r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    lay(tmp_path, {"b/de.md": "title: B"})
    written = f"the database cannot be written: database disk image is malformed; {AS_BEFORE}"
    assert told(lambda: seed(url, tmp_path)) == written
    sqlite.drop(url)


def test_a_connection_that_is_lost_while_tables_are_looked_at(postgresql: Databases) -> None:
    """The seeding has ended well by then, so it is no failure; the next one does it."""
    url = postgresql.migrated()
    engine = writing_engine(url)
    with seeding(engine):
        pass
    with lost_at(1, url):
        tidy(engine, thoroughly=True)
    engine.dispose()
    postgresql.drop(url)


def test_a_disk_without_room_for_films_that_are_put_aside(
    sqlite: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = sqlite.migrated()
    seed(url, lay(tmp_path, {"a/de.md": "title: A"}))

    def full(*_: Any, **__: Any) -> None:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    monkeypatch.setattr(SpooledTemporaryFile, "write", full)
    for module in (command, catalogue_command):
        monkeypatch.setattr(module, "settings", lambda: Settings(DATABASE_URL=url))
    lay(tmp_path, {"a/de.md": "title: B"})
    assert catalogue_command.seed([tmp_path]) == 2
    assert capsys.readouterr() == ("", "error: No space left on device\n")
    assert rows(url, "SELECT title FROM film_texts") == [("A",)]
    sqlite.drop(url)
