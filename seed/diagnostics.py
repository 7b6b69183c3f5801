"""What is wrong with a document, where, and how to mend it: `path:line:column: level[code]: message`.

A field's reader knows the place of a value but not the file; whoever reads the file puts `path` in (`dataclasses.replace`).
"""

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
