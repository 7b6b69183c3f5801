"""Values of arguments, with variables anywhere in them."""

import json
from dataclasses import dataclass
from typing import Any


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
"""A variable that is not given."""


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


def plain(value: Any) -> Any:
    """A value without variables as JSON."""
    match value:
        case Word():
            return value.name
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case list():
            return [plain(item) for item in value]
    return value
