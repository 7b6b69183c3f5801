"""The crew: `{role, name}`, `Kamera: Kolya Kano`, or one map from roles to names; one credit per person and role."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from graph.patterns import regex
from seed.diagnostics import Diagnostic, warning
from seed.fields.characters import with_character
from seed.fields.countries import is_country
from seed.fields.credit_blocks import blocks_of, is_other_head, with_blocks_in_crew, with_whole_labels
from seed.fields.credits import (
    DETAILS,
    Credit,
    fields_of,
    names_of,
    read_cast,
    read_director,
    roles_of_job,
    with_details,
)
from seed.fields.labelled import cut_at_labels, taken_apart
from seed.fields.names import Kind, Name, comma_between
from seed.fields.notes import says_of_others, with_others
from seed.fields.organisations import is_group, organisation
from seed.fields.reader import Read, is_placeholder, placed, wrong_form
from seed.fields.role_vocabulary import Jobs, together
from seed.fields.roles import Reading, Role, RoleVocabulary, choose, nameless, plain_label, standard
from seed.fields.sources import authored
from seed.fields.splitting import parts
from seed.fields.surname_first import LONGEST_NAME, with_forenames_first
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.parse.texts import without_emphasis
from seed.phrases import either, phrase, quote

_NOTHING = Missing(0, 0)
_BESIDE_NAMES = frozenset((*DETAILS, "identifiers"))
"""What a map says of its names."""
_NEXT = re.compile(r"\n|[;,|]\s(?=[^;,|:\n]{1,60}:\s)")

_BULLET = re.compile(r"^[^\S\n]*(?:[*·–—-]\s+|•\s*)", re.MULTILINE)
"""What stands before an entry of a list, and is no part of it."""
_CONTINUED = re.compile(r"(?<=\s)(e|y|de|da|do|del|di|und|and|of|et|i)[ \t]*\n\s*")
"""Where a label goes on in the next line: `Direção e` above `Pesquisa: Rui Alves`."""
_STROKE = regex(r"\s*/\s+")
_COMPANY = re.compile(r"(?=.*[^\W\d_])(?![a-zà-ÿ])\w")
"""How a company's name begins, which holds a letter."""
_BEHIND = re.compile(r"(?P<name>[^()\[\],:]+?)\s*(?:[(\[](?P<bracket>[^()\[\]]+)[)\]]|,\s*(?P<comma>[^,()]+))")


@dataclass(slots=True)
class _Entry:
    """One entry of the crew: the labels of its role, its names, and what else its map says about them."""

    labels: tuple[Text, ...]
    names: Node
    fields: dict[str, Node]
    at: Node


def read_credits(
    nodes: Mapping[str, Node], language: str, roles: RoleVocabulary, *, of_documentary: bool = False
) -> Read[tuple[Credit, ...]]:
    """The credits of a document's fields director, cast and crew, in the order of its lines."""
    directors, of_directors = read_director(nodes.get("director", _NOTHING), language, roles)
    nodes = with_blocks_in_crew(nodes, language, roles)
    cast, of_cast = read_cast(
        nodes.get("cast", _NOTHING), language, roles, of_documentary=of_documentary, directors=directors
    )
    filled = {credit.role.key for credit in cast}
    crew, of_crew = read_crew(nodes.get("crew", _NOTHING), language, filled, roles, of_documentary=of_documentary)
    credits = sorted((*directors, *cast, *crew), key=lambda credit: (credit.line, credit.column))
    return tuple(credits), (*of_directors, *of_cast, *of_crew, *_companies_that_direct(credits))


def _companies_that_direct(credits: Sequence[Credit]) -> Iterator[Diagnostic]:
    """`Realização: Casa de Cinema Torf`: some languages call who directed and who produced by one word."""
    for credit in credits:
        name = credit.name.name
        if credit.role.key == "DIRECTOR" and organisation(name) and not is_group(name):
            message = phrase("{name} is called as companies are, and credited as the director", name=quote(name))
            yield warning("role", message, phrase("name the job, e.g. production company")).at(credit)


