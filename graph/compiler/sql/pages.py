"""Rows of a plan → pages: SELECT keys … ORDER BY … LIMIT, along indexes, read once and read again in the same order."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    CTE,
    BindParameter,
    FromClause,
    Select,
    and_,
    func,
    literal_column,
    not_,
    or_,
    select,
    true,
    union,
    union_all,
)
from sqlalchemy.sql.elements import BinaryExpression
from sqlalchemy.sql.expression import ColumnClause
from sqlalchemy.sql.operators import eq, in_op, is_
from sqlalchemy.sql.visitors import iterate, replacement_traverse

from graph.compiler import plan
from graph.compiler.length import PAGE
from graph.compiler.sql.scope import LISTING, Scope, in_listing, row_scope, scope_of, without_value
from graph.schema.placeholders import Expression, Listed, Outer
from graph.schema.sources import Order


def page_of(rows: plan.Rows, columns: Iterable[Any], outer: Scope) -> FromClause:
    """Writes SELECT columns … ORDER BY … LIMIT, whose rows are in the order asked for, also if it is read from the
    end.
    """
    page = read_page(rows, columns, outer, rows.limit).subquery()
    return _forward(rows, page, outer) if rows.backward else page


def first_of(rows: plan.Rows, cte: CTE, outer: Scope) -> FromClause:
    """Writes the page itself, of a CTE that has it with the row beyond it."""
    page = select(cte).limit(outer.dialect.limit(rows.limit)).subquery()
    return _forward(rows, page, outer) if rows.backward else page


def _forward(rows: plan.Rows, page: FromClause, outer: Scope) -> FromClause:
    order = directions(rows.order, order_keys(rows, page))
    return select(page).order_by(*order).limit(outer.dialect.limit(None)).subquery()


def page_scope(rows: plan.Rows, page: FromClause, outer: Scope, used: Iterable[Any] = ()) -> Scope:
    """Returns a scope over a page, with the columns it hands on and the keys of its order; `used` will be written in
    it.
    """
    columns: dict[Any, Expression] = {c: page.c[c.key] for c in rows.table.columns if c.key in page.c}
    scope = scope_of(rows, page, columns, outer, used)
    scope.order = tuple(order_keys(rows, page))
    return scope


def order_keys(rows: plan.Rows, page: FromClause) -> list[Expression]:
    """Returns the values of the order's keys, which a page hands on as o0, o1 …"""
    return [page.c[f"o{i}"] for i in range(len(rows.order))]


def read_page(rows: plan.Rows, columns: Iterable[Any], outer: Scope, limit: int | None) -> Select[Any]:
    """Writes the first rows in the direction of reading: each range along its index, one range after the other."""
    outer.root.length.add(PAGE)
    columns = tuple(columns)
    if rows.has_listing:
        columns = tuple(column for column in columns if column.key in LISTING.c)
    if rows.any_of is not None:
        return _of_any(rows, columns, outer, limit)
    if rows.range is not None:
        return _in_range(replace(rows, range=None), rows.range, columns, outer, limit)
    whole = rows.ranges == ((),) and limit is not None and rows.order
    first = rows.order[0] if whole else None
    in_index = first is not None and first.descending == outer.dialect.nulls_are_smallest
    if first is not None and first.nullable and (rows.led_by_order or not (in_index or _is_sorted(rows, outer))):
        # An index has the nulls of the first key at the other end, so they are a range of their own.
        some, none = (first.expression.is_not(None),), (first.expression.is_(None),)
        rows = replace(rows, ranges=(none, some) if rows.backward else (some, none))
    if limit and rows.order and isinstance(rows.order[0].expression, Listed):
        cut = [part for conditions in rows.ranges for part in _without_ties(rows, conditions, outer, limit)]
        rows = replace(rows, ranges=tuple(cut))
    selects = [_range(rows, conditions, columns, outer, limit) for conditions in rows.ranges]
    if len(selects) == 1:
        return selects[0]
    ranges = union_all(*(select(s.subquery()) for s in selects)).subquery()
    return select(ranges).limit(outer.dialect.limit(limit))


