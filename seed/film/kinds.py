"""What kind of film it is, its genres and its keywords, told apart by the words of the fields that hold them.

A field for genres may name a kind of film (`genre: Documentary, Short`), one for the category a genre (`category:
Drama`); tags and categories of sites hold all of it, and what a site is arranged by. What is neither a kind of film nor
certainly a genre is a keyword there.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.languages import primary
from graph.text import fold
from seed.diagnostics import Diagnostic, note, warning
from seed.fields.category import Categories, is_film
from seed.fields.genre import Genre, Genres, own_key, split, split_further
from seed.fields.reader import is_placeholder, read_texts, strip_links
from seed.parse.nodes import Entries, Items, Node, Text
from seed.phrases import Phrase, phrase, quote

FIELDS = ("genre", "category", "categories", "tags", "keywords")
_VAGUE = frozenset(
    re.findall(
        r"\w+",
        """feature features fiction narrative series serie serien serial commercial court corto curta
        kurz doc docu doku dokument dokumentation documentation animated werbung""",
    )
)
"""Words for kinds of films that sites use for other things, too: they name none among tags."""
_KINDS = (
    "SHORT",
    "SERIES",
    "TV_FILM",
    "MUSIC_VIDEO",
    "COMMERCIAL",
    "DOCUMENTARY",
    "ANIMATION",
    "EXPERIMENTAL",
    "FEATURE",
)
"""Of several kinds that genres and tags name, the first of these is the category; those of one's own come before."""
_GENRES_IN = {"terror": ("es", "pt")}
"""Themes that are names of genres in some languages."""
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_MOST_WORDS = 4
_NAMES = ("name", "title", "label", "slug")
"""Where a map that stands for a genre or tag holds its name, as data from other places have it."""
_BETWEEN_TAGS = re.compile(r"[,;\n]|\s(?=#)")
_NOTE = re.compile(r"\s*[(\[].*")


class Named(NamedTuple):
    """The genres of a film, and the words for them as printed."""

    genres: tuple[Genre, ...]
    label: str
    is_stated: bool
    """Whether a field for genres or the category says so, and not tags."""


class Kinds(NamedTuple):
    """The nodes of a document's facts with what their words say, and the values of two of them."""

    nodes: dict[str, Node]
    values: dict[str, object]
    findings: tuple[Diagnostic, ...]


class _Said(NamedTuple):
    """What a label says: genres by their keys, a kind of film by its key."""

    genres: tuple[str, ...]
    kind: str | None
    is_certain: bool
    """Whether the genres are none that are themes as well."""


def read_kinds(nodes: dict[str, Node], genres: Genres, categories: Categories, language: str) -> Kinds:
    """Reads what a document says of its category, genres and keywords, given the nodes of its facts and its language,
    a tag (BCP 47)."""
    category = nodes.get("category")
    is_plain = category is None or (isinstance(category, Text) and categories.known(category.value) is not None)
    if is_plain and nodes.keys().isdisjoint(FIELDS[:1] + FIELDS[2:]):
        return Kinds(nodes, {}, ())
    words = _Words(genres, categories, primary(language))
    nodes = words.without_numbers(nodes)
    if category and not is_plain and words.take_category(category):
        nodes = {name: node for name, node in nodes.items() if name != "category"}
        words.place = category
    words.take_genres(nodes)
    is_stated = words.place is not None
    words.take_tags(nodes)
    return words.result(nodes, is_stated)


