"""What people are told, in English and in other languages.

A phrase is its English text, and keeps what it is made of: a template and values by name. It is printed in the language
that is spoken (`speaking`), with the template that the catalogue `locale/LANGUAGE/LC_MESSAGES/filmgraph.po` has for it:

    phrase("{text} is not a year", text=quote("soon"))

Values may be phrases. A template without values is taken as it is, braces and all; in one with values, `{{` is a brace.
Babel finds templates by the names of the functions, so each is a literal where it is used.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from gettext import GNUTranslations, NullTranslations, bindtextdomain, textdomain
from io import BytesIO
from pathlib import Path
from string import Formatter
from typing import Any, Union

LANGUAGES = ("en", "de")
"""Those that phrases are printed in."""
SOURCE = "en"
"""The language that templates are written in."""
LOCALE = Path(__file__).parent / "locale"
DOMAIN = "filmgraph"
_LONGEST_SHOWN = 60

Value = Union[str, int, float, "Phrase"]
Packed = str | list[Any]
"""A phrase as JSON: its text where it has no values, else its templates and its values."""


class Phrase(str):
    """A text in English, and the template and the values that it was made of."""

    __slots__ = ("templates", "values")
    templates: tuple[str, ...]
    """One; or singular and plural, which the value `count` decides between."""
    values: Mapping[str, Value]

    def __new__(cls, templates: tuple[str, ...], values: Mapping[str, Value]) -> "Phrase":
        template = templates[0] if len(templates) == 1 or values["count"] == 1 else templates[1]
        made = super().__new__(cls, template.format_map(values) if values else template)
        made.templates, made.values = templates, values
        return made

    def __reduce__(self) -> tuple[type["Phrase"], tuple[tuple[str, ...], Mapping[str, Value]]]:
        return Phrase, (self.templates, self.values)

    def in_language(self, language: str) -> str:
        """The text in one of `LANGUAGES`; in English where the catalogue does not have it."""
        if language == SOURCE or not self:
            return str(self)
        catalogue = _catalogue(language)
        match self.templates:
            case (template,):
                said = catalogue.gettext(template)
            case (one, many):
                said = catalogue.ngettext(one, many, int(self.values["count"]))
        if not self.values:
            return said
        values = {
            name: value.in_language(language) if isinstance(value, Phrase) else value
            for name, value in self.values.items()
        }
        return _Figures(language).vformat(said, (), values)


NOTHING = Phrase(("",), {})
"""Where nothing is to be said."""


def phrase(template: str, /, **values: Value) -> Phrase:
    """A phrase of a template in English, and the values of its placeholders (`{name}`, `{name:format}`)."""
    return Phrase((template,), values)


def plural(one: str, many: str, /, *, count: int, **values: Value) -> Phrase:
    """A phrase whose template depends on how many there are: `plural("{count} film", "{count} films", count=2)`."""
    return Phrase((one, many), {"count": count, **values})


def quote(text: str) -> Phrase:
    """A text in quotation marks, cut where it is long."""
    return phrase('"{text}"', text=shortened(text))


def shortened(text: str) -> str:
    """A text as messages show it: cut where it is long."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def either(texts: Iterable[Value]) -> Value:
    """`a or b or c`, of at least one."""
    first, *others = texts
    for other in others:
        first = phrase("{one} or {other}", one=first, other=other)
    return first


def lines(phrases: Iterable[Value]) -> Phrase:
    """Each in a line of its own."""
    values = {f"line{number}": each for number, each in enumerate(phrases)}
    return Phrase(("\n".join(f"{{{name}}}" for name in values),), values)


def joined(phrases: Iterable[Phrase]) -> Phrase:
    """`a, b, c`; `NOTHING` for none."""
    together = NOTHING
    for each in phrases:
        together = phrase("{one}, {other}", one=together, other=each) if together else each
    return together


# Languages

_spoken: ContextVar[str] = ContextVar("spoken", default=SOURCE)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it, `spoken` prints phrases in a language."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def language_spoken() -> str:
    """The language that phrases are printed in."""
    return _spoken.get()


def spoken(text: str) -> str:
    """A text in the language that is spoken; one that is no phrase as it is."""
    return text.in_language(_spoken.get()) if isinstance(text, Phrase) else text


def told(error: Exception) -> str:
    """What kept a command from its work, as a line: `error: …`."""
    (reason,) = error.args
    return spoken(phrase("error: {reason}", reason=reason)) if isinstance(reason, Phrase) else f"error: {reason}"


def translate_others(language: str) -> None:
    """Has libraries that ask gettext for their own texts find them in our catalogue, as far as it has them. gettext
    takes the language from the environment.
    """
    bindtextdomain(DOMAIN, LOCALE)
    textdomain(DOMAIN)
    os.environ["LANGUAGE"] = language


def language_of(tag: str | None) -> str:
    """The language of `LANGUAGES` that a locale or tag asks for (`de_AT.UTF-8`, `de-CH`); English for all others."""
    primary = (tag or "").replace("_", "-").partition("-")[0].partition(".")[0].lower()
    return primary if primary in LANGUAGES else SOURCE


def language_of_locale(environment: Mapping[str, str]) -> str:
    """The language of messages, as POSIX has it: LC_ALL, else LC_MESSAGES, else LANG."""
    return language_of(next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), ""))


@cache
def _catalogue(language: str) -> NullTranslations:
    """The catalogue as it was compiled when filmgraph was installed; as it reads now if it was changed since."""
    source = LOCALE / language / "LC_MESSAGES" / "filmgraph.po"
    compiled = source.with_suffix(".mo")
    if source.exists() and not (compiled.exists() and compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns):
        return _compiled(source)
    with compiled.open("rb") as file:
        return GNUTranslations(file)


def _compiled(source: Path) -> GNUTranslations:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file))
    compiled.seek(0)
    return GNUTranslations(compiled)


class _Figures(Formatter):
    """Writes figures as a language does: 1,234.5 is 1.234,5 in German."""

    def __init__(self, language: str) -> None:
        from babel.numbers import get_decimal_symbol, get_group_symbol

        self._signs = str.maketrans({",": get_group_symbol(language), ".": get_decimal_symbol(language)})

    def format_field(self, value: Any, format_spec: str) -> str:
        figure = isinstance(value, int | float)
        return format(value, format_spec).translate(self._signs) if figure else format(value, format_spec)


# Between runs


def pack(text: str) -> Packed:
    """A phrase as JSON."""
    if not isinstance(text, Phrase) or not text.values:
        return str(text)
    return [list(text.templates), {name: _packed_value(value) for name, value in text.values.items()}]


def _packed_value(value: Value) -> Any:
    return pack(value) if isinstance(value, Phrase) and value.values else value


def unpack(packed: Packed) -> Phrase:
    """The phrase that was packed."""
    if isinstance(packed, str):
        return Phrase((packed,), {})
    templates, values = packed
    return Phrase(tuple(templates), {k: unpack(v) if isinstance(v, list) else v for k, v in values.items()})
