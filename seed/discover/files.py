"""The documents below the given paths.

The root that their keys begin below is the folder that was given, or the folder of a file that was given; but where a
people.yaml lies in that folder or above, the nearest folder with one. So a film has the same key whether its document,
its folder or everything is given: where films lie one folder below the root, by the rule for index files (see keys);
where they lie deeper, by people.yaml, which may be empty.
"""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from graph.errors import UserError
from seed.diagnostics import Diagnostic, error, note
from seed.discover.paths import ENDINGS, README, Identities

PEOPLE = "people.yaml"
MAX_BYTES = 16_000_000
"""A larger document is refused, and of one no more than this is read."""
_NO_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class NoSuchPathError(UserError):
    """A path was given that is not there; the message says which."""

    status = 2


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """The file of a document, and what its path says about it.

    Paths are strings, since a Path for each of many files takes as long as reading them.
    """

    path: str
    """The path to open: as the user gave it, so relative to the current folder if that was."""
    relative_path: str
    """The path below the root, with / between folders on every system. The database knows the document by it."""
    root: str
    """The absolute path of the root, with / between folders."""
    key: str
    """The key of the film that the document belongs to."""
    language: str | None
    """The language that the path names, if it names one."""
    is_index: bool
    """Whether the folder stands for the film, and not the file."""
    is_stored: bool = False
    """Whether the document is taken as it was last seeded, whatever lies on disk now."""

    @property
    def display_path(self) -> str:
        """The path as messages show it."""
        return self.path.replace(os.sep, "/")

    @property
    def folder(self) -> str:
        return os.path.dirname(self.path)

    @property
    def is_readme(self) -> bool:
        """Whether the file lies there by custom (README, LICENSE …) and need not be a document."""
        return README.match(os.path.basename(self.path)) is not None


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """What lies below the given paths, sorted: documents, people.yaml files, and what is not read."""

    documents: tuple[DocumentFile, ...]
    people: tuple[Path, ...]
    findings: tuple[Diagnostic, ...]
    unreadable: tuple[str, ...]
    """Folders, by real path, of which nobody can say what lies below."""


def find_files(paths: Sequence[Path], languages: Sequence[str]) -> FoundFiles:
    """All documents in folders, however deep, and single files. `languages` are the configured ones.

    Raises:
        NoSuchPathError: if one of the paths is not there.
    """
    search = _Search(Identities(languages))
    for argument in sorted(map(_argument, paths), key=lambda argument: len(argument.real.parts)):
        search.add(argument)
    return FoundFiles(
        documents=tuple(sorted(search.documents.values(), key=lambda file: file.display_path)),
        people=tuple(sorted(search.people.values())),
        findings=tuple(sorted(search.findings, key=lambda finding: finding.path)),
        unreadable=tuple(search.unreadable),
    )


@dataclass(frozen=True)
class _Argument:
    given: Path
    real: Path
    root: Path

    def shown(self, real: str) -> str:
        """A path below the root as the user would write it."""
        if real.startswith(self._above):
            return self._shown_above + real.removeprefix(self._above)
        if real == str(self.real):
            return str(self.given)
        return real if self.given.is_absolute() else os.path.relpath(real)

    def below_root(self, real: str) -> str:
        return real.removeprefix(self._above_root)

    @cached_property
    def _above(self) -> str:
        return os.path.join(self.real, "")

    @cached_property
    def _shown_above(self) -> str:
        return "" if self.given == Path() else os.path.join(self.given, "")

    @cached_property
    def _above_root(self) -> str:
        return os.path.join(self.root, "")


def _argument(given: Path) -> _Argument:
    if not given.exists():
        raise NoSuchPathError(f"{given}: there is no such file or folder")
    if given.is_dir():
        real = folder = given.resolve()
    else:
        folder = given.parent.resolve()
        real = folder / given.name
    root = next((above for above in (folder, *folder.parents) if os.path.isfile(above / PEOPLE)), folder)
    return _Argument(given, real, root)


@dataclass(slots=True)
class _Search:
    """What was found so far, by real path: of a file given twice, the wider of the two arguments names the root."""

    identities: Identities
    documents: dict[str, DocumentFile] = field(default_factory=dict)
    people: dict[str, Path] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)

    def add(self, argument: _Argument) -> None:
        if os.path.isfile(argument.root / PEOPLE):
            self._add_file(argument, str(argument.root / PEOPLE))
        if argument.given.is_dir():
            for real in self._scan(argument):
                self._add_file(argument, real)
        elif _is_wanted(argument.given.name):
            self._add_file(argument, str(argument.real))
        else:
            message = f"not a document: its name does not end in {', '.join(ENDINGS)}"
            self._report(note("skipped", message), str(argument.given))

    def _add_file(self, argument: _Argument, real: str) -> None:
        shown, below = argument.shown(real), argument.below_root(real)
        if _NO_TEXT.search(below):
            message = "the path holds control characters, or bytes that are not UTF-8: rename it"
            self._report(error("unreadable", message), shown)
        elif os.path.basename(real) == PEOPLE:
            self.people.setdefault(real, Path(shown))
        elif real not in self.documents:
            self.documents[real] = self._document_file(argument, shown, below)

    def _document_file(self, argument: _Argument, path: str, below: str) -> DocumentFile:
        """Like its key, the root of an index file directly in the root is as if the folder above had been given."""
        identity = self.identities.of(below, argument.root)
        root, relative_path = str(argument.root), below.replace(os.sep, "/")
        name = argument.root.name
        if identity.is_index and identity.key == name and name not in relative_path.split("/")[:-1]:
            root, relative_path = os.path.dirname(root), f"{name}/{relative_path}"
        root = root.replace(os.sep, "/")
        return DocumentFile(path, relative_path, root, identity.key, identity.language, identity.is_index)

    def _scan(self, argument: _Argument) -> Iterator[str]:
        folders = [str(argument.real)]
        while folders:
            folder = folders.pop()
            try:
                entries = list(os.scandir(folder))
            except OSError as problem:
                finding = error("unreadable", f"the folder cannot be read: {problem.strerror}")
                self._report(finding, argument.shown(folder))
                self.unreadable.append(folder)
                continue
            for entry in entries:
                if entry.name.startswith(".") or entry.name == "node_modules":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                elif (_is_wanted(entry.name) or entry.is_symlink()) and self._is_readable(argument, entry):
                    yield entry.path

    def _is_readable(self, argument: _Argument, entry: "os.DirEntry[str]") -> bool:
        """Whether an entry, which is no folder, is a file or leads to one that may be read; says so where it is not."""
        if not entry.is_symlink():
            reason = "" if entry.is_file() else "not a file"
        elif os.path.isdir(entry.path):  # unlike the entry's own methods, this takes a link that leads round in circles
            reason = "links to folders are not followed"
        elif not _is_wanted(entry.name):
            return False
        elif not os.path.isfile(entry.path):
            reason = "the link leads to no file"
        else:
            inside = Path(os.path.realpath(entry.path)).is_relative_to(argument.root)
            reason = "" if inside else "the link leads out of the folder and is not followed"
        if reason:
            self._report(note("skipped", reason), argument.shown(entry.path))
        return not reason

    def _report(self, finding: Diagnostic, path: str) -> None:
        self.findings.append(finding.in_file(path.replace(os.sep, "/").encode("utf-8", "replace").decode()))


def _is_wanted(name: str) -> bool:
    return name == PEOPLE or name.lower().endswith(ENDINGS)
