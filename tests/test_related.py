"""Films with most in common: who weighs how much, in which order, and how far it is looked for them."""

import asyncio
import json
from collections.abc import Iterator

import pytest

from graph.schema import related
from tests.answering import Answering
from tests.databases import Databases
from tests.seed.laying import lay, seed

DOCUMENTS = {
    "x.de.md": "title: X\nyear: 2000\ngenre: Drama\ncountry: Deutschland\ndirector: Ada Brandt\ncast: [Cy Dorn]\n"
    "fahrer: Bo Lind",
    "a.de.md": "title: A\nyear: 2001\ndirector: Ada Brandt\ncast: [Cy Dorn]",
    "b.de.md": "title: B\nyear: 2002\nfahrer: Ada Brandt",
    "c.de.md": "title: C\nyear: 2003\ngenre: Drama\nfahrer: Bo Lind",
    "d.de.md": "title: D\nyear: 1990\ngenre: Drama\ncountry: Deutschland",
    "e.de.md": "title: E\nyear: 2008\ncountry: Deutschland",
    "f.de.md": "title: F\nyear: 1950\ncountry: Deutschland",
    "g.de.md": "title: G\nyear: 2001\ncast: [Emil Voss]",
}
QUERY = """{ film(slug: "x") { related { film { slug } score genres { key } countries { code } decade
    people { person { name } role { key } otherRole { key } } } } }"""


@pytest.fixture(scope="module")
def url(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    url = databases.migrated()
    seed(url, lay(tmp_path_factory.mktemp("related"), DOCUMENTS))
    yield url
    databases.drop(url)


def test_why_films_are_related_and_in_which_order(url: str, runner: asyncio.Runner) -> None:
    assert found(url, runner) == [
        "a 26 2000 DIRECTOR/DIRECTOR ACTOR/ACTOR",
        "c 1 DRAMA 2000 DRIVER/DRIVER",
        "b 1 2000 DIRECTOR/DRIVER",
        "d 0 DRAMA DE",
        "e 0 DE 2000",
        "f 0 DE",
    ]


def test_how_far_related_films_are_looked_for(
    url: str, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One person, her nearest credit before and behind, and the nearest film before, which has nothing in common."""
    for name in ("PEOPLE", "CREDITS", "NEIGHBOURS"):
        monkeypatch.setattr(related, name, 1)
    assert found(url, runner) == ["a 20 2000 DIRECTOR/DIRECTOR ACTOR/ACTOR", "d 0 DRAMA DE"]


def found(url: str, runner: asyncio.Runner) -> list[str]:
    """A line for each film: its slug, the score, genres, countries and decade, and everybody's two roles."""
    answering = Answering(runner, url)
    answer = json.loads(answering.answer(QUERY).data or "")
    answering.close()
    return [
        " ".join(
            [
                each["film"]["slug"],
                str(each["score"]),
                *(genre["key"] for genre in each["genres"]),
                *(country["code"] for country in each["countries"]),
                *([str(each["decade"])] if each["decade"] else []),
                *(f"{person['role']['key']}/{person['otherRole']['key']}" for person in each["people"]),
            ]
        )
        for each in answer["film"]["related"]
    ]
