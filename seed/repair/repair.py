"""A file's bytes → the bytes it should have: other encodings, delimiters, the lines of YAML between them."""

import re

from seed.discover.files import MAX_BYTES
from seed.discover.paths import is_data
from seed.parse.document import parse
from seed.repair.delimiters import delimited
from seed.repair.encoding import as_utf8
from seed.repair.fields import mended
from seed.repair.lines import lines_with_ends


def repaired(data: bytes, path: str = "") -> bytes:
    """The bytes of a document, mended where that is safe; the very bytes where nothing is wrong or can be done.

    The ending of the path says whether the file is a text or all data.
    """
    if len(data) > MAX_BYTES:
        return data
    data = as_utf8(data)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return data
    found = lines_with_ends(text.lstrip("\ufeff"))
    lines = [line.rstrip("\r\n") for line in found]
    ends = [whole[len(line) :] for whole, line in zip(found, lines, strict=True)]
    after = _mended(lines, path)
    if after == lines:
        return data
    mark = text[: len(text) - len(text.lstrip("\ufeff"))]
    return (mark + _joined(after, lines, ends)).encode()


def _mended(lines: list[str], path: str) -> list[str]:
    if is_data(path):
        return lines if path.lower().endswith(".json") or lines[:1] == ["---"] else mended(lines)
    whole = delimited(lines)
    start = next((n for n, line in enumerate(whole) if line.strip()), 0)
    if not re.match(r"-{3,}\s*(ya?ml)?\s*$", whole[start] if whole else ""):
        return lines
    end = next((n for n in range(start + 1, len(whole)) if re.match(r"-{3,}\s*$", whole[n])), None)
    if end is None:
        return lines
    result = [*whole[: start + 1], *mended(whole[start + 1 : end], start + 2), *whole[end:]]
    if result != lines and parse("\n".join(result).encode(), path)[0] is None:
        return lines
    return result


def _joined(after: list[str], before: list[str], ends: list[str]) -> str:
    """The lines with their ends; one that was added ends as the first line does."""
    usual = next((end for end in ends if end), "\n")
    if len(after) == len(before):
        return "".join(line + end for line, end in zip(after, ends, strict=True))
    texts = "\n".join(after)
    return texts.replace("\n", usual) + (ends[-1] if ends else "")
