"""The row at hand while SQL is written: what its columns are called, and the FROM that tables are joined to on demand.

Of a page of credits, whose FROM is `anon_1`, `role { name }` needs `role_names.name`. The scope joins that table on the
key at hand (`… LEFT JOIN role_names AS role_names_1 ON role_names_1.role_id = anon_1.role_id AND …`), and from then on
the column is `role_names_1.name`. A table is joined when a column of it is first needed, and not before.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, assert_never

from sqlalchemy import (
    CTE,
    BinaryExpression,
    BindParameter,
    FromClause,
    Integer,
    Select,
    TableClause,
    Text,
    and_,
    func,
    literal_column,
    or_,
    select,
    union,
)
from sqlalchemy import cast as as_type
from sqlalchemy.sql.expression import ColumnClause
from sqlalchemy.sql.operators import in_op, is_
from sqlalchemy.sql.visitors import iterate, replacement_traverse
from sqlalchemy.types import NullType

from graph.compiler import plan
from graph.compiler.length import BIND, ELEMENT, JOIN, TABLE, Length
from graph.compiler.substitution import FILLED_BY_PLANNER, substitute
from graph.database.dialect import Dialect, MapLookup
from graph.schema import tables as t
from graph.schema.placeholders import (
    LANGUAGE_ID,
    Expression,
    FullTextMatch,
    Language,
    Listed,
    Missing,
    Outer,
    StrPos,
    exhaustive,
)

LISTING = t.film_own_listings

MOST_ATTACHED = 8
"""So many subqueries of a row stand in FROM, others where their value does: the time that PostgreSQL takes to plan a
FROM grows with the cube of what is joined there.
"""


@dataclass(slots=True)
class Aliases:
    """Aliases of tables, each given once in a statement. They are kept for the next one, since making their columns
    takes longer than what is written with them. Lists of them only grow, so that threads may share them.
    """

    KEPT: ClassVar = 50
    """So many aliases of each table are kept: more than nearly all statements need."""

    _kept: ClassVar[dict[FromClause, list[FromClause]]] = {}
    _given: Counter[FromClause] = field(default_factory=Counter)

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
class RootScope:
    """What all that is served in one language shares, as what is below a root field: the columns of `language_row`, the
    aliases, the length of the statement, the maps of vocabularies that were made, by column and whether the values
    are JSON text, and the columns again for what stands in WITH. Where each row says its language, there is neither.
    The ranges in `few` have few films.
    """

    language: Mapping[str, Expression]
    aliases: Aliases
    length: Length
    few: Collection[plan.Range] = ()
    maps: dict[tuple[Any, bool], CTE] | None = None
    language_in_with: Mapping[str, Expression] | None = None


@dataclass(slots=True)
class Scope:
    """The row at hand. FROM (`source`) grows as tables are joined to it, so `select` comes last.

    `columns` are those that have a name here, `entity_keys` the key columns of the tables that may be joined, on `key`.
    `order` holds the values of the order's keys where the row is one of a page; `used_expressions` those that will be
    written here, as far as is known, so that a table is joined with their columns alone.
    An object joined to the row shares the FROM of that row's scope. If it `uses_maps`, its columns are found in maps
    instead of joined tables. `attached` is how many subqueries stand in FROM; `joined` are the scopes of objects joined
    to the row, and `used_by_joined` what will be written in them, by their key. `kept` is how many values were written
    so that the order of the listing is kept.
    """

    dialect: Dialect
    root: RootScope
    source: FromClause | None = None
    columns: dict[Any, Expression] = field(default_factory=dict)
    entity_keys: Mapping[Any, Any] = field(default_factory=dict)
    key: Expression | None = None
    outer: "Scope | None" = None
    shares_from_with: "Scope | None" = None
    order: tuple[Expression, ...] = ()
    used_expressions: tuple[Any, ...] = ()
    uses_maps: bool = False
    is_selected: bool = False
    attached: int = 0
    joined: "dict[Any, Scope]" = field(default_factory=dict)
    used_by_joined: dict[Any, list[Expression]] = field(default_factory=dict)
    derived: dict[plan.Derived | plan.Ids, Any] = field(default_factory=dict)
    listing: str | None = None
    keeps_order: bool = False
    kept: int = 0

    def write(self, expression: Any) -> Any:
        """Returns the expression with this scope's names, and the placeholders that the planner left filled in."""
        length = self.root.length
        if isinstance(expression, ColumnClause):  # most are, and going through them the general way takes long
            length.characters += ELEMENT
            column = self.column(expression)
            return expression if column is None else column

        def replaced(element: Any, **_: Any) -> Any:
            length.characters += ELEMENT
            writer = _WRITERS.get(type(element))
            return None if writer is None else writer(self, element)

        written = replacement_traverse(expression, {}, replaced)
        length.add(0)
        return written

    def column(self, column: Any) -> Expression | None:
        """Returns the name of a column here, joining its table if need be; None if it is no column of the row at
        hand.
        """
        if column not in self.columns and column.table in self.entity_keys:
            self.join(column.table, column)
        return self.columns.get(column)

    def join(self, table: TableClause, wanted: Any) -> Expression:
        """LEFT JOINs a table of the row's entity on its key: to-one, so that it neither adds nor loses rows. Returns
        the column wanted on the joined side, null where there is no such row.
        """
        if self.uses_maps:
            self.columns[wanted] = self._find(table, wanted)
            return self.columns[wanted]
        top = self.shares_from_with or self
        assert top.source is not None, "a root field has no FROM"
        assert not top.is_selected, f"{wanted} is needed after FROM was written"
        self.root.length.add(JOIN)
        alias = self.root.aliases.of(table)
        matches = and_(alias.c[self.entity_keys[table].key] == self.key, *self._in_language(table, alias))
        used = columns_in(self.used_expressions)
        columns = [c for c in table.columns if c is wanted or id(c) in used]
        top.source, joined = self.dialect.join_to_one(top.source, alias, matches, [c.key for c in columns])
        self.columns.update({c: joined.c[c.key] for c in columns})
        return self.columns[wanted]

    def _in_language(self, table: TableClause, rows: FromClause) -> list[Expression]:
        """Restricts the rows of a table to the language served, if it has them in several."""
        has_languages = any(key.name == "language_id" for key in table.primary_key)
        return [rows.c.language_id == self.root.language[LANGUAGE_ID.column]] if has_languages else []

    def _find(self, table: TableClause, column: Any) -> MapLookup:
        value = self._in_map(table, column, as_json=False)
        if not isinstance(column.type, Text):
            value = as_type(value, column.type)
        return MapLookup(value, lambda: self._in_map(table, column, as_json=True))

    def _in_map(self, table: TableClause, column: Any, *, as_json: bool) -> Expression:
        """Returns the value that a column has for the key at hand, as text or JSON text; null where there is no row."""
        maps, made = self.dialect.maps, self.root.maps
        assert maps is not None
        assert made is not None
        if (column, as_json) not in made:
            rows = self.root.aliases.of(table)
            own = rows.c[column.key]
            content = self.dialect.text(own, nullable=False) if as_json else own
            of = maps.of(rows.c[self.entity_keys[table].key], content).label("found")
            statement = select(of).where(*self._in_language(table, rows))
            made[column, as_json] = statement.cte().prefix_with("MATERIALIZED")
        return maps.find(select(made[column, as_json].c.found).scalar_subquery(), self.key)

    def attach(self, child: Select[Any]) -> Expression:
        """Returns the one value of a subquery that belongs to this row."""
        top = self.shares_from_with or self
        if top.source is None:
            return child.scalar_subquery()
        assert not top.is_selected, "a subquery is attached after FROM was written"
        if top.attached == MOST_ATTACHED:
            return child.scalar_subquery()
        top.attached += 1
        top.source, value = self.dialect.join_lateral(top.source, child)
        return value

    def select(self, *columns: Expression) -> Select[Any]:
        """Writes SELECT columns FROM all that has been joined; nothing can be joined any more."""
        assert self.source is not None
        self.is_selected = True
        return select(*columns).select_from(self.source).correlate_except(self.source)

    def in_with(self) -> "Scope | None":
        """The scope for what is read once for the whole statement, beside it; None where each row says its language."""
        language = self.root.language_in_with
        return None if language is None else replace(self, root=replace(self.root, language=language))

    def select_derived(self, source: plan.Derived | plan.Ids) -> Any:
        """The SELECT that rows come from, whose `Outer` is this row; written once, however often it is read."""
        if source not in self.derived:
            self.derived[source] = self.write_derived(source)
        return self.derived[source]

    def write_derived(self, source: plan.Derived | plan.Ids) -> Any:
        match source:
            case plan.Derived():
                written = source.table.write(lambda expression: self._fill(expression, source), source.arguments)
                self.root.length.add(ELEMENT * _elements(written))
                return written
            case plan.Ids():
                return self._select_ids(source)
        assert_never(source)

    def _select_ids(self, source: plan.Ids) -> Select[Any]:
        """SELECT ID_ROWS. Both databases know json_each, and ->>, which gives an entry of an array as text."""
        each = func.json_each(source.json, type_=NullType()).table_valued("key", "value")
        names = ("tag", "base", "type", *plan.KEY_COLUMNS)
        parts = (each.c.value.op("->>")(literal_column(str(i))).label(name) for i, name in enumerate(names))
        given = select(as_type(each.c.key, Integer).label("position"), *parts).subquery()
        languages = self.root.aliases.of(t.languages)
        columns = (given.c[name] for name in ("position", "type", *plan.KEY_COLUMNS))
        joined = given.outerjoin(languages, languages.c.id == language_id((given.c.tag, given.c.base)))
        return select(*columns, *language_columns(languages)).select_from(joined)

    def _fill(self, expression: Any, source: plan.Derived) -> Any:
        filled = substitute(expression, source.values)
        return self.write(filled.element if isinstance(filled, Outer) else filled)


