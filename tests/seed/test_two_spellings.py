"""People whom two versions of a film spell differently, while one of the spellings credits somebody in another film."""

from itertools import permutations
from pathlib import Path

import pytest

from graph.settings import Settings
from seed.people.identity import fullest
from seed.pipeline import check_documents
from tests.seed.laying import lay, lines, seed

VERSIONS = {
    "a/de.md": "title: A\ndirector: Jan Peter Hufnagel",
    "a/en.md": "title: A\ndirector: Jan-Peter Hufnagel",
}
ELSEWHERE = {"b/de.md": "title: B\ndirector: Jan-Peter Hufnagel"}
NOTE = (
    'a/en.md:3:1: note[two-spellings]: "Jan-Peter Hufnagel" is "Jan Peter Hufnagel" at a/de.md:3,'
    " but another person in b"
)


def checked(folder: Path) -> list[str]:
    return lines(check_documents([folder], Settings(languages=("de", "en"))).findings, folder)


def seeded(url: str, folder: Path) -> list[str]:
    return lines(seed(url, folder).findings, folder)


def test_both_spellings_are_told(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, VERSIONS | ELSEWHERE)
    assert checked(tmp_path) == [NOTE]
    assert seeded(database_url, tmp_path) == [NOTE]


@pytest.mark.parametrize("order", list(permutations([*VERSIONS, *ELSEWHERE])))
def test_whatever_was_seeded_first(tmp_path: Path, database_url: str, order: tuple[str, ...]) -> None:
    for path in order:
        lay(tmp_path, {path: (VERSIONS | ELSEWHERE)[path]})
        told = seeded(database_url, tmp_path)
    assert told == [NOTE]


def test_the_spelling_with_diacritics_is_proposed(tmp_path: Path, database_url: str) -> None:
    versions = {"a/de.md": "title: A\ndirector: Emre Aydın", "a/en.md": "title: A\ndirector: Emre Aydin"}
    lay(tmp_path, versions | {"b/de.md": "title: B\ndirector: Emre Aydin"})
    (finding,) = seed(database_url, tmp_path).findings
    assert str(finding.help) == 'if both are one person, list "Emre Aydin" as an alias of "Emre Aydın" in people.yaml'


def test_until_one_of_both_is_gone(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, VERSIONS | ELSEWHERE)
    assert seeded(database_url, tmp_path) == [NOTE]
    lay(tmp_path, {"b/de.md": "title: B\ndirector: Ole Fink"})
    assert seeded(database_url, tmp_path) == []


SILENT = {
    "an entry of people.yaml": {"people.yaml": "- name: Jan Peter Hufnagel\n  aliases: [Jan-Peter Hufnagel]"},
    "two entries": {"people.yaml": "- name: Jan Peter Hufnagel\n- name: Jan-Peter Hufnagel"},
    "a document": {"p/jan.md": "type: person\ntitle: Jan-Peter Hufnagel\nlanguage: de"},
    "both side by side": {"c/de.md": "title: C\ncast: [Jan Peter Hufnagel, Jan-Peter Hufnagel]"},
    "nobody elsewhere": {"b/de.md": "title: B\ndirector: Ole Fink"},
}


@pytest.mark.parametrize("case", SILENT)
def test_nothing_is_told_where_it_is_decided(tmp_path: Path, database_url: str, case: str) -> None:
    lay(tmp_path, VERSIONS | ELSEWHERE | SILENT[case])
    assert [line for line in checked(tmp_path) if "two-spellings" in line] == []
    assert [line for line in seeded(database_url, tmp_path) if "two-spellings" in line] == []


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (("Emre Aydin", "Emre Aydın"), "Emre Aydın"),
        (("Anna Mueller", "Anna Müller", "Anna Muller"), "Anna Müller"),
        (("Jan Halde", "Ján Haldé Torf"), "Jan Halde"),
        (("Jan Peter Hufnagel", "Jan-Peter Hufnagel"), "Jan Peter Hufnagel"),
    ],
)
def test_the_fullest_spelling_has_the_diacritics(names: tuple[str, ...], name: str) -> None:
    assert fullest(names) == name