def read_crew(
    node: Node,
    language: str,
    filled: Set[str] = frozenset(),
    roles: RoleVocabulary | None = None,
    *,
    of_documentary: bool = False,
) -> Read[tuple[Credit, ...]]:
    """`filled`: keys of roles that other fields of the document fill (ACTOR where there is a cast), which helps to tell
    what a label means that fits two roles. Brackets behind those who act hold characters, as `read_cast` has it."""
    roles = roles or standard()
    entries, wrong = _entries(node, language, roles)
    read: list[tuple[_Entry, list[tuple[Text | None, Reading]]]] = []
    for entry in entries:
        labels = entry.labels or (None,)
        read.append(
            (entry, [(each, roles.read_label(each.value, language) if each else nameless()) for each in labels])
        )
    certain = {
        fitting[0].key for _, readings in read for _, each in readings for fitting in each.roles if len(fitting) == 1
    } | filled
    credits: list[Credit] = []
    for entry, readings in read:
        found, diagnostics = _credits(entry, readings, language, certain, roles, of_documentary=of_documentary)
        credits += found
        wrong += diagnostics
    return tuple(credits), tuple(wrong)


def _entries(node: Node, language: str, roles: RoleVocabulary) -> tuple[list[_Entry], list[Diagnostic]]:
    entries: list[_Entry] = []
    wrong: list[Diagnostic] = []
    for item in node.items if isinstance(node, Items) else (node,):
        match item:
            case Missing():
                pass
            case Text():
                entries += _of_text(item, language, roles, wrong)
            case Entries():
                entries += _of_map(item, language, roles, wrong)
            case _:
                wrong.append(wrong_form(item, phrase("a role and a name")))
    return entries, wrong


def _of_text(item: Text, language: str, roles: RoleVocabulary, wrong: list[Diagnostic]) -> Iterator[_Entry]:
    """`Kamera: Kolya Kano`, one per line, or several in one (`Kamera: Kolya Kano; Ton: Paz Vega`); the name may come
    first, and a dash, brackets or a comma stand for the colon."""
    text = _CONTINUED.sub(r"\1 ", without_emphasis(_BULLET.sub("", item.value)))
    text = with_whole_labels(text, language, roles)
    blocks, text = blocks_of(text, language, roles)
    for label, names in blocks:
        yield _Entry((replace(item, value=label),), replace(item, value=names), {}, item)
    for line in filter(None, map(str.strip, _NEXT.split(cut_at_labels(text, language, roles)))):
        label, _, names = line.partition(": " if ": " in line else ":")
        if apart := taken_apart(line, language, roles) or _behind(line, language, roles):
            label, names = apart
        if label.strip() and names.strip() and not is_other_head(label):
            at = replace(item, value=names.strip())
            yield _Entry((replace(item, value=label.strip()),), at, {}, item)
        elif not is_placeholder(line):
            help = phrase('write role: and name:, or "Kamera: Kolya Kano"')
            wrong.append(warning("form", phrase("{line} does not say who did what", line=quote(line)), help).at(item))


def _behind(line: str, language: str, roles: RoleVocabulary) -> tuple[str, str] | None:
    """`Jon Halde (Kamera)`, `Jon Halde, Kamera` → label and name, if what stands behind is a label."""
    found = _BEHIND.fullmatch(line) if len(line) <= LONGEST_NAME else None
    if found is None:
        return None
    label = (found["bracket"] or found["comma"]).strip()
    return (label, found["name"]) if roles.known_label(label, language) else None


