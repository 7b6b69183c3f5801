"""Exports operations, for `filmgraph export`."""

import asyncio
from dataclasses import asdict
from pathlib import Path

import orjson

from graph.commands.export.answers import CatalogueChanged, Exporter
from graph.commands.export.folder import Changes, ExportFolder
from graph.commands.export.operations import ExportedOperation, ExportError, read_operations
from graph.database.databases import open_reader
from graph.database.reader import BusyError, StatementTimeoutError, UnavailableError
from graph.execution import Execution, read_own_fields
from graph.settings import Settings

CHANGED = 3
"""The exit status, where it is asked for, if files changed."""

ATTEMPTS = 5
"""How often an export begins anew because the catalogue was seeded meanwhile."""


def run_export(settings: Settings, operations: Path, out: Path, *, format: str, exit_code: bool) -> int:
    """Writes the answers to the operations of a folder into the files of another, and prints which have changed.

    Returns the exit status: 0, or 3 if `exit_code` is asked for and files changed. If an operation is refused, nothing
    is written.

    Raises:
        ExportError, DatabaseURLError
    """
    found = read_operations(operations)
    try:
        changes = asyncio.run(_export(settings, found, out))
    except OSError as error:
        raise ExportError([f"{error.filename or out} cannot be written: {error.strerror}"], status=2) from None
    print(orjson.dumps(asdict(changes)).decode() if format == "json" else _text(changes))
    return CHANGED if exit_code and (changes.added or changes.changed or changes.removed) else 0


async def _export(settings: Settings, operations: list[ExportedOperation], out: Path) -> Changes:
    reader = open_reader(settings)
    folder = ExportFolder(out)
    try:
        execution = Execution(settings, reader, await read_own_fields(reader))
        await execution.measure()
        await execution.read_vocabularies()
        for _ in range(ATTEMPTS):
            folder.clear()
            exporter = Exporter(execution, folder)
            try:
                await exporter.export(operations)
            except CatalogueChanged:
                execution.serve(await read_own_fields(reader))
                continue
            assert exporter.revision is not None
            return folder.finish(exporter.revision)
        raise ExportError(["the catalogue is seeded again and again; export once that has ended"], status=2)
    except (UnavailableError, BusyError, StatementTimeoutError) as error:
        raise ExportError([str(error) or "the database does not answer"], status=2) from None
    finally:
        folder.clear()
        await reader.close()


def _text(changes: Changes) -> str:
    lines = [
        f"{what} {path}"
        for what, paths in (("added", changes.added), ("changed", changes.changed), ("removed", changes.removed))
        for path in paths
    ]
    counts = f"{len(changes.added)} added, {len(changes.changed)} changed, {len(changes.removed)} removed"
    return "\n".join([*lines, f"{counts}, {changes.unchanged} unchanged; revision {changes.revision}"])
