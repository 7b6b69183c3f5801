"""Commands run as somebody at a terminal runs them, to their end."""

import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from tests.commands import forked
from tests.databases import ROOT


class Ended(NamedTuple):
    """A command that has ended: its exit status, and what it has printed."""

    status: int
    output: str
    errors: str


def filmgraph(*arguments: str, url: str = "sqlite:////nowhere/films.db", cwd: Path = ROOT, stdin: str = "") -> Ended:
    """Runs `filmgraph` with these arguments, DATABASE_URL being `url`."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DATABASE_URL": url}
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder)
        (files / "stdin").write_text(stdin, encoding="utf-8")
        status = forked.run(arguments, environment, cwd, files)
        output, errors = ((files / name).read_text(encoding="utf-8") for name in ("stdout", "stderr"))
    assert status is not None, errors
    return Ended(status, output, errors)
