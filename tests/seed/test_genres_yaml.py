"""genres.yaml: genres and labels of one's own, and what is wrong with the file."""

import asyncio
import json
from pathlib import Path
from textwrap import dedent

import pytest

from graph.settings import Settings
from seed import catalogue_command, command
from seed.fields.genre import standard
from seed.fields.genres_yaml import GenresReader, read_genres
from tests.answering import Answering

OWN = """
- genre: TIDAL_FILM
  name: {de: Gezeitenfilm, en: Tidal film}
  labels: [Wattfilm, Krimi]
- genre: DRAMA
  name: {de: Schauspiel}
- genre: SATIRE
  name: Spott
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "genres.yaml"
    path.write_text(dedent(text), encoding="utf-8")
    return path


def test_own_genres_are_read_like_ours(tmp_path: Path) -> None:
    genres, findings = read_genres([write(tmp_path, OWN)])
    assert findings == ()
    for text in ("Gezeitenfilm", "tidal film", "Wattfilm", "tidal-film", "Krimi"):
        word = genres.known(text)
        assert word is not None
        assert (word.keys, word.is_certain) == (("TIDAL_FILM",), True)
    assert [
        genres.name(key, language) for key in ("DRAMA", "SATIRE", "TIDAL_FILM") for language in ("de-AT", "fr")
    ] == [
        *("Schauspiel", "Drame"),
        *("Spott", "Spott"),
        *("Gezeitenfilm", "Tidal film"),
    ]
    assert list(genres.names)[-2:] == ["WESTERN", "TIDAL_FILM"]


def test_without_a_file_the_genres_are_those_of_the_package() -> None:
    assert read_genres([]) == (standard(), ())


NO_LIST = "write a list of entries like\n- genre: TIDAL_FILM\n  name: Tidal film\n  labels: [Wattfilm]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("genre: TIDAL_FILM\n", (1, 1, "genres.yaml is no list of genres", NO_LIST)),
        ("- Gezeitenfilm\n", (1, 3, "an entry must be a map with a genre", NO_LIST)),
        ("- name: Gezeitenfilm\n", (1, 3, "the entry has no genre", NO_LIST)),
        ("- genre: TIDAL\n", (1, 3, "the entry has no name", "write `name: …`, or `name: {de: …, en: …}`")),
        ("- genre: Tidal film\n  name: x\n", (1, 10, '"Tidal film" is no key of a genre', "write TIDAL_FILM")),
        ("- genre: TIDAL\n  name: {german: x}\n", (2, 10, '"german" is no language', 'write a tag, e.g. "de" or "en"')),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_remedy(text: str, expected: tuple[int, int, str, str]) -> None:
    _, findings = GenresReader().parse(text.encode())
    assert expected in [(each.line, each.column, each.message, each.help) for each in findings]
    assert {each.code for each in findings} == {"genres"}


def test_two_entries_for_one_genre(tmp_path: Path) -> None:
    genres, findings = read_genres([write(tmp_path, "- {genre: TIDAL, name: x}\n- {genre: TIDAL, name: y}\n")])
    assert genres is standard()
    assert [(each.line, each.message) for each in findings] == [(2, "TIDAL has the entry on line 1 already")]


def test_two_genres_of_one_name(tmp_path: Path) -> None:
    genres, findings = read_genres([write(tmp_path, "- {genre: TIDAL, name: x}\n- {genre: TIDE, name: {de: X}}\n")])
    assert genres is standard()
    assert [(each.line, each.message) for each in findings] == [(2, '"X" means TIDAL by the entry on line 1 already')]


QUERY = '{ genres(language: "de") { nodes { key name } } }'


def test_own_genres_are_served_and_a_changed_file_is_noticed(
    tmp_path: Path, database_url: str, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(DATABASE_URL=database_url, languages=("de", "en"))
    for module in (command, catalogue_command):
        monkeypatch.setattr(module, "settings", lambda: settings)
    for name, genre in (("halm", "Wattfilm"), ("priel", "drama"), ("watt", "Tanzfilm, Drama")):
        text = f"---\ntitle: {name.title()}\nyear: 2001\ngenre: {genre}\n---\n"
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    catalogue_command.seed([tmp_path])
    assert served(database_url, runner) == [("DANCE", "Tanzfilm"), ("DRAMA", "Drama"), ("WATTFILM", "Wattfilm")]
    write(tmp_path, OWN)
    catalogue_command.seed([tmp_path])
    assert served(database_url, runner) == [
        ("DANCE", "Tanzfilm"),
        ("DRAMA", "Schauspiel"),
        ("TIDAL_FILM", "Gezeitenfilm"),
    ]


def served(url: str, runner: asyncio.Runner) -> list[tuple[str, str]]:
    answering = Answering(runner, url, languages=("de", "en"))
    data = json.loads(answering.answer(QUERY).data or "")
    answering.close()
    return [(genre["key"], genre["name"]) for genre in data["genres"]["nodes"]]
