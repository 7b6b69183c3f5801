"""Fills in what the planner knows of an expression's placeholders: arguments, settings, parts of ids, filters."""

from collections.abc import Callable, Hashable, Mapping
from typing import Any

from sqlalchemy import true
from sqlalchemy.sql.visitors import replacement_traverse

from graph.compiler import plan
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

Filling = Mapping[Hashable, Any]
"""Values for placeholders, by their identity: an expression, or the rows that an element is to be among."""


def substitute(expression: Any, values: Filling) -> Any:
    """Returns the expression with these values in place of its placeholders.

    With {("slug", None): :p1}, `films.slug = $slug` becomes `films.slug = :p1`. Those that the SQL stage fills in stay.
    """

    def replaced(element: Any, **_: Any) -> Any:
        replace = _REPLACED.get(type(element))
        return None if replace is None else replace(element, values)

    return replacement_traverse(expression, {}, replaced)


def _among(element: InFilter | InConnection, values: Filling) -> Any:
    rows = values[element.identity]
    return true() if rows is None else plan.In(element.element, rows)


def _full_text_match(element: FullTextMatch, values: Filling) -> FullTextMatch:
    return FullTextMatch(element.element, substitute(element.query, values), prefix=element.prefix)


def _str_pos(element: StrPos, values: Filling) -> StrPos:
    return StrPos(substitute(element.text, values), substitute(element.part, values))


FILLED_BY_PLANNER = (Argument, KeyPart, Setting, InFilter, InConnection)

_REPLACED: Mapping[type[Any], Callable[[Any, Filling], Any]] = exhaustive(
    {
        **dict.fromkeys((Argument, KeyPart, Setting), lambda element, values: values[element.identity]),
        **dict.fromkeys((InFilter, InConnection), _among),
        FullTextMatch: _full_text_match,
        StrPos: _str_pos,
        **dict.fromkeys(
            (Outer, Language, Listed, Missing, plan.Exists, plan.Counted, plan.In), lambda element, _: element
        ),
    }
)
