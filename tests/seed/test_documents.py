"""Reading documents: tests/documents/NAME.md, what is wrong with it in NAME.txt, what is read from it in NAME.json."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seed.diagnostics import Level
from seed.discover.files import MAX_BYTES, DocumentFile
from seed.parse.document import Document, parse, read
from seed.parse.forms import MAX_CHARACTERS
from seed.parse.nodes import Entries, Items, Missing, Node, Text, as_text, to_json
from seed.parse.yaml_errors import QUOTE, quoted
from seed.parse.yaml_nodes import MAX_DEPTH, MAX_NODES, compose
from seed.report.printing import render, source_lines
from tests.golden import Golden

FOLDER = Path(__file__).parent.parent / "documents"
NAMES = sorted({path.stem for path in FOLDER.glob("[!.]*")})


def entries(*lines: str) -> Entries:
    document, findings = parse("\n".join(["---", *lines, "---", ""]).encode())
    assert document, findings
    return document.front_matter


@pytest.mark.parametrize("name", NAMES)
def test_golden(name: str, golden: Golden) -> None:
    path = FOLDER / f"{name}.md"
    file = DocumentFile(
        path=str(path), relative_path=path.name, root=str(FOLDER), key=name, language=None, is_index=False
    )
    document, findings = read(file)
    shown = render(findings, [file.display_path], lines=source_lines).replace(f"{FOLDER}/", "")
    golden(path.with_suffix(".txt"), shown)
    golden(path.with_suffix(".json"), as_json(document) if document else "")
    refused = any(finding.level is Level.ERROR or finding.code == "no-front-matter" for finding in findings)
    assert (document is None) == refused


def as_json(document: Document) -> str:
    value = {"front_matter": to_json(document.front_matter), "body": document.body, "body_line": document.body_line}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


PLACES = """\
---
# a comment
title: Baikonur
cast:
  - Marie de Villepin
  - "Sitora"
  - {name: A, role: B}
empty:
text: >-
  folded
---
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_places_are_those_of_the_file(end: str, mark: str) -> None:
    document, _ = parse((mark + PLACES).replace("\n", end).encode())
    assert document
    assert document.front_matter == Entries(
        (
            (Text("title", 3, 1), Text("Baikonur", 3, 8)),
            (
                Text("cast", 4, 1),
                Items(
                    (
                        Text("Marie de Villepin", 5, 5),
                        Text("Sitora", 6, 5, quoted=True),
                        Entries(
                            ((Text("name", 7, 6), Text("A", 7, 12)), (Text("role", 7, 15), Text("B", 7, 21))), 7, 5
                        ),
                    ),
                    5,
                    3,
                ),
            ),
            (Text("empty", 8, 1), Missing(8, 7)),
            (Text("text", 9, 1), Text("folded", 9, 7, quoted=True)),
        ),
        3,
        1,
    )


def test_columns_count_the_characters_of_the_file_not_of_its_composed_form() -> None:
    names = entries("cast: [Gundula Ko\u0308ster, B]").get("cast")
    assert names == Items((Text("Gundula Köster", 2, 8), Text("B", 2, 25)), 2, 7)


def test_a_document_below_blank_lines_has_the_places_of_the_file() -> None:
    document, _ = parse(b"\n\n---\ntitle: A\n---\n\n\nText.\n")
    assert document
    assert document.front_matter.get("title") == Text("A", 4, 8)
    assert (document.body, document.body_line) == ("Text.", 8)


def test_get_tells_a_key_without_value_from_no_key() -> None:
    front_matter = entries("title:")
    assert front_matter.get("title") == Missing(2, 7)
    assert front_matter.get("director") is None


def test_the_hash_is_that_of_the_bytes() -> None:
    lf, crlf = b"---\ntitle: A\n---\n", b"---\r\ntitle: A\r\n---\r\n"
    hashes = [document.hash for data in (lf, crlf) if (document := parse(data)[0])]
    assert hashes == [
        "837019c1dcff43d67bb856573c1bea24126bae7f4076b577a8ef896b6d58c929",
        "be4cbd0bec1f82cbe87cb09a4a461aa4cbdee07add1b14bd105086a6593c11be",
    ]


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("Sundance: World Premiere", Text("Sundance: World Premiere", 3, 5)),
        ("Sundance:", Text("Sundance:", 3, 5)),
        ("Sundance: {Forum: Award}", Text("Sundance: Forum: Award", 3, 5)),
        ('"Sundance: World Premiere"', Text("Sundance: World Premiere", 3, 5, quoted=True)),
        ("Sundance: {A: {B: C}}", None),
        ("Sundance: [A]", None),
        ("{name: A, role: B}", None),
        ("[A]", None),
        ("~", None),
    ],
)
def test_a_list_item_with_a_colon_is_text(item: str, text: Text | None) -> None:
    items = entries("awards:", f"  - {item}").get("awards")
    assert isinstance(items, Items)
    assert as_text(items.items[0]) == text


