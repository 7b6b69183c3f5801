"""Who is who: people.yaml, the identity of names, canonical spellings and slugs."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import yaml

from seed.diagnostics import Diagnostic, Level, Refused
from seed.fields.names import Kind, compared, kind_seen
from seed.fields.slugs import slugify
from seed.parse.encoding import decode
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.parse.yaml_errors import explain
from seed.parse.yaml_nodes import compose
from seed.spelling import did_you_mean

KINDS = ("PERSON", "GROUP", "ORGANISATION")
MAX_VALUES = 2_000_000
KEYS = ("name", "aliases", "kind", "slug", "films")
EXAMPLE = "write a list of entries like\n- name: Chulpan Khamatova\n  aliases: [Chulpan Hamatova]"


_compared = lru_cache(maxsize=1 << 17)(compared)


@dataclass(frozen=True, slots=True)
class Entry:
    """What people.yaml says of one person. `films`: where its aliases hold, by key or last folder; empty:
    everywhere.
    """

    name: str
    aliases: tuple[str, ...]
    kind: str | None
    slug: str | None
    films: tuple[str, ...]
    line: int
    path: str = ""

    @property
    def identity(self) -> str:
        return compared(self.name)


@dataclass(frozen=True, slots=True)
class People:
    """All entries of people.yaml, by identity, and which entry each spelling means."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    spellings: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)

    def identity(self, name: str, film: str) -> str:
        """Whom a name means in the film of this key."""
        own = _compared(name)
        entries = self.spellings.get(own)
        if not entries:
            return own
        within = (entry for entry in entries if film in entry.films or film.rpartition("/")[2] in entry.films)
        everywhere = (entry for entry in entries if not entry.films)
        entry = next(within, None) or next(everywhere, None)
        return entry.identity if entry else own


def people_of(entries: Iterable[Entry]) -> People:
    by_identity = {entry.identity: entry for entry in entries}
    spellings: dict[str, tuple[Entry, ...]] = {}
    for entry in by_identity.values():
        # A name always means its entry; only an alias can be bound to films.
        spellings[entry.identity] = (*spellings.get(entry.identity, ()), entry)
        for alias in entry.aliases:
            if compared(alias) != entry.identity:
                spellings[compared(alias)] = (*spellings.get(compared(alias), ()), entry)
    return People(by_identity, spellings)


def canonical(spellings: Mapping[str, int]) -> str:
    """The spelling of a name used most often; of equals one that is not all capitals, then the first by code point."""
    return min(spellings, key=lambda name: (-spellings[name], name.isupper(), name))


def assign_slugs(people: Iterable[tuple[str, str, str]], others: Collection[str] = ()) -> dict[str, str]:
    """(identity, name, wanted slug) of everybody → slug by identity.

    Of those who want the same, the first by code point of the name gets it, the others `-2`, `-3` …, leaving out what
    somebody wants outright, also somebody else (`others`).
    """
    groups: dict[str, list[tuple[str, str]]] = {}
    for identity, name, wanted in people:
        groups.setdefault(wanted, []).append((name, identity))
    slugs: dict[str, str] = {}
    for wanted in sorted(groups):
        number = 1
        for _, identity in sorted(groups[wanted]):
            slug = wanted if number == 1 else f"{wanted}-{number}"
            while number > 1 and (slug in groups or slug in others):
                number += 1
                slug = f"{wanted}-{number}"
            slugs[identity] = slug
            number += 1
    return slugs


def kind_of(name: str) -> str:
    """What the name alone shows; a person's unless it shows something else."""
    return (kind_seen(name) or Kind.PERSON).value


def wanted_slug(name: str, entry: Entry | None) -> str:
    return (entry and entry.slug) or slugify(name) or "person"


# people.yaml


def read_people(files: Iterable[Path]) -> tuple[People, tuple[Diagnostic, ...]]:
    """All entries of some people.yaml. With a finding of level error none may be used: people would fall apart."""
    entries: list[Entry] = []
    findings: list[Diagnostic] = []
    for file in files:
        try:
            found, wrong = parse_people(file.read_bytes())
        except OSError as problem:
            message = f"the file cannot be read: {problem.strerror}"
            found, wrong = (), (Diagnostic(level=Level.ERROR, code="unreadable", message=message, line=1, column=1),)
        entries += (replace(entry, path=file.as_posix()) for entry in found)
        findings += (replace(finding, path=file.as_posix()) for finding in wrong)
    findings += _ambiguous(entries)
    return people_of(entries), tuple(findings)


def parse_people(data: bytes) -> tuple[tuple[Entry, ...], tuple[Diagnostic, ...]]:
    findings: list[Diagnostic] = []
    try:
        nodes = _listed(decode(data))
    except Refused as refused:
        return (), refused.findings
    entries = tuple(entry for node in nodes if (entry := _entry(node, findings)))
    return entries, tuple(findings)


