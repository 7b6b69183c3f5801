"""/events: server-sent events (WHATWG HTML, section 9.2) that tell the revision, and the next one whenever it is there.

Each process tells what it serves itself, so listeners may come to any of several.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from graph.errors import Code, errors_body, refusal
from graph.server.http import NO_STORE, NOSNIFF, Receive, Scope, Send, as_text

EVENTS_PATH = "/events"
HEARTBEAT_SECONDS = 15.0
"""Seconds after which something is sent, so that proxies keep the connection, and those who are gone are noticed."""
HEARTBEAT = ":\n\n"
RETRY = "retry: 2000\n\n"
"""Milliseconds after which clients come again when the connection has ended."""
CATCH_UP_SECONDS = 1.0
"""Seconds that a process has to see the revision that another one has told already."""
HEADERS = {**as_text(NO_STORE, NOSNIFF), "X-Accel-Buffering": "no"}
"""The last one is for nginx, which would keep events back until there are many."""


class Events:
    """Those who listen; `most` may at once. `revision` is what is served now, "" if nothing is."""

    def __init__(self, most: int, revision: Callable[[], str]) -> None:
        self._most = most
        self._revision = revision
        self._listeners: set[asyncio.Event] = set()
        self._has_ended = False

    @property
    def listeners(self) -> int:
        return len(self._listeners)

    def look(self) -> None:
        """Called when the revision may be another one."""
        for woken in self._listeners:
            woken.set()

    def end(self) -> None:
        """Ends all streams, when serving ends: clients come again, to whoever serves next."""
        self._has_ended = True
        self.look()

    def route(self) -> BaseRoute:
        return Route(EVENTS_PATH, self._answer)

    async def _answer(self, request: Request) -> Response:
        if request.method == "HEAD":
            return Response(headers=HEADERS, media_type="text/event-stream")
        if len(self._listeners) >= self._most:
            problem = refusal(Code.SERVICE_UNAVAILABLE, f"{self._most} listen already; try again later.")
            headers = {**as_text(NO_STORE, NOSNIFF), "Retry-After": "10"}
            return Response(errors_body([problem]), 503, headers, "application/json")
        return _Stream(self, request.headers.get("last-event-id"))

    async def stream(self, woken: asyncio.Event, known: str | None) -> AsyncIterator[str]:
        """What is sent to a listener who knows a revision already, or none."""
        yield RETRY
        if known not in (None, self._revision()) and not self._has_ended:
            await _wait(woken, CATCH_UP_SECONDS)
        while not self._has_ended:
            revision = self._revision()
            if revision and revision != known:
                known = revision
                data = orjson.dumps({"revision": revision}).decode()
                yield f"id: {revision}\nevent: revision\ndata: {data}\n\n"
            elif not await _wait(woken, HEARTBEAT_SECONDS):
                yield HEARTBEAT

    def enter(self) -> asyncio.Event:
        woken = asyncio.Event()
        self._listeners.add(woken)
        return woken

    def leave(self, woken: asyncio.Event) -> None:
        self._listeners.discard(woken)


class _Stream(StreamingResponse):
    """The response to a listener, who is one from before its first byte until its last."""

    def __init__(self, events: Events, known: str | None) -> None:
        self._events = events
        self._woken = events.enter()
        super().__init__(events.stream(self._woken, known), headers=HEADERS, media_type="text/event-stream")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._events.leave(self._woken)


async def _wait(woken: asyncio.Event, seconds: float) -> bool:
    """Whether there was something to look at within so many seconds."""
    with suppress(TimeoutError):
        await asyncio.wait_for(woken.wait(), seconds)
    was_woken = woken.is_set()
    woken.clear()
    return was_woken
