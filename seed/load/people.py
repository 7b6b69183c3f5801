"""People whose credits changed: their spelling, kind and slug, counted anew; who has no credit any more goes."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, delete, exists, func, or_, select, true, update

from graph.database.bulk import Row, in_chunks, insert_rows
from graph.models import Credit, CreditMention, Department, Person, Role
from graph.text import fold
from seed.fields.names import compared
from seed.load.films import update_rows
from seed.load.places import aside
from seed.load.tables import TABLES
from seed.people.identity import People, canonical, kind_of
from seed.people.slugs import assign_slugs, wanted_slug

PEOPLE, NAMES = TABLES["people"], TABLES["person_names"]
_NUMBERED = re.compile(r"(.+)-\d+")
FEW = 20_000
"""Up to so many people are asked for by id; more, and all are read."""


def settle_people(connection: Connection, people_file: People, touched: Iterable[int], *, anew: bool) -> set[int]:
    """Settles who is touched, and whoever wants the same slugs; `anew`, if nothing known of them can be relied on.

    Returns the ids of those whose names are others than before.
    """
    touched = sorted(touched)
    gone = _remove_without_credits(connection, touched)
    spellings = _spellings(connection, touched)
    companies = _companies(connection, touched)
    may_differ = _rows(connection, PEOPLE.c.id, touched) if anew else _may_differ(connection, people_file, touched)
    present = {row[0]: row for row in may_differ}
    present |= {
        row[0]: row for row in _rows(connection, PEOPLE.c.id, sorted({*spellings, *companies} - present.keys()))
    }
    wanted = {id: _row(row, people_file, spellings.get(id), id in companies, anew=anew) for id, row in present.items()}
    renamed = {id for id, row in wanted.items() if anew or row[4] != present[id][4]}
    renamed |= _write_names(connection, people_file, wanted, spellings)
    before, after = Counter(row[3] for row in present.values()), Counter(row[3] for row in wanted.values())
    everybodys = Counter(connection.scalars(select(PEOPLE.c.wanted_slug)).all()) - before + after
    for row in _rows(connection, PEOPLE.c.wanted_slug, sorted(_contended({*before, *after, *gone}, everybodys))):
        if row[0] not in present:
            present[row[0]] = wanted[row[0]] = row
    slugs = assign_slugs(((identity, name, slug) for _, _, identity, slug, name, *_ in wanted.values()), everybodys)
    changed = [(id, slugs[row[2]], *row[2:]) for id, row in wanted.items()]
    _update(connection, [row for row in changed if row != present[row[0]]], present)
    return renamed


def _may_differ(connection: Connection, people_file: People, touched: Sequence[int]) -> Iterator[Row]:
    """Of those who are touched: who has more than a name of one spelling and the slug that it makes."""
    spelled = exists().where(NAMES.c.person_id == PEOPLE.c.id)
    special = or_(PEOPLE.c.slug != PEOPLE.c.wanted_slug, PEOPLE.c.kind == "ORGANISATION", spelled)
    known = (PEOPLE.c.identity.in_(chunk) for chunk in in_chunks(sorted(people_file.entries)))
    for condition in (special, *known):
        for part in _restricted(PEOPLE.c.id, touched):
            yield from map(tuple, connection.execute(select(PEOPLE).where(part, condition)).all())


def _contended(slugs: set[str], all_slugs: Collection[str]) -> set[str]:
    """With those that numbers lead to from others: who is john-3 may have to make way for who wants john-2 outright."""
    bases = {match[1] for slug in slugs if (match := _NUMBERED.fullmatch(slug)) and match[1] in all_slugs}
    return slugs if bases <= slugs else _contended(slugs | bases, all_slugs)


def _rows(connection: Connection, column: ColumnElement[Any], values: Sequence[Any]) -> Iterator[Row]:
    wanted = set(values)
    for part in _restricted(column, values):
        for row in connection.execute(select(PEOPLE, column).where(part)).all():
            if row[-1] in wanted:
                yield tuple(row[:-1])


def _row(present: Row, people_file: People, spellings: Mapping[str, int] | None, company: bool, *, anew: bool) -> Row:
    """`spellings` are missing where all mentions have the present name."""
    id, slug, identity, wanted, name, folded, kind = present
    entry = people_file.entries.get(identity)
    if entry or spellings:
        name = entry.name if entry else canonical(_of_identity(spellings or {}, identity))
    if entry or spellings or anew:
        wanted, folded = wanted_slug(name, entry), fold(name)
    stated = entry.kind if entry else None
    if stated or company:
        kind = stated or "ORGANISATION"
    elif entry or spellings or anew or kind == "ORGANISATION":
        kind = kind_of(name)
    return (id, slug, identity, wanted, name, folded, kind)


def _of_identity(spellings: Mapping[str, int], identity: str) -> Mapping[str, int]:
    """Without what another version calls the person, or the film credits: those are aliases, whatever their number."""
    own = {name: count for name, count in spellings.items() if compared(name) == identity}
    return own or spellings


def _update(connection: Connection, changed: Sequence[Row], present: dict[int, Row]) -> None:
    """Slugs are unique: whose slug changes first steps aside for the others."""
    for chunk in in_chunks([row[0] for row in changed if row[1] != present[row[0]][1]]):
        connection.execute(update(PEOPLE).where(PEOPLE.c.id.in_(chunk)).values(slug=aside(PEOPLE.c.id)))
    update_rows(connection, PEOPLE, changed)


def _remove_without_credits(connection: Connection, touched: Sequence[int]) -> set[str]:
    """Returns the slugs that those wanted."""
    slugs: set[str] = set()
    for part in _restricted(Person.id, touched):
        without = part & ~exists().where(Credit.person_id == Person.id)
        slugs |= set(connection.scalars(select(Person.wanted_slug).where(without)))
        connection.execute(delete(Person).where(without))
    return slugs


def _spellings(connection: Connection, touched: Sequence[int]) -> dict[int, Counter[str]]:
    """How often each spelling is used, of those whose mentions do not all have the present name."""
    mention = CreditMention
    mentions = select(Credit.person_id).join(mention, mention.credit_id == Credit.id).join(Person)
    otherwise = mentions.where((mention.printed_name != Person.name) | mention.name.is_not(None)).distinct()
    varied = {id for part in _restricted(Credit.person_id, touched) for id in connection.scalars(otherwise.where(part))}
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    counted = mentions.add_columns(mention.printed_name, mention.name, func.count()).group_by(
        Credit.person_id, mention.printed_name, mention.name
    )
    for chunk in in_chunks(sorted(varied)):
        for person, printed, name, count in connection.execute(counted.where(Credit.person_id.in_(chunk))):
            counts[person][name or printed] += count
            counts[person][printed] += 0
    return counts


def _companies(connection: Connection, touched: Sequence[int]) -> set[int]:
    """Those who have no credit but such as companies have."""
    roles = select(Role.id).join(Department).where(Department.key == "COMPANY")
    of_company = case((Credit.role_id.in_(list(connection.scalars(roles))), 1), else_=0)
    statement = select(Credit.person_id).group_by(Credit.person_id).having(func.min(of_company) == 1)
    return {id for part in _restricted(Credit.person_id, touched) for id in connection.scalars(statement.where(part))}


def _restricted(column: Any, ids: Sequence[Any]) -> Iterator[ColumnElement[bool]]:
    """Conditions that together let through those ids, and maybe others where they are many."""
    if len(ids) > FEW:
        yield true()
    else:
        yield from (column.in_(chunk) for chunk in in_chunks(ids))


def _write_names(
    connection: Connection,
    people_file: People,
    people: Mapping[int, Row],
    spellings: Mapping[int, Mapping[str, int]],
) -> set[int]:
    """The spellings of each person but the canonical one; returns the ids of those who have others than before."""
    wanted: set[Row] = set()
    for id, (_, _, identity, _, name, *_) in people.items():
        entry = people_file.entries.get(identity)
        others = {*spellings.get(id, ()), *(entry.aliases if entry else ())} - {name}
        wanted |= {(id, other, fold(other)) for other in others}
    present: set[Row] = set()
    for part in _restricted(NAMES.c.person_id, sorted(people)):
        present |= {tuple(row) for row in connection.execute(select(NAMES).where(part)) if row[0] in people}
    for id, name, _ in present - wanted:
        connection.execute(delete(NAMES).where(NAMES.c.person_id == id, NAMES.c.name == name))
    insert_rows(connection, NAMES, sorted(wanted - present))
    return {row[0] for row in present ^ wanted}
