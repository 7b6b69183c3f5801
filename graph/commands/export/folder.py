"""The folder that is exported to: which of its files differ, and how they change all at once."""

import hashlib
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import orjson

from graph.commands.export.operations import ExportError, is_below

MANIFEST = "manifest.json"
STAGED = ".filmgraph-export"
"""The folder in which changed files lie until all are there."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run has changed: paths below the folder, in order. `unchanged` counts the others."""

    revision: str
    added: list[str]
    changed: list[str]
    removed: list[str]
    unchanged: int


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
        self._earlier, self._manifest = self._read_manifest()
        self._hashes: dict[str, str] = {}
        self._added: list[str] = []
        self._changed: list[str] = []

    def put(self, path: str, body: bytes) -> None:
        """Takes in a file: lays it aside if the one at the path differs.

        Raises:
            ExportError: if there is one for this path already, or the file there is not ours.
            OSError
        """
        if path in self._hashes or path == MANIFEST:
            raise ExportError([f"two answers would be written to {path}; let # to: keep them apart"])
        self._hashes[path] = hashlib.sha256(body).hexdigest()
        try:
            there = (self._folder / path).read_bytes()
        except FileNotFoundError:
            self._added.append(path)
        else:
            if there == body:
                return
            if path not in self._earlier:
                raise ExportError([f"{self._folder / path} is not from an export; move it, or export elsewhere"], 2)
            self._changed.append(path)
        aside = self._staged / path
        aside.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(body)

    def clear(self) -> None:
        """Forgets what was taken in."""
        self._hashes, self._added, self._changed = {}, [], []
        shutil.rmtree(self._staged, ignore_errors=True)

    def finish(self, revision: str) -> Changes:
        """Puts what differs in its place, and removes what no answer is for any more.

        Raises:
            OSError
        """
        gone = sorted(path for path in self._earlier.keys() - self._hashes.keys() if (self._folder / path).is_file())
        if self._added or self._changed or gone:
            self._write_manifest("", {**self._earlier, **dict.fromkeys((*self._added, *self._changed), "")})
        for path in (*self._added, *self._changed):
            (self._folder / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(self._staged / path, self._folder / path)
        for path in gone:
            (self._folder / path).unlink()
            self._remove_empty((self._folder / path).parent)
        self._write_manifest(revision, self._hashes)
        shutil.rmtree(self._staged, ignore_errors=True)
        unchanged = len(self._hashes) - len(self._added) - len(self._changed)
        return Changes(revision, sorted(self._added), sorted(self._changed), gone, unchanged)

    def _remove_empty(self, folder: Path) -> None:
        with suppress(OSError):  # it is not empty
            while folder != self._folder:
                folder.rmdir()
                folder = folder.parent

    def _read_manifest(self) -> tuple[dict[str, str], bytes]:
        path = self._folder / MANIFEST
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return {}, b""
        try:
            files = orjson.loads(text)["files"]
            is_ours = all(isinstance(each, str) for each in files.values())
        except (orjson.JSONDecodeError, AttributeError, KeyError, TypeError):
            is_ours = False
        if not is_ours:
            raise ExportError([f"{path} is not from an export; move it, or export elsewhere"], status=2)
        return {name: digest for name, digest in files.items() if is_below(name)}, text

    def _write_manifest(self, revision: str, hashes: dict[str, str]) -> None:
        """Writes it if it differs: the revision, and the SHA-256 of each file, which is empty while it is written."""
        text = manifest(revision, hashes.items())
        if text != self._manifest:
            self._staged.mkdir(parents=True, exist_ok=True)
            (self._staged / MANIFEST).write_bytes(text)
            os.replace(self._staged / MANIFEST, self._folder / MANIFEST)
            self._manifest = text


def manifest(revision: str, hashes: Iterable[tuple[str, str]]) -> bytes:
    """The bytes of a manifest."""
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return orjson.dumps({"revision": revision, "files": dict(sorted(hashes))}, option=options)
