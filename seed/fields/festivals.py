"""The world's known festivals and awards: what they are called, and what a printed line names of them.

festivals.csv has a line for each: key, kind (FESTIVAL, AWARD), country (ISO 3166-1), city, name (one that holds in all
languages, or in German, English and French), other names, and the names of prizes that only this festival gives. A city
that alone stands for its festival ("1. Preis, Cannes") is among the other names.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from graph.languages import primary
from graph.text import fold

_LANGUAGES = ("de", "en", "fr")
_WORD = re.compile(r"[^\W_]+(?:['’.&+/][^\W_]+)*")
_DECLINED = ("scher", "tscher", "ales", "ale", "nordische", "unabhangiges")
"""How the first words of German names end that are adjectives."""
_GENERIC = frozenset(
    re.findall(
        r"\w+",
        """film films filmfest filmfestival filmfestivals festival fest festspiele filmfestspiele filmtage
        internationales internationale internationalen international internacional internazionale
        de du des del di do da of the le la el il cine cinema das die der den dem in von th st nd rd""",
    )
)
"""Words that any festival's name may have beside its city."""
_LONGEST_NAME = 10
"""Words of the longest name."""


@dataclass(frozen=True, slots=True)
class Festival:
    """A festival, or an academy and the like that gives an award. Two are the same if their keys are."""

    key: str
    is_award: bool
    """Whether it is an award that stands for itself, or who gives it: the Oscar, the César."""
    country: str
    """ISO 3166-1 alpha-2."""
    city: tuple[str, ...]
    """In German, English and French, or one name that holds in all."""
    names: tuple[str, ...]
    """Likewise."""

    def name(self, language: str) -> str:
        return _in_language(self.names, language)

    def city_name(self, language: str) -> str:
        return _in_language(self.city, language)


@dataclass(frozen=True, slots=True)
class Found:
    """A festival that a text names, and where: from the start to the end of its name, or that of one of its prizes."""

    festival: Festival
    start: int
    end: int
    is_prize: bool
    """Whether the text names a prize of the festival, not the festival."""
    is_city: bool
    """Whether the text names the festival's city alone."""


@cache
def standard() -> dict[str, Festival]:
    """The festivals of festivals.csv, by key."""
    return {key: festival for key, (festival, _, _) in _rows().items()}


@lru_cache(maxsize=4096)
def find(text: str) -> Found | None:
    """The festival that a text names, by the longest name in it; the first of several."""
    words = [(fold(word[0]), word.start(), word.end()) for word in _WORD.finditer(text)][:100]
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for first in range(len(words) - length + 1):
            if entry := _names().get(" ".join(word for word, _, _ in words[first : first + length])):
                festival, is_prize = entry
                start, end = words[first][1], words[first + length - 1][2]
                return Found(festival, start, end, is_prize, text[start:end] in festival.city)
    return None


def find_by_city(label: str) -> Festival | None:
    """The festival that a label names by no more than its city (`12. Internationales Filmfestival Odessa`), or by its
    city and words of its names, if it is the only one."""
    words = [word for word in map(fold, _WORD.findall(label)) if word not in _GENERIC and not word.isdecimal()]
    festival, is_prize = _names().get(" ".join(words), (None, False))
    if festival and not is_prize:
        return festival
    there = [
        each
        for each in standard().values()
        if len(words) > 1 and is_called(each, label) and any(_own_words(city) <= set(words) for city in each.city)
    ]
    return there[0] if len(there) == 1 else None


def find_in_city(label: str, city: str) -> Festival | None:
    """The festival of a city that a label names without it: `Festival de films de femmes`, in Créteil. It is the only
    one of the city whose names have all the words of the label."""
    there = [festival for festival in standard().values() if city in festival.city and is_called(festival, label)]
    return there[0] if len(there) == 1 else None


def is_called(festival: Festival, label: str) -> bool:
    """Whether a label may name a festival: all its words, but for those of any festival, are of its names or city."""
    words = _own_words(label)
    return bool(words) and words <= _words_of_names()[festival.key]


@cache
def _words_of_names() -> dict[str, frozenset[str]]:
    """By key of a festival: the words of its names and its city."""
    return {
        key: frozenset(word for name in (*festival.names, *others, *festival.city) for word in _own_words(name))
        for key, (festival, others, _) in _rows().items()
    }


def _own_words(label: str) -> set[str]:
    return {word for word in map(fold, _WORD.findall(label)) if word not in _GENERIC and not word.isdecimal()}


def _in_language(names: tuple[str, ...], language: str) -> str:
    place = _LANGUAGES.index(primary(language)) if primary(language) in _LANGUAGES else 1
    return names[place if len(names) > 1 else 0]


@cache
def _rows() -> dict[str, tuple[Festival, tuple[str, ...], tuple[str, ...]]]:
    """By key: the festival, other names, names of prizes."""
    with Path(__file__).with_name("festivals.csv").open(encoding="utf-8", newline="") as file:
        return {
            line["key"]: (
                Festival(
                    line["key"], line["kind"] == "AWARD", line["country"], _split(line["city"]), _split(line["name"])
                ),
                _split(line["others"]),
                _split(line["prizes"]),
            )
            for line in csv.DictReader(file)
        }


@cache
def _names() -> dict[str, tuple[Festival, bool]]:
    """Words of a name → its festival, and whether it is that of a prize."""
    names: dict[str, tuple[Festival, bool]] = {}
    for festival, others, prizes in _rows().values():
        for is_prize, texts in ((False, (*festival.names, *others)), (True, prizes)):
            names |= {words: (festival, is_prize) for text in texts for words in _spellings(text)}
    return names


def _spellings(name: str) -> Iterator[str]:
    """The words of a name as they are compared, and as German declines them: `beim Deutschen Filmpreis`."""
    words = " ".join(fold(word[0]) for word in _WORD.finditer(name))
    yield words
    first, _, others = words.partition(" ")
    if others and first.endswith(_DECLINED):
        yield f"{first.rstrip('ers')}en {others}"


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()
