"""One file → Document: its front matter as nodes with places, its body, its hash; or what is wrong with it.

Places are those of the file as it lies on disk, whatever its line ends, its byte order mark, or letters not in NFC.
"""

import os
import re
import unicodedata
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import cast

import frontmatter

from seed.diagnostics import Diagnostic, Level, Refused
from seed.discover.files import Source
from seed.parse.encoding import decode
from seed.parse.front_matter import FrontMatter
from seed.parse.nodes import Entries, Node, Text

MAX_BYTES = 16_000_000
# What the first line looks like, what to say of it, how to mend it.
_INSTEAD = (
    (
        r"\+{3,}",
        "the front matter is TOML (between +++), not YAML",
        "write --- for +++, and `key: value` for `key = value`",
    ),
    (r"\{", "the front matter is JSON, not YAML", "put a line --- above it, and one below it"),
    (r"-{3,}.*\S", "the first line is not --- alone", "move what follows the hyphens to the next line"),
    (r"[-–—‐‑−_*=~. ]{2,}$", "the first line looks like ---, but is not three hyphens", "type three hyphens, ---"),
    (r"[\w-]+:(?:\s|$)", "there is no line --- above the fields", "put a line --- above them, and one below them"),
)


@dataclass(frozen=True, slots=True)
class Document:
    """A document that could be read. `head` is what stands above the body, `hash` the SHA-256 of the bytes."""

    front_matter: Entries
    head: str
    body: str
    body_line: int
    hash: str


def read(source: Source) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """A file's document, None where it is refused, and all findings, which name the file."""
    try:
        with open(source.path, "rb") as file:
            # Not simply so many: memory for all of them would be had, and given back, for each file.
            data = file.read(min(os.fstat(file.fileno()).st_size, MAX_BYTES) + 1)
    except OSError as problem:
        return None, (
            replace(_finding("unreadable", f"the file cannot be read: {problem.strerror}"), path=source.shown),
        )
    document, findings = parse(data)
    if findings and findings[0].code == "no-front-matter" and source.is_readme:
        findings = (replace(findings[0], level=Level.NOTE, message=f"skipped: {findings[0].message}", help=""),)
    return document, tuple(replace(finding, path=source.shown) for finding in findings)


def parse(data: bytes) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The document that the bytes of a file make, None where it is refused, and what there is to say of it."""
    try:
        return _parse(data)
    except Refused as refused:
        return None, refused.findings


def _parse(data: bytes) -> tuple[Document, tuple[Diagnostic, ...]]:
    if len(data) > MAX_BYTES:
        raise Refused(_finding("too-large", f"the file is larger than {MAX_BYTES // 1_000_000} MB"))
    whole = decode(data)
    text = whole.lstrip()
    opening = whole.count("\n", 0, len(whole) - len(text)) + 1
    text = text.rstrip()
    handler = FrontMatter(opening)
    if not handler.detect(text):
        raise Refused(_no_front_matter(text, opening))
    metadata, body = frontmatter.parse(text, handler=handler)
    entries = cast("tuple[tuple[Text, Node], ...]", tuple(metadata.values()))
    place = (entries[0][0].line, entries[0][0].column) if entries else (opening, 1)
    document = Document(
        front_matter=Entries(entries, *place),
        head=whole.rstrip().removesuffix(body),
        body=unicodedata.normalize("NFC", body),
        body_line=opening + text.count("\n", 0, len(text) - len(body)),
        hash=sha256(data).hexdigest(),
    )
    return document, handler.warnings


def _no_front_matter(text: str, line: int) -> Diagnostic:
    first = text.partition("\n")[0].rstrip()
    for looks, message, remedy in _INSTEAD:
        if re.match(looks, first):
            return _finding("no-front-matter", message, line, remedy)
    if below := re.search(r"^-{3,}[^\S\n]*\n[\w-]+:", text, re.MULTILINE):
        below_line = line + text.count("\n", 0, below.start())
        message = f"text stands above the front matter, which seems to begin on line {below_line}"
        return _finding("no-front-matter", message, line, "begin the file with ---, and move the text below the fields")
    message = "there is no front matter" if text else "the file is empty"
    return _finding(
        "no-front-matter", message, line if text else 1, "begin the file with ---, lines such as `title: …`, and ---"
    )


def _finding(code: str, message: str, line: int = 1, remedy: str = "") -> Diagnostic:
    return Diagnostic(level=Level.ERROR, code=code, message=message, line=line, column=1, help=remedy)
