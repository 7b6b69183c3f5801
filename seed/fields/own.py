"""Values of own fields: what fields.yaml declares is read here, by the type that it declares."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from graph.own_fields import OwnField, OwnType
from graph.patterns import regex
from graph.text import LONGEST_KEY, fold, key_of
from seed.diagnostics import Diagnostic, error
from seed.fields.links import refused
from seed.fields.media import Media, read_image, read_video
from seed.fields.reader import Parsed, Read, is_placeholder, placed, read_fact, read_texts, strip_links
from seed.fields.slugs import slugify
from seed.fields.text import read_text
from seed.parse.body import render
from seed.parse.nodes import Items, Node, Text
from seed.phrases import Phrase, phrase, quote

_INTEGER = regex(r"[+-]?(?:\d{1,3}(?:[ '’_\u00a0\u202f]\d{3})+|\d{1,3}(?P<by>[.,])\d{3}(?:(?P=by)\d{3})+|\d+)")
"""Figures with something between thousands; points or commas where there are two, since one may begin a fraction."""
_NUMBER = regex(r"[+-]?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?", re.IGNORECASE)
_THOUSANDS = regex(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
"""Thousands, or a fraction: what is meant, documents in several languages see differently."""
_GROUPS = regex(r"[ '’_\u00a0\u202f](?=\d{3}(?!\d))")
_DATE = regex(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:.*)?")
_DAY_FIRST = regex(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_YES = frozenset(("true", "yes", "on", "1", "ja", "oui", "sí", "si", "sim", "tak"))
_NO = frozenset(("false", "no", "off", "0", "nein", "non", "não", "nie"))
_VIDEO = regex(r"\.(?:mp4|m4v|webm|mov|ogv|mkv|avi|m3u8)(?:[?#]|$)|(?:youtube|youtu\.be|vimeo)", re.IGNORECASE)
_URLS = frozenset(("http", "https", "mailto"))
_WEB = regex(r"(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/|$))", re.IGNORECASE)


class OwnValue(NamedTuple):
    """A value of an own field; its parts are those of the tables of own values (see `graph.models`). `field` is what it
    is stored under.
    """

    field: str
    position: int
    text: str
    key: str | None = None
    number: float | None = None
    markdown: str | None = None
    html: str | None = None


def read_own(field: OwnField, node: Node, language: str) -> Read[tuple[OwnValue | Media, ...]]:
    """The values of an own field: one, or those of a list. What is none of its type is told and left out."""
    values: Sequence[OwnValue | Media]
    if field.type is OwnType.MARKDOWN and not field.is_list:
        text, findings = read_text(node, language)
        values = [_markdown(field, text)] if text and not is_placeholder(text) else []
    elif field.type is OwnType.MEDIA:
        values, findings = _read_media(field, node, language)
    elif field.is_list:
        values, findings = _read_list(field, node)
    else:
        one, findings = read_fact(node, lambda text: _parse(field, text), _WANTED[field.type])
        values = [] if one is None else [one]
    return tuple(_in_place(values)), findings


def _in_place(values: Sequence[OwnValue | Media]) -> Iterator[OwnValue | Media]:
    for position, value in enumerate(values):
        yield value._replace(position=position) if isinstance(value, OwnValue) else value


def _read_list(field: OwnField, node: Node) -> Read[list[OwnValue]]:
    texts, findings = read_texts(node, _LISTS[field.type])
    values: dict[Any, OwnValue] = {}
    for text in _separated(texts) if field.type is OwnType.VOCABULARY else texts:
        value, wrong = _parse(field, text.value)
        findings += placed(wrong, text)
        if value is not None:
            # A term or a reference says nothing more when it is repeated.
            values.setdefault(value.key if field.type is OwnType.VOCABULARY else len(values), value)
    return list(values.values()), findings


def _separated(texts: tuple[Text, ...]) -> list[Text]:
    """Terms that stand in one text, with commas or semicolons between."""
    parts = [(part.strip(), text) for text in texts for part in re.split(r"[,;|\n]", text.value)]
    return [Text(part, text.line, text.column) for part, text in parts if part]


def _read_media(field: OwnField, node: Node, language: str) -> Read[list[Media]]:
    items = node.items if isinstance(node, Items) and field.is_list else (node,)
    media: list[Media] = []
    findings: tuple[Any, ...] = ()
    for item in items:
        text = next((part.value for part in _texts(item) if _VIDEO.search(part.value)), None)
        medium, wrong = (read_video if text else read_image)(item, language)
        findings += wrong
        media += [medium] if medium else []
    return media, findings


def _texts(node: Node) -> list[Text]:
    match node:
        case Text():
            return [node]
        case Items(items):
            return [text for item in items for text in _texts(item)]
        case _:
            return [value for _, value in getattr(node, "entries", ()) if isinstance(value, Text)]


def _parse(field: OwnField, text: str) -> Parsed[OwnValue | None]:
    if is_placeholder(text):
        return None, ()
    value = _READERS[field.type](field, text)
    if isinstance(value, OwnValue):
        return value, ()
    return None, (error("own-field", value, _help(field)) if isinstance(value, Phrase) else value,)


def _help(field: OwnField, example: Phrase | str = "") -> Phrase:
    return phrase(
        "{field} is declared as {type} in fields.yaml: write {example}",
        field=field.name,
        type=field.type,
        example=example or _EXAMPLES[field.type],
    )


def _text(field: OwnField, text: str) -> OwnValue:
    return OwnValue(field.stored, 0, text, key_of(text))


def _markdown(field: OwnField, text: str) -> OwnValue:
    body = render(text)
    return OwnValue(field.stored, 0, body.text, markdown=body.markdown, html=body.html)


def _integer(field: OwnField, text: str) -> OwnValue | Phrase | Diagnostic:
    if not _INTEGER.fullmatch(text):
        message = phrase("{text} is no integer", text=quote(text))
        plain = re.sub(r"[.,]", "", text) if _THOUSANDS.fullmatch(text) else ""
        return error("own-field", message, _help(field, plain)) if plain else message
    digits = re.sub(r"[^\d-]", "", text)
    if len(digits) > 11 or not -(2**31) <= int(digits) < 2**31:
        message = phrase("{text} is beyond what an integer can be (±2,147,483,647)", text=quote(text))
        return error("own-field", message, phrase("declare {field} as number in fields.yaml", field=field.name))
    return OwnValue(field.stored, 0, str(int(digits)), number=float(int(digits)))


def _number(field: OwnField, text: str) -> OwnValue | Phrase:
    plain = _GROUPS.sub("", text)
    plain = plain.replace(",", ".") if plain.count(",") == 1 and "." not in plain else plain
    if not _NUMBER.fullmatch(plain) or abs(number := float(plain)) == float("inf"):
        return phrase("{text} is no number", text=quote(text))
    shown = f"{number:.15g}"  # what both databases print alike
    number = float(shown) or 0.0
    return OwnValue(
        field.stored, 0, str(int(number)) if number.is_integer() and abs(number) < 1e15 else shown, None, number
    )


def _boolean(field: OwnField, text: str) -> OwnValue | Phrase:
    word = text.casefold()
    if word not in _YES | _NO:
        return phrase("{text} is neither true nor false", text=quote(text))
    return OwnValue(field.stored, 0, "true" if word in _YES else "false", number=float(word in _YES))


def _date(field: OwnField, text: str) -> OwnValue | Phrase:
    """A year, a month or a day, as precise as it is written."""
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    elif found := _DATE.fullmatch(text):
        year, month, day = found.groups()
    else:
        return phrase("{text} is no date", text=quote(text))
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return phrase("{text} is no date that there is", text=quote(text))
    iso = "-".join(part if len(part) > 2 else f"{int(part):02}" for part in (year, month, day) if part)
    return OwnValue(field.stored, 0, iso, iso)


def _url(field: OwnField, text: str) -> Any:
    if finding := refused(text, _URLS | {""}, "link"):
        return finding
    if not refused(text, _URLS, "link") or text.startswith(("/", "#", "?")):
        return OwnValue(field.stored, 0, text, key_of(text))
    if _WEB.match(text):
        return OwnValue(field.stored, 0, f"https://{text}", key_of(f"https://{text}"))
    return phrase("{text} is no address", text=quote(text))


def _term(field: OwnField, text: str) -> OwnValue | Phrase:
    """A term by its key or by any of its names; another word is a term of its own."""
    shown = strip_links(text)[0]
    wanted = fold(shown)
    for term in field.terms:
        if wanted in (fold(term.key), *(fold(name) for _, name in term.names)):
            return OwnValue(field.stored, 0, shown, term.key)
    key = slugify(shown)[:LONGEST_KEY]
    return (
        OwnValue(field.stored, 0, shown, key)
        if key
        else phrase("{text} holds nothing that a key could be made of", text=quote(text))
    )


def _reference(field: OwnField, text: str) -> OwnValue:
    return OwnValue(field.stored, 0, strip_links(text)[0])


_READERS: Mapping[OwnType, Callable[[OwnField, str], Any]] = {
    OwnType.TEXT: _text,
    OwnType.MARKDOWN: _markdown,
    OwnType.INTEGER: _integer,
    OwnType.NUMBER: _number,
    OwnType.BOOLEAN: _boolean,
    OwnType.DATE: _date,
    OwnType.URL: _url,
    OwnType.VOCABULARY: _term,
    OwnType.FILM: _reference,
    OwnType.PERSON: _reference,
}
_WANTED: Mapping[OwnType, Phrase] = {
    OwnType.TEXT: phrase("one text"),
    OwnType.MARKDOWN: phrase("one text"),
    OwnType.INTEGER: phrase("one integer"),
    OwnType.NUMBER: phrase("one number"),
    OwnType.BOOLEAN: phrase("true or false"),
    OwnType.DATE: phrase("one date"),
    OwnType.URL: phrase("one address"),
    OwnType.VOCABULARY: phrase("one term"),
    OwnType.FILM: phrase("the slug or the title of one film"),
    OwnType.PERSON: phrase("the name of one person"),
}
_LISTS: Mapping[OwnType, Phrase] = {
    OwnType.TEXT: phrase("a list of texts"),
    OwnType.MARKDOWN: phrase("a list of texts"),
    OwnType.INTEGER: phrase("a list of integers"),
    OwnType.NUMBER: phrase("a list of numbers"),
    OwnType.DATE: phrase("a list of dates"),
    OwnType.URL: phrase("a list of addresses"),
    OwnType.VOCABULARY: phrase("a list of terms"),
    OwnType.FILM: phrase("a list of slugs or titles of films"),
    OwnType.PERSON: phrase("a list of names of people"),
}
_EXAMPLES: Mapping[OwnType, Phrase] = {
    OwnType.INTEGER: phrase("e.g. 250000"),
    OwnType.NUMBER: phrase("e.g. 1.85"),
    OwnType.BOOLEAN: phrase("true or false"),
    OwnType.DATE: phrase("e.g. 2011-09-24, 2011-09 or 2011"),
    OwnType.URL: phrase("e.g. https://example.org/film"),
    OwnType.VOCABULARY: phrase("a word"),
}
