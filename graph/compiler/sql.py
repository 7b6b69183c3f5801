"""Plan → one SQLAlchemy Core statement that builds the JSON text of the answer. It refuses nothing and looks nothing up.

Each root field is a column of the statement, and the catalogue's revision the last. A list is
`SELECT join(json) FROM (SELECT keys … ORDER BY … LIMIT n) page LEFT JOIN …`: the page first, then its JSON.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, assert_never

from sqlalchemy import (
    CTE,
    ColumnClause,
    ColumnElement,
    FromClause,
    Select,
    Text,
    case,
    cast,
    false,
    func,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy.sql.visitors import iterate, replacement_traverse

from graph.compiler import paging, plan
from graph.database.dialects import Concat, Words
from graph.schema import tables as t
from graph.schema.sources import Expression, Form, Matching, Order, Outer, Position, Word

REVISION = select(t.revisions.c.revision).order_by(t.revisions.c.id.desc()).limit(literal_column("1")).scalar_subquery()


@dataclass(slots=True)
class _Scope:
    """The row at hand: what its columns are called here, and FROM, which grows as tables are joined to it.

    `key` is what the tables of the row's entity are joined on. Objects joined to the row share its FROM (`base`). `order` holds
    the values of the order's keys where the row is one of a page.
    """

    words: Words
    language: Expression
    source: FromClause | None
    columns: dict[ColumnClause[Any], Expression]
    joinable: Mapping[FromClause, ColumnClause[Any]]
    key: Expression | None
    outer: "_Scope | None"
    base: "_Scope | None" = None
    order: tuple[Expression, ...] = ()

    def write(self, expression: Any) -> Any:
        """The expression with this scope's names put in."""

        def replaced(element: Any, **_: Any) -> Any:
            if isinstance(element, Outer):
                assert self.outer is not None
                return self.outer.write(element.element)
            if isinstance(element, Word):
                return self.language
            if isinstance(element, plan.Exists):
                return _exists(element.rows, self)
            if isinstance(element, plan.Counted):
                return _count(element.rows, self)
            if isinstance(element, plan.In):
                return self.write(element.element).in_(_key_select(element.rows, self))
            if isinstance(element, Position):
                return self.words.position(self.write(element.text), self.write(element.part))
            return self._column(element) if isinstance(element, ColumnClause) else None

        return replacement_traverse(expression, {}, replaced)

    def inside(self, statement: Select[Any]) -> Select[Any]:
        """A statement that hangs on this row: its `Outer` is this row, all other columns are its own."""

        def replaced(element: Any, **_: Any) -> Any:
            if isinstance(element, Outer):
                return self.write(element.element)
            if isinstance(element, Word):
                return self.language
            if isinstance(element, plan.In):
                return element.element.in_(_key_select(element.rows, self))
            if isinstance(element, Matching):
                return self.words.matches(element.element, element.query, prefix=element.prefix)
            return None

        written: Select[Any] = replacement_traverse(statement, {}, replaced)
        return written

    def _column(self, column: ColumnClause[Any]) -> Expression | None:
        if column not in self.columns and column.table in self.joinable:
            self.join(column.table)
        return self.columns.get(column)

    def join(self, table: FromClause) -> Expression:
        """LEFT JOINs a table of the row's entity on its key: to-one, so that it neither adds nor loses rows. Returns
        the key on the joined side, null where there is no such row.
        """
        alias = table.alias()
        condition = alias.c[self.joinable[table].key] == self.key
        if "language" in table.primary_key.columns:
            condition &= alias.c.language == self.language
        top = self.top
        assert top.source is not None
        top.source = top.source.outerjoin(alias, condition)
        self.columns.update({column: alias.c[column.key] for column in table.columns})
        return alias.c[self.joinable[table].key]

    @property
    def top(self) -> "_Scope":
        return self.base.top if self.base else self

    def attach(self, child: Select[Any]) -> Expression:
        """The one value of a subquery that belongs to this row."""
        top = self.top
        if top.source is None:
            return child.scalar_subquery()
        top.source, value = self.words.attach(top.source, child)
        return value


