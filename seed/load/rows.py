"""Rows: named tuples whose fields are the columns of a table, in their order; and how records become rows.

All of it is checked against the tables when this is imported, so that a column without a field, or a field without a
column, is named at once. Rows of facts (`films`, `film_texts` and the lists beside them) are made from the records of
`seed.film.record` by name; the others are spelt out below.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from sqlalchemy import ColumnElement, Connection, select

from graph.models import Base
from graph.text import fold
from seed.film.record import Document, Film, Version
from seed.pages.record import PageDocument, PersonVersion

TABLES = Base.metadata.tables
ROW_TYPES: dict[str, Any] = {}
"""The named tuple of each table that seeding writes."""

RowType = TypeVar("RowType", bound=type[tuple[Any, ...]])


def row_of(table: str) -> Callable[[RowType], RowType]:
    """Makes a named tuple the row of a table. Raises TypeError where it does not have the table's columns as fields."""

    def register(row: RowType) -> RowType:
        columns, fields = TABLES[table].columns.keys(), list(row._fields)  # type: ignore[attr-defined]
        for name in columns:
            if name not in fields:
                raise TypeError(f"{table}.{name} has no field in {row.__name__}")
        for name in fields:
            if name not in columns:
                raise TypeError(f"{row.__name__}.{name} is no column of {table}")
        if fields != columns:
            raise TypeError(f"the fields of {row.__name__} do not stand in the order of the columns of {table}")
        ROW_TYPES[table] = row
        return row

    return register


# What people, credits and vocabularies are written as


@row_of("people")
class PersonRow(NamedTuple):
    id: int
    slug: str
    identity: str
    wanted_slug: str
    name: str
    name_folded: str
    kind: str


@row_of("person_names")
class PersonNameRow(NamedTuple):
    person_id: int
    name: str
    name_folded: str


@row_of("person_identifiers")
class PersonIdentifierRow(NamedTuple):
    person_id: int
    position: int
    scheme: str
    value: str
    url: str | None
    label: str


@row_of("media_files")
class MediaFileRow(NamedTuple):
    path: str
    root: str
    bytes: int
    modified: int
    content_hash: str
    mime_type: str | None
    width: int | None
    height: int | None
    duration_seconds: str | None
    placeholder: str | None


@row_of("credits")
class CreditRow(NamedTuple):
    id: int
    film_id: int
    person_id: int
    role_id: int
    position: int
    is_crew: bool
    chronology: int


@row_of("credit_mentions")
class MentionRow(NamedTuple):
    credit_id: int
    position: int
    document_id: int
    language: str
    line: int
    role_label: str | None
    printed_name: str
    name: str | None
    character: str | None
    note: str | None


@row_of("person_pages")
class PersonPageRow(NamedTuple):
    person_id: int
    born_date: str | None
    died_date: str | None
    content_hash: str
    record: str


@row_of("person_bodies")
class PersonBodyRow(NamedTuple):
    person_text_id: int
    markdown: str
    html: str
    text: str


@row_of("film_bodies")
class BodyRow(NamedTuple):
    film_text_id: int
    markdown: str
    html: str
    text: str


@row_of("film_listings")
class ListingRow(NamedTuple):
    film_id: int
    language_id: int
    text_language: str
    title: str
    title_folded: str
    slug: str
    release_year: int | None
    category_id: int | None


@row_of("search_entries")
class SearchEntryRow(NamedTuple):
    id: int
    film_id: int | None
    person_id: int | None
    role_id: int | None
    language: str | None
    field: str
    rank: int
    label: str | None


def _by_columns(table: str) -> Any:
    """The named tuple of a table whose rows are only made from records, or by the names of all columns."""
    return ROW_TYPES.setdefault(table, namedtuple(table, TABLES[table].columns.keys()))


for _name in (
    *(
        "languages",
        "departments",
        "categories",
        "genres",
        "roles",
        "countries",
        "festivals",
        "role_labels",
        "moved_slugs",
    ),
    *("moved_person_slugs", "own_fields", "own_references", "own_terms", "own_term_names", "person_own_values"),
    *(
        "department_names",
        "category_names",
        "genre_names",
        "festival_names",
        "role_names",
        "country_names",
        "language_names",
        "kind_names",
    ),
):
    _by_columns(_name)


# Records → rows

IdOf = Callable[[str, str], int]
"""(table of a vocabulary, key) → id"""


class Reference(NamedTuple):
    """What a column refers to that holds the id of a row of a vocabulary."""

    table: str
    field: str
    """The record's field with the key of the row."""


REFERENCES = {
    "category_id": Reference("categories", "category"),
    "country_id": Reference("countries", "code"),
    "genre_id": Reference("genres", "genre"),
    "festival_id": Reference("festivals", "festival"),
}


def _field_of(column: str) -> str:
    """The field of a record that a column is made from."""
    return REFERENCES[column].field if column in REFERENCES else column.removesuffix("_folded")


def _getter(column: str, record: Any) -> Callable[[Any, IdOf], Any]:
    """Returns the function that makes a column's value of a record: its field, the field's text folded, or the id of
    the field's key.
    """
    field, get = _field_of(column), attrgetter(_field_of(column))
    if field == column or field not in record._fields:
        return lambda record, _: get(record)
    if column in REFERENCES:
        table = REFERENCES[column].table
        return lambda record, id_of: None if get(record) is None else id_of(table, get(record))
    return lambda record, _: None if get(record) is None else fold(get(record))


