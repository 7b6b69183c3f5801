"""Fields that are text and stay text."""

import re

from seed.diagnostics import Diagnostic
from seed.fields.category import is_film
from seed.fields.reader import Read, strip_links, wrong_form
from seed.parse.nodes import Entries, Items, Missing, Node, Text, as_text

_BULLET = re.compile(r"^[-*•–]\s+")


def read_text(node: Node, _language: str) -> Read[str | None]:
    """Title, description, world sales and the like: as printed."""
    match node:
        case Missing() | Text(""):
            return None, ()
        case Text(text) | Items((Text(text),)) if text:
            return text, ()
        case Items(()):
            return None, ()
        case _:
            return None, (wrong_form(node, "text"),)


def read_type(node: Node, language: str) -> Read[str]:
    """What a document is about, in small letters; absent means "film", and so do other words for one."""
    text, wrong = read_text(node, language)
    kind = strip_links(text or "film")[0].casefold()
    return "film" if is_film(kind) else kind, wrong


def read_awards(node: Node, _language: str) -> Read[tuple[str, ...]]:
    """A list of texts, or one text with an award per line; an item with a colon, to YAML a map, is text."""
    awards: list[str] = []
    wrong: list[Diagnostic] = []
    items: tuple[Node, ...] = node.items if isinstance(node, Items) else (node,)
    if isinstance(node, Entries):
        items = tuple(Entries(((key, value),), key.line, key.column) for key, value in node.entries)
    for item in items:
        if text := as_text(item):
            awards += (_BULLET.sub("", line.strip()) for line in text.value.splitlines())
        elif not isinstance(item, Missing):
            wrong.append(wrong_form(item, "text"))
    return tuple(filter(None, awards)), tuple(wrong)
