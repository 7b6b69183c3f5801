"""Whom the names mean that documents about people say, beside those that people.yaml says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from seed.diagnostics import Diagnostic, HasPlace, Position, warning
from seed.fields.names import compared
from seed.pages.page import ParsedPage
from seed.pages.record import PersonRecord
from seed.people.identity import Entry, People, people_of, without_academic_titles
from seed.people.references import references
from seed.phrases import NOTHING, phrase, quote

Owners = Mapping[str, tuple[str, ...]]
"""Compared name → the identities of those whom it may mean."""


def with_records(people: People, records: Sequence[PersonRecord]) -> People:
    """The people of people.yaml and those whom documents are about."""
    owners = _owners(people, records)
    entries = dict(people.entries)
    for record in records:
        entries[record.identity] = _entry(record, people.entries.get(record.identity), owners)
    known = people_of(entries.values())
    files = ((address, record.identity) for record in records for address in record.addresses)
    return replace(known, references=references(known.entries, files))


def claims(before: People, after: People) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The names that mean somebody else than before, and whom: by this, films have to be read anew."""

    def meant(people: People, name: str) -> tuple[str, ...]:
        return tuple(entry.identity for entry in people.spellings.get(name, ())) or (name,)

    said = ((name, meant(after, name)) for name in sorted(after.spellings))
    return tuple((name, them) for name, them in said if them != meant(before, name))


def names_of_others(
    records: Sequence[PersonRecord], pages: Iterable[ParsedPage], people: People
) -> Iterator[Diagnostic]:
    """Aliases that are the name or an alias of somebody else."""
    by_path = {page.file.relative_path: page for page in pages}
    by_identity = {record.identity: record for record in records}
    names = {compared(record.name): record.identity for record in reversed(records) if not _is_namesake(record)}
    owners = _owners(people, records)
    for record in records:
        places = _places([by_path[version.document.path] for version in record.versions])
        for alias in record.aliases:
            own = owners.get(compared(alias), ())
            others = [each for each in own if each != record.identity]
            if not others or compared(alias) == compared(record.name):
                continue
            other = by_identity.get(others[0])
            where = phrase("people.yaml names")
            if other:
                where = phrase("{path} is about", path=other.versions[0].document.path)
            is_name = other is None or names.get(compared(alias)) == other.identity
            message = phrase(
                "{alias} is {what} of another person, whom {where}",
                alias=quote(alias),
                what=phrase("the name") if is_name else phrase("an alias"),
                where=where,
            )
            help = (
                NOTHING if len(own) == 1 else phrase("credits by it are of neither: say in people.yaml whom it means")
            )
            place, path = places[alias]
            yield warning("alias", message, help).at(place, path)


def _places(pages: Iterable[ParsedPage]) -> dict[str, tuple[HasPlace, str]]:
    """Name → the place and the path of the first document that says it."""
    places: dict[str, tuple[HasPlace, str]] = {}
    for page in pages:
        path = page.file.display_path
        places.setdefault(page.version.name, (page.nodes.get("title", Position(1)), path))
        for alias in page.values.get("aliases", ()):
            places.setdefault(alias, (page.nodes["aliases"], path))
    return places


def _is_namesake(record: PersonRecord) -> bool:
    """Whether a person is another one of the name, whom the name alone does not mean."""
    return record.identity != compared(record.name) and "\t" in record.identity


def _owners(people: People, records: Sequence[PersonRecord]) -> Owners:
    """What people.yaml says goes before names in documents, and these before aliases."""
    aliases: dict[str, list[str]] = {}
    for record in records:
        for alias in dict.fromkeys(map(compared, record.aliases)):
            aliases.setdefault(alias, []).append(record.identity)
    named = {compared(record.name): (record.identity,) for record in reversed(records) if not _is_namesake(record)}
    listed = {
        name: identities
        for name, entries in people.spellings.items()
        if (identities := tuple(each.identity for each in entries if name == each.identity or not each.films))
    }
    return {name: tuple(identities) for name, identities in aliases.items()} | named | listed


def _entry(record: PersonRecord, listed: Entry | None, owners: Owners) -> Entry:
    """What people.yaml and documents say together of a person."""
    own = (record.identity,)
    names = {
        alias: compared(alias) == compared(record.name) or owners.get(compared(alias)) in (own, None)
        for alias in record.aliases
    }
    meaning = tuple(alias for alias, means in names.items() if means)
    if (bare := without_academic_titles(record.name)) != record.name and compared(bare) not in owners:
        meaning = (*meaning, bare)
    others = tuple(alias for alias, means in names.items() if not means)
    if listed is None:
        key = record.identity if record.identity != compared(record.name) else ""
        entry = Entry(record.name, meaning, None, record.slug, (), 1, key=key, shared=others)
        return replace(entry, own_values=record.own_values, identifiers=record.identifiers)
    stated = {value.field for value in record.own_values}
    return replace(
        listed,
        aliases=tuple(dict.fromkeys((*listed.aliases, *({record.name} - {listed.name}), *meaning))),
        shared=others,
        slug=listed.slug or record.slug,
        own_values=(*(value for value in listed.own_values if value.field not in stated), *record.own_values),
        identifiers=tuple(dict.fromkeys((*record.identifiers, *listed.identifiers))),
    )
