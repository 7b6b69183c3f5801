"""Titles of a film beside that of the document."""

import pytest

from seed.fields.titles import Title, read_titles, states_title
from tests.seed.reading import node


@pytest.mark.parametrize(
    ("fields", "titles"),
    [
        (
            {"Alternativtitel": "X (Österreich; Schweiz); Y (FR)"},
            (Title("X", None), Title("Y", None)),
        ),
        ({"titel_englisch": "Home"}, (Title("Home", "en"),)),
        ({"title_english": "Wit; or, Home"}, (Title("Wit; or, Home", "en"),)),
        ({"aka": "-"}, ()),
    ],
)
def test_titles(fields: object, titles: tuple[Title, ...]) -> None:
    assert read_titles(node(fields), "de") == (titles, ())


def test_a_field_says_a_titles_language() -> None:
    assert states_title("titel_englisch", node("Home"))
    assert not states_title("titel_lang", node("Home"))
    assert states_title("Titre alternatif (France)", node("Home"))
    assert not states_title("Titre alternatif (neuf)", node("Home"))


def test_a_second_title_is_none_of_languages() -> None:
    assert states_title("untertitel", node("Eine Geschichte vom Wald"))
    for text in ("Deutsch und Englisch", "burned in", "Auf Anfrage vorhanden.", "ja", "https://films.example/a b"):
        assert not states_title("untertitel", node(text)), text
    assert not states_title("untertitel", node(["Eine Geschichte"]))
