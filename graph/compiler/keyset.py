"""Keyset paging: what lies after a cursor, as ranges that indexes serve; and cursors.

After (a, b) in the order (x, y) lie, in this order: x = a and y > b; then x > a. Where x is nullable its nulls come
last, so a last range is x IS NULL. Each range is read along the index; together they are in order, and none reads a
row twice.

A cursor is opaque to clients, one token that may stand in a URL: the hexadecimal digits of a signature of the order and
the values of its keys, each on a line of its own. Ordered columns hold no line ends (folded texts, slugs, numbers).
Of a key that may be null, a line is `=` and the value, or empty for null.
"""

import re
from dataclasses import replace
from hashlib import blake2b

from sqlalchemy import BigInteger, Float, Integer, and_, or_

from graph.compiler import plan
from graph.compiler.context import Context
from graph.compiler.selection import Field, Parameter, cursor_lines, nulls_in
from graph.errors import Code, refusal
from graph.schema.placeholders import Expression
from graph.schema.sources import Order
from graph.settings import Settings
from graph.text import storable

Range = tuple[Expression, ...]
"""Conditions that hold together."""
KeyValue = Expression | None
"""The value of a key of the order; None for null."""

OTHER_ORDER = "The cursor belongs to another order; use cursors that this field gave with the same orderBy."
NO_CURSOR = "This is no cursor; give `cursor`, `startCursor` or `endCursor` of this field unchanged."
_SIGNATURE = re.compile(r"[0-9a-f]{8}")
_NUMBER = re.compile(r"-?[0-9]{1,18}")


def page_of(context: Context, selected: Field, rows: plan.Rows) -> tuple[plan.Rows, plan.Rows | None, plan.Rows | None]:
    """The page that `first`, `after`, `last` and `before` ask for; the rows on the other side of the cursor that it
    begins at, and those from the cursor on that it ends before, for hasPreviousPage and hasNextPage: None where there
    is no such cursor.

    Raises:
        GraphQLError: BAD_USER_INPUT.
    """
    first, last = size_of(selected, "first", context.settings), size_of(selected, "last", context.settings)
    if first is not None and last is not None:
        raise refusal(Code.BAD_USER_INPUT, "Give either `first` or `last`, not both.", selected.node)
    start, end = (_values_of(context, selected, name, rows.order) for name in ("after", "before"))
    backward = last is not None or (first is None and end is not None and start is None)
    size = next((n for n in (first, last) if n is not None), context.settings.page_size)
    page = replace(rows, limit=size, backward=backward)
    ahead, back = after, before
    if backward:
        start, end, ahead, back = end, start, before, after
    behind = beyond = None
    if start is not None:
        behind = replace(rows, ranges=(at(rows.order, start), *back(rows.order, start)))
        page = replace(page, ranges=ahead(rows.order, start))
    if end is not None:
        beyond = replace(rows, ranges=(at(rows.order, end), *ahead(rows.order, end)))
        page = replace(page, where=(*page.where, or_(*(and_(*conditions) for conditions in back(rows.order, end)))))
    return page, behind, beyond


def size_of(selected: Field, name: str, settings: Settings) -> int | None:
    """A page size given as argument `name`.

    Raises:
        GraphQLError: BAD_USER_INPUT, if it is below 0 or above the largest.
    """
    size: int | None = selected.arguments.get(name)
    if size is not None and not 0 <= size <= settings.max_page_size:
        message = f"`{name}` is {size}; it can be 0 to {settings.max_page_size}."
        raise refusal(Code.BAD_USER_INPUT, message, selected.node)
    return size


def _values_of(context: Context, selected: Field, name: str, order: tuple[Order, ...]) -> tuple[KeyValue, ...] | None:
    """The values of the order's keys that the cursor in argument `name` holds: each bound, or None for null.

    Raises:
        GraphQLError: BAD_USER_INPUT, if it has not so many; whether they fit is seen when they are bound.
    """
    given = selected.arguments.get(name)
    if given is None:
        return None
    cursor = cursor_of(order)
    nulls = given.nulls if isinstance(given, Parameter) else nulls_in(given)
    if len(nulls) != len(order):
        raise refusal(Code.BAD_USER_INPUT, OTHER_ORDER if nulls else NO_CURSOR, selected.node)
    return tuple(
        None if null and key.nullable else context.bind(given, plan.CursorValue(cursor, i), key.expression.type)
        for i, (key, null) in enumerate(zip(order, nulls, strict=True))
    )


def after(order: tuple[Order, ...], values: tuple[KeyValue, ...]) -> tuple[Range, ...]:
    """The rows after the row with these values of the order's keys, nearest first."""
    if not order:
        return ()
    key, value = order[0], values[0]
    within = tuple((_same(key, value), *rest) for rest in after(order[1:], values[1:]))
    if value is None:
        return within
    further = key.expression < value if key.descending else key.expression > value
    return (*within, (further,), *(((key.expression.is_(None),),) if key.nullable else ()))


def before(order: tuple[Order, ...], values: tuple[KeyValue, ...]) -> tuple[Range, ...]:
    """The rows before the row with these values, nearest first."""
    if not order:
        return ()
    key, value = order[0], values[0]
    within = tuple((_same(key, value), *rest) for rest in before(order[1:], values[1:]))
    if value is None:
        return (*within, (key.expression.is_not(None),))
    nearer = key.expression > value if key.descending else key.expression < value
    return (*within, (nearer,))


def at(order: tuple[Order, ...], values: tuple[KeyValue, ...]) -> Range:
    """The row with these values."""
    return tuple(_same(key, value) for key, value in zip(order, values, strict=True))


def _same(key: Order, value: KeyValue) -> Expression:
    return key.expression.is_(None) if value is None else key.expression == value


def cursor_of(order: tuple[Order, ...]) -> plan.Cursor:
    described = "\n".join(f"{key} {key.descending}" for key in order)
    return plan.Cursor(blake2b(described.encode(), digest_size=4).hexdigest(), order)


def decode_cursor(text: str, cursor: plan.Cursor) -> tuple[str | int | float | None, ...]:
    """The values of the order's keys in a cursor of that order.

    The token of "7d555910\\n=2011\\nbaikonur\\nbaikonur" → (2011, "baikonur", "baikonur").

    Raises:
        GraphQLError: BAD_USER_INPUT, if it is no cursor of this order.
    """
    signature, *values = cursor_lines(text)
    if signature != cursor.signature and _SIGNATURE.fullmatch(signature):
        raise refusal(Code.BAD_USER_INPUT, OTHER_ORDER)
    try:
        if signature != cursor.signature:
            raise ValueError
        return tuple(_key_value(value, key) for value, key in zip(values, cursor.order, strict=True))
    except ValueError:
        raise refusal(Code.BAD_USER_INPUT, NO_CURSOR) from None


def _key_value(text: str, key: Order) -> str | int | float | None:
    """
    Raises:
        ValueError: if it is none of the key's type, or none that a database stores.
    """
    if key.nullable:
        if not text:
            return None
        if not text.startswith("="):
            raise ValueError
        text = text[1:]
    if isinstance(key.expression.type, Float):
        return float(text)
    if not isinstance(key.expression.type, Integer):
        if storable(text) != text:
            raise ValueError
        return text
    if not _NUMBER.fullmatch(text):
        raise ValueError
    number = int(text)
    if not isinstance(key.expression.type, BigInteger) and not -(2**31) <= number < 2**31:
        raise ValueError
    return number
