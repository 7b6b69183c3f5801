"""Reconciles the people whose credits changed: their canonical spelling, kind and slug follow from all their mentions.

A person without a credit, whom no document is about, is removed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, delete, exists, func, or_, select, true, update

from graph.database.bulk import in_chunks, insert_rows
from graph.models import Credit, CreditMention, Department, Person, PersonPage, Role
from graph.text import fold
from seed.fields.names import compared
from seed.load.films import update_rows
from seed.load.identifiers import write_identifiers
from seed.load.moves import temporary_slugs
from seed.load.rows import ROW_TYPES, TABLES, PersonNameRow, PersonRow
from seed.people.identity import People, canonical, kind_of
from seed.people.slugs import assign_slugs, wanted_slug

PEOPLE, NAMES, MOVED_SLUGS = (TABLES[name] for name in ("people", "person_names", "moved_person_slugs"))
_NUMBERED = re.compile(r"(.+)-\d+")
FEW = 20_000
"""The most people that are selected by id; for more, all rows are read."""


def reconcile_people(
    connection: Connection,
    people_file: People,
    touched: Iterable[int],
    successors: Mapping[int, int] = MappingProxyType({}),
    *,
    anew: bool,
) -> set[int]:
    """Reconciles the people of some ids with their mentions, and with all who want the same slugs.

    `successors` are those whom people without a credit became, by id: they inherit their slugs. `anew` is for
    people whose rows were made by another program or from another people.yaml: none of them is relied on.
    Returns the ids of those whose names are others than before.
    """
    touched = sorted(touched)
    inherited = _slugs_of(connection, successors)
    gone = _remove_without_credits(connection, touched, successors)
    spellings = _spellings(connection, people_file, touched)
    companies = _companies(connection, touched)
    may_differ = _rows(connection, "id", touched) if anew else _may_differ(connection, people_file, touched)
    present = {row.id: row for row in may_differ}
    present |= {row.id: row for row in _rows(connection, "id", sorted({*spellings, *companies} - present.keys()))}
    wanted = {id: _row(row, people_file, spellings.get(id), id in companies, anew=anew) for id, row in present.items()}
    renamed = {id for id, row in wanted.items() if anew or row.name != present[id].name}
    renamed |= _write_names(connection, people_file, wanted, spellings)
    before, after = (Counter(row.wanted_slug for row in rows.values()) for rows in (present, wanted))
    write_identifiers(connection, people_file, touched)
    everybodys = Counter(connection.scalars(select(PEOPLE.c.wanted_slug)).all()) - before + after
    for row in _rows(connection, "wanted_slug", sorted(_contended({*before, *after, *gone}, everybodys))):
        if row.id not in present:
            present[row.id] = wanted[row.id] = row
    slugs = assign_slugs(((row.identity, row.name, row.wanted_slug) for row in wanted.values()), everybodys)
    rows = (row._replace(slug=slugs[row.identity]) for row in wanted.values())
    changed = [row for row in rows if row != present[row.id]]
    # Slugs are unique: a person whose slug changes takes a temporary one first, so that others can have the old one.
    for chunk in in_chunks([row.id for row in changed if row.slug != present[row.id].slug]):
        connection.execute(update(PEOPLE).where(PEOPLE.c.id.in_(chunk)).values(slug=temporary_slugs(PEOPLE.c.id)))
    update_rows(connection, PEOPLE, changed)
    earlier = {present[row.id].slug: row.id for row in changed if row.slug != present[row.id].slug}
    _write_moved_slugs(connection, inherited | earlier)
    return renamed


def _may_differ(connection: Connection, people_file: People, touched: Sequence[int]) -> Iterator[PersonRow]:
    """The touched people that can change besides their spellings.

    They have other names, a numbered slug, an entry in people.yaml, or are organisations because of their credits.
    """
    spelled = exists().where(NAMES.c.person_id == PEOPLE.c.id)
    special = or_(PEOPLE.c.slug != PEOPLE.c.wanted_slug, PEOPLE.c.kind == "ORGANISATION", spelled)
    known = (PEOPLE.c.identity.in_(chunk) for chunk in in_chunks(sorted(people_file.entries)))
    for condition in (special, *known):
        for part in _restricted(PEOPLE.c.id, touched):
            yield from map(PersonRow._make, connection.execute(select(PEOPLE).where(part, condition)).all())


def _contended(slugs: set[str], all_slugs: Collection[str]) -> set[str]:
    """Adds the base slugs of numbered ones: `john-3` must be reconsidered if somebody wants exactly `john-2`."""
    bases = {match[1] for slug in slugs if (match := _NUMBERED.fullmatch(slug)) and match[1] in all_slugs}
    return slugs if bases <= slugs else _contended(slugs | bases, all_slugs)


def _rows(connection: Connection, column: str, values: Sequence[Any]) -> Iterator[PersonRow]:
    """The people with one of some values in a column."""
    wanted = set(values)
    for part in _restricted(PEOPLE.c[column], values):
        for row in connection.execute(select(PEOPLE).where(part)).all():
            if getattr(row, column) in wanted:
                yield PersonRow._make(row)


def _row(
    present: PersonRow, people_file: People, spellings: Mapping[str, int] | None, company: bool, *, anew: bool
) -> PersonRow:
    """A person's row as it should be, but for the slug.

    `spellings` counts how often each is used; it is None if all mentions have the present name.
    """
    identity, name, kind = present.identity, present.name, present.kind
    wanted, folded = present.wanted_slug, present.name_folded
    entry = people_file.entries.get(identity)
    if entry:
        name = entry.name
    elif spellings:
        # What another version calls the person, or what the film credits, is an alias, however often it is used.
        own = {spelling: count for spelling, count in spellings.items() if compared(spelling) == identity}
        name = canonical(own or spellings)
    if entry or spellings or anew:
        wanted, folded = wanted_slug(name, entry), fold(name)
    stated = entry.kind if entry else None
    if stated or company:
        kind = stated or "ORGANISATION"
    elif entry or spellings or anew or kind == "ORGANISATION":
        kind = kind_of(name)
    return present._replace(wanted_slug=wanted, name=name, name_folded=folded, kind=kind)


def _slugs_of(connection: Connection, successors: Mapping[int, int]) -> dict[str, int]:
    """The slugs of those who became others and have no credit of their own → those whom they became."""
    slugs: dict[str, int] = {}
    for part in _restricted(Person.id, sorted(successors)):
        statement = select(Person.slug, Person.id).where(part, ~exists().where(Credit.person_id == Person.id))
        slugs |= {slug: successors[id] for slug, id in connection.execute(statement) if id in successors}
    return slugs


def _write_moved_slugs(connection: Connection, moved: Mapping[str, int]) -> None:
    """Earlier slugs lead on to the person, until somebody else has them."""
    for chunk in in_chunks(sorted(moved)):
        connection.execute(delete(MOVED_SLUGS).where(MOVED_SLUGS.c.slug.in_(chunk)))
    row = ROW_TYPES["moved_person_slugs"]
    new = [row(slug, person) for slug, person in sorted(moved.items()) if not slug.startswith("~")]
    insert_rows(connection, MOVED_SLUGS, new)
    connection.execute(delete(MOVED_SLUGS).where(MOVED_SLUGS.c.slug.in_(select(PEOPLE.c.slug))))


def _remove_without_credits(connection: Connection, touched: Sequence[int], successors: Mapping[int, int]) -> set[str]:
    """Removes people without a credit or a document, whose earlier slugs their successors inherit; returns the slugs
    they wanted.
    """
    slugs: set[str] = set()
    for person, successor in successors.items():
        owned = update(MOVED_SLUGS).where(MOVED_SLUGS.c.person_id == person)
        without = ~exists().where(Credit.person_id == person)
        connection.execute(owned.where(without).values(person_id=successor))
    for part in _restricted(Person.id, touched):
        without = part & ~exists().where(Credit.person_id == Person.id)
        without &= ~exists().where(PersonPage.person_id == Person.id)
        slugs |= set(connection.scalars(select(Person.wanted_slug).where(without)))
        connection.execute(delete(Person).where(without))
    return slugs


def _spellings(connection: Connection, people_file: People, touched: Sequence[int]) -> dict[int, Counter[str]]:
    """Id → spelling → how often it is used, for people whose mentions do not all have the present name, and for those
    whom people.yaml or a document now calls otherwise: the name that all mentions have becomes another spelling.
    """
    mention = CreditMention
    mentions = select(Credit.person_id).join(mention, mention.credit_id == Credit.id).join(Person)
    otherwise = mentions.where((mention.printed_name != Person.name) | mention.name.is_not(None)).distinct()
    varied = {id for part in _restricted(Credit.person_id, touched) for id in connection.scalars(otherwise.where(part))}
    entries, ids = people_file.entries, {*touched}
    for chunk in in_chunks(sorted(entries)):
        named = select(Person.id, Person.identity, Person.name).where(Person.identity.in_(chunk))
        rows = connection.execute(named).all()
        varied |= {row.id for row in rows if row.id in ids and row.name != entries[row.identity].name}
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
    """The ids of people who have no other credits than those of companies."""
    roles = select(Role.id).join(Department).where(Department.key == "COMPANY")
    of_company = case((Credit.role_id.in_(list(connection.scalars(roles))), 1), else_=0)
    statement = select(Credit.person_id).group_by(Credit.person_id).having(func.min(of_company) == 1)
    return {id for part in _restricted(Credit.person_id, touched) for id in connection.scalars(statement.where(part))}


def _restricted(column: Any, ids: Sequence[Any]) -> Iterator[ColumnElement[bool]]:
    """Conditions that together let through some ids; if there are very many of them, others too."""
    if len(ids) > FEW:
        yield true()
    else:
        yield from (column.in_(chunk) for chunk in in_chunks(ids))


def _write_names(
    connection: Connection,
    people_file: People,
    people: Mapping[int, PersonRow],
    spellings: Mapping[int, Mapping[str, int]],
) -> set[int]:
    """Writes the spellings of people besides the canonical one; returns the ids of people whose spellings change."""
    wanted: set[PersonNameRow] = set()
    for id, person in people.items():
        entry = people_file.entries.get(person.identity)
        others = {*spellings.get(id, ()), *((*entry.aliases, *entry.shared) if entry else ())} - {person.name}
        wanted |= {PersonNameRow(id, other, fold(other)) for other in others}
    present: set[PersonNameRow] = set()
    for part in _restricted(NAMES.c.person_id, sorted(people)):
        stored = map(PersonNameRow._make, connection.execute(select(NAMES).where(part)))
        present |= {row for row in stored if row.person_id in people}
    for row in present - wanted:
        connection.execute(delete(NAMES).where(NAMES.c.person_id == row.person_id, NAMES.c.name == row.name))
    insert_rows(connection, NAMES, sorted(wanted - present))
    return {row.person_id for row in present ^ wanted}
