"""Answers change only by seeding: entity tags made of all that an answer depends on, and answers kept until then."""

from base64 import urlsafe_b64encode
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version

from graph.cache import WeightedLRU
from graph.server.asgi import Headers
from graph.server.headers import lines
from graph.server.negotiation import Form
from graph.settings import Settings

OVERHEAD = 1_000
"""What keeping a response takes beside its body, roughly, in bytes."""

WITH_EFFECT = {"explain", "languages", "media_url", "page_size"}
"""Settings that answers depend on. Machines that serve the same catalogue may differ in all others."""


@dataclass(frozen=True)
class Response:
    status: int
    headers: Headers
    body: bytes

    @cached_property
    def head(self) -> bytes:
        """The header fields as they are sent, once for all times that a kept response is."""
        return lines(self.headers)


class EntityTags:
    """Strong entity tags: equal only where the bytes are."""

    def __init__(self, settings: Settings) -> None:
        program = f"{_version()} {settings.model_dump_json(include=WITH_EFFECT)}"
        self._key = blake2b(program.encode(), digest_size=32).digest()
        self.of = lru_cache(4_096)(self._of)

    def _of(self, operation: bytes, form: Form, revision: str) -> bytes:
        """The tag for a hash of document and variables, in a form, at a revision of the catalogue."""
        hashed = blake2b(operation, digest_size=15, key=self._key)
        hashed.update(f"{form.media} {form.coding} {revision}".encode())
        return b'"' + urlsafe_b64encode(hashed.digest()) + b'"'


def is_current(if_none_match: bytes, etag: bytes) -> bool:
    """Whether the client's copy is this one (RFC 9110 §13.1.2). Weak tags match: proxies that compress weaken ours."""
    tags = (tag.strip().removeprefix(b"W/") for tag in if_none_match.split(b","))
    return any(tag in (etag, b"*") for tag in tags)


class ResponseCache:
    """Responses of one revision, those used last, as many bytes as fit."""

    def __init__(self, capacity: int) -> None:
        self._kept: WeightedLRU[Hashable, Response] = WeightedLRU(capacity)
        self._revision: str | None = None
        self.is_on = capacity > 0

    def get(self, key: Hashable, revision: str | None) -> Response | None:
        if not self.is_on or revision is None:
            return None
        if revision != self._revision:
            self._kept.clear()
            self._revision = revision
        return self._kept.get(key)

    def put(self, key: Hashable, revision: str, response: Response) -> None:
        """Keeps the response if it is of the revision that is served now; another is on its way in or out."""
        if self.is_on and revision == self._revision:
            self._kept.put(key, response, len(response.body) + OVERHEAD)

    @property
    def bytes(self) -> int:
        return self._kept.weight


def _version() -> str:
    try:
        return version("filmgraph")
    except PackageNotFoundError:
        return "from source"
