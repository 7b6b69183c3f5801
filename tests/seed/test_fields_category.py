import pytest

from seed.fields.category import STANDARD, Category
from tests.seed.reading import codes, node


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("feature", "FEATURE"),
        ("Feature", "FEATURE"),
        ("feature film", "FEATURE"),
        ("Spielfilm", "FEATURE"),
        ("short", "SHORT"),
        ("SHORT", "SHORT"),
        ("Short-Film", "SHORT"),
        ("Kurzfilm", "SHORT"),
        ("court métrage", "SHORT"),
        ("documentary", "DOCUMENTARY"),
        ("Dokumentarfilm", "DOCUMENTARY"),
        ("Animationsfilm", "ANIMATION"),
        ("Dokumentarfilme", "DOCUMENTARY"),
        ("documentaries", "DOCUMENTARY"),
        ("documentários", "DOCUMENTARY"),
        ("Documentales", "DOCUMENTARY"),
        ("Short Films", "SHORT"),
        ("Courts métrages", "SHORT"),
        ("cortometraggi", "SHORT"),
        ("Curta", "SHORT"),
        ("features", "FEATURE"),
        ("Serien", "SERIES"),
        ("Long métrage de fiction", "FEATURE"),
        ("Largometraje de ficción", "FEATURE"),
        ("Curta-metragem de ficção", "SHORT"),
        ("Longa-metragem documentário", "DOCUMENTARY"),
        ("Tanzfilm", "TANZFILM"),
        ("Tanzfilme", "TANZFILME"),
        ("Übung & Essay", "UEBUNG_ESSAY"),
    ],
)
def test_a_category(text: str, key: str) -> None:
    assert STANDARD.read(node(text)) == (Category(key, text), ())


def test_a_misspelled_category_is_told() -> None:
    category, (finding,) = STANDARD.read(node("Dokumentarflim"))
    assert category == Category("DOKUMENTARFLIM", "Dokumentarflim")
    assert (finding.code, finding.help) == ("category", 'did you mean "dokumentarfilm"?')


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, []),
        ("N/A", []),
        ("!?", ["category"]),
        (["short", "long"], ["form"]),
        ("Movie", []),
        ("Filme", []),
        ("films", []),
    ],
)
def test_no_category(value: object, expected: list[str]) -> None:
    category, diagnostics = STANDARD.read(node(value))
    assert (category, codes(diagnostics)) == (None, expected)


def test_names_of_categories() -> None:
    assert STANDARD.name("SHORT", "de") == "Kurzfilm"
    assert STANDARD.name("SHORT", "ja") == "Short film"
    assert STANDARD.name("TANZFILM", "de") is None
