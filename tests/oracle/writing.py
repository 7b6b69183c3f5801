"""Hypothesis writes operations over a schema, for a catalogue: the simplest have no alias, fragment or argument."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    SchemaMetaFieldDef,
    TypeMetaFieldDef,
    get_named_type,
    is_composite_type,
)
from hypothesis import strategies as st

from tests.oracle.arguments import Arguments, Subject
from tests.oracle.choices import CHOICES
from tests.oracle.inputs import ABSENT, written

Abstract = GraphQLInterfaceType | GraphQLUnionType
Composite = GraphQLObjectType | Abstract

INTROSPECTION = {"__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}
UNORDERED = ("types", "possibleTypes")
"""Lists of introspection that may come in any order."""

FRAGMENTED = (
    "Query",
    "Film",
    "Credit",
    "Person",
    "Role",
    "Genre",
    "Festival",
    "Country",
    "Category",
    "Department",
    "Node",
    "SearchResult",
    "FilmConnection",
    "CreditConnection",
    "PersonConnection",
    "PersonFacets",
    "CreditFacets",
    "AwardConnection",
    "AwardFacets",
    "PageInfo",
    "FilmEdge",
)


@dataclass(frozen=True, slots=True)
class Operation:
    """A document, and sets of variables to run it with. `cursors` are those in the text, by the marks they stand at."""

    text: str
    variables: tuple[dict[str, Any], ...] = ({},)
    cursors: tuple[tuple[str, str], ...] = ()

    def with_cursors(self, put: Callable[[str], str]) -> str:
        """The text, with cursors as `put` writes them."""
        text = self.text
        for mark, cursor in self.cursors:
            text = text.replace(f'"{mark}"', written(put(cursor)))
        return text


@dataclass(slots=True)
class Scope:
    """The response keys of an object: (field, arguments, what is below). Only the same field may come again."""

    taken: dict[str, tuple[str, str, "Scope"]] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Writer(Arguments):
    fields_left: int = 0
    fragments: dict[str, tuple[str, str]] = field(default_factory=dict)

    def operation(self) -> Operation:
        for _ in range(self.pick((0, 0, 1, 2))):
            self.fragment()
        self.fields_left = 2 + self.below(7)
        query = self.subject.schema.query_type
        assert query is not None
        text = self.document(self.selection(query, 2 + self.below(8), Scope()))
        used = set(re.findall(r"\$(\w+)", text))
        declared = {name: type_ for name, type_ in self.declared.items() if name in used}
        heading = ", ".join(f"${name}: {type_}" for name, type_ in declared.items())
        text = f"query Q({heading}) {text}" if declared else text
        sets = 2 if declared and self.chance(30) else 1
        return Operation(text, tuple(self.drawn(declared) for _ in range(sets)), tuple(self.marks))

    def document(self, body: str) -> str:
        """The body and the fragments that it uses, directly or not."""
        text = body
        for name, (type_, fragment) in reversed(self.fragments.items()):
            if f"...{name} " in text:
                text += f"\nfragment {name} on {type_} {fragment}"
        return text

    def drawn(self, variables: Iterable[str]) -> dict[str, Any]:
        values = {name: self.values[name]() for name in variables}
        return {name: value for name, value in values.items() if value is not ABSENT}

    def fragment(self) -> None:
        """A named fragment, which may use those before it. Its keys are its own, so that it fits in everywhere."""
        type_ = self.subject.schema.get_type(self.pick(FRAGMENTED))
        assert isinstance(type_, Composite)
        self.fields_left = 2 + self.below(4)
        self.fragments[self.name("F")] = (type_.name, self.selection(type_, 1 + self.below(4), Scope(), own=True))

    def selection(self, type_: Composite, depth: int, scope: Scope, *, own: bool = False) -> str:
        """`own` keys are unlike any other in the document."""
        members = [self.member(type_, depth, scope, own=own) for _ in range(1 + self.below(4))]
        return "{ " + " ".join(members) + " }"

    def member(self, type_: Composite, depth: int, scope: Scope, *, own: bool) -> str:
        kind = self.below(20)
        if kind == 19:
            fitting = [name for name, (on, _) in self.fragments.items() if on == type_.name]
            if fitting:
                return f"...{self.pick(fitting)} {self.directive()}"
        if kind >= 17 or (isinstance(type_, Abstract) and kind >= 5):
            return self.inline(type_, depth, scope, own=own)
        if kind == 16 or isinstance(type_, GraphQLUnionType):
            return f"__typename {self.directive()}"
        return self.field(type_, depth, scope, own=own)

    def inline(self, type_: Composite, depth: int, scope: Scope, *, own: bool) -> str:
        """A fragment on no type, on the type itself, on its interface, or on one of the types of an abstract one."""
        if self.chance(20):
            return f"... {self.directive()} {self.selection(type_, depth, scope, own=own)}"
        if isinstance(type_, Abstract):
            # Objects of several types may answer under one key, in different shapes, so that it must be an own one.
            on = self.pick(sorted(self.subject.schema.get_possible_types(type_), key=lambda each: each.name))
            return f"... on {on.name} {self.directive()} {self.selection(on, depth, Scope(), own=True)}"
        if type_.interfaces and self.chance(30):
            return f"... on {type_.interfaces[0].name} {self.directive()} {{ {self.id(scope, own=own)} }}"
        return f"... on {type_.name} {self.directive()} {self.selection(type_, depth, scope, own=own)}"

    def id(self, scope: Scope, *, own: bool) -> str:
        is_free = not own and scope.taken.setdefault("id", ("id", "", Scope()))[0] == "id"
        return "id" if is_free else f"{self.name('k')}: id"

    def field(self, type_: GraphQLObjectType | GraphQLInterfaceType, depth: int, scope: Scope, *, own: bool) -> str:
        self.fields_left -= 1
        fields = type_.fields
        if type_ == self.subject.schema.query_type and self.chance(8):
            fields, depth = INTROSPECTION, min(depth, 3)  # deeper, validation may find it too deep
        deep = depth > 1 and self.fields_left > 0
        names = [
            name
            for name, its in fields.items()
            if (deep or not is_composite_type(get_named_type(its.type))) and name not in UNORDERED
        ]
        if self.chance(90):
            names = [name for name in names if name not in scope.taken]
        if not names:
            return "__typename"
        connections = [name for name in names if "after" in fields[name].args]
        name = self.pick(connections if connections and self.chance(30) else names)
        arguments = self.arguments(type_.name, name, fields[name])
        key, (_, arguments, inside) = self.key(scope, name, arguments, own=own)
        heading = f"{name if key == name else f'{key}: {name}'}{arguments} {self.directive()}"
        child = get_named_type(fields[name].type)
        return f"{heading} {self.selection(child, depth - 1, inside)}" if isinstance(child, Composite) else heading

    def key(self, scope: Scope, name: str, arguments: str, *, own: bool) -> tuple[str, tuple[str, str, Scope]]:
        """The key for a field: where the same one has it already, that one's arguments go with it."""
        kind = self.below(20)
        key = name
        if own or kind == 18:
            key = self.name("k")
        elif kind == 19:
            key = self.pick(("a", "id", "title", "name", "nodes", "_"))
        if key in scope.taken and scope.taken[key][0] != name:
            key = self.name("k")
        return key, scope.taken.setdefault(key, (name, arguments, Scope()))

    def directive(self) -> str:
        if not self.chance(8):
            return ""
        value = self.variable(GraphQLNonNull(GraphQLBoolean), "") if self.chance(60) else self.below(2) == 1
        return f"@{self.pick(('include', 'skip'))}(if: {written(value)})"


def operations(subject: Subject) -> st.SearchStrategy[Operation]:
    tapes = st.binary(min_size=2 * CHOICES, max_size=2 * CHOICES)
    return tapes.map(lambda tape: Writer(tape=tape, subject=subject).operation())
