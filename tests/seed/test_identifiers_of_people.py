"""Identifiers of people: from credits and people.yaml, and what `people --similar` makes of them."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine

from graph.database.databases import parse_url
from seed.report.similar_people import similar_people
from tests.seed.laying import lay, lines, rows, seed

ALL = (
    "SELECT p.slug, i.position, i.scheme, i.value, i.label FROM person_identifiers i"
    " JOIN people p ON p.id = i.person_id ORDER BY p.slug, i.position"
)


def film(*credits: str) -> str:
    return "\n".join(("title: Deich", "year: 2003", "crew:", *(f"  - {{role: Kamera, {each}}}" for each in credits)))


def similar(url: str) -> list[str]:
    engine = create_engine(parse_url(url))
    try:
        with engine.connect() as connection:
            return "\n".join(similar_people(connection)).splitlines()
    finally:
        engine.dispose()


@pytest.mark.parametrize(
    "front_matter",
    [
        "director: {name: Mara Esch, imdb: nm0375847}",
        "cast:\n  - {name: Mara Esch, character: Eva, imdb_id: 375847}",
        "crew:\n  - {role: Kamera, name: Mara Esch, ids: {imdb: nm375847}}",
        "crew:\n  - {name: Mara Esch, role: Kamera, url: https://www.imdb.com/name/nm0375847/}",
        "crew:\n  Kamera: {name: Mara Esch, imdb: nm0375847}",
    ],
)
def test_a_credit(front_matter: str, tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"deich.md": f"title: Deich\nyear: 2003\n{front_matter}"})
    assert seed(database_url, tmp_path).findings == ()
    assert [row[:4] for row in rows(database_url, ALL)] == [("mara-esch", 0, "IMDB", "nm0375847")]


def test_people_yaml_comes_first_and_credits_complete_it(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"deich.md": film("name: Mara Esch, imdb: 375847, tmdb_id: 287")})
    lay(tmp_path, {"people.yaml": "- name: Mara Esch\n  ids: {gnd: 11850553X, imdb: nm0375847}\n"})
    assert seed(database_url, tmp_path).findings == ()
    assert rows(database_url, ALL) == [
        ("mara-esch", 0, "IMDB", "nm0375847", "nm0375847"),
        ("mara-esch", 1, "TMDB", "287", "287"),
        ("mara-esch", 2, "GND", "11850553X", "11850553X"),
    ]


def test_they_follow_the_documents(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"deich.md": film("name: Mara Esch, imdb: 1")})
    first = seed(database_url, tmp_path).message
    lay(tmp_path, {"deich.md": film("name: Mara Esch, imdb: 2")})
    seed(database_url, tmp_path)
    assert [row[3] for row in rows(database_url, ALL)] == ["nm0000002"]
    lay(tmp_path, {"people.yaml": "- name: Mara Esch\n  ids: {tmdb: 5}\n"})
    assert "revision" in seed(database_url, tmp_path).message
    assert [row[3] for row in rows(database_url, ALL)] == ["nm0000002", "5"]
    lay(tmp_path, {"deich.md": film("name: Mara Esch")})
    (tmp_path / "people.yaml").unlink()
    seed(database_url, tmp_path)
    assert rows(database_url, ALL) == []
    lay(tmp_path, {"deich.md": film("name: Mara Esch, imdb: 1")})
    assert seed(database_url, tmp_path).message.rpartition(" ")[2] == first.rpartition(" ")[2]


def test_a_wrong_form_is_told_at_its_line(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"deich.md": film("name: Mara Esch, imdb: tt0349047")})
    lay(tmp_path, {"people.yaml": "- name: Mara Esch\n  identifiers: {isni: 0000 0001 2103 2684}\n"})
    assert lines(seed(database_url, tmp_path).findings, tmp_path) == [
        'deich.md:5:43: warning[identifier]: "tt0349047" is no identifier of a person in IMDB: it is kept as printed',
        'people.yaml:2:23: warning[identifier]: "0000 0001 2103 2684" is no identifier of a person in ISNI,'
        " or a character of it is mistyped: it is kept as printed",
    ]


def test_one_identifier_is_one_person(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"deich.md": film("name: Mara Esch, imdb: 1", "name: Lia Brandt, imdb: 1")})
    seed(database_url, tmp_path)
    assert similar(database_url)[1:3] == [
        "- name: Lia Brandt  # 1 film",
        "  aliases: [Mara Esch]  # 1 film (IMDB nm0000001 in both)",
    ]


def test_different_identifiers_are_different_people(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"deich.md": film("name: Mara Eschen, imdb: 1", "name: Mara Escher, imdb: 2")})
    seed(database_url, tmp_path)
    assert similar(database_url) == [
        "# Nothing found: no names are alike, and no name seems to be that of several people."
    ]


def test_a_name_with_two_identifiers_is_two_people(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {name: film(f"name: Mara Esch, imdb: {n}") for n, name in enumerate(("deich.md", "siel.md"), 1)})
    seed(database_url, tmp_path)
    assert similar(database_url)[1:] == [
        "# Mara Esch: IMDB nm0000001 in deich",
        "- name: Mara Esch (II)  # IMDB nm0000002",
        "  aliases: [Mara Esch]",
        "  films: [siel]",
    ]
