"""The plan of an operation: what SQL is to do, in SQL's words, with tables, columns and limits resolved.

Expressions are SQLAlchemy Core over tables not yet aliased, with the placeholders of graph.schema.sources (`Outer`,
`Word`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, ColumnElement, FromClause, Integer, Select, TextualSelect

from graph.compiler.selection import Parameter
from graph.schema.sources import Entity, Expression, Form, Order, Put

Statement = Callable[[Put], Select[Any] | TextualSelect]


@dataclass(frozen=True, slots=True)
class Rows:
    """SELECT … FROM table WHERE … ORDER BY … LIMIT. `ranges` cut the rows behind a cursor: disjoint, in order, each a
    conjunction that an index serves; one empty range is everything. `backward` takes the rows from the end of the
    order. Where the table stands for a `statement`, this writes it, told how expressions over the row outside are
    written. The last `unique` keys of the order tell any two rows apart.
    """

    table: FromClause
    entity: Entity
    key: Expression
    where: tuple[Expression, ...]
    order: tuple[Order, ...]
    ranges: tuple[tuple[Expression, ...], ...] = ((),)
    limit: int | None = None
    backward: bool = False
    statement: Statement | None = None
    unique: int = 1


class Exists(ColumnElement[bool]):
    """Whether there are such rows; their `Outer` is the row at hand."""

    inherit_cache = False
    type = Boolean()

    def __init__(self, rows: Rows) -> None:
        self.rows = rows


class Counted(ColumnElement[int]):
    """How many such rows there are; their `Outer` is the row at hand."""

    inherit_cache = False
    type = Integer()

    def __init__(self, rows: Rows) -> None:
        self.rows = rows


class In(ColumnElement[bool]):
    """Whether `element` is the key of one of these rows; their `Outer` is the row at hand."""

    inherit_cache = False
    type = Boolean()

    def __init__(self, element: Expression, rows: Rows) -> None:
        self.element = element
        self.rows = rows


@dataclass(frozen=True, slots=True)
class Constant:
    """JSON known beforehand, e.g. __typename."""

    json: str


@dataclass(frozen=True, slots=True)
class Scalar:
    expression: Expression
    form: Form
    nullable: bool


@dataclass(frozen=True, slots=True)
class Object:
    """A JSON object of the row at hand, its members in the order asked for; null where `present` is."""

    members: "tuple[tuple[str, Value], ...]"
    present: Expression | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """The object whose row has this key, joined to the row at hand; null where there is none and `nullable`. `times` is
    how often it may be looked up.
    """

    key: Expression
    entity: Entity
    object: Object
    nullable: bool
    times: int


@dataclass(frozen=True, slots=True)
class Choice:
    """The first of these objects whose key is not null: an entry of a union."""

    options: "tuple[Joined, ...]"


@dataclass(frozen=True, slots=True)
class Single:
    """The one row as an object, or null."""

    rows: Rows
    object: Object


@dataclass(frozen=True, slots=True)
class List:
    rows: Rows
    item: "Object | Scalar | First"


@dataclass(frozen=True, slots=True)
class Cursor:
    """The row's place in the order: `signature` and the values of the order's keys, a line each."""

    signature: str
    order: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """`nodes` or `edges` of a page."""

    item: Object | Choice


@dataclass(frozen=True, slots=True)
class PageInfo:
    """`elsewhere`: rows on the side the page does not read on: before its beginning, or, backward, behind its end;
    None: none.
    """

    members: tuple[tuple[str, str], ...]
    cursor: Cursor
    elsewhere: Rows | None


@dataclass(frozen=True, slots=True)
class Count:
    rows: Rows


@dataclass(frozen=True, slots=True)
class Connection:
    """`rows` is the page. A part that is an Object stands beside the page: facets."""

    rows: Rows
    members: "tuple[tuple[str, Entries | PageInfo | Count | Constant | Object], ...]"


@dataclass(frozen=True, slots=True)
class First:
    """The first value that is not null: `node` of an id that may be of several types."""

    values: tuple[Single, ...]


Value = Constant | Scalar | Object | Joined | Choice | Single | List | Cursor | Connection | First


@dataclass(frozen=True, slots=True)
class Bind:
    """A bound value: a variable's, or a constant of the document; `convert` makes of it what the statement compares."""

    name: str
    value: Parameter | str | int
    convert: Callable[[Any], Any] | None = None


@dataclass(frozen=True, slots=True)
class Root:
    """A field of the operation; `language` selects the language that everything below it is served in."""

    key: str
    value: Value
    language: Select[Any]


@dataclass(frozen=True, slots=True)
class Plan:
    """`cost` is the estimated number of rows of the answer."""

    roots: tuple[Root, ...]
    binds: tuple[Bind, ...]
    cost: int
