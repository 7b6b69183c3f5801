"""Diagnostics: messages that say what is wrong with a document, where, and how to mend it.

`error`, `warning` and `note` make them. Whoever knows where the value stands adds the place, and whoever knows the file
adds its path:

    warning("year", phrase("{text} is not a year", text=quote("soon")), phrase("write a year such as 2011")).at(node)

Messages and remedies are phrases, so that they can be printed in other languages.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import NamedTuple, Protocol

import orjson

from seed import phrases
from seed.phrases import NOTHING, Phrase, phrase


class Level(IntEnum):
    """The severity of a finding.

    An error is something to mend: a value that cannot be read and is left out, or a document that is refused because
    nothing of it can be used. Whoever reads the document decides that; the level does not say it.
    """

    NOTE = 0
    WARNING = 1
    ERROR = 2

    @property
    def called(self) -> Phrase:
        """As people are told it; programs are told the name of the level in small letters."""
        return _CALLED[self]


_CALLED = {Level.NOTE: phrase("note"), Level.WARNING: phrase("warning"), Level.ERROR: phrase("error")}


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
    message: Phrase
    help: Phrase = NOTHING
    line: int = 1
    column: int = 1
    path: str = ""

    def at(self, place: HasPlace, path: str = "") -> "Diagnostic":
        """The same finding, at a place of a file."""
        return replace(self, line=place.line, column=place.column, path=path)

    def in_file(self, path: str) -> "Diagnostic":
        """The same finding, in the file that the user calls `path`."""
        return replace(self, path=path)


def error(code: str, message: Phrase, help: Phrase = NOTHING) -> Diagnostic:
    return _diagnostic(Level.ERROR, code, message, help)


def warning(code: str, message: Phrase, help: Phrase = NOTHING) -> Diagnostic:
    return _diagnostic(Level.WARNING, code, message, help)


def note(code: str, message: Phrase, help: Phrase = NOTHING) -> Diagnostic:
    return _diagnostic(Level.NOTE, code, message, help)


def _diagnostic(level: Level, code: str, message: Phrase, help: Phrase) -> Diagnostic:
    assert code in CODES, f"{code} is not explained"
    return Diagnostic(level=level, code=code, message=message, help=help)


def order(finding: Diagnostic) -> tuple[str, int, int, str, str]:
    """The order in which findings are printed."""
    return finding.path, finding.line, finding.column, finding.code, finding.message


def pack(findings: Iterable[Diagnostic]) -> str | None:
    """One document's findings as JSON, without their path, which depends on where the user stands; None for none."""
    packed = [
        (f.level.value, f.code, phrases.pack(f.message), f.line, f.column, phrases.pack(f.help)) for f in findings
    ]
    return orjson.dumps(packed).decode() if packed else None


def unpack(packed: str, path: str) -> tuple[Diagnostic, ...]:
    """The findings that were packed, in the file that the user calls `path`."""
    return tuple(
        Diagnostic(
            level=Level(level),
            code=code,
            message=phrases.unpack(message),
            help=phrases.unpack(help),
            line=line,
            column=column,
            path=path,
        )
        for level, code, message, line, column, help in orjson.loads(packed)
    )


class DocumentRefusedError(Exception):
    """Nothing of a document can be used. Raised while it is read; whoever reads it reports the findings."""

    def __init__(self, *findings: Diagnostic) -> None:
        super().__init__(*findings)
        self.findings = findings


CODES: Mapping[str, Phrase] = {
    "alias": phrase("An earlier slug that another film has, or a name that somebody else with a document has as well"),
    "anchor": phrase("A YAML anchor or alias that is unused, endless, or was meant as text"),
    "award-film": phrase("An award in a document about a person, of a film that is none of this catalogue"),
    "body-awards": phrase("Awards in the body of a document of which a field names some"),
    "bracket": phrase("A name with one half of a pair of brackets"),
    "categories": phrase("An entry of categories.yaml that cannot be read"),
    "category": phrase("A category that is unknown, or like a known one"),
    "certificate": phrase("A certificate that the system named does not have"),
    "comment": phrase("Text behind a # that YAML takes for a comment"),
    "contradiction": phrase("Two language versions of a film say different things"),
    "control-character": phrase("A character that no text may hold, such as NUL, or one of Windows-1252"),
    "country": phrase("A country that is not known"),
    "date": phrase("A date that may be another day, that is no day, or that is far ahead"),
    "director": phrase("The fields director and crew name different people"),
    "draft": phrase("A document that is a draft, or not public yet or any more"),
    "duration": phrase("A text that is not a running time"),
    "duration-odd": phrase("A running time that such a film hardly has"),
    "duration-rest": phrase("A running time of which a part is not read"),
    "encoding": phrase("The file is not UTF-8"),
    "festivals": phrase("An entry of festivals.yaml that cannot be read"),
    "fields": phrase("An entry of fields.yaml that cannot be read"),
    "form": phrase("A value of another form than its field has"),
    "front-matter": phrase("The front matter is not closed, or not `key: value` lines"),
    "genre": phrase("A genre that is not known"),
    "genres": phrase("An entry of genres.yaml that cannot be read"),
    "identifier": phrase("An identifier of a wrong form, or one that another film has"),
    "json": phrase("The front matter is not JSON"),
    "language": phrase("A language that is not known, no tag, or not the one of the file name"),
    "link": phrase("A link that is left out, or leads nowhere from elsewhere"),
    "list-item": phrase("A list item that YAML reads as a part of the value above it"),
    "media": phrase("A picture or film that is not there, or cannot be served, or whose site is not named"),
    "media-outside": phrase("A picture or film outside the folder of its document"),
    "name": phrase("An item that is no name: an address, a file, a sentence, a measure, yes or no"),
    "name-missing": phrase("A credit without a name"),
    "name-open": phrase("A text that may be one name or several"),
    "no-front-matter": phrase("The file does not begin with a front matter"),
    "others": phrase("A text that stands for people who are not named"),
    "own-field": phrase("A value of a field of your own that is not of the type declared"),
    "people": phrase("An entry of people.yaml that cannot be read"),
    "reference": phrase("A film or a person that a field of your own refers to and that is not there"),
    "repeated-field": phrase("Two names of one field in one document"),
    "repeated-key": phrase("A key stands twice in one map"),
    "role": phrase("A role that the vocabulary does not have"),
    "role-ambiguous": phrase("A label that fits several roles"),
    "role-missing": phrase("A credit without a role"),
    "role-mistranslated": phrase("A label that is a mistranslation"),
    "roles": phrase("An entry of roles.yaml that cannot be read"),
    "skipped": phrase("Something below the given paths that is not read"),
    "slug": phrase("A slug that is not clean, or that two films say"),
    "tag": phrase("A YAML tag, or a value that begins with an exclamation mark"),
    "title": phrase("A title that is not in a field, or nothing to call a film by"),
    "toml": phrase("The front matter is not TOML"),
    "too-large": phrase("A document beyond the limits of size, depth or number of values"),
    "two-documents": phrase("Two documents for one film, or one person, and language"),
    "two-spellings": phrase(
        "A person whom versions of a film spell differently, as another person is spelled elsewhere"
    ),
    "unknown-field": phrase("A field that is not known"),
    "unreadable": phrase("A file or folder that the system does not let us read"),
    "yaml": phrase("The front matter is not YAML"),
    "year": phrase("A text that is not a year"),
    "year-several": phrase("A text with several years, of which one is used"),
}