def write_sql(operation: plan.Plan, words: Words) -> Select[Any]:
    """One row: the JSON of each root field in order, then the revision of the catalogue it was read from."""
    columns = [_root(root, words).label(f"f{i}") for i, root in enumerate(operation.roots)]
    return select(*columns, REVISION.label("revision"))


def _root(root: plan.Root, words: Words) -> ColumnElement[Any]:
    json = _value(root.value, _Scope(words, root.language, None, {}, {}, None, None))
    return Concat([json]) if not isinstance(json, ColumnElement) else json


def _value(value: plan.Value, scope: _Scope) -> "str | Expression":
    match value:
        case plan.Constant():
            return value.json
        case plan.Scalar():
            return _scalar(value, scope)
        case plan.Object():
            return _optional(value, scope)
        case plan.Joined():
            return _joined(value, scope)
        case plan.Choice():
            return case(*((scope.write(v.key).is_not(None), _joined(v, scope)) for v in value.options))
        case plan.Single():
            return func.coalesce(scope.attach(_rows(value.rows, value.object, scope)), literal_column("'null'"))
        case plan.List():
            return Concat(["[", scope.attach(_list(value.rows, value.item, scope)), "]"])
        case plan.Cursor():
            return _cursor(value, scope)
        case plan.Connection():
            return scope.attach(_connection(value, scope))
        case plan.First():
            return func.coalesce(
                *(scope.attach(_rows(v.rows, v.object, scope)) for v in value.values), literal_column("'null'")
            )
        case plan.Sequence():
            return _array([_value(v, scope) for v in value.values])
    assert_never(value)


def _array(values: list["str | Expression"]) -> Expression:
    return Concat(["[", *(part for i, v in enumerate(values) for part in ((",", v) if i else (v,))), "]"])


def _scalar(value: plan.Scalar, scope: _Scope) -> Expression:
    expression, words = scope.write(value.expression), scope.words
    match value.form:
        case Form.TEXT:
            return words.text(expression, nullable=value.nullable)
        case Form.WORD:
            return words.word(expression, nullable=value.nullable)
        case Form.NUMBER:
            return words.number(expression, nullable=value.nullable)
        case Form.BOOLEAN:
            return words.boolean(expression, nullable=value.nullable)
        case Form.TIMESTAMP:
            return words.timestamp(expression, nullable=value.nullable)
        case Form.JSON:
            return expression
    assert_never(value.form)


def _object(value: plan.Object, scope: _Scope) -> Concat:
    return _members([(key, _value(member, scope)) for key, member in value.members])


def _members(members: Iterable[tuple[str, "str | Expression"]]) -> Concat:
    """{"key":…,"key":…}; keys are GraphQL names and need no escaping."""
    parts: list[str | Expression] = []
    for key, json in members:
        parts += [f'{"," if parts else "{"}"{key}":', json]
    return Concat([*parts, "}" if parts else "{}"])


def _optional(value: plan.Object, scope: _Scope) -> Expression:
    json = _object(value, scope)
    return json if value.present is None else _unless_null(scope.write(value.present), json)


def _unless_null(expression: Expression, json: Expression) -> Expression:
    return case((expression.is_(None), literal_column("'null'")), else_=json)


def _joined(value: plan.Joined, scope: _Scope) -> Expression:
    key = scope.write(value.key)
    inside = _Scope(
        scope.words, scope.language, None, {}, {k.table: k for k in value.entity.keys}, key, scope, base=scope
    )
    if value.nullable:
        key = inside.join(value.entity.keys[0].table)
    else:
        inside.columns.update(dict.fromkeys(value.entity.keys, key))
    json = _object(value.object, inside)
    return _unless_null(key, json) if value.nullable else json


# Rows


def _rows(rows: plan.Rows, item: plan.Object, outer: _Scope) -> Select[Any]:
    """SELECT json FROM table WHERE …: of one row, so that no page is needed."""
    scope = _row_scope(rows, outer)
    where = [scope.write(condition) for condition in rows.where]
    json = _object(item, scope)
    return _select(scope, json).where(*where)


