"""YAML → nodes, from the events of libyaml's parser.

Its own composer would recurse as deep as the text nests, and say neither where an alias stands nor that a tag was
there. Following the events costs no more, and bounds depth and size before anything is built.
"""

import re
from dataclasses import dataclass, replace
from typing import Any, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from seed.diagnostics import Diagnostic, DocumentRefusedError, Level, Position, error, warning
from seed.parse.encoding import unescaped
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.parse.texts import dereferenced, tidy, tidy_key
from seed.parse.yaml_errors import missing_space, requoted
from seed.phrases import Phrase, phrase

MAX_DEPTH = 16
MAX_NODES = 50_000
MAX_ALIASED = 1_000  # values that aliases repeat: nine levels of nine aliases would make 400 million
MAX_FINDINGS = 20
_TEMPLATE = re.compile(r"[^{]*[^{\w]\{\{")  # {{ title }}, which nobody has filled in
_HASHTAG = re.compile(r"[^\S\n]+(#[^\s#]\S{,40})")


def compose(text: str, first_line: int, max_nodes: int = MAX_NODES) -> tuple[Entries, tuple[Diagnostic, ...]]:
    """Reads YAML that holds a map; returns it, and warnings. The text begins on line `first_line` of the file.

    Raises:
        DocumentRefusedError: for YAML that is no such map, or beyond the limits.
        yaml.YAMLError: for what is not YAML.
    """
    composer = _Composer(text, first_line, max_nodes)
    entries = composer.document()
    if any(finding.level is Level.ERROR for finding in composer.findings):
        raise DocumentRefusedError(*composer.findings)
    return entries, tuple(composer.findings)


@dataclass(slots=True)
class _Anchor:
    mark: Any
    node: Node | None = None  # None as long as its value is being read
    size: int = 0
    used: bool = False


