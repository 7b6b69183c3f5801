"""Finds the films that must be read: one of their documents is new, changed or gone since the last seeding."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from seed.diagnostics import Diagnostic, unpack
from seed.discover.files import MAX_BYTES, DocumentFile, FoundFiles
from seed.discover.jobs import FilmJob, StoredText, content_hash, with_names
from seed.discover.stored import StoredCatalogue, StoredDocument


@dataclass(frozen=True, slots=True)
class Changes:
    """The differences between the documents that were found and those last seeded."""

    jobs: tuple[FilmJob, ...] = ()
    """Films to read."""
    deleted: tuple[str, ...] = ()
    """Keys of films of which no document is left."""
    moved: tuple[tuple[StoredDocument, str], ...] = ()
    """Unchanged documents that now lie below another root, and that root."""
    findings: tuple[Diagnostic, ...] = ()
    """The findings of documents that need not be read again."""
    gone: tuple[str, ...] = ()
    """Paths of documents that are not there any more."""
    replaced: frozenset[str] = frozenset()
    """Keys of the films among them that are to leave, since others are seeded in their place."""
    shown: Mapping[str, str] = field(default_factory=dict)
    """Paths of documents that were found → as messages show them."""

    @property
    def is_empty(self) -> bool:
        return not (self.jobs or self.deleted or self.moved)


def find_changes(
    files: FoundFiles,
    stored: StoredCatalogue,
    languages: Sequence[str],
    fingerprint: str,
    *,
    names: str = "",
    keep: bool,
) -> Changes:
    """Compares the documents that were found with those that are stored; with `keep`, documents that are gone stay.

    `languages` are the configured ones; `fingerprint` stands for all that the reading of a document depends on
    besides its file, `names` for the names of people that are known, on which only some documents depend.
    """
    found = {file.relative_path: file for file in files.documents}
    films: dict[str, list[DocumentFile]] = {}
    changed: set[str] = set()
    for file in files.documents:
        films.setdefault(file.key, []).append(file)
        document = stored.documents.get(file.relative_path)
        if document is None or file.is_section or file.lies_above:  # what lies beside it may be new
            changed.add(file.key)
        elif document.film != file.key:
            changed |= {file.key, document.film}
        elif not _is_of(document.content_hash, file, fingerprint, names):
            changed.add(file.key)
    gone = {} if keep else {document.path: document for document in _gone(files, found, stored)}
    changed |= {document.film for document in gone.values()}
    unseen = [d for d in stored.documents.values() if d.film in changed and d.path not in found and d.path not in gone]
    texts: dict[str, list[StoredText]] = {document.film: [] for document in unseen}
    for text in stored.texts(unseen, languages):
        texts[text.file.key].append(text)
    present = {*films, *texts}
    return Changes(
        jobs=tuple(
            FilmJob(key, own, tuple(texts.get(key, ())), stored_paths(own, stored))
            for key in sorted(changed & present)
            for own in (tuple(films.get(key, ())),)
        ),
        deleted=tuple(sorted(key for key in changed - present if key in stored.films)),
        moved=tuple(_moved(found, stored)),
        findings=tuple(
            finding
            for document in stored.documents.values()
            if document.findings and document.path in found and document.film not in changed
            for finding in unpack(document.findings, found[document.path].display_path)
        ),
        gone=tuple(gone),
        replaced=frozenset(document.film for document in gone.values() if document.root == files.replaced),
        shown={path: file.display_path for path, file in found.items()},
    )


def stored_paths(files: Iterable[DocumentFile], stored: StoredCatalogue) -> frozenset[str]:
    """The paths of those files that were seeded before."""
    return frozenset(file.relative_path for file in files if file.relative_path in stored.documents)


def _is_of(stored: str, file: DocumentFile, fingerprint: str, names: str) -> bool:
    """Whether a content hash is that of the file as it is now."""
    digest = digest_of(file)
    hash = content_hash(digest, fingerprint) if digest else None
    return hash is not None and stored in (hash, with_names(hash, names))


def digest_of(file: DocumentFile) -> str | None:
    """The SHA-256 of a file; None if it cannot be read."""
    try:
        state = os.stat(file.path)
        return _digest(file.path, state.st_size, state.st_mtime_ns, state.st_ino)
    except OSError:
        return None


@lru_cache(maxsize=1 << 20)
def _digest(path: str, size: int, *_state: int) -> str:
    """The SHA-256 of a file. While somebody watches, it is computed again only if the state of the file changed."""
    with open(path, "rb", buffering=0) as file:
        return sha256(file.read(min(size, MAX_BYTES) + 1)).hexdigest()


def _gone(files: FoundFiles, found: Mapping[str, DocumentFile], stored: StoredCatalogue) -> Iterator[StoredDocument]:
    """Stored documents that lay below the searched folders, those replaced, or a root that was moved, and are not
    there.
    """
    searched = tuple(f"{folder}/" for folder in (*files.searched, files.replaced) if folder)
    unreadable = tuple(f"{folder}/" for folder in files.unreadable)
    roots = {document.root for document, _ in _moved(found, stored) if not os.path.isdir(document.root)}
    for document in stored.documents.values():
        path = f"{document.root}/{document.path}"
        below = path.startswith(searched) and not path.startswith(unreadable)
        if document.path not in found and (below or document.root in roots):
            yield document


def _moved(found: Mapping[str, DocumentFile], stored: StoredCatalogue) -> Iterator[tuple[StoredDocument, str]]:
    for path, file in found.items():
        document = stored.documents.get(path)
        if document and document.root != file.root:
            yield document, file.root
