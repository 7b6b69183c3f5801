"""What the versions of a film say of its cast and crew → credits, each once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.text import fold
from seed.diagnostics import Diagnostic, Level
from seed.film.record import Credit, Mention
from seed.people.people_yaml import People
from seed.spelling import same_name


class Naming(NamedTuple):
    """One name for one role, as a document has it. `field` is director, cast or crew."""

    field: str
    name: str
    role: str
    is_crew: bool
    line: int
    column: int
    role_label: str | None = None
    printed_name: str | None = None
    """How the person is credited, where that is not the name."""
    character: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """All namings of a document, in the order of its lines. `path` lies below the root, `shown` is for messages."""

    path: str
    shown: str
    language: str
    namings: tuple[Naming, ...]


class Named(NamedTuple):
    """A naming, its place among those of the document, and the identity of whom it names."""

    person: str
    place: int
    naming: Naming


@dataclass(slots=True)
class _Draft:
    """A credit that still gathers mentions."""

    person: str
    role: str
    is_crew: bool
    order: tuple[int, bool, int]
    """Which version adds it; whether its crew list does, not its director field alone; its place there."""
    mentions: list[Mention] = field(default_factory=list)


@dataclass(slots=True)
class _Filled:
    """Who fills a role by the first version that names anybody for it, and where that says so."""

    version: Said
    people: dict[str, Naming]


def merge_credits(
    film: str, versions: Sequence[Said], people: People
) -> tuple[tuple[Credit, ...], tuple[Diagnostic, ...]]:
    """The versions come in the order of languages: the first that names anybody for a role decides who fills it."""
    drafts: dict[tuple[str, str], _Draft] = {}
    filled: dict[str, _Filled] = {}
    findings: list[Diagnostic] = []
    for number, version in enumerate(versions):
        named = [Named(people.identity(each.name, film), n, each) for n, each in enumerate(version.namings)]
        findings += _disagreement(version, named)
        for role, of_role in _by_role(named).items():
            if role in filled:
                same, contrary = _matched(filled[role], of_role)
                findings += _contradictions(filled[role], version, contrary)
            else:
                filled[role] = _Filled(version, _first_namings(of_role))
                same = of_role
            _add(drafts, number, version, same)
    ordered = sorted(drafts.values(), key=lambda draft: (draft.is_crew, draft.order))
    return tuple(Credit(d.person, d.role, d.is_crew, tuple(d.mentions)) for d in ordered), tuple(findings)


def _disagreement(version: Said, named: Sequence[Named]) -> Iterator[Diagnostic]:
    """The fields `director` and `crew` name different directors."""
    directors = [each for each in named if each.naming.role == "DIRECTOR"]
    in_field = _first_namings(each for each in directors if each.naming.field == "director")
    in_crew = _first_namings(each for each in directors if each.naming.field == "crew")
    if in_field and in_crew and in_field.keys() != in_crew.keys():
        first = next(iter(in_field.values()))
        of_field, of_crew = (", ".join(each.name for each in names.values()) for names in (in_field, in_crew))
        yield Diagnostic(
            level=Level.WARNING,
            code="director",
            message=f'director is "{of_field}", but crew has "{of_crew}" for it: all are kept',
            line=first.line,
            column=first.column,
            help="name the same directors in both, or only in one",
            path=version.shown,
        )


def _by_role(named: Iterable[Named]) -> dict[str, list[Named]]:
    roles: dict[str, list[Named]] = {}
    for each in named:
        roles.setdefault(each.naming.role, []).append(each)
    return roles


def _first_namings(named: Iterable[Named]) -> dict[str, Naming]:
    first: dict[str, Naming] = {}
    for person, _, naming in named:
        first.setdefault(person, naming)
    return first


def _matched(filled: _Filled, named: Sequence[Named]) -> tuple[list[Named], list[Named]]:
    """The namings that mean somebody who fills the role, with that person's identity; and those that contradict."""
    own = _first_namings(named)
    if own.keys() <= filled.people.keys():
        return list(named), []
    pairs = dict(_similar(filled.people, own)) if len(own) == len(filled.people) else {}
    meant = [each._replace(person=pairs.get(each.person, each.person)) for each in named]
    same = [each for each in meant if each.person in filled.people]
    return same, [each for each in meant if each.person not in filled.people]


def _similar(first: Mapping[str, Naming], other: Mapping[str, Naming]) -> Iterator[tuple[str, str]]:
    """Who, in two equally long lists, stands in the same place with a similar spelling."""
    for (person, naming), (theirs, spelled) in zip(first.items(), other.items(), strict=True):
        if theirs not in first and person not in other and same_name(fold(naming.name), fold(spelled.name)):
            yield theirs, person


def _contradictions(filled: _Filled, version: Said, contrary: Sequence[Named]) -> Iterator[Diagnostic]:
    first = f"{filled.version.shown}:{next(iter(filled.people.values())).line}"
    for _, _, naming in contrary:
        yield Diagnostic(
            level=Level.WARNING,
            code="contradiction",
            message=f'"{naming.name}" is not whom {first} names for {naming.role}, and is not added',
            line=naming.line,
            column=naming.column,
            help=f"name the same people in both, or list {naming.name} as an alias in people.yaml",
            path=version.shown,
        )


def _add(drafts: dict[tuple[str, str], _Draft], number: int, version: Said, named: Iterable[Named]) -> None:
    for person, place, naming in named:
        listed = naming.field != "director"
        draft = drafts.get((person, naming.role))
        if draft is None:
            draft = drafts[person, naming.role] = _Draft(person, naming.role, naming.is_crew, (number, listed, place))
        elif listed and draft.order[:2] == (number, False):
            draft.order = (number, True, place)
        draft.mentions.append(_mention(version, naming))


def _mention(version: Said, naming: Naming) -> Mention:
    return Mention(
        version.path,
        version.language,
        naming.line,
        naming.role_label,
        naming.printed_name or naming.name,
        naming.printed_name and naming.name,
        naming.character,
        naming.note,
    )
