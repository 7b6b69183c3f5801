"""Which language is served, what a missing text falls back to, and how texts are folded."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar


class InLanguage(Protocol):
    @property
    def language(self) -> str: ...


V = TypeVar("V", bound=InLanguage)
T = TypeVar("T")


def served_language(asked: str | None, languages: Sequence[str]) -> str:
    """The language asked for (`de-AT`, else `de`), else the first of the catalogue."""
    if asked is None:
        return languages[0]
    tag = asked.strip().replace("_", "-").lower()
    known = {language.lower(): language for language in languages}
    return known.get(tag) or known.get(tag.split("-")[0]) or languages[0]


def preferred(versions: Iterable[V], language: str) -> list[V]:
    """Those in the language first, then the others in their order."""
    return sorted(versions, key=lambda version: version.language != language)


def fallback(versions: Iterable[V], language: str, value: Callable[[V], T]) -> T | None:
    """The value in the language; where it is missing (None, or an empty tuple), of the first version that has one."""
    return next(
        (found for version in preferred(versions, language) if (found := value(version)) not in (None, ())), None
    )


def folded(text: str) -> str:
    """Without case, accents and marks; white space is single spaces."""
    for _ in range(2):  # folding case can bring marks out, and taking letters apart can bring capitals out
        text = unicodedata.normalize("NFKD", text).casefold()
    bare = [character for character in unicodedata.normalize("NFKD", text) if unicodedata.combining(character) == 0]
    return " ".join(unicodedata.normalize("NFC", "".join(bare)).split())


def folded_part(text: str) -> str:
    """The same of a part, at whose ends spaces count."""
    spaces = [text[:1].isspace() * " ", text[-1:].isspace() * " "]
    return folded(text).join(spaces) if folded(text) else spaces[0]


def folded_label(label: str) -> str:
    """As role labels are compared: a hyphen equals a space."""
    return folded(label.replace("-", " "))
