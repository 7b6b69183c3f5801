"""What a change does to a file, as `diff -u` prints it."""

from difflib import unified_diff

from seed.report.visible import visible


def difference(path: str, before: bytes, after: bytes) -> str:
    """The unified difference between two texts of one file; bytes that are no UTF-8 show as replacement characters."""
    old, new = (data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n") for data in (before, after))
    name = path.lstrip("/")
    printed = unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm="")
    return "".join(f"{visible(line)}\n" for line in printed)
