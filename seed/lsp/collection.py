"""All documents below some folders as they are now, saved or not: what is wrong with them, and who is credited where.

Everything is read once. What an editor changes then reads only the film of that document anew; another people.yaml and
the like, and documents about people, read everything.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from graph.settings import Settings
from seed.diagnostics import Diagnostic
from seed.discover.files import DocumentFile, real_path
from seed.discover.jobs import FilmJob
from seed.discover.stored import NOTHING_STORED
from seed.fields.credits import Credit
from seed.film.film import FilmResult, read_film
from seed.film.record import unpack
from seed.film.version import read_document
from seed.parse.document import parse
from seed.parse.entry_file import EntryFileError
from seed.pipeline import Inventory, judge, read_changed, take_inventory


@dataclass(frozen=True, slots=True)
class Credited:
    """A line of a document that credits a person."""

    path: str
    """The path to open."""
    line: int
    name: str
    """As it is printed there."""
    film: str
    title: str
    year: int | None
    label: str
    """What the person did, as printed; the key of the role where nothing is."""


class Collection:
    """`paths` are documents and folders of them."""

    def __init__(self, paths: Sequence[Path], settings: Settings) -> None:
        self._paths = tuple(paths)
        self._settings = settings
        self._unsaved: dict[str, bytes] = {}
        self._broken: tuple[Diagnostic, ...] = ()
        self.inventory: Inventory | None = None
        self._files: dict[str, DocumentFile] = {}
        self._films: dict[str, FilmResult] = {}
        self._credits: dict[str, tuple[tuple[str, Credited], ...]] = {}
        self.read()

    def read(self) -> None:
        """Reads everything. Where people.yaml or the like cannot be used, what was read before stays."""
        new = (Path(path) for path in self._unsaved if not os.path.exists(path))
        try:
            inventory = take_inventory(
                (*self._paths, *new), self._settings.languages, NOTHING_STORED, drafts=True, unsaved=self._unsaved
            )
        except EntryFileError as broken:
            self._broken = broken.findings
            return
        self._broken, self.inventory = (), inventory
        self._files = {real_path(Path(file.path)): file for files in inventory.files.values() for file in files}
        self._films.clear()
        self._credits.clear()
        for film in read_changed(inventory, NOTHING_STORED):
            self._take(film)

    def change(self, path: str, data: bytes | None) -> None:
        """What stands in a file now (real path), where an editor has not saved it; None takes what is on disk."""
        if data is None:
            self._unsaved.pop(path, None)
        else:
            self._unsaved[path] = data
        file, inventory = self._files.get(path), self.inventory
        if file is None or inventory is None or file.key not in self._films:
            self.read()
            return
        files = tuple(self._as_it_is_now(each) for each in inventory.files[file.key])
        self._take(read_film(FilmJob(file.key, files), inventory.context))

    def findings(self) -> Mapping[str, list[Diagnostic]]:
        """What is wrong, by real path: the same that `filmgraph check` says."""
        found: dict[str, list[Diagnostic]] = {}
        findings = self._broken
        if self.inventory is not None and not findings:
            findings = judge(self.inventory, self._films).findings
        for finding in findings:
            found.setdefault(real_path(Path(finding.path)), []).append(finding)
        return found

    def credits_of(self, path: str, data: bytes) -> Sequence[Credit]:
        """The credits of a document, in the order of its lines."""
        file, inventory = self._files.get(path), self.inventory
        document, _ = parse(data, path)
        if not (file and inventory and document):
            return ()
        version, _ = read_document(document, file, inventory.context, "")
        return version.credits if version else ()

    def identity(self, name: str, path: str) -> str:
        """Whom a name means in a document."""
        assert self.inventory
        return self.inventory.context.people.identity(name, self._files[path].key)

    def credited(self, person: str) -> list[Credited]:
        """The lines that credit a person, given by identity: films in the order of their years, the newest first."""
        lines = [each for of_film in self._credits.values() for identity, each in of_film if identity == person]
        return sorted(lines, key=lambda each: (-(each.year or 0), each.title, each.path, each.line))

    def names(self) -> Iterable[str]:
        """The names of all who are credited, as they are printed, each once."""
        return sorted({each.name for of_film in self._credits.values() for _, each in of_film})

    def key_of(self, path: str) -> str | None:
        """The film that a document belongs to."""
        file = self._files.get(path)
        return file.key if file else None

    def _as_it_is_now(self, file: DocumentFile) -> DocumentFile:
        return replace(file, unsaved=self._unsaved.get(real_path(Path(file.path))))

    def _take(self, result: FilmResult) -> None:
        """Keeps a film that was read. One that cannot be read now keeps the credits it had."""
        self._films[result.key] = result
        if result.film is None:
            return
        film = unpack(result.film)
        files = {file.relative_path: file.path for file in self._files.values() if file.key == result.key}
        self._credits[result.key] = tuple(
            (
                credit.person,
                Credited(
                    files[mention.path],
                    mention.line,
                    mention.printed_name,
                    result.key,
                    result.title,
                    result.release_year,
                    mention.role_label or credit.role,
                ),
            )
            for credit in film.credits
            for mention in credit.mentions
            if mention.path in files
        )
