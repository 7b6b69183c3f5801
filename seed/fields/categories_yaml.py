"""categories.yaml → the categories with those of the catalogue's own, and what is wrong with the file.

An entry adds a category, or says anew what one of ours is called:

    - category: ESSAY_FILM
      name: {de: Essayfilm, en: Essay film}
      labels: [Filmessay, Video essay]
    - category: SHORT
      name: {de: Kurzer Film}
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from seed.diagnostics import Diagnostic, Level
from seed.fields.category import STANDARD, Categories, folded
from seed.fields.named_entries import NamedEntryReader, repeated
from seed.fields.reader import ANY_LANGUAGE
from seed.parse.entry_file import read_entries
from seed.parse.nodes import Node
from seed.phrases import phrase


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of categories.yaml."""

    category: str
    names: tuple[tuple[str, str], ...]
    """(language, name); the language of a name for all languages is `ANY_LANGUAGE`."""
    labels: tuple[str, ...]
    line: int
    path: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What the entry is about."""
        return "category", self.category


def read_categories(files: Iterable[Path]) -> tuple[Categories, tuple[Diagnostic, ...]]:
    """Reads some categories.yaml. If a finding is an error, the categories are those of the package alone."""
    entries, findings = read_entries(files, CategoriesReader)
    findings = (*findings, *repeated(entries, code="categories"))
    broken = any(finding.level is Level.ERROR for finding in findings)
    return (STANDARD if broken or not entries else merged(STANDARD, entries)), findings


def merged(categories: Categories, entries: Iterable[Entry]) -> Categories:
    """Adds entries to some categories. A word of an entry no longer means another category."""
    names, words, changes = dict(categories.names), dict(categories.words), categories.changes
    for entry in entries:
        given = dict(entry.names)
        names[entry.category] = given if ANY_LANGUAGE in given else {**names.get(entry.category, {}), **given}
        key_in_words = entry.category.replace("_", " ")
        words |= {folded(word): entry.category for word in (key_in_words, *given.values(), *entry.labels)}
        changes += (repr(replace(entry, line=0, path="")),)
    return Categories(names, words, changes)


class CategoriesReader(NamedEntryReader[Entry]):
    """Reads one categories.yaml."""

    name = "categories"
    keys = ("category", "name", "labels")
    needed = phrase("a category")
    example = phrase("write a list of entries like\n- category: ESSAY_FILM\n  name: Essay film\n  labels: [Filmessay]")
    max_values = 100_000

    def read(self, values: Mapping[str, Node], node: Node) -> Entry | None:
        category, names = self.key_in(values, "category"), self.names_in(values)
        labels = tuple(label.value for label in self.texts(values, "labels"))
        if not category:
            if "category" not in values:
                self.error(phrase("the entry has no category"), node, self.example)
            return None
        if not names and category not in STANDARD.names:
            self.error(phrase("the entry has no name"), node, phrase("write `name: …`, or `name: {de: …, en: …}`"))
            return None
        return Entry(category, names, labels, node.line)
