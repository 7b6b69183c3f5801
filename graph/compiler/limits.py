"""What a document may hold, counted before anything dearer than parsing is done with it: one look at each node."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from graph.errors import Code, refusal
from graph.settings import Settings


@dataclass(slots=True)
class _Counts:
    aliases: int = 0
    directives: int = 0
    fields: int = 0
    fragments: int = 0
    variables: int = 0


def check_document(document: DocumentNode, operation: OperationDefinitionNode, settings: Settings) -> None:
    """
    Raises:
        GraphQLError: with the code of the limit.
    """
    counts = _count(document)
    for code, what, found, limit in (
        (Code.ALIAS_LIMIT_EXCEEDED, "aliases", counts.aliases, settings.max_aliases),
        (Code.DIRECTIVE_LIMIT_EXCEEDED, "directives", counts.directives, settings.max_directives),
        (Code.FRAGMENT_LIMIT_EXCEEDED, "fragments and uses of them", counts.fragments, settings.max_fragments),
        (Code.VARIABLE_LIMIT_EXCEEDED, "variables", counts.variables, settings.max_variables),
        (Code.SELECTION_LIMIT_EXCEEDED, "fields", counts.fields, settings.max_fields),
        (Code.ROOT_FIELD_LIMIT_EXCEEDED, "root fields", _root_fields(document, operation), settings.max_root_fields),
    ):
        if found > limit:
            raise _too_many(code, what, found, limit)


def _too_many(code: Code, what: str, found: int, limit: int) -> GraphQLError:
    return refusal(code, f"The document has {found} {what}; at most {limit} are allowed.")


def _count(document: DocumentNode) -> _Counts:
    counts = _Counts()
    left: list[Any] = list(document.definitions)
    while left:
        node = left.pop()
        counts.directives += len(getattr(node, "directives", None) or ())
        if isinstance(node, FieldNode):
            counts.fields += 1
            counts.aliases += node.alias is not None
        elif isinstance(node, FragmentSpreadNode | FragmentDefinitionNode):
            counts.fragments += 1
        elif isinstance(node, OperationDefinitionNode):
            counts.variables += len(node.variable_definitions or ())
            left.extend(node.variable_definitions or ())
        if (selections := getattr(node, "selection_set", None)) is not None:
            left.extend(selections.selections)
    return counts


def _root_fields(document: DocumentNode, operation: OperationDefinitionNode) -> int:
    """The fields that the operation begins with, each fragment counted once."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    seen: set[str] = set()

    def fields(selection_set: SelectionSetNode) -> Iterator[SelectionNode]:
        left = list(selection_set.selections)
        while left:
            node = left.pop()
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, FragmentSpreadNode):
                name = node.name.value
                if name in fragments and name not in seen:
                    seen.add(name)
                    left.extend(fragments[name].selection_set.selections)
            else:
                left.extend(node.selection_set.selections)  # type: ignore[attr-defined]

    return sum(1 for _ in fields(operation.selection_set))
