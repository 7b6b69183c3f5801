"""Places as they are printed: `Husum; Amrum`, a list, maps with a name. A comma may stand within one (`Mansfield,
Ohio`), unless the text is plainly a list: `Emden, Leer und Borkum`, `Leipzig, Chemnitz`.
"""

import re

from graph.text import fold
from seed.fields.cities import are_cities
from seed.fields.countries import is_country
from seed.fields.reader import Read, is_placeholder, listed, read_texts, strip_links
from seed.fields.splitting import parts
from seed.parse.nodes import Entries, Items, Node
from seed.phrases import phrase

_BETWEEN = re.compile(r"[;|\n•·]|\s/\s")
_LIST = re.compile(r"(?P<first>[^;()\[\]]+,[^;()\[\]]+?)\s+(?:und|and|et|sowie|&)\s+(?P<last>[^,;()\[\]]+)")
"""A list with commas, and a word before its last part, without brackets."""
_LONGEST_LIST, _LONGEST_NAME = 300, 30
_REGIONS = frozenset(
    map(
        fold,
        listed(
            """
            Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho
            |Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota
            |Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina
            |North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas
            |Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|Ontario
            |Québec|Nova Scotia|England|Scotland|Wales|Surroundings|Umgebung|Umland|Environs
            """
        ),
    )
)
"""What stands behind a place, and is none beside it."""
_NAMES = frozenset(("name", "place", "location", "ort", "label", "title"))


def names_places(node: Node) -> bool:
    """Whether a node is text, or a list, and no settings of a program."""
    return not isinstance(node, Entries)


def read_places(node: Node, language: str) -> Read[tuple[str, ...]]:
    """Each place once, in the order of the document."""
    named = Items(tuple(map(_named, node.items)), node.line, node.column) if isinstance(node, Items) else _named(node)
    texts, wrong = read_texts(named, phrase("the names of places"))
    cut = (part for text in texts for part in parts(strip_links(text.value)[0], _BETWEEN))
    places = (place for part in cut for place in _listed(part, language))
    return tuple(dict.fromkeys(place for place in places if not is_placeholder(place))), wrong


def _listed(text: str, language: str) -> tuple[str, ...]:
    """The parts of a plain list of short names; of another text, the text. A country or a region says where the place
    before it is (`Oslo, Norwegen`)."""
    found = _LIST.fullmatch(text) if len(text) <= _LONGEST_LIST else None
    if found is None:
        cities = tuple(name.strip() for name in text.split(","))
        return cities if are_cities(cities) and all(_is_place(name, language) for name in cities) else (text,)
    names = tuple(name.strip() for name in (*found["first"].split(","), found["last"]))
    behind = text.partition(",")[2].strip()
    if is_country(behind, language) or not all(_is_place(name, language) for name in names):
        return (text,)
    return names


def _is_place(name: str, language: str) -> bool:
    plain = name[:1].isupper() and not name.endswith("-") and len(name) <= _LONGEST_NAME
    in_other = name.isupper() or fold(name) in _REGIONS or is_country(name, language)
    return plain and not in_other and not re.search(r"\b(?:und|and|et)\b|[.:!?]|\d", name)


def _named(item: Node) -> Node:
    """The name that a map has, in place of the map."""
    if not isinstance(item, Entries):
        return item
    return next((value for key, value in item.entries if key.value.casefold() in _NAMES), item)
