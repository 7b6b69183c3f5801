"""Documents that are drafts."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seed.discover.files import DocumentFile
from seed.film import context
from seed.film.draft import draft, unreadable
from seed.parse.nodes import Node
from tests.seed.laying import lay, lines, revision, rows, seed
from tests.seed.reading import node

NOW = datetime(2020, 6, 1, 12, tzinfo=UTC)


def is_draft(nodes: Mapping[str, Node], path: str = "films/a.md") -> bool:
    file = DocumentFile(path=path, relative_path=path, root="/", key="a", language=None, is_index=False)
    return draft(nodes, file, NOW) is not None


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("draft", "true", True),
        ("draft", "Yes", True),
        ("draft", ["true"], True),
        ("draft", "false", False),
        ("draft", "2", False),
        ("draft", {"de": "true"}, False),
        ("published", "false", True),
        ("published", "true", False),
        ("published", "1999", False),
        ("published", "2020-05-31", False),
        ("published", "2020-06-02", True),
        ("status", "Draft", True),
        ("status", "Entwurf", True),
        ("status", "published", False),
        ("publish_date", "2020-06-01", False),
        ("publish_date", "2020-06-01T11:59:59Z", False),
        ("publish_date", "2020-06-01T12:00:01Z", True),
        ("publish_date", "2020-06-01T13:00:00+02:00", False),
        ("publish_date", "2020-06-02 10:00:00 +0200", True),
        ("publish_date", "2020-6-2", True),
        ("publish_date", "9999-12-31T23:59:59-14:00", True),
        ("publish_date", "0001-01-01T00:00:00+14:00", False),
        ("publish_date", "2999-13-45", False),
        ("publish_date", "soon", False),
        ("publish_date", "2.6.2020", True),
        ("publish_date", "1. Juni 2020", False),
        ("publish_date", "June 2, 2020", True),
        ("publish_date", "2020", False),
        ("publish_date", "2020-07", True),
        ("publish_date", "05/06/2020", True),
        ("published", "2. Juni 2020", True),
        ("expiry_date", "31.05.2020", True),
        ("expiry_date", "Juli 2020", False),
        ("expiry_date", "2020-05-31", True),
        ("expiry_date", "2020-06-02", False),
        ("expiry_date", "31.12.2099", False),
        ("expiry_date", "31.12.9999", False),
        ("publish_date", "31.12.2099", True),
        ("publish_date", "May 2040", True),
    ],
)
def test_what_makes_a_draft(field: str, value: object, expected: bool) -> None:
    assert is_draft({field: node(value)}) is expected


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("publish_date", "soon", ['"soon" is no date: the document is served as if it had none']),
        ("publish_date", "2999-13-45", ['"2999-13-45" is no date: the document is served as if it had none']),
        ("expiry_date", "never", ['"never" is no date: the document is served as if it had none']),
        ("publish_date", "05/06/2020", ['"05/06/2020" may mean two days: 2020 is used']),
        ("publish_date", "12.05.2020", []),
        ("expiry_date", "31.12.2099", []),
        ("expiry_date", "31.12.9999", []),
        ("publish_date", "2020-05-12T10:00", []),
        ("publish_date", "tba", []),
        ("publish_date", {"de": "2020"}, ["a map where a date belongs"]),
        ("published", "soon", []),
    ],
)
def test_what_cannot_be_read_is_told(field: str, value: object, expected: list[str]) -> None:
    file = DocumentFile(path="a.md", relative_path="a.md", root="/", key="a", language=None, is_index=False)
    assert [finding.message for finding in unreadable({field: node(value)}, file)] == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [("_drafts/a.md", True), ("films/_Drafts/a/index.md", True), ("films/_drafts.md", False), ("drafts/a.md", False)],
)
def test_a_folder_of_drafts(path: str, expected: bool) -> None:
    assert is_draft({}, path) is expected


PUBLIC = {"a/de.md": "title: A\ncast: A B", "b.md": "title: B\nyear: 2001\ncast: A B"}
DRAFTS = {
    "a/en.md": "title: A (en)\ndraft: true\ncategory: essay\ncast: [A B, C D]\nposter: a.jpg",
    "c.md": "title: C\nslug: b\ndraft: true\ncast: E F",
}


def test_drafts_change_nothing(database_url: str, tmp_path: Path) -> None:
    """Not the revision, and not the slug of a film that the draft would clash with."""
    seed(database_url, lay(tmp_path / "films", PUBLIC))
    public = revision(database_url)
    outcome = seed(database_url, lay(tmp_path / "films", DRAFTS))
    assert lines(outcome.findings, tmp_path / "films") == [
        "a/en.md:3:8: note[draft]: a draft, which is not served",
        "c.md:4:8: note[draft]: a draft, which is not served",
    ]
    assert revision(database_url) == public
    assert rows(database_url, "SELECT slug FROM films ORDER BY slug") == [("a",), ("b",)]
    assert rows(database_url, "SELECT name FROM people") == [("A B",)]


def test_drafts_are_taken_in_and_out_again(database_url: str, tmp_path: Path) -> None:
    films = lay(tmp_path, PUBLIC | DRAFTS)
    seed(database_url, films)
    seed(database_url, films, drafts=True)
    assert rows(database_url, "SELECT slug FROM films ORDER BY slug") == [("a",), ("b-2001",), ("c",)]
    assert rows(database_url, "SELECT count(*) FROM documents") == [(4,)]
    seed(database_url, films, prune=True)
    assert rows(database_url, "SELECT slug FROM films ORDER BY slug") == [("a",), ("b",)]
    assert rows(database_url, "SELECT name FROM people") == [("A B",)]
    assert rows(database_url, "SELECT path FROM documents ORDER BY path") == [("a/de.md",), ("b.md",)]
    assert rows(database_url, "SELECT slug FROM moved_slugs") == [("b-2001",)]


def test_a_document_becomes_public_and_expires_without_a_change(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        day = 1

        @classmethod
        def now(cls, tz: object = None) -> "Clock":
            return cls(2020, 6, cls.day, tzinfo=UTC)

    monkeypatch.setattr(context, "datetime", Clock)
    lay(tmp_path, {"a.md": "title: A\npublishDate: 2020-06-02\nexpiryDate: 2020-06-04", "b.md": "title: B"})
    served = []
    for day in (1, 3, 3, 5):
        Clock.day = day
        seed(database_url, tmp_path, prune=True)
        served.append([slug for (slug,) in rows(database_url, "SELECT slug FROM films ORDER BY slug")])
    assert served == [["b"], ["a", "b"], ["a", "b"], ["b"]]


def test_all_drafts_are_counted_each_time(database_url: str, tmp_path: Path) -> None:
    films = lay(tmp_path, PUBLIC | DRAFTS)
    first, second = seed(database_url, films, drafts=True), seed(database_url, films, drafts=True)
    assert second.totals == first.totals
    assert second.totals.drafts == 2
    assert second.message == f"nothing changed; revision {revision(database_url)}"
