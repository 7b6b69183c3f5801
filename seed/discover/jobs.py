"""The work of reading one film, as it is handed to the processes that read; these know no database."""

from dataclasses import dataclass

from seed.discover.files import DocumentFile


@dataclass(frozen=True, slots=True)
class StoredText:
    """A document as it was last seeded, for a film one of whose documents is not at hand or cannot be read now."""

    file: DocumentFile
    content_hash: str
    text: str


@dataclass(frozen=True, slots=True)
class FilmJob:
    """The documents of one film, to be read: files, and stored documents whose files this seeding does not look at."""

    key: str
    files: tuple[DocumentFile, ...]
    stored: tuple[StoredText, ...] = ()
    stored_paths: frozenset[str] = frozenset()
    """Paths of the files that were seeded before."""


def content_hash(digest: str, fingerprint: str) -> str:
    """The hash of all that a document's rows depend on: the SHA-256 of its bytes, and the fingerprint of the rest."""
    return f"{digest}-{fingerprint}"


def with_names(content_hash: str, names: str) -> str:
    """The content hash of a document that depends on which names of people are known: `names` stands for these."""
    return f"{content_hash}.{names}"


def fingerprint_of(content_hash: str) -> str:
    """The fingerprint in a content hash, without that of the names."""
    return content_hash.partition("-")[2].partition(".")[0]


def content_digest(content_hash: str) -> str:
    """The part of a content hash that depends on the file alone."""
    return content_hash.partition("-")[0].rpartition(":")[2]
