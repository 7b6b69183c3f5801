"""Films and all that hangs on them: rows that differ are written, all others left alone."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Table, bindparam, delete, select, update

from graph.database.bulk import Row, in_chunks, insert_rows
from seed.film import record as records
from seed.load import rows
from seed.load.ids import Register
from seed.load.tables import OF_FILMS, TABLES, TEXT_PARTS


@dataclass(frozen=True, slots=True)
class Placed:
    """A film record with what other films decide: its id, slug and place among all."""

    film: records.Film
    id: int
    slug: str
    chronology: int


@dataclass(slots=True)
class Changes:
    """Rows to write, by table. What a parent owns as a list (specs, countries, mentions …) is replaced as a whole."""

    inserts: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    updates: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    deletes: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Ids of rows that go, with all that hangs on them."""
    emptied: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Ids of parents whose list in this table goes."""

    def put(self, table: str, row: Row, present: Row | None) -> None:
        if present is None:
            self.inserts[table].append(row)
        elif present != row:
            self.updates[table].append(row)

    def replace(self, table: str, parent: int, wanted: list[Row], present: list[Row]) -> None:
        if wanted != present:
            if present:
                self.emptied[table].append(parent)
            self.inserts[table] += wanted


@dataclass(slots=True)
class Present:
    """The rows of some films as they are, by what identifies them."""

    films: dict[int, Row] = field(default_factory=dict)
    texts: dict[int, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))
    bodies: dict[int, Row] = field(default_factory=dict)
    documents: dict[int, Row] = field(default_factory=dict)
    credits: dict[int, dict[tuple[int, int], Row]] = field(default_factory=lambda: defaultdict(dict))
    lists: dict[str, dict[int, list[Row]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    """By table and parent id."""


def write_films(connection: Connection, register: Register, films: Sequence[Placed], present: Present) -> None:
    """Writes a batch of films over their present rows, and notes in the register whose credits it touched."""
    changes = Changes()
    register.look_up(connection, {credit.person for placed in films for credit in placed.film.credits})
    for placed in films:
        _film(register, placed, present, changes)
    register.write_new(connection)
    _flush(connection, changes)


def _film(register: Register, placed: Placed, present: Present, changes: Changes) -> None:
    film = placed.film
    category = register.category(film.category) if film.category else None
    row = rows.film_row(film, placed.id, placed.slug, placed.chronology, category)
    changes.put("films", row, present.films.get(placed.id))
    _countries(register, placed, present, changes)
    _texts(register, placed, present, changes)
    documents = _documents(register, placed, present, changes)
    _credits(register, placed, documents, present, changes)


def _countries(register: Register, placed: Placed, present: Present, changes: Changes) -> None:
    wanted = [(placed.id, n, register.country(c.code), c.note) for n, c in enumerate(placed.film.countries)]
    changes.replace("film_countries", placed.id, wanted, present.lists["film_countries"].get(placed.id, []))


def _texts(register: Register, placed: Placed, present: Present, changes: Changes) -> None:
    old = dict(present.texts.get(placed.id, {}))
    for position, version in enumerate(placed.film.versions):
        row = old.pop(version.language, None)
        id = row[0] if row else register.next_id("film_texts")
        changes.put("film_texts", rows.text_row(version, id, placed.id, position), row)
        body = version.body
        changes.put("film_bodies", (id, body.markdown, body.html, body.text), present.bodies.get(id))
        for table, wanted in rows.parts_of_text(version, id).items():
            changes.replace(table, id, wanted, present.lists[table].get(id, []))
    changes.deletes["film_texts"] += (row[0] for row in old.values())


def _documents(register: Register, placed: Placed, present: Present, changes: Changes) -> dict[str, int]:
    """Path → id of the film's documents."""
    ids: dict[str, int] = {}
    for version in placed.film.versions:
        path = version.document.path
        known = register.documents.get(path)
        ids[path] = known or register.next_id("documents")
        row = rows.document_row(version, ids[path], placed.id)
        changes.put("documents", row, present.documents.get(ids[path], () if known else None))
    return ids


