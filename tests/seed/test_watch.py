"""Seeding again whenever a document is saved."""

import time
from pathlib import Path
from threading import Event, Thread

from seed.watch import saves
from tests.databases import Databases
from tests.seed.laying import lay, rows, seed


def test_saves_are_seeded_within_a_second(sqlite: Databases, tmp_path: Path) -> None:
    url = sqlite.migrated()
    lay(tmp_path, {"x/de.md": "title: X", "poster.jpg": ""})
    stop, counts = Event(), list[int]()

    def watch() -> None:
        for _ in saves([tmp_path], stop):
            seed(url, tmp_path)
            counts.append(1)

    thread = Thread(target=watch)
    thread.start()
    try:
        _await(lambda: len(counts) == 1)
        lay(tmp_path, {"x/de.md": "title: Anders"})
        _await(lambda: rows(url, "SELECT title FROM film_texts") == [("Anders",)])
        _await(lambda: len(counts) == 2)
        (tmp_path / "x").rename(tmp_path / "y")
        _await(lambda: rows(url, "SELECT slug FROM films") == [("y",)])
        _await(lambda: len(counts) == 3)
        lay(tmp_path, {"poster.jpg": "new", ".y.md.swp": "", "y/de.md~": ""})
        time.sleep(0.7)
        assert len(counts) == 3
    finally:
        stop.set()
        thread.join()
        sqlite.drop(url)


def _await(condition: object) -> None:
    deadline = time.monotonic() + 10
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.02)
