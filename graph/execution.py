"""Runs operations: keeps what has been compiled, binds, runs the statement, and puts the answer together.

A document is validated once, and compiled once for each shape of its variables (see graph.compiler).
"""

import logging
from collections.abc import AsyncIterator, Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import graphql
import orjson
from graphql import GraphQLError, GraphQLSchema
from strawberry.extensions import SchemaExtension

from graph.cache import WeightedLRU
from graph.compiler import PreparedStatement, compile
from graph.compiler.binding import bind_values
from graph.compiler.document import read_operation, read_variables
from graph.compiler.selection import Operation
from graph.database.dialect import Dialect
from graph.database.reader import BusyError, Reader, StatementTimeoutError, TooComplexError, UnavailableError
from graph.errors import Code, Refused, errors_body, refusal
from graph.schema.query import make_schema
from graph.settings import Settings

log = logging.getLogger("filmgraph")


@dataclass(frozen=True, slots=True)
class BoundStatement:
    """A statement and its parameters: all that one request needs, however often it comes again."""

    prepared: PreparedStatement
    parameters: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class ExecutionResult:
    """The JSON text of `data`, or errors; `revision` is that of the catalogue that answered."""

    data: str | None = None
    errors: tuple[GraphQLError, ...] = ()
    revision: str | None = None
    prepared: PreparedStatement | None = None

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
        self.schema = make_schema([_compiled_by(self)])
        self.graphql_schema: GraphQLSchema = self.schema._schema
        self._dialect: Dialect = reader.dialect
        self._operations: WeightedLRU[tuple[str, str | None], Operation] = WeightedLRU(settings.plan_cache)
        self._prepared: WeightedLRU[Hashable, PreparedStatement] = WeightedLRU(settings.plan_cache)
        self._outage: str | None = None

    async def run(
        self, query: str, variables: Mapping[str, Any] | None = None, operation_name: str | None = None
    ) -> ExecutionResult:
        """Answers one operation with one statement. Never raises: what goes wrong is in `errors`."""
        bound = self.bind(query, variables or {}, operation_name)
        return await self.answer(bound) if isinstance(bound, BoundStatement) else bound

    def bind(
        self, query: str, variables: Mapping[str, Any], operation_name: str | None, *, with_plan: bool = False
    ) -> BoundStatement | ExecutionResult:
        """Returns the statement that answers the operation, or errors if it is refused. Never raises.

        The plan is there only `with_plan`: it is larger than all the rest of what is kept.
        """
        try:
            prepared, values = self._prepare(query, variables, operation_name, with_plan or self.settings.explain)
            return BoundStatement(prepared, bind_values(prepared.binds, values, prepared.checked))
        except Refused as refused:
            return ExecutionResult(errors=refused.errors)
        except GraphQLError as error:
            return ExecutionResult(errors=(error,))
        except Exception:  # noqa: BLE001 - the client gets an id, the log the rest
            return ExecutionResult(errors=(_mask(),))

    def knows(self, query: str, operation_name: str | None) -> bool:
        """True if the operation has been parsed and validated before."""
        return self._operations.get((query, operation_name)) is not None

    async def answer(self, bound: BoundStatement) -> ExecutionResult:
        """Runs the statement. Never raises."""
        prepared = bound.prepared
        if len(prepared.json_parts) == 1:
            return ExecutionResult(prepared.json_parts[0], prepared=prepared)
        try:
            row = await self.reader.fetch(prepared.sql, bound.parameters, prepared.cost)
            columns = (*row[:-1], "")  # the last one is the revision, null before the first seeding
            data = "".join(part for pair in zip(prepared.json_parts, columns, strict=True) for part in pair)
        except Exception as error:  # noqa: BLE001 - the client gets an id, the log the rest
            return ExecutionResult(errors=(self._refusal_of(error),))
        self._outage = None
        return ExecutionResult(data, revision=row[-1] or "", prepared=prepared)

    def _refusal_of(self, error: Exception) -> GraphQLError:
        """Returns what a client is told if the database did not answer."""
        match error:
            case StatementTimeoutError():
                seconds = f"{self.settings.statement_seconds:g} seconds"
                return refusal(Code.STATEMENT_TIMEOUT, f"The answer took longer than {seconds}; ask for less.")
            case TooComplexError():
                message = "The operation is too large for the database; ask for less."
                return refusal(Code.COST_LIMIT_EXCEEDED, message)
            case BusyError():
                return refusal(Code.TOO_MANY_REQUESTS, "The database is busy; try again in a second.")
            case UnavailableError():
                if str(error) != self._outage:  # said once, not for each request that it meets
                    self._outage = str(error)
                    log.error("%s", error)
                return refusal(Code.SERVICE_UNAVAILABLE, "The catalogue cannot be read now; try again later.")
        return _mask()

    def _prepare(
        self, query: str, given: Mapping[str, Any], name: str | None, with_plan: bool
    ) -> tuple[PreparedStatement, Mapping[str, Any]]:
        """The statement for an operation, and the coerced variables that its binds take their values from.

        Raises:
            GraphQLError, Refused: if the operation is refused.
        """
        weight = 1 + len(query) // 1_000  # one for each kilobyte of its text
        operation = self._operations.get((query, name))
        if operation is None:
            operation = read_operation(query, name, self.graphql_schema, self.settings)
            self._operations.put((query, name), operation, weight)
        variables = read_variables(operation, given, self.graphql_schema)
        key = (query, name, variables.shape, with_plan)
        prepared = self._prepared.get(key)
        if prepared is None:
            prepared = compile(operation, variables, self.graphql_schema, self._dialect, self.settings)
            if not with_plan:
                prepared = replace(prepared, plan=None)
            self._prepared.put(key, prepared, weight * (10 if with_plan else 1))
        return prepared, variables.values


def _mask() -> GraphQLError:
    """An error that tells the client nothing but an id that the log has; called where an exception is caught."""
    id_ = uuid4().hex[:12]
    log.exception("unexpected error %s", id_)
    return refusal(Code.INTERNAL_SERVER_ERROR, f"Something went wrong on our side; the log has it as {id_}.")


def _compiled_by(execution: Execution) -> type[SchemaExtension]:
    """An extension that answers in place of graphql-core's executor, for `await schema.execute(…)`."""

    class Compiled(SchemaExtension):
        async def on_execute(self) -> AsyncIterator[None]:
            context = self.execution_context
            if context.query is not None:
                answer = await execution.run(context.query, context.variables, context.operation_name)
                data = None if answer.data is None else orjson.loads(answer.data)
                context.result = graphql.ExecutionResult(data=data, errors=list(answer.errors) or None)
            yield

    return Compiled
