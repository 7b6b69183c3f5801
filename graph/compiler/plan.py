"""The plan of an operation: what SQL is to do, in SQL's words. It is data alone: tables, columns, conditions, limits.

The plan of

    { person(slug: "ada") { name credits(first: 2) { totalCount nodes { role { name } position } } } }

is, as `explain` prints it,

    estimated rows: 44
    :p1 = 'ada'
    person: row of people where people.id = coalesce((SELECT people_1.id FROM people AS people_1 \
          WHERE people_1.slug = :p1), (SELECT moved_person_slugs_1.person_id \
          FROM moved_person_slugs AS moved_person_slugs_1 WHERE moved_person_slugs_1.slug = :p1))
      name: text people.name
      credits: page of credits where credits.person_id = outer people.id order by credits.chronology, credits.position \
          limit 2
        totalCount: count of credits where credits.person_id = outer people.id
        nodes: entries
          role: role_names, roles joined at credits.role_id
            name: text role_names.name
          position: number credits.position

Expressions are SQLAlchemy Core over tables not yet aliased. Of the placeholders of graph.schema.placeholders, those
that the planner fills in are gone; the others stay.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from graphql import Source
from sqlalchemy import Boolean, FromClause, Integer, Text

from graph.compiler.selection import Parameter
from graph.schema.placeholders import Conversion, Expression, LikePattern, Placeholder
from graph.schema.rows import FILMS
from graph.schema.sources import DerivedTable, JsonType, Order, PageInfoPart, derived_columns
from graph.schema.tables import Entity
from graph.schema.vocabularies import AnyVocabulary


@dataclass(frozen=True, slots=True, eq=False)
class Derived:
    """Rows from a SELECT that the schema writes: its derived table, what fills in its placeholders, and the arguments
    of the field.
    """

    table: DerivedTable
    values: "Mapping[Hashable, Expression | Rows | None]"
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Ids:
    """`count` rows of ids, as ID_ROWS has them, in `json`: a value bound with Conversion.IDS."""

    json: Expression
    count: int


KEY_COLUMNS = ("key0", "key1", "key2")
LANGUAGE_COLUMNS: Mapping[str, Any] = {"language": Text(), "language_id": Integer(), "at_language": Text()}
ID_ROWS = derived_columns(position=Integer(), type=Text(), **dict.fromkeys(KEY_COLUMNS, Text()), **LANGUAGE_COLUMNS)
"""What stands for rows of ids in expressions: `type` names the type and how many parts its key has (`Credit:3`), the
keys are null where there are fewer, and the language is the one served for the id.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Range:
    """A range of values of an own field, as conditions on its listing; any value if it is not `bounded`."""

    field: str
    where: tuple[Expression, ...]
    bounded: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """Some of several films: those under conditions on the listing of an own field, within a range of it or not, or on
    all films.
    """

    listing: str | None
    where: tuple[Expression, ...]
    range: Range | None = None


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Films that are in one of several parts at least: the condition that says so, and the parts. Parts that are
    `alike` differ in what is bound alone; no film is in two that are `disjoint`.
    """

    condition: Expression
    parts: tuple[Part, ...]
    alike: bool = False
    disjoint: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """SELECT … FROM table WHERE … ORDER BY … LIMIT.

    `ranges` cut the rows after a cursor: disjoint, in order, each a conjunction that an index serves; one empty range
    is everything. `backward` takes the rows from the end of the order. `unique` is how many keys at the end of the
    order tell any two rows apart. Where the rows come from `source`, `table` only stands for their columns.

    Films may be read from the `listing` of an own field, which has those with a value of it; where it `keeps_order`, in
    the usual order of films, whatever the value. If they are
    `led_by_order`, those with a value of the first key are read from its listing, and then the others. Where they are
    in a `range`, they are read from its listing if these are few, and else in their order. Of those
    that are in `any_of` several parts, each part is read in its order.
    """

    table: FromClause
    entity: Entity
    key: Expression
    where: tuple[Expression, ...]
    order: tuple[Order, ...]
    ranges: tuple[tuple[Expression, ...], ...] = ((),)
    limit: int | None = None
    backward: bool = False
    source: Derived | Ids | None = None
    unique: int = 1
    listing: str | None = None
    keeps_order: bool = False
    led_by_order: bool = False
    range: Range | None = None
    any_of: AnyOf | None = None

    @property
    def has_listing(self) -> bool:
        """Whether they may be read from a listing, which has not all columns of the table."""
        return self.listing is not None or self.led_by_order or self.range is not None or self.any_of is not None

    @property
    def are_by_year(self) -> bool:
        """Whether the first key of their order is the year of films, in whose order a listing has them as well."""
        return str(self.order[0]) == str(FILMS.order[0])

    @property
    def parts(self) -> "tuple[Rows, ...]":
        """The rows of which these are any, each with what all are under; of others these themselves."""
        if self.any_of is None:
            return (self,)
        beside = tuple(condition for condition in self.where if condition is not self.any_of.condition)
        return tuple(
            replace(self, any_of=None, listing=part.listing, range=part.range, where=(*beside, *part.where))
            for part in self.any_of.parts
        )


class Exists(Placeholder):
    """True where there are such rows; their `Outer` is the row at hand."""

    type = Boolean()

    def __init__(self, rows: Rows) -> None:
        self.rows = rows


class Counted(Placeholder):
    """The number of such rows; their `Outer` is the row at hand."""

    type = Integer()

    def __init__(self, rows: Rows) -> None:
        self.rows = rows


class In(Placeholder):
    """True where `element` is the key of one of these rows; their `Outer` is the row at hand."""

    type = Boolean()

    def __init__(self, element: Expression, rows: Rows) -> None:
        self.element = element
        self.rows = rows
        self.parts = (self.element,)


@dataclass(frozen=True, slots=True)
class Constant:
    """JSON known beforehand, e.g. __typename."""

    json: str


@dataclass(frozen=True, slots=True)
class Scalar:
    expression: Expression
    json_type: JsonType
    nullable: bool


@dataclass(frozen=True, slots=True)
class Object:
    """A JSON object of the row at hand, its members in the order asked for; null where `present` is."""

    members: "tuple[tuple[str, Value], ...]"
    present: Expression | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """A JSON object whose members are left out where they are null or empty, but for the first."""

    members: "tuple[tuple[str, Constant | Scalar | List | Composed], ...]"


@dataclass(frozen=True, slots=True)
class Joined:
    """The object whose row has this key, joined to the row at hand; null where there is none and `nullable`. It may be
    looked up `multiplicity` times.
    """

    key: Expression
    entity: Entity
    object: Object
    nullable: bool
    multiplicity: int


@dataclass(frozen=True, slots=True)
class Choice:
    """The first of these objects whose key is not null: an entry of a union."""

    options: tuple[Joined, ...]


@dataclass(frozen=True, slots=True)
class Single:
    """The one row as an object, or null."""

    rows: Rows
    object: Object


@dataclass(frozen=True, slots=True)
class First:
    """The first of these that is not null: the object of an id that may be of several types. It is served in the
    language that columns of the row at hand say, by name, or else in that of the root field.
    """

    options: tuple[Single, ...]
    language: Mapping[str, Expression] | None = None


@dataclass(frozen=True, slots=True)
class List:
    rows: Rows
    item: Object | Composed | Scalar | First


@dataclass(frozen=True, slots=True)
class Cursor:
    """The row's cursor: `signature` and the values of the order's keys, a line each."""

    signature: str
    order: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """`nodes` or `edges` of a page."""

    item: Object | Choice


@dataclass(frozen=True, slots=True)
class PageInfo:
    """Members of PageInfo, by their keys. In the direction of reading, `behind` are the rows up to the cursor that the
    page begins at, `beyond` those from the cursor on that it ends before; None where there is no such cursor.
    """

    members: tuple[tuple[str, PageInfoPart | Constant], ...]
    cursor: Cursor
    behind: Rows | None
    beyond: Rows | None


@dataclass(frozen=True, slots=True)
class Count:
    rows: Rows


Member = Entries | PageInfo | Count | Constant | Object


@dataclass(frozen=True, slots=True)
class Connection:
    """`rows` is the page. An Object among the members is about all rows of the connection, e.g. facets."""

    rows: Rows
    members: tuple[tuple[str, Member], ...]


Value = Constant | Scalar | Object | Composed | Joined | Choice | Single | First | List | Cursor | Connection


@dataclass(frozen=True, slots=True)
class CursorValue:
    """The value of one of the order's keys in a cursor."""

    cursor: Cursor
    index: int


