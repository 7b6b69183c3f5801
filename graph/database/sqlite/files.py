"""The files of SQLite's databases."""

import os
from urllib.parse import quote, urlencode


def is_unchangeable(path: str) -> bool:
    """True if a file lies on a read-only mount, and has all of the database: nothing waits in a write-ahead log."""
    try:
        is_read_only = bool(os.statvfs(path).f_flag & os.ST_RDONLY)
        return is_read_only and not (os.path.exists(f"{path}-wal") and os.path.getsize(f"{path}-wal"))
    except OSError:
        return False


def uri(path: str, **options: str) -> str:
    """The name of a file with options of SQLite's."""
    return f"file:{quote(os.path.abspath(path))}?{urlencode(options)}"


def status(path: str) -> tuple[int, ...] | None:
    """What distinguishes the file from another of the same name; None while there is no file. One that is unchangeable
    is another one when it has changed.
    """
    try:
        found = os.stat(path)
    except OSError:
        return None
    identity = found.st_dev, found.st_ino
    return (*identity, found.st_mtime_ns, found.st_size) if is_unchangeable(path) else identity


def is_missing(path: str) -> bool:
    """Whether there is no file, rather than a folder into which this user may not look."""
    folder = os.path.dirname(path) or "."
    return not os.path.exists(path) and (not os.path.exists(folder) or os.access(folder, os.X_OK))
