"""Heads are measured exactly: wherever they are cut in pieces, and whatever stands before them on the connection."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from unittest.mock import Mock

import pytest
from uvicorn.server import ServerState

from graph.server.http import Message
from graph.server.uvicorn.protocol import Protocol, SlowClients
from graph.settings import Settings

LIMIT = 1_000
SETTINGS = Settings(max_header_bytes=LIMIT, max_url_bytes=400)

BEFORE = {
    "nothing": b"",
    "empty lines": b"\r\n\n\r\n\r\n",
    "a head": b"GET /before HTTP/1.1\r\nhost: x\r\n\r\n",
    "a body": b"POST /before HTTP/1.1\r\nhost: x\r\ncontent-length: 90\r\n\r\n" + b"b" * 90,
    "a body with empty lines": b"POST /before HTTP/1.1\r\nhost: x\r\ncontent-length: 65\r\n\r\n"
    + b"\r\nUpgrade: \r\n\r\n" * 4
    + b"b" * 5,
    "a body that ends a line": b"POST /before HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\n\r\n\r\n\r",
    "chunks": b"POST /before HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n"
    + b"4\r\n\r\n\r\n\r\n5a\r\n%s\r\n0\r\n\r\n" % (b"c" * 90),
    "trailers": b"POST /before HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n"
    + b"1;a=b\r\nx\r\n0\r\nx-trailer: %s\r\n\r\n" % (b"t" * 90),
}
AFTER = b"GET /after HTTP/1.1\r\nhost: x\r\n\r\n"


def head(size: int) -> bytes:
    """A head of so many bytes, with a header field that begins like Upgrade, and Upgrade itself in the middle."""
    start = b"GET /measured HTTP/1.1\r\nhost: x\r\nUp: 1\r\nconnection: upgrade\r\nUpgrade: h2c\r\nx: "
    return start + b"a" * (size - len(start) - 4) + b"\r\n\r\n"


def handed_over(*segments: bytes) -> tuple[list[str], list[bytes], list[bytes]]:
    """The paths of the requests that an application is given, which answers each at once; the statuses that are sent;
    and the bodies that it is given.
    """
    paths, bodies, sent = list[str](), list[bytes](), list[bytes]()

    async def application(
        scope: Any, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
    ) -> None:
        paths.append(scope["path"])
        body, is_whole = b"", False
        while not is_whole:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body, is_whole = body + message["body"], not message["more_body"]
        bodies.append(body)
        assert b"x-trailer" not in dict(scope["headers"])
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async def exchange() -> None:
        is_closed = list[bool]()
        transport = Mock(is_closing=lambda: bool(is_closed), close=lambda: is_closed.append(True))
        transport.get_extra_info.return_value = None
        transport.write = sent.append
        config = Mock(loaded_app=application, root_path="", limit_concurrency=None, timeout_keep_alive=5)
        config.reset_contextvars = False
        protocol = Protocol(SETTINGS, SlowClients(1), config=config, server_state=ServerState(), app_state={})
        protocol.connection_made(transport)
        for segment in segments:
            if not is_closed:
                protocol.data_received(segment)
            for _ in range(4):
                await asyncio.sleep(0)
        protocol.connection_lost(None)

    asyncio.run(exchange())
    return paths, [part[9:12] for part in sent if part.startswith(b"HTTP/1.1 ")], bodies


def cuts(sent: bytes, around: int) -> Iterator[list[bytes]]:
    """It in one piece, in two, cut at each byte, in three about its middle, and in pieces of equal lengths."""
    yield [sent]
    for cut in range(1, len(sent)):
        yield [sent[:cut], sent[cut:]]
    for first in range(around, around + 8):
        for second in range(first + 1, first + 6):
            yield [sent[:first], sent[first:second], sent[second:]]
    for size in (1, 2, 3, 7, 100):
        yield [sent[start : start + size] for start in range(0, len(sent), size)]


@pytest.mark.parametrize("before", BEFORE)
def test_a_head_of_the_longest_length_is_let_in(before: str) -> None:
    measured, first = head(LIMIT), BEFORE[before]
    expected = [*(["/before"] if b"POST" in first or b"GET" in first else []), "/measured", "/after"]
    bodies = handed_over(first)[2]
    for segments in cuts(first + measured + AFTER, len(first + measured) - 5):
        paths, statuses, given = handed_over(*segments)
        assert (paths, statuses) == (expected, [b"204"] * len(expected)), list(map(len, segments))
        assert given == [*bodies, b"", b""]


@pytest.mark.parametrize("before", BEFORE)
def test_a_longer_head_is_refused(before: str) -> None:
    """An answer that is under way ends first, and then the connection."""
    measured, first = head(LIMIT + 1), BEFORE[before]
    expected = ["/before"] if b"POST" in first or b"GET" in first else []
    for segments in cuts(first + measured + AFTER, len(first + measured) - 5):
        paths, statuses, _ = handed_over(*segments)
        assert paths == expected, list(map(len, segments))
        assert statuses in ([[b"204"], [b"204", b"431"]] if expected else [[b"431"]]), list(map(len, segments))


@pytest.mark.parametrize(("size", "status"), [(400, b"431"), (401, b"414")])
def test_whether_the_url_is_too_long_is_told_of_each_part(size: int, status: bytes) -> None:
    sent = b"GET /" + b"u" * (size - 1) + b" HTTP/1.1\r\nhost: x\r\nx: " + b"a" * 1_000 + b"\r\n\r\n"
    for segments in cuts(sent, 500):
        assert handed_over(*segments)[:2] == ([], [status]), list(map(len, segments))


def test_trailers_end() -> None:
    """However long: what is between the bodies of chunks takes as many bytes as a head may."""
    start = b"POST /before HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n"
    for part in (b"t" * 300, b"t: t\r\n" * 50):
        assert handed_over(start, b"1\r\nx\r\n", b"0\r\nt: ", *[part] * 5)[:2] == (["/before"], [b"431"])
    assert handed_over(start, *[b"12c\r\n" + b"x" * 300 + b"\r\n"] * 20, b"0\r\n\r\n")[1] == [b"204"]