def _without_ties(
    rows: plan.Rows, conditions: tuple[Expression, ...], outer: Scope, limit: int
) -> tuple[tuple[Expression, ...], ...]:
    """Cuts off the films whose value is that of the last on the page, where an index has equal values in the other
    direction than the page: there may be many, which an index has in their order by themselves.
    """
    key, second = rows.order[:2]
    value: Any = key.expression
    listed, in_with = in_listing(rows, conditions), outer.in_with()
    is_in_order = key.descending == second.descending or listed.listing != value.field
    if in_with is None or is_in_order or _is_named(key, conditions):
        return (conditions,)
    values, (value, *_) = _selected(replace(listed, order=(key,)), conditions, (), in_with)
    downwards = key.descending != rows.backward
    ordered = values.order_by(value.desc() if downwards else value.asc())
    at_size = ordered.limit(literal_column("1")).offset(literal_column(str(limit - 1))).scalar_subquery()
    furthest = values.with_only_columns(func.min(value) if downwards else func.max(value)).scalar_subquery()
    found = select(func.coalesce(at_size, furthest).label("last")).cte().prefix_with("MATERIALIZED")
    last = select(found.c.last).scalar_subquery()
    before = key.expression > last if downwards else key.expression < last
    return (*conditions, before), (*conditions, key.expression == last)


def _is_named(key: Order, conditions: Iterable[Any]) -> bool:
    """Whether conditions name the value of a key."""
    return any(getattr(each, "operator", None) in (eq, is_) and each.left is key.expression for each in conditions)


def _of_any(rows: plan.Rows, columns: tuple[Any, ...], outer: Scope, limit: int | None) -> Select[Any]:
    """Writes the first rows of those in any of several parts; those in several, once."""
    assert rows.any_of is not None
    if outer.dialect.merges_unions and not any(part.range for part in rows.parts):
        parts = _each_once(rows.parts, rows.any_of) if rows.any_of.disjoint else rows.parts
        selects = [_selected(part, conditions, columns, outer)[0] for part in parts for conditions in part.ranges]
        merged = union_all(*selects) if rows.any_of.disjoint else union(*selects)
        order = directions(rows.order, _labels(rows), backward=rows.backward)
        return select(merged.order_by(*order).limit(outer.dialect.limit(limit)).subquery())
    if rows.any_of.alike and not outer.dialect.merges_unions:
        found = _of_each(rows, rows.any_of, columns, outer, limit).subquery()
    else:
        found = union(*(select(read_page(part, columns, outer, limit).subquery()) for part in rows.parts)).subquery()
    order = directions(rows.order, order_keys(rows, found), backward=rows.backward)
    return select(found).order_by(*order).limit(outer.dialect.limit(limit))


def _of_each(
    rows: plan.Rows, any_of: plan.AnyOf, columns: tuple[Any, ...], outer: Scope, limit: int | None
) -> Select[Any]:
    """Writes the first rows of each of several parts that are alike: one page, for each row of what they have bound."""
    bound = [_bound(part) for part in any_of.parts]
    given = union(*(select(*(each.label(f"v{i}") for i, each in enumerate(of_one))) for of_one in bound)).subquery()
    columns_given = dict(zip(map(id, bound[0]), given.c, strict=True))
    one = rows.parts[0]
    where = [
        replacement_traverse(condition, {}, lambda element, **_: columns_given.get(id(element)))
        for condition in one.where
    ]
    page = read_page(replace(one, where=tuple(where)), columns, outer, limit).lateral()
    found = select(page).select_from(given.join(page, true()))
    return found if any_of.disjoint else found.distinct()


def _bound(part: plan.Part) -> list[Any]:
    """The values that are bound in what a part says."""
    return [each for condition in part.where for each in iterate(condition) if isinstance(each, BindParameter)]


def _each_once(parts: tuple[plan.Rows, ...], any_of: plan.AnyOf) -> list[plan.Rows]:
    """Parts that are alike, without those that say the same as one before them."""
    bound = [_bound(part) for part in any_of.parts]
    found = []
    for i, part in enumerate(parts):
        same = [and_(*(mine == its for mine, its in zip(bound[i], before, strict=True))) for before in bound[:i]]
        found.append(replace(part, where=(*part.where, not_(or_(*same)))) if same else part)
    return found


def _labels(rows: plan.Rows) -> list[Expression]:
    return [literal_column(f"o{i}") for i in range(len(rows.order))]


