"""What the labels of crew lists say: a file of `labels/` for each kind of list, with the expected keys."""

import csv
from pathlib import Path

import pytest

from seed.fields.roles import read_label

LISTS = sorted(Path(__file__).with_name("labels").glob("*.csv"))


def said(label: str, language: str) -> str:
    """The keys of a label as the files write them: `+` between roles, `|` between those it may mean, "" if unknown."""
    reading = read_label(label, language)
    if any(finding.code == "role" for finding in reading.findings):
        return ""
    return "+".join("|".join(role.key for role in fitting) for fitting in reading.roles)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_labels_of_crew_lists(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        expected = {(line["label"], line["language"]): line["key"] for line in csv.DictReader(file)}
    assert {(label, language): said(label, language) for label, language in expected} == expected
