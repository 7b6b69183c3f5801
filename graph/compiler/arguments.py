"""What the arguments that fields share say: `language`, and first, after, last and before."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, Text, case, literal_column, or_, select

from graph.compiler import cursors, paging, plan
from graph.compiler.context import Context
from graph.compiler.selection import Field, Parameter
from graph.errors import Code, refusal
from graph.languages import normal_tag, primary
from graph.schema import tables as t
from graph.schema.sources import Expression, Order
from graph.settings import Settings


def literal(text: str) -> Expression:
    return literal_column("'" + text.replace("'", "''") + "'", Text())


def language(context: Context, asked: Any) -> Select[Any]:
    """SELECT the language to serve as `language` and `language_id`: the one asked for (`de-AT`, else `de`), else the
    first configured.
    """
    languages = select(t.languages.c.tag.label("language"), t.languages.c.id.label("language_id"))
    if asked is None:
        return languages.where(t.languages.c.position == literal_column("0"))
    exact, base = context.bind(asked, _tag), context.bind(asked, lambda text: primary(text.strip()))
    rank = case(
        (t.languages.c.tag == exact, literal_column("0")),
        (t.languages.c.tag == base, literal_column("1")),
        else_=literal_column("2"),
    )
    found = languages.where(or_(t.languages.c.tag.in_((exact, base)), t.languages.c.position == literal_column("0")))
    return found.order_by(rank).limit(literal_column("1"))


def _tag(text: str) -> str:
    """A tag in normal form; what is no tag stays as it is, and is the tag of no language."""
    return normal_tag(text.strip()) or text


def size_of(selected: Field, name: str, settings: Settings) -> int | None:
    """A page size given as argument `name`.

    Raises:
        GraphQLError: BAD_USER_INPUT, if it is below 0 or above the largest.
    """
    size = selected.arguments.get(name)
    if size is None:
        return None
    if not 0 <= size <= settings.max_page_size:
        message = f"`{name}` is {size}; it can be 0 to {settings.max_page_size}."
        raise refusal(Code.BAD_USER_INPUT, message, selected.node)
    return int(size)


def page_of(context: Context, selected: Field, rows: plan.Rows) -> tuple[plan.Rows, plan.Rows | None]:
    """The page asked for, and the rows on the side it does not read on (None: it begins at the very end of the
    list).
    """
    first, last = size_of(selected, "first", context.settings), size_of(selected, "last", context.settings)
    if first is not None and last is not None:
        raise refusal(Code.BAD_USER_INPUT, "Give either `first` or `last`, not both.", selected.node)
    after, before = (_position(context, selected, name, rows.order) for name in ("after", "before"))
    backward = last is not None or (first is None and before is not None and after is None)
    size = next((n for n in (first, last) if n is not None), context.settings.page_size)
    start, end = (before, after) if backward else (after, before)
    ahead, back = (paging.before, paging.behind) if backward else (paging.behind, paging.before)
    page = replace(rows, limit=size, backward=backward)
    if end is not None:
        page = replace(page, where=(*page.where, paging.any_of(back(rows.order, end))))
    if start is None:
        return page, None
    elsewhere = replace(rows, ranges=(paging.at(rows.order, start), *back(rows.order, start)))
    return replace(page, ranges=ahead(rows.order, start)), elsewhere


def _position(
    context: Context, selected: Field, name: str, order: tuple[Order, ...]
) -> tuple[paging.Value, ...] | None:
    """The values of the order's keys that the cursor in argument `name` holds: each bound, or None for null."""
    given = selected.arguments.get(name)
    if given is None:
        return None
    cursor = cursors.cursor_of(order)
    nulls = given.nulls if isinstance(given, Parameter) else cursors.nulls(given)
    if len(nulls) != len(order):
        message = cursors.OTHER_ORDER if nulls else cursors.NO_CURSOR
        raise refusal(Code.BAD_USER_INPUT, message, selected.node)
    return tuple(
        None if null and key.nullable else context.bind(given, _decoded(cursor, i), key.expression.type)
        for i, (key, null) in enumerate(zip(order, nulls, strict=True))
    )


def _decoded(cursor: plan.Cursor, index: int) -> Callable[[Any], Any]:
    return lambda text: cursors.decode(text, cursor)[index]
