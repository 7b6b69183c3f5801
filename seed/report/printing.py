"""Findings as text for people, as JSON for programs, as workflow commands for GitHub; `exchange` has other forms."""

import json
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Literal, NamedTuple, TextIO, assert_never

from rich.cells import cell_len
from rich.style import Style

from seed.diagnostics import Diagnostic, Level, order
from seed.parse.encoding import normalise_newlines
from seed.phrases import Phrase, phrase, plural, spoken
from seed.report.exchange import gitlab, junit, sarif, with_help
from seed.report.grouping import Group, grouped, most_telling
from seed.report.visible import one_line, visible

Format = Literal["text", "json", "github", "sarif", "gitlab", "junit"]
Lines = Callable[[str], Sequence[str]]  # path → the lines of the file, none where it cannot be read

_SHOWN, _BEFORE = 100, 60  # characters of a long line that are shown, and how many of them stand before the caret
_MAX_BYTES = 16_000_000
_COLOURS = {Level.NOTE: "cyan", Level.WARNING: "yellow", Level.ERROR: "red"}
_COMMANDS = {Level.NOTE: "notice", Level.WARNING: "warning", Level.ERROR: "error"}


class Totals(NamedTuple):
    """What became of the documents: how many films they make, and how many of them are in none, for which reason."""

    films: int
    refused: int = 0
    passed_over: int = 0
    drafts: int = 0
    people: int = 0
    """Whom documents are about."""


def source_lines(path: str) -> Sequence[str]:
    """The lines of a file as places count them; what is not UTF-8 as replacement characters."""
    try:
        if Path(path).is_file():  # and no pipe, whose opening waits for somebody to write into it
            with Path(path).open("rb") as file:
                return lines_of(file.read(_MAX_BYTES))
    except (OSError, ValueError):
        pass
    return ()


def lines_of(data: bytes) -> Sequence[str]:
    return normalise_newlines(data.decode("utf-8", "replace")).split("\n")


def render(
    findings: Collection[Diagnostic],
    documents: Collection[str],
    format: Format = "text",
    *,
    totals: Totals | None = None,
    all: bool = False,
    failing: Level = Level.ERROR,
    colour: bool = False,
    lines: Lines = source_lines,
) -> str:
    """Prints the findings of one run, sorted, and their count.

    Findings about one thing are told once, and as text no more of them than two screens show, unless `all` are asked
    for. `documents` are the paths of all documents; findings of the level `failing` and above fail the run.
    """
    groups = grouped(findings, all=all)
    match format:
        case "text":
            shown, others = (groups, []) if all else most_telling(groups)
            parts = [*_texts(shown, lines, colour), *_others(others)]
            parts.append(summary(findings, documents, totals))
        case "json":
            parts = [_json(groups, findings, documents, totals)]
        case "github":
            parts = [*map(_command, groups), summary(findings, documents, totals)]
        case "sarif":
            parts = [sarif(sorted(set(findings), key=order))]
        case "gitlab":
            parts = [gitlab(sorted(set(findings), key=order))]
        case "junit":
            parts = [junit(sorted(set(findings), key=order), documents, failing)]
        case _:
            assert_never(format)
    return "\n".join(parts) + "\n"


