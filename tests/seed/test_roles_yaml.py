"""roles.yaml: roles, departments and labels of one's own, and what is wrong with the file."""

import asyncio
import json
from pathlib import Path
from textwrap import dedent

import pytest

from graph.settings import Settings
from seed import catalogue_command, command
from seed.fields.roles import standard
from seed.fields.roles_yaml import RolesReader, read_roles
from tests.answering import Answering

OWN = """
- role: TIDE_WATCH
  department: TIDES
  name: {de: Ebbewache, en: Tide watch}
  labels: [Gezeitenwache, Ebbwächter]
- department: TIDES
  name: {de: Gezeiten, en: Tides}
- role: CINEMATOGRAPHY
  name: {de: Bildregie}
  labels: [Licht]
- role: SECOND_ASSISTANT_EDITOR
  name: Cutting room assistant
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "roles.yaml"
    path.write_text(dedent(text), encoding="utf-8")
    return path


def wrong(text: str) -> list[tuple[int, int, str, str, str]]:
    _, findings = RolesReader().parse(dedent(text).encode())
    return [(each.line, each.column, each.code, each.message, each.help) for each in findings]


def test_own_roles_are_read_like_ours(tmp_path: Path) -> None:
    vocabulary, findings = read_roles([write(tmp_path, OWN)])
    assert findings == ()
    for label, language in (("Ebbewache", "de"), ("Tide Watch", "en"), ("Ebbwächter*in", "fr"), ("TIDE_WATCH", "en")):
        ((tide_watch,),) = vocabulary.read_label(label, language).roles
        assert (tide_watch.key, tide_watch.department, tide_watch.name("de"), tide_watch.name("fr")) == (
            "TIDE_WATCH",
            "TIDES",
            "Ebbewache",
            "Tide watch",
        )
    assert vocabulary.departments[-1].names == (("de", "Gezeiten"), ("en", "Tides"))
    assert standard().known_label("Ebbewache", "de") is None


def test_ours_are_renamed_and_get_labels_which_others_lose(tmp_path: Path) -> None:
    vocabulary, _ = read_roles([write(tmp_path, OWN)])
    ((camera,),) = vocabulary.read_label("Licht", "de").roles
    assert (camera.key, camera.department, camera.name("de")) == ("CINEMATOGRAPHY", "CAMERA", "Bildregie")
    assert camera.name("en") == "Director of Photography"
    assert vocabulary.read_label("Kamera", "de").roles == ((camera,),)
    assert "Licht" not in {text for _, text in vocabulary.roles["GAFFER"].variants}
    ((assistant,),) = vocabulary.read_label("2. Schnittassistenz", "de").roles
    assert (assistant.name("de"), assistant.department) == ("Cutting room assistant", "EDITING")


def test_without_a_file_the_vocabulary_is_that_of_the_package() -> None:
    assert read_roles([]) == (standard(), ())


@pytest.mark.parametrize("text", ["", "---\n", "# nothing yet\n"])
def test_a_file_may_be_empty(text: str) -> None:
    assert RolesReader().parse(text.encode()) == ((), ())


NO_LIST = "write a list of entries like\n- role: FIGHT_DOCTOR\n  department: STUNTS\n  name: Fight doctor"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("role: TIDE_WATCH\n", (1, 1, "roles", "roles.yaml is no list of roles", NO_LIST)),
        ("- Ebbewache\n", (1, 3, "roles", "an entry must be a map with a role or a department", NO_LIST)),
        ("- name: Ebbewache\n", (1, 3, "roles", "the entry has neither a role nor a department", NO_LIST)),
        (
            "- role: TIDE_WATCH\n",
            (1, 3, "roles", "the entry has no name", "write `name: …`, or `name: {de: …, en: …}`"),
        ),
        (
            "- role: Tide watch\n  name: x\n",
            (1, 9, "roles", '"Tide watch" is no key of a role', "write TIDE_WATCH"),
        ),
        (
            "- role: TIDE_WATCH\n  nmae: x\n  name: x\n",
            (2, 3, "unknown-field", '"nmae" is nothing that roles.yaml knows', "did you mean name?"),
        ),
        (
            "- role: TIDE_WATCH\n  name: {german: x, en: y}\n",
            (2, 10, "roles", '"german" is no language', 'write a tag, e.g. "de" or "en"'),
        ),
        (
            "- role: TIDE_WATCH\n  name: x\n  labels: [{a: b}]\n",
            (3, 12, "roles", "labels must be text", 'put the value in quotes: "…"'),
        ),
        (
            "- department: TIDES\n  name: x\n  labels: [y]\n",
            (1, 3, "roles", "a department has no labels", "write `role: …` for the role that the labels name"),
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_remedy(text: str, expected: tuple[int, int, str, str, str]) -> None:
    assert expected in wrong(text)


def test_entries_that_contradict_each_other(tmp_path: Path) -> None:
    text = """\
    - {role: TIDE_WATCH, name: Ebbewache, labels: [Wache], department: TIDS}
    - {role: DYKE_WATCH, name: Deichwache, labels: [wache]}
    - {role: TIDE_WATCH, name: Flutwache}
    - {department: TIDES, name: Gezeiten}
    """
    path = write(tmp_path, text)
    vocabulary, findings = read_roles([path])
    assert vocabulary is standard()
    assert [(each.line, each.message, each.help) for each in findings] == [
        (2, '"wache" means TIDE_WATCH by the entry on line 1 already', "leave it to one of the two"),
        (3, "TIDE_WATCH has the entry on line 1 already", "write one entry for it"),
        (1, "TIDS is no department", "did you mean TIDES?"),
    ]
    assert {each.path for each in findings} == {path.as_posix()}


def test_two_roles_of_one_name(tmp_path: Path) -> None:
    """What a document means by the name would be open. A department may be called as its role."""
    text = """\
    - {role: TIDE_WATCH, name: {de: Ebbewache, en: Tide watch}, department: TIDES}
    - {role: DYKE_WATCH, name: {de: Deichwache, en: tide watch}, department: TIDES}
    - {department: TIDES, name: Tide watch}
    """
    _, findings = read_roles([write(tmp_path, text)])
    assert [(each.line, each.message, each.help) for each in findings] == [
        (2, '"tide watch" means TIDE_WATCH by the entry on line 1 already', "leave it to one of the two"),
    ]


def test_yaml_that_is_none_is_explained() -> None:
    ((line, _, code, _, _),) = wrong("- role: [TIDE_WATCH\n")
    assert (line, code) == (1, "yaml")


WATT = """\
---
title: Watt
crew:
  - {role: Ebbwächter, name: Ole Brink}
  - {role: 3. Schnittassistenz, name: Alma Reed}
  - {role: Watt, name: Jo Moor}
