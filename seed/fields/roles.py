"""The vocabulary of roles: what a printed label ("Kamera", "Director of Photography") says, in several languages.

roles.csv holds a line per role, in the order in which credits are usually read: key, department, and for each language
a label and variants separated by `|`. A mark behind a variant is not part of it: `+` names two roles at once, `?` fits
another role as well, `!` is a mistranslation that real documents contain.
"""

import csv
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from graph.languages import primary
from seed.diagnostics import Diagnostic, warning
from seed.fields.reader import quote
from seed.fields.slugs import slugify
from seed.spelling import closest

LANGUAGES = ("de", "en", "fr")
"""Those roles.csv has labels in; a label is looked for in the document's language, then in these in order."""


@dataclass(frozen=True, slots=True)
class Role:
    """A role; two are the same if their keys are. A role that only documents know is in department OTHER."""

    key: str
    department: str = field(compare=False)
    names: tuple[tuple[str, str], ...] = field(compare=False)
    """(language, label); not every language has one."""
    variants: tuple[tuple[str, str], ...] = field(compare=False, default=())
    """(language, other label), without marks."""

    def name(self, language: str) -> str:
        names = dict(self.names)
        return names.get(language) or names.get("en") or next(iter(names.values()))


@dataclass(frozen=True, slots=True)
class Department:
    key: str
    names: tuple[tuple[str, str], ...]
    """(language, label)"""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a label says: for each role it names the roles it may mean, the likeliest first; usually one of one."""

    roles: tuple[tuple[Role, ...], ...]
    findings: tuple[Diagnostic, ...] = ()


# Labels in German, English and French.
_DEPARTMENTS = {
    "DIRECTION": ("Regie", "Direction", "Réalisation"),
    "WRITING": ("Buch", "Writing", "Scénario"),
    "CAMERA": ("Kamera", "Camera", "Image"),
    "LIGHTING": ("Licht", "Lighting", "Lumière"),
    "EDITING": ("Schnitt", "Editing", "Montage"),
    "MUSIC": ("Musik", "Music", "Musique"),
    "SOUND": ("Ton", "Sound", "Son"),
    "ART": ("Szenenbild", "Art", "Décors"),
    "COSTUME_MAKEUP": ("Kostüm und Maske", "Costume and makeup", "Costumes et maquillage"),
    "EFFECTS": ("Effekte", "Effects", "Effets"),
    "PRODUCTION": ("Produktion", "Production", "Production"),
    "COMPANY": ("Firmen", "Companies", "Sociétés"),
    "CAST": ("Darsteller", "Cast", "Interprètes"),
    "OTHER": ("Weitere", "Other", "Autres"),
}
# Where nothing else decides: a film has a screenplay before it has a script supervisor.
_LIKELIER = ("SCREENPLAY",)

_DASH = re.compile(r"[-‐‑–—\s]+")
_GENDERED = re.compile(r"(?:[:*_/·]-?|\(-?)(?:in(?:nen)?|r|e)(?:\)|(?!\w))", re.IGNORECASE)
_INNER_I = re.compile(r"(?<=[a-zäöüß])In(?:nen)?(?!\w)")
_OPTIONAL = re.compile(r"\((?:s|e|n|en)\)", re.IGNORECASE)
_NOTE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_JOINT = re.compile(r"\s(?:und|and|et)\s|\s?[&+/,;]\s?", re.IGNORECASE)
_HYPHEN = re.compile(r"-")
_PLURALS = (("innen", "in"), ("innen", ""), ("en", ""), ("n", ""), ("e", ""), ("s", ""))

_Entry = tuple[Role, str]


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    roles: Mapping[str, Role]
    labels: Mapping[str, Mapping[str, tuple[_Entry, ...]]]
    """language → folded label → the roles it may mean, each with the mark of the variant"""


def roles() -> tuple[Role, ...]:
    """All roles of the vocabulary, as credits are usually read: director first."""
    return tuple(_vocabulary().roles.values())


def role(key: str) -> Role:
    return _vocabulary().roles[key]


@cache
def departments() -> tuple[Department, ...]:
    """All departments, in the order of their first role."""
    keys = dict.fromkeys(each.department for each in roles())
    return tuple(Department(key, tuple(zip(LANGUAGES, _DEPARTMENTS[key], strict=True))) for key in keys)


@lru_cache(maxsize=65536)
def read_label(label: str, language: str) -> Reading:
    """What a printed label says; one that nobody knows is a role of its own, so that no credit is dropped."""
    printed = label.rstrip(": ")
    found = _known(printed, language) or _joined(printed, language)
    return found or _unknown(printed, language)


@lru_cache(maxsize=65536)
def known_label(label: str, language: str) -> Reading | None:
    """What a printed label says, if the vocabulary knows it."""
    return _known(label.rstrip(": "), language)


def choose(fitting: tuple[Role, ...], organisation: bool | None, filled: Container[str]) -> tuple[Role, bool]:
    """One of the roles a label may mean, and whether the context settles it: first what kind of name fills it (a
    company or a person, if that is known), then which of the roles others fill already."""
    if len(fitting) > 1 and organisation is not None:
        of_kind = tuple(each for each in fitting if (each.department == "COMPANY") == organisation)
        fitting = of_kind if of_kind and len(of_kind) < len(fitting) else fitting
    free = tuple(each for each in fitting if each.key not in filled)
    return (free or fitting)[0], len(fitting) == 1 or len(free) == 1


def plain_label(role: Role, language: str) -> str:
    """A label of a role that means no other."""
    labels = (label for each, label in (*role.names, *role.variants) if each == language)
    return next((label for label in labels if len(_entries(_folded(label), language)) == 1), role.name(language))


def _known(label: str, language: str) -> Reading | None:
    for entries in (_entries(spelling, language) for spelling in _spellings(label)):
        if entries:
            return _reading(label, language, entries)
    by_key = _vocabulary().roles.get(label.upper().replace(" ", "_"))
    return Reading(((by_key,),)) if by_key else None


def _entries(folded: str, language: str) -> tuple[_Entry, ...]:
    labels = _vocabulary().labels
    for each in (primary(language), *LANGUAGES):
        if each in labels and folded in labels[each]:
            return labels[each][folded]
    return ()


def _reading(label: str, language: str, entries: tuple[_Entry, ...]) -> Reading:
    first, mark = entries[0]
    if mark == "+":
        return _joined(label, language) or _split(label, _HYPHEN, language) or Reading(((first,),))
    if len(entries) > 1:
        return Reading((tuple(role for role, _ in entries),))
    return Reading(((first,),), tuple(_doubt(label, first, mark, language)))


def _doubt(label: str, role: Role, mark: str, language: str) -> Iterator[Diagnostic]:
    help = f'write the role itself, e.g. "{role.name(language)}"'
    if mark == "!":
        yield warning("role-mistranslated", f"{quote(label)} is no word for a role; read as {role.key}", help)
    elif mark == "?":
        yield warning("role-ambiguous", f"{quote(label)} may mean several roles; read as {role.key}", help)


def _joined(label: str, language: str) -> Reading | None:
    """A label of several labels each of which is known ("Kamera & Schnitt", "Buch/Regie"), in the order of roles."""
    return _split(label, _JOINT, language)


def _split(label: str, joint: re.Pattern[str], language: str) -> Reading | None:
    parts = [part.strip() for part in joint.split(_GENDERED.sub("", label)) if part.strip()]
    # "Kamera- und Tonassistenz": the first part is half a word.
    if len(parts) < 2 or any(part.endswith("-") for part in parts):
        return None
    # "Written and directed by" says "by" once
    by = " by" if parts[-1].casefold().endswith(" by") else ""
    readings = [_known(part, language) or _known(part + by, language) for part in parts]
    named: dict[tuple[Role, ...], None] = {}
    findings: list[Diagnostic] = []
    for reading in readings:
        if reading is None:
            return None
        named |= dict.fromkeys(reading.roles)
        findings += reading.findings
    order = {key: position for position, key in enumerate(_vocabulary().roles)}
    return Reading(tuple(sorted(named, key=lambda fitting: order[fitting[0].key])), tuple(findings))


def _unknown(label: str, language: str) -> Reading:
    key = slugify(label).upper().replace("-", "_")
    if not key:
        return nameless(label)
    known = _vocabulary().roles.get(key)
    near = closest(label[:100], _all_labels())
    help = f'did you mean "{near}"?' if near else "it is kept as a role of its own"
    finding = warning("role", f"{quote(label)} is not a role that is known", help)
    return Reading(((known or Role(key, "OTHER", ((language, label),)),),), (finding,))


def nameless(label: str = "") -> Reading:
    """The role of somebody of whom only the name is said."""
    role = Role("CREW", "OTHER", (("de", "Stab"), ("en", "Crew"), ("fr", "Équipe")))
    message = f"{quote(label)} is not a role" if label else "a name without a role"
    return Reading(((role,),), (warning("role-missing", message, "write role: and name:"),))


def _folded(label: str) -> str:
    return _DASH.sub(" ", label.replace("’", "'").casefold()).strip(" :")


def _spellings(label: str) -> Iterator[str]:
    """The label itself, then without forms for both genders (`Regisseur:in`), without brackets, in the singular."""
    yield _folded(label)
    neutral = _folded(_OPTIONAL.sub("", _GENDERED.sub("", _INNER_I.sub("", label))))
    yield neutral
    plain = _folded(_NOTE.sub("", neutral))
    yield plain
    for ending, singular in _PLURALS:
        if plain.endswith(ending):
            yield plain.removesuffix(ending) + singular


@cache
def _vocabulary() -> _Vocabulary:
    roles: dict[str, Role] = {}
    labels: dict[str, dict[str, list[_Entry]]] = {language: {} for language in LANGUAGES}
    with Path(__file__).with_name("roles.csv").open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines):
            role = roles[line["key"]] = _role(line)
            for language in LANGUAGES:
                for label in _labels(line, language):
                    entry = (role, label[-1] if label[-1] in "+?!" else "")
                    labels[language].setdefault(_folded(label.rstrip("+?!")), []).append(entry)
    return _Vocabulary(roles, {language: _likeliest_first(entries) for language, entries in labels.items()})


def _likeliest_first(labels: Mapping[str, list[_Entry]]) -> dict[str, tuple[_Entry, ...]]:
    return {
        folded: tuple(sorted(dict.fromkeys(entries), key=lambda entry: (entry[1] != "", entry[0].key not in _LIKELIER)))
        for folded, entries in labels.items()
    }


def _role(line: Mapping[str, str]) -> Role:
    names = ((language, line[language].rstrip("+?!")) for language in LANGUAGES)
    labels = ((language, label.rstrip("+?!")) for language in LANGUAGES for label in _labels(line, language)[1:])
    return Role(line["key"], line["department"], tuple(name for name in names if name[1]), tuple(labels))


def _labels(line: Mapping[str, str], language: str) -> list[str]:
    """The label and its variants, with marks."""
    return [label for label in (line[language], *line[f"{language}_variants"].split("|")) if label]


@cache
def _all_labels() -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(label for each in roles() for _, label in (*each.names, *each.variants)),
    )
