"""Which fact a key of a front matter means: `Original-Title`, `originaltitel` and `original_title` are one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from graph.languages import primary
from graph.text import fold
from seed.diagnostics import Diagnostic, warning
from seed.fields.around_names import is_person
from seed.fields.category import Categories
from seed.fields.credits import names_of
from seed.fields.languages import names_several
from seed.fields.media import detail_of, with_detail
from seed.fields.names import Name
from seed.fields.organisations import organisation
from seed.fields.role_vocabulary import LANGUAGES, RoleVocabulary
from seed.fields.roles import standard
from seed.fields.sources import authored
from seed.fields.specs import is_spoken
from seed.film.facts import FACTS, Fact
from seed.parse.nodes import Entries, Items, Missing, Node, Text, to_json
from seed.phrases import NOTHING, phrase, quote
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
        archive archiv festival interview partner rights rechte presented presents programmer
        moderator moderation character model subject tribute software system technology technik play poem
        gedicht comic presentation commentary commentaire kommentar documentation travel featured editorial
        school theme thema tema background web visual visuals graphic subtitle untertitel""",
    )
)
"""Labels that mean something else beside a title, in the singular: who wrote the page, a picture, a rating."""
_OF_SITES = frozenset(
    re.findall(
        r"\w+",
        """layout draft drafts date lastmod permalink weight slugs url cascade headless outputs menu
        menus toc comments math template eleventynavigation eleventyexcludefromcollections sitemap markup
        published publishdate expirydate""",
    )
)
"""Fields of site generators, which say nothing of the film."""
SUBSTITUTES = frozenset(
    re.findall(
        r"\w+",
        """summary shortdescription cover coverimage coverurl image images thumbnail thumbnailurl thumb featuredimage
        featureimage heroimage heroimg ogimage bannerimage headerimage titleimage backdrop backdrops backdropurl
        backdropimage fanart bild foto photo locations lokacje claim slogan aka akas
        website webseite homepage officialsite filmwebsite offiziellewebsite offizielleseite siteofficiel""",
    )
)
"""Fields that state a fact where no other one does, and otherwise say something else of it."""
_CONTAINERS = frozenset(("params", "extra", "taxonomies"))
"""Where Hugo and Zola have a page keep its own fields; a film's may stand in a map of their own there."""
_CAST = frozenset(("mit", "avec"))
"""What a cast is called where it holds names."""
_FILMS = frozenset(("film", "movie"))
_TIMES = re.compile(
    r"(?P<time>.+?)_?(?:in)?_?(?P<unit>minutes?|minuten|mins?|minutos|minuti|minut|seconds?|secs?|sekunden|segundos|secondi|secondes)"
)
"""A field that says the unit of the running time: `length_min`, `duration_in_minutes`."""
_STUDIOS = frozenset(("studio", "studios"))
"""As databases of films call who produced one; among credits it is where it was shot."""
_OF_AUTHORS = re.compile(
    r"(?:vorlage|autor|dramatiker|dramatist|playwright|après|apres|\b(?:by|von|de|di|da))$", re.IGNORECASE
)
"""Ends of names of fields that a name behind makes whole."""
_SWITCHES = frozenset(("true", "false", "yes", "no", "on", "off", "ja", "nein"))
_LINKING = 3
"""The most letters of a word that joins names."""
_WORDS = re.compile(r"[\s_-]+|(?<=[a-z])(?=[A-Z])")
_KEY = re.compile(r"^ {0,4}[\"']?([^\W\d_][\w -]{0,40})[\"']?[ \t]*[:=]", re.MULTILINE)


@lru_cache(maxsize=1024)
def folded_name(key: str) -> str:
    """`original-title`, `originalTitle` and `Original title` are one field, `réalisation` and `realisation` too."""
    return fold(_WORDS.sub("", key))


