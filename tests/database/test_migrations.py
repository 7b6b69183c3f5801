"""Migrations make the tables of graph.models, can be taken back, and hold what they promise."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, Inspector, insert, inspect, text
from sqlalchemy.exc import IntegrityError

from graph.database.databases import writing_engine
from graph.models import Base
from tests.databases import ROOT, alembic


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine = writing_engine(url)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def tables(url: str) -> set[str]:
    with connected(url) as connection:
        return set(inspect(connection).get_table_names())


def test_up_down_and_up_again(empty_url: str) -> None:
    with alembic(empty_url) as config:
        command.upgrade(config, "head")
    first = tables(empty_url)
    assert {"films", "credits", "search_tokens"} <= first
    with alembic(empty_url) as config:
        command.downgrade(config, "base")
    assert tables(empty_url) == {"alembic_version"}
    with alembic(empty_url) as config:
        command.upgrade(config, "head")
    assert tables(empty_url) == first


def test_the_models_are_what_the_migrations_make(database_url: str) -> None:
    with alembic(database_url) as config:
        command.check(config)  # raises for any difference


def test_plain_alembic_works(empty_url: str) -> None:
    command = [sys.executable, "-m", "alembic", "upgrade", "head"]
    environment = {**os.environ, "DATABASE_URL": empty_url}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    assert "films" in tables(empty_url)


def test_constraints_are_named_by_the_convention(database_url: str) -> None:
    with connected(database_url) as connection:
        inspector = inspect(connection)
        named = [pair for table in Base.metadata.tables for pair in _names(inspector, table)]
    assert [(name, expected) for name, expected in named if name != expected] == []


def _names(inspector: Inspector, table: str) -> Iterator[tuple[str | None, str]]:
    """The name of each constraint and index, and what the convention makes of it."""

    def columns(constraint: Any, key: str = "column_names") -> str:
        return "_".join(constraint[key])

    yield inspector.get_pk_constraint(table)["name"], f"pk_{table}"
    for unique in inspector.get_unique_constraints(table):
        yield unique["name"], f"uq_{table}_{columns(unique)}"
    for foreign in inspector.get_foreign_keys(table):
        yield foreign["name"], f"fk_{table}_{columns(foreign, 'constrained_columns')}_{foreign['referred_table']}"
    for check in inspector.get_check_constraints(table):
        name = str(check["name"])
        yield name, name if name.startswith(f"ck_{table}_") else f"ck_{table}_…"
    for index in inspector.get_indexes(table):
        name = str(index["name"])
        yield name, name if name.startswith((f"ix_{table}_", f"uq_{table}_")) else f"ix_{table}_…"


FILM = {
    "id": 1,
    "key": "a",
    "slug": "a",
    "wanted_slug": "a",
    "chronology": 1,
    "duration_approximate": False,
    "content_hash": "",
}


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([("films", {**FILM, "slug": None})], id="a film without a slug"),
        pytest.param([("films", {**FILM, "slug": ""})], id="an empty slug"),
        pytest.param([("films", FILM), ("films", {**FILM, "id": 2, "key": "b", "chronology": 2})], id="a slug twice"),
        pytest.param([("films", {**FILM, "release_year": 1887})], id="a film from before there were any"),
        pytest.param([("films", {**FILM, "duration_seconds": 0})], id="a film of no length"),
        pytest.param([("films", {**FILM, "category_id": 1})], id="a category that is not there"),
        pytest.param([("moved_slugs", {"slug": "b", "film_id": 1})], id="a moved slug of no film"),
    ],
)
def test_constraints_hold(database_url: str, rows: list[tuple[str, dict[str, Any]]]) -> None:
    with connected(database_url) as connection:
        for table, row in rows[:-1]:
            connection.execute(insert(Base.metadata.tables[table]), row)
        table, row = rows[-1]
        with pytest.raises(IntegrityError):
            connection.execute(insert(Base.metadata.tables[table]), row)


def test_what_belongs_to_a_film_goes_with_it(database_url: str) -> None:
    with connected(database_url) as connection:
        connection.execute(insert(Base.metadata.tables["films"]), FILM)
        connection.execute(text("INSERT INTO moved_slugs (slug, film_id) VALUES ('b', 1)"))
        connection.execute(text("DELETE FROM films"))
        assert connection.scalar(text("SELECT count(*) FROM moved_slugs")) == 0


SEEDED = """
INSERT INTO languages (tag, position) VALUES ('de', 0), ('en', 1);
INSERT INTO countries (id, code) VALUES (7, 'KZ');
INSERT INTO country_names (country_id, language, name, name_folded) VALUES
 (7, 'de', 'Kasachstan', 'kasachstan'), (7, 'en', 'Kazakhstan', 'kazakhstan');
INSERT INTO films (id, key, slug, wanted_slug, aliases, chronology, duration_approximate, content_hash) VALUES
 (3, 'a', 'a', 'a', '', 1, false, '');
INSERT INTO film_listings (film_id, language, text_language, title, title_folded, slug, release_year) VALUES
 (3, 'de', 'de', 'Ä', 'a', 'a', 2011), (3, 'en', 'de', 'Ä', 'a', 'a', NULL)
"""
NAMES = "SELECT country_id, {}, name, name_folded FROM country_names ORDER BY 2"
LISTINGS = """
SELECT film_id, {}, text_language, title, title_folded, slug, release_year, category_id FROM film_listings ORDER BY 2
"""


def test_a_seeded_catalogue_keeps_its_names_and_listings(empty_url: str) -> None:
    """Revision 0003, there and back."""

    def kept(url: str, column: str) -> list[list[tuple[Any, ...]]]:
        with connected(url) as connection:
            return [list(map(tuple, connection.execute(text(q.format(column))))) for q in (NAMES, LISTINGS)]

    def expected(de: Any, en: Any) -> list[list[tuple[Any, ...]]]:
        return [
            [(7, de, "Kasachstan", "kasachstan"), (7, en, "Kazakhstan", "kazakhstan")],
            [(3, de, "de", "Ä", "a", "a", 2011, None), (3, en, "de", "Ä", "a", "a", None, None)],
        ]

    with alembic(empty_url) as config:
        command.upgrade(config, "0002")
    with connected(empty_url) as connection:
        for statement in SEEDED.split(";"):
            connection.execute(text(statement))
        connection.commit()
    with alembic(empty_url) as config:
        command.upgrade(config, "0003")
    assert kept(empty_url, "language_id") == expected(1, 2)
    with connected(empty_url) as connection:
        assert list(map(tuple, connection.execute(text("SELECT id, tag, position FROM languages ORDER BY id")))) == [
            (1, "de", 0),
            (2, "en", 1),
        ]
    with alembic(empty_url) as config:
        command.downgrade(config, "0002")
    assert kept(empty_url, "language") == expected("de", "en")
