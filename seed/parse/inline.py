"""Inline fields, as note-taking programs write them at the head of a note: `director:: [[Rike Torf]]`."""

import re

from seed.parse.nodes import Missing, Node, Text
from seed.parse.texts import tidy, tidy_key

_FIELD = re.compile(
    r"[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__|[*_])?(?P<key>[^\W\d_][\w-]*(?: [\w-]+){0,3})(?:\*\*|__|[*_])?"
    r"::(?:\*\*|__|[*_])?(?=[ \t]|\[|$)[ \t]*(?P<value>.*)"
)
_BETWEEN = re.compile(r"[ \t]*(?:#{1,6}[ \t].*|!\[.*)?")
"""Lines that may stand above and between fields: headings, pictures and blank ones."""


def inline_fields(body: str, line: int) -> tuple[tuple[tuple[Text, Node], ...], str, str]:
    """The fields that stand above the first text of a body, which begins on that line of the file; their lines; and the
    body with blank lines in place of them."""
    if "::" not in body:
        return (), "", body
    fields: list[tuple[Text, Node]] = []
    lines, taken = body.split("\n"), []
    for number, source in enumerate(lines, line):
        if found := _FIELD.fullmatch(source):
            key = Text(tidy_key(found["key"]), number, found.start("key") + 1)
            value, column = tidy(found["value"]), found.start("value") + 1
            fields.append((key, Text(value, number, column) if value else Missing(number, column)))
            taken.append(f"{source}\n")
            lines[number - line] = ""
        elif not _BETWEEN.fullmatch(source):
            break
    return tuple(fields), "".join(taken), "\n".join(lines)
