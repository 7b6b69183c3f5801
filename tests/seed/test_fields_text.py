import pytest

from seed.fields.text import read_original_title, read_stated_text, read_text, read_type
from tests.seed.reading import codes, node


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("Baikonur", "Baikonur", []),
        ("1917", "1917", []),
        ("N/A", "N/A", []),
        ("„Was vom Himmel fällt“", "„Was vom Himmel fällt“", []),
        (None, None, []),
        ("", None, []),
        (["a"], "a", []),
        ([], None, []),
        (["a", "b"], None, ["form"]),
        ({"a": "b"}, None, ["form"]),
    ],
)
def test_a_text(value: object, text: str | None, expected: list[str]) -> None:
    found, diagnostics = read_text(node(value), "de")
    assert (found, codes(diagnostics)) == (text, expected)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("film", "film"),
        ("Film", "film"),
        (None, "film"),
        ("movie", "film"),
        ("Movies", "film"),
        ("[[Movie]]", "film"),
        ("series", "series"),
        ("News", "news"),
    ],
)
def test_the_type(value: object, kind: str) -> None:
    assert read_type(node(value), "de") == (kind, ())


@pytest.mark.parametrize(
    ("text", "stated", "title"),
    [
        ("-", None, None),
        ("keine", None, None),
        ("Keine Angabe", None, None),
        ("n/a", None, None),
        ("Nobody", None, "Nobody"),
        ("Dingi", "Dingi", "Dingi"),
    ],
)
def test_words_for_nothing_state_nothing(text: str, stated: str | None, title: str | None) -> None:
    assert read_stated_text(node(text), "de") == (stated, ())
    assert read_original_title(node(text), "de") == (title, ())
