"""Trusted documents: a folder of .graphql files, or a manifest that names documents by id."""

import logging
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

from graph.settings import SettingsError

log = logging.getLogger("filmgraph")


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
            raise SettingsError(f"FILMGRAPH_TRUSTED_DOCUMENTS: {path} cannot be used: {_reason(error)}") from None

    def find(self, id_: str) -> str | None:
        return self._by_id.get(id_)

    def contains(self, text: str) -> bool:
        return text.strip() in self._texts

    def reload(self) -> bool:
        """Reads again what has changed; what cannot be read leaves everything as it was. Whether it was read."""
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
        """What changes when a file does."""
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
