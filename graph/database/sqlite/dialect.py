"""What SQLite writes otherwise than other databases do."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import FromClause, Select, Text, case, func, literal_column, select, table
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler, SQLiteDialect
from sqlalchemy.engine import Dialect as SQLAlchemyDialect
from sqlalchemy.sql.elements import UnaryExpression
from sqlalchemy.sql.operators import custom_op

from graph.database.dialect import Concat, Dialect, Expression, JsonMaps, or_null


class _SQLiteCompiler(SQLiteCompiler):
    def limit_clause(self, select: Any, **kw: Any) -> str:
        """LIMIT, and OFFSET only where there is one: SQLAlchemy's own always adds it, with a bind of 0."""
        limit, offset = select._limit_clause, select._offset_clause
        text = "" if limit is None else f"\n LIMIT {self.process(limit, **kw)}"
        return text if offset is None else f"{text} OFFSET {self.process(offset, **kw)}"


class _SQLiteDialect(SQLiteDialect):
    statement_compiler = _SQLiteCompiler
    supports_native_boolean = True  # else conditions become `x IN (…) = 1`, which no index serves


_PLUS: Any = custom_op("+")
"""Of any value, it is that value."""


class SQLite:
    """Correlated subqueries; `group_concat` in the order of its rows. An ORDER BY inside the aggregate, 5 % slower on
    the nested query, adds nothing.
    """

    name = "sqlite"
    sqlalchemy: SQLAlchemyDialect = _SQLiteDialect(paramstyle="qmark")
    nulls_are_smallest = True
    merges_unions = True
    prefers_rank_first = False
    reads_language_in_from = False
    makes_lists_anew = True
    maps: JsonMaps | None = None

    def text(self, value: Expression, *, nullable: bool) -> Expression:  # noqa: ARG002 - json_quote(NULL) is 'null'
        return func.json_quote(value)

    def plain_string(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(Concat(['"', value, '"']), nullable)

    def token(self, value: Expression) -> Expression:
        return func.hex(value)

    def number(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(value, nullable)

    def decimal(self, value: Expression) -> Expression:
        shown = func.printf(literal_column("'%.15g'"), value, type_=Text())
        return case((value.is_not(None), shown))  # printf takes null for 0

    def boolean(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(case((value, literal_column("'true'")), else_=literal_column("'false'")), nullable)

    def timestamp(self, value: Expression, *, nullable: bool) -> Expression:
        iso = func.strftime(literal_column("'%Y-%m-%dT%H:%M:%SZ'"), value)
        return or_null(Concat(['"', iso, '"']), nullable)

    def aggregate(self, value: Expression) -> Expression:
        return func.coalesce(func.group_concat(value, literal_column("','")), literal_column("''"))

    def at_most(self, text: Expression, size: int) -> Expression:  # noqa: ARG002 - SQLITE_LIMIT_LENGTH
        return text

    def join_to_one(
        self,
        source: FromClause,
        table: FromClause,
        matches: Expression,
        columns: Sequence[str],  # noqa: ARG002
    ) -> tuple[FromClause, FromClause]:
        return source.outerjoin(table, matches), table

    def join_lateral(self, source: FromClause, child: Select[Any]) -> tuple[FromClause, Expression]:
        return source, child.scalar_subquery()

    def matches(self, entry: Expression, query: Expression, *, prefix: bool) -> Expression:
        """MATCH '"one"* "two"*'; words are letters and digits and need no escaping."""
        between, end = ('"* "', '"*') if prefix else ('" "', '"')
        fts: Any = literal_column("search_tokens", Text())
        pattern = Concat(['"', func.replace(query, literal_column("' '"), literal_column(f"'{between}'")), end])
        return entry.in_(
            select(literal_column("rowid")).select_from(table("search_tokens")).where(fts.op("MATCH")(pattern))
        )

    def position(self, text: Expression, part: Expression) -> Expression:
        return func.instr(text, part)

    def by_no_index(self, value: Expression, *, again: bool = False) -> Expression:  # noqa: ARG002
        return UnaryExpression(value, operator=_PLUS, type_=value.type)

    def few(self, rows: Select[Any]) -> Select[Any]:
        return rows

    def limit_of_many(self, size: int | None) -> Expression | None:
        return self.limit(size)

    def limit(self, size: int | None) -> Expression | None:
        return literal_column(str(-1 if size is None else size))


DIALECT: Dialect = SQLite()
