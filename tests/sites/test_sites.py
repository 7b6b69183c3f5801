"""Sites that docs/static-sites.md shows are built from what is exported."""

import html
import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from graph.commands.export.run import run_export
from graph.settings import Settings
from tests.databases import ROOT, Databases
from tests.npm import installed

PAGE = ROOT / "docs" / "static-sites.md"


def shown(section: str) -> dict[str, str]:
    """The files that a section of the page shows: each block of code behind a path in backticks and a colon."""
    (text,) = re.findall(rf"^#+ {section}\n(.*?)(?=^## |\Z)", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return dict(re.findall(r"^`([\w./]+)`:\n\n```\w+\n(.*?)^```", text, re.DOTALL | re.MULTILINE))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with the operations that the page begins with."""
    write(tmp_path, shown("Sites without a server"))
    return tmp_path


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def export(databases: Databases, site: Path, out: str) -> None:
    run_export(Settings(DATABASE_URL=databases.shipped()), site / "graphql", site / out, format="json", exit_code=False)


def test_eleventy_builds_a_page_for_each_film(sqlite: Databases, site: Path) -> None:
    packages, path = installed(Path(__file__).parent)
    write(site, {"package.json": '{ "type": "module" }', **shown("Eleventy")})
    export(sqlite, site, "_data")
    (site / "node_modules").symlink_to(packages, target_is_directory=True)
    built = subprocess.run(
        ["node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
        cwd=site,
        env={**os.environ, "PATH": path, "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert (built.returncode, built.stderr) == (0, "")
    films = [json.loads(file.read_bytes())["data"]["film"] for file in sorted((site / "_data/film/de").iterdir())]
    pages = {file.parent.name: file.read_text("utf-8") for file in (site / "_site/de").glob("*/index.html")}
    assert len(films) == 27
    assert pages.keys() == {film["slug"] for film in films}
    for film in films:
        page = html.unescape(pages[film["slug"]])
        assert f"<h1>{film['title']} ({film['releaseYear']})</h1>" in page
        assert film["body"] is None or html.unescape(film["body"]["html"]) in page
    index = html.unescape((site / "_site/de/index.html").read_text("utf-8"))
    assert re.findall(r'<p><a href="(.*?)/">', index) == [
        film["slug"] for film in json.loads((site / "_data/films/de/1.json").read_bytes())["data"]["films"]["nodes"]
    ]
