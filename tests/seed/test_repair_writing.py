"""Files are replaced in one step."""

import os
from pathlib import Path

import pytest

from seed.repair.writing import replace_file


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    file.chmod(0o604)
    replace_file(file, b"new")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"new", 0o604)


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"old")
    link = tmp_path / "b.md"
    link.symlink_to("a.md")
    replace_file(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "a.md").read_bytes() == b"new"


def test_what_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="No space left"):
        replace_file(file, b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.md", b"old")]
