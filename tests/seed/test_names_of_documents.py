"""Names in documents about people that are not as credits have them: with titles, and with the surname first."""

from pathlib import Path

import pytest

from seed.people.identity import without_academic_titles
from tests.seed.laying import lay, lines, rows, seed

CREDITED = """
SELECT people.name, credit_mentions.printed_name FROM credits JOIN people ON people.id = person_id
JOIN credit_mentions ON credit_id = credits.id ORDER BY 2
"""


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Dr. Ada Torf", "Ada Torf"),
        ("Prof. Dr. Ada Torf", "Ada Torf"),
        ("Dr. phil. Ada Torf", "Ada Torf"),
        ("Prof. Dr. h. c. Ada Torf", "Ada Torf"),
        ("dr. ada torf", "ada torf"),
        ("Dr. Dre", "Dr. Dre"),
        ("Doris Torf", "Doris Torf"),
        ("Drago Mag. Torf", "Drago Mag. Torf"),
    ],
)
def test_academic_titles(name: str, bare: str) -> None:
    assert without_academic_titles(name) == bare


def test_titles_are_looked_past_where_a_document_has_the_name(database_url: str, tmp_path: Path) -> None:
    films = {
        "a/de.md": "title: A\ncast: [Dr. Ada Torf, Prof. Ole Brink, Dr. Eva Meer, Eva Meer, Dr. Ida Sand, Ida Sand]",
        "people/ada.md": "title: Ada Torf",
        "people/ole.md": "title: Dr. Ole Brink",
        "people/eva.md": "title: Dr. Eva Meer",
        "people/eva-meer.md": "title: Eva Meer",
    }
    seed(database_url, lay(tmp_path, films))
    assert rows(database_url, CREDITED) == [
        ("Ada Torf", "Dr. Ada Torf"),
        ("Dr. Eva Meer", "Dr. Eva Meer"),
        ("Dr. Ida Sand", "Dr. Ida Sand"),
        ("Eva Meer", "Eva Meer"),
        ("Ida Sand", "Ida Sand"),
        ("Dr. Ole Brink", "Prof. Ole Brink"),
    ]


def test_a_surname_before_a_comma(database_url: str, tmp_path: Path) -> None:
    documents = {
        "a/de.md": "title: A\ncast: [Max Vogel, Margarethe von Trotta]",
        "people/vogel.md": "title: Vogel, Max",
        "people/trotta.md": "title: von Trotta, Margarethe",
        "people/meer.md": "title: Eva Meer, Berlin",
        "people/torf.md": "title: Torf, Regie",
    }
    folder = lay(tmp_path, documents)
    result = seed(database_url, folder)
    assert rows(database_url, CREDITED) == [
        ("Margarethe von Trotta", "Margarethe von Trotta"),
        ("Max Vogel", "Max Vogel"),
    ]
    assert rows(database_url, "SELECT name FROM people ORDER BY name") == [
        ("Eva Meer, Berlin",),
        ("Margarethe von Trotta",),
        ("Max Vogel",),
        ("Torf, Regie",),
    ]
    assert lines(result.findings, folder) == [
        'people/trotta.md:2:8: note[name-open]: "von Trotta, Margarethe" is read as "Margarethe von Trotta"',
        'people/vogel.md:2:8: note[name-open]: "Vogel, Max" is read as "Max Vogel"',
    ]
