"""Labels of roles that stand among names: `Line Producer: Sam Heath`, `Jon Halde — Kamera`, `based on the novel by
Ned Holt`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from seed.fields.roles import RoleVocabulary
from seed.fields.splitting import masked, spans

_MAY_BE = re.compile(r":|\s(?:[-–—]|by|von|vom|par|de|di|da|nach)\s")
"""Where there is none of these, there is no label."""
_PART = re.compile(r"[,;|\n]")
_ENDS = re.compile(r"[;|\n]")
_DASH = re.compile(r"\s[-–—]\s")
_BY = re.compile(r"\s(?:by|von|vom|par|de|di|da|nach)\s+(?=\S)")
_LONGEST_LABEL = 60
_MOST_JOINTS = 4


def may_be_labelled(text: str) -> bool:
    """Whether a text has what stands between a label and names, which few texts have."""
    return (":" in text or text.count(" ") > 1 or "\n" in text) and _MAY_BE.search(text) is not None


def labelled(text: str, language: str, roles: RoleVocabulary) -> list[tuple[str | None, str]]:
    """(label, names) for what is labelled in a text and (None, names) for what is not, in order.

    A label holds up to the next one, a semicolon or the end of the line.
    """
    if not may_be_labelled(text):
        return [(None, text)]
    found: list[tuple[str | None, str]] = []
    for before, start, end in spans(text, _PART):
        part = text[start:end].strip()
        apart = taken_apart(part, language, roles)
        if apart:
            found.append(apart)
        elif found and not _ENDS.match(before):
            label, names = found[-1]
            found[-1] = label, f"{names}{before} {part}"
        elif found and found[-1][0] is None:
            found[-1] = None, f"{found[-1][1]}{before} {part}"
        else:
            found.append((None, part))
    return found if any(label for label, _ in found) else [(None, text)]


def taken_apart(part: str, language: str, roles: RoleVocabulary) -> tuple[str, str] | None:
    """The label of a part and the names in it, if exactly one side of a colon or a dash is a label, or words such as
    "screenplay by" stand before the names."""
    for label, names in _candidates(part, roles):
        if label and names and len(label) <= _LONGEST_LABEL and roles.known_label(label, language):
            return label, names
    return None


def _candidates(part: str, roles: RoleVocabulary) -> Iterator[tuple[str, str]]:
    """(what may be the label, what may be the names)"""
    hidden = masked(part)
    if (colon := hidden.find(": " if ": " in hidden else ":")) > 0:
        before, behind = part[:colon].strip(), part[colon + 1 :].strip()
        yield before, behind
        yield behind, before
    elif dash := _DASH.search(hidden):
        before, behind = part[: dash.start()].strip(), part[dash.end() :].strip()
        yield before, behind
        yield behind, before
    if part.split(maxsplit=1)[0].casefold() not in _first_words(roles):
        return
    for count, joint in enumerate(_BY.finditer(hidden)):
        if count == _MOST_JOINTS or joint.end() > _LONGEST_LABEL:
            return
        yield part[: joint.end()].strip(), part[joint.end() :].strip()


@lru_cache(maxsize=4)
def _first_words(roles: RoleVocabulary) -> frozenset[str]:
    """The first word of each label: most people are called otherwise, so that no label is looked for in their names."""
    return frozenset(label.text.split(maxsplit=1)[0].casefold() for label in roles.labels)
