"""The vocabulary of roles as a value: which roles and departments there are, and what a printed label says.

A label is looked for as it is listed, then in its other spellings (`role_spelling`), then as a grade of a role that is
known (`role_grades`), then as several labels joined. A grade of a role is composed when it is first met, and found
again by its key.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from graph.languages import primary
from seed.diagnostics import Diagnostic, warning
from seed.fields.reader import ANY_LANGUAGE
from seed.fields.role_grades import (
    OF_ARTISTS,
    SAME,
    Grade,
    Trade,
    grade_of,
    graded_names,
    graded_trades,
    of_anything,
    taken_apart,
)
from seed.fields.role_spelling import (
    INFLECTED,
    canonical,
    completed,
    is_half,
    joined_parts,
    neutral,
    plain,
    qualified,
    spellings,
    stem,
    unnoted,
)
from seed.fields.slugs import slugify
from seed.fields.sources import source_role
from seed.phrases import phrase, quote
from seed.spelling import Words, corrected, words_of

LANGUAGES = ("de", "en", "fr", "es", "it", "pt", "pl", "nl", "cs", "sv", "da")
"""Those roles.csv has labels in; a label is looked for in the document's language, then in these in order."""
_WRITTEN_AS = {"no": "da", "nb": "da", "nn": "da", "sk": "cs"}
"""Languages whose labels are listed with those of another one."""
_DEEPEST = 3
"""How many grades a label may name: "Second Unit Additional Assistant …"."""
_LONGEST = 100
"""Characters of a label that is more than a sentence; a longer one is only looked for as it is listed."""
# Where nothing else decides: a film has a screenplay before it has a script supervisor.
_LIKELIER = ("SCREENPLAY",)


@dataclass(frozen=True, slots=True)
class Role:
    """A role; two are the same if their keys are. A role that only documents know is in department OTHER."""

    key: str
    department: str = field(compare=False)
    names: tuple[tuple[str, str], ...] = field(compare=False)
    """(language, label); not every language has one."""
    variants: tuple[tuple[str, str], ...] = field(compare=False, default=())
    """(language, other label), without marks."""
    trades: tuple[tuple[str, Trade], ...] = field(compare=False, default=())
    """(language, what grades attach to)."""
    place: int = field(compare=False, default=0)
    """The order in which credits are read; a grade of a role has its role's place."""
    is_known: bool = field(compare=False, default=True)
    """Whether the vocabulary has it: False for a label that only documents know."""

    def name(self, language: str) -> str:
        names = dict(self.names)
        return names.get(language) or names.get(ANY_LANGUAGE) or names.get("en") or next(iter(names.values()))


@dataclass(frozen=True, slots=True)
class Department:
    key: str
    names: tuple[tuple[str, str], ...]
    """(language, label)"""


class Label(NamedTuple):
    """A label of a role. A mark says that it names two roles at once (`+`), fits another role as well (`?`), or is a
    mistranslation (`!`)."""

    role: str
    language: str
    text: str
    mark: str = ""


_OF_COMPANIES = frozenset(("COMPANY", "PRODUCTION", "OTHER"))
"""Departments where a text may name companies and their places: "Pandora, Köln; Razor, Berlin"."""


class Jobs(NamedTuple):
    """What a label says of the names behind it."""

    directors: bool
    cast: bool
    people: bool
    """Whether they are people's, and no companies'."""
    sources: bool
    voices: bool
    is_open: bool
    """Whether the label may mean several roles."""


@dataclass(frozen=True)
class Reading:
    """What a label says: for each role it names the roles it may mean, the likeliest first; usually one of one."""

    roles: tuple[tuple[Role, ...], ...]
    findings: tuple[Diagnostic, ...] = ()

    @cached_property
    def jobs(self) -> Jobs:
        likeliest = [fitting[0] for fitting in self.roles]
        keys = {role.key for role in likeliest}
        return Jobs(
            directors="DIRECTOR" in keys,
            cast=all(role.department == "CAST" for role in likeliest),
            people=all(role.is_known and role.department not in _OF_COMPANIES for role in chain(*self.roles)),
            sources="SOURCE_WORK" in keys,
            voices="VOICE" in keys,
            is_open=any(len(fitting) > 1 for fitting in self.roles),
        )


