"""Operations compiled without a database."""

from collections.abc import Mapping
from typing import Any

from graphql import GraphQLError, GraphQLSchema

from graph.compiler import PreparedStatement, compile
from graph.compiler.binding import bind_values
from graph.compiler.document import read_operation, read_variables
from graph.compiler.explain import explain
from graph.compiler.plan import Plan
from graph.compiler.selection import Field, select_fields
from graph.database.databases import database_named
from graph.errors import Refused
from graph.schema.query import make_schema
from graph.settings import Settings

SCHEMA: GraphQLSchema = make_schema()._schema


def settings(**changed: Any) -> Settings:
    return Settings(DATABASE_URL="sqlite:///none.db", **changed)


def prepared(
    query: str,
    variables: Mapping[str, Any] | None = None,
    *,
    dialect: str = "sqlite",
    schema: GraphQLSchema = SCHEMA,
    **changed: Any,
) -> PreparedStatement:
    """The statement of the only operation of a document; `changed` are settings."""
    known = settings(**changed)
    operation = read_operation(query, None, schema, known)
    read = read_variables(operation, variables or {}, schema)
    return compile(operation, read, schema, database_named(dialect).dialect, known)


def planned(query: str, variables: Mapping[str, Any] | None = None, **changed: Any) -> Plan:
    plan = prepared(query, variables, **changed).plan
    assert plan is not None
    return plan


def explained(query: str, variables: Mapping[str, Any] | None = None, **changed: Any) -> list[str]:
    """The lines of a plan."""
    statement = prepared(query, variables, **changed)
    assert statement.plan is not None
    return explain(statement.plan, statement.cost).splitlines()


def parameters(query: str, variables: Mapping[str, Any] | None = None, **changed: Any) -> tuple[Any, ...]:
    """What is bound, in the order of the statement."""
    known = settings(**changed)
    operation = read_operation(query, None, SCHEMA, known)
    read = read_variables(operation, variables or {}, SCHEMA)
    statement = compile(operation, read, SCHEMA, database_named("sqlite").dialect, known)
    return bind_values(statement.binds, read.values, statement.checked)


def selected(query: str, variables: Mapping[str, Any] | None = None, **changed: Any) -> tuple[Field, ...]:
    known = settings(**changed)
    operation = read_operation(query, None, SCHEMA, known)
    return select_fields(SCHEMA, operation, read_variables(operation, variables or {}, SCHEMA).marked, known)


Refusal = tuple[str, str, list[tuple[int, int]]]
"""Code, message, and lines and columns of the document."""


def cursor(*lines: str) -> str:
    """The cursor with a signature and these values, as it comes from clients."""
    return "\n".join(lines).encode().hex()


def refusals(error: Exception) -> list[Refusal]:
    errors = error.errors if isinstance(error, Refused) else (error,)
    return [_refusal(each) for each in errors]


def _refusal(error: Exception) -> Refusal:
    assert isinstance(error, GraphQLError)
    assert error.extensions is not None
    places = [(place.line, place.column) for place in error.locations or ()]
    return error.extensions["code"], error.message, places