def _elements(statement: Any) -> int:
    """The elements of a SELECT, each once however many parts of it have it: `iterate` would go through all of these."""
    seen, left = set(), [statement]
    while left:
        element = left.pop()
        if id(element) not in seen:
            seen.add(id(element))
            left.extend(element.get_children())
    return len(seen)


def language_columns(languages: FromClause) -> list[Expression]:
    """What the placeholders of a language stand for."""
    values = languages.c.tag, languages.c.id, literal_column("'@'").concat(languages.c.tag)
    return [value.label(name) for value, name in zip(values, plan.LANGUAGE_COLUMNS, strict=True)]


def language_row(tags: tuple[Expression, Expression] | None) -> Select[Any]:
    """SELECT the language to serve."""
    languages = select(*language_columns(t.languages))
    if tags is None:
        return languages.where(t.languages.c.position == literal_column("0"))
    return languages.where(t.languages.c.id == language_id(tags))


def language_id(tags: tuple[Expression, Expression]) -> Expression:
    """The language of the first of the tags that there is (`de-AT`, else `de`), else the first configured."""
    languages = t.languages.alias()
    conditions = (*(languages.c.tag == tag for tag in tags), languages.c.position == literal_column("0"))
    found = (select(languages.c.id).where(condition).correlate_except(languages) for condition in conditions)
    return func.coalesce(*(each.scalar_subquery() for each in found))


