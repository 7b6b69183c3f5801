"""Awards that documents about people tell of: read, joined with those of films, and kept right as either changes."""

from pathlib import Path

import pytest

from seed.fields.awards import read_awards
from seed.fields.festivals import standard
from tests.databases import Databases
from tests.seed.laying import lay, revision, rows, seed
from tests.seed.reading import node

LISTED = """
SELECT films.slug, award_listings.position, festivals.slug, award_listings.year, award_listings.kind, people.slug,
    credit
FROM award_listings LEFT JOIN films ON films.id = film_id LEFT JOIN festivals ON festivals.id = festival_id
LEFT JOIN award_recipients ON award_id = award_listings.id LEFT JOIN people ON people.id = award_recipients.person_id
ORDER BY films.slug IS NULL, films.slug, award_listings.position, people.slug
"""
PRINTED = """
SELECT language, award, label, person_awards.name, festival_label FROM person_awards
JOIN person_texts ON person_texts.id = person_text_id ORDER BY language, person_awards.position
"""
FILMS = {
    "rot/de.md": "title: Rotes Feld\ndirector: Li Wen\nawards:\n- Goldener Bär, Berlinale 1988\n- 1. Preis, Gijón 1988",
    "rot/en.md": "title: Red Field\nawards: ['Golden Bear, Berlin 1988', 'First Prize, Gijón 1988']",
}
PAGES = {
    "people/li/de.md": """
title: Li Wen
awards:
  - Goldener Bär für „Rotes Feld“, Berlinale 1988
  - Locarno | Ehrenpreis | 2010
  - {festival: Venedig, preis: Goldener Löwe, jahr: 1992, film: Rotes Feld}
  - 1. Preis, Gijón 1988
""",
    "people/li/en.md": """
title: Li Wen
awards: |
  | Festival  | Award           | Film      | Year |
  | --------- | :-------------: | --------- | ---- |
  | Berlinale | Golden Bear     | Red Field | 1988 |
  | Locarno   | Honorary Award  |           | 2010 |
  | Venice    | Golden Lion     | Red Field | 1992 |
  | Gijón     | First Prize     |           | 1988 |
""",
}
OF_FILM = [
    ("rot", 0, "berlinale", 1988, "WIN", "li-wen", None),
    ("rot", 1, "gijon", 1988, "WIN", "li-wen", None),
]
TOLD = ("rot", 2, "venice", 1992, "WIN", "li-wen", None)
OF_NONE = (None, 0, "locarno", 2010, "WIN", "li-wen", None)


def test_they_are_joined_with_those_of_films(database_url: str, tmp_path: Path) -> None:
    """Two languages are one award, and so are the person's and the film's; the others stand behind the film's."""
    seed(database_url, lay(tmp_path, FILMS | PAGES))
    assert rows(database_url, LISTED) == [*OF_FILM, TOLD, OF_NONE]
    assert rows(database_url, PRINTED)[:4] == [
        ("de", 0, "Goldener Bär für „Rotes Feld“, Berlinale 1988", "Goldener Bär für „Rotes Feld“", "Berlinale"),
        ("de", 1, "Locarno, Ehrenpreis, 2010", "Ehrenpreis", "Locarno"),
        ("de", 2, "Venedig: Goldener Löwe 1992 (Rotes Feld)", "Goldener Löwe", "Venedig"),
        ("de", 3, "1. Preis, Gijón 1988", "1. Preis", "Gijón"),
    ]
    assert [row[1] for row in rows(database_url, PRINTED)[4:]] == [0, 1, 2, 3]


def test_the_order_in_which_documents_come_does_not_matter(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, PAGES))
    assert [(row[0], row[2]) for row in rows(database_url, LISTED)] == [
        (None, "locarno"),
        (None, "venice"),
        (None, "berlinale"),
        (None, "gijon"),
    ]
    seed(database_url, lay(tmp_path, FILMS))
    assert rows(database_url, LISTED) == [*OF_FILM, TOLD, OF_NONE]


