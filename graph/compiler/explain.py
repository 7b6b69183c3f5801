"""Plans as text, for people: what an operation asks of which tables, one line for each member."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, assert_never

from sqlalchemy import ClauseElement, literal_column
from sqlalchemy.sql.visitors import replacement_traverse

from graph.compiler import plan
from graph.compiler.selection import Parameter
from graph.schema.placeholders import (
    Argument,
    FullTextMatch,
    InConnection,
    InFilter,
    KeyPart,
    Language,
    Listed,
    Missing,
    Outer,
    Setting,
    StrPos,
    exhaustive,
)
from graph.schema.sources import Order

STEP = "  "

Part = plan.Value | plan.Member
Named = Iterable[tuple[str, Part]]


def explain(explained: plan.Plan, cost: int) -> str:
    """Returns a line for each value of the plan, its members further in; graph.compiler.plan shows an example."""
    lines = [f"estimated rows: {cost}"]
    for bind in explained.binds:
        value = bind.value
        lines.append(f":{bind.name} = {', '.join(map(_bound, value)) if isinstance(value, tuple) else _bound(value)}")
    for root in explained.roots:
        lines += _member(root.key, root.value, "")
    return "\n".join(lines)


def _bound(value: Parameter | str | int) -> str:
    return "$" + ".".join(map(str, value.path)) if isinstance(value, Parameter) else repr(value)


def _member(key: str, value: Part, indent: str) -> Iterator[str]:
    line, members = _line(value)
    yield f"{indent}{key}: {line}"
    for name, part in members:
        yield from _member(name, part, indent + STEP)


def _line(value: Part) -> tuple[str, Named]:  # noqa: C901 - one case for each kind
    """Returns the words for a value, and its members."""
    match value:
        case plan.Constant():
            return value.json, ()
        case plan.Scalar():
            return f"{value.json_type.name.lower().replace('_', ' ')} {_sql(value.expression)}", ()
        case plan.Object():
            return "object" if value.present is None else f"object if {_sql(value.present)}", value.members
        case plan.Composed():
            return "composed of", value.members
        case plan.Joined():
            tables = ", ".join(sorted({key.table.name for key in value.entity.keys})) or "object"
            return f"{tables} joined at {_sql(value.key)}", value.object.members
        case plan.Choice():
            return "choice of", ((str(i), option) for i, option in enumerate(value.options))
        case plan.Single():
            return f"row of {_rows(value.rows)}", value.object.members
        case plan.First():
            return "first of", ((str(i), option) for i, option in enumerate(value.options))
        case plan.List():
            item = value.item
            members = item.members if isinstance(item, plan.Object | plan.Composed) else (("item", item),)
            return f"list of {_rows(value.rows)}", members
        case plan.Cursor():
            return f"cursor {value.signature} of {_order(value.order)}", ()
        case plan.Connection():
            return f"page of {_rows(value.rows)}", value.members
        case plan.Entries():
            return "entries", value.item.members if isinstance(value.item, plan.Object) else (("item", value.item),)
        case plan.PageInfo():
            sides = (("behind", value.behind), ("beyond", value.beyond))
            other = "".join(f", {word} it {_rows(rows)}" for word, rows in sides if rows is not None)
            return "page info" + other, (("cursor", value.cursor),)
        case plan.Count():
            return f"count of {_rows(replace(value.rows, order=()))}", ()
    assert_never(value)


def _rows(rows: plan.Rows) -> str:
    match rows.source:
        case None:
            text = str(getattr(rows.table, "name", rows.table))
        case plan.Derived():
            text = f"subquery {rows.source.table.name}"
        case plan.Ids():
            text = f"the ids {_sql(rows.source.json)}"
        case _:
            assert_never(rows.source)
    conditions = [_sql(condition) for condition in rows.where]
    if rows.ranges != ((),):
        conditions.append(" then ".join(" AND ".join(map(_sql, some)) or "everything" for some in rows.ranges))
    if conditions:
        text += " where " + " and ".join(conditions)
    if rows.order:
        text += f" order by {_order(rows.order)}" + (" backward" if rows.backward else "")
    return text if rows.limit is None else f"{text} limit {rows.limit}"


def _order(order: tuple[Order, ...]) -> str:
    return ", ".join(_sql(key.expression) + (" desc" if key.descending else "") for key in order)


def _sql(expression: Any) -> str:
    """Returns SQL on one line, with its placeholders in words."""
    if not isinstance(expression, ClauseElement):
        return str(expression)

    def in_words(element: Any, **_: Any) -> Any:
        words = _WORDS.get(type(element))
        return None if words is None else literal_column(words(element))

    return " ".join(str(replacement_traverse(expression, {}, in_words)).split())


_WORDS: Mapping[type[Any], Callable[[Any], str]] = exhaustive(
    {
        Outer: lambda element: f"outer {_sql(element.element)}",
        Argument: lambda element: f"${element.name}",
        KeyPart: lambda element: f"part {element.index} of the id",
        Setting: lambda element: element.name,
        Language: lambda element: f"${element.column}",
        Listed: lambda element: f"own {element.field.partition(':')[0]}",
        Missing: lambda element: f"{_sql(element.listed)} IS NULL",
        InFilter: lambda element: f"{_sql(element.element)} in those of ${element.argument}",
        InConnection: lambda element: f"{_sql(element.element)} in the connection",
        FullTextMatch: lambda element: f"{_sql(element.element)} matches {_sql(element.query)}",
        StrPos: lambda element: f"position of {_sql(element.part)} in {_sql(element.text)}",
        plan.Exists: lambda element: f"exists ({_rows(element.rows)})",
        plan.Counted: lambda element: f"count ({_rows(element.rows)})",
        plan.In: lambda element: f"{_sql(element.element)} in ({_rows(element.rows)})",
    }
)
