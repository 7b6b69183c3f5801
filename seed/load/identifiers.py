"""What people are called elsewhere → rows, from people.yaml and from the credits of all films."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, delete, select

from graph.database.bulk import among, in_chunks, insert_rows, pairs
from graph.identifiers import SCHEMES
from seed.fields.identifiers import Identifier
from seed.load.rows import TABLES, PersonIdentifierRow
from seed.people.identity import People

PEOPLE, CREDITED, IDENTIFIERS = (TABLES[name] for name in ("people", "film_credited_identifiers", "person_identifiers"))
_ORDER = {scheme: place for place, scheme in enumerate(SCHEMES)}


def write_identifiers(connection: Connection, people_file: People, touched: Sequence[int]) -> None:
    """Writes the identifiers of people of some ids: those of people.yaml, then those of credits, by scheme."""
    for chunk in in_chunks(touched):
        wanted = _wanted(connection, people_file, chunk)
        rows = select(IDENTIFIERS).where(among(IDENTIFIERS.c.person_id, chunk))
        present: dict[int, list[PersonIdentifierRow]] = defaultdict(list)
        for row in connection.execute(rows.order_by(IDENTIFIERS.c.person_id, IDENTIFIERS.c.position)):
            present[row.person_id].append(PersonIdentifierRow._make(row))
        changed = [id for id in chunk if wanted.get(id, []) != present.get(id, [])]
        for part in in_chunks([id for id in changed if id in present]):
            connection.execute(delete(IDENTIFIERS).where(IDENTIFIERS.c.person_id.in_(part)))
        insert_rows(connection, IDENTIFIERS, [row for id in changed for row in wanted.get(id, ())])


def _wanted(connection: Connection, people_file: People, people: Sequence[int]) -> dict[int, list[PersonIdentifierRow]]:
    """The rows of each person, each scheme and value once."""
    found: dict[int, dict[tuple[str, str], Identifier]] = defaultdict(dict)
    stated = people_file.entries
    of_ids = select(PEOPLE.c.identity, PEOPLE.c.id).where(among(PEOPLE.c.id, people))
    identities = pairs(connection, of_ids) if stated else {}
    for identity in identities.keys() & stated.keys():
        for each in stated[identity].identifiers:
            found[identities[identity]].setdefault(each[:2], each)
    columns = (CREDITED.c[name] for name in Identifier._fields)
    statement = select(PEOPLE.c.id, *columns).join_from(CREDITED, PEOPLE, PEOPLE.c.identity == CREDITED.c.person)
    ordered = statement.order_by(CREDITED.c.scheme, CREDITED.c.value, CREDITED.c.label)
    for id, *values in connection.execute(ordered.where(among(PEOPLE.c.id, people))):
        each = Identifier(*values)
        found[id].setdefault(each[:2], each)
    return {
        id: [
            PersonIdentifierRow(id, position, *each)
            for position, each in enumerate(sorted(its.values(), key=lambda each: _ORDER[each.scheme]))
        ]
        for id, its in found.items()
    }
