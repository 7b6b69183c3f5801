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

from seed.diagnostics import Diagnostic, DocumentRefusedError, Level, Position, error, note
from seed.discover.files import MAX_BYTES, DocumentFile
from seed.discover.paths import is_data
from seed.parse.encoding import decode
from seed.parse.forms import form_of
from seed.parse.inline import inline_fields
from seed.parse.nodes import Entries, Node, Text
from seed.phrases import NOTHING, Phrase, phrase

# What the first line looks like, what to say of it, how to mend it.
_INSTEAD = (
    (
        r"-{3,}.*\S",
        phrase("the first line is not --- alone"),
        phrase("move what follows the hyphens to the next line"),
    ),
    (
        r"\+{3,}.*\S",
        phrase("the first line is not +++ alone"),
        phrase("move what follows the plus signs to the next line"),
    ),
    (
        r"[-–—‐‑−_*=~. ]{2,}$",
        phrase("the first line looks like ---, but is not three hyphens"),
        phrase("type three hyphens, ---"),
    ),
    (
        r"[\w-]+:(?:\s|$)",
        phrase("there is no line --- above the fields"),
        phrase("put a line --- above them, and one below them"),
    ),
)
_KIRBY = re.compile(r"[\w-]+:.*\n(?:(?!----).*\n)*-{4}[^\S\n]*$", re.MULTILINE)
_LIST = re.compile(r"(?:(?:---|[^\S\n]*#).*\n|\s)*(?:\[|-\s)")
"""A data file that holds a list."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document that could be read. `head` is what stands above the body, with its inline fields, `hash` the SHA-256
    of the bytes."""

    front_matter: Entries
    head: str
    body: str
    body_line: int
    hash: str
    inline: tuple[tuple[Text, Node], ...] = ()
    """Fields at the head of the body, which is without them."""


def read(file: DocumentFile) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Returns the document of a file, None if it is refused, and all findings, which name the file."""
    try:
        data = bytes_of(file)
    except OSError as problem:
        return None, (
            error("unreadable", phrase("the file cannot be read: {reason}", reason=problem.strerror or "")).in_file(
                file.display_path
            ),
        )
    document, findings = parse(data, file.path)
    if findings and findings[0].code == "no-front-matter" and file.is_readme:
        findings = (_passed_over(findings[0]),) if findings[0].level is Level.ERROR else findings
    return document, tuple(finding.in_file(file.display_path) for finding in findings)


def text_of(file: DocumentFile) -> str:
    """The text of a file that could not be read as a document; "" if there is none."""
    try:
        return bytes_of(file).decode("utf-8", "replace")
    except OSError:
        return ""


def bytes_of(file: DocumentFile) -> bytes:
    """What is to be read of a file; of one that is too large, one byte more than is allowed.

    Raises:
        OSError
    """
    if file.unsaved is not None:
        return file.unsaved
    with open(file.path, "rb") as opened:
        # Not simply MAX_BYTES: memory for all of them would be had, and given back, for each file.
        return opened.read(min(os.fstat(opened.fileno()).st_size, MAX_BYTES) + 1)


def parse(data: bytes, path: str = "") -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Returns the document that the bytes of a file make, None if it is refused or none, and all findings.

    The ending of the path says whether the file is a text or all data.
    """
    try:
        return _parse(data, path)
    except DocumentRefusedError as refused:
        return None, refused.findings


def _parse(data: bytes, path: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    if len(data) > MAX_BYTES:
        raise DocumentRefusedError(
            error("too-large", phrase("the file is larger than {size} MB", size=MAX_BYTES // 1_000_000))
        )
    whole, converted = decode(data)
    text = whole.lstrip()
    first_line = whole.count("\n", 0, len(whole) - len(text)) + 1
    text = text.rstrip()
    if not text or (is_data(path) and _LIST.match(text)):
        raise DocumentRefusedError(_no_front_matter(text, path, first_line))
    entries: tuple[tuple[Text, Node], ...] = ()
    body, warnings = text, converted
    if form := form_of(text, path, first_line):
        metadata, body = frontmatter.parse(text, handler=form)
        entries = cast("tuple[tuple[Text, Node], ...]", tuple(metadata.values()))
        warnings += form.warnings
    body_line = first_line + text.count("\n", 0, len(text) - len(body))
    inline, lines, rest = inline_fields(body, body_line)
    if not (form or inline):
        raise DocumentRefusedError(_no_front_matter(text, path, first_line))
    document = Document(
        front_matter=Entries(entries, *_place(entries or inline, first_line)),
        head=whole.rstrip().removesuffix(body) + lines,
        body=unicodedata.normalize("NFC", rest.lstrip("\n")),
        body_line=body_line + len(rest) - len(rest.lstrip("\n")),
        hash=sha256(data).hexdigest(),
        inline=inline,
    )
    return document, warnings


def _place(entries: tuple[tuple[Text, Node], ...], first_line: int) -> Position:
    return Position(entries[0][0].line, entries[0][0].column) if entries else Position(first_line)


def _no_front_matter(text: str, path: str, line: int) -> Diagnostic:
    """An error for what was meant to be a document, a note for other texts."""
    finding = _explained(text, line)
    is_other = path.lower().endswith(".txt") or is_data(path)
    return _passed_over(finding) if is_other and finding.level is Level.ERROR else finding


def passing_over(reason: Phrase) -> Phrase:
    """Why a file is no document, as a message; its value `reason` is the reason alone."""
    return phrase("passed over: {reason}", reason=reason)


def _passed_over(finding: Diagnostic) -> Diagnostic:
    return replace(finding, level=Level.NOTE, message=passing_over(finding.message), help=NOTHING)


def _explained(text: str, line: int) -> Diagnostic:
    if _KIRBY.match(text):
        message = passing_over(phrase("the file has the form of Kirby, fields between lines ----, which is not read"))
        return note("no-front-matter", message).at(Position(line))
    first = text.partition("\n")[0].rstrip()
    for looks, message, remedy in _INSTEAD:
        if re.match(looks, first):
            return error("no-front-matter", message, remedy).at(Position(line))
    if below := re.search(r"^-{3,}[^\S\n]*\n[\w-]+:", text, re.MULTILINE):
        below_line = line + text.count("\n", 0, below.start())
        message = phrase("text stands above the front matter, which seems to begin on line {line}", line=below_line)
        remedy = phrase("begin the file with ---, and move the text below the fields")
        return error("no-front-matter", message, remedy).at(Position(line))
    message = passing_over(phrase("there is no front matter") if text else phrase("the file is empty"))
    return note("no-front-matter", message).at(Position(line if text else 1))
