"""What planning one operation gathers, and how values get into its expressions."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from graphql import GraphQLSchema, Node
from sqlalchemy import Integer, Text, bindparam, true
from sqlalchemy.sql.visitors import iterate, replacement_traverse

from graph.compiler import plan
from graph.errors import Code, refusal
from graph.schema.sources import Expression, Matching, Position, Within, Word
from graph.settings import Settings

Words = Mapping[str, Expression]

_INTEGER, _TEXT = Integer(), Text()


@dataclass(slots=True)
class Context:
    """Binds, and the estimated number of rows, of one operation."""

    schema: GraphQLSchema
    settings: Settings
    binds: list[plan.Bind] = field(default_factory=list)
    cost: int = 0

    def bind(self, value: Any, convert: Callable[[Any], Any] | None = None, type_: Any = None) -> Expression:
        """A placeholder of the statement for a value, `convert`ed when it is bound."""
        name = f"p{len(self.binds) + 1}"
        self.binds.append(plan.Bind(name, value, convert))
        return bindparam(name, type_=type_ or (_INTEGER if isinstance(value, int) else _TEXT))

    def charge(self, rows: int, at: Node) -> None:
        """Adds to the estimate. Refuses as soon as it is too dear, so that no plan grows beyond that."""
        self.cost += rows
        if self.cost > self.settings.max_cost:
            raise refusal(
                Code.COST_LIMIT_EXCEEDED,
                f"The operation could answer with more than {self.settings.max_cost} rows; "
                "ask for smaller pages, or less deep.",
                at,
            )


def put(expression: Any, words: Words, keys: Mapping[str, plan.Rows | None] = MappingProxyType({})) -> Any:
    """The expression with what its placeholders stand for, but for those that SQL is written with."""

    def replaced(element: Any, **_: Any) -> Any:
        if isinstance(element, Matching):
            return Matching(element.element, put(element.query, words), prefix=element.prefix)
        if isinstance(element, Position):
            return Position(put(element.text, words, keys), put(element.part, words))
        if isinstance(element, Within):
            rows = keys[element.name]
            return true() if rows is None else plan.In(element.element, rows)
        return words.get(word_of(element)) if isinstance(element, Word) else None

    return replacement_traverse(expression, {}, replaced)


def word_of(word: Word) -> str:
    """What `words` know it by: an argument may be converted in several ways."""
    return word.name if word.convert is None else f"{word.name} {word.convert.__name__}"


def placeholders(expression: Any) -> Iterator[Word | Within]:
    """The Words and Withins of an expression, also those within other placeholders."""
    for element in iterate(expression):
        match element:
            case Word() | Within():
                yield element
            case Position():
                yield from placeholders(element.text)
                yield from placeholders(element.part)