def _select(scope: _Scope, *columns: Expression) -> Select[Any]:
    assert scope.source is not None
    return select(*columns).select_from(scope.source).correlate_except(scope.source)


def _row_scope(rows: plan.Rows, outer: _Scope) -> _Scope:
    """A scope in which the rows' own table stands, aliased; a subquery has the outer row's names put in."""
    alias = rows.table.alias() if rows.statement is None else outer.inside(rows.statement).subquery()
    scope = _Scope(
        outer.words,
        outer.language,
        alias,
        {column: alias.c[column.key] for column in rows.table.columns},
        {k.table: k for k in rows.entity.keys if k.table is not rows.table},
        None,
        outer,
    )
    scope.key = scope.write(rows.key)
    return scope


def _list(rows: plan.Rows, item: plan.Value, outer: _Scope) -> Select[Any]:
    """The inside of a JSON array."""
    return _entries(rows, item, _page(rows, _columns(rows, item), outer), outer)


def _entries(rows: plan.Rows, item: plan.Value, page: FromClause, outer: _Scope) -> Select[Any]:
    """SELECT join(json) FROM page LEFT JOIN …"""
    scope = _page_scope(rows, page, outer)
    json = _value(item, scope)
    assert isinstance(json, ColumnElement)
    return _select(scope, scope.words.join(json, _directions(rows.order, scope.order)))


def _page_scope(rows: plan.Rows, page: FromClause, outer: _Scope) -> _Scope:
    """A scope over a page: the columns it hands on, and the keys of its order."""
    columns = {column: page.c[column.key] for column in rows.table.columns if column.key in page.c}
    joinable = {k.table: k for k in rows.entity.keys if k.table is not rows.table}
    order = tuple(page.c[f"o{i}"] for i in range(len(rows.order)))
    scope = _Scope(outer.words, outer.language, page, columns, joinable, None, outer, order=order)
    scope.key = scope.write(rows.key)
    return scope


def _page(rows: plan.Rows, handed_on: Iterable[ColumnClause[Any]], outer: _Scope) -> FromClause:
    """SELECT columns … ORDER BY … LIMIT, in the order asked for also where it is read from the end."""
    page = _read(rows, handed_on, outer, rows.limit).subquery()
    return _forward(rows, page, outer) if rows.backward else page


def _forward(rows: plan.Rows, page: FromClause, outer: _Scope) -> FromClause:
    order = _directions(rows.order, _keys(rows, page))
    return select(page).order_by(*order).limit(outer.words.limit(None)).subquery()


def _read(rows: plan.Rows, handed_on: Iterable[ColumnClause[Any]], outer: _Scope, limit: int | None) -> Select[Any]:
    """The first rows in the direction of reading: of each range along its index, the ranges one after the other."""
    columns = tuple(handed_on)
    if rows.ranges == ((),) and limit is not None and outer.words.splits_nulls:
        rows = replace(rows, ranges=paging.nulls_apart(rows.order, backward=rows.backward))
    selects = [_range(rows, conditions, columns, outer, limit) for conditions in rows.ranges]
    if len(selects) == 1:
        return selects[0]
    union = union_all(*(select(s.subquery()) for s in selects)).subquery()
    order = _directions(rows.order, _keys(rows, union), backward=rows.backward)
    return select(union).order_by(*order).limit(outer.words.limit(limit))


def _range(
    rows: plan.Rows,
    conditions: Iterable[Expression],
    columns: Iterable[ColumnClause[Any]],
    outer: _Scope,
    limit: int | None,
) -> Select[Any]:
    scope = _row_scope(rows, outer)
    where = [scope.write(condition) for condition in (*rows.where, *conditions)]
    keys = [scope.write(key.expression) for key in rows.order]
    exported = [*(scope.write(c).label(c.key) for c in columns), *(key.label(f"o{i}") for i, key in enumerate(keys))]
    order = _directions(rows.order, keys, backward=rows.backward, first_is_split=len(rows.ranges) > 1)
    return _select(scope, *exported).where(*where).order_by(*order).limit(outer.words.limit(limit))


