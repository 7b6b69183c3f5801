import pytest

from seed.fields.text import read_awards, read_text, read_type
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
    ("value", "awards", "expected"),
    [
        (None, (), []),
        ("1. Preis, Turin", ("1. Preis, Turin",), []),
        ("- 1. Preis, Turin\n- 2. Preis, Granada", ("1. Preis, Turin", "2. Preis, Granada"), []),
        (["1. Preis, Turin", None, "2. Preis"], ("1. Preis, Turin", "2. Preis"), []),
        (["Turin – 1. Preis", "Granada - 2. Preis"], ("Turin – 1. Preis", "Granada - 2. Preis"), []),
        ("– Turin – 1. Preis\n* Granada * 2. Preis", ("Turin – 1. Preis", "Granada * 2. Preis"), []),
        ([{"Sundance": "World Premiere"}], ("Sundance: World Premiere",), []),
        ([{"Sundance": None}], ("Sundance:",), []),
        ({"Sundance": "World Premiere", "Turin": "1. Preis"}, ("Sundance: World Premiere", "Turin: 1. Preis"), []),
        (["a", ["b"], {"c": "d", "e": "f"}], ("a",), ["form", "form"]),
    ],
)
def test_awards(value: object, awards: tuple[str, ...], expected: list[str]) -> None:
    found, diagnostics = read_awards(node(value), "de")
    assert (found, codes(diagnostics)) == (awards, expected)
