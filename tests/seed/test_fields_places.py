"""Filming locations as documents print them."""

import pytest

from seed.fields.places import read_places
from tests.seed.reading import node


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Husum; Amrum", ("Husum", "Amrum")),
        ("Leipzig, Chemnitz", ("Leipzig", "Chemnitz")),
        ("Emden, Leer und Borkum", ("Emden", "Leer", "Borkum")),
        ("Lyon, Aix-en-Provence et Arles", ("Lyon", "Aix-en-Provence", "Arles")),
    ],
)
def test_a_list(text: str, places: tuple[str, ...]) -> None:
    assert read_places(node(text), "de") == (places, ())


@pytest.mark.parametrize(
    "text",
    [
        "Berlin, Germany",
        "Brooklyn, New York",
        "Paris, Texas",
        "Kottbusser Tor, Kreuzberg, Berlin",
        "Mansfield, Ohio and Chicago",
        "Mansfield, OH and Chicago",
        "Oslo, Norwegen und Bergen",
        "Sarajevo, Bosnia and Herzegovina",
        "Emden, Leer und Umgebung",
        "Emden, Leer und Borkum (Hafen)",
        "Emden, an der Nord- und Ostsee",
    ],
)
def test_one_place_with_commas(text: str) -> None:
    assert read_places(node(text), "de") == ((text,), ())
