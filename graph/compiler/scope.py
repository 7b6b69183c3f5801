"""The row at hand while SQL is written: what its columns are called, and the FROM that tables are joined to on
demand.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import CTE, BindParameter, FromClause, Select, TableClause, Text, and_, func, literal_column, select
from sqlalchemy import cast as as_type
from sqlalchemy.sql.expression import ColumnClause
from sqlalchemy.sql.visitors import iterate, replacement_traverse

from graph.compiler import plan
from graph.database.dialect import Dialect, MapLookup
from graph.schema.sources import LANGUAGE_ID, Expression, Matching, Outer, Position, Word


class Aliases:
    """Aliases of tables, each given once in a statement. They are kept for the next one, since making their columns
    takes longer than what is written with them.
    """

    KEPT = 50
    """Of each table: more than nearly all statements need."""

    _kept: ClassVar[dict[FromClause, list[FromClause]]] = {}

    def __init__(self) -> None:
        self._given: Counter[FromClause] = Counter()

    def of(self, table: FromClause) -> FromClause:
        kept = self._kept.setdefault(table, [])
        number = self._given[table]
        self._given[table] += 1
        if number >= self.KEPT:
            return table.alias()
        if number == len(kept):
            kept.append(table.alias())
        return kept[number]


@dataclass(slots=True)
class Served:
    """What all below a root field shares: the one row that says what LANGUAGE and LANGUAGE_ID are, the aliases, and the
    maps of vocabularies that were made, by column and whether the values are JSON text.
    """

    language: FromClause
    aliases: Aliases
    maps: dict[tuple[Any, bool], CTE] = field(default_factory=dict)


@dataclass(slots=True)
class Scope:
    """The row at hand: what its columns are called here, and FROM, which grows as tables are joined to it.

    `key` is what the tables of the row's entity are joined on. Objects joined to the row share its FROM (`base`).
    `order` holds the values of the order's keys where the row is one of a page; `needed`, the expressions that will be
    written here, as far as is known, so that a table is joined with their columns alone. Where the row is `found`, its
    tables are not joined: maps have their columns.
    """

    dialect: Dialect
    served: Served
    source: FromClause | None
    columns: dict[Any, Expression]
    joinable: Mapping[Any, Any]
    key: Expression | None
    outer: "Scope | None"
    base: "Scope | None" = None
    order: tuple[Expression, ...] = ()
    needed: tuple[Any, ...] = ()
    found: bool = False
    statements: dict[plan.Statement, Any] = field(default_factory=dict)

    def write(self, expression: Any) -> Any:
        """The expression with this scope's names put in."""
        if isinstance(expression, ColumnClause):  # most are, and going through them the general way takes long
            column = self.column(expression)
            return expression if column is None else column

        def replaced(element: Any, **_: Any) -> Any:
            writer = _WRITERS.get(type(element))
            return None if writer is None else writer(self, element)

        return replacement_traverse(expression, {}, replaced)

    def from_here(self, statement: plan.Statement) -> Any:
        """The SELECT of a statement that hangs on this row, whose `Outer` is this row; written once, however often it
        is read.
        """
        if statement not in self.statements:
            self.statements[statement] = statement(
                lambda asked: self.write(asked.element if isinstance(asked, Outer) else asked)
            )
        return self.statements[statement]

    def word(self, word: Word) -> Expression:
        """As a subquery, which is run once; a column of `served` in a page would have the page read at each use."""
        return select(self.served.language.c[word.name]).scalar_subquery()

    def column(self, column: Any) -> Expression | None:
        if column not in self.columns and column.table in self.joinable:
            self.join(column.table, column)
        return self.columns.get(column)

    def join(self, table: TableClause, wanted: Any) -> Expression:
        """LEFT JOINs a table of the row's entity on its key: to-one, so that it neither adds nor loses rows. Returns
        the column wanted on the joined side, null where there is no such row.
        """
        if self.found:
            self.columns[wanted] = self._find(table, wanted)
            return self.columns[wanted]

        alias = self.served.aliases.of(table)
        matches = and_(alias.c[self.joinable[table].key] == self.key, *self._in_language(table, alias))
        needed = columns_in(self.needed)
        columns = [c for c in table.columns if c is wanted or id(c) in needed]
        top = self.top
        assert top.source is not None
        top.source, joined = self.dialect.join_to_one(top.source, alias, matches, [c.key for c in columns])
        self.columns.update({c: joined.c[c.key] for c in columns})
        found: Expression = self.columns[wanted]
        return found

    def _in_language(self, table: TableClause, rows: FromClause) -> list[Expression]:
        """Restricts rows of a table to the language served, where it has them in several."""
        has_languages = any(key.name == "language_id" for key in table.primary_key)
        return [rows.c.language_id == self.word(LANGUAGE_ID)] if has_languages else []

    def _find(self, table: TableClause, column: Any) -> MapLookup:
        value = self._in_map(table, column, as_json=False)
        if not isinstance(column.type, Text):
            value = as_type(value, column.type)
        return MapLookup(value, lambda: self._in_map(table, column, as_json=True))

    def _in_map(self, table: TableClause, column: Any, *, as_json: bool) -> Expression:
        """The value that a column has for the key at hand, as text or JSON text; null where there is no such row."""
        maps, made = self.dialect.maps, self.served.maps
        assert maps is not None
        if (column, as_json) not in made:
            rows = self.served.aliases.of(table)
            own = rows.c[column.key]
            content = self.dialect.text(own, nullable=False) if as_json else own
            of = maps.of(rows.c[self.joinable[table].key], content).label("found")
            statement = select(of).where(*self._in_language(table, rows))
            made[column, as_json] = statement.cte().prefix_with("MATERIALIZED")
        return maps.find(select(made[column, as_json].c.found).scalar_subquery(), self.key)

    @property
    def top(self) -> "Scope":
        return self.base.top if self.base else self

    def attach(self, child: Select[Any]) -> Expression:
        """The one value of a subquery that belongs to this row."""
        top = self.top
        if top.source is None:
            return child.scalar_subquery()
        top.source, value = self.dialect.join_lateral(top.source, child)
        return value