def together(readings: Sequence[Reading]) -> Reading:
    """What several labels of the same names say."""
    return readings[0] if len(readings) == 1 else Reading(tuple(chain.from_iterable(each.roles for each in readings)))


_Entry = tuple[Role, str]
"""A role that a label names, and the label's mark."""
_Index = dict[str, dict[str, tuple[_Entry, ...]]]
"""language → canonical text → the roles it may mean"""


class RoleVocabulary:
    """Roles, departments and labels. What a label says is kept, so that each is read once."""

    def __init__(
        self,
        roles: Iterable[Role],
        departments: Iterable[Department],
        labels: Iterable[Label],
        made_by: "tuple[Callable[..., RoleVocabulary], tuple[object, ...]]",
        changes: Iterable[str] = (),
    ) -> None:
        """`made_by`: the function that makes the vocabulary, and its arguments, which other processes are sent; that is
        less than all roles. `changes` tells, as text, by what it differs from that of the package."""
        self.roles = {role.key: role for role in roles}
        self.departments = tuple(departments)
        self.labels = tuple(labels)
        self.changes = tuple(changes)
        self._made_by = made_by
        self._composed: dict[str, Role] = {}
        self.read_label = lru_cache(maxsize=65536)(self._read_label)
        self.known_label = lru_cache(maxsize=65536)(self._known_label)
        self._entries = lru_cache(maxsize=65536)(self._find_entries)
        self._words = lru_cache(maxsize=16)(self._words_of)
        self._stems = lru_cache(maxsize=len(INFLECTED))(self._stems_of)

    def __reduce__(self) -> "tuple[Callable[..., RoleVocabulary], tuple[object, ...]]":
        return self._made_by

    def find(self, key: str) -> Role | None:
        """The role of a key: a listed one, or a grade of one."""
        if role := self.roles.get(key) or self._composed.get(key):
            return role
        graded = self._graded(canonical(key.replace("_", " ")), "en", _DEEPEST)
        return graded if graded and graded.key == key else None

    def fits_alone(self, label: str, language: str) -> bool:
        """Whether a label is listed for a single role."""
        return len(self._listed(canonical(label), language)) == 1

    def suggestion(self, label: str, language: str) -> str | None:
        """The known label that a label probably misspells, word for word: it says the same job, or there is none."""
        near = corrected(label, self._words(primary(language))) if len(label) <= _LONGEST else None
        return near if near and self._known(near, language) else None

    def _read_label(self, label: str, language: str) -> Reading:
        """What a printed label says; one that nobody knows is a role of its own, so that no credit is dropped."""
        printed = label.rstrip(": ")
        return self._known(printed, language) or self._joined(printed, language) or self._unknown(printed, language)

    def _known_label(self, label: str, language: str) -> Reading | None:
        """What a printed label says, if the vocabulary knows it."""
        return self._known(label.rstrip(": "), language)

    def known_labels(self, label: str, language: str) -> Reading | None:
        """What a printed label says, if the vocabulary knows it or each of its parts: `Regie, Buch`."""
        return self.known_label(label, language) or self._joined(label.rstrip(": "), language)

    def _known(self, label: str, language: str) -> Reading | None:
        if entries := self._entries(label, language):
            return self._reading(label, language, entries)
        if "," in label and all(self._entries(part.strip(), language) for part in label.split(",")):
            return self._joined(label, language)  # "DoP, Editor" is no camera's editor
        role = self._qualified(label, language) or self._graded_label(label, language) or self._by_key(label)
        role = role or self.roles.get(of_anything(canonical(neutral(label))) or source_role(label) or "")
        if role is None and (bare := unnoted(label, language)) not in (label, ""):
            return self._known(bare, language)
        return Reading(((role,),)) if role else None

    def _by_key(self, label: str) -> Role | None:
        """`SOUND_DESIGN`, as the API names a role."""
        return self.find(label.upper().replace(" ", "_"))

    def _find_entries(self, label: str, language: str) -> tuple[_Entry, ...]:
        """The roles of a label that is listed, or that says in another spelling what a listed one says."""
        texts = list(spellings(label)) if len(label) <= _LONGEST else [canonical(label)]
        found = next(filter(None, (self._listed(text, language) for text in texts)), ())
        return found or self._inflected(texts[0], primary(language))

    def _inflected(self, text: str, language: str) -> tuple[_Entry, ...]:
        """The role of the one label that says the same in another gender, number or case."""
        found = self._stems(language).get(stem(text), ()) if language in INFLECTED else ()
        return found[:1] if len({role.key for role, _ in found}) == 1 else ()

    def _listed(self, text: str, language: str) -> tuple[_Entry, ...]:
        own = _WRITTEN_AS.get(primary(language), primary(language))
        exact = self._index
        for each in (ANY_LANGUAGE, own, *LANGUAGES):
            if each in exact and text in exact[each]:
                return exact[each][text]
        return self._index_without_accents.get(own, {}).get(text, ())

    def _qualified(self, label: str, language: str) -> Role | None:
        """A label with a note: "Kamera (2nd Unit)" has a grade; "Ton (Mischung)" is a job of the same department."""
        parts = qualified(label) if len(label) <= _LONGEST else None
        role = self._single(parts[0], language, _DEEPEST) if parts else None
        if parts is None or role is None:
            return None
        if grade := grade_of(canonical(parts[1])):
            return self.graded(grade, role)
        first = min(each.place for each in self.roles.values() if each.department == role.department)
        is_note = "," not in label and role.place == first
        other = self._single(parts[1], language, _DEEPEST) if is_note else None
        return other if other and other.department == role.department else None

    def _graded_label(self, label: str, language: str) -> Role | None:
        """A label that is a grade and a label: "Zweite Schnittassistentin"."""
        texts = dict.fromkeys((canonical(label), canonical(neutral(label))))
        return next(filter(None, (self._graded(text, language, _DEEPEST) for text in texts)), None)

    def _graded(self, text: str, language: str, depth: int) -> Role | None:
        """A grade of a role that is listed, else of one that is a grade itself."""
        apart = list(taken_apart(text)) if depth and len(text) <= _LONGEST else []
        for deeper in (0, depth - 1):
            for grade, rest in apart:
                role = self._single(rest, language, deeper)
                if role and (graded := self.graded(grade, role)):
                    return graded
        return None

    def _single(self, label: str, language: str, depth: int) -> Role | None:
        """The role that a label names, or the likeliest of those it may mean."""
        if entries := self._entries(label, language):
            return entries[0][0] if entries[0][1] != "+" else None
        return self._graded(canonical(label), language, depth) if depth else None

    def graded(self, grade: Grade, role: Role) -> Role | None:
        """A grade of a role; one that is listed under its English name is that."""
        if grade is SAME:
            return role if role.department in OF_ARTISTS else None
        trades = dict(role.trades)
        names = graded_names(grade, trades)
        if not names:
            return None
        if listed := self._listed(canonical(names["en"]), "en"):
            return listed[0][0]
        key = slugify(names["en"]).upper().replace("-", "_")
        if key in self.roles:
            return self.roles[key]
        if key not in self._composed:
            further = tuple(graded_trades(grade, names, trades).items())
            self._composed[key] = Role(key, role.department, tuple(names.items()), (), further, role.place)
        return self._composed[key]

    def _reading(self, label: str, language: str, entries: tuple[_Entry, ...]) -> Reading:
        first, mark = entries[0]
        if mark == "+":
            several = self._joined(label, language) or self._joined(label.replace("-", "/"), language)
            return several or Reading(((first,),))
        if len(entries) > 1:
            return Reading((tuple(role for role, _ in entries),))
        return Reading(((first,),), tuple(_doubt(label, first, mark, language)))

    def _joined(self, label: str, language: str) -> Reading | None:
        """Several labels each of which is known ("Kamera & Schnitt", "Buch/Regie"), in the order of roles."""
        parts = joined_parts(label)
        named: dict[tuple[Role, ...], None] = {}
        findings: list[Diagnostic] = []
        for part, reading in zip(parts, self._of_parts(parts, language), strict=False) if len(parts) > 1 else ():
            if reading is None:
                return None
            if part.casefold() == "script" and self._names_director(parts, language):
                reading = Reading(((self.roles["SCREENPLAY"],),))
            named |= dict.fromkeys(reading.roles)
            findings += reading.findings
        in_order = tuple(sorted(named, key=lambda fitting: fitting[0].place))
        return Reading(in_order, tuple(findings)) if named else None

    def _names_director(self, parts: list[str], language: str) -> bool:
        """Whether one of several labels is a director's: beside it, "script" is the screenplay."""
        readings = (self.known_label(part, language) for part in parts)
        return any(reading and reading.roles[0][0].key == "DIRECTOR" for reading in readings)

    def _of_parts(self, parts: list[str], language: str) -> Iterator[Reading | None]:
        last = parts[-1]
        # "Written and directed by" says "by" once.
        by = f" {last.split()[-1]}" if last.casefold().endswith((" by", " par", " von", " da", " por")) else ""
        for part in parts:
            found = next(filter(None, (self._entries(each, language) for each in completed(part, last))), ())
            if found or is_half(part):
                yield self._reading(part, language, found) if found else None
            else:
                yield self._known(part, language) or (self._known(part + by, language) if by else None)

    def _unknown(self, label: str, language: str) -> Reading:
        key = slugify(label).upper().replace("-", "_")
        if not key:
            return nameless(label)
        near = self.suggestion(label, language)
        help = phrase('did you mean "{near}"?', near=near) if near else phrase("it is kept as a role of its own")
        finding = warning("role", phrase("{label} is not a role that is known", label=quote(label)), help)
        role = self.roles.get(key) or Role(key, "OTHER", ((language, label),), place=len(self.roles), is_known=False)
        return Reading(((role,),), (finding,))

    def _words_of(self, language: str) -> Words:
        """The words of the labels in a language and in English."""
        return words_of(label.text for label in self.labels if label.language in (language, "en"))

    def _stems_of(self, language: str) -> dict[str, tuple[_Entry, ...]]:
        """By the labels' texts without endings; made when a label in the language is read that is not listed."""
        index: dict[str, list[_Entry]] = {}
        for label in self.labels:
            if label.language == language and label.mark != "+":
                index.setdefault(stem(canonical(label.text)), []).append((self.roles[label.role], label.mark))
        return {text: tuple(entries) for text, entries in index.items()}

    @cached_property
    def _index(self) -> _Index:
        """By the labels' texts; made when the first label is read."""
        return self._indexed(lambda text: (text,))

    @cached_property
    def _index_without_accents(self) -> _Index:
        """By the texts without accents, of labels that have any; made when a label is read that is not listed."""
        return self._indexed(plain)

    def _indexed(self, spelled: Callable[[str], Iterable[str]]) -> _Index:
        index: dict[str, dict[str, list[_Entry]]] = {}
        for label in self.labels:
            for text in spelled(canonical(label.text)):
                index.setdefault(label.language, {}).setdefault(text, []).append((self.roles[label.role], label.mark))
        return _likeliest_first(index)


