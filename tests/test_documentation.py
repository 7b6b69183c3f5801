"""README and the page of findings say what the code does."""

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from graph.cli import app
from graph.database.databases import open_reader
from graph.execution import Execution
from graph.settings import Settings
from seed.diagnostics import CODES
from tests.databases import Databases

ROOT = Path(__file__).parent.parent


def rows(page: str) -> list[list[str]]:
    """The cells of the page's table rows."""
    lines = (ROOT / page).read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines if line.startswith("| `")]


def variable(name: str) -> str:
    return "DATABASE_URL" if name == "database_url" else f"FILMGRAPH_{name}".upper()


def test_every_code_is_explained() -> None:
    explained = {cells[0].strip("`"): cells[1] for cells in rows("seed/findings.md")}
    assert explained == dict(CODES)


def test_every_remedy_is_given() -> None:
    assert [cells[0] for cells in rows("seed/findings.md") if not cells[2]] == []


def test_every_command_and_option_is_explained() -> None:
    lines = [cells[0].replace("\\|", "|") for cells in rows("README.md") if cells[0].startswith("`filmgraph ")]
    documented = {line.split()[1].strip("`"): set(re.findall(r"--[a-z-]+", line)) for line in lines}
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    assert documented == {
        name: {option for parameter in command.params for option in parameter.opts if option.startswith("--")}
        for name, command in commands.items()
    }


def test_every_setting_is_explained() -> None:
    documented = {cells[0].strip("`"): cells[2] for cells in rows("README.md") if cells[0].strip("`").isupper()}
    assert documented == {variable(name): field.description for name, field in Settings.model_fields.items()}


def test_every_default_is_told() -> None:
    documented = {
        cells[0].strip("`"): cells[1].strip("`") for cells in rows("README.md") if cells[0].strip("`").isupper()
    }
    assert documented == {variable(name): shown(field.default) for name, field in Settings.model_fields.items()}


def shown(default: object) -> str:
    """A default as it would be written into the environment."""
    match default:
        case None | ():
            return ""
        case bool():
            return "on" if default else "off"
        case tuple():
            return ",".join(default)
    return str(default)


def blocks(language: str) -> list[str]:
    """The code blocks of README in a language."""
    return re.findall(rf"```{language}\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def answers(runner: asyncio.Runner, sqlite: Databases) -> Iterator[Callable[[str, str | None], dict[str, Any]]]:
    settings = Settings(DATABASE_URL=sqlite.shipped())
    execution = Execution(settings, open_reader(settings))

    def answer(query: str, name: str | None) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(runner.run(execution.run(query, {}, name)).body)
        return body

    yield answer
    runner.run(execution.reader.close())


def test_readmes_answer_is_what_its_query_gives(answers: Callable[[str, str | None], dict[str, Any]]) -> None:
    (shown,) = blocks("json")
    assert answers(blocks("graphql")[0], None)["data"]["film"]["crew"][-1] == json.loads(shown)


@pytest.mark.parametrize("name", ["Narrowed", "Together", "Found"])
def test_readmes_other_queries_find_something(name: str, answers: Callable[[str, str | None], dict[str, Any]]) -> None:
    body = answers(blocks("graphql")[1], name)
    assert "errors" not in body
    (root,) = body["data"].values()
    assert root.get("edges") or root.get("nodes") or root["collaborators"]["edges"]
