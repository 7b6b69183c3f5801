"""Cursors: opaque to clients; a signature of the order, then the values of its keys, each on a line of its own.

Ordered columns hold no line ends (folded texts, slugs, numbers); an empty line is null.
"""

import re
from hashlib import blake2b

from sqlalchemy import BigInteger, Integer

from graph.compiler.plan import Cursor
from graph.errors import Code, refusal
from graph.schema.sources import Order

OTHER_ORDER = "The cursor belongs to another order; use cursors that this field gave with the same orderBy."
NO_CURSOR = "This is no cursor; give `cursor`, `startCursor` or `endCursor` of this field unchanged."
_SIGNATURE = re.compile(r"[0-9a-f]{8}")
_NUMBER = re.compile(r"-?[0-9]{1,18}")


def cursor_of(order: tuple[Order, ...]) -> Cursor:
    described = "\n".join(f"{key} {key.descending}" for key in order)
    return Cursor(blake2b(described.encode(), digest_size=4).hexdigest(), order)


def nulls(text: str) -> tuple[bool, ...]:
    """Which of the cursor's values are null: the part of it that a statement depends on."""
    return tuple(not value for value in text.split("\n")[1:])


def decode(text: str, cursor: Cursor) -> tuple[str | int | None, ...]:
    """The values of the order's keys.

    Raises:
        GraphQLError: BAD_USER_INPUT, if it is no cursor of this order.
    """
    signature, *values = text.split("\n")
    if signature != cursor.signature and _SIGNATURE.fullmatch(signature):
        raise refusal(Code.BAD_USER_INPUT, OTHER_ORDER)
    try:
        if signature != cursor.signature:
            raise ValueError
        return tuple(_value(value, key) for value, key in zip(values, cursor.order, strict=True))
    except ValueError:
        raise refusal(Code.BAD_USER_INPUT, NO_CURSOR) from None


def _value(text: str, key: Order) -> str | int | None:
    if key.nullable and not text:
        return None
    if not isinstance(key.expression.type, Integer):
        return text
    if not _NUMBER.fullmatch(text):
        raise ValueError
    number = int(text)
    if not isinstance(key.expression.type, BigInteger) and not -(2**31) <= number < 2**31:
        raise ValueError
    return number
