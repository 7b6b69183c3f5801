"""Sources: each field of a type says beside itself where its SQL comes from.

A field's expression is SQLAlchemy Core over the tables of its type's `entity`, as if each were in FROM once; the
compiler puts the aliases in, and fills in the placeholders (see graph.schema.placeholders).

    title: str = scalar(film_listings.c.title, "The title in the language served.")
    person: Person = to_one(credits.c.person_id, "Who.")
    cast: list[Credit] = to_many(Rows(credits, credits.c.id, (credits.c.film_id == outer(films.c.id),), …), "…")
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from enum import Enum, auto
from math import inf
from typing import Any, cast

from graphql import GraphQLArgument, GraphQLField, GraphQLObjectType
from sqlalchemy import FromClause, Select, Subquery, TextualSelect, column, select
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from graph.schema.limits import DEEPEST_FILTER, LONGEST_LIST, LONGEST_TEXT, MOST_ORDER_KEYS
from graph.schema.placeholders import Expression
from graph.schema.statistics import Size, Statistics, always
from graph.schema.tables import Entity
from graph.schema.vocabularies import Vocabulary


class JsonType(Enum):
    """The kinds of JSON that a value can become."""

    TEXT = "a string, to be escaped"
    PLAIN_STRING = "a string that needs no escaping: slugs, keys, codes, language tags"
    NUMBER = "an integer"
    BOOLEAN = "true or false"
    JSON = "text that is JSON already"
    TIMESTAMP = "a point in time, as an ISO 8601 string in UTC"


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


Substitute = Callable[[Any], Any]
"""Fills in the placeholders of an expression."""


@dataclass(frozen=True, slots=True)
class DerivedTable:
    """Rows that no table has: `write` makes the SELECT that they come from.

    `write(substitute, arguments)` is called when SQL is written. It has to `substitute` whatever in it has
    placeholders; `arguments` are those of the field. `placeholders` lists those that the planner fills in, and `outer`
    of other columns than the key of the row outside.

    For costs: there are so many `rows` for each row outside, or in all, and to make them so many rows are read; for
    each row of the connection where they are made `of_connection`, and no more than `most` in all.
    """

    name: str
    write: Callable[[Substitute, Mapping[str, Any]], Select[Any] | TextualSelect]
    placeholders: tuple[Expression, ...] = ()
    rows: Size = lambda _: always(20)
    reads: Size = lambda known: always(known.credits)
    of_connection: bool = False
    most: Callable[[Statistics], float] = lambda _: inf


def derived_columns(**types: Any) -> Subquery:
    """Makes a table that stands for the rows of a DerivedTable with these columns in expressions."""
    return select(*(column(name, type_) for name, type_ in types.items())).subquery()


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of `table`, each of which is an object with the key `key`, in `order`, whose last `unique` keys tell any
    two rows apart. Where the rows are `derived`, `table` stands for their columns.

    A connection counts and pages them; `estimate` is how many a plain list is taken to have when costs are estimated.
    """

    table: FromClause
    key: Expression
    where: tuple[Expression, ...] = ()
    order: tuple[Order, ...] = ()
    estimate: int = 3
    derived: DerivedTable | None = None
    unique: int = 1

    def also_where(self, *conditions: Expression) -> "Rows":
        """Returns those of the rows that meet further conditions."""
        return replace(self, where=(*self.where, *conditions))


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value of the row. How it becomes JSON follows from the field's type unless `json_type` says it."""

    expression: Expression
    json_type: JsonType | None = None


@dataclass(frozen=True, slots=True)
class Every:
    """A list within a Composed: an item for each of these rows, which are objects of an entity."""

    rows: Rows
    entity: Entity
    item: "Scalar | Composed"


@dataclass(frozen=True, slots=True)
class Composed:
    """A JSON object of one shape, whatever is selected: JSON for each of its members, or where that comes from. Those
    that are null or empty are left out, but for the first.
    """

    members: "Mapping[str, str | Scalar | Every | Composed]"


@dataclass(frozen=True, slots=True)
class Nested:
    """An object of the same row; null where `present` is."""

    present: Expression | None


