"""The fields of a front matter, each through its reader."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from graph.languages import is_known, normal_tag
from seed.diagnostics import Diagnostic, Level
from seed.fields.category import read_category
from seed.fields.countries import read_countries
from seed.fields.duration import read_duration
from seed.fields.links import read_links
from seed.fields.media import MEDIA_KINDS, MediaKind, read_image, read_video
from seed.fields.reader import Read, shown
from seed.fields.roles import LANGUAGES, known_label
from seed.fields.slugs import read_aliases, read_slug
from seed.fields.specs import read_dialogue, read_technical_specs
from seed.fields.text import read_awards, read_text, read_type
from seed.fields.year import read_year
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.spelling import did_you_mean

Reader = Callable[[Node, str], Read[Any]]

READERS: Mapping[str, Reader] = {
    "type": read_type,
    "title": read_text,
    "original_title": read_text,
    "slug": read_slug,
    "aliases": read_aliases,
    "category": read_category,
    "description": read_text,
    "release_year": read_year,
    "duration": read_duration,
    "country": read_countries,
    "technical_specs": read_technical_specs,
    "dialogue": read_dialogue,
    **{name: read_image if kind is MediaKind.IMAGE else read_video for name, kind in MEDIA_KINDS.items()},
    "external_links": read_links,
    "awards": read_awards,
    "world_sales": read_text,
    "additional_info": read_text,
}
FIELDS = ("language", *READERS, "director", "cast", "crew")
_ALSO_CALLED = {
    "language": "lang",
    "original_title": "originaltitel titre_original",
    "description": "synopsis plot overview beschreibung inhalt",
    "release_year": "year release_date jahr année annee",
    "duration": "running_time runtime laufzeit dauer durée duree",
    "category": "kategorie catégorie",
    "country": "countries land länder laender pays",
    "technical_specs": "format",
    "poster_image": "poster poster_url",
    "trailer_video": "trailer trailer_url",
    "external_links": "links",
    "awards": "auszeichnungen preise",
    "world_sales": "weltvertrieb",
    "additional_info": "additional",
    "director": "directors directed_by regie regisseur regisseurin réalisateur réalisatrice réalisation realisateur",
    "cast": "actors starring darsteller besetzung acteurs interprètes",
    "crew": "stab équipe",
}
SYNONYMS = {other: name for name, others in _ALSO_CALLED.items() for other in others.split()}
_ROLES = frozenset(
    re.findall(
        r"\w+",
        """SCREENPLAY CINEMATOGRAPHY EDITING MUSIC SOUND_DESIGN PRODUCTION_DESIGN COSTUME CASTING NARRATOR PRODUCER
        CO_PRODUCER EXECUTIVE_PRODUCER PRODUCTION_COMPANY DISTRIBUTION""",
    )
)
"""Whose labels name fields too: `kamera: Kolya Kano`."""
_OTHER_THINGS = frozenset(
    re.findall(
        r"\w+",
        """author authors autor autorin autoren herausgeber buch script skript score edit camera image photography
        photographie distribution""",
    )
)
"""Labels that mean something else beside a title: who wrote the page, a picture, a rating."""
_WORDS = re.compile(r"[\s_-]+|(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=1024)
def _folded(key: str) -> str:
    """`original-title`, `originalTitle` and `Original title` are one field."""
    return _WORDS.sub("", key).casefold()


_OWN = {_folded(name): name for name in FIELDS}
_NAMES = {_folded(word): name for word, name in SYNONYMS.items()} | _OWN


@lru_cache(maxsize=1024)
def _names_role(key: str) -> bool:
    label = _label(key)
    reading = known_label(label, LANGUAGES[0])
    if reading is None or label.casefold() in _OTHER_THINGS:
        return False
    return all(len(fitting) == 1 and fitting[0].key in _ROLES for fitting in reading.roles)


def _label(key: str) -> str:
    """`executiveProducer` → "executive Producer" """
    return _WORDS.sub(" ", key)


@dataclass(slots=True)
class Values:
    """What the fields of one document hold, by the name a field has here; `nodes` only of those that hold something."""

    language: str
    nodes: Mapping[str, Node]
    read: dict[str, Any] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)

    def get(self, name: str) -> Any:
        return self.read.get(name)

    def printed(self, name: str) -> str | None:
        """A field as it stands in the document, a list in one line."""
        match self.nodes.get(name):
            case Text(text):
                return text
            case Items(items):
                return ", ".join(item.value for item in items if isinstance(item, Text)) or None
            case _:
                return None


def read_values(front_matter: Entries, by_path: str | None, languages: Sequence[str]) -> Values:
    """`by_path` is the language that the file's name says."""
    findings: list[Diagnostic] = []
    nodes = _by_field(front_matter, findings)
    language = _language(nodes.get("language"), by_path, languages, findings)
    values = Values(language, nodes, findings=findings)
    for name, reader in READERS.items():
        if node := nodes.get(name):
            values.read[name], found = reader(node, language)
            findings += found
    return values


