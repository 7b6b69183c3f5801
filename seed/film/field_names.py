"""Which fact a key of a front matter means: `Original-Title`, `originaltitel` and `original_title` are one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from graph.text import fold
from seed.diagnostics import Diagnostic, warning
from seed.fields.category import Categories
from seed.fields.credits import names_of
from seed.fields.names import Name
from seed.fields.organisations import organisation
from seed.fields.reader import quote
from seed.fields.role_vocabulary import LANGUAGES, RoleVocabulary
from seed.fields.specs import is_spoken
from seed.film.facts import FACTS
from seed.parse.nodes import Entries, Items, Missing, Node, Text, to_json
from seed.spelling import without_slips

_ROLES = frozenset(
    re.findall(
        r"\w+",
        """SCREENPLAY CINEMATOGRAPHY EDITING MUSIC SOUND_DESIGN PRODUCTION_DESIGN COSTUME CASTING NARRATOR
        PRODUCER CO_PRODUCER EXECUTIVE_PRODUCER PRODUCTION_COMPANY DISTRIBUTION""",
    )
)
"""Whose labels name fields, whatever they hold; those of other roles do where they hold names."""
_OTHER_THINGS = frozenset(
    re.findall(
        r"\w+",
        """author autor autorin autoren herausgeber buch roman novel vorlage book script skript score
        soundtrack song edit camera image photography photographie photographe distribution layout art
        artwork location host support press presse translation audio photo trailer teaser website webseite
        color colour lens dcp title titel titre idea story storia historia história histoire text texte
        archive archiv festival interview studio partner rights rechte presented presents programmer
        moderator moderation character model subject tribute software system technology technik play poem
        gedicht comic presentation commentary commentaire kommentar documentation travel featured editorial
        school theme thema tema background web visual visuals graphic subtitle untertitel""",
    )
)
"""Labels that mean something else beside a title, in the singular: who wrote the page, a picture, a rating."""
_OF_SITES = frozenset(
    re.findall(
        r"\w+",
        """layout draft drafts date lastmod tags tag permalink weight slugs url cascade headless outputs menu
        menus toc comments math template eleventynavigation eleventyexcludefromcollections sitemap markup
        published publishdate expirydate""",
    )
)
"""Fields of site generators, which say nothing of the film."""
_CONTAINERS = frozenset(("params", "extra", "taxonomies"))
"""Where Hugo and Zola have a page keep its own fields; a film's may stand in a map of their own there."""
_FILMS = frozenset(("film", "movie"))
_TIMES = re.compile(
    r"(?P<time>.+?)_?(?:in)?_?(?P<unit>minutes?|minuten|mins?|minutos|minuti|minut|seconds?|secs?|sekunden|segundos|secondi|secondes)"
)
"""A field that says the unit of the running time: `length_min`, `duration_in_minutes`."""
_SWITCHES = frozenset(("true", "false", "yes", "no", "on", "off", "ja", "nein"))
_WORDS = re.compile(r"[\s_-]+|(?<=[a-z])(?=[A-Z])")
_KEY = re.compile(r"^ {0,4}[\"']?([^\W\d_][\w -]{0,40})[\"']?[ \t]*[:=]", re.MULTILINE)


@lru_cache(maxsize=1024)
def _folded(key: str) -> str:
    """`original-title`, `originalTitle` and `Original title` are one field, `réalisation` and `realisation` too."""
    return fold(_WORDS.sub("", key))


_OWN = {_folded(fact.name): fact.name for fact in FACTS}
_NAMES = {_folded(synonym): fact.name for fact in FACTS for synonym in fact.synonyms.split()} | _OWN
_KNOWN = (*(fact.name for fact in FACTS), *(synonym for fact in FACTS for synonym in fact.synonyms.split()))
"""Every name, for guesses at misspelt ones."""
_PRECEDENCE = {name: place for place, name in enumerate(dict.fromkeys((*_OWN, *map(_folded, _KNOWN))))}


def nodes_by_fact(
    front_matter: Entries, vocabulary: RoleVocabulary, categories: Categories
) -> tuple[dict[str, Node], list[Diagnostic]]:
    """The nodes of a front matter by the name of their fact, and findings about keys that are unknown or repeated.

    A fact's own name goes before its synonyms, and these in the order in which they are declared: `year` before
    `release_date`. Keys that are labels of a role (`kamera: Kolya Kano`) join the crew, those that say the unit of the
    running time (`length_min`, `length_sec`) make it together.
    """
    nodes: dict[str, Node] = {}
    roles: list[tuple[Text, Node]] = []
    times: list[Text] = []
    findings: list[Diagnostic] = []
    for key, node in sorted(_entries(front_matter), key=_precedence):
        _, name = _meaning(key.value)
        if name is not None:
            if _holds_nothing(node) or (name in nodes and _says(node) == _says(nodes[name])):
                pass
            elif name in nodes:
                message = f"{quote(key.value)} says again what line {nodes[name].line} says as {name}, and is not read"
                findings.append(warning("repeated-field", message, "keep one of the two").at(key))
            else:
                nodes[name] = node
        elif _holds_nothing(node) or _folded(key.value) in _OF_SITES:
            pass
        elif isinstance(node, Text) and (unit := _unit_of_time(key.value)):
            times.append(replace(node, value=f"{node.value} {unit}" if node.value.isdecimal() else node.value))
        elif _names_role(key.value, vocabulary) and _may_name_people(key.value, node, vocabulary):
            roles.append((replace(key, value=_label(key.value)), node))
        else:
            message = f"unknown field {quote(key.value)}: it is kept, and not shown anywhere"
            guess = None if _is_other_thing(key.value) else without_slips(key.value.casefold(), _KNOWN)
            findings.append(warning("unknown-field", message, f"did you mean {guess}?" if guess else "").at(key))
    if roles:
        nodes["crew"] = _with_roles(nodes.get("crew"), roles)
    _settle(nodes, categories)
    if times and "duration" not in nodes:
        nodes["duration"] = replace(times[0], value=" ".join(time.value for time in times))
    return nodes, findings


