"""In which language documents are that do not say it, by the collection that they are in."""

from pathlib import Path

import pytest

from tests.seed.laying import lay, read

ENGLISH = (
    "A boat leaks in the harbour, and nobody who lives on the island knows of it. When the fisherman and his daughter"
    " are at sea, they have to find out for themselves what the storm is about."
)
SPANISH = (
    "Una barca hace agua en el puerto y nadie de los que viven en la isla lo sabe. Cuando el pescador y su hija están"
    " en el mar, tienen que averiguar por sí mismos lo que trae la tormenta."
)
DUTCH = (
    "Een boot lekt in de haven en niemand van het eiland weet ervan. Als de visser met zijn dochter op zee is, moeten"
    " zij er zelf om denken wat de storm met het dorp van haar vader voor heeft."
)
NOTE = 'note[language]: documents that do not say their language are taken for "{}", as the collection is'


def languages(folder: Path) -> tuple[dict[str, str], list[str]]:
    films, told = read(folder)
    return {key: film.versions[0].language for key, film in films.items()}, told


def films(text: str, count: int = 3) -> dict[str, str]:
    return {f"films/f{number}.md": f"title: F{number}\nyear: 2001\n---\n{text}" for number in range(count)}


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (SPANISH, "es"), (DUTCH, "nl")])
def test_texts_that_agree_say_the_language_of_all(tmp_path: Path, text: str, language: str) -> None:
    short = {"films/short.md": "title: Short\nyear: 2002"}
    found, told = languages(lay(tmp_path, films(text) | short))
    assert found == dict.fromkeys(("films/f0", "films/f1", "films/f2", "films/short"), language)
    assert told == [f"films/f0.md:1:1: {NOTE.format(language)}"]


@pytest.mark.parametrize(
    "others", [films(ENGLISH, 2), films(ENGLISH, 3) | {"films/f0.md": f"title: A\nyear: 2001\n---\n{SPANISH}"}]
)
def test_few_texts_or_some_that_differ_do_not(tmp_path: Path, others: dict[str, str]) -> None:
    found, _ = languages(lay(tmp_path, others))
    assert set(found.values()) == {"de"}


def test_a_path_that_says_a_language_leaves_the_first_for_the_others(tmp_path: Path) -> None:
    found, _ = languages(lay(tmp_path, films(ENGLISH) | {"films/g/index_en.md": "title: G\nyear: 2001"}))
    assert found["films/f0"] == "de"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("_config.yml", "title: Films\nlang: es-ES\n"),
        ("hugo.toml", 'defaultContentLanguage = "es"\n'),
        ("config.toml", 'default_language = "es"\n'),
    ],
)
def test_the_configuration_of_a_site_says_it_where_texts_do_not(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    lay(tmp_path / "content", {"films/f.md": "title: F\nyear: 2001"})
    assert languages(tmp_path / "content")[0] == {"films/f": "es"}


def test_a_field_says_it_for_itself(tmp_path: Path) -> None:
    own = {"films/f0.md": f"title: F0\nyear: 2001\nlanguage: de\n---\n{ENGLISH}"}
    assert languages(lay(tmp_path, films(ENGLISH, 4) | own))[0]["films/f0"] == "de"


@pytest.mark.parametrize("end", ["", "\n---\n", "\n---\n\n"])
def test_texts_in_front_matter_say_it_too(tmp_path: Path, end: str) -> None:
    own = {f"films/f{number}.md": f"title: F{number}\nyear: 2001\ndescription: {SPANISH}{end}" for number in range(3)}
    assert set(languages(lay(tmp_path, own))[0].values()) == {"es"}
