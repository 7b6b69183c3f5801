"""The differences that commands print are patches that git takes."""

import subprocess
from pathlib import Path

import pytest

from seed.report.difference import difference

TEXTS = ("a", "a\n", "a\nb", "a\nb\n", "a\n\n", "a\nB\nc\n", "x\ny\nz\na\nb\nc\nd\n")


@pytest.mark.parametrize("after", TEXTS)
def test_git_applies_what_is_printed(tmp_path: Path, after: str) -> None:
    for number, before in enumerate(TEXTS):
        if before == after:
            continue
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "film.md").write_text(before)
        patch = difference("film.md", before.encode(), after.encode())
        subprocess.run(["git", "apply", "-"], cwd=folder, input=patch.encode(), check=True)
        assert (folder / "film.md").read_text() == after


def test_nothing_is_printed_where_nothing_changes() -> None:
    assert difference("film.md", b"a\nb", b"a\nb") == ""
