"""Binds of a plan + variables → the parameters of the statement: the stage that each request of a known shape runs.

A statement is compiled for a shape of variables and does not know the texts that are bound. Hence what depends on them
is refused here: a text that is too long to look for, and a cursor of another order, or that is none.
"""

from collections.abc import Callable, Mapping
from typing import Any, assert_never

from graph.compiler.keyset import decode_cursor
from graph.compiler.plan import Bind, CursorValue, IdPart
from graph.compiler.selection import Parameter
from graph.errors import Code, refusal
from graph.languages import normal_tag, primary
from graph.schema.placeholders import Conversion, LikePattern
from graph.text import fold, fold_label, storable, tokens

LONGEST_TEXT = 1_000
"""Characters of a text that is looked for."""
NO_TOKEN = "\ue000"  # noqa: S105
"""A query without words looks for this, which is a token of no text."""


def bind_values(binds: tuple[Bind, ...], variables: Mapping[str, Any]) -> tuple[Any, ...]:
    """Returns the parameters of a statement, in the order of its placeholders.

    Raises:
        GraphQLError: BAD_USER_INPUT (texts too long, cursors).
    """
    values: dict[str, Any] = {}
    for bind in binds:
        if bind.name not in values:  # one value may stand in several places
            value: Any = bind.value
            if isinstance(value, Parameter):
                path, value = value.path, variables
                for step in path:
                    value = value[step]
            if isinstance(value, str):
                value = storable(value)
            values[bind.name] = value if bind.conversion is None else convert(value, bind.conversion)
    return tuple(values[bind.name] for bind in binds)


def convert(text: str, conversion: Conversion | LikePattern | CursorValue | IdPart) -> Any:
    """Converts a bound text to the value that the statement compares.

    Raises:
        GraphQLError: BAD_USER_INPUT.
    """
    match conversion:
        case Conversion():
            return CONVERSIONS[conversion](text)
        case CursorValue():
            return decode_cursor(text, conversion.cursor)[conversion.index]
        case IdPart():
            type_, *parts = text.split(":")
            return parts[conversion.index] if (type_, len(parts)) == (conversion.type, conversion.count) else None
        case LikePattern():
            escaped = _folded(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            return conversion.template.format(escaped)
    assert_never(conversion)


def _folded(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        message = f"A text of {len(text)} characters is looked for; it can have {LONGEST_TEXT}."
        raise refusal(Code.BAD_USER_INPUT, message)
    return fold(text)


CONVERSIONS: Mapping[Conversion, Callable[[str], str]] = {
    Conversion.FOLDED: _folded,
    Conversion.FOLDED_LABEL: fold_label,
    Conversion.PREFIX_END: lambda text: _folded(text) + "\U0010ffff",
    Conversion.LANGUAGE_TAG: lambda text: normal_tag(text.strip()) or text,
    Conversion.BASE_LANGUAGE: lambda text: primary(text.strip()),
    Conversion.SEARCH_TOKENS: lambda text: " ".join(tokens(text)) or NO_TOKEN,
    Conversion.FIRST_SEARCH_TOKEN: lambda text: (tokens(text) or [NO_TOKEN])[0],
}
if missing := set(Conversion) - CONVERSIONS.keys():
    raise TypeError(f"CONVERSIONS says nothing for {', '.join(each.name for each in missing)}")
