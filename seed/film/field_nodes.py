"""Which fact each field of a front matter states, by its name and what it holds."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from graph.languages import normal_tag, primary
from graph.text import fold
from seed.diagnostics import Diagnostic, warning
from seed.fields.category import Categories
from seed.fields.credits import plays
from seed.fields.dates import says_place
from seed.fields.languages import names_languages, names_several
from seed.fields.media import with_detail
from seed.fields.reader import said_again
from seed.fields.role_vocabulary import RoleVocabulary
from seed.fields.specs import is_spoken, parts_of
from seed.fields.titles import title_language
from seed.film import draft
from seed.film.facts import FACTS, OF_FILMS_ALONE, Fact
from seed.film.field_forms import Further, fact_of_name, facts_of_site, formed, is_where_to_watch, says_no_more
from seed.film.field_names import (
    OF_SITES,
    OUR_NAMES,
    SUBSTITUTES,
    FieldNames,
    detail_named,
    folded_name,
    is_running_time,
    unit_of_time,
)
from seed.film.role_fields import cast_beside, is_other_thing, names_author, names_job, printed_label, role_fields
from seed.parse.nodes import Entries, Items, Missing, Node, Text, holds_nothing, is_switch, says
from seed.phrases import NOTHING, phrase, quote
from seed.spelling import without_slips

CONTAINERS = frozenset(("params", "extra", "taxonomies"))
"""Where Hugo and Zola have a page keep its own fields; a film's may stand in a map of their own there."""
SPECIFICATIONS = frozenset(
    re.findall(
        r"\w+",
        """technicalspecs technicaldetails technicaldata technicalinfo technischedaten technischeangaben specs
        specifications fichetechnique schedatecnica datostecnicos fichatecnicadelfilm""",
    )
)
"""What maps of technical facts are called, whose fields are as those of the document."""
FILMS = frozenset(("film", "movie"))
_HEADING = frozenset(re.findall(r"\w+", "title heading label name titel titre titulo titolo tytul"))
_CONTENT = frozenset(
    re.findall(r"\w+", "content text body value markdown inhalt contenu contenido conteudo contenuto tresc")
)
"""What the two fields of a section of a page are called."""
_OF_SEVERAL = frozenset(
    re.findall(
        r"\w+", "genre keywords tags categories filming_locations narrative_locations country dialogue subtitles"
    )
)
"""Facts of several names, each of which may stand in a map of its own."""
_CALLED = frozenset(("name", "title", "label", "value"))
_OF_CAMERA = dict.fromkeys(("foto", "fotograf", "fotografi"), "filmfotograf")
"""What says in Scandinavian who held the camera, and in other languages who took a picture; the former in all."""
_PREMIERES = frozenset(("premiera", "estreno", "estreia", "premiar"))
"""Names of the day of release under which a day and a place say where and when the film was first shown."""
_JOINED = frozenset(("awards", "screenings", "external_links"))
"""Facts that several fields say together: `awards` and `festivals`, `links` and `where_to_watch`."""
_OF_SECTIONS = frozenset(("cast", "crew", "awards", "technical_specs", "description"))
"""Facts that sections of a page tell of."""
_LONGEST_CODE = 3
"""Letters of a code for a language, `de` or `deu`."""
_NO_SPECS = Missing(0, 0)
_YEAR = re.compile(r"(?:18[89]|19\d|20\d)\d")
_CLAIMING = {fact.name: fact.claims for fact in FACTS if fact.claims}
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
    further = Further()
    for key, node in sorted(
        fields_of(front_matter), key=lambda each: names.precedence.get(folded_name(each[0].value), last)
    ):
        name = _fact_of(key.value, node, names) or _claiming(key.value, node) or cast_beside(nodes, key.value, node)
        name = _or_spoken(_or_other_title(name, nodes, key.value, node), nodes, node)
        if name is None and isinstance(node, Text) and detail_named(key.value, names):
            details.append((key, node))
            continue
        if name in _CLAIMING:
            gathered.setdefault(name, []).append((key, node))
        elif name is not None and not (_stands_in(key.value, name) and (name in nodes or is_switch(node))):
            findings += _take(nodes, name, key, formed(key, _named_each(name, node, names)))
            _gather_premiere(gathered, name, (key, node), language or "")
        elif further.takes(nodes, name, key, node) or name or holds_nothing(node) or folded_name(key.value) in OF_SITES:
            pass
        elif time := _running_time(key.value, node):
            times.append(time)
        elif names_job(
            key.value, node, front_matter, vocabulary, is_french=_is_french(nodes.get("language"), language)
        ):
            roles.append(
                (
                    replace(key, value=_OF_CAMERA.get(folded_name(key.value)) or printed_label(key.value, vocabulary)),
                    node,
                )
            )
        else:
            findings.append(_unknown(key, names))
    nodes |= {name: Entries(tuple(its), its[0][0].line, its[0][0].column) for name, its in gathered.items()}
    findings += _add_details(nodes, details, names)
    further.add_to(nodes)
    roles += _authors(gathered.get("based_on", ()), front_matter, vocabulary)
    if roles:
        nodes["crew"] = _with_roles(nodes.get("crew"), roles)
    _settle(nodes, categories)
    _add_year(nodes, front_matter)
    _add_from_specs(nodes)
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
        fields_of(front_matter), key=lambda each: names.precedence.get(folded_name(each[0].value), last)
    ):
        name = names.facts.get(folded_name(key.value)) or next(
            (fact for fact, claims in claiming.items() if claims(key.value, node)), None
        )
        if name is None and isinstance(node, Text) and detail_named(key.value, names):
            details.append((key, node))
            continue
        if name in claiming:
            gathered.setdefault(name, []).append((key, node))
        elif name is not None:
            findings += _take(nodes, name, key, node)
        elif not (holds_nothing(node) or folded_name(key.value) in OF_SITES):
            findings.append(_unknown(key, names))
    nodes |= {name: Entries(tuple(its), its[0][0].line, its[0][0].column) for name, its in gathered.items()}
    findings += _add_details(nodes, details, names)
    return nodes, findings


