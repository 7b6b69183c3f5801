"""Binds of a plan + variables → the parameters of the statement: the stage that each request of a known shape runs.

A statement is compiled for a shape of variables and does not know the texts that are bound. Hence what depends on them
is refused here: a text that is too long to look for, and a cursor of another order, or that is none.
"""

from collections.abc import Mapping
from typing import Any, assert_never

import orjson

from graph.compiler.keyset import decode_cursor
from graph.compiler.plan import Bind, CursorValue, IdPart
from graph.compiler.selection import Parameter
from graph.errors import Code, refusal
from graph.languages import normal_tag, primary
from graph.schema.placeholders import Conversion
from graph.text import fold, fold_label, storable, tokens

LONGEST_TEXT = 1_000
"""Characters of a text that is looked for."""
NO_TOKEN = "\ue000"  # noqa: S105
"""A query without words looks for this, which is a token of no text."""


def bind_values(
    binds: tuple[Bind, ...], variables: Mapping[str, Any], checked: tuple[Bind, ...] = ()
) -> tuple[Any, ...]:
    """The parameters of a statement, in the order of its placeholders. Binds that are only `checked` are refused alike.

    Raises:
        GraphQLError: BAD_USER_INPUT (texts too long, cursors).
    """
    values = []
    for bind in (*binds, *checked):
        given: Any = bind.value
        value = [_given(g, variables) for g in given] if isinstance(given, tuple) else _given(given, variables)
        values.append(value if bind.conversion is None else convert(value, bind.conversion))
    return tuple(values[: len(binds)])


def _given(value: Any, variables: Mapping[str, Any]) -> Any:
    if isinstance(value, Parameter):
        path, value = value.path, variables
        for step in path:
            value = value[step]
    return storable(value) if isinstance(value, str) else value


def convert(text: Any, conversion: Conversion | CursorValue | IdPart) -> Any:  # noqa: C901 - one line for each
    """What the statement compares, made of a bound text, or of several where they are ids.

    Raises:
        GraphQLError: BAD_USER_INPUT.
    """
    match conversion:
        case Conversion.FOLDED:
            return _folded(text)
        case Conversion.FOLDED_LABEL:
            return fold_label(text)
        case Conversion.LIKE_PATTERN:
            escaped = _folded(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            return f"%{escaped}%"
        case Conversion.PREFIX_END:
            return _folded(text) + "\U0010ffff"
        case Conversion.LANGUAGE_TAG:
            return normal_tag(text.strip()) or text
        case Conversion.BASE_LANGUAGE:
            return primary(text.strip())
        case Conversion.SEARCH_TOKENS:
            return " ".join(tokens(_checked(text))) or NO_TOKEN
        case Conversion.FIRST_SEARCH_TOKEN:
            return (tokens(text) or [NO_TOKEN])[0]
        case CursorValue():
            return decode_cursor(text, conversion.cursor)[conversion.index]
        case Conversion.ID_LANGUAGE_TAG:
            return convert(text.partition("@")[2], Conversion.LANGUAGE_TAG)
        case Conversion.ID_BASE_LANGUAGE:
            return convert(text.partition("@")[2], Conversion.BASE_LANGUAGE)
        case Conversion.IDS:
            return orjson.dumps({str(position): _id_row(id_) for position, id_ in enumerate(text)}).decode()
        case IdPart():
            type_, *key = text.partition("@")[0].split(":")
            return key[conversion.index] if (type_, len(key)) == (conversion.type, conversion.count) else None
    assert_never(conversion)


def _id_row(id_: str) -> tuple[str, ...]:
    """What an id consists of, in the order in which the SQL stage reads it."""
    type_, *key = id_.partition("@")[0].split(":")
    languages = (Conversion.ID_LANGUAGE_TAG, Conversion.ID_BASE_LANGUAGE)
    return *(convert(id_, language) for language in languages), f"{type_}:{len(key)}", *key


def _folded(text: str) -> str:
    return fold(_checked(text))


def _checked(text: str) -> str:
    """
    Raises:
        GraphQLError: BAD_USER_INPUT, if it is too long to look for.
    """
    if len(text) > LONGEST_TEXT:
        message = f"A text of {len(text)} characters is looked for; it can have {LONGEST_TEXT}."
        raise refusal(Code.BAD_USER_INPUT, message)
    return text
