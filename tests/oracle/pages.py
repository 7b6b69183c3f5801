"""Rows → a connection: sorted, cut by cursors and sizes, with what Relay says of the page.

Cursors here are texts of our own, begun by a mark by which an answer is compared (see comparing).
"""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from graphql import GraphQLError

from tests.oracle.orders import Key, Keys

MARK = "\ue000"
MAX_PAGE_SIZE = 40


def connection(
    rows: Iterable[Any],
    keys: Keys,
    args: dict[str, Any],
    page_size: int,
    edge: Callable[[Any], dict[str, Any]] = lambda row: {"node": row},
) -> dict[str, Any]:
    """`edge` is what of a row stands in its edge, `node` among it; `rows` are also given, for what counts them all."""
    everything = ordered(rows, keys)
    first, last, after, before = (args.get(name) for name in ("first", "last", "after", "before"))
    if first is not None and last is not None:
        raise GraphQLError("Give either `first` or `last`, not both.")
    start, end = _position(after, keys), _position(before, keys)
    backward = last is not None or (first is None and before is not None and after is None)
    size = next((checked(size) for size in (first, last) if size is not None), page_size)
    between = [row for row in everything if _is_within(row, start, end, keys)]
    page = (between[-size:] if size else []) if backward else between[:size]
    ahead = start is not None and any(not _is_within(row, start, None, keys) for row in everything)
    behind = end is not None and any(not _is_within(row, None, end, keys) for row in everything)
    more = len(between) > len(page)
    edges = [{"cursor": cursor(row, keys), **edge(row)} for row in page]
    return {
        "edges": edges,
        "nodes": [each["node"] for each in edges],
        "pageInfo": {
            "hasNextPage": behind or (more and not backward),
            "hasPreviousPage": ahead or (more and backward),
            "startCursor": edges[0]["cursor"] if edges else None,
            "endCursor": edges[-1]["cursor"] if edges else None,
        },
        "totalCount": len(everything),
        "rows": everything,
    }


def checked(size: int) -> int:
    """A size that can be asked for."""
    if not 0 <= size <= MAX_PAGE_SIZE:
        raise GraphQLError("The page is too large.")
    return size


def ordered(rows: Iterable[Any], keys: Keys) -> list[Any]:
    """Sorted by the last key first: sorting is stable."""
    sorted_ = list(rows)
    for key in reversed(keys):
        present = [row for row in sorted_ if key.value(row) is not None]
        missing = [row for row in sorted_ if key.value(row) is None]
        sorted_ = [*sorted(present, key=key.value, reverse=key.descending), *missing]
    return sorted_


def cursor(row: Any, keys: Keys) -> str:
    return MARK + json.dumps([_names(keys), [key.value(row) for key in keys]])


def _names(keys: Keys) -> list[str]:
    return [f"{key.name} {key.descending}" for key in keys]


def _position(text: str | None, keys: Keys) -> Sequence[Any] | None:
    """The values that a cursor holds."""
    if text is None:
        return None
    if not text.startswith(MARK):
        raise GraphQLError("This is no cursor.")
    names, values = json.loads(text.removeprefix(MARK))
    if names != _names(keys):
        raise GraphQLError("The cursor belongs to another order.")
    return list(values)


def _is_within(row: Any, start: Sequence[Any] | None, end: Sequence[Any] | None, keys: Keys) -> bool:
    values = [key.value(row) for key in keys]
    return (start is None or _compare(values, start, keys) > 0) and (end is None or _compare(values, end, keys) < 0)


def _compare(a: Sequence[Any], b: Sequence[Any], keys: Keys) -> int:
    """Below 0 if a comes first, above if b does."""
    for mine, other, key in zip(a, b, keys, strict=True):
        if mine != other:
            return _compare_one(mine, other, key)
    return 0


def _compare_one(mine: Any, other: Any, key: Key) -> int:
    if mine is None or other is None:
        return 1 if mine is None else -1
    return 1 if (mine > other) is not key.descending else -1
