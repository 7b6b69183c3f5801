"""Runs operations: keeps what has been compiled, binds, runs the statement, and puts the answer together.

A document is validated once, and compiled once for each shape of its variables (see graph.compiler).
"""

import logging
import time
from collections.abc import AsyncIterator, Hashable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from sys import getsizeof
from typing import Any, NamedTuple
from uuid import uuid4

import graphql
import orjson
from graphql import GraphQLError, GraphQLSchema
from sqlalchemy import select
from strawberry.extensions import SchemaExtension

from graph.cache import WeightedLRU
from graph.compiler import PreparedStatement, compile
from graph.compiler.binding import bind_values, given_keys
from graph.compiler.choosing import UNKNOWN, Samples, are_few, samples_of, samples_statement
from graph.compiler.document import read_operation, read_variables
from graph.compiler.estimate import estimate
from graph.compiler.length import LONGEST, StatementTooLongError
from graph.compiler.plan import GivenKey, Plan
from graph.compiler.selection import Operation
from graph.database.dialect import Dialect
from graph.database.reader import (
    AnswerTooLargeError,
    BusyError,
    Reader,
    StatementTimeoutError,
    TooComplexError,
    UnavailableError,
)
from graph.errors import Code, Refused, errors_body, refusal
from graph.own_fields import OwnField, decoded
from graph.schema import statistics
from graph.schema import tables as t
from graph.schema.query import Schema, make_schema
from graph.settings import Settings
from graph.warnings import Vocabularies, read_vocabularies, warnings_of

log = logging.getLogger("filmgraph")


OPERATION_BYTES, CHARACTER_BYTES = 25_000, 120
"""Memory that a parsed document takes, roughly, and what each of its characters adds."""


MEASURING_COST = 1_000_000
"""What measuring a catalogue is taken to cost: it belongs in a thread."""


class NotKept(Exception):
    """The operation has to be parsed or compiled first, which may take long."""


@dataclass(frozen=True, slots=True)
class BoundStatement:
    """A statement and its parameters: all that one request needs, however often it comes again."""

    prepared: PreparedStatement
    parameters: tuple[Any, ...]
    keys: tuple[GivenKey, ...] = ()
    own: tuple[OwnField, ...] = ()
    """The own fields of the schema that it was compiled for."""

    @property
    def weight(self) -> int:
        """The bytes that it takes, roughly, the statement included: it may be kept nowhere else any more."""
        return self.prepared.weight + sum(map(getsizeof, (*self.parameters, *self.keys)))


class ExecutionResult(NamedTuple):
    """The JSON text of `data`, or errors, or both where fields have errors; `revision` is that of the catalogue that
    answered, `seconds` how long its statement took.
    """

    data: str | None = None
    errors: tuple[GraphQLError, ...] = ()
    revision: str | None = None
    prepared: PreparedStatement | None = None
    seconds: float = 0.0
    warnings: tuple[Mapping[str, Any], ...] = ()

    @property
    def body(self) -> bytes:
        """The response as the GraphQL specification has it (§7): `data` is absent where the operation did not run."""
        if self.data is None:
            return errors_body(self.errors)
        if not self.errors and not self.warnings:
            return b'{"data":%b}' % self.data.encode()
        return self.body_with(self.extensions)

    @property
    def extensions(self) -> dict[str, Any]:
        return {"warnings": self.warnings} if self.warnings else {}

    def body_with(self, extensions: Mapping[str, Any]) -> bytes:
        """The response with these `extensions`, of an operation that ran."""
        assert self.data is not None
        before = errors_body(self.errors)[:-1] + b"," if self.errors else b"{"
        behind = b',"extensions":' + orjson.dumps(extensions) + b"}" if extensions else b"}"
        return b"".join((before, b'"data":', self.data.encode(), behind))


async def read_own_fields(reader: Reader) -> tuple[OwnField, ...]:
    """The own fields that the catalogue declares.

    Raises:
        StatementTimeoutError, BusyError, UnavailableError, NotMigratedError
    """
    ordered = select(t.own_fields.c.definition).order_by(t.own_fields.c.position).subquery()
    statement = select(reader.dialect.aggregate(ordered.c.definition))
    (definitions,) = await reader.fetch(str(statement.compile(dialect=reader.dialect.sqlalchemy)), ())
    return decoded(f"[{definitions}]")


@dataclass(frozen=True, slots=True, eq=False)
class Served:
    """A schema with some own fields, and what was parsed and compiled for it: it is of no use for another schema."""

    own: tuple[OwnField, ...]
    schema: Schema
    operations: WeightedLRU[tuple[str, str | None], Operation]
    prepared: WeightedLRU[Hashable, PreparedStatement]

    @property
    def graphql_schema(self) -> GraphQLSchema:
        return self.schema._schema