def _add_details(
    nodes: dict[str, Node], details: Sequence[tuple[Text, Text]], names: FieldNames
) -> Iterator[Diagnostic]:
    """Puts what fields say of pictures beside these. A field without a picture is unknown."""
    for key, value in details:
        fact, detail = detail_named(key.value, names) or ("", "")
        if fact in nodes and (completed := with_detail(nodes[fact], detail, value)):
            nodes[fact] = completed
        else:
            yield _unknown(key, names)


def _unknown(key: Text, names: FieldNames) -> Diagnostic:
    message = phrase("unknown field {key}: it is served as it is, in `fields`", key=quote(key.value))
    no_slip = folded_name(key.value) in names.facts or is_other_thing(key.value)
    guess = None if no_slip else _without_slips(fold(key.value), names.known, plain=key.value.isascii())
    help = phrase("did you mean {found}?", found=guess) if guess else NOTHING
    return warning("unknown-field", message, help).at(key)


@lru_cache(maxsize=1024)
def _without_slips(key: str, known: tuple[str, ...], *, plain: bool) -> str | None:
    """The name of a field that a folded key misspells: of those of facts, and of roles where these are read. None that
    makes drafts of documents, nor the same name, which holds something else. `plain`: rather without accents."""
    of_roles = role_fields() if "director" in known else ()
    names = (name for name in known if OUR_NAMES.facts.get(folded_name(name)) not in draft.NAMES)
    by_folded = {fold(name): name for name in sorted((*of_roles, *names), key=lambda name: name.isascii() == plain)}
    guess = without_slips(key, by_folded)
    return by_folded[guess] if guess and guess != key else None


def _take(nodes: dict[str, Node], name: str, key: Text, node: Node) -> Iterator[Diagnostic]:
    """Takes up the node of a fact, unless another field has stated it already."""
    if holds_nothing(node) or (name in nodes and says_no_more(name, node, nodes[name])):
        return
    if name in nodes and name in _JOINED:
        before = nodes[name]
        items = before.items if isinstance(before, Items) else (before,)
        said = [says(item) for item in items]
        further = (item for item in (node.items if isinstance(node, Items) else (node,)) if says(item) not in said)
        nodes[name] = Items((*items, *further), before.line, before.column)
    elif name in nodes:
        yield said_again(key, nodes[name].line, name)
    else:
        nodes[name] = node


