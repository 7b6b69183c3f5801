"""Documents asked for by id: those clients left here (Apollo's automatic persisted queries), and trusted ones."""

import logging
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from graph.cache import WeightedLRU
from graph.errors import Code, refusal
from graph.server.requests import Request
from graph.server.trusted import TrustedDocuments
from graph.settings import Settings
from graph.settings import TrustedDocumentsMode as Mode

log = logging.getLogger("filmgraph")

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Documents:
    """Finds the text that a request is about."""

    def __init__(self, settings: Settings) -> None:
        mode, place = settings.trusted_documents_mode, settings.trusted_documents
        self.trusted = TrustedDocuments(place) if place and mode is not Mode.OFF else None
        self._mode = mode
        self._keeps_sent = settings.persisted_queries
        self._sent: WeightedLRU[str, str] = WeightedLRU(settings.persisted_queries_bytes)

    def text(self, request: Request) -> str:
        """
        Raises:
            GraphQLError: if the request names no document, an unknown one, or one that must not be run.
        """
        hashed = _hash_of(request.extensions.get("persistedQuery"))
        if request.query is None:
            return self._find(request.document_id, hashed)
        if hashed is not None and sha256(request.query.encode()).hexdigest() != hashed:
            raise refusal(Code.PERSISTED_QUERY_ID_MISMATCH, "provided sha does not match query")
        self._check_trusted(request.query, request.operation_name)
        if hashed is not None and self._keeps_sent:
            self._sent.put(hashed, request.query, len(request.query))
        return request.query

    def _find(self, document_id: str | None, hashed: str | None) -> str:
        wanted = hashed if document_id is None else document_id.removeprefix("sha256:")
        if wanted is None:
            raise refusal(Code.BAD_REQUEST, "The request has no member query, and no id of a document.")
        text = (self.trusted.find(wanted) if self.trusted else None) or self._sent.get(wanted)
        if text is not None:
            return text
        if document_id is not None:
            raise refusal(Code.DOCUMENT_NOT_FOUND, "There is no document of this id.")
        # The two messages are Apollo's, since its clients compare them.
        if not self._keeps_sent:
            raise refusal(Code.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported")
        raise refusal(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")

    def _check_trusted(self, text: str, operation_name: str | None) -> None:
        if self.trusted is None or self._mode is Mode.ALLOW or self.trusted.contains(text):
            return
        if self._mode is Mode.REQUIRE:
            raise refusal(
                Code.DOCUMENT_NOT_TRUSTED, "This server runs only the documents it was given; name one by id."
            )
        log.warning(
            "not a trusted document: operation %s, sha256 %s",
            operation_name or "without name",
            sha256(text.encode()).hexdigest(),
        )


def _hash_of(extension: Any) -> str | None:
    """The hash in the extension `persistedQuery`: {"version": 1, "sha256Hash": …}."""
    if extension is None:
        return None
    if not isinstance(extension, Mapping) or extension.get("version") != 1:
        raise refusal(Code.BAD_REQUEST, "The extension persistedQuery is not of version 1.")
    hashed = extension.get("sha256Hash")
    if not isinstance(hashed, str) or not _SHA256.fullmatch(hashed.lower()):
        raise refusal(Code.BAD_REQUEST, "sha256Hash of the extension persistedQuery is not a SHA-256 in hexadecimal.")
    return hashed.lower()