@dataclass(frozen=True, slots=True)
class FieldNames:
    """The names by which documents call some facts."""

    known: tuple[str, ...]
    """Every name, for guesses at misspelt ones."""
    facts: Mapping[str, str]
    """Folded name → name of the fact."""
    precedence: Mapping[str, int]
    """Of folded names; a fact's own name goes before its synonyms."""


def field_names_of(facts: Sequence[Fact[Any]]) -> FieldNames:
    """A fact's own name goes before a synonym of another one."""
    own = {folded_name(fact.name): fact.name for fact in facts}
    synonyms = [(synonym, fact.name) for fact in facts for synonym in fact.synonyms.split()]
    known = (*(fact.name for fact in facts), *(synonym for synonym, _ in synonyms))
    by_name = {folded_name(synonym): name for synonym, name in synonyms} | own
    ordered = dict.fromkeys((*own, *map(folded_name, known)))
    return FieldNames(known, by_name, {name: place for place, name in enumerate(ordered)})


def names_with(own: FieldNames, ours: FieldNames) -> FieldNames:
    """Own names beside ours. A name that both have, which fields.yaml says, is the own field's alone."""
    ordered = dict.fromkeys((*own.precedence, *ours.precedence))
    precedence = {name: place for place, name in enumerate(ordered)}
    return FieldNames((*ours.known, *own.known), {**ours.facts, **own.facts}, precedence)


OUR_NAMES = field_names_of(FACTS)
_NAMES = OUR_NAMES.facts
_CLAIMING = {fact.name: fact.claims for fact in FACTS if fact.claims}
_OF_PICTURES = frozenset((*(fact.name for fact in FACTS if "media" in fact.version), "portrait"))
"""Facts that are pictures or videos, of films and people."""
_FITS = {fact.name: fact.fits for fact in FACTS if fact.fits}


def nodes_by_fact(
    front_matter: Entries,
    vocabulary: RoleVocabulary,
    categories: Categories,
    names: FieldNames = OUR_NAMES,
    language: str | None = None,
) -> tuple[dict[str, Node], list[Diagnostic]]:
    """The nodes of a front matter by the name of their fact, and findings about keys that are unknown or repeated.

    A fact's own name goes before its synonyms, and these in the order in which they are declared: `year` before
    `release_date`. Keys that are labels of a role (`kamera: Kolya Kano`) join the crew, those that say the unit of the
    running time (`length_min`, `length_sec`) make it together. `language` is that of the document, as far as its path
    says it: `image` names the cinematographer in French. `mit` and `buch` with names are the cast and the screenplay;
    `buch` with the title of a book is unknown.
    """
    nodes: dict[str, Node] = {}
    roles: list[tuple[Text, Node]] = []
    times: list[Text] = []
    gathered: dict[str, list[tuple[Text, Node]]] = {}
    findings: list[Diagnostic] = []
    last = len(names.precedence)
    details: list[tuple[Text, Text]] = []
    for key, node in sorted(
        _entries(front_matter), key=lambda each: names.precedence.get(folded_name(each[0].value), last)
    ):
        name = _fact_of(key.value, node, names) or _claiming(key.value, node) or _cast_beside(nodes, key.value, node)
        if name is None and isinstance(node, Text) and _detail(key.value, names):
            details.append((key, node))
            continue
        if name in _CLAIMING:
            gathered.setdefault(name, []).append((key, node))
        elif name is not None and not (_stands_in(key.value, name) and (name in nodes or _is_switch(node))):
            findings += _take(nodes, name, key, node)
        elif name or _holds_nothing(node) or folded_name(key.value) in _OF_SITES:
            pass
        elif isinstance(node, Text) and (unit := _unit_of_time(key.value)):
            times.append(replace(node, value=f"{node.value} {unit}" if node.value.isdecimal() else node.value))
        elif _names_job(
            key.value, node, front_matter, vocabulary, is_french=_is_french(nodes.get("language"), language)
        ):
            roles.append((replace(key, value=_label(key.value)), node))
        else:
            findings.append(_unknown(key, names))
    nodes |= {name: Entries(tuple(its), its[0][0].line, its[0][0].column) for name, its in gathered.items()}
    findings += _add_details(nodes, details, names)
    if roles:
        nodes["crew"] = _with_roles(nodes.get("crew"), roles)
    _settle(nodes, categories)
    if times and "duration" not in nodes:
        nodes["duration"] = replace(times[0], value=" ".join(time.value for time in times))
    return nodes, findings


