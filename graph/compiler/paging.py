"""Keyset paging: what lies behind a cursor, as ranges that indexes serve.

Behind (a, b) in the order (x, y) lie, in this order: x = a and y > b; then x > a. Where x is nullable its nulls come
last, so a last range is x IS NULL. Each range is read along the index; together they are in order, and none reads a
row twice.
"""

from sqlalchemy import and_, or_

from graph.schema.sources import Expression, Order

Range = tuple[Expression, ...]
Value = Expression | None


def nulls_apart(order: tuple[Order, ...], *, backward: bool) -> tuple[Range, ...]:
    """All rows, with the nulls of the first key apart, for databases whose indexes have them at the other end."""
    if not order or not order[0].nullable:
        return ((),)
    first = order[0].expression
    some, none = (first.is_not(None),), (first.is_(None),)
    return (none, some) if backward else (some, none)


def behind(order: tuple[Order, ...], values: tuple[Value, ...]) -> tuple[Range, ...]:
    """The rows behind the row with these values of the order's keys, nearest first."""
    if not order:
        return ()
    key, value = order[0], values[0]
    within = tuple((_same(key, value), *rest) for rest in behind(order[1:], values[1:]))
    if value is None:
        return within
    further = key.expression < value if key.descending else key.expression > value
    return (*within, (further,), *(((key.expression.is_(None),),) if key.nullable else ()))


def before(order: tuple[Order, ...], values: tuple[Value, ...]) -> tuple[Range, ...]:
    """The rows before the row with these values, nearest first."""
    if not order:
        return ()
    key, value = order[0], values[0]
    within = tuple((_same(key, value), *rest) for rest in before(order[1:], values[1:]))
    if value is None:
        return (*within, (key.expression.is_not(None),))
    nearer = key.expression > value if key.descending else key.expression < value
    return (*within, (nearer,))


def at(order: tuple[Order, ...], values: tuple[Value, ...]) -> Range:
    """The row with these values."""
    return tuple(_same(key, value) for key, value in zip(order, values, strict=True))


def _same(key: Order, value: Value) -> Expression:
    return key.expression.is_(None) if value is None else key.expression == value


def any_of(ranges: tuple[Range, ...]) -> Expression:
    """The ranges as one condition, for where their order does not matter."""
    return or_(*(and_(*conditions) for conditions in ranges))
