"""The forms of front matter: YAML, TOML or JSON between delimiters, a JSON object at the head, a file that is all data.

A form is a handler of python-frontmatter. The stock ones drop text above the first delimiter, take a front matter that
is never closed for none, take blank lines for part of a delimiter, and turn values into numbers and dates without a
place. These make nodes, and refuse with a place what they cannot read.
"""

import os
import re
from collections.abc import Callable

import yaml
from frontmatter.default_handlers import BaseHandler

from seed.diagnostics import Diagnostic, DocumentRefusedError, Position, error, warning
from seed.parse import json_nodes, toml_nodes, yaml_nodes
from seed.parse.nodes import Entries, Node, Text
from seed.parse.yaml_errors import explain
from seed.phrases import Phrase, phrase

MAX_CHARACTERS = 1_000_000
"""The longest front matter."""
_OPENING = re.compile(r"(?P<line>-{3,}|\+{3,})[^\S\n]*(?P<name>ya?ml|toml|json)?[^\S\n]*$", re.MULTILINE)
_CLOSING = {
    "-": re.compile(r"^-{3,}[^\S\n]*$", re.MULTILINE),
    "+": re.compile(r"^\+{3,}[^\S\n]*$", re.MULTILINE),
}
_ALMOST_CLOSING = re.compile(r"^(?:[^\S\n]+-{3,}|[-–—‐‑−]{2,}|\.{3}|\+{2,})[^\S\n]*$", re.MULTILINE)
_OBJECT = re.compile(r"\{\s*(?:[\"'}]|//|\w+\s*:)")
_MARK_AHEAD = re.compile(r"^([ \t]*)\ufeff+", re.MULTILINE)
_NO_BREAK_SPACE = re.compile(r"^([ \t-]*\w[\w -]*:|[ \t]*-)[\xa0\ufeff]", re.MULTILINE)
"""A key and a colon with Option and Space behind them, as German keyboards of a Mac make easy to type."""

Read = tuple[Entries, tuple[Diagnostic, ...]]


class Form(BaseHandler):
    """Reads the front matter of one document, whose text begins on line `first_line` of the file."""

    FM_BOUNDARY = _OPENING

    def __init__(self, first_line: int) -> None:
        super().__init__()
        self.first_line = first_line
        self.warnings: tuple[Diagnostic, ...] = ()

    def read(self, fm: str) -> Read:
        """The map that a front matter holds, and warnings.

        Raises:
            DocumentRefusedError: if it cannot be read.
        """
        raise NotImplementedError

    def load(self, fm: str) -> dict[str, tuple[Text, Node]]:
        """Each key with its place, and its value, by name."""
        entries, self.warnings = self.read(fm)
        return {key.value: (key, value) for key, value in entries.entries}

    def check_length(self, characters: int) -> None:
        if characters > MAX_CHARACTERS:
            message = phrase("the front matter is longer than {most:,} characters", most=MAX_CHARACTERS)
            too_large = error("too-large", message, phrase("move long texts below it"))
            raise DocumentRefusedError(too_large.at(Position(self.first_line)))


