"""TOML → nodes.

tomllib, which knows no places of values, says whether it is TOML, and why not. It is not asked about what cannot be
anything else (texts, numbers, lists, tables in their simple forms), since that takes longer than all the rest.
"""

import re
import tomllib
from dataclasses import dataclass, field
from typing import NoReturn

from graph.patterns import regex
from seed.diagnostics import Diagnostic, DocumentRefusedError, Position, error
from seed.parse.nodes import Entries, Items, Node, Text
from seed.parse.scanning import Scanner
from seed.parse.yaml_errors import quoted
from seed.phrases import phrase

_STRING = regex(
    r'"""(?:[^"\\]++|\\.|"(?!""))*+"{3,5}'
    r"|'''(?:[^']++|'(?!''))*+'{3,5}"
    r'|"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"'
    r"|'[^'\n]*+'",
    re.DOTALL,
)
_WORD = regex(r"[^\s,\[\]{}#\"'=](?:[^,\[\]{}#\"'=\n]*[^\s,\[\]{}#\"'=])?")
_BARE_KEY = regex("[A-Za-z0-9_-]+")
_REST = regex(r"[ \t]*(?:#[^\n]*)?(?:\n(?:[ \t\n]|#[^\n]*)*+|\Z)")
"""What may follow a line's value, and the blank lines below."""
_WHERE = regex(r"(?P<reason>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)
_YAML_LINE = regex(r"\s*(?P<key>[\w-]+):(?:\s+(?P<value>.*))?$")
_KEY = regex(r"\s*(?P<key>[\w.-]+)\s*=")
_UNQUOTED = regex(r"\s*(?P<key>[\w.-]+)\s*=\s*(?P<value>[^\s\"'\[{#][^#]*)")
_OPEN_QUOTE = regex(r"\s*[\w.-]+\s*=\s*(?P<quote>[\"'])(?:(?!(?P=quote)).)*$")


def compose(text: str, first_line: int) -> tuple[Entries, tuple[Diagnostic, ...]]:
    """Reads TOML, which begins on line `first_line` of the file; returns its root table, and warnings.

    Raises:
        DocumentRefusedError: for what is not TOML, or beyond the limits.
    """
    reader = _Toml(text, first_line)
    entries = reader.document()
    warnings = reader.finish()
    if not reader.is_sure:
        reader.validate(len(text))
    return entries, warnings


@dataclass(slots=True)
class _Table:
    """A table that more lines can add to."""

    place: Position
    entries: "dict[str, tuple[Text, Node | _Table | list[_Table]]]" = field(default_factory=dict)
    header: Text | None = None
    """The key of its own header, if it has one."""

    def frozen(self) -> Entries:
        return Entries(tuple((key, _frozen(value)) for key, value in self.entries.values()), *self.place)


def _frozen(value: "Node | _Table | list[_Table]") -> Node:
    if isinstance(value, _Table):
        return value.frozen()
    return Items(tuple(table.frozen() for table in value), *value[0].place) if isinstance(value, list) else value


class _Toml(Scanner):
    blank = regex(r"(?:[ \t\n]|#[^\n]*)*+")
    plain = regex(
        r"""(?:"(?!"")([^"\\\n]*+)"|'(?!'')([^'\n]*+)'|true|false|[+-]?(?:0|[1-9][0-9]{0,18})(?:\.[0-9]+)?"""
        # Days that every month has.
        r"|[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
        r"(?:[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:0[0-9]|1[0-2]):[0-5][0-9])?)?)"
        r"(?=[ \t]*(?:[\n,\]}#]|\Z))"
    )
    pair = regex(r"([A-Za-z0-9_-]++)[ \t]*+=[ \t]*+")
    assign = "="

    def __init__(self, text: str, first_line: int) -> None:
        super().__init__(text, first_line)
        self.is_sure = True
        """False if something was read that may not be TOML."""

    def document(self) -> Entries:
        root = table = _Table(self.place(0))
        above = 0
        position = self.skip(0)
        while position < len(self.text):
            if self.text.startswith("[", position):
                table, above, position = self._header(root, position)
            else:
                position = self._pair(table, above, position)
            if not (rest := _REST.match(self.text, position)):
                self.fail(position)
            position = rest.end()
        if root.entries:
            key, _ = next(iter(root.entries.values()))
            root.place = Position(key.line, key.column)
        return root.frozen()

    def validate(self, end: int) -> None:
        """Asks tomllib about the text up to a position.

        Raises:
            DocumentRefusedError: if that is not TOML.
        """
        try:
            tomllib.loads(self.text[:end], parse_float=str)
        except tomllib.TOMLDecodeError as problem:
            raise DocumentRefusedError(*self.findings, self._explained(str(problem))) from None
        except ValueError:
            number = re.search(r"[\d_]{4000,}", self.text)
            message = phrase("this number has more digits than can be read")
            self.refuse(error("toml", message, phrase("put it in quotes")), number.start() if number else 0)

    def string(self, position: int) -> tuple[str, int]:
        """A text in quotes with escapes or lines, or a word that is no plain one, such as a date."""
        self.is_sure = False
        if word := _WORD.match(self.text, position):
            return word[0], word.end()
        if not (found := _STRING.match(self.text, position)):
            self.fail(position)
        try:
            value: str = tomllib.loads(f"v={found[0]}")["v"]
        except ValueError:
            self.fail(position)
        return self.checked(value, position), found.end()

    def key(self, position: int) -> tuple[Text, int]:
        if found := _BARE_KEY.match(self.text, position):
            return self.named(found[0], position, False), found.end()
        if not self.text.startswith(('"', "'"), position):
            self.fail(position)
        return super().key(position)

    def entries(self, position: int, depth: int) -> tuple[Entries, int]:
        """An inline table, whose keys may have dots."""
        table = _Table(self.place(position))
        at = self.skip(position + 1)
        while not self.text.startswith("}", at):
            at = self.separated(self._pair(table, depth, at), "}")
        if "\n" in self.text[position:at]:
            self.is_sure = False
        return table.frozen(), at + 1

    def comma_before(self, closing: str, position: int) -> None:  # noqa: ARG002
        if closing == "}":
            self.is_sure = False

    def fail(self, position: int) -> NoReturn:
        line_end = self.text.find("\n", position)
        self.validate(line_end + 1 if line_end >= 0 else len(self.text))
        self.refuse(
            error("toml", phrase("this is not TOML"), phrase('write `key = "value"`')), min(position, len(self.text))
        )

    def _header(self, root: _Table, position: int) -> tuple[_Table, int, int]:
        """`[table]` or `[[item of a list]]`: its table, how deep that lies, and where the header ends."""
        self.count(position)
        brackets = 2 if self.text.startswith("[[", position) else 1
        keys, at = self._keys(self._spaces(position + brackets))
        if not self.text.startswith("]" * brackets, at):
            self.fail(at)
        table = self._below(root, keys[:-1])
        key = keys[-1]
        _, value = table.entries.setdefault(key.value, (key, [] if brackets == 2 else _Table(_place(key))))
        if isinstance(value, list) and brackets == 2:
            value.append(_Table(self.place(position)))
            return value[-1], len(keys) + 1, at + brackets
        if not isinstance(value, _Table) or brackets == 2:
            self.fail(position)
        if value.header:
            self.repeated(key, value.header)
        value.header = key
        return value, len(keys), at + brackets

    def _pair(self, table: _Table, above: int, position: int) -> int:
        """Reads `key = value` into a table that lies so many tables deep; returns where it ends."""
        if plain := self.pair.match(self.text, position):
            key, at = self.named(plain[1], position, False), plain.end()
        else:
            keys, at = self._keys(position)
            if not self.text.startswith("=", at):
                self.fail(at)
            above += len(keys) - 1
            self.check_depth(above, position)
            table, key, at = self._below(table, keys[:-1]), keys[-1], self._spaces(at + 1)
        node, at = self.value(at, above + 1)
        if key.value in table.entries:
            self.repeated(key, table.entries[key.value][0])
        else:
            table.entries[key.value] = key, node
        return at

    def _keys(self, position: int) -> tuple[list[Text], int]:
        """`a.b.c`: its keys, and where what follows them begins."""
        keys: list[Text] = []
        while True:
            key, at = self.key(position)
            keys.append(key)
            self.check_depth(len(keys), position)
            at = self._spaces(at)
            if not self.text.startswith(".", at):
                return keys, at
            self.is_sure = False
            position = self._spaces(at + 1)

    def _below(self, table: _Table, keys: list[Text]) -> _Table:
        for key in keys:
            _, value = table.entries.setdefault(key.value, (key, _Table(_place(key))))
            if isinstance(value, list):
                value = value[-1]
            if not isinstance(value, _Table):
                first, _ = table.entries[key.value]
                self.repeated(key, first)
                return _Table(table.place)
            table = value
        return table

    def _spaces(self, position: int) -> int:
        while self.text.startswith((" ", "\t"), position):
            position += 1
        return position

    def _explained(self, problem: str) -> Diagnostic:
        """What tomllib says, in the words of whoever wrote the document."""
        found = _WHERE.fullmatch(problem)
        reason = found["reason"] if found else problem
        last = len(self._starts) - 1
        line = min(int(found["line"]) - 1, last) if found and found["line"] else last
        column = int(found["column"]) if found and found["column"] else 1
        source = self.text[self._starts[line] :].partition("\n")[0]
        message = phrase("this is not TOML: {reason}", reason=reason[:1].lower() + reason[1:])
        remedy = phrase('write `key = "value"`')
        if yaml := _YAML_LINE.match(source):
            value = (yaml["value"] or "").strip()
            message = phrase("this is YAML, and TOML stands between +++")
            remedy = phrase("write {key} = {value}", key=yaml["key"], value=_shown(value))
        elif (key := _KEY.match(source)) and not key["key"].isascii():
            column = key.start("key") + 1
            message = phrase("a key of other letters than A to Z wants quotes")
            remedy = phrase('write "{key}" = …', key=key["key"])
        elif quote := _OPEN_QUOTE.match(source):
            column = quote.start("quote") + 1
            message, remedy = phrase("the quote that opens here is never closed"), phrase("close it behind the value")
        elif line == last and not source.strip():
            message, remedy = phrase("a bracket or a quote above is never closed"), phrase("close it")
        elif "date" in reason.lower():
            message, remedy = phrase("there is no such date or time"), phrase("mend it, or put it in quotes")
        elif unquoted := _UNQUOTED.match(source):
            column = unquoted.start("value") + 1
            message = phrase("TOML takes texts in quotes only")
            remedy = phrase("write {key} = {value}", key=unquoted["key"], value=_shown(unquoted["value"].strip()))
        return error("toml", message, remedy).at(Position(line + 1 + self._above, column))


def _place(key: Text) -> Position:
    return Position(key.line, key.column)


def _shown(value: str) -> str:
    """A value as a text of TOML, cut where it is long."""
    return value[:200] if value.startswith(("'", '"')) else quoted(value[:200])
