"""What planning one operation gathers, and how values get into its expressions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from graphql import GraphQLSchema, Node
from sqlalchemy import Integer, Text, bindparam, true
from sqlalchemy.sql.visitors import replacement_traverse

from graph.compiler import plan
from graph.errors import Code, refusal
from graph.schema.sources import Expression, Within, Word
from graph.settings import Settings

Words = Mapping[str, Expression]


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
        return bindparam(name, type_=type_ or (Integer() if isinstance(value, int) else Text()))

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
    """The expression (or statement) with what its Words and Withins stand for."""

    def replaced(element: Any, **_: Any) -> Any:
        if isinstance(element, Within):
            rows = keys[element.name]
            return true() if rows is None else plan.In(element.element, rows)
        return words.get(element.name) if isinstance(element, Word) else None

    return replacement_traverse(expression, {}, replaced)
