"""Compares spellings that are close to each other."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process, utils

MISSPELLED = 75
SAME_NAME = 75


def closest(word: str, known: Iterable[str]) -> str | None:
    """Returns the known word that `word` probably misspells."""
    found = process.extractOne(word, known, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=MISSPELLED)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Returns a remedy that asks for the closest known word, "" if no known word is close."""
    found = closest(word, known)
    return f"did you mean {found}?" if found else ""


def same_name(one: str, other: str) -> bool:
    """Tells whether two folded spellings, found where one name is expected, are likely to mean the same person.

    The words may stand in another order ("Cho Sung-Hyung"); a word that differs a little is transliterated otherwise.
    """
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other)) >= SAME_NAME
