"""Files beside the documents that are a list of entries, as people.yaml and roles.yaml are.

- name: Chulpan Khamatova
  aliases: [Chulpan Hamatova]
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import yaml

from graph.errors import UserError
from seed.diagnostics import Diagnostic, DocumentRefusedError, error, warning
from seed.parse.encoding import decode
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.parse.yaml_errors import explain
from seed.parse.yaml_nodes import compose
from seed.phrases import NOTHING, Phrase, phrase
from seed.spelling import did_you_mean


class FileEntry(Protocol):
    """An entry of such a file: a frozen dataclass that says where it stands."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def line(self) -> int: ...
    @property
    def path(self) -> str: ...


Entry = TypeVar("Entry", bound=FileEntry)


class EntryFileError(UserError):
    """A file of entries cannot be used, so nothing can be read; the findings say why."""

    status = 1

    def __init__(self, name: str, findings: tuple[Diagnostic, ...]) -> None:
        super().__init__(phrase("nothing was read, since {name}.yaml cannot be used", name=name))
        self.findings = findings


class EntryReader(Generic[Entry]):
    """Reads the entries of one file, and gathers what is wrong with them. Each kind of file has a subclass."""

    name: ClassVar[str]
    """The file's name without `.yaml`, which is the code of its findings."""
    keys: tuple[str, ...]
    """The keys that an entry may have."""
    needed: ClassVar[Phrase]
    """What an entry must have, as messages say it: "a name"."""
    example: ClassVar[Phrase]
    unknown: ClassVar[Phrase] = NOTHING
    """What to do about a key that is not known and like none."""
    max_values: ClassVar[int]

    def __init__(self) -> None:
        self.findings: list[Diagnostic] = []

    def read(self, values: Mapping[str, Node], node: Entries) -> Entry | None:
        """Makes an entry of its values by key; None, and an error, if it says too little."""
        raise NotImplementedError

    def parse(self, data: bytes) -> tuple[tuple[Entry, ...], tuple[Diagnostic, ...]]:
        """Reads the entries of one file; none where it is no such list."""
        try:
            text, found = decode(data)
            self.findings += found
            entries = [self._entry(node) for node in self._items(text)]
        except DocumentRefusedError as refused:
            return (), refused.findings
        return tuple(filter(None, entries)), tuple(self.findings)

    def texts(self, values: Mapping[str, Node], key: str) -> tuple[Text, ...]:
        """The texts under a key, which may hold one or a list."""
        node = values.get(key, Missing(0, 0))
        items = node.items if isinstance(node, Items) else (node,)
        for item in items:
            if not isinstance(item, Text | Missing):
                self.error(phrase("{key} must be text", key=key), item, phrase('put the value in quotes: "…"'))
        return tuple(item for item in items if isinstance(item, Text))

    def error(self, message: Phrase, node: Node, help: Phrase = NOTHING) -> None:
        self.findings.append(error(self.name, message, help).at(node))

    def _entry(self, node: Node) -> Entry | None:
        if not isinstance(node, Entries):
            self.error(phrase("an entry must be a map with {needed}", needed=self.needed), node, self.example)
            return None
        for key, _ in node.entries:
            if key.value and key.value not in self.keys:  # "" is what a reader has put there
                message = phrase('"{key}" is nothing that {name}.yaml knows', key=key.value, name=self.name)
                help = did_you_mean(key.value, self.keys) or self.unknown
                self.findings.append(warning("unknown-field", message, help).at(key))
        return self.read({key.value: value for key, value in node.entries}, node)

    def _items(self, text: str) -> tuple[Node, ...]:
        # Front matter is a map; so the list becomes the value of a key on a line of its own above the file's first. It
        # has a name that no key of the file has by mistake, as `people: […]` would.
        key = f"the entries of {self.name}.yaml"
        bare = f"{key}:\n" + re.sub(r"\A---[^\S\n]*\n", "\n", text)
        try:
            entries, warnings = compose(bare, 0, self.max_values)
        except yaml.YAMLError as problem:
            raise DocumentRefusedError(explain(problem, bare, 0)) from None
        match entries.get(key), len(entries.entries):
            case Items(items), 1:
                return items
            case Missing(), 1:
                return ()
        no_list = error(self.name, phrase("{name}.yaml is no list of {name}", name=self.name), self.example)
        raise DocumentRefusedError(no_list.at(entries.entries[-1][0]), *warnings)


def read_entries(
    files: Iterable[Path], reader: Callable[[], EntryReader[Entry]]
) -> tuple[tuple[Entry, ...], tuple[Diagnostic, ...]]:
    """Reads the entries of some files of one kind. Entries and findings say in which file they stand."""
    entries: list[Entry] = []
    findings: list[Diagnostic] = []
    for file in files:
        try:
            found, wrong = reader().parse(file.read_bytes())
        except OSError as problem:
            message = phrase("the file cannot be read: {reason}", reason=problem.strerror or "")
            found, wrong = (), (error("unreadable", message),)
        entries += (replace(entry, path=file.as_posix()) for entry in found)
        findings += (finding.in_file(file.as_posix()) for finding in wrong)
    return tuple(entries), tuple(findings)


def entry_at(other: FileEntry, entry: FileEntry) -> Phrase:
    """Where another entry stands, as the finding about an entry says it."""
    if other.path == entry.path:
        return phrase("the entry on line {line}", line=other.line)
    return phrase("the entry on line {line} of {path}", line=other.line, path=other.path)
