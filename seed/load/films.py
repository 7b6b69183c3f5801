"""Films and all that hangs on them: rows that differ are written, all others left alone."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, update

from graph.database.bulk import in_chunks, insert_rows
from seed.film.record import Film
from seed.load.ids import IdAllocator
from seed.load.rows import (
    FILM_LISTS,
    OF_FILMS,
    TABLES,
    VERSION_LISTS,
    BodyRow,
    CreditRow,
    document_row,
    film_row,
    read_rows,
    text_row,
)


@dataclass(frozen=True, slots=True)
class RankedFilm:
    """A film record with what other films decide: its id, slug and rank among all films, newest first."""

    film: Film
    id: int
    slug: str
    chronology: int


@dataclass(slots=True)
class RowDiff:
    """Rows to write, by table. What a parent owns as a list (specs, countries, mentions …) is replaced as a whole."""

    inserts: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    updates: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    deletes: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Ids of rows that go, with all that hangs on them."""
    lists_to_clear: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Ids of parents whose list in this table goes."""

    def put(self, table: str, row: Any, current: Any) -> None:
        """Notes a row to be written over the current one (None: there is none), if they differ."""
        if current is None:
            self.inserts[table].append(row)
        elif current != row:
            self.updates[table].append(row)

    def put_list(self, table: str, parent: int, rows: list[Any], current: list[Any]) -> None:
        """Notes the rows of a list to be written over the current ones, if they differ."""
        if rows != current:
            if current:
                self.lists_to_clear[table].append(parent)
            self.inserts[table] += rows


@dataclass(slots=True)
class CurrentRows:
    """The rows of some films as they are, by what identifies them."""

    films: dict[int, Any] = field(default_factory=dict)
    texts: dict[int, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    """By film and language."""
    bodies: dict[int, Any] = field(default_factory=dict)
    """By text."""
    documents: dict[int, Any] = field(default_factory=dict)
    credits: dict[int, dict[tuple[int, int], CreditRow]] = field(default_factory=lambda: defaultdict(dict))
    """By film, person and role."""
    lists: dict[str, dict[int, list[Any]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    """By table and parent."""


def write_films(connection: Connection, ids: IdAllocator, films: Sequence[RankedFilm], current: CurrentRows) -> None:
    """Writes a batch of films over their current rows. `ids` notes whose credits this touches."""
    diff = RowDiff()
    ids.look_up(connection, {credit.person for ranked in films for credit in ranked.film.credits})
    for ranked in films:
        _put_film(diff, ids, ranked, current)
        _put_texts(diff, ids, ranked, current)
        _put_credits(diff, ids, ranked, _put_documents(diff, ids, ranked, current), current)
    ids.write_new(connection)
    _flush(connection, diff)


def _put_film(diff: RowDiff, ids: IdAllocator, ranked: RankedFilm, current: CurrentRows) -> None:
    film, id = ranked.film, ranked.id
    aliases = " ".join(film.aliases)
    row = film_row(film, ids.of_key, id=id, slug=ranked.slug, chronology=ranked.chronology, aliases=aliases)
    diff.put("films", row, current.films.get(id))
    for each in FILM_LISTS:
        diff.put_list(each.table, id, each.rows(film, id, ids.of_key), current.lists[each.table].get(id, []))


def _put_texts(diff: RowDiff, ids: IdAllocator, ranked: RankedFilm, current: CurrentRows) -> None:
    old = dict(current.texts.get(ranked.id, {}))
    for position, version in enumerate(ranked.film.versions):
        row, body = old.pop(version.language, None), version.body
        id = row.id if row else ids.next_id("film_texts")
        diff.put("film_texts", text_row(version, ids.of_key, id=id, film_id=ranked.id, position=position), row)
        diff.put("film_bodies", BodyRow(id, body.markdown, body.html, body.text), current.bodies.get(id))
        for each in VERSION_LISTS:
            diff.put_list(each.table, id, each.rows(version, id, ids.of_key), current.lists[each.table].get(id, []))
    diff.deletes["film_texts"] += (row.id for row in old.values())


def _put_documents(diff: RowDiff, ids: IdAllocator, ranked: RankedFilm, current: CurrentRows) -> dict[str, int]:
    """Returns the ids of the film's documents, by path."""
    documents: dict[str, int] = {}
    for version in ranked.film.versions:
        path = version.document.path
        known = ids.documents.get(path)
        id = documents[path] = known or ids.next_id("documents")
        row = document_row(version.document, ids.of_key, id=id, film_id=ranked.id, language=version.language)
        # A document that is known, and not among the rows of the film, was another film's: all of it is written.
        diff.put("documents", row, current.documents.get(id, () if known else None))
    return documents


