"""Whether a document is a draft: by a switch, its status, the dates between which it is public, or its folder."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from seed.diagnostics import Diagnostic, HasPlace, Position, error
from seed.discover.files import DocumentFile
from seed.fields.dates import LAST_YEAR, doubts, find_date
from seed.fields.reader import is_placeholder, wrong_form
from seed.parse.nodes import Items, Node, Text
from seed.phrases import phrase, quote

_YES = frozenset(("true", "yes", "on", "1", "ja", "oui", "sí", "si", "sim", "tak"))
_NO = frozenset(("false", "no", "off", "0", "nein", "non", "não", "nie"))
_NOT_PUBLIC = frozenset(
    (
        "draft",
        "drafts",
        "entwurf",
        "brouillon",
        "borrador",
        "bozza",
        "rascunho",
        "szkic",
        "unpublished",
        "unveröffentlicht",
    )
)
_FOLDER = "_drafts"
_DATES = ("publish_date", "expiry_date")
NAMES = ("draft", "published", "status", *_DATES)
"""Facts that keep a document out of what is served."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")


def draft(nodes: Mapping[str, Node], file: DocumentFile, now: datetime) -> HasPlace | None:
    """The place of what makes a draft of a document, by the nodes of its facts; None if it is none."""
    if not nodes.keys().isdisjoint(NAMES) and (name := _draft_by(nodes, _language(nodes, file), now)):
        return nodes[name]
    folders = file.relative_path.split("/")[:-1]
    return Position(1) if _FOLDER in map(str.casefold, folders) else None


def _draft_by(nodes: Mapping[str, Node], language: str, now: datetime) -> str | None:
    """The fact that makes a draft of a document."""
    end = _date(nodes, "expiry_date", language)
    for name, is_draft in (
        ("draft", _word(nodes, "draft") in _YES),
        ("published", _word(nodes, "published") in _NO or _is_later(nodes, "published", language, now)),
        ("status", _word(nodes, "status") in _NOT_PUBLIC),
        ("publish_date", _is_later(nodes, "publish_date", language, now)),
        ("expiry_date", end is not None and end < now),
    ):
        if is_draft:
            return name
    return None


def unreadable(nodes: Mapping[str, Node], file: DocumentFile) -> Iterator[Diagnostic]:
    """Findings about fields that should say whether a document is a draft, and cannot be read."""
    for name in [name for name in NAMES if name in nodes]:
        node, text = nodes.get(name), _text(nodes, name)
        if node and not text:
            yield wrong_form(node, phrase("a date") if name in _DATES else phrase("one word"))
        elif node and name in _DATES and not is_placeholder(text):
            found = find_date(text, _language(nodes, file), last=LAST_YEAR)
            if _date(nodes, name, _language(nodes, file)) is None:
                message = phrase("{text} is no date: the document is served as if it had none", text=quote(text))
                yield error("date", message, phrase("write year, month and day, e.g. 2027-05-12")).at(node)
            elif found and found.doubt and _ISO.match(text) is None:
                yield from (finding.at(node) for finding in doubts(text, found))


def expires(nodes: Mapping[str, Node], file: DocumentFile) -> bool:
    """Whether a document is public until a date only, so that it has to be read again even if it stays as it is."""
    return _date(nodes, "expiry_date", _language(nodes, file)) is not None


def _language(nodes: Mapping[str, Node], file: DocumentFile) -> str:
    """The language that dates are written in, as far as it is known before the document is read."""
    return _word(nodes, "language") or file.language or ""


def _text(nodes: Mapping[str, Node], name: str) -> str:
    match nodes.get(name):
        case Text(text) | Items((Text(text),)):
            return text
        case _:
            return ""


def _word(nodes: Mapping[str, Node], name: str) -> str:
    return _text(nodes, name).casefold()


def _is_later(nodes: Mapping[str, Node], name: str, language: str, now: datetime) -> bool:
    date = _date(nodes, name, language)
    return date is not None and date > now


def _date(nodes: Mapping[str, Node], name: str, language: str) -> datetime | None:
    """A date, or a date with a time; UTC where it names no zone.

    Of a year or a month it is the first day, and of a date that may be two days the last one of the year.
    """
    text = _text(nodes, name)
    if not text or (text.isdecimal() and name == "published"):
        return None
    if found := _ISO.match(text):
        return _exact(text) or _day(*map(int, found.groups()))
    if not (loose := find_date(text, language, last=LAST_YEAR)):
        return None
    if loose.doubt:
        return _day(int(loose.iso[:4]), 12, 31)
    year, month, day = (*map(int, loose.iso.split("-")), 1, 1)[:3]
    return _day(year, month, day)


def _exact(text: str) -> datetime | None:
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _day(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None
