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
import yaml
from frontmatter.default_handlers import YAMLHandler

from seed.diagnostics import Diagnostic, DocumentRefusedError, Level, Position, error
from seed.discover.files import MAX_BYTES, DocumentFile
from seed.parse.encoding import decode, end_of
from seed.parse.nodes import Entries, Node, Text
from seed.parse.yaml_errors import explain
from seed.parse.yaml_nodes import compose

MAX_CHARACTERS = 1_000_000
"""The longest front matter."""
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
_ALMOST_CLOSING = re.compile(r"^(?:[^\S\n]+-{3,}|[-–—‐‑−]{2,}|\.{3}|\+{3,})[^\S\n]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """A document that could be read. `head` is what stands above the body, `hash` the SHA-256 of the bytes."""

    front_matter: Entries
    head: str
    body: str
    body_line: int
    hash: str


def read(file: DocumentFile) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Returns the document of a file, None if it is refused, and all findings, which name the file."""
    try:
        with open(file.path, "rb") as opened:
            # Not simply MAX_BYTES: memory for all of them would be had, and given back, for each file.
            data = opened.read(min(os.fstat(opened.fileno()).st_size, MAX_BYTES) + 1)
    except OSError as problem:
        return None, (error("unreadable", f"the file cannot be read: {problem.strerror}").in_file(file.display_path),)
    document, findings = parse(data)
    if findings and findings[0].code == "no-front-matter" and file.is_readme:
        findings = (replace(findings[0], level=Level.NOTE, message=f"skipped: {findings[0].message}", help=""),)
    return document, tuple(finding.in_file(file.display_path) for finding in findings)


def parse(data: bytes) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Returns the document that the bytes of a file make, None if it is refused, and all findings."""
    try:
        return _parse(data)
    except DocumentRefusedError as refused:
        return None, refused.findings


def _parse(data: bytes) -> tuple[Document, tuple[Diagnostic, ...]]:
    if len(data) > MAX_BYTES:
        raise DocumentRefusedError(error("too-large", f"the file is larger than {MAX_BYTES // 1_000_000} MB"))
    whole = decode(data)
    text = whole.lstrip()
    first_line = whole.count("\n", 0, len(whole) - len(text)) + 1
    text = text.rstrip()
    handler = _FrontMatter(first_line)
    if not handler.detect(text):
        raise DocumentRefusedError(_no_front_matter(text, first_line))
    metadata, body = frontmatter.parse(text, handler=handler)
    entries = cast("tuple[tuple[Text, Node], ...]", tuple(metadata.values()))
    place = (entries[0][0].line, entries[0][0].column) if entries else (first_line, 1)
    document = Document(
        front_matter=Entries(entries, *place),
        head=whole.rstrip().removesuffix(body),
        body=unicodedata.normalize("NFC", body),
        body_line=first_line + text.count("\n", 0, len(text) - len(body)),
        hash=sha256(data).hexdigest(),
    )
    return document, handler.warnings

_OTHER_SPACE = re.compile(r"^([ -]*(?:-|[^\s:#'\"\[\]{},&*!|>%@`-][^:\n]{0,80}:))[\xa0\u2000-\u200a\u202f\u3000]", re.MULTILINE)
"""A space that is none to YAML, where it looks like the one behind a key's colon or an item's dash."""


class _FrontMatter(YAMLHandler):
    """Reads the front matter of one document, whose first `---` stands on line `first_line` of the file.

    The stock handler drops text above the first delimiter, takes a front matter that is never closed for none, takes
    blank lines for part of a delimiter, and turns values into numbers and dates without a place. This one makes nodes,
    and refuses with a place what it cannot read.
    """

    FM_BOUNDARY = re.compile(r"^-{3,}[^\S\n]*$", re.MULTILINE)

    def __init__(self, first_line: int) -> None:
        super().__init__()
        self.first_line = first_line
        self.warnings: tuple[Diagnostic, ...] = ()

    def split(self, text: str) -> tuple[str, str]:
        """The YAML, from the end of the opening line on (so its first line is `first_line`), and the body."""
        opening = self.FM_BOUNDARY.match(text)
        assert opening, "detect() said so"
        closing = self.FM_BOUNDARY.search(text, opening.end())
        if closing is None:
            raise DocumentRefusedError(self._not_closed(text, opening.end()))
        yaml_text = text[opening.end() : closing.start()]
        if len(yaml_text) > MAX_CHARACTERS:
            message = f"the front matter is longer than {MAX_CHARACTERS:,} characters"
            too_large = error("too-large", message, "move long texts below the closing ---")
            raise DocumentRefusedError(too_large.at(Position(self.first_line)))
        if "\ufeff" in yaml_text:
            message = "an invisible byte order mark (U+FEFF) stands here"
            mark = error("control-character", message, "delete it, or type the line anew")
            raise DocumentRefusedError(mark.at(end_of(yaml_text[: yaml_text.index("\ufeff")], self.first_line)))
        return yaml_text, text[closing.end() :]

    def load(self, fm: str, **_: object) -> dict[str, tuple[Text, Node]]:
        """Each key with its place, and its value, by name."""
        text = fm.replace("\u2028", " ").replace("\u2029", " ")  # libyaml would end a line there, editors do not
        if not text.isascii():
            text = _OTHER_SPACE.sub(r"\1 ", text)
        try:
            entries, self.warnings = compose(text, self.first_line)
        except yaml.YAMLError as problem:
            raise DocumentRefusedError(explain(problem, text, self.first_line)) from None
        return {key.value: (key, value) for key, value in entries.entries}

    def _not_closed(self, text: str, start: int) -> Diagnostic:
        almost = _ALMOST_CLOSING.search(text, start)
        line = self.first_line + (text.count("\n", 0, almost.start()) if almost else 0)
        looks_closed = "this looks like the end of the front matter, but is not ---"
        message = looks_closed if almost else "the front matter is not closed"
        remedy = "write a line of three hyphens, ---, below the last field, without spaces before it"
        return error("front-matter", message, remedy).at(Position(line))


def _no_front_matter(text: str, line: int) -> Diagnostic:
    first = text.partition("\n")[0].rstrip()
    for looks, message, remedy in _INSTEAD:
        if re.match(looks, first):
            return error("no-front-matter", message, remedy).at(Position(line))
    if below := re.search(r"^-{3,}[^\S\n]*\n[\w-]+:", text, re.MULTILINE):
        below_line = line + text.count("\n", 0, below.start())
        message = f"text stands above the front matter, which seems to begin on line {below_line}"
        remedy = "begin the file with ---, and move the text below the fields"
        return error("no-front-matter", message, remedy).at(Position(line))
    message = "there is no front matter" if text else "the file is empty"
    remedy = "begin the file with ---, lines such as `title: …`, and ---"
    return error("no-front-matter", message, remedy).at(Position(line if text else 1))
