"""README, the page of findings and the pages in docs/ say what the code does."""

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import typer

from graph.cli import app
from graph.database.databases import open_reader
from graph.execution import Execution, read_own_fields
from graph.schema.related import WEIGHTS
from graph.settings import Settings
from seed.command import check
from seed.diagnostics import CODES
from seed.explanations import EXPLANATIONS
from tests.databases import Databases
from tests.seed.laying import seed

ROOT = Path(__file__).parent.parent
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")))


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
    given = {cells[0].strip("`"): cells[2] for cells in rows("seed/findings.md")}
    assert given == {code: explanation.remedy for code, explanation in EXPLANATIONS.items()}


def test_every_command_and_option_is_explained() -> None:
    lines = [cells[0].replace("\\|", "|") for cells in rows("README.md") if cells[0].startswith("`filmgraph ")]
    named = (re.match(r"`filmgraph (people rename|\w+)", line) for line in lines)
    documented = {
        match[1]: set(re.findall(r"--[a-z-]+", line)) for match, line in zip(named, lines, strict=True) if match
    }
    assert documented == {
        name: {option for parameter in command.params for option in parameter.opts if option.startswith("--")}
        for name, command in all_commands(typer.main.get_command(app))
    }


def all_commands(group: Any, above: str = "") -> Iterator[tuple[str, Any]]:
    """The commands by name, those of a group behind its own."""
    for name, command in group.commands.items():
        yield above + name, command
        if hasattr(command, "commands"):
            yield from all_commands(command, f"{name} ")


def settings_of(page: str) -> list[list[str]]:
    """The page's rows about settings, each with the variable's bare name."""
    return [[cells[0].strip("`"), *cells[1:]] for cells in rows(page) if cells[0].strip("`").isupper()]


def test_every_setting_is_explained() -> None:
    documented = {name: (default.strip("`"), text) for name, default, _, text, _ in settings_of("docs/settings.md")}
    assert documented == {
        variable(name): (shown(field.default), field.description) for name, field in Settings.model_fields.items()
    }


def test_every_setting_has_its_unit() -> None:
    units = {name: unit for name, _, unit, _, _ in settings_of("docs/settings.md")}
    by_name = {name: name.rpartition("_")[2].lower() for name in units if name.endswith(("_BYTES", "_SECONDS"))}
    switches = {
        variable(name): "on or off" for name, field in Settings.model_fields.items() if field.annotation is bool
    }
    assert "" not in units.values()
    assert units == units | by_name | switches


def test_every_setting_has_a_reason_to_change_it() -> None:
    assert [name for name, *_, change in settings_of("docs/settings.md") if not change] == []


def test_readme_has_few_settings_and_these_as_the_page_of_settings() -> None:
    documented = {name: (default, text) for name, default, _, text, _ in settings_of("docs/settings.md")}
    chosen = {name: (default, text) for name, default, text in settings_of("README.md")}
    assert len(chosen) <= 8
    assert chosen == {name: documented[name] for name in chosen}


def terms(section: str) -> list[str]:
    """The first cell of each row in a table of the glossary, its head left out."""
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [line.split("|")[1].strip() for line in lines[2:]]


def test_the_glossary_is_short_and_alphabetical() -> None:
    glossary, words = (terms(part) for part in (ROOT / "docs/glossary.md").read_text(encoding="utf-8").split("\n## "))
    assert 0 < len(glossary) <= 44
    assert glossary == sorted(set(glossary), key=str.lower)
    assert words == sorted(set(words), key=str.lower)


def test_the_glossarys_paths_name_what_is_there() -> None:
    """`folder/module`, or `folder/module: name` of a class or function in it."""
    glossary, _ = (ROOT / "docs/glossary.md").read_text(encoding="utf-8").split("\n## ")
    named = re.findall(r"`((?:graph|seed)/[\w/]+)(?:: (\w+))?`", glossary)
    assert len(named) >= 40
    assert [(module, name) for module, name in named if not defines(module, name)] == []


def defines(module: str, name: str) -> bool:
    """Whether there is such a module, or package, and in it such a class or function, if one is named."""
    files = [path for path in (ROOT / f"{module}.py", ROOT / module / "__init__.py") if path.is_file()]
    return any(re.search(rf"^(class|def) {name}\b" if name else "", path.read_text("utf-8"), re.M) for path in files)


