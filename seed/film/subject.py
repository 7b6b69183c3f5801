"""What a document is about: a film, or something else, and then it is passed over."""

import re
from collections.abc import Mapping
from dataclasses import replace

from graph.patterns import regex
from seed.diagnostics import Diagnostic, Level, note, warning
from seed.discover.files import DocumentFile
from seed.discover.paths import is_data
from seed.fields.around_names import is_person
from seed.fields.category import Categories, is_film
from seed.fields.life import DATED, dates_life
from seed.fields.text import read_type
from seed.film.facts import FACTS, OF_FILMS_ALONE
from seed.film.field_names import OF_SITES, folded_name
from seed.film.field_nodes import fields_of
from seed.film.title import has_title
from seed.parse.body import first_heading
from seed.parse.document import passing_over, text_of
from seed.parse.nodes import Entries, Node, Text, says
from seed.phrases import phrase, quote, shortened

_OF_ANYTHING = frozenset(
    re.findall(
        r"\w+",
        """language draft published status publish_date expiry_date type title description slug aliases external_links
        official_website additional_info identifiers genre keywords tags categories subtitles tagline filming_locations
        narrative_locations screenings production_budget
        alternative_titles""",
    )
) | frozenset(fact.name for fact in FACTS if "media" in fact.version)
"""Facts that a page of any kind can state."""
_OF_PEOPLE = _OF_ANYTHING | {"country", "awards"}
_NO_FILM = regex(
    r"(?:.*(?:serie[sn]?|série|series|serial|staffel|season|saison|temporada|stagione|episode|épisode|episodio|episódio|folge)"
    r"|person|people|personne|persona|pessoa|osoba|actor|actress|director|regisseur(?:in)?|schauspieler(?:in)?|artist|author"
    r"|autor(?:in)?|film-?makers?|filmemacher(?:in)?|page|seite|post|article|artikel|news|blog|event|termin|veranstaltung"
    r"|screening|festival|film-?festival|award|awards|preis|edition|book|buch|libro|livre|game|spiel|album|song|recipe|rezept"
    r"|gallery|galerie|photo|image|note|notiz|project|projekt|company|firma|organi[sz]ation|venue|kino|index|list|section|home"
    r"|contact|kontakt|about|module|commonjs|website|link|resume|software|product|service)s?"
)
"""Types of what is no film. Series are none: their documents stand for many."""
_KINDS_OF_PERSON = (
    r"person|people|personne|persona|pessoa|osoba|actor|actress|director|regisseur(?:in)?|schauspieler(?:in)?"
    r"|film-?makers?|filmemacher(?:in)?"
)
_PERSON = regex(f"(?:{_KINDS_OF_PERSON})s?")
"""Types of documents about people."""
_TYPED_AS_PERSON = rf"(?:typ|type|tipo)[\"']?[ \t]*[:=]+[ \t]*[\"'\[]*(?:{_KINDS_OF_PERSON})s?\b"
_SAYS_PERSON = regex(rf"(?:^|[{{,])[ \t]*[\"']?{_TYPED_AS_PERSON}".encode(), re.MULTILINE)
_MAY_SAY_PERSON = regex(_TYPED_AS_PERSON.encode())
"""Without what stands before the type, by which a search takes ten times as long."""
_OF_EVERY_PAGE = frozenset(re.findall(r"\w+", "language draft published publish_date expiry_date slug title"))
_OF_PAGES = frozenset(re.findall(r"\w+", "layout permalink pagination eleventynavigation eleventycomputed"))
"""Fields by which site generators are told how to show a page."""
_LAYOUT_OF_FILM = regex(r"(?<![^\W_])(?:film|movie|single)(?![^\W_])", re.IGNORECASE)
_NAME = phrase("if it is about a person, say who that is: name: …")
_KEY = regex(rb"[\n{,][ \t]*[\"']?([^\s\"':={,-][^\n\"':={,]{0,30})[\"']?[ \t]*[:=]")
_DATED = frozenset(name.replace("_", "").encode() for name in DATED)
"""Names of fields that say when or where somebody was born or died, as `_KEY` finds them, without what joins words."""
_NO_FILM_LAYOUTS = regex(
    r"(?:.*[\W_])?(?:page|home|homepage|about|contact|country|countries|land|genre|decade|year|tag|tags|categor(?:y|ies)|archive"
    r"|index|list|search|feed|sitemap|404|actor|actors|director|directors|person|people)(?:\.\w+)?",
    re.IGNORECASE,
)
"""Layouts of pages that list films, or are about something else."""
_NUMBER = regex(r"(?:https?://(?:www\.|m\.)?imdb\.com/(?:[a-z]{2}/)?title/)?tt\d{5,10}\b.*")
_PEOPLE = frozenset(
    re.findall(
        r"\w+",
        """people person persons personen personne personnes persona personas persone pessoa pessoas osoby ludzie
        menschen cast crew castandcrew castcrew team staff actor actors actresses acteurs actrices attori
        attrici actores atores atrizes aktorzy schauspieler schauspielerinnen darsteller darstellerinnen
        director directors directores directoras diretores regisseure regisseurinnen realisateurs réalisateurs
        réalisatrices cineastes cinéastes registi reżyserzy rezyserzy filmmakers filmemacher filmemacherinnen
        filmschaffende artists künstler künstlerinnen kuenstler authors autoren autorinnen auteurs mitwirkende
        beteiligte biografien biographien biographies bios equipe équipe contributors jury""",
    )
)
"""What folders with documents about people are called."""


