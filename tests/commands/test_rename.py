"""`filmgraph people rename`."""

from pathlib import Path

import pytest

from seed import command
from tests.commands.running import filmgraph
from tests.seed.laying import lay, read, rows, seed

FILES = {
    "films/x/de.md": "title: X\ncast:\n  - ANNA  MUELLER als Rosa\n  - Anna Muellerin, Anna Mueller"
    "\n---\nAnna Mueller spielt.",
    "films/x/en.md": 'title: X\ncast: ["Anna Mueller as Rosa"]  # Anna Mueller',
    "films/y/de.md": "title: Y\ncrew:\n  - role: Kamera\n    name: Anna Muellerin\ndescription: Anna Mueller",
    "films/people.yaml": "- name: Anna Muellerin\n- name: Anna Mueller  # her\n  kind: PERSON",
}


def test_rename(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, FILES)
    seed(database_url, tmp_path / "films")
    y = (tmp_path / "films/y/de.md").read_bytes()
    ended = filmgraph("people", "rename", "anna mueller", "Ann Miller", "films", "--diff", cwd=tmp_path)
    assert (ended.status, ended.errors) == (0, "")
    assert [line for line in ended.output.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")] == [
        "-  - ANNA  MUELLER als Rosa",
        "-  - Anna Muellerin, Anna Mueller",
        "+  - Ann Miller als Rosa",
        "+  - Anna Muellerin, Ann Miller",
        '-cast: ["Anna Mueller as Rosa"]  # Anna Mueller',
        '+cast: ["Ann Miller as Rosa"]  # Anna Mueller',
        "-- name: Anna Mueller  # her",
        "+- name: Ann Miller  # her",
        "+  aliases: [anna mueller]",
    ]
    assert filmgraph("people", "rename", "Anna Mueller", "Ann Miller", "films", cwd=tmp_path) == (
        0,
        "renamed in films/x/de.md\nrenamed in films/x/en.md\n"
        '"Anna Mueller" is an alias of "Ann Miller" in films/people.yaml\n',
        "",
    )
    assert (tmp_path / "films/x/de.md").read_text(encoding="utf-8").endswith("---\nAnna Mueller spielt.")
    assert (tmp_path / "films/y/de.md").read_bytes() == y
    seed(database_url, tmp_path / "films")
    assert rows(database_url, "SELECT slug FROM people ORDER BY slug") == [("ann-miller",), ("anna-muellerin",)]
    moved = "SELECT m.slug, p.slug FROM moved_person_slugs m JOIN people p ON p.id = m.person_id"
    assert rows(database_url, moved) == [("anna-mueller", "ann-miller")]


@pytest.mark.parametrize("new", ["Ann: Miller", "Ann, Bob", "Ann #1"])
def test_what_changes_more_than_the_name_stays(tmp_path: Path, new: str) -> None:
    lay(tmp_path, {"films/x/de.md": "title: X\ncast:\n  - Anna Mueller"})
    assert filmgraph("people", "rename", "Anna Mueller", new, "films", cwd=tmp_path) == (
        1,
        "",
        "films/x/de.md:4:5: the name cannot be changed here without changing more; change it by hand\n",
    )
    assert (tmp_path / "films/x/de.md").read_text(encoding="utf-8") == "---\ntitle: X\ncast:\n  - Anna Mueller\n---\n"


def test_nobody_of_that_name(tmp_path: Path) -> None:
    lay(tmp_path, FILES)
    assert filmgraph("people", "rename", "Anna", "Anne", "films", cwd=tmp_path) == (
        1,
        "",
        'error: "Anna" is credited nowhere\n',
    )


PEOPLE = [
    (None, "- name: Ann Miller\n  aliases: [Anna Mueller]\n"),
    ("- name: X Y", "- name: X Y\n- name: Ann Miller\n  aliases: [Anna Mueller]\n"),
    (
        "- kind: PERSON\n  name: Anna Mueller\n  aliases: [A M]\n- name: X Y\n",
        "- kind: PERSON\n  name: Ann Miller\n  aliases: [Anna Mueller, A M]\n- name: X Y\n",
    ),
    (
        "- name: Anna Mueller\n  aliases:\n    - A M\n",
        "- name: Ann Miller\n  aliases:\n    - Anna Mueller\n    - A M\n",
    ),
    ("- name: Ann Miller\n", "- name: Ann Miller\n  aliases: [Anna Mueller]\n"),
    ("- {name: Anna Mueller}\n", "- {name: Anna Mueller}\n"),
]


