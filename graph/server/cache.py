"""Answers change only by seeding: their entity tags stand for their bytes, and both are kept until the next seeding."""

from base64 import urlsafe_b64encode
from collections.abc import Hashable
from functools import lru_cache
from hashlib import sha256

from graph.cache import WeightedLRU
from graph.server.health import CatalogueState
from graph.server.http import Response
from graph.server.negotiation import Representation

OVERHEAD = 1_000
"""Bytes that a cached response takes beside its body, roughly."""

TAG_BYTES, TAGS_SHARE = 500, 16
"""Bytes that a kept tag takes, roughly, and which part of the cache is for tags: they outlast their responses."""


def entity_tag(body: bytes, representation: Representation) -> bytes:
    """The strong entity tag of a body as it is sent: it stands for its bytes, and ends with media type and coding."""
    return b'"' + urlsafe_b64encode(sha256(body).digest()[:15]) + _ending(representation)


@lru_cache
def _ending(representation: Representation) -> bytes:
    return f'-{representation.media.name.lower()}-{representation.coding or "identity"}"'.encode()


class ResponseCache:
    """Responses of one state of the catalogue, those used last, as many bytes as fit; and the tags of more of them."""

    def __init__(self, capacity: int, *, keeps_responses: bool = True) -> None:
        self._keeps_responses = keeps_responses
        self._responses: WeightedLRU[Hashable, Response] = WeightedLRU(capacity)
        self._tags: WeightedLRU[Hashable, bytes] = WeightedLRU(capacity // TAGS_SHARE)
        self._state: CatalogueState | None = None

    def get(self, key: Hashable, state: CatalogueState | None) -> Response | None:
        """The response that is kept for a request at a state of the catalogue; None at one that is not known."""
        return self._responses.get(key) if self._keeps_responses and self._is_at(state) else None

    def tag(self, key: Hashable, state: CatalogueState | None) -> bytes | None:
        """The entity tag of the response to a request, though the response itself may be kept no more."""
        if not self._is_at(state):
            return None
        tag = self._tags.get(key)
        if tag is None and (response := self._responses.get(key)) is not None:
            tag = response.etag
        return tag

    def put(self, key: Hashable, state: CatalogueState, response: Response, kept: bytes | None = None) -> None:
        """Keeps a response and its tag, which may be `kept` already, if they are of the state that is served now, not
        of the last or the next one.
        """
        if state is not self._state or response.etag is None:
            return
        if self._keeps_responses:
            self._responses.put(key, response, len(response.body) + OVERHEAD)
        if response.etag is not kept:
            self._tags.put(key, response.etag, TAG_BYTES)

    @property
    def bytes(self) -> int:
        """Memory that responses and tags take, roughly."""
        return self._responses.weight + self._tags.weight

    def _is_at(self, state: CatalogueState | None) -> bool:
        if state is None:
            return False
        if state is not self._state:
            self._responses.clear()
            self._tags.clear()
            self._state = state
        return True
