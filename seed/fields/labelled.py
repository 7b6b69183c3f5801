"""Labels of roles that stand among names: `Line Producer: Sam Heath`, `Jon Halde — Kamera`, `based on the novel by
Ned Holt`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from graph.patterns import regex
from seed.fields.around_names import PARTICLES, is_person
from seed.fields.countries import joins_countries
from seed.fields.roles import RoleVocabulary
from seed.fields.sources import may_begin_source, source_role
from seed.fields.splitting import masked, spans

_MAY_BE = regex(r":|\s(?:[-–—]|by|von|vom|par|de|di|da|nach)\s|\bd['’]")
"""Where there is none of these, there is no label."""
_PART = regex(r"[,;|\n]")
_ENDS = regex(r"[;|\n]")
_DASH = regex(r"\s[-–—]\s")
_BY = regex(r"(?:\s(?:by|von|vom|par|de|di|da|nach|aprè?s)\s+|\s?d['’](?:après\s+)?)(?=\S)", re.IGNORECASE)
_JOINED = regex(r"(?:and|und|sowie|with|mit|et|avec|con|com)\s+", re.IGNORECASE)
_WITHIN = regex(
    r"\s(?=(?:nach|frei|lose|sehr|basierend|based|adapted|inspired|freely|loosely|after|from|d['’]après|librement|adaptée?"
    r"|inspirée?|tirée?|sur|tratt[oa]|ispirat[oa]|basad[oa]|basead[oa]|with|mit|avec|unter|conducted|dirigée?)\W)",
    re.IGNORECASE,
)
"""Where a label may begin behind a name: "Karl Dorn nach einer Idee von Nele Stamm"."""
_LONGEST_LABEL = 80
_JOB = regex(r"(?:[^\W\d_]{6}|\d)")
"""How a job begins that stands right before a name; shorter words are names as well: "Ton", "Song"."""
_MAY_BE_JOB = regex(rf"(?:^|[,;|\n]\s*){_JOB.pattern}\S*\s+\S+\s+\S")
_BRACKETS = regex(r"\s*\([^()]*\)")
_ENDING_NAMES = ",;|:/&+-–—"
_MOST_WORDS = 3
_MOST_JOINTS = 4


def may_be_labelled(text: str) -> bool:
    """Whether a text has what stands between a label and names, which few texts have."""
    return (":" in text or text.count(" ") > 1 or "\n" in text) and (
        _MAY_BE.search(text) is not None or _MAY_BE_JOB.search(text) is not None
    )


def labelled(text: str, language: str, roles: RoleVocabulary) -> list[tuple[str | None, str]]:
    """(label, names) for what is labelled in a text and (None, names) for what is not, in order.

    A label holds up to the next one, a semicolon or the end of the line; one right before a name for that name alone.
    """
    if not may_be_labelled(text):
        return [(None, text)]
    text = cut_at_labels(text, language, roles)
    found: list[tuple[str | None, str]] = []
    alone = False
    for before, start, end in spans(text, _PART):
        part = text[start:end].strip()
        apart = taken_apart(part, language, roles)
        name = ""
        if apart is None and (within := _label_within(part, language, roles)):
            name, apart = within
            part = name
        if apart and not name:
            found.append(apart)
        elif found and not alone and not _ENDS.match(before):
            label, names = found[-1]
            found[-1] = label, f"{names}{before} {part}"
        elif found and found[-1][0] is None:
            found[-1] = None, f"{found[-1][1]}{before} {part}"
        else:
            found.append((None, part))
        if apart and name:
            found.append(apart)
        alone = apart is not None and apart == _job_and_name(part, language, roles)
    return found if any(label for label, _ in found) else [(None, text)]


def cut_at_labels(text: str, language: str, roles: RoleVocabulary) -> str:
    """A text with line breaks before labels that stand behind names with nothing between but a full stop:
    `Kamera: Jon Halde. Ton: Mia Sand`, `Produktion - Rike Torf Verleih: Halmfilm`."""
    pieces = text.split(": ")
    if len(pieces) < 2:
        return text
    for place, piece in enumerate(pieces[:-1]):
        line, start = piece.rsplit("\n", 1)[-1], piece.rfind("\n") + 1
        words = line.split(" ")
        for count in range(min(_MOST_WORDS + 1, len(words) - 1), 0, -1):
            before, label = " ".join(words[:-count]), " ".join(words[-count:])
            follows = place or " - " in before or (before.endswith(".") and " " in before)
            if not follows or before[-1] in _ENDING_NAMES:
                continue
            if words[-count - 1][0].islower() or not label[0].isupper() or not roles.known_label(label, language):
                continue
            if not roles.known_labels(line, language):
                pieces[place] = f"{piece[:start]}{before.rstrip('. ')}\n{label}"
            break
    return ": ".join(pieces)


def taken_apart(part: str, language: str, roles: RoleVocabulary) -> tuple[str, str] | None:
    """The label of a part and the names in it, if exactly one side of a colon or a dash is a label, or words such as
    "screenplay by" stand before the names."""
    for label, names in _candidates(part, roles):
        if label and names and len(label) <= _LONGEST_LABEL and roles.known_labels(label, language):
            return label, names
    return _job_and_name(part, language, roles) if _JOB.match(part) and ":" not in part else None


def _job_and_name(part: str, language: str, roles: RoleVocabulary) -> tuple[str, str] | None:
    """A known label and an unmistakable name with nothing between: `2. Kamera Peter Öhler`. `Studio Filmowe
    Tor` and `Double Take Up` are all a name."""
    if joins_countries(_BRACKETS.sub("", part)):
        return None
    words = part.split()
    for count in range(min(_MOST_WORDS, len(words) - 2), 0, -1):
        label, name = " ".join(words[:count]), " ".join(words[count:])
        reading = roles.known_label(label, language) if is_person(name) else None
        told = {role for fitting in reading.roles for role in fitting} if reading else ()
        if any(role.department != "COMPANY" and role.key != "BODY_DOUBLE" for role in told):
            return label, name
    return None


def _label_within(part: str, language: str, roles: RoleVocabulary) -> tuple[str, tuple[str, str]] | None:
    """The names before a label, and what it and the names behind it are: "Karl Dorn nach einer Idee von Nele Stamm"."""
    for count, start in enumerate(_WITHIN.finditer(masked(part))):
        if count == _MOST_JOINTS:
            break
        if apart := taken_apart(part[start.end() :], language, roles):
            return part[: start.start()].strip(), apart
    return None


def _candidates(part: str, roles: RoleVocabulary) -> Iterator[tuple[str, str]]:
    """(what may be the label, what may be the names)"""
    hidden = masked(part)
    if (colon := hidden.find(": " if ": " in hidden else ":")) > 0:
        before, behind = part[:colon].strip(), part[colon + 1 :].strip()
        yield before, behind
        yield behind, before
    if dash := _DASH.search(hidden):
        before, behind = part[: dash.start()].strip(), part[dash.end() :].strip()
        yield before, behind
        yield behind, before
    if joined := _JOINED.match(part):
        part, hidden = part[joined.end() :], hidden[joined.end() :]
    if part.split(maxsplit=1)[0].casefold() not in _first_words(roles) and not may_begin_source(part):
        return
    joints = [joint.end() for joint in islice(_BY.finditer(hidden), _MOST_JOINTS) if joint.end() <= _LONGEST_LABEL]
    joints = [end for end in joints if not _is_said(part[end:])]
    sources = [end for end in reversed(joints) if source_role(part[:end].strip())]
    for end in (*sources, *joints):  # "d'après le roman de" before "d'après"
        yield part[:end].strip(), part[end:].strip()


def _is_said(names: str) -> bool:
    """Whether words in small letters stand before a name, so that the label says more: "d'après des dessins de"."""
    return any(word[0].islower() and word not in PARTICLES for word in names.split(maxsplit=2)[:2])


@lru_cache(maxsize=4)
def _first_words(roles: RoleVocabulary) -> frozenset[str]:
    """The first word of each label: most people are called otherwise, so that no label is looked for in their names."""
    return frozenset(label.text.split(maxsplit=1)[0].casefold() for label in roles.labels)
