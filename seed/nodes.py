"""The values of a front matter, as printed, each with its place: what documents.py makes and the readers of fields/ read.

Values are the text as it stands in the file (`title: Yes` is "Yes", `year: 0x10` is "0x10"); nothing is turned into a number
or a date, so that nothing a document says is lost before a reader for the field has seen it.
"""

from dataclasses import dataclass


@dataclass(slots=True)
class Text:
    """A scalar: NFC, outer and doubled spaces removed. `quoted` tells a quoted scalar from a plain one."""

    value: str
    line: int
    column: int
    quoted: bool = False


@dataclass(slots=True)
class Missing:
    """A value that is not there: `key:` with nothing behind it, `~` or `null`."""

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


type_names = {"Text": "text", "Missing": "nothing", "Items": "a list", "Entries": "a map"}

Node = Text | Missing | Items | Entries