def nodes_by_name(
    front_matter: Entries, facts: Sequence[Fact[Any]], names: FieldNames
) -> tuple[dict[str, Node], list[Diagnostic]]:
    """As `nodes_by_fact`, by these facts alone: what is called as a role is an unknown field like others."""
    claiming = {fact.name: fact.claims for fact in facts if fact.claims}
    nodes: dict[str, Node] = {}
    gathered: dict[str, list[tuple[Text, Node]]] = {}
    findings: list[Diagnostic] = []
    last = len(names.precedence)
    details: list[tuple[Text, Text]] = []
    for key, node in sorted(
        _entries(front_matter), key=lambda each: names.precedence.get(folded_name(each[0].value), last)
    ):
        name = names.facts.get(folded_name(key.value)) or next(
            (fact for fact, claims in claiming.items() if claims(key.value, node)), None
        )
        if name is None and isinstance(node, Text) and _detail(key.value, names):
            details.append((key, node))
            continue
        if name in claiming:
            gathered.setdefault(name, []).append((key, node))
        elif name is not None:
            findings += _take(nodes, name, key, node)
        elif not (_holds_nothing(node) or folded_name(key.value) in _OF_SITES):
            findings.append(_unknown(key, names))
    nodes |= {name: Entries(tuple(its), its[0][0].line, its[0][0].column) for name, its in gathered.items()}
    findings += _add_details(nodes, details, names)
    return nodes, findings


_ANY_VALUE = Text("…", 0, 0)


def fact_named(name: str, facts: Sequence[Fact[Any]], names: FieldNames) -> str | None:
    """The fact that a field of this name states, whatever it holds; None where its value decides (`rating`)."""
    detail = _detail(name, names)
    claims = (fact.name for fact in facts if fact.claims and fact.claims(name, _ANY_VALUE))
    return names.facts.get(folded_name(name)) or (detail[0] if detail else next(claims, None))


_KEPT = field_names_of([fact for fact in FACTS if not fact.yields]).facts.keys() - SUBSTITUTES


def is_kept(name: str) -> bool:
    """Whether an own field of films takes the name over only where its declaration says that it does."""
    return folded_name(name) in _KEPT


def film_fact_named(name: str) -> str | None:
    """As `fact_named`, of our facts of films: also a running time with its unit, and credits by their roles."""
    if fact := fact_named(name, FACTS, OUR_NAMES):
        return fact
    if _unit_of_time(name):
        return "duration"
    if folded_name(name) in _CAST:
        return "cast"
    return "crew" if _names_role(name, standard()) else None


def _detail(key: str, names: FieldNames) -> tuple[str, str] | None:
    """(fact, what the field says of its picture), for a field called as one of pictures and a detail of one:
    `poster_alt`, `portrait_copyright`."""
    medium, _, word = _WORDS.sub("_", key).casefold().removesuffix("_text").rpartition("_")
    fact, detail = names.facts.get(folded_name(medium), ""), detail_of(word)
    return (fact, detail) if fact in _OF_PICTURES and detail else None


def _add_details(
    nodes: dict[str, Node], details: Sequence[tuple[Text, Text]], names: FieldNames
) -> Iterator[Diagnostic]:
    """Puts what fields say of pictures beside these. A field without a picture is unknown."""
    for key, value in details:
        fact, detail = _detail(key.value, names) or ("", "")
        if fact in nodes and (completed := with_detail(nodes[fact], detail, value)):
            nodes[fact] = completed
        else:
            yield _unknown(key, names)


