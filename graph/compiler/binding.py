"""Binds of a plan + variables → the parameters of the statement: the stage that each request of a known shape runs.

A statement is compiled for a shape of variables and does not know the texts that are bound. Hence what depends on them
is refused here: a text that is too long to look for, and a cursor of another order, or that is none.
"""

from collections.abc import Callable, Mapping
from typing import Any, assert_never
from urllib.parse import urlsplit

import orjson
from graphql import GraphQLError, get_location

from graph.compiler.keyset import decode_cursor
from graph.compiler.plan import Bind, CursorValue, GivenKey, IdPart, Key
from graph.compiler.selection import Parameter
from graph.errors import Code, refusal
from graph.identifiers import normal
from graph.languages import normal_tag, primary
from graph.schema.limits import LONGEST_TEXT
from graph.schema.placeholders import Conversion, LikePattern
from graph.text import first_word, fold, fold_label, fold_part, key_of, storable, tokens

NO_TOKEN = "\ue000"  # noqa: S105
"""A query without words looks for this, which is a token of no text."""


def bind_values(
    binds: tuple[Bind, ...], variables: Mapping[str, Any], checked: tuple[Bind, ...] = ()
) -> tuple[Any, ...]:
    """Returns the parameters of a statement, in the order of its placeholders. Binds that are only `checked` are
    refused alike. Errors have the place of the field that a value is bound for.

    Raises:
        GraphQLError: BAD_USER_INPUT (texts too long, cursors).
    """
    values: dict[str, Any] = {}
    for bind in (*binds, *checked):
        if bind.name not in values:  # one value may stand in several places
            given: Any = bind.value
            value = [_given(g, variables) for g in given] if isinstance(given, tuple) else _given(given, variables)
            values[bind.name] = value if bind.conversion is None else _converted(value, bind)
    return tuple(values[bind.name] for bind in binds)


def given_keys(keys: tuple[Key, ...], variables: Mapping[str, Any]) -> tuple[GivenKey, ...]:
    """Returns the keys of vocabularies that a request gives."""
    return tuple(
        GivenKey(key.vocabulary, _given(value, variables), key.line, key.column)
        for key in keys
        for value in (key.value if isinstance(key.value, list) else [key.value])
    )


def _given(value: Any, variables: Mapping[str, Any]) -> Any:
    if isinstance(value, Parameter):
        path, value = value.path, variables
        for step in path:
            value = value[step]
    return storable(value) if isinstance(value, str) else value


def _converted(value: Any, bind: Bind) -> Any:
    assert bind.conversion is not None
    try:
        return convert(value, bind.conversion)
    except GraphQLError as error:
        error.locations = bind.place and [get_location(*bind.place)]
        raise


def convert(given: Any, conversion: Conversion | LikePattern | CursorValue | IdPart) -> Any:
    """Converts a bound text, or several where they are ids, to the value that the statement compares.

    Raises:
        GraphQLError: BAD_USER_INPUT.
    """
    match conversion:
        case Conversion():
            return CONVERSIONS[conversion](given)
        case CursorValue():
            return decode_cursor(given, conversion.cursor)[conversion.index]
        case IdPart():
            type_, *key = given.partition("@")[0].split(":")
            return key[conversion.index] if (type_, len(key)) == (conversion.type, conversion.count) else None
        case LikePattern():
            escaped = _folded_part(given).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            return conversion.template.format(escaped)
    assert_never(conversion)


def _folded(text: str) -> str:
    return fold(_checked(text))


def _folded_part(text: str) -> str:
    return fold_part(_checked(text))


def _checked(text: str) -> str:
    """
    Raises:
        GraphQLError: BAD_USER_INPUT, if it is too long to look for.
    """
    if len(text) > LONGEST_TEXT:
        message = f"A text of {len(text)} characters is looked for; it can have {LONGEST_TEXT}."
        raise refusal(Code.BAD_USER_INPUT, message)
    return text


def _language_tag(text: str) -> str:
    return normal_tag(text.strip()) or text


def _base_language(text: str) -> str:
    return primary(text.strip())


def _language_of(id_: str) -> str:
    """Returns the language tag that an id names; empty if it names none."""
    return id_.partition("@")[2]


def _id_row(id_: str) -> tuple[str, ...]:
    """Returns the parts of an id in the order in which the SQL stage reads them."""
    type_, *key = id_.partition("@")[0].split(":")
    language = _language_of(id_)
    return _language_tag(language), _base_language(language), f"{type_}:{len(key)}", *key


def _page_url(text: str) -> str:
    """
    Raises:
        GraphQLError: BAD_USER_INPUT, if it is no absolute address of a page, or too long.
    """
    if len(text) > LONGEST_TEXT:
        message = f"`pageUrl` has {len(text)} characters; it can have {LONGEST_TEXT}."
        raise refusal(Code.BAD_USER_INPUT, message)
    try:
        parts = urlsplit(text)
        is_absolute = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_absolute = False
    if not is_absolute or not text.isprintable() or " " in text:
        message = "`pageUrl` is the absolute address of a page; write e.g. https://example.org/films/baikonur/."
        raise refusal(Code.BAD_USER_INPUT, message)
    return text


CONVERSIONS: Mapping[Conversion, Callable[[Any], str]] = {
    Conversion.FOLDED: _folded,
    Conversion.FOLDED_LABEL: fold_label,
    Conversion.FOLDED_PART: _folded_part,
    Conversion.PREFIX_END: lambda text: _folded_part(text) + "\U0010ffff",
    Conversion.DATE_END: lambda text: _folded(text) + "\U0010ffff",
    Conversion.KEY: lambda text: key_of(_checked(text)),
    Conversion.LANGUAGE_TAG: _language_tag,
    Conversion.BASE_LANGUAGE: _base_language,
    Conversion.SEARCH_TOKENS: lambda text: " ".join(tokens(_checked(text))) or NO_TOKEN,
    Conversion.FIRST_SEARCH_WORD: lambda text: first_word(text).encode().lower().decode() or NO_TOKEN,
    Conversion.ID_LANGUAGE_TAG: lambda id_: _language_tag(_language_of(id_)),
    Conversion.ID_BASE_LANGUAGE: lambda id_: _base_language(_language_of(id_)),
    Conversion.PAGE_URL: _page_url,
    Conversion.IDENTIFIER_SCHEME: lambda pair: str(pair[0]),
    Conversion.FILM_IDENTIFIER: lambda pair: normal(*pair),
    Conversion.PERSON_IDENTIFIER: lambda pair: normal(*pair, person=True),
    Conversion.IDS: lambda ids: orjson.dumps({str(i): _id_row(id_) for i, id_ in enumerate(ids)}).decode(),
}
if missing := set(Conversion) - CONVERSIONS.keys():
    raise TypeError(f"CONVERSIONS says nothing for {', '.join(each.name for each in missing)}")
