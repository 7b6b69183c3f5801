"""Values of arguments, with variables anywhere in them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Variable:
    name: str


@dataclass(frozen=True, slots=True)
class Word:
    """An enum's value."""

    name: str


@dataclass(frozen=True, slots=True)
class Alone:
    """The only item of a list, written without brackets, as GraphQL allows."""

    item: Any


ABSENT: Any = object()


def written(value: Any) -> str:
    """As GraphQL."""
    match value:
        case Variable():
            return f"${value.name}"
        case Word():
            return value.name
        case Alone():
            return written(value.item)
        case dict():
            return "{" + ", ".join(f"{key}: {written(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def resolved(value: Any, values: Values) -> Any:
    """As JSON, with variables put in; ABSENT where a variable is not given."""
    match value:
        case Variable():
            return values.get(value.name, ABSENT)
        case Word():
            return value.name
        case Alone():
            return [resolved(value.item, values)]
        case dict():
            fields = ((key, resolved(item, values)) for key, item in value.items())
            return {key: item for key, item in fields if item is not ABSENT}
        case list():
            items = [resolved(item, values) for item in value]
            return [None if item is ABSENT else item for item in items]
    return value


def has_variables(value: Any) -> bool:
    match value:
        case Variable():
            return True
        case Alone():
            return has_variables(value.item)
        case dict():
            return any(map(has_variables, value.values()))
        case list():
            return any(map(has_variables, value))
    return False
