"""Kind of film, genres and keywords, from whatever fields hold them."""

from typing import Any

import pytest

from seed.fields.category import STANDARD
from seed.fields.genre import standard
from seed.film.kinds import Named, read_kinds
from tests.seed.reading import node


def read(fields: dict[str, Any], language: str = "en") -> tuple[str | None, list[str], list[str], list[str]]:
    """The category, the keys of genres, the keywords, and what is told."""
    kinds = read_kinds({name: node(value) for name, value in fields.items()}, standard(), STANDARD, language)
    named, words = kinds.values.get("genre"), kinds.values.get("keywords", ())
    assert named is None or isinstance(named, Named)
    assert isinstance(words, tuple)
    category, _ = STANDARD.read(kinds.nodes["category"]) if "category" in kinds.nodes else (None, ())
    genres = [genre.genre for genre in named.genres] if named else []
    return (
        category.key if category else None,
        genres,
        list(words),
        [f"{each.level.name} {each.message}" for each in kinds.findings],
    )


@pytest.mark.parametrize(
    ("fields", "category", "genres", "keywords"),
    [
        ({"genre": "Drama, Comedy"}, None, ["DRAMA", "COMEDY"], []),
        ({"genre": "Drama/Thriller"}, None, ["DRAMA", "THRILLER"], []),
        ({"genre": ["Krimi und Komödie", "Drama"]}, None, ["CRIME", "COMEDY", "DRAMA"], []),
        ({"genre": "Action & Adventure, Fantasy"}, None, ["ACTION", "ADVENTURE", "FANTASY"], []),
        ({"genre": [{"id": 18, "name": "Drama"}, {"name": "Horror"}]}, None, ["DRAMA", "HORROR"], []),
        ({"genre": "[[Drama]]"}, None, ["DRAMA"], []),
        ({"genre": "Tragikomödie (D)"}, None, ["TRAGICOMEDY"], []),
        ({"genre": "n/a"}, None, [], []),
        ({"genre": "Documentary, Short"}, "SHORT_DOCUMENTARY", ["DOCUMENTARY"], []),
        ({"genre": "Animated short"}, "SHORT", ["ANIMATION"], []),
        ({"genre": "Spielfilm / Drama"}, "FEATURE", ["DRAMA"], []),
        ({"genre": "Kurzfilm", "category": "documentary"}, "DOCUMENTARY", [], []),
        ({"genre": "TV Movie"}, "TV_FILM", [], []),
        ({"category": "Drama"}, None, ["DRAMA"], []),
        ({"category": "Comedy, Short"}, "SHORT", ["COMEDY"], []),
        ({"category": ["Short", "Drama"]}, "SHORT", ["DRAMA"], []),
        ({"category": "Documentary"}, "DOCUMENTARY", [], []),
        ({"category": "Heimvideo"}, "HEIMVIDEO", [], []),
        ({"category": "Märchenfilm"}, "MAERCHENFILM", [], []),
        ({"tags": ["drama", "war", "short", "berlin", "series"]}, "SHORT", ["DRAMA"], ["war", "berlin", "series"]),
        ({"tags": ["short"], "category": "documentary"}, "DOCUMENTARY", [], ["short"]),
        ({"tags": "#horror #berlin"}, None, ["HORROR"], ["berlin"]),
        ({"tags": "blog, Berlin; berlin"}, None, [], ["blog", "Berlin"]),
        ({"categories": ["Documentary", "reviews"]}, "DOCUMENTARY", ["DOCUMENTARY"], ["reviews"]),
        ({"keywords": "drama, Liebe", "tags": ["Liebe", "Meer"]}, None, [], ["Liebe", "Meer", "drama"]),
    ],
)  # fmt: skip
def test_words_go_where_they_belong(
    fields: dict[str, Any], category: str | None, genres: list[str], keywords: list[str]
) -> None:
    assert read(fields) == (category, genres, keywords, [])


@pytest.mark.parametrize(
    ("genre", "key", "told"),
    [
        ("Gezeitenfilm", ["GEZEITENFILM"], ['NOTE "Gezeitenfilm" is a genre of its own']),
        ("Horor", ["HOROR"], ['NOTE "Horor" is a genre of its own']),
        ("A story of two brothers.", [], ['WARNING "A story of two brothers." is not a genre']),
    ],
)
def test_a_label_that_nobody_knows(genre: str, key: list[str], told: list[str]) -> None:
    assert read({"genre": genre}) == (None, key, [], told)


def test_a_label_as_printed_stays_beside_the_genre() -> None:
    kinds = read_kinds({"genre": node("Krimi, Kurzfilm"), "tags": node(["Drama", "Meer"])}, standard(), STANDARD, "en")
    named = kinds.values["genre"]
    assert isinstance(named, Named)
    assert named.label == "Krimi, Kurzfilm, Drama"
    assert [tuple(genre) for genre in named.genres] == [("CRIME", "Krimi"), ("DRAMA", "Drama")]


def test_a_list_of_which_one_word_is_unknown_is_no_category() -> None:
    kinds = read_kinds({"category": node(["Heimvideo", "Drama"])}, standard(), STANDARD, "en")
    assert (kinds.nodes, kinds.values) == ({"category": node(["Heimvideo", "Drama"])}, {})


@pytest.mark.parametrize(
    ("language", "tags", "genres", "keywords"),
    [
        ("es", ["Terror", "Comedia", "mar"], ["HORROR", "COMEDY"], ["mar"]),
        ("pt-BR", ["Terror", "Comédia", "Histórico", "Guerra"], ["HORROR", "COMEDY", "HISTORY"], ["Guerra"]),
        ("it", ["Commedia", "Drammatico", "Storico", "mare"], ["COMEDY", "DRAMA", "HISTORY"], ["mare"]),
        ("pl", ["komedia", "wojenny", "morze"], ["COMEDY", "WAR"], ["morze"]),
        ("de", ["Terror", "Komödie"], ["COMEDY"], ["Terror"]),
    ],
)
def test_tags_in_other_languages(language: str, tags: list[str], genres: list[str], keywords: list[str]) -> None:
    assert read({"tags": tags}, language) == (None, genres, keywords, [])


@pytest.mark.parametrize("name", ["keywords", "tags", "categories"])
def test_numbers_are_no_words_but_years_may_be(name: str) -> None:
    told = ['WARNING "9715, 180547" are numbers, and no words']
    assert read({name: ["9715", "180547"]}) == (None, [], [], told)
    assert read({name: ["1968", "2001"]}) == (None, [], ["1968", "2001"], [])
    assert read({name: ["sea", "180547"]}) == (None, [], ["sea", "180547"], [])


def test_numbers_stay_where_other_fields_hold_words() -> None:
    kinds = read_kinds({"keywords": node(["9715", "180547"]), "tags": node(["sea"])}, standard(), STANDARD, "en")
    assert kinds.values == {"keywords": ("sea",)}
    assert kinds.nodes["keywords"] == node(["sea"])


def test_genres_between_full_stops() -> None:
    assert read({"genre": "Drama. Comedia. Western"}) == (None, ["DRAMA", "COMEDY", "WESTERN"], [], [])
    told = ['WARNING "Sie zog fort. Er blieb in Hof bei ihr." is not a genre']
    assert read({"genre": "Sie zog fort. Er blieb in Hof bei ihr."}) == (None, [], [], told)
