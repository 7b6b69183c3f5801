"""The connections that read: what they refuse, and in which words."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from unittest.mock import DEFAULT, Mock

import pytest
from sqlalchemy import text

from graph.database.databases import open_reader
from graph.database.postgresql import reader as postgresql_reader
from graph.database.postgresql.reader import KEPT_STATEMENTS, LONGEST_KEPT
from graph.database.reader import (
    AnswerTooLargeError,
    Reader,
    StatementTimeoutError,
    TooComplexError,
    UnavailableError,
)
from graph.database.sqlite import reader as sqlite_reader
from graph.database.sqlite.files import is_unchangeable
from graph.database.sqlite.reader import INLINE_BYTES
from graph.settings import Settings
from seed.load.transaction import read_connection
from tests.databases import Databases, run
from tests.server.serving import wait_until

NOBODY = 65534
NUMBERED = {"sqlite": "?", "postgresql": "$1::int"}
FOREVER = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def reader(database_url: str, runner: asyncio.Runner) -> Iterator[Reader]:
    reader = open_reader(Settings(database_url=database_url, statement_seconds=0.3))
    yield reader
    runner.run(reader.close())


def test_a_row(reader: Reader, runner: asyncio.Runner) -> None:
    assert tuple(runner.run(reader.fetch(f"SELECT {NUMBERED[reader.dialect.name]} + 1, 'ä'", [41]))) == (42, "ä")


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("SELECT " + " + ".join(["1"] * 100_000), id="deep"),
        pytest.param(f"SELECT {', '.join(['1'] * 50_000)}", id="wide"),
    ],
)
def test_what_is_beyond_the_database(reader: Reader, runner: asyncio.Runner, statement: str) -> None:
    with pytest.raises(TooComplexError):
        runner.run(reader.fetch(statement, []))
    assert runner.run(reader.fetch("SELECT 1", []))[0] == 1


def test_what_a_standby_gives_up_to_go_on_replaying(postgresql: Databases, runner: asyncio.Runner) -> None:
    url = postgresql.migrated()
    run(
        url,
        "CREATE FUNCTION give_up() RETURNS int LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'conflict with recovery' USING ERRCODE = '40001'; END $$",
    )
    reader = open_reader(Settings(database_url=url))
    with pytest.raises(UnavailableError, match=r"^the database cannot be reached: conflict with recovery$"):
        runner.run(reader.fetch("SELECT give_up()", []))
    runner.run(reader.close())
    postgresql.drop(url)


def test_more_parameters_than_a_statement_can_have(postgresql: Databases, runner: asyncio.Runner) -> None:
    reader = open_reader(Settings(database_url=postgresql.migrated()))
    with pytest.raises(TooComplexError):
        runner.run(reader.fetch("SELECT 1", [1] * 32_768))
    runner.run(reader.close())


@pytest.mark.parametrize("cost", [1, 1_000_000])
def test_a_statement_that_takes_too_long(reader: Reader, runner: asyncio.Runner, cost: int) -> None:
    """Whether it was thought to be small or not."""
    with pytest.raises(StatementTimeoutError):
        runner.run(reader.fetch(FOREVER, [], cost))
    assert runner.run(reader.fetch("SELECT 1", []))[0] == 1


def test_statements_of_long_texts_end_in_time(
    sqlite: Databases, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite looks at the clock every so many steps; where it never would, the event loop interrupts it."""
    monkeypatch.setattr(sqlite_reader, "PROGRESS_STEPS", 10**9)
    reader = open_reader(Settings(database_url=sqlite.migrated(), statement_seconds=0.1))
    with pytest.raises(StatementTimeoutError):
        runner.run(reader.fetch(FOREVER, [], 10**6))
    assert runner.run(reader.fetch("SELECT 1", [], 10**6))[0] == 1
    runner.run(reader.close())


LONG_TEXT = "SELECT replace(hex(zeroblob({})), '0', 'ab')"


def test_a_text_may_have_so_many_bytes(sqlite: Databases, runner: asyncio.Runner) -> None:
    reader = open_reader(Settings(database_url=sqlite.migrated(), max_answer_bytes=2_000_000))
    assert len(runner.run(reader.fetch(LONG_TEXT.format(500_000), []))[0]) == 2_000_000
    for _ in range(2):
        with pytest.raises(AnswerTooLargeError):
            runner.run(reader.fetch(LONG_TEXT.format(500_001), []))
    runner.run(reader.close())


