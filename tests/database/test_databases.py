"""Which database a DATABASE_URL names, and what is in its module."""

from importlib import import_module

import pytest

from graph.database.databases import MODULES, Database, DatabaseURLError, database_named, open_reader, parse_url
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
