"""Plan → SQL text. This stage looks nothing up, and refuses nothing but statements that are too long.

A statement gives one row: the JSON text of all root fields, then the catalogue's revision. One text, so that databases
can bound the bytes of the whole answer. A list is
`SELECT join(json) FROM (SELECT keys … ORDER BY … LIMIT n) page LEFT JOIN …`: the page first, then its JSON.

    values   a value of the plan → an expression of JSON text
    pages    rows of the plan → SELECT keys … ORDER BY … LIMIT, along indexes
    scope    the row at hand: what its columns are called, and the FROM that tables are joined to on demand
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import FromClause, Text, bindparam, literal_column, select, true

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
    few: Collection[plan.Range] = (),
) -> tuple[str, tuple[plan.Bind, ...]]:
    """The text of the statement, and its binds in the order of their placeholders. `between` are the JSON texts that
    stand between those of root fields. In place of an answer of more bytes than `most_bytes` a database may give null.

    Raises:
        StatementTooLongError
    """
    aliases, length = Aliases(), Length(longest)
    texts = [plan.Bind(f"text{i}", text) for i, text in enumerate(between)]
    parts: list[str | Expression] = []
    shared = _Columns(_shared_language(operation, dialect))
    shared_in_with = None if shared.row is None else _subqueries(operation.roots[0])
    for root, text in zip(operation.roots, (None, *texts), strict=True):
        if text is not None:
            parts.append(_literal(text))
        in_with = shared_in_with or _subqueries(root)
        language = shared if shared_in_with else in_with
        try:
            parts.append(
                write_value(root.value, Scope(dialect, RootScope(language, aliases, length, few, {}, in_with)))
            )
        except (StatementTooLongError, RecursionError):
            raise StatementTooLongError(root.key) from None
    data = dialect.at_most(Concat(parts), most_bytes).label("data")
    statement = select(data, REVISION.label("revision"))
    if shared.row is not None and shared.are_used:
        one = select(literal_column("1")).subquery()  # a catalogue that was not seeded yet has no languages
        statement = statement.select_from(one.outerjoin(shared.row, true()))
    compiled = statement.compile(dialect=dialect.sqlalchemy)
    binds = {bind.name: bind for bind in (*operation.binds, *texts)}
    return str(compiled), tuple(binds[name] for name in compiled.positiontup or ())


class _Columns(Mapping[str, Expression]):
    """The columns of the language served, and whether any is used."""

    def __init__(self, row: FromClause | None) -> None:
        self.row = row
        self.are_used = False

    def __getitem__(self, name: str) -> Expression:
        assert self.row is not None
        self.are_used = True
        return self.row.c[name]

    def __iter__(self) -> Iterator[str]:
        return iter(() if self.row is None else self.row.c.keys())

    def __len__(self) -> int:
        return 0 if self.row is None else len(self.row.c)


def _shared_language(operation: plan.Plan, dialect: Dialect) -> FromClause | None:
    """The language served, as a row in FROM, where it is one for all root fields."""
    tags = {root.language and tuple(map(id, root.language)) for root in operation.roots}
    if len(tags) > 1 or not dialect.reads_language_in_from:
        return None
    return language_row(operation.roots[0].language).offset(literal_column("0")).subquery()


def _subqueries(root: plan.Root) -> dict[str, Expression]:
    """The language served, as subqueries, which are run once."""
    row = language_row(root.language).cte().prefix_with("MATERIALIZED")
    return {column.key: select(column).scalar_subquery() for column in row.c}


def _literal(text: plan.Bind) -> "str | Expression":
    """A text of ours: keys as they are; a schema's descriptions, which have to be escaped, as a bound value."""
    value = str(text.value)
    return bindparam(text.name, type_=Text()) if "\\" in value else value
