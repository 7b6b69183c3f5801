"""Runs operations: document → validated operation → prepared statement (kept per document and shape of variables) →
bytes.
"""

import logging
from collections.abc import AsyncIterator, Hashable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import orjson
import strawberry
from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    ValidationRule,
    execute_sync,
    get_variable_values,
    parse,
    specified_rules,
    validate,
)
from graphql.language import SelectionSetNode
from graphql.validation.rules import overlapping_fields_can_be_merged
from sqlalchemy import Select
from strawberry.extensions import SchemaExtension
from strawberry.schema.config import StrawberryConfig

from graph.cache import WeightedLRU
from graph.compiler import cursors
from graph.compiler.limits import check_document
from graph.compiler.plan import Bind, Plan
from graph.compiler.planner import make_plan
from graph.compiler.selection import Field, Operation, Parameter, operation_of, select_fields, shape_of
from graph.compiler.sql import write_sql
from graph.database.dialect import Dialect
from graph.database.reader import BusyError, Reader, StatementTimeoutError, TooComplexError, UnavailableError
from graph.errors import Code, Refused, errors_body, refusal
from graph.schema.query import NODE_TYPES, Query
from graph.settings import Settings
from graph.text import storable

log = logging.getLogger("filmgraph")

# Comparing fields of equal names is what takes longest in validation; five times as many, the default, take a second.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 100_000

LONGEST_MESSAGE = 500
"""Characters of an error's message; some quote the document."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement ready to run. `pieces` and the columns of its row, alternating, are the JSON of `data`."""

    name: str | None
    sql: str
    binds: tuple[Bind, ...]
    pieces: tuple[str, ...]
    cost: int
    plan: Plan | None

    def parameters(self, variables: Mapping[str, Any]) -> tuple[Any, ...]:
        """The values to bind, in the order of the statement."""
        return tuple(_value(bind, variables) for bind in self.binds)


@dataclass(frozen=True, slots=True)
class Bound:
    """A statement and its parameters: all that one request needs, however often it comes again."""

    prepared: Prepared
    parameters: tuple[Any, ...]


def _value(bind: Bind, variables: Mapping[str, Any]) -> Any:
    value: Any = bind.value
    if isinstance(value, Parameter):
        path, value = value.path, variables
        for step in path:
            value = value[step]
    if isinstance(value, str):
        value = storable(value)
    return value if bind.convert is None else bind.convert(value)


@dataclass(frozen=True, slots=True)
class Answer:
    """The JSON text of `data`, or errors; `revision` is that of the catalogue that answered."""

    data: str | None = None
    errors: tuple[GraphQLError, ...] = ()
    revision: str | None = None
    prepared: Prepared | None = None

    @property
    def body(self) -> bytes:
        """The response as the GraphQL specification has it (§7): `data` is absent where the operation did not run."""
        if self.data is not None:
            return b'{"data":' + self.data.encode() + b"}"
        return errors_body(self.errors)


