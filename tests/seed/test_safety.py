"""Seeding that is killed, and seeding twice at once."""

import os
import re
import resource
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from graph.database.databases import writing_engine
from graph.database.sqlite import writer as sqlite_writer
from seed.load.transaction import NotSeedableError, tidy
from tests.databases import ROOT, Databases
from tests.seed.laying import lay, revision, rows, seed

FILMS = 150


def _catalogue(folder: Path, year: int) -> Path:
    crew = "\n".join(f"  - {{role: Regie, name: Person {n}}}" for n in range(20))
    return lay(
        folder,
        {f"film-{n}/de.md": f"title: Film {n}\nyear: {year + n % 50}\ncrew:\n{crew}\n---\nText." for n in range(FILMS)},
    )


def _start(url: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "seed", str(folder)],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _finish(process: subprocess.Popen[str]) -> str:
    printed, told = process.communicate()
    assert process.returncode == 0, printed + told
    return printed


def _content(url: str) -> list[tuple[object, ...]]:
    return [
        rows(url, f"SELECT count(*) FROM {table}")[0] for table in ("films", "people", "credits", "credit_mentions")
    ]


@pytest.mark.parametrize("moments", [2, pytest.param(20, marks=pytest.mark.long)])
def test_a_killed_seeding_leaves_the_old_catalogue(sqlite: Databases, tmp_path: Path, moments: int) -> None:
    url, untouched = sqlite.migrated(), sqlite.migrated()
    _catalogue(tmp_path, 1900)
    for each in (url, untouched):
        seed(each, tmp_path)
    before, content = revision(url), _content(url)
    _catalogue(tmp_path, 1950)
    status, printed = _killed(untouched, tmp_path, 0)
    assert status == 0
    for moment in range(moments):
        assert _killed(url, tmp_path, 1 + moment * int(printed) // moments) == (-signal.SIGKILL, "")
        assert revision(url) == before
        assert _content(url) == content
        assert rows(url, "PRAGMA integrity_check") == [("ok",)]
        assert rows(url, "PRAGMA foreign_key_check") == []
    _finish(_start(url, tmp_path))
    assert revision(url) == revision(untouched) != before
    sqlite.drop(url)
    sqlite.drop(untouched)


def _killed(url: str, folder: Path, steps: int) -> tuple[int, str]:
    """The status of a seeding that is killed after so many thousand steps, if any, and what it printed."""
    command = [sys.executable, "-m", "tests.seed.killed", url, str(folder), str(steps)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_another_seeding_may_begin_before_one_has_tidied_up(sqlite: Databases, tmp_path: Path) -> None:
    url = sqlite.migrated()
    seed(url, lay(tmp_path, {"a/de.md": "title: A"}))
    engine = writing_engine(url)
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        tidy(engine, thoroughly=True)
        other.execute("ROLLBACK")
    engine.dispose()
    sqlite.drop(url)


def test_two_seedings_at_once(database_url: str, tmp_path: Path) -> None:
    one = _catalogue(tmp_path / "one", 1900)
    two = lay(tmp_path / "two", {"last/de.md": "title: Last\ncast: Person 1"})
    processes = [_start(database_url, folder) for folder in (one, two, one)]
    counts = [_finish(process).partition(",")[0] for process in processes]
    assert counts == [f"{FILMS} documents", "1 document", f"{FILMS} documents"]
    assert _content(database_url) == [(FILMS + 1,), (20,), (FILMS * 20 + 1,), (FILMS * 20 + 1,)]


def test_a_full_disk_leaves_the_old_catalogue(
    sqlite: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = sqlite.migrated()
    seed(url, lay(tmp_path, {"a/de.md": "title: A"}))
    before = revision(url)
    set_up = sqlite_writer._set_up

    def set_up_full(folder: str, connection: Any, record: Any) -> None:
        set_up(folder, connection, record)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()

    monkeypatch.setattr(sqlite_writer, "_set_up", set_up_full)
    lay(tmp_path, {f"{n}/de.md": f"title: {'x' * 500} {n}\n---\n{'word ' * 1000}" for n in range(20)})
    with pytest.raises(NotSeedableError) as caught:
        seed(url, tmp_path)
    assert str(caught.value) == (
        "the database cannot be written: database or disk is full; it is as it was before: mend this and try again"
    )
    assert revision(url) == before
    monkeypatch.undo()
    assert seed(url, tmp_path).message.startswith("20 films added")


@pytest.mark.parametrize("kilobytes", [350, 450, 600])
def test_a_file_that_may_not_grow(sqlite: Databases, tmp_path: Path, kilobytes: int) -> None:
    """As on a full disk, whichever write it is that fails."""
    url = sqlite.migrated()
    environment = {**os.environ, "DATABASE_URL": url}
    lay(tmp_path, {f"{n}/de.md": f"title: Film {n}\n---\n{'word ' * 1000}" for n in range(100)})
    ended = subprocess.run(
        [sys.executable, "-m", "graph.cli", "seed", str(tmp_path)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024,) * 2),
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert re.fullmatch(
        r"error: the database cannot be written: .+; it is as it was before: mend this and try again\n", ended.stderr
    )
    assert rows(url, "SELECT count(*) FROM films") == [(0,)]
