"""Which fact a key of a front matter means: `Original-Title`, `originaltitel` and `original_title` are one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from seed.diagnostics import Diagnostic, warning
from seed.fields.reader import quote
from seed.fields.role_vocabulary import LANGUAGES, RoleVocabulary
from seed.film.facts import FACTS
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.spelling import did_you_mean

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


_OWN = {_folded(fact.name): fact.name for fact in FACTS}
_NAMES = {_folded(synonym): fact.name for fact in FACTS for synonym in fact.synonyms.split()} | _OWN
_KNOWN = (*(fact.name for fact in FACTS), *(synonym for fact in FACTS for synonym in fact.synonyms.split()))
"""Every name, for guesses at misspelt ones."""


def nodes_by_fact(front_matter: Entries, vocabulary: RoleVocabulary) -> tuple[dict[str, Node], list[Diagnostic]]:
    """The nodes of a front matter by the name of their fact, and findings about keys that are unknown or repeated.

    A fact's own name goes before its synonyms. Keys that are labels of a role (`kamera: Kolya Kano`) join the crew.
    """
    nodes: dict[str, Node] = {}
    roles: list[tuple[Text, Node]] = []
    findings: list[Diagnostic] = []
    for key, node in sorted(_entries(front_matter), key=lambda entry: _folded(entry[0].value) not in _OWN):
        name = _NAMES.get(_folded(key.value))
        if name is None and (not _names_role(key.value, vocabulary) or _is_switch(node)):
            guess = did_you_mean(key.value, _KNOWN)
            message = f"unknown field {quote(key.value)}: it is kept, and not shown anywhere"
            findings.append(warning("unknown-field", message, guess).at(key))
        elif isinstance(node, Missing):
            pass
        elif name is None:
            roles.append((replace(key, value=_label(key.value)), node))
        elif name in nodes:
            message = f"{quote(key.value)} says again what line {nodes[name].line} says as {name}, and is not read"
            findings.append(warning("repeated-field", message, "keep one of the two").at(key))
        else:
            nodes[name] = node
    if roles:
        nodes["crew"] = _with_roles(nodes.get("crew"), roles)
    return nodes, findings


def _entries(front_matter: Entries) -> Iterator[tuple[Text, Node]]:
    """The fields, among them those that Hugo has a page keep under `params`."""
    for key, node in front_matter.entries:
        if key.value == "params" and isinstance(node, Entries):
            yield from node.entries
        else:
            yield key, node


@lru_cache(maxsize=1024)
def _names_role(key: str, vocabulary: RoleVocabulary) -> bool:
    label = _label(key)
    reading = vocabulary.known_label(label, LANGUAGES[0])
    if reading is None or label.casefold() in _OTHER_THINGS:
        return False
    return all(len(fitting) == 1 and fitting[0].key in _ROLES for fitting in reading.roles)


def _label(key: str) -> str:
    """`executiveProducer` → "executive Producer" """
    return _WORDS.sub(" ", key)


def _is_switch(node: Node) -> bool:
    """Whether a field only turns something on or off: `music: true`."""
    return isinstance(node, Text) and node.value.casefold() in ("true", "false", "yes", "no")


def _with_roles(crew: Node | None, roles: list[tuple[Text, Node]]) -> Node:
    """The crew, with the names of fields such as `kamera` as one more map from roles to names."""
    first, _ = roles[0]
    entries = Entries(tuple(roles), first.line, first.column)
    if crew is None:
        return entries
    return Items((*(crew.items if isinstance(crew, Items) else (crew,)), entries), crew.line, crew.column)
