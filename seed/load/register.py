"""Which ids a seeding uses: those the database has, and new ones, counted on from the largest."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select

from graph.database.bulk import Row, insert_rows, pairs
from graph.folding import fold
from graph.models import Category, Country, Person, Role
from seed.catalogue.records import Credit
from seed.load.tables import TABLES
from seed.people import People, kind_of, wanted_slug

COUNTED = ("films", "film_texts", "documents", "credits", "people", "roles", "countries", "categories")


@dataclass(slots=True)
class Register:
    """Ids by what names a row. What is asked for and not there yet is created, and written by `write_new`."""

    people_file: People
    other_department: int
    documents: Mapping[str, int]
    """By path."""
    people: dict[str, int]
    person_slugs: set[str]
    roles: dict[str, int]
    countries: dict[str, int]
    categories: dict[str, int]
    last: dict[str, int]
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

    def person(self, credit: Credit) -> int:
        """The person of a credit. A new one is named as in the first mention, until all mentions are counted."""
        identity = credit.person
        if identity not in self.people:
            id = self.people[identity] = self.next_id("people")
            entry = self.people_file.entries.get(identity)
            name = entry.name if entry else credit.mentions[0].printed_name
            wanted = wanted_slug(name, entry)
            slug = f"~{id}" if wanted in self.person_slugs else wanted
            self.person_slugs.add(slug)
            self.new["people"].append((id, slug, identity, wanted, name, fold(name), kind_of(name)))
        return self.people[identity]

    def write_new(self, connection: Connection) -> None:
        for table, rows in self.new.items():
            insert_rows(connection, TABLES[table], rows)
            rows.clear()


def open_register(
    connection: Connection, people_file: People, other_department: int, documents: Mapping[str, int]
) -> Register:
    return Register(
        people_file,
        other_department,
        documents,
        pairs(connection, select(Person.identity, Person.id)),
        set(connection.scalars(select(Person.slug))),
        pairs(connection, select(Role.key, Role.id)),
        pairs(connection, select(Country.code, Country.id)),
        pairs(connection, select(Category.key, Category.id)),
        {name: connection.scalar(select(func.max(TABLES[name].c.id))) or 0 for name in COUNTED},
    )
