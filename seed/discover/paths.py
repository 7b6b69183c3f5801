"""The path of a document → the film that it belongs to, and its language.

The key of a film is the path of its documents below the root, without the part that names the language:

    FOLDER/index_de.md   FOLDER/de.md   de/FOLDER/index.md   FOLDER/de/index.md   → FOLDER
    NAME.de.md   NAME_de.md   NAME.md   de/NAME.md                                → NAME

An index file that lies directly in the root has the root's own name for its key, as if the folder above had been given.

Films are called "It", "No" and "Da" too. So the tag of a configured language is always believed; any other, where it is
the whole name of a file or the innermost folder, only beside another language. Codes of three letters for languages
that have one of two are words more often than tags: the_black_cat.md, the folder src.
"""

import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from graph.languages import is_known, is_shortest, normal_tag

DATA = (".yaml", ".yml", ".json")
ENDINGS = (".md", ".markdown", ".mdx", ".txt", *DATA)
SECTION = "_index"
INDEX = ("index", SECTION)
_SEPARATOR = re.compile(r"(?<=.)[._]")
README = re.compile(r"(?:readme|licen[cs]e|copying|notice|changelog|changes|contributing)(?![a-z])", re.IGNORECASE)


def is_data(path: str) -> bool:
    """True for a file that is all fields and has no body."""
    return path.lower().endswith(DATA)


@dataclass(frozen=True, slots=True)
class Identity:
    """`key` groups the documents of one film; `language` is None where the path names none."""

    key: str
    language: str | None
    is_index: bool


class Identities:
    """Reads paths. `languages` are the configured ones."""

    def __init__(self, languages: Iterable[str]) -> None:
        self._configured = frozenset(normal_tag(language) or language for language in languages)
        self._names: dict[str, tuple[str, ...]] = {}
        self._known_tag = lru_cache(maxsize=1024)(self._tag_of)

    def of(self, below: str, root: Path) -> Identity:
        """The identity of a document by its path below the root, which is absolute."""
        *folders, file = below.split(os.sep)
        name, language = self._split(os.path.splitext(file)[0])
        is_index = name.lower() in INDEX
        if language is None and not is_index and self._names_version(os.path.join(root, below), name):
            language, is_index = normal_tag(name), True
        in_root = is_index and not folders
        if in_root:
            folders = [root.parent.name, root.name]
        if language is None:
            language, folders = self._folder_language(folders, os.path.join(root, below) if is_index else None)
        if language is None and not in_root:
            language = self._known_tag(root.name)
        parts = folders[-1:] if in_root else folders if is_index else [*folders, name]
        key = "/".join(parts) or root.name or INDEX[0]
        return Identity(unicodedata.normalize("NFC", key), language, is_index)

    def _split(self, stem: str) -> tuple[str, str | None]:
        """`NAME_pt_BR`, `NAME.de` → the name and the tag; the longest tag first. "Dr.No" is not Norwegian."""
        for separator in _SEPARATOR.finditer(stem):
            last = stem[separator.end() :]
            if not last[:2].istitle() and (tag := self._known_tag(last)):
                return stem[: separator.start()], tag
        return stem, None

    def _tag_of(self, text: str) -> str | None:
        tag = normal_tag(text)
        return tag if tag and (tag in self._configured or (is_known(tag) and is_shortest(tag))) else None

    def _names_version(self, path: str, name: str) -> bool:
        """Tells whether `FOLDER/fr.md` is a version of FOLDER rather than a film of its own."""
        tag = self._known_tag(name)
        if tag is None or tag in self._configured:
            return tag is not None
        folder, file = os.path.split(path)
        names = (other for other in self._names_in(folder) if other != file and not README.match(other))
        others = [Path(other).stem for other in names if other.lower().endswith(ENDINGS)]
        return not others or any(self._known_tag(other) for other in others)

    def _folder_language(self, folders: list[str], index: str | None) -> tuple[str | None, list[str]]:
        """The language that one of the folders names, the outermost and configured ones first, and the others."""
        tags = [(place, tag) for place, folder in enumerate(folders) if (tag := self._known_tag(folder))]
        innermost = bool(tags) and tags[-1][0] == len(folders) - 1
        if index and innermost and not self._folder_names_version(os.path.dirname(index), tags[-1][1]):
            tags.pop()
        if not tags:
            return None, folders
        place, tag = next((found for found in tags if found[1] in self._configured), tags[0])
        return tag, folders[:place] + folders[place + 1 :]

    def _folder_names_version(self, folder: str, tag: str) -> bool:
        above, name = os.path.split(folder)
        others = (other for other in self._names_in(above) if other != name)
        return tag in self._configured or any(self._known_tag(other) for other in others)

    def _names_in(self, folder: str) -> tuple[str, ...]:
        if folder not in self._names:
            try:
                self._names[folder] = tuple(os.listdir(folder))
            except OSError:
                self._names[folder] = ()
        return self._names[folder]
