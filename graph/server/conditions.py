"""The conditions under which a client wants an answer: RFC 9110, section 13."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum, auto
from hashlib import blake2b
from typing import NamedTuple

from graphql import GraphQLError
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

from graph.errors import Code, errors_body, refusal
from graph.server.http import NO_STORE, NOSNIFF, Header, HeadersByName, as_text, headers_by_name

_TAGS = re.compile(rb'(?:W/)?"[^"]*"')
_DATES = ("%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %d %H:%M:%S %Y")
"""The three forms of a date (§5.6.7)."""

IS_ANOTHER = "The answer is another than If-Match names."
HAS_CHANGED = "The answer has changed since the date in If-Unmodified-Since."


class Outcome(Enum):
    """What conditions come to, once the answer's entity tag is known."""

    SEND = auto()
    NOT_MODIFIED = auto()
    FAILED = auto()


class Conditions(NamedTuple):
    """The conditions of a request. Each tag goes before the date beside it, which is ignored then."""

    if_match: bytes | None = None
    if_unmodified_since: bytes | None = None
    if_none_match: bytes | None = None
    if_modified_since: bytes | None = None

    def outcome(self, etag: bytes | None, modified: datetime | None = None) -> Outcome:
        """What becomes of an answer with this entity tag, or without any, in the order of §13.2.2. Where it has no date
        when it was `modified`, conditions on dates are ignored.
        """
        if self.if_match is not None:
            if not (_is_any(self.if_match) or _is_named(etag, self.if_match)):
                return Outcome.FAILED
        elif modified and (date := _date(self.if_unmodified_since)) and modified > date:
            return Outcome.FAILED
        if self.if_none_match is not None:
            if is_current(self.if_none_match, etag):
                return Outcome.NOT_MODIFIED
        elif modified and (date := _date(self.if_modified_since)) and modified <= date:
            return Outcome.NOT_MODIFIED
        return Outcome.SEND


_NAMES = tuple(name.replace("_", "-").encode() for name in Conditions._fields)
_NAMED = frozenset(_NAMES)


def conditions_of(headers: HeadersByName) -> Conditions | None:
    """The conditions in the header of a request; None if there are none, as there mostly are."""
    return None if _NAMED.isdisjoint(headers) else Conditions(*map(headers.get, _NAMES))


def conditions_in(request: Request) -> Conditions | None:
    """The same of a request as Starlette has it."""
    return conditions_of(headers_by_name(request.scope["headers"]))


def in_place_of(headers: Mapping[str, str], conditions: Conditions | None) -> Response | None:
    """304 or 412 where conditions keep a response with these header fields from being sent; ETag is one of them."""
    if conditions is None:
        return None
    its = Headers(headers)
    match conditions.outcome(its["etag"].encode(), _date(its.get("last-modified", "").encode())):
        case Outcome.SEND:
            return None
        case Outcome.NOT_MODIFIED:
            kept = {name: value for name, value in its.items() if name not in ("content-length", "content-type")}
            return Response(status_code=304, headers=kept)
        case Outcome.FAILED:
            problem = refusal(Code.PRECONDITION_FAILED, HAS_CHANGED if conditions.if_match is None else IS_ANOTHER)
            return _refused(problem, 412)


def without_range(size: int) -> Response:
    """416 where a file of so many bytes has none of those that Range names (§15.5.17)."""
    problem = refusal(Code.RANGE_NOT_SATISFIABLE, f"The file has {size} bytes, and none of those that Range names.")
    return _refused(problem, 416, (b"content-range", f"bytes */{size}".encode()))


def _refused(problem: GraphQLError, status: int, *headers: Header) -> Response:
    return Response(errors_body([problem]), status, as_text(NO_STORE, NOSNIFF, *headers), "application/json")


def leave_out_ranges(request: Request) -> None:
    """Takes Range out of a request, so that the whole answer is sent, as any server may (§14.2)."""
    request.scope["headers"] = [(name, value) for name, value in request.scope["headers"] if name != b"range"]


def tagged(response: Response, conditions: Conditions | None) -> Response:
    """The response with the entity tag of its body; 304 or 412 in its place where conditions say so."""
    response.headers["ETag"] = f'"{blake2b(response.body, digest_size=15).hexdigest()}"'
    return in_place_of(response.headers, conditions) or response


def is_current(if_none_match: bytes, etag: bytes | None) -> bool:
    """True if the client's copy is this one, or any will do (§13.1.2). Weak tags match: proxies that compress weaken
    ours.
    """
    if if_none_match == etag or _is_any(if_none_match):
        return True
    return etag is not None and _opaque(etag) in map(_opaque, _TAGS.findall(if_none_match))


def _is_named(etag: bytes | None, if_match: bytes) -> bool:
    """True if a tag is among those of If-Match, where weak ones match nothing (§13.1.1)."""
    return etag is not None and etag.startswith(b'"') and etag in _TAGS.findall(if_match)


def _is_any(condition: bytes) -> bool:
    """True if any copy will do, as soon as it is known that there is one: `If-None-Match: *`."""
    return condition.strip() == b"*"


def _opaque(tag: bytes) -> bytes:
    return tag.removeprefix(b"W/")


def _date(field: bytes | None) -> datetime | None:
    """The date in a header field; None where there is none, or several."""
    for form in _DATES if field else ():
        try:
            return datetime.strptime((field or b"").decode("latin-1").strip(), form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None
