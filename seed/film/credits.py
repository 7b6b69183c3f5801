"""What the language versions of a film say of its cast and crew → credits, each once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from graph.text import fold
from seed.diagnostics import Diagnostic, warning
from seed.fields import credits as fields
from seed.fields.identifiers import Identifier
from seed.film.record import Credit, CreditedIdentifier, Mention
from seed.film.version import ParsedDocument
from seed.people.identity import People
from seed.phrases import phrase
from seed.spelling import same_name


class IdentifiedCredit(NamedTuple):
    """A credit of a document, its place among those of the document, and the identity of the person it names."""

    person: str
    place: int
    credit: fields.Credit


@dataclass(slots=True)
class _Draft:
    """A credit of the film that still gathers mentions."""

    person: str
    role: str
    is_crew: bool
    order: tuple[int, bool, int]
    """Which version adds it; whether its crew list does, not its director field alone; its place there."""
    mentions: list[Mention] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)


@dataclass(slots=True)
class _Filled:
    """The people in a role by the first version that names anybody for it, and where that version says so."""

    document: ParsedDocument
    people: dict[str, fields.Credit]


def merge_credits(
    film: str, documents: Sequence[ParsedDocument], people: People
) -> tuple[tuple[Credit, ...], tuple[CreditedIdentifier, ...], tuple[Diagnostic, ...]]:
    """The credits of a film from its documents, which come in the order of languages; what they say that people are
    called elsewhere; and what they contradict.

    The first version that names anybody for a role decides who is in it; others add how they spell the same people.
    """
    drafts: dict[tuple[str, str], _Draft] = {}
    filled: dict[str, _Filled] = {}
    findings: list[Diagnostic] = []
    identified = [_identified(document, film, people) for document in documents]
    for others in identified[1:]:
        _align(identified[0], others)
    for number, (document, credits) in enumerate(zip(documents, identified, strict=True)):
        by_role: dict[str, list[IdentifiedCredit]] = {}
        for each in credits:
            by_role.setdefault(each.credit.role.key, []).append(each)
        findings += _disagreement(document, by_role.get("DIRECTOR", ()))
        for role, of_role in by_role.items():
            if role in filled:
                same, contrary = _matched(filled[role], of_role)
                findings += _contradictions(filled[role], document, contrary)
            else:
                filled[role] = _Filled(document, _first_credits(of_role))
                same = of_role
            _add(drafts, number, document, same)
    ordered = sorted(drafts.values(), key=lambda draft: (draft.is_crew, draft.order))
    merged = tuple(Credit(d.person, d.role, d.is_crew, tuple(d.mentions)) for d in ordered)
    identifiers = dict.fromkeys(CreditedIdentifier(d.person, *each) for d in ordered for each in d.identifiers)
    return merged, tuple(identifiers), tuple(findings)


def _identified(document: ParsedDocument, film: str, people: People) -> list[IdentifiedCredit]:
    return [
        IdentifiedCredit(people.identity(credit.name.name, film), place, credit)
        for place, credit in enumerate(document.credits)
    ]


def _align(first: list[IdentifiedCredit], second: list[IdentifiedCredit]) -> None:
    """Where two versions list as many jobs of a crew, and the same people in the same places, a label that nobody knows
    is the other version's word for the job in its place."""
    of_crew = [[n for n, each in enumerate(version) if each.credit.field == "crew"] for version in (first, second)]
    places = list(zip(*of_crew, strict=False))
    if len(of_crew[0]) != len(of_crew[1]) or any(first[one].person != second[other].person for one, other in places):
        return
    for one, other in places:
        mine, theirs = first[one].credit, second[other].credit
        if not theirs.role.is_known:
            second[other] = second[other]._replace(credit=replace(theirs, role=mine.role))
        elif not mine.role.is_known:
            first[one] = first[one]._replace(credit=replace(mine, role=theirs.role))


def _disagreement(document: ParsedDocument, directors: Iterable[IdentifiedCredit]) -> Iterator[Diagnostic]:
    """The fields `director` and `crew` name different directors."""
    in_field = _first_credits(each for each in directors if each.credit.field == "director")
    in_crew = _first_credits(each for each in directors if each.credit.field == "crew")
    if in_field and in_crew and in_field.keys() != in_crew.keys():
        first = next(iter(in_field.values()))
        of_field, of_crew = (", ".join(each.name.name for each in named.values()) for named in (in_field, in_crew))
        message = phrase(
            'director is "{director}", but crew has "{crew}" for it: all are kept',
            director=of_field,
            crew=of_crew,
        )
        help = phrase("name the same directors in both, or only in one")
        yield warning("director", message, help).at(first, document.file.display_path)


def _first_credits(identified: Iterable[IdentifiedCredit]) -> dict[str, fields.Credit]:
    """The first credit of each person, by identity."""
    first: dict[str, fields.Credit] = {}
    for person, _, credit in identified:
        first.setdefault(person, credit)
    return first


def _matched(
    filled: _Filled, identified: Sequence[IdentifiedCredit]
) -> tuple[list[IdentifiedCredit], list[IdentifiedCredit]]:
    """The credits of people who are in the role, with those people's identities; and the credits of others.

    In two equally long lists, people in the same place whose names are spelt alike are the same.
    """
    own, people = _first_credits(identified), filled.people
    if own.keys() <= people.keys():
        return list(identified), []
    pairs: dict[str, str] = {}
    if len(own) == len(people):
        for (person, credit), (theirs, spelled) in zip(people.items(), own.items(), strict=True):
            alike = theirs not in people and person not in own
            if alike and same_name(fold(credit.name.name), fold(spelled.name.name)):
                pairs[theirs] = person
    meant = [each._replace(person=pairs.get(each.person, each.person)) for each in identified]
    return [each for each in meant if each.person in people], [each for each in meant if each.person not in people]


def _contradictions(
    filled: _Filled, document: ParsedDocument, contrary: Sequence[IdentifiedCredit]
) -> Iterator[Diagnostic]:
    first = f"{filled.document.file.display_path}:{next(iter(filled.people.values())).line}"
    for _, _, credit in contrary:
        name = credit.name.name
        message = phrase(
            '"{name}" is not whom {place} names for {role}, and is not added',
            name=name,
            place=first,
            role=credit.role.key,
        )
        help = phrase("name the same people in both")
        if any(same_name(fold(name), fold(other.name.name)) for other in filled.people.values()):
            help = phrase("name the same people in both, or list {name} as an alias in people.yaml", name=name)
        yield warning("contradiction", message, help).at(credit, document.file.display_path)


def _add(
    drafts: dict[tuple[str, str], _Draft],
    number: int,
    document: ParsedDocument,
    identified: Iterable[IdentifiedCredit],
) -> None:
    """Adds a document's credits of one role to those of the film, as mentions."""
    path, language = document.file.relative_path, document.version.language
    for person, place, credit in identified:
        role, name = credit.role, credit.name
        listed = credit.field != "director"
        draft = drafts.get((person, role.key))
        if draft is None:
            is_crew = role.department != "CAST"
            draft = drafts[person, role.key] = _Draft(person, role.key, is_crew, (number, listed, place))
        elif listed and draft.order[:2] == (number, False):
            draft.order = (number, True, place)
        printed = name.credited_as or name.name
        own = name.name if printed != name.name else None
        # By place: made by name each takes twice as long, and documents have more of them than of all else.
        mention = Mention(path, language, credit.line, credit.label, printed, own, name.character, name.note)
        draft.mentions.append(mention)
        if name.identifiers:
            draft.identifiers += name.identifiers
