"""Credits that say the address of a document about a person in place of a name: `director: luz-encina`.

Such a credit is the person's, by the name that the document says. One of which no document is known is told, and kept
as it is printed, since what name is behind it cannot be seen (`jean-luc-roth`); a path to no document is nobody.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from graph.patterns import regex
from seed.diagnostics import Diagnostic, warning
from seed.fields.addresses import address_in
from seed.fields.credits import Credit
from seed.fields.slugs import slugify
from seed.people.identity import Entry, People
from seed.phrases import phrase, quote

_ADDRESS = regex(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_OF_WORDS = regex(r"[a-z]+(?:-[a-z]+)+")
"""An address that no name looks like."""


def references(entries: Mapping[str, Entry], files: Iterable[tuple[str, str]]) -> dict[str, Entry]:
    """Whom addresses mean: what entries, by identity, say is their slug, what the files of documents are called
    (`files`: address and identity), and what names make. An address that two share means neither."""
    named = ((slugify(entry.name), identity) for identity, entry in entries.items())
    said = {entry.slug: entry for entry in entries.values() if entry.slug}
    return _of_one(named, entries) | _of_one(files, entries) | said


def _of_one(addresses: Iterable[tuple[str, str]], entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """The addresses that are those of one identity alone, with its entry."""
    meant: dict[str, set[str]] = {}
    for address, identity in addresses:
        meant.setdefault(address, set()).add(identity)
    alone = ((address, identities.pop()) for address, identities in meant.items() if address and len(identities) == 1)
    return {address: entries[identity] for address, identity in alone if identity in entries}


def with_names_of(credits: Sequence[Credit], people: People) -> tuple[tuple[Credit, ...], bool, tuple[Diagnostic, ...]]:
    """The credits, those that say an address with the name of whom it means; whether any does, so that they depend on
    who is known; and findings about addresses that mean nobody."""
    if not any(_ADDRESS.fullmatch(credit.name.name) for credit in credits):
        return tuple(credits), False, ()
    known = tuple(_named(credit, people) for credit in credits if not _is_lost(credit, people))
    return known, True, tuple(_unknown(credits, people))


def _is_lost(credit: Credit, people: People) -> bool:
    """Whether a credit is a path at which no document about a person lies."""
    path = credit.name.credited_as
    return path is not None and address_in(path) == credit.name.name and credit.name.name not in people.references


def _named(credit: Credit, people: People) -> Credit:
    name = credit.name
    entry = people.references.get(name.name) if _ADDRESS.fullmatch(name.name) else None
    if entry is None:
        return credit
    printed = name.credited_as if name.credited_as and name.name not in name.credited_as else None
    return replace(credit, name=replace(name, name=entry.name, credited_as=printed, kind=None))


def _unknown(credits: Iterable[Credit], people: People) -> Iterator[Diagnostic]:
    for credit in credits:
        name = credit.name.name
        is_open = _OF_WORDS.fullmatch(name) and name not in people.references and not people.knows(name, "")
        if is_open or _is_lost(credit, people):
            message = phrase("{name} is written as an address, and no document about a person has it", name=quote(name))
            help = phrase("write the name, or a document about the person of this file name")
            yield warning("name", message, help).at(credit)