def passed_over(
    nodes: Mapping[str, Node], fields: Entries, file: DocumentFile, categories: Categories
) -> Diagnostic | None:
    """Why a document is not about a film, by the nodes of its facts and all its fields; None if it is."""
    if (node := nodes.get("type")) and (kind := _other_kind(nodes, categories)):
        message = phrase("the document is about a {kind}, not a film, and is not read", kind=shortened(kind))
        return note("skipped", message).at(node, file.display_path)
    if not (states_film(nodes) or _is_numbered(fields)):
        if is_data(file.path) or not has_title(nodes.get("title")):
            return replace(no_film(file), help=_NAME) if _may_be_of_person(file) else no_film(file)
        if file.is_section or (file.lies_above and _is_page(nodes, fields)):
            message = passing_over(phrase("the page of a folder, which says nothing of a film"))
            return note("skipped", message).in_file(file.display_path)
        if layout := _layout_of_other(fields):
            message = phrase(
                "the document is about a {kind}, not a film, and is not read", kind=shortened(layout.value)
            )
            return note("skipped", message).at(layout, file.display_path)
    return None


def _is_page(nodes: Mapping[str, Node], fields: Entries) -> bool:
    """Whether a document above others says nothing but its title and how a site shows it: `pagination`, `permalink`, or
    a layout that is none of a film."""
    by_name = {folded_name(key.value): node for key, node in fields.entries}
    layout = by_name.get("layout")
    of_film = isinstance(layout, Text) and _LAYOUT_OF_FILM.search(layout.value)
    if of_film or not _OF_EVERY_PAGE.issuperset(nodes) or _OF_PAGES.isdisjoint(by_name):
        return False
    stated = [*nodes.values()]
    return all(name in _OF_PAGES or name in OF_SITES or node in stated for name, node in by_name.items())


def is_of_person(nodes: Mapping[str, Node], fields: Entries, file: DocumentFile, categories: Categories) -> bool:
    """Whether a document is about a person: its type says so, or a field that says when somebody was born or died, or
    its folder, and no field says anything of a film. A category that is no kind of film is one of people there.
    """
    if "type" in nodes and (kind := _other_kind(nodes, categories)):
        return _PERSON.fullmatch(kind) is not None
    if file.is_section or not has_title(nodes.get("title")) or _is_numbered(fields):
        return False
    if not any(dates_life(key.value) for key, _ in fields_of(fields)):
        says_little = is_data(file.path) and nodes.keys() <= {"title", "description"}
        if says_little or not is_in_folder_of_people(file):
            return False
    of_film = nodes.keys() - _OF_PEOPLE
    return not of_film or (of_film == {"category"} and not categories.known(str(says(nodes["category"]))))