def _unknown(key: Text, names: FieldNames) -> Diagnostic:
    message = phrase("unknown field {key}: it is served as it is, in `fields`", key=quote(key.value))
    no_slip = folded_name(key.value) in names.facts or _is_other_thing(key.value)
    guess = None if no_slip else _without_slips(key.value.casefold(), names.known)
    help = phrase("did you mean {found}?", found=guess) if guess else NOTHING
    return warning("unknown-field", message, help).at(key)


@lru_cache(maxsize=1024)
def _without_slips(key: str, known: tuple[str, ...]) -> str | None:
    """The name of a field that a key misspells: of those of facts, and of roles where these are read."""
    return without_slips(key, (*known, *role_fields()) if "director" in known else known)


def _take(nodes: dict[str, Node], name: str, key: Text, node: Node) -> Iterator[Diagnostic]:
    """Takes up the node of a fact, unless another field has stated it already."""
    if _holds_nothing(node) or (name in nodes and _says(node) == _says(nodes[name])):
        return
    if name in nodes:
        message = phrase(
            "{key} says again what line {line} says as {field}, and is not read",
            key=quote(key.value),
            line=nodes[name].line,
            field=name,
        )
        yield warning("repeated-field", message, phrase("keep one of the two")).at(key)
    else:
        nodes[name] = node


def _fact_of(key: str, node: Node, names: FieldNames) -> str | None:
    """The fact that a key means, or None: also where the key means other things as well, and its node fits another."""
    name = names.facts.get(folded_name(key))
    return None if name in _FITS and not (isinstance(node, Missing) or _FITS[name](node)) else name


def _stands_in(key: str, fact: str) -> bool:
    return folded_name(key) in SUBSTITUTES and _NAMES[folded_name(key)] == fact


def _settle(nodes: dict[str, Node], categories: Categories) -> None:
    """Moves what stands in a field that is called as another: a kind of film under `format`, languages that are spoken
    under `language`."""
    kind, spoken = nodes.get("technical_specs"), nodes.get("language")
    if isinstance(kind, Text) and categories.known(kind.value):
        nodes.setdefault("category", nodes.pop("technical_specs"))
    if spoken and (is_spoken(spoken) or names_several(spoken)):
        nodes.setdefault("dialogue", nodes.pop("language"))


def role_fields() -> Iterator[str]:
    """The usual names of fields that hold who did a job (`drehbuch`, `cinematography`), in all languages of roles."""
    vocabulary = standard()
    for key in sorted(_ROLES):
        for _, name in vocabulary.roles[key].names:
            if _names_role(name, vocabulary):
                yield _WORDS.sub("_", name).lower()


def _claiming(key: str, node: Node) -> str | None:
    """The fact that a field states which is called as none, if one claims it."""
    return next((name for name, claims in _CLAIMING.items() if claims(key, node)), None)


def named_facts(text: str) -> set[str]:
    """The facts whose names begin lines of a text that could not be read."""
    return {name for key in _KEY.findall(text) if (name := _NAMES.get(folded_name(key)))}


def _entries(front_matter: Entries) -> Iterator[tuple[Text, Node]]:
    """The fields, among them those that Hugo and Zola have a page keep in maps of their own."""
    for key, node in front_matter.entries:
        if isinstance(node, Entries) and key.value in _CONTAINERS:
            yield from _entries(node)
        elif isinstance(node, Entries) and key.value in _FILMS:
            yield from node.entries
        else:
            yield key, node


