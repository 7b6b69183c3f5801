"""Rows of a plan → pages: SELECT keys … ORDER BY … LIMIT, along indexes, read once and read again in the same order."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import CTE, FromClause, Select, func, literal_column, select, union_all
from sqlalchemy.sql.expression import ColumnClause

from graph.compiler import paging, plan
from graph.compiler.scope import Scope, row_scope, select_in
from graph.schema.sources import Expression, Order, Put


def page_of(rows: plan.Rows, handed_on: Iterable[Any], outer: Scope) -> FromClause:
    """SELECT columns … ORDER BY … LIMIT, in the order asked for also where it is read from the end."""
    page = read(rows, handed_on, outer, rows.limit).subquery()
    return _forward(rows, page, outer) if rows.backward else page


def _forward(rows: plan.Rows, page: FromClause, outer: Scope) -> FromClause:
    order = directions(rows.order, order_keys(rows, page))
    return select(page).order_by(*order).limit(outer.dialect.limit(None)).subquery()


def read(rows: plan.Rows, handed_on: Iterable[Any], outer: Scope, limit: int | None) -> Select[Any]:
    """The first rows in the direction of reading: of each range along its index, the ranges one after the other."""
    columns = tuple(handed_on)
    whole = rows.ranges == ((),) and limit is not None and rows.order
    if whole and rows.order[0].descending != outer.dialect.nulls_are_smallest:
        rows = replace(rows, ranges=paging.nulls_apart(rows.order, backward=rows.backward))
    selects = [_range(rows, conditions, columns, outer, limit) for conditions in rows.ranges]
    if len(selects) == 1:
        return selects[0]
    union = union_all(*(select(s.subquery()) for s in selects)).subquery()
    return select(union).limit(outer.dialect.limit(limit))


def _range(
    rows: plan.Rows,
    conditions: tuple[Expression, ...],
    columns: Iterable[Any],
    outer: Scope,
    limit: int | None,
) -> Select[Any]:
    if limit and not (rows.where or conditions) and outer.dialect.prefers_rank_first:
        rows = _leading(rows, limit)
    scope = row_scope(rows, outer, (*conditions, *(key.expression for key in rows.order)))
    where = [scope.write(condition) for condition in (*rows.where, *conditions)]
    keys = [scope.write(key.expression) for key in rows.order]
    exported = [*(scope.write(c).label(c.key) for c in columns), *(key.label(f"o{i}") for i, key in enumerate(keys))]
    # A count is named by its label: SQLite takes in only so many subqueries, and more come of each that is repeated.
    by = [key if isinstance(key, ColumnClause) else literal_column(f"o{i}") for i, key in enumerate(keys)]
    order = directions(rows.order, by, backward=rows.backward, first_is_split=len(rows.ranges) > 1)
    return select_in(scope, *exported).where(*where).order_by(*order).limit(outer.dialect.limit(limit))


def _leading(rows: plan.Rows, limit: int) -> plan.Rows:
    """The rows of a statement, without those that cannot be on the page for the first key alone, where the others have
    to be looked up.
    """
    write, columns = rows.statement, rows.table.c
    own = [any(key.expression is column for column in columns) for key in rows.order]
    if write is None or all(own) or not own[0]:
        return rows

    def leading(written: Put) -> Select[Any]:
        found = write(written).subquery()
        first = [column for column in found.c if column.key == rows.order[0].expression.key]
        by = directions(rows.order[:1], first, backward=rows.backward)
        ranked = select(found, func.rank().over(order_by=by).label("place")).subquery()
        return select(*(ranked.c[column.key] for column in columns)).where(ranked.c.place <= literal_column(str(limit)))

    return replace(rows, statement=leading)


def order_keys(rows: plan.Rows, page: FromClause) -> list[Expression]:
    return [page.c[f"o{i}"] for i in range(len(rows.order))]


def directions(
    order: tuple[Order, ...], keys: Iterable[Expression], *, backward: bool = False, first_is_split: bool = False
) -> list[Expression]:
    """ORDER BY. Nulls come last, first when read backward; where ranges split the first key's nulls off, nothing is
    said of them, which lets an index that has them elsewhere serve.
    """
    directed: list[Expression] = []
    for i, (key, expression) in enumerate(zip(order, keys, strict=True)):
        by = expression.desc() if key.descending != backward else expression.asc()
        if key.nullable and not (first_is_split and i == 0):
            by = by.nulls_first() if backward else by.nulls_last()
        directed.append(by)
    return directed


def first_of(rows: plan.Rows, cte: CTE, outer: Scope) -> FromClause:
    """The page itself, without the row that lies beyond it."""
    page = select(cte).limit(outer.dialect.limit(rows.limit)).subquery()
    return _forward(rows, page, outer) if rows.backward else page