def row_scope(rows: plan.Rows, outer: Scope, used: Iterable[Any] = (), source: Select[Any] | None = None) -> Scope:
    """Returns a scope whose FROM is the rows' own table, aliased, or the SELECT that they come from (`source`, if it is
    already written). `used` are the expressions, beside the conditions of the rows, that will be written in it.
    """
    if source is None and rows.source is not None:
        source = outer.select_derived(rows.source)
    outer.root.length.add(TABLE)
    if rows.listing is not None:
        alias: Any = outer.root.aliases.of(LISTING)
        columns = {column: alias.c[column.key] for column in (*LISTING.c, *rows.table.c) if column.key in alias.c}
        return scope_of(rows, alias, columns, outer, (*rows.where, *used))
    alias = outer.root.aliases.of(rows.table) if source is None else source.subquery()
    columns = dict(zip(rows.table.c.values(), alias.c.values(), strict=True))
    return scope_of(rows, alias, columns, outer, (*rows.where, *used))


def scope_of(
    rows: plan.Rows, source: FromClause, columns: dict[Any, Expression], outer: Scope, used: Iterable[Any]
) -> Scope:
    """Returns a scope over `source`, which has these columns of the rows' own table. The key of a row stands for the
    key column of every table that may be joined: none is joined for it.
    """
    entity_keys = {k.table: k for k in rows.entity.keys if k.table is not rows.table or rows.has_listing}
    scope = Scope(outer.dialect, outer.root, source, columns, entity_keys, outer=outer, used_expressions=tuple(used))
    scope.listing, scope.keeps_order = rows.listing, rows.keeps_order
    key = scope.key = scope.write(rows.key)
    scope.columns.update({k: key for k in rows.entity.keys if k not in scope.columns})
    return scope


def in_listing(rows: plan.Rows, conditions: Iterable[Expression]) -> plan.Rows:
    """The rows under some conditions, read from the listing of the first key of their order if that leads: but for
    those without a value, which no listing has.
    """
    if not rows.led_by_order or without_value(rows, conditions):
        return rows
    key: Any = rows.order[0].expression
    return replace(rows, listing=key.field, where=(*rows.where, key.its_rows, key.only, key.column.is_not(None)))


def without_value(rows: plan.Rows, conditions: Iterable[Any]) -> bool:
    """Whether conditions say that the first key of the order is null."""
    key = rows.order[0].expression
    return any(
        getattr(condition, "operator", None) is is_ and getattr(condition, "left", None) is key
        for condition in conditions
    )


def columns_in(expressions: Iterable[Any]) -> frozenset[int]:
    """Returns the ids of all elements of expressions, columns among them. (Ids, since == of columns makes a
    condition.)
    """
    return frozenset(id(element) for expression in expressions for element in iterate(expression))


