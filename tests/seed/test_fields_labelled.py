import pytest

from seed.fields.labelled import labelled
from seed.fields.roles import standard


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Anna Berg, Tom Wald", "de", [(None, "Anna Berg, Tom Wald")]),
        ("Regie: Timo Rain", "de", [("Regie", "Timo Rain")]),
        ("Produktionsleitung - Emmy Fuhr", "de", [("Produktionsleitung", "Emmy Fuhr")]),
        ("Jon Halde — Kamera", "de", [("Kamera", "Jon Halde")]),
        ("Jon Halde: Kamera", "de", [("Kamera", "Jon Halde")]),
        (
            "Line Producer: Sam Heath; Production Manager: Finn Rush, Ned Holt",
            "en",
            [("Line Producer", "Sam Heath"), ("Production Manager", "Finn Rush, Ned Holt")],
        ),
        (
            "Ole Brink; Herstellungsleitung: Karl Dorn; Rea Bach",
            "de",
            [(None, "Ole Brink"), ("Herstellungsleitung", "Karl Dorn"), (None, "Rea Bach")],
        ),
        (
            "Edie Marsh, based on the novel by Ned Holloway",
            "en",
            [(None, "Edie Marsh"), ("based on the novel by", "Ned Holloway")],
        ),
        ("Rike Torf, nach dem Roman von Karl Dorn", "de", [(None, "Rike Torf"), ("nach dem Roman von", "Karl Dorn")]),
        ("Drehbuch von Rike Torf", "de", [("Drehbuch von", "Rike Torf")]),
        ("Anna von Berg, Maria de Sousa", "pt", [(None, "Anna von Berg, Maria de Sousa")]),
        ("Fischer und die Anker: Live", "de", [(None, "Fischer und die Anker: Live")]),
    ],
)
def test_labels_among_names(text: str, language: str, expected: list[tuple[str | None, str]]) -> None:
    assert labelled(text, language, standard()) == expected


@pytest.mark.parametrize("text", ["a: b ", "a - b ", "by a ", "von ", "x\n", ";"])
def test_long_values_take_no_longer_than_their_length(text: str) -> None:
    assert labelled((text * 200_000)[:200_000], "de", standard())
