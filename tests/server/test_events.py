"""New revisions as server-sent events."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from graph.server import events
from tests.databases import Databases
from tests.server.serving import Client, served, wait_until
from tests.server.test_caching import set_revision


@pytest.fixture
def listened(sqlite: Databases) -> Iterator[tuple[Client, str]]:
    """A server that one client may listen to, and its database, at revision `one`."""
    url = sqlite.migrated()
    set_revision(url, "one")
    with served(url, max_listeners=1, shutdown_seconds=600) as server:
        yield server, url
    sqlite.drop(url)


@contextmanager
def listening(server: Client, last: str | None = None) -> Iterator[tuple[httpx.Response, Iterator[list[str]]]]:
    """The response, and the events: of each its lines, without the number of milliseconds that is sent first."""
    headers = {"accept": "text/event-stream", "accept-encoding": "gzip, br"}
    with server.stream("GET", "/events", headers=headers | ({"last-event-id": last} if last else {})) as response:
        yield response, _events(response)


def _events(response: httpx.Response) -> Iterator[list[str]]:
    lines: list[str] = []
    for line in response.iter_lines():
        if line:
            lines.append(line)
        elif lines:
            yield lines
            lines = []


def revision(server: Client) -> str:
    told: str = server.get("/health/ready").json()["revision"]
    return told


def event(revision: str) -> list[str]:
    return [f"id: {revision}", "event: revision", f'data: {{"revision":"{revision}"}}']


def test_each_revision_is_an_event(listened: tuple[Client, str], monkeypatch: pytest.MonkeyPatch) -> None:
    server, url = listened
    monkeypatch.setattr(events, "CATCH_UP_SECONDS", 0.01)
    first = revision(server)
    with listening(server) as (response, told):
        assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert response.headers["cache-control"] == "no-store"
        assert "content-encoding" not in response.headers
        assert [next(told), next(told)] == [["retry: 2000"], event(first)]
        set_revision(url, "two")
        second = next(told)
    assert second == event(revision(server))
    assert json.loads(second[-1].removeprefix("data: "))["revision"].startswith("two-")
    wait_until(lambda: "filmgraph_listeners 0.0" in server.get("/metrics").text)
    with listening(server, last=first) as (_, told):  # it was told while the connection was gone
        assert [next(told), next(told)] == [["retry: 2000"], second]


def test_who_knows_the_revision_is_told_the_next_and_kept_alive_until_then(
    listened: tuple[Client, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, url = listened
    monkeypatch.setattr(events, "HEARTBEAT_SECONDS", 0.01)
    with listening(server, last=revision(server)) as (_, told):
        assert [next(told) for _ in range(4)] == [["retry: 2000"], [":"], [":"], [":"]]
        set_revision(url, "two")
        assert next(each for each in told if each != [":"])[0].startswith("id: two-")


def test_more_than_may_listen_are_refused(listened: tuple[Client, str]) -> None:
    server, _ = listened
    with listening(server) as (_, told):
        next(told)
        with listening(server) as (response, _):
            assert (response.status_code, response.headers["retry-after"]) == (503, "10")
            assert response.read() == (
                b'{"errors":[{"message":"1 listen already; try again later.",'
                b'"extensions":{"code":"SERVICE_UNAVAILABLE"}}]}'
            )
        assert server.get("/health/live").status_code == 200
        assert server.head("/events").headers["content-type"] == "text/event-stream; charset=utf-8"


def test_listeners_do_not_hold_up_the_end(sqlite: Databases) -> None:
    """Or else this test would take ten minutes."""
    url = sqlite.migrated()
    told = None
    with served(url, shutdown_seconds=600) as server:
        other = Client(str(server.base_url))
        stream = other.stream("GET", "/events")
        told = stream.__enter__().iter_lines()
        assert next(told) == "retry: 2000"
    assert list(told) == [""]  # ended, not broken off
    stream.__exit__(None, None, None)
    other.close()
    sqlite.drop(url)
