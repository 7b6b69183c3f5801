"""The wheel and the sdist: what they hold, that builds are alike, and that the program runs from them."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.server.graphiql.build import is_built
from tests.databases import ROOT, Once
from tests.server.serving import Client, Process

PACKAGES = ("graph", "seed", "migrations")
NOT_PACKED = {"__pycache__", "node_modules"}
ASSET = re.compile(r'"(/graphql/assets/[^"]+\.(?:js|css))"')


def build(source: Path, out: Path) -> Path:
    """The folder of a wheel and the sdist it is made of, built without a network, and with neither Node nor git."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(source)]
    done = subprocess.run(command, env={**os.environ, "PATH": ""}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.fixture(scope="module")
def dist(once: Once, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not is_built():
        (pytest.fail if os.environ.get("CI") else pytest.skip)("GraphiQL is not built: python -m graph.server.graphiql")
    return Path(once.text("dist", lambda: str(build(ROOT, tmp_path_factory.mktemp("dist")))))


def only(folder: Path, pattern: str) -> Path:
    [path] = folder.glob(pattern)
    return path


def unpacked(archive: Path, folder: Path) -> Path:
    shutil.unpack_archive(archive, folder, format="zip" if archive.suffix == ".whl" else "gztar")
    return folder


def files(*folders: str) -> set[str]:
    """The files below folders of the project, as packing has them."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in found if NOT_PACKED.isdisjoint(path.parts)}


def test_the_wheel_holds_the_packages_with_graphiql_and_nothing_else(dist: Path) -> None:
    with zipfile.ZipFile(only(dist, "*.whl")) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert names == {name for name in files(*PACKAGES) if not name.endswith(".po")}  # what it is compiled to is there
    assert {
        "graph/server/graphiql/dist/index.html",
        "graph/server/graphiql/dist/LICENSES.md",
        "migrations/env.py",
        "migrations/versions/0001_the_catalogue.py",
        "seed/fields/roles.csv",
        "seed/films/baikonur/index_de.md",
    } <= names


def test_the_sdist_holds_also_what_builds_and_tests_it(dist: Path) -> None:
    with tarfile.open(only(dist, "*.tar.gz")) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    assert files(*PACKAGES, "tests", "docs") <= names
    assert {"pyproject.toml", "hatch_build.py", "constraints.txt", "alembic.ini", "Makefile", "LICENSE"} <= names
    assert [name for name in names if not NOT_PACKED.isdisjoint(name.split("/"))] == []


def test_two_builds_have_the_same_bytes(dist: Path, tmp_path: Path) -> None:
    """Also from the sdist, in another folder, of files with other times, which others cannot read."""
    [source] = unpacked(only(dist, "*.tar.gz"), tmp_path / "source").iterdir()
    for path in source.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(path.stat().st_mode & 0o700)
    again = build(source, tmp_path / "again")
    first, second = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in (dist, again))
    assert len(first) == 2
    assert [name for name in first if first[name] != second[name]] == []


def test_it_runs_from_the_wheel(dist: Path, tmp_path: Path) -> None:
    library = unpacked(only(dist, "*.whl"), tmp_path / "library")
    environment = {
        "PYTHONPATH": str(library),
        "PYTHONDONTWRITEBYTECODE": "",
        "DATABASE_URL": f"sqlite:///{tmp_path}/films.db",
    }
    run([sys.executable, "-P", "-m", "graph.cli"], tmp_path, environment)


def run(command: Sequence[str], folder: Path, environment: dict[str, str]) -> None:
    """What somebody does in the first minutes with what was installed, in a folder that has a package of our name."""
    environment = {**os.environ, **environment}
    (folder / "graph").mkdir()
    (folder / "graph" / "__init__.py").write_text("raise ImportError('not this one')")

    def ended(*arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [*command, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout + done.stderr

    version = re.search(r'^version = "(.*)"$', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    assert version is not None
    assert ended("--version") == (0, f"filmgraph {version[1]}\n")
    status, refusal = ended("alembic", "revision", "-m", "Mine")
    assert (status, refusal.partition(" would")[0]) == (2, "error: revision")
    assert ended("init", "site")[0] == 0
    arguments = ("up", "site/films", "--port", "0")
    with (
        Process(*arguments, command=command, environment=environment, cwd=folder) as process,
        Client(process.url()) as client,
    ):
        assert client.ask("{ films { nodes { title themes { key name } } } }").json() == {
            "data": {
                "films": {
                    "nodes": [
                        {
                            "title": "Die Nachtfähre",
                            "themes": [{"key": "farewell", "name": "Abschied"}, {"key": "water", "name": "Wasser"}],
                        }
                    ]
                }
            }
        }
        page = client.get("/graphql", headers={"accept": "text/html"})
        assert page.status_code == 200
        assets = ASSET.findall(page.text)
        assert {asset.rpartition(".")[2] for asset in assets} == {"js", "css"}
        assert [client.get(asset).status_code for asset in assets] == [200] * len(assets)
        assert process.end() == (0, "", "")


# Installed into an empty environment, once for each Python


def python(version: str) -> str:
    """Python of a version, from PATH or from pyenv."""
    in_pyenv = sorted(map(str, Path.home().glob(f".pyenv/versions/{version}.*/bin/python")))
    for candidate in (shutil.which(f"python{version}"), *in_pyenv):
        if candidate and _is_version(candidate, version):
            return candidate
    pytest.skip(f"there is no Python {version}")


def _is_version(candidate: str, version: str) -> bool:
    done = subprocess.run([candidate, "--version"], capture_output=True, text=True, check=False)
    return done.stdout.startswith(f"Python {version}.")


@pytest.mark.long
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_it_runs_where_nothing_else_is_installed(dist: Path, tmp_path: Path, version: str) -> None:
    """In two commands, by the wheel alone: neither PATH nor the environment leads to anything else."""
    scripts = tmp_path / "venv" / "bin"
    subprocess.run([python(version), "-m", "venv", str(tmp_path / "venv")], check=True)
    install = ("install", "--quiet", "--constraint", str(ROOT / "constraints.txt"), str(only(dist, "*.whl")))
    subprocess.run([str(scripts / "pip"), *install], check=True)
    environment = {"PATH": str(scripts), "PYTHONPATH": "", "DATABASE_URL": f"sqlite:///{tmp_path}/films.db"}
    run([str(scripts / "filmgraph")], tmp_path, environment)
