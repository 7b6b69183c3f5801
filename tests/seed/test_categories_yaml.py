"""categories.yaml: categories and labels of one's own, and what is wrong with the file."""

import asyncio
import json
from pathlib import Path
from textwrap import dedent

import pytest

from graph.settings import Settings
from seed import catalogue_command, command
from seed.fields.categories_yaml import CategoriesReader, read_categories
from seed.fields.category import STANDARD, Category
from tests.answering import Answering
from tests.seed.reading import node

OWN = """
- category: ESSAY_FILM
  name: {de: Essayfilm, en: Essay film}
  labels: [Filmballade, Doku]
- category: SHORT
  name: {de: Kurzer Film}
- category: TV_FILM
  name: Telefilm
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "categories.yaml"
    path.write_text(dedent(text), encoding="utf-8")
    return path


def test_own_categories_are_read_like_ours(tmp_path: Path) -> None:
    categories, findings = read_categories([write(tmp_path, OWN)])
    assert findings == ()
    for text in ("Essayfilm", "essay films", "Filmballades", "essay-film", "Doku"):
        assert categories.read(node(text)) == (Category("ESSAY_FILM", text), ())
    assert categories.read(node("Kurzer Film")) == (Category("SHORT", "Kurzer Film"), ())
    assert categories.read(node("Kurzfilm")) == (Category("SHORT", "Kurzfilm"), ())
    assert STANDARD.read(node("Doku")) == (Category("DOCUMENTARY", "Doku"), ())
    assert [(categories.name("SHORT", each), categories.name("TV_FILM", each)) for each in ("de-AT", "fr")] == [
        ("Kurzer Film", "Telefilm"),
        ("Court métrage", "Telefilm"),
    ]


def test_without_a_file_the_categories_are_those_of_the_package() -> None:
    assert read_categories([]) == (STANDARD, ())


NO_LIST = "write a list of entries like\n- category: ESSAY_FILM\n  name: Essay film\n  labels: [Filmessay]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("category: ESSAY_FILM\n", (1, 1, "categories.yaml is no list of categories", NO_LIST)),
        ("- Essayfilm\n", (1, 3, "an entry must be a map with a category", NO_LIST)),
        ("- name: Essayfilm\n", (1, 3, "the entry has no category", NO_LIST)),
        ("- category: ESSAY\n", (1, 3, "the entry has no name", "write `name: …`, or `name: {de: …, en: …}`")),
        ("- category: Essay film\n  name: x\n", (1, 13, '"Essay film" is no key of a category', "write ESSAY_FILM")),
        (
            "- category: '!'\n  name: x\n",
            (1, 13, '"!" is no key of a category', "write capitals, digits and underscores: ESSAY_FILM"),
        ),
        (
            "- category: ESSAY\n  name: {german: x}\n",
            (2, 10, '"german" is no language', 'write a tag, e.g. "de" or "en"'),
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_remedy(text: str, expected: tuple[int, int, str, str]) -> None:
    _, findings = CategoriesReader().parse(text.encode())
    assert expected in [(each.line, each.column, each.message, each.help) for each in findings]
    assert {each.code for each in findings} == {"categories"}


def test_entries_that_contradict_each_other(tmp_path: Path) -> None:
    text = """\
    - {category: ESSAY_FILM, name: Essayfilm, labels: [Essay]}
    - {category: LETTER, name: Filmbrief, labels: [essay]}
    - {category: ESSAY_FILM, name: Filmballade}
    """
    categories, findings = read_categories([write(tmp_path, text)])
    assert categories is STANDARD
    assert [(each.line, each.message, each.help) for each in findings] == [
        (2, '"essay" means ESSAY_FILM by the entry on line 1 already', "leave it to one of the two"),
        (3, "ESSAY_FILM has the entry on line 1 already", "write one entry for it"),
    ]


QUERY = '{ films(first: 9, language: "de") { nodes { slug category { key name } } } }'


def test_own_categories_are_served_and_a_changed_file_is_noticed(
    tmp_path: Path, database_url: str, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(DATABASE_URL=database_url, languages=("de", "en"))
    for module in (command, catalogue_command):
        monkeypatch.setattr(module, "settings", lambda: settings)
    for name, category in (("halm", "Filmballade"), ("priel", "Kurzfilm"), ("watt", "Tanzfilm")):
        text = f"---\ntitle: {name.title()}\ncategory: {category}\n---\n"
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    catalogue_command.seed([tmp_path])
    assert served(database_url, runner) == [
        ("halm", "FILMBALLADE", "Filmballade"),
        ("priel", "SHORT", "Kurzfilm"),
        ("watt", "TANZFILM", "Tanzfilm"),
    ]
    write(tmp_path, OWN)
    catalogue_command.seed([tmp_path])
    assert served(database_url, runner) == [
        ("halm", "ESSAY_FILM", "Essayfilm"),
        ("priel", "SHORT", "Kurzer Film"),
        ("watt", "TANZFILM", "Tanzfilm"),
    ]


def served(url: str, runner: asyncio.Runner) -> list[tuple[str, str, str]]:
    answering = Answering(runner, url, languages=("de", "en"))
    try:
        data = json.loads(answering.answer(QUERY).data or "")
    finally:
        answering.close()
    films = sorted(data["films"]["nodes"], key=lambda film: film["slug"])
    return [(film["slug"], film["category"]["key"], film["category"]["name"]) for film in films]
