"""README and the page of findings say what the code does."""

import re
from pathlib import Path

from graph.settings import Settings
from seed.diagnostics import CODES

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
