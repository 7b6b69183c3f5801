"""Databases and catalogues that tests share. Every test of behaviour runs on SQLite and on PostgreSQL."""

import asyncio
import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests import compiled
from tests.databases import (
    BACKENDS,
    Databases,
    Once,
    PostgreSQLDatabases,
    SQLiteDatabases,
    postgresql_server,
)
from tests.golden import Golden, compare, update

# Commands under test tell findings in English, whatever language the machine speaks.
os.environ.pop("LC_ALL", None)
os.environ["LC_MESSAGES"] = "C"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write all expected files anew (operations, documents, schema) instead of comparing with them",
    )


def pytest_configure(config: pytest.Config) -> None:
    # Examples are the same in every run, and others, as long as one lets it, where TEST_LONG is set.
    settings.register_profile("repeatable", derandomize=True, deadline=None)
    settings.load_profile("default" if os.environ.get("TEST_LONG") else "repeatable")
    compiled.share()
    if config.getoption("--update-golden") and os.environ.get("CI"):
        raise pytest.UsageError("--update-golden would make any answer right; it is refused where CI is set")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what takes long, unless TEST_LONG is set."""
    if not os.environ.get("TEST_LONG"):
        long = [item for item in items if item.get_closest_marker("long")]
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


def pytest_collection_finish() -> None:
    """What is collected stays: to look through it for garbage again and again would take a sixth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest) -> Golden:
    return update if request.config.getoption("--update-golden") else compare


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """One event loop for all that a worker runs, since pools of connections belong to theirs."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    folder = tmp_path_factory.getbasetemp()
    return Once(folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder)


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory, once: Once) -> Databases:
    return SQLiteDatabases(tmp_path_factory.mktemp("sqlite"), once)


@pytest.fixture(scope="session")
def postgresql(once: Once) -> Iterator[Databases]:
    with postgresql_server() as url:
        yield PostgreSQLDatabases(url, once)


@pytest.fixture(scope="session", params=BACKENDS)
def databases(request: pytest.FixtureRequest) -> Databases:
    """The makers of databases, one after the other."""
    databases: Databases = request.getfixturevalue(request.param)
    return databases


@pytest.fixture
def empty_url(databases: Databases) -> Iterator[str]:
    """A database without tables, the test's own."""
    url = databases.empty()
    yield url
    databases.drop(url)


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """A migrated database without rows, the test's own."""
    url = databases.migrated()
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def catalogue_url(databases: Databases) -> str:
    """A database with the shipped catalogue. It is shared: only read it."""
    return databases.shipped()
