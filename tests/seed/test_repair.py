"""Documents are mended, and nothing is read otherwise but what was broken."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from seed.parse.document import parse
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.repair.repair import repaired

FOLDER = Path(__file__).parent.parent / "documents"
LONG = bool(os.environ.get("TEST_LONG"))


def values(node: Node, path: tuple[object, ...] = ()) -> Iterator[tuple[tuple[object, ...], str | None]]:
    """Every value of a front matter by its keys and positions."""
    match node:
        case Entries(entries):
            for key, value in entries:
                yield from values(value, (*path, key.value))
        case Items(items):
            for number, item in enumerate(items):
                yield from values(item, (*path, number))
        case Text():
            yield path, node.value
        case Missing():
            yield path, None


class Read(NamedTuple):
    values: dict[tuple[object, ...], str | None]
    body: str


def read(data: bytes) -> Read | None:
    document, _ = parse(data, "x.md")
    return Read(dict(values(document.front_matter)), document.body) if document else None


class Written(NamedTuple):
    """A line of a document, and what is read of it; `path` is None for a line without a value."""

    head: str
    value: str
    path: tuple[object, ...] | None


WORDS = st.sampled_from(
    [
        "Baikonur",
        "Räuber",
        "„Gagarin“",
        "des",
        "Dorfes,",
        "Ünal",
        "O'Neill",
        "und",
        "&",
        "Söhne",
        "(1917)",
        "der",
        "Straße",
        "–",
        "35",
        "mm",
        "1:1,66",
        "Bär.",
        "“Moon”",
        "l’été",
        "Köster",
        "no",
        "yes",
        "Jr.",
        "A+B",
        "C#",
        "#1",
        "50%",
        "Wer?",
        "[Rec]",
        "a_b",
    ]
)
TEXTS = (
    st.lists(WORDS, min_size=1, max_size=7)
    .map(" ".join)
    .filter(lambda text: not re.match(r"[#\[&–%]|(no|yes|null)$", text) and " #" not in text)
)
NAMES = st.sampled_from(["Veit Helmer", "Chulpan Khamatova", "Nino Chkeidze", "Zaza Buadze", "Ares Kloß", "Anna Nowak"])


@st.composite
def documents(draw: st.DrawFn) -> list[Written]:
    """The lines of a front matter as they are usually written."""
    lines: list[Written] = []
    style = st.sampled_from(["{}", "{}", '"{}"', "'{}'"])

    def text(given: st.SearchStrategy[str] = TEXTS) -> str:
        value, form = draw(given), draw(style)
        return form.format(value.replace("'", "''") if form[0] == "'" else value)

    indent = draw(st.sampled_from(["", "  ", "    "]))
    keys = draw(st.lists(st.sampled_from(["description", "country", "world_sales", "duration"]), unique=True))
    lines += [Written(f"{key}: ", text(), (key,)) for key in keys]
    if draw(st.booleans()):
        lines.append(Written("cast:", "", None))
        lines += [Written(f"{indent}- ", text(NAMES), ("cast", n)) for n in range(draw(st.integers(1, 4)))]
    if draw(st.booleans()):
        lines.append(Written("crew:", "", None))
        for n in range(draw(st.integers(1, 3))):
            lines.append(Written(f"{indent}- role: ", draw(st.sampled_from(["Kamera", "Musik"])), ("crew", n, "role")))
            lines.append(Written(f"{indent}  name: ", text(NAMES), ("crew", n, "name")))
    if draw(st.booleans()):
        lines.append(Written("# a comment: with a colon", "", None))
    lines.insert(draw(st.integers(0, 0)), Written("title: ", text(), ("title",)))
    return [*lines, Written("release_year: ", "2011", ("release_year",))]


BODY = "\nEin Text: mit „Zeichen“.\n\n- und\n- Listen\n"


def joined(lines: list[str], opening: str = "---", closing: str = "---") -> str:
    return "\n".join([opening, *lines, closing, BODY])


class Mutated(NamedTuple):
    data: bytes
    path: tuple[object, ...] | None = None
    """Of the value that is not as it was."""


@st.composite
def mutations(draw: st.DrawFn, written: list[Written]) -> Mutated:  # noqa: C901 -- a case for each kind
    """The same document, broken as people break them."""
    lines = [line.head + line.value for line in written]
    with_value = [n for n, line in enumerate(written) if line.path]
    number = draw(st.sampled_from(with_value))
    head, value, path = written[number]
    plain = value.strip("\"'").replace("''", "'")
    kind = draw(st.sampled_from(KINDS))
    event(kind)
    match kind:
        case "tabs":
            width = draw(st.sampled_from([1, 2, 4]))
            return Mutated(
                joined(
                    [re.sub(rf"^(?: {{{width}}})+", lambda m: "\t" * (len(m[0]) // width), x) for x in lines]
                ).encode()
            )
        case "tab":
            lines[number] = re.sub("^ +|(?<=-) | (?=[^ ]*$)", "\t", lines[number], count=1)
            return Mutated(joined(lines).encode(), path)
        case "open quote":
            lines[number] = head + draw(st.sampled_from("\"'")) + plain
        case "closing quote":
            lines[number] = head + plain + draw(st.sampled_from("\"'"))
        case "other quote":
            lines[number] = f'{head}"{plain}{draw(st.sampled_from("”“"))}'
        case "half quoted":
            lines[number] = f'{head}"{plain}" {draw(TEXTS)}'
        case "colon":
            lines[number] = f"{head}{plain}: {draw(TEXTS)}"
        case "special":
            lines[number] = f"{head}{draw(st.sampled_from('@`%&*!|>?,]}-:'))} {plain}"
        case "no space":
            lines[number] = head.rstrip() + value
        case "column":
            lines[number] = draw(st.sampled_from([" ", "  ", "   "])) + lines[number]
            return Mutated(joined(lines).encode(), path)
        case "less column":
            lines[number] = lines[number].removeprefix(draw(st.sampled_from([" ", "  "])))
            return Mutated(joined(lines).encode(), path)
        case "encoding":
            encoding = draw(st.sampled_from(["cp1252", "utf-16", "utf-16-le", "utf-8-sig", "utf-32"]))
            return Mutated(joined(lines).encode(encoding))
        case "control":
            place = draw(st.integers(0, len(plain)))
            lines[number] = head + plain[:place] + draw(st.sampled_from("\0\x01\x1b\x7f\x85")) + plain[place:]
        case "closing":
            return Mutated(
                joined(lines, closing=draw(st.sampled_from(["--", " ---", "–––", "...", "—", "", "----"]))).encode()
            )
        case "opening":
            return Mutated(joined(lines, opening=draw(st.sampled_from(["--", "–––", "- -", "", "----"]))).encode())
        case "twice":
            lines.insert(number + 1, lines[number])
        case "bracket":
            lines[number] = f"{head}[{plain}{draw(st.sampled_from(['', ' 2', '] 2', ', A', ', A]]']))}"
    ends = draw(st.sampled_from(["\n", "\r\n"]))
    return Mutated(joined(lines).replace("\n", ends).encode(), path)


KINDS = [
    "tabs", "tab", "open quote", "closing quote", "other quote", "half quoted", "colon", "special", "no space",
    "column", "less column", "encoding", "control", "closing", "opening", "twice", "bracket",
]  # fmt: skip

MENDED = [
    ('title: "Baikonur', 'title: "Baikonur"'),
    ("title: 'n Sommer", 'title: "\'n Sommer"'),
    ('title: "Baikonur”', 'title: "Baikonur"'),
    ("title: 'Baikonur’", 'title: "Baikonur"'),
    ('title: "Was fällt, darf man behalten“ ist: das', "title: '\"Was fällt, darf man behalten“ ist: das'"),
    ('title: "Was fällt" ist das Motto', "title: '\"Was fällt\" ist das Motto'"),
    ('title: "Was" ist das "Motto"', 'title: \'"Was" ist das "Motto"\''),
    ('title: ""Was fällt" ist das Motto"', "title: '\"Was fällt\" ist das Motto'"),
    ('title: "Was \\"vom\\" Himmel" fällt', 'title: \'"Was "vom" Himmel" fällt\''),
    ('title: „Was" ist: das "Motto"', 'title: \'„Was" ist: das "Motto"\''),
    ('title: "Baikonur",', 'title: "Baikonur"'),
    ("title: 'It's me'", 'title: "It\'s me"'),
    ('title: "C:\\Filme"', "title: 'C:\\Filme'"),
    ('title: "\\ud83d\\ude00"', 'title: "😀"'),
    ("title: Baikonur: Der Film", 'title: "Baikonur: Der Film"'),
    ("title: Ein Text,\n  der weitergeht: hier", 'title: "Ein Text,\n  der weitergeht: hier"'),
    ('title: "A motto." So goes\n  the village.', "title: '\"A motto.\" So goes\n  the village.'"),
    ("title: Ein Text,\nder weitergeht", "title: Ein Text,\n  der weitergeht"),
    ("title: & Söhne", 'title: "& Söhne"'),
    ("title: @home", 'title: "@home"'),
    ("title: *Sterne* am Himmel", 'title: "*Sterne* am Himmel"'),
    ("title: {{ title }}", 'title: "{{ title }}"'),
    ("title: [Rec] 2", 'title: "[Rec] 2"'),
    ("title: [Rec", 'title: "[Rec"'),
    ("title:Baikonur", "title: Baikonur"),
    ("title; Baikonur", "title: Baikonur"),
    ("title Baikonur", "title: Baikonur"),
    ("  title: A\nyear: 1", "title: A\nyear: 1"),
    ("title: A\n  country: DE", "title: A\ncountry: DE"),
    ("title: A\ncountry: DE\ntitle: A", "title: A\ncountry: DE\n"),
    ("title: A\ncast: [B, C", "title: A\ncast: [B, C]"),
    ("title: A\ncast: [B, , C]", "title: A\ncast: [B, C]"),
    ("title: A\ncast: [B, C]]", "title: A\ncast: [B, C]"),
    ("title: A\ncast: [B, @C]", 'title: A\ncast: [B, "@C"]'),
    ("title: A\nawards: [Preis #2, Preis: 3]", 'title: A\nawards: ["Preis #2", "Preis: 3"]'),
    ('cast: [A, "B]', 'cast: [A, "B"]'),
    ('cast: ["A", "B, "C"]', 'cast: ["A", "B", "C"]'),
    ("cast: [A, 'n Sommer]", 'cast: [A, "\'n Sommer"]'),
    ('title: [A, "B]', None),
    ("crew: [{role: Musik, name: Band: Q}]", None),
    ("crew:\n  - {role: Musik, name: Band: Q}", 'crew:\n  - {role: Musik, name: "Band: Q"}'),
    (
        "crew:\n  - {role: Musik, name: A\n  - {role: Kamera, name: B}",
        "crew:\n  - {role: Musik, name: A}\n  - {role: Kamera, name: B}",
    ),
    ("title: {Der Film", 'title: "{Der Film"'),
    ("cast:\n  -A\n  -B\n  - C", "cast:\n  - A\n  - B\n  - C"),
    ("cast:\n  - A\n  B\n  - C", "cast:\n  - A\n  - B\n  - C"),
    ("cast:\n  - A\n    - B\n  - C", "cast:\n  - A\n  - B\n  - C"),
    ("cast:\n  - A\n - B\n  - C", "cast:\n  - A\n  - B\n  - C"),
    ("cast:\n  - A\n   - B\n - C", "cast:\n  - A\n  - B\n  - C"),
    ("cast:\n  - A\n   - B\n    - C\n  - D\n - E", "cast:\n  - A\n  - B\n  - C\n  - D\n  - E"),
    ("cast:\n  – A\n  – B", "cast:\n  - A\n  - B"),
    ("cast:\n  * A\n  * B", "cast:\n  - A\n  - B"),
    ("keywords:\n  - sea\n  – salt", "keywords:\n  - sea\n  - salt"),
    ("keywords:\n- sea\n– salt\ngenre: A", "keywords:\n- sea\n- salt\ngenre: A"),
    ("keywords:\n  - sea\n  # x\n\n  • salt\n    water", "keywords:\n  - sea\n  # x\n\n  - salt\n    water"),
    ("keywords:\n  - sea\n  -– salt", "keywords:\n  - sea\n  - salt"),
    ("crew:\n  - Kamera: A B\n  • Kamera: Ed D", "crew:\n  - Kamera: A B\n  - Kamera: Ed D"),
    ("cast:\n  - A\n  – name: B\n    character: C", "cast:\n  - A\n  - name: B\n    character: C"),
    ("data:\n  keywords:\n    - sea\n    – salt", "data:\n  keywords:\n    - sea\n    - salt"),
    ("description:\n  – B\n  C", None),
    ("cast:\n\t- A\n\t- B", "cast:\n  - A\n  - B"),
    ("cast:\n  - A\n\t- B", "cast:\n  - A\n  - B"),
    ("cast:\n\xa0\xa0- A\n\xa0\xa0- B", "cast:\n  - A\n  - B"),
    ("cast:\n  - A\n  -\tB", "cast:\n  - A\n  - B"),
    ("crew:\n  - role: Regie\n   name: V", "crew:\n  - role: Regie\n    name: V"),
    ("crew:\n  - role: Regie\n  name: V", "crew:\n  - role: Regie\n    name: V"),
    ("crew:\n  - role: Regie\n     name: V", "crew:\n  - role: Regie\n    name: V"),
    ("crew:\n  - role:Regie\n    name: V", "crew:\n  - role: Regie\n    name: V"),
    (
        "crew:\n- name: A\nrole: Regie\n- name: B\nrole: Musik",
        "crew:\n- name: A\n  role: Regie\n- name: B\n  role: Musik",
    ),
    ("title: A\ncountry:\ncountry: DE", "title: A\n\ncountry: DE"),
    ("cast:\n- A\ncountry: DE\ncast:\n- B", None),
    ("title: A\n%YAML 1.2", "title: A\n"),
    # What cannot be told stays: which of two values is meant, what a list belongs to, where a text ends.
    ("title: A\ntitle: B", None),
    ("title: A\n- B", None),
    ("year: !!int 2011", None),
    ('cast: [A, "B, C]', None),
    ('cast: ["A, B", "C]', None),
    ("base: &base {role: Kamera}\ncrew: [{<<: *base}]", None),
    ("title: 'A'\ndescription: >\n  – B", None),
]


@pytest.mark.parametrize(("broken", "right"), MENDED)
def test_fields_are_mended(broken: str, right: str | None) -> None:
    before, after = joined([broken]), joined([broken if right is None else right])
    assert repaired(before.encode(), "x.md").decode() == after
    assert repaired(after.encode(), "x.md").decode() == after


DELIMITERS = [
    ("---\ntitle: A\n\nText.\n", "---\ntitle: A\n---\n\nText.\n"),
    ("---\ntitle: A\nText.\n", "---\ntitle: A\n---\nText.\n"),
    ("---\ntitle: A\n--\nText.\n", "---\ntitle: A\n---\nText.\n"),
    ("---\ntitle: A\n ---\nText.\n", "---\ntitle: A\n---\nText.\n"),
    ("---\ntitle: A\n—\nText.\n", "---\ntitle: A\n---\nText.\n"),
    ("–––\r\ntitle: A\r\n–––\r\n", "---\r\ntitle: A\r\n---\r\n"),
    ("--- title: A\nyear: 1\n---\n", "---\ntitle: A\nyear: 1\n---\n"),
    ("title: A\nyear: 1\n---\nText.\n", "---\ntitle: A\nyear: 1\n---\nText.\n"),
    ("title: A\nyear: 1\n\nText.\n", "---\ntitle: A\nyear: 1\n---\n\nText.\n"),
    ("---\ntitle: A\n# Text\n", None),
    ("Title: a text\nof several lines.\n", None),
    ("# Note\n\nText.\n", None),
    ("Title: A\n----\nText: B\n", None),
    ("---\n\nText between rules.\n", None),
    ("", None),
]


@pytest.mark.parametrize(("broken", "right"), DELIMITERS)
def test_delimiters_are_mended(broken: str, right: str | None) -> None:
    after = broken if right is None else right
    assert repaired(broken.encode(), "x.md").decode() == after
    assert repaired(after.encode(), "x.md").decode() == after


TEXT = "---\r\ntitle: Die Räuber – „1999“\r\n---\r\nÜnal.\r\n"


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        (TEXT.encode("cp1252"), TEXT.encode()),
        (TEXT.encode("utf-16"), TEXT.encode()),
        (TEXT.encode("utf-16-be"), TEXT.encode()),
        (TEXT.encode("utf-32"), TEXT.encode()),
        (TEXT.encode("utf-8-sig"), TEXT.encode("utf-8-sig")),
        (TEXT.encode() + "Ö".encode("cp1252"), (TEXT + "Ö").encode()),
        (TEXT.encode() + b"\0\x1b[31m\x0b\xc2\x85", (TEXT + " …").encode()),
        (TEXT.encode() + b"\xed\xa0\xbd\xed\xb8\x80", (TEXT + "😀").encode()),
        (TEXT.encode() + b"\xed\xa0\xbd", TEXT.encode() + b"\xed\xa0\xbd"),
        (TEXT.encode("cp1252") + b"\x81", TEXT.encode("cp1252") + b"\x81"),
    ],
)
def test_encodings_are_mended(broken: bytes, right: bytes) -> None:
    assert repaired(broken, "x.md") == right


def test_comments_and_line_ends_stay() -> None:
    broken = "\ufeff---\r\n# one: two\r\ntitle: A: B\r\ncast: [C]  # three\r\n---\rText.\n\n"
    assert repaired(broken.encode(), "x.md").decode() == broken.replace("A: B", '"A: B"')


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=lambda path: path.stem)
def test_a_second_run_mends_nothing(path: Path) -> None:
    once = repaired(path.read_bytes(), path.name)
    assert repaired(once, path.name) == once


def test_a_data_file_is_mended_as_a_whole() -> None:
    assert repaired(b"title: A: B\nyear: 1\n", "x.yaml") == b'title: "A: B"\nyear: 1\n'
    assert repaired(b'{"title": "A",}', "x.json") == b'{"title": "A",}'


@settings(max_examples=10_000 if LONG else 200, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), written=documents())
def test_no_other_value_is_read_otherwise(data: st.DataObject, written: list[Written]) -> None:
    whole = read(joined([line.head + line.value for line in written]).encode())
    assert whole
    broken = data.draw(mutations(written))
    mended = repaired(broken.data, "x.md")
    assert repaired(mended, "x.md") == mended
    now = read(mended)
    if mended == broken.data or now is None:
        return
    before = read(broken.data)

    def all_but_one(read: Read) -> Read:
        return Read(
            {
                path: value
                for path, value in read.values.items()
                if broken.path is None or path[: len(broken.path)] != broken.path
            },
            read.body,
        )

    # Where a line was read as a part of the one above, now is as the whole was.
    assert all_but_one(now) in (all_but_one(whole), all_but_one(before or whole))


def test_a_long_text_with_dashes_is_looked_through_once() -> None:
    def seconds(count: int) -> float:
        document = ("---\ndescription: |\n" + "  – x\n" * count + "---\n").encode()
        start = process_time()
        assert repaired(document, "x.md") == document
        return process_time() - start

    seconds(1)
    assert seconds(4_000) < 9 * seconds(1_000)
