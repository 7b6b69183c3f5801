"""Installs the clients that package-lock.json names, once for each machine, and lays folders in which they are run."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable
from fcntl import LOCK_EX, flock
from pathlib import Path
from typing import NoReturn

import pytest

from graph.server.graphiql.build import BuildError, find_npm
from tests.clients.workplace import Workplace

HERE = Path(__file__).parent
SOURCES = (".npmrc", "package.json", "package-lock.json")


@pytest.fixture(scope="session")
def search_path() -> tuple[str, str]:
    """npm, and the PATH on which npm and node are found."""
    try:
        return find_npm()
    except BuildError:
        unavailable("npm, or Node 20.19, 22.12 or newer, is missing")


@pytest.fixture(scope="session")
def packages(search_path: tuple[str, str]) -> Path:
    """The folder node_modules with the clients, kept outside of the project for all runs of tests on this machine."""
    digest = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in SOURCES)).hexdigest()
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = caches / "filmgraph" / f"clients-{digest[:16]}"
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "lock", "w") as lock:
        flock(lock, LOCK_EX)
        if not (folder / "installed").exists():
            install(folder, *search_path)
            (folder / "installed").touch()
    return folder / "node_modules"


def install(folder: Path, npm: str, path: str) -> None:
    for name in SOURCES:
        shutil.copyfile(HERE / name, folder / name)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    environment = {**os.environ, "PATH": path}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        unavailable(f"npm could not install their packages:\n{done.stderr[-1000:]}")


def unavailable(reason: str) -> NoReturn:
    """Fails where CI is set, where all must run; skips elsewhere."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(f"clients are not tested: {reason}")


@pytest.fixture
def workplace(packages: Path, search_path: tuple[str, str], tmp_path: Path) -> Callable[[str], Workplace]:
    """Makes the folder of a client, named by its section in docs/clients.md."""
    return lambda section: Workplace(tmp_path, section, packages, search_path[1])
