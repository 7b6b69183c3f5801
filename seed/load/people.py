"""People whose credits changed: their spelling, kind and slug, counted anew; who has no credit any more goes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, delete, exists, func, select, update

from graph.database.bulk import Row, in_chunks, insert_rows
from graph.folding import fold
from graph.models import Credit, CreditMention, Department, Person, PersonName, Role
from seed.load.films import update_rows
from seed.load.places import aside
from seed.people import People, assign_slugs, canonical, compared, kind_of, wanted_slug

FEW = 20_000
"""Up to so many people are asked for by id; more, and all are read."""


def settle_people(connection: Connection, people_file: People, touched: Iterable[int]) -> None:
    touched = sorted(touched)
    _remove_without_credits(connection, touched)
    present = {row[0]: tuple(row) for row in connection.execute(select(Person.__table__))}
    touched = [id for id in touched if id in present]
    spellings = _spellings(connection, touched)
    companies = _companies(connection, touched)
    wanted = dict(present)
    for id in touched:
        wanted[id] = _row(present[id], people_file, spellings[id], companies[id])
    slugs = assign_slugs((identity, name, slug) for _, _, identity, slug, name, *_ in wanted.values())
    changed = [row for id, old in wanted.items() if (row := (id, slugs[old[2]], *old[2:])) != present[id]]
    _update(connection, changed, present)
    _write_names(connection, people_file, touched, wanted, spellings)


def _row(present: Row, people_file: People, spellings: Counter[str], company: bool) -> Row:
    id, slug, identity, *_ = present
    entry = people_file.entries.get(identity)
    name = entry.name if entry else canonical(_of_identity(spellings, identity))
    kind = (entry and entry.kind) or ("ORGANISATION" if company else kind_of(name))
    return (id, slug, identity, wanted_slug(name, entry), name, fold(name), kind)


def _of_identity(spellings: Counter[str], identity: str) -> dict[str, int]:
    """Without what another language version calls the person, or the film credits: those are aliases, whatever their number."""
    own = {name: count for name, count in spellings.items() if compared(name) == identity}
    return own or dict(spellings)


def _update(connection: Connection, changed: Sequence[Row], present: dict[int, Row]) -> None:
    """Slugs are unique: whose slug changes first steps aside for the others."""
    for chunk in in_chunks([row[0] for row in changed if row[1] != present[row[0]][1]]):
        connection.execute(update(Person).where(Person.id.in_(chunk)).values(slug=aside(Person.id)))
    update_rows(connection, Person.__table__, changed)


def _remove_without_credits(connection: Connection, touched: Sequence[int]) -> None:
    for chunk in in_chunks(touched):
        connection.execute(delete(Person).where(Person.id.in_(chunk), ~exists().where(Credit.person_id == Person.id)))


def _spellings(connection: Connection, touched: Sequence[int]) -> dict[int, Counter[str]]:
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    mention = CreditMention
    statement = (
        select(Credit.person_id, mention.printed_name, mention.name, func.count())
        .join(mention, mention.credit_id == Credit.id)
        .group_by(Credit.person_id, mention.printed_name, mention.name)
    )
    for part in _restricted(touched):
        for person, printed, name, count in connection.execute(statement.where(part)):
            counts[person][name or printed] += count
            counts[person][printed] += 0
    return counts


def _companies(connection: Connection, touched: Sequence[int]) -> dict[int, bool]:
    """Whether somebody has no credit but those that companies have."""
    found: dict[int, bool] = defaultdict(bool)
    company = select(Role.id).join(Department).where(Department.key == "COMPANY")
    ids = set(connection.scalars(company))
    for part in _restricted(touched):
        for person, role in connection.execute(select(Credit.person_id, Credit.role_id).where(part).distinct()):
            found[person] = (role in ids) and found.get(person, True)
    return found


def _restricted(touched: Sequence[int]) -> Iterator[object]:
    if len(touched) > FEW:
        yield Credit.person_id.is_not(None)
    else:
        yield from (Credit.person_id.in_(chunk) for chunk in in_chunks(touched))


def _write_names(
    connection: Connection,
    people_file: People,
    touched: Sequence[int],
    people: dict[int, Row],
    spellings: dict[int, Counter[str]],
) -> None:
    present: set[Row] = set()
    for chunk in in_chunks(touched):
        present |= set(
            map(tuple, connection.execute(select(PersonName.__table__).where(PersonName.person_id.in_(chunk))))
        )
    wanted = set()
    for id in touched:
        entry = people_file.entries.get(people[id][2])
        others = {*spellings[id], *(entry.aliases if entry else ())} - {people[id][4]}
        wanted |= {(id, name, fold(name)) for name in others}
    for id, name, _ in present - wanted:
        connection.execute(delete(PersonName).where(PersonName.person_id == id, PersonName.name == name))
    insert_rows(connection, PersonName.__table__, sorted(wanted - present))
