"""Plan → one SQLAlchemy Core statement that builds the JSON text of the answer. It refuses nothing and looks nothing
up.

Each root field is a column of the statement, and the catalogue's revision the last. A list is
`SELECT join(json) FROM (SELECT keys … ORDER BY … LIMIT n) page LEFT JOIN …`: the page first, then its JSON.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, assert_never

from sqlalchemy import (
    CTE,
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
)
from sqlalchemy.sql.visitors import iterate

from graph.compiler import plan
from graph.compiler.pages import directions, first_of, order_keys, page_of, read
from graph.compiler.scope import (
    Aliases,
    Scope,
    Served,
    columns_in,
    count_of,
    exists_in,
    page_scope,
    row_scope,
    select_in,
)
from graph.database.dialect import Concat, Dialect
from graph.schema import tables as t
from graph.schema.sources import Expression, Form, Outer

LOOK_UPS = 2
"""For each row of a vocabulary, that are worth a map of it: an operation rarely finds all that it may."""
REVISION = select(t.revisions.c.revision).order_by(t.revisions.c.id.desc()).limit(literal_column("1")).scalar_subquery()


def write_sql(operation: plan.Plan, dialect: Dialect) -> Select[Any]:
    """One row: the JSON of each root field in order, then the revision of the catalogue it was read from."""
    aliases = Aliases()
    columns = [_root(root, dialect, aliases).label(f"f{i}") for i, root in enumerate(operation.roots)]
    return select(*columns, REVISION.label("revision"))


def _root(root: plan.Root, dialect: Dialect, aliases: Aliases) -> ColumnElement[Any]:
    served = Served(root.language.cte().prefix_with("MATERIALIZED"), aliases)
    json = _value(root.value, Scope(dialect, served, None, {}, {}, None, None))
    return Concat([json]) if not isinstance(json, ColumnElement) else json


def _value(value: plan.Value, scope: Scope) -> "str | Expression":  # noqa: C901 - one line for each kind
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
            # LIMIT makes PostgreSQL look them up row by row: joined, they would come in an order of its own.
            found = (_rows(v.rows, v.object, scope).limit(literal_column("1")) for v in value.values)
            return func.coalesce(*map(scope.attach, found), literal_column("'null'"))
    assert_never(value)


def _scalar(value: plan.Scalar, scope: Scope) -> Expression:
    expression, dialect = scope.write(value.expression), scope.dialect
    json = {
        Form.TEXT: dialect.text,
        Form.WORD: dialect.plain_string,
        Form.NUMBER: dialect.number,
        Form.BOOLEAN: dialect.boolean,
        Form.TIMESTAMP: dialect.timestamp,
    }
    return json[value.form](expression, nullable=value.nullable)


def _object(value: plan.Object, scope: Scope) -> Concat:
    return _members([(key, _value(member, scope)) for key, member in value.members])


def _members(members: Iterable[tuple[str, "str | Expression"]]) -> Concat:
    """{"key":…,"key":…}; keys are GraphQL names and need no escaping."""
    parts: list[str | Expression] = []
    for key, json in members:
        parts += [f'{"," if parts else "{"}"{key}":', json]
    return Concat([*parts, "}" if parts else "{}"])


def _optional(value: plan.Object, scope: Scope) -> Expression:
    json = _object(value, scope)
    return json if value.present is None else _unless_null(scope.write(value.present), json)


def _unless_null(expression: Expression, json: Expression) -> Expression:
    return case((expression.is_(None), literal_column("'null'")), else_=json)


def _joined(value: plan.Joined, scope: Scope) -> Expression:
    key = scope.write(value.key)
    keys = {k.table: k for k in value.entity.keys}
    needed = tuple(_expressions(value.object))
    found = _is_worth_a_map(value) and scope.dialect.maps is not None
    inside = Scope(scope.dialect, scope.served, None, {}, keys, key, scope, base=scope, needed=needed, found=found)
    if value.nullable and not found:
        own = value.entity.keys[0]
        key = inside.join(own.table, own)
    else:
        inside.columns.update(dict.fromkeys(value.entity.keys, key))
    json = _object(value.object, inside)
    return _unless_null(key, json) if value.nullable else json


def _is_worth_a_map(value: plan.Joined) -> bool:
    vocabulary = value.entity.vocabulary
    return vocabulary is not None and value.times >= LOOK_UPS * vocabulary


def _rows(rows: plan.Rows, item: plan.Object, outer: Scope) -> Select[Any]:
    """SELECT json FROM table WHERE …: of one row, so that no page is needed."""
    scope = row_scope(rows, outer, _expressions(item))
    where = [scope.write(condition) for condition in rows.where]
    json = _object(item, scope)
    return select_in(scope, json).where(*where)


def _list(rows: plan.Rows, item: plan.Value, outer: Scope) -> Select[Any]:
    """The inside of a JSON array."""
    return _entries(rows, item, page_of(rows, _columns(rows, item), outer), outer)


def _entries(rows: plan.Rows, item: plan.Value, page: FromClause, outer: Scope) -> Select[Any]:
    """SELECT join(json) FROM page LEFT JOIN …"""
    scope = page_scope(rows, page, outer, _expressions(item))
    json = _value(item, scope)
    assert isinstance(json, ColumnElement)
    return select_in(scope, scope.dialect.aggregate(json))


def _columns(rows: plan.Rows, item: plan.Value) -> list[Any]:
    """The columns of the rows' own table that the objects of a page, and what hangs on them, need."""
    used = columns_in((rows.key, *_expressions(item)))
    return [column for column in rows.table.columns if id(column) in used]


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
        case plan.First():
            for single in value.values:
                yield from _outers(single.rows)
        case _:
            return


