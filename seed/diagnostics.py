"""What is wrong with a document, where, and how to mend it: `path:line:column: level[code]: message`.

A field's reader knows the place of a value but not the file; whoever reads the file puts `path` in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How grave a finding is; `ERROR` refuses the document (or, where its text says so, the item)."""

    NOTE = 0
    WARNING = 1
    ERROR = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding. `line` and `column` count from 1 and point at the very value."""

    level: Level
    code: str
    message: str
    line: int
    column: int
    help: str = ""
    path: str = ""


class Refused(Exception):
    """Raised within the reading of one document, when nothing of it can be kept; becomes its findings."""

    def __init__(self, *findings: Diagnostic) -> None:
        super().__init__(*findings)
        self.findings = findings


CODES: Mapping[str, str] = {
    "anchor": "A YAML anchor or alias that is empty, endless, or was meant as text",
    "comment": "Text behind a # that YAML takes for a comment",
    "control-character": "A character that no text may hold, such as NUL",
    "encoding": "The file is not UTF-8",
    "front-matter": "The front matter is missing, not closed, not YAML or not a map",
    "repeated-key": "A key stands twice in one map",
    "skipped": "A file or folder below the given paths that is not read",
    "tag": "A YAML tag, or a value that begins with an exclamation mark",
    "too-large": "A document beyond the limits of size, depth or number of values",
    "unreadable": "A file or folder that the system does not let us read",
    "yaml": "The front matter is not YAML",
}
