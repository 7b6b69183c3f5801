"""Compares spellings that are close to each other.

What compares them is imported when there is something to compare: each process that reads documents would start later.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from seed.phrases import NOTHING, Phrase, phrase

MISSPELLED = 75
SAME_NAME = 75


def closest(word: str, known: Iterable[str], least: float = MISSPELLED) -> str | None:
    """Returns the known word that `word` probably misspells; `least` of 100 is how much alike they must be."""
    from rapidfuzz import fuzz, process, utils

    found = process.extractOne(word, known, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=least)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str], least: float = MISSPELLED) -> Phrase:
    """Returns a remedy that asks for the closest known word, an empty one if no known word is close."""
    found = closest(word, known, least)
    return phrase("did you mean {found}?", found=found) if found else NOTHING


def same_name(one: str, other: str) -> bool:
    """Tells whether two folded spellings, found where one name is expected, are likely to mean the same person.

    The words may stand in another order ("Cho Sung-Hyung"); a word that differs a little is transliterated otherwise.
    """
    from rapidfuzz import fuzz

    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other)) >= SAME_NAME


class Words(NamedTuple):
    """What labels are made of, by their letters alone."""

    words: dict[str, str]
    """Each word as it is first printed."""
    labels: dict[str, str]
    """Labels of several words, which may be misspelled as one."""


_WORD = re.compile(r"[^\W_]+")


def words_of(labels: Iterable[str]) -> Words:
    words: dict[str, str] = {}
    joined: dict[str, str] = {}
    for label in labels:
        own = _WORD.findall(label)
        for word in own:
            words.setdefault(word.casefold(), word)
        if len(own) > 1:
            joined.setdefault("".join(own).casefold(), label)
    return Words(words, joined)


def corrected(label: str, known: Words) -> str | None:
    """A label with its slips of the pen corrected; None where it has none, or a word that is no slip of a known one."""
    if together := known.labels.get("".join(_WORD.findall(label)).casefold()):
        return together if together.casefold() != label.casefold() else None
    right = {word: _corrected_word(word, known.words) for word in _WORD.findall(label)}
    if None in right.values() or all(word == mended for word, mended in right.items()):
        return None
    return _WORD.sub(lambda word: right[word[0]] or "", label)


def _corrected_word(word: str, known: dict[str, str]) -> str | None:
    """The word if it is known, else the known one that is a letter or two away and begins with the same letter."""
    folded = word.casefold()
    found = folded if folded in known else without_slips(folded, known)
    return (word if found == folded else known[found]) if found else None


def without_slips(word: str, known: Iterable[str]) -> str | None:
    """Returns the known word that is a letter or two away and begins with the same letter."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    slips = 0 if len(word) < 4 else 1 if len(word) < 10 else 2
    alike = (each for each in known if each[0] == word[0])
    found = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=slips) if slips else None
    return found[0] if found else None