def _of_map(item: Entries, language: str, roles: RoleVocabulary, wrong: list[Diagnostic]) -> Iterator[_Entry]:
    fields = fields_of(item, wrong)
    if "name" not in fields and "role" not in fields:
        for label, names in item.entries:
            if not roles.known_label(label.value, language) and is_other_head(label.value):
                wrong.append(_other_than_job(label))
            else:
                yield _labelled_entry(label, names, item, language, roles)
        return
    role = fields.get("role", _NOTHING)
    if isinstance(fields.get("name", _NOTHING), Missing):
        if "name" not in fields or not isinstance(role, Missing):
            help = phrase("write name: beside role:")
            wrong.append(warning("name-missing", phrase("a role without a name"), help).at(item))
        return
    if isinstance(role, Text):
        if not roles.known_label(role.value, language) and is_other_head(role.value):
            wrong.append(_other_than_job(role))
        else:
            yield _Entry((_without_bullet(role),), fields["name"], fields, item)
        return
    labels = [each for each in (role.items if isinstance(role, Items) else (role,)) if not isinstance(each, Missing)]
    wrong += [wrong_form(each, phrase("a role")) for each in labels if not isinstance(each, Text)]
    printed = tuple([_without_bullet(each) for each in labels if isinstance(each, Text)])
    yield _Entry(printed, fields["name"], fields, item)


def _other_than_job(label: Text) -> Diagnostic:
    message = phrase("{label} names no job: nobody is credited", label=quote(label.value))
    return warning("role", message, phrase("write it as a field of the document")).at(label)


def _without_bullet(label: Text) -> Text:
    return label if label.value[:1].isalpha() else replace(label, value=_BULLET.sub("", label.value))


def _labelled_entry(label: Text, names: Node, item: Entries, language: str, roles: RoleVocabulary) -> _Entry:
    """`Kamera: Kolya Kano`; `Kolya Kano: Kamera`, where only what stands behind is a label."""
    label = _without_bullet(label)
    if isinstance(names, Text) and not roles.known_label(label.value, language):
        turned = [part.strip() for part in names.value.split(",")]
        if all(part and roles.known_label(part, language) for part in turned):
            return _Entry(tuple(replace(names, value=part) for part in turned), label, {}, item)
    return _Entry((label,), names, {}, item)


def _credits(
    entry: _Entry,
    readings: list[tuple[Text | None, Reading]],
    language: str,
    filled: Set[str],
    roles: RoleVocabulary,
    *,
    of_documentary: bool,
) -> Read[list[Credit]]:
    whole = together([reading for _, reading in readings])
    names, wrong = _names(entry, whole.jobs, language, roles, of_documentary=of_documentary)
    if [name for name, _ in names if name.job or name.note]:  # half the time of any(…), as below
        jobs = [_job(name, entry, readings, language, roles) for name, _ in names]
        if any(jobs):
            return _credits_with_jobs(readings, list(zip(names, jobs, strict=True)), language, roles, filled), wrong
    credits: list[Credit] = []
    told = dict.fromkeys(wrong)
    of_companies = whole.jobs.is_open and _are_mostly_companies(names)
    for label, reading in readings if names else ():
        printed = label.value.rstrip(": ") if label else None
        if reading.findings:
            told |= dict.fromkeys(placed(reading.findings, label or entry.at))
        for fitting in reading.roles:
            if len(fitting) == 1:  # as those of most labels, which need no choice
                credits += [Credit(fitting[0], name, printed, text.line, text.column, "crew") for name, text in names]
                continue
            for name, text in names:
                role, sure = choose(fitting, _is_company(name, of_companies), filled)
                credits.append(Credit(role, name, printed, text.line, text.column, "crew"))
                if label and not sure:
                    told[_ambiguous(label, role, fitting, language, roles)] = None
    return credits, tuple(told)


def _ambiguous(label: Text, role: Role, fitting: Sequence[Role], language: str, roles: RoleVocabulary) -> Diagnostic:
    keys = either([each.key for each in fitting])
    plain = either([quote(plain_label(each, language, roles)) for each in fitting])
    message = phrase("{label} may mean {keys}; read as {role}", label=quote(label.value), keys=keys, role=role.key)
    return warning("role-ambiguous", message, phrase("write {labels}", labels=plain)).at(label)


def _is_company(name: Name, of_companies: bool) -> bool | None:
    """Whether a name is a company's; `of_companies`: whether most others of its list are."""
    is_company = organisation(name.name)
    return name.kind is not Kind.GROUP and (of_companies or None if is_company is None else is_company)


def _are_mostly_companies(names: Sequence[tuple[Name, Text]]) -> bool:
    """Whether most of the names of a list whose form says it are companies': then single words are, too."""
    told = [is_company for name, _ in names if (is_company := organisation(name.name)) is not None]
    return sum(told) * 2 > len(told)


