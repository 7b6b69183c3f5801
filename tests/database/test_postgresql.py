"""DATABASE_URL with one host, several, or none."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from graph.database.alembic import migrate
from graph.database.databases import open_reader
from graph.database.postgresql.urls import hosts_of, reading_arguments, writing_url
from graph.settings import Settings
from seed.load.transaction import read_connection
from tests.databases import Databases, run
from tests.seed.laying import lay, rows, seed

ONE = "postgresql+psycopg://user:secret@db.example/films"
SEVERAL = "postgresql+psycopg://user@/films?host=h1:5433&host=h2:5434"


@pytest.mark.parametrize(
    ("url", "hosts", "ports"),
    [
        (ONE, ("db.example",), (5432,)),
        ("postgresql://user@db.example:6000/films", ("db.example",), (6000,)),
        (SEVERAL, ("h1", "h2"), (5433, 5434)),
        ("postgresql://user@/films?host=h1,h2", ("h1", "h2"), (5432, 5432)),
        ("postgresql://user@/films?host=[::1]:5433&host=h2", ("::1", "h2"), (5433, 5432)),
        ("postgresql://user@/films?host=/run/postgresql", ("/run/postgresql",), (5432,)),
        ("postgresql://user@/films?host=h1,h2&port=5433,5434", ("h1", "h2"), (5433, 5434)),
        ("postgresql://user@/films?host=h1&host=h2&port=5433", ("h1", "h2"), (5433, 5433)),
        ("postgresql://user@h/films?port=5433", ("h",), (5433,)),
        ("postgresql://user@[::1]/films", ("::1",), (5432,)),
        ("postgresql:///films", (), ()),
    ],
)
def test_hosts(url: str, hosts: tuple[str, ...], ports: tuple[int, ...]) -> None:
    assert hosts_of(make_url(url)) == (hosts, ports)


def test_one_host_is_read_whatever_it_is() -> None:
    assert reading_arguments(make_url(ONE)) == {
        "user": "user",
        "password": "secret",
        "database": "films",
        "host": ["db.example"],
        "port": [5432],
    }


def test_of_several_hosts_standbys_are_read() -> None:
    assert reading_arguments(make_url(SEVERAL))["target_session_attrs"] == "prefer-standby"


def test_of_several_hosts_the_primary_is_written() -> None:
    assert writing_url(make_url(SEVERAL)).query["target_session_attrs"] == "read-write"
    assert writing_url(make_url(ONE)) == make_url(ONE)


def test_the_url_may_say_otherwise() -> None:
    arguments = reading_arguments(make_url(SEVERAL + "&target_session_attrs=primary&sslmode=require"))
    assert (arguments["target_session_attrs"], arguments["ssl"]) == ("primary", "require")


def test_both_ask_the_same_hosts() -> None:
    for url in (SEVERAL, "postgresql://user@/films?host=[::1]:5433&host=h2", "postgresql://user@h/films?port=5433"):
        hosts, ports = hosts_of(make_url(url))
        written = writing_url(make_url(url))
        assert (written.host, written.port) == (None, None)
        assert (written.query["host"], written.query["port"]) == (",".join(hosts), ",".join(map(str, ports)))
        assert hosts_of(written) == (hosts, ports)


def test_a_port_without_a_host() -> None:
    assert reading_arguments(make_url("postgresql:///films?port=5433"))["port"] == 5433


def test_the_environment_is_heeded_by_both(monkeypatch: pytest.MonkeyPatch) -> None:
    """libpq, which writes, reads it, too."""
    monkeypatch.setenv("PGPORT", "6000")
    monkeypatch.setenv("PGOPTIONS", "-csearch_path=film")
    arguments = reading_arguments(make_url(ONE))
    assert (arguments["port"], arguments["server_settings"]) == ([6000], {"options": "-csearch_path=film"})
    arguments = reading_arguments(make_url(ONE + "?options=-cx%3D1"))
    assert arguments["server_settings"] == {"options": "-cx=1"}


def test_options_of_the_url_are_passed_on() -> None:
    files = "sslcert=a.crt&sslkey=a.key&sslrootcert=r%20s.crt"
    url = f"{ONE}?application_name=films&connect_timeout=3&sslmode=verify-full&{files}"
    arguments = reading_arguments(make_url(url))
    assert arguments["server_settings"] == {"application_name": "films"}
    assert (arguments["timeout"], arguments["ssl"]) == (3, "verify-full")
    assert arguments["dsn"] == "postgresql://?sslcert=a.crt&sslkey=a.key&sslrootcert=r+s.crt"
    assert reading_arguments(make_url(f"{ONE}?connect_timeout=0"))["timeout"] is None


def test_reading_and_writing_use_one_schema(postgresql: Databases, runner: asyncio.Runner, tmp_path: Path) -> None:
    empty = postgresql.empty()
    run(empty, "CREATE SCHEMA film")
    url = f"{empty}{'&' if '?' in empty else '?'}options=-csearch_path%3Dfilm"
    migrate(url)
    seed(url, lay(tmp_path, {"gate/de.md": "title: Das Tor"}))
    assert rows(empty, "SELECT slug FROM film.films") == [("gate",)]
    with read_connection(url) as connection:
        assert connection.scalar(text("SELECT slug FROM films")) == "gate"
    reader = open_reader(Settings(DATABASE_URL=url))
    assert tuple(runner.run(reader.fetch("SELECT slug, current_setting('jit') FROM films", ()))) == ("gate", "off")
    runner.run(reader.close())
    postgresql.drop(empty)
