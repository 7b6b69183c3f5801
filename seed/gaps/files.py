"""Files that are named and not there, and files beside documents that nothing names."""

import os
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple
from urllib.parse import unquote

from sqlalchemy import Connection, exists, select

from graph.models import Document, FilmText, MediaFile, PersonDocument, PersonMedium, PersonText
from seed.discover.paths import ENDINGS
from seed.fields.media import PICTURE_ENDINGS, VIDEO_ENDINGS
from seed.gaps.measure import IS_NAMED_FILE, IS_THERE, NAMED

_ENDING = re.compile(rf"\.(?:{PICTURE_ENDINGS}|{VIDEO_ENDINGS}|avi|mpe?g)(?![a-z0-9])", re.IGNORECASE)
_BEGINNING = re.compile(r"""[/\\\s"'()<>\[\]{}:=,;|]""")
"""What may stand before the name of a file."""
LONGEST_NAME = 255
"""Characters in which the name of a file is looked for before its ending."""


class Absent(NamedTuple):
    """A field of a document that names a file, `label`, which is not there. `document` is the path of its file."""

    document: str
    field: str
    label: str


def absent_files(connection: Connection) -> list[Absent]:
    """The fields of documents, about films or people, that name no file."""
    of_film = (FilmText.film_id == Document.film_id) & (FilmText.language == Document.language)
    of_films = (
        select(Document.root, Document.path, NAMED.field, NAMED.label)
        .join_from(NAMED, FilmText, FilmText.id == NAMED.film_text_id)
        .join(Document, of_film)
        .where(IS_NAMED_FILE, ~IS_THERE)
    )
    of_person = (PersonText.person_id == PersonDocument.person_id) & (PersonText.language == PersonDocument.language)
    of_people = (
        select(PersonDocument.root, PersonDocument.path, PersonMedium.field, PersonMedium.label)
        .join_from(PersonMedium, PersonText, PersonText.id == PersonMedium.person_text_id)
        .join(PersonDocument, of_person)
        .where(PersonMedium.path.is_not(None), ~exists().where(MediaFile.path == PersonMedium.path))
    )
    rows = chain.from_iterable(connection.execute(statement) for statement in (of_films, of_people))
    return sorted({Absent(f"{root}/{path}", field, label) for root, path, field, label in rows})


def folders_of_documents(connection: Connection) -> set[str]:
    """The folders on this machine that documents were read from."""
    documents = chain.from_iterable(
        connection.execute(select(each.root, each.path)) for each in (Document, PersonDocument)
    )
    folders = {os.path.dirname(f"{root}/{path}") for root, path in documents}
    return {folder for folder in folders if os.path.isdir(folder)}


def unnamed_files(folders: Iterable[str]) -> Iterator[str]:
    """The pictures and videos in some folders of documents, and in folders below that have no documents, whose names
    stand in no document of the folder, neither in a field nor in the text.
    """
    folders = frozenset(folders)
    for folder in sorted(folders):
        entries = _entries(folder)
        named = {name for entry in entries if _is_document(entry) for name in _named_in(_text(entry.path))}
        yield from (path for path in sorted(_media(folder, folders)) if os.path.basename(path) not in named)


def _media(folder: str, others: frozenset[str]) -> Iterator[str]:
    """The paths of pictures and videos in a folder and in those below it, but for other folders of documents."""
    for entry in _entries(folder):
        path = f"{folder}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            if path not in others and entry.name != "node_modules":
                yield from _media(path, others)
        elif (ending := _ENDING.search(entry.name)) and ending.end() == len(entry.name):
            yield path


def _entries(folder: str) -> list["os.DirEntry[str]"]:
    """The files and folders in a folder, but for hidden ones; none where it cannot be read."""
    try:
        return [entry for entry in os.scandir(folder) if not entry.name.startswith(".")]
    except OSError:
        return []


def _is_document(entry: "os.DirEntry[str]") -> bool:
    return entry.is_file() and entry.name.lower().endswith(ENDINGS)


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def _named_in(text: str) -> Iterator[str]:
    """What may be names of files in a text: whatever stands in a line before an ending of pictures and videos."""
    for ending in _ENDING.finditer(text):
        start = max(text.rfind("\n", 0, ending.start()) + 1, ending.start() - LONGEST_NAME)
        before = text[start : ending.end()]
        yield unquote(before)
        for beginning in _BEGINNING.finditer(before):
            name = before[beginning.end() :]
            yield name
            yield unquote(name)