def _credits(register: Register, placed: Placed, documents: dict[str, int], present: Present, changes: Changes) -> None:
    old = dict(present.credits.get(placed.id, {}))
    register.touched_people |= {person for person, _ in old}
    mentions = present.lists["credit_mentions"]
    for position, credit in enumerate(placed.film.credits):
        person, role = register.person(credit), register.role(credit.role)
        register.touched_people.add(person)
        row = old.pop((person, role), None)
        id = row[0] if row else register.next_id("credits")
        wanted = (id, placed.id, person, role, position, credit.is_crew, placed.chronology)
        changes.put("credits", wanted, row)
        changes.replace("credit_mentions", id, rows.mention_rows(credit, id, documents), mentions.get(id, []))
    changes.deletes["credits"] += (row[0] for row in old.values())


# Reading


def present_rows(connection: Connection, film_ids: Sequence[int]) -> Present:
    present = Present()
    for chunk in in_chunks(film_ids):
        for row in _rows(connection, TABLES["films"], "id", chunk):
            present.films[row[0]] = row
        for row in _rows(connection, TABLES["film_texts"], "film_id", chunk):
            present.texts[row[1]][row[2]] = row
        for row in _rows(connection, TABLES["documents"], "film_id", chunk):
            present.documents[row[0]] = row
        for row in _rows(connection, TABLES["credits"], "film_id", chunk):
            present.credits[row[1]][row[2], row[3]] = row
        _lists(connection, present, TABLES["film_countries"], chunk)
    text_ids = [row[0] for texts in present.texts.values() for row in texts.values()]
    credit_ids = [row[0] for credits in present.credits.values() for row in credits.values()]
    for chunk in in_chunks(text_ids):
        for row in _rows(connection, TABLES["film_bodies"], "film_text_id", chunk):
            present.bodies[row[0]] = row
        for table in TEXT_PARTS:
            _lists(connection, present, TABLES[table], chunk)
    for chunk in in_chunks(credit_ids):
        _lists(connection, present, TABLES["credit_mentions"], chunk)
    return present


def _rows(connection: Connection, table: Table, column: str, values: Sequence[int]) -> Iterable[Row]:
    return map(tuple, connection.execute(select(table).where(table.c[column].in_(values))).all())


def _lists(connection: Connection, present: Present, table: Table, parents: Sequence[int]) -> None:
    # The primary key of such a table is (parent, position); media go by the name of their field.
    parent, place = table.primary_key.columns
    statement = select(table).where(parent.in_(parents)).order_by(parent, place)
    for row in connection.execute(statement).all():
        present.lists[table.name][row[0]].append(tuple(row))


# Writing


def _flush(connection: Connection, changes: Changes) -> None:
    for name in ("credits", "film_texts"):
        _delete(connection, TABLES[name], "id", changes.deletes[name])
    for name, parents in changes.emptied.items():
        _delete(connection, TABLES[name], next(iter(TABLES[name].primary_key.columns)).name, parents)
    for name in ("credits", "film_texts"):
        _step_aside(connection, TABLES[name], changes.updates[name])
    for name, updated in changes.updates.items():
        update_rows(connection, TABLES[name], updated)
    for name in OF_FILMS:
        insert_rows(connection, TABLES[name], changes.inserts[name])


def _delete(connection: Connection, table: Table, column: str, values: Sequence[int]) -> None:
    for chunk in in_chunks(values):
        connection.execute(delete(table).where(table.c[column].in_(chunk)))


def _step_aside(connection: Connection, table: Table, updated: Sequence[Row]) -> None:
    """Frees the positions of rows that are to change, for each other."""
    for chunk in in_chunks([row[0] for row in updated]):
        connection.execute(update(table).where(table.c.id.in_(chunk)).values(position=-1 - table.c.position))


def update_rows(connection: Connection, table: Table, updated: Sequence[Row]) -> None:
    """Updates rows, given whole, by their first column, which is their key."""
    if not updated:
        return
    key, *others = table.columns
    statement = (
        update(table).where(key == bindparam("_key")).values({c.name: bindparam(f"_{n}") for n, c in enumerate(others)})
    )
    names = ["_key", *(f"_{n}" for n in range(len(others)))]
    connection.execute(statement, [dict(zip(names, row, strict=True)) for row in updated])