def row_maker(table: str, record: Any, *given: str) -> Callable[..., Any]:
    """Returns the function that makes a row of a record: `make(record, id_of, **given)`.

    A column is one of `given`, a field of the record, the folded text of one (`title_folded`), or the id of a key.

    Raises:
        TypeError: names a column that is none of these, or a field of the record that is neither a column nor a list.
    """
    row = _by_columns(table)
    fields = {_field_of(column) for column in row._fields}
    for column in row._fields:
        if column not in given and _field_of(column) not in record._fields:
            raise TypeError(f"{table}.{column} has no field in {record.__name__} (seed/film/record.py)")
    for name, type_ in get_type_hints(record).items():
        if name not in fields and get_origin(type_) is not tuple and not hasattr(type_, "_fields"):
            raise TypeError(f"{record.__name__}.{name} has no column in {table} (graph/models.py)")
    sources = [(column, None if column in given else _getter(column, record)) for column in row._fields]

    def make(record: Any, id_of: IdOf, **given: Any) -> Any:
        return row._make([get(record, id_of) if get else given[column] for column, get in sources])

    return make


@dataclass(frozen=True, slots=True)
class RecordList:
    """A list in a record, and the table with a row for each item: the id of the record's row, a position, the item.

    Where the items say their positions themselves, these are counted for each of several lists in the table.
    """

    field: str
    table: str
    item: Any
    """The record of an item, or str for plain texts."""
    getters: Mapping[str, Callable[[Any, IdOf], Any]]
    """What the columns of the table are made with, but for the id and the position."""

    def rows(self, record: Any, parent: int, id_of: IdOf) -> list[Any]:
        """The rows of the list, in the order of their keys."""
        row = ROW_TYPES[self.table]
        if not (items := getattr(record, self.field)):  # as most lists are empty
            return []
        getters = self.getters.values()
        made = [(item,) if self.item is str else [get(item, id_of) for get in getters] for item in items]
        if "position" in row._fields and "position" not in self.getters:
            return [row(parent, position, *values) for position, values in enumerate(made)]
        return sorted(row(parent, *values) for values in made)

    def items(self, rows: Iterable[Any], keys: Mapping[str, Mapping[int, str]]) -> tuple[Any, ...]:
        """What rows of the list were made of. `keys` has those of vocabularies: table → id → key."""
        if self.item is str:
            return tuple(row.label for row in rows)
        items = []
        for row in rows:
            values = {}
            for column in self.getters:
                if column.endswith("_folded"):
                    continue
                value, reference = getattr(row, column), REFERENCES.get(column)
                values[_field_of(column)] = keys[reference.table][value] if reference and value is not None else value
            items.append(self.item(**values))
        return tuple(items)


def lists_of(record: Any, prefix: str = "", others: Sequence[str] = ()) -> tuple[RecordList, ...]:
    """The lists of a record, each with its table, which is called as the field behind `prefix`.

    `others` are fields with tuples that are written elsewhere.

    Raises:
        TypeError: names a table that is not there, or a column or field of an item that the other does not have.
    """
    lists = []
    for name, type_ in get_type_hints(record).items():
        if get_origin(type_) is tuple and name not in others:
            table, (item, *_) = prefix + name, get_args(type_)
            if table not in TABLES:
                raise TypeError(f"{record.__name__}.{name} has no table {table} (graph/models.py)")
            _parent, *columns = _by_columns(table)._fields
            fields = {"label"} if item is str else set(item._fields)
            columns = [column for column in columns if column != "position" or "position" in fields]
            for column in sorted(fields ^ {_field_of(column) for column in columns}):
                raise TypeError(f"{column} is not both a column of {table} and a field of {record.__name__}.{name}")
            getters = {} if item is str else {column: _getter(column, item) for column in columns}
            lists.append(RecordList(name, table, item, getters))
    return tuple(lists)


FILM_LISTS = lists_of(Film, "film_", others=("aliases", "versions", "credits"))
VERSION_LISTS = lists_of(Version)
film_row = row_maker("films", Film, "id", "slug", "chronology", "aliases")
text_row = row_maker("film_texts", Version, "id", "film_id", "position")
document_row = row_maker("documents", Document, "id", "film_id", "language")
PAGE_LISTS = lists_of(PersonVersion, "person_")
person_text_row = row_maker("person_texts", PersonVersion, "id", "person_id", "position")
person_document_row = row_maker("person_documents", PageDocument, "id", "person_id", "language")
OF_FILMS = (
    "films",
    "film_texts",
    "film_bodies",
    *(each.table for each in (*FILM_LISTS, *VERSION_LISTS)),
    "documents",
    "credits",
    "credit_mentions",
)
"""The tables of films, parents before children."""


def read_rows(connection: Connection, table: str, condition: ColumnElement[bool]) -> Iterator[Any]:
    """The rows of a table for which a condition holds, in the order of their keys."""
    ordered = select(TABLES[table]).where(condition).order_by(*TABLES[table].primary_key.columns)
    return map(ROW_TYPES[table]._make, connection.execute(ordered).all())