def _put_credits(
    diff: RowDiff, ids: IdAllocator, ranked: RankedFilm, documents: dict[str, int], current: CurrentRows
) -> None:
    old = dict(current.credits.get(ranked.id, {}))
    ids.touched_people |= {person for person, _ in old}
    current_mentions = current.lists["credit_mentions"]
    for position, credit in enumerate(ranked.film.credits):
        person, role = ids.person(credit), ids.of_key("roles", credit.role)
        ids.touched_people.add(person)
        row = old.pop((person, role), None)
        id = row.id if row else ids.next_id("credits")
        wanted = CreditRow(id, ranked.id, person, role, position, credit.is_crew, ranked.chronology)
        diff.put("credits", wanted, row)
        mentions: list[Any] = [
            # The values of a MentionRow, plain: no table has more rows, and as named tuples each takes longer.
            (id, n, documents[m.path], m.language, m.line, m.role_label, m.printed_name, m.name, m.character, m.note)
            for n, m in enumerate(credit.mentions)
        ]
        diff.put_list("credit_mentions", id, mentions, current_mentions.get(id, []))
    diff.deletes["credits"] += (row.id for row in old.values())


# Reading


def current_rows(connection: Connection, film_ids: Sequence[int]) -> CurrentRows:
    """The rows that the database has for some films."""

    def rows(table: str, column: str, ids: Sequence[int]) -> Iterator[Any]:
        for chunk in in_chunks(ids):
            yield from read_rows(connection, table, TABLES[table].c[column].in_(chunk))

    current = CurrentRows()
    current.films = {row.id: row for row in rows("films", "id", film_ids)}
    current.documents = {row.id: row for row in rows("documents", "film_id", film_ids)}
    for row in rows("film_texts", "film_id", film_ids):
        current.texts[row.film_id][row.language] = row
    for row in rows("credits", "film_id", film_ids):
        current.credits[row.film_id][row.person_id, row.role_id] = row
    text_ids = [row.id for texts in current.texts.values() for row in texts.values()]
    credit_ids = [row.id for credits in current.credits.values() for row in credits.values()]
    current.bodies = {row.film_text_id: row for row in rows("film_bodies", "film_text_id", text_ids)}
    lists = [(each.table, "film_id", film_ids) for each in FILM_LISTS]
    lists += [(each.table, "film_text_id", text_ids) for each in VERSION_LISTS]
    for table, column, parents in (*lists, ("credit_mentions", "credit_id", credit_ids)):
        for row in rows(table, column, parents):
            current.lists[table][getattr(row, column)].append(row)
    return current


# Writing


def _flush(connection: Connection, diff: RowDiff) -> None:
    for name in ("credits", "film_texts"):
        _delete(connection, TABLES[name], diff.deletes[name])
    for name, parents in diff.lists_to_clear.items():
        _delete(connection, TABLES[name], parents)
    for name in ("credits", "film_texts"):
        # Rows that are to change give up their positions first, for each other.
        table = TABLES[name]
        for chunk in in_chunks([row.id for row in diff.updates[name]]):
            connection.execute(update(table).where(table.c.id.in_(chunk)).values(position=-1 - table.c.position))
    for name, rows in diff.updates.items():
        update_rows(connection, TABLES[name], rows)
    for name in OF_FILMS:
        insert_rows(connection, TABLES[name], diff.inserts[name])


def _delete(connection: Connection, table: Table, ids: Sequence[int]) -> None:
    """Deletes rows by their ids; those of a list by the ids of their parents."""
    key = next(iter(table.primary_key.columns))
    for chunk in in_chunks(ids):
        connection.execute(delete(table).where(key.in_(chunk)))


def update_rows(connection: Connection, table: Table, rows: Sequence[Any]) -> None:
    """Updates rows, given whole as named tuples, by their key, which is one column."""
    if not rows:
        return
    (key,) = table.primary_key.columns
    # Parameters are not called as columns, which SQLAlchemy would take for more values to set.
    values: dict[str, Any] = {
        column.name: bindparam(f"_{column.name}") for column in table.columns if column is not key
    }
    statement = update(table).where(key == bindparam(f"_{key.name}")).values(values)
    connection.execute(statement, [{f"_{name}": value for name, value in row._asdict().items()} for row in rows])
