"""The front matter of a document: python-frontmatter's YAML handler, but for what the stock one loses.

The stock handler drops text above the first delimiter, takes a front matter that is never closed for none, takes blank
lines for part of a delimiter, and turns values into numbers and dates without a place. This one refuses, with a place,
what it cannot read, and makes nodes.
"""

import re

import yaml
from frontmatter.default_handlers import YAMLHandler

from seed.diagnostics import Diagnostic, Level, Refused
from seed.parse.nodes import Node, Text
from seed.parse.yaml_errors import explain
from seed.parse.yaml_nodes import compose

MAX_CHARACTERS = 1_000_000
_ALMOST_CLOSING = re.compile(r"^(?:[^\S\n]+-{3,}|[-–—‐‑−]{2,}|\.{3}|\+{3,})[^\S\n]*$", re.MULTILINE)


class FrontMatter(YAMLHandler):
    """Reads the front matter of one document. `opening` is the line of the file on which its first `---` stands."""

    FM_BOUNDARY = re.compile(r"^-{3,}[^\S\n]*$", re.MULTILINE)

    def __init__(self, opening: int) -> None:
        super().__init__()
        self.opening = opening
        self.warnings: tuple[Diagnostic, ...] = ()

    def split(self, text: str) -> tuple[str, str]:
        """The YAML, from the end of the opening line on (so its first line is line `opening`), and the body."""
        opening = self.FM_BOUNDARY.match(text)
        assert opening, "detect() said so"
        closing = self.FM_BOUNDARY.search(text, opening.end())
        if closing is None:
            raise self._not_closed(text, opening.end())
        yaml_text = text[opening.end() : closing.start()]
        self._check_size(yaml_text)
        return yaml_text, text[closing.end() :]

    def load(self, fm: str, **_: object) -> dict[str, tuple[Text, Node]]:
        """Each key with its place, and its value, by name."""
        text = fm.replace("\u2028", " ").replace("\u2029", " ")  # libyaml would end a line there, editors do not
        try:
            entries, self.warnings = compose(text, self.opening)
        except yaml.YAMLError as problem:
            raise Refused(explain(problem, text, self.opening)) from None
        return {key.value: (key, value) for key, value in entries.entries}

    def _not_closed(self, text: str, start: int) -> Refused:
        almost = _ALMOST_CLOSING.search(text, start)
        line = self.opening + text.count("\n", 0, almost.start()) if almost else self.opening
        what = (
            "this looks like the end of the front matter, but is not ---"
            if almost
            else "the front matter is not closed"
        )
        remedy = "write a line of three hyphens, ---, below the last field, without spaces before it"
        return _refused("front-matter", what, line, 1, remedy)

    def _check_size(self, text: str) -> None:
        if len(text) > MAX_CHARACTERS:
            message = f"the front matter is longer than {MAX_CHARACTERS:,} characters"
            raise _refused("too-large", message, self.opening, 1, "move long texts below the closing ---")
        if "\ufeff" in text:
            before = text[: text.index("\ufeff")]
            line, column = self.opening + before.count("\n"), len(before) - before.rfind("\n")
            message = "an invisible byte order mark (U+FEFF) stands here"
            raise _refused("control-character", message, line, column, "delete it, or type the line anew")


def _refused(code: str, message: str, line: int, column: int, remedy: str) -> Refused:
    return Refused(Diagnostic(level=Level.ERROR, code=code, message=message, line=line, column=column, help=remedy))
