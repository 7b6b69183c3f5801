"""The values of a front matter, as printed, each with its place: what reading a document makes and fields/ reads.

Values are the text as it stands in the file (`title: Yes` is "Yes", `year: 0x10` is "0x10"); nothing is turned into a
number or a date, so that nothing a document says is lost before a reader for the field has seen it.

Lines and columns count from 1, in characters of the file as it lies on disk.
"""

from dataclasses import dataclass
from typing import Any

from seed.phrases import phrase


@dataclass(slots=True)
class Text:
    """A scalar: NFC, outer and doubled spaces removed. `quoted` tells a quoted scalar from a plain one."""

    value: str
    line: int
    column: int
    quoted: bool = False


@dataclass(slots=True)
class Missing:
    """A value that is not there: `key:` with nothing behind it, `~`, `null` or empty quotes."""

    line: int
    column: int


@dataclass(slots=True)
class Items:
    """A list."""

    items: "tuple[Node, ...]"
    line: int
    column: int


@dataclass(slots=True)
class Entries:
    """A map, in the order of the document; keys are unique."""

    entries: "tuple[tuple[Text, Node], ...]"
    line: int
    column: int

    def get(self, key: str) -> "Node | None":
        """The value of a key; None where the document does not have the key at all."""
        return next((value for name, value in self.entries if name.value == key), None)


Node = Text | Missing | Items | Entries

type_names = {
    "Text": phrase("text"),
    "Missing": phrase("nothing"),
    "Items": phrase("a list"),
    "Entries": phrase("a map"),
}


def as_text(node: Node) -> Text | None:
    """The text that was meant: a scalar itself, or the list item with a colon that YAML takes for a map of one entry
    (`- Sundance: World Premiere`), put together again. None for what is no text."""
    return _as_text(node, nested=1)


def _as_text(node: Node, nested: int) -> Text | None:
    match node:
        case Text():
            return node
        case Entries(((key, Missing()),)):
            return Text(f"{key.value}:", key.line, key.column)
        case Entries(((key, value),)) if isinstance(value, Text) or nested:
            inner = _as_text(value, nested - 1)
            return inner and Text(f"{key.value}: {inner.value}", key.line, key.column)
        case _:
            return None


def to_json(node: Node) -> Any:
    """A node as a plain JSON value, scalars as the text they were printed as."""
    if isinstance(node, Text):  # not `match`, which takes twice as long: every value of every document comes this way
        return node.value
    if isinstance(node, Entries):
        return {key.value: to_json(value) for key, value in node.entries}
    return [to_json(item) for item in node.items] if isinstance(node, Items) else None


SWITCHES = frozenset(("true", "false", "yes", "no", "on", "off", "ja", "nein"))


def says(node: Node) -> object:
    """What a node says, a list of one as that one."""
    said = to_json(node)
    return said[0] if isinstance(said, list) and len(said) == 1 else said


def is_switch(node: Node) -> bool:
    return isinstance(node, Text) and node.value.casefold() in SWITCHES


def holds_nothing(node: Node) -> bool:
    if isinstance(node, Items):
        return all(map(holds_nothing, node.items))
    return isinstance(node, Missing) or (isinstance(node, Entries) and not node.entries)
