"""Credits as the fields `director`, `cast` and `crew` name them: a role, a name, the label as printed, and where."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from seed.diagnostics import Diagnostic, warning
from seed.fields.names import Name, parse_names
from seed.fields.reader import Read, placed, quote, wrong_form
from seed.fields.roles import Role, RoleVocabulary, choose, role, standard
from seed.parse.nodes import Entries, Items, Missing, Node, Text

_KEYS = {
    "name": "name names person persons people personen actor actress darsteller darstellerin schauspieler nom",
    "role": "role roles job function funktion rolle rollen fonction rôle",
    "character": "character characters figur figuren part personnage",
    "note": "note notes anmerkung remark comment",
    "credited_as": "credited_as credited as als",
}
DETAILS = ("character", "note", "credited_as")
"""What a map may say of a name beside it."""
_ONCE = frozenset(("unknown-field", "role"))
_FIELDS = {key: field for field, keys in _KEYS.items() for key in keys.split()}


@dataclass(slots=True)
class Credit:
    """One person in one role, once; `line` and `column` are those of the name."""

    role: Role
    name: Name
    label: str | None
    """The role as printed; None where only the field says it (`director`, `cast`)."""
    line: int
    column: int
    field: str
    """director, cast or crew: which field says so."""


def read_director(node: Node, language: str) -> Read[tuple[Credit, ...]]:
    found, wrong = names_of(node, language, of_directors=True)
    return tuple(
        Credit(role("DIRECTOR"), name, None, text.line, text.column, "director") for name, text in found
    ), wrong


def read_cast(node: Node, language: str, roles: RoleVocabulary | None = None) -> Read[tuple[Credit, ...]]:
    """In the order of the document; a role of its own only where a label says so (`Erzähler: Otto Sander`)."""
    credits: list[Credit] = []
    wrong: list[Diagnostic] = []
    for item in node.items if isinstance(node, Items) else (node,):
        found, diagnostics = _read_item(item, language, roles or standard())
        credits += found
        wrong += diagnostics
    return tuple(credits), deduplicated(wrong)


def names_of(
    node: Node, language: str, *, of_directors: bool = False, of_cast: bool = False
) -> Read[tuple[tuple[Name, Text], ...]]:
    """All names of a text or a list of texts, each with the text it stands in."""
    if isinstance(node, Text):
        names, findings = parse_names(node.value, language, of_directors=of_directors, of_cast=of_cast)
        return tuple([(name, node) for name in names]), placed(findings, node)
    found: list[tuple[Name, Text]] = []
    wrong: list[Diagnostic] = []
    for item in node.items if isinstance(node, Items) else (node,):
        if isinstance(item, Text):
            named, diagnostics = names_of(item, language, of_directors=of_directors, of_cast=of_cast)
            found += named
            wrong += diagnostics
        elif not isinstance(item, Missing):
            alone = isinstance(node, Items) and len(node.items) == 1
            wrong.append(wrong_form(node if alone else item, "a name"))
    return tuple(found), tuple(wrong)


def fields_of(entries: Entries) -> dict[str, Node]:
    """What a map says about a credit: the values of the keys that are known in one of their spellings."""
    return {field: value for key, value in entries.entries if (field := _field(key.value))}


def unknown_keys(entries: Entries) -> Iterator[Diagnostic]:
    return (_unknown(key.value).at(key) for key, _ in entries.entries if not _field(key.value))


@lru_cache(maxsize=1024)
def _unknown(key: str) -> Diagnostic:
    help = f"a credit has {', '.join(_KEYS)}"
    return warning("unknown-field", f"{quote(key)} is no field of a credit; it is not read", help)


def deduplicated(findings: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Of a key or a role that nobody knows and many credits have, only the first, which tells how many they are."""
    counts = Counter(finding.message for finding in findings if finding.code in _ONCE)
    told: list[Diagnostic] = []
    for finding in findings:
        if finding.code not in _ONCE:
            told.append(finding)
        elif count := counts.pop(finding.message, 0):
            many = f"{finding.message} ({count:,} credits have it)"
            told.append(finding if count == 1 else replace(finding, message=many))
    return tuple(told)


@lru_cache(maxsize=1024)
def _field(key: str) -> str | None:
    return _FIELDS.get(key.casefold().replace("-", "_").replace(" ", "_"))


def with_details(name: Name, fields: dict[str, Node]) -> Read[Name]:
    """The name with the character, note and credited name that its map gives beside it."""
    wrong: list[Diagnostic] = []
    details: dict[str, str] = {}
    for field in DETAILS:
        node = fields.get(field)
        items = node.items if isinstance(node, Items) else (node,) if node else ()
        wrong += (wrong_form(item, f"the text of {field}") for item in items if not isinstance(item, Text | Missing))
        if texts := [item.value for item in items if isinstance(item, Text)]:
            details[field] = " / ".join(texts)
    return (replace(name, **details) if details else name), tuple(wrong)  # type: ignore[arg-type]


def _read_item(item: Node, language: str, roles: RoleVocabulary) -> Read[Iterable[Credit]]:
    match item:
        case Text(value) if ": " in value:
            label, _, names = value.partition(": ")
            at = item.line, item.column
            return _read_labelled(Text(label, *at), Text(names, *at), language, roles)
        case Entries():
            return _read_map(item, language, roles)
        case Text() | Missing():
            found, wrong = names_of(item, language, of_cast=True)
            acting = role("ACTOR")
            return [Credit(acting, name, None, text.line, text.column, "cast") for name, text in found], wrong
        case _:
            return (), (wrong_form(item, "a name"),)


def _read_map(item: Entries, language: str, roles: RoleVocabulary) -> Read[Iterable[Credit]]:
    """`{name, role}` and `{name, character}`, where `role` is the character; or labels and names."""
    fields = fields_of(item)
    credits: list[Credit] = []
    if "name" not in fields:
        wrong: list[Diagnostic] = []
        for key, value in item.entries:
            found, diagnostics = _read_labelled(key, value, language, roles)
            credits += found
            wrong += diagnostics
        return credits, tuple(wrong)
    if "role" in fields:
        fields.setdefault("character", fields["role"])
    names, diagnosed = names_of(fields["name"], language, of_cast=True)
    told = dict.fromkeys((*diagnosed, *unknown_keys(item)))
    for name, text in names:
        full, diagnosed = with_details(name, fields)
        told |= dict.fromkeys(diagnosed)
        credits.append(Credit(role("ACTOR"), full, None, text.line, text.column, "cast"))
    return credits, tuple(told)


def _read_labelled(label: Text, names: Node, language: str, roles: RoleVocabulary) -> Read[Iterable[Credit]]:
    """`Erzähler: Otto Sander`. Where the label is no role of the cast, it may be a character or a name: no guess."""
    reading = roles.known_label(label.value, language)
    fittings = (
        [[each for each in fitting if each.department == "CAST"] for fitting in reading.roles] if reading else [[]]
    )
    if reading is None or not all(fittings):
        said = f"{label.value}: {names.value}" if isinstance(names, Text) else f"{label.value}:"
        help = 'write "Denis Lavant als Anton", or a map with name: and character:'
        return (), (warning("form", f"{quote(said)} does not say which is the name", help).at(label),)
    found, wrong = names_of(names, language, of_cast=True)
    credits = []
    for fitting in fittings:
        chosen, _ = choose(tuple(fitting), organisation=None, filled=())
        credits += [Credit(chosen, name, label.value, text.line, text.column, "cast") for name, text in found]
    return credits, (*placed(reading.findings, label), *wrong)
