"""The folder that is exported to: which of its files differ, and how they change all at once."""

import hashlib
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import orjson

from graph.errors import UserError
from seed.phrases import Phrase, lines, phrase

MANIFEST = "manifest.json"
STAGED = ".filmgraph-export"
"""The folder in which changed files lie until all are there."""


class ExportError(UserError):
    """What keeps operations from being exported, a line for each fault: file, line, column and remedy."""

    def __init__(self, faults: Iterable[Phrase], status: int = 1) -> None:
        self.faults = tuple(faults)
        super().__init__(lines(self.faults))
        self.status = status


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run has changed: paths below the folder, in order. `unchanged` counts the others."""

    revision: str
    added: list[str]
    changed: list[str]
    removed: list[str]
    unchanged: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder was written from, and the SHA-256 of each of its files, by their paths below it."""

    revision: str
    source: str
    files: dict[str, str]


class ExportFolder:
    """Takes answers in, one after another, and writes those that differ once all are there.

    Only files that a manifest names are removed or written over. The manifest names a file before it is written, so
    that whatever an interrupted run leaves belongs to the next.
    """

    def __init__(self, folder: Path) -> None:
        """
        Raises:
            ExportError: if the folder has a manifest that is not ours.
        """
        self._folder = folder
        self._staged = folder / STAGED
        self._manifest, self._earlier = self._read_manifest()
        self._hashes: dict[str, str] = {}
        self._added: list[str] = []
        self._changed: list[str] = []
        self._folders: set[Path] = set()
        """Those below which files may lie: no link leads there."""

    def unchanged_since(self, source: str) -> Changes | None:
        """Returns that nothing changes, if the folder was written from this `source` and its files are still the same.

        Raises:
            ExportError: if a link leads to one of its files.
            OSError
        """
        if not source or self._manifest.source != source:
            return None
        for path, digest in self._earlier.items():
            file = self._file(path)
            if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != digest:
                return None
        return Changes(self._manifest.revision, [], [], [], len(self._earlier))

    def put(self, path: str, body: bytes) -> None:
        """Takes in a file: lays it aside if the one at the path differs.

        Raises:
            ExportError: if there is one for this path already, the file there is not ours, or a link leads there.
            OSError
        """
        if is_manifest(path):
            fault = phrase(
                "{path} is where an export lists its files: let # to: give the answer another path", path=path
            )
            raise ExportError([fault])
        if path in self._hashes:
            raise ExportError([phrase("two answers would be written to {path}; let # to: keep them apart", path=path)])
        self._hashes[path] = hashlib.sha256(body).hexdigest()
        try:
            there = self._file(path).read_bytes()
        except FileNotFoundError:
            self._added.append(path)
        else:
            if there == body:
                return
            if path not in self._earlier:
                raise _not_ours(self._folder / path)
            self._changed.append(path)
        aside = self._file(f"{STAGED}/{path}")
        aside.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(body)

    def _file(self, path: str) -> Path:
        """A file of the folder.

        Raises:
            ExportError: if one of the folders that it lies in is a link, which may lead to what is not ours.
        """
        file = self._folder / path
        if file.parent not in self._folders:
            for folder in file.parents[: path.count("/")]:
                if folder.is_symlink():
                    fault = phrase(
                        "{folder} is a link, and may lead to files of others; remove it, or export elsewhere",
                        folder=str(folder),
                    )
                    raise ExportError([fault], status=2)
            self._folders.add(file.parent)
        return file

    def clear(self) -> None:
        """Forgets what was taken in."""
        self._hashes, self._added, self._changed = {}, [], []
        shutil.rmtree(self._staged, ignore_errors=True)

    def finish(self, revision: str, source: str) -> Changes:
        """Puts what differs in its place, and removes what no answer is for any more. `source` is what answers were
        made from, empty if that is not known.

        Raises:
            OSError
        """
        try:
            return self._finish(revision, source)
        finally:
            self.clear()

    def _finish(self, revision: str, source: str) -> Changes:
        gone = sorted(path for path in self._earlier.keys() - self._hashes.keys() if self._file(path).is_file())
        if self._added or self._changed or gone:
            self._write_manifest("", "", {**self._earlier, **dict.fromkeys((*self._added, *self._changed), "")})
        for path in (*self._added, *self._changed):
            (self._folder / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(self._staged / path, self._folder / path)
        for path in gone:
            (self._folder / path).unlink()
            self._remove_empty((self._folder / path).parent)
        self._write_manifest(revision, source, self._hashes)
        unchanged = len(self._hashes) - len(self._added) - len(self._changed)
        return Changes(revision, sorted(self._added), sorted(self._changed), gone, unchanged)

    def _remove_empty(self, folder: Path) -> None:
        with suppress(OSError):  # it is not empty
            while folder != self._folder:
                folder.rmdir()
                folder = folder.parent

    def _read_manifest(self) -> tuple[Manifest, dict[str, str]]:
        path = self._folder / MANIFEST
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return Manifest("", "", {}), {}
        try:
            found = orjson.loads(text)
            known = Manifest(found.get("revision", ""), found.get("source", ""), found["files"])
            is_ours = all(isinstance(each, str) for each in known.files.values())
        except (orjson.JSONDecodeError, AttributeError, KeyError, TypeError):
            is_ours = False
        if not is_ours:
            raise _not_ours(path)
        return known, {name: digest for name, digest in known.files.items() if is_below(name)}

    def _write_manifest(self, revision: str, source: str, hashes: dict[str, str]) -> None:
        """Writes it if it differs; the hash of a file is empty while the file is written."""
        manifest = Manifest(revision, source, dict(sorted(hashes.items())))
        if manifest != self._manifest:
            options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
            aside = self._file(f"{STAGED}/{MANIFEST}")
            aside.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(orjson.dumps(manifest, option=options))
            os.replace(aside, self._folder / MANIFEST)
            self._manifest = manifest


def _not_ours(file: Path) -> ExportError:
    fault = phrase("{file} is not from an export; move it, or export elsewhere", file=str(file))
    return ExportError([fault], status=2)


def is_manifest(path: str) -> bool:
    """True if a path is the manifest's, also where small and capital letters are the same."""
    return path.casefold() == MANIFEST


def is_below(path: str) -> bool:
    """True if a path with slashes leads to a file below the folder that it starts in, and to none of our own."""
    parts = path.split("/")
    return not any(part in ("", ".", "..") or "\\" in part or "\0" in part for part in parts) and parts[0][:1] != "."
