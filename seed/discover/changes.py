"""Which films must be read: those one of whose documents is new, changed or gone since the last seeding."""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from seed.diagnostics import Diagnostic
from seed.discover.files import Source, Sources
from seed.discover.stored import State, StoredDocument
from seed.film.film import Context, Task
from seed.film.findings import unpack
from seed.film.version import Place
from seed.parse.document import MAX_BYTES


@dataclass(frozen=True, slots=True)
class Plan:
    """What a seeding has to do before it writes."""

    tasks: tuple[Task, ...]
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


def place_of(source: Source) -> Place:
    """An index file that lies directly in the root is placed as if the folder above had been given, like its key."""
    root, path = str(source.root), source.below.replace(os.sep, "/")
    name = os.path.basename(root)
    if source.is_index and source.key == name and name not in path.split("/")[:-1]:
        root, path = os.path.dirname(root), f"{name}/{path}"
    return Place(path, root.replace(os.sep, "/"), source.shown, source.language, source.is_index, source)


def make_plan(sources: Sources, given: Iterable[Path], state: State, context: Context, *, keep: bool) -> Plan:
    """`given` are the paths that were searched for the sources; with `keep`, documents that are gone stay."""
    places: dict[str, list[Place]] = {}
    for source in sources.documents:
        places.setdefault(source.key, []).append(place_of(source))
    found = {place.path: place for of_film in places.values() for place in of_film}
    gone = () if keep else tuple(_gone(state, given, sources.unreadable, found))
    changed = {document.film for document in gone}
    for key, of_film in places.items():
        for place in of_film:
            changed |= _changed(key, place, state.documents.get(place.path), context)
    kept = _kept(state, changed, found.keys() | {document.path for document in gone})
    return Plan(
        tasks=tuple(Task(key, tuple(places.get(key, ()))) for key in sorted(changed) if key in places or key in kept),
        kept=kept,
        abandoned=tuple(sorted(key for key in changed if key in state.films and key not in places and key not in kept)),
        relocated=tuple(_relocated(state, found)),
        findings=tuple(_known_findings(state, found, changed)),
    )


def _changed(key: str, place: Place, stored: StoredDocument | None, context: Context) -> set[str]:
    """Keys of the films that a document changes."""
    if stored is None:
        return {key}
    if stored.film != key:
        return {key, stored.film}
    return set() if _content_hash(place, context) == stored.content_hash else {key}


def _content_hash(place: Place, context: Context) -> str | None:
    assert place.source
    try:
        state = os.stat(place.source.path)
        return context.content_hash(_digest(place.source.path, state.st_size, state.st_mtime_ns, state.st_ino))
    except OSError:
        return None


@lru_cache(maxsize=1 << 20)
def _digest(path: str, size: int, *_state: int) -> str:
    """Remembered for who watches: a file that is as it was need not be read again."""
    with open(path, "rb", buffering=0) as file:
        return sha256(file.read(min(size, MAX_BYTES) + 1)).hexdigest()


def _gone(
    state: State, given: Iterable[Path], unreadable: Iterable[str], found: Mapping[str, Place]
) -> Iterator[StoredDocument]:
    """Stored documents that lay below the given folders, or below a root that now lies elsewhere, and are not there."""
    folders = tuple(f"{os.path.realpath(path)}/" for path in given if path.is_dir())
    hidden = tuple(f"{folder}/" for folder in unreadable)
    moved = {
        stored.root
        for path, place in found.items()
        if (stored := state.documents.get(path)) and stored.root != place.root
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


def _relocated(state: State, found: Mapping[str, Place]) -> Iterator[tuple[StoredDocument, str]]:
    for path, place in found.items():
        stored = state.documents.get(path)
        if stored and stored.root != place.root:
            yield stored, place.root


def _known_findings(state: State, found: Mapping[str, Place], changed: Collection[str]) -> Iterator[Diagnostic]:
    for document in state.documents.values():
        if document.findings and document.path in found and document.film not in changed:
            yield from unpack(document.findings, found[document.path].shown)
