"""roles.yaml → the vocabulary of roles with those of the catalogue's own, and what is wrong with the file.

An entry adds a role or a department, or says anew what one of ours is called:

    - role: PROJECTION_MAPPING
      department: EFFECTS
      name: {de: Projektionsmapping, en: Projection mapping}
      labels: [Videomapping, Fassadenprojektion]
    - department: LABORATORY
      name: {de: Kopierwerk, en: Laboratory}
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from seed.diagnostics import Diagnostic, Level, Position, error
from seed.fields.named_entries import NamedEntryReader, repeated
from seed.fields.reader import ANY_LANGUAGE
from seed.fields.role_spelling import canonical
from seed.fields.role_vocabulary import Department, Label, Role, RoleVocabulary
from seed.fields.roles import standard
from seed.parse.entry_file import read_entries
from seed.parse.nodes import Node
from seed.phrases import phrase
from seed.spelling import did_you_mean

OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of roles.yaml. `role` is "" where it is about the department itself."""

    role: str
    department: str
    names: tuple[tuple[str, str], ...]
    """(language, name); the language of a name for all languages is `ANY_LANGUAGE`."""
    labels: tuple[str, ...]
    line: int
    path: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What the entry is about."""
        return ("role", self.role) if self.role else ("department", self.department)


def read_roles(files: Iterable[Path]) -> tuple[RoleVocabulary, tuple[Diagnostic, ...]]:
    """Reads some roles.yaml. If a finding is an error, the vocabulary is that of the package alone."""
    entries, findings = read_entries(files, RolesReader)
    findings = (*findings, *repeated(entries, code="roles"), *_unknown_departments(entries))
    broken = any(finding.level is Level.ERROR for finding in findings)
    return (standard() if broken else merged(standard(), entries)), findings


def merged(vocabulary: RoleVocabulary, entries: Iterable[Entry]) -> RoleVocabulary:
    """Adds entries to a vocabulary. A label of an entry no longer names another role."""
    entries = tuple(entries)
    if not entries:
        return vocabulary
    roles = dict(vocabulary.roles)
    departments = {department.key: department for department in vocabulary.departments}
    claimed: dict[str, str] = {}
    for entry in entries:
        if entry.role:
            roles[entry.role] = _role(entry, vocabulary.find(entry.role), len(roles))
            claimed |= {canonical(text): entry.role for text in (*entry.labels, *(name for _, name in entry.names))}
        else:
            departments[entry.department] = _department(entry, departments.get(entry.department))
    theirs = [label for label in vocabulary.labels if claimed.get(canonical(label.text), label.role) == label.role]
    lost = {(label.role, label.language, label.text) for label in {*vocabulary.labels}.difference(theirs)}
    for key in {role for role, _, _ in lost}:
        variants = tuple(variant for variant in roles[key].variants if (key, *variant) not in lost)
        roles[key] = replace(roles[key], variants=variants)
    ours = [
        Label(entry.role, language, text)
        for entry in entries
        if entry.role
        for language, text in (*entry.names, *((ANY_LANGUAGE, label) for label in entry.labels))
    ]
    made_by = merged, (vocabulary, entries)
    return RoleVocabulary(roles.values(), departments.values(), (*theirs, *ours), made_by, map(_text, entries))


def _text(entry: Entry) -> str:
    return repr(replace(entry, line=0, path=""))


def _role(entry: Entry, known: Role | None, place: int) -> Role:
    names = _names(entry, known.names if known else ())
    labels = (*(known.variants if known else ()), *((ANY_LANGUAGE, label) for label in entry.labels))
    department = entry.department or (known.department if known else OTHER)
    trades, place = (known.trades, known.place) if known else ((), place)
    return Role(entry.role, department, names, labels, trades, place)


def _department(entry: Entry, known: Department | None) -> Department:
    return Department(entry.department, _names(entry, known.names if known else ()))


def _names(entry: Entry, known: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The names that an entry gives, and those known in languages for which it gives none."""
    given = dict(entry.names)
    if ANY_LANGUAGE in given:
        return tuple(given.items())
    return tuple((dict(known) | given).items())


class RolesReader(NamedEntryReader[Entry]):
    """Reads one roles.yaml."""

    name = "roles"
    keys = ("role", "department", "name", "labels")
    needed = phrase("a role or a department")
    example = phrase("write a list of entries like\n- role: FIGHT_DOCTOR\n  department: STUNTS\n  name: Fight doctor")
    max_values = 100_000

    def read(self, values: Mapping[str, Node], node: Node) -> Entry | None:
        role, department = (self.key_in(values, key) for key in ("role", "department"))
        names, labels = self.names_in(values), tuple(label.value for label in self.texts(values, "labels"))
        if not (role or department):
            if not values.keys() & {"role", "department"}:
                self.error(phrase("the entry has neither a role nor a department"), node, self.example)
            return None
        if not names and not (role and standard().find(role)):
            self.error(phrase("the entry has no name"), node, phrase("write `name: …`, or `name: {de: …, en: …}`"))
            return None
        if labels and not role:
            self.error(
                phrase("a department has no labels"), node, phrase("write `role: …` for the role that the labels name")
            )
            return None
        return Entry(role, department, names, labels, node.line)


def _unknown_departments(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    own = {entry.department for entry in entries if not entry.role}
    known = [*own, *(department.key for department in standard().departments)]
    for entry in entries:
        if entry.role and entry.department and entry.department not in known:
            add = phrase("add an entry `- department: {department}` with a name", department=entry.department)
            help = did_you_mean(entry.department, known) or add
            finding = error("roles", phrase("{department} is no department", department=entry.department), help)
            yield finding.at(Position(entry.line), entry.path)