def _layout_of_other(fields: Entries) -> Text | None:
    """The layout of a page that is about no film, as site generators have it."""
    layouts = (node for key, node in fields.entries if key.value.casefold() == "layout" and isinstance(node, Text))
    return next((node for node in layouts if _NO_FILM_LAYOUTS.fullmatch(node.value)), None)


def no_film(file: DocumentFile) -> Diagnostic:
    return note("skipped", passing_over(phrase("no field says anything of a film"))).in_file(file.display_path)


def _may_be_of_person(file: DocumentFile) -> bool:
    return is_in_folder_of_people(file) and not (file.is_section or file.is_readme or is_data(file.path))


def headed_by_name(finding: Diagnostic, file: DocumentFile) -> Diagnostic:
    """A finding about a text without front matter; where one headed by a name lies among people, it has a help."""
    is_other = finding.level is Level.NOTE and finding.code == "no-front-matter"
    heading = first_heading(text_of(file)) if is_other and _may_be_of_person(file) else None
    if heading is None or not is_person(heading[0]):
        return finding
    help = phrase("if it is about a person, write above it:\n---\nname: {name}\n---", name=heading[0])
    return replace(finding, code="skipped", help=help)


def states_film(facts: Mapping[str, Node] | set[str]) -> bool:
    """Whether some facts, given by their names, are such as only films have."""
    return not _OF_ANYTHING.issuperset(facts)


def category_of_type(
    nodes: Mapping[str, Node], categories: Categories
) -> tuple[dict[str, Node], tuple[Diagnostic, ...]]:
    """The type of a film as its category, where it has none; a finding if the type is a word that nobody knows."""
    node = nodes.get("type")
    if node is None or (kind := read_type(node, "")[0]) == "film":
        return {}, ()
    if _names_film(kind, categories):
        return ({} if "category" in nodes else {"category": node}), ()
    message = phrase(
        "{kind} is no kind of film that is known; the document is about a film, by its other fields", kind=quote(kind)
    )
    return {}, (warning("category", message, phrase('write e.g. type: "documentary", or "film"')).at(node),)


def _other_kind(nodes: Mapping[str, Node], categories: Categories) -> str | None:
    """What the document is about, by its type, if that is no film."""
    kind, _ = read_type(nodes["type"], "")
    of_films = kind == "film" or _names_film(kind, categories) or not OF_FILMS_ALONE.isdisjoint(nodes)
    return None if of_films and not _NO_FILM.fullmatch(kind) else kind


def _names_film(kind: str, categories: Categories) -> bool:
    """`documentary`, `essayfilm`, `vfx short`: a kind of film, known or not."""
    words = kind.replace("-", " ").split()
    return (
        bool(categories.known(kind))
        or kind.endswith("film")
        or any(categories.known(word) or is_film(word) for word in words)
    )


def _is_numbered(fields: Entries) -> bool:
    """Whether a field holds the number of a film in the Internet Movie Database."""
    return any(isinstance(node, Text) and _NUMBER.fullmatch(node.value) for _, node in fields.entries)


def is_in_folder_of_people(file: DocumentFile) -> bool:
    """Whether a folder above, among them the root, is called as people are."""
    *folders, _ = file.key.split("/")
    root = file.root.rpartition("/")[2]
    return any("".join(re.findall(r"\w", name)).strip("_").casefold() in _PEOPLE for name in (root, *folders))


def says_person(head: bytes) -> bool:
    """Whether a document that begins with some bytes may be one about a person: whether they say such a type, or when
    or where somebody was born or died.
    """
    head = head.lower()
    if _MAY_SAY_PERSON.search(head) and _SAYS_PERSON.search(head):
        return True
    end = head.find(b"\n" + head[:3], 3) if head.startswith((b"---", b"+++")) else len(head)
    return any(key.translate(None, b" _-") in _DATED for key in _KEY.findall(b"\n" + head, 0, end + 1))
