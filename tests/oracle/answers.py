"""An operation → its answer. graphql-core parses, coerces and collects; the fields are ours."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    GraphQLResolveInfo,
    GraphQLSchema,
    ObjectFieldNode,
    OperationDefinitionNode,
    ValidationRule,
    VariableNode,
    build_schema,
    execute_sync,
    get_named_type,
    parse,
    print_ast,
    specified_rules,
    validate,
)

from graph.schema.query import make_schema, sdl
from tests.catalogue.model import Catalogue, Film
from tests.oracle.fields import FIELDS, At, language_of, own_fields, stated
from tests.oracle.library import Library
from tests.oracle.texts import served_language

Languages = dict[tuple[str | int, ...], str]
"""By the path of a field at the root, or of an entry of its list."""

SDL = Path(__file__).parent.parent / "schema.graphql"


def schema_of(catalogue: Catalogue) -> GraphQLSchema:
    """The schema with the own fields that a catalogue declares."""
    text = sdl(make_schema(own=catalogue.own)) if catalogue.own else SDL.read_text()
    return build_schema(text.replace("directive @oneOf on INPUT_OBJECT\n", ""))


def read_schema() -> GraphQLSchema:
    # Our SDL declares @oneOf, which graphql-core has built in.
    return build_schema(SDL.read_text().replace("directive @oneOf on INPUT_OBJECT\n", ""))


class OneOfVariables(ValidationRule):
    """No variable that may be null stands in a one-of input (GraphQL §5.8.5); graphql-core overlooks some that do."""

    def enter_object_field(self, node: ObjectFieldNode, *_: Any) -> None:
        parent = get_named_type(self.context.get_parent_input_type())
        if getattr(parent, "is_one_of", False) and isinstance(node.value, VariableNode):
            name = node.value.name.value
            declared = [
                each
                for operation in self.context.document.definitions
                if isinstance(operation, OperationDefinitionNode)
                for each in operation.variable_definitions or ()
                if each.variable.name.value == name
            ]
            for each in declared:
                default = "null" if each.default_value is None else print_ast(each.default_value)
                if default == "null" and not print_ast(each.type).endswith("!"):
                    self.report_error(GraphQLError(f"${name} may be null."))


def invalid(schema: GraphQLSchema, query: str) -> list[GraphQLError]:
    """What is wrong with a document."""
    try:
        document = parse(query, allow_empty_selection_sets=False)
    except GraphQLError as error:
        return [error]
    return validate(schema, document, [*specified_rules, OneOfVariables])


class Oracle:
    def __init__(
        self, catalogue: Catalogue, schema: GraphQLSchema, *, page_size: int, media_url: str, build: str
    ) -> None:
        self.catalogue = catalogue
        self.schema = schema
        self._library = Library(catalogue, media_url, build)
        self._own = own_fields(catalogue)
        self._page_size = page_size

    def answer(self, query: str, variables: Mapping[str, Any] | None = None) -> Any:
        """`data` of an operation that is valid."""
        result = self._execute(parse(query, no_location=True), variables or {})
        assert not result.errors, result.errors
        return result.data

    def verdict(self, query: str, variables: Mapping[str, Any]) -> ExecutionResult:
        """The response to an operation that need not be valid."""
        errors = invalid(self.schema, query)
        return ExecutionResult(errors=errors) if errors else self._execute(parse(query), variables)

    def _execute(self, document: DocumentNode, variables: Mapping[str, Any]) -> ExecutionResult:
        languages: Languages = {}
        return execute_sync(
            self.schema,
            document,
            context_value=languages,
            variable_values=dict(variables),
            field_resolver=self._resolve,
            type_resolver=lambda record, *_: type(record).__name__,
        )

    def _resolve(self, record: Any, info: GraphQLResolveInfo[Any], **args: Any) -> Any:
        order = info.parent_type.fields[info.field_name].args.get("orderBy")
        said = "" if order is None else order.description or ""
        at = At(self._library, self._language(info, args), self._page_size, said)
        type_ = info.parent_type.name
        resolver = FIELDS.get(type_, {}).get(info.field_name) or self._own.get(type_, {}).get(info.field_name)
        if resolver is not None:
            return resolver(at, record, args)
        if isinstance(record, dict):
            return record[info.field_name]
        name = re.sub("[A-Z]", lambda capital: f"_{capital[0].lower()}", info.field_name)
        return (
            stated(at, record, name)
            if isinstance(record, Film) and not hasattr(record, name)
            else getattr(record, name)
        )

    def _language(self, info: GraphQLResolveInfo[Any], args: Mapping[str, Any]) -> str:
        """That of the field at the root, which everything below it inherits; of an entry of `nodes`, that of its id."""
        languages: Languages = info.context
        path = tuple(info.path.as_list())
        if len(path) == 1:
            asked = language_of(args["id"]) if "id" in args else args.get("language")
            languages[path] = served_language(asked, self.catalogue.languages)
            for i, id_ in enumerate(args.get("ids", ())):
                languages[(*path, i)] = served_language(language_of(id_), self.catalogue.languages)
        return languages.get(path[:2], languages[path[:1]])
