"""What a film is made from: `"Die Räuber" von Friedrich Schiller`, `the novel by Paul Bowles`, a map, or fields beside
each other (`original_story`, `story_author`, `story_year`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from graph.patterns import regex
from graph.text import fold
from seed.fields.reader import Read, is_placeholder, strip_links
from seed.fields.sources import author_and_work
from seed.parse.nodes import Entries, Items, Node, Text


class AdaptedWork(NamedTuple):
    """A work that a film is made from, as a document prints it."""

    label: str
    title: str | None = None
    author: str | None = None
    year: int | None = None
    kind: str | None = None
    """What it is, in the words of the document: `novel`, `Theaterstück`."""


NAMES = (
    "source_material original_story literary_source literary_sources adapted_from adaptation_of source_work"
    " original_work vorlage literarische_vorlage romanvorlage buchvorlage nach_dem_roman œuvre_originale"
    " oeuvre_originale adapté_de d_après basado_en basada_en obra_original tratto_da basato_su opera_originale"
    " baseado_em baseada_em oparty_na pierwowzór"
)
_OF = r"(?:original_?|source_?|literary_?|literarische_?)?"
_WORK = rf"{_OF}(?:story|source|book|novel|play|work|material|vorlage|roman|original)"
_PARTS = {
    part: regex(rf"{_WORK}_?(?:{words})")
    for part, words in {
        "author": "authors?|writers?|by|autor(?:in|en)?|auteur",
        "title": "title|titel",
        "year": "year|date|jahr|published",
        "kind": "type|kind|form|art",
    }.items()
}
_IN_MAPS = {
    **dict.fromkeys(("title", "name", "work", "titel", "titre"), "title"),
    **dict.fromkeys(("author", "authors", "by", "writer", "autor", "autorin", "auteur"), "author"),
    **dict.fromkeys(("year", "published", "date", "jahr", "année"), "year"),
    **dict.fromkeys(("type", "kind", "form", "art", "medium"), "kind"),
}
_KINDS = (
    r"(?:graphic |short |auto)?(?:novels?|novella|stor(?:y|ies)|plays?|stage play|musical|opera|books?|memoirs?"
    r"|biograph(?:y|ie)|comics?|manga|poems?|articles?|video game|roman|novelle|erzählung|kurzgeschichte|theaterstück"
    r"|(?:bühnen)?stück|drama|buch|kinderbuch|märchen|sachbuch|gedicht|nouvelle"
    r"|pièce(?: de théâtre)?|livre|récit|novela|cuento|obra de teatro"
    r"|libro|romanzo|racconto|romance|conto|livro|powieść|opowiadanie)"
)
_BEFORE = (
    r"(?:(?:based on|nach|d['’]après|basado en|tratto da|baseado em)\s+)?"
    r"(?:(?:an?|the|his|her|dem|der|den|die|das|ein|eine[mr]?|le|la|un|une|el|il|o|um|uma)\s+|l['’])?"
    r"(?:(?:gleichnamige[nrm]?|eponymous)\s+)?"
)
_TEXT = regex(
    rf"(?:{_BEFORE}(?P<kind>{_KINDS})\b[\s:,]*)?"
    r"(?:[\"“„«‘](?P<quoted>[^\"”“»’]+)[\"”“»’]|(?P<plain>.*?))?[\s,]*"
    r"(?:(?<!\w)(?:by|par|por|(?P<weak>von|de|di|of|d['’]))\s*(?P<author>[^\d\W][^()\d;]*?))?"
    r"[\s,]*\(?(?P<year>1\d{3}|20\d\d)?\)?\.?",
    re.IGNORECASE,
)
_LONGEST = 300
_YEAR = regex(r"(?<!\d)(1\d{3}|20\d\d)(?!\d)")


def _plain(key: str) -> str:
    return re.sub(r"[\s-]+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key)).casefold()


@lru_cache(maxsize=1024)
def _part_of(key: str) -> str | None:
    """What a field says of a work: `story_author` its author."""
    return next((part for part, pattern in _PARTS.items() if pattern.fullmatch(_plain(key))), None)


def states_part(key: str, _: Node) -> bool:
    """Whether a field says something of the work that a film is made from."""
    return _part_of(key) is not None


def read_adaptations(node: Node, _language: str) -> Read[tuple[AdaptedWork, ...]]:
    """A map from the names of fields to works, or to parts of one."""
    parts: dict[str, Text] = {}
    works: list[AdaptedWork] = []
    for key, value in node.entries if isinstance(node, Entries) else ():
        part, text = _part_of(key.value), _first(value)
        if part and text:
            parts.setdefault(part, text)
        else:
            works += _works(value)
    if parts:
        works[:1] = [_with(works[0] if works else None, parts)]
    return tuple(dict.fromkeys(works)), ()


def _first(node: Node) -> Text | None:
    one = node.items[0] if isinstance(node, Items) and node.items else node
    return one if isinstance(one, Text) and not is_placeholder(one.value) else None


def _with(work: AdaptedWork | None, parts: dict[str, Text]) -> AdaptedWork:
    """A work with what fields beside it say."""
    said = {part: strip_links(text.value)[0] for part, text in parts.items()}
    year = _YEAR.search(said.get("year", ""))
    work = work or AdaptedWork("")
    title, author = said.get("title") or work.title, said.get("author") or work.author
    label = ", ".join(dict.fromkeys(filter(None, (work.label, *said.values()))))
    return AdaptedWork(label, title, author, int(year[1]) if year else work.year, said.get("kind") or work.kind)


def _works(node: Node) -> Iterator[AdaptedWork]:
    match node:
        case Text(text) if not is_placeholder(text):
            yield _of_text(strip_links(text)[0])
        case Items(items):
            for item in items:
                yield from _works(item)
        case Entries(entries):
            found = ((_IN_MAPS.get(fold(key.value)), _first(value)) for key, value in entries)
            parts = {part: text for part, text in found if part and text}
            if parts:
                yield _with(None, parts)


def _of_text(text: str) -> AdaptedWork:
    """Title, author, year and kind, as far as a text tells them apart; a text that does not is a title."""
    found = _TEXT.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        return AdaptedWork(text, text)
    title, author = found["quoted"] or found["plain"], found["author"]
    year, plain = int(found["year"]) if found["year"] else None, not (found["quoted"] or found["kind"])
    if plain and (named := author_and_work(text)):
        return AdaptedWork(text, named[1], named[0], year)
    if author and plain and (found["weak"] or " " not in author.strip()):
        return AdaptedWork(text, text)  # "Stand by Me", "Die Jungfrau von Orleans"
    return AdaptedWork(text, title or None, author and author.strip(" ,."), year, found["kind"])