class Execution:
    """Everything that answering operations needs: schema, settings, reader, and what is kept between operations.

    What is `served` changes as a whole when the catalogue declares other own fields. An operation that has begun ends
    under the schema that it began under.
    """

    def __init__(self, settings: Settings, reader: Reader, own: tuple[OwnField, ...] = ()) -> None:
        self.settings = settings
        self.reader = reader
        self.served = self._served(own)
        self._dialect: Dialect = reader.dialect
        self._vocabularies: Vocabularies = {}
        self._vocabularies_weight = 0
        self._outage: str | None = None
        self._known = statistics.USUAL
        self._samples = UNKNOWN
        self._measured: str | None = None

    async def measure(self, revision: str | None = None) -> bool:
        """Measures the catalogue, if it is not known to be at the revision at which it was measured last.

        Returns whether what was compiled until now is forgotten, since it costs something else now.
        """
        if revision is not None and revision == self._measured:
            return False
        try:
            row = await self.reader.fetch(statistics.STATEMENT, (), MEASURING_COST)
            self._samples = await self._read_samples()
        except StatementTimeoutError:
            self._measured = revision  # it would take as long again
            return False
        except (BusyError, UnavailableError):
            return False
        self._measured = revision
        known = statistics.statistics_of(row)
        if known.are_like(self._known):
            return False
        self._known = known
        self.served.prepared.clear()
        return True

    async def _read_samples(self) -> Samples:
        """Samples of the own fields' values, if there are any: what else is measured does not depend on them.

        Raises:
            BusyError, UnavailableError
        """
        if not self.served.own:
            return UNKNOWN
        try:
            return samples_of(*await self.reader.fetch(samples_statement(self._dialect), (), MEASURING_COST))
        except (StatementTimeoutError, AnswerTooLargeError):
            return UNKNOWN

    def cost_of(self, plan: Plan, data: Mapping[str, Any]) -> int:
        """Returns what an answer has cost, counted as costs are estimated."""
        return estimate(plan, self._known, data).cost

    def serve(self, own: tuple[OwnField, ...]) -> None:
        """Makes the schema anew, with these own fields, and serves it from now on."""
        self.served = self._served(own)

    def _served(self, own: tuple[OwnField, ...]) -> Served:
        capacity = self.settings.plan_cache_bytes // 3  # the last third is for requests (see graph.server.operations)
        schema = make_schema([_compiled_by(self)], self.settings, own)
        return Served(own, schema, WeightedLRU(capacity), WeightedLRU(capacity))

    async def run(
        self, query: str, variables: Mapping[str, Any] | None = None, operation_name: str | None = None
    ) -> ExecutionResult:
        """Answers one operation with one statement. Never raises: what goes wrong is in `errors`."""
        bound = self.bind(query, variables or {}, operation_name)
        return await self.answer(bound) if isinstance(bound, BoundStatement) else bound

    def bind(
        self,
        query: str,
        variables: Mapping[str, Any],
        operation_name: str | None,
        *,
        prefix: str = "",
        with_plan: bool = False,
        kept_only: bool = False,
        longest: int = LONGEST,
    ) -> BoundStatement | ExecutionResult:
        """Returns the statement that answers the operation, or errors if it is refused. `prefix` is the path prefix
        below which the client reaches the server, and so the files that it serves.

        The plan is there only `with_plan`: it is larger than all the rest of what is kept.

        Raises:
            NotKept: if `kept_only`, and the operation has to be parsed, or compiled for variables of this shape.
            StatementTooLongError: if it has to be compiled, and becomes longer than `longest`.
        """
        try:
            with_plan = with_plan or self.settings.explain
            served = self.served
            prepared, values = self._prepare(
                served, query, variables, operation_name, prefix, with_plan, kept_only, longest
            )
            parameters = bind_values(prepared.binds, values, prepared.checked)
            return BoundStatement(prepared, parameters, given_keys(prepared.keys, values), served.own)
        except (NotKept, StatementTooLongError):
            raise
        except Refused as refused:
            return ExecutionResult(errors=refused.errors)
        except GraphQLError as error:
            error.__traceback__ = error.__context__ = None  # its frames hold all that was made until then
            return ExecutionResult(errors=(error,))
        except Exception:  # noqa: BLE001 - the client gets an id, the log the rest
            return ExecutionResult(errors=(unexpected_error(),))

    @property
    def kept_bytes(self) -> int:
        """Memory that parsed documents, compiled operations and vocabularies take, roughly."""
        return self.served.operations.weight + self.served.prepared.weight + self._vocabularies_weight

    async def answer(self, bound: BoundStatement) -> ExecutionResult:
        """Runs the statement. Never raises."""
        prepared = bound.prepared
        if len(prepared.json_parts) == 1:
            return ExecutionResult(prepared.json_parts[0], prepared.errors, prepared=prepared)
        try:
            began = time.perf_counter()
            row = await self.reader.fetch(prepared.sql, bound.parameters, prepared.cost)
            seconds = time.perf_counter() - began
            data, revision = row
            if data is None:
                raise AnswerTooLargeError
            before, behind = prepared.json_parts
            warnings = await self._warnings(bound.keys) if bound.keys else ()
        except Exception as error:  # noqa: BLE001 - the client gets an id, the log the rest
            return ExecutionResult(errors=(self._refusal_of(error),))
        self._outage = None
        return ExecutionResult(f"{before}{data}{behind}", prepared.errors, revision or "", prepared, seconds, warnings)

    async def read_vocabularies(self) -> None:
        """Reads what keys there are, anew for each catalogue; before the first time, no key is warned of."""
        with suppress(StatementTimeoutError, AnswerTooLargeError, BusyError, UnavailableError):
            self._vocabularies = await read_vocabularies(self.reader)
            self._vocabularies_weight = sum(words.weight for words in self._vocabularies.values())

    async def _warnings(self, keys: tuple[GivenKey, ...]) -> tuple[Mapping[str, Any], ...]:
        if not self._vocabularies:
            return ()
        return await warnings_of(keys, self._vocabularies, suggestions=self.settings.suggestions)

    def _refusal_of(self, error: Exception) -> GraphQLError:
        """Returns what a client is told if the database did not answer."""
        match error:
            case StatementTimeoutError():
                seconds = f"{self.settings.statement_seconds:g} seconds"
                return refusal(Code.STATEMENT_TIMEOUT, f"The answer took longer than {seconds}; ask for less.")
            case AnswerTooLargeError():
                message = f"The answer has more than {self.settings.max_answer_bytes} bytes; ask for less."
                return refusal(Code.ANSWER_LIMIT_EXCEEDED, message)
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
        return unexpected_error()

    def _prepare(
        self,
        served: Served,
        query: str,
        given: Mapping[str, Any],
        name: str | None,
        prefix: str,
        with_plan: bool,
        kept_only: bool,
        longest: int,
    ) -> tuple[PreparedStatement, Mapping[str, Any]]:
        """The statement for an operation, and the coerced variables that its binds take their values from.

        Raises:
            GraphQLError, Refused: if the operation is refused.
            NotKept, StatementTooLongError
        """
        operation = served.operations.get((query, name))
        if operation is None:
            if kept_only:
                raise NotKept
            operation = read_operation(query, name, served.graphql_schema, self.settings)
            served.operations.put((query, name), operation, OPERATION_BYTES + CHARACTER_BYTES * len(query))
        variables = read_variables(operation, given, served.graphql_schema, suggestions=self.settings.suggestions)
        key: tuple[Hashable, ...] = (query, name, variables.shape, prefix, with_plan)
        prepared = served.prepared.get(key)
        if prepared is not None and prepared.ranges:
            few = are_few(prepared.ranges, self._samples, variables.values)
            if few != prepared.few:
                key = (*key, few)
                prepared = served.prepared.get(key)
        if prepared is None:
            if kept_only:
                raise NotKept
            settings = below(prefix, self.settings)
            prepared = compile(
                operation,
                variables,
                served.graphql_schema,
                self._dialect,
                settings,
                self._known,
                self._samples,
                longest,
            )
            if not with_plan:
                prepared = replace(prepared, plan=None)
            served.prepared.put(key, prepared, prepared.weight + _weight(key))
        return prepared, variables.values


def below(prefix: str, settings: Settings) -> Settings:
    """Returns settings for clients that reach the server below a path prefix."""
    if not prefix or not settings.media_url.startswith("/"):
        return settings
    return settings.model_copy(update={"media_url": prefix + settings.media_url})


def _weight(key: Hashable) -> int:
    """The bytes that a key takes, roughly; the shape of variables may hold long lists."""
    return getsizeof(key) + (sum(map(_weight, key)) if isinstance(key, tuple) else 0)


def unexpected_error() -> GraphQLError:
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
                context.result = graphql.ExecutionResult(
                    data=data, errors=list(answer.errors) or None, extensions=answer.extensions or None
                )
            yield

    return Compiled