class Execution:
    """Everything that answering operations needs: schema, settings, reader, and what is kept between operations."""

    def __init__(self, settings: Settings, reader: Reader) -> None:
        self.settings = settings
        self.reader = reader
        self.schema = make_schema(self)
        self.graphql_schema: GraphQLSchema = self.schema._schema
        self._dialect: Dialect = reader.dialect
        self._operations: WeightedLRU[tuple[str, str | None], Operation] = WeightedLRU(settings.plan_cache)
        self._prepared: WeightedLRU[Hashable, Prepared] = WeightedLRU(settings.plan_cache)
        self._outage: str | None = None

    async def run(
        self, query: str, variables: Mapping[str, Any] | None = None, operation_name: str | None = None
    ) -> Answer:
        """Answers one operation with one statement. Never raises: what goes wrong is in `errors`."""
        bound = self.bind(query, variables or {}, operation_name)
        return await self.answer(bound) if isinstance(bound, Bound) else bound

    def bind(
        self, query: str, variables: Mapping[str, Any], operation_name: str | None, *, with_plan: bool = False
    ) -> "Bound | Answer":
        """What answers the operation, or why it cannot be answered. Never raises."""
        try:
            prepared, values = self.prepare(query, variables, operation_name, with_plan=with_plan)
            return Bound(prepared, prepared.parameters(values))
        except Refused as refused:
            return Answer(errors=refused.errors)
        except GraphQLError as error:
            return Answer(errors=(error,))
        except Exception:  # noqa: BLE001 - the client gets an id, the log the rest
            return Answer(errors=(_masked(),))

    def knows(self, query: str, operation_name: str | None) -> bool:
        """Whether the operation has been parsed and validated before."""
        return self._operations.get((query, operation_name)) is not None

    async def answer(self, bound: Bound) -> Answer:
        """Runs the statement. Never raises."""
        prepared = bound.prepared
        if len(prepared.pieces) == 1:
            return Answer(prepared.pieces[0], prepared=prepared)
        try:
            row = await self.reader.fetch(prepared.sql, bound.parameters, prepared.cost)
            answer = Answer(_assemble(prepared.pieces, row), revision=row[-1] or "", prepared=prepared)
        except StatementTimeoutError:
            seconds = self.settings.statement_seconds
            return Answer(
                errors=(
                    refusal(Code.STATEMENT_TIMEOUT, f"The answer took longer than {seconds:g} seconds; ask for less."),
                )
            )
        except TooComplexError:
            return Answer(
                errors=(
                    refusal(Code.COST_LIMIT_EXCEEDED, "The operation is too large for the database; ask for less."),
                )
            )
        except BusyError:
            return Answer(errors=(refusal(Code.TOO_MANY_REQUESTS, "The database is busy; try again in a second."),))
        except UnavailableError as error:
            if str(error) != self._outage:  # said once, not for each request that it meets
                self._outage = str(error)
                log.error("%s", error)
            return Answer(
                errors=(refusal(Code.SERVICE_UNAVAILABLE, "The catalogue cannot be read now; try again later."),)
            )
        except Exception:  # noqa: BLE001 - the client gets an id, the log the rest
            return Answer(errors=(_masked(),))
        self._outage = None
        return answer

    def prepare(
        self,
        query: str,
        variables: Mapping[str, Any],
        operation_name: str | None = None,
        *,
        with_plan: bool = False,
    ) -> tuple[Prepared, Mapping[str, Any]]:
        """The statement for an operation, and the coerced variables its binds take their values from.

        Plans are larger than all the rest of what is kept, so they are kept on request only.

        Raises:
            GraphQLError: if the operation is refused.
        """
        operation = self._operations.get((query, operation_name)) or self._operation(query, operation_name)
        definitions = operation.node.variable_definitions
        values: Mapping[str, Any] = {}
        if definitions:
            coerced = get_variable_values(self.graphql_schema, definitions, dict(variables))
            if isinstance(coerced, list):
                raise Refused(tuple(_coded(error, Code.BAD_USER_INPUT) for error in coerced))
            values = coerced.coerced
        shape, marked = shape_of(operation, values, cursors.nulls)
        with_plan = with_plan or self.settings.explain
        key = (query, operation_name, shape, with_plan)
        prepared = self._prepared.get(key)
        if prepared is None:
            prepared = self._prepare(operation, marked, values, with_plan=with_plan)
            self._prepared.put(key, prepared, _weight(query) * (10 if with_plan else 1))
        return prepared, values

    def _operation(self, query: str, name: str | None) -> Operation:
        settings = self.settings
        document = _parse(query, settings.max_tokens)
        chosen = _chosen(document, name)
        check_document(document, chosen, settings)
        errors = validate(
            self.graphql_schema,
            document,
            specified_rules if settings.introspection else (*specified_rules, NoIntrospection),
            max_errors=5,
            hide_suggestions=not settings.suggestions,
        )
        if errors:
            raise Refused(tuple(_coded(error, Code.GRAPHQL_VALIDATION_FAILED) for error in errors))
        operation = operation_of(document, chosen)
        self._operations.put((query, name), operation, _weight(query))
        return operation

    def _prepare(
        self, operation: Operation, marked: Mapping[str, Any], values: Mapping[str, Any], *, with_plan: bool
    ) -> Prepared:
        settings = self.settings
        fields = select_fields(
            self.graphql_schema, operation, marked, max_depth=settings.max_depth, max_fields=settings.max_fields
        )
        plan = make_plan(self.graphql_schema, fields, settings)
        statement = write_sql(plan, self._dialect)
        sql, binds = render(statement, plan, self._dialect)
        name = operation.node.name
        return Prepared(
            name.value if name else None,
            sql,
            binds,
            self._pieces(operation, fields, values),
            plan.cost,
            plan if with_plan else None,
        )

    def _pieces(self, operation: Operation, fields: tuple[Field, ...], values: Mapping[str, Any]) -> tuple[str, ...]:
        """What stands between the columns: keys, and the values that need no statement."""
        pieces, text = [], "{"
        for i, field in enumerate(fields):
            text += f'{"," if i else ""}"{field.key}":'
            if field.name == "__typename":
                text += '"Query"'
            elif field.name.startswith("__"):
                text += self._introspect(operation, field, values)
            else:
                pieces.append(text)
                text = ""
        return (*pieces, text + "}")

    def _introspect(self, operation: Operation, field: Field, values: Mapping[str, Any]) -> str:
        """The JSON of a field of introspection, as graphql-core gives it."""
        result = execute_sync(self.graphql_schema, _only(operation, field.node), variable_values=dict(values))
        if result.errors:
            raise Refused(tuple(_coded(error, Code.GRAPHQL_VALIDATION_FAILED) for error in result.errors))
        assert result.data is not None
        return orjson.dumps(result.data[field.key]).decode()


