"""How a page of the films in a range of an own field is read: few are found by their values and sorted, many are met
soon enough in their order. Which there are, a sample of the values tells for what is bound, so that a statement is
compiled for either.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from operator import eq, ge, gt, le, lt
from typing import Any

import orjson
from sqlalchemy import BindParameter, Integer, func, literal_column, select, text
from sqlalchemy.sql.elements import BinaryExpression
from sqlalchemy.sql.expression import ColumnClause
from sqlalchemy.sql.operators import in_op
from sqlalchemy.sql.visitors import iterate

from graph.compiler import plan
from graph.compiler.binding import bind_values
from graph.database.dialect import Concat, Dialect
from graph.schema import tables as t
from graph.schema.placeholders import Listed, Missing

BY_YEAR, IN_ANOTHER_ORDER = 0.7, 10.0
"""What it takes to pass over a film, of what it takes to sort one: by year a listing has the values of those that are
passed over, in another order each is looked up.
"""


@dataclass(frozen=True, slots=True)
class Samples:
    """How many `films` there are, of how many the values of own fields are known, and these by what they are stored
    under, in order.
    """

    films: int = 0
    count: int = 0
    values: Mapping[str, Sequence[Any]] = field(default_factory=dict)


UNKNOWN = Samples()

SAMPLED = 1_000
"""Of so many films the values are looked at: a range of fewer than one in 1,000 may have none of them, and has few."""
_FILMS = text(f"""\
WITH RECURSIVE places (place) AS (
    SELECT 0 UNION ALL SELECT place + 1 FROM places WHERE place < {SAMPLED - 1}
)
SELECT DISTINCT (
    SELECT min(id) FROM films WHERE id >= ends.low + CAST(ends.high - ends.low AS BIGINT) * place / {SAMPLED - 1}
) AS film_id
FROM places CROSS JOIN (SELECT (SELECT min(id) FROM films) AS low, (SELECT max(id) FROM films) AS high) AS ends""")  # noqa: S608 - a number of ours


def are_few(ranges: Iterable[plan.PagedRange], samples: Samples, variables: Mapping[str, Any]) -> tuple[bool, ...]:
    """Of each range, whether there are few films in it under what is bound."""
    return tuple(_are_few(paged, samples, variables) for paged in ranges)


def _are_few(paged: plan.PagedRange, samples: Samples, variables: Mapping[str, Any]) -> bool:
    values = samples.values.get(paged.range.field, ())
    found = samples.count - len(values) if paged.is_missing else _found(paged, values, variables)
    times = BY_YEAR if paged.is_by_year else IN_ANOTHER_ORDER
    return found / max(1, samples.count) * samples.films <= sqrt(times * paged.limit * samples.films)


def _found(paged: plan.PagedRange, values: Sequence[Any], variables: Mapping[str, Any]) -> int:
    """The values, which are in order, that are in a range."""
    low, high, most = 0, len(values), len(values)
    for compare, binds in paged.compared:
        bound = bind_values(binds, variables)
        if compare in (lt, le):
            high = min(high, (bisect_left if compare is lt else bisect_right)(values, bound[0]))
        elif compare in (gt, ge):
            low = max(low, (bisect_right if compare is gt else bisect_left)(values, bound[0]))
        else:
            most = min(most, sum(bisect_right(values, each) - bisect_left(values, each) for each in bound))
    return max(0, min(high - low, most))


def ranges_of(page: plan.Rows, binds: Iterable[plan.Bind]) -> Iterator[plan.PagedRange]:
    """The ranges that a page is of, any of several."""
    ranges = [part.range for part in page.parts if part.range is not None and part.range.bounded]
    by_name = {bind.name: bind for bind in binds} if ranges else {}
    for range_ in ranges:
        is_missing = any(isinstance(condition, Missing) for condition in range_.where)
        compared = tuple(_compared(range_.where, by_name))
        yield plan.PagedRange(range_, compared, is_missing, page.limit or 0, page.are_by_year)


def _compared(conditions: Iterable[Any], binds: Mapping[str, plan.Bind]) -> Iterator[plan.Compared]:
    for condition in conditions:
        for each in iterate(condition):
            if not isinstance(each, BinaryExpression) or not isinstance(each.left, Listed):
                continue
            names = [element.key for element in iterate(each.right) if isinstance(element, BindParameter)]
            if names and each.operator in (lt, le, gt, ge, eq, in_op):
                yield each.operator, tuple(binds[name] for name in names)
            elif isinstance(each.right, ColumnClause):  # true or false, which is known beforehand
                yield each.operator, (plan.Bind("", int(each.right.name)),)


def samples_statement(dialect: Dialect) -> str:
    """SELECT how many films there are, how many are looked at, and their values as JSON."""
    own, films = t.film_own_listings.c, _FILMS.columns(film_id=Integer).cte()
    number = func.coalesce(dialect.decimal(own.number), literal_column("'null'"))
    value = Concat(
        ["[", dialect.text(own.field, nullable=False), ",", number, ",", dialect.text(own.key, nullable=True), "]"]
    )
    first = select(t.languages.c.id).where(t.languages.c.position == literal_column("0")).scalar_subquery()
    sampled = own.film_id.in_(select(films.c.film_id)), own.language_id == first, own.position == literal_column("0")
    newest = select(t.revisions.c.films).order_by(t.revisions.c.id.desc()).limit(literal_column("1")).scalar_subquery()
    statement = select(
        func.coalesce(newest, literal_column("0")),
        select(func.count(films.c.film_id)).scalar_subquery(),
        select(dialect.aggregate(value)).where(*sampled).scalar_subquery(),
    )
    return str(statement.compile(dialect=dialect.sqlalchemy))


def samples_of(films: int, count: int, rows: str) -> Samples:
    """What the row of the statement says."""
    values: dict[str, list[Any]] = {}
    for stored, number, key in orjson.loads(f"[{rows}]"):
        of_field = values.setdefault(stored, [])
        if number is not None or key is not None:
            of_field.append(key if number is None else number)
    return Samples(films, count, {stored: sorted(of_field) for stored, of_field in values.items()})
