"""Plans as text, for people: what an operation asks of which tables, one line for each member."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from sqlalchemy import ClauseElement, literal_column
from sqlalchemy.sql.visitors import replacement_traverse

from graph.compiler import plan
from graph.compiler.selection import Parameter
from graph.schema.sources import Order, Outer, Word

STEP = "  "


def explain(explained: plan.Plan) -> str:
    lines = [f"estimated rows: {explained.cost}", *(f":{bind.name} = {_bound(bind)}" for bind in explained.binds)]
    for root in explained.roots:
        lines += _member(root.key, root.value, "")
    return "\n".join(lines)


def _bound(bind: plan.Bind) -> str:
    value = bind.value
    return "$" + ".".join(map(str, value.path)) if isinstance(value, Parameter) else repr(value)


def _member(key: str, value: Any, indent: str) -> Iterator[str]:
    """A line for the value, then, further in, those of its parts."""
    head, parts = _line(value)
    yield f"{indent}{key}: {head}".rstrip()
    for name, part in parts:
        yield from _member(name, part, indent + STEP)


def _line(value: Any) -> tuple[str, list[tuple[str, Any]]]:
    match value:
        case plan.Constant():
            return value.json, []
        case plan.Scalar():
            return f"{value.form.name.lower()} {_sql(value.expression)}", []
        case plan.Object():
            return "object" if value.present is None else f"object if {_sql(value.present)}", list(value.members)
        case plan.Joined():
            return f"{_tables(value)} joined at {_sql(value.key)}", list(value.object.members)
        case plan.Rows():
            return _rows(value), []
        case plan.Cursor():
            return f"cursor {value.signature} of {_order(value.order)}", []
        case plan.Connection():
            return f"page of {_rows(value.rows)}", list(value.members)
        case plan.Count():
            return f"count of {_rows(replace(value.rows, order=()))}", []
        case _:
            return _other(value)


def _other(value: Any) -> tuple[str, list[tuple[str, Any]]]:
    """A part of the plan that needs no words of its own: its name, its rows, then what it consists of."""
    if not is_dataclass(value):
        return str(value), []
    parts = [(field.name, getattr(value, field.name)) for field in fields(value)]
    rows = [_rows(part) for _, part in parts if isinstance(part, plan.Rows)]
    inner = [pair for name, part in parts if not isinstance(part, plan.Rows) for pair in _flat(name, part)]
    return " ".join((type(value).__name__.lower(), *(f"of {text}" for text in rows))), inner


def _flat(name: str, part: Any) -> list[tuple[str, Any]]:
    match part:
        case None:
            return []
        case plan.Object():
            return list(part.members)
        case tuple():
            pairs = [entry if isinstance(entry, tuple) else (str(i), entry) for i, entry in enumerate(part)]
            return [(str(key), value) for key, value in pairs]
        case _:
            return [(name, part)]


def _tables(joined: plan.Joined) -> str:
    return ", ".join(sorted({key.table.name for key in joined.entity.keys})) or "object"


def _rows(rows: plan.Rows) -> str:
    text = "a subquery" if rows.statement is not None else str(getattr(rows.table, "name", rows.table))
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
    """SQL on one line, with the placeholders of a plan in words."""
    if not isinstance(expression, ClauseElement):
        return str(expression)
    return " ".join(str(replacement_traverse(expression, {}, _in_words)).split())


def _in_words(element: Any, **_: Any) -> Any:
    match element:
        case Outer():
            return literal_column(f"outer {_sql(element.element)}")
        case Word():
            return literal_column(element.name if element.name.startswith("$") else f"${element.name}")
        case plan.Exists():
            return literal_column(f"exists ({_rows(element.rows)})")
        case plan.Counted():
            return literal_column(f"count ({_rows(element.rows)})")
        case plan.In():
            return literal_column(f"{_sql(element.element)} in ({_rows(element.rows)})")
        case _:
            return None