@dataclass(frozen=True)
class Served:
    """What is served of a front matter: the nodes of the facts that are, by name, and the values that are made of lists
    and maps, of which a reader may take a part only."""

    nodes: Mapping[str, Node]
    values: Sequence[object]
    said: set[object]
    """Texts that are served as they stand in credits."""

    @cached_property
    def text(self) -> str:
        return str((self.values, self.said))

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(_SAID.findall(self.text))

    def says(self, text: str) -> bool:
        """Whether an address, or the words of another text but for those between names, are served; a switch says
        something of others."""
        if text in self.said:
            return True
        if "://" in text:
            return text in self.text
        said = _SAID.findall(text)
        telling = [word for word in said if len(word) > _LINKING] or said
        return text.casefold() in _SWITCHES or self.words.issuperset(telling)


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
    ),
    *(fact.name for fact in FACTS if "media" in fact.version),
)
"""Facts of which a part is read and another not: names among what is none, maps with keys that nobody knows."""
_SAID = re.compile(r"\w+")


def left_over(front_matter: Entries, served: Served, names: FieldNames) -> dict[str, Any]:
    """The fields, and the parts of lists and maps, that no fact is read from, as JSON."""
    read = {id(part): name for name, node in served.nodes.items() for part in _parts(node)}
    return _left(front_matter, served, names, read)


def _left(front_matter: Entries, served: Served, names: FieldNames, read: Mapping[int, str]) -> dict[str, Any]:
    left: dict[str, Any] = {}
    for key, node in front_matter.entries:
        name = "duration" if _unit_of_time(key.value) else names.facts.get(folded_name(key.value), "")
        fact = read.get(id(node)) or (read.get(id(node.items[0])) if isinstance(node, Items) and node.items else None)
        if isinstance(node, Entries) and key.value in _CONTAINERS | _FILMS and node.entries:
            if inner := _left(node, served, names, read):
                left[key.value] = inner
        elif fact:
            if fact in OF_MAPS and (unread := _unread(node, served)):
                left[key.value] = unread
        elif not (name in served.nodes and _says_of(name, node, served.nodes[name])):
            left[key.value] = to_json(node)
    return left


def _unread(node: Node, served: Served) -> Any:
    """What of a node is not served: of a map, such keys; of a list, what has a part that is not, as it is."""
    match node:
        case Text(text):
            return None if served.says(text) else text
        case Items(items):
            return [to_json(item) for item in items if _unread(item, served)]
        case Entries(entries):
            unread = {key.value: _unread(value, served) for key, value in entries}
            return {key: value for key, value in unread.items() if value}
        case _:
            return None


def _says_of(name: str, node: Node, other: Node) -> bool:
    """Whether a node says of a fact what another one does; of a running time, whether it is a part of that; of a title,
    whether the year stands in brackets behind it."""
    if name == "title" and isinstance(node, Text) and isinstance(other, Text):
        return node.value == other.value or (node.value.startswith(f"{other.value} (") and node.value.endswith(")"))
    if name == "duration" and isinstance(node, Text) and isinstance(other, Text):
        return node.value in other.value
    return _says(node) == _says(other)


def _parts(node: Node) -> Iterator[Node]:
    """The nodes that others have been joined to, themselves among them."""
    yield node
    if isinstance(node, Items):
        for item in node.items:
            yield from _parts(item)
    elif isinstance(node, Entries):
        yield from (value for _, value in node.entries)


def _says(node: Node) -> object:
    """What a node says, a list of one as that one."""
    said = to_json(node)
    return said[0] if isinstance(said, list) and len(said) == 1 else said


def _is_switch(node: Node) -> bool:
    return isinstance(node, Text) and node.value.casefold() in _SWITCHES


def _holds_nothing(node: Node) -> bool:
    if isinstance(node, Items):
        return all(map(_holds_nothing, node.items))
    return isinstance(node, Missing) or (isinstance(node, Entries) and not node.entries)


@lru_cache(maxsize=1024)
def _unit_of_time(key: str) -> str:
    """ "min" or "sec", where a field says the running time in these; "" for other fields."""
    named = _TIMES.fullmatch(_WORDS.sub("_", key).casefold())
    if named is None or _NAMES.get(folded_name(named["time"])) != "duration":
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
    if _is_switch(node):
        return False
    reading = vocabulary.known_label(_label(key), LANGUAGES[0])
    if reading and all(len(fitting) == 1 and fitting[0].key in _ROLES for fitting in reading.roles):
        return True
    fitting = [role for fitting in reading.roles for role in fitting] if reading else []
    of_companies = any(role.department == "COMPANY" for role in fitting)
    return _names_people(node, of_companies=of_companies, alone=all(role.department == "COMPANY" for role in fitting))


