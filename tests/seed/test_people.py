"""people.yaml, and who is who."""

from pathlib import Path

import pytest

from seed.diagnostics import Diagnostic
from seed.people.identity import Entry, canonical, kind_of, people_of
from seed.people.people_yaml import PeopleReader, read_people
from seed.people.slugs import assign_slugs, wanted_slug


def _line(finding: Diagnostic) -> str:
    return f"{finding.line}:{finding.column}: {finding.level.name.lower()}[{finding.code}]: {finding.message}"


def test_entries() -> None:
    text = """---
# who is who
- name: Chulpan Khamatova
  aliases: [Chulpan Hamatova, Tschulpan Chamatowa]
- name: FM Einheit
  kind: PERSON
- name: "David Lee (II)"
  aliases: David Lee
  slug: david-lee-sound
  films:
    - tuvalu
    - 2011/baikonur
"""
    assert PeopleReader().parse(text.encode()) == (
        (
            Entry("Chulpan Khamatova", ("Chulpan Hamatova", "Tschulpan Chamatowa"), None, None, (), 3),
            Entry("FM Einheit", (), "PERSON", None, (), 5),
            Entry("David Lee (II)", ("David Lee",), None, "david-lee-sound", ("tuvalu", "2011/baikonur"), 7),
        ),
        (),
    )


@pytest.mark.parametrize("text", ["", "# nobody yet\n", "---\n", "\ufeff# nobody\r\n"])
def test_no_entries(text: str) -> None:
    assert PeopleReader().parse(text.encode()) == ((), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: A", ["1:1: error[people]: people.yaml is no list of people"]),
        ("people: []", ["1:1: error[people]: people.yaml is no list of people"]),
        ("people:\n- name: A", ["1:1: error[people]: people.yaml is no list of people"]),
        ("just text", ["1:1: error[yaml]: this line is no `key: value`"]),
        ("- A\n- name: B", ["1:3: error[people]: an entry must be a map with a name"]),
        ("- aliases: [A]", ["1:3: error[people]: the entry has no name"]),
        ("- name:", ["1:3: error[people]: the entry has no name"]),
        ("- name: A\n  kind: COMPANY", ['2:9: error[people]: "COMPANY" is no kind']),
        ("- name: A\n  alias: B", ['2:3: warning[unknown-field]: "alias" is nothing that people.yaml knows']),
        ("- name: A\n  slug: A B", ['2:9: warning[slug]: "A B" is no clean slug; a-b is used']),
        ("- name: A\n  slug: '!'", ['2:9: error[slug]: "!" is no slug']),
        ("- name: A\n  aliases: {B: C}", ["2:12: error[people]: aliases must be text"]),
        ("- name: [A, B]", ["1:13: error[people]: name must be one text"]),
        ("- name: A: B", ['1:10: error[yaml]: a value without quotes cannot hold a colon followed by a space (": ")']),
        ("- name: A\n  name: B", ['2:3: error[repeated-key]: the key "name" stands twice, on line 1 and on line 2']),
    ],
)
def test_wrong_entries(text: str, expected: list[str]) -> None:
    assert [_line(finding) for finding in PeopleReader().parse(text.encode())[1]] == expected


def test_misspelled_key_has_a_hint() -> None:
    _, (finding,) = PeopleReader().parse(b"- name: A\n  alliases: B")
    assert finding.help == "did you mean aliases?"


def test_key_like_none_may_be_declared() -> None:
    _, (finding,) = PeopleReader().parse(b"- name: A\n  born: 1950")
    assert finding.help == "declare it in fields.yaml, with `on: person` (docs/own-fields.md)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- name: A\n- name: a", '2:1: error[people]: "a" means the entry on line 1 already'),
        ("- name: A\n  aliases: [B]\n- name: b", '3:1: error[people]: "b" means the entry on line 1 already'),
        (
            "- name: A\n  aliases: [C]\n- name: B\n  aliases: [c]",
            '3:1: error[people]: "c" means the entry on line 1 already',
        ),
        ("- name: A\n  slug: x\n- name: B\n  slug: x", "3:1: error[slug]: the entry on line 1 has the slug x already"),
        (
            "- name: A (II)\n  aliases: [A]\n  films: [x]\n- name: A (III)\n  aliases: [A]\n  films: [y, x]",
            '4:1: error[people]: "a" means the entry on line 1 already',
        ),
    ],
)
def test_two_entries_for_one_spelling(tmp_path: Path, text: str, expected: str) -> None:
    file = tmp_path / "people.yaml"
    file.write_text(text)
    _, findings = read_people([file])
    assert [_line(finding) for finding in findings] == [expected]
    assert findings[0].path == file.as_posix()


