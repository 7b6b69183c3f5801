"""`filmgraph check`, `seed` and `people`."""

import json
import re
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from graph.cli import app
from seed.catalogue_command import SHIPPED
from seed.report.explain import explained
from tests.commands.running import filmgraph
from tests.databases import ROOT, Databases
from tests.seed.laying import lay

GOOD = {
    "films/x/de.md": "title: X\nyear: 1999\ncast: [Chulpan Khamatova, Anna Nowak]\ndirector: Michael Gwisdek",
    "films/y/de.md": "title: Y\nyear: 2001\ncast: [Chulpan Chamatova]\ndirector: Michael Gwisdek",
}
ERROR = {"films/z/de.md": "title: Z\nduration: fünf"}
REPORT = """\
films/z/de.md:3:11: error[duration]: "fünf" is not a duration
   3 | duration: fünf
     |           ^
help: write minutes, e.g. "95 Minuten", "95 min", 95 or "1h35"

1 error in 1 of 1 document; 1 film
"""
PEOPLE = """\
anna-nowak	Anna Nowak	PERSON	1
chulpan-chamatova	Chulpan Chamatova	PERSON	1
chulpan-khamatova	Chulpan Khamatova	PERSON	1
michael-gwisdek	Michael Gwisdek	PERSON	2
"""
SIMILAR = """\
# Likely one person: check, then copy into people.yaml beside the documents.
- name: Chulpan Chamatova  # 1 film
  aliases: [Chulpan Khamatova]  # 1 film
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return lay(tmp_path, GOOD)


# check


def test_good_documents(folder: Path) -> None:
    assert filmgraph("check", "films", cwd=folder) == (0, "2 documents, nothing to report; 2 films\n", "")


def test_documents_with_errors(tmp_path: Path) -> None:
    lay(tmp_path, ERROR)
    assert filmgraph("check", "films", cwd=tmp_path) == (1, REPORT, "")
    status, output, errors = filmgraph("check", "films", "--strict", "--format", "json", cwd=tmp_path)
    assert (status, json.loads(output)["errors"], errors) == (1, 1, "")


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    error = "error: nowhere: there is no such file or folder\n"
    assert filmgraph("check", "nowhere", cwd=tmp_path) == (2, "", error)


def test_an_option_that_there_is_not() -> None:
    error = "there is no option --nope; python -m graph.cli check --help tells what there is"
    assert filmgraph("check", "films", "--nope") == (2, "", f"error: {error}\n")


def test_the_version() -> None:
    assert filmgraph("--version") == (0, f"filmgraph {version('filmgraph')}\n", "")


def test_shells_complete_commands() -> None:
    environment = {"_FILMGRAPH_COMPLETE": "complete_bash", "COMP_WORDS": "filmgraph mi", "COMP_CWORD": "1"}
    completed = CliRunner().invoke(app, env=environment, prog_name="filmgraph")
    assert (completed.exit_code, completed.output) == (0, "migrate\n")


# seed and people


def test_the_shipped_documents_have_no_findings(sqlite: Databases) -> None:
    status, output, errors = filmgraph("seed", "--dry-run", "--strict", "--all", url=sqlite.shipped())
    assert (status, errors) == (0, "")
    nothing = r"54 documents, nothing to report; 27 films\nnothing changed; revision [0-9a-f]{32}\n"
    assert re.fullmatch(nothing, output)


def test_from_documents_to_people(folder: Path, database_url: str) -> None:
    status, output, errors = filmgraph("seed", "films", "--dry-run", cwd=folder, url=database_url)
    assert (status, errors) == (0, "")
    assert output.startswith("2 documents, nothing to report; 2 films\n")

    status, output, errors = filmgraph("seed", "films", cwd=folder, url=database_url)
    assert (status, errors) == (0, "")
    assert re.fullmatch(r"2 documents, nothing to report; 2 films\n2 films added; revision [0-9a-f]{32}\n", output)

    assert filmgraph("people", url=database_url) == (0, PEOPLE, "")
    assert filmgraph("people", "--similar", url=database_url) == (0, SIMILAR, "")


def test_shipped_films_leave_once_others_are_seeded(folder: Path, sqlite: Databases) -> None:
    url = sqlite.migrated()
    assert filmgraph("seed", url=url).status == 0
    for option, removed in (("--keep", ""), ("--drafts", "27 films removed")):
        status, output, errors = filmgraph("seed", "films", option, cwd=folder, url=url)
        assert (status, errors) == (0, "")
        added = "" if removed else "2 films added"
        report = f"2 documents, nothing to report; 2 films\n{added}{removed}; revision [0-9a-f]{{32}}\n"
        assert re.fullmatch(report, output)
    # Seeded beside each other, both stay.
    status, output, _ = filmgraph("seed", "films", str(SHIPPED), cwd=folder, url=url)
    assert "27 films added; revision" in output
    assert filmgraph("seed", url=url).output.split("\n")[1].startswith("nothing changed")
    sqlite.drop(url)


def test_other_documents_are_seeded_beside_those_with_errors(folder: Path, sqlite: Databases) -> None:
    lay(folder, ERROR)
    status, output, errors = filmgraph("seed", "films", cwd=folder, url=sqlite.migrated())
    assert (status, errors) == (1, "")
    report, _, outcome = output.rstrip("\n").rpartition("\n")
    assert report + "\n" == REPORT.replace("1 of 1 document; 1 film", "1 of 3 documents; 3 films")
    assert re.fullmatch(r"3 films added; revision [0-9a-f]{32}", outcome)


def test_options_that_exclude_each_other() -> None:
    error = "error: --prune removes what is gone and --keep removes nothing: choose one\n"
    assert filmgraph("seed", "--prune", "--keep") == (2, "", error)


@pytest.mark.parametrize("arguments", [("seed", "films"), ("people",)])
def test_a_database_without_tables(sqlite: Databases, folder: Path, arguments: tuple[str, ...]) -> None:
    status, output, errors = filmgraph(*arguments, cwd=folder, url=sqlite.empty())
    assert (status, output) == (2, "")
    remedy = "filmgraph up makes them, seeds and serves; to make them alone run: filmgraph migrate"
    assert errors == f"error: the database has no tables yet: {remedy}\n"


@pytest.mark.parametrize("arguments", [("seed", "films"), ("seed", "--dry-run", "films"), ("people",)])
def test_no_empty_file_is_made(tmp_path: Path, folder: Path, arguments: tuple[str, ...]) -> None:
    status, _, errors = filmgraph(*arguments, cwd=folder, url=f"sqlite:///{tmp_path}/none.db")
    assert (status, errors.endswith("run: filmgraph migrate\n")) == (2, True)
    assert list(tmp_path.glob("none.db*")) == []


def test_check_reads_standard_input_as_the_file_that_is_named(tmp_path: Path) -> None:
    lay(tmp_path, {**GOOD, "films/people.yaml": "- name: Rike Torf\n  alias: x"})
    text = "---\ntitle: X\nduration: fünf\n---\n"
    ended = filmgraph("check", "-", "--stdin-filename", "films/x/de.md", cwd=tmp_path, stdin=text)
    assert ended.status == 1
    assert ended.output.split("\n\n")[0] == (
        'films/people.yaml:2:3: warning[unknown-field]: "alias" is nothing that people.yaml knows\n'
        "   2 |   alias: x\n"
        "     |   ^\n"
        "help: did you mean aliases?"
    )
    assert ended.output.split("\n\n")[1] == REPORT.split("\n\n")[0].replace("films/z", "films/x")
    assert (tmp_path / "films/x/de.md").read_text(encoding="utf-8").startswith("---\ntitle: X\nyear")


def test_check_reads_standard_input_without_a_name(tmp_path: Path) -> None:
    ended = filmgraph("check", "-", "--format", "json", cwd=tmp_path, stdin="---\ntitle: X\nyear: soon\n---\n")
    assert (ended.status, ended.errors) == (1, "")
    (finding,) = json.loads(ended.output)["findings"]
    assert (finding["path"], finding["line"], finding["column"], finding["code"]) == ("stdin.md", 3, 7, "year")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-", "films"), "- stands for the only document: give no other path"),
        (
            ("films", "--stdin-filename", "x.md"),
            "--stdin-filename names the document on standard input: give - as the path",
        ),
    ],
)
def test_check_takes_one_document_from_standard_input(tmp_path: Path, arguments: list[str], message: str) -> None:
    assert filmgraph("check", *arguments, cwd=tmp_path) == (2, "", f"error: {message}\n")


def test_explain() -> None:
    ended = filmgraph("explain", "year")
    assert ended == (0, explained("year") + "\n", "")
    assert filmgraph("explain", "durations") == (
        2,
        "",
        "error: no finding has the code durations: did you mean duration?\n",
    )


def test_pre_commit_runs_what_there_is() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["filmgraph-check", "filmgraph-fix"]
    for hook in hooks:
        program, *arguments = hook["entry"].split()
        assert program == "filmgraph"
        assert filmgraph(*arguments, "README.md").status == 0


BROKEN = {"films/x/de.md": 'title: "X\nyear: 1999\n# a comment', "films/y/de.md": "title: Y\nyear: soon"}
LEFT = """\
films/y/de.md:3:7: error[year]: "soon" is not a year
   3 | year: soon
     |       ^
