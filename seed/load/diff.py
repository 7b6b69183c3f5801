"""What a seeding changes, in words: `+ film …`, `~ film baikonur: duration 90 → 95 min`, `− credit baikonur: …`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from graph.database.bulk import in_chunks, pairs
from graph.models import Person
from seed.discover.stored import StoredPage
from seed.film.facts import Fact
from seed.film.record import Version
from seed.load.films import CurrentRows, RankedFilm
from seed.load.ids import IdAllocator
from seed.load.rows import FILM_LISTS, VERSION_LISTS
from seed.pages.record import PersonRecord
from seed.phrases import Phrase, Value, joined, phrase, plural

LONGEST = 40
MOST_FILMS = 5


@dataclass(slots=True)
class Differences:
    """How many films a seeding adds, changes and removes; in lines as well, where they are asked for."""

    in_words: bool = False
    added: int = 0
    changed: int = 0
    removed: int = 0
    lines: list[Phrase] = field(default_factory=list)
    people_added: int = 0
    """Whom documents are about for the first time."""
    people: int = 0
    """Whom documents say something else of than before."""
    became: dict[tuple[int, str], list[str]] = field(default_factory=dict)
    """The slugs of films whose credits of one person, given by id, are now another's, given by identity."""

    def summary(self) -> Phrase:
        """`3 films added, 1 film removed`; nothing where no film and no document about people changed."""
        return joined(each for each in self._counts() if each.values["count"])

    def _counts(self) -> Iterator[Phrase]:
        yield plural("{count:,} film added", "{count:,} films added", count=self.added)
        yield plural("{count:,} film changed", "{count:,} films changed", count=self.changed)
        yield plural("{count:,} film removed", "{count:,} films removed", count=self.removed)
        yield plural(
            "documents about {count:,} person added",
            "documents about {count:,} people added",
            count=self.people_added,
        )
        yield plural(
            "documents about {count:,} person changed", "documents about {count:,} people changed", count=self.people
        )


def note_changed(
    differences: Differences,
    connection: Connection,
    ids: IdAllocator,
    films: Sequence[RankedFilm],
    current: CurrentRows,
    facts: Sequence[Fact[Any]],
) -> None:
    """Takes down a batch of films before it is written over the current rows."""
    differences.changed += len(films)
    ids.look_up(connection, {credit.person for ranked in films for credit in ranked.film.credits})
    became = {ranked.slug: dict(_became(ranked, current, ids)) for ranked in films}
    for slug, credits in became.items():
        for before_and_after in dict.fromkeys((person, now) for (person, _), (now, _) in credits.items()):
            differences.became.setdefault(before_and_after, []).append(slug)
    if differences.in_words:
        people = names_of(connection, {person for credits in current.credits.values() for person, _ in credits})
        keys = {table: {id: key for key, id in of_table.items()} for table, of_table in ids.keys.items()}
        for ranked in films:
            differences.lines += _facts(ranked, current, keys, facts)
            differences.lines += _versions(ranked, current, ids)
            differences.lines += _credits(ranked, current, ids, people, keys["roles"], became[ranked.slug])


def names_of(connection: Connection, people: Iterable[int]) -> dict[int, str]:
    """The names of people, by id; those who are not there are left out."""
    names: dict[int, str] = {}
    for chunk in in_chunks(sorted(people)):
        names |= pairs(connection, select(Person.id, Person.name).where(Person.id.in_(chunk)))
    return names


def note_people(
    differences: Differences,
    connection: Connection,
    names: Mapping[int, str],
    successors: Mapping[tuple[int, str], int],
) -> None:
    """Tells who became whom. `names` are those of before by id, `successors` the ids of those who people became."""
    now = names_of(connection, {*names, *successors.values()})
    lines = []
    for (person, identity), films in differences.became.items():
        name, other = names[person], now[successors[person, identity]]
        if person in now:  # who is still credited elsewhere became another only in these films
            told = phrase("~ person {name} becomes {other} in {films}", name=name, other=other, films=_listed(films))
        else:
            told = phrase("~ person {name} becomes {other}", name=name, other=other)
        lines.append(told)
    differences.lines += sorted(lines)


def _listed(films: Sequence[str]) -> Value:
    shown, more = ", ".join(sorted(films)[:MOST_FILMS]), len(films) - MOST_FILMS
    if more <= 0:
        return shown
    return plural("{films} and {count:,} more film", "{films} and {count:,} more films", count=more, films=shown)


def note_added(differences: Differences, films: Sequence[tuple[str, str, int | None]]) -> None:
    """(slug, title, year) of each."""
    differences.added += len(films)
    for slug, title, year in sorted(films):
        dated = phrase("{title} ({year})", title=title, year=str(year)) if year else title
        differences.lines.append(phrase("+ film {slug}: {title}", slug=slug, title=dated))


def note_removed(differences: Differences, slugs: Sequence[str]) -> None:
    differences.removed += len(slugs)
    differences.lines += (phrase("− film {slug}", slug=slug) for slug in sorted(slugs))


def note_pages(
    differences: Differences,
    stored: Mapping[str, StoredPage],
    differing: Sequence[PersonRecord],
    gone: Sequence[str],
) -> None:
    """Takes down whom documents say something new of. `gone` are the slugs of those whom none is about any more."""
    added = sum(record.identity not in stored for record in differing)
    differences.people_added += added
    differences.people += len(differing) - added + len(gone)
    for record in differing:
        page = stored.get(record.identity)
        if page:
            differences.lines.append(phrase("~ person {slug}: documents changed", slug=page.slug))
        else:
            differences.lines.append(phrase("+ person {name}", name=record.name))
    differences.lines += (phrase("− person {slug}: documents gone", slug=slug) for slug in sorted(gone))


