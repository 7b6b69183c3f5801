"""Lists people who may be one, and names that may mean several: somebody must decide, and say it in people.yaml."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz, process
from sqlalchemy import Connection, func, select

from graph.database.bulk import pairs
from graph.identifiers import named
from graph.models import Credit, CreditedIdentifier, Department, Film, Person, PersonDocument, PersonIdentifier, Role
from seed.parse.yaml_errors import quoted
from seed.people.identity import fullest
from seed.phrases import phrase, plural, spoken

ALIKE = 90
_INITIAL = re.compile(r"[^\W\d_]\.?[ -]|[^\W\d_]\.")
"""A name that begins with one letter for a first name."""
PLAIN = re.compile(r"[^\W\d_][\w .'’()-]*")


@dataclass(frozen=True, slots=True)
class Listed:
    id: int
    name: str
    folded: str
    slug: str
    kind: str
    films: int
    documents: tuple[str, ...] = ()
    """Paths of those about the person."""


def list_people(connection: Connection) -> tuple[Listed, ...]:
    """Everybody, by name."""
    statement = (
        select(
            Person.id, Person.name, Person.name_folded, Person.slug, Person.kind, func.count(Credit.film_id.distinct())
        )
        .outerjoin(Credit, Credit.person_id == Person.id)
        .group_by(Person.id)
        .order_by(Person.name_folded, Person.slug)
    )
    documents: dict[int, list[str]] = defaultdict(list)
    about = select(PersonDocument.person_id, PersonDocument.path).order_by(PersonDocument.path)
    for person, path in connection.execute(about):
        documents[person].append(path)
    return tuple(Listed(*row, tuple(documents.get(row.id, ()))) for row in connection.execute(statement))


def duplicates(people: Iterable[Listed]) -> Iterator[tuple[Listed, Listed]]:
    """Pairs of names that differ by a few letters or the order of words, the more frequent first; each pair once."""
    found: dict[tuple[int, int], tuple[Listed, Listed]] = {}
    for block in _blocks(people):
        names = [person.folded for person in block]
        for place, name in enumerate(names):
            for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
                others = process.extract(name, names[place + 1 :], scorer=scorer, score_cutoff=ALIKE, limit=None)
                for _, _, further in others:
                    one, other = sorted((block[place], block[place + 1 + further]), key=lambda p: (-p.films, p.slug))
                    found[one.id, other.id] = one, other
    return iter(sorted(found.values(), key=lambda pair: (pair[0].folded, pair[0].slug, pair[1].slug)))


def initials(connection: Connection, people: Iterable[Listed]) -> Iterator[tuple[Listed, Listed]]:
    """Pairs of a name and the same with initials (Jon Halde, J. Halde), where both have a role in common."""
    roles: dict[int, set[int]] = defaultdict(set)
    for id, role in connection.execute(select(Credit.person_id, Credit.role_id).distinct()):
        roles[id].add(role)
    by_last: dict[str, list[Listed]] = defaultdict(list)
    for person in people:
        by_last[person.folded.rpartition(" ")[2]].append(person)
    for block in by_last.values():
        shortened = [person for person in block if _INITIAL.match(person.folded)]
        for short in shortened:
            for full in block:
                if _abbreviates(short.folded, full.folded) and roles[short.id] & roles[full.id]:
                    yield full, short


def _abbreviates(short: str, full: str) -> bool:
    """Whether the words before the last are, one by one, those of the full name or their initials; further ones may be
    left out."""
    words, whole = short.replace(".", ". ").split()[:-1], full.split()[:-1]
    return (
        short != full
        and not _INITIAL.match(full)
        and 0 < len(words) <= len(whole)
        and all(other.startswith(word.rstrip(".")) for word, other in zip(words, whole, strict=False))
        and all(len(word.rstrip(".")) == 1 or word == other for word, other in zip(words, whole, strict=False))
    )


def _blocks(people: Iterable[Listed]) -> Iterator[Sequence[Listed]]:
    """People who have a word of their names in common, as it is written or as in slugs (Müller, Mueller): to compare
    everybody with everybody would take forever.
    """
    by_word: dict[str, list[Listed]] = defaultdict(list)
    for person in people:
        for word in dict.fromkeys(f"{person.folded} {person.slug}".replace("-", " ").split()):
            if len(word) > 2:
                by_word[word].append(person)
    return (block for block in by_word.values() if len(block) > 1)


@dataclass(frozen=True, slots=True)
class Namesakes:
    """A name whose films fall into groups that have neither a department nor another person in common."""

    person: Listed
    groups: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """(keys of films, keys of departments) of each, the largest first."""


Known = Mapping[int, frozenset[tuple[str, str]]]
"""What people are called elsewhere: id → scheme and value of each identifier."""


def identifiers(connection: Connection) -> Known:
    """Those of a right form: others say nothing."""
    known: dict[int, set[tuple[str, str]]] = defaultdict(set)
    rows = select(PersonIdentifier.person_id, PersonIdentifier.scheme, PersonIdentifier.value)
    for person, scheme, value in connection.execute(rows):
        if named(scheme, value, person=True):
            known[person].add((scheme, value))
    return {person: frozenset(its) for person, its in known.items()}


def of_one_identifier(people: Iterable[Listed], known: Known) -> Iterator[tuple[Listed, Listed]]:
    """Pairs of people who share an identifier, the more frequent first."""
    owners: dict[tuple[str, str], list[Listed]] = defaultdict(list)
    for person in sorted(people, key=lambda person: (-person.films, person.slug)):
        for each in sorted(known.get(person.id, ())):
            owners[each].append(person)
    for first, *others in owners.values():
        yield from ((first, other) for other in others)


def _are_others(one: Listed, other: Listed, known: Known) -> bool:
    """Whether a scheme has different identifiers for two people, and none has one for both."""
    mine, theirs = known.get(one.id, frozenset()), known.get(other.id, frozenset())
    return not mine & theirs and bool({scheme for scheme, _ in mine} & {scheme for scheme, _ in theirs})


def of_several_identifiers(connection: Connection, people: Iterable[Listed]) -> Iterator[Namesakes]:
    """Names to whom credits give several identifiers of one scheme, with the films of each."""
    films: dict[tuple[int, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    statement = (
        select(Person.id, CreditedIdentifier.scheme, CreditedIdentifier.value, Film.key)
        .join_from(CreditedIdentifier, Person, Person.identity == CreditedIdentifier.person)
        .join(Film, Film.id == CreditedIdentifier.film_id)
        .order_by(Film.key)
    )
    for person, scheme, value, film in connection.execute(statement):
        if named(scheme, value, person=True):
            films[person, scheme][value].append(film)
    listed = {person.id: person for person in people}
    told: set[int] = set()
    for (id, scheme), by_value in films.items():
        if len(by_value) > 1 and id not in told:
            told.add(id)
            groups = sorted(by_value.items(), key=lambda group: (-len(group[1]), group[0]))
            yield Namesakes(listed[id], tuple((tuple(keys), (f"{scheme} {value}",)) for value, keys in groups))


def namesakes(connection: Connection, people: Iterable[Listed]) -> Iterator[Namesakes]:
    credits = _credits(connection)
    in_film: dict[int, set[int]] = defaultdict(set)
    for id, films in credits.items():
        for film in films:
            in_film[film].add(id)
    keys = pairs(connection, select(Film.id, Film.key))
    for person in people:
        films = credits[person.id]
        if person.kind == "PERSON" and len(films) > 1:
            groups = _groups(person.id, films, in_film)
            if len(groups) > 1:
                yield Namesakes(person, tuple(_described(group, films, keys) for group in groups))


def _credits(connection: Connection) -> dict[int, dict[int, set[str]]]:
    """person → film → departments"""
    credits: dict[int, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    statement = (
        select(Credit.person_id, Credit.film_id, Department.key)
        .join(Role, Role.id == Credit.role_id)
        .join(Department, Department.id == Role.department_id)
    )
    for person, film, department in connection.execute(statement):
        credits[person][film].add(department)
    return credits


def _groups(person: int, films: Mapping[int, set[str]], in_film: Mapping[int, set[int]]) -> tuple[tuple[int, ...], ...]:
    """Films, together where they share a department of the person or anybody else; the largest group first."""
    group = {film: {film} for film in films}
    for one, other in combinations(films, 2):
        if group[one] is not group[other] and (
            films[one] & films[other] or len(in_film[one] & in_film[other] - {person}) > 0
        ):
            group[one] |= group[other]
            for film in group[other]:
                group[film] = group[one]
    distinct = {id(films): tuple(sorted(films)) for films in group.values()}
    return tuple(sorted(distinct.values(), key=lambda films: (-len(films), films)))


def _described(
    group: Collection[int], films: Mapping[int, set[str]], keys: Mapping[int, str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(sorted(keys[film] for film in group)), tuple(sorted({d for film in group for d in films[film]}))


# In lines


def all_people(connection: Connection) -> Iterator[str]:
    """Slug, name, kind and number of films, separated by tabs."""
    return (f"{each.slug}\t{each.name}\t{each.kind}\t{each.films}" for each in list_people(connection))


def similar_people(connection: Connection) -> Iterator[str]:
    """A people.yaml, to be checked.

    Nobody is proposed both as one with others and as several: identifiers that differ say more than names that are
    alike, and these more than films that have nothing in common.
    """
    people, known = list_people(connection), identifiers(connection)
    found = (*duplicates(people), *initials(connection, people), *of_one_identifier(people, known))
    alike = {frozenset((one.id, other.id)): (one, other) for one, other in found if not _are_others(one, other, known)}
    surely = {found.person: found for found in of_several_identifiers(connection, people)}
    together = list(_together(pair for pair in alike.values() if not surely.keys() & {*pair}))
    joined = {person for group in together for person in group}
    several = {found.person: found for found in namesakes(connection, people) if found.person not in joined} | surely
    if together:
        yield "# " + spoken(phrase("Likely one person: check, then copy into people.yaml beside the documents."))
    yield from (_duplicates(one, others, known) for one, *others in together)
    if several:
        several_people = phrase(
            "Likely several people of one name: their films have neither a department nor anybody in common."
        )
        yield ("\n# " if together else "# ") + spoken(several_people)
    yield from (entry for person in people if person in several for entry in _namesakes(several[person]))
    if not (together or several):
        yield "# " + spoken(
            phrase("Nothing found: no names are alike, and no name seems to be that of several people.")
        )


def _together(alike: Iterable[tuple[Listed, Listed]]) -> Iterator[list[Listed]]:
    """Everybody who is like somebody, like whom somebody else is …, in one list: whole names before initials,
    whoever has most films first, and a name with its diacritics before the same without them."""
    group: dict[Listed, set[Listed]] = {}
    for one, other in alike:
        joined = group.get(one, {one}) | group.get(other, {other})
        group |= dict.fromkeys(joined, joined)
    groups = {id(people): _fullest_first(sorted(people, key=_most_telling)) for people in group.values()}
    return iter(sorted(groups.values(), key=lambda people: (people[0].folded, people[0].slug)))


def _fullest_first(people: list[Listed]) -> list[Listed]:
    """The first, spelled with its diacritics if anybody is, before the others: `Emre Aydın` before `Emre Aydin`."""
    name = fullest([person.name for person in people])
    return sorted(people, key=lambda person: person.name != name)


def _most_telling(person: Listed) -> tuple[bool, int, str]:
    return _INITIAL.match(person.folded) is not None, -person.films, person.slug


def _duplicates(one: Listed, others: Sequence[Listed], known: Known) -> str:
    return (
        f"- name: {_scalar(one.name)}  # {_known_by(one)}\n"
        f"  aliases: [{', '.join(_scalar(other.name) for other in others)}]"
        f"  # {', '.join(_known_by(other) + _reason(one, other, known) for other in others)}"
    )


def _reason(one: Listed, other: Listed, known: Known) -> str:
    common = sorted(known.get(one.id, frozenset()) & known.get(other.id, frozenset()))
    shared = ", ".join(f"{scheme} {value}" for scheme, value in common)
    in_both = phrase("{shared} in both", shared=shared)
    return f" ({spoken(in_both)})" if common else ""


def _namesakes(found: Namesakes) -> Iterator[str]:
    """One for each group but the largest, which keeps the plain name."""
    name = found.person.name
    (films, departments), *others = found.groups
    credited = phrase("{departments} in {films}", departments=", ".join(departments), films=", ".join(films))
    yield f"# {name}: {spoken(credited)}"
    for number, (films, departments) in enumerate(others, 2):
        yield (
            f"- name: {_scalar(f'{name} ({_roman(number)})')}  # {', '.join(departments)}\n"
            f"  aliases: [{_scalar(name)}]\n"
            f"  films: [{', '.join(map(_scalar, films))}]"
        )


def _roman(number: int) -> str:
    """A number below 40 in Roman numerals."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def _scalar(text: str) -> str:
    return text if PLAIN.fullmatch(text) and ": " not in text else quoted(text)


def _known_by(person: Listed) -> str:
    """How many films a person is credited in, and the documents about the person."""
    films = plural("{count:,} film", "{count:,} films", count=person.films)
    return ", ".join((spoken(films), *person.documents))
