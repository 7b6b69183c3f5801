"""Names of credits with the surname first, `Kovács, Grete`, of which the collection tells that they are one person's.

A comma joins two names as well ("Cher, Madonna"). `seed.fields.surname_first` reads the lists whose form says it;
here people.yaml and the documents about people do: `Kovács, Grete` is one person if these know a Grete Kovács and
neither a Kovács nor a Grete. A crew says it by itself where each of its entries has the form.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from graph.patterns import regex
from seed.fields.cities import is_city
from seed.fields.credits import is_name_key
from seed.fields.organisations import organisation
from seed.fields.surname_first import of_one_person
from seed.parse.nodes import Entries, Items, Node, Text
from seed.people.identity import People

FIELDS = ("director", "cast", "crew")
LONGEST_TEXT = 5_000
LEAST_ENTRIES = 3
"""Of a crew in which each entry has the form."""
_WORD = r"[^\W\d_][\w'’.-]*"
_SURNAME_FIRST = regex(
    r"(?P<before>(?:^|[;\n|/&]|:\s|\s(?:und|and|et|y|e|i|og|och|en|a)\s)\s*)"
    rf"(?P<surname>(?:(?:[^\W\d_A-ZÀ-Þ][\w'’]*|{_WORD})\s){{0,3}}{_WORD}),[^\S\n]*(?P<forename>{_WORD}(?:\s{_WORD}){{0,2}}?)"
    r"(?=\s*(?:$|[;\n(|/&…]|\.{3}|\s(?:als|as|und|and|et|y|e|i|og|och|en|a|[–—-])\s))"
)


def with_forenames_first(nodes: Mapping[str, Node], people: People, film: str) -> tuple[dict[str, Node], bool]:
    """The nodes of a film's document, by fact, with such names turned; and whether it has any text of the form, so that
    what it says depends on who is known.
    """
    if not any(_has_comma(nodes[name]) for name in FIELDS if name in nodes):
        return {**nodes}, False
    turning = _Turning(people, film)
    turned = {name: turning.turned(nodes[name]) for name in FIELDS if name in nodes}
    if "crew" in turned:
        turned["crew"] = _with_all_turned(turned["crew"])
    return {**nodes, **turned}, turning.is_open


def _has_comma(node: Node) -> bool:
    """Whether any text of a node has a comma, keys included: most credits have none, and nothing is to be turned."""
    if isinstance(node, Text):  # not `match`: all names of all documents come this way
        return "," in node.value
    if isinstance(node, Items):
        return any(map(_has_comma, node.items))
    if isinstance(node, Entries):
        for key, value in node.entries:
            if "," in key.value or ("," in value.value if isinstance(value, Text) else _has_comma(value)):
                return True
    return False


class _Turning:
    def __init__(self, people: People, film: str) -> None:
        self._people, self._film = people, film
        self.is_open = False
        """Whether a text of the form was met."""

    def turned(self, node: Node) -> Node:
        """A node with such names turned, also those of keys: `{"Kovács, Grete": Hamlet}`."""
        return _with_texts(node, self._text)

    def _text(self, text: Text) -> Text:
        value = text.value
        if "," not in value or len(value) > LONGEST_TEXT:
            return text
        turned = _SURNAME_FIRST.sub(self._name, value)
        return replace(text, value=turned) if turned != value else text

    def _name(self, found: re.Match[str]) -> str:
        self.is_open = True
        surname, forename = found["surname"], found["forename"]
        name = f"{forename} {surname}"
        knows = self._people.knows
        if not knows(name, self._film) or knows(surname, self._film) or knows(forename, self._film):
            return found[0]
        return found["before"] + name


def _with_all_turned(crew: Node) -> Node:
    """A crew with its names turned, if there are several entries, and each is one name of the form."""
    by_name: dict[int, str] = {}
    for name in _names(crew):
        turned = _of_form(name) if isinstance(name, Text) and "," in name.value else None
        if turned is None:
            return crew
        by_name[id(name)] = turned
    if len(by_name) < LEAST_ENTRIES:
        return crew
    return _with_texts(crew, lambda text: replace(text, value=new) if (new := by_name.get(id(text))) else text)


def _names(crew: Node) -> Iterator[Node]:
    """What stands for the names in a crew of maps, or in one map from labels to names."""
    for item in crew.items if isinstance(crew, Items) else (crew,):
        match item:
            case Entries(entries):
                of_name = [value for key, value in entries if is_name_key(key.value)]
                yield from of_name or (value for _, value in entries)
            case _:
                yield item


def _of_form(text: Text) -> str | None:
    surname, _, forename = text.value.partition(",")
    turned = of_one_person(text.value)
    is_name = turned != text.value and not is_city(forename.strip())
    return turned if is_name and not any(map(organisation, (surname, forename.strip()))) else None


def _with_texts(node: Node, change: Callable[[Text], Text]) -> Node:
    """A node with each of its texts that has a comma changed, keys included."""
    if not _has_comma(node):
        return node
    match node:
        case Text():
            return change(node)
        case Items(items):
            return replace(node, items=tuple([_with_texts(item, change) for item in items]))
        case Entries(entries):
            return replace(node, entries=tuple([(change(key), _with_texts(value, change)) for key, value in entries]))
        case _:
            return node