def _keys(rows: plan.Rows, page: FromClause) -> list[Expression]:
    return [page.c[f"o{i}"] for i in range(len(rows.order))]


def _directions(
    order: tuple[Order, ...], keys: Iterable[Expression], *, backward: bool = False, first_is_split: bool = False
) -> list[Expression]:
    """ORDER BY. Nulls come last, first when read backward; where ranges split the first key's nulls off, nothing is said of
    them, which lets an index that has them elsewhere serve.
    """
    directed: list[Expression] = []
    for i, (key, expression) in enumerate(zip(order, keys, strict=True)):
        by = expression.desc() if key.descending != backward else expression.asc()
        if key.nullable and not (first_is_split and i == 0):
            by = by.nulls_first() if backward else by.nulls_last()
        directed.append(by)
    return directed


# What a page hands on


def _columns(rows: plan.Rows, item: plan.Value) -> list[ColumnClause[Any]]:
    """The columns of the rows' own table that the objects of a page, and what hangs on them, need."""
    used = {id(e) for expression in (rows.key, *_expressions(item)) for e in _plain(expression)}
    return [column for column in rows.table.columns if id(column) in used]


def _plain(expression: Expression) -> Iterator[Any]:
    """The elements of an expression, those of its Outers included."""
    for element in iterate(expression):
        yield element
        if isinstance(element, Outer):
            yield from _plain(element.element)
        if isinstance(element, Position):
            yield from _plain(element.text)


def _expressions(value: plan.Value) -> Iterator[Expression]:
    """The expressions of a value that its own row must answer."""
    match value:
        case plan.Scalar():
            yield value.expression
        case plan.Object():
            if value.present is not None:
                yield value.present
            for _, member in value.members:
                yield from _expressions(member)
        case plan.Joined():
            yield value.key
        case plan.Choice():
            yield from (option.key for option in value.options)
        case plan.Single() | plan.List() | plan.Connection():
            yield from _outers(value.rows)
        case _:
            return


def _outers(rows: plan.Rows) -> Iterator[Expression]:
    for condition in rows.where:
        yield from (e.element for e in iterate(condition) if isinstance(e, Outer))


# Connections


def _cursor(value: plan.Cursor, scope: _Scope) -> Expression:
    parts: list[str | Expression] = [value.signature]
    for key, written in zip(value.order, scope.order, strict=True):
        text = written if isinstance(written.type, Text) else cast(written, Text)
        parts += ["\n", func.coalesce(text, literal_column("''")) if key.nullable else text]
    return scope.words.text(Concat(parts), nullable=False)


def _connection(value: plan.Connection, outer: _Scope) -> Select[Any]:
    """SELECT one text: the members of the connection. What reads the page more than once reads it from a CTE, one row longer
    than the page, which tells whether more follows.
    """
    rows = value.rows
    items = [part.item for _, part in value.members if isinstance(part, plan.Entries)]
    columns = {c.key: c for item in items for c in _columns(rows, item)}.values()
    shared = len(items) > 1 or any(isinstance(part, plan.PageInfo) for _, part in value.members)
    cte: CTE | None = None
    if shared:
        assert rows.limit is not None
        cte = _read(rows, columns, outer, rows.limit + 1).cte()
        page = _first(rows, cte, outer)
    else:
        page = _page(rows, columns, outer)
    statement = select(_members([(key, _part(part, rows, page, cte, outer)) for key, part in value.members]))
    return statement if cte is None else statement.add_cte(cte, nest_here=True)


def _first(rows: plan.Rows, cte: CTE, outer: _Scope) -> FromClause:
    """The page itself, without the row that lies beyond it."""
    page = _reread(rows, cte, outer, cte).limit(outer.words.limit(rows.limit)).subquery()
    return _forward(rows, page, outer) if rows.backward else page