def test_a_change_of_either_document_is_one_of_the_award(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, FILMS | PAGES))
    before = revision(database_url)
    lay(tmp_path, {"rot/de.md": "title: Anders\ndirector: Li Wen", "rot/en.md": "title: Other"})
    seed(database_url, tmp_path)
    assert [row[:4] for row in rows(database_url, LISTED)] == [
        (None, 0, "locarno", 2010),
        (None, 1, "venice", 1992),
        (None, 2, "berlinale", 1988),
        (None, 3, "gijon", 1988),
    ]
    lay(tmp_path, FILMS)
    seed(database_url, tmp_path)
    assert rows(database_url, LISTED) == [*OF_FILM, TOLD, OF_NONE]
    assert revision(database_url) == before
    lay(tmp_path, {"people/li/de.md": "title: Li Wen", "people/li/en.md": "title: Li Wen"})
    assert "documents about 1 person changed" in str(seed(database_url, tmp_path, dry_run=True).message)
    seed(database_url, tmp_path)
    assert [row[:6] for row in rows(database_url, LISTED)] == [(*row[:5], None) for row in OF_FILM]
    assert rows(database_url, "SELECT slug FROM festivals ORDER BY slug") == [("berlinale",), ("gijon",)]


def test_a_title_of_several_films_is_that_of_the_one_that_credits_the_person(database_url: str, tmp_path: Path) -> None:
    documents = {
        "a/de.md": "title: Tor\nyear: 1990\nslug: a",
        "b/de.md": "title: Tor\nyear: 1991\nslug: b\ndirector: Li Wen",
        "people/li/de.md": "title: Li Wen\nawards:\n- Jurypreis, Cannes 1992, »Tor«\n- Bester Film, Hof 1993 (Tür)",
    }
    seed(database_url, lay(tmp_path, documents))
    assert [row[:4] for row in rows(database_url, LISTED)] == [("b", 0, "cannes", 1992), (None, 0, "hof", 1993)]


def test_what_is_no_award_is_told(database_url: str, tmp_path: Path) -> None:
    result = seed(database_url, lay(tmp_path, {"people/li/de.md": "title: Li Wen\nawards: [[1], Oscar 1990]"}))
    assert [(finding.code, finding.line, finding.column) for finding in result.findings] == [("form", 3, 10)]
    assert rows(database_url, "SELECT label FROM person_awards") == [("Oscar 1990",)]


@pytest.mark.parametrize(
    ("table", "labels"),
    [
        ("| Festival | Preis |\n|---|---|\n| Hof | Filmpreis |", ["Hof, Filmpreis"]),
        ("Preis | Jahr\nHof | 1990\nPreis | Oscar", ["Hof, 1990", "Preis, Oscar"]),
        ("| Locarno | Ehrenpreis |  | 2010 |", ["Locarno, Ehrenpreis, 2010"]),
        ("Hof | 1990", ["Hof, 1990"]),
        ("Preis", ["Preis"]),
    ],
)
def test_the_head_of_a_table_is_no_award(table: str, labels: list[str]) -> None:
    awards, _ = read_awards(node(table), standard())
    assert [award.label for award in awards] == labels


def test_a_person_has_a_site_of_their_own(database_url: str, tmp_path: Path) -> None:
    page = "name: Li Wen\nwebsite: https://li-wen.example\nlinks: [https://verleih.example/li]"
    seed(database_url, lay(tmp_path, {"people/li.md": page}))
    assert rows(database_url, "SELECT url FROM person_links ORDER BY position") == [
        ("https://verleih.example/li",),
        ("https://li-wen.example",),
    ]
    assert rows(database_url, "SELECT fields FROM person_texts") == [("{}",)]


def test_awards_of_no_film_give_databases_one_revision(
    sqlite: Databases, postgresql: Databases, tmp_path: Path
) -> None:
    page = "name: Li Wen\nawards: ['Goldener Bär für „Rotes Feld“, Berlinale 1988', 'Ehrenpreis, Locarno 2010']"
    films = lay(tmp_path, FILMS | {"people/li.md": page})
    urls = sqlite.migrated(), postgresql.migrated()
    for url in urls:
        seed(url, films)
    assert rows(urls[0], "SELECT count(*) FROM award_listings WHERE film_id IS NULL") == [(1,)]
    assert revision(urls[0]) == revision(urls[1])
    sqlite.drop(urls[0])
    postgresql.drop(urls[1])


PLANNED = {
    "sqlite": "SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'award_listings'",
    "postgresql": "SELECT count(*) FROM pg_class WHERE relname = 'award_listings' AND reltuples > 0",
}


def test_planners_know_of_awards_that_came_without_films(database_url: str, tmp_path: Path) -> None:
    """A catalogue in which people get documents has more awards than any statistics told."""
    seed(database_url, lay(tmp_path, {f"{n}/de.md": f"title: Film {n}\ndirector: Li Wen" for n in range(20)}))
    counted = PLANNED[database_url.partition("+")[0].partition(":")[0]]
    assert rows(database_url, counted) == [(0,)]
    seed(database_url, lay(tmp_path, PAGES))
    assert rows(database_url, counted)[0][0] > 0