---
Text.
"""
ROLES = """
query Roles {
  films(first: 1, language: "de") {
    nodes { crew { roleLabel role { key name department { key name } } } }
  }
}
"""


def test_own_roles_are_served(
    tmp_path: Path, database_url: str, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(DATABASE_URL=database_url, languages=("de", "en"))
    for module in (command, catalogue_command):
        monkeypatch.setattr(module, "settings", lambda: settings)
    write(tmp_path, OWN)
    (tmp_path / "watt.md").write_text(WATT, encoding="utf-8")
    catalogue_command.seed([tmp_path])
    assert served(database_url, runner) == [
        ("Ebbwächter", "TIDE_WATCH", "Ebbewache", "TIDES", "Gezeiten"),
        ("3. Schnittassistenz", "THIRD_ASSISTANT_EDITOR", "3. Schnittassistenz", "EDITING", "Schnitt"),
        ("Watt", "WATT", "Watt", "OTHER", "Weitere"),
    ]
    (tmp_path / "roles.yaml").unlink()
    catalogue_command.seed([tmp_path])
    assert served(database_url, runner)[0] == ("Ebbwächter", "EBBWAECHTER", "Ebbwächter", "OTHER", "Weitere")


def served(url: str, runner: asyncio.Runner) -> list[tuple[str, ...]]:
    answering = Answering(runner, url, languages=("de", "en"))
    try:
        data = json.loads(answering.answer(ROLES).data or "")
    finally:
        answering.close()
    (film,) = data["films"]["nodes"]
    return [
        (credit["roleLabel"], role["key"], role["name"], role["department"]["key"], role["department"]["name"])
        for credit in film["crew"]
        for role in (credit["role"],)
    ]


def test_a_file_that_cannot_be_used_stops_everything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "- role: Tide watch\n  name: x\n")
    Path("watt.md").write_text("---\ntitle: Watt\n---\nText.\n", encoding="utf-8")
    assert command.check([Path()]) == 1
    printed = capsys.readouterr()
    assert 'roles.yaml:1:9: error[roles]: "Tide watch" is no key of a role' in printed.out
    assert printed.err == "error: nothing was read, since roles.yaml cannot be used\n"