@dataclass(frozen=True, slots=True)
class IdPart:
    """One of the `count` parts of the natural key in a global id of a type."""

    type: str
    index: int
    count: int


Place = tuple[Source, int]
"""A character of a GraphQL document."""


@dataclass(frozen=True, slots=True)
class Bind:
    """A bound value: a variable's or a constant of the document, or several. `compiler.binding` converts it. `place` is
    that of the field which it is bound for."""

    name: str
    value: Parameter | str | int | tuple[Parameter | str, ...]
    conversion: Conversion | LikePattern | CursorValue | IdPart | None = None
    place: Place | None = None


class GivenKey(NamedTuple):
    """A key that an operation gives, the vocabulary that should have it, and where the document says so."""

    vocabulary: AnyVocabulary
    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Key:
    """A value, or several, of the operation that are keys of a vocabulary, given at a place of the document."""

    vocabulary: AnyVocabulary
    value: "Parameter | str | list[Parameter | str]"
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Root:
    """A field of the operation. All below it is served in the language with tag `language[0]`, or else `language[1]`,
    or else in the first that is configured.
    """

    key: str
    value: Value
    language: tuple[Expression, Expression] | None


Compared = tuple[Callable[[Any, Any], Any], tuple[Bind, ...]]
"""An operator, and what it compares values with."""


@dataclass(frozen=True, slots=True)
class PagedRange:
    """Whether few films are in a range of which a page of so many is read, by year or in another order. What the range
    says is `compared` with the values, or that they are missing.
    """

    range: Range
    compared: tuple[Compared, ...]
    is_missing: bool
    limit: int
    is_by_year: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """An operation: the fields it begins with, what is bound, and the ranges in which there are few films or many."""

    roots: tuple[Root, ...]
    binds: tuple[Bind, ...]
    keys: tuple[Key, ...] = ()
    ranges: tuple[PagedRange, ...] = ()
