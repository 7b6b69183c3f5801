"""Where the SQL of a field comes from, said beside the field.

A field's expression is SQLAlchemy Core over the tables of its type's `Entity`, as if each were in FROM once; the
compiler puts the aliases in. Three kinds of placeholder stand for what only the compiler knows: `outer(x)`, x in the
row that a list hangs on; `argument(name)`, the value of an argument of the field; `LANGUAGE` and `MEDIA_URL`, words
the whole operation shares.

    title: str = value(film_listings.c.title, "The title in the language served.")
    person: Person = one(credits.c.person_id, "Who.")
    cast: list[Credit] = many(Rows(credits, credits.c.id, where=(credits.c.film_id == outer(films.c.id),), …), "…")
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Subquery,
    Text,
    TextualSelect,
    column,
    select,
)
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

Expression = ColumnElement[Any]


class Outer(ColumnElement[Any]):
    """`element` in the row of the enclosing object."""

    inherit_cache = False

    def __init__(self, element: Expression) -> None:
        self.element = element
        self.type = element.type


class Word(ColumnElement[Any]):
    """A value known to the compiler by name: an argument (`convert`ed when it is bound), the language, a setting."""

    inherit_cache = False

    def __init__(self, name: str, convert: Callable[[Any], Any] | None = None) -> None:
        self.name = name
        self.convert = convert
        self.type = Text()


class Within(ColumnElement[Any]):
    """Whether `element` is among the keys known as `name`: those of `rows` under the filter in argument `name`
    (always, if none is given), or, for "matching", those of the connection this is a part of.
    """

    inherit_cache = False
    type = Boolean()

    def __init__(self, element: Expression, name: str, rows: "Rows | None" = None) -> None:
        self.element = element
        self.name = name
        self.rows = rows


class Matching(ColumnElement[Any]):
    """Whether a search entry (its id) has all words of `query`, a space between them; with `prefix` also as
    beginnings.
    """

    inherit_cache = False
    type = Boolean()

    def __init__(self, element: Expression, query: Expression, *, prefix: bool) -> None:
        self.element = element
        self.query = query
        self.prefix = prefix


class Position(ColumnElement[int]):
    """Where `part` first stands in `text`, from 1; 0 where it does not."""

    inherit_cache = False
    type = Integer()

    def __init__(self, text: Expression, part: Expression) -> None:
        self.text = text
        self.part = part


def outer(element: Expression) -> Any:
    return Outer(element)


def argument(name: str, convert: Callable[[Any], Any] | None = None) -> Any:
    return Word(f"${name}", convert)


LANGUAGE: Any = Word("language")
LANGUAGE_ID: Any = Word("language_id")
MEDIA_URL: Any = Word("media_url")


class Form(Enum):
    """How a value becomes JSON."""

    TEXT = "a string, to be escaped"
    WORD = "a string that needs no escaping: slugs, keys, codes, language tags"
    NUMBER = "an integer"
    BOOLEAN = "true or false"
    TIMESTAMP = "a point in time, as an ISO 8601 string in UTC"


@dataclass(frozen=True, slots=True)
class Entity:
    """A type whose objects are rows: the key column of each of its tables, its own table's first.

    A table whose primary key has a column `language_id` is restricted to the language served.
    """

    keys: tuple[Any, ...]
    vocabulary: int | None = None
    """About how many rows there are, where these are few, and many others refer to them by foreign key."""


@dataclass(frozen=True, slots=True)
class Order:
    """One key of an order. `nullable` keys put nulls last in either direction; `name` is what cursors know the key
    by.
    """

    expression: Expression
    descending: bool = False
    nullable: bool = False
    name: str = ""

    def __str__(self) -> str:
        return self.name or str(self.expression)


Put = Callable[[Any], Any]
"""Puts in what the placeholders of an expression stand for."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Writes a SELECT that rows come from. It is told what its placeholders mean, each of which `asked` names, but for
    `outer` and the language; and which arguments the field has.
    """

    write: Callable[[Put, Mapping[str, Any]], Select[Any] | TextualSelect]
    asked: tuple[Expression, ...] = ()


def columns_of(**types: Any) -> Subquery:
    """What stands for the rows of a statement with such columns."""
    return select(*(column(name, type_) for name, type_ in types.items())).subquery()


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of `table`, each of which is an object with the key `key`, in `order`, whose last `unique` keys tell any
    two apart. Where the rows come from a statement, the table has its columns and nothing else.

    A connection counts and pages them; `estimate` is how many a plain list is taken to have when costs are estimated.
    """

    table: FromClause
    key: Expression
    where: tuple[Expression, ...] = ()
    order: tuple[Order, ...] = ()
    estimate: int = 3
    statement: Statement | None = None
    unique: int = 1


