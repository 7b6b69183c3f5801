"""The texts of values and keys, as they are kept: composed (NFC), without spaces and characters that nobody sees."""

import html
import re
import unicodedata
from functools import lru_cache

from seed.parse.invisible import without_invisible

_LONG_KEY = 80  # not worth remembering
_HARD_END = re.compile(r"\\[ \t]*$", re.MULTILINE)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)


def tidy(text: str) -> str:
    """Normalises a text: NFC, nothing invisible, no outer and no doubled spaces; line ends within the text stay."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", without_invisible(text))
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


def without_emphasis(text: str) -> str:
    """Leaves out Markdown's marks of strong emphasis, and of line ends that stay: `**Kamera:** Jon Halde\\`."""
    return _HARD_END.sub("", text).replace("**", "") if "**" in text or "\\" in text else text


def _character(reference: re.Match[str]) -> str:
    character = html.unescape(reference[0])
    is_space = unicodedata.category(character[:1] or "\0") == "Zs"
    return character if is_space or (character.isprintable() and character not in ("", "\ufffd")) else reference[0]
