"""Which ids a seeding uses: those the database has, and new ones, counted on from the largest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select

from graph.database.bulk import Row, in_chunks, insert_rows, pairs
from graph.models import Category, Country, Person, Role
from graph.text import fold
from seed.film.record import Credit
from seed.load.places import provisional
from seed.load.search import write_name_entries
from seed.load.tables import TABLES
from seed.people.identity import People, kind_of
from seed.people.slugs import wanted_slug

COUNTED = ("films", "film_texts", "documents", "credits", "people", "roles", "countries", "categories")


@dataclass(slots=True)
class Register:
    """Ids by what names a row. What is asked for and not there yet is created, and written by `write_new`."""

    people_file: People
    other_department: int
    documents: Mapping[str, int]
    """By path."""
    people: dict[str, int]
    """Those that were asked for; `look_up` fetches what the database has."""
    roles: dict[str, int]
    countries: dict[str, int]
    categories: dict[str, int]
    last: dict[str, int]
    had_people: bool
    """Whether there was anybody before this seeding; if not, most get the slug they want at once."""
    person_slugs: set[str] = field(default_factory=set)
    touched_people: set[int] = field(default_factory=set)
    """Whose credits, or whose mentions, this seeding wrote or removed."""
    new: dict[str, list[Row]] = field(
        default_factory=lambda: {"categories": [], "countries": [], "roles": [], "people": []}
    )

    def next_id(self, table: str) -> int:
        self.last[table] += 1
        return self.last[table]

    def category(self, key: str) -> int:
        if key not in self.categories:
            id = self.categories[key] = self.next_id("categories")
            self.new["categories"].append((id, key, id))
        return self.categories[key]

    def country(self, code: str) -> int:
        if code not in self.countries:
            id = self.countries[code] = self.next_id("countries")
            self.new["countries"].append((id, code))
        return self.countries[code]

    def role(self, key: str) -> int:
        """Of the vocabulary, or a role that documents made; its place among the others is settled later."""
        if key not in self.roles:
            id = self.roles[key] = self.next_id("roles")
            self.new["roles"].append((id, key, self.other_department, id))
        return self.roles[key]

    def look_up(self, connection: Connection, identities: Iterable[str]) -> None:
        """Before the people of some films are asked for."""
        if self.had_people:
            statement = select(Person.identity, Person.id)
            for chunk in in_chunks([identity for identity in identities if identity not in self.people]):
                self.people |= pairs(connection, statement.where(Person.identity.in_(chunk)))

    def person(self, credit: Credit) -> int:
        """The person of a credit. A new one is named as in the first mention, until all mentions are counted."""
        identity = credit.person
        if identity not in self.people:
            id = self.people[identity] = self.next_id("people")
            entry = self.people_file.entries.get(identity)
            name = entry.name if entry else credit.mentions[0].printed_name
            wanted = wanted_slug(name, entry)
            free = not self.had_people and wanted not in self.person_slugs
            self.person_slugs.add(wanted)
            slug = wanted if free else provisional(id)[0]
            self.new["people"].append((id, slug, identity, wanted, name, fold(name), kind_of(name)))
        return self.people[identity]

    def write_new(self, connection: Connection) -> None:
        for table, rows in self.new.items():
            insert_rows(connection, TABLES[table], rows)
            if table == "people":
                write_name_entries(connection, [(row[0], row[4]) for row in rows])
            rows.clear()


def open_register(
    connection: Connection, people_file: People, other_department: int, documents: Mapping[str, int]
) -> Register:
    last = {name: connection.scalar(select(func.max(TABLES[name].c.id))) or 0 for name in COUNTED}
    return Register(
        people_file,
        other_department,
        documents,
        {},
        pairs(connection, select(Role.key, Role.id)),
        pairs(connection, select(Country.code, Country.id)),
        pairs(connection, select(Category.key, Category.id)),
        last,
        had_people=last["people"] > 0,
    )