def wants_colour(stream: TextIO) -> bool:
    """Colour is for terminals, and for those who do not refuse it (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def summary(findings: Collection[Diagnostic], documents: Collection[str], totals: Totals | None = None) -> str:
    """`3 errors, 1 warning in 2 of 54 documents; 27 films, 1 version refused, 3 documents passed over, 2 drafts`"""
    outcome = "; " + ", ".join(map(spoken, _outcome(totals))) if totals else ""
    findings = set(findings)
    levels = Counter(finding.level for finding in findings)
    counts = ", ".join(spoken(_counted(level, levels[level])) for level in sorted(levels, reverse=True))
    of = plural("{count:,} document", "{count:,} documents", count=len(documents))
    if not counts:
        return spoken(phrase("{documents}, nothing to report", documents=of)) + outcome
    paths = {finding.path for finding in findings}
    concerned = len(paths.intersection(documents))
    others = len(paths) - concerned
    where = plural(
        "{concerned} of {count:,} document",
        "{concerned} of {count:,} documents",
        count=len(documents),
        concerned=concerned,
    )
    if others:
        where = plural(
            "{where} and in {count:,} other file", "{where} and in {count:,} other files", count=others, where=where
        )
    return spoken(phrase("{counts} in {where}", counts=counts, where=where)) + outcome


def _outcome(totals: Totals) -> Iterator[Phrase]:
    yield plural("{count:,} film", "{count:,} films", count=totals.films)
    if totals.people:
        yield plural("{count:,} person with documents", "{count:,} people with documents", count=totals.people)
    if totals.refused:
        yield plural("{count:,} version refused", "{count:,} versions refused", count=totals.refused)
    if totals.passed_over:
        yield plural("{count:,} document passed over", "{count:,} documents passed over", count=totals.passed_over)
    if totals.drafts:
        yield plural("{count:,} draft", "{count:,} drafts", count=totals.drafts)


def _counted(level: Level, count: int) -> Phrase:
    match level:
        case Level.NOTE:
            return plural("{count:,} note", "{count:,} notes", count=count)
        case Level.WARNING:
            return plural("{count:,} warning", "{count:,} warnings", count=count)
        case Level.ERROR:
            return plural("{count:,} error", "{count:,} errors", count=count)


def _counted_more(level: Level, count: int) -> Phrase:
    match level:
        case Level.NOTE:
            return plural("{count:,} more note", "{count:,} more notes", count=count)
        case Level.WARNING:
            return plural("{count:,} more warning", "{count:,} more warnings", count=count)
        case Level.ERROR:
            return plural("{count:,} more error", "{count:,} more errors", count=count)


def _texts(groups: Iterable[Group], lines: Lines, colour: bool) -> Iterator[str]:
    for path, of_path in groupby(groups, key=lambda group: group.first.path):
        source = lines(path)
        for group in of_path:
            finding = group.first
            head = _head(finding, colour)
            yield "\n".join([head, *_excerpt(finding, source), *_help(finding), *_further(group), ""])


def _further(group: Group) -> Iterator[str]:
    """Where else it is so."""
    documents = len(group.paths) - 1
    if group.count > 1:
        where = phrase("this document")
        if documents:
            where = plural("{count:,} more document", "{count:,} more documents", count=documents)
        yield spoken(phrase("and {more:,} more like it, in {where}", more=group.count - 1, where=where))


def _others(groups: Sequence[Group]) -> Iterator[str]:
    """A line for each kind of finding of which not all are shown."""
    kinds: dict[tuple[Level, str], list[Group]] = {}
    for group in groups:
        kinds.setdefault(group.kind, []).append(group)
    for (level, code), of_kind in sorted(kinds.items(), reverse=True):
        count, paths = sum(group.count for group in of_kind), set().union(*(group.paths for group in of_kind))
        more = plural(
            "and {more}[{code}] in {count:,} document, from {place} on",
            "and {more}[{code}] in {count:,} documents, from {place} on",
            count=len(paths),
            more=_counted_more(level, count),
            code=code,
            place=_place(of_kind[0].first),
        )
        yield spoken(more)
    if groups:
        yield spoken(phrase("--all tells each of them")) + "\n"


def _head(finding: Diagnostic, colour: bool) -> str:
    level = f"{spoken(finding.level.called)}[{finding.code}]"
    if colour:
        level = Style(bold=True, color=_COLOURS[finding.level]).render(level)
    return f"{_place(finding)}: {level}: {one_line(spoken(finding.message))}"


def _place(finding: Diagnostic) -> str:
    return f"{one_line(finding.path)}:{finding.line}:{finding.column}"


def _excerpt(finding: Diagnostic, source: Sequence[str]) -> Iterator[str]:
    """The line, or the part of it around the place, and a caret below, however wide the characters before it are."""
    if not 0 < finding.line <= len(source) or not source[finding.line - 1].strip():
        return
    line, place = source[finding.line - 1], finding.column - 1
    start, end = max(0, place - _BEFORE), max(0, place - _BEFORE) + _SHOWN
    before = ("…" if start else "") + visible(line[start:place])
    after = visible(line[place:end]) + ("…" if end < len(line) else "")
    number = f"{finding.line:>4} | "
    yield f"{number}{before}{after}".rstrip()
    yield f"{'| ':>{len(number)}}{' ' * cell_len(before)}^"


def _help(finding: Diagnostic) -> Iterator[str]:
    if finding.help:
        head = spoken(phrase("help:")) + " "
        yield head + f"\n{' ' * len(head)}".join(map(visible, spoken(finding.help).split("\n")))


def _json(
    groups: Iterable[Group], findings: Iterable[Diagnostic], documents: Collection[str], totals: Totals | None
) -> str:
    levels = Counter(finding.level for finding in set(findings))
    value = {
        "findings": [
            {
                "path": one_line(group.first.path),
                "line": group.first.line,
                "column": group.first.column,
                "level": group.first.level.name.lower(),
                "code": group.first.code,
                "message": spoken(group.first.message),
                "help": spoken(group.first.help),
                "count": group.count,
            }
            for group in groups
        ],
        "errors": levels[Level.ERROR],
        "warnings": levels[Level.WARNING],
        "notes": levels[Level.NOTE],
        "documents": len(documents),
        **(totals._asdict() if totals else {}),
    }
    return json.dumps(value, indent=2)


def _command(group: Group) -> str:
    """https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands"""
    finding = group.first
    places = {"file": finding.path, "line": finding.line, "col": finding.column, "title": finding.code}
    properties = ",".join(f"{name}={_escaped(str(value), '%:,')}" for name, value in places.items())
    text = "\n".join((with_help(finding), *_further(group)))
    return f"::{_COMMANDS[finding.level]} {properties}::{_escaped(text, '%')}"


def _escaped(text: str, characters: str) -> str:
    for character in f"{characters}\n":
        text = text.replace(character, f"%{ord(character):02X}")
    return visible(text)
