"""GraphQL text → a validated operation; variables → their values and shape; and what introspection answers.

Whatever concerns a document as text is refused here: what cannot be parsed, which of several operations is meant, how
much a document may hold, what does not fit the schema, and variables of other types.
"""

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any, cast

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLNonNull,
    GraphQLSchema,
    NamedTypeNode,
    NonNullTypeNode,
    NullValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    ValidationRule,
    ValueNode,
    ValuesOfCorrectTypeRule,
    VariableDefinitionNode,
    execute_sync,
    get_variable_values,
    parse,
    specified_rules,
    validate,
)
from graphql.language import VisitorAction
from graphql.validation.rules import overlapping_fields_can_be_merged

from graph.compiler.selection import Field, Operation, operation_of, shape_of
from graph.errors import LONGEST_MESSAGE, Code, Refused, refusal
from graph.settings import Settings

# Comparing fields of equal names is what takes longest in validation; five times as many, the default, take a second.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 100_000

_NO_OBJECT = re.compile(
    r"^(?:Variable '\$\w+' has invalid value(?: at [^:]*)?: )?Expected value of type '(?P<type>\w+)' to be an object\b"
)
"""What the library says of a value in place of an object."""


class NoIntrospection(ValidationRule):
    """Refuses `__schema` and `__type`; `__typename` tells nothing that the document does not say.

    The rule of graphql-core refuses each field below these once more, with a message that names types.
    """

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        if node.name.value in ("__schema", "__type"):
            self.report_error(refusal(Code.INTROSPECTION_DISABLED, "This server does not tell its schema.", node))


class NoNullInOneOf(ValidationRule):
    """Refuses variables that may be null in the field of a one-of input (GraphQL §5.8.5), where it stands in a list of
    such inputs or may not be null itself: there the rule of graphql-core does not look.
    """

    def enter_operation_definition(self, node: OperationDefinitionNode, *_: Any) -> None:
        definitions = {each.variable.name.value: each for each in node.variable_definitions or ()}
        for usage in self.context.get_recursive_variable_usages(node):
            definition = definitions.get(usage.node.name.value)
            parent = usage.parent_type.of_type if isinstance(usage.parent_type, GraphQLNonNull) else None
            if (
                isinstance(parent, GraphQLInputObjectType)
                and parent.is_one_of
                and definition
                and _may_be_null(definition)
            ):
                message = f"Variable '${usage.node.name.value}' may be null, and the field of '{parent}' may not."
                self.report_error(GraphQLError(message, [definition, usage.node]))


def _may_be_null(definition: VariableDefinitionNode) -> bool:
    has_default = definition.default_value is not None and not isinstance(definition.default_value, NullValueNode)
    return not has_default and not isinstance(definition.type, NonNullTypeNode)


class PlacedValues(ValuesOfCorrectTypeRule):
    """Gives each value that is not of its type a place; the rule of graphql-core gives none to a list or an input where
    a scalar belongs.
    """

    def is_valid_value_node(self, node: ValueNode, input_type: GraphQLInputType | None) -> VisitorAction:
        self._node = node
        return super().is_valid_value_node(node, input_type)

    def report_error(self, error: GraphQLError) -> None:
        super().report_error(error if error.locations else GraphQLError(error.message, self._node))


RULES = (*(PlacedValues if rule is ValuesOfCorrectTypeRule else rule for rule in specified_rules), NoNullInOneOf)


@dataclass(frozen=True, slots=True)
class Variables:
    """Coerced variables. Operations of one `shape` share a statement, which is compiled from `marked`: the values that
    are compiled in, and Parameters in place of those that are bound.
    """

    values: Mapping[str, Any]
    shape: Hashable
    marked: Mapping[str, Any]


NO_VARIABLES = Variables({}, (), {})


