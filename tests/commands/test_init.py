"""`filmgraph init`."""

from pathlib import Path

import pytest
import yaml

from graph.commands.init import InitError, init
from graph.settings import Settings
from seed import command

WRITTEN = [
    ".github/workflows/films.yml",
    ".pre-commit-config.yaml",
    "films/fields.yaml",
    "films/night-ferry/index_de.md",
    "films/night-ferry/index_en.md",
    "films/people.yaml",
]


def test_it_writes_a_folder_without_findings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "settings", Settings)
    init(tmp_path / "site")
    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        *(f"wrote {tmp_path}/site/{name}" for name in WRITTEN),
        f"next: filmgraph up {tmp_path}/site/films --watch",
    ]
    assert command.check([tmp_path / "site" / "films"], strict=True, all=True) == 0
    assert capsys.readouterr().out == "2 documents, nothing to report; 1 film\n"


def test_the_workflow_and_the_hook_check_the_films(tmp_path: Path) -> None:
    init(tmp_path)
    workflow, hooks = (yaml.safe_load((tmp_path / name).read_text("utf-8")) for name in WRITTEN[:2])
    assert [step["run"] for step in workflow["jobs"]["check"]["steps"] if "run" in step] == [
        "pip install filmgraph",
        "filmgraph check films --format github",
    ]
    [repository] = hooks["repos"]
    [hook] = repository["hooks"]
    assert (hook["entry"], hook["pass_filenames"]) == ("filmgraph check films", False)


def test_it_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "people.yaml").write_text("- name: Ada\n")
    with pytest.raises(InitError) as refused:
        init(tmp_path)
    assert str(refused.value) == (
        f"{tmp_path}/films/people.yaml is there already, and nothing is overwritten: name a folder without it"
    )
    assert [path.name for path in tmp_path.rglob("*")] == ["films", "people.yaml"]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("")
    with pytest.raises(InitError) as refused:
        init(tmp_path / "site")
    assert str(refused.value).endswith(f"site/{WRITTEN[0]} cannot be written: Not a directory")
