"""Plan → SQL text. This stage refuses nothing and looks nothing up.

A statement gives one row: a column of JSON text for each root field, then the catalogue's revision. A list is
`SELECT join(json) FROM (SELECT keys … ORDER BY … LIMIT n) page LEFT JOIN …`: the page first, then its JSON.

    values   a value of the plan → an expression of JSON text
    pages    rows of the plan → SELECT keys … ORDER BY … LIMIT, along indexes
    scope    the row at hand: what its columns are called, and the FROM that tables are joined to on demand
"""

from sqlalchemy import literal_column, select

from graph.compiler import plan
from graph.compiler.sql.scope import Aliases, RootScope, Scope, language_row
from graph.compiler.sql.values import write_value
from graph.database.dialect import Concat, Dialect
from graph.schema import tables as t

REVISION = select(t.revisions.c.revision).order_by(t.revisions.c.id.desc()).limit(literal_column("1")).scalar_subquery()


def write_sql(operation: plan.Plan, dialect: Dialect) -> tuple[str, tuple[plan.Bind, ...]]:
    """The text of the statement, and its binds in the order of their placeholders."""
    aliases, columns = Aliases(), []
    for i, root in enumerate(operation.roots):
        row = language_row(root.language).cte().prefix_with("MATERIALIZED")
        # As subqueries, which are run once; columns in the FROM of a page would have the page read at each use.
        language = {column.key: select(column).scalar_subquery() for column in row.c}
        json = write_value(root.value, Scope(dialect, RootScope(language, aliases, {})))
        columns.append((Concat([json]) if isinstance(json, str) else json).label(f"f{i}"))
    compiled = select(*columns, REVISION.label("revision")).compile(dialect=dialect.sqlalchemy)
    binds = {bind.name: bind for bind in operation.binds}
    return str(compiled), tuple(binds[name] for name in compiled.positiontup or ())