def _outers(rows: plan.Rows) -> Iterator[Expression]:
    for condition in rows.where:
        yield from (e.element for e in iterate(condition) if isinstance(e, Outer))


def _cursor(value: plan.Cursor, scope: Scope) -> Expression:
    parts: list[str | Expression] = [value.signature]
    for key, written in zip(value.order, scope.order, strict=True):
        text = written if isinstance(written.type, Text) else cast(written, Text)
        parts += ["\n", func.coalesce(text, literal_column("''")) if key.nullable else text]
    return scope.dialect.text(Concat(parts), nullable=False)


def _connection(value: plan.Connection, outer: Scope) -> Select[Any]:
    """SELECT one text: the members of the connection. What reads the page more than once reads it from a CTE, one row
    longer than the page, which tells whether more follows.
    """
    rows = value.rows
    items = [part.item for _, part in value.members if isinstance(part, plan.Entries)]
    columns = {c.key: c for item in items for c in _columns(rows, item)}.values()
    shared = len(items) > 1 or any(isinstance(part, plan.PageInfo) for _, part in value.members)
    cte: CTE | None = None
    if shared:
        assert rows.limit is not None
        cte = read(rows, columns, outer, rows.limit + 1).cte().prefix_with("MATERIALIZED")
        page = first_of(rows, cte, outer)
    else:
        page = page_of(rows, columns, outer)
    statement = select(_members([(key, _part(part, rows, page, cte, outer)) for key, part in value.members]))
    return statement if cte is None else statement.add_cte(cte, nest_here=True)


def _part(
    part: plan.Entries | plan.PageInfo | plan.Count | plan.Constant | plan.Object,
    rows: plan.Rows,
    page: FromClause,
    cte: CTE | None,
    outer: Scope,
) -> "str | Expression":
    match part:
        case plan.Constant():
            return part.json
        case plan.Object():
            return _object(part, replace(outer, source=None, base=None))
        case plan.Count():
            return cast(count_of(part.rows, outer), Text)
        case plan.Entries():
            return Concat(["[", _entries(rows, part.item, page, outer).scalar_subquery(), "]"])
        case plan.PageInfo():
            assert cte is not None
            return _page_info(part, rows, cte, outer)
    assert_never(part)


def _page_info(part: plan.PageInfo, rows: plan.Rows, cte: CTE, outer: Scope) -> Expression:
    more = select(func.count()).select_from(cte).scalar_subquery() > literal_column(str(rows.limit))
    elsewhere = false() if part.elsewhere is None else _any(part.elsewhere, outer)
    follows, precedes = (elsewhere, more) if rows.backward else (more, elsewhere)
    nearest, furthest = (_end_cursor(part, rows, cte, outer, last=last) for last in (False, True))
    start, end = (furthest, nearest) if rows.backward else (nearest, furthest)
    members: dict[str, str | Expression] = {
        "__typename": '"PageInfo"',
        "hasNextPage": outer.dialect.boolean(follows, nullable=False),
        "hasPreviousPage": outer.dialect.boolean(precedes, nullable=False),
        "startCursor": start,
        "endCursor": end,
    }
    return _members([(key, members[name]) for key, name in part.members])


def _any(rows: plan.Rows, outer: Scope) -> Expression:
    return or_(*(exists_in(rows, outer, conditions) for conditions in rows.ranges))


def _end_cursor(part: plan.PageInfo, rows: plan.Rows, cte: CTE, outer: Scope, *, last: bool) -> Expression:
    """The cursor of the first row of the page in the direction of reading, or of the last: of a full page the one at
    its size, of a shorter one the first in the other direction.
    """
    if rows.limit == 0:
        return literal_column("'null'")
    one: Expression = literal_column("1")
    cursor = _cursor(part.cursor, page_scope(rows, cte, outer))
    first = select(cursor).select_from(cte).limit(one)
    if not last:
        return func.coalesce(first.scalar_subquery(), literal_column("'null'"))
    # The row by itself first: PostgreSQL would write the cursors of all that the offset passes over.
    row = select(cte).limit(one).offset(literal_column(str(max(0, (rows.limit or 0) - 1)))).subquery()
    at_size = select(_cursor(part.cursor, page_scope(rows, row, outer))).select_from(row)
    order = directions(rows.order, order_keys(rows, cte), backward=not rows.backward)
    shorter = select(cursor).select_from(cte).order_by(*order).limit(one)
    return func.coalesce(at_size.scalar_subquery(), shorter.scalar_subquery(), literal_column("'null'"))
