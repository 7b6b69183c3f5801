"""Binds of a plan + variables → the parameters of the statement: the stage that each request of a known shape runs.

A statement is compiled for a shape of variables and does not know the texts that are bound. Hence what depends on them
is refused here: a text that is too long to look for, and a cursor of another order, or that is none.
"""

from collections.abc import Mapping
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
    values = []
    for bind in binds:
        value: Any = bind.value
        if isinstance(value, Parameter):
            path, value = value.path, variables
            for step in path:
                value = value[step]
        if isinstance(value, str):
            value = storable(value)
        values.append(value if bind.conversion is None else convert(value, bind.conversion))
    return tuple(values)


def convert(text: str, conversion: Conversion | LikePattern | CursorValue | IdPart) -> Any:  # noqa: C901 - one line for each
    """Converts a bound text to the value that the statement compares.

    Raises:
        GraphQLError: BAD_USER_INPUT.
    """
    match conversion:
        case CursorValue():
            return decode_cursor(text, conversion.cursor)[conversion.index]
        case IdPart():
            type_, *parts = text.split(":")
            return parts[conversion.index] if (type_, len(parts)) == (conversion.type, conversion.count) else None
        case LikePattern():
            escaped = _folded(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            return conversion.template.format(escaped)
        case Conversion.FOLDED:
            return _folded(text)
        case Conversion.FOLDED_LABEL:
            return fold_label(text)
        case Conversion.PREFIX_END:
            return _folded(text) + "\U0010ffff"
        case Conversion.LANGUAGE_TAG:
            return normal_tag(text.strip()) or text
        case Conversion.BASE_LANGUAGE:
            return primary(text.strip())
        case Conversion.SEARCH_TOKENS:
            return " ".join(tokens(text)) or NO_TOKEN
        case Conversion.FIRST_SEARCH_TOKEN:
            return (tokens(text) or [NO_TOKEN])[0]
    assert_never(conversion)


def _folded(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        message = f"A text of {len(text)} characters is looked for; it can have {LONGEST_TEXT}."
        raise refusal(Code.BAD_USER_INPUT, message)
    return fold(text)
