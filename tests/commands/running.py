"""Commands run as somebody at a terminal runs them, to their end."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.databases import ROOT


class Ended(NamedTuple):
    """A command that has ended: its exit status, and what it has printed."""

    status: int
    output: str
    errors: str


def filmgraph(*arguments: str, url: str = "sqlite:////nowhere/films.db", cwd: Path = ROOT, stdin: str = "") -> Ended:
    """Runs `filmgraph` with these arguments, DATABASE_URL being `url`."""
    ended = subprocess.run(
        [sys.executable, "-m", "graph.cli", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DATABASE_URL": url},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)
