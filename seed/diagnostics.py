"""Diagnostics: messages that say what is wrong with a document, where, and how to mend it.

`error`, `warning` and `note` make them. Whoever knows where the value stands adds the place, and whoever knows the file
adds its path:

    warning("year", '"soon" is not a year', "write a year such as 2011").at(node)
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import NamedTuple, Protocol

import orjson


class Level(IntEnum):
    """The severity of a finding.

    An error is something to mend: a value that cannot be read and is left out, or a document that is refused because
    nothing of it can be used. Whoever reads the document decides that; the level does not say it.
    """

    NOTE = 0
    WARNING = 1
    ERROR = 2


class HasPlace(Protocol):
    """Anything that stands at a place of a file, as nodes and entries do."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class Position(NamedTuple):
    """A place in a file. Lines and columns count from 1."""

    line: int
    column: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding, printed as `path:line:column: level[code]: message`.

    Lines and columns count from 1 and point at the very value; a finding about a whole file stands at its beginning.
    """

    level: Level
    code: str
    message: str
    help: str = ""
    line: int = 1
    column: int = 1
    path: str = ""

    def at(self, place: HasPlace, path: str = "") -> "Diagnostic":
        """The same finding, at a place of a file."""
        return replace(self, line=place.line, column=place.column, path=path)

    def in_file(self, path: str) -> "Diagnostic":
        """The same finding, in the file that the user calls `path`."""
        return replace(self, path=path)


def error(code: str, message: str, help: str = "") -> Diagnostic:
    return _diagnostic(Level.ERROR, code, message, help)


def warning(code: str, message: str, help: str = "") -> Diagnostic:
    return _diagnostic(Level.WARNING, code, message, help)


def note(code: str, message: str, help: str = "") -> Diagnostic:
    return _diagnostic(Level.NOTE, code, message, help)


def _diagnostic(level: Level, code: str, message: str, help: str) -> Diagnostic:
    assert code in CODES, f"{code} is not explained"
    return Diagnostic(level=level, code=code, message=message, help=help)


def order(finding: Diagnostic) -> tuple[str, int, int, str, str]:
    """The order in which findings are printed."""
    return finding.path, finding.line, finding.column, finding.code, finding.message


def pack(findings: Iterable[Diagnostic]) -> str | None:
    """One document's findings as JSON, without their path, which depends on where the user stands; None for none."""
    packed = [(f.level.value, f.code, f.message, f.line, f.column, f.help) for f in findings]
    return orjson.dumps(packed).decode() if packed else None


def unpack(packed: str, path: str) -> tuple[Diagnostic, ...]:
    """The findings that were packed, in the file that the user calls `path`."""
    return tuple(
        Diagnostic(level=Level(level), code=code, message=message, line=line, column=column, help=help, path=path)
        for level, code, message, line, column, help in orjson.loads(packed)
    )


class DocumentRefusedError(Exception):
    """Nothing of a document can be used. Raised while it is read; whoever reads it reports the findings."""

    def __init__(self, *findings: Diagnostic) -> None:
        super().__init__(*findings)
        self.findings = findings


CODES: Mapping[str, str] = {
    "alias": "An earlier slug that another film has, or a name that somebody else with a document has as well",
    "anchor": "A YAML anchor or alias that is unused, endless, or was meant as text",
    "bracket": "A name with one half of a pair of brackets",
    "categories": "An entry of categories.yaml that cannot be read",
    "category": "A category that is unknown, or like a known one",
    "comment": "Text behind a # that YAML takes for a comment",
    "contradiction": "Two language versions of a film say different things",
    "control-character": "A character that no text may hold, such as NUL, or one of Windows-1252",
    "country": "A country that is not known",
    "date": "A date that may be another day, that is no day, or that is far ahead",
    "director": "The fields director and crew name different people",
    "draft": "A document that is a draft, or not public yet or any more",
    "duration": "A text that is not a running time",
    "duration-odd": "A running time that such a film hardly has",
    "duration-rest": "A running time of which a part is not read",
    "encoding": "The file is not UTF-8",
    "fields": "An entry of fields.yaml that cannot be read",
    "form": "A value of another form than its field has",
    "front-matter": "The front matter is not closed, or not `key: value` lines",
    "genre": "A genre that is not known",
    "genres": "An entry of genres.yaml that cannot be read",
    "festivals": "An entry of festivals.yaml that cannot be read",
    "identifier": "An identifier of a wrong form, or one that another film has",
    "json": "The front matter is not JSON",
    "language": "A language that is not known, no tag, or not the one of the file name",
    "link": "A link that is left out, or leads nowhere from elsewhere",
    "list-item": "A list item that YAML reads as a part of the value above it",
    "media": "A picture or film that is not there, or cannot be served, or whose site is not named",
    "media-outside": "A picture or film outside the folder of its document",
    "name": "An item that is no name: an address, a file, a sentence, a measure, yes or no",
    "name-missing": "A credit without a name",
    "name-open": "A text that may be one name or several",
    "no-front-matter": "The file does not begin with a front matter",
    "others": "A text that stands for people who are not named",
    "own-field": "A value of a field of your own that is not of the type declared",
    "people": "An entry of people.yaml that cannot be read",
    "reference": "A film or a person that a field of your own refers to and that is not there",
    "repeated-field": "Two names of one field in one document",
    "repeated-key": "A key stands twice in one map",
    "role": "A role that the vocabulary does not have",
    "role-ambiguous": "A label that fits several roles",
    "role-missing": "A credit without a role",
    "role-mistranslated": "A label that is a mistranslation",
    "roles": "An entry of roles.yaml that cannot be read",
    "skipped": "Something below the given paths that is not read",
    "slug": "A slug that is not clean, or that two films say",
    "tag": "A YAML tag, or a value that begins with an exclamation mark",
    "title": "A title that is not in a field, or nothing to call a film by",
    "toml": "The front matter is not TOML",
    "too-large": "A document beyond the limits of size, depth or number of values",
    "two-documents": "Two documents for one film, or one person, and language",
    "unknown-field": "A field that is not known",
    "unreadable": "A file or folder that the system does not let us read",
    "yaml": "The front matter is not YAML",
    "year": "A text that is not a year",
    "year-several": "A text with several years, of which one is used",
}
