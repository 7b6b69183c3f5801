"""Expected files: what the code makes is compared with them, or written to them under `pytest --update-golden`."""

from collections.abc import Callable
from pathlib import Path

Golden = Callable[[Path, str], None]
"""Compares a file with what it should hold; without text, there should be no file."""


def compare(path: Path, text: str) -> None:
    assert text == (path.read_text(encoding="utf-8") if path.exists() else "")


def update(path: Path, text: str) -> None:
    if text:
        path.write_text(text, encoding="utf-8")
    else:
        path.unlink(missing_ok=True)
