"""A standby that lags: what /health/ready and the log say of it."""

import asyncio
import json
import logging

import pytest
from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from graph.database.databases import open_reader
from graph.database.migrating import newest_migration
from graph.database.postgresql.reader import PostgreSQLReader
from graph.database.reader import Reader
from graph.server.health import Readiness, routes
from graph.server.observing.metrics import Metrics
from graph.settings import Settings


async def nothing() -> None:
    """There is nothing to prepare."""


def asked(route: BaseRoute, runner: asyncio.Runner) -> tuple[int, str]:
    """Status and body of what a route answers."""
    assert isinstance(route, Route)
    answer = runner.run(route.endpoint(Request({"type": "http", "method": "GET", "path": route.path, "headers": []})))
    return answer.status_code, answer.body.decode()


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    """A reader of a database that is migrated and seeded; its lag is set by tests."""
    reader = open_reader(Settings(DATABASE_URL="postgresql://nobody@127.0.0.1:1/films"))

    async def fetch(*_: object) -> tuple[object, ...]:
        return newest_migration(), "revision", 1, None

    monkeypatch.setattr(reader, "fetch", fetch)
    return reader


def test_what_a_standby_that_lags_is_told_as(
    reader: Reader, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    readiness = Readiness(reader, nothing, "build", max_lag=30)
    _, ready_route = routes(readiness)

    def told(lag: float | None) -> tuple[int, object]:
        async def lag_now() -> float | None:
            return lag

        monkeypatch.setattr(reader, "lag", lag_now)
        runner.run(readiness.refresh())
        status, body = asked(ready_route, runner)
        return status, json.loads(body)

    ready = {"status": "ready", "revision": "revision-build"}
    assert told(None) == (200, ready)
    assert told(30.0) == (200, {**ready, "lagSeconds": 30.0})
    assert told(30.04) == (503, {"status": "lagging", "lagSeconds": 30.0})
    assert readiness.state is not None  # answers are given all the same
    assert told(3000.0) == (503, {"status": "lagging", "lagSeconds": 3000.0})
    assert told(0.0) == (200, {**ready, "lagSeconds": 0.0})
    assert caplog.messages == [
        "the standby that is read is 30 seconds behind",
        "what is read is not too far behind any more",
    ]


def test_no_lag_keeps_from_being_ready_unless_that_is_set(reader: Reader) -> None:
    readiness = Readiness(reader, nothing, "build")
    readiness.problem, readiness.lag = None, 1e6
    assert readiness.is_ready


def test_lag_is_measured_where_there_is_one(runner: asyncio.Runner) -> None:
    def body(levels: dict[str, float]) -> str:
        return asked(Metrics(lambda: levels).route(), runner)[1]

    assert "\nfilmgraph_standby_lag_seconds 2.5\n" in body({"filmgraph_standby_lag_seconds": 2.5})
    assert "standby" not in body({})


def test_what_is_written_itself_does_not_lag(catalogue_url: str, runner: asyncio.Runner) -> None:
    reader = open_reader(Settings(DATABASE_URL=catalogue_url))
    assert runner.run(reader.lag()) is None
    runner.run(reader.close())


def test_a_log_that_begins_to_arrive_again_is_as_far_behind_as_it_was_seen(
    runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing was written for an hour, what was replayed last is an hour old."""
    reader = PostgreSQLReader.__new__(PostgreSQLReader)
    reader._kept_up_at, reader._max_lag, reader._one, reader._pool = None, None, None, None

    def lag(told: float) -> float | None:
        async def fetch(*_: object) -> tuple[float]:
            return (told,)

        monkeypatch.setattr(reader, "fetch", fetch)
        return runner.run(reader.lag())

    assert lag(3600.0) == 3600.0  # nothing else is known
    assert lag(0.0) == 0.0
    assert 0 < (lag(3600.0) or 0) < 60