def _listed(text: str) -> tuple[Node, ...]:
    # Front matter is a map; so the list becomes the value of a key on a line of its own above the file's first.
    bare = re.sub(r"\A---[^\S\n]*\n", "\n", text)
    try:
        entries, warnings = compose("people:\n" + bare, 0, MAX_VALUES)
    except yaml.YAMLError as problem:
        raise Refused(explain(problem, "people:\n" + bare, 0)) from None
    match entries.get("people"), len(entries.entries):
        case Items(items), 1:
            return items
        case Missing(), 1:
            return ()
    first = entries.entries[-1][0]
    raise Refused(_error("people", "people.yaml is no list of people", first, EXAMPLE), *warnings)


def _entry(node: Node, findings: list[Diagnostic]) -> Entry | None:
    if not isinstance(node, Entries):
        findings.append(_error("people", "an entry must be a map with a name", node, EXAMPLE))
        return None
    values = {key.value: (key, value) for key, value in node.entries}
    for word, (key, _) in values.items():
        if word not in KEYS:
            findings.append(
                _warning("unknown-field", f'"{word}" is nothing that people.yaml knows', key, did_you_mean(word, KEYS))
            )
    name = _text(values, "name", findings)
    if name is None:
        findings.append(_error("people", "the entry has no name", node, "write `name: …`, the canonical spelling"))
        return None
    return Entry(
        name.value,
        tuple(alias.value for alias in _texts(values, "aliases", findings)),
        _kind(_text(values, "kind", findings), findings),
        _slug(_text(values, "slug", findings), findings),
        tuple(film.value for film in _texts(values, "films", findings)),
        name.line,
    )


def _text(values: Mapping[str, tuple[Text, Node]], key: str, findings: list[Diagnostic]) -> Text | None:
    texts = _texts(values, key, findings)
    if len(texts) > 1:
        findings.append(_error("people", f"{key} must be one text", texts[1]))
    return texts[0] if texts else None


def _texts(values: Mapping[str, tuple[Text, Node]], key: str, findings: list[Diagnostic]) -> tuple[Text, ...]:
    node = values[key][1] if key in values else Missing(0, 0)
    items = node.items if isinstance(node, Items) else (node,)
    wrong = (item for item in items if not isinstance(item, Text | Missing))
    findings += (_error("people", f"{key} must be text", item, 'put the value in quotes: "…"') for item in wrong)
    return tuple(item for item in items if isinstance(item, Text))


def _kind(text: Text | None, findings: list[Diagnostic]) -> str | None:
    if text and text.value not in KINDS:
        findings.append(_error("people", f'"{text.value}" is no kind', text, "write PERSON, GROUP or ORGANISATION"))
    return text.value if text else None


def _slug(text: Text | None, findings: list[Diagnostic]) -> str | None:
    if text is None:
        return None
    slug = slugify(text.value)
    if not slug:
        findings.append(_error("slug", f'"{text.value}" is no slug', text, "write small letters, digits and hyphens"))
    elif slug != text.value:
        findings.append(_warning("slug", f'"{text.value}" is no clean slug; {slug} is used', text, f"write {slug}"))
    return slug or None


def _ambiguous(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Spellings and slugs that two entries claim."""
    spellings: dict[tuple[str, str], Entry] = {}
    slugs: dict[str, Entry] = {}
    for entry in entries:
        for claim in dict.fromkeys(_claims(entry)):
            if (other := spellings.setdefault(claim, entry)) is not entry:
                message = f'"{claim[0]}" means {_entry_at(other, entry)} already'
                yield _error("people", message, entry, "tell namesakes apart: `name: … (II)` with `films: [folder, …]`")
        if entry.slug and (other := slugs.setdefault(entry.slug, entry)) is not entry:
            yield _error("slug", f"{_entry_at(other, entry)} has the slug {entry.slug} already", entry)


def _entry_at(other: Entry, entry: Entry) -> str:
    return f"the entry on line {other.line}" + (f" of {other.path}" if other.path != entry.path else "")


def _claims(entry: Entry) -> Iterator[tuple[str, str]]:
    yield entry.identity, ""
    for alias in entry.aliases:
        for film in entry.films or ("",):
            yield compared(alias), film


def _error(code: str, message: str, place: Node | Entry, help: str = "") -> Diagnostic:
    return _finding(Level.ERROR, code, message, place, help)


def _warning(code: str, message: str, place: Node | Entry, help: str = "") -> Diagnostic:
    return _finding(Level.WARNING, code, message, place, help)


def _finding(level: Level, code: str, message: str, place: Node | Entry, help: str) -> Diagnostic:
    column, path = (1, place.path) if isinstance(place, Entry) else (place.column, "")
    return Diagnostic(level=level, code=code, message=message, line=place.line, column=column, help=help, path=path)
