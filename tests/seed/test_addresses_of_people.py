"""Credits that say where the document about a person lies, in place of a name."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from seed.film.record import Film
from tests.seed.laying import lay, lines, read, rows, seed

PEOPLE = {
    "people/luz-encina.md": "title: Luz Encina\nborn: 1950",
    "people/jan.md": "title: Jan Halde\nborn: 1961",
    "people/mia/index.md": "title: Mia Sand\nslug: mia-sand-1970\nborn: 1970",
}


def credited(films: Mapping[str, Film]) -> list[tuple[str, str, str]]:
    """(identity, role, printed name) of each credit."""
    return [
        (credit.person, credit.role, credit.mentions[0].printed_name)
        for film in films.values()
        for credit in film.credits
    ]


@pytest.mark.parametrize(
    "director",
    [
        "luz-encina",
        "[luz-encina]",
        '"[[luz-encina]]"',
        '"[[people/luz-encina]]"',
        "people/luz-encina",
        "people/luz-encina.md",
        "/people/luz-encina/",
        "../people/luz-encina/index.md",
        "{name: luz-encina}",
    ],
)
def test_an_address_means_whom_the_document_is_about(tmp_path: Path, director: str) -> None:
    films, told = read(lay(tmp_path, PEOPLE | {"films/dingi.md": f"title: Dingi\nlanguage: en\ndirector: {director}"}))
    assert credited(films) == [("luz encina", "DIRECTOR", "Luz Encina")]
    assert told == []
    assert films["films/dingi"].versions[0].fields == "{}"


def test_addresses_are_what_files_folders_and_slugs_are_called(tmp_path: Path) -> None:
    cast = "cast: [jan, mia, mia-sand, luz-encina]"
    film = f"title: Dingi\nlanguage: en\n{cast}\ncrew: [{{role: Editor, name: mia-sand-1970}}]"
    films, told = read(lay(tmp_path, PEOPLE | {"films/dingi.md": film}))
    assert credited(films) == [
        ("jan halde", "ACTOR", "Jan Halde"),
        ("mia sand", "ACTOR", "Mia Sand"),
        ("luz encina", "ACTOR", "Luz Encina"),
        ("mia sand", "EDITING", "Mia Sand"),
    ]
    assert told == []


def test_a_name_behind_an_address_is_what_is_printed(tmp_path: Path) -> None:
    film = 'title: Dingi\nlanguage: en\ndirector: "[[people/luz-encina|L. Encina]]"'
    films, _ = read(lay(tmp_path, PEOPLE | {"films/dingi.md": film}))
    assert credited(films) == [("luz encina", "DIRECTOR", "L. Encina")]


def test_a_name_with_capitals_is_no_address(tmp_path: Path) -> None:
    films, _ = read(lay(tmp_path, PEOPLE | {"films/dingi.md": "title: Dingi\nlanguage: en\ndirector: Jan"}))
    assert credited(films) == [("jan", "DIRECTOR", "Jan")]


def test_an_address_of_two_means_neither(tmp_path: Path) -> None:
    others = {"actors/kit.md": "title: Kit Roth\nborn: 1980", "directors/kit.md": "title: Kit Ahl\nborn: 1990"}
    films, _ = read(lay(tmp_path, others | {"films/dingi.md": "title: Dingi\nlanguage: en\ndirector: kit"}))
    assert credited(films) == [("kit", "DIRECTOR", "kit")]


def test_an_address_of_nobody_is_told(tmp_path: Path) -> None:
    films, told = read(lay(tmp_path, {"dingi.md": "title: Dingi\nlanguage: en\ndirector: luz-encina"}))
    assert credited(films) == [("luz-encina", "DIRECTOR", "luz-encina")]
    assert told == [
        'dingi.md:4:11: warning[name]: "luz-encina" is written as an address, and no document about a person has it'
    ]


def test_films_follow_documents_that_come_and_leave(database_url: str, tmp_path: Path) -> None:
    names = "SELECT p.name FROM credits c JOIN people p ON p.id = c.person_id"
    film = {"films/dingi.md": "title: Dingi\nlanguage: en\ndirector: luz-encina"}
    told = (
        'films/dingi.md:4:11: warning[name]: "luz-encina" is written as an address, and no document about a person '
        "has it"
    )
    assert lines(seed(database_url, lay(tmp_path, film)).findings, tmp_path) == [told]
    assert rows(database_url, names) == [("luz-encina",)]
    lay(tmp_path, {"people/luz-encina.md": "title: Luz Encina\nborn: 1950"})
    assert lines(seed(database_url, tmp_path).findings, tmp_path) == []
    assert rows(database_url, names) == [("Luz Encina",)]
    (tmp_path / "people/luz-encina.md").unlink()
    assert lines(seed(database_url, tmp_path).findings, tmp_path) == [told]
    assert rows(database_url, names) == [("luz-encina",)]


@pytest.mark.parametrize("path", ["people/luz-encina", "/people/luz-encina.md", "luz.md"])
def test_a_path_to_nobody_is_nobody(tmp_path: Path, path: str) -> None:
    films, (told,) = read(lay(tmp_path, {"dingi.md": f"title: Dingi\nlanguage: en\nyear: 2001\ndirector: {path}"}))
    assert (credited(films), films["dingi"].versions[0].fields) == ([], f'{{"director":"{path}"}}')
    assert "is written as an address, and no document about a person has it" in told


def test_addresses_are_known_when_their_documents_are_not_read_again(database_url: str, tmp_path: Path) -> None:
    film = "title: Dingi\nlanguage: en\ndirector: {}"
    seed(database_url, lay(tmp_path, PEOPLE | {"films/dingi.md": film.format("jan")}))
    assert seed(database_url, tmp_path).unchanged
    seed(database_url, lay(tmp_path, {"films/dingi.md": film.format("[jan, luz-encina]")}))
    directors = "SELECT name FROM people JOIN credits ON credits.person_id = people.id ORDER BY credits.position"
    assert rows(database_url, directors) == [("Jan Halde",), ("Luz Encina",)]
