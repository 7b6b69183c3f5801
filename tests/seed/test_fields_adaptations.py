"""What films are made from."""

from typing import Any

import pytest

from seed.fields.adaptations import AdaptedWork, read_adaptations, states_part
from tests.seed.reading import node

READ: list[tuple[str, tuple[str | None, str | None, int | None, str | None]]] = [
    ("“Die Räuber” von Friedrich Schiller", ("Die Räuber", "Friedrich Schiller", None, None)),
    ("The Sheltering Sky by Paul Bowles (1949)", ("The Sheltering Sky", "Paul Bowles", 1949, None)),
    ("the novel by Paul Bowles", (None, "Paul Bowles", None, "novel")),
    ("Roman „Momo“ von Michael Ende, 1973", ("Momo", "Michael Ende", 1973, "Roman")),
    ("nach dem gleichnamigen Roman von Anna Seghers", (None, "Anna Seghers", None, "Roman")),
    ("d’après le roman de Victor Hugo", (None, "Victor Hugo", None, "roman")),
    ('the short story "The Body" by Stephen King', ("The Body", "Stephen King", None, "short story")),
    ("Der Graf von Monte Cristo", ("Der Graf von Monte Cristo", None, None, None)),
    ("Death of a Salesman", ("Death of a Salesman", None, None, None)),
    ("Stand by Me", ("Stand by Me", None, None, None)),
    ("Alice in Wonderland, 1865", ("Alice in Wonderland", None, 1865, None)),
    ("Play", (None, None, None, "Play")),
    ("Das Kliff von Karl Dorn", ("Das Kliff", "Karl Dorn", None, None)),
    ("Karl Dorn: Das Kliff, 1911", ("Das Kliff", "Karl Dorn", 1911, None)),
    ("Das Kliff (Karl Dorn)", ("Das Kliff", "Karl Dorn", None, None)),
    ("Die Jungfrau von Orleans", ("Die Jungfrau von Orleans", None, None, None)),
]


@pytest.mark.parametrize(("text", "parts"), READ)
def test_texts(text: str, parts: tuple[str | None, str | None, int | None, str | None]) -> None:
    assert read_adaptations(node({"based_on": text}), "de") == ((AdaptedWork(text, *parts),), ())


def test_fields_beside_each_other_are_one_work() -> None:
    fields: dict[str, Any] = {"original_story": "A Girl", "story_author": "Ada Brandt", "story_year": 1909}
    (work,), _ = read_adaptations(node(fields), "en")
    assert work == AdaptedWork("A Girl, Ada Brandt, 1909", "A Girl", "Ada Brandt", 1909)


def test_maps_and_lists() -> None:
    works, _ = read_adaptations(node({"based_on": [{"title": "Momo", "author": ["Michael Ende"]}, "tba"]}), "en")
    assert works == (AdaptedWork("Momo, Michael Ende", "Momo", "Michael Ende"),)


@pytest.mark.parametrize(
    ("key", "states"),
    [("story_author", True), ("sourceYear", True), ("novel-title", True), ("author", False), ("story", False)],
)
def test_which_fields_state_a_part(key: str, states: bool) -> None:
    assert states_part(key, node("x")) is states


def test_long_texts_take_no_time() -> None:
    text = "by " * 20_000
    assert read_adaptations(node({"based_on": text}), "en")[0] == (AdaptedWork(text, text),)
