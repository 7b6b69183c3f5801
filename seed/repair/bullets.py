"""Lists whose items have bullets or long dashes where YAML wants hyphens."""

import re
from collections.abc import Sequence

from seed.parse.yaml_errors import BULLET

_LIST = re.compile(r"[^\s:#-][^:#]*:\s*")


def indent_of(line: str) -> int:
    return len(line) - len(line.lstrip())


def list_around(lines: Sequence[str], number: int) -> range:
    """The lines around one that may be those of a list."""
    column = indent_of(lines[number])
    first, end = number, number + 1
    while first and _is_of_list(lines[first - 1], column):
        first -= 1
    while end < len(lines) and _is_of_list(lines[end], column):
        end += 1
    return range(first, end)


def _is_of_list(line: str, column: int) -> bool:
    """Whether a line belongs to the list whose items begin in a column, or is none."""
    is_item = BULLET.match(line) or line.lstrip().startswith("- ")
    return bool(is_item) or not line.strip() or line.lstrip().startswith("#") or indent_of(line) > column


def with_hyphens(lines: Sequence[str], block: range, column: int) -> dict[int, str]:
    """What the lines of a list with bullets are with hyphens, by number; nothing where they may be a text."""
    found = {n: bullet for n in block if (bullet := BULLET.match(lines[n]))}
    has_hyphen = any(lines[n][column : column + 2] == "- " for n in block)
    below = "".join(lines[block.stop : block.stop + 1])
    goes_on = below[:1].isspace() or any(lines[n].strip() and n not in found for n in block)
    if not (block.start and _LIST.fullmatch(lines[block.start - 1])) or (goes_on and not has_hyphen):
        return {}
    return {n: f"{bullet[1]}- {lines[n][bullet.end() :]}" for n, bullet in found.items()}
