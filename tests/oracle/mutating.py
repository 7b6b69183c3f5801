"""Operations spoilt here and there: most are invalid then, in one of the many ways there are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLSchema, Lexer, Source, TokenKind, is_enum_type
from hypothesis import strategies as st

from tests.oracle.arguments import Subject
from tests.oracle.choices import CHOICES, Choices
from tests.oracle.writing import Operation, Writer

Tokens = list[str]

OPENING = {"(": ")", "{": "}", "[": "]"}
VALUES = (
    "null",
    "true",
    "7",
    "-0",
    "1.5",
    "1e3",
    "99999999999",
    '"text"',
    '""',
    "ASC",
    "[]",
    "{}",
    "[null]",
    "$unknown",
)
TYPES = (
    "Int",
    "Int!",
    "Float",
    "String",
    "String!",
    "[String!]",
    "Boolean",
    "Boolean!",
    "ID",
    "FilmFilter",
    "Film",
    "None",
)
DIRECTIVES = (
    "@include(if: true)",
    "@skip(if: false)",
    "@skip",
    "@skip(if: null)",
    "@skip(if: 1)",
    "@include(unless: true)",
    '@deprecated(reason: "x")',
    "@unknown",
)
WRONG: tuple[Any, ...] = (
    None, 0, 1.0, 1.5, 2**31, "", "1", "ASC", "text", True, [], [None], [[]], ["a", 1], {}, {"a": 1}, {"eq": "a"},
    {"title": "ASC"}, {"title": "ASC", "slug": "ASC"}, {"title": None},
)  # fmt: skip


@cache
def names(schema: GraphQLSchema) -> Sequence[str]:
    """Those of types, fields, arguments and enum values."""
    found: set[str] = {"unknown", "__typename", "on"}
    for name, type_ in schema.type_map.items():
        fields = getattr(type_, "fields", {})
        found |= {name, *fields, *(type_.values if is_enum_type(type_) else ())}
        if not isinstance(type_, GraphQLInputObjectType):
            found.update(argument for field in fields.values() for argument in field.args)
    return sorted(found)


@dataclass(slots=True, kw_only=True)
class Mutator(Choices):
    schema: GraphQLSchema

    def operation(self, operation: Operation) -> Operation:
        """With one to three faults, perhaps: in the text, or in a variable."""
        for _ in range(1 + self.below(3)):
            if any(operation.variables) and self.chance(25):
                operation = replace(operation, variables=tuple(map(self.variables, operation.variables)))
            else:
                operation = replace(operation, text=self.text(operation.text))
        return operation

    def variables(self, given: dict[str, Any]) -> dict[str, Any]:
        name = self.pick([*given, "unknown"])
        if self.chance(20):
            return {key: value for key, value in given.items() if key != name}
        return given | {name: self.pick(WRONG)}

    def text(self, text: str) -> str:
        tokens = tokens_of(text) or ["{"]
        change = self.pick((self.rename, self.rename, self.revalue, self.retype, self.drop, self.repeat, self.direct))
        change(tokens)
        return " ".join(tokens)

    def rename(self, tokens: Tokens) -> None:
        """Another name: one of the document, or of the schema."""
        places = [place for place, token in enumerate(tokens) if re.fullmatch(r"\w*[a-zA-Z]\w*", token)]
        others = [tokens[place] for place in places] if self.chance(50) else names(self.schema)
        if places:
            tokens[self.pick(places)] = self.pick(others)

    def revalue(self, tokens: Tokens) -> None:
        """Another value: one of another kind, or a variable of the document."""
        places = [place for place, token in enumerate(tokens) if tokens[place - 1] in (":", "[")]
        variables = [f"${name}" for name in re.findall(r"\$(\w+)", " ".join(tokens))]
        if places:
            place = self.pick(places)
            tokens[place : end_of(tokens, place)] = [self.pick((*VALUES, *variables))]

    def retype(self, tokens: Tokens) -> None:
        """Another type of a variable, or condition of a fragment."""
        places = [place + 2 for place, token in enumerate(tokens) if token.startswith("$") and tokens[place + 1] == ":"]
        places += [place + 1 for place, token in enumerate(tokens) if token == "on"]
        if places:
            tokens[self.pick(places)] = self.pick(TYPES)

    def drop(self, tokens: Tokens) -> None:
        """Less by a piece: an argument, a field, a selection, a fragment."""
        place = self.pick(beginnings(tokens))
        del tokens[place : end_of_piece(tokens, place)]

    def repeat(self, tokens: Tokens) -> None:
        """A piece again."""
        place = self.pick(beginnings(tokens))
        end = end_of_piece(tokens, place)
        tokens[end:end] = tokens[place:end]

    def direct(self, tokens: Tokens) -> None:
        """A directive more, behind a name, a value or a bracket."""
        places = [place for place, token in enumerate(tokens, 1) if token not in (":", "...", "on", *OPENING)]
        tokens.insert(self.pick([0, *places]), self.pick(DIRECTIVES))


def tokens_of(text: str) -> Tokens:
    """The tokens as they are written; `$` goes with its name."""
    lexer = Lexer(Source(text))
    tokens: Tokens = []
    while (token := lexer.advance()).kind is not TokenKind.EOF:
        written = text[token.start : token.end]
        if tokens and tokens[-1] == "$":
            tokens[-1] += written
        else:
            tokens.append(written)
    return tokens


def end_of(tokens: Tokens, place: int) -> int:
    """Where the token ends that stands there, or all that is between its brackets."""
    if place >= len(tokens):
        return len(tokens)
    depth = 0
    for end in range(place, len(tokens)):
        depth += (tokens[end] in OPENING) - (tokens[end] in OPENING.values())
        if depth <= 0:
            return end + 1
    return len(tokens)


def beginnings(tokens: Tokens) -> list[int]:
    """Where a piece can begin."""
    return [0, *(place for place, token in enumerate(tokens) if token not in (":", "@", *OPENING.values()))]


def end_of_piece(tokens: Tokens, place: int) -> int:
    """Where the piece ends that begins there: a name or a token, what a colon gives it, and brackets that follow."""
    end = end_of(tokens, place)
    if tokens[end : end + 1] == [":"]:
        end = end_of(tokens, end + 1)
    while end < len(tokens) and tokens[end] in ("(", "{") and tokens[place] not in OPENING:
        end = end_of(tokens, end)
    return end


def mutated(subject: Subject) -> st.SearchStrategy[Operation]:
    tapes = st.binary(min_size=2 * CHOICES, max_size=2 * CHOICES)

    def made(tape: bytes, changes: bytes) -> Operation:
        operation = Writer(tape=tape, subject=subject).operation()
        return Mutator(tape=changes, schema=subject.schema).operation(operation)

    return st.builds(made, tapes, st.binary(min_size=60, max_size=60))
