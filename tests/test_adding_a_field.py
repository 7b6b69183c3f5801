"""docs/adding-a-field.md works: followed word for word in a copy of the tree, and told of where a step is left out."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from tests.databases import ROOT

PAGE = (ROOT / "docs" / "adding-a-field.md").read_text(encoding="utf-8")
SNIPPET = re.compile(r"In(?: a new file)?\s`([\w./]+)`(?:,\sbelow\s`([^`\n]+)`)?:\n\n```python\n(.*?)```", re.DOTALL)
UNUSED = (
    "graph/server/graphiql/",
    *("tests/collections/", "tests/documents/", "tests/operations/", "tests/specification/"),
)
"""Folders that nothing of the page reads."""
DOCUMENT = """---
title: Baikonur
motto: Was vom Himmel fällt
Folgen: 8
---
"""


@dataclass(frozen=True)
class Step:
    """Lines for a file, below one of its lines; or a whole file."""

    path: str
    anchor: str
    lines: str


STEPS = [Step(*match) for match in SNIPPET.findall(PAGE)]
COMMANDS = [command for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL) for command in block.splitlines()]
(QUERY,) = re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)


class Tree:
    """A copy of the tree, and commands in it on a database of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True
        )
        for name in listed.stdout.decode().splitlines():
            if (ROOT / name).is_file() and not name.startswith(UNUSED):
                self._copy(name)
                compiled = Path(cache_from_source(name)) if name.endswith(".py") else None
                if compiled and (ROOT / compiled).is_file():
                    self._copy(str(compiled))

    def _copy(self, name: str) -> None:
        """With its times, so that what was compiled from a file still counts as that."""
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, self.folder / name)

    def apply(self, step: Step) -> None:
        file = self.folder / step.path
        if not step.anchor:
            file.write_text(step.lines, encoding="utf-8")
            return
        text = file.read_text(encoding="utf-8")
        assert text.count(f"\n{step.anchor}\n") == 1, f"{step.path} has no such line, or several: {step.anchor}"
        file.write_text(text.replace(f"\n{step.anchor}\n", f"\n{step.anchor}\n{step.lines}"), encoding="utf-8")

    def run(self, *command: str) -> str:
        """What a command prints, also if it fails."""
        environment = {
            **os.environ,
            "DATABASE_URL": "sqlite:///walk.db",
            "PYTHONPATH": str(self.folder),
            "PYTEST_ADDOPTS": "-p no:cacheprovider -p no:pytest-lsp",
        }
        done = subprocess.run(
            command, cwd=self.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        return done.stdout.decode()

    def python(self, *arguments: str) -> str:
        return self.run(sys.executable, *arguments)

    def shell(self, command: str) -> str:
        """A command of the page, of the environment that the tests run in."""
        name, *arguments = re.findall(r'"([^"]+)"|(\S+)', command)
        words = [quoted or plain for quoted, plain in (name, *arguments)]
        return self.python(*words[1:]) if words[0] == "python" else self.python("-m", *words)


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def test_the_page_works(tree: Tree) -> None:
    for step in STEPS:
        tree.apply(step)
    output = "".join(map(tree.shell, COMMANDS))
    (tree.folder / "films" / "baikonur").mkdir(parents=True)
    document = tree.folder / "films" / "baikonur" / "index_de.md"
    document.write_text(DOCUMENT, encoding="utf-8")
    output += tree.python("-m", "seed", "films")
    (tree.folder / "film.graphql").write_text(QUERY, encoding="utf-8")
    answer = tree.python("-m", "graph.cli", "query", "film.graphql")
    assert answer.startswith("{"), output + answer
    assert json.loads(answer)["data"]["film"] == {
        "epigraph": "Was vom Himmel fällt",
        "episodes": 8,
        "translations": [{"language": "de", "epigraph": "Was vom Himmel fällt"}],
    }
    document.write_text(DOCUMENT.replace("8", "9 Folgen").replace("fällt", "kommt"), encoding="utf-8")
    told = tree.python("-m", "seed", "--dry-run", "films")
    assert "~ film baikonur: episodes 8 → 9\n" in told
    assert "~ film baikonur: de: epigraph Was vom Himmel fällt → Was vom Himmel kommt\n" in told
    tests = ("tests/seed/test_facts.py", "tests/test_schema.py")
    assert "passed" in tree.python("-m", "pytest", "-q", *tests)


def left_out() -> Iterator[tuple[int, str, str]]:
    """(number of the step that is left out, what is run, what is said) of each."""
    seeding = "import seed.seeding"
    for number, step in enumerate(STEPS):
        name = "epigraph" if "epigraph" in step.lines else "episodes"
        record, table = ("Version", "film_texts") if name == "epigraph" else ("Film", "films")
        match step.path:
            case "seed/fields/number.py":
                yield number, seeding, "No module named 'seed.fields.number'"
            case "seed/film/facts.py" if "import" in step.lines:
                yield number, seeding, "name 'read_number' is not defined"
            case "seed/film/facts.py":
                yield number, seeding, "TypeError: Film.episodes is filled by no fact of seed/film/facts.py"
            case "seed/film/record.py":
                said = f"TypeError: {record}.{name} is filled by a fact, but seed/film/record.py does not have it"
                yield number, seeding, said
            case "seed/film/front_matter.py":
                yield number, "", "'epigraph'"
            case "graph/models.py":
                yield number, seeding, f"TypeError: {record}.{name} has no column in {table} (graph/models.py)"
            case _:
                yield number, "", f"{table}.{name}"


@pytest.mark.parametrize(("number", "imports", "said"), list(left_out()))
def test_a_step_that_is_left_out_is_told(tree: Tree, number: int, imports: str, said: str) -> None:
    for step in STEPS[:number] + STEPS[number + 1 :]:
        tree.apply(step)
    if imports:
        output = tree.python("-c", imports)
    else:
        tests = ("tests/seed/test_facts.py", "tests/seed/test_front_matter.py")
        output = tree.python("-m", "pytest", "-q", *tests, "-k", "served or each_fact")
    assert said in output


def test_a_migration_that_is_left_out_is_told(tree: Tree) -> None:
    for step in STEPS:
        tree.apply(step)
    tree.shell("alembic upgrade head")
    output = tree.shell("alembic check")
    assert re.search(r"New upgrade operations detected: .*'film_texts', Column\('epigraph'", output)
