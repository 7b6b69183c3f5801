"""What of a front matter no fact is read from: it is served as it is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from seed.fields.reader import strip_links
from seed.film.facts import FACTS
from seed.film.field_forms import says_no_more
from seed.film.field_names import FieldNames, folded_name, is_running_time, unit_of_time
from seed.film.field_nodes import CONTAINERS, holds_facts, sections_of
from seed.parse.nodes import SWITCHES, Entries, Items, Node, Text, to_json

_LINKING = 3
"""The most letters of a word that joins names."""


@dataclass(frozen=True)
class Served:
    """What is served of a front matter: the nodes of the facts that are, by name, and the values that are made of lists
    and maps, of which a reader may take a part only."""

    nodes: Mapping[str, Node]
    values: Sequence[object]
    said: set[object]
    """Texts that are served as they stand, in credits and links."""

    @cached_property
    def whole(self) -> Mapping[int, str]:
        """The facts by the identity of their nodes."""
        return {id(node): name for name, node in self.nodes.items()}

    @cached_property
    def parts(self) -> Mapping[int, str]:
        """The facts by the identity of their nodes and of all within these."""
        return {id(part): name for name, node in self.nodes.items() for part in _parts(node)}

    def fact_of(self, node: Node) -> str | None:
        """The fact that is read from a node, by itself, as from most, or joined to others."""
        if fact := self.whole.get(id(node)):
            return fact
        first = node.items[0] if isinstance(node, Items) and node.items else None
        return self.parts.get(id(node)) or (self.parts.get(id(first)) if first else None)

    @cached_property
    def text(self) -> str:
        return str((self.values, self.said))

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(_SAID.findall(self.text))

    def says(self, text: str) -> bool:
        """Whether an address, or the words of another text but for those between names, are served; a switch says
        something of others."""
        if text in self.said or ("[[" in text and strip_links(text)[0] in self.said):
            return True
        if "://" in text:
            return text in self.text
        said = _SAID.findall(text)
        telling = [word for word in said if len(word) > _LINKING] or said
        return text.casefold() in SWITCHES or self.words.issuperset(telling)


OF_MAPS = (
    *(
        "external_links",
        "identifiers",
        "director",
        "cast",
        "crew",
        "alternative_titles",
        "filming_locations",
        "screenings",
        "based_on",
        "awards",
    ),
    *(fact.name for fact in FACTS if "media" in fact.version),
)
"""Facts of which a part is read and another not: names among what is none, maps with keys that nobody knows."""
_SAID = re.compile(r"\w+")


def left_over(front_matter: Entries, served: Served, names: FieldNames) -> dict[str, Any]:
    """The fields, and the parts of lists and maps, that no fact is read from, as JSON."""
    left: dict[str, Any] = {}
    for key, node in front_matter.entries:
        if isinstance(node, Entries) and node.entries and (key.value in CONTAINERS or holds_facts(key.value, node)):
            if inner := left_over(node, served, names):
                left[key.value] = inner
        elif isinstance(node, Items) and (sections := sections_of(node)):
            if unread := [
                to_json(item)
                for item, (_, content) in zip(node.items, sections, strict=True)
                if _is_left(content, served)
            ]:
                left[key.value] = unread
        elif fact := served.fact_of(node):
            if fact in OF_MAPS and (unread := _unread(node, served)):
                left[key.value] = unread
        elif not _is_said_otherwise(key.value, node, served, names):
            left[key.value] = to_json(node)
    return left


def _is_left(content: Node, served: Served) -> bool:
    """Whether no fact is read from a section of a page, or not from all of it."""
    fact = served.fact_of(content)
    return fact is None or (fact in OF_MAPS and bool(_unread(content, served)))


def _is_said_otherwise(key: str, node: Node, served: Served, names: FieldNames) -> bool:
    """Whether another field says what this one does of a fact that is served."""
    is_time = unit_of_time(key) or is_running_time(key, node)
    name = "duration" if is_time else names.facts.get(folded_name(key), "")
    return name in served.nodes and _says_of(name, node, served.nodes[name])


def _unread(node: Node, served: Served) -> Any:
    """What of a node is not served: of a map, such keys; of a list, what has a part that is not, as it is."""
    if isinstance(node, Text):  # not `match`, as in `to_json`
        return None if served.says(node.value) else node.value
    said = served.said  # looked at here, too, which spares most texts two calls
    if isinstance(node, Items):
        return [to_json(item) for item in node.items if not _is_said(item, said) and _unread(item, served)]
    if isinstance(node, Entries):
        return {
            key.value: unread
            for key, value in node.entries
            if not (isinstance(value, Text) and value.value in said) and (unread := _unread(value, served))
        }
    return None


def _is_said(item: Node, said: set[object]) -> bool:
    """Whether a text, or each one of a map of texts, is among those said."""
    if isinstance(item, Text):
        return item.value in said
    if not isinstance(item, Entries):
        return False
    for _, value in item.entries:  # noqa: SIM110 - in half the time of all(…)
        if not isinstance(value, Text) or value.value not in said:
            return False
    return True


def _says_of(name: str, node: Node, other: Node) -> bool:
    """Whether a node says of a fact what another one does; of a running time, whether it is a part of that; of a title,
    whether the year stands in brackets behind it."""
    if name == "title" and isinstance(node, Text) and isinstance(other, Text):
        return node.value == other.value or (node.value.startswith(f"{other.value} (") and node.value.endswith(")"))
    if name == "duration" and isinstance(node, Text) and isinstance(other, Text):
        return node.value in other.value
    return says_no_more(name, node, other)


def _parts(node: Node) -> list[Node]:
    """The nodes that others have been joined to, themselves among them."""
    parts = [node]
    for part in parts:  # which grows meanwhile
        if isinstance(part, Items):
            parts += part.items
    parts += [value for part in parts if isinstance(part, Entries) for _, value in part.entries]
    return parts