@dataclass(frozen=True, slots=True)
class ToOne:
    """The object with this key; null where the key is."""

    key: Expression


@dataclass(frozen=True, slots=True)
class Lookup:
    """The one row that meets a condition, or null. Where there are several ways to look for it, `ways` has the rows for
    each argument, of which exactly one has to be given.
    """

    rows: Rows
    ways: Mapping[str, Rows] = dataclass_field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ToMany:
    """A list, whole unless `first` is given; if it `is_paged`, as long as a page then. It may be a list of `values`:
    then the rows' key is the value, and this is the JSON that it becomes.
    """

    rows: Rows
    values: JsonType | None = None
    is_paged: bool = False


@dataclass(frozen=True, slots=True)
class UnionMember:
    """A type of a union's members: the key of its object, null where the row is of another type."""

    type: str
    key: Expression
    entity: Entity


@dataclass(frozen=True, slots=True)
class Connection:
    """A Relay connection; its entries may be of the types of a union."""

    rows: Rows
    union: tuple[UnionMember, ...] = ()


class ConnectionPart(Enum):
    """The kinds of fields that the type of a connection has."""

    NODES = auto()
    EDGES = auto()
    PAGE_INFO = auto()
    TOTAL_COUNT = auto()
    OVERVIEW = auto()
    """An object about all rows of the connection, on whatever page: facets."""


class EdgePart(Enum):
    """The kinds of fields that edges have beside those with a source of their own."""

    CURSOR = auto()
    NODE = auto()


class PageInfoPart(Enum):
    """The kinds of fields that PageInfo has."""

    HAS_NEXT_PAGE = auto()
    HAS_PREVIOUS_PAGE = auto()
    START_CURSOR = auto()
    END_CURSOR = auto()


@dataclass(frozen=True, slots=True)
class NodesById:
    """`node` and `nodes`: objects of any type by the ids in argument `ids`; each type's rows where an id is its."""

    many: bool


Source = (
    Scalar
    | Composed
    | Nested
    | ToOne
    | Lookup
    | ToMany
    | Connection
    | NodesById
    | ConnectionPart
    | EdgePart
    | PageInfoPart
)


def source_of(field: GraphQLField) -> Any:
    """Returns the Source of a field of the GraphQL schema."""
    return field.extensions["strawberry-definition"].metadata["source"]


def entity_of(type_: GraphQLObjectType) -> Entity:
    """Returns the entity of a type of the GraphQL schema."""
    return cast(Entity, type_.extensions["strawberry-definition"].origin.entity)


