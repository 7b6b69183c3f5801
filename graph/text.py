"""Text as people compare it: without case, accents and marks."""

import unicodedata
from itertools import filterfalse

from graph.patterns import regex

_USUAL_MARKS = regex("[\u0300-\u034e\u0350-\u036f]+")
_OTHER_MARKS = regex("[\u0483-\u1fff\u20d0-\u20ff\u2cef-\U0010ffff]")
"""What all other marks are among; looking at every character for itself takes five times as long."""


def fold(text: str) -> str:
    """NFKD without marks, case folded (ß → ss), spaces collapsed: what sorting, `contains` and search compare.

    The result is one line: white space of any kind is a single space.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold()).casefold()
    bare = _USUAL_MARKS.sub("", decomposed)
    if _OTHER_MARKS.search(bare):
        bare = "".join(filterfalse(unicodedata.combining, bare))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def fold_part(text: str) -> str:
    """The same of a part of a text, which may begin or end with a space: " Of" is " of"."""
    return fold(f"x{text}x")[1:-1]


def fold_label(text: str) -> str:
    """A role's label as labels are compared: folded, a hyphen equal to a space."""
    return fold(text.replace("-", " "))


LONGEST_KEY = 100
"""Characters of a text by which an index finds it: an index of PostgreSQL takes in 2,700 bytes at most."""


def key_of(text: str) -> str:
    """The beginning of a text, folded: what an index finds it by, however long it is."""
    return fold(text)[:LONGEST_KEY]


LONGEST_TOKEN = 60
MOST_TOKENS = 10_000
_TOKEN = regex(r"[^\W_]+")
_ASCII_TOKENS = {code: chr(code) if chr(code).isalnum() else " " for code in range(128)}
"""What separates tokens in ASCII text made spaces, at which to split: half the time of a regular expression."""


def tokens(text: str) -> list[str]:
    """The words of a text as search compares them, each once, in order: folded runs of letters and digits.

    Long words are cut and endless texts cut off, so that any text fits an index (a tsvector holds a megabyte).
    """
    folded = fold(text)
    words = folded.translate(_ASCII_TOKENS).split() if folded.isascii() else _TOKEN.findall(folded)
    found = dict.fromkeys(words)
    if len(folded) > LONGEST_TOKEN and max(map(len, found), default=0) > LONGEST_TOKEN:
        found = dict.fromkeys(token[:LONGEST_TOKEN] for token in found)
    return list(found)[:MOST_TOKENS]


def first_word(text: str) -> str:
    """The first run of letters and digits in a text, as it stands there; "" where there is none."""
    found = _TOKEN.search(unicodedata.normalize("NFC", text))
    return found[0] if found else ""


_UNSTORABLE = regex("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with what no database stores (NUL, lone surrogates) replaced by a noncharacter, which nothing stored
    matches.
    """
    return _UNSTORABLE.sub("\U0010fffe", text)