def _names_people(node: Node, *, of_companies: bool = False, alone: bool = False) -> bool:
    """Whether a node is unmistakably one name or a list of names; of companies also where single words stand among
    unmistakable names, or alone (`sender: Phoenix`)."""
    names, findings = names_of(node, LANGUAGES[0])
    certain = [_is_unmistakable(named) for named in names]
    if not names or findings or all(certain) or not of_companies:
        return bool(names) and not findings and all(certain)
    whole = [name.name for name, _ in names]
    no_figures = not any(map(str.isdigit, "".join(whole)))
    return (alone or any(certain)) and no_figures and any(name[0].isupper() for name in whole)


def _cast_beside(nodes: Mapping[str, Node], key: str, node: Node) -> str | None:
    """The cast, where a field called `mit` or `avec` names people and no other field has it yet."""
    return "cast" if folded_name(key) in _CAST and "cast" not in nodes and _names_people(node) else None


def _names_job(key: str, node: Node, front_matter: Entries, vocabulary: RoleVocabulary, *, is_french: bool) -> bool:
    """Whether a field is called as a role, and holds who has it; `image` and `buch` mean other things as well."""
    match folded_name(key):
        case "image":
            return is_french and _names_people(node)
        case "buch":
            return _names_people(node) and not _begins_with_article(node)
        case _ if _names_a_source(key, vocabulary):
            return _names_author(key, node, front_matter)
        case _:
            return _names_role(key, vocabulary) and _may_name_people(key, node, vocabulary)


@lru_cache(maxsize=1024)
def _names_a_source(key: str, vocabulary: RoleVocabulary) -> bool:
    """Whether a field is called as what a film is made after: `vorlage`, `based_on`, `novel`."""
    reading = vocabulary.known_label(_label(key).casefold(), LANGUAGES[0])
    return reading is not None and reading.roles[0][0].key == "SOURCE_WORK"


def _names_author(key: str, node: Node, front_matter: Entries) -> bool:
    """Whether such a field names the authors of the work. What may as well be its title does not, nor is the film's own
    title an author."""
    if not isinstance(node, Text):
        return not _is_other_thing(key) and _names_people(node)
    if authored(node.value):
        return True
    may_be_author = _OF_AUTHORS.search(_label(key)) and all(map(is_person, node.value.split(", ")))
    return bool(may_be_author) and _says(node) != _says(front_matter.get("title") or Missing(0, 0))


def _begins_with_article(node: Node) -> bool:
    """As titles of books do, and names of people do not."""
    return isinstance(node, Text) and node.value.split()[0].casefold() in ("der", "die", "das", "ein", "eine")


def _is_french(node: Node | None, language: str | None) -> bool:
    """Whether a document is in French, by its field for the language, else by its path."""
    return primary((node.value if isinstance(node, Text) else language) or "") == "fr"


def _is_unmistakable(named: tuple[Name, Text]) -> bool:
    name, _ = named
    whole = name.name
    return organisation(whole) or (" " in whole and not whole[0].islower() and not any(map(str.isdigit, whole)))


def _label(key: str) -> str:
    """`executiveProducer` → "executive Producer" """
    return f"production {key}" if key.casefold() in _STUDIOS else _WORDS.sub(" ", key)


def _with_roles(crew: Node | None, roles: list[tuple[Text, Node]]) -> Node:
    """The crew, with the names of fields such as `kamera` as one more map from roles to names."""
    first, _ = roles[0]
    entries = Entries(tuple(roles), first.line, first.column)
    if crew is None:
        return entries
    return Items((*(crew.items if isinstance(crew, Items) else (crew,)), entries), crew.line, crew.column)
