"""genres.yaml → the genres with those of the catalogue's own, and what is wrong with the file.

An entry adds a genre, or says anew what one of ours is called:

    - genre: TIDAL_FILM
      name: {de: Gezeitenfilm, en: Tidal film}
      labels: [Wattfilm, Marsh film]
    - genre: CRIME
      name: {de: Kriminalfilm}
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from seed.diagnostics import Diagnostic, Level
from seed.fields.genre import ANY_LANGUAGE, Genres, standard, words_of
from seed.fields.named_entries import NamedEntryReader, repeated
from seed.parse.entry_file import read_entries
from seed.parse.nodes import Node
from seed.phrases import phrase


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of genres.yaml."""

    genre: str
    names: tuple[tuple[str, str], ...]
    """(language, name); the language of a name for all languages is `ANY_LANGUAGE`."""
    labels: tuple[str, ...]
    line: int
    path: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What the entry is about."""
        return "genre", self.genre


def read_genres(files: Iterable[Path]) -> tuple[Genres, tuple[Diagnostic, ...]]:
    """Reads some genres.yaml. If a finding is an error, the genres are those of the package alone."""
    entries, findings = read_entries(files, GenresReader)
    findings = (*findings, *repeated(entries, code="genres"))
    broken = any(finding.level is Level.ERROR for finding in findings)
    return (standard() if broken or not entries else merged(standard(), entries)), findings


def merged(genres: Genres, entries: Iterable[Entry]) -> Genres:
    """Adds entries to some genres. A label of an entry no longer means another genre."""
    names, words, changes = dict(genres.names), dict(genres.words), genres.changes
    for entry in entries:
        given = dict(entry.names)
        names[entry.genre] = given if ANY_LANGUAGE in given else {**names.get(entry.genre, {}), **given}
        words |= words_of((entry.genre, label) for label in (entry.genre, *given.values(), *entry.labels))
        changes += (repr(replace(entry, line=0, path="")),)
    return Genres(names, words, changes)


class GenresReader(NamedEntryReader[Entry]):
    """Reads one genres.yaml."""

    name = "genres"
    keys = ("genre", "name", "labels")
    needed = phrase("a genre")
    example = phrase("write a list of entries like\n- genre: TIDAL_FILM\n  name: Tidal film\n  labels: [Wattfilm]")
    max_values = 100_000

    def read(self, values: Mapping[str, Node], node: Node) -> Entry | None:
        genre, names = self.key_in(values, "genre"), self.names_in(values)
        labels = tuple(label.value for label in self.texts(values, "labels"))
        if not genre:
            if "genre" not in values:
                self.error(phrase("the entry has no genre"), node, self.example)
            return None
        if not names and genre not in standard().names:
            self.error(phrase("the entry has no name"), node, phrase("write `name: …`, or `name: {de: …, en: …}`"))
            return None
        return Entry(genre, names, labels, node.line)
