"""Cutting a text at separators, but never inside brackets or quotes."""

import re
from collections.abc import Iterator

from graph.patterns import regex

# „…" is how keyboards have it.
# Each alternative excludes its own opening mark from its inside, so that unclosed ones cost no second look.
_ENCLOSED = regex(
    r"\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\]|\"[^\"]*\"|„[^„“”]*[“”]|„[^„“”\"]*\"|“[^“”]*”|«[^«»]*»|»[^«»]*«"
)
_FILLER = "\ue000"


def masked(text: str) -> str:
    """The text with everything inside brackets and quotes blotted out, of the same length."""
    return _ENCLOSED.sub(lambda match: _FILLER * len(match[0]), text)


def colon_in(text: str) -> int:
    """Where the first colon with a space behind it stands outside of brackets and quotes; -1 where none does."""
    return masked(text).find(": ") if ": " in text else -1


def spans(text: str, separator: re.Pattern[str]) -> Iterator[tuple[str, int, int]]:
    """(separator, start, end) of every part of a text that is not empty; the first part's separator is ""."""
    if separator.search(text) is None:
        if text.strip():
            yield "", 0, len(text)
        return
    before, start = "", 0
    for match in separator.finditer(masked(text)):
        if text[start : match.start()].strip():
            yield before, start, match.start()
            before = match[0]
        start = match.end()
    if text[start:].strip():
        yield before, start, len(text)


def parts(text: str, separator: re.Pattern[str]) -> tuple[str, ...]:
    return tuple(text[start:end].strip() for _, start, end in spans(text, separator))
