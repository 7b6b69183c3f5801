"""What a change does to a file, as `diff -u` prints it."""

import re
from difflib import diff_bytes, unified_diff

from seed.report.visible import visible

_LINE = re.compile(rb"[^\n]*\n|[^\n]+")


def difference(path: str, before: bytes, after: bytes) -> bytes:
    """The unified difference between two texts of one file, byte for byte, so that git applies it."""
    old, new = _LINE.findall(before), _LINE.findall(after)
    name = visible(path.lstrip("/")).encode()
    lines = diff_bytes(unified_diff, old, new, b"a/" + name, b"b/" + name)
    return b"".join(line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n" for line in lines)


def shown(patch: bytes) -> str:
    """A difference as a terminal shows it: what would change the terminal is written out."""
    return "".join(
        f"{visible(line)}\n" for line in patch.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")[:-1]
    )