@dataclass(frozen=True, slots=True)
class Value:
    expression: Expression
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Embedded:
    """An object of the same row; null where `present` is."""

    present: Expression | None


@dataclass(frozen=True, slots=True)
class One:
    """The object with this key; null where the key is."""

    key: Expression


@dataclass(frozen=True, slots=True)
class Single:
    """The one row, or null."""

    rows: Rows


@dataclass(frozen=True, slots=True)
class Many:
    """A list, whole unless `first` is given; `item` where it is a list of scalars."""

    rows: Rows
    item: Value | None = None


@dataclass(frozen=True, slots=True)
class Union:
    """A type of a union's members: the key of its object, null where the row is of another type."""

    type: str
    key: Expression
    entity: Entity


@dataclass(frozen=True, slots=True)
class Connected:
    """A Relay connection; its entries may be of the types of a union."""

    rows: Rows
    union: tuple[Union, ...] = ()


@dataclass(frozen=True, slots=True)
class Nodes:
    """`node` and `nodes`: objects of any type by the ids in argument `ids`; each type's rows where an id is its."""

    many: bool


Source = Value | Embedded | One | Single | Many | Connected | Nodes


def source_of(extensions: Mapping[str, Any]) -> Source | None:
    """The source of a graphql-core field, from its extensions."""
    definition = extensions.get("strawberry-definition")
    return definition.metadata.get("source") if definition else None


Arguments = Mapping[str, tuple[Any, str]]

FIRST: Arguments = {"first": (int | None, "The number of entries at most; all where it is not given.")}
PAGE: Arguments = {
    "first": (int | None, "The size of the page, counted from the beginning or from `after`."),
    "after": (str | None, "The cursor behind which the page begins."),
    "last": (int | None, "The size of the page, counted from the end or from `before`."),
    "before": (str | None, "The cursor before which the page ends."),
}
IN_LANGUAGE: Arguments = {
    "language": (
        str | None,
        "The language (a BCP 47 tag such as `de`) of this field and all below it; where a text is missing, and where "
        "the language is unknown, the configured languages follow in their order.",
    )
}


def field(source: Source | None, description: str, arguments: Arguments | None = None) -> Any:
    """A field with its source; it never runs a resolver."""
    declared = StrawberryField(description=description, metadata={"source": source})
    declared.arguments = [
        StrawberryArgument(name, None, StrawberryAnnotation(annotation), description=text)
        for name, (annotation, text) in (arguments or {}).items()
    ]
    return declared


def value(expression: Expression, description: str, form: Form | None = None) -> Any:
    return field(Value(expression, form), description)


def embedded(description: str, present: Expression | None = None) -> Any:
    return field(Embedded(present), description)


def one(key: Expression, description: str) -> Any:
    return field(One(key), description)


def single(rows: Rows, description: str, arguments: Arguments | None = None) -> Any:
    return field(Single(rows), description, arguments)


def many(rows: Rows, description: str, arguments: Arguments | None = None) -> Any:
    return field(Many(rows), description, arguments)


def texts(rows: Rows, description: str) -> Any:
    """A list of strings: `rows.key` is the string."""
    return field(Many(rows, Value(rows.key)), description)


def connection(rows: Rows, description: str, inputs: Arguments, arguments: Arguments | None = None) -> Any:
    """A connection; `inputs` are its `filter` and `orderBy`."""
    return field(Connected(rows), description, {**PAGE, **inputs, **(arguments or {})})


def union_connection(rows: Rows, union: tuple[Union, ...], description: str, arguments: Arguments) -> Any:
    return field(Connected(rows, union), description, {**PAGE, **arguments})


def narrowed_by(filter_: Any, order: Any) -> Arguments:
    return {
        "filter": (filter_ | None, "Leaves out what is not such."),
        "order_by": (list[order] | None, "The order, first key first; keys of the usual order follow."),
    }
