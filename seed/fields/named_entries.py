"""Entries of files such as roles.yaml and categories.yaml: something with a key, names and labels.

- category: ESSAY_FILM
  name: {de: Essayfilm, en: Essay film}
  labels: [Filmessay]
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, TypeVar

from graph.languages import normal_tag
from seed.diagnostics import Diagnostic, Position, error
from seed.fields.reader import ANY_LANGUAGE
from seed.fields.role_spelling import canonical
from seed.parse.entry_file import EntryReader, FileEntry, entry_at
from seed.parse.nodes import Entries, Missing, Node, Text
from seed.phrases import phrase

_KEY = re.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")


class NamedEntry(FileEntry, Protocol):
    @property
    def key(self) -> tuple[str, str]:
        """What the entry is about: the kind of it ("role"), and its key."""

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """(language, name)"""

    @property
    def labels(self) -> tuple[str, ...]: ...


Entry = TypeVar("Entry", bound=NamedEntry)


class NamedEntryReader(EntryReader[Entry]):
    """Reads the keys and names of entries."""

    def key_in(self, values: Mapping[str, Node], key: str) -> str:
        """The text under a key, which must be capitals, digits and underscores; "" if there is none."""
        for text in self.texts(values, key):
            if _KEY.fullmatch(text.value):
                return text.value
            made = canonical(text.value).upper().replace(" ", "_")
            example = re.search(rf"{key}: (\w+)", self.example)
            assert example
            help = phrase("write capitals, digits and underscores: {example}", example=example[1])
            if _KEY.fullmatch(made):
                help = phrase("write {key}", key=made)
            message = phrase('"{text}" is no key of a {key}', text=text.value, key=key)
            if key == "award":
                message = phrase('"{text}" is no key of an award', text=text.value)
            self.error(message, text, help)
        return ""

    def names_in(self, values: Mapping[str, Node], key: str = "name") -> tuple[tuple[str, str], ...]:
        """(language, name) of what stands under a key: a text, or a text for each language."""
        return tuple(self._names(values.get(key, Missing(0, 0)), key))

    def _names(self, node: Node, key: str) -> Iterator[tuple[str, str]]:
        match node:
            case Text(name):
                yield ANY_LANGUAGE, name
            case Entries(entries):
                for language, value in entries:
                    if not normal_tag(language.value):
                        self.error(
                            phrase('"{language}" is no language', language=language.value),
                            language,
                            phrase('write a tag, e.g. "de" or "en"'),
                        )
                    elif not isinstance(value, Text):
                        message = phrase("{key} must be text", key=key)
                        self.error(message, value, phrase('put the value in quotes: "…"'))
                    else:
                        yield language.value, value.value
            case Missing():
                pass
            case _:
                self.error(phrase("{key} must be text, or a map from languages to texts", key=key), node)


def repeated(entries: Iterable[Entry], code: str) -> Iterator[Diagnostic]:
    """Findings about two entries for one thing, and about words that two entries claim: labels, and names of all but
    departments, which may be called as one of their roles.
    """
    keys: dict[tuple[str, str], Entry] = {}
    claimed: dict[str, Entry] = {}
    for entry in entries:
        if (other := keys.setdefault(entry.key, entry)) is not entry:
            message = phrase("{entry} has {other} already", entry=entry.key[1], other=entry_at(other, entry))
            yield error(code, message, phrase("write one entry for it")).at(Position(entry.line), entry.path)
        names = () if entry.key[0] == "department" else (name for _, name in entry.names)
        for word in dict.fromkeys((*names, *entry.labels)):
            if (other := claimed.setdefault(canonical(word), entry)).key != entry.key:
                message = phrase(
                    '"{word}" means {key} by {other} already',
                    word=word,
                    key=other.key[1],
                    other=entry_at(other, entry),
                )
                yield error(code, message, phrase("leave it to one of the two")).at(Position(entry.line), entry.path)