def _in_range(
    rows: plan.Rows, range_: plan.Range, columns: tuple[Any, ...], outer: Scope, limit: int | None
) -> Select[Any]:
    """Writes a page of the films in a range: by an index of the values, if few are in it, and sorted; and else in their
    order until the page is full.
    """
    listed = replace(rows, listing=range_.field, led_by_order=False, where=(*rows.where, range_.where[0]))
    if range_ not in outer.root.few:
        in_order = replace(listed, keeps_order=True) if rows.are_by_year else rows
        return read_page(in_order, columns, outer, limit).limit(outer.dialect.limit_of_many(limit))
    within = or_(*(and_(true(), *conditions) for conditions in rows.ranges))
    all_, _ = _selected(listed, () if rows.ranges == ((),) else (within,), columns, outer)
    found = outer.dialect.few(all_).subquery()
    first, *others = order_keys(rows, found)
    order = directions(rows.order, [outer.dialect.by_no_index(first), *others], backward=rows.backward)
    return select(found).order_by(*order).limit(outer.dialect.limit(limit))


def _range(
    rows: plan.Rows, conditions: tuple[Expression, ...], columns: Iterable[Any], outer: Scope, limit: int | None
) -> Select[Any]:
    leading = None
    if limit and not (rows.where or conditions) and outer.dialect.prefers_rank_first:
        leading = _leading(rows, limit, outer)
    is_rest = rows.led_by_order and without_value(rows, conditions)
    found, keys = _selected(in_listing(rows, conditions), conditions, columns, outer, leading)
    # A count is named by its label: SQLite takes in only so many subqueries, and more come of each that is repeated.
    by = [key if isinstance(key, ColumnClause) else literal_column(f"o{i}") for i, key in enumerate(keys)]
    if _is_sorted(rows, outer):
        by = [literal_column(f"+o{i}") for i in range(len(keys))]
    if is_rest:  # of which the first key says nothing
        order = directions(rows.order[1:], by[1:], backward=rows.backward)
    else:
        order = directions(rows.order, by, backward=rows.backward, first_is_split=len(rows.ranges) > 1)
    return found.order_by(*order).limit(outer.dialect.limit(limit))


def _selected(
    rows: plan.Rows,
    conditions: tuple[Expression, ...],
    columns: Iterable[Any],
    outer: Scope,
    leading: Select[Any] | None = None,
) -> tuple[Select[Any], list[Expression]]:
    """Writes the rows under some conditions, in no order, with the keys of their order as o0, o1 …; and these keys."""
    scope = row_scope(rows, outer, (*conditions, *(key.expression for key in rows.order)), leading)
    where = [scope.write(condition) for condition in (*rows.where, *conditions)]
    keys = [scope.write(key.expression) for key in rows.order]
    exported = [*(scope.write(c).label(c.key) for c in columns), *(key.label(f"o{i}") for i, key in enumerate(keys))]
    return scope.select(*exported).where(*where), keys


def _is_sorted(rows: plan.Rows, outer: Scope) -> bool:
    """Whether a page is of rows that are all found and then sorted: along an index of the order, the list that they are
    found by would be made for each row that is looked at.
    """
    return outer.dialect.makes_lists_anew and any(map(_is_list_of_outer, rows.where))


def _is_list_of_outer(condition: Any) -> bool:
    """True where rows are found by a list of keys that depends on the row outside."""
    if not isinstance(condition, BinaryExpression) or condition.operator is not in_op:
        return False
    return any(isinstance(element, Outer) for element in iterate(condition.right))


def _leading(rows: plan.Rows, limit: int, outer: Scope) -> Select[Any] | None:
    """Writes the derived rows that can be on the page by the first key of the order, so that the other keys are looked
    up in tables for these alone. Returns None if there is nothing to gain.
    """
    columns = rows.table.c
    own = [any(key.expression is column for column in columns) for key in rows.order]
    if rows.source is None or all(own) or not own[0]:
        return None
    found = outer.write_derived(rows.source).subquery()
    first = [column for column in found.c if column.key == rows.order[0].expression.key]
    by = directions(rows.order[:1], first, backward=rows.backward)
    ranked = select(found, func.rank().over(order_by=by).label("place")).subquery()
    return select(*(ranked.c[column.key] for column in columns)).where(ranked.c.place <= literal_column(str(limit)))


def directions(
    order: tuple[Order, ...], keys: Iterable[Expression], *, backward: bool = False, first_is_split: bool = False
) -> list[Expression]:
    """Returns the keys of ORDER BY. Nulls come last, or first when read backward. Where ranges split the first key's
    nulls off, nothing is said of them, so that an index which has them elsewhere can serve.
    """
    directed: list[Expression] = []
    for i, (key, expression) in enumerate(zip(order, keys, strict=True)):
        by = expression.desc() if key.descending != backward else expression.asc()
        if key.nullable and not (first_is_split and i == 0):
            by = by.nulls_first() if backward else by.nulls_last()
        directed.append(by)
    return directed