def _running_time(key: str, node: Node) -> Text | None:
    """What a field says of the running time that has its unit in its name, or in its value."""
    if not isinstance(node, Text):
        return None
    if unit := unit_of_time(key):
        return replace(node, value=f"{node.value} {unit}" if node.value.isdecimal() else node.value)
    return node if is_running_time(key, node) else None


def _gather_premiere(
    gathered: dict[str, list[tuple[Text, Node]]], name: str, field: tuple[Text, Node], language: str
) -> None:
    """Adds a day of release with a place to what is said of the premiere."""
    key, node = field
    if name == "release_date" and folded_name(key.value) in _PREMIERES and says_place(node, language):
        gathered.setdefault("premiere", []).append(field)


def _named_each(fact: str, node: Node, names: FieldNames) -> Node:
    """A list whose items are maps that name one each (`gatunki: [{gatunek: dramat}]`), as the list of these names."""
    if fact not in _OF_SEVERAL or not isinstance(node, Items) or not any(isinstance(it, Entries) for it in node.items):
        return node
    return Items(tuple(_named_one(fact, item, names) for item in node.items), node.line, node.column)


def _named_one(fact: str, item: Node, names: FieldNames) -> Node:
    if not isinstance(item, Entries):
        return item
    named = ((folded_name(key.value), value) for key, value in item.entries if isinstance(value, Text))
    return next((value for name, value in named if name in _CALLED or names.facts.get(name) == fact), item)


def _fact_of(key: str, node: Node, names: FieldNames) -> str | None:
    """The fact that a key means, or None: also where the key means other things as well, and its node fits another."""
    name = names.facts.get(folded_name(key))
    if name == "full_video_url" and is_where_to_watch(key, node):
        return None if isinstance(node, Text) else "external_links"
    return None if name in _FITS and not (isinstance(node, Missing) or _FITS[name](node)) else name


def _or_other_title(name: str | None, nodes: dict[str, Node], key: str, node: Node) -> str | None:
    """The fact of this name, but `titre: Le loup` beside a title, which is the French one."""
    title = nodes.get("title") if name == "title" else None
    is_other = title is not None and title_language(key) is not None and says(node) != says(title)
    return "alternative_titles" if is_other else name


def _or_spoken(name: str | None, nodes: dict[str, Node], node: Node) -> str | None:
    """The fact of this name, but languages in words beside the code of the document's (`lang: de`, `sprache: Deutsch,
    Polnisch (OmdU)`), which are those of the film."""
    own = nodes.get("language") if name == "language" else None
    if not isinstance(own, Text) or not normal_tag(own.value) or _is_code(node):
        return name
    return "dialogue" if is_spoken(node) or names_languages(node) else name


def _stands_in(key: str, fact: str) -> bool:
    return folded_name(key) in SUBSTITUTES and OUR_NAMES.facts[folded_name(key)] == fact


def _add_year(nodes: dict[str, Node], front_matter: Entries) -> None:
    """Takes a year in the field that site generators have for a day (`date: 1958`), where a film has none: beside facts
    of films alone it is the film's, and not the page's."""
    if not nodes.keys().isdisjoint(("release_year", "release_date")) or nodes.keys().isdisjoint(OF_FILMS_ALONE):
        return
    for key, node in fields_of(front_matter):
        if folded_name(key.value) == "date" and isinstance(node, Text) and _YEAR.fullmatch(node.value):
            nodes["release_year"] = node


def _add_from_specs(nodes: dict[str, Node]) -> None:
    """Takes the year and the running time that stand among technical specifications, where no other field says them:
    `(1990, 35 mm, 12 min, 1.33:1)`."""
    specs = nodes.get("technical_specs", _NO_SPECS)
    texts = [each for each in (specs.items if isinstance(specs, Items) else (specs,)) if isinstance(each, Text)]
    for part in (replace(text, value=part) for text in texts for part in parts_of(text.value)):
        if _YEAR.fullmatch(part.value) and "release_date" not in nodes:
            nodes.setdefault("release_year", part)
        elif part.value[:1].isdigit() and is_running_time("time", part):
            nodes.setdefault("duration", part)


