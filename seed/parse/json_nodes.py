"""JSON → nodes."""

import json
import re
from typing import NoReturn

from seed.diagnostics import Diagnostic, error
from seed.parse.nodes import Entries
from seed.parse.scanning import Scanner
from seed.phrases import Phrase, phrase

_STRING = re.compile(r'"[^"\\\n]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\n]*+)*+"')
_WORD = re.compile(r"[^\W\d][\w-]*")
_SURROGATE = re.compile("[\ud800-\udfff]")


def compose(text: str, first_line: int, *, is_all: bool) -> tuple[tuple[Entries, tuple[Diagnostic, ...]], int]:
    """Reads a text that begins with a JSON object, on line `first_line` of the file.

    Returns the object and warnings, and where it ends. If it `is_all`, nothing may follow.

    Raises:
        DocumentRefusedError: for what is no such object, or beyond the limits.
    """
    reader = _Json(text, first_line)
    start = reader.skip(0)
    if not text.startswith("{", start):
        reader.refuse(error("front-matter", phrase("this is no JSON object"), phrase('write { "title": "…" }')), start)
    entries, end = reader.entries(start, 0)
    if is_all and (rest := reader.skip(end)) < len(text):
        reader.refuse(
            error("json", phrase("text follows the closing bracket"), phrase("delete it, or the bracket")), rest
        )
    if entries.entries:
        key, _ = entries.entries[0]
        entries.line, entries.column = key.line, key.column
    return (entries, reader.finish()), end


class _Json(Scanner):
    blank = re.compile(r"[ \t\n]*+")
    plain = re.compile(
        r'"([^"\\\n]*+)"|-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?(?![\w.])|(?:true|false|null)\b'
    )
    pair = re.compile(r'"([^"\\\n]*+)"[ \t\n]*+:[ \t\n]*+')
    assign = ":"

    def string(self, position: int) -> tuple[str, int]:
        if not (found := _STRING.match(self.text, position)):
            self.fail(position)
        if "\\" not in found[0]:
            return found[0][1:-1], found.end()
        value: str = json.loads(found[0], strict=False)
        if _SURROGATE.search(value):
            self.refuse(
                error("json", phrase("this escape sequence makes no character"), phrase("type the character itself")),
                position,
            )
        return self.checked(value, position), found.end()

    def comma_before(self, closing: str, position: int) -> None:
        message = phrase('a comma stands before this "{closing}", and nothing follows it', closing=closing)
        self.refuse(error("json", message, phrase("delete the comma")), position)

    def fail(self, position: int) -> NoReturn:
        if "}" not in self.text[position:]:
            message, remedy = phrase("the front matter is not closed"), phrase("write a line } below the last field")
            self.refuse(error("front-matter", message, remedy), 0)
        self.refuse(error("json", *self._explained(position)), position)

    def _explained(self, position: int) -> tuple[Phrase, Phrase]:
        """What is wrong at a position, and the remedy."""
        character = self.text[position]
        if character == '"' and self.text[:position].rstrip().endswith((",", "{", "[", ":")):
            return (
                phrase("the quote that opens here is never closed, or a backslash in it makes no escape sequence"),
                phrase('end the text with ", and write \\\\ for a backslash'),
            )
        if character == "'":
            return phrase("JSON takes double quotes only"), phrase("write \" for '")
        if self.text.startswith(("//", "/*", "#"), position):
            return phrase("JSON has no comments"), phrase("delete the comment")
        before = self.text[:position].rstrip()[-1:]
        if before not in (",", "{", "[", ":"):
            return phrase("a comma or a bracket is missing before this"), phrase("put a comma behind the value above")
        if word := _WORD.match(self.text, position):
            return phrase("JSON takes texts in double quotes only"), phrase('write "{text}"', text=word[0][:40])
        remedy = phrase("write a text in double quotes, a number, true, false, null, a list or an object")
        return phrase("this is not JSON"), remedy