@pytest.mark.parametrize(("before", "after"), PEOPLE)
def test_people_yaml_keeps_the_old_name(tmp_path: Path, before: str | None, after: str) -> None:
    lay(tmp_path, {"films/x/de.md": "title: X\ncast:\n  - Anna Mueller"})
    file = tmp_path / "films/people.yaml"
    if before is not None:
        file.write_text(before, encoding="utf-8")
    assert command.rename([tmp_path / "films"], "Anna Mueller", "Ann Miller") == 0
    assert file.read_text(encoding="utf-8") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [(None, None), ("- name: Anna Mueller\n", "- name: ANNA Mueller\n"), ("- name: X Y\n", "- name: X Y\n")],
)
def test_a_name_that_is_spelled_otherwise_is_no_alias(tmp_path: Path, before: str | None, after: str | None) -> None:
    lay(tmp_path, {"films/x/de.md": "title: X\ncast:\n  - Anna Mueller"})
    file = tmp_path / "films/people.yaml"
    if before is not None:
        file.write_text(before, encoding="utf-8")
    assert command.rename([tmp_path / "films"], "Anna Mueller", "ANNA Mueller") == 0
    assert "  - ANNA Mueller\n" in (tmp_path / "films/x/de.md").read_text(encoding="utf-8")
    assert (file.read_text(encoding="utf-8") if file.exists() else None) == after


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Knut Berg", "Knut Berg-Holm"),
        ("Knut Berg", "Knut Berg Lund"),
        ("Knut Berg", "Dr. Knut Berg"),
        ("Knut Berg", "B"),
    ],
)
def test_a_name_may_contain_the_other(tmp_path: Path, old: str, new: str) -> None:
    text = "title: X\ncast: [Knut Berg-Strand als Rosa, {0} als Knut, Knut Bergmann]\nkamera:\n  - {0}"
    for one, other in ((old, new), (new, old)):
        lay(tmp_path, {"films/x/de.md": text.format(one)})
        (tmp_path / "films/people.yaml").unlink(missing_ok=True)
        assert command.rename([tmp_path / "films"], one, other) == 0
        assert text.format(other) in (tmp_path / "films/x/de.md").read_text(encoding="utf-8")


def test_spellings_of_other_versions_and_the_document_about_the_person(tmp_path: Path) -> None:
    files = {
        "films/x/de.md": "title: X\nkamera: Jonas Petersen\nschnitt: Ada Brandt",
        "films/x/en.md": "title: X\ncinematography: J. Petersen\nediting: Ada Brandt",
        "films/people/jonas-petersen.md": "title: Jonas Petersen\nborn: 1990\n---\nJonas Petersen.",
    }
    lay(tmp_path, files)
    assert command.rename([tmp_path / "films"], "Jonas Petersen", "Jonas Holm") == 0
    texts = [(tmp_path / name).read_text(encoding="utf-8") for name in files]
    assert [text.splitlines()[2] for text in texts[:2]] == ["kamera: Jonas Holm", "cinematography: Jonas Holm"]
    assert texts[2] == "---\ntitle: Jonas Holm\nborn: 1990\n---\nJonas Petersen."
    people_yaml = (tmp_path / "films/people.yaml").read_text(encoding="utf-8")
    assert people_yaml == "- name: Jonas Holm\n  aliases: [Jonas Petersen, J. Petersen]\n"
    films, findings = read(tmp_path / "films")
    assert findings == []
    assert {credit.person for credit in films["x"].credits} == {"jonas holm", "ada brandt"}


def test_a_spelling_that_credits_another_person_elsewhere_is_no_alias(tmp_path: Path) -> None:
    files = {
        "films/x/de.md": "title: X\nkamera: Jonas Petersen",
        "films/x/en.md": "title: X\ncinematography: J. Petersen",
        "films/y/de.md": "title: Y\nkamera: J. Petersen",
    }
    lay(tmp_path, files)
    assert command.rename([tmp_path / "films"], "Jonas Petersen", "Jonas Holm") == 0
    assert "kamera: J. Petersen" in (tmp_path / "films/y/de.md").read_text(encoding="utf-8")
    assert (tmp_path / "films/people.yaml").read_text(encoding="utf-8").endswith("aliases: [Jonas Petersen]\n")


def test_a_title_that_is_no_field_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(tmp_path, {"films/x/de.md": "title: X\nkamera: Jonas Petersen"})
    lay(tmp_path, {"films/people/jonas.md": "title:\nborn: 1990\n---\n# Jonas Petersen\n"})
    assert command.rename([tmp_path / "films"], "Jonas Petersen", "Jonas Holm") == 1
    assert "people/jonas.md:5:1: the name cannot be changed here" in capsys.readouterr().err
