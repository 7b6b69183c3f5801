"""What PostgreSQL writes otherwise than other databases do."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import FromClause, Select, Text, case, cast, collate, func, literal_column, select, table, true
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import asyncpg
from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from graph.database.dialect import Concat, Dialect, Expression, JsonMaps, MapLookup, or_null


class _JsonbMaps:
    """Objects of jsonb: a look-up takes a quarter of the time of one in an index, and less than one in a table of three
    rows.
    """

    def of(self, key: Expression, value: Expression) -> Expression:
        return func.jsonb_object_agg(key, value)

    def find(self, made: Expression, key: Expression | None) -> Expression:
        return func.jsonb_object_field_text(made, cast(key, Text), type_=Text())


class PostgreSQL:
    """LATERAL subqueries; `string_agg` in the order of its rows, since all that is joined to a page is looked up row
    by row.
    """

    name = "postgresql"
    sqlalchemy: SQLAlchemyDialect = asyncpg.dialect()  # type: ignore[no-untyped-call]
    nulls_are_smallest = False
    merges_unions = False  # not before version 17, nor where it takes few rows to match
    prefers_rank_first = True
    reads_language_in_from = True
    makes_lists_anew = False
    maps: JsonMaps | None = _JsonbMaps()

    def text(self, value: Expression, *, nullable: bool) -> Expression:
        if isinstance(value, MapLookup):
            return or_null(value.json(), nullable)
        return or_null(cast(func.to_json(value), Text), nullable)

    def plain_string(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(Concat(['"', value, '"']), nullable)

    def token(self, value: Expression) -> Expression:
        digits = func.encode(func.convert_to(value, literal_column("'UTF8'")), literal_column("'hex'"))
        return func.upper(collate(digits, "C"))

    def number(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(cast(value, Text), nullable)

    def decimal(self, value: Expression) -> Expression:
        return cast(value, Text)

    def boolean(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(cast(value, Text), nullable)

    def timestamp(self, value: Expression, *, nullable: bool) -> Expression:
        iso = func.to_char(
            func.timezone(literal_column("'UTC'"), value), literal_column("""'YYYY-MM-DD"T"HH24:MI:SS"Z"'""")
        )
        return or_null(Concat(['"', iso, '"']), nullable)

    def aggregate(self, value: Expression) -> Expression:
        return func.coalesce(func.string_agg(value, literal_column("','")), literal_column("''"))

    def at_most(self, text: Expression, size: int) -> Expression:
        """OFFSET 0 keeps the planner from making the text twice."""
        made = select(text.label("data")).offset(literal_column("0")).subquery().c.data
        return select(case((func.octet_length(made) <= literal_column(str(size)), made))).scalar_subquery()

    def join_to_one(
        self, source: FromClause, table: FromClause, matches: Expression, columns: Sequence[str]
    ) -> tuple[FromClause, FromClause]:
        """OFFSET 0 keeps the planner from making a hash join of it, which reads the whole table once for each outer
        row.
        """
        found = select(*(table.c[name] for name in columns)).where(matches).offset(literal_column("0"))
        lateral = found.correlate_except(table).lateral()
        return source.outerjoin(lateral, true()), lateral

    def join_lateral(self, source: FromClause, child: Select[Any]) -> tuple[FromClause, Expression]:
        lateral = child.lateral()
        return source.outerjoin(lateral, true()), next(iter(lateral.c))

    def matches(self, entry: Expression, query: Expression, *, prefix: bool) -> Expression:
        """@@ 'one':* & 'two':*; words are letters and digits and need no escaping."""
        between, end = ("':* & '", "':*") if prefix else ("' & '", "'")
        quoted = between.replace("'", "''")
        pattern = Concat(["'", func.replace(query, literal_column("' '"), literal_column(f"'{quoted}'")), end])
        tokens: Any = literal_column("search_tokens.tokens")
        found: Select[Any] = select(literal_column("rowid")).select_from(table("search_tokens"))
        return entry.in_(found.where(tokens.op("@@")(cast(pattern, postgresql.TSQUERY))))

    def position(self, text: Expression, part: Expression) -> Expression:
        return func.strpos(text, part)

    def by_no_index(self, value: Expression, *, again: bool = False) -> Expression:
        """Of two bounds of one value it takes so little to lie between that it would sort all rows; of bounds of two
        values, a ninth.
        """
        if isinstance(value.type, Text):
            nothing = literal_column("''", Text())
            return nothing.concat(value) if again else value.concat(nothing)
        zero: Any = literal_column("0")
        written: Expression = value - zero if again else value + zero
        return written

    def few(self, rows: Select[Any]) -> Select[Any]:
        """It takes a third of all rows to be in a range, and starts other processes to sort them."""
        return rows.limit(_unknown(2_147_483_647))

    def limit_of_many(self, size: int | None) -> Expression | None:
        """It takes fewer than these to match, and would find and sort all."""
        return None if size is None else _unknown(size)

    def limit(self, size: int | None) -> Expression | None:
        return None if size is None else literal_column(str(size))


def _unknown(size: int) -> Expression:
    """A LIMIT that the planner does not know: it takes it for a tenth of the rows."""
    return select(literal_column(str(size))).scalar_subquery()


DIALECT: Dialect = PostgreSQL()
