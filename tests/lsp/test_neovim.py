"""`filmgraph lsp` in Neovim, where that is installed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.databases import ROOT
from tests.seed.laying import lay

NEOVIM = shutil.which("nvim")


@pytest.mark.skipif(not NEOVIM, reason="Neovim is not installed")
def test_neovim_shows_findings_hovers_and_goes_to_other_documents(tmp_path: Path) -> None:
    lay(
        tmp_path,
        {
            "x/de.md": "title: X\nyear: soon\ncast: [Bo Quist]",
            "y/de.md": "title: Y\nyear: 2003\ncrew:\n  - role: Schnitt\n    name: Bo Quist",
        },
    )
    given = {
        "PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
        "DOCUMENT": str(tmp_path / "x/de.md"),
        "FOLDER": str(tmp_path),
        "OUT": str(tmp_path / "answer.json"),
        "HOME": str(tmp_path),
    }
    script = Path(__file__).parent / "neovim.lua"
    command = [NEOVIM or "", "--headless", "--clean", "-n", "-c", f"luafile {script}"]
    subprocess.run(command, env={**os.environ, **given}, cwd=tmp_path, timeout=60, check=True, capture_output=True)
    answer = json.loads((tmp_path / "answer.json").read_text(encoding="utf-8"))
    finding = {"line": 3, "column": 7, "code": "year"}
    assert answer["diagnostics"] == [
        {**finding, "message": '"soon" is not a year\nhelp: write the year alone, e.g. 2011'}
    ]
    assert answer["hover"]["contents"]["value"] == "**Bo Quist**: other films\n\n- Y (2003): Schnitt"
    (place,) = answer["definition"]
    assert place["uri"] == (tmp_path / "y/de.md").as_uri()
    assert place["range"]["start"] == {"line": 5, "character": 10}
