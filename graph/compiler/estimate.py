"""Plan + statistics of the catalogue → the cost of an operation: how many rows a database reads for it, at most.

A row counts each time that it is read: for the answer, a condition, a count or an order. A value of the answer is a
part of a row; a long text is as many rows as take as long. What the plan leaves open is taken from the statistics, and
what these leave open from the worst case: a filter may match nothing, so that all rows are looked at for its page.

Once there is an answer, the same is counted over the rows that it has.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import ceil, inf
from typing import Any, assert_never

from sqlalchemy.sql.expression import ColumnClause

from graph.compiler import plan
from graph.compiler.cardinality import CHARACTERS, COUNTED, COUNTED_UNSEEN, ONE, READ, UNIQUE, Cardinality, Some, joined
from graph.compiler.selection import Field
from graph.errors import Code, refusal
from graph.models import Base
from graph.schema.sources import PageInfoPart
from graph.schema.statistics import Statistics
from graph.settings import Settings

VALUE = 0.2
"""What a value adds to its row."""
MOST = 10**18
"""An estimate is no larger; it would soon be infinite otherwise."""

Data = Sequence[Any] | None
"""What stands in the answer at a place, once for each row, but for nulls; None while there is no answer."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """`cost` in rows, and its `parts` by the path of a field or, in brackets, of its filter or order; the characters of
    long `texts`, by their paths.
    """

    cost: int
    parts: Mapping[str, float]
    texts: Mapping[str, float]

    @property
    def dearest(self) -> str:
        """The path of the largest part."""
        return max(self.parts, key=self.parts.__getitem__, default="")

    @property
    def share(self) -> int:
        """The percentage that the largest part is of all."""
        return round(100 * self.parts[self.dearest] / max(1.0, sum(self.parts.values()))) if self.parts else 0


def estimate(planned: plan.Plan, known: Statistics, data: Mapping[str, Any] | None = None) -> Estimate:
    """Returns what a plan costs in a catalogue or, with `data`, what the answer has cost."""
    walk = _Walk(Cardinality(known))
    for root in planned.roots:
        walk.value(root.value, ONE, root.key, None if data is None else _present([data[root.key]]), is_nested=False)
    return Estimate(ceil(min(MOST, max(1, sum(walk.parts.values())))), walk.parts, walk.texts)


def refuse_if_too_dear(estimated: Estimate, fields: tuple[Field, ...], settings: Settings) -> None:
    """
    Raises:
        GraphQLError: COST_LIMIT_EXCEEDED, ANSWER_LIMIT_EXCEEDED.
    """
    if sum(estimated.texts.values()) > 2 * settings.max_answer_bytes:  # they may be shorter than elsewhere, or plain
        longest = max(estimated.texts, key=estimated.texts.__getitem__)
        message = f"The answer has more than {settings.max_answer_bytes} bytes; ask for less."
        raise refusal(Code.ANSWER_LIMIT_EXCEEDED, message, _field_at(longest, fields).node)
    if estimated.cost <= settings.max_cost:
        return
    message = (
        f"The database may have to read more than {settings.max_cost} rows for the operation. "
        f"{estimated.dearest} costs most ({estimated.share} %): ask for smaller pages, less deep, or with fewer "
        "conditions."
    )
    raise refusal(Code.COST_LIMIT_EXCEEDED, message, _field_at(estimated.dearest, fields).node)


def _field_at(path: str, fields: tuple[Field, ...]) -> Field:
    """The field at a path, or the last one on it that stands in the document."""
    key, _, rest = path.partition("(")[0].partition(".")
    found = next(each for each in fields if each.key == key)
    below = tuple(field for children in found.children.values() for field in children)
    is_below = rest and any(field.key == rest.partition(".")[0] for field in below)
    return _field_at(rest, below) if is_below else found


def _present(data: Sequence[Any]) -> list[Any]:
    return [each for each in data if each is not None]


def _member_of(data: Data, key: str) -> Data:
    """What stands under a key; of a union, each object has the keys of its type."""
    return None if data is None else _present([each[key] for each in data if key in each])


def _entries_of(data: Data) -> Data:
    return None if data is None else [entry for entries in data for entry in entries]


def _as_answered(found: Some, data: Data) -> Some:
    """The rows that were found, as many as the answer has."""
    return found if data is None else replace(found, count=len(data))


@dataclass(frozen=True, slots=True)
class _Walk:
    rows: Cardinality
    parts: Counter[str] = field(default_factory=Counter)
    texts: Counter[str] = field(default_factory=Counter)

    def value(  # noqa: C901 - one case for each kind
        self, value: plan.Value, each: Some, path: str, data: Data, *, is_nested: bool = True
    ) -> None:
        """Adds what a value costs in `each` of some rows."""
        match value:
            case plan.Constant():
                return
            case plan.Scalar():
                text = self.rows.long_text(value.expression) * each.count
                if text:
                    self.texts[path] += text * CHARACTERS  # type: ignore[assignment]
                self._add(path, VALUE * each.count + text + self.rows.conditions([value.expression], each))
            case plan.Cursor():
                self._add(path, VALUE * len(value.order) * each.count)
            case plan.Object():
                self._object(value, each, path, data)
            case plan.Composed():
                for _, member in value.members:
                    self.value(member, each, path, None)
            case plan.Joined():
                self._add(path, each.count)
                self._object(value.object, _as_answered(each.referred(), data), path, data)
            case plan.Choice():
                for option in value.options:
                    self._object(option.object, each.referred(), path, data)
            case plan.Single():
                self._single(value, each, path, data)
            case plan.First():
                for single in value.options:
                    self._single(single, each, path, data)
            case plan.List():
                self._list(value, each, path, data)
            case plan.Connection():
                self._connection(value, each, path, data, is_nested=is_nested)
            case _:
                assert_never(value)

    def _add(self, path: str, rows: float) -> None:
        self.parts[path] += rows  # type: ignore[assignment]

    def _object(self, value: plan.Object, each: Some, path: str, data: Data) -> None:
        """Values count for the object, unless they are long texts."""
        scalars = [member.expression for _, member in value.members if isinstance(member, plan.Scalar)]
        tables = {scalar.table for scalar in scalars if isinstance(scalar, ColumnClause)}
        self._add(path, each.count * max(0, len(tables) - 1))
        for key, member in value.members:
            is_short = isinstance(member, plan.Scalar) and not self.rows.long_text(member.expression)
            self.value(member, each, path if is_short else f"{path}.{key}", _member_of(data, key))

    def _single(self, value: plan.Single, each: Some, path: str, data: Data) -> None:
        self._add(path, self.rows.read(value.rows, each))
        found = self.rows.found(value.rows, each).up_to(each.count)
        self._object(value.object, _as_answered(found, data), path, data)

    def _list(self, value: plan.List, each: Some, path: str, data: Data) -> None:
        most = inf if value.rows.limit is None else each.count * value.rows.limit
        entries = _entries_of(data)
        found = self.rows.found(value.rows, each)
        looked_at = min(found.count, most) if entries is None else len(entries)
        self._add(path, self.rows.read(value.rows, each, looked_at))
        found = _as_answered(self.rows.kept(value.rows, found).up_to(most), entries)
        items = found if value.rows.key in UNIQUE else found.referred()
        self.value(value.item, items, path, None if entries is None else _present(entries))

    def _connection(self, value: plan.Connection, each: Some, path: str, data: Data, *, is_nested: bool) -> None:
        rows = value.rows
        entries = self.rows.found(rows, each).up_to(each.count * (rows.limit or 0))
        if any(isinstance(key.expression, plan.Counted) for key in rows.order):  # the largest may come first
            entries = replace(entries, are_referred=True)
        if readers := sum(_readers(member) for _, member in value.members):
            self._page(rows, each, path, times=readers if is_nested else 1)
        for key, member in value.members:
            self._member(member, entries, each, f"{path}.{key}", _member_of(data, key))

    def _page(self, rows: plan.Rows, each: Some, path: str, *, times: int) -> None:
        """Adds what is read to find a page so many times, and in how many ranges it lies."""
        looked_at = self.rows.found(rows, each)
        is_along_an_index = _is_along_an_index(rows)
        if is_along_an_index and len(rows.where) < 2:
            looked_at = looked_at.up_to(each.count * ((rows.limit or 0) + 1))
        if not is_along_an_index and rows.order and rows.order[0].nullable:
            times *= 2  # rows without a value are a range of their own
        times *= len(rows.ranges)
        self._add(path, times * looked_at.count)
        beside = self.rows.read(rows, each, looked_at.count) - looked_at.count
        self._add(f"{path}(filter)" if rows.source is None else path, times * beside)
        keys = [key.expression for key in rows.order]
        self._add(f"{path}(orderBy)", times * (self.rows.conditions(keys, looked_at) + joined(rows, keys, looked_at)))

    def _member(self, member: plan.Member, entries: Some, each: Some, path: str, data: Data) -> None:
        match member:
            case plan.Constant():
                return
            case plan.Object():
                self._object(member, each, path, data)
            case plan.Count():
                is_whole = not member.rows.where and member.rows.source is None
                self._add(path, self.rows.read(member.rows, each, row=COUNTED_UNSEEN if is_whole else COUNTED))
            case plan.Entries():
                data = _entries_of(data)
                entries = _as_answered(entries, data)
                self._add(path, entries.count)
                self.value(member.item, entries, path, data)
            case plan.PageInfo():
                self._page_info(member, each, path)
            case _:
                assert_never(member)

    def _page_info(self, value: plan.PageInfo, each: Some, path: str) -> None:
        """Adds what is read to see whether rows lie beyond the cursors that the page begins and ends at."""
        self._add(path, each.count * len(value.members))
        for side in (value.behind, value.beyond):
            if side is not None:
                is_near = _is_along_an_index(side) and len(side.where) < 2
                self._add(path, len(side.ranges) * self.rows.read(side, each, each.count if is_near else inf))


def _readers(member: plan.Member) -> int:
    """How often a member reads the page of its connection: SQLite makes that of a nested one anew each time."""
    match member:
        case plan.Entries():
            return 1
        case plan.PageInfo():
            parts = {part for _, part in member.members if isinstance(part, PageInfoPart)}
            cursors = (PageInfoPart.START_CURSOR in parts) + 2 * (PageInfoPart.END_CURSOR in parts)
            return cursors + bool(parts & {PageInfoPart.HAS_NEXT_PAGE, PageInfoPart.HAS_PREVIOUS_PAGE})
    return 0


def _is_along_an_index(rows: plan.Rows) -> bool:
    """True where an index has the rows in their order, so that no more are read than a page needs."""
    column = rows.order[0].expression if rows.order else None
    return isinstance(column, ColumnClause) and column.table is rows.table and (rows.table, column.name) in _INDEXED


_INDEXED = frozenset(
    (read, column.name)
    for read in READ
    for group in (*Base.metadata.tables[read.name].indexes, *Base.metadata.tables[read.name].constraints)
    for column in getattr(group, "columns", ())
)
"""Tables that are served, and the names of their columns that are in an index."""
