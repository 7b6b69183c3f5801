"""Finds out whom a name means: the identity of names, the entries of people.yaml, canonical spellings and kinds."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from graph.text import fold
from seed.fields.identifiers import Identifier
from seed.fields.names import Kind, compared, kind_seen
from seed.fields.own import OwnValue
from seed.fields.slugs import slugify

_compared = lru_cache(maxsize=1 << 17)(compared)


_ACADEMIC_TITLES = re.compile(
    r"(?:(?:prof(?:\.|essor(?:in)?\b)|dr\.|dipl\.-\w+\.|mag\.|h\.\s?c\.|(?:phil|med|ing|jur|rer|nat|mult|habil)\.)"
    r"[\s-]*)+(?=\S+\s\S)",
    re.IGNORECASE,
)


def without_academic_titles(name: str) -> str:
    """`Dr. Ada Torf` → `Ada Torf`. Where a single word is left, the title is a part of the name: `Dr. Dre`."""
    match = _ACADEMIC_TITLES.match(name) if name[:1] in "dpmDPM" else None
    return name[match.end() :] if match else name


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of people.yaml, about one person."""

    name: str
    aliases: tuple[str, ...]
    kind: str | None
    slug: str | None
    films: tuple[str, ...]
    """The films in which the aliases hold, by key or last folder; if there are none, they hold everywhere."""
    line: int
    path: str = ""
    own_values: tuple[OwnValue, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    """What the person is called elsewhere."""
    key: str = ""
    """The identity of a namesake, which the name does not say."""
    shared: tuple[str, ...] = ()
    """Other names that somebody else has as well: credits by these are not the person's."""

    @property
    def identity(self) -> str:
        return self.key or compared(self.name)


@dataclass(frozen=True, slots=True)
class People:
    """The entries of people.yaml by identity, and the entries that each spelling may mean."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    spellings: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    references: Mapping[str, Entry] = field(default_factory=dict)
    """Whom addresses mean (`luz-encina`): seed/people/references.py."""

    def identity(self, name: str, film: str) -> str:
        """The identity of whom a name means in the film of this key. Academic titles are looked past where without
        them it is the name of an entry, and with them it is not."""
        own = _compared(name)
        if not self.spellings:
            return own
        entry = self._entry(own if own in self.spellings else without_academic_titles(own), film)
        return entry.identity if entry else own

    def knows(self, name: str, film: str) -> bool:
        """Whether a name means somebody with an entry in the film of this key."""
        return self._entry(_compared(name), film) is not None

    def _entry(self, spelling: str, film: str) -> Entry | None:
        entries = self.spellings.get(spelling)
        if entries is None:  # as most names have none
            return None
        within = (entry for entry in entries if film in entry.films or film.rpartition("/")[2] in entry.films)
        everywhere = (entry for entry in entries if not entry.films)
        return next(within, None) or next(everywhere, None)


def people_of(entries: Iterable[Entry]) -> People:
    by_identity = {entry.identity: entry for entry in entries}
    spellings: dict[str, tuple[Entry, ...]] = {}
    for entry in by_identity.values():
        # A name always means its entry; only an alias can be bound to films.
        aliases = (spelling for alias in entry.aliases if (spelling := compared(alias)) != entry.identity)
        for spelling in (entry.identity, *aliases):
            if entry.key and spelling == compared(entry.name):
                continue  # who has the name alone is meant by it
            spellings[spelling] = (*spellings.get(spelling, ()), entry)
    return People(by_identity, spellings)


def canonical(spellings: Mapping[str, int]) -> str:
    """The spelling of a name used most often; of equals one that is not all capitals, then the first by code point."""
    return min(spellings, key=lambda name: (-spellings[name], name.isupper(), name))


def fullest(names: Sequence[str]) -> str:
    """The first name, or the same with most of its diacritics: `Emre Aydin`, `Emre Aydın` → `Emre Aydın`."""
    slug, folded = slugify(names[0]), fold(names[0])
    alike = (name for name in names if slugify(name) == slug or fold(name) == folded)
    return max(alike, key=lambda name: sum(not character.isascii() for character in name))


def kind_of(name: str) -> str:
    """The kind that the name alone shows: a person's unless it shows something else."""
    return (kind_seen(name) or Kind.PERSON).value
