"""people.yaml → its entries, and what is wrong with them."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import yaml

from graph.errors import UserError
from seed.diagnostics import Diagnostic, DocumentRefusedError, Position, error, warning
from seed.fields.names import compared
from seed.fields.slugs import slugify
from seed.parse.encoding import decode
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.parse.yaml_errors import explain
from seed.parse.yaml_nodes import compose
from seed.people.identity import Entry, People, people_of
from seed.spelling import did_you_mean

KINDS = ("PERSON", "GROUP", "ORGANISATION")
MAX_VALUES = 2_000_000
KEYS = ("name", "aliases", "kind", "slug", "films")
EXAMPLE = "write a list of entries like\n- name: Chulpan Khamatova\n  aliases: [Chulpan Hamatova]"


class PeopleFileError(UserError):
    """A people.yaml cannot be used, so nothing can be read; the findings say why."""

    status = 1

    def __init__(self, findings: tuple[Diagnostic, ...]) -> None:
        super().__init__("nothing was read, since people.yaml cannot be used")
        self.findings = findings


def read_people(files: Iterable[Path]) -> tuple[People, tuple[Diagnostic, ...]]:
    """Reads all entries of some people.yaml.

    If there is a finding of level error, none may be used: people would fall apart.
    """
    entries: list[Entry] = []
    findings: list[Diagnostic] = []
    for file in files:
        try:
            found, wrong = parse_people(file.read_bytes())
        except OSError as problem:
            found, wrong = (), (error("unreadable", f"the file cannot be read: {problem.strerror}"),)
        entries += (replace(entry, path=file.as_posix()) for entry in found)
        findings += (finding.in_file(file.as_posix()) for finding in wrong)
    findings += _ambiguous(entries)
    return people_of(entries), tuple(findings)


def unknown_films(people: People, keys: Collection[str]) -> Iterator[Diagnostic]:
    """Warns of films that people.yaml names and that are not among those of these keys."""
    names = {*keys, *(key.rpartition("/")[2] for key in keys)}
    for entry in people.entries.values():
        for film in entry.films:
            if film not in names:
                help = did_you_mean(film, names) or "name the folder of a film"
                finding = warning("people", f'"{film}" is no film of this catalogue', help)
                yield finding.at(Position(entry.line), entry.path)


def parse_people(data: bytes) -> tuple[tuple[Entry, ...], tuple[Diagnostic, ...]]:
    reader = _Reader()
    try:
        text, found = decode(data)
        reader.findings += found
        entries = [reader.entry(node) for node in _items(text)]
    except DocumentRefusedError as refused:
        return (), refused.findings
    return tuple(filter(None, entries)), tuple(reader.findings)


def _items(text: str) -> tuple[Node, ...]:
    # Front matter is a map; so the list becomes the value of a key on a line of its own above the file's first.
    bare = re.sub(r"\A---[^\S\n]*\n", "\n", text)
    try:
        entries, warnings = compose("people:\n" + bare, 0, MAX_VALUES)
    except yaml.YAMLError as problem:
        raise DocumentRefusedError(explain(problem, "people:\n" + bare, 0)) from None
    match entries.get("people"), len(entries.entries):
        case Items(items), 1:
            return items
        case Missing(), 1:
            return ()
    no_list = error("people", "people.yaml is no list of people", EXAMPLE)
    raise DocumentRefusedError(no_list.at(entries.entries[-1][0]), *warnings)


@dataclass(slots=True)
class _Reader:
    """Reads entries, and gathers what is wrong with them."""

    findings: list[Diagnostic] = field(default_factory=list)

    def entry(self, node: Node) -> Entry | None:
        if not isinstance(node, Entries):
            self._error("an entry must be a map with a name", node, EXAMPLE)
            return None
        for key, _ in node.entries:
            if key.value not in KEYS:
                message = f'"{key.value}" is nothing that people.yaml knows'
                self.findings.append(warning("unknown-field", message, did_you_mean(key.value, KEYS)).at(key))
        values = {key.value: value for key, value in node.entries}
        name = self._text(values, "name")
        if name is None:
            self._error("the entry has no name", node, "write `name: …`, the canonical spelling")
            return None
        return Entry(
            name.value,
            tuple(alias.value for alias in self._texts(values, "aliases")),
            self._kind(self._text(values, "kind")),
            self._slug(self._text(values, "slug")),
            tuple(film.value for film in self._texts(values, "films")),
            name.line,
        )

    def _text(self, values: Mapping[str, Node], key: str) -> Text | None:
        texts = self._texts(values, key)
        if len(texts) > 1:
            self._error(f"{key} must be one text", texts[1])
        return texts[0] if texts else None

    def _texts(self, values: Mapping[str, Node], key: str) -> tuple[Text, ...]:
        node = values.get(key, Missing(0, 0))
        items = node.items if isinstance(node, Items) else (node,)
        for item in items:
            if not isinstance(item, Text | Missing):
                self._error(f"{key} must be text", item, 'put the value in quotes: "…"')
        return tuple(item for item in items if isinstance(item, Text))

    def _kind(self, text: Text | None) -> str | None:
        if text and text.value not in KINDS:
            self._error(f'"{text.value}" is no kind', text, "write PERSON, GROUP or ORGANISATION")
        return text.value if text else None

    def _slug(self, text: Text | None) -> str | None:
        if text is None:
            return None
        slug = slugify(text.value)
        if not slug:
            help = "write small letters, digits and hyphens"
            self.findings.append(error("slug", f'"{text.value}" is no slug', help).at(text))
        elif slug != text.value:
            message = f'"{text.value}" is no clean slug; {slug} is used'
            self.findings.append(warning("slug", message, f"write {slug}").at(text))
        return slug or None

    def _error(self, message: str, node: Node, help: str = "") -> None:
        self.findings.append(error("people", message, help).at(node))


def _ambiguous(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Spellings and slugs that two entries claim."""
    spellings: dict[tuple[str, str], Entry] = {}
    slugs: dict[str, Entry] = {}
    for entry in entries:
        for claim in dict.fromkeys(_claims(entry)):
            if (other := spellings.setdefault(claim, entry)) is not entry:
                message = f'"{claim[0]}" means {_entry_at(other, entry)} already'
                help = "tell namesakes apart: `name: … (II)` with `films: [folder, …]`"
                yield error("people", message, help).at(Position(entry.line), entry.path)
        if entry.slug and (other := slugs.setdefault(entry.slug, entry)) is not entry:
            message = f"{_entry_at(other, entry)} has the slug {entry.slug} already"
            yield error("slug", message).at(Position(entry.line), entry.path)


def _claims(entry: Entry) -> Iterator[tuple[str, str]]:
    """The spellings that mean an entry, each with the film in which it does, "" everywhere."""
    yield entry.identity, ""
    for alias in entry.aliases:
        for film in entry.films or ("",):
            yield compared(alias), film


def _entry_at(other: Entry, entry: Entry) -> str:
    return f"the entry on line {other.line}" + (f" of {other.path}" if other.path != entry.path else "")
