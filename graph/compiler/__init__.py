"""From a GraphQL operation to one SQL statement. Each stage has a module; `compile` is the way through them.

    document    text → validated operation; variables → their values and shape
                refuses what is no GraphQL, does not fit the schema, or is too large a document
    selection   operation + variables → merged selections
                refuses depth, too many fields once fragments are spread, and two keys in a one-of input
    planner     selections + schema → plan
                refuses page sizes, cursors with another number of values, lists too long, and too many rows
    sql         plan → SQL text
                refuses nothing
    binding     binds of the plan + variables → parameters, for each request that the statement answers
                refuses cursors that do not fit their order, and texts too long to look for

Beside them: context (what planning gathers), substitution (arguments in place of placeholders), filtering (`filter` and
`orderBy`) and keyset (`first`, `after` …) serve the planner; explain prints plans.
"""

from dataclasses import dataclass

from graphql import GraphQLSchema

from graph.compiler.document import Variables, json_parts
from graph.compiler.plan import Bind, Plan
from graph.compiler.planner import make_plan
from graph.compiler.selection import Operation, select_fields
from graph.compiler.sql import write_sql
from graph.database.dialect import Dialect
from graph.settings import Settings


@dataclass(frozen=True, slots=True)
class PreparedStatement:
    """A statement ready to be bound and run. The columns of its row, with `json_parts` around and between them, are the
    JSON of `data`. `cost` is the estimated number of rows of the answer.
    """

    name: str | None
    sql: str
    binds: tuple[Bind, ...]
    json_parts: tuple[str, ...]
    cost: int
    plan: Plan | None


def compile(
    operation: Operation, variables: Variables, schema: GraphQLSchema, dialect: Dialect, settings: Settings
) -> PreparedStatement:
    """The statement that answers an operation, for all variables of this shape.

    Raises:
        GraphQLError: if the operation is refused.
    """
    fields = select_fields(schema, operation, variables.marked, settings)
    plan = make_plan(schema, fields, settings)
    sql, binds = write_sql(plan, dialect)
    parts = json_parts(operation, fields, variables, schema)
    return PreparedStatement(operation.name, sql, binds, parts, plan.cost, plan)
