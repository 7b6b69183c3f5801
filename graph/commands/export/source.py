"""What an export is made from, as far as that is told without the schema: an export of the same again ends before it
has begun.
"""

from hashlib import blake2b
from pathlib import Path

from graph.database.latest import latest_revision
from graph.settings import Settings


def operation_files(folder: Path) -> list[Path]:
    """The .graphql files of a folder and those below it; what is no file, as a pipe or a device, is none."""
    return sorted(path for path in folder.rglob("*.graphql") if path.is_file())


def source_of(settings: Settings, operations: Path) -> str:
    """A hash of all that answers depend on: catalogue, program, settings, and the files of operations.

    It is empty where that cannot be told: of a database that is no SQLite file, or if anything cannot be read.
    """
    latest = latest_revision(settings.database_url)
    if latest is None:
        return ""
    try:
        paths = operation_files(operations)
        texts = [(path.relative_to(operations).as_posix(), path.read_bytes()) for path in paths]
    except OSError:
        return ""
    return blake2b(repr((latest, settings.build, texts)).encode(), digest_size=16).hexdigest()
