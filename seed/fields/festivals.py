"""The world's known festivals and awards: what they are called, and what a printed line names of them.

festivals.csv has a line for each: key, kind (FESTIVAL, AWARD), country (ISO 3166-1), city, name (one that holds in all
languages, or in German, English and French), other names, and the names of prizes that only this festival gives. A city
that alone stands for its festival ("1. Preis, Cannes") is among the other names.

A catalogue may have festivals of its own beside those of the package (`festivals_yaml`).
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from graph.languages import primary
from graph.text import fold
from seed.fields.reader import ANY_LANGUAGE

_LANGUAGES = ("de", "en", "fr")
_WORD = re.compile(r"[^\W_]+(?:['’.&+/][^\W_]+)*")
_POLISH = re.compile(r"(?<=[a-z])(ski|cki|owy|alny)\b")
"""How adjectives of Polish names end."""
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
_ARTICLES = frozenset(("la", "le", "el", "the"))
_LONGEST_NAME = 10
"""Words of the longest name."""


@dataclass(frozen=True, slots=True)
class Festival:
    """A festival, or an academy and the like that gives an award."""

    key: str
    is_award: bool
    """Whether it is an award that stands for itself, or who gives it: the Oscar, the César."""
    country: str
    """ISO 3166-1 alpha-2; "" where nobody says it."""
    cities: tuple[tuple[str, str], ...]
    """(language, name) of its city; the language of a name that holds in all is `ANY_LANGUAGE`."""
    names: tuple[tuple[str, str], ...]
    """Likewise."""

    def name(self, language: str) -> str:
        return _in_language(self.names, language) or self.key

    def city_name(self, language: str) -> str | None:
        return _in_language(self.cities, language)

    def is_in(self, city: str) -> bool:
        """Whether its city has a name, in any language."""
        return any(city == name for _, name in self.cities)


class Known(NamedTuple):
    """A festival that is known, and the words for it."""

    festival: Festival
    others: tuple[str, ...] = ()
    """What else it is called."""
    prizes: tuple[str, ...] = ()
    """The names of prizes that only it gives."""


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


class Festivals:
    """The festivals that are known. What a text says is kept, so that each is read once."""

    def __init__(self, known: Mapping[str, Known], changes: tuple[str, ...] = ()) -> None:
        """`known`: by key; the words of a later one no longer name an earlier. `changes` tells, as text, by what they
        differ from those of the package."""
        self.known = known
        self.changes = changes
        self.find = lru_cache(maxsize=4096)(self._find)

    def __reduce__(self) -> tuple[type["Festivals"], tuple[object, ...]]:
        return Festivals, (self.known, self.changes)

    def festival(self, key: str) -> Festival | None:
        return self.known[key].festival if key in self.known else None

    def _find(self, text: str) -> Found | None:
        """The festival that a text names, by the longest name in it; the first of several."""
        words = [(fold(word[0]), word.start(), word.end()) for word in _WORD.finditer(text)][:100]
        for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
            for first in range(len(words) - length + 1):
                if entry := self._names.get(" ".join(word for word, _, _ in words[first : first + length])):
                    festival, is_prize = entry
                    start, end = words[first][1], words[first + length - 1][2]
                    return Found(festival, start, end, is_prize, festival.is_in(text[start:end]))
        return None

    def find_by_city(self, label: str) -> Festival | None:
        """The festival that a label names by no more than its city (`12. Internationales Filmfestival Odessa`), or by
        its city and words of its names, if it is the only one."""
        said = [word for word in map(fold, _WORD.findall(label)) if not word.isdecimal()]
        words = [word for word in said if word not in _GENERIC]
        with_article = " ".join(word for word in said if word not in _GENERIC - _ARTICLES)  # "Festival de La Rochelle"
        for name in (" ".join(words), with_article):
            festival, is_prize = self._names.get(name, (None, False))
            if festival and not is_prize:
                return festival
        there = [
            each.festival
            for each in self.known.values()
            if len(words) > 1
            and self.is_called(each.festival, label)
            and any(_own_words(city) <= set(words) for _, city in each.festival.cities)
        ]
        return there[0] if len(there) == 1 else None

    def find_in_city(self, label: str, city: str) -> Festival | None:
        """The festival of a city that a label names without it: `Festival de films de femmes`, in Créteil. It is the
        only one of the city whose names have all the words of the label."""
        of_city = (each.festival for each in self.known.values() if each.festival.is_in(city))
        there = [festival for festival in of_city if self.is_called(festival, label)]
        return there[0] if len(there) == 1 else None

    def is_called(self, festival: Festival, label: str) -> bool:
        """Whether a label may name a festival: all its words, but for those of any festival, are of its names or
        city."""
        words = _own_words(label)
        return bool(words) and words <= self._words[festival.key]

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        """By key of a festival: the words of its names and its city."""
        return {
            key: frozenset(
                word for name in (*_texts(each), *_values(each.festival.cities)) for word in _own_words(name)
            )
            for key, each in self.known.items()
        }

    @cached_property
    def _names(self) -> dict[str, tuple[Festival, bool]]:
        """Words of a name → its festival, and whether it is that of a prize."""
        names: dict[str, tuple[Festival, bool]] = {}
        for each in self.known.values():
            for is_prize, texts in ((False, _texts(each)), (True, each.prizes)):
                names |= {words: (each.festival, is_prize) for text in texts for words in _spellings(text)}
        return names


@cache
def standard() -> Festivals:
    """The festivals of festivals.csv."""
    with Path(__file__).with_name("festivals.csv").open(encoding="utf-8", newline="") as file:
        known = (_known(line) for line in csv.DictReader(file))
        return Festivals({each.festival.key: each for each in known})


def _known(line: Mapping[str, str]) -> Known:
    cities, names = (_by_language(_split(line[column])) for column in ("city", "name"))
    festival = Festival(line["key"], line["kind"] == "AWARD", line["country"], cities, names)
    return Known(festival, _split(line["others"]), _split(line["prizes"]))


def _by_language(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(zip(_LANGUAGES if len(names) > 1 else (ANY_LANGUAGE,), names, strict=True)) if names else ()


def _texts(known: Known) -> tuple[str, ...]:
    """All that a festival is called."""
    return (*_values(known.festival.names), *known.others)


def _values(named: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(name for _, name in named)


def _own_words(label: str) -> set[str]:
    return {word for word in map(fold, _WORD.findall(label)) if word not in _GENERIC and not word.isdecimal()}


def _in_language(named: tuple[tuple[str, str], ...], language: str) -> str | None:
    """The name in a language, else that for all, else in English, else any."""
    names = dict(named)
    fallbacks = (language, primary(language), ANY_LANGUAGE, "en", *names)
    return next((names[each] for each in fallbacks if each in names), None)


def _spellings(name: str) -> Iterator[str]:
    """The words of a name as they are compared, and as German and Polish decline them: `beim Deutschen Filmpreis`, `na
    Krakowskim Festiwalu Filmowym`."""
    words = " ".join(fold(word[0]) for word in _WORD.finditer(name))
    yield words
    first, _, others = words.partition(" ")
    if others and first.endswith(_DECLINED):
        yield f"{first.rstrip('ers')}en {others}"
    if "international film festival" in words:
        yield words.replace("international film festival", "iff")
    if "festiwal" in words:
        festival = words.replace("festiwal", "festiwalu")
        yield _POLISH.sub(r"\1m", festival)
        yield _POLISH.sub(r"\1ego", festival).replace("yego", "ego")


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()