def _settle(nodes: dict[str, Node], categories: Categories) -> None:
    """Moves what stands in a field that is called as another: a kind of film under `format`, languages that are spoken
    under `language`."""
    kind, spoken = nodes.get("technical_specs"), nodes.get("language")
    if isinstance(kind, Text) and categories.known(kind.value):
        nodes.setdefault("category", nodes.pop("technical_specs"))
    if spoken and is_spoken(spoken):
        nodes.setdefault("dialogue", nodes.pop("language"))


def _precedence(entry: tuple[Text, Node]) -> int:
    precedence, _ = _meaning(entry[0].value)
    return precedence


@lru_cache(maxsize=1024)
def _meaning(key: str) -> tuple[int, str | None]:
    """The place of a key among those of all facts, and the name of its fact."""
    folded = _folded(key)
    return _PRECEDENCE.get(folded, len(_PRECEDENCE)), _NAMES.get(folded)


def named_facts(text: str) -> set[str]:
    """The facts whose names begin lines of a text that could not be read."""
    return {name for key in _KEY.findall(text) if (name := _NAMES.get(_folded(key)))}


def _entries(front_matter: Entries) -> Iterator[tuple[Text, Node]]:
    """The fields, among them those that Hugo and Zola have a page keep in maps of their own."""
    for key, node in front_matter.entries:
        if isinstance(node, Entries) and key.value in _CONTAINERS:
            yield from _entries(node)
        elif isinstance(node, Entries) and key.value in _FILMS:
            yield from node.entries
        else:
            yield key, node


def _says(node: Node) -> object:
    """What a node says, a list of one as that one."""
    said = to_json(node)
    return said[0] if isinstance(said, list) and len(said) == 1 else said


def _holds_nothing(node: Node) -> bool:
    if isinstance(node, Items):
        return all(map(_holds_nothing, node.items))
    return isinstance(node, Missing) or (isinstance(node, Entries) and not node.entries)


@lru_cache(maxsize=1024)
def _unit_of_time(key: str) -> str:
    """ "min" or "sec", where a field says the running time in these; "" for other fields."""
    named = _TIMES.fullmatch(_WORDS.sub("_", key).casefold())
    if named is None or _NAMES.get(_folded(named["time"])) != "duration":
        return ""
    return "min" if named["unit"].startswith("m") else "sec"


@lru_cache(maxsize=1024)
def _names_role(key: str, vocabulary: RoleVocabulary) -> bool:
    return not _is_other_thing(key) and vocabulary.known_label(_label(key).casefold(), LANGUAGES[0]) is not None


def _is_other_thing(key: str) -> bool:
    """ "images", "original_story"; not "director_of_photography"."""
    words = _label(key).casefold().split()
    last = words[-1] if words else ""
    return not {"of", "de", "der"}.intersection(words) and bool({last, last.removesuffix("s")} & _OTHER_THINGS)


def _may_name_people(key: str, node: Node, vocabulary: RoleVocabulary) -> bool:
    """Whether a field that is called as a role holds names. The usual ones do, or it is told what is no name in them;
    of the others, which may be about something else, only what is unmistakably a list of names is read."""
    if isinstance(node, Text) and node.value.casefold() in _SWITCHES:
        return False
    reading = vocabulary.known_label(_label(key), LANGUAGES[0])
    if reading and all(len(fitting) == 1 and fitting[0].key in _ROLES for fitting in reading.roles):
        return True
    names, findings = names_of(node, LANGUAGES[0])
    return bool(names) and not findings and all(map(_is_unmistakable, names))


def _is_unmistakable(named: tuple[Name, Text]) -> bool:
    name, _ = named
    whole = name.name
    return organisation(whole) or (" " in whole and not whole[0].islower() and not any(map(str.isdigit, whole)))


def _label(key: str) -> str:
    """`executiveProducer` → "executive Producer" """
    return _WORDS.sub(" ", key)


def _with_roles(crew: Node | None, roles: list[tuple[Text, Node]]) -> Node:
    """The crew, with the names of fields such as `kamera` as one more map from roles to names."""
    first, _ = roles[0]
    entries = Entries(tuple(roles), first.line, first.column)
    if crew is None:
        return entries
    return Items((*(crew.items if isinstance(crew, Items) else (crew,)), entries), crew.line, crew.column)
