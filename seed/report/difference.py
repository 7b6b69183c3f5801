"""What a change does to a file, as `diff -u` prints it."""

import re
from collections.abc import Iterator
from difflib import unified_diff

from seed.report.visible import visible

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def difference(path: str, before: bytes, after: bytes) -> str:
    """The unified difference between two texts of one file; bytes that are no UTF-8 show as replacement characters."""
    old, new = (_LINE.findall(data.decode("utf-8", "replace").replace("\r\n", "\n")) for data in (before, after))
    name = path.lstrip("/")
    return "".join(_printed(unified_diff(old, new, f"a/{name}", f"b/{name}")))


def _printed(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield f"{visible(line.removesuffix(chr(10)))}\n"
        if not line.endswith("\n"):
            yield "\\ No newline at end of file\n"