def _credits_with_jobs(
    readings: list[tuple[Text | None, Reading]],
    names: list[tuple[tuple[Name, Text], str | None]],
    language: str,
    roles: RoleVocabulary,
    filled: Set[str],
) -> list[Credit]:
    """The credits of names of which the text says the job for some, in the order of the names."""
    credits: list[Credit] = []
    of_companies = _are_mostly_companies([named for named, _ in names])
    for (name, text), job in names:
        is_company = _is_company(name, of_companies)
        labels = (
            [(job, roles_of_job(job, language, roles))]
            if job
            else [
                (
                    label.value.rstrip(": ") if label else None,
                    tuple(choose(each, is_company, filled)[0] for each in reading.roles),
                )
                for label, reading in readings
            ]
        )
        bare = replace(name, job=None, note=None if name.note == job else name.note) if job else name
        credits += (
            Credit(role, bare, label, text.line, text.column, "crew") for label, found in labels for role in found
        )
    return credits


def _job(
    name: Name,
    entry: _Entry,
    readings: list[tuple[Text | None, Reading]],
    language: str,
    roles: RoleVocabulary,
) -> str | None:
    """The job that the text says of a name, or the note behind it if it is the label of one: "(novel)" of a writer."""
    note = name.note
    if name.job or note is None or "note" in entry.fields:
        return name.job
    departments = {role.department for _, reading in readings for fitting in reading.roles for role in fitting}
    found = () if says_of_others(name) else roles_of_job(note, language, roles)
    same = found and (not entry.labels or all(role.department in departments for role in found))
    return note if same or (departments == {"COMPANY"} and _is_of_person(note, language, roles)) else None


def _is_of_person(note: str, language: str, roles: RoleVocabulary) -> bool:
    """Whether a note among companies says that one is a person who produces: `Ida Roth (Produzentin)`."""
    reading = roles.known_label(note, language)
    return reading is not None and all([role.key for role in fitting] == ["PRODUCER"] for fitting in reading.roles)


def _between_strokes(node: Node, language: str) -> Node:
    """Three companies or more between strokes, one to a line: `Faro Films / Marea / Netmar`. Two may be one company and
    its department or place: `ZDF / Das kleine Fernsehspiel`."""
    if isinstance(node, Items):
        return replace(node, items=tuple(_between_strokes(item, language) for item in node.items))
    if not isinstance(node, Text) or node.value.count("/ ") < 2:
        return node
    companies = parts(node.value, _STROKE)
    are_several = len(companies) > 2 and all(_COMPANY.match(each) and len(each.split()) <= 6 for each in companies)
    if not are_several or "\n" in node.value or all(is_country(each, language) for each in companies):
        return node
    return replace(node, value="\n".join(companies))


def _names(
    entry: _Entry, jobs: Jobs, language: str, roles: RoleVocabulary, *, of_documentary: bool
) -> Read[tuple[tuple[Name, Text], ...]]:
    named = with_forenames_first(entry.names) if jobs.people else entry.names
    if not jobs.people:
        named = _between_strokes(named, language)
    if jobs.sources and isinstance(named, Text) and (text := authored(named.value)):
        named = replace(named, value=text)
    names, diagnosed = names_of(named, language, roles, of_directors=jobs.directors, of_cast=jobs.cast)
    if [name for name, _ in names if name.note]:
        names = tuple((each, text) for name, text in names for each in with_others(name, language, roles))
    if (
        jobs.people
        and not jobs.directors
        and len(names) > 1
        and isinstance(named, Text)
        and (finding := comma_between([name for name, _ in names]))
    ):
        diagnosed = (*diagnosed, finding.at(named))
    if jobs.cast and (jobs.voices or not of_documentary):
        names = tuple((with_character(name, language, roles), text) for name, text in names)
    if entry.fields.keys().isdisjoint(_BESIDE_NAMES):
        return names, diagnosed
    wrong = [*diagnosed]
    return tuple(with_details(named, entry.fields, wrong) for named in names), tuple(wrong)
