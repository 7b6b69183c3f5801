"""Places as they are printed: `Husum; Amrum`, a list, maps with a name. A comma may stand within one (`Mansfield,
Ohio`).
"""

import re

from seed.fields.reader import Read, is_placeholder, read_texts, strip_links
from seed.fields.splitting import parts
from seed.parse.nodes import Entries, Items, Node
from seed.phrases import phrase

_BETWEEN = re.compile(r"[;|\n•·]|\s/\s")
_NAMES = frozenset(("name", "place", "location", "ort", "label", "title"))


def read_places(node: Node, _language: str) -> Read[tuple[str, ...]]:
    """Each place once, in the order of the document."""
    named = Items(tuple(map(_named, node.items)), node.line, node.column) if isinstance(node, Items) else _named(node)
    texts, wrong = read_texts(named, phrase("the names of places"))
    cut = (part for text in texts for part in parts(strip_links(text.value)[0], _BETWEEN))
    return tuple(dict.fromkeys(place for place in cut if not is_placeholder(place))), wrong


def _named(item: Node) -> Node:
    """The name that a map has, in place of the map."""
    if not isinstance(item, Entries):
        return item
    return next((value for key, value in item.entries if key.value.casefold() in _NAMES), item)
