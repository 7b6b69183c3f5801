"""Reads values as JSON and TOML write them: texts in quotes, lists, maps and bare words, each with its place.

Depth and number of values are bounded before anything is built. Subclasses say what the two forms write differently.
"""

import re
from bisect import bisect_right
from typing import NoReturn

from seed.diagnostics import Diagnostic, DocumentRefusedError, Level, Position, error
from seed.parse.encoding import unescaped
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.parse.texts import dereferenced, tidy, tidy_key
from seed.parse.yaml_nodes import MAX_DEPTH, MAX_FINDINGS, MAX_NODES, repeated_key
from seed.phrases import phrase


class Scanner:
    """Reads from one text, which begins on line `first_line` of the file. Methods take and return positions in it."""

    blank: re.Pattern[str]
    """What may stand between values."""
    plain: re.Pattern[str]
    """A value that is what is printed: a text in quotes without escapes, which is a group, or a word without quotes."""
    pair: re.Pattern[str]
    """A plain key, which is a group, and all that stands between it and its value."""
    assign: str
    """The character between a key and its value."""

    def __init__(self, text: str, first_line: int) -> None:
        self.text = text
        self.findings: list[Diagnostic] = []
        self._above = first_line - 1
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._nodes = 0

    def string(self, position: int) -> tuple[str, int]:
        """The text in quotes that begins at a position, without its quotes and escapes, and where it ends."""
        raise NotImplementedError

    def fail(self, position: int) -> NoReturn:
        """Refuses the document for what stands at a position.

        Raises:
            DocumentRefusedError: always.
        """
        raise NotImplementedError

    def place(self, position: int) -> Position:
        line = bisect_right(self._starts, position)
        return Position(line + self._above, position - self._starts[line - 1] + 1)

    def skip(self, position: int) -> int:
        found = self.blank.match(self.text, position)
        return found.end() if found else position

    def value(self, position: int, depth: int) -> tuple[Node, int]:
        """The value that begins at a position, and where it ends."""
        self.count(position)
        if found := self.plain.match(self.text, position):
            return self._text(found[found.lastindex or 0], position, found.lastindex is not None), found.end()
        character = self.text[position : position + 1]
        if character in ("[", "{"):
            self.check_depth(depth + 1, position)
            return self._items(position, depth) if character == "[" else self.entries(position, depth)
        value, end = self.string(position)
        return self._text(value, position, True), end

    def entries(self, position: int, depth: int) -> tuple[Entries, int]:
        """The map whose opening bracket stands at a position."""
        found: dict[str, tuple[Text, Node]] = {}
        at = self.skip(position + 1)
        while not self.text.startswith("}", at):
            if plain := self.pair.match(self.text, at):
                key, at = self.named(plain[1], at, True), plain.end()
            else:
                key, at = self.key(at)
                at = self.assigned(at)
            node, at = self.value(at, depth + 1)
            if key.value in found:
                self.repeated(key, found[key.value][0])
            else:
                found[key.value] = key, node
            at = self.separated(at, "}")
        return Entries(tuple(found.values()), *self.place(position)), at + 1

    def assigned(self, position: int) -> int:
        """The position behind what stands between a key and its value."""
        at = self.skip(position)
        if not self.text.startswith(self.assign, at):
            self.fail(at)
        return self.skip(at + 1)

    def key(self, position: int) -> tuple[Text, int]:
        """The key that begins at a position, and where it ends."""
        value, end = self.string(position)
        return self.named(value, position, True), end

    def named(self, value: str, position: int, quoted: bool) -> Text:
        """A key of this name."""
        tidied = tidy_key(value)
        if not tidied:
            self.refuse(
                error("front-matter", phrase("there is no key before the value"), phrase("write a key")), position
            )
        line = bisect_right(self._starts, position)
        return Text(tidied, line + self._above, position - self._starts[line - 1] + 1, quoted)

    def checked(self, value: str, position: int) -> str:
        """The text that escape sequences made; findings tell which characters it must not hold."""
        value, finding = unescaped(value)
        if finding:
            self.report(finding, position)
        return value

    def repeated(self, key: Text, first: Text) -> None:
        self._add(repeated_key(key, first).at(key))

    def count(self, position: int) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self.refuse(
                error(
                    "too-large",
                    phrase("more than {most:,} values", most=MAX_NODES),
                    phrase("split the document"),
                ),
                position,
            )

    def check_depth(self, depth: int, position: int) -> None:
        if depth > MAX_DEPTH:
            message = phrase("lists and maps are nested more than {most} deep", most=MAX_DEPTH)
            self.refuse(error("too-large", message, phrase("write it flatter")), position)

    def report(self, finding: Diagnostic, position: int) -> None:
        self._add(finding.at(self.place(position)))

    def refuse(self, finding: Diagnostic, position: int) -> NoReturn:
        raise DocumentRefusedError(*self.findings, finding.at(self.place(position)))

    def finish(self) -> tuple[Diagnostic, ...]:
        """The warnings.

        Raises:
            DocumentRefusedError: if there are errors among the findings.
        """
        if any(finding.level is Level.ERROR for finding in self.findings):
            raise DocumentRefusedError(*self.findings)
        return tuple(self.findings)

    def _add(self, finding: Diagnostic) -> None:
        self.findings.append(finding)
        if len(self.findings) == MAX_FINDINGS and any(each.level is Level.ERROR for each in self.findings):
            raise DocumentRefusedError(*self.findings)
        del self.findings[MAX_FINDINGS:]

    def _items(self, position: int, depth: int) -> tuple[Items, int]:
        items: list[Node] = []
        at = self.skip(position + 1)
        while not self.text.startswith("]", at):
            item, at = self.value(at, depth + 1)
            items.append(item)
            at = self.separated(at, "]")
        return Items(tuple(items), *self.place(position)), at + 1

    def separated(self, position: int, closing: str) -> int:
        """The position behind the comma that follows a value, or of the closing bracket."""
        at = self.skip(position)
        if self.text.startswith(",", at):
            at = self.skip(at + 1)
            if self.text.startswith(closing, at):
                self.comma_before(closing, at)
        elif not self.text.startswith(closing, at):
            self.fail(at)
        return at

    def comma_before(self, closing: str, position: int) -> None:
        """A comma stands before the closing bracket at a position."""

    def _text(self, value: str, position: int, quoted: bool) -> Text | Missing:
        value = tidy(dereferenced(value) if "&" in value else value)
        line = bisect_right(self._starts, position)
        column = position - self._starts[line - 1] + 1
        if not value or (not quoted and value == "null"):
            return Missing(line + self._above, column)
        return Text(value, line + self._above, column, quoted)
