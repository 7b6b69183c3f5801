"""Header fields that responses have in common."""

from collections.abc import Iterable

from graph.server.negotiation import MediaType

Header = tuple[bytes, bytes]

NOSNIFF: Header = (b"x-content-type-options", b"nosniff")
VARY: Header = (b"vary", b"accept, accept-encoding")
NO_STORE: Header = (b"cache-control", b"no-store")
CONTENT_TYPE: dict[MediaType, Header] = {
    media: (b"content-type", f"{media}; charset=utf-8".encode()) for media in MediaType
}


def content_length(body: bytes) -> Header:
    return b"content-length", str(len(body)).encode()


def lines(headers: Iterable[Header]) -> bytes:
    """Header fields as HTTP/1.1 sends them."""
    return b"".join(name + b": " + value + b"\r\n" for name, value in headers)