class Delimited(Form):
    """A front matter between two lines of hyphens or plus signs."""

    def __init__(self, first_line: int, delimiter: str, reader: Callable[[str, int], Read]) -> None:
        super().__init__(first_line)
        self._delimiter = delimiter
        self._reader = reader
        self._is_open = False

    def read(self, fm: str) -> Read:
        if not self._is_open:
            return self._reader(fm, self.first_line)
        entries, warnings = self._read_open(fm)
        message = phrase(
            "the front matter is not closed: all of the file is read as its fields, and no text below them"
        )
        return entries, (warning("front-matter", message, self._closing()).at(Position(self.first_line)), *warnings)

    def split(self, text: str) -> tuple[str, str]:
        """The front matter, from the end of the opening line on (so its first line is `first_line`), and the body."""
        opening = _OPENING.match(text)
        assert opening, "form_of() said so"
        closing = _CLOSING[self._delimiter].search(text, opening.end())
        self._is_open = closing is None
        front_matter = text[opening.end() : closing.start() if closing else None]
        self.check_length(len(front_matter))
        return front_matter, text[closing.end() :] if closing else ""

    def _read_open(self, fm: str) -> Read:
        """What is not closed, as far as all of it is fields: then it is a document without a text below them."""
        almost = _ALMOST_CLOSING.search(fm)
        if almost:
            line = self.first_line + fm.count("\n", 0, almost.start())
            message = phrase("this looks like the end of the front matter, but is not {line}", line=self._line)
            raise DocumentRefusedError(error("front-matter", message, self._closing()).at(Position(line)))
        not_closed = error("front-matter", phrase("the front matter is not closed"), self._closing())
        try:
            entries, warnings = self._reader(fm, self.first_line)
        except DocumentRefusedError:
            raise DocumentRefusedError(not_closed.at(Position(self.first_line))) from None
        if not entries.entries:
            raise DocumentRefusedError(not_closed.at(Position(self.first_line)))
        return entries, warnings

    @property
    def _line(self) -> str:
        return 3 * self._delimiter

    def _closing(self) -> Phrase:
        return phrase(
            "write a line of three {signs}, {line}, below the last field, without spaces before it",
            signs=phrase("hyphens") if self._delimiter == "-" else phrase("plus signs"),
            line=self._line,
        )


class JsonObject(Form):
    """A JSON object at the head of a document, or a file that is one."""

    def __init__(self, first_line: int, *, has_body: bool) -> None:
        super().__init__(first_line)
        self._has_body = has_body

    def split(self, text: str) -> tuple[str, str]:
        self._read, end = json_nodes.compose(text, self.first_line, is_all=not self._has_body)
        self.check_length(end)
        return text[:end], text[end:]

    def read(self, fm: str) -> Read:  # noqa: ARG002 -- where it ends was not known before it was read
        return self._read


class YamlFile(Form):
    """A file that is YAML from its first line to its last."""

    def split(self, text: str) -> tuple[str, str]:
        self.check_length(len(text))
        return text, ""

    def read(self, fm: str) -> Read:
        return read_yaml(fm, self.first_line)


def form_of(text: str, path: str, first_line: int) -> Form | None:
    """The form of a document's front matter by its text and the ending of its path; None if it has none."""
    ending = os.path.splitext(path)[1].lower()
    if ending == ".json":
        return JsonObject(first_line, has_body=False)
    opening = _OPENING.match(text)
    if ending in (".yaml", ".yml") and not (opening and _CLOSING["-"].search(text, opening.end())):
        return YamlFile(first_line)
    if opening:
        delimiter = opening["line"][0]
        return Delimited(first_line, delimiter, _READERS[opening["name"] or _USUAL[delimiter]])
    return JsonObject(first_line, has_body=True) if _OBJECT.match(text) else None


def for_libyaml(text: str) -> str:
    """The text, in its places, without what libyaml takes otherwise than those who write: it would end a line at a
    separator, take no space that does not break for one, and refuse a byte order mark, which pasting leaves behind. One
    at the beginning of a line goes; any other becomes a space of no width, which is left out of values.
    """
    text = text.replace("\u2028", " ").replace("\u2029", " ")
    if "\ufeff" in text:
        text = _MARK_AHEAD.sub(r"\1", text)
    if "\xa0" in text or "\ufeff" in text:
        text = _NO_BREAK_SPACE.sub(r"\1 ", text)
    return text.replace("\ufeff", "\u200b")


def read_yaml(text: str, first_line: int) -> Read:
    text = for_libyaml(text)
    try:
        return yaml_nodes.compose(text, first_line)
    except yaml.YAMLError as problem:
        raise DocumentRefusedError(explain(problem, text, first_line)) from None


def read_json(text: str, first_line: int) -> Read:
    read, _ = json_nodes.compose(text, first_line, is_all=True)
    return read


_USUAL = {"-": "yaml", "+": "toml"}
_READERS: dict[str, Callable[[str, int], Read]] = {
    "yaml": read_yaml,
    "yml": read_yaml,
    "toml": toml_nodes.compose,
    "json": read_json,
}
