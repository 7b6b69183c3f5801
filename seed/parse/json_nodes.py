"""JSON → nodes."""

import json
import re
from typing import NoReturn

from seed.diagnostics import Diagnostic, error
from seed.parse.nodes import Entries
from seed.parse.scanning import Scanner

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
        reader.refuse(error("front-matter", "this is no JSON object", 'write { "title": "…" }'), start)
    entries, end = reader.entries(start, 0)
    if is_all and (rest := reader.skip(end)) < len(text):
        reader.refuse(error("json", "text follows the closing bracket", "delete it, or the bracket"), rest)
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
            self.refuse(error("json", "this escape sequence makes no character", "type the character itself"), position)
        return self.checked(value, position), found.end()

    def comma_before(self, closing: str, position: int) -> None:
        message = f'a comma stands before this "{closing}", and nothing follows it'
        self.refuse(error("json", message, "delete the comma"), position)

    def fail(self, position: int) -> NoReturn:
        if "}" not in self.text[position:]:
            message, remedy = "the front matter is not closed", "write a line } below the last field"
            self.refuse(error("front-matter", message, remedy), 0)
        self.refuse(error("json", *self._explained(position)), position)

    def _explained(self, position: int) -> tuple[str, str]:
        """What is wrong at a position, and the remedy."""
        character = self.text[position]
        if character == '"' and self.text[:position].rstrip().endswith((",", "{", "[", ":")):
            return "the quote that opens here is never closed, or a backslash in it makes no escape sequence", (
                'end the text with ", and write \\\\ for a backslash'
            )
        if character == "'":
            return "JSON takes double quotes only", "write \" for '"
        if self.text.startswith(("//", "/*", "#"), position):
            return "JSON has no comments", "delete the comment"
        before = self.text[:position].rstrip()[-1:]
        if before not in (",", "{", "[", ":"):
            return "a comma or a bracket is missing before this", "put a comma behind the value above"
        if word := _WORD.match(self.text, position):
            return "JSON takes texts in double quotes only", f'write "{word[0][:40]}"'
        return "this is not JSON", "write a text in double quotes, a number, true, false, null, a list or an object"
