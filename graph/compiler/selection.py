"""GraphQL document + variables → merged selections: fragments, @skip and @include, aliases, arguments.

A variable is either compiled in (it changes the statement: booleans, enums, nulls, the keys of input objects, page
sizes) or bound (it does not: strings and other numbers). The `shape` of variables is the part compiled in; operations
of one shape share a statement:

    films(first: $n, filter: { title: { contains: $word } })   with {"n": 5, "word": "love"}
    shape  (("n", 5), ("word", "str"))
    values {"n": 5, "word": Parameter(("word",))}
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLIncludeDirective,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_abstract_type,
)
from graphql.execution.values import VariableValues, get_argument_values, get_directive_values

from graph.errors import Code, refusal
from graph.settings import Settings

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A bound value: where it stands in the variables; of a cursor also which of its values are null."""

    path: Path
    nulls: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """A parsed, validated operation. `compiled` names the variables whose values are compiled in (page sizes, all that
    stands in an `orderBy`, which cursors are bound to, and what introspection is asked with), `cursors` those that
    arguments take as cursors.
    """

    name: str | None
    node: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    compiled: frozenset[str]
    cursors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Field:
    """A selected field after merging: `nodes` are all places of the document that select it, `children` its own
    selection for each object type it may turn out to be. One with an `error` is answered with null.
    """

    key: str
    name: str
    arguments: Mapping[str, Any]
    nodes: tuple[FieldNode, ...]
    children: "Mapping[str, tuple[Field, ...]]"
    error: GraphQLError | None = None

    @property
    def node(self) -> FieldNode:
        """The first of the nodes, which errors are placed at."""
        return self.nodes[0]


def operation_of(document: DocumentNode, node: OperationDefinitionNode) -> Operation:
    """Returns one operation of a valid document, with the variables that its arguments treat in their own way."""
    compiled: set[str] = set()
    cursors: set[str] = set()
    left: list[Any] = list(document.definitions)
    while left:
        each = left.pop()
        for argument in getattr(each, "arguments", None) or ():
            if argument.name.value in ("first", "last", "orderBy") or each.name.value.startswith("__"):
                compiled |= _variables(argument.value)
            elif argument.name.value in ("after", "before"):
                cursors |= _variables(argument.value)
        if (selections := getattr(each, "selection_set", None)) is not None:
            left.extend(selections.selections)
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    name = node.name.value if node.name else None
    return Operation(name, node, fragments, frozenset(compiled), frozenset(cursors))


def _variables(value: Any) -> set[str]:
    """Returns the names of the variables within a value of the document."""
    match value:
        case VariableNode():
            return {value.name.value}
        case ListValueNode():
            return {name for item in value.values for name in _variables(item)}
        case ObjectValueNode():
            return {name for field in value.fields for name in _variables(field.value)}
    return set()


def shape_of(operation: Operation, values: Mapping[str, Any]) -> tuple[Hashable, dict[str, Any]]:
    """Returns the shape of coerced variables, and the variables with every bound value replaced by a Parameter."""
    shape: list[Hashable] = []
    marked: dict[str, Any] = {}
    for name, value in values.items():
        part: Hashable
        if name in operation.compiled:
            part, marked[name] = _hashable(value), value
        elif name in operation.cursors and isinstance(value, str):
            part = nulls_in(value)
            marked[name] = Parameter((name,), part)
        else:
            part, marked[name] = _mark(value, (name,))
        shape.append((name, part))
    return tuple(shape), marked


def nulls_in(cursor: str) -> tuple[bool, ...]:
    """Which of a cursor's values are null: the part of it that a statement depends on."""
    return tuple(not value for value in cursor_lines(cursor)[1:])


def cursor_lines(cursor: str) -> list[str]:
    """The lines within a cursor (see graph.compiler.keyset); one that is empty where it is none."""
    try:
        return bytes.fromhex(cursor).decode().split("\n")
    except ValueError:
        return [""]


def _hashable(value: Any) -> Hashable:
    if isinstance(value, dict):
        return tuple((k, _hashable(v)) for k, v in value.items())
    return tuple(map(_hashable, value)) if isinstance(value, list) else value


def _mark(value: Any, path: Path) -> tuple[Hashable, Any]:
    if isinstance(value, dict):
        parts = {k: _mark(v, (*path, k)) for k, v in value.items()}
        return tuple((k, p[0]) for k, p in parts.items()), {k: p[1] for k, p in parts.items()}
    if isinstance(value, list):
        items = [_mark(v, (*path, i)) for i, v in enumerate(value)]
        return tuple(p[0] for p in items), [p[1] for p in items]
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return type(value).__name__, Parameter(path)
    return value, value


class _ArgumentError(Exception):
    """The arguments of a field cannot be used, which validation leaves to execution to find."""

    def __init__(self, error: GraphQLError) -> None:
        super().__init__(error)
        self.error = error


@dataclass(slots=True)
class _Walk:
    """One walk over an operation: what it needs everywhere, and how many fields it may still select."""

    schema: GraphQLSchema
    operation: Operation
    variables: VariableValues
    max_depth: int
    fields_left: int


