"""The crew: `{role, name}`, `Kamera: Kolya Kano`, or one map from roles to names; one credit per person and role."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import product

from seed.diagnostics import Diagnostic, warning
from seed.fields.credits import (
    DETAILS,
    Credit,
    deduplicated,
    fields_of,
    names_of,
    read_cast,
    read_director,
    unknown_keys,
    with_details,
)
from seed.fields.names import Kind, Name
from seed.fields.organisations import organisation
from seed.fields.reader import Read, placed, quote, wrong_form
from seed.fields.roles import Reading, choose, nameless, plain_label, read_label
from seed.parse.nodes import Entries, Items, Missing, Node, Text

_NOTHING = Missing(0, 0)
_NEXT = re.compile(r"\n|[;,|]\s(?=[^;,|:\n]{1,60}:\s)")


@dataclass(slots=True)
class _Entry:
    """One entry of the crew: the labels of its role, its names, and what else its map says about them."""

    labels: tuple[Text, ...]
    names: Node
    fields: dict[str, Node]
    at: Node


def read_credits(nodes: Mapping[str, Node], language: str) -> Read[tuple[Credit, ...]]:
    """The credits of a document's fields director, cast and crew, in the order of its lines."""
    directors, of_directors = read_director(nodes.get("director", _NOTHING), language)
    cast, of_cast = read_cast(nodes.get("cast", _NOTHING), language)
    crew, of_crew = read_crew(nodes.get("crew", _NOTHING), language, {credit.role.key for credit in cast})
    credits = sorted((*directors, *cast, *crew), key=lambda credit: (credit.line, credit.column))
    return tuple(credits), (*of_directors, *of_cast, *of_crew)


def read_crew(node: Node, language: str, filled: Set[str] = frozenset()) -> Read[tuple[Credit, ...]]:
    """`filled`: keys of roles that other fields of the document fill (ACTOR where there is a cast), which helps to tell
    what a label means that fits two roles."""
    entries, wrong = _entries(node)
    read: list[tuple[_Entry, list[tuple[Text | None, Reading]]]] = []
    for entry in entries:
        labels = entry.labels or (None,)
        read.append((entry, [(each, read_label(each.value, language) if each else nameless()) for each in labels]))
    certain = {
        fitting[0].key for _, readings in read for _, each in readings for fitting in each.roles if len(fitting) == 1
    }
    credits: list[Credit] = []
    for entry, readings in read:
        found, diagnostics = _credits(entry, readings, language, certain | filled)
        credits += found
        wrong += diagnostics
    return tuple(credits), deduplicated(wrong)


def _entries(node: Node) -> tuple[list[_Entry], list[Diagnostic]]:
    entries: list[_Entry] = []
    wrong: list[Diagnostic] = []
    for item in node.items if isinstance(node, Items) else (node,):
        match item:
            case Missing():
                pass
            case Text():
                entries += _of_text(item, wrong)
            case Entries():
                entries += _of_map(item, wrong)
            case _:
                wrong.append(wrong_form(item, "a role and a name"))
    return entries, wrong


def _of_text(item: Text, wrong: list[Diagnostic]) -> Iterator[_Entry]:
    """`Kamera: Kolya Kano`, one per line, or several in one (`Kamera: Kolya Kano; Ton: Paz Vega`)."""
    for line in filter(None, map(str.strip, _NEXT.split(item.value))):
        label, _, names = line.partition(": " if ": " in line else ":")
        if label.strip() and names.strip():
            at = Text(names.strip(), item.line, item.column)
            yield _Entry((Text(label.strip(), item.line, item.column),), at, {}, item)
        else:
            help = 'write role: and name:, or "Kamera: Kolya Kano"'
            wrong.append(warning("form", f"{quote(line)} does not say who did what", help).at(item))


def _of_map(item: Entries, wrong: list[Diagnostic]) -> Iterator[_Entry]:
    fields = fields_of(item)
    if "name" not in fields and "role" not in fields:
        for label, names in item.entries:
            yield _Entry((label,), names, {}, item)
        return
    if len(fields) < len(item.entries):
        wrong += unknown_keys(item)
    if "name" not in fields:
        wrong.append(warning("name-missing", "a role without a name", "write name: beside role:").at(item))
        return
    role = fields.get("role", _NOTHING)
    labels = [each for each in (role.items if isinstance(role, Items) else (role,)) if not isinstance(each, Missing)]
    for each in labels:
        if not isinstance(each, Text):
            wrong.append(wrong_form(each, "a role"))
    yield _Entry(tuple([each for each in labels if isinstance(each, Text)]), fields["name"], fields, item)


def _credits(
    entry: _Entry, readings: list[tuple[Text | None, Reading]], language: str, filled: Set[str]
) -> Read[list[Credit]]:
    names, wrong = _names(entry, readings, language)
    credits: list[Credit] = []
    told = dict.fromkeys(wrong)
    for label, reading in readings if names else ():
        printed = label.value.rstrip(": ") if label else None
        if reading.findings:
            told |= dict.fromkeys(placed(reading.findings, label or entry.at))
        for fitting, (name, text) in product(reading.roles, names):
            role, sure = fitting[0], True
            if len(fitting) > 1:
                role, sure = choose(fitting, name.kind is not Kind.GROUP and organisation(name.name), filled)
            credits.append(Credit(role, name, printed, text.line, text.column, "crew"))
            if label and not sure:
                keys = " or ".join(each.key for each in fitting)
                plain = " or ".join(f'"{plain_label(each, language)}"' for each in fitting)
                message = f"{quote(label.value)} may mean {keys}; read as {role.key}"
                told[warning("role-ambiguous", message, f"write {plain}").at(label)] = None
    return credits, tuple(told)


def _names(
    entry: _Entry, readings: list[tuple[Text | None, Reading]], language: str
) -> Read[tuple[tuple[Name, Text], ...]]:
    likely = [fitting[0] for _, reading in readings for fitting in reading.roles]
    directors = any(role.key == "DIRECTOR" for role in likely)
    cast = all(role.department == "CAST" for role in likely)
    names, wrong = names_of(entry.names, language, of_directors=directors, of_cast=cast)
    if not any(detail in entry.fields for detail in DETAILS):
        return names, wrong
    detailed = []
    for name, text in names:
        full, diagnostics = with_details(name, entry.fields)
        detailed.append((full, text))
        wrong += diagnostics
    return tuple(detailed), wrong
