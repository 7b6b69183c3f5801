"""A value of the plan → an expression of JSON text, in the scope of the row at hand.

`Object(title: Scalar(films.title))` becomes `'{"title":' || json_quote(films_1.title) || '}'`: values are quoted one by
one and concatenated; keys are GraphQL names and need no escaping.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, assert_never

from sqlalchemy import (
    CTE,
    ColumnElement,
    Float,
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
)
from sqlalchemy.sql.visitors import iterate

from graph.compiler import plan
from graph.compiler.sql.pages import directions, first_of, order_keys, page_of, page_scope, read_page
from graph.compiler.sql.scope import RootScope, Scope, columns_in, count_of, exists_in, select_rows
from graph.database.dialect import Concat, or_null
from graph.schema.placeholders import Expression, Outer
from graph.schema.sources import JsonType, PageInfoPart
from graph.schema.tables import is_reference

LOOK_UPS = 2
"""A map of a vocabulary is made where it may be looked in at least so often for each of its rows: an operation rarely
finds all that it may.
"""
NULL: Any = literal_column("'null'")


def write_value(value: plan.Value, scope: Scope) -> "str | Expression":  # noqa: C901 - one case for each kind
    match value:
        case plan.Constant():
            return value.json
        case plan.Scalar():
            return _scalar(value, scope)
        case plan.Object():
            json = _object(value, scope)
            return json if value.present is None else _unless_null(scope.write(value.present), json)
        case plan.Composed():
            return _composed(value, scope)
        case plan.Joined():
            return _joined(value, scope)
        case plan.Choice():
            return case(*((scope.write(option.key).is_not(None), _joined(option, scope)) for option in value.options))
        case plan.Single():
            return func.coalesce(scope.attach(_row(value, scope)), NULL)
        case plan.First():
            return _first(value, scope)
        case plan.List():
            page = page_of(value.rows, _columns(value.rows, value.item), scope)
            return Concat(["[", scope.attach(_entries(value.rows, value.item, page, scope)), "]"])
        case plan.Cursor():
            return _cursor(value, scope)
        case plan.Connection():
            return scope.attach(_connection(value, scope))
    assert_never(value)


def _scalar(value: plan.Scalar, scope: Scope) -> Expression:
    expression, dialect = scope.write(value.expression), scope.dialect
    match value.json_type:
        case JsonType.TEXT:
            return dialect.text(expression, nullable=value.nullable)
        case JsonType.PLAIN_STRING:
            return dialect.plain_string(expression, nullable=value.nullable)
        case JsonType.NUMBER:
            return dialect.number(expression, nullable=value.nullable)
        case JsonType.BOOLEAN:
            return dialect.boolean(expression, nullable=value.nullable)
        case JsonType.JSON:
            return or_null(expression, value.nullable)
        case JsonType.TIMESTAMP:
            return dialect.timestamp(expression, nullable=value.nullable)
    assert_never(value.json_type)


def _object(value: plan.Object, scope: Scope) -> Concat:
    for _, member in value.members:
        if isinstance(member, plan.Joined):
            scope.used_by_joined.setdefault(member.key, []).extend(_expressions(member.object))
    return _members((key, write_value(member, scope)) for key, member in value.members)


def _members(members: Iterable[tuple[str, "str | Expression"]]) -> Concat:
    """Concatenates {"key":…,"key":…}."""
    parts: list[str | Expression] = []
    for key, json in members:
        parts += [f'{"," if parts else "{"}"{key}":', json]
    return Concat([*parts, "}" if parts else "{}"])


def _composed(value: plan.Composed, scope: Scope) -> Concat:
    parts: list[str | Expression] = []
    for key, member in value.members:
        json = write_value(member, scope)
        if not parts or isinstance(json, str):
            parts += [f'{"," if parts else "{"}"{key}":', json]
        else:
            said = func.nullif(func.nullif(json, NULL), literal_column("'[]'"))
            parts.append(func.coalesce(Concat([f',"{key}":', said]), literal_column("''")))
    return Concat([*parts, "}"])


def _unless_null(expression: Expression, json: Expression) -> Expression:
    return case((expression.is_(None), NULL), else_=json)


def _joined(value: plan.Joined, scope: Scope) -> Expression:
    """Objects of one key share its rows, however often they are selected under other names."""
    which = value.key, value.entity, value.nullable
    inside = scope.joined.get(which) or scope.joined.setdefault(which, _joined_scope(value, scope))
    json = _object(value.object, inside)
    return _unless_null(inside.columns[value.entity.keys[0]], json) if value.nullable else json


def _joined_scope(value: plan.Joined, scope: Scope) -> Scope:
    key = scope.write(value.key)
    vocabulary = value.entity.vocabulary
    is_worth_a_map = vocabulary is not None and value.multiplicity >= LOOK_UPS * vocabulary
    inside = Scope(
        scope.dialect,
        scope.root,
        entity_keys={k.table: k for k in value.entity.keys},
        key=key,
        outer=scope,
        shares_from_with=scope.shares_from_with or scope,
        used_expressions=tuple(scope.used_by_joined.get(value.key) or _expressions(value.object)),
        uses_maps=is_worth_a_map and scope.dialect.maps is not None and scope.root.maps is not None,
    )
    own = value.entity.keys[0]
    if value.nullable and not inside.uses_maps and not is_reference(value.key, own.table):
        inside.join(own.table, own)
    else:
        inside.columns.update(dict.fromkeys(value.entity.keys, key))
    return inside


def _first(value: plan.First, scope: Scope) -> Expression:
    if value.language is not None:
        language = {name: scope.write(column) for name, column in value.language.items()}
        root = RootScope(language, scope.root.aliases, scope.root.length, scope.root.few)
        scope = replace(scope, root=root, shares_from_with=scope.shares_from_with or scope)
    found = (_row(option, scope) for option in value.options)
    return func.coalesce(*map(scope.attach, found), NULL)


def _row(value: plan.Single, outer: Scope) -> Select[Any]:
    """SELECT json FROM table WHERE … LIMIT 1. Without LIMIT, PostgreSQL may join the row to a page by a hash, and hand
    on the rows of the page in the order of its hashes.
    """
    used = _expressions(value.object)
    row = select_rows(value.rows, outer, lambda scope: _object(value.object, scope), used=used)
    return row.limit(literal_column("1"))


def _entries(rows: plan.Rows, item: plan.Value, page: FromClause, outer: Scope) -> Select[Any]:
    """Writes the inside of a JSON array: SELECT join(json) FROM page LEFT JOIN …"""
    scope = page_scope(rows, page, outer, _expressions(item))
    json = write_value(item, scope)
    assert isinstance(json, ColumnElement)
    return scope.select(scope.dialect.aggregate(json))


def _columns(rows: plan.Rows, item: plan.Value) -> list[Any]:
    """Returns the columns of the rows' own table that the objects of a page, and what hangs on them, need."""
    used = columns_in((rows.key, *_expressions(item)))
    return [column for column in rows.table.columns if id(column) in used]


