"""Findings: their codes, their order, how they are printed."""

import ast
import io
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

import seed
from seed.diagnostics import CODES, Diagnostic, Level, order
from seed.phrases import phrase
from seed.report.grouping import grouped
from seed.report.printing import Format, Totals, render, source_lines, summary, wants_colour

SEED = Path(seed.__file__).parent
MAKERS = {"error", "warning", "note", "refused"}


def finding(
    level: Level = Level.ERROR,
    path: str = "a.md",
    line: int = 2,
    column: int = 8,
    message: str = "it is wrong",
    help: str = "",
) -> Diagnostic:
    return Diagnostic(
        level=level, code="yaml", message=phrase(message), line=line, column=column, help=phrase(help), path=path
    )


def codes_in(path: Path) -> Iterator[str]:
    """The literal codes in a module: `code="…"`, and the first text that a function which makes findings is given."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = str(getattr(node.func, "id", "") or getattr(node.func, "attr", ""))
        given = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
        given += node.args if name.lstrip("_") in MAKERS else []
        texts = [value.value for value in given if isinstance(value, ast.Constant) and isinstance(value.value, str)]
        yield from (text for text in texts[:1] if " " not in text)


def test_every_code_is_explained_once_and_every_explained_code_is_used() -> None:
    used = {code for path in SEED.rglob("*.py") for code in codes_in(path)}
    assert used - CODES.keys() == set()
    assert CODES.keys() - used == set()
    assert list(CODES) == sorted(CODES)


def test_findings_are_ordered_by_place() -> None:
    findings = [
        finding(path="b.md", line=1),
        finding(line=10),
        finding(line=9, column=10),
        finding(line=9, column=9, message="b"),
        finding(line=9, column=9, message="a"),
    ]
    assert sorted(findings, key=order) == findings[::-1]


@pytest.mark.parametrize(
    ("findings", "documents", "text"),
    [
        ([], [], "0 documents, nothing to report"),
        ([], ["a.md"], "1 document, nothing to report"),
        ([finding()], ["a.md"], "1 error in 1 of 1 document"),
        (
            [finding(), finding(line=3), finding(path="b.md"), finding(Level.WARNING)],
            ["a.md", "b.md", "c.md"],
            "3 errors, 1 warning in 2 of 3 documents",
        ),
        ([finding(Level.NOTE)], ["a.md", *map(str, range(1_200))], "1 note in 1 of 1,201 documents"),
        ([finding(path="people.yaml")], ["a.md"], "1 error in 0 of 1 document and in 1 other file"),
    ],
)
def test_summary(findings: list[Diagnostic], documents: list[str], text: str) -> None:
    assert summary(findings, documents) == text


@pytest.mark.parametrize(
    ("totals", "text"),
    [
        (Totals(1), "1 film"),
        (Totals(1_200, 1, 1, 1), "1,200 films, 1 version refused, 1 document passed over, 1 draft"),
        (Totals(0, 2, 3, 4), "0 films, 2 versions refused, 3 documents passed over, 4 drafts"),
    ],
)
def test_what_became_of_the_documents(totals: Totals, text: str) -> None:
    assert summary([], ["a.md"], totals) == f"1 document, nothing to report; {text}"


def test_findings_about_one_thing_are_told_once() -> None:
    """Errors are not: each has to be mended."""
    said = [finding(Level.WARNING, path, line) for path in ("b.md", "a.md") for line in (9, 3)]
    errors = [finding(path="c.md"), finding(path="d.md")]
    assert [(g.first.path, g.first.line, g.count, len(g.paths)) for g in grouped([*said, *errors])] == [
        ("a.md", 3, 4, 2),
        ("c.md", 2, 1, 1),
        ("d.md", 2, 1, 1),
    ]
    assert [group.first for group in grouped(said, all=True)] == sorted(said, key=order)
    text = printed(*said, *errors).splitlines()
    assert [line for line in text if line.startswith("and")] == ["and 3 more like it, in 1 more document"]
    assert text[-1] == "2 errors, 4 warnings in 1 of 1 document and in 3 other files"


def test_missing_files_are_one_thing_whatever_they_are_called() -> None:
    notes = [replace(finding(Level.NOTE, message=f"{name} is not there"), code="media") for name in "xy"]
    (group,) = grouped(notes)
    assert (group.first, group.count) == (notes[0], 2)


def test_two_screens_show_some_of_each_kind() -> None:
    many = [finding(Level.WARNING, "b.md", line, message=f"{line} is wrong") for line in range(1, 1_001)]
    few = [replace(finding(Level.NOTE, "c.md", line, message=str(line)), code="others") for line in (1, 2)]
    text = printed(*many, *few).splitlines()
    heads = [line.split(": ")[1] for line in text if line.startswith(("b.md", "c.md"))]
    assert heads == ["warning[yaml]"] * 14 + ["note[others]"] * 2
    assert text[-4:] == [
        "and 986 more warnings[yaml] in 1 document, from b.md:15:8 on",
        "--all tells each of them",
        "",
        "1,000 warnings, 2 notes in 0 of 1 document and in 2 other files",
    ]
    assert printed(*many, *few, all=True).count(" is wrong\n") == 1_000


SOURCE = {"a.md": ("---", 'title: "Tuvalu', "---")}


def printed(
    *findings: Diagnostic, format: Format = "text", source: str | None = None, colour: bool = False, all: bool = False
) -> str:
    lines = SOURCE["a.md"] if source is None else ("---", source)
    return render(findings, ["a.md"], format, all=all, colour=colour, lines=lambda _: lines)


def test_text() -> None:
    second = finding(Level.WARNING, line=3, column=1, message="more", help="do this\nand that")
    assert printed(second, finding(), finding()) == (
        "a.md:2:8: error[yaml]: it is wrong\n"
        '   2 | title: "Tuvalu\n'
        "     |        ^\n"
        "\n"
        "a.md:3:1: warning[yaml]: more\n"
        "   3 | ---\n"
        "     | ^\n"
        "help: do this\n"
        "      and that\n"
        "\n"
        "1 error, 1 warning in 1 of 1 document\n"
    )


@pytest.mark.parametrize("line", [0, 4, 100])
def test_a_place_outside_the_file_has_no_excerpt(line: int) -> None:
    assert printed(finding(line=line)) == f"a.md:{line}:8: error[yaml]: it is wrong\n\n1 error in 1 of 1 document\n"


@pytest.mark.parametrize(
    ("source", "column", "excerpt", "caret"),
    [
        ("title: x", 8, "title: x", 7),
        ("title: x", 9, "title: x", 8),
        ("日本: x", 5, "日本: x", 6),
        ("e\u0301: x", 5, "e\u0301: x", 3),
        ("\ta: x", 2, "    a: x", 4),
        ("👩‍👩‍👧: x", 8, "👩‍👩‍👧: x", cell_len("👩‍👩‍👧: ")),
        ("a\x1b[31m: x", 9, "a\ufffd[31m: x", 8),
        ("a\u202eb: x", 6, "a\ufffdb: x", 5),
        ("a" * 120, 1, "a" * 100 + "…", 0),
        ("a" * 120, 61, "a" * 100 + "…", 60),
        ("a" * 120, 62, "…" + "a" * 100 + "…", 61),
        ("a" * 120, 121, "…" + "a" * 60, 61),
    ],
)
def test_the_caret_stands_below_its_character(source: str, column: int, excerpt: str, caret: int) -> None:
    lines = printed(finding(column=column), source=source).split("\n")
    assert lines[1:3] == [f"   2 | {excerpt}", "     | " + " " * caret + "^"]


def test_nothing_printed_is_a_control_sequence() -> None:
    hostile = "\x1b]0;x\x07\r\u202e\x9b"
    one = finding(path=f"{hostile}\na.md", message=f"{hostile}\nb.md:1:1: error", help=hostile)
    assert printed(one, source=hostile) == (
        "\ufffd]0;x\ufffd\ufffd\ufffd\ufffd a.md:2:8: error[yaml]: \ufffd]0;x\ufffd\ufffd\ufffd\ufffd b.md:1:1: error\n"
        "   2 | \ufffd]0;x\ufffd\ufffd\ufffd\ufffd\n"
        "     |        ^\n"
        "help: \ufffd]0;x\ufffd\ufffd\ufffd\ufffd\n"
        "\n"
        "1 error in 0 of 1 document and in 1 other file\n"
    )


@pytest.mark.parametrize(
    ("level", "text"),
    [
        (Level.ERROR, "\x1b[1;31merror[yaml]\x1b[0m"),
        (Level.WARNING, "\x1b[1;33mwarning[yaml]\x1b[0m"),
        (Level.NOTE, "\x1b[1;36mnote[yaml]\x1b[0m"),
    ],
)
def test_colour_marks_the_level(level: Level, text: str) -> None:
    assert printed(finding(level), colour=True).startswith(f"a.md:2:8: {text}: it is wrong\n")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "wanted"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": ""}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
    ],
)
def test_who_wants_colour(
    stream: io.StringIO, environment: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(stream) is wanted


def test_json() -> None:
    value = json.loads(printed(finding(help="mend it"), finding(Level.NOTE, line=1), format="json"))
    place = {"path": "a.md", "column": 8, "code": "yaml", "message": "it is wrong", "count": 1}
    assert value == {
        "findings": [
            place | {"line": 1, "level": "note", "help": ""},
            place | {"line": 2, "level": "error", "help": "mend it"},
        ],
        "errors": 1,
        "warnings": 0,
        "notes": 1,
        "documents": 1,
    }


def test_github_workflow_commands() -> None:
    findings = [
        finding(path="a,b:c/100%.md", message="50% are\nwrong: all", help="mend it"),
        finding(Level.WARNING, path="d.md"),
        finding(Level.NOTE, path="e.md"),
    ]
    assert printed(*findings, format="github") == (
        "::error file=a%2Cb%3Ac/100%25.md,line=2,col=8,title=yaml::50%25 are%0Awrong: all%0Ahelp: mend it\n"
        "::warning file=d.md,line=2,col=8,title=yaml::it is wrong\n"
        "::notice file=e.md,line=2,col=8,title=yaml::it is wrong\n"
        "1 error, 1 warning, 1 note in 0 of 1 document and in 3 other files\n"
    )


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfa\r\nb\rc\nd", b"a\nb\nc\nd"])
def test_source_lines_are_those_that_places_count(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.md").write_bytes(data)
    assert source_lines(str(tmp_path / "a.md")) == ["a", "b", "c", "d"]


def test_source_lines_of_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff\x0c\n")
    assert source_lines(str(tmp_path / "a.md")) == ["\ufffd\x0c", ""]
    assert source_lines(str(tmp_path / "gone.md")) == ()
    assert source_lines(str(tmp_path)) == ()
    assert source_lines("\0") == ()
    os.mkfifo(tmp_path / "pipe.md")
    assert source_lines(str(tmp_path / "pipe.md")) == ()


def test_files_are_read_once_and_only_those_with_findings() -> None:
    read: list[str] = []

    def lines(path: str) -> tuple[str, ...]:
        read.append(path)
        return ()

    findings = [finding(path="b.md"), finding(), finding(line=1), finding(path="b.md", line=9)]
    render(findings, ["a.md", "b.md", "c.md"], lines=lines)
    assert read == ["a.md", "b.md"]
    render([], ["a.md"], lines=lines)
    render(findings, ["a.md"], "json", lines=lines)
    assert read == ["a.md", "b.md"]
