"""How many rows an answer has, counted as the planner estimates them."""

from collections.abc import Iterable, Mapping
from typing import Any

from graph.compiler import plan


def rows_in(answered: plan.Plan, data: Mapping[str, Any]) -> int:
    """The rows in `data`, the answer to this plan."""
    return sum(_rows(root.value, data[root.key]) for root in answered.roots)


def _rows(value: Any, data: Any) -> int:
    if data is None:
        return 0
    match value:
        case plan.Object():
            return _in_members(value.members, data)
        case plan.Joined():
            return _in_members(value.object.members, data)
        case plan.Choice():
            return _in_either((option.object for option in value.options), data)
        case plan.Single():
            return 1 + _in_members(value.object.members, data)
        case plan.First():
            return 1 + _in_either((single.object for single in value.values), data)
        case plan.List():
            own = 0 if isinstance(value.item, plan.First) else len(data)  # it counts itself, unless it is null
            return own + sum(_rows(value.item, entry) for entry in data)
        case plan.Connection():
            return _in_connection(value, data)
        case _:
            return 0


def _in_connection(connection: plan.Connection, data: Mapping[str, Any]) -> int:
    lists = [(part.item, data[key]) for key, part in connection.members if isinstance(part, plan.Entries)]
    inner = sum(_rows(item, entry) for item, entries in lists for entry in entries)
    beside = sum(_rows(part, data[key]) for key, part in connection.members if isinstance(part, plan.Object))
    return max((len(entries) for _, entries in lists), default=0) + inner + beside


def _in_members(members: Iterable[tuple[str, Any]], data: Mapping[str, Any]) -> int:
    return sum(_rows(value, data[key]) for key, value in members)


def _in_either(objects: Iterable[plan.Object], data: Mapping[str, Any]) -> int:
    """In an object of one of several types: which of them does not matter, as equal keys mean equal fields."""
    members = {key: value for choice in objects for key, value in choice.members if key in data}
    return _in_members(members.items(), data)