def read_operation(query: str, name: str | None, schema: GraphQLSchema, settings: Settings) -> Operation:
    """Returns the operation of a document that has this name, or the only one.

    Raises:
        GraphQLError, Refused: with the code of what is wrong, e.g. GRAPHQL_PARSE_FAILED, ALIAS_LIMIT_EXCEEDED.
    """
    try:
        document = parse(query, max_tokens=settings.max_tokens, allow_empty_selection_sets=False)
    except GraphQLError as error:
        if "tokens. Parsing aborted" in error.message:
            message = f"The document has more than {settings.max_tokens} tokens; that many are allowed."
            raise refusal(Code.TOKEN_LIMIT_EXCEEDED, message) from None
        raise _with_code(error, Code.GRAPHQL_PARSE_FAILED) from None
    node = _get_operation(document, name)
    _check_limits(document, node, settings)
    rules = RULES if settings.introspection else (*RULES, NoIntrospection)
    errors = validate(schema, document, rules, max_errors=5, hide_suggestions=not settings.suggestions)
    if errors:
        telling = schema if settings.suggestions else None
        raise Refused(tuple(_with_code(error, Code.GRAPHQL_VALIDATION_FAILED, telling) for error in errors))
    _unlink(document)
    return operation_of(document, node)


def _unlink(document: DocumentNode) -> None:
    """Takes the tokens of a document apart, which name each other: so its memory is free as soon as it is not kept, and
    no collector has to look for it, which holds up everybody. What errors need, the places of nodes, stays.
    """
    token = document.loc.start_token if document.loc else None
    while token is not None:
        following, token.prev, token.next = token.next, None, None
        token = following


def read_variables(
    operation: Operation, given: Mapping[str, Any], schema: GraphQLSchema, *, suggestions: bool = True
) -> Variables:
    """Returns the variables of a request, coerced to their types.

    Raises:
        Refused: BAD_USER_INPUT, for each variable that is not of its type.
    """
    definitions = operation.node.variable_definitions
    if not definitions:
        return NO_VARIABLES
    coerced = get_variable_values(schema, definitions, dict(given), hide_suggestions=not suggestions)
    if isinstance(coerced, list):
        telling = schema if suggestions else None
        raise Refused(tuple(_with_code(error, Code.BAD_USER_INPUT, telling) for error in coerced))
    shape, marked = shape_of(operation, coerced.coerced)
    return Variables(coerced.coerced, shape, marked)


def json_parts(
    operation: Operation, fields: tuple[Field, ...], variables: Variables, schema: GraphQLSchema
) -> tuple[str, ...]:
    """Returns the JSON of `data` around the columns of the statement: keys, and values that need no statement.

    { films { … } kind: __typename } → ('{"films":', ',"kind":"Query"}')
    """
    parts, text = [], "{"
    for i, field in enumerate(fields):
        text += f'{"," if i else ""}"{field.key}":'
        if field.error is not None:
            text += "null"
        elif field.name == "__typename":
            text += '"Query"'
        elif field.name.startswith("__"):
            text += _introspect(operation, field, variables.values, schema)
        else:
            parts.append(text)
            text = ""
    return (*parts, text + "}")


