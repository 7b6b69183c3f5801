"""Answers change only by seeding: so their entity tags name all that they depend on, and they are cached until then."""

from base64 import urlsafe_b64encode
from collections.abc import Hashable
from functools import lru_cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version

from graph.cache import WeightedLRU
from graph.server.http import Response
from graph.server.negotiation import Representation
from graph.settings import Settings

OVERHEAD = 1_000
"""Bytes that a cached response takes beside its body, roughly."""

ANSWERS_DEPEND_ON = {"languages", "media_url", "page_size"}
"""Settings that answers depend on. Machines that serve the same catalogue may differ in all others."""


class EntityTags:
    """Strong entity tags: those of two responses are equal only if their bytes are."""

    def __init__(self, settings: Settings) -> None:
        try:
            program = version("filmgraph")
        except PackageNotFoundError:
            program = "from source"
        program = f"{program} {settings.model_dump_json(include=ANSWERS_DEPEND_ON)}"
        self._key = blake2b(program.encode(), digest_size=32).digest()
        self.of = lru_cache(4_096)(self._of)

    def _of(self, operation: bytes, representation: Representation, revision: str) -> bytes:
        """The tag for a hash of document and variables, in a representation, at a revision of the catalogue."""
        hashed = blake2b(operation, digest_size=15, key=self._key)
        hashed.update(f"{representation.media} {representation.coding} {revision}".encode())
        return b'"' + urlsafe_b64encode(hashed.digest()) + b'"'


def is_current(if_none_match: bytes, etag: bytes) -> bool:
    """True if the client's copy is this one (RFC 9110 §13.1.2). Weak tags match: proxies that compress weaken ours."""
    return any(tag.strip().removeprefix(b"W/") == etag for tag in if_none_match.split(b","))


def is_any(if_none_match: bytes) -> bool:
    """True if any copy will do, as soon as it is known that there is one: `If-None-Match: *`."""
    return if_none_match.strip() == b"*"


class ResponseCache:
    """Responses of one revision: those used last, as many bytes as fit."""

    def __init__(self, capacity: int) -> None:
        self._responses: WeightedLRU[Hashable, Response] = WeightedLRU(capacity)
        self._revision: str | None = None
        self.is_on = capacity > 0

    def get(self, key: Hashable, revision: str | None) -> Response | None:
        if not self.is_on or revision is None:
            return None
        if revision != self._revision:
            self._responses.clear()
            self._revision = revision
        return self._responses.get(key)

    def put(self, key: Hashable, revision: str, response: Response) -> None:
        """Keeps the response if it is of the revision that is served now, and not of the last or the next one."""
        if self.is_on and revision == self._revision:
            self._responses.put(key, response, len(response.body) + OVERHEAD)

    @property
    def bytes(self) -> int:
        return self._responses.weight