def test_the_weights_of_roles_are_told() -> None:
    told = {
        int(cells[1]): tuple(re.findall(r"`(\w+)`", cells[0]))
        for cells in rows("docs/queries.md")
        if cells[1].isdigit()
    }
    assert told == dict(WEIGHTS)
    roles = {line.partition(",")[0] for line in (ROOT / "seed/fields/roles.csv").read_text("utf-8").splitlines()}
    assert {key for keys in told.values() for key in keys} <= roles


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    text = re.sub(r"```.*?```", "", (ROOT / page).read_text(encoding="utf-8"), flags=re.DOTALL)
    links = re.findall(r"\]\(([^)\s]+)\)", text)
    missing = []
    for link in links:
        path, _, anchor = link.partition("#")
        target = (ROOT / page).parent / path if path else ROOT / page
        if not target.is_file() or (anchor and anchor not in anchors(target)):
            missing.append(link)
    assert missing == []


def anchors(page: Path) -> list[str]:
    """What links can name in a page: each heading in small letters, with hyphens for spaces and nothing else."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]


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


def blocks(page: str, language: str) -> list[str]:
    """The code blocks of a page in a language."""
    return code((ROOT / page).read_text(encoding="utf-8"), language)


def code(text: str, language: str) -> list[str]:
    """The code blocks of a text in a language."""
    found = re.findall(r"^```(\w*)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    return [block for named, block in found if named == language]


def test_readmes_document_is_read_without_findings(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check([document.parent.parent]) == 0
    assert capsys.readouterr().out == "1 document, nothing to report; 1 film\n"


def test_readmes_finding_is_what_check_says(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document.write_text(document.read_text(encoding="utf-8").replace("95 Minuten", "fünf"), encoding="utf-8")
    assert check([Path("films")]) == 1
    finding, _ = blocks("README.md", "")
    assert capsys.readouterr().out.partition("\n\n")[0] + "\n" == finding


@pytest.fixture
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """README's document, in the file that README names below the present folder."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "films" / "baikonur" / "index_de.md"
    path.parent.mkdir(parents=True)
    path.write_text(blocks("README.md", "markdown")[0], encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def answers(runner: asyncio.Runner, sqlite: Databases) -> Iterator[Callable[[str], dict[str, Any]]]:
    with answering(sqlite.shipped(), runner) as answer:
        yield answer


@contextmanager
def answering(url: str, runner: asyncio.Runner) -> Iterator[Callable[[str], dict[str, Any]]]:
    """Runs queries on a database."""
    settings = Settings(DATABASE_URL=url)
    reader = open_reader(settings)
    execution = Execution(settings, reader, runner.run(read_own_fields(reader)))

    def answer(query: str) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(runner.run(execution.run(query)).body)
        return body

    yield answer
    runner.run(reader.close())


def test_readmes_answer_is_what_its_query_gives(answers: Callable[[str], dict[str, Any]]) -> None:
    crew = answers(*blocks("README.md", "graphql"))["data"]["film"]["crew"]
    (shown,) = blocks("README.md", "json")
    assert len(crew) == 5
    assert crew[-1] == json.loads(shown)


def test_readmes_command_prints_what_it_shows(answers: Callable[[str], dict[str, Any]]) -> None:
    (query,) = [match[1] for text in blocks("README.md", "sh") if (match := re.match(r"filmgraph query '(.*)'", text))]
    _, printed = blocks("README.md", "")
    assert answers(query) == json.loads(printed)


SHIPPED, OTHERS = (ROOT / "docs/queries.md").read_text(encoding="utf-8").split("\n## Among films that say more\n")


@pytest.mark.parametrize("query", code(SHIPPED, "graphql"))
def test_queries_to_try_find_something(query: str, answers: Callable[[str], dict[str, Any]]) -> None:
    body = answers(query)
    assert "errors" not in body
    (root,) = body["data"].values()
    assert root.get("edges") or root.get("nodes") or root["collaborators"]["edges"]


def test_queries_about_the_pages_document_give_what_the_page_shows(
    tmp_path: Path, database_url: str, runner: asyncio.Runner, capsys: pytest.CaptureFixture[str]
) -> None:
    section, _ = OTHERS.split("\n## What an operation costs\n")
    (document,), (fields,) = code(section, "markdown"), code(section, "yaml")
    folder = tmp_path / "films"
    (folder / "ferry").mkdir(parents=True)
    (folder / "ferry/index_en.md").write_text(document, encoding="utf-8")
    (folder / "fields.yaml").write_text(fields, encoding="utf-8")
    assert check([folder]) == 0
    assert capsys.readouterr().out == "1 document, nothing to report; 1 film\n"
    seed(database_url, folder)
    queries, shown = code(section, "graphql"), code(section, "json")
    assert len(queries) == 4
    with answering(database_url, runner) as answer:
        assert [answer(query) for query in queries] == [{"data": json.loads(text)} for text in shown]
