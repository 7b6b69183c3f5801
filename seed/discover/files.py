"""The documents below the given paths.

The root that their keys begin below is the folder that was given, or the folder of a file that was given; but where a
people.yaml or a fields.yaml lies in that folder or above, the nearest folder with one. So a film has the same key
whether its document, its folder or everything is given: where films lie one folder below the root, by the rule for
index files (see keys); where they lie deeper, by people.yaml, which may be empty.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from graph.errors import UserError
from graph.patterns import regex
from seed.diagnostics import Diagnostic, error, note
from seed.discover.paths import ENDINGS, INDEX, README, SECTION, Identities
from seed.phrases import NOTHING, phrase

PEOPLE = "people.yaml"
FIELDS = "fields.yaml"
ENTRY_FILES = (PEOPLE, "roles.yaml", "categories.yaml", "genres.yaml", "festivals.yaml", FIELDS)
"""What files beside the documents are called that say something of all of them."""
MAX_BYTES = 16_000_000
"""A larger document is refused, and of one no more than this is read."""
NOTHING_UNSAVED: Mapping[str, bytes] = MappingProxyType({})
_NO_TEXT = regex("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class NoSuchPathError(UserError):
    """A path was given that is not there; the message says which."""


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
    """True if the folder stands for the film, and not the file."""
    is_section: bool = False
    """True for an `_index` file with documents of other films beside or below it, as sites have for a folder's page."""
    lies_above: bool = False
    """True for any other index file with documents of other films beside or below it, which may be a page as well."""
    is_stored: bool = False
    """True if the document is taken as it was last seeded, whatever lies on disk now."""
    unsaved: bytes | None = None
    """What is to be read in place of the file, which may not be there, where its text is not saved yet."""

    @property
    def display_path(self) -> str:
        """The path as messages show it."""
        return self.path.replace(os.sep, "/")

    @property
    def folder(self) -> str:
        return os.path.dirname(self.path)

    @property
    def is_readme(self) -> bool:
        """True for a file that lies there by custom (README, LICENSE …) and need not be a document."""
        return README.match(os.path.basename(self.path)) is not None


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """The files below the given paths, sorted: documents, people.yaml and the like; and the findings about others."""

    documents: tuple[DocumentFile, ...]
    entry_files: Mapping[str, tuple[Path, ...]]
    """By each of the names that there are (`ENTRY_FILES`)."""
    findings: tuple[Diagnostic, ...]
    searched: tuple[str, ...]
    """The folders that were given, by real path."""
    unreadable: tuple[str, ...]
    """Folders, by real path, of which nobody can say what lies below."""
    replaced: str = ""
    """A folder, by real path, in place of which the given ones are seeded."""


def find_files(
    paths: Sequence[Path], languages: Sequence[str], unsaved: Mapping[str, bytes] = NOTHING_UNSAVED
) -> FoundFiles:
    """Finds all documents in some folders, however deep, and single files. `languages` are the configured ones.

    `unsaved` has, by real path, what is to be read in place of some of the files; those need not be there.

    Raises:
        NoSuchPathError: if one of the paths is not there.
    """
    search = _Search(Identities(languages), unsaved)
    arguments = sorted(
        (_argument(path, unsaved) for path in paths), key=lambda argument: len(Path(argument.real).parts)
    )
    for argument in arguments:
        search.add(argument)
    return FoundFiles(
        documents=_with_sections(sorted(search.documents.values(), key=lambda file: file.display_path)),
        entry_files={name: tuple(sorted(files.values())) for name, files in search.entry_files.items()},
        findings=tuple(sorted(search.findings, key=lambda finding: finding.path)),
        searched=tuple(argument.real for argument in arguments if argument.is_folder),
        unreadable=tuple(search.unreadable),
    )


def _with_sections(documents: Sequence[DocumentFile]) -> tuple[DocumentFile, ...]:
    """The documents, those marked that are the page of a folder, or may be."""
    indexes: dict[str, list[DocumentFile]] = {}
    keys: dict[str, set[str]] = {}
    for file in documents:
        folder, _, name = f"{file.root}/{file.relative_path}".rpartition("/")
        if name[:1] in "iI_" and name.lower().startswith(INDEX):
            indexes.setdefault(folder, []).append(file)
        if not file.is_readme:
            keys.setdefault(folder, set()).add(file.key)
    below: dict[str, set[str]] = {folder: set() for folder in indexes}
    for folder, own in keys.items():
        above = folder
        while above:
            if above in below and len(below[above]) < 2:
                below[above] |= own
            above = above.rpartition("/")[0]
    marked = {
        file.path: _marked(file)
        for folder, files in indexes.items()
        for file in files
        if len(below[folder]) > 1 or file.key not in below[folder]
    }
    return tuple(marked.get(file.path, file) for file in documents) if marked else tuple(documents)


def _marked(file: DocumentFile) -> DocumentFile:
    is_section = os.path.basename(file.path).lower().startswith(SECTION)
    return replace(file, is_section=is_section, lies_above=not is_section)