class NoIntrospection(ValidationRule):
    """Refuses `__schema` and `__type`; `__typename` tells nothing that the document does not say."""

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        if node.name.value in ("__schema", "__type"):
            self.report_error(refusal(Code.INTROSPECTION_DISABLED, "This server does not tell its schema.", node))


def _parse(query: str, max_tokens: int) -> DocumentNode:
    try:
        return parse(query, max_tokens=max_tokens)
    except GraphQLError as error:
        if "tokens. Parsing aborted" in error.message:
            raise refusal(
                Code.TOKEN_LIMIT_EXCEEDED, f"The document has more than {max_tokens} tokens; that many are allowed."
            ) from None
        raise _coded(error, Code.GRAPHQL_PARSE_FAILED) from None


def _weight(query: str) -> int:
    """What keeping an operation costs: one for each kilobyte of its text."""
    return 1 + len(query) // 1_000


def render(statement: Select[Any], plan: Plan, dialect: Dialect) -> tuple[str, tuple[Bind, ...]]:
    """SQL text, and its binds in the order of its placeholders."""
    compiled = statement.compile(dialect=dialect.sqlalchemy)
    binds = {bind.name: bind for bind in plan.binds}
    return str(compiled), tuple(binds[name] for name in compiled.positiontup or ())


def _assemble(pieces: tuple[str, ...], row: Any) -> str:
    """The JSON of `data`. The row's last column, the revision (null before the first seeding), is no part of it."""
    if len(pieces) == 2:
        return f"{pieces[0]}{row[0]}{pieces[1]}"
    return "".join(part for pair in zip(pieces, (*row[:-1], ""), strict=True) for part in pair)


def _chosen(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    """The operation to run (GraphQL §6.1, GetOperation)."""
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


def _only(operation: Operation, node: FieldNode) -> DocumentNode:
    """The document with this root field alone."""
    alone = SelectionSetNode(selections=(node,))
    source = operation.node
    chosen = OperationDefinitionNode(
        operation=source.operation,
        name=source.name,
        variable_definitions=source.variable_definitions,
        directives=(),
        selection_set=alone,
    )
    return DocumentNode(definitions=(chosen, *operation.fragments.values()))


def _coded(error: GraphQLError, code: Code) -> GraphQLError:
    error.extensions = {"code": code.name, **(error.extensions or {})}
    if "integer string conversion" in error.message:  # Python's own words, about numbers of thousands of digits
        error.message = "A number has more digits than any that could be meant."
    if len(error.message) > LONGEST_MESSAGE:
        error.message = error.message[:LONGEST_MESSAGE] + " …"
    return error


def _masked() -> GraphQLError:
    """An error that tells the client nothing but an id that the log has."""
    id_ = uuid4().hex[:12]
    log.exception("unexpected error %s", id_)
    return refusal(Code.INTERNAL_SERVER_ERROR, f"Something went wrong on our side; the log has it as {id_}.")


def make_schema(execution: Execution | None = None) -> strawberry.Schema:
    """The Strawberry schema; with an Execution, `await schema.execute(…)` answers by it."""

    class Compiled(SchemaExtension):
        """Answers in place of graphql-core's executor."""

        async def on_execute(self) -> AsyncIterator[None]:
            context = self.execution_context
            if execution is not None and context.query is not None:
                answer = await execution.run(context.query, context.variables, context.operation_name)
                data = None if answer.data is None else orjson.loads(answer.data)
                context.result = ExecutionResult(data=data, errors=list(answer.errors) or None)
            yield

    return strawberry.Schema(
        Query, types=NODE_TYPES, config=StrawberryConfig(), extensions=[Compiled] if execution is not None else []
    )
