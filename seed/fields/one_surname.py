"""Two people with one surname that stands once: `Anton & Jon Halde`."""

from graph.patterns import regex
from seed.fields.organisations import begins_group, organisation

_TWO = regex(
    r"(?P<one>[^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?)\s(?:&|\+|and|und|et|y|e|i|og|och|en)\s"
    r"(?P<other>[^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?)\s(?P<surname>[^\W\d_]{2,30}(?:-[^\W\d_]{2,30})?)"
)
_NO_FORENAMES = frozenset(
    ("the", "die", "der", "das", "les", "los", "las", "his", "her", "their", "seine", "ihre", "sein", "ihr")
)


def people_of_one_surname(text: str) -> tuple[str, str] | None:
    """Both names, of a text that is a forename and, behind an "and", a forename and a surname; None for others, as
    for `Nora & The Waves` and `Halm & Torf Films`."""
    found = _TWO.fullmatch(text) if " " in text else None
    if found is None or text.isupper():
        return None
    one, other, surname = found["one"], found["other"], found["surname"]
    if not all(word[0].isupper() for word in (one, other, surname)) or other.casefold() in _NO_FORENAMES:
        return None
    if one == other or organisation(text) or organisation(one) or begins_group(f"{other} {surname}"):
        return None
    return f"{one} {surname}", f"{other} {surname}"
