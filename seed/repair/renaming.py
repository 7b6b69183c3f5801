"""Fields and labels are written as a finding proposes: "did you mean …?". This is a guess, so only who asks gets it."""

import re
from collections.abc import Iterable

from seed.diagnostics import Diagnostic
from seed.parse.document import parse
from seed.parse.nodes import to_json
from seed.repair.lines import lines_with_ends

_PROPOSED = re.compile(r"did you mean (?:\"(?P<quoted>[^\"\n]+)\"|(?P<bare>[\w -]+))\?")
_SAID = re.compile(r"\"([^\"\n]+)\"")
_CODES = frozenset(("unknown-field", "role", "genre", "category"))


def renamed(data: bytes, findings: Iterable[Diagnostic], path: str = "") -> bytes:
    """The document, each text of which a finding proposes another one written so; all else stays as it is."""
    try:
        lines = lines_with_ends(data.decode())
    except UnicodeDecodeError:
        return data
    marked = data.startswith(b"\xef\xbb\xbf")
    for finding in sorted(findings, key=lambda each: (each.line, each.column), reverse=True):
        proposed, said = _PROPOSED.fullmatch(finding.help), _SAID.search(finding.message)
        if finding.code not in _CODES or not proposed or not said or finding.line > len(lines):
            continue
        start = finding.column - 1 + (marked and finding.line == 1)
        line = lines[finding.line - 1]
        start += line[start : start + 1] in ('"', "'")
        if line.startswith(said[1], start):
            new = proposed["quoted"] or proposed["bare"]
            lines[finding.line - 1] = line[:start] + new + line[start + len(said[1]) :]
    after = "".join(lines).encode()
    return after if _says_as_much(data, after, path) else data


def _says_as_much(before: bytes, after: bytes, path: str) -> bool:
    """True if the one can be read as the other can, and has as many values."""
    documents = [parse(data, path)[0] for data in (before, after)]
    counts = [_count(to_json(each.front_matter)) if each else -1 for each in documents]
    return counts[0] == counts[1]


def _count(value: object) -> int:
    if isinstance(value, dict):
        return sum(1 + _count(each) for each in value.values())
    return sum(map(_count, value)) if isinstance(value, list) else 1
