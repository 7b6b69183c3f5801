"""What the planning of one operation needs everywhere, and what it gathers: values to bind."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from graphql import GraphQLSchema, Node, get_location
from sqlalchemy import Integer, Text, bindparam

from graph.compiler import plan
from graph.schema.placeholders import Conversion, Expression, LikePattern
from graph.schema.vocabularies import Vocabulary
from graph.settings import Settings

_INTEGER, _TEXT = Integer(), Text()


@dataclass(slots=True)
class Context:
    schema: GraphQLSchema
    settings: Settings
    binds: list[plan.Bind] = field(default_factory=list)
    keys: list[plan.Key] = field(default_factory=list)

    def note_keys(self, vocabulary: Vocabulary, value: Any, at: Node) -> None:
        """Notes that a value is, or several are, taken from a vocabulary."""
        if at.loc is not None:
            place = get_location(at.loc.source, at.loc.start)
            self.keys.append(plan.Key(vocabulary, value, place.line, place.column))

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
        name = f"p{len(self.binds) + 1}"
        self.binds.append(plan.Bind(name, value, conversion))
        return bindparam(name, type_=type_ or (_INTEGER if isinstance(value, int) else _TEXT))
