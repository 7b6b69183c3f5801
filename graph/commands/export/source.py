"""What an export is made from, as far as that is told without the schema: an export of the same again ends before it
has begun.
"""

from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from graph.database.latest import latest_revision
from graph.settings import Settings


class Source(NamedTuple):
    """A hash of all that answers depend on, catalogue, program, settings and operations, and the catalogue's revision;
    both are empty where that cannot be told.
    """

    digest: str
    revision: str


UNKNOWN = Source("", "")


def operation_files(folder: Path) -> list[Path]:
    """The .graphql files of a folder and those below it; what is no file, as a pipe or a device, is none."""
    return sorted(path for path in folder.rglob("*.graphql") if path.is_file())


def source_of(settings: Settings, operations: Path) -> Source:
    """What the operations of a folder would be answered from now.

    Raises:
        DatabaseURLError
    """
    latest = latest_revision(settings)
    if latest is None:
        return UNKNOWN
    try:
        paths = operation_files(operations)
        texts = [(path.relative_to(operations).as_posix(), path.read_bytes()) for path in paths]
    except OSError:
        return UNKNOWN
    digest = blake2b(repr((tuple(latest), settings.build, texts)).encode(), digest_size=16).hexdigest()
    return Source(digest, latest.revision)