@dataclass(frozen=True)
class _Argument:
    """A path that was given: a folder, or a file."""

    given: Path
    real: str
    is_folder: bool
    root: Path
    """The folder that keys begin below."""

    @cached_property
    def root_text(self) -> str:
        """The root, with / between folders."""
        return str(self.root).replace(os.sep, "/")

    @cached_property
    def _above(self) -> str:
        """What the real paths of all that lies in the folder begin with."""
        return os.path.join(self.real, "")

    @cached_property
    def _above_shown(self) -> str:
        return "" if self.given == Path() else os.path.join(self.given, "")

    @cached_property
    def _above_keys(self) -> str:
        return os.path.join(self.root, "")

    def below_root(self, real: str) -> str:
        """The real path of a file, from the root on."""
        return real.removeprefix(self._above_keys)

    def display_path(self, real: str) -> str:
        """The real path of a file or folder, as the user would write it."""
        if real == self.real:
            return str(self.given)
        if self.is_folder and real.startswith(self._above):
            return self._above_shown + real.removeprefix(self._above)
        return real if self.given.is_absolute() else os.path.relpath(real)


def real_path(given: Path) -> str:
    """The path of a file in its real folder; of a link, where the link lies."""
    return str(given.parent.resolve() / given.name)


def _argument(given: Path, unsaved: Mapping[str, bytes]) -> _Argument:
    if not given.exists() and real_path(given) not in unsaved:
        raise NoSuchPathError(phrase("{path}: there is no such file or folder", path=str(given)))
    is_folder = given.is_dir()
    folder = (given if is_folder else given.parent).resolve()
    root = next((above for above in (folder, *folder.parents) if _is_root(above)), folder)
    return _Argument(given, str(folder if is_folder else folder / given.name), is_folder, root)


def _is_root(folder: Path) -> bool:
    return any(os.path.isfile(folder / name) for name in (PEOPLE, FIELDS))


@dataclass(slots=True)
class _Search:
    """The files that were found so far, by real path. If a file is given twice, the wider argument names its root."""

    identities: Identities
    unsaved: Mapping[str, bytes]
    documents: dict[str, DocumentFile] = field(default_factory=dict)
    entry_files: dict[str, dict[str, Path]] = field(default_factory=lambda: {name: {} for name in ENTRY_FILES})
    findings: list[Diagnostic] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)

    def add(self, argument: _Argument) -> None:
        for name in ENTRY_FILES:
            if os.path.isfile(argument.root / name):
                self._add_file(argument, str(argument.root / name))
        if argument.is_folder:
            for real in self._scan(argument):
                self._add_file(argument, real)
        elif _is_wanted(argument.given.name):
            self._add_file(argument, argument.real)
        else:
            message = phrase("not a document: its name does not end in {endings}", endings=", ".join(ENDINGS))
            self._report(note("skipped", message), str(argument.given))

    def _add_file(self, argument: _Argument, real: str) -> None:
        path, below = argument.display_path(real), argument.below_root(real)
        if _NO_TEXT.search(below):
            message = phrase("the path holds control characters, or bytes that are not UTF-8: rename it")
            self._report(error("unreadable", message), path)
        elif (name := os.path.basename(real)) in ENTRY_FILES:
            self.entry_files[name].setdefault(real, Path(path))
        elif real not in self.documents:
            self.documents[real] = self._document_file(argument, path, below, self.unsaved.get(real))

    def _document_file(self, argument: _Argument, path: str, below: str, unsaved: bytes | None) -> DocumentFile:
        """Like its key, the root of an index file directly in the root is as if the folder above had been given."""
        identity = self.identities.of(below, argument.root)
        root, relative_path = argument.root_text, below.replace(os.sep, "/")
        name = argument.root.name
        if identity.is_index and identity.key == name and name not in relative_path.split("/")[:-1]:
            root = os.path.dirname(argument.root).replace(os.sep, "/")
            relative_path = f"{name}/{relative_path}"
        language, is_index = identity.language, identity.is_index
        return DocumentFile(path, relative_path, root, identity.key, language, is_index, unsaved=unsaved)

    def _scan(self, argument: _Argument) -> Iterator[str]:
        folders = [argument.real]
        while folders:
            folder = folders.pop()
            try:
                entries = list(os.scandir(folder))
            except OSError as problem:
                finding = error(
                    "unreadable", phrase("the folder cannot be read: {reason}", reason=problem.strerror or "")
                )
                self._report(finding, argument.display_path(folder))
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
        """True for an entry that is a file, or a link to one that may be read. Reports one that is neither."""
        if not entry.is_symlink():
            reason = NOTHING if entry.is_file() else phrase("not a file")
        elif os.path.isdir(entry.path):  # unlike the entry's own methods, this takes a link that leads round in circles
            reason = phrase("links to folders are not followed")
        elif not _is_wanted(entry.name):
            return False
        elif not os.path.isfile(entry.path):
            reason = phrase("the link leads to no file")
        else:
            inside = Path(os.path.realpath(entry.path)).is_relative_to(argument.root)
            reason = NOTHING if inside else phrase("the link leads out of the folder and is not followed")
        if reason:
            self._report(note("skipped", reason), argument.display_path(entry.path))
        return not reason

    def _report(self, finding: Diagnostic, path: str) -> None:
        self.findings.append(finding.in_file(path.replace(os.sep, "/").encode("utf-8", "replace").decode()))


def _is_wanted(name: str) -> bool:
    return name in ENTRY_FILES or name.lower().endswith(ENDINGS)