help: write the year alone, e.g. 2011

1 error in 1 of 2 documents; 2 films
"""


def test_fix_mends_and_reports_the_rest(tmp_path: Path) -> None:
    lay(tmp_path, BROKEN)
    file = tmp_path / "films/x/de.md"
    file.chmod(0o640)
    difference = (
        "--- a/films/x/de.md\n+++ b/films/x/de.md\n@@ -1,5 +1,5 @@\n ---\n"
        '-title: "X\n+title: "X"\n year: 1999\n # a comment\n ---\n'
    )
    assert filmgraph("check", "films", "--diff", cwd=tmp_path) == (1, difference, "")
    ended = filmgraph("check", "films", "--fix", cwd=tmp_path)
    assert (ended.status, ended.output) == (1, f"mended films/x/de.md\n{LEFT}")
    assert file.read_text(encoding="utf-8") == '---\ntitle: "X"\nyear: 1999\n# a comment\n---\n'
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in file.parent.iterdir()] == ["de.md"]
    assert filmgraph("check", "films", "--diff", cwd=tmp_path) == (0, "", "")
    assert filmgraph("check", "films", "--fix", cwd=tmp_path).output == LEFT


def test_fix_prints_standard_input_mended(tmp_path: Path) -> None:
    broken, right = "---\ntitle: A: B\n---\n", '---\ntitle: "A: B"\n---\n'
    assert filmgraph("check", "-", "--fix", cwd=tmp_path, stdin=broken) == (0, right, "")
    assert filmgraph("check", "-", "--fix", cwd=tmp_path, stdin=right) == (0, right, "")
    assert filmgraph("check", "-", "--diff", cwd=tmp_path, stdin=right) == (0, "", "")


def test_unsafe_takes_the_names_that_findings_propose(tmp_path: Path) -> None:
    lay(tmp_path, {"films/x/de.md": 'title: X: Y\ndirecter: A\ncrew:\n  - role: "Kamermann"\n    name: B'})
    filmgraph("check", "films", "--fix", cwd=tmp_path)
    assert "directer" in (tmp_path / "films/x/de.md").read_text(encoding="utf-8")
    filmgraph("check", "films", "--fix", "--unsafe", cwd=tmp_path)
    assert (tmp_path / "films/x/de.md").read_text(encoding="utf-8") == (
        '---\ntitle: "X: Y"\ndirector: A\ncrew:\n  - role: "Kameramann"\n    name: B\n---\n'
    )
    assert filmgraph("check", "films", "--unsafe", cwd=tmp_path) == (
        2,
        "",
        "error: --unsafe is for --fix and --diff: give one of them\n",
    )


def test_standard_input_is_told_no_notes_on_other_files(tmp_path: Path) -> None:
    """`mentor` means something of ours, of which a note tells in fields.yaml."""
    lay(tmp_path, {"films/fields.yaml": "mentor: {type: text}\n", "films/x/de.md": "title: X\nyear: 1999"})
    text = "---\ntitle: X\nyear: soon\n---\n"
    assert "fields.yaml" in filmgraph("check", "films", cwd=tmp_path).output
    ended = filmgraph("check", "-", "--stdin-filename", "films/x/de.md", "--format", "json", cwd=tmp_path, stdin=text)
    assert [finding["path"] for finding in json.loads(ended.output)["findings"]] == ["films/x/de.md"]