def note_slug(differences: Differences, old: str, new: str) -> None:
    differences.lines.append(_of_film(old, _changed("slug", old, new)))


def _of_film(slug: str, change: Phrase) -> Phrase:
    return phrase("~ film {slug}: {change}", slug=slug, change=change)


def _changed(label: str, old: object, new: object) -> Phrase:
    return phrase("{label} {old} → {new}", label=label, old=_shown(old), new=_shown(new))


def _facts(
    ranked: RankedFilm,
    current: CurrentRows,
    keys: Mapping[str, Mapping[int, str]],
    facts: Sequence[Fact[Any]],
) -> Iterator[Phrase]:
    """The facts of a film that change. `keys` has those of vocabularies: table → id → key."""
    row, lists = current.films[ranked.id], {each.field: each for each in FILM_LISTS}
    for fact in facts:
        if fact.film:
            told = fact.told
            if each := lists.get(told.field):
                before = each.items(current.lists[each.table].get(ranked.id, ()), keys)
            else:
                before = getattr(row, told.field)
            old, new = told.shown(before), told.shown(getattr(ranked.film, told.field))
            if old != new:
                yield _of_film(ranked.slug, _changed(told.label, old, new))


def _shown(value: object) -> Value:
    if value is None:
        return phrase("none")
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _versions(ranked: RankedFilm, current: CurrentRows, ids: IdAllocator) -> Iterator[Phrase]:
    """The language versions that come and go, and what changes in the others."""
    old = current.texts.get(ranked.id, {})
    languages = [version.language for version in ranked.film.versions]
    changes = [
        *(phrase("+ version {language}", language=language) for language in languages if language not in old),
        *(phrase("− version {language}", language=language) for language in old if language not in languages),
    ]
    for version in ranked.film.versions:
        if row := old.get(version.language):
            of_version = _texts(version, row, current, ids)
            changes += [phrase("{language}: {change}", language=version.language, change=each) for each in of_version]
    return (_of_film(ranked.slug, change) for change in changes)


def _texts(version: Version, row: Any, current: CurrentRows, ids: IdAllocator) -> Iterator[Phrase]:
    """What changes in a version. Texts are told before and after where they are short enough to see the difference."""
    changed = {name for name in row._fields if getattr(version, name, getattr(row, name)) != getattr(row, name)}
    for name in row._fields:
        if name in changed:
            label, old, new = name.removesuffix("_label").replace("_", " "), getattr(row, name), getattr(version, name)
            short = all(len(text or "") <= LONGEST for text in (old, new))
            yield _changed(label, old, new) if short else phrase("{label} changed", label=label)
    body = current.bodies.get(row.id)
    if body and body.markdown != version.body.markdown:
        yield phrase("body changed")
    for each in VERSION_LISTS:
        before, after = current.lists[each.table].get(row.id, []), each.rows(version, row.id, ids.of_key)
        if before != after and f"{each.field}_label" not in changed:
            yield phrase("{label} changed", label=each.field.replace("_", " "))


def _credits(
    ranked: RankedFilm,
    current: CurrentRows,
    ids: IdAllocator,
    people: Mapping[int, str],
    roles: Mapping[int, str],
    became: Mapping[tuple[int, int], tuple[str, str]],
) -> Iterator[Phrase]:
    """The credits that come and go, but for those that `became` another person's. `people` has the names of those
    credited now, `roles` the keys of all roles.
    """
    old = current.credits.get(ranked.id, {})
    new = {(ids.people.get(c.person), ids.keys["roles"].get(c.role)): c for c in ranked.film.credits}
    for key, credit in new.items():
        if key not in old and (credit.person, credit.role) not in became.values():
            name = credit.mentions[0].printed_name
            yield phrase("+ credit {slug}: {name}, {role}", slug=ranked.slug, name=name, role=credit.role)
    for person, role in old.keys() - new.keys() - became.keys():
        yield phrase("− credit {slug}: {name}, {role}", slug=ranked.slug, name=people[person], role=roles[role])


def _became(
    ranked: RankedFilm, current: CurrentRows, ids: IdAllocator
) -> Iterator[tuple[tuple[int, int], tuple[str, str]]]:
    """(person, role) of each credit that goes, though another person is now credited by the very name it was printed
    with, or is whom people.yaml says that name means; and that person's identity with the role.
    """
    old = current.credits.get(ranked.id, {})
    new = {(ids.people.get(credit.person), ids.keys["roles"].get(credit.role)) for credit in ranked.film.credits}
    gone = old.keys() - new
    if not gone:
        return
    printed = {
        (ids.keys["roles"].get(credit.role), mention.printed_name): (credit.person, credit.role)
        for credit in ranked.film.credits
        for mention in credit.mentions
    }
    known = {(ids.keys["roles"].get(each.role), each.person): (each.person, each.role) for each in ranked.film.credits}
    for person, role in sorted(gone):
        for mention in current.lists["credit_mentions"].get(old[person, role].id, ()):
            meant = ids.people_file.identity(mention.printed_name, ranked.film.key)
            if now := printed.get((role, mention.printed_name)) or known.get((role, meant)):
                yield (person, role), now
                break
