"""Plan → SQL text. This stage refuses nothing and looks nothing up.

A statement gives one row: a column of JSON text for each root field, then the catalogue's revision. A list is
`SELECT join(json) FROM (SELECT keys … ORDER BY … LIMIT n) page LEFT JOIN …`: the page first, then its JSON.

    values   a value of the plan → an expression of JSON text
    pages    rows of the plan → SELECT keys … ORDER BY … LIMIT, along indexes
    scope    the row at hand: what its columns are called, and the FROM that tables are joined to on demand
"""

from typing import Any

from sqlalchemy import Select, case, literal_column, or_, select

from graph.compiler import plan
from graph.compiler.sql.scope import Aliases, RootScope, Scope
from graph.compiler.sql.values import write_value
from graph.database.dialect import Concat, Dialect
from graph.schema import tables as t

REVISION = select(t.revisions.c.revision).order_by(t.revisions.c.id.desc()).limit(literal_column("1")).scalar_subquery()


def write_sql(operation: plan.Plan, dialect: Dialect) -> tuple[str, tuple[plan.Bind, ...]]:
    """The text of the statement, and its binds in the order of their placeholders."""
    aliases, columns = Aliases(), []
    for i, root in enumerate(operation.roots):
        language = _language(root.language).cte().prefix_with("MATERIALIZED")
        json = write_value(root.value, Scope(dialect, RootScope(language, aliases)))
        columns.append((Concat([json]) if isinstance(json, str) else json).label(f"f{i}"))
    compiled = select(*columns, REVISION.label("revision")).compile(dialect=dialect.sqlalchemy)
    binds = {bind.name: bind for bind in operation.binds}
    return str(compiled), tuple(binds[name] for name in compiled.positiontup or ())


def _language(tags: tuple[Any, Any] | None) -> Select[Any]:
    """SELECT the language to serve as `language` and `language_id`: the first of the tags that there is (`de-AT`, else
    `de`), else the first configured.
    """
    languages = select(t.languages.c.tag.label("language"), t.languages.c.id.label("language_id"))
    first = t.languages.c.position == literal_column("0")
    if tags is None:
        return languages.where(first)
    exact, base = tags
    rank = case(
        (t.languages.c.tag == exact, literal_column("0")),
        (t.languages.c.tag == base, literal_column("1")),
        else_=literal_column("2"),
    )
    return languages.where(or_(t.languages.c.tag.in_(tags), first)).order_by(rank).limit(literal_column("1"))