def row_scope(rows: plan.Rows, outer: Scope, expressions: Iterable[Any] = ()) -> Scope:
    """A scope in which the rows' own table stands, aliased, or the statement they come from. `expressions` are those,
    beside the conditions of the rows, that will be written in it.
    """
    alias: Any = (
        outer.served.aliases.of(rows.table) if rows.statement is None else outer.from_here(rows.statement).subquery()
    )
    scope = Scope(
        outer.dialect,
        outer.served,
        alias,
        dict(zip(rows.table.c.values(), alias.c.values(), strict=True)),
        {k.table: k for k in rows.entity.keys if k.table is not rows.table},
        None,
        outer,
        needed=(*rows.where, *expressions),
    )
    return _keyed(scope, rows)


def page_scope(rows: plan.Rows, page: FromClause, outer: Scope, expressions: Iterable[Any] = ()) -> Scope:
    """A scope over a page: the columns it hands on, and the keys of its order. `expressions` will be written in it."""
    columns: dict[Any, Expression] = {
        column: page.c[column.key] for column in rows.table.columns if column.key in page.c
    }
    joinable = {k.table: k for k in rows.entity.keys if k.table is not rows.table}
    order = tuple(page.c[f"o{i}"] for i in range(len(rows.order)))
    scope = Scope(
        outer.dialect,
        outer.served,
        page,
        columns,
        joinable,
        None,
        outer,
        order=order,
        needed=tuple(expressions),
    )
    return _keyed(scope, rows)


def columns_in(expressions: Iterable[Any]) -> frozenset[int]:
    """The ids of the elements of expressions, columns among them, those within an Outer included."""
    return frozenset(id(element) for expression in expressions for element in _elements(expression))


def _elements(expression: Any) -> Iterator[Any]:
    for element in iterate(expression):
        yield element
        if isinstance(element, Outer):
            yield from _elements(element.element)
        if isinstance(element, Position):
            yield from _elements(element.text)


def _keyed(scope: Scope, rows: plan.Rows) -> Scope:
    """Gives the scope its key, which stands for the key column of every table that may be joined: none is joined for
    it.
    """
    scope.key = scope.write(rows.key)
    scope.columns.update({k: scope.key for k in rows.entity.keys if k not in scope.columns})
    return scope


def select_in(scope: Scope, *columns: Expression) -> Select[Any]:
    assert scope.source is not None
    return select(*columns).select_from(scope.source).correlate_except(scope.source)


def count_of(rows: plan.Rows, outer: Scope) -> Expression:
    scope = row_scope(rows, outer)
    where = [scope.write(condition) for condition in rows.where]
    return select_in(scope, func.count()).where(*where).scalar_subquery()


def keys_of(rows: plan.Rows, outer: Scope) -> Select[Any]:
    scope = row_scope(rows, outer)
    where = [scope.write(condition) for condition in rows.where]
    assert scope.key is not None
    return select_in(scope, scope.key).where(*where)


def exists_in(rows: plan.Rows, outer: Scope, conditions: Iterable[Expression] = ()) -> Expression:
    scope = row_scope(rows, outer)
    where = [scope.write(condition) for condition in (*rows.where, *conditions)]
    return select_in(scope, literal_column("1")).where(*where).exists()


def _outer(scope: Scope, outer: Outer) -> Any:
    assert scope.outer is not None
    return scope.outer.write(outer.element)


def _in(scope: Scope, element: plan.In) -> Expression:
    among: Expression = scope.write(element.element).in_(keys_of(element.rows, scope))
    return among


def _matching(scope: Scope, element: Matching) -> Expression:
    return scope.dialect.matches(element.element, element.query, prefix=element.prefix)


def _position(scope: Scope, element: Position) -> Expression:
    return scope.dialect.position(scope.write(element.text), scope.write(element.part))


_WRITERS: Mapping[type[Any], Callable[[Scope, Any], Any]] = {
    ColumnClause: Scope.column,
    BindParameter: lambda _, bind: bind,  # itself: a copy takes long
    Outer: _outer,
    Word: Scope.word,
    Matching: _matching,
    Position: _position,
    plan.Exists: lambda scope, element: exists_in(element.rows, scope),
    plan.Counted: lambda scope, element: count_of(element.rows, scope),
    plan.In: _in,
}