def _expressions(value: plan.Value) -> Iterator[Expression]:  # noqa: C901 - one case for each kind
    """The expressions of a value that are written in the scope of its own row."""
    match value:
        case plan.Constant() | plan.Cursor():
            return
        case plan.Scalar():
            yield value.expression
        case plan.Object():
            if value.present is not None:
                yield value.present
            for _, member in value.members:
                yield from _expressions(member)
        case plan.Composed():
            for _, member in value.members:
                yield from _expressions(member)
        case plan.Joined():
            yield value.key
        case plan.Choice():
            yield from (option.key for option in value.options)
        case plan.Single() | plan.List() | plan.Connection():
            yield from _outer_expressions(value.rows)
        case plan.First():
            yield from (value.language or {}).values()
            for single in value.options:
                yield from _outer_expressions(single.rows)
        case _:
            assert_never(value)


def _outer_expressions(rows: plan.Rows) -> Iterator[Expression]:
    """The expressions of the outer row that rows hang on."""
    derived = rows.source.table.placeholders if isinstance(rows.source, plan.Derived) else ()
    for expression in (*rows.where, *derived):
        yield from (e.element for e in iterate(expression) if isinstance(e, Outer))


def _cursor(value: plan.Cursor, scope: Scope) -> Expression:
    parts: list[str | Expression] = [value.signature]
    for key, written in zip(value.order, scope.order, strict=True):
        text = written if isinstance(written.type, Text) else cast(written, Text)
        if isinstance(written.type, Float):
            text = scope.dialect.decimal(written)
        parts += ["\n", func.coalesce(Concat(["=", text]), literal_column("''")) if key.nullable else text]
    return scope.dialect.plain_string(scope.dialect.token(Concat(parts)), nullable=False)