def select_fields(
    schema: GraphQLSchema, operation: Operation, variables: Mapping[str, Any], settings: Settings
) -> tuple[Field, ...]:
    """Returns the fields of the query type that the operation selects, merged; `variables` are as `shape_of` marks
    them. A field whose arguments cannot be used, or in which one has such arguments, has an error (GraphQL §6.4.1).

    Raises:
        GraphQLError: DEPTH_LIMIT_EXCEEDED, SELECTION_LIMIT_EXCEEDED, or BAD_USER_INPUT (null for @skip or @include).
    """
    walk = _Walk(
        schema, operation, VariableValues({}, dict(variables)), settings.max_depth, fields_left=settings.max_fields
    )
    assert schema.query_type is not None
    return _merge(walk, schema.query_type, [operation.node.selection_set], 1)


def _merge(walk: _Walk, parent: GraphQLObjectType, sets: list[SelectionSetNode], depth: int) -> tuple[Field, ...]:
    """Returns the fields selected on an object type, in the order of their first appearance (GraphQL §6.3.2,
    CollectFields).
    """
    grouped: dict[str, list[FieldNode]] = {}
    spread: set[str] = set()
    for selection_set in sets:
        for node in _fields(walk, parent, selection_set, spread):
            grouped.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
    field = _root_field if depth == 1 else _field
    return tuple(field(walk, parent, key, nodes, depth) for key, nodes in grouped.items())


def _fields(
    walk: _Walk, parent: GraphQLObjectType, selection_set: SelectionSetNode, spread: set[str]
) -> Iterator[FieldNode]:
    """The fields that a selection set selects on an object type, fragments spread; each fragment is spread once."""
    for node in selection_set.selections:
        if node.directives and not _is_included(walk, node):
            continue
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, InlineFragmentNode):
            if _applies(walk, parent, node.type_condition):
                yield from _fields(walk, parent, node.selection_set, spread)
        elif isinstance(node, FragmentSpreadNode) and node.name.value not in spread:
            spread.add(node.name.value)
            fragment = walk.operation.fragments[node.name.value]
            if _applies(walk, parent, fragment.type_condition):
                yield from _fields(walk, parent, fragment.selection_set, spread)


def _is_included(walk: _Walk, node: SelectionNode) -> bool:
    """False where @skip or @include leave a selection out.

    Raises:
        GraphQLError: BAD_USER_INPUT, for null in a variable of a type that allows it.
    """
    try:
        skip = get_directive_values(GraphQLSkipDirective, node, walk.variables)
        include = get_directive_values(GraphQLIncludeDirective, node, walk.variables)
    except GraphQLError as error:
        raise refusal(Code.BAD_USER_INPUT, error.message, error.nodes if error.locations else node) from None
    return not (skip and skip["if"]) and not (include and not include["if"])


def _applies(walk: _Walk, parent: GraphQLObjectType, condition: Any) -> bool:
    if condition is None or condition.name.value == parent.name:
        return True
    named = walk.schema.get_type(condition.name.value)
    return is_abstract_type(named) and walk.schema.is_sub_type(named, parent)


def _root_field(walk: _Walk, parent: GraphQLObjectType, key: str, nodes: list[FieldNode], depth: int) -> Field:
    try:
        return _field(walk, parent, key, nodes, depth)
    except _ArgumentError as wrong:
        wrong.error.path = [key]
        return Field(key, nodes[0].name.value, {}, tuple(nodes), {}, wrong.error)


def _field(walk: _Walk, parent: GraphQLObjectType, key: str, nodes: list[FieldNode], depth: int) -> Field:
    node = nodes[0]
    name = node.name.value
    walk.fields_left -= 1
    if walk.fields_left < 0:
        raise refusal(
            Code.SELECTION_LIMIT_EXCEEDED,
            "The operation selects too many fields; ask for fewer, or in several operations.",
            node,
        )
    if name.startswith("__"):
        return Field(key, name, {}, tuple(nodes), {})
    definition = parent.fields[name]
    try:
        arguments = get_argument_values(definition, node, walk.variables)
    except GraphQLError as error:  # such as null in a variable of a type that allows it, or in a one-of input
        raise _ArgumentError(
            refusal(Code.BAD_USER_INPUT, error.message, error.nodes if error.locations else node)
        ) from None
    sets = [n.selection_set for n in nodes if n.selection_set]
    if not sets:
        return Field(key, name, arguments, tuple(nodes), {})
    if depth >= walk.max_depth:
        raise refusal(
            Code.DEPTH_LIMIT_EXCEEDED,
            f"The fields nest deeper than {walk.max_depth} levels; ask in several operations.",
            node,
        )
    named: Any = get_named_type(definition.type)
    types = walk.schema.get_possible_types(named) if is_abstract_type(named) else (named,)
    children = {t.name: _merge(walk, t, sets, depth + 1) for t in types}
    return Field(key, name, arguments, tuple(nodes), children)
