"""Seeding again whenever a document is saved."""

from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread

import pytest
from watchfiles import Change

from seed.watch import _may_matter, saves
from tests.databases import Databases
from tests.seed.laying import lay, rows, seed


def test_saves_are_seeded(sqlite: Databases, tmp_path: Path) -> None:
    url = sqlite.migrated()
    lay(tmp_path, {"x/de.md": "title: X"})
    stop, seeded = Event(), SimpleQueue[list[tuple[str, str]]]()

    def watch() -> None:
        for _ in saves([tmp_path], stop):
            seed(url, tmp_path)
            seeded.put(rows(url, "SELECT slug, title FROM films JOIN film_texts ON film_id = films.id"))

    thread = Thread(target=watch)
    thread.start()
    try:
        assert seeded.get(timeout=20) == [("x", "X")]
        lay(tmp_path, {"x/de.md": "title: Anders"})
        assert seeded.get(timeout=20) == [("x", "Anders")]
        (tmp_path / "x").rename(tmp_path / "y")
        assert seeded.get(timeout=20) == [("y", "Anders")]
    finally:
        stop.set()
        thread.join()
        sqlite.drop(url)
    assert seeded.empty()


@pytest.mark.parametrize(
    ("name", "matters"),
    [
        ("index_de.md", True),
        ("Die Räuber.MD", True),
        ("people.yaml", True),
        ("tuvalu", True),
        ("poster.jpg", False),
        ("Trailer.MP4", False),
        (".index_de.md.swp", False),
        ("index_de.md~", False),
    ],
)
def test_which_files_matter(name: str, matters: bool) -> None:
    assert _may_matter(Change.modified, f"/films/{name}") == matters