def test_long_texts_are_made_in_a_thread(
    sqlite: Databases, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_reader(Settings(database_url=sqlite.migrated()))
    threads = Mock(wraps=reader._fetch_in_turn)  # type: ignore[attr-defined]
    monkeypatch.setattr(reader, "_fetch_in_turn", threads)
    runner.run(reader.fetch(LONG_TEXT.format(INLINE_BYTES // 4), []))
    assert threads.call_count == 0
    runner.run(reader.fetch(LONG_TEXT.format(INLINE_BYTES // 4 + 1), []))
    assert threads.call_count == 1
    runner.run(reader.close())


def test_dear_statements_that_prove_quick_need_no_thread(
    sqlite: Databases, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite alone: PostgreSQL is another process."""
    monkeypatch.setattr(sqlite_reader, "FAST_SECONDS", 1.0)
    monkeypatch.setattr(sqlite_reader, "INLINE_SECONDS", 0.1)
    reader = open_reader(Settings(database_url=sqlite.migrated(), statement_seconds=60))
    counted = FOREVER.replace("FROM n)", "FROM n WHERE i < ?)")

    def thread_of(steps: int, cost: int) -> bool:
        """Whether a thread had to run it."""
        before = threads.call_count
        runner.run(reader.fetch(counted, [steps], cost))
        return threads.call_count > before

    threads = Mock(wraps=reader._fetch_in_turn)  # type: ignore[attr-defined]
    monkeypatch.setattr(reader, "_fetch_in_turn", threads)
    assert [thread_of(1, 10**6), thread_of(1, 10**6), thread_of(1, 1)] == [True, False, False]

    async def two() -> None:
        await asyncio.gather(*(reader.fetch(counted, [1], 10**6) for _ in range(2)))

    runner.run(two())
    assert threads.call_count == 3
    assert [thread_of(3_000_000, 10**6), thread_of(1, 10**6), thread_of(1, 1)] == [True, True, True]
    runner.run(reader.close())


@pytest.mark.parametrize(("steps", "again"), [(1, False), (3_000_000, True)])
def test_a_statement_that_a_busy_machine_held_up_is_tried_again(
    sqlite: Databases, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch, steps: int, again: bool
) -> None:
    """One that takes that long by itself is not."""
    reader = open_reader(Settings(database_url=sqlite.migrated(), statement_seconds=60))
    statement = FOREVER.replace("FROM n)", "FROM n WHERE i < ?)")
    fetch = reader._fetch  # type: ignore[attr-defined]
    fetched = Mock(side_effect=[StatementTimeoutError, *[DEFAULT] * 5], wraps=fetch)
    threads = Mock(wraps=reader._fetch_in_turn)  # type: ignore[attr-defined]
    monkeypatch.setattr(reader, "_fetch", fetched)
    monkeypatch.setattr(reader, "_fetch_in_turn", threads)
    runner.run(reader.fetch(statement, [steps]))
    assert threads.call_count == 1
    runner.run(reader.fetch(statement, [1]))
    assert threads.call_count == 1 + again
    runner.run(reader.close())


@pytest.mark.parametrize("statement", ["DELETE FROM films RETURNING id", "CREATE TABLE other (id int)"])
def test_nothing_is_written(reader: Reader, runner: asyncio.Runner, statement: str) -> None:
    with pytest.raises(Exception, match=r"read-only|readonly|query_only"):
        runner.run(reader.fetch(statement, []))


def test_postgresql_plans_for_memory(postgresql: Databases, runner: asyncio.Runner) -> None:
    reader = open_reader(Settings(database_url=postgresql.migrated()))
    for setting, value in (("random_page_cost", "1.1"), ("jit", "off"), ("default_transaction_read_only", "on")):
        assert tuple(runner.run(reader.fetch(f"SHOW {setting}", []))) == (value,)
    runner.run(reader.close())


@pytest.mark.parametrize("many", ["characters", "parameters"])
def test_statements_that_take_long_to_plan_leave_connections_to_others(
    postgresql: Databases, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch, many: str
) -> None:
    """Also the first time, when it is not known how long they take."""
    monkeypatch.setattr(postgresql_reader, "QUICK_SECONDS", 60)
    reader = open_reader(Settings(database_url=postgresql.migrated()))
    long = "" if many == "parameters" else " -- " + "x" * 4_000
    marks = [f"${n}::int" for n in range(1, 102 if many == "parameters" else 2)]
    statement = f"SELECT pg_sleep(600), {' + '.join(marks)}{long}"

    async def ask() -> float:
        slow = [asyncio.create_task(reader.fetch(statement, [1] * len(marks))) for _ in range(20)]
        await asyncio.sleep(0.5)
        found = (await asyncio.wait_for(reader.fetch("SELECT 1", []), 60))[0]
        assert not any(task.done() for task in slow)
        for task in slow:
            task.cancel()
        await asyncio.gather(*slow, return_exceptions=True)
        return float(found)

    assert runner.run(ask()) == 1
    runner.run(reader.close())


def test_others_need_not_wait_for_slow_statements(postgresql: Databases, runner: asyncio.Runner) -> None:
    """On PostgreSQL some connections are for statements that are not known to be slow."""
    reader = open_reader(Settings(database_url=postgresql.migrated(), statement_seconds=60))

    async def ask() -> None:
        slow = [asyncio.create_task(reader.fetch(f"SELECT {n} FROM pg_sleep(600)", [])) for n in range(20)]
        await asyncio.sleep(0)
        assert tuple(await reader.fetch("SELECT 41 + 1", [])) == (42,)
        assert not any(task.done() for task in slow)
        for task in slow:
            task.cancel()
        await asyncio.gather(*slow, return_exceptions=True)

    runner.run(ask())
    runner.run(reader.close())


def test_what_postgresql_keeps_prepared(postgresql: Databases, runner: asyncio.Runner) -> None:
    """As many statements as a backend has memory for, and none that is very long."""
    reader = open_reader(Settings(database_url=postgresql.migrated()))
    kept = "SELECT count(*), max(length(statement)) FROM pg_prepared_statements"

    async def fill() -> tuple[int, int]:
        await reader.fetch("SELECT 1" + " " * LONGEST_KEPT, [])
        for n in range(KEPT_STATEMENTS + 20):
            await reader.fetch(f"SELECT {n}", [])
        return tuple(await reader.fetch(kept, []))

    assert runner.run(fill()) == (KEPT_STATEMENTS, len(kept))
    runner.run(reader.close())


def test_a_database_that_is_not_there(tmp_path: object, runner: asyncio.Runner) -> None:
    reader = open_reader(Settings(database_url=f"sqlite:///{tmp_path}/none.db"))
    with pytest.raises(UnavailableError, match="run: filmgraph migrate"):
        runner.run(reader.fetch("SELECT 1", []))
    runner.run(reader.close())


def replaced_files(folder: Path) -> list[str]:
    """The files of a folder that this process has open, though they are there no more."""
    files = Path("/proc/self/fd")
    if not files.exists():
        pytest.skip("which files are open is told by Linux only")
    names = []
    for file in files.iterdir():
        with suppress(OSError):
            names.append(os.readlink(file))
    return [name for name in names if name.startswith(f"{folder}/") and name.endswith("(deleted)")]


def test_replaced_files_are_let_go(sqlite: Databases, runner: asyncio.Runner, tmp_path: Path) -> None:
    file = tmp_path / "films.db"
    template = sqlite.migrated().removeprefix("sqlite:///")
    shutil.copyfile(template, file)
    reader = open_reader(Settings(database_url=f"sqlite:///{file}"))
    statement = "SELECT count(*), (SELECT count(*) FROM films) FROM alembic_version"

    async def read_everywhere() -> None:
        """In the event loop and in both threads."""
        await reader.fetch(statement, ())
        await asyncio.gather(*(reader.fetch(f"{statement} -- {n}", (), 1_000_000) for n in range(20)))

    for _ in range(3):
        runner.run(read_everywhere())
        shutil.copyfile(template, tmp_path / "other.db").replace(file)
        reader.refresh()
    wait_until(lambda: not replaced_files(tmp_path))
    assert tuple(runner.run(reader.fetch(statement, ()))) == (1, 0)
    runner.run(reader.close())


def test_what_reads_a_replaced_file_reads_it_to_the_end(
    sqlite: Databases, runner: asyncio.Runner, tmp_path: Path
) -> None:
    file = tmp_path / "films.db"
    template = sqlite.migrated().removeprefix("sqlite:///")
    shutil.copyfile(template, file)
    reader = open_reader(Settings(database_url=f"sqlite:///{file}"))
    counted = FOREVER.replace(" FROM n)", " FROM n WHERE i < 1000000)")

    async def replace_while_reading() -> list[object]:
        reading = [asyncio.create_task(reader.fetch(counted, (), 1_000_000)) for _ in range(3)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        shutil.copyfile(template, tmp_path / "other.db").replace(file)
        reader.refresh()
        return [row[0] for row in await asyncio.gather(*reading)]

    assert runner.run(replace_while_reading()) == [1_000_000] * 3
    wait_until(lambda: not replaced_files(tmp_path))
    runner.run(reader.close())


@pytest.fixture
def unwritable(sqlite: Databases, tmp_path: Path) -> Path:
    """A database beside which SQLite cannot make its files, as on a read-only mount; also for root."""
    file = tmp_path / "films.db"
    shutil.copyfile(sqlite.migrated().removeprefix("sqlite:///"), file)
    (tmp_path / "films.db-shm").symlink_to(tmp_path / "none" / "films.db-shm")
    return file


def test_a_file_on_a_read_only_mount(unwritable: Path, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "statvfs", lambda _: Mock(f_flag=os.ST_RDONLY))
    url = f"sqlite:///{unwritable}"
    reader = open_reader(Settings(database_url=url))
    statement = "SELECT count(*) FROM alembic_version"
    for cost in (1, 1_000_000):
        assert runner.run(reader.fetch(statement, (), cost))[0] == 1
    with read_connection(url) as connection:
        assert connection.scalar(text(statement)) == 1
    # Where it has changed nevertheless, it is opened again.
    unwritable.write_bytes(b"")
    reader.refresh()
    with pytest.raises(UnavailableError, match="is not migrated"):
        runner.run(reader.fetch(statement, ()))
    # What waits in a write-ahead log would be lost.
    (unwritable.parent / "films.db-wal").write_bytes(b"x")
    assert not is_unchangeable(str(unwritable))
    runner.run(reader.close())


def test_a_file_in_a_folder_that_cannot_be_written(unwritable: Path, runner: asyncio.Runner) -> None:
    reader = open_reader(Settings(database_url=f"sqlite:///{unwritable}"))
    with pytest.raises(UnavailableError) as caught:
        runner.run(reader.fetch("SELECT count(*) FROM alembic_version", ()))
    assert str(caught.value) == (
        f"the database {unwritable} cannot be opened: SQLite has to make films.db-wal and films.db-shm beside it; let "
        "this user write to its folder, or put the file on a read-only mount"
    )
    runner.run(reader.close())


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_a_file_in_a_folder_of_somebody_else(sqlite: Databases, runner: asyncio.Runner) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "films.db")
        shutil.copyfile(sqlite.migrated().removeprefix("sqlite:///"), file)
        Path(folder).chmod(0o555)
        reader = open_reader(Settings(database_url=f"sqlite:///{file}"))
        os.seteuid(NOBODY)
        try:
            with pytest.raises(UnavailableError, match="let this user write to its folder"):
                runner.run(reader.fetch("SELECT count(*) FROM alembic_version", ()))
        finally:
            os.seteuid(0)
        runner.run(reader.close())


def test_a_file_of_which_a_part_is_missing(sqlite: Databases, tmp_path: Path, runner: asyncio.Runner) -> None:
    file = tmp_path / "half.db"
    shutil.copyfile(sqlite.shipped().removeprefix("sqlite:///"), file)
    os.truncate(file, 200_000)
    reader = open_reader(Settings(database_url=f"sqlite:///{file}"))
    with pytest.raises(UnavailableError, match=r"half\.db is damaged, or not all of it is there"):
        runner.run(reader.fetch("SELECT count(*), max(title), max(body) FROM film_texts", ()))
    runner.run(reader.close())
