"""The files that documents name → what they are. Of a file that is what it was, nothing is read again."""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from sqlalchemy import Connection, delete, func, select

from graph.database.bulk import in_chunks, insert_rows
from graph.models import Document, FilmText, MediaFile, Medium, PersonDocument, PersonMedium, PersonText
from seed.load.rows import TABLES, MediaFileRow, read_rows

FACTS = slice(MediaFileRow._fields.index("mime_type"), None)
"""The columns of a row that follow from the content alone."""
NO_FACTS = (None,) * len(MediaFileRow._fields[FACTS])


class Stat(NamedTuple):
    """What changes when a file does."""

    bytes: int
    modified: int


class File(NamedTuple):
    """A file that there is: the folder below which it was found, its path on this machine, and its stat."""

    root: str
    place: str
    its: Stat


def write_media_files(connection: Connection, folders: Sequence[Path]) -> set[str]:
    """Makes media_files what the files are that media name; `folders` are looked into before those of documents.

    Returns the paths of the files that are others than before, or come or gone.
    """
    files = dict(_files(connection, folders))
    stored = {row.path: row for row in read_rows(connection, "media_files", TABLES["media_files"].c.path.is_not(None))}
    rows = {
        path: stored[path]._replace(root=file.root)
        for path, file in files.items()
        if path in stored and (stored[path].bytes, stored[path].modified) == file.its
    }
    rows |= _read({path: file for path, file in files.items() if path not in rows}, stored)
    differing = [path for path in stored if rows.get(path) != stored[path]]
    for chunk in in_chunks(differing):
        connection.execute(delete(MediaFile).where(MediaFile.path.in_(chunk)))
    insert_rows(connection, TABLES["media_files"], [row for path, row in rows.items() if stored.get(path) != row])
    return {path for path, _ in _contents(rows.values()) ^ _contents(stored.values())}


def _contents(rows: Iterable[MediaFileRow]) -> set[tuple[str, str]]:
    return {(row.path, row.content_hash) for row in rows}


def _files(connection: Connection, folders: Sequence[Path]) -> Iterator[tuple[str, File]]:
    """The path of each file that there is among those named, and the file."""
    resolved = {folder: folder.resolve() for folder in folders}
    for path, root in _named(connection):
        own = () if root is None else (Path(root),)
        for folder in (*folders, *own):
            if folder not in resolved:
                resolved[folder] = folder.resolve()
            if file := _file(folder, resolved[folder], unquote(path)):
                yield path, file
                break


def _file(folder: Path, resolved: Path, name: str) -> File | None:
    """A regular file that lies below a folder, wherever links may lead."""
    try:
        path = (resolved / name).resolve()
        its = os.stat(path)
    except (OSError, ValueError, RuntimeError):  # no file; a name too long, or of no text; links in a circle
        return None
    if not stat.S_ISREG(its.st_mode) or not path.is_relative_to(resolved):
        return None
    return File(str(folder), str(path), Stat(its.st_size, its.st_mtime_ns))


def _named(connection: Connection) -> Iterator[tuple[str, str | None]]:
    """The paths of files that media name, with the documents' root; those from the site's root have none."""
    of_film = (FilmText.film_id == Document.film_id) & (FilmText.language == Document.language)
    of_person = (PersonText.person_id == PersonDocument.person_id) & (PersonText.language == PersonDocument.language)
    for media, text, owner, document, together in (
        (Medium, FilmText, Medium.film_text_id, Document, of_film),
        (PersonMedium, PersonText, PersonMedium.person_text_id, PersonDocument, of_person),
    ):
        root = func.min(document.root)
        beside = select(media.path, root).join(text, text.id == owner).join(document, together)
        for path, folder in connection.execute(beside.where(media.path.is_not(None)).group_by(media.path)):
            yield str(path), folder
        of_site = select(func.substr(media.url, 2)).where(func.substr(media.url, 1, 1) == "/")
        for (path,) in connection.execute(of_site.distinct()):
            yield path, None


def _read(files: Mapping[str, File], stored: Mapping[str, MediaFileRow]) -> dict[str, MediaFileRow]:
    """The rows of files that are new or changed. Of a content that is known, nothing is read again. What could not be
    looked at, because too many others were slow, has none, so that the next seeding tries again.
    """
    if not files:
        return {}
    from seed.discover.media import each_of, facts_of, hash_of  # with libraries that most seedings can do without

    hashes = {place: hash or "" for place, hash in each_of(hash_of, sorted({file.place for file in files.values()}))}
    known: dict[str, tuple[Any, ...]] = {row.content_hash: tuple(row)[FACTS] for row in stored.values()}
    places = {hash: place for place, hash in hashes.items() if hash and hash not in known}
    for place, facts in each_of(facts_of, sorted(places.values())):
        known[hashes[place]] = facts or NO_FACTS
    known[""] = NO_FACTS
    return {
        path: MediaFileRow._make((path, file.root, *file.its, hashes[file.place], *known[hashes[file.place]]))
        for path, file in files.items()
        if hashes.get(file.place) in known
    }
