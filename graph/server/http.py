"""What ASGI and HTTP look like to the rest of the server: the types of ASGI, header fields, and a response."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any

from graph.server.negotiation import MediaType

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Header = tuple[bytes, bytes]
HeadersByName = Mapping[bytes, bytes]

NOSNIFF: Header = (b"x-content-type-options", b"nosniff")
"""Keeps browsers from taking a response for something else than it says it is. Every response has it."""

NO_STORE: Header = (b"cache-control", b"no-store")
NO_CACHE: Header = (b"cache-control", b"no-cache")
IMMUTABLE: Header = (b"cache-control", b"public, max-age=31536000, immutable")
VARY: Header = (b"vary", b"accept, accept-encoding")
VARY_BY_PREFIX: Header = (b"vary", b"accept, accept-encoding, x-forwarded-prefix")
CONTENT_TYPE: dict[MediaType, Header] = {
    media: (b"content-type", f"{media}; charset=utf-8".encode()) for media in MediaType
}


class ClientGone(Exception):
    """The client closed the connection before its request was complete."""


@dataclass(slots=True)
class Response:
    """A whole response. `headers` are all its header fields but those of one request, such as its id; `etag` is its
    entity tag, which stands among them too; `head` are these fields as they are sent, made once however often a kept
    response is sent. Nothing of it is changed (a frozen dataclass takes longer to make).
    """

    status: int
    headers: list[Header]
    body: bytes
    etag: bytes | None = None
    head: bytes = field(init=False)

    def __post_init__(self) -> None:
        self.head = header_lines(self.headers)


def content_length(body: bytes) -> Header:
    return b"content-length", str(len(body)).encode()


def header_lines(headers: Iterable[Header]) -> bytes:
    """Header fields as HTTP/1.1 sends them."""
    return b"".join([b"%b: %b\r\n" % header for header in headers])


def headers_by_name(headers: list[Header]) -> HeadersByName:
    """The header fields of a request by name; the values of one given several times are joined by commas."""
    by_name = dict(headers)
    if len(by_name) < len(headers):
        by_name = {}
        for name, value in headers:
            by_name[name] = by_name[name] + b", " + value if name in by_name else value
    return by_name


def as_text(*headers: Header) -> dict[str, str]:
    """Header fields as Starlette's responses take them."""
    return {name.decode(): value.decode() for name, value in headers}
