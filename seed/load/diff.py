"""What a seeding changes, in words: `+ film …`, `~ film baikonur: duration 90 → 95 min`, `− credit baikonur: …`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from graph.database.bulk import in_chunks, pairs
from graph.models import Person
from seed.film.facts import FACTS
from seed.film.record import Version
from seed.load.films import CurrentRows, RankedFilm
from seed.load.ids import IdAllocator
from seed.load.rows import FILM_LISTS, VERSION_LISTS

LONGEST = 40


@dataclass(slots=True)
class Differences:
    """How many films a seeding adds, changes and removes; in lines as well, where they are asked for."""

    in_words: bool = False
    added: int = 0
    changed: int = 0
    removed: int = 0
    lines: list[str] = field(default_factory=list)

    def summary(self) -> str:
        counts = ((self.added, "added"), (self.changed, "changed"), (self.removed, "removed"))
        return ", ".join(f"{count:,} film{'' if count == 1 else 's'} {what}" for count, what in counts if count)


def note_changed(
    differences: Differences,
    connection: Connection,
    ids: IdAllocator,
    films: Sequence[RankedFilm],
    current: CurrentRows,
) -> None:
    """Takes down a batch of films before it is written over the current rows."""
    differences.changed += len(films)
    if differences.in_words:
        ids.look_up(connection, {credit.person for ranked in films for credit in ranked.film.credits})
        credited = list({person for credits in current.credits.values() for person, _ in credits})
        people: dict[int, str] = {}
        for chunk in in_chunks(credited):
            people |= pairs(connection, select(Person.id, Person.name).where(Person.id.in_(chunk)))
        keys = {table: {id: key for key, id in of_table.items()} for table, of_table in ids.keys.items()}
        for ranked in films:
            differences.lines += _facts(ranked, current, keys)
            differences.lines += _versions(ranked, current, ids)
            differences.lines += _credits(ranked, current, ids, people, keys["roles"])


def note_added(differences: Differences, films: Sequence[tuple[str, str, int | None]]) -> None:
    """(slug, title, year) of each."""
    differences.added += len(films)
    for slug, title, year in sorted(films):
        differences.lines.append(f"+ film {slug}: {title}" + (f" ({year})" if year else ""))


def note_removed(differences: Differences, slugs: Sequence[str]) -> None:
    differences.removed += len(slugs)
    differences.lines += (f"− film {slug}" for slug in sorted(slugs))


def note_slug(differences: Differences, old: str, new: str) -> None:
    differences.lines.append(f"~ film {old}: slug {old} → {new}")


def _facts(ranked: RankedFilm, current: CurrentRows, keys: Mapping[str, Mapping[int, str]]) -> Iterator[str]:
    """The facts of a film that change. `keys` has those of vocabularies: table → id → key."""
    row, lists = current.films[ranked.id], {each.field: each for each in FILM_LISTS}
    for fact in FACTS:
        if fact.film:
            told = fact.told
            if each := lists.get(told.field):
                before = each.items(current.lists[each.table].get(ranked.id, ()), keys)
            else:
                before = getattr(row, told.field)
            old, new = told.shown(before), told.shown(getattr(ranked.film, told.field))
            if old != new:
                yield f"~ film {ranked.slug}: {told.label} {_shown(old)} → {_shown(new)}"


def _shown(value: object) -> str:
    text = "none" if value is None else str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _versions(ranked: RankedFilm, current: CurrentRows, ids: IdAllocator) -> Iterator[str]:
    """The language versions that come and go, and what changes in the others."""
    head = f"~ film {ranked.slug}:"
    old = current.texts.get(ranked.id, {})
    languages = [version.language for version in ranked.film.versions]
    yield from (f"{head} + version {language}" for language in languages if language not in old)
    yield from (f"{head} − version {language}" for language in old if language not in languages)
    for version in ranked.film.versions:
        if row := old.get(version.language):
            yield from (f"{head} {version.language}: {change}" for change in _texts(version, row, current, ids))


def _texts(version: Version, row: Any, current: CurrentRows, ids: IdAllocator) -> Iterator[str]:
    """What changes in a version. Texts are told before and after where they are short enough to see the difference."""
    changed = {name for name in row._fields if getattr(version, name, getattr(row, name)) != getattr(row, name)}
    for name in row._fields:
        if name in changed:
            label, old, new = name.removesuffix("_label").replace("_", " "), getattr(row, name), getattr(version, name)
            short = all(len(text or "") <= LONGEST for text in (old, new))
            yield f"{label} {_shown(old)} → {_shown(new)}" if short else f"{label} changed"
    body = current.bodies.get(row.id)
    if body and body.markdown != version.body.markdown:
        yield "body changed"
    for each in VERSION_LISTS:
        before, after = current.lists[each.table].get(row.id, []), each.rows(version, row.id, ids.of_key)
        if before != after and f"{each.field}_label" not in changed:
            yield f"{each.field.replace('_', ' ')} changed"


def _credits(
    ranked: RankedFilm,
    current: CurrentRows,
    ids: IdAllocator,
    people: Mapping[int, str],
    roles: Mapping[int, str],
) -> Iterator[str]:
    """The credits that come and go. `people` has the names of those credited now, `roles` the keys of all roles."""
    old = current.credits.get(ranked.id, {})
    new = {(ids.people.get(c.person), ids.keys["roles"].get(c.role)): c for c in ranked.film.credits}
    for key, credit in new.items():
        if key not in old:
            yield f"+ credit {ranked.slug}: {credit.mentions[0].printed_name}, {credit.role}"
    for person, role in old.keys() - new.keys():
        yield f"− credit {ranked.slug}: {people[person]}, {roles[role]}"
