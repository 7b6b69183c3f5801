"""The lines of a front matter in YAML → lines that can be read, and in which all else reads as its text says.

Repairs are tried where reading stumbles, one after the other, until nothing is left to stumble over; what leads no
further is taken back.
"""

from collections.abc import Sequence
from math import inf

from seed.diagnostics import Diagnostic, DocumentRefusedError, Level
from seed.parse.forms import read_yaml
from seed.parse.nodes import Entries
from seed.repair.judging import reads_as_it_says
from seed.repair.rules import RULES, Place, bullets, tabs, unseen

MOST_TRIED = 500
"""Readings of one document."""


def mended(lines: Sequence[str], first_line: int = 1) -> list[str]:
    """The lines, as many as before; the very ones where nothing is wrong with them, or nothing can be done safely."""
    tried = {tuple(lines)}
    waiting = [list(lines)]
    if at := unseen(lines):
        waiting += reversed([option for rule in (bullets, tabs) for option in rule(lines, at)])
    while waiting and len(tried) <= MOST_TRIED:
        now = waiting.pop()
        entries, problem = _read(now, first_line)
        if problem is None:
            changed = {number for number, line in enumerate(lines) if line != now[number]}
            if now == list(lines) or (entries is not None and reads_as_it_says(now, changed, entries, first_line)):
                return now
            continue
        waiting += reversed(_further(now, problem, first_line, tried))
    return list(lines)


def _further(lines: list[str], problem: Diagnostic, first_line: int, tried: set[tuple[str, ...]]) -> list[list[str]]:
    """What the lines may be instead, the likeliest first: where reading now comes further than to a problem.

    The rules stand in their order, and what one of them makes of the lines in the order of how far reading comes.
    """
    further: list[list[str]] = []
    for rule in RULES:
        reaching: list[tuple[float, list[str]]] = []
        for option in rule(lines, Place(problem.line - first_line, problem.column - 1)):
            if tuple(option) in tried:
                continue
            tried.add(tuple(option))
            _, following = _read(option, first_line)
            if following is None or _reach(following) > _reach(problem):
                reaching.append((following.line if following else inf, option))
        further += (option for _, option in sorted(reaching, key=lambda each: -each[0]))
    return further


def _reach(problem: Diagnostic) -> tuple[bool, int, int]:
    """How far reading came: that an item stands too far in shows only once all was read."""
    return problem.code == "list-item", problem.line, problem.column


def _read(lines: Sequence[str], first_line: int) -> tuple[Entries | None, Diagnostic | None]:
    """What the lines hold, and the first problem that can be mended."""
    entries: Entries | None = None
    try:
        entries, findings = read_yaml("\n".join(lines), first_line)
    except DocumentRefusedError as refused:
        findings = refused.findings
    problems = [each for each in findings if each.level is Level.ERROR or each.code == "list-item"]
    return entries, min(problems, key=lambda each: (each.line, each.column)) if problems else None
