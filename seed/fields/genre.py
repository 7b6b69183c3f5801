"""Genres: `Drama`, `Krimi/Komödie`, `Sci-Fi`; a word that nobody knows becomes a genre of its own.

genres.csv holds a line per genre: key, a name in each language, and other labels in any language, separated by `|`. A
label that stands on several lines names several genres ("Romantic comedy"). Behind a label, `?` says that it may be the
theme of a film of any genre: it names the genre in a field for genres, and not among tags.

A catalogue may have genres of its own beside those of the package (`genres_yaml`).
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz, process

from graph.languages import primary
from graph.text import fold
from seed.fields.slugs import slugify
from seed.fields.splitting import parts

LANGUAGES = ("de", "en", "fr", "es", "it", "pt", "pl")
ANY_LANGUAGE = ""
"""The language of a name that holds in all."""
_THEME = "?"
_HARD = re.compile(r"[,;|/\n•·،、，]|\s[–—-]\s")
_SOFT = re.compile(r"[&+]|(?<=\s)(?:und|and|et|y|e|ed|i|og|och|en|with|mit)(?=\s)", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W_]+")
_ARTICLES = frozenset(
    re.findall(
        r"\w+",
        """film films movie movies cine cinema kino filme pelicula de di du d del della dei the""",
    )
)
"""Words within a label that say nothing of the genre: `film d'action`."""
_CALLED = frozenset(
    ("genre", "genres", "genero", "generos", "genere", "generi", "gatunek", "gatunki", "zanr", "sjanger")
)
"""What the field itself is called."""
_LONGEST = 60
_MOST_WORDS = 4
"""Words of a genre that only documents know; what is longer says something else."""
_NEARLY = 88


class Genre(NamedTuple):
    """A genre of a film."""

    genre: str
    """Its key."""
    label: str
    """As printed."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a label says: the keys of genres, and whether it says so among tags, too."""

    keys: tuple[str, ...]
    is_certain: bool


class Genres:
    """The genres that are known. What a text says is kept, so that each is read once."""

    def __init__(
        self, names: Mapping[str, Mapping[str, str]], words: Mapping[str, Word], changes: tuple[str, ...] = ()
    ) -> None:
        """`names`: key → language → name, in order; `words`: label, folded → what it says; `changes` tells, as text, by
        what they differ from those of the package."""
        self.names = names
        self.words = words
        self.changes = changes
        self.known = lru_cache(maxsize=4096)(self._known)
        self.near = lru_cache(maxsize=1024)(self._near)

    def __reduce__(self) -> tuple[type["Genres"], tuple[object, ...]]:
        return Genres, (self.names, self.words, self.changes)

    def name(self, key: str, language: str) -> str | None:
        """The name of a genre in a language, else that for all, else in English; None for one that only documents
        know."""
        names = self.names.get(key, {})
        return names.get(language) or names.get(primary(language)) or names.get(ANY_LANGUAGE) or names.get("en")

    def _near(self, text: str) -> str | None:
        """The label that a text probably misspells."""
        found = process.extractOne(folded(text)[:100], self.words.keys(), scorer=fuzz.ratio, score_cutoff=_NEARLY)
        return found[0] if found else None

    def _known(self, text: str) -> Word | None:
        """What one label says, which may be made of several ("Historical drama", "Horror-Komödie")."""
        words = folded(text)
        if len(words) > _LONGEST:
            return None
        return self.words.get(words) or self._composed(words.split())

    def _composed(self, words: list[str]) -> Word | None:
        """What labels say one behind the other, the longest first, with words between that say nothing."""
        keys: dict[str, None] = {}
        is_certain, start = False, 0
        while start < len(words):
            for end in range(len(words), start, -1):
                if word := self.words.get(" ".join(words[start:end])):
                    keys |= dict.fromkeys(word.keys)
                    is_certain |= word.is_certain
                    start = end
                    break
            else:
                if words[start] not in _ARTICLES:
                    return None
                start += 1
        return Word(tuple(keys), is_certain) if keys else None


def folded(text: str) -> str:
    """The form in which labels of genres are compared: without accents, marks and pictures."""
    return " ".join(_NO_LETTER.sub(" ", fold(text)).split())


def own_key(text: str) -> str:
    """The key of a genre that only documents know; "" where a text is not the name of one, as what forms leave where
    nobody has filled them in: `gatunek: gatunek`."""
    if folded(text) in _CALLED:
        return ""
    key = slugify(text).upper().replace("-", "_")
    is_name = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS and not text.endswith((".", "!", "?"))
    return key if is_name and any(map(str.isalpha, key)) else ""


def split(text: str) -> tuple[str, ...]:
    """The labels of a text between commas, strokes and the like."""
    return parts(text, _HARD)


def split_further(text: str) -> tuple[str, ...]:
    """The labels of a text between words for "and", which may be part of one."""
    return parts(text, _SOFT)


@cache
def standard() -> Genres:
    """The genres of genres.csv."""
    with Path(__file__).with_name("genres.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    names = {line["key"]: {language: line[language] for language in LANGUAGES} for line in lines}
    return Genres(names, words_of((line["key"], label) for line in lines for label in _labels(line)))


def words_of(labels: Iterable[tuple[str, str]]) -> dict[str, Word]:
    """Pairs of key and label → what each label says."""
    keys: dict[str, dict[str, None]] = {}
    themes: set[str] = set()
    for key, label in labels:
        word = folded(label)
        keys.setdefault(word, {})[key] = None
        if label.endswith(_THEME):
            themes.add(word)
    return {word: Word(tuple(its), word not in themes) for word, its in keys.items()}


def _labels(line: Mapping[str, str]) -> Iterator[str]:
    yield line["key"]
    yield from (line[language] for language in LANGUAGES)
    yield from filter(None, line["labels"].split("|"))
