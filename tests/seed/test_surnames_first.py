"""`Kovács, Grete` in credits → one person where the collection knows her, two names where it does not."""

from pathlib import Path

import pytest

from tests.seed.laying import lay, lines, read, rows, seed

GRETE = {"people/grete.md": "title: Grete Kovács\naliases: [Grete Beck]"}
NAMES = "SELECT DISTINCT p.name FROM people p JOIN credits c ON c.person_id = p.id ORDER BY p.name"


def credited(folder: Path, credits: str, people: dict[str, str]) -> list[str]:
    films, _ = read(lay(folder, {"halm/index_de.md": f"title: Halm\n{credits}", **people}))
    return [f"{mention.printed_name}" for credit in films["halm"].credits for mention in credit.mentions]


@pytest.mark.parametrize(
    ("credits", "names"),
    [
        ("director: Kovács, Grete", ["Grete Kovács"]),
        ("director: [Anna Berg, 'KOVÁCS, Grete']", ["Anna Berg", "Grete KOVÁCS"]),
        ("cast: ['Kovács, Grete als Ophelia', Anna Berg]", ["Grete Kovács", "Anna Berg"]),
        ("cast: ['Ophelia: Kovács, Grete', 'Hamlet: Anna Berg']", ["Grete Kovács", "Anna Berg"]),
        ("cast: 'Kovács, Grete; Anna Berg'", ["Grete Kovács", "Anna Berg"]),
        ("crew: [{role: Ton, name: 'Kovács, Grete'}]", ["Grete Kovács"]),
        ("crew: [{role: Ton, name: 'Kovács, Grete (Gast)'}]", ["Grete Kovács"]),
        ("crew: ['Ton: Kovács, Grete']", ["Grete Kovács"]),
        ("kamera: Kovács, Grete / Beck, Grete", ["Grete Kovács", "Grete Beck"]),
        ("crew: {Ton: 'Kovács, Grete und Anna Berg'}", ["Grete Kovács", "Anna Berg"]),
        ("crew: {Ton: 'Kovács, Grete, Anna Berg'}", ["Kovács", "Grete", "Anna Berg"]),
    ],
)
def test_who_has_a_document_is_meant(tmp_path: Path, credits: str, names: list[str]) -> None:
    assert credited(tmp_path, credits, GRETE) == names


@pytest.mark.parametrize(
    "credits", ["director: Cher, Madonna", "crew: {Musik: 'Cher, Madonna'}", "cast: ['Cher, Madonna']"]
)
@pytest.mark.parametrize(
    "people",
    [{}, {"people/c.md": "title: Cher", "people/m.md": "title: Madonna Cher"}, {"people/m.md": "title: Madonna"}],
)
def test_two_names_stay_two_and_are_told(tmp_path: Path, credits: str, people: dict[str, str]) -> None:
    films, findings = read(lay(tmp_path, {"halm/index_de.md": f"title: Halm\n{credits}", **people}))
    assert [mention.printed_name for credit in films["halm"].credits for mention in credit.mentions] == [
        "Cher",
        "Madonna",
    ]
    assert [finding.partition("warning")[2] for finding in findings] == [
        '[name-open]: "Cher, Madonna" is read as two names'
    ]


def test_people_yaml_knows_people_too(tmp_path: Path) -> None:
    listed = {"people.yaml": "- name: Greta Kovács\n  aliases: [Grete Kovács]\n"}
    assert credited(tmp_path, "cast: ['Kovács, Grete']", listed) == ["Grete Kovács"]


def test_an_alias_that_holds_in_one_film_is_known_there(tmp_path: Path) -> None:
    listed = {"people.yaml": "- name: Greta Kovács\n  aliases: [Grete Kovács]\n  films: [halm]\n"}
    other = {"gras/index_de.md": "title: Gras\ncast: ['Kovács, Grete']"}
    films, _ = read(lay(tmp_path, {"halm/index_de.md": "title: Halm\ncast: ['Kovács, Grete']"} | other | listed))
    assert {key: [credit.person for credit in film.credits] for key, film in films.items()} == {
        "halm": ["greta kovács"],
        "gras": ["kovács", "grete"],
    }


@pytest.mark.parametrize(
    ("crew", "names"),
    [
        (
            "[{role: Regie, name: 'Berg, Anna'}, {role: Ton, name: 'Halde, Jon'}, {role: Licht, name: 'Torf, Rike'}]",
            ["Anna Berg", "Jon Halde", "Rike Torf"],
        ),
        ("{Regie: 'Berg, Anna', Ton: 'Halde, Jon', Licht: 'Torf, Rike'}", ["Anna Berg", "Jon Halde", "Rike Torf"]),
        ("{Regie: 'Berg, Anna', Ton: 'Halde, Jon', Licht: Rike Torf}", ["Berg", "Anna", "Halde", "Jon", "Rike Torf"]),
        ("{Ton: 'Halde, Jon', Licht: 'Torf, Rike'}", ["Halde", "Jon", "Torf", "Rike"]),
        (
            "{Verleih: 'Pandora, Köln', Ton: 'Halde, Jon', Licht: 'Torf, Rike'}",
            ["Pandora", "Köln", "Halde", "Jon", "Torf", "Rike"],
        ),
    ],
)
def test_a_crew_in_which_every_name_has_the_form(tmp_path: Path, crew: str, names: list[str]) -> None:
    assert credited(tmp_path, f"crew: {crew}", {}) == names


def test_it_does_not_matter_when_the_document_comes(database_url: str, tmp_path: Path) -> None:
    films = {
        "halm/index_de.md": "title: Halm\ncast: ['Kovács, Grete', Anna Berg]",
        "gras/index_de.md": "title: Gras\ncast: [Anna Berg]",
    }
    seed(database_url, lay(tmp_path, films))
    assert rows(database_url, NAMES) == [("Anna Berg",), ("Grete",), ("Kovács",)]
    hashes = "SELECT path, content_hash FROM documents ORDER BY path"
    gras, _ = rows(database_url, hashes)
    page = {"people/grete.md": "title: Grete Kovács"}
    seed(database_url, lay(tmp_path, page))
    assert rows(database_url, NAMES) == [("Anna Berg",), ("Grete Kovács",)]
    assert rows(database_url, hashes)[0] == gras  # what has no such name does not depend on who is known
    first = rows(database_url, "SELECT slug, name FROM people ORDER BY slug")
    assert seed(database_url, tmp_path).unchanged
    (tmp_path / "people/grete.md").unlink()
    seed(database_url, tmp_path)
    assert rows(database_url, NAMES) == [("Anna Berg",), ("Grete",), ("Kovács",)]
    seed(database_url, lay(tmp_path, page))
    assert rows(database_url, "SELECT slug, name FROM people ORDER BY slug") == first
    assert lines(seed(database_url, tmp_path).findings, tmp_path) == []
