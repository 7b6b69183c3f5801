"""The commands: what they print, and their exit status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from graph.settings import Settings
from seed import catalogue_command, command
from tests.databases import ROOT, Databases
from tests.seed.laying import lay, revision, rows

CLEAN, ERRORS, WRONG_USAGE = 0, 1, 2
GOOD = {"x/de.md": "title: X\nyear: 1999\ncast: [Chulpan Khamatova]"}
WARNING = {"x/de.md": "title: X\nscreenings: 3"}
ERROR = {"x/de.md": "title: X\nduration: fünf", "y/de.md": "title: Y"}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def url(database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database that the commands take for theirs."""
    _set(monkeypatch, database_url)
    return database_url


def _set(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    for module in (command, catalogue_command):
        monkeypatch.setattr(module, "settings", lambda: Settings(DATABASE_URL=url, languages=("de", "en")))


CHECKS = [
    (GOOD, False, CLEAN, "1 document, nothing to report; 1 film\n"),
    (
        WARNING,
        False,
        CLEAN,
        'films/x/de.md:3:1: warning[unknown-field]: unknown field "screenings": it is served as it is, in `fields`\n'
        "   3 | screenings: 3\n"
        "     | ^\n"
        "\n"
        "1 warning in 1 of 1 document; 1 film\n",
    ),
    (
        ERROR,
        False,
        ERRORS,
        'films/x/de.md:3:11: error[duration]: "fünf" is not a duration\n'
        "   3 | duration: fünf\n"
        "     |           ^\n"
        'help: write minutes, e.g. "95 Minuten", "95 min", 95 or "1h35"\n'
        "\n"
        "1 error in 1 of 2 documents; 2 films\n",
    ),
]


@pytest.mark.parametrize(("files", "strict", "status", "printed"), CHECKS)
def test_check(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    files: dict[str, str],
    strict: bool,
    status: int,
    printed: str,
) -> None:
    lay(folder / "films", files)
    assert command.check([Path("films")], strict) == status
    assert capsys.readouterr() == (printed, "")


def test_check_strictly(folder: Path) -> None:
    lay(folder / "films", WARNING)
    assert command.check([Path("films")], strict=True) == ERRORS
    assert command.check([Path("films")], strict=False) == CLEAN


def test_check_prints_one_json_value(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(folder / "films", ERROR)
    assert command.check([Path("films")], format="json") == ERRORS
    printed = json.loads(capsys.readouterr().out)
    assert [finding["code"] for finding in printed["findings"]] == ["duration"]
    totals = {name: printed[name] for name in ("documents", "films", "refused", "passed_over", "drafts")}
    assert totals == {"documents": 2, "films": 2, "refused": 0, "passed_over": 0, "drafts": 0}


def test_all_findings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(folder / "films", {f"{name}/de.md": "title: X\nscreenings: 3" for name in "abc"})
    for all, places in ((False, ["a"]), (True, ["a", "b", "c"])):
        command.check([Path("films")], all=all)
        printed = capsys.readouterr().out.splitlines()
        assert [line[6] for line in printed if "warning[" in line] == places
        assert ("and 2 more like it, in 2 more documents" in printed) is not all
        assert printed[-1] == "3 warnings in 3 of 3 documents; 3 films"


@pytest.mark.parametrize("run", [command.check, catalogue_command.seed])
def test_a_path_that_is_not_there(url: str, capsys: pytest.CaptureFixture[str], run: object) -> None:
    assert run([Path("nowhere")]) == WRONG_USAGE  # type: ignore[operator]
    assert capsys.readouterr() == ("", "error: nowhere: there is no such file or folder\n")


def test_seed(url: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(folder / "films", GOOD)
    assert catalogue_command.seed([Path("films")]) == CLEAN
    assert capsys.readouterr() == (
        f"1 document, nothing to report; 1 film\n1 film added; revision {revision(url)}\n",
        "",
    )
    assert catalogue_command.seed([Path("films")]) == CLEAN
    assert capsys.readouterr().out.endswith(f"nothing changed; revision {revision(url)}\n")


def test_seed_with_an_error_seeds_the_others(url: str, folder: Path) -> None:
    lay(folder / "films", ERROR)
    assert catalogue_command.seed([Path("films")]) == ERRORS
    assert rows(url, "SELECT slug, duration_seconds FROM films ORDER BY slug") == [("x", None), ("y", None)]
    assert rows(url, "SELECT duration_label FROM film_texts WHERE title = 'X'") == [("fünf",)]


def test_seed_prints_one_json_value(url: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(folder / "films", GOOD)
    catalogue_command.seed([Path("films")], format="json")
    printed = capsys.readouterr()
    assert json.loads(printed.out)["findings"] == []
    assert printed.err == f"1 film added; revision {revision(url)}\n"


def test_what_is_refused_is_an_error(url: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(folder / "films", GOOD)
    catalogue_command.seed([Path("films")])
    (folder / "films/x/de.md").unlink()
    capsys.readouterr()
    assert catalogue_command.seed([Path("films")]) == ERRORS
    assert capsys.readouterr().out == (
        "0 documents, nothing to report; 0 films\n1 of 1 films would be removed, because their documents are gone,"
        " passed over or drafts; nothing was written: check the path, or say --prune to remove them, --keep to keep"
        " them\n"
    )
    assert catalogue_command.seed([Path("films")], prune=True) == CLEAN
    assert rows(url, "SELECT count(*) FROM films") == [(0,)]


def test_people_yaml_that_cannot_be_used(url: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(folder / "films", GOOD | {"people.yaml": "- name: A\n  kind: B"})
    assert catalogue_command.seed([Path("films")]) == ERRORS
    printed = capsys.readouterr()
    assert printed.out.startswith('films/people.yaml:2:9: error[people]: "B" is no kind\n')
    assert printed.err == "error: nothing was read, since people.yaml cannot be used\n"
    assert rows(url, "SELECT count(*) FROM films") == [(0,)]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"prune": True, "keep": True}, "error: --prune removes what is gone and --keep removes nothing: choose one\n"),
        ({"watch": True, "dry_run": True}, "error: --watch seeds and --dry-run does not: choose one\n"),
    ],
)
def test_options_that_exclude_each_other(
    capsys: pytest.CaptureFixture[str], options: dict[str, bool], message: str
) -> None:
    assert catalogue_command.seed([Path()], **options) == WRONG_USAGE  # type: ignore[arg-type]
    assert capsys.readouterr().err == message


def test_unmigrated(
    databases: Databases, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = databases.empty()
    _set(monkeypatch, url)
    lay(folder / "films", GOOD)
    assert catalogue_command.seed([Path("films")]) == WRONG_USAGE
    assert capsys.readouterr().err.endswith("run: filmgraph migrate\n")
    assert catalogue_command.people() == WRONG_USAGE
    databases.drop(url)


def test_no_database(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _set(monkeypatch, "sqlite:///nowhere/filmgraph.db")
    lay(folder / "films", GOOD)
    assert catalogue_command.seed([Path("films")]) == WRONG_USAGE
    assert capsys.readouterr().err == (
        "error: the database cannot be opened: unable to open database file; see DATABASE_URL\n"
    )


def test_people(url: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(
        folder / "films",
        {
            "a/de.md": "title: A\ncast: [Chulpan Khamatova, Cho Sung-Hyung, David Lee]",
            "b/de.md": "title: B\ncast: [Chulpan Hamatova, Sung-Hyung Cho, Emil Christov]",
            "c/de.md": "title: C\ncrew: [{role: Ton, name: David Lee}]\ncast: [Emil Hristow]",
            "d/de.md": "title: D\ncast: [Chulpan Khamatova]",
        },
    )
    catalogue_command.seed([Path("films")])
    capsys.readouterr()
    assert catalogue_command.people() == CLEAN
    assert capsys.readouterr().out.splitlines() == [
        "cho-sung-hyung\tCho Sung-Hyung\tPERSON\t1",
        "chulpan-hamatova\tChulpan Hamatova\tPERSON\t1",
        "chulpan-khamatova\tChulpan Khamatova\tPERSON\t2",
        "david-lee\tDavid Lee\tPERSON\t2",
        "emil-christov\tEmil Christov\tPERSON\t1",
        "emil-hristow\tEmil Hristow\tPERSON\t1",
        "sung-hyung-cho\tSung-Hyung Cho\tPERSON\t1",
    ]
    assert catalogue_command.people(similar=True) == CLEAN
    printed = capsys.readouterr().out
    assert printed.splitlines() == [
        "# Likely one person: check, then copy into people.yaml beside the documents.",
        "- name: Cho Sung-Hyung  # 1 film",
        "  aliases: [Sung-Hyung Cho]  # 1 film",
        "- name: Chulpan Khamatova  # 2 films",
        "  aliases: [Chulpan Hamatova]  # 1 film",
        "",
        "# Likely several people of one name: their films have neither a department nor anybody in common.",
        "# David Lee: CAST in a",
        "- name: David Lee (II)  # SOUND",
        "  aliases: [David Lee]",
        "  films: [c]",
    ]
    (folder / "films/people.yaml").write_text(printed)
    assert catalogue_command.seed([Path("films")]) == CLEAN
    assert rows(url, "SELECT slug FROM people ORDER BY slug") == [
        ("cho-sung-hyung",),
        ("chulpan-khamatova",),
        ("david-lee",),
        ("david-lee-ii",),
        ("emil-christov",),
        ("emil-hristow",),
    ]


def test_people_whose_names_have_no_word_in_common_but_in_slugs(
    url: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(folder / "films", {"a/de.md": "title: A\ncast: [Jörg Müller]", "b/de.md": "title: B\ncast: [Joerg Mueller]"})
    catalogue_command.seed([Path("films")])
    capsys.readouterr()
    assert catalogue_command.people(similar=True) == CLEAN
    assert capsys.readouterr().out.splitlines()[1:3] == [
        "- name: Jörg Müller  # 1 film",
        "  aliases: [Joerg Mueller]  # 1 film",
    ]


def test_the_module_is_the_command(sqlite: Databases, folder: Path) -> None:
    url = sqlite.migrated()
    lay(folder / "films", GOOD)
    run = subprocess.run(
        [sys.executable, "-m", "seed", "--keep", str(folder / "films")],
        cwd=ROOT,
        env={"DATABASE_URL": url, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (CLEAN, "")
    assert run.stdout == f"1 document, nothing to report; 1 film\n1 film added; revision {revision(url)}\n"
