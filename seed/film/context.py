"""What the reading of a document depends on besides its file: languages, people.yaml and the like, and the program."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from hashlib import blake2b
from pathlib import Path

from graph import identifiers
from graph.own_fields import OwnField, encoded
from seed.fields.category import Categories
from seed.fields.festivals import Festivals
from seed.fields.genre import Genres
from seed.fields.role_vocabulary import RoleVocabulary
from seed.people.identity import People


@dataclass(frozen=True, slots=True)
class Context:
    """The configured languages, the people of people.yaml, the roles, categories, genres and festivals there are, with
    those of roles.yaml, categories.yaml, genres.yaml and festivals.yaml, and the fields that fields.yaml declares.

    `fingerprint` stands for these, for the program, and for whether drafts are read.
    """

    languages: tuple[str, ...]
    people: People
    roles: RoleVocabulary
    categories: Categories
    genres: Genres
    festivals: Festivals
    fingerprint: str
    now: datetime
    """The time by which drafts are told."""
    drafts: bool = False
    """True if drafts are read as other documents are."""
    fields: tuple[OwnField, ...] = ()
    page_fingerprint: str = ""
    """The fingerprint without what documents about people say: by that of these, they are read."""
    default_language: str = ""
    """That of documents which do not say theirs."""
    names: str = ""
    """Stands for the names that mean somebody with an entry or a document."""


def make_context(
    languages: tuple[str, ...],
    people: People,
    roles: RoleVocabulary,
    categories: Categories,
    genres: Genres,
    festivals: Festivals,
    fields: tuple[OwnField, ...] = (),
    *,
    drafts: bool = False,
    default_language: str = "",
) -> Context:
    entries = sorted(repr(replace(entry, line=0, path="")) for entry in people.entries.values())
    changes = (*roles.changes, *categories.changes, *genres.changes, *festivals.changes, *encoded(fields))
    default = default_language or languages[0]
    others = (*(("drafts",) if drafts else ()), *(("default", default) if default != languages[0] else ()))
    all_of_it = (_program(), languages, entries, *changes, *others)
    fingerprint = blake2b(repr(all_of_it).encode(), digest_size=8).hexdigest()
    now = datetime.now(UTC)
    return Context(
        languages, people, roles, categories, genres, festivals, fingerprint, now, drafts, fields, fingerprint, default
    )


def with_people(context: Context, people: People, claims: Sequence[object]) -> Context:
    """The context with the people that documents are about. `claims` are what these say of whom names mean."""
    fingerprint = context.page_fingerprint
    if claims:
        fingerprint = blake2b(repr((fingerprint, claims)).encode(), digest_size=8).hexdigest()
    named = (*people.spellings, *(f"{address}\t{entry.name}" for address, entry in people.references.items()))
    names = blake2b("\n".join(sorted(named)).encode(), digest_size=8).hexdigest()
    return replace(context, people=people, fingerprint=fingerprint, names=names)


@cache
def _program() -> str:
    """A hash of the seeder's own files, with the vocabularies of roles and genres, and of the forms of identifiers."""
    hashed = blake2b(digest_size=8)
    folder = Path(__file__).parent.parent
    others = *folder.glob("fields/*.csv"), Path(identifiers.__file__)
    for file in sorted([*folder.glob("*.py"), *folder.glob("*/*.py"), *others]):
        hashed.update(file.read_bytes())
    return hashed.hexdigest()
