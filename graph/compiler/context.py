"""What the planning of one operation needs everywhere, and what it gathers: values to bind."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from graphql import GraphQLError, GraphQLSchema, Node, get_location
from sqlalchemy import Integer, Text, bindparam

from graph.compiler import plan
from graph.compiler.length import BIND, LONGEST, Length, StatementTooLongError
from graph.errors import Code, refusal
from graph.schema.placeholders import Conversion, Expression, LikePattern
from graph.schema.vocabularies import AnyVocabulary
from graph.settings import Settings

_INTEGER, _TEXT = Integer(), Text()


def _place(node: Node | None) -> plan.Place | None:
    """Where a node stands in the document."""
    return (node.loc.source, node.loc.start) if node is not None and node.loc is not None else None


def too_long(at: Node | None) -> GraphQLError:
    message = (
        f"The operation is too large: its statement would have more than {LONGEST} characters; ask for less at once."
    )
    return refusal(Code.COST_LIMIT_EXCEEDED, message, at)


@dataclass(slots=True)
class Context:
    """`at` is the field that is being planned."""

    schema: GraphQLSchema
    settings: Settings
    at: Node | None = None
    binds: list[plan.Bind] = field(default_factory=list)
    keys: list[plan.Key] = field(default_factory=list)
    ranges: list[plan.PagedRange] = field(default_factory=list)
    length: Length = field(default_factory=Length)

    def lengthen(self, characters: int) -> None:
        """Counts what the statement will have at least.

        Raises:
            GraphQLError: COST_LIMIT_EXCEEDED.
            StatementTooLongError: if it may not even be as long as any.
        """
        try:
            self.length.add(characters)
        except StatementTooLongError:
            if self.length.most < LONGEST:
                raise
            raise too_long(self.at) from None

    def note_keys(self, vocabulary: AnyVocabulary, value: Any, at: Node) -> None:
        """Notes that a value is, or several are, taken from a vocabulary."""
        if (place := _place(at)) is not None:
            found = get_location(*place)
            self.keys.append(plan.Key(vocabulary, value, found.line, found.column))

    def bind(
        self,
        value: Any,
        conversion: Conversion | LikePattern | plan.CursorValue | plan.IdPart | None = None,
        type_: Any = None,
    ) -> Expression:
        """A parameter of the statement for a value: a Parameter or a constant of the document, or several of these as a
        tuple or as the fields of an input."""
        match value:
            case Enum():
                value = value.value
            case dict():
                value = tuple(each.value if isinstance(each, Enum) else each for each in value.values())
        self.lengthen(BIND * len(value) if isinstance(value, tuple) else BIND)
        name = f"p{len(self.binds) + 1}"
        self.binds.append(plan.Bind(name, value, conversion, _place(self.at)))
        return bindparam(name, type_=type_ or (_INTEGER if isinstance(value, int) else _TEXT))
