"""Lays out SQL for reading: a clause, a column, a condition or a piece of JSON to a line, where one does not hold them.

White space is moved, and nothing else: the formatters sqlglot and sqlparse also change operators and literals.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

WIDTH = 110
INDENT = "  "
NARROW = 40
"""Parentheses up to this width are not opened to make a line shorter, and deep ones have as much to themselves."""
LONGEST = 200_000
"""Characters of a statement that somebody may read; a longer one is left as it is, since laying it out takes long."""

TOKEN = re.compile(r"""(\s*)('(?:[^']|'')*'|"[^"]*"|\|\||[(),]|[^\s'"(),|]+|\|)""")
CLAUSE = re.compile(
    r"(WITH( RECURSIVE)?|SELECT( DISTINCT)?|FROM|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|UNION( ALL)?|VALUES"
    r"|(LEFT |CROSS )?(OUTER )?JOIN( LATERAL)?|WHEN|THEN|ELSE)(?= |$)"
)


@dataclass
class Group:
    """What stands between parentheses, or between CASE and END."""

    before: str
    opening: str
    items: list["str | Group"] = field(default_factory=list)
    closing: str = ""
    names: dict[str, str] = field(default_factory=dict)
    """The numbered names that are defined here, and what they are called in a layout that counts them anew."""

    def __str__(self) -> str:
        return "".join(map(str, (self.before, self.opening, *self.items, self.closing)))


Item = str | Group
"""A token or a group, with a blank before it where the statement has white space."""


def laid_out(sql: str, width: int = WIDTH) -> str:
    """Returns the statement in lines."""
    return sql if len(sql) > LONGEST else "\n".join(lines(read(sql).items, width))


def read(sql: str) -> Group:
    tree = Group("", "")
    within = [tree]
    for space, token in TOKEN.findall(sql):
        before = " " if space and (within[-1].items or within[-1].opening == "CASE") else ""
        if token in ("(", "CASE"):
            group = Group(before, token)
            within[-1].items.append(group)
            within.append(group)
        elif token in (")", "END"):
            within.pop().closing = " END" if token == "END" else token  # noqa: S105
        else:
            within[-1].items.append(before + token)
    return tree


def lines(items: Sequence[Item], width: int) -> list[str]:
    """Breaks what does not fit where it is held together least; where nothing holds it, parentheses are opened."""
    text = _text(items)
    if len(text) <= max(width, NARROW):
        return [text]
    if pieces := _pieces(items, _clauses(items)):
        return [line for piece in pieces for line in lines(piece, width)]
    if length := _clause(items):
        head, rest = _text(items[:length]), items[length:]
        if _parts(rest):
            return [head, *_inner(rest, width)]
        first, *others = lines(rest, width)
        return [f"{head} {first}", *others]
    if pieces := _parts(items):
        return [line for piece in pieces for line in lines(piece, width)]
    return _opened(items, width)


def _text(items: Sequence[Item]) -> str:
    return "".join(map(str, items)).strip()


def _pieces(items: Sequence[Item], starts: Sequence[bool]) -> list[Sequence[Item]]:
    """The parts of items, of which each begins where `starts` says; none if there is one only."""
    inner = [place for place, start in enumerate(starts) if start and place]
    return [items[start:end] for start, end in pairwise([0, *inner, len(items)])] if inner else []


def _parts(items: Sequence[Item]) -> list[Sequence[Item]]:
    """What commas separate, else alternatives, else conditions, else keys with their values; none if nothing parts."""
    words = ["", *(item.strip() if isinstance(item, str) else "(" for item in items), ""]
    around = [(words[place], words[place + 1], words[place + 2]) for place in range(len(items))]
    return (
        _pieces(items, [before == "," for before, _, _ in around])
        or _pieces(items, [word == "OR" for _, word, _ in around])
        or _pieces(items, [word in ("AND", "ON") and after != "true" for _, word, after in around])
        or _pieces(items, [word == "||" and (after[:1] == "'" or before[:1] != "'") for before, word, after in around])
    )


def _clauses(items: Sequence[Item]) -> list[bool]:
    """For each item, whether a clause begins there."""
    starts, end = [], 0
    for place in range(len(items)):
        length = _clause(items[place:]) if place >= end else 0
        starts.append(length > 0)
        end = max(end, place + length)
    return starts


def _clause(items: Sequence[Item]) -> int:
    """How many words at the beginning of items name a clause."""
    words = " ".join(item.strip() if isinstance(item, str) else "(" for item in items[:4])
    clause = CLAUSE.match(words)
    return len(clause[0].split()) if clause else 0


def _inner(items: Sequence[Item], width: int) -> list[str]:
    return [INDENT + line for line in lines(items, width - len(INDENT))]


def _opened(items: Sequence[Item], width: int) -> list[str]:
    lines = [""]
    for item in items:
        if isinstance(item, Group) and len(str(item)) > NARROW:
            lines[-1] += item.before + item.opening
            lines += _inner(item.items, width)
            lines.append(item.closing.strip())
        else:
            lines[-1] += str(item)
    return [lines[0].strip(), *lines[1:]]