class _Composer:
    """Events and marks are Any here: the stubs give their attributes no types."""

    def __init__(self, text: str, first_line: int, max_nodes: int) -> None:
        self.findings: list[Diagnostic] = []
        self._text = text
        self._first_line = first_line
        self._max_nodes = max_nodes
        self._next: Any = yaml.CSafeLoader(text).get_event
        self._hashes = "#" in text
        self._nodes = 0
        self._aliased = 0
        self._anchors: dict[str, _Anchor] = {}

    def document(self) -> Entries:
        self._next()  # the stream begins
        if type(self._next()) is StreamEndEvent:
            return Entries((), self._first_line, 1)
        root = self._next()
        if type(root) is not MappingStartEvent:
            self._refuse_root(root)
        entries = self._node(root, 0)
        assert isinstance(entries, Entries)
        self._next()  # the document ends
        if type(following := self._next()) is not StreamEndEvent:
            remedy = phrase("put --- alone on the line that closes the front matter")
            self._refuse(error("yaml", phrase("a second YAML document begins here"), remedy), following.start_mark)
        for name, anchor in self._anchors.items():
            self._expect_use(name, anchor)
        return entries

    def _node(self, event: Any, depth: int) -> Node:
        if type(event) is ScalarEvent and event.tag is None and event.anchor is None and self._nodes < self._max_nodes:
            self._nodes += 1  # as below, without two calls for what most values are
            return self._scalar(event)
        if type(event) is AliasEvent:
            return self._alias(event)
        if event.tag is not None:
            self._tag(event)
        if event.anchor is not None:
            return self._anchored(event, depth)
        return self._value(event, depth)

    def _value(self, event: Any, depth: int) -> Node:
        self._nodes += 1
        if self._nodes > self._max_nodes:
            too_large = error(
                "too-large",
                phrase("more than {most:,} values", most=self._max_nodes),
                phrase("split the document"),
            )
            self._refuse(too_large, event.start_mark)
        if type(event) is ScalarEvent:
            return self._scalar(event)
        if depth == MAX_DEPTH:
            message = phrase("lists and maps are nested more than {most} deep", most=MAX_DEPTH)
            self._refuse(error("too-large", message, phrase("write it flatter")), event.start_mark)
        return self._items(event, depth) if type(event) is SequenceStartEvent else self._entries(event, depth)

    def _scalar(self, event: Any) -> Text | Missing:
        mark, style, value = event.start_mark, event.style, event.value
        if style == '"':
            value = self._unescaped(event)
        elif not style and event.end_mark.line != mark.line:
            self._check_swallowed(event)
        if self._hashes and style != "|" and style != ">":
            self._check_hashtag(event)
        value = tidy(dereferenced(value) if "&" in value else value)
        line, column = mark.line + self._first_line, mark.column + 1
        if not value or (not style and value in ("~", "null")):
            return Missing(line, column)
        return Text(value, line, column, bool(style))

    def _items(self, start: Any, depth: int) -> Items:
        items = []
        while type(event := self._next()) is not SequenceEndEvent:
            items.append(self._node(event, depth + 1))
        return Items(tuple(items), *self._place(start.start_mark))

    def _entries(self, start: Any, depth: int) -> Entries:
        entries: dict[str, tuple[Text, Node]] = {}
        while type(event := self._next()) is not MappingEndEvent:
            key = self._key(event)
            value = self._node(self._next(), depth + 1)
            if key.value in entries:
                self._report(repeated_key(key, entries[key.value][0]), event.start_mark)
            else:
                entries[key.value] = key, value
        return Entries(tuple(entries.values()), *self._place(start.start_mark))

    def _key(self, event: Any) -> Text:
        mark = event.start_mark
        if type(event) is not ScalarEvent or event.tag is not None or event.anchor is not None:
            line = self._text.split("\n")[mark.line]
            remedy = self._requoted(mark) if _TEMPLATE.match(line) else phrase("put the key in quotes")
            self._refuse(error("yaml", phrase("a key must be plain text"), remedy), mark)
        value = tidy_key(self._unescaped(event) if event.style == '"' else event.value)
        if not value:
            self._refuse(error("yaml", phrase("there is no key before the colon"), phrase("write `key: value`")), mark)
        if value == "<<":
            self._report(
                error("yaml", phrase('merge keys ("<<") are not read'), phrase("write the merged keys out")), mark
            )
        return Text(value, mark.line + self._first_line, mark.column + 1, bool(event.style))

    def _tag(self, event: Any) -> None:
        message = phrase('"!" at the beginning of a value makes a YAML tag, and tags are not read')
        remedy = phrase("delete the tag, or, if it is text, {remedy}", remedy=self._requoted(event.start_mark))
        self._report(error("tag", message, remedy), event.start_mark)

    def _anchored(self, event: Any, depth: int) -> Node:
        if event.anchor in self._anchors:
            self._expect_use(event.anchor, self._anchors[event.anchor])
        anchor = self._anchors[event.anchor] = _Anchor(event.start_mark)
        before = self._nodes
        anchor.node = self._value(event, depth)
        anchor.size = self._nodes - before
        return anchor.node

    def _expect_use(self, name: str, anchor: _Anchor) -> None:
        if not anchor.used:
            message = phrase(
                '"&" at the beginning of a value makes a YAML anchor, and nothing refers to "&{anchor}"',
                anchor=name[:40],
            )
            self._report(error("anchor", message, self._requoted(anchor.mark)), anchor.mark)

    def _alias(self, event: Any) -> Node:
        anchor = self._anchors.get(event.anchor)
        if anchor is None:
            message = phrase(
                '"*" at the beginning of a value refers to a YAML anchor, and no "&{anchor}" stands above',
                anchor=event.anchor[:40],
            )
            self._refuse(error("anchor", message, self._requoted(event.start_mark)), event.start_mark)
        if anchor.node is None:
            message = phrase('the anchor "&{anchor}" contains itself', anchor=event.anchor[:40])
            self._refuse(error("anchor", message, phrase("write the value out")), event.start_mark)
        anchor.used = True
        self._nodes += anchor.size
        self._aliased += anchor.size
        if self._aliased > MAX_ALIASED:
            message = phrase("YAML aliases repeat more than {most:,} values", most=MAX_ALIASED)
            self._refuse(error("anchor", message, phrase("write the values out")), event.start_mark)
        line, column = self._place(event.start_mark)
        return replace(anchor.node, line=line, column=column)

    def _unescaped(self, event: Any) -> str:
        value, finding = unescaped(event.value)
        if finding and finding.level is Level.ERROR:
            self._report(finding, event.start_mark)
        elif finding:
            self._warn(finding.at(self._place(event.start_mark)))
        return value

    def _check_swallowed(self, event: Any) -> None:
        """A list item in the wrong column, or without a space behind its dash, becomes part of the value above."""
        first = event.start_mark.line + self._first_line
        below = self._text[event.start_mark.index : event.end_mark.index].split("\n")[1:]
        for number, line in enumerate(below, first + 1):
            if line.lstrip().startswith("-"):
                message = phrase(
                    "this line is read as a part of the value on line {line}, not as a list item", line=first
                )
                remedy = phrase("put a space behind each dash, and the dashes of one list in one column")
                place = Position(number, len(line) - len(line.lstrip()) + 1)
                self._warn(warning("list-item", message, remedy).at(place))
                return

    def _check_hashtag(self, event: Any) -> None:
        lost = _HASHTAG.match(self._text, event.end_mark.index)
        if lost and len(self.findings) < MAX_FINDINGS:
            line, column = self._place(event.end_mark)
            message = phrase('"{comment}" begins a comment: it and what follows it are not read', comment=lost[1])
            remedy = phrase(
                "{remedy} (or, for a comment, put a space behind the #)", remedy=self._requoted(event.start_mark)
            )
            place = Position(line, column + lost.start(1) - lost.start())
            self._warn(warning("comment", message, remedy).at(place))

    def _refuse_root(self, event: Any) -> NoReturn:
        mark = event.start_mark
        lines = self._text.split("\n")
        if type(event) is ScalarEvent and (found := missing_space(lines, mark.line, self._first_line)):
            raise DocumentRefusedError(found)
        kind = phrase("a list") if type(event) is SequenceStartEvent else phrase("text")
        message = phrase("this is {kind}, not `key: value` lines", kind=kind)
        self._refuse(error("front-matter", message, phrase("write lines such as `title: …`")), mark)

    def _place(self, mark: Any) -> Position:
        return Position(mark.line + self._first_line, mark.column + 1)

    def _requoted(self, mark: Any) -> Phrase:
        return requoted(self._text.split("\n"), mark.line)

    def _warn(self, finding: Diagnostic) -> None:
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append(finding)

    def _report(self, finding: Diagnostic, mark: Any) -> None:
        """Adds an error at a mark of libyaml's; with very many of them, gives up."""
        self.findings.append(finding.at(self._place(mark)))
        if len(self.findings) >= MAX_FINDINGS:
            raise DocumentRefusedError(*self.findings)

    def _refuse(self, finding: Diagnostic, mark: Any) -> NoReturn:
        """Gives up, with an error at a mark of libyaml's after those that were found before."""
        self._report(finding, mark)
        raise DocumentRefusedError(*self.findings)


def repeated_key(key: Text, first: Text) -> Diagnostic:
    """The finding about a key that stands twice in one map."""
    message = phrase(
        'the key "{key}" stands twice, on line {line} and on line {again}',
        key=key.value[:40],
        line=first.line,
        again=key.line,
    )
    return error("repeated-key", message, phrase("keep one of them, or write both values as one list"))
