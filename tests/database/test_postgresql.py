"""DATABASE_URL with one host, several, or none."""

import pytest
from sqlalchemy import make_url

from graph.database.postgresql import hosts_of, reading_arguments, writing_url

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
