"""Whether a document is a draft: by a switch, its status, the dates between which it is public, or its folder."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from seed.diagnostics import Diagnostic, HasPlace, Position
from seed.discover.files import DocumentFile
from seed.fields.reader import wrong_form
from seed.parse.nodes import Items, Node, Text

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
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def draft(nodes: Mapping[str, Node], file: DocumentFile, now: datetime) -> HasPlace | None:
    """The place of what makes a draft of a document, by the nodes of its facts; None if it is none."""
    for name, is_draft in (
        ("draft", _word(nodes, "draft") in _YES),
        ("published", _word(nodes, "published") in _NO or _is_later(nodes, "published", now)),
        ("status", _word(nodes, "status") in _NOT_PUBLIC),
        ("publish_date", _is_later(nodes, "publish_date", now)),
        ("expiry_date", (end := _date(nodes, "expiry_date")) is not None and end < now),
    ):
        if is_draft:
            return nodes[name]
    folders = file.relative_path.split("/")[:-1]
    return Position(1) if _FOLDER in map(str.casefold, folders) else None


def unreadable(nodes: Mapping[str, Node]) -> Iterator[Diagnostic]:
    """Findings about fields that should say whether a document is a draft, and hold no text."""
    for name in ("draft", "published", "status", "publish_date", "expiry_date"):
        if (node := nodes.get(name)) and not _text(nodes, name):
            yield wrong_form(node, "a date" if name.endswith("date") else "one word")


def expires(nodes: Mapping[str, Node]) -> bool:
    """Whether a document is public until a date only, so that it has to be read again even if it stays as it is."""
    return _date(nodes, "expiry_date") is not None


def _text(nodes: Mapping[str, Node], name: str) -> str:
    match nodes.get(name):
        case Text(text) | Items((Text(text),)):
            return text
        case _:
            return ""


def _word(nodes: Mapping[str, Node], name: str) -> str:
    return _text(nodes, name).casefold()


def _is_later(nodes: Mapping[str, Node], name: str, now: datetime) -> bool:
    date = _date(nodes, name)
    return date is not None and date > now


def _date(nodes: Mapping[str, Node], name: str) -> datetime | None:
    """A date, or a date with a time; UTC where it names no zone."""
    text = _text(nodes, name)
    if not (day := _DATE.match(text)):
        return None
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        try:
            date = datetime(int(day[1]), int(day[2]), int(day[3]))
        except ValueError:
            return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
