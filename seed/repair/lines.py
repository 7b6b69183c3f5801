"""A text as lines, from which it can be put together again to the byte."""

import re

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def lines_with_ends(text: str) -> list[str]:
    """The lines with what ends them (LF, CR LF or CR); the last may end with nothing."""
    return _LINES.findall(text)
