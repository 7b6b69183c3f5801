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


def order(finding: Diagnostic) -> tuple[str, int, int, str, str]:
    """The order in which findings are printed."""
    return finding.path, finding.line, finding.column, finding.code, finding.message


class Refused(Exception):
    """Raised within the reading of one document, when nothing of it can be kept; becomes its findings."""

    def __init__(self, *findings: Diagnostic) -> None:
        super().__init__(*findings)
        self.findings = findings


CODES: Mapping[str, str] = {
    "alias": "An earlier slug that another film has",
    "anchor": "A YAML anchor or alias that is unused, endless, or was meant as text",
    "bracket": "A name with one half of a pair of brackets",
    "category": "A category that is unknown, or like a known one",
    "comment": "Text behind a # that YAML takes for a comment",
    "contradiction": "Two language versions of a film say different things",
    "control-character": "A character that no text may hold, such as NUL",
    "country": "A country that is not known",
    "director": "The fields director and crew name different people",
    "duration": "A text that is not a running time",
    "duration-rest": "A running time of which a part is not read",
    "encoding": "The file is not UTF-8",
    "form": "A value of another form than its field has",
    "front-matter": "The front matter is not closed, or not `key: value` lines",
    "language": "A language that is no tag, or not the one of the file name",
    "link": "A link that is left out, or leads nowhere from elsewhere",
    "list-item": "A list item that YAML reads as a part of the value above it",
    "media": "A picture or film that is not there, or cannot be served",
    "media-outside": "A picture or film outside the folder of its document",
    "name": "An item that is no name",
    "name-missing": "A credit without a name",
    "name-open": "A text that may be one name or several",
    "no-front-matter": "The file does not begin with a line ---",
    "others": "A text that stands for people who are not named",
    "people": "An entry of people.yaml that cannot be read",
    "repeated-field": "Two names of one field in one document",
    "repeated-key": "A key stands twice in one map",
    "role": "A role that the vocabulary does not have",
    "role-ambiguous": "A label that fits several roles",
    "role-missing": "A credit without a role",
    "role-mistranslated": "A label that is a mistranslation",
    "skipped": "Something below the given paths that is not read",
    "slug": "A slug that is not clean, or that two films want",
    "tag": "A YAML tag, or a value that begins with an exclamation mark",
    "title": "A document without a title",
    "too-large": "A document beyond the limits of size, depth or number of values",
    "two-documents": "Two documents for one film and language",
    "unknown-field": "A field that is not known",
    "unreadable": "A file or folder that the system does not let us read",
    "yaml": "The front matter is not YAML",
    "year": "A text that is not a year",
    "year-several": "A text with several years, of which one is used",
}
