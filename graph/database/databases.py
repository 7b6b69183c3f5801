"""The databases there are, and how the one that DATABASE_URL names is opened for reading and for writing."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError

from graph.database.dialect import Dialect
from graph.database.reader import Reader
from graph.database.writer import Writer
from graph.errors import UserError
from graph.settings import Settings

MODULES = {"sqlite": "graph.database.sqlite", "postgresql": "graph.database.postgresql"}
"""The module of each database, by its name in URLs. It is imported when it is needed, since drivers take long to
import. Its `DATABASE` is all that the rest of the program knows of it.
"""

_PASSWORD = re.compile(r"(//[^:/@]*:?).*@", re.DOTALL)

ALIASES = {"postgres": "postgresql"}
"""Other names that databases have in URLs."""


@dataclass(frozen=True, slots=True)
class Database:
    """A database as the module about it describes it."""

    dialect: Dialect
    reader: Callable[[URL, Settings], Reader]
    writer: Writer


@cache
def database_named(name: str) -> Database:
    """The database with this key of MODULES."""
    database: Database = import_module(MODULES[name]).DATABASE
    return database


class DatabaseURLError(UserError):
    """A DATABASE_URL that names no database we can use."""


def parse_url(text: str) -> URL:
    """DATABASE_URL as a URL with the driver that writes.

    Raises:
        DatabaseURLError: if it is no URL, or of another database.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        shown = _PASSWORD.sub(r"\1***@", text)
        raise DatabaseURLError(
            f"DATABASE_URL is no database URL: {shown!r}; write e.g. sqlite:///filmgraph.db or postgresql://user@host/name"
        ) from None
    name = url.get_backend_name()
    name = ALIASES.get(name, name)
    if name not in MODULES:
        raise DatabaseURLError(f"DATABASE_URL names the database {name!r}; filmgraph runs on {' and '.join(MODULES)}")
    return url.set(drivername=database_named(name).writer.driver)


def open_reader(settings: Settings) -> Reader:
    """A reader of the catalogue. It connects when it is first used.

    Raises:
        DatabaseURLError
    """
    url = parse_url(settings.database_url)
    return database_named(url.get_backend_name()).reader(url, settings)


def writing_engine(text: str) -> Engine:
    """An engine for a DATABASE_URL.

    Raises:
        DatabaseURLError
    """
    url = parse_url(text)
    return database_named(url.get_backend_name()).writer.engine(url)
