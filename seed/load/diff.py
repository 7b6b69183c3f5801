"""What a seeding changes, in words: `+ film …`, `~ film baikonur: duration 90 → 95 min`, `− credit baikonur: …`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from graph.database.bulk import Row, in_chunks, pairs
from graph.models import Country, Person, Role
from seed.film.record import Version
from seed.load.films import Placed, Present
from seed.load.ids import Register
from seed.load.rows import parts_of_text
from seed.load.tables import TABLES

FILM, TEXT = ([column.name for column in TABLES[name].columns] for name in ("films", "film_texts"))
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
        return ", ".join(f"{count:,} {_films(count)} {what}" for count, what in counts if count)


def _films(count: int) -> str:
    return "film" if count == 1 else "films"


def note_changed(
    differences: Differences, connection: Connection, register: Register, films: Sequence[Placed], present: Present
) -> None:
    """Takes down a batch of films before it is written over those that are present."""
    differences.changed += len(films)
    if differences.in_words:
        register.look_up(connection, {credit.person for placed in films for credit in placed.film.credits})
        names = _Names(connection, register, present)
        for placed in films:
            differences.lines += _changed(placed, present.films[placed.id], present, names)


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


class _Names:
    """What ids are called, as far as the present rows of some films need it."""

    def __init__(self, connection: Connection, register: Register, present: Present) -> None:
        ids = list({person for credits in present.credits.values() for person, _ in credits})
        self.people: dict[int, str] = {}
        for chunk in in_chunks(ids):
            self.people |= pairs(connection, select(Person.id, Person.name).where(Person.id.in_(chunk)))
        self.roles = pairs(connection, select(Role.id, Role.key))
        self.countries = pairs(connection, select(Country.id, Country.code))
        self.register = register


def _changed(placed: Placed, old: Row, present: Present, names: _Names) -> Iterator[str]:
    film, head = placed.film, f"~ film {placed.slug}:"
    was = dict(zip(FILM, old, strict=True))
    facts = (
        ("category", was["category_label"], film.category_label),
        ("original title", was["original_title"], film.original_title),
        ("year", was["release_year"], film.release_year),
        ("duration", _minutes(was["duration_seconds"]), _minutes(film.duration_seconds)),
        ("countries", *_countries(placed, present, names)),
    )
    yield from (f"{head} {name} {_shown(a)} → {_shown(b)}" for name, a, b in facts if a != b)
    yield from _versions(head, placed, present)
    yield from _credits(placed, present, names)


def _minutes(seconds: int | None) -> str | None:
    return f"{seconds / 60:g} min" if seconds else None


def _shown(value: object) -> str:
    text = "none" if value is None else str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _countries(placed: Placed, present: Present, names: _Names) -> tuple[str | None, str | None]:
    was = " ".join(names.countries[row[2]] for row in present.lists["film_countries"].get(placed.id, ()))
    return was or None, " ".join(country.code for country in placed.film.countries) or None


def _versions(head: str, placed: Placed, present: Present) -> Iterator[str]:
    old = present.texts.get(placed.id, {})
    languages = [version.language for version in placed.film.versions]
    yield from (f"{head} + version {language}" for language in languages if language not in old)
    yield from (f"{head} − version {language}" for language in old if language not in languages)
    for version in placed.film.versions:
        if row := old.get(version.language):
            yield from (f"{head} {version.language}: {change}" for change in _texts(version, row, present))


def _texts(version: Version, row: Row, present: Present) -> Iterator[str]:
    was = dict(zip(TEXT, row, strict=True))
    for name in TEXT:
        new = getattr(version, name, was[name])
        if new != was[name] and name != "language":
            yield _changed_text(name.removesuffix("_label").replace("_", " "), was[name], new)
    body = present.bodies.get(row[0])
    if body and body[1] != version.body.markdown:
        yield "body changed"
    for name, parts in parts_of_text(version, row[0]).items():
        told = was.get(f"{name}_label") != getattr(version, f"{name}_label", None)
        if parts != present.lists[name].get(row[0], []) and not told:
            yield f"{name.replace('_', ' ')} changed"


def _changed_text(name: str, *texts: str | None) -> str:
    """Both texts, where they are short enough for their difference to be seen."""
    if any(text and len(text) > LONGEST for text in texts):
        return f"{name} changed"
    return f"{name} {' → '.join(map(_shown, texts))}"


def _credits(placed: Placed, present: Present, names: _Names) -> Iterator[str]:
    people, roles = names.register.people, names.register.roles
    old = present.credits.get(placed.id, {})
    new = {(people.get(c.person), roles.get(c.role)): c for c in placed.film.credits}
    for key, credit in new.items():
        if key not in old:
            yield f"+ credit {placed.slug}: {credit.mentions[0].printed_name}, {credit.role}"
    for person, role in old.keys() - new.keys():
        yield f"− credit {placed.slug}: {names.people[person]}, {names.roles[role]}"
