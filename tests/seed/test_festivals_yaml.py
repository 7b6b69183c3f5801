"""festivals.yaml: festivals and awards of one's own, and what is wrong with the file."""

import asyncio
import json
import re
from pathlib import Path

import pytest

from graph.settings import Settings
from seed import catalogue_command, command
from seed.fields.award_lines import parse_award
from seed.fields.festivals import Festivals, standard
from seed.fields.festivals_yaml import FestivalsReader, read_festivals
from tests.answering import Answering
from tests.databases import ROOT

PAGE = (ROOT / "docs" / "documents.md").read_text(encoding="utf-8")
OWN = next(each for each in re.findall("```yaml\n(.*?)```", PAGE, re.DOTALL) if "- festival:" in each)
"""The example of the page."""


def write(folder: Path, text: str) -> Path:
    path = folder / "festivals.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def own(tmp_path: Path) -> Festivals:
    festivals, findings = read_festivals([write(tmp_path, OWN)])
    assert findings == ()
    return festivals


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publikumspreis, Wattfilmtage 2004", ("TIDAL_FILM_DAYS", "Wattfilmtage", "Publikumspreis", 2004, "WIN")),
        ("Goldene Auster 2004", ("TIDAL_FILM_DAYS", None, "Goldene Auster", 2004, "WIN")),
        ("Husumer Filmtage: Best Film", ("TIDAL_FILM_DAYS", "Husumer Filmtage", "Best Film", None, "WIN")),
        ("Hafenpreis 2004", ("HARBOUR_PRIZE", "Hafenpreis", "Hafenpreis", 2004, "WIN")),
        ("1. Preis, Cannes", ("CANNES", "Cannes", "1. Preis", None, "WIN")),
        ("1. Preis, Filmfestspiele Cannes", ("CANNES", "Filmfestspiele Cannes", "1. Preis", None, "WIN")),
        ("Goldene Palme", ("CANNES", None, "Goldene Palme", None, "WIN")),
    ],
)
def test_lines_name_own_festivals_as_they_do_ours(
    own: Festivals, line: str, expected: tuple[str, str | None, str, int | None, str]
) -> None:
    found = parse_award(line, own)
    assert found.festival
    assert (found.festival.key, found.festival_label, found.name, found.year, found.kind) == expected


def test_names_cities_and_countries(own: Festivals) -> None:
    assert [
        (festival.name("de"), festival.name("fr"), festival.city_name("de"), festival.country, festival.is_award)
        for key in ("TIDAL_FILM_DAYS", "HARBOUR_PRIZE", "CANNES")
        if (festival := own.festival(key))
    ] == [
        ("Wattfilmtage", "Tidal Film Days", "Husum", "DE", False),
        ("Hafenpreis", "Harbour Prize", None, "", True),
        ("Filmfestspiele Cannes", "Festival de Cannes", "Cannes", "FR", False),
    ]


def test_a_name_that_an_entry_claims_no_longer_names_another(tmp_path: Path) -> None:
    text = "- {festival: HARBOUR_DAYS, name: Harbour Days, labels: [Cannes]}\n"
    festivals, _ = read_festivals([write(tmp_path, text)])
    found = parse_award("1. Preis, Cannes", festivals)
    assert found.festival
    assert found.festival.key == "HARBOUR_DAYS"


def test_without_a_file_the_festivals_are_those_of_the_package() -> None:
    assert read_festivals([]) == (standard(), ())


NO_LIST = (
    "write a list of entries like\n- festival: TIDAL_FILM_DAYS\n  name: Tidal Film Days\n  city: Husum\n"
    "- award: HARBOUR_PRIZE\n  name: Harbour Prize"
)
TAG = 'write a tag, e.g. "de" or "en"'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("festival: TIDAL\n", (1, 1, "festivals.yaml is no list of festivals", NO_LIST)),
        ("- Wattfilmtage\n", (1, 3, "an entry must be a map with a festival or an award", NO_LIST)),
        ("- name: Wattfilmtage\n", (1, 3, "the entry has neither a festival nor an award", NO_LIST)),
        (
            "- {festival: A, award: B}\n",
            (1, 3, "the entry has both a festival and an award", "write an entry for each"),
        ),
        ("- festival: TIDAL\n", (1, 3, "the entry has no name", "write `name: …`, or `name: {de: …, en: …}`")),
        ("- award: harbour\n  name: x\n", (1, 10, '"harbour" is no key of an award', "write HARBOUR")),
        ("- award: CANNES\n", (1, 3, "CANNES is a festival", "write `festival: CANNES`")),
        ("- festival: TIDAL\n  name: x\n  city: {german: y}\n", (3, 10, '"german" is no language', TAG)),
        (
            "- festival: TIDAL\n  name: x\n  country: Atlantis\n",
            (3, 12, '"Atlantis" is no country', "write its ISO 3166 code, e.g. DE"),
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_remedy(text: str, expected: tuple[int, int, str, str]) -> None:
    _, findings = FestivalsReader().parse(text.encode())
    assert expected in [(each.line, each.column, each.message, each.help) for each in findings]
    assert {each.code for each in findings} == {"festivals"}


def test_two_entries_for_one_festival(tmp_path: Path) -> None:
    text = "- {festival: TIDAL, name: x}\n- {festival: TIDAL, name: y}\n"
    festivals, findings = read_festivals([write(tmp_path, text)])
    assert festivals is standard()
    assert [(each.line, each.message) for each in findings] == [(2, "TIDAL has the entry on line 1 already")]


QUERY = '{ festivals(language: "en") { nodes { slug name city country { code } kind awards { label } } } }'


def test_own_festivals_are_served_and_a_changed_file_is_noticed(
    tmp_path: Path, database_url: str, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(DATABASE_URL=database_url, languages=("de", "en"))
    for module in (command, catalogue_command):
        monkeypatch.setattr(module, "settings", lambda: settings)
    text = "---\ntitle: Watt\nyear: 2001\nawards: ['1. Preis, Wattfilmtage 2002', 'Goldene Auster']\n---\n"
    (tmp_path / "watt.md").write_text(text, encoding="utf-8")
    catalogue_command.seed([tmp_path])
    assert served(database_url, runner) == [
        ("wattfilmtage", "Wattfilmtage", None, None, "FESTIVAL", ["1. Preis, Wattfilmtage 2002"])
    ]
    write(tmp_path, OWN)
    catalogue_command.seed([tmp_path])
    own = ("tidal-film-days", "Tidal Film Days", "Husum", "DE", "FESTIVAL")
    assert served(database_url, runner) == [(*own, ["1. Preis, Wattfilmtage 2002", "Goldene Auster"])]


def served(url: str, runner: asyncio.Runner) -> list[tuple[object, ...]]:
    answering = Answering(runner, url, languages=("de", "en"))
    nodes = json.loads(answering.answer(QUERY).data or "")["festivals"]["nodes"]
    answering.close()
    for each in nodes:
        each["country"] = each["country"] and each["country"]["code"]
        each["awards"] = [award["label"] for award in each["awards"]]
    return [tuple(each.values()) for each in nodes]