def _connection(value: plan.Connection, outer: Scope) -> Select[Any]:
    """Writes SELECT of one text, the members of the connection. If several read the page, they read it from a CTE,
    which is one row longer than the page and so tells whether more follows.
    """
    rows = value.rows
    items = [part.item for _, part in value.members if isinstance(part, plan.Entries)]
    columns = {c.key: c for item in items for c in _columns(rows, item)}.values()
    cte: CTE | None = None
    if len(items) > 1 or any(isinstance(part, plan.PageInfo) for _, part in value.members):
        assert rows.limit is not None
        cte = read_page(rows, columns, outer, rows.limit + 1).cte().prefix_with("MATERIALIZED")
        page = first_of(rows, cte, outer)
    else:
        page = page_of(rows, columns, outer)
    statement = select(_members([(key, _member(part, rows, page, cte, outer)) for key, part in value.members]))
    return statement if cte is None else statement.add_cte(cte, nest_here=True)


def _member(
    member: plan.Member, rows: plan.Rows, page: FromClause, cte: CTE | None, outer: Scope
) -> "str | Expression":
    match member:
        case plan.Constant():
            return member.json
        case plan.Object():
            return _object(member, replace(outer, source=None, shares_from_with=None))
        case plan.Count():
            return cast(count_of(member.rows, outer), Text)
        case plan.Entries():
            return Concat(["[", _entries(rows, member.item, page, outer).scalar_subquery(), "]"])
        case plan.PageInfo():
            assert cte is not None
            return _page_info(member, rows, cte, outer)
    assert_never(member)


def _page_info(value: plan.PageInfo, rows: plan.Rows, cte: CTE, outer: Scope) -> Expression:
    more = select(func.count()).select_from(cte).scalar_subquery() > literal_column(str(rows.limit))
    behind, beyond = (
        [exists_in(side, outer, cut) for cut in side.ranges] if side else [] for side in (value.behind, value.beyond)
    )
    ahead, back = or_(more, *beyond), or_(false(), *behind)
    follows, precedes = (back, ahead) if rows.backward else (ahead, back)
    nearest, furthest = (_end_cursor(value, rows, cte, outer, last=last) for last in (False, True))
    start, end = (furthest, nearest) if rows.backward else (nearest, furthest)
    json: dict[PageInfoPart, Expression] = {
        PageInfoPart.HAS_NEXT_PAGE: outer.dialect.boolean(follows, nullable=False),
        PageInfoPart.HAS_PREVIOUS_PAGE: outer.dialect.boolean(precedes, nullable=False),
        PageInfoPart.START_CURSOR: start,
        PageInfoPart.END_CURSOR: end,
    }
    return _members((key, part.json if isinstance(part, plan.Constant) else json[part]) for key, part in value.members)


def _end_cursor(value: plan.PageInfo, rows: plan.Rows, cte: CTE, outer: Scope, *, last: bool) -> Expression:
    """Writes the cursor of the first row of the page in the direction of reading, or of the last one: in a full page
    the row at its size, in a shorter one the first row in the other direction.
    """
    if rows.limit == 0:
        return literal_column("'null'")
    one: Expression = literal_column("1")
    cursor = _cursor(value.cursor, page_scope(rows, cte, outer))
    first = select(cursor).select_from(cte).limit(one)
    if not last:
        return func.coalesce(first.scalar_subquery(), NULL)
    # The row by itself first: PostgreSQL would write the cursors of all that the offset passes over.
    row = select(cte).limit(one).offset(literal_column(str(max(0, (rows.limit or 0) - 1)))).subquery()
    at_size = select(_cursor(value.cursor, page_scope(rows, row, outer))).select_from(row)
    order = directions(rows.order, order_keys(rows, cte), backward=not rows.backward)
    shorter = select(cursor).select_from(cte).order_by(*order).limit(one)
    return func.coalesce(at_size.scalar_subquery(), shorter.scalar_subquery(), NULL)
