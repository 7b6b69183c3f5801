"""The differences that commands print are patches that git takes."""

import subprocess
from pathlib import Path

import pytest

from seed.report.difference import difference, shown

TEXTS = (
    "a",
    "a\n",
    "a\nb",
    "a\nb\n",
    "a\n\n",
    "a\nB\nc\n",
    "x\ny\nz\na\nb\nc\nd\n",
    "a\r\nb\r\n",
    "a\n\tb\n",
    "a\rb\x1b\n",
    "Größe\n",
)


@pytest.mark.parametrize("after", TEXTS)
def test_git_applies_what_is_printed(tmp_path: Path, after: str) -> None:
    for number, before in enumerate(TEXTS):
        if before == after:
            continue
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "film.md").write_bytes(before.encode("latin-1"))
        patch = difference("film.md", before.encode("latin-1"), after.encode())
        subprocess.run(["git", "apply", "-"], cwd=folder, input=patch, check=True)
        assert (folder / "film.md").read_bytes() == after.encode()


def test_nothing_is_printed_where_nothing_changes() -> None:
    assert difference("film.md", b"a\nb", b"a\nb") == b""


def test_a_terminal_is_not_changed_by_what_it_shows() -> None:
    patch = difference("film.md", b"a\x1b[31m\r\n", b"a\tb")
    assert shown(patch).splitlines()[3:] == ["-a\ufffd[31m", "+a    b", "\\ No newline at end of file"]
