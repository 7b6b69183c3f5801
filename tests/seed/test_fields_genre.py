"""Labels of genres."""

import csv
from itertools import chain
from pathlib import Path

import pytest

import seed.fields.genre
from seed.fields.genre import LANGUAGES, Word, folded, own_key, standard

CSV = Path(seed.fields.genre.__file__).with_name("genres.csv")


@pytest.mark.parametrize(
    ("label", "keys"),
    [
        ("Drama", ["DRAMA"]),
        ("🎭 Drame", ["DRAMA"]),
        ("Komödien", ["COMEDY"]),
        ("Sci-Fi", ["SCIENCE_FICTION"]),
        ("SciFi", ["SCIENCE_FICTION"]),
        ("SF", ["SCIENCE_FICTION"]),
        ("Ciencia ficción", ["SCIENCE_FICTION"]),
        ("Film-Noir", ["FILM_NOIR"]),
        ("Coming-of-Age", ["COMING_OF_AGE"]),
        ("Essayfilm", ["ESSAY_FILM"]),
        ("film d'action", ["ACTION"]),
        ("cine de terror", ["HORROR"]),
        ("Kriegsfilm", ["WAR"]),
        ("film kryminalny", ["CRIME"]),
        ("poliziesco", ["CRIME"]),
        ("Action & Adventure", ["ACTION", "ADVENTURE"]),
        ("Romantic comedy", ["ROMANCE", "COMEDY"]),
        ("Liebeskomödie", ["COMEDY", "ROMANCE"]),
        ("comédie dramatique", ["COMEDY", "DRAMA"]),
        ("drame historique", ["DRAMA", "HISTORY"]),
        ("Science-Fiction-Thriller", ["SCIENCE_FICTION", "THRILLER"]),
        ("comédie musicale", ["MUSICAL"]),
        ("Épouvante-horreur", ["HORROR"]),
        ("28", ["ACTION"]),
        ("878", ["SCIENCE_FICTION"]),
        ("music", ["MUSIC"]),
    ],
)
def test_a_label_says_genres(label: str, keys: list[str]) -> None:
    word = standard().known(label)
    assert word is not None
    assert list(word.keys) == keys


@pytest.mark.parametrize("label", ["", "🎭", "Film", "Nordsee", "A drama of two brothers", "Dramaturgie", "99999"])
def test_what_says_none(label: str) -> None:
    assert standard().known(label) is None


@pytest.mark.parametrize("label", ["drama", "Horror", "historical drama", "war film", "documentary", "western"])
def test_a_label_that_says_a_genre_among_tags(label: str) -> None:
    word = standard().known(label)
    assert word is not None
    assert word.is_certain


@pytest.mark.parametrize(
    "label", ["war", "music", "history", "family", "sport", "crime", "18", "queer", "film history"]
)
def test_a_label_that_is_a_theme_as_well(label: str) -> None:
    word = standard().known(label)
    assert word is not None
    assert not word.is_certain


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Gezeitenfilm", "GEZEITENFILM"),
        ("Ölfilm", "OELFILM"),
        ("man vs animal", "MAN_VS_ANIMAL"),
        ("A drama of two brothers", ""),
        ("Ein Film.", ""),
        ("99999", ""),
        ("—", ""),
        ("gatunek", ""),
        ("Género", ""),
    ],
)
def test_the_key_of_a_genre_of_its_own(text: str, key: str) -> None:
    assert own_key(text) == key


def test_every_line_is_whole() -> None:
    with CSV.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    keys = [line["key"] for line in lines]
    assert keys == sorted(set(keys))
    assert [line for line in lines if not all(line[language] for language in LANGUAGES)] == []
    labels = [[label for label in line["labels"].split("|") if label] for line in lines]
    assert [own for own in labels if len({label.casefold() for label in own}) < len(own)] == []
    assert [label for label in chain.from_iterable(labels) if not folded(label)] == []


def test_names_in_every_language() -> None:
    genres = standard()
    assert {language: genres.name("CRIME", language) for language in (*LANGUAGES, "de-AT", "ja")} == {
        "de": "Krimi",
        "en": "Crime",
        "fr": "Policier",
        "es": "Policiaco",
        "it": "Poliziesco",
        "pt": "Policial",
        "pl": "Kryminał",
        "de-AT": "Krimi",
        "ja": "Crime",
    }
    assert genres.name("GEZEITENFILM", "de") is None
    assert genres.words["crime film"] == Word(("CRIME",), True)
