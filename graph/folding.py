"""Text as people compare it: without case, accents and marks."""

import unicodedata


def fold(text: str) -> str:
    """NFKD without marks, case folded (ß → ss), spaces collapsed: what sorting, `contains` and search compare.

    The result is one line: white space of any kind is a single space.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold()).casefold()
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def fold_label(text: str) -> str:
    """A role's label as labels are compared: folded, a hyphen equal to a space."""
    return fold(text.replace("-", " "))
