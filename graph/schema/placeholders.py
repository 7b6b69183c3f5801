"""Placeholders: parts of an expression that only the compiler can fill in.

    t.credits.c.film_id == outer(t.films.c.id)      a column of the row that a list hangs on
    t.people.c.slug == argument("slug")             the value of an argument of the field
    t.film_texts.c.language != LANGUAGE             the language served

The planner fills in arguments, settings, parts of ids and filters; the SQL stage fills in the others, which depend on
the database and on the row at hand.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Boolean, ColumnElement, Integer, Text, and_, literal_column

if TYPE_CHECKING:
    from graph.schema.sources import Rows

Expression = ColumnElement[Any]
T = TypeVar("T")


class Conversion(Enum):
    """The ways in which a text is converted when it is bound; `compiler.binding` does it, and may refuse a text."""

    FOLDED = auto()
    """Without case and accents: see `text.fold`."""
    FOLDED_LABEL = auto()
    """The same for labels of roles, in which a hyphen equals a space."""
    FOLDED_PART = auto()
    """The same of a part of a text: see `text.fold_part`."""
    PREFIX_END = auto()
    """The end of the range of folded texts that begin with this part."""
    DATE_END = auto()
    """The end of the range of dates that begin with this."""
    KEY = auto()
    """The beginning of a folded text, by which an index finds a value of an own field."""
    LANGUAGE_TAG = auto()
    """A BCP 47 tag in its usual letters."""
    BASE_LANGUAGE = auto()
    """The language of a BCP 47 tag, without script and region."""
    ID_LANGUAGE_TAG = auto()
    """The language that a global id names behind `@`, as LANGUAGE_TAG; empty where it names none."""
    ID_BASE_LANGUAGE = auto()
    """The same as BASE_LANGUAGE."""
    IDS = auto()
    """Several global ids taken apart: JSON, as the SQL stage reads it."""
    SEARCH_TOKENS = auto()
    """The tokens to search for, a space between them."""
    FIRST_SEARCH_WORD = auto()
    """The first word to search for as it is given, with capitals of ASCII made small, as databases do."""
    PAGE_URL = auto()
    """The address of a page: absolute, of http or https."""
    IDENTIFIER_SCHEME = auto()
    """The scheme of an identifier, which is given as its scheme and its value."""
    FILM_IDENTIFIER = auto()
    """The value of a film's identifier as it is stored: see `identifiers.normal`."""
    PERSON_IDENTIFIER = auto()
    """The same of a person's."""


@dataclass(frozen=True, slots=True)
class LikePattern:
    """Converts a part of a text to a pattern of LIKE for folded texts: the template with it, folded, for `{}`."""

    template: str


class Placeholder(ColumnElement[Any]):
    """Stands for something that the compiler fills in. Its `parts` are the expressions within it. Where one value fills
    in several placeholders, they are of one `identity`.
    """

    inherit_cache = False
    identity: Hashable = None
    parts: tuple[Expression, ...] = ()

    def get_children(self, **_: Any) -> Iterable[Expression]:
        """SQLAlchemy's `iterate` looks into the parts, too."""
        return self.parts


class Outer(Placeholder):
    """`element` in the row of the enclosing object."""

    def __init__(self, element: Expression) -> None:
        self.element = element
        self.type = element.type
        self.parts = (self.element,)


class Argument(Placeholder):
    """The value of an argument of the field, or of the connection whose edge the field stands on."""

    type = Text()

    def __init__(self, name: str, conversion: Conversion | None = None) -> None:
        self.name = name
        self.conversion = conversion
        self.identity = name, conversion


class KeyPart(Placeholder):
    """A part of the natural key in a global id, counted from 0: in `Credit:tuvalu:MUSIC:ada@de`, 1 is MUSIC."""

    type = Text()

    def __init__(self, index: int) -> None:
        self.index = index
        self.identity = index


class Setting(Placeholder):
    """A setting of the server."""

    type = Text()

    def __init__(self, name: str) -> None:
        self.name = name
        self.identity = name


class Language(Placeholder):
    """The language served: its `language` (a BCP 47 tag), its `language_id`, or the tag as ids end with it
    (`at_language`).
    """

    type = Text()

    def __init__(self, column: str) -> None:
        self.column = column


class InFilter(Placeholder):
    """True where `element` is a key of `rows` that match the filter in an argument, or where no filter is given."""

    type = Boolean()

    def __init__(self, element: Expression, argument: str, rows: "Rows") -> None:
        self.element = element
        self.argument = argument
        self.rows = rows
        self.identity = "filter", argument
        self.parts = (self.element,)


class InConnection(Placeholder):
    """True where `element` is the key of a row of the connection that this stands in, on whatever page."""

    type = Boolean()

    identity = "connection"

    def __init__(self, element: Expression) -> None:
        self.element = element
        self.parts = (self.element,)


class Listed(Placeholder):
    """The value of an own field, `element`; where films are read from the listing of the `field`, its `column`."""

    def __init__(self, element: Expression, column: Expression, field: str) -> None:
        self.element = element
        self.column = column
        self.field = field
        self.type = element.type
        self.parts = (element,)

    @property
    def its_rows(self) -> Expression:
        """The condition that leaves the rows of the field, of those of all own fields."""
        of_field: Expression = self.column.table.c.field == literal_column(f"'{self.field}'", Text())
        return of_field

    @property
    def only(self) -> Expression:
        """A condition that holds for all rows of a field that has one value: an index has these in the order of their
        values and of slugs, which serves nothing else.
        """
        first: Expression = self.column.table.c.position == literal_column("0")
        return first


class Missing(Placeholder):
    """True where there is no value of an own field: in its listing, both columns of values are null then."""

    type = Boolean()

    def __init__(self, listed: Listed) -> None:
        self.listed = listed
        self.parts = (listed,)

    @property
    def in_listing(self) -> Expression:
        columns = self.listed.column.table.c
        return and_(columns.key.is_(None), columns.number.is_(None))


class FullTextMatch(Placeholder):
    """True where a search entry (its id) has all tokens of `query`, with `prefix` also as beginnings of its own."""

    type = Boolean()

    def __init__(self, element: Expression, query: Expression, *, prefix: bool) -> None:
        self.element = element
        self.query = query
        self.prefix = prefix
        self.parts = self.element, self.query


class StrPos(Placeholder):
    """The position at which `part` first stands in `text`, counted from 1; 0 where it does not."""

    type = Integer()

    def __init__(self, text: Expression, part: Expression) -> None:
        self.text = text
        self.part = part
        self.parts = self.text, self.part


def outer(element: Expression) -> Any:
    return Outer(element)


def argument(name: str, conversion: Conversion | None = None) -> Any:
    return Argument(name, conversion)


LANGUAGE: Any = Language("language")
LANGUAGE_ID: Any = Language("language_id")
AT_LANGUAGE: Any = Language("at_language")
MEDIA_URL: Any = Setting("media_url")
BUILD: Any = Setting("build")


def exhaustive(table: Mapping[type[Any], T]) -> Mapping[type[Any], T]:
    """Returns a table that says something for each kind of placeholder.

    Raises:
        TypeError: if it says nothing for one; tables are made when their module is imported.
    """
    missing = [kind.__name__ for kind in Placeholder.__subclasses__() if kind not in table]
    if missing:
        raise TypeError(f"the table says nothing for {', '.join(missing)}")
    return table