def by_id_of(type_: GraphQLObjectType) -> tuple[Expression, ...]:
    """Returns the conditions on which a row of a type has a global id: one for each part of its natural key."""
    return cast(tuple[Expression, ...], type_.extensions["strawberry-definition"].origin.by_id)


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a field: its type, what it says, what holds where it is not given, what it may hold at most, and
    which vocabulary it is taken from. Names of settings in braces stand for their values.
    """

    type: Any
    text: str
    default: str = ""
    maximum: str = ""
    vocabulary: Vocabulary | None = None

    @property
    def description(self) -> str:
        default = f" Default: {self.default}." if self.default else ""
        return self.text + default + (f" At most {self.maximum}." if self.maximum else "")


def vocabulary_of(argument: GraphQLArgument) -> Vocabulary | None:
    """Returns the vocabulary that an argument of the GraphQL schema is taken from, if it is from one."""
    return cast(Vocabulary | None, argument.extensions["strawberry-definition"].metadata["vocabulary"])


Arguments = Mapping[str, Argument]
"""The arguments of a field, by name."""

LARGEST_PAGE = "{max_page_size}"
FIRST: Arguments = {"first": Argument(int | None, "The number of entries.", "all", LARGEST_PAGE)}
FIRST_OF_PAGE: Arguments = {"first": Argument(int | None, "The number of entries.", "{page_size}", LARGEST_PAGE)}
PAGE: Arguments = {
    "first": Argument(
        int | None,
        "The size of the page, counted from the beginning or from `after`.",
        "{page_size} where `last` is not given either",
        LARGEST_PAGE,
    ),
    "after": Argument(str | None, "The cursor behind which the page begins.", "the beginning"),
    "last": Argument(
        int | None,
        "The size of the page, counted from the end or from `before`.",
        "{page_size} where `before` alone is given",
        LARGEST_PAGE,
    ),
    "before": Argument(str | None, "The cursor before which the page ends.", "the end"),
}
IN_LANGUAGE: Arguments = {
    "language": Argument(
        str | None,
        "The language (a BCP 47 tag such as `de`) of this field and all below it; where a text is missing, and where "
        "the language is unknown, the configured languages follow in their order.",
        "the first configured language",
    )
}
FILTER_MAXIMUM = f"{DEEPEST_FILTER} levels, {LONGEST_LIST} values in a list, {LONGEST_TEXT} characters in a text"


def field(source: Source | None, description: str, arguments: Arguments | None = None) -> Any:
    """Makes a field with its source; it never runs a resolver. Fields of interfaces have no source."""
    declared = StrawberryField(description=description, metadata={"source": source})
    declared.arguments = [
        StrawberryArgument(
            name,
            None,
            StrawberryAnnotation(its.type),
            description=its.description,
            metadata={"vocabulary": its.vocabulary},
        )
        for name, its in (arguments or {}).items()
    ]
    return declared


def scalar(expression: Expression, description: str, json_type: JsonType | None = None) -> Any:
    return field(Scalar(expression, json_type), description)


def composed(members: "Mapping[str, str | Scalar | Every | Composed]", description: str, arguments: Arguments) -> Any:
    """An object of type JSON."""
    return field(Composed(members), description, arguments)


def nested(description: str, present: Expression | None = None) -> Any:
    return field(Nested(present), description)


def to_one(key: Expression, description: str) -> Any:
    return field(ToOne(key), description)


def lookup(rows: Rows, description: str, arguments: Arguments | None = None) -> Any:
    return field(Lookup(rows), description, arguments)


def lookup_by(ways: Mapping[str, Rows], description: str, arguments: Arguments) -> Any:
    """A look-up by exactly one of several arguments."""
    return field(Lookup(next(iter(ways.values())), ways), description, arguments)


def to_many(rows: Rows, description: str, arguments: Arguments | None = None) -> Any:
    return field(ToMany(rows), description, arguments)


def first_of_many(rows: Rows, description: str) -> Any:
    """A list no longer than a page, or than `first`."""
    return field(ToMany(rows, is_paged=True), description, FIRST_OF_PAGE)


def texts(rows: Rows, description: str) -> Any:
    """A list of strings: `rows.key` is the string."""
    return values(rows, JsonType.TEXT, description)


def values(rows: Rows, json_type: JsonType, description: str) -> Any:
    """A list of values: `rows.key` is the value."""
    return field(ToMany(rows, json_type), description)


def connection(rows: Rows, description: str, inputs: Arguments, arguments: Arguments | None = None) -> Any:
    """A connection; `inputs` are its `filter` and `orderBy`."""
    return field(Connection(rows), description, {**PAGE, **inputs, **(arguments or {})})


def union_connection(rows: Rows, union: tuple[UnionMember, ...], description: str, arguments: Arguments) -> Any:
    return field(Connection(rows, union), description, {**PAGE, **arguments})


def filter_and_order(filter_: Any, order: Any, usual: str, always: str = "`slug`") -> Arguments:
    """The arguments of a connection. `usual` says the order of its rows, `always` the keys at its end that tell any two
    rows apart.
    """
    return {
        "filter": Argument(filter_ | None, "Keeps only what matches.", "everything", FILTER_MAXIMUM),
        "order_by": Argument(
            list[order] | None,
            "The order, first key first. Of the usual order follow the keys behind the last one that is asked for, "
            f"none if none is, and always {always}, so that no two entries tie.",
            f"the usual order, {usual}",
            f"{MOST_ORDER_KEYS} keys",
        ),
    }
