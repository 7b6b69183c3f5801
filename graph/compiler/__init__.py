"""The compiler makes one SQL statement of a GraphQL operation. Each stage has a module; `compile` leads through them.

    document    text → validated operation; variables → their values and shape
                refuses what is no GraphQL, does not fit the schema, or is too large a document
    selection   operation + variables → merged selections
                refuses depth, and too many fields once fragments are spread; finds arguments that cannot be used
    planner     selections + schema → plan
                refuses page sizes, cursors with another number of values, and lists too long
    estimate    plan + statistics of the catalogue → cost; cardinality says how many rows are found and read
                refuses what costs too much
    choosing    ranges of own fields + samples of values → whether few or many films are in each
    sql         plan → SQL text
                refuses statements that are too long, as the planner does where that is seen before
    binding     binds of the plan + variables → parameters, for each request that the statement answers
                refuses cursors that do not fit their order, and texts too long to look for

Beside them: context (what planning gathers), substitution (arguments in place of placeholders), filtering (`filter` and
`orderBy`) and keyset (`first`, `after` …) serve the planner; length counts what planner and sql write; explain prints
plans.

The operation

    { person(slug: "ada") { name aliases } }

has the plan

    estimated rows: 10
    :p1 = 'ada'
    person: row of people where people.id = coalesce((SELECT people_1.id FROM people AS people_1 \
          WHERE people_1.slug = :p1), (SELECT moved_person_slugs_1.person_id \
          FROM moved_person_slugs AS moved_person_slugs_1 WHERE moved_person_slugs_1.slug = :p1))
      name: text people.name
      aliases: list of person_names where person_names.person_id = outer people.id order by person_names.name_folded, \
          person_names.name
        item: text person_names.name

and on SQLite the statement

    SELECT coalesce((
        SELECT '{"name":' || json_quote(people_1.name) || ',"aliases":[' || (
            SELECT coalesce(group_concat(json_quote(anon_2.name), ','), '') AS coalesce_1
            FROM (
                SELECT person_names_1.name AS name, person_names_1.name_folded AS o0, person_names_1.name AS o1
                FROM person_names AS person_names_1
                WHERE person_names_1.person_id = people_1.id
                ORDER BY person_names_1.name_folded ASC, person_names_1.name ASC LIMIT -1) AS anon_2) || ']}' AS anon_1
        FROM people AS people_1
        WHERE people_1.id = coalesce(
            (SELECT people_2.id FROM people AS people_2 WHERE people_2.slug = ?),
            (SELECT moved_person_slugs_1.person_id FROM moved_person_slugs AS moved_person_slugs_1
                WHERE moved_person_slugs_1.slug = ?))
        LIMIT 1), 'null') AS data,
    (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
"""

from dataclasses import dataclass

from graphql import GraphQLError, GraphQLSchema, is_non_null_type

from graph.compiler.binding import bind_values
from graph.compiler.choosing import UNKNOWN, Samples, are_few
from graph.compiler.context import too_long
from graph.compiler.document import Variables, json_parts
from graph.compiler.estimate import estimate, refuse_if_too_dear
from graph.compiler.length import LONGEST, StatementTooLongError
from graph.compiler.plan import Bind, CursorValue, Key, PagedRange, Plan
from graph.compiler.planner import checked_lookups, make_plan
from graph.compiler.selection import Field, Operation, select_fields
from graph.compiler.sql import write_sql
from graph.database.dialect import Dialect
from graph.schema.statistics import USUAL, Statistics
from graph.settings import Settings

BIND_BYTES, CURSOR_BYTES = 400, 5_000
"""Memory that a value to bind takes, roughly: any, and one of a cursor."""


@dataclass(frozen=True, slots=True)
class PreparedStatement:
    """A statement ready to be bound and run. Its row begins with the JSON of `data`, but for the `json_parts` before
    and behind it; one part alone is all of it, and there is no statement. `checked` are binds that the statement
    can do without. `cost` is the estimated number of rows that are read. `errors` are those of fields that
    are answered with null, `keys` those that vocabularies should have. It is written for
    values by which there are few films in these of the `ranges`: for others it says the same, but may take longer.
    """

    name: str | None
    sql: str
    binds: tuple[Bind, ...]
    checked: tuple[Bind, ...]
    json_parts: tuple[str, ...]
    cost: int
    plan: Plan | None
    errors: tuple[GraphQLError, ...] = ()
    keys: tuple[Key, ...] = ()
    ranges: tuple[PagedRange, ...] = ()
    few: tuple[bool, ...] = ()

    @property
    def weight(self) -> int:
        """The bytes that it takes, roughly. A plan takes ten times what the rest does."""
        texts = len(self.sql) + sum(map(len, self.json_parts))
        binds = sum(CURSOR_BYTES if isinstance(bind.conversion, CursorValue) else BIND_BYTES for bind in self.binds)
        binds += BIND_BYTES * (len(self.keys) + 5 * len(self.ranges))
        return (1_000 + texts + binds) * (1 if self.plan is None else 10)


def compile(
    operation: Operation,
    variables: Variables,
    schema: GraphQLSchema,
    dialect: Dialect,
    settings: Settings,
    known: Statistics = USUAL,
    samples: Samples = UNKNOWN,
    longest: int = LONGEST,
) -> PreparedStatement:
    """Returns the statement that answers an operation, for all variables of this shape; `known` is what is known of the
    catalogue's size, `samples` of the values of its own fields. An operation is refused that becomes longer than any
    may be.

    Raises:
        GraphQLError: if the operation is refused.
        StatementTooLongError: if its statement becomes longer than `longest`, and that is less.
    """
    fields = checked_lookups(schema, select_fields(schema, operation, variables.marked, settings))
    errors = tuple(field.error for field in fields if field.error is not None)
    if any(field.error is not None and _is_non_null(schema, field) for field in fields):
        return PreparedStatement(operation.name, "", (), (), ("null",), 0, Plan((), ()), errors)
    plan = make_plan(schema, fields, settings, longest)
    bind_values(tuple(filter(_is_no_cursor, plan.binds)), variables.values)  # refused before SQL is written
    estimated = estimate(plan, known)
    refuse_if_too_dear(estimated, fields, settings)
    first, *between = json_parts(operation, fields, variables, schema)
    if not between:
        return PreparedStatement(operation.name, "", (), (), (first,), estimated.cost, plan, errors)
    parts = first, between.pop()
    few = are_few(plan.ranges, samples, variables.values)
    ranges = {paged.range for paged, has_few in zip(plan.ranges, few, strict=True) if has_few}
    try:
        sql, binds = write_sql(plan, dialect, between, settings.max_answer_bytes, longest, ranges)
    except StatementTooLongError as error:
        if longest < LONGEST:
            raise
        raise too_long(next(field.node for field in fields if field.key == error.root)) from None
    bound = {bind.name for bind in binds}
    checked = tuple(bind for bind in plan.binds if bind.name not in bound)
    return PreparedStatement(
        operation.name, sql, binds, checked, parts, estimated.cost, plan, errors, plan.keys, plan.ranges, few
    )


def _is_no_cursor(bind: Bind) -> bool:
    return not isinstance(bind.conversion, CursorValue)


def _is_non_null(schema: GraphQLSchema, field: Field) -> bool:
    """Whether a field of the query type cannot be null, so that its error leaves no data (GraphQL §6.4.4)."""
    assert schema.query_type is not None
    return is_non_null_type(schema.query_type.fields[field.name].type)
