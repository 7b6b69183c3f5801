"""Plan → SQL text. This stage looks nothing up, and refuses nothing but statements that are too long.

A statement gives one row: the JSON text of all root fields, then the catalogue's revision. One text, so that databases
can bound the bytes of the whole answer. A list is
`SELECT join(json) FROM (SELECT keys … ORDER BY … LIMIT n) page LEFT JOIN …`: the page first, then its JSON.

    values   a value of the plan → an expression of JSON text
    pages    rows of the plan → SELECT keys … ORDER BY … LIMIT, along indexes
    scope    the row at hand: what its columns are called, and the FROM that tables are joined to on demand
"""

from collections.abc import Sequence

from sqlalchemy import Text, bindparam, literal_column, select

from graph.compiler import plan
from graph.compiler.length import LONGEST, Length, StatementTooLongError
from graph.compiler.sql.scope import Aliases, RootScope, Scope, language_row
from graph.compiler.sql.values import write_value
from graph.database.dialect import Concat, Dialect
from graph.schema import tables as t
from graph.schema.placeholders import Expression

REVISION = select(t.revisions.c.revision).order_by(t.revisions.c.id.desc()).limit(literal_column("1")).scalar_subquery()


def write_sql(
    operation: plan.Plan,
    dialect: Dialect,
    between: Sequence[str] = (),
    most_bytes: int = 16_000_000,
    longest: int = LONGEST,
) -> tuple[str, tuple[plan.Bind, ...]]:
    """The text of the statement, and its binds in the order of their placeholders. `between` are the JSON texts that
    stand between those of root fields. In place of an answer of more bytes than `most_bytes` a database may give null.

    Raises:
        StatementTooLongError
    """
    aliases, length = Aliases(), Length(longest)
    texts = [plan.Bind(f"text{i}", text) for i, text in enumerate(between)]
    parts: list[str | Expression] = []
    for root, text in zip(operation.roots, (None, *texts), strict=True):
        if text is not None:
            parts.append(_literal(text))
        row = language_row(root.language).cte().prefix_with("MATERIALIZED")
        # As subqueries, which are run once; columns in the FROM of a page would have the page read at each use.
        language = {column.key: select(column).scalar_subquery() for column in row.c}
        try:
            parts.append(write_value(root.value, Scope(dialect, RootScope(language, aliases, length, {}))))
        except (StatementTooLongError, RecursionError):
            raise StatementTooLongError(root.key) from None
    data = dialect.at_most(Concat(parts), most_bytes).label("data")
    compiled = select(data, REVISION.label("revision")).compile(dialect=dialect.sqlalchemy)
    binds = {bind.name: bind for bind in (*operation.binds, *texts)}
    return str(compiled), tuple(binds[name] for name in compiled.positiontup or ())


def _literal(text: plan.Bind) -> "str | Expression":
    """A text of ours: keys as they are; a schema's descriptions, which have to be escaped, as a bound value."""
    value = str(text.value)
    return bindparam(text.name, type_=Text()) if "\\" in value else value