def _get_operation(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    """Returns the operation to run (GraphQL §6.1, GetOperation)."""
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    if name is None and len(operations) > 1:
        raise refusal(
            Code.OPERATION_RESOLUTION_FAILURE, "The document holds several operations; say which with operationName."
        )
    for operation in operations:
        if name is None or (operation.name and operation.name.value == name):
            if operation.operation is not OperationType.QUERY:
                raise refusal(Code.READ_ONLY, "The catalogue is read-only: only queries can be run.", operation)
            return operation
    which = "no operation" if name is None else f"no operation named {name!r}"
    raise refusal(Code.OPERATION_RESOLUTION_FAILURE, f"The document holds {which}.")


def _check_limits(document: DocumentNode, operation: OperationDefinitionNode, settings: Settings) -> None:
    """Counts what a document holds, before anything dearer than parsing is done with it: one look at each node."""
    aliases = directives = fields = fragments = variables = 0
    left: list[Any] = list(document.definitions)
    while left:
        node = left.pop()
        directives += len(getattr(node, "directives", None) or ())
        if isinstance(node, FieldNode):
            fields += 1
            aliases += node.alias is not None
        elif isinstance(node, FragmentSpreadNode | FragmentDefinitionNode):
            fragments += 1
        elif isinstance(node, OperationDefinitionNode):
            variables += len(node.variable_definitions or ())
            left.extend(node.variable_definitions or ())
        if (selections := getattr(node, "selection_set", None)) is not None:
            left.extend(selections.selections)
    for code, what, found, limit in (
        (Code.ALIAS_LIMIT_EXCEEDED, "aliases", aliases, settings.max_aliases),
        (Code.DIRECTIVE_LIMIT_EXCEEDED, "directives", directives, settings.max_directives),
        (Code.FRAGMENT_LIMIT_EXCEEDED, "fragments and uses of them", fragments, settings.max_fragments),
        (Code.VARIABLE_LIMIT_EXCEEDED, "variables", variables, settings.max_variables),
        (Code.SELECTION_LIMIT_EXCEEDED, "fields", fields, settings.max_fields),
        (Code.ROOT_FIELD_LIMIT_EXCEEDED, "root fields", _root_fields(document, operation), settings.max_root_fields),
    ):
        if found > limit:
            raise refusal(code, f"The document has {found} {what}; at most {limit} are allowed.")


def _root_fields(document: DocumentNode, operation: OperationDefinitionNode) -> int:
    """Counts the fields that the operation begins with; those of a fragment count once."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    seen: set[str] = set()
    left: list[Any] = list(operation.selection_set.selections)
    count = 0
    while left:
        node = left.pop()
        if isinstance(node, FieldNode):
            count += 1
        elif not isinstance(node, FragmentSpreadNode):
            left.extend(node.selection_set.selections)
        elif (name := node.name.value) in fragments and name not in seen:
            seen.add(name)
            left.extend(fragments[name].selection_set.selections)
    return count


def _introspect(operation: Operation, field: Field, values: Mapping[str, Any], schema: GraphQLSchema) -> str:
    """Returns the JSON of a field of introspection, which graphql-core gives for a document with this root field
    alone. Its arguments and directives take strings and booleans; no other variables are declared, since their values
    are coerced already.
    """
    source = operation.node
    definitions = [d for d in source.variable_definitions or () if _named_type(d.type) in ("String", "Boolean")]
    alone = OperationDefinitionNode(
        operation=source.operation,
        name=source.name,
        variable_definitions=tuple(definitions),
        directives=(),
        selection_set=SelectionSetNode(selections=field.nodes),
    )
    document = DocumentNode(definitions=(alone, *operation.fragments.values()))
    result = execute_sync(schema, document, variable_values=dict(values))
    if result.errors:
        raise Refused(tuple(_with_code(error, Code.GRAPHQL_VALIDATION_FAILED) for error in result.errors))
    assert result.data is not None
    return orjson.dumps(result.data[field.key]).decode()


def _named_type(type_: Any) -> str:
    """Returns the name within a type as a document writes it, such as [String!]."""
    return type_.name.value if isinstance(type_, NamedTypeNode) else _named_type(type_.type)


def _with_code(error: GraphQLError, code: Code, schema: GraphQLSchema | None = None) -> GraphQLError:
    """The error with its code, in few words; with what belongs in place of a value, by a `schema` that may be told."""
    error.extensions = {"code": code.name, **(error.extensions or {})}
    if schema is not None:
        error.message = _NO_OBJECT.sub(
            lambda found: f"{found[0]} such as {_example(schema, found['type'])}", error.message
        )
    if "integer string conversion" in error.message:  # Python's own words, about numbers of thousands of digits
        error.message = "A number has more digits than any that could be meant."
    if len(error.message) > LONGEST_MESSAGE:
        error.message = error.message[:LONGEST_MESSAGE] + " …"
    return error


def _example(schema: GraphQLSchema, name: str) -> str:
    """An object of an input type, as a document writes it: with the operator that others leave out."""
    fields = cast(GraphQLInputObjectType, schema.type_map[name]).fields
    return f"{{ {'eq' if 'eq' in fields else next(iter(fields))}: … }}"
