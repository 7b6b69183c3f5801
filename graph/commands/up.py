"""Migrates, seeds and serves, for `filmgraph up`."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from graph.errors import UserError
from graph.server.health import first_look
from graph.server.serve import listen, serve
from graph.settings import Settings
from seed.phrases import Phrase, phrase

HOST = "127.0.0.1"
FINDINGS = 1
"""The exit status of a seeding that found errors in some documents; the others are seeded."""


class UpError(UserError):
    """A step has failed; it has said why itself, and `status` is its exit status."""

    def __init__(self, told: Phrase, status: int) -> None:
        super().__init__(told)
        self.status = status


def up(
    settings: Settings,
    paths: Sequence[Path],
    port: int,
    *,
    watch: bool,
    drafts: bool = False,
    prune: bool = False,
    language: str | None = None,
) -> None:
    """Migrates if need be, seeds and serves. With `watch`, seeds again whenever a document changes; with `drafts`,
    takes in drafts; with `prune`, removes however many films are gone; findings are told in the language, by default
    the locale's.

    Other processes migrate and seed, since two SQLite libraries must not open a file in one process.

    Raises:
        DatabaseURLError, UpError, ServeError
    """
    listen(HOST, port).close()  # before the rest, which may take long, if the port is taken
    spoken = [f"--language={language}"] if language else []
    options = [*(["--drafts"] if drafts else []), *(["--prune"] if prune else []), *spoken]
    if first_look(settings).problem:
        _finish(phrase("migrating failed, so nothing is served"), _start("migrate", *spoken))
    seeding_failed = phrase("seeding failed, so nothing is served")
    _finish(seeding_failed, _start("seed", *options, *paths), tolerated=FINDINGS)
    with ExitStack() as stack:
        if watch:
            watching = _start("seed", "--watch", "--only-new", *options, *paths)
            stack.callback(watching.wait)
            stack.callback(watching.terminate)
        serve(settings, HOST, port, serves_media=True, reads_only=False)


def _start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-P", "-m", "graph.cli", *map(str, arguments)])  # noqa: S603


def _finish(failed: Phrase, process: subprocess.Popen[bytes], tolerated: int = 0) -> None:
    """Waits for a step. If it has `failed`, that is told."""
    try:
        status = process.wait()
    except KeyboardInterrupt:
        status = process.wait()  # it was interrupted too, and ends its transaction
    if status not in (0, tolerated):
        raise UpError(failed, status)