def _settle(nodes: dict[str, Node], categories: Categories) -> None:
    """Moves what stands in a field that is called as another: a kind of film under `format`, languages that are spoken
    under `language`, who plays whom in a crew."""
    crew = nodes.get("crew")
    if "cast" not in nodes and isinstance(crew, Items) and all(map(plays, crew.items)):
        nodes["cast"] = nodes.pop("crew")
    kind, spoken = nodes.get("technical_specs"), nodes.get("language")
    if isinstance(kind, Text) and categories.known(kind.value):
        nodes.setdefault("category", nodes.pop("technical_specs"))
    if spoken and not _is_code(spoken) and (is_spoken(spoken) or names_several(spoken)):
        nodes.setdefault("dialogue", nodes.pop("language"))


def holds_facts(key: str, node: Entries) -> bool:
    """Whether a map of such a name holds the film's own fields; `media` where one of them is called as a fact."""
    if key == "media":
        return any(folded_name(name.value) in OUR_NAMES.facts for name, _ in node.entries)
    return key in FILMS or folded_name(key) in SPECIFICATIONS


def _is_code(node: Node) -> bool:
    """Whether a node has the form of a code for a language, as most have, and cannot be the names of some."""
    return isinstance(node, Text) and len(node.value) <= _LONGEST_CODE and node.value.isascii() and node.value.isalpha()


def _claiming(key: str, node: Node) -> str | None:
    """The fact that a field states which is called as none, if one claims it."""
    return next((name for name, claims in _CLAIMING.items() if claims(key, node)), None) or fact_of_name(key, node)


def fields_of(front_matter: Entries) -> Iterator[tuple[Text, Node]]:
    """The fields, among them those that Hugo and Zola have a page keep in maps of their own."""
    for key, node in front_matter.entries:
        if isinstance(node, Entries) and key.value in CONTAINERS:
            yield from fields_of(node)
        elif isinstance(node, Entries) and holds_facts(key.value, node):
            yield from node.entries
        elif sections := sections_of(node):
            yield from sections
        else:
            yield key, node
            yield from facts_of_site(key.value, node)


def sections_of(node: Node) -> tuple[tuple[Text, Node], ...]:
    """The headings and texts of a list of sections, as builders of pages keep them (`details: [{title: Credits,
    content: …}]`), some of which are called as facts of a film; nothing for other nodes."""
    sections: list[tuple[Text, Node]] = []
    for item in node.items if isinstance(node, Items) else ():
        section = _section(item)
        if section is None:  # as of most lists, whose other items need not be looked at
            return ()
        sections.append(section)
    return tuple(sections) if any(_heads_fact(heading) for heading, _ in sections) else ()


def _section(item: Node) -> tuple[Text, Node] | None:
    if not isinstance(item, Entries):
        return None
    fields = {folded_name(key.value): value for key, value in item.entries}
    heading = next((value for name, value in fields.items() if name in _HEADING and isinstance(value, Text)), None)
    content = next((value for name, value in fields.items() if name in _CONTENT), None)
    return (heading, content) if heading and content and len(fields) == 2 else None


def _heads_fact(heading: Text) -> bool:
    return OUR_NAMES.facts.get(folded_name(heading.value)) in _OF_SECTIONS


def _is_french(node: Node | None, language: str | None) -> bool:
    """Whether a document is in French, by its field for the language, else by its path."""
    return primary((node.value if isinstance(node, Text) else language) or "") == "fr"


def _authors(
    sources: Iterable[tuple[Text, Node]], front_matter: Entries, vocabulary: RoleVocabulary
) -> Iterator[tuple[Text, Node]]:
    """The labels and nodes of fields that say who wrote what a film is made after."""
    for key, node in sources:
        if names_author(key.value, node, front_matter):
            yield replace(key, value=printed_label(key.value, vocabulary)), node


def _with_roles(crew: Node | None, roles: list[tuple[Text, Node]]) -> Node:
    """The crew, with the names of fields such as `kamera` as one more map from roles to names."""
    first, _ = roles[0]
    entries = Entries(tuple(roles), first.line, first.column)
    if crew is None:
        return entries
    return Items((*(crew.items if isinstance(crew, Items) else (crew,)), entries), crew.line, crew.column)