def _reread(rows: plan.Rows, cte: CTE, outer: _Scope, *columns: Any) -> Select[Any]:
    """SELECT … FROM cte in the direction in which it was read."""
    statement = select(*columns).select_from(cte)
    if outer.words.keeps_order:
        return statement
    return statement.order_by(*_directions(rows.order, _keys(rows, cte), backward=rows.backward))


def _part(
    part: plan.Entries | plan.PageInfo | plan.Count | plan.Constant | plan.Object,
    rows: plan.Rows,
    page: FromClause,
    cte: CTE | None,
    outer: _Scope,
) -> "str | Expression":
    match part:
        case plan.Constant():
            return part.json
        case plan.Object():
            return _object(part, replace(outer, source=None, base=None))
        case plan.Count():
            return cast(_count(part.rows, outer), Text)
        case plan.Entries():
            return Concat(["[", _entries(rows, part.item, page, outer).scalar_subquery(), "]"])
        case plan.PageInfo():
            assert cte is not None
            return _page_info(part, rows, cte, outer)
    assert_never(part)


def _count(rows: plan.Rows, outer: _Scope) -> Expression:
    scope = _row_scope(rows, outer)
    where = [scope.write(condition) for condition in rows.where]
    return _select(scope, func.count()).where(*where).scalar_subquery()


def _key_select(rows: plan.Rows, outer: _Scope) -> Select[Any]:
    scope = _row_scope(rows, outer)
    where = [scope.write(condition) for condition in rows.where]
    assert scope.key is not None
    return _select(scope, scope.key).where(*where)


def _exists(rows: plan.Rows, outer: _Scope, conditions: Iterable[Expression] = ()) -> Expression:
    scope = _row_scope(rows, outer)
    where = [scope.write(condition) for condition in (*rows.where, *conditions)]
    return _select(scope, literal_column("1")).where(*where).exists()


def _page_info(part: plan.PageInfo, rows: plan.Rows, cte: CTE, outer: _Scope) -> Expression:
    more = select(func.count()).select_from(cte).scalar_subquery() > literal_column(str(rows.limit))
    elsewhere = false() if part.elsewhere is None else _any(part.elsewhere, outer)
    follows, precedes = (elsewhere, more) if rows.backward else (more, elsewhere)
    nearest, furthest = (_end_cursor(part, rows, cte, outer, last=last) for last in (False, True))
    start, end = (furthest, nearest) if rows.backward else (nearest, furthest)
    members: dict[str, str | Expression] = {
        "__typename": '"PageInfo"',
        "hasNextPage": outer.words.boolean(follows, nullable=False),
        "hasPreviousPage": outer.words.boolean(precedes, nullable=False),
        "startCursor": start,
        "endCursor": end,
    }
    return _members([(key, members[name]) for key, name in part.members])


def _any(rows: plan.Rows, outer: _Scope) -> Expression:
    return or_(*(_exists(rows, outer, conditions) for conditions in rows.ranges))


def _end_cursor(part: plan.PageInfo, rows: plan.Rows, cte: CTE, outer: _Scope, *, last: bool) -> Expression:
    """The cursor of the first row of the page in the direction of reading, or of the last: of a full page the one at its
    size, of a shorter one the first in the other direction.
    """
    if rows.limit == 0:
        return literal_column("'null'")
    one = literal_column("1")
    cursor = _cursor(part.cursor, _page_scope(rows, cte, outer))
    first = _reread(rows, cte, outer, cursor).limit(one)
    if not last:
        return func.coalesce(first.scalar_subquery(), literal_column("'null'"))
    at_size = first.offset(literal_column(str(max(0, (rows.limit or 0) - 1))))
    order = _directions(rows.order, _keys(rows, cte), backward=not rows.backward)
    shorter = select(cursor).select_from(cte).order_by(*order).limit(one)
    return func.coalesce(at_size.scalar_subquery(), shorter.scalar_subquery(), literal_column("'null'"))
