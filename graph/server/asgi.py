"""The words of ASGI that the endpoint uses."""

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]
Fields = Mapping[bytes, bytes]


class ClientGone(Exception):
    """The client closed the connection before its request was complete."""


def fields_of(headers: Headers) -> dict[bytes, bytes]:
    """The header fields by name; what is given several times is joined by commas."""
    fields = dict(headers)
    if len(fields) < len(headers):
        fields = {}
        for name, value in headers:
            fields[name] = fields[name] + b", " + value if name in fields else value
    return fields
