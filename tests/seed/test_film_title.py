"""Titles that no field holds."""

from pathlib import Path

import pytest

from seed.film.record import Film
from seed.parse.body import first_heading
from tests.seed.laying import lay, read


def only(films: dict[str, Film]) -> Film:
    (film,) = films.values()
    return film


@pytest.mark.parametrize(
    ("body", "heading"),
    [
        ("# Tuvalu", ("Tuvalu", 0)),
        ("\n\nText.\n\n#   *Tuvalu*, `a` &amp; b ##\n", ("Tuvalu, a & b", 4)),
        ("Tuvalu\n===\nText.", ("Tuvalu", 0)),
        ("## Inhalt\n# Tuvalu", ("Tuvalu", 1)),
        ("#Tuvalu", None),
        ("#\nText.", None),
        ("```\n# Tuvalu\n```", None),
        ("> # Tuvalu", None),
        ("- # Tuvalu", None),
        ("Text.", None),
        ("", None),
    ],
)
def test_first_heading(body: str, heading: tuple[str, int] | None) -> None:
    assert first_heading(body) == heading


@pytest.mark.parametrize(
    ("path", "title", "year"),
    [
        ("die-lange-ebbe.md", "Die lange ebbe", None),
        ("die_lange_ebbe_de.md", "Die lange ebbe", None),
        ("Das gelbe Haus.md", "Das gelbe Haus", None),
        ("Rot-Weiß und mehr_2.md", "Rot-Weiß und mehr 2", None),
        ("über-uns/index_de.md", "Über uns", None),
        ("2021-03-04-der-siel.md", "Der siel", None),
        ("2021-03-04.md", "2021 03 04", None),
        ("1984.md", "1984", None),
        ("1984-11.md", "1984 11", None),
        ("Moorlicht (1997).md", "Moorlicht", 1997),
        ("Moorlicht (Kopie).md", "Moorlicht (Kopie)", None),
        ("(1997).md", "(1997)", None),
    ],
)
def test_the_name_of_a_file_is_the_title(tmp_path: Path, path: str, title: str, year: int | None) -> None:
    films, findings = read(lay(tmp_path, {path: "regie: Rike Torf"}))
    film = only(films)
    assert (film.versions[0].title, film.release_year) == (title, year)
    assert findings == [
        f'{path}:2:1: note[title]: there is no field title: "{title}", by the name of the file, is the title'
    ]


def test_the_year_in_the_name_of_a_file_counts_beside_a_heading_too(tmp_path: Path) -> None:
    said = {"Halm (2004).md": "regie: Rike Torf\n---\n# Der Halm", "Ebbe (1999).md": "year: 2001\n---\n# Ebbe"}
    films, _ = read(lay(tmp_path, said))
    assert {film.release_year for film in films.values()} == {2004, 2001}


def test_a_heading_goes_before_the_name_of_the_file_and_a_field_before_both(tmp_path: Path) -> None:
    films, findings = read(lay(tmp_path, {"a.md": "year: 1999\ntitle: –\n---\n# [[Tuvalu|Film]]"}))
    assert only(films).versions[0].title == "Tuvalu"
    assert findings == ['a.md:5:1: note[title]: there is no field title: the heading "Tuvalu" is the title']
    films, findings = read(lay(tmp_path, {"a.md": "year: 1999\nFilm-Titel: Gondola\n---\n# Tuvalu"}))
    assert only(films).versions[0].title == "Gondola"
    assert findings == []


@pytest.mark.parametrize("stated", ["# Tuvalu", "description: A film.\nlang: de\nposter: a.jpg\n---\n# Tuvalu"])
def test_a_document_without_title_and_fact_is_none_of_a_film(tmp_path: Path, stated: str) -> None:
    films, findings = read(lay(tmp_path, {"a.md": stated}))
    assert films == {}
    assert findings == ["a.md:1:1: note[skipped]: passed over: no field says anything of a film"]


@pytest.mark.parametrize(
    ("number", "count"),
    [("tt0046672", 1), ("https://www.imdb.com/title/tt0046672/", 1), ("nm0000033", 0), ("tt", 0), ("ttt12345", 0)],
)
def test_the_number_of_a_film_says_that_it_is_one(tmp_path: Path, number: str, count: int) -> None:
    films, _ = read(lay(tmp_path, {"a-b.md": f"imdb_id: {number}"}))
    assert len(films) == count


def test_nothing_to_call_a_film_by(tmp_path: Path) -> None:
    films, findings = read(lay(tmp_path, {"_.md": "year: 1999\ntitle: ..."}))
    assert films == {}
    message = "the document has no title, nor a heading or a file's name to call the film by"
    assert findings == [f"_.md:2:1: error[title]: {message}"]


@pytest.mark.parametrize("year", ["1997", "um 1997", "s/f (c. 1997)"])
def test_a_year_behind_a_title_goes_where_a_field_says_it_in_words(tmp_path: Path, year: str) -> None:
    films, _ = read(lay(tmp_path, {"a.md": f"title: Moorlicht (1997)\nyear: {year}"}))
    assert (only(films).versions[0].title, only(films).release_year) == ("Moorlicht", 1997)
