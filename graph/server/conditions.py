"""The conditions under which a client wants an answer: RFC 9110, section 13."""

import re
from enum import Enum, auto
from hashlib import blake2b
from typing import NamedTuple

from starlette.responses import Response

from graph.server.http import HeadersByName

_TAGS = re.compile(rb'(?:W/)?"[^"]*"')


class Outcome(Enum):
    """What conditions come to, once the answer's entity tag is known."""

    SEND = auto()
    NOT_MODIFIED = auto()
    FAILED = auto()


class Conditions(NamedTuple):
    """The conditions of a request. Those on dates are ignored, as they have to be where answers have no date."""

    if_match: bytes | None
    if_none_match: bytes | None

    def outcome(self, etag: bytes | None) -> Outcome:
        """What becomes of an answer with this entity tag, or without any; If-Match comes first (§13.2.2)."""
        if self.if_match is not None and not (_is_any(self.if_match) or etag in _TAGS.findall(self.if_match)):
            return Outcome.FAILED
        if self.if_none_match is not None and is_current(self.if_none_match, etag):
            return Outcome.NOT_MODIFIED
        return Outcome.SEND


def conditions_of(headers: HeadersByName) -> Conditions | None:
    """The conditions in the header of a request; None if there are none, as there mostly are."""
    if_match, if_none_match = headers.get(b"if-match"), headers.get(b"if-none-match")
    return None if if_match is None and if_none_match is None else Conditions(if_match, if_none_match)


def is_current(if_none_match: bytes, etag: bytes | None) -> bool:
    """True if the client's copy is this one, or any will do (§13.1.2). Weak tags match: proxies that compress weaken
    ours.
    """
    if if_none_match == etag or _is_any(if_none_match):
        return True
    return any(tag.removeprefix(b"W/") == etag for tag in _TAGS.findall(if_none_match))


def _is_any(condition: bytes) -> bool:
    """True if any copy will do, as soon as it is known that there is one: `If-None-Match: *`."""
    return condition.strip() == b"*"


def tagged(response: Response, if_none_match: bytes | None) -> Response:
    """The response with the entity tag of its body; 304 in its place if the client's copy is this one."""
    etag = f'"{blake2b(response.body, digest_size=15).hexdigest()}"'
    response.headers["ETag"] = etag
    if if_none_match is None or not is_current(if_none_match, etag.encode()):
        return response
    kept = {name: value for name, value in response.headers.items() if name not in ("content-length", "content-type")}
    return Response(status_code=304, headers=kept)