@dataclass(slots=True)
class _Words:
    """The words of a document, sorted."""

    known_genres: Genres
    categories: Categories
    language: str
    genres: dict[str, Genre] = field(default_factory=dict)
    printed: dict[str, None] = field(default_factory=dict)
    """The labels of genres."""
    kinds: dict[str, Text] = field(default_factory=dict)
    keywords: dict[str, str] = field(default_factory=dict)
    """By folded text."""
    findings: list[Diagnostic] = field(default_factory=list)
    place: Node | None = None
    """Where the first genre stands."""

    def without_numbers(self, nodes: dict[str, Node]) -> dict[str, Node]:
        """The nodes without fields for words that hold nothing but numbers, as other places have for keywords. Years
        may be words: `tags: [1968]`."""
        for name in ("categories", "tags", "keywords"):
            node = nodes.get(name)
            items = node.items if isinstance(node, Items) else (node,)
            numbers = [item.value for item in items if isinstance(item, Text) and item.value.isdecimal()]
            if node and numbers and len(numbers) == len(items) and not all(map(_YEAR.fullmatch, numbers)):
                nodes = {other: its for other, its in nodes.items() if other != name}
                message = phrase("{numbers} are numbers, and no words", numbers=quote(", ".join(numbers)))
                help = phrase("write the words that they stand for; they are kept in `fields`")
                self.findings.append(warning("form", message, help).at(node))
        return nodes

    def take_category(self, node: Node) -> bool:
        """Takes what a field for the category says, if it names genres or several things, each of which is known. What
        is called a film (`Märchenfilm`) is a kind of film."""
        texts, wrong = read_texts(node, phrase("one category"))
        labels = [(label, text) for text in texts for label in split(strip_links(text.value)[0])]
        said = [(label, text, self._parts(label)) for label, text in labels if not is_film(label)]
        if wrong or not said or any(not parts or label.casefold().endswith("film") for label, _, parts in said):
            return False
        for label, text, parts in said:
            self.printed |= {label: None} if any(part.genres for part in parts) else {}
            self._take(label, text, parts)
        return True

    def take_genres(self, nodes: Mapping[str, Node]) -> None:
        """Takes the field for genres. A label that nobody knows is a genre of its own."""
        for text in self._texts(nodes, "genre", phrase("a list of genres")):
            self.place = self.place or nodes["genre"]
            for label in () if is_placeholder(text.value) else self._between_stops(text.value):
                if is_placeholder(label) or is_film(label):
                    continue
                self.printed[label] = None
                if parts := self._parts(label) or self._parts(_NOTE.sub("", label)):
                    self._take(label, text, parts)
                else:
                    self._take_unknown(label, text)

    def _between_stops(self, text: str) -> Iterator[str]:
        """The labels of a text, those between full stops too, if the first is one that is known: `Drama. Intriga`."""
        for label in split(text):
            first, stop, _ = label.partition(". ")
            yield from label.rstrip(".").split(". ") if stop and self._parts(first) else (label,)

    def take_tags(self, nodes: Mapping[str, Node]) -> None:
        """Takes tags and categories of a site, and keywords, which are what they are."""
        for name in ("categories", "tags"):
            for label, text in self._labels(nodes, name):
                said = self._said(label)
                is_kind = said and said.kind and "category" not in nodes and label.casefold() not in _VAGUE
                is_genre = said and said.genres and (said.is_certain or self._is_genre_here(label))
                if said and (is_kind or is_genre):
                    self.place = self.place or nodes[name]
                    self.printed |= {label: None} if is_genre else {}
                    kept = _Said(said.genres if is_genre else (), said.kind if is_kind else None, True)
                    self._take(label, text, (kept,))
                else:
                    self.keywords.setdefault(fold(label), label)
        for label, _ in self._labels(nodes, "keywords"):
            self.keywords.setdefault(fold(label), label)

    def result(self, nodes: dict[str, Node], is_stated: bool) -> Kinds:
        values: dict[str, object] = {}
        if self.kinds and "category" not in nodes:
            nodes = nodes | {"category": self._category()}
        if self.printed and self.place:
            values["genre"] = Named(tuple(self.genres.values()), ", ".join(self.printed), is_stated)
            nodes = nodes | {"genre": self.place}
        if self.keywords:
            values["keywords"] = tuple(self.keywords.values())
            nodes = nodes | {"keywords": next(nodes[name] for name in reversed(FIELDS) if name in nodes)}
        return Kinds(nodes, values, tuple(self.findings))

    def _is_genre_here(self, label: str) -> bool:
        """Whether a theme is none in the language of the document: `terror` is a genre in Spanish."""
        return self.language in _GENRES_IN.get(label.casefold(), ())

    def _said(self, label: str) -> _Said | None:
        """What a label says that is known; two words of it may be a kind of film: "animated short"."""
        word, kind = self.known_genres.known(label), self.categories.known(label)
        if word or kind:
            return _Said(word.keys if word else (), kind, word.is_certain if word else True)
        words = label.split()
        for n in range(1, len(words) if len(words) <= _MOST_WORDS else 0):
            one, other = " ".join(words[:n]), " ".join(words[n:])
            for of_kind, of_genre in ((other, one), (one, other)):
                if (kind := self.categories.known(of_kind)) and (word := self.known_genres.known(of_genre)):
                    return _Said(word.keys, kind, word.is_certain)
        return None

    def _parts(self, label: str) -> tuple[_Said, ...]:
        """What a label says, or the labels in it between words for "and"; nothing unless all of them are known."""
        if whole := self._said(label):
            return (whole,)
        parts = split_further(label)
        said = tuple(filter(None, map(self._said, parts)))
        return said if len(said) == len(parts) else ()

    def _take(self, label: str, text: Text, parts: Iterable[_Said]) -> None:
        for said in parts:
            for key in said.genres:
                self.genres.setdefault(key, Genre(key, label))
            if said.kind:
                self.kinds.setdefault(said.kind, Text(label, text.line, text.column))

    def _take_unknown(self, label: str, text: Text) -> None:
        if key := own_key(label):
            self.genres.setdefault(key, Genre(key, label))
            near = self.known_genres.near(label)
            help = phrase("add it to genres.yaml if it is meant")
            if near:
                help = phrase('did you mean "{near}"?', near=near)
            finding = note("genre", phrase("{label} is a genre of its own", label=quote(label)), help)
        else:
            finding = warning(
                "genre",
                phrase("{label} is not a genre", label=quote(label)),
                phrase("write e.g. drama; it is kept as printed only"),
            )
        self.findings.append(finding.at(text))

    def _category(self) -> Text:
        """The category that the kinds make: a documentary short is one kind."""
        first = self.kinds[min(self.kinds, key=lambda kind: _KINDS.index(kind) if kind in _KINDS else -1)]
        if {"SHORT", "DOCUMENTARY"} <= self.kinds.keys():
            return Text("SHORT DOCUMENTARY", first.line, first.column)
        key = next(kind for kind, text in self.kinds.items() if text is first)
        return (
            first
            if self.categories.known(first.value) == key
            else Text(key.replace("_", " "), first.line, first.column)
        )

    def _texts(self, nodes: Mapping[str, Node], name: str, wanted: Phrase) -> Iterator[Text]:
        """The texts of a field, links as the names of what they lead to."""
        if node := nodes.get(name):
            texts, wrong = read_texts(_with_names(node), wanted)
            self.findings += wrong
            for text in texts:
                yield Text(strip_links(text.value)[0], text.line, text.column)

    def _labels(self, nodes: Mapping[str, Node], name: str) -> Iterator[tuple[str, Text]]:
        for text in self._texts(nodes, name, phrase("a list of words")):
            for label in _BETWEEN_TAGS.split(text.value):
                if (word := label.strip(" #")) and not is_placeholder(word):
                    yield word, text


def _with_names(node: Node) -> Node:
    """A node in which the name stands for each map that has one: `genres: [{id: 18, name: Drama}]`."""
    match node:
        case Items(items):
            return Items(tuple(map(_with_names, items)), node.line, node.column)
        case Entries():
            names = (named for name in _NAMES if isinstance(named := node.get(name), Text))
            return next(names, node)
        case _:
            return node
