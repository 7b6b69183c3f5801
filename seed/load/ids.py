"""Which ids a seeding uses: those the database has, and new ones, counted on from the largest."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, select

from graph.database.bulk import in_chunks, insert_rows, pairs
from graph.models import Category, Country, Festival, Genre, Person, Role
from graph.text import fold
from seed.fields.festivals import Festivals
from seed.fields.role_vocabulary import RoleVocabulary
from seed.film.record import Credit
from seed.load.moves import temporary_slug
from seed.load.rows import ROW_TYPES, TABLES, PersonRow
from seed.load.search import write_name_entries
from seed.people.identity import People, kind_of
from seed.people.slugs import wanted_slug

COUNTED = (
    "films",
    "film_texts",
    "documents",
    "credits",
    "people",
    "roles",
    "countries",
    "categories",
    "genres",
    "festivals",
)
OF_PAGES = ("person_texts", "person_documents")
VOCABULARIES = {
    "roles": Role.key,
    "countries": Country.code,
    "categories": Category.key,
    "genres": Genre.key,
    "festivals": Festival.key,
}
"""Tables of which documents make rows, and their keys."""


def festival_columns(key: str, festivals: Festivals, id_of: Callable[[str, str], int]) -> dict[str, Any]:
    """The columns of a festival, without id and key. `id_of` (table, key) gives the id of its country."""
    festival = festivals.festival(key)
    return {
        "slug": key.lower().replace("_", "-"),
        "kind": "AWARD" if festival and festival.is_award else "FESTIVAL",
        "country_id": id_of("countries", festival.country) if festival and festival.country else None,
    }


@dataclass(slots=True)
class IdAllocator:
    """Ids by what names a row. What is asked for and not there yet is created, and written by `write_new`."""

    people_file: People
    roles: RoleVocabulary
    festivals: Festivals
    departments: Mapping[str, int]
    """By key."""
    documents: Mapping[str, int]
    """By path."""
    keys: Mapping[str, dict[str, int]]
    """Of each vocabulary, by table: key → id."""
    last: dict[str, int]
    """The largest id of each table."""
    had_people: bool
    """Whether there was anybody before this seeding; if not, most get the slug they want at once."""
    people: dict[str, int] = field(default_factory=dict)
    """Those that were asked for; `look_up` fetches what the database has."""
    person_slugs: set[str] = field(default_factory=set)
    touched_people: set[int] = field(default_factory=set)
    """Whose credits, or whose mentions, this seeding wrote or removed."""
    new: dict[str, list[Any]] = field(default_factory=lambda: {table: [] for table in (*VOCABULARIES, "people")})
    """Rows that are not written yet, by table."""

    def next_id(self, table: str) -> int:
        self.last[table] += 1
        return self.last[table]

    def of_key(self, table: str, key: str) -> int:
        """The id of a row of a vocabulary. A new one stands last until the vocabulary is put in order."""
        ids = self.keys[table]
        if key not in ids:
            id = ids[key] = self.next_id(table)
            row = ROW_TYPES[table]
            role = self.roles.find(key) if table == "roles" else None
            department = self.departments[role.department if role else "OTHER"]
            known: dict[str, Any] = {"id": id, "key": key, "code": key, "position": id, "department_id": department}
            if table == "festivals":
                known |= festival_columns(key, self.festivals, self.of_key)
            self.new[table].append(row(**{name: known[name] for name in row._fields}))
        return ids[key]

    def look_up(self, connection: Connection, identities: Iterable[str]) -> None:
        """Fetches the ids of people that the database has. To be called before `person` is asked for them."""
        if self.had_people:
            statement = select(Person.identity, Person.id)
            for chunk in in_chunks([identity for identity in identities if identity not in self.people]):
                self.people |= pairs(connection, statement.where(Person.identity.in_(chunk)))

    def person(self, credit: Credit) -> int:
        """The person of a credit. A new one is named as in the first mention, until all mentions are counted."""
        identity = credit.person
        if identity not in self.people:
            return self.person_called(identity, credit.mentions[0].printed_name)
        return self.people[identity]

    def person_called(self, identity: str, printed: str) -> int:
        """The person of an identity, whose name is printed so."""
        if identity not in self.people:
            id = self.people[identity] = self.next_id("people")
            entry = self.people_file.entries.get(identity)
            name = entry.name if entry else printed
            wanted = wanted_slug(name, entry)
            free = not self.had_people and wanted not in self.person_slugs
            self.person_slugs.add(wanted)
            slug = wanted if free else temporary_slug(id)
            self.new["people"].append(PersonRow(id, slug, identity, wanted, name, fold(name), kind_of(name)))
        return self.people[identity]

    def write_new(self, connection: Connection) -> None:
        for table, rows in self.new.items():
            insert_rows(connection, TABLES[table], rows)
        write_name_entries(connection, [(person.id, person.name) for person in self.new["people"]])
        for rows in self.new.values():
            rows.clear()


def allocate_ids(
    connection: Connection,
    people_file: People,
    roles: RoleVocabulary,
    festivals: Festivals,
    departments: Mapping[str, int],
    documents: Mapping[str, int],
) -> IdAllocator:
    """Begins with what the database has. `documents` are those it has, by path."""
    last = {name: connection.scalar(select(func.max(TABLES[name].c.id))) or 0 for name in (*COUNTED, *OF_PAGES)}
    keys = {
        table: pairs(connection, select(key, TABLES[table].c.id).select_from(TABLES[table]))
        for table, key in VOCABULARIES.items()
    }
    return IdAllocator(people_file, roles, festivals, departments, documents, keys, last, had_people=last["people"] > 0)