def test_an_alias_stands_where_it_is_written() -> None:
    crew = entries("director: &veit Veit Helmer", "crew: [*veit]").get("crew")
    assert crew == Items((Text("Veit Helmer", 3, 8),), 3, 7)


HOSTILE = {
    "brackets": ("a: " + "[" * 100_000, "too-large"),
    "braces": ("a: " + "{a: " * 100_000, "too-large"),
    "dashes": ("a:\n " + "- " * 100_000 + "b", "too-large"),
    "question marks": ("? " * 100_000, "yaml"),
    "indentation": ("\n".join(" " * depth + "a:" for depth in range(1_000)), "too-large"),
    "values": ("a: [" + "x," * (MAX_NODES + 1) + "]", "too-large"),
    "front matter": ("a: " + "x" * MAX_CHARACTERS, "too-large"),
    "aliases": ("a: &a [" + "x," * 100 + "]\nb: [" + "*a," * 11 + "]", "anchor"),
    "repeated keys": ("a: 1\n" * 100_000, "repeated-key"),
    "anchors": ("\n".join(f"a{number}: &a{number} b" for number in range(10_000)), "anchor"),
    "spaces": ("a: b\nc" + " " * 900_000 + "d\ne: f", "yaml"),
    "spaces after a dash": ("a: b\n-" + " " * 900_000 + "b", "yaml"),
    "open quote": ('a: "' + "b\n\n" * 300_000, "yaml"),
    "key": ("a: b\n" + "c" * 900_000 + ": d", "yaml"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_front_matter_is_refused(name: str) -> None:
    text, code = HOSTILE[name]
    document, findings = parse(f"---\n{text}\n---\n".encode())
    assert document is None
    assert {finding.code for finding in findings} == {code}
    assert len(findings) <= 20
    assert all(len(finding.message) < 200 and len(finding.help) < 1_500 for finding in findings)


HOSTILE_FORMS = {
    "TOML brackets": ("+++\na = " + "[" * 100_000 + "\n+++", "too-large"),
    "TOML braces": ("+++\na = " + "{a = " * 100_000 + "\n+++", "too-large"),
    "TOML dots": ("+++\n" + "a." * 400_000 + "a = 1\n+++", "too-large"),
    "TOML header of dots": ("+++\n[" + "a." * 400_000 + "a]\n+++", "too-large"),
    "TOML values": ("+++\na = [" + "1," * (MAX_NODES + 1) + "]\n+++", "too-large"),
    "TOML tables": ("+++\n" + "".join(f"[a{number}]\nb = 1\n" for number in range(60_000)) + "+++", "too-large"),
    "TOML headers": ("+++\n" + "[[a]]\n" * 100_000 + "+++", "too-large"),
    "TOML length": ("+++\na = '" + "x" * MAX_CHARACTERS + "'\n+++", "too-large"),
    "TOML number": ("+++\na = 0" + "1" * 900_000 + "\n+++", "toml"),
    "TOML underscores": ("+++\na = " + "1_" * 400_000 + "\n+++", "toml"),
    "TOML date": ("+++\na = 99999-99-99T99:99:99\n+++", "toml"),
    "TOML quotes": ("+++\na = " + '"' * 900_001 + "\n+++", "toml"),
    "TOML backslashes": ('+++\na = "' + "\\" * 900_000 + "\n+++", "toml"),
    "TOML repeated keys": ("+++\n" + "a = 1\n" * 100_000 + "+++", "repeated-key"),
    "TOML blanks": ("+++\na = 1" + " " * 900_000 + "b\n+++", "toml"),
    "JSON brackets": ('{"a": ' + "[" * 500_000, "too-large"),
    "JSON braces": ('{"a": ' + '{"a":' * 500_000, "too-large"),
    "JSON values": ('{"a": [' + "1," * (MAX_NODES + 1) + "1]}", "too-large"),
    "JSON length": ('{"a": "' + "x" * MAX_CHARACTERS + '"}', "too-large"),
    "JSON number": ('{"a": 0' + "1" * 900_000 + "}", "json"),
    "JSON backslashes": ('{"a": "' + "\\" * 900_001 + '"}', "json"),
    "JSON blanks": ('{"a"' + " \n" * 900_000 + "}", "json"),
    "JSON repeated keys": ("{" + '"a": 1,' * 100_000 + '"a": 1}', "repeated-key"),
    "JSON surrogates": ('{"a": "' + "\\ud83d" * 100_000 + '"}', "json"),
}


@pytest.mark.parametrize("name", HOSTILE_FORMS)
def test_hostile_toml_and_json_are_refused(name: str) -> None:
    text, code = HOSTILE_FORMS[name]
    document, findings = parse(text.encode())
    assert document is None
    assert {finding.code for finding in findings} == {code}
    assert len(findings) <= 20
    assert all(len(finding.message) < 200 and len(finding.help) < 1_500 for finding in findings)


def test_what_lies_within_the_limits_is_read() -> None:
    deepest = "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)
    assert entries(f"a: {deepest}", "b: [" + "x," * (MAX_NODES - MAX_DEPTH - 2) + "]")
    body = "Text. " * 1_700_000
    document, _ = parse(f"---\ntitle: A\n---\n{body}".encode())
    assert document
    assert len(document.body) == len(body) - 1


def test_a_file_that_is_too_large_is_refused() -> None:
    document, findings = parse(b"---\ntitle: A\n---\n".ljust(MAX_BYTES + 1))
    assert document is None
    assert [finding.message for finding in findings] == ["the file is larger than 16 MB"]


def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    file = DocumentFile(
        path=str(tmp_path / "gone.md"),
        relative_path="gone.md",
        root=str(tmp_path),
        key="gone",
        language=None,
        is_index=False,
    )
    document, findings = read(file)
    assert document is None
    assert [(finding.code, finding.path) for finding in findings] == [("unreadable", file.display_path)]


@pytest.mark.parametrize(
    ("name", "text", "level"),
    [
        ("README.md", "# Films\n", Level.NOTE),
        ("LICENSE.txt", "MIT\n", Level.NOTE),
        ("readme.md", "---\n- a\n---\n", Level.ERROR),
        ("README_de.md", "# Filme\n", Level.NOTE),
        ("readme.md", "Author: me\n", Level.NOTE),
        ("readmes.md", "Author: me\n", Level.ERROR),
    ],
)
def test_a_readme_need_not_be_a_document(tmp_path: Path, name: str, text: str, level: Level) -> None:
    (tmp_path / name).write_text(text)
    _, findings = read(
        DocumentFile(
            path=str(tmp_path / name), relative_path=name, root=str(tmp_path), key="x", language=None, is_index=False
        )
    )
    assert [finding.level for finding in findings] == [level]


@settings(deadline=None)
@given(st.binary())
def test_no_bytes_raise(data: bytes) -> None:
    document, findings = parse(data)
    assert document or findings


YAML = st.text(
    st.sampled_from([*"abü: \n-'\"[]{},#&*!|>%@`?~\\\t0.", "\u0308", "\u2028", "日"]), max_size=60
) | st.lists(
    st.sampled_from(
        [
            "title",
            ": ",
            ":",
            "\n",
            "\n  ",
            "\n- ",
            "- ",
            '"',
            "'",
            "&a ",
            "*a",
            "[",
            "]",
            "{",
            "}",
            ", ",
            " #x",
            "| ",
            "Ä",
        ]
    ),
    max_size=20,
).map("".join)


@settings(deadline=None)
@given(YAML)
def test_all_places_lie_in_the_file(text: str) -> None:
    data = f"---\n{text}\n---\nText.\n"
    lines = data.split("\n")
    document, findings = parse(data.encode())
    places = [(finding.line, finding.column) for finding in findings]
    if document:
        places += [(node.line, node.column) for node in nodes(document.front_matter)]
        for node in nodes(document.front_matter):
            if isinstance(node, Text) and not node.quoted and node.value.isascii():
                rest = lines[node.line - 1][node.column - 1 :]
                assert rest.startswith((node.value.split(" ")[0], "&", "*"))
    else:
        assert any(finding.level is Level.ERROR for finding in findings)
    assert all(1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1 for line, column in places)


def nodes(node: Node) -> list[Node]:
    match node:
        case Items(items):
            return [node, *(inner for item in items for inner in nodes(item))]
        case Entries(pairs):
            return [node, *(inner for key, value in pairs for inner in (key, *nodes(value)))]
        case _:
            return [node]


PIECES = ["a", "b", ".", "=", *"[]{},", "[[", "]]", '"', "'", '"""', "\\", "\\u0000", "1", "01", "true", "1999-02-30"]
TOML = st.lists(
    st.sampled_from([*PIECES, "07:30:00", "Ä", ":", '"x"', " = ", " # x\n", "\n", "a = 1\n", "[a]\n", "[[b]]\n"]),
    max_size=20,
).map("".join)


@settings(deadline=None)
@given(TOML)
def test_toml_is_what_tomllib_takes_for_it(text: str) -> None:
    """And every value is the one that tomllib reads, at a place of the file."""
    lines = f"+++\n{text}\n+++".split("\n")
    document, findings = parse("\n".join(lines).encode())
    try:
        expected = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        assert document is None
    else:
        assert document or {finding.code for finding in findings} <= {"control-character", "front-matter"}
        if document:
            same_keys(document.front_matter, expected)
    places = [(finding.line, finding.column) for finding in findings]
    places += [(node.line, node.column) for node in nodes(document.front_matter)] if document else []
    assert all(1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1 for line, column in places)


def same_keys(node: Node, value: object) -> None:
    match node, value:
        case Entries(pairs), dict():
            assert [key.value for key, _ in pairs] == [" ".join(key.split()) for key in value]
            for (_, inner), (_, expected) in zip(pairs, value.items(), strict=True):
                same_keys(inner, expected)
        case Items(items), list():
            for inner, expected in zip(items, value, strict=True):
                same_keys(inner, expected)
        case Text(text, quoted=True), str():
            assert text == " ".join(value.split())
        case _:
            assert isinstance(node, Text | Missing)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.sampled_from('aä"\\ /é🎬'), max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1, max_size=2), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(
    st.dictionaries(st.text("abc", min_size=1, max_size=2), JSON, max_size=4), st.sampled_from([None, 2]), st.booleans()
)
def test_json_is_read_as_it_was_written(value: dict[str, object], indent: int | None, escaped: bool) -> None:
    document, findings = parse((json.dumps(value, indent=indent, ensure_ascii=escaped) + "\nText.").encode())
    assert document, findings
    assert document.body == "Text."
    same_keys(document.front_matter, value)


JSON_TEXT = st.lists(
    st.sampled_from([*'{}[]:,"', '"a"', '"a": ', "1", "true", "nul", "\n", " ", "\\", "'", "-", "//"]), max_size=20
)


@settings(deadline=None)
@given(JSON_TEXT.map("".join))
def test_json_is_what_json_takes_for_it(text: str) -> None:
    document, findings = parse(f"---json\n{{{text}}}\n---".encode())
    try:
        json.loads(f"{{{text}}}")
    except json.JSONDecodeError:
        assert document is None
    else:
        assert document or {finding.code for finding in findings} <= {"repeated-key", "front-matter"}
    lines = f"---json\n{{{text}}}\n---".split("\n")
    assert all(1 <= f.line <= len(lines) and 1 <= f.column <= len(lines[f.line - 1]) + 1 for f in findings)


VALUE = st.text(st.sampled_from([*"aé :-'\"[]{},#&*!|>%@`?~\\"]), min_size=1, max_size=20)


@settings(deadline=None)
@given(VALUE)
def test_quoted_values_are_read_as_they_were(value: str) -> None:
    assert entries(f"title: {quoted(value)}").get("title") in (
        Text(" ".join(value.split()), 2, 8, quoted=True),
        Missing(2, 8),
    )


@settings(deadline=None)
@given(VALUE)
def test_a_line_that_help_proposes_can_be_read(value: str) -> None:
    document, findings = parse(f"---\ntitle: {value}\n---\n".encode())
    for finding in findings:
        assert finding.help
        if proposed := re.search(rf"{QUOTE}: (title: .*?)(?: \(or.*)?$", finding.help):
            assert isinstance(entries(proposed[1]).get("title"), Text | Missing)
    assert document or findings


def test_yaml_beyond_front_matter_can_be_read_too() -> None:
    assert compose("a: 1\n", 1) == (Entries(((Text("a", 1, 1), Text("1", 1, 4)),), 1, 1), ())


def test_the_head_is_what_was_printed() -> None:
    document, _ = parse(b"\xef\xbb\xbf---\r\ntitle:  A # B\r\n\r\n---\r\n\r\nText.\r\n")
    assert document == Document(
        front_matter=Entries(((Text("title", 2, 1), Text("A", 2, 9)),), 2, 1),
        head="---\ntitle:  A # B\n\n---\n\n",
        body="Text.",
        body_line=6,
        hash="40c8318dd785c8346843c467347408ce8850d7b954c5b17a14340e6ea233c741",
    )


def test_inline_fields_are_no_part_of_the_body() -> None:
    text = "---\ntitle: Halm\n---\n\ndirector:: [[Rike Torf]]\n# Halm\nyear:: 1999\n\nEin Text.\nkey:: no field\n"
    document, findings = parse(text.encode())
    assert document is not None
    assert (document.body, document.body_line, findings) == ("# Halm\n\n\nEin Text.\nkey:: no field", 6, ())
    again, _ = parse((document.head + document.body).encode())
    assert again is not None
    assert (again.body, [key.value for key, _ in again.inline]) == (document.body, ["director", "year"])
