"""Which films must be read: those one of whose documents is new, changed or gone since the last seeding."""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from seed.diagnostics import Diagnostic, unpack
from seed.discover.files import MAX_BYTES, DocumentFile, FoundFiles
from seed.discover.stored import State, StoredDocument
from seed.film.film import Context, FilmJob


@dataclass(frozen=True, slots=True)
class Plan:
    """What a seeding has to do before it writes."""

    tasks: tuple[FilmJob, ...]
    """Films to read."""
    kept: Mapping[str, tuple[StoredDocument, ...]]
    """By key: stored documents that belong to a film to be read, though this seeding does not look at their files."""
    abandoned: tuple[str, ...]
    """Keys of films of which no document is left."""
    relocated: tuple[tuple[StoredDocument, str], ...]
    """Unchanged documents that now lie below another root."""
    findings: tuple[Diagnostic, ...]
    """What was found, when they were read, in the documents that need not be read again."""

    @property
    def is_empty(self) -> bool:
        return not (self.tasks or self.abandoned or self.relocated)


def make_plan(files: FoundFiles, given: Iterable[Path], state: State, context: Context, *, keep: bool) -> Plan:
    """`given` are the paths that were searched for the files; with `keep`, documents that are gone stay."""
    films: dict[str, list[DocumentFile]] = {}
    for file in files.documents:
        films.setdefault(file.key, []).append(file)
    found = {file.relative_path: file for of_film in films.values() for file in of_film}
    gone = () if keep else tuple(_gone(state, given, files.unreadable, found))
    changed = {document.film for document in gone}
    for file in files.documents:
        changed |= _changed(file, state.documents.get(file.relative_path), context)
    kept = _kept(state, changed, found.keys() | {document.path for document in gone})
    return Plan(
        tasks=tuple(FilmJob(key, tuple(films.get(key, ()))) for key in sorted(changed) if key in films or key in kept),
        kept=kept,
        abandoned=tuple(sorted(key for key in changed if key in state.films and key not in films and key not in kept)),
        relocated=tuple(_relocated(state, found)),
        findings=tuple(_known_findings(state, found, changed)),
    )


def _changed(file: DocumentFile, stored: StoredDocument | None, context: Context) -> set[str]:
    """Keys of the films that a document changes."""
    if stored is None:
        return {file.key}
    if stored.film != file.key:
        return {file.key, stored.film}
    return set() if _content_hash(file, context) == stored.content_hash else {file.key}


def _content_hash(file: DocumentFile, context: Context) -> str | None:
    try:
        state = os.stat(file.path)
        return context.content_hash(_digest(file.path, state.st_size, state.st_mtime_ns, state.st_ino))
    except OSError:
        return None


@lru_cache(maxsize=1 << 20)
def _digest(path: str, size: int, *_state: int) -> str:
    """Remembered for who watches: a file that is as it was need not be read again."""
    with open(path, "rb", buffering=0) as file:
        return sha256(file.read(min(size, MAX_BYTES) + 1)).hexdigest()


def _gone(
    state: State, given: Iterable[Path], unreadable: Iterable[str], found: Mapping[str, DocumentFile]
) -> Iterator[StoredDocument]:
    """Stored documents that lay below the given folders, or below a root that now lies elsewhere, and are not there."""
    folders = tuple(f"{os.path.realpath(path)}/" for path in given if path.is_dir())
    hidden = tuple(f"{folder}/" for folder in unreadable)
    moved = {
        stored.root
        for path, file in found.items()
        if (stored := state.documents.get(path)) and stored.root != file.root
    }
    moved = {root for root in moved if not os.path.isdir(root)}
    for document in state.documents.values():
        path = f"{document.root}/{document.path}"
        if document.path not in found and (
            (path.startswith(folders) and not path.startswith(hidden)) or document.root in moved
        ):
            yield document


def _kept(state: State, changed: Collection[str], others: Collection[str]) -> dict[str, tuple[StoredDocument, ...]]:
    kept: dict[str, tuple[StoredDocument, ...]] = {}
    for document in state.documents.values():
        if document.film in changed and document.path not in others:
            kept[document.film] = (*kept.get(document.film, ()), document)
    return kept


def _relocated(state: State, found: Mapping[str, DocumentFile]) -> Iterator[tuple[StoredDocument, str]]:
    for path, file in found.items():
        stored = state.documents.get(path)
        if stored and stored.root != file.root:
            yield stored, file.root


def _known_findings(state: State, found: Mapping[str, DocumentFile], changed: Collection[str]) -> Iterator[Diagnostic]:
    for document in state.documents.values():
        if document.findings and document.path in found and document.film not in changed:
            yield from unpack(document.findings, found[document.path].display_path)
