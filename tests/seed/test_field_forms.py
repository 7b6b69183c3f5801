"""Fields whose names say a part of what they hold, and what documents say beside the facts."""

from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.seed.laying import lay, read

TMDB = "https://image.tmdb.org/t/p/original/8aUbNwQ3xLk9TzR2mVbYc1XdE5f.jpg"


def version(tmp_path: Path, **fields: Any) -> tuple[Any, Any, dict[str, Any]]:
    """A film, its version, and what is served of the document in `fields`."""
    front_matter = "\n".join(f"{key}: {orjson.dumps(value).decode()}" for key, value in fields.items())
    films, _ = read(lay(tmp_path, {"dingi.md": f"title: Dingi\nlanguage: en\nyear: 2001\n{front_matter}"}))
    (film,) = films.values()
    (only,) = film.versions
    return film, only, orjson.loads(only.fields)


@pytest.mark.parametrize(
    ("fields", "field", "expected"),
    [
        ({"video": "https://vimeo.com/76979871"}, "video", ("https://vimeo.com/76979871", "VIMEO")),
        (
            {"videoUrl": "https://youtu.be/aqz-KE-bpKQ"},
            "video",
            ("https://www.youtube.com/watch?v=aqz-KE-bpKQ", "YOUTUBE"),
        ),
        ({"video_id": 76979871}, "video", ("https://vimeo.com/76979871", "VIMEO")),
        ({"videoId": "76979871", "videoPlatform": "vimeo"}, "video", ("https://vimeo.com/76979871", "VIMEO")),
        (
            {"video": {"provider": "youtube", "id": "aqz-KE-bpKQ"}},
            "video",
            ("https://www.youtube.com/watch?v=aqz-KE-bpKQ", "YOUTUBE"),
        ),
        ({"watch": "https://vimeo.com/76979871"}, "full_video_url", ("https://vimeo.com/76979871", "VIMEO")),
        ({"poster_path": TMDB.removeprefix("https://image.tmdb.org/t/p/original")}, "poster_image", (TMDB, None)),
        (
            {
                "filmaffinity": {
                    "url": "https://www.filmaffinity.com/es/film107606.html",
                    "cover": "https://a.example/c.jpg",
                }
            },
            "poster_image",
            ("https://a.example/c.jpg", None),
        ),
    ],
)
def test_videos_and_pictures(tmp_path: Path, fields: dict[str, Any], field: str, expected: tuple[str, str]) -> None:
    _, only, left = version(tmp_path, **fields)
    assert [(medium.field, medium.url, medium.site) for medium in only.media] == [(field, *expected)]
    assert left == {}


@pytest.mark.parametrize("value", [True, "yes", "two minutes of silence"])
def test_what_is_no_video(tmp_path: Path, value: object) -> None:
    _, only, _ = version(tmp_path, video=value, watch=value)
    assert only.media == ()


def test_further_pictures(tmp_path: Path) -> None:
    pictures = {"poster": "a.jpg", "cover": "b.jpg", "thumbnail": "c.jpg", "coverImage": "a.jpg", "img": "d.jpg"}
    _, only, left = version(tmp_path, **pictures)
    assert {(medium.field, medium.path) for medium in only.media} == {
        ("poster_image", "a.jpg"),
        ("teaser_poster", "c.jpg"),
        ("stills", "b.jpg"),
        ("stills", "d.jpg"),
    }
    assert left == {}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"budget_usd": 878000}, ("production_budget", 878000, "USD")),
        ({"budgetEUR": "1.2 million"}, ("production_budget", 1200000, "EUR")),
        ({"revenue_usd": 10462500}, ("box_office", 10462500, "USD")),
    ],
)
def test_sums_in_a_currency(tmp_path: Path, fields: dict[str, Any], expected: tuple[str, int, str]) -> None:
    film, _, left = version(tmp_path, **fields)
    assert [(each.field, each.amount, each.currency) for each in film.sums] == [expected]
    assert left == {}


@pytest.mark.parametrize(
    ("key", "name"),
    [("wiki", "wiki"), ("palette-link", "palette"), ("pressKitUrl", "press Kit"), ("press_kit_url", "press kit")],
)
def test_addresses_under_any_name_are_links(tmp_path: Path, key: str, name: str) -> None:
    _, only, left = version(tmp_path, **{key: "https://films.example/dingi"})
    assert [tuple(link) for link in only.links] == [(name, "https://films.example/dingi")]
    assert left == {}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("canonical_url", "https://films.example/dingi"),
        ("author_page", "https://films.example/rike"),
        ("wiki", "see https://films.example/dingi"),
        ("wiki", "javascript://films.example/dingi"),
        ("card", "https://films.example/card.png"),
    ],
)
def test_what_is_no_link(tmp_path: Path, key: str, value: str) -> None:
    _, only, left = version(tmp_path, **{key: value})
    assert (only.links, left) == ((), {key: value})


def test_titles_texts_genres_and_languages(tmp_path: Path) -> None:
    film, only, left = version(
        tmp_path,
        title_local="Ялик",
        title_meaning="The Small Boat",
        blurb="A boat.",
        xmas_genres=["Drama"],
        spoken_languages=["German", "French"],
        original_language="German",
        company="Torfilm",
    )
    assert (film.original_title, [title.title for title in film.titles]) == ("Ялик", ["The Small Boat"])
    assert (only.description, [genre.genre for genre in film.genres]) == ("A boat.", ["DRAMA"])
    assert [language.tag for language in film.languages] == ["de", "fr"]
    assert [(credit.role, credit.person) for credit in film.credits] == [("PRODUCTION_COMPANY", "torfilm")]
    assert left == {}


def test_a_text_goes_before_its_teaser(tmp_path: Path) -> None:
    _, only, left = version(tmp_path, synopsis="A boat leaks.", excerpt="A boat.")
    assert (only.description, left) == ("A boat leaks.", {"excerpt": "A boat."})


@pytest.mark.parametrize(
    ("value", "label"), [("Short", "Short"), ("television", "television"), ("film", None), ("16mm film", None)]
)
def test_a_medium_that_is_a_kind_of_film(tmp_path: Path, value: str, label: str | None) -> None:
    film, _, left = version(tmp_path, medium=value)
    assert (film.category_label, left) == (label, {} if label else {"medium": value})


def test_clients_commission(tmp_path: Path) -> None:
    film, _, left = version(tmp_path, client="Halm")
    assert ([(credit.role, credit.person) for credit in film.credits], left) == ([("COMMISSION", "halm")], {})