NAMELESS = Role("CREW", "OTHER", (("de", "Stab"), ("en", "Crew"), ("fr", "Équipe")))


def nameless(label: str = "") -> Reading:
    """The role of somebody of whom only the name is said."""
    message = phrase("{label} is not a role", label=quote(label)) if label else phrase("a name without a role")
    return Reading(((NAMELESS,),), (warning("role-missing", message, phrase("write role: and name:")),))


def _doubt(label: str, role: Role, mark: str, language: str) -> Iterator[Diagnostic]:
    help = phrase('write the role itself, e.g. "{name}"', name=role.name(language))
    if mark == "!":
        yield warning(
            "role-mistranslated",
            phrase("{label} is no word for a role; read as {role}", label=quote(label), role=role.key),
            help,
        )
    elif mark == "?":
        yield warning(
            "role-ambiguous",
            phrase("{label} may mean several roles; read as {role}", label=quote(label), role=role.key),
            help,
        )


def _likeliest_first(index: Mapping[str, Mapping[str, list[_Entry]]]) -> _Index:
    return {
        language: {text: tuple(entries) if len(entries) == 1 else _sorted(entries) for text, entries in texts.items()}
        for language, texts in index.items()
    }


def _sorted(entries: list[_Entry]) -> tuple[_Entry, ...]:
    """Each role once, those that the label names without a mark first."""
    likeliest = sorted(entries, key=lambda entry: (entry[1] != "", entry[0].key not in _LIKELIER))
    return tuple({role.key: (role, mark) for role, mark in reversed(likeliest)}.values())[::-1]
