"""Which of several PostgreSQL servers is read."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import make_url

from graph.database.databases import open_reader
from graph.database.postgresql import hosts
from graph.database.postgresql.hosts import OneOfSeveral
from graph.database.reader import UnavailableError
from graph.settings import Settings
from tests.databases import Databases, run


@dataclass
class Server:
    """A server as `asyncpg.connect` leads to it; a connection is its own server."""

    newest: int
    is_standby: bool = True
    is_up: bool = True
    lag: float | None = 0.0
    terminated: int = field(default=0, init=False)

    async def fetchrow(self, statement: str, timeout: float) -> tuple[bool, int, float | None]:
        assert (statement, timeout) == (hosts.POSITION, hosts.POSITION_SECONDS)
        return self.is_standby, self.newest, self.lag

    def terminate(self) -> None:
        self.terminated += 1


class Cluster:
    """Servers by their host, and the one that is read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, runner: asyncio.Runner, **servers: Server) -> None:
        self.servers = servers
        self.one = OneOfSeveral([(host, 5432) for host in servers], "prefer-standby", max_lag=10)
        self._runner = runner
        monkeypatch.setattr(asyncpg, "connect", self._connect)

    async def _connect(self, *, host: str, port: int, **arguments: Any) -> Server:
        assert (port, arguments) == (5432, {"user": "films"})
        if not self.servers[host].is_up:
            raise ConnectionRefusedError(f"{host} is away")
        return self.servers[host]

    def connect(self) -> tuple[str, bool]:
        """The host that a new connection leads to, and whether it is another one."""
        connection, is_another = self._runner.run(self.one.connect({"user": "films"}))
        return next(host for host, server in self.servers.items() if id(server) == id(connection)), is_another


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch, runner: asyncio.Runner) -> Cluster:
    return Cluster(monkeypatch, runner, a=Server(5, is_standby=False), b=Server(5), c=Server(5))


def test_one_standby_is_read(cluster: Cluster) -> None:
    first, is_another = cluster.connect()
    assert (first in ("b", "c"), is_another) == (True, True)
    assert [cluster.connect() for _ in range(10)] == [(first, False)] * 10


def test_processes_share_the_standbys(monkeypatch: pytest.MonkeyPatch, runner: asyncio.Runner) -> None:
    servers = {"a": Server(5, is_standby=False), "b": Server(5), "c": Server(5)}
    assert {Cluster(monkeypatch, runner, **servers).connect()[0] for _ in range(100)} == {"b", "c"}


def test_another_takes_the_place_of_one_that_is_away(cluster: Cluster) -> None:
    first, _ = cluster.connect()
    (second,) = {"b", "c"} - {first}
    cluster.servers[first].is_up = False
    assert [cluster.connect(), cluster.connect()] == [(second, True), (second, False)]
    cluster.servers[second].is_up = False
    assert cluster.connect() == ("a", True)
    assert cluster.one.look_again_at < float("inf")  # for a standby
    cluster.servers[first].is_up = True
    assert cluster.connect() == ("a", False)
    cluster.one.choose_again()
    assert cluster.connect() == (first, True)


def test_one_that_does_not_answer_is_the_last_to_be_tried(cluster: Cluster) -> None:
    first, _ = cluster.connect()
    (second,) = {"b", "c"} - {first}
    cluster.one.avoid()
    assert [cluster.connect(), cluster.connect()] == [(second, True), (second, False)]


def test_none_is_read_that_is_behind_what_was_served(cluster: Cluster) -> None:
    first, _ = cluster.connect()
    (second,) = {"b", "c"} - {first}
    cluster.one.served = 6
    cluster.servers["a"].newest = 6
    cluster.servers[first].is_up = False
    assert cluster.connect() == ("a", True)
    assert cluster.servers[second].terminated == 1


def test_an_older_revision_is_served_once_the_newer_is_lost(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    cluster.one.served = 6
    with pytest.raises(UnavailableError, match=r"^no host within reach has the newest revision that was served$"):
        cluster.connect()
    monkeypatch.setattr(hosts, "BEHIND_SECONDS", -1)
    with pytest.raises(UnavailableError):
        cluster.connect()
    assert cluster.connect()[0] in ("b", "c")
    assert caplog.messages == ["no host has the newest revision that was served any more; an older one is served"]


def test_one_that_lags_is_left_for_one_that_does_not(cluster: Cluster) -> None:
    first, _ = cluster.connect()
    (second,) = {"b", "c"} - {first}
    cluster.servers[first].lag = 10.1
    assert cluster.one.lags()
    assert cluster.connect() == (second, True)
    cluster.servers[second].lag = 60
    assert cluster.one.lags()
    assert cluster.connect() == ("a", True)  # the primary, until half a minute has passed
    assert not cluster.one.lags()


def test_one_that_lags_is_better_than_none(cluster: Cluster) -> None:
    cluster.servers["a"].is_up = cluster.servers["b"].is_up = False
    cluster.servers["c"].lag = 60
    assert cluster.connect() == ("c", True)
    assert not cluster.one.lags()  # others are looked for when half a minute has passed
    cluster.one.choose_again()
    cluster.servers["b"].is_up = True
    assert cluster.connect() == ("b", True)


def test_none_will_do(monkeypatch: pytest.MonkeyPatch, runner: asyncio.Runner) -> None:
    cluster = Cluster(monkeypatch, runner, b=Server(5), c=Server(5, is_up=False))
    cluster.one = OneOfSeveral([("b", 5432)], "primary")
    with pytest.raises(UnavailableError, match="none of the hosts is what target_session_attrs asks for"):
        cluster.connect()
    assert cluster.servers["b"].terminated == 1
    cluster.one = OneOfSeveral([("c", 5432)], "any")
    with pytest.raises(UnavailableError, match=r"^the database cannot be reached: c is away$"):
        cluster.connect()


def test_a_pool_of_one_of_several(postgresql: Databases, runner: asyncio.Runner, tmp_path: Path) -> None:
    """Of a server that is there and one that is not."""
    url = postgresql.migrated()
    named = (str(tmp_path), str(make_url(url).query["host"]))
    several = make_url(url).set(query={"host": named}).render_as_string(hide_password=False)
    reader = open_reader(Settings(DATABASE_URL=several))
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    for _ in range(3):
        assert tuple(runner.run(reader.fetch("SELECT 1", []))) == (1,)
        run(url, f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE {others}")
    reader.served(1)  # which this server has not
    with pytest.raises(UnavailableError, match="no host within reach has the newest revision that was served"):
        runner.run(reader.fetch("SELECT 1", []))
    runner.run(reader.close())
    postgresql.drop(url)
