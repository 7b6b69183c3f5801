"""Packages of npm that tests run with Node.js, installed once for each machine, outside of the project."""

import hashlib
import os
import shutil
import subprocess
from fcntl import LOCK_EX, flock
from pathlib import Path
from typing import NoReturn

import pytest

from graph.server.graphiql.build import BuildError, find_npm

SOURCES = (".npmrc", "package.json", "package-lock.json")


def installed(sources: Path) -> tuple[Path, str]:
    """The folder node_modules with what a folder's package-lock.json names, and the PATH on which node is found."""
    try:
        npm, path = find_npm()
    except BuildError:
        unavailable("npm, or Node 20.19, 22.12 or newer, is missing")
    digest = hashlib.sha256(b"".join((sources / name).read_bytes() for name in SOURCES)).hexdigest()
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = caches / "filmgraph" / f"{sources.name}-{digest[:16]}"
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "lock", "w") as lock:
        flock(lock, LOCK_EX)
        if not (folder / "installed").exists():
            _install(sources, folder, npm, path)
            (folder / "installed").touch()
    return folder / "node_modules", path


def _install(sources: Path, folder: Path, npm: str, path: str) -> None:
    for name in SOURCES:
        shutil.copyfile(sources / name, folder / name)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    environment = {**os.environ, "PATH": path}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        unavailable(f"npm could not install packages:\n{done.stderr[-1000:]}")


def unavailable(reason: str) -> NoReturn:
    """Fails where CI is set, where all must run; skips elsewhere."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
