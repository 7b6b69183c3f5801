"""Documents that requests name by an id: those that clients left here (Apollo's automatic persisted queries), and
trusted ones, from a folder of .graphql files or from a manifest.
"""

import logging
import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from sys import getsizeof
from typing import Any

import orjson

from graph.cache import WeightedLRU
from graph.errors import Code, refusal
from graph.server.request import Request
from graph.settings import Settings, SettingsError
from graph.settings import TrustedDocumentsMode as Mode
from seed.phrases import phrase

log = logging.getLogger("filmgraph")

OVERHEAD = 300
"""Bytes that a document takes beside its text, roughly: its hash, and its place among the others."""

_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]{0,99}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Documents:
    """Finds the document of a request. `trusted` are the trusted documents, if settings name any."""

    def __init__(self, settings: Settings) -> None:
        mode, place = settings.trusted_documents_mode, settings.trusted_documents
        self.trusted = TrustedDocuments(place) if place and mode is not Mode.OFF else None
        self._mode = mode
        self._keeps_sent = settings.persisted_queries
        self._sent: WeightedLRU[str, str] = WeightedLRU(settings.persisted_queries_bytes)

    def text(self, request: Request) -> str:
        """The document that the request holds or names.

        Raises:
            GraphQLError: if the request names no document, an unknown one, or one that must not be run.
        """
        hashed = _hash_of(request.extensions.get("persistedQuery"))
        if request.query is None:
            return self._find(request.document_id, hashed)
        if hashed is not None and sha256(request.query.encode()).hexdigest() != hashed:
            raise refusal(Code.PERSISTED_QUERY_ID_MISMATCH, "provided sha does not match query")
        self._check_trusted(request.query, request.operation_name)
        return request.query

    def keep(self, request: Request) -> None:
        """Keeps the document of a request that has been prepared, for when its hash comes alone."""
        hashed = _hash_of(request.extensions.get("persistedQuery"))
        if hashed is not None and request.query is not None and self._keeps_sent:
            self._sent.put(hashed, request.query, getsizeof(request.query) + OVERHEAD)

    @property
    def kept_bytes(self) -> int:
        """Memory that documents of clients take."""
        return self._sent.weight

    def _find(self, document_id: str | None, hashed: str | None) -> str:
        wanted = hashed if document_id is None else document_id.removeprefix("sha256:")
        if wanted is None:
            raise refusal(
                Code.BAD_REQUEST, "The request has neither a member query nor documentId, the id of a document."
            )
        text = self.trusted.find(wanted) if self.trusted else None
        if text is None and (text := self._sent.get(wanted)) is not None and self._mode is Mode.REQUIRE:
            self._check_trusted(text, None)  # it may have been taken away since it was sent
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
                Code.DOCUMENT_NOT_TRUSTED,
                'This server runs only the documents it was given; name one by id: {"documentId": …}.',
            )
        log.warning(
            "not a trusted document: operation %s, sha256 %s",
            _shown(operation_name),
            sha256(text.encode()).hexdigest(),
        )


def _shown(operation_name: str | None) -> str:
    """The name as a log line can hold it: whatever is none may hold anything, and is quoted."""
    if not operation_name:
        return "without name"
    return operation_name if _NAME.fullmatch(operation_name) else repr(operation_name[:100])


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


class TrustedDocuments:
    """The documents as they are on disk now.

    A file's ids are its path below the folder, without .graphql, and the SHA-256 of its text. A manifest is a JSON
    object, either id → text (Relay, GraphQL Code Generator) or Apollo's: {"operations": [{"id": …, "body": …}]}.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self._fingerprint()
        try:
            self._take(self._read())
        except (OSError, ValueError) as error:
            raise SettingsError(
                phrase(
                    "FILMGRAPH_TRUSTED_DOCUMENTS: {path} cannot be used: {reason}",
                    path=str(path),
                    reason=_reason(error),
                )
            ) from None

    def find(self, id_: str) -> str | None:
        return self._by_id.get(id_)

    def contains(self, text: str) -> bool:
        return text.strip() in self._texts

    def reload(self) -> bool:
        """Reads the documents again if their files have changed, and says whether it did.

        Where they cannot be read, the earlier ones stay.
        """
        seen = self._fingerprint()
        if seen == self._seen:
            return False
        self._seen = seen
        try:
            self._take(self._read())
        except (OSError, ValueError) as error:
            log.error("trusted documents: %s cannot be used, the earlier ones stay: %s", self._path, _reason(error))
            return False
        log.info("trusted documents: %d ids", len(self._by_id))
        return True

    def _take(self, documents: Mapping[str, str]) -> None:
        self._by_id = documents
        self._texts = frozenset(text.strip() for text in documents.values())

    def _files(self) -> list[Path]:
        return sorted(self._path.rglob("*.graphql")) if self._path.is_dir() else [self._path]

    def _fingerprint(self) -> list[tuple[Path, int, int]]:
        """Paths, times and sizes of the files, which change when a file does."""
        try:
            return [(path, stat.st_mtime_ns, stat.st_size) for path in self._files() for stat in (path.stat(),)]
        except OSError:
            return []  # a file that goes while we look: the next look tells

    def _read(self) -> dict[str, str]:
        if self._path.is_dir():
            return dict(_pair for path in self._files() for _pair in _ids(path.relative_to(self._path), path))
        return _manifest(orjson.loads(self._path.read_bytes()))


def _ids(name: Path, path: Path) -> Iterator[tuple[str, str]]:
    text = path.read_text(encoding="utf-8")
    yield name.with_suffix("").as_posix(), text
    for spelling in (text, text.strip()):
        yield sha256(spelling.encode()).hexdigest(), text


def _manifest(parsed: Any) -> dict[str, str]:
    if isinstance(parsed, dict) and isinstance(operations := parsed.get("operations"), list):
        parsed = {entry.get("id"): entry.get("body") for entry in operations if isinstance(entry, dict)}
    if not isinstance(parsed, dict) or not all(isinstance(x, str) for pair in parsed.items() for x in pair):
        raise ValueError("the manifest is neither {id: text, …} nor Apollo's")
    return parsed


def _reason(error: OSError | ValueError) -> str:
    match error:
        case orjson.JSONDecodeError():
            return f"no JSON: line {error.lineno}, column {error.colno}"
        case UnicodeDecodeError():
            return "not UTF-8"
        case OSError():
            return error.strerror or str(error)
        case _:
            return str(error)
