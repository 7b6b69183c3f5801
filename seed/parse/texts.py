"""The texts of values and keys, as they are kept: composed (NFC), without spaces and characters that nobody sees."""

import html
import re
import unicodedata
from functools import lru_cache

_LONG_KEY = 80  # not worth remembering
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
# Soft hyphens, spaces of no width, word joiners, marks of direction; and joiners between letters that do not join.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
    "|(?<![\u0590-\U0010ffff])[\u200c\u200d]|[\u200c\u200d](?![\u0590-\U0010ffff])"
)


def tidy(text: str) -> str:
    """Normalises a text: NFC, nothing invisible, no outer and no doubled spaces; line ends within the text stay."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text if text.isprintable() else _INVISIBLE.sub("", text))
    elif "  " not in text and text.isprintable() and text == text.strip():  # most are tidy
        return text
    if "\n" in text:
        return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip("\n")
    return " ".join(text.split())


def tidy_key(text: str) -> str:
    """The same for a key: documents have the same few."""
    return _tidy_key(text) if len(text) < _LONG_KEY else tidy(text)


_tidy_key = lru_cache(maxsize=1024)(tidy)


def dereferenced(text: str) -> str:
    """Replaces HTML's character references (`&amp;`, `&uuml;`), which some pages write into front matter."""
    return _REFERENCE.sub(_character, text)


def _character(reference: re.Match[str]) -> str:
    character = html.unescape(reference[0])
    is_space = unicodedata.category(character[:1] or "\0") == "Zs"
    return character if is_space or (character.isprintable() and character not in ("", "\ufffd")) else reference[0]


_tidy_key = lru_cache(maxsize=1024)(tidy)
"""Documents have the same few keys."""
