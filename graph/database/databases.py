"""The databases there are, and how the one that DATABASE_URL names is opened for reading and for writing."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from graph.database.dialect import Dialect
from graph.database.reader import Reader
from graph.database.writer import Writer
from graph.errors import UserError
from graph.settings import Settings
from seed.phrases import phrase

MODULES = {"sqlite": "graph.database.sqlite", "postgresql": "graph.database.postgresql"}
"""The package of each database, by its name in URLs. It is imported when it is needed, since drivers take long to
import. Its `DATABASE` is all that the rest of the program knows of it.
"""

_PASSWORD = re.compile(r"(//[^:/@]*:?).*@", re.DOTALL)

ALIASES = {"postgres": "postgresql"}
"""Other names that databases have in URLs."""


@dataclass(frozen=True, slots=True)
class Database:
    """A database as its package describes it. `options` are those that may stand behind the ? of its URLs: they mean
    the same for reading and for writing.
    """

    dialect: Dialect
    reader: Callable[[URL, Settings], Reader]
    writer: Writer
    options: frozenset[str]


@cache
def database_named(name: str) -> Database:
    """The database with this key of MODULES."""
    database: Database = import_module(MODULES[name]).DATABASE
    return database


class DatabaseURLError(UserError):
    """A DATABASE_URL that names no database we can use."""


def parse_url(text: str) -> URL:
    """DATABASE_URL as a URL with the driver that writes. Every command reads it so.

    Raises:
        DatabaseURLError: if it is no URL, of another database, of no file or a folder, or has options that reading or
            writing cannot heed.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        shown = _PASSWORD.sub(r"\1***@", text)
        raise DatabaseURLError(
            phrase(
                "DATABASE_URL is no database URL: {shown}; write e.g. sqlite:///filmgraph.db or postgresql://user@host/name",
                shown=repr(shown),
            )
        ) from None
    name = url.get_backend_name()
    name = ALIASES.get(name, name)
    if name not in MODULES:
        raise DatabaseURLError(
            phrase("DATABASE_URL names the database {name}; filmgraph runs on sqlite and postgresql", name=repr(name))
        )
    if name == "sqlite" and (url.database or ":memory:") == ":memory:":
        raise DatabaseURLError(
            phrase("DATABASE_URL names no file, so nothing would be kept; write e.g. sqlite:///filmgraph.db")
        )
    if name == "sqlite" and os.path.isdir(url.database or ""):
        raise DatabaseURLError(
            phrase(
                "DATABASE_URL names a folder: {path}; name a file in it, e.g. {example}",
                path=repr(url.database),
                example=repr(os.path.join(url.database or "", "filmgraph.db")),
            )
        )
    database = database_named(name)
    _check_options(url, name, database.options)
    return url.set(drivername=database.writer.driver)


def _check_options(url: URL, name: str, options: frozenset[str]) -> None:
    for option, values in url.normalized_query.items():
        if option not in options:
            known = phrase("URLs of {name} have none", name=name)
            if options:
                known = phrase("there are {options}", options=", ".join(sorted(options)))
            raise DatabaseURLError(
                phrase(
                    "DATABASE_URL has the option {option}, which filmgraph cannot heed for reading and writing alike; "
                    "leave it out ({known})",
                    option=option,
                    known=known,
                )
            )
        if len(values) > 1 and option not in ("host", "port"):
            raise DatabaseURLError(
                phrase("DATABASE_URL has the option {option} twice; leave one of them out", option=option)
            )


def open_reader(settings: Settings) -> Reader:
    """A reader of the catalogue. It connects when it is first used.

    Raises:
        DatabaseURLError
    """
    url = parse_url(settings.database_url)
    return database_named(url.get_backend_name()).reader(url, settings)


def writing_engine(text: str, *, creates: bool = True) -> Engine:
    """An engine for a DATABASE_URL. Unless it `creates`, it makes no database that is not there.

    Raises:
        DatabaseURLError
    """
    url = parse_url(text)
    return database_named(url.get_backend_name()).writer.engine(url, creates=creates)


def reading_engine(text: str) -> Engine:
    """An engine for a DATABASE_URL whose connections write nothing.

    Raises:
        DatabaseURLError
    """
    url = parse_url(text)
    return database_named(url.get_backend_name()).writer.reading_engine(url)


@contextmanager
def driver_errors_as(engine: Engine, user_error: Callable[[str], UserError]) -> Iterator[None]:
    """Raises whatever a driver raises in the block, directly or through SQLAlchemy, as the error that `user_error`
    makes of what it says. So no disk, network or server can end a command in anything but a sentence.
    """
    try:
        yield
    except (DBAPIError, engine.dialect.loaded_dbapi.Error) as error:
        said = " ".join(str(getattr(error, "orig", error)).split())
        raise user_error(said) from error
