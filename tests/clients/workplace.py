"""A folder in which a client is run: the code that docs/clients.md shows for it, our scripts, and the packages."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from tests.databases import ROOT

HERE = Path(__file__).parent
Done = subprocess.CompletedProcess[str]
SDL = (ROOT / "tests" / "schema.graphql").read_text(encoding="utf-8")


def shown(section: str) -> dict[str, str]:
    """The files that a section of docs/clients.md shows: each block of code behind a name in backticks and a colon."""
    page = (ROOT / "docs" / "clients.md").read_text(encoding="utf-8")
    (text,) = re.findall(rf"^## {re.escape(section)}\n(.*?)(?=^## |\Z)", page, re.DOTALL | re.MULTILINE)
    return dict(re.findall(r"`([\w.]+)`[^`\n]*:\n\n```\w+\n(.*?)^```", text, re.DOTALL | re.MULTILINE))


def operations() -> dict[str, str]:
    """The text of each operation in operations/, by name."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / "operations").glob("*.graphql"))}


class Workplace:
    """`packages` is the folder node_modules, `path` where node is."""

    def __init__(self, folder: Path, section: str, packages: Path, path: str) -> None:
        self.folder = folder
        self._path = path
        (folder / "node_modules").symlink_to(packages, target_is_directory=True)
        shutil.copytree(HERE / "operations", folder / "operations")
        shutil.copytree(HERE / "scripts", folder, dirs_exist_ok=True)
        self.write({"package.json": '{ "type": "module" }', "schema.graphql": SDL, **shown(section)})

    def write(self, files: dict[str, str]) -> None:
        for name, text in files.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_text(text, encoding="utf-8")

    def node(self, script: str, *arguments: str) -> str:
        """What a script prints. Warnings of clients count as failures, as does a status that is not 0."""
        done = self.run(script, *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def tool(self, file: str, *arguments: str) -> Done:
        """Runs a command that a package brings, named by its file in node_modules."""
        return self.run(f"node_modules/{file}", *arguments)

    def succeed(self, file: str, *arguments: str) -> None:
        done = self.tool(file, *arguments)
        assert done.returncode == 0, done.stdout + done.stderr

    def run(self, script: str, *arguments: str) -> Done:
        return subprocess.run(
            ["node", script, *arguments],
            cwd=self.folder,
            env={**os.environ, "PATH": self._path, "NODE_ENV": "development", "NO_COLOR": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
