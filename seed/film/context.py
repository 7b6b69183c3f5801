"""What the reading of a document depends on besides its file: languages, people.yaml, roles.yaml, and the program."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from hashlib import blake2b
from pathlib import Path

from graph import identifiers
from seed.fields.role_vocabulary import RoleVocabulary
from seed.people.identity import People


@dataclass(frozen=True, slots=True)
class Context:
    """The configured languages, the people of people.yaml and the roles there are, with those of roles.yaml.

    `fingerprint` stands for these, for the program, and for whether drafts are read.
    """

    languages: tuple[str, ...]
    people: People
    roles: RoleVocabulary
    fingerprint: str
    now: datetime
    """The time by which drafts are told."""
    drafts: bool = False
    """True if drafts are read as other documents are."""


def make_context(languages: tuple[str, ...], people: People, roles: RoleVocabulary, *, drafts: bool = False) -> Context:
    entries = sorted(repr(replace(entry, line=0, path="")) for entry in people.entries.values())
    all_of_it = (_program(), languages, entries, *roles.changes, *(("drafts",) if drafts else ()))
    fingerprint = blake2b(repr(all_of_it).encode(), digest_size=8).hexdigest()
    return Context(languages, people, roles, fingerprint, datetime.now(UTC), drafts)


@cache
def _program() -> str:
    """A hash of the seeder's own files, among them the vocabulary of roles, and of the forms of identifiers."""
    hashed = blake2b(digest_size=8)
    folder = Path(__file__).parent.parent
    others = folder / "fields" / "roles.csv", Path(identifiers.__file__)
    for file in sorted([*folder.glob("*.py"), *folder.glob("*/*.py"), *others]):
        hashed.update(file.read_bytes())
    return hashed.hexdigest()
