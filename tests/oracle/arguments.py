"""Arguments of fields: values by their types and from the pools, in the text or in variables, and cursors that fit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    get_named_type,
    is_required_argument,
)

from tests.oracle.choices import Choices
from tests.oracle.inputs import ABSENT, Alone, Variable, Word, plain, written
from tests.oracle.pools import Pools


class Subject(Protocol):
    """What operations are about."""

    schema: GraphQLSchema
    pools: Pools

    def cursors(self, type_: str, field: str) -> Sequence[tuple[Any, Sequence[str]]]:
        """Orders of a connection, each with cursors under it, as the oracle writes them."""
        ...


@dataclass(slots=True)
class NoCursors:
    """Operations that no page is known for."""

    schema: GraphQLSchema
    pools: Pools

    def cursors(self, type_: str, field: str) -> Sequence[tuple[Any, Sequence[str]]]:
        return [(None, ())]


PAGING = ("first", "after", "last", "before")
PAGES: tuple[tuple[str, ...], ...] = (
    (),
    (),
    ("first",),
    ("first",),
    ("last",),
    ("first", "after"),
    ("first", "after"),
    ("last", "before"),
    ("last", "before"),
    ("after",),
    ("before",),
    ("first", "before"),
    ("last", "after"),
    ("first", "after", "before"),
    ("last", "after", "before"),
    ("after", "before"),
)
WAYS_TO_LOOK_UP = ("slug", "identifier")
"""Arguments of which exactly one is given."""
SIZES = (1, 2, 0, 3, 5, 10)
LENGTHS = (1, 1, 2, 2, 3, 0)
FILTERS = (
    *("FilmFilter", "CreditFilter", "PersonFilter", "RoleFilter", "CountryFilter", "TechnicalSpecFilter"),
    *("FilmIdentifierFilter", "PersonIdentifierFilter", "CertificateFilter", "GenreFilter", "KeywordFilter"),
    *("FestivalFilter", "AwardFilter", "DepartmentFilter", "GapFilter"),
)
COMPARISONS = ("TextFilter", "KeyFilter", "IntFilter", "IdentifierSchemeFilter", "AwardKindFilter", "GapKindFilter")


@dataclass(slots=True, kw_only=True)
class Arguments(Choices):
    """`declared` are the variables and their types, `values` what makes a value for each."""

    subject: Subject
    declared: dict[str, str] = field(default_factory=dict)
    values: dict[str, Callable[[], Any]] = field(default_factory=dict)
    marks: list[tuple[str, str]] = field(default_factory=list)
    names: int = 0

    def name(self, prefix: str) -> str:
        """A new one."""
        self.names += 1
        return f"{prefix}{self.names}"

    def arguments(self, type_: str, name: str, definition: GraphQLField) -> str:
        given: dict[str, Any] = {}
        if "identifier" in definition.args:
            way = self.pick(WAYS_TO_LOOK_UP)
            given[way] = self.value(GraphQLNonNull(definition.args[way].type), f"{type_}.{name}.{way}")
        others = (name for name in definition.args if name not in (*PAGING, *(WAYS_TO_LOOK_UP if given else ())))
        for argument in others:
            its = definition.args[argument]
            if is_required_argument(its) or self.chance(50):
                where = "language" if argument == "language" else f"{type_}.{name}.{argument}"
                given[argument] = self.value(its.type, where)
        if "after" in definition.args:
            given |= self.paging(type_, name, definition.args)
        elif "first" in definition.args and self.chance(40):
            given["first"] = self.value(definition.args["first"].type, "first")
        return f"({', '.join(f'{key}: {written(value)}' for key, value in given.items())})" if given else ""

    def paging(self, type_: str, name: str, args: Mapping[str, GraphQLArgument]) -> dict[str, Any]:
        """Sizes and cursors, and with cursors the order that they are of."""
        page = self.pick(PAGES)
        given: dict[str, Any] = {
            size: self.value(args[size].type, "first") for size in page if size in ("first", "last")
        }
        if "after" in page or "before" in page:
            order, cursors = self.pick(self.subject.cursors(type_, name))
            given |= {side: self.cursor(cursors) for side in page if side in ("after", "before")}
            if "orderBy" in args:
                given["orderBy"] = self.fixed(args["orderBy"].type, order)
        return given

    def cursor(self, cursors: Sequence[str]) -> Any:
        """In a variable, or in the text, in which a mark stands for it."""
        if not cursors:
            return None
        if self.chance(80):
            return self.declare("String", lambda: self.pick(cursors))
        self.marks.append((self.name("cursor "), self.pick(cursors)))
        return self.marks[-1][0]

    def fixed(self, type_: Any, value: Any) -> Any:
        """This very value, which has no variables in it: as it is, or as a variable."""
        if self.chance(70):
            return value
        return self.declare(str(type_), lambda: plain(value))

    # Values

    def value(self, type_: Any, where: str, depth: int = 0) -> Any:
        """A value for what stands `where`, perhaps null, perhaps with variables in it."""
        if not isinstance(type_, GraphQLNonNull) and self.chance(3):
            return None
        if self.chance(20):
            return self.variable(type_, where, depth)
        inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if isinstance(inner, GraphQLList):
            if self.chance(10):
                item = self.value(inner.of_type, where, depth)
                return [item] if isinstance(item, Variable) else Alone(item)
            return [self.value(inner.of_type, where, depth) for _ in range(self.pick(LENGTHS))]
        if isinstance(inner, GraphQLInputObjectType):
            return self.input(inner, where, depth, self.value)
        return self.scalar(inner, where)

    def plain(self, type_: Any, where: str, depth: int) -> Any:
        """A value without variables in it, nor null."""
        inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if isinstance(inner, GraphQLList):
            return [self.plain(inner.of_type, where, depth) for _ in range(self.pick(LENGTHS))]
        if isinstance(inner, GraphQLInputObjectType):
            return self.input(inner, where, depth, self.plain)
        return self.scalar(inner, where)

    def input(
        self, type_: GraphQLInputObjectType, where: str, depth: int, value: Callable[[Any, str, int], Any]
    ) -> dict[str, Any]:
        given = {}
        for name in self.input_fields(type_, depth):
            its = type_.fields[name].type
            # The one field of a one-of input may be neither null nor a variable that could be.
            its = GraphQLNonNull(its) if type_.is_one_of else its
            given[name] = value(its, _where(type_.name, name, where), depth + 1)
        return given

    def input_fields(self, type_: GraphQLInputObjectType, depth: int) -> list[str]:
        """One of a one-of input, else the required and up to two others; deep down none that nest further."""
        fields = type_.fields
        required = [name for name, each in fields.items() if isinstance(each.type, GraphQLNonNull)]
        others = [name for name in fields if name not in required and not (depth > 4 and _nests(fields[name].type))]
        if type_.is_one_of:
            return [self.pick(others)]
        return [*required, *self.some(others, self.pick((1, 1, 1, 2, 2, 0)))]

    def scalar(self, type_: Any, where: str) -> Any:
        if isinstance(type_, GraphQLEnumType):
            return Word(self.pick(list(type_.values)))
        if type_.name == "Boolean":
            return self.below(2) == 1
        return self.pick(SIZES if where == "first" else self.subject.pools[where])

    # Variables

    def variable(self, type_: Any, where: str, depth: int = 0) -> Variable:
        """A nullable one may have a default, be null, or not be given."""
        nullable = not isinstance(type_, GraphQLNonNull)
        default = self.plain(type_, where, depth) if self.chance(15) else ABSENT

        def drawn() -> Any:
            if (nullable or default is not ABSENT) and self.chance(15):
                return None if nullable and self.chance(30) else ABSENT
            return plain(self.plain(type_, where, depth))

        return self.declare(str(type_) if default is ABSENT else f"{type_} = {written(default)}", drawn)

    def declare(self, type_: str, drawn: Callable[[], Any]) -> Variable:
        name = self.name("v")
        self.declared[name] = type_
        self.values[name] = drawn
        return Variable(name)


def _nests(type_: Any) -> bool:
    named = get_named_type(type_)
    return isinstance(named, GraphQLInputObjectType) and named.name not in COMPARISONS


def _where(type_: str, name: str, outer: str) -> str:
    """Where a value stands: in the innermost field of a filter that is neither an operator nor a combination."""
    if type_ == "RoleFilter" and name in ("eq", "ne", "in"):
        return type_
    return f"{type_}.{name}" if type_ in FILTERS and name not in ("and", "or", "not") else outer