def test_two_files(tmp_path: Path) -> None:
    one, two = tmp_path / "1.yaml", tmp_path / "2.yaml"
    one.write_text("- name: A\n  aliases: [B]")
    two.write_text("\n- name: B")
    people, findings = read_people([one, two])
    assert [_line(f) for f in findings] == [f'2:1: error[people]: "b" means the entry on line 1 of {one} already']
    assert set(people.entries) == {"a", "b"}


def test_unreadable_file(tmp_path: Path) -> None:
    _, (finding,) = read_people([tmp_path])
    assert _line(finding) == "1:1: error[unreadable]: the file cannot be read: Is a directory"


KHAMATOVA = Entry("Chulpan Khamatova", ("Chulpan Hamatova",), None, None, (), 1)
LEE = Entry("David Lee (II)", ("David Lee",), None, None, ("tuvalu", "2011/baikonur"), 2)


@pytest.mark.parametrize(
    ("name", "film", "identity"),
    [
        ("CHULPAN  HAMATOVA", "x", "chulpan khamatova"),
        ("chulpan khamatova", "x", "chulpan khamatova"),
        ("Veit Helmer", "x", "veit helmer"),
        ("Müller", "x", "müller"),
        ("Mueller", "x", "mueller"),
        ("Mu\u0308ller", "x", "müller"),
        ("David Lee", "tuvalu", "david lee (ii)"),
        ("David Lee", "shorts/tuvalu", "david lee (ii)"),
        ("David Lee", "2011/baikonur", "david lee (ii)"),
        ("David Lee", "baikonur", "david lee"),
        ("David Lee (II)", "baikonur", "david lee (ii)"),
    ],
)
def test_identity(name: str, film: str, identity: str) -> None:
    assert people_of([KHAMATOVA, LEE]).identity(name, film) == identity


@pytest.mark.parametrize(
    ("spellings", "expected"),
    [
        ({"Veit Helmer": 1}, "Veit Helmer"),
        ({"Veit Helmer": 1, "VEIT HELMER": 2}, "VEIT HELMER"),
        ({"VEIT HELMER": 2, "Veit Helmer": 2}, "Veit Helmer"),
        ({"Veit helmer": 1, "Veit Helmer": 1}, "Veit Helmer"),
    ],
)
def test_canonical(spellings: dict[str, int], expected: str) -> None:
    assert canonical(spellings) == expected


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ([], {}),
        ([("a", "A", "a")], {"a": "a"}),
        # code point order of the names: M < m < ü
        ([("x", "müller", "m"), ("y", "Mueller", "m"), ("z", "Müller", "m")], {"y": "m", "z": "m-2", "x": "m-3"}),
        # whoever wants john-2 outright has it, whatever the order
        (
            [("a", "John", "john"), ("b", "john", "john"), ("c", "John 2", "john-2")],
            {"a": "john", "b": "john-3", "c": "john-2"},
        ),
    ],
)
def test_slugs(people: list[tuple[str, str, str]], expected: dict[str, str]) -> None:
    assert assign_slugs(people) == expected
    assert assign_slugs(reversed(people)) == expected


@pytest.mark.parametrize(
    ("name", "entry", "expected"),
    [
        ("Jürgen Knieper", None, "juergen-knieper"),
        ("E.J. Callahan", None, "e-j-callahan"),
        ("Chulpan Khamatova", KHAMATOVA, "chulpan-khamatova"),
        ("A", Entry("A", (), None, "b", (), 1), "b"),
        ("\U0001f3ac", None, "person"),
    ],
)
def test_wanted_slug(name: str, entry: Entry | None, expected: str) -> None:
    assert wanted_slug(name, entry) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Veit Helmer", "PERSON"),
        ("Studenten der IKJ", "GROUP"),
        ("Acme Pictures GmbH", "ORGANISATION"),
    ],
)
def test_kind_of(name: str, expected: str) -> None:
    assert kind_of(name) == expected