def _by_field(front_matter: Entries, findings: list[Diagnostic]) -> dict[str, Node]:
    nodes: dict[str, Node] = {}
    roles: list[tuple[Text, Node]] = []
    for key, node in sorted(_entries(front_matter), key=lambda entry: _folded(entry[0].value) not in _OWN):
        name = _NAMES.get(_folded(key.value))
        if name is None and (not _names_role(key.value) or _is_switch(node)):
            findings.append(_unknown(key))
        elif isinstance(node, Missing):
            pass
        elif name is None:
            roles.append((replace(key, value=_label(key.value)), node))
        elif name in nodes:
            findings.append(_repeated(key, name, nodes[name]))
        else:
            nodes[name] = node
    if roles:
        nodes["crew"] = _with_roles(nodes.get("crew"), roles)
    return nodes


def _entries(front_matter: Entries) -> Iterator[tuple[Text, Node]]:
    """The fields, among them those that Hugo has a page keep under `params`."""
    for key, node in front_matter.entries:
        if key.value == "params" and isinstance(node, Entries):
            yield from node.entries
        else:
            yield key, node


def _is_switch(node: Node) -> bool:
    """Whether a field only turns something on or off: `music: true`."""
    return isinstance(node, Text) and node.value.casefold() in ("true", "false", "yes", "no")


def _with_roles(crew: Node | None, roles: list[tuple[Text, Node]]) -> Node:
    """The crew, with the names of fields such as `kamera` as one more map from roles to names."""
    first = roles[0][0]
    entries = Entries(tuple(roles), first.line, first.column)
    if crew is None:
        return entries
    return Items((*(crew.items if isinstance(crew, Items) else (crew,)), entries), crew.line, crew.column)


def _unknown(key: Text) -> Diagnostic:
    guess = did_you_mean(key.value, (*FIELDS, *SYNONYMS))
    message = f"unknown field {shown(key.value)}: it is kept, and not shown anywhere"
    return _warning("unknown-field", message, key, guess)


def _repeated(key: Text, name: str, first: Node) -> Diagnostic:
    message = f"{shown(key.value)} says again what line {first.line} says as {name}, and is not read"
    return _warning("repeated-field", message, key, "keep one of the two")


def _language(node: Node | None, by_path: str | None, languages: Sequence[str], findings: list[Diagnostic]) -> str:
    tag = normal_tag(node.value) if isinstance(node, Text) else None
    if tag and not (is_known(tag) or tag in languages):
        tag = None
    if node and tag is None:
        said = shown(node.value) if isinstance(node, Text) else "this"
        findings.append(_warning("language", f"{said} is no language tag", node, 'write a tag, e.g. "de" or "en"'))
    elif node and by_path and tag != by_path:
        message = f"the document says its language is {tag}, its path says {by_path}; {tag} is used"
        findings.append(_warning("language", message, node, "let them agree"))
    return tag or by_path or languages[0]


def _warning(code: str, message: str, place: Node, help: str = "") -> Diagnostic:
    return Diagnostic(level=Level.WARNING, code=code, message=message, line=place.line, column=place.column, help=help)
