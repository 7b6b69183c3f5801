"""Texts as they may be printed.

Documents may be hostile: nothing that they hold, nor their names, reaches a terminal as a control sequence, or a report
as a character that its form does not have.
"""

import re

# Control characters but line feeds, those that turn the direction of writing, halves of surrogate pairs, no characters.
_UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")


def visible(text: str) -> str:
    return _UNPRINTABLE.sub("\ufffd", text.replace("\t", "    "))


def one_line(text: str) -> str:
    return visible(" ".join(text.split("\n")))
