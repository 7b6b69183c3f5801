"""Findings as text for people, as JSON for programs, as workflow commands for GitHub.

Documents may be hostile: nothing that they hold, nor their names, reaches a terminal as a control sequence.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Literal, TextIO, assert_never

from rich.cells import cell_len
from rich.style import Style

from seed.diagnostics import Diagnostic, Level, order
from seed.parse.encoding import normalise_newlines

Format = Literal["text", "json", "github"]
Lines = Callable[[str], Sequence[str]]  # path → the lines of the file, none where it cannot be read

_SHOWN, _BEFORE = 100, 60  # characters of a long line that are shown, and how many of them stand before the caret
_MAX_BYTES = 16_000_000
_COLOURS = {Level.NOTE: "cyan", Level.WARNING: "yellow", Level.ERROR: "red"}
_COMMANDS = {Level.NOTE: "notice", Level.WARNING: "warning", Level.ERROR: "error"}
# Control characters but line feeds, those that turn the direction of writing, halves of surrogate pairs.
_UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def source_lines(path: str) -> Sequence[str]:
    """The lines of a file as places count them; what is not UTF-8 as replacement characters."""
    try:
        with Path(path).open("rb") as file:
            return normalise_newlines(file.read(_MAX_BYTES).decode("utf-8", "replace")).split("\n")
    except (OSError, ValueError):
        return ()


def render(
    findings: Iterable[Diagnostic],
    documents: Collection[str],
    format: Format = "text",
    *,
    colour: bool = False,
    lines: Lines = source_lines,
) -> str:
    """Prints all findings of one run, sorted, and their count. `documents` are the paths of all documents."""
    ordered = sorted(set(findings), key=order)
    match format:
        case "text":
            parts = [*_texts(ordered, lines, colour), summary(ordered, documents)]
        case "json":
            parts = [_json(ordered, documents)]
        case "github":
            parts = [*map(_command, ordered), summary(ordered, documents)]
        case _:
            assert_never(format)
    return "\n".join(parts) + "\n"


def wants_colour(stream: TextIO) -> bool:
    """Colour is for terminals, and for those who do not refuse it (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def summary(findings: Collection[Diagnostic], documents: Collection[str]) -> str:
    """`3 errors, 1 warning in 2 of 54 documents`"""
    levels = Counter(finding.level for finding in findings)
    counts = ", ".join(_count(levels[level], level.name.lower()) for level in sorted(levels, reverse=True))
    if not counts:
        return f"{_count(len(documents), 'document')}, nothing to report"
    paths = {finding.path for finding in findings}
    concerned = len(paths.intersection(documents))
    others = len(paths) - concerned
    elsewhere = f" and in {_count(others, 'other file')}" if others else ""
    return f"{counts} in {concerned} of {_count(len(documents), 'document')}{elsewhere}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _texts(findings: Iterable[Diagnostic], lines: Lines, colour: bool) -> Iterator[str]:
    for path, group in groupby(findings, key=lambda finding: finding.path):
        source = lines(path)
        for finding in group:
            yield "\n".join([_head(finding, colour), *_excerpt(finding, source), *_help(finding), ""])


def _head(finding: Diagnostic, colour: bool) -> str:
    level = f"{finding.level.name.lower()}[{finding.code}]"
    if colour:
        level = Style(bold=True, color=_COLOURS[finding.level]).render(level)
    return f"{_place(finding)}: {level}: {_one_line(finding.message)}"


def _place(finding: Diagnostic) -> str:
    return f"{_one_line(finding.path)}:{finding.line}:{finding.column}"


def _excerpt(finding: Diagnostic, source: Sequence[str]) -> Iterator[str]:
    """The line, or the part of it around the place, and a caret below, however wide the characters before it are."""
    if not 0 < finding.line <= len(source) or not source[finding.line - 1].strip():
        return
    line, place = source[finding.line - 1], finding.column - 1
    start, end = max(0, place - _BEFORE), max(0, place - _BEFORE) + _SHOWN
    before = ("…" if start else "") + _visible(line[start:place])
    after = _visible(line[place:end]) + ("…" if end < len(line) else "")
    number = f"{finding.line:>4} | "
    yield f"{number}{before}{after}".rstrip()
    yield f"{'| ':>{len(number)}}{' ' * cell_len(before)}^"


def _help(finding: Diagnostic) -> Iterator[str]:
    if finding.help:
        yield "help: " + "\n      ".join(map(_visible, finding.help.split("\n")))


def _visible(text: str) -> str:
    return _UNPRINTABLE.sub("\ufffd", text.replace("\t", "    "))


def _one_line(text: str) -> str:
    return _visible(" ".join(text.split("\n")))


def _json(findings: Iterable[Diagnostic], documents: Collection[str]) -> str:
    levels = Counter(finding.level for finding in findings)
    value = {
        "findings": [
            {
                "path": _one_line(finding.path),
                "line": finding.line,
                "column": finding.column,
                "level": finding.level.name.lower(),
                "code": finding.code,
                "message": finding.message,
                "help": finding.help,
            }
            for finding in findings
        ],
        "errors": levels[Level.ERROR],
        "warnings": levels[Level.WARNING],
        "notes": levels[Level.NOTE],
        "documents": len(documents),
    }
    return json.dumps(value, indent=2)


def _command(finding: Diagnostic) -> str:
    """https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands"""
    places = {"file": finding.path, "line": finding.line, "col": finding.column, "title": finding.code}
    properties = ",".join(f"{name}={_escaped(str(value), '%:,')}" for name, value in places.items())
    text = f"{finding.message}\nhelp: {finding.help}" if finding.help else finding.message
    return f"::{_COMMANDS[finding.level]} {properties}::{_escaped(text, '%')}"


def _escaped(text: str, characters: str) -> str:
    for character in f"{characters}\n":
        text = text.replace(character, f"%{ord(character):02X}")
    return _visible(text)
