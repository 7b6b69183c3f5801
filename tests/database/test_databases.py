"""Which database a DATABASE_URL names, and what is in its module."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from graph.database.databases import (
    MODULES,
    Database,
    DatabaseURLError,
    database_named,
    open_reader,
    parse_url,
    reading_engine,
    writing_engine,
)
from graph.settings import Settings


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("sqlite:///films.db", "sqlite+pysqlite:///films.db"),
        ("postgresql://u@h/films", "postgresql+psycopg://u@h/films"),
        ("postgresql+asyncpg://u@h/films", "postgresql+psycopg://u@h/films"),
        ("postgres://u@h/films", "postgresql+psycopg://u@h/films"),
    ],
)
def test_a_url_gets_the_driver_that_writes(text: str, url: str) -> None:
    assert str(parse_url(text)) == url


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "films.db",
            "is no database URL: 'films.db'; write e.g. sqlite:///filmgraph.db or postgresql://user@host/name",
        ),
        ("sqlite://", "names no file, so nothing would be kept; write e.g. sqlite:///filmgraph.db"),
        ("sqlite:///", "names no file, so nothing would be kept; write e.g. sqlite:///filmgraph.db"),
        ("sqlite:///:memory:", "names no file, so nothing would be kept; write e.g. sqlite:///filmgraph.db"),
        ("sqlite:///tests", "names a folder: 'tests'; name a file in it, e.g. 'tests/filmgraph.db'"),
        ("mysql://x/films", "names the database 'mysql'; filmgraph runs on sqlite and postgresql"),
    ],
)
def test_urls_that_name_no_database(text: str, message: str) -> None:
    with pytest.raises(DatabaseURLError) as refused:
        parse_url(text)
    assert str(refused.value) == f"DATABASE_URL {message}"


@pytest.mark.parametrize("name", MODULES)
def test_each_database_goes_by_one_name(name: str) -> None:
    """That of its URLs, of its dialect, and of SQLAlchemy's connections."""
    database = database_named(name)
    assert isinstance(database, Database)
    assert database is import_module(MODULES[name]).DATABASE
    assert (database.dialect.name, database.dialect.sqlalchemy.name) == (name, name)
    assert database.writer.driver.partition("+")[0] == name


@pytest.mark.parametrize("url", ["sqlite:///films.db", "postgresql://u@h/films"])
def test_a_reader_runs_the_dialect_of_its_database(url: str) -> None:
    reader = open_reader(Settings(DATABASE_URL=url))
    assert reader.dialect is database_named(url.partition(":")[0]).dialect


@pytest.mark.parametrize(
    ("url", "message"),
    [
        (
            "postgresql://u@h/films?channel_binding=require",
            "DATABASE_URL has the option channel_binding, which filmgraph cannot heed for reading and writing alike; "
            "leave it out (there are application_name, connect_timeout, host, options, port, sslcert, sslcrl, sslkey, "
            "sslmode, sslrootcert, target_session_attrs)",
        ),
        (
            "sqlite:///films.db?timeout=5",
            "DATABASE_URL has the option timeout, which filmgraph cannot heed for reading and writing alike; leave it "
            "out (URLs of sqlite have none)",
        ),
        (
            "postgresql://u@h/films?options=-ca%3D1&options=-cb%3D2",
            "DATABASE_URL has the option options twice; leave one of them out",
        ),
        (
            "postgresql://u@/films?host=a&port=1,2",
            "DATABASE_URL must name one port, or one for each host, each a number",
        ),
        (
            "postgresql://u@h/films?connect_timeout=soon",
            "DATABASE_URL has connect_timeout=soon; write a number of seconds",
        ),
        (
            "postgresql://u@/films?host=a&host=b&target_session_attrs=standbys",
            "DATABASE_URL has target_session_attrs=standbys; write one of any, primary, read-write, standby, "
            "read-only, prefer-standby",
        ),
    ],
)
@pytest.mark.parametrize("open_", [writing_engine, reading_engine, lambda url: open_reader(Settings(DATABASE_URL=url))])
def test_options_mean_the_same_to_all_or_are_refused(url: str, message: str, open_: Callable[[str], Any]) -> None:
    with pytest.raises(DatabaseURLError) as refused:
        open_(url)
    assert str(refused.value) == message
