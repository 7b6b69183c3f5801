"""Close spellings."""

import pytest

from seed.spelling import closest, corrected, did_you_mean, same_name, words_of


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("titel", "title"),
        ("Release-Year", "release_year"),
        ("durration", "duration"),
        ("screenings", None),
        ("x", None),
    ],
)
def test_closest(word: str, expected: str | None) -> None:
    assert closest(word, ("title", "release_year", "duration")) == expected
    assert did_you_mean(word, ("title", "release_year", "duration")) == (
        f"did you mean {expected}?" if expected else ""
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("chulpan hamatova", "chulpan khamatova", True),
        ("janucz reichenbach", "janusz reichenbach", True),
        ("cho sung-hyung", "sung-hyung cho", True),
        ("emil christov", "emil hristow", True),
        ("veit helmer", "heino deckert", False),
        ("moritz steinkohl", "paul murray", False),
    ],
)
def test_same_name(one: str, other: str, expected: bool) -> None:
    assert same_name(one, other) is expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Asistant Editor", "Assistant Editor"),
        ("Cinematograper", "Cinematographer"),
        ("Coregie", "Co-Regie"),
        ("Co-Regie", None),
        ("Assistant Editor", None),
        ("Assistant Auditor", None),
        ("Assistant", None),
        ("Ediotr", "Editor"),
        ("Edi", None),
    ],
)
def test_corrected(label: str, expected: str | None) -> None:
    assert corrected(label, words_of(["Assistant Editor", "Cinematographer", "Co-Regie"])) == expected