def select_rows(
    rows: plan.Rows,
    outer: Scope,
    column: Callable[[Scope], Expression],
    conditions: Iterable[Expression] = (),
    used: Iterable[Any] = (),
    *,
    joins_lists: bool = False,
) -> Select[Any]:
    """Writes SELECT column FROM rows WHERE …, in no order. If it `joins_lists`, a row stands there once for each time
    that it is listed for the row outside.
    """
    conditions = tuple(conditions)
    if conditions:
        rows = in_listing(rows, conditions)
    elif rows.range is not None:  # all of them, in no order
        rows = replace(rows, listing=rows.range.field, where=(*rows.where, rows.range.where[0]))
    scope = row_scope(rows, outer, used)
    where: list[Any] = []
    for condition in (*rows.where, *conditions):
        written = scope.write(condition)
        where.append(_joined(scope, written) if joins_lists and _is_list_for_outer(condition) else written)
    return scope.select(column(scope)).where(*where)


def _is_list_for_outer(condition: Any) -> bool:
    """Whether a column is to be in a list that depends on the row outside: `film_id IN (SELECT …)`."""
    is_list = isinstance(condition, BinaryExpression) and condition.operator is in_op
    return is_list and any(isinstance(element, Outer) for element in iterate(condition.right))


def _joined(scope: Scope, condition: Any) -> Any:
    """Joins the rows of a list; returns their conditions."""
    listed = condition.right.element
    column = next(iter(listed.selected_columns))
    assert scope.source is not None
    scope.source = scope.source.join(next(iter(listed.get_final_froms())), condition.left == column)
    return listed.whereclause


def count_of(rows: plan.Rows, outer: Scope) -> Expression:
    """The number of rows; those in several parts count once."""
    if rows.any_of is None:
        return select_rows(rows, outer, lambda _: func.count()).scalar_subquery()
    return select(func.count()).select_from(keys_of(rows, outer).subquery()).scalar_subquery()


def keys_of(rows: plan.Rows, outer: Scope) -> Any:
    """SELECT the keys of rows, in no order."""
    parts = [select_rows(part, outer, _key) for part in rows.parts]
    return parts[0] if len(parts) == 1 else union(*parts)


def exists_in(rows: plan.Rows, outer: Scope, conditions: Iterable[Expression] = ()) -> Expression:
    conditions = tuple(conditions)
    return or_(*(select_rows(part, outer, _one, conditions).exists() for part in rows.parts))


def exist_for(rows: plan.Rows, outer: Scope) -> Expression:
    """A condition that rows are there for the row outside. They are joined with what lists them: PostgreSQL makes a
    join of EXISTS, in which it would compare each pair of rows with a list that is made anew for each.
    """
    return or_(*(select_rows(part, outer, _one, joins_lists=True).exists() for part in rows.parts))


def _one(_: Scope) -> Expression:
    return literal_column("1")


def _key(scope: Scope) -> Expression:
    assert scope.key is not None
    return scope.key


def _bound(scope: Scope, bind: Any) -> Any:
    """The value itself: a copy takes long."""
    scope.root.length.characters -= ELEMENT - BIND
    return bind


def _outer(scope: Scope, outer: Outer) -> Any:
    assert scope.outer is not None
    return scope.outer.write(outer.element)


def _full_text_match(scope: Scope, element: FullTextMatch) -> Expression:
    return scope.dialect.matches(element.element, element.query, prefix=element.prefix)


def _str_pos(scope: Scope, element: StrPos) -> Expression:
    return scope.dialect.position(scope.write(element.text), scope.write(element.part))


def _in(scope: Scope, element: plan.In) -> Expression:
    among: Expression = scope.write(element.element).in_(keys_of(element.rows, scope))
    return among


def _listed(scope: Scope, element: Listed) -> Any:
    """Where the listing keeps its order, the value is written so that no index by values serves; the next time in
    another way.
    """
    if scope.listing != element.field:
        return scope.write(element.element)
    column = scope.write(element.column)
    if not scope.keeps_order:
        return column
    scope.kept += 1
    return scope.dialect.by_no_index(column, again=scope.kept % 2 == 0)


def _missing(scope: Scope, element: Missing) -> Any:
    if scope.listing != element.listed.field:
        return scope.write(element.listed.element).is_(None)
    return scope.write(element.in_listing)


def _unfilled(_: Scope, element: Any) -> Any:
    raise AssertionError(f"the planner has not filled in {type(element).__name__}")


_WRITERS: Mapping[type[Any], Callable[[Scope, Any], Any]] = exhaustive(
    {
        ColumnClause: Scope.column,
        BindParameter: _bound,
        Outer: _outer,
        Language: lambda scope, language: scope.root.language[language.column],
        Listed: _listed,
        Missing: _missing,
        FullTextMatch: _full_text_match,
        StrPos: _str_pos,
        plan.Exists: lambda scope, element: exist_for(element.rows, scope),
        plan.Counted: lambda scope, element: count_of(element.rows, scope),
        plan.In: _in,
        **dict.fromkeys(FILLED_BY_PLANNER, _unfilled),
    }
)
