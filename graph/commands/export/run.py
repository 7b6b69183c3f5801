"""Exports operations, for `filmgraph export`."""

from dataclasses import asdict
from pathlib import Path

import orjson

from graph.commands.export.folder import Changes, ExportError, ExportFolder
from graph.commands.export.source import source_of
from graph.settings import Settings
from seed.phrases import Phrase, lines, phrase, spoken

CHANGED = 3
"""The exit status, where it is asked for, if files changed."""


def run_export(settings: Settings, operations: Path, out: Path, *, format: str, exit_code: bool) -> int:
    """Writes the answers to the operations of a folder into the files of another, and prints which have changed.

    Returns the exit status: 0, or 3 if `exit_code` is asked for and files changed. If an operation is refused, nothing
    is written.

    Raises:
        ExportError, DatabaseURLError
    """
    try:
        changes = _changes(settings, operations, ExportFolder(out))
    except OSError as error:
        file, reason = str(error.filename or out), str(error.strerror)
        raise ExportError([phrase("{file} cannot be written: {reason}", file=file, reason=reason)], status=2) from None
    print(orjson.dumps(asdict(changes)).decode() if format == "json" else spoken(_text(changes)))
    return CHANGED if exit_code and (changes.added or changes.changed or changes.removed) else 0


def _changes(settings: Settings, operations: Path, folder: ExportFolder) -> Changes:
    source = source_of(settings, operations)
    if unchanged := folder.unchanged_since(source.digest):
        return unchanged
    # What answers operations takes longer to import than all of the above takes.
    from graph.commands.export.answers import export_answers
    from graph.commands.export.operations import read_operations

    revision = export_answers(settings, read_operations(operations), folder)
    is_known = source.revision == revision and source == source_of(settings, operations)
    return folder.finish(revision, source.digest if is_known else "")


def _text(changes: Changes) -> Phrase:
    return lines(
        [
            *(phrase("added {path}", path=path) for path in changes.added),
            *(phrase("changed {path}", path=path) for path in changes.changed),
            *(phrase("removed {path}", path=path) for path in changes.removed),
            phrase(
                "{added} added, {changed} changed, {removed} removed, {unchanged} unchanged; revision {revision}",
                added=len(changes.added),
                changed=len(changes.changed),
                removed=len(changes.removed),
                unchanged=changes.unchanged,
                revision=changes.revision,
            ),
        ]
    )
