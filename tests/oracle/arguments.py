"""Arguments of fields: values by their types and from the pools, in the text or in variables, and cursors that fit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_required_argument,
)

from tests.oracle.choices import Choices
from tests.oracle.inputs import ABSENT, Alone, Variable, Word, has_variables, resolved, written
from tests.oracle.pools import Pools

CursorsOf = Callable[[str, str, Any], Sequence[str]]
"""(type, field, orderBy) → the cursors of the field's entries under that order, as the oracle writes them"""

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
SIZES = (1, 2, 0, 3, 5, 10)
FILTERS = ("FilmFilter", "CreditFilter", "PersonFilter", "RoleFilter", "CountryFilter", "TechnicalSpecFilter")
COMPARISONS = ("TextFilter", "KeyFilter", "IntFilter")


@dataclass(slots=True)
class Arguments(Choices):
    """`declared` are the variables and their types, `values` what makes a value for each, given those before it."""

    pools: Pools
    cursors_of: CursorsOf
    declared: dict[str, str] = field(default_factory=dict)
    values: dict[str, Callable[[Mapping[str, Any]], Any]] = field(default_factory=dict)
    marks: list[tuple[str, str]] = field(default_factory=list)
    names: int = 0

    def name(self, prefix: str) -> str:
        """A new one."""
        self.names += 1
        return f"{prefix}{self.names}"

    def arguments(self, type_: str, name: str, definition: GraphQLField) -> str:
        given: dict[str, Any] = {}
        for argument, its in definition.args.items():
            if argument not in PAGING and (is_required_argument(its) or self.chance(40)):
                where = "language" if argument == "language" else f"{type_}.{name}.{argument}"
                given[argument] = self.value(its.type, where)
        if "after" in definition.args:
            given |= self.paging(type_, name, definition.args, given.get("orderBy"))
        elif "first" in definition.args and self.chance(40):
            given["first"] = self.value(definition.args["first"].type, "first")
        return f"({', '.join(f'{key}: {written(value)}' for key, value in given.items())})" if given else ""

    def paging(self, type_: str, name: str, args: Mapping[str, GraphQLArgument], order: Any) -> dict[str, Any]:
        return {
            argument: self.cursor(type_, name, order)
            if argument in ("after", "before")
            else self.value(args[argument].type, "first")
            for argument in self.pick(PAGES)
        }

    def cursor(self, type_: str, name: str, order: Any) -> Any:
        """In a variable, or, where the order has none, perhaps in the text, in which a mark stands for it."""

        def drawn(values: Mapping[str, Any]) -> Any:
            asked = None if order is None else resolved(order, values)
            known = self.cursors_of(type_, name, None if asked is ABSENT else asked)
            return self.pick(known) if known else None

        if has_variables(order) or self.chance(80):
            return self.declare("String", drawn)
        cursor = drawn({})
        if cursor is None:
            return None
        mark = self.name("cursor ")
        self.marks.append((mark, cursor))
        return mark

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
            return [self.value(inner.of_type, where, depth) for _ in range(self.below(4))]
        if isinstance(inner, GraphQLInputObjectType):
            return self.input(inner, where, depth, self.value)
        return self.scalar(inner, where)

    def plain(self, type_: Any, where: str, depth: int) -> Any:
        """A value without variables in it, nor null."""
        inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if isinstance(inner, GraphQLList):
            return [self.plain(inner.of_type, where, depth) for _ in range(self.below(3))]
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
        return [*required, *self.some(others, 1 if self.chance(70) else 2)]

    def scalar(self, type_: Any, where: str) -> Any:
        if isinstance(type_, GraphQLEnumType):
            return Word(self.pick(list(type_.values)))
        if type_.name == "Boolean":
            return self.below(2) == 1
        return self.pick(SIZES if where == "first" else self.pools[where])

    # Variables

    def variable(self, type_: Any, where: str, depth: int = 0) -> Variable:
        """A nullable one may have a default, be null, or not be given."""
        nullable = not isinstance(type_, GraphQLNonNull)
        default = f" = {written(self.plain(type_, where, depth))}" if self.chance(15) else ""

        def drawn(_: Mapping[str, Any]) -> Any:
            if (nullable or default) and self.chance(15):
                return None if nullable and self.chance(30) else ABSENT
            return resolved(self.plain(type_, where, depth), {})

        return self.declare(f"{type_}{default}", drawn)

    def declare(self, type_: str, drawn: Callable[[Mapping[str, Any]], Any]) -> Variable:
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
