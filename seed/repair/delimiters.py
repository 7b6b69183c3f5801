"""The lines `---` above and below the fields, where they are missing or look otherwise."""

import re
from collections.abc import Sequence

from seed.repair.known import is_known

_DELIMITER = re.compile(r"(-{3,}|\+{3,})[^\S\n]*(ya?ml|toml|json)?[^\S\n]*$")
_ALMOST = re.compile(r"\s*(?:[-–—‐‑−][-–—‐‑− ]*[-–—‐‑−]|[–—]|[*_=~+]{3,}|\.{3})\s*$")
_BEHIND = re.compile(r"-{3,}[^\S\n]*(?=[a-z][\w-]*:(?:\s|$))", re.IGNORECASE)
"""Hyphens with a field behind them."""
_FIELD = re.compile(r"[A-Za-z][\w-]*[^\S\n]*:(?:\s|$)")
_WITHIN = re.compile(r"\s|#|-\S|-\s")
"""How a line begins that belongs to the field above."""


def delimited(lines: Sequence[str]) -> list[str]:
    """The lines of a document with the delimiters that they want; the same where there is nothing to be mended."""
    start = next((n for n, line in enumerate(lines) if line.strip()), None)
    if start is None:
        return list(lines)
    above, rest = list(lines[:start]), list(lines[start:])
    if found := _BEHIND.match(rest[0]):
        rest[:1] = ["---", rest[0][found.end() :]]
    elif _ALMOST.match(rest[0]) and not _DELIMITER.match(rest[0]) and any(map(_FIELD.match, rest[1:2])):
        rest[0] = "---"
    elif _FIELD.match(rest[0]) and (any(line.rstrip() == "---" for line in rest) or _are_fields(rest)):
        rest.insert(0, "---")
    if rest[0].startswith("---") and _DELIMITER.match(rest[0]):
        rest = _closed(rest)
    return above + rest


def _are_fields(lines: Sequence[str]) -> bool:
    """True for lines that begin with two fields or more which films have."""
    end = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
    keys = [line.split(":")[0].strip() for line in lines[:end] if _FIELD.match(line)]
    within = all(_FIELD.match(line) or _WITHIN.match(line) for line in lines[:end])
    return len(keys) > 1 and within and all(map(is_known, keys))


def _closed(lines: list[str]) -> list[str]:
    """The lines with one that closes the front matter, which the first of them opens."""
    if any(re.match(r"-{3,}[^\S\n]*$", line) for line in lines[1:]):
        return lines
    end = _end_of_fields(lines)
    almost = next((n for n, line in enumerate(lines[: end + 1]) if n and _ALMOST.match(line)), None)
    if almost is not None:
        return [*lines[:almost], "---", *lines[almost + 1 :]]
    if not any(map(_FIELD.match, lines[1:end])):
        return lines
    while not lines[end - 1].strip():
        end -= 1
    if lines[end - 1].startswith("#"):  # a comment, or a heading
        return lines
    return [*lines[:end], "---", *lines[end:]]


def _end_of_fields(lines: Sequence[str]) -> int:
    """The first line, after that which opens, that is no field nor a part of one."""
    after_blank = False
    for number, line in enumerate(lines[1:], 1):
        if not line.strip():
            after_blank = True
        elif _FIELD.match(line) and not (after_blank and " " in line.split(":")[0]):
            after_blank = False
        elif after_blank or not _WITHIN.match(line):
            return number
    return len(lines)
