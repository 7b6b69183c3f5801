"""A command in a process that is forked from one which has imported what commands import.

Each has a process of its own, as at a terminal, but not the second in which Python starts and reads libraries. The new
process imports this module, which therefore imports little.
"""

import multiprocessing
import os
import runpy
import sys
from pathlib import Path

LIBRARIES = (
    "alembic.command",
    "graph.commands.export.run",
    "graph.commands.query",
    "graph.commands.up",
    "graph.database.alembic",
    "seed.catalogue_command",
    "typer.main",
)
"""What most commands import. None of it reads settings or opens anything before it is called."""

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(list(LIBRARIES))


def run(arguments: tuple[str, ...], environment: dict[str, str], cwd: Path, files: Path) -> int | None:
    """The exit status of `filmgraph`, or None where it has none after a minute. It reads the file `stdin` of a folder
    and writes `stdout` and `stderr`.
    """
    process = _context.Process(target=_filmgraph, args=(arguments, environment, cwd, files))
    process.start()
    process.join(60)
    process.kill()
    return process.exitcode


def _filmgraph(arguments: tuple[str, ...], environment: dict[str, str], cwd: Path, files: Path) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(cwd)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        file = os.open(files / name, os.O_RDWR | os.O_CREAT)
        os.dup2(file, number)
        os.close(file)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.argv[1:] = arguments
    runpy.run_module("graph.cli", run_name="__main__", alter_sys=True)
