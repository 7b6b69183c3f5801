"""Awards of which the bodies of documents tell: tables, lists and lines."""

from pathlib import Path

import pytest

from graph.settings import Settings
from seed.fields.award_bodies import awards_of_body
from seed.fields.award_lines import ParsedAward
from seed.fields.festivals import standard
from seed.parse.body import render
from seed.pipeline import check_documents
from tests.seed.laying import lay, lines, read, rows, seed
from tests.seed.test_awards_of_people import LISTED

Said = tuple[str | None, str | None, int | None, str | None]

PEOPLE: list[tuple[str, list[Said]]] = [
    (
        "| Festival | Award |\n|---|---|\n| Berlinale 1988 | Golden Bear |\n| Karlovy Vary 2012 | Best Director |",
        [("BERLINALE", "Golden Bear", 1988, "WIN"), ("KARLOVY_VARY", "Best Director", 2012, "WIN")],
    ),
    (
        "| Berlinale 1988 | Golden Bear |\n|---|---|\n| Filmfest Verden | Hauptpreis |",
        [("BERLINALE", "Golden Bear", 1988, "WIN"), (None, "Hauptpreis", None, "WIN")],
    ),
    (
        "Er lebt in Hof.\n\nBerlinale 1988 | Goldener Bär\nGijón 1994 | 1. Preis",
        [("BERLINALE", "Goldener Bär", 1988, "WIN"), ("GIJON", "1. Preis", 1994, "WIN")],
    ),
    (
        "| Year | Award | Category | Nominated work | Result | Ref. |\n|--|--|--|--|--|--|\n"
        "| 2010 | Academy Awards | Best Picture | Tor | Nominated | [1] |\n"
        "| 2011 | César | Best Film | Tor | Pending | |",
        [
            ("ACADEMY_AWARDS", "Best Picture", 2010, "NOMINATION"),
            ("CESAR", "Best Film", 2011, None),
        ],
    ),
    (
        "<table><tr><th>Jahr</th><th>Auszeichnung</th></tr>"
        "<tr><td rowspan=2>1999</td><td>Bayerischer Filmpreis</td></tr>"
        "<tr><td>Publikumspreis, Hof<br>Jurypreis, Emden</td></tr></table>",
        [
            ("BAVARIAN_FILM_AWARD", "Bayerischer Filmpreis", 1999, "WIN"),
            ("HOF", "Publikumspreis", 1999, "WIN"),
            ("EMDEN", "Jurypreis", 1999, "WIN"),
        ],
    ),
    ("| Jahr | Film | Preis |\n|--|--|--|\n| 1999 | Tor | – |\n| 2001 | Tür | 15 € |\n| 2002 | Tal | |", []),
    ("| Jahr | Film | Rolle |\n|--|--|--|\n| 1999 | Tor | Regie |", []),
    ("| Datum | Festival | Ort |\n|--|--|--|\n| 2.3.2024 | Berlinale | Berlin |", []),
    ("| Stück | Theater |\n|--|--|\n| Faust | Schauspielhaus Hof |\n| Nathan | Oper Leipzig |", []),
    ("- Publikumspreis, Cannes 1995\n- 1. Preis, Gijón", []),
    ("Er erhielt den Publikumspreis | nichts sonst", []),
]
BELOW: list[tuple[str, list[Said]]] = [
    (
        "## Auszeichnungen (Auswahl)\n- Publikumspreis, Cannes 1995\n- lief auf über 60 Festivals\n"
        "- **Locarno** – Goldener Leopard\n"
        "- Jurymitglied, Hof 2010\n\n## Leben\n- Bayerischer Filmpreis 2001",
        [("CANNES", "Publikumspreis", 1995, "WIN"), ("LOCARNO", "Goldener Leopard", None, "WIN")],
    ),
    (
        "**Festivals & Preise:**\n\n- Berlinale 1988\n  - Goldener Bär\n  - Preis der Ökumenischen Jury\n- César 2001\n"
        "  - Meilleur film",
        [
            ("BERLINALE", "Goldener Bär", 1988, "WIN"),
            ("BERLINALE", "Preis der Ökumenischen Jury", 1988, "WIN"),
            ("CESAR", "Meilleur film", 2001, "WIN"),
        ],
    ),
    (
        "Prizes:\nPublikumspreis beim Internationalen\nFilmfestival Cannes 1995",
        [("CANNES", "Publikumspreis", 1995, "WIN")],
    ),
    (
        "Premi\n\nGiffoni 2001 – Miglior film\nTorino 2002 – Premio del pubblico",
        [("GIFFONI", "Miglior film", 2001, "WIN"), ("TORINO", "Premio del pubblico", 2002, "WIN")],
    ),
    (
        "<h3>Palmarès</h3><dl><dt>Annecy 2004</dt><dd>Grand Prix</dd></dl>\n\n### 2006\n\nBrest\n: Prix du public",
        [("ANNECY", "Grand Prix", 2004, "WIN")],
    ),
    (
        "## Awards\n\n### 2006\n\nBrest\n: Prix du public\n\n### Nominations & mentions\n\n* Deutscher Filmpreis 2004",
        [("BREST", "Prix du public", 2006, "WIN"), ("GERMAN_FILM_AWARD", "Deutscher Filmpreis", 2004, "NOMINATION")],
    ),
    (
        "## Preise und Nominierungen\n- Deutscher Filmpreis 2004",
        [("GERMAN_FILM_AWARD", "Deutscher Filmpreis", 2004, None)],
    ),
    (
        "## Preise und Nominierungen\n- Deutscher Filmpreis 2004\n- Bayerischer Filmpreis 2005 (Nominierung)",
        [
            ("GERMAN_FILM_AWARD", "Deutscher Filmpreis", 2004, "WIN"),
            ("BAVARIAN_FILM_AWARD", None, 2005, "NOMINATION"),
        ],
    ),
    ("## Festivals\n| Festival | Jahr |\n|--|--|\n| Locarno | 1999 |", [("LOCARNO", None, 1999, None)]),
    ("## Preise\n\nDVD | 19,90 €\n\n- Blu-ray 24,90 €", []),
    ("## Der Preis des Ruhms\n- Publikumspreis, Cannes 1995", []),
]


def told(markdown: str, *, of_person: bool) -> tuple[ParsedAward, ...]:
    return awards_of_body(render(markdown), standard(), of_person=of_person)


def said(awards: tuple[ParsedAward, ...]) -> list[Said]:
    return [
        (
            award.festival.key if award.festival else None,
            award.name,
            award.year,
            award.kind.value if award.kind else None,
        )
        for award in awards
    ]


@pytest.mark.parametrize(("body", "expected"), PEOPLE)
def test_of_a_person_tables_that_say_so_tell_of_awards(body: str, expected: list[Said]) -> None:
    assert said(told(body, of_person=True)) == expected
    assert told(body, of_person=False) == ()


@pytest.mark.parametrize("of_person", [True, False])
@pytest.mark.parametrize(("body", "expected"), BELOW)
def test_below_a_heading_for_awards(body: str, expected: list[Said], *, of_person: bool) -> None:
    assert said(told(body, of_person=of_person)) == expected


def test_the_film_is_in_a_column_or_above() -> None:
    body = "| Preis / Festival | Werk |\n|--|--|\n| Goldener Bär, Berlinale | Tor |"
    (award,) = told(body, of_person=True)
    assert (award.label, award.film, award.under) == ("Goldener Bär, Berlinale, Tor", "Tor", ())
    body = "## Tor (1999)\n\n### Preise\n- *Die Tür*\n  - Publikumspreis, Cannes"
    (award,) = told(body, of_person=True)
    assert (award.label, award.film, award.under) == ("Publikumspreis, Cannes", None, ("Tor", "Die Tür"))


def test_a_dash_stands_for_an_empty_cell() -> None:
    awards = ["| 2021 | – | DEFA-Förderpreis | — |", "| - | Tor | 1. Preis | Hof |"]
    body = "\n".join(["| Jahr | Film | Preis | Festival |", "|--|--|--|--|", *awards])
    first, second = told(body, of_person=True)
    assert (first.label, first.film, first.festival_label) == ("2021, DEFA-Förderpreis", None, None)
    assert (second.label, second.film, second.year) == ("Tor, 1. Preis, Hof", "Tor", None)
    (award,) = told("| Preis | Film | Ergebnis |\n|--|--|--|\n| Bayerischer Filmpreis | Tor | – |", of_person=True)
    assert (award.label, award.kind) == ("Bayerischer Filmpreis, Tor", None)


FILMS = {
    "rot/de.md": "title: Rotes Feld\ndirector: Li Wen\n---\n## Preise\n- Goldener Bär, Berlinale 1988",
    "rot/en.md": "title: Red Field\n---\n# Prizes\n- Golden Bear, Berlin 1988",
    "tor/de.md": "title: Tor\nawards: ['1. Preis, Ulm']\n---\n## Preise\n- Publikumspreis, Cannes 1995",
}
GERMAN = """title: Li Wen
---
Li Wen lebt.

| Festival | Preis | Film |
| --- | --- | --- |
| Berlinale 1988 | Goldener Bär | Rotes Feld |
| Locarno 2010 | Ehrenpreis | |

### Auszeichnungen

#### Rotes Feld

- Publikumspreis, Cannes 1989
"""
ENGLISH = """title: Li Wen
awards: ['Honorary Award, Locarno 2010']
---
| Festival | Award | Film |
| --- | --- | --- |
| Berlinale 1988 | Golden Bear | Red Field |
| Locarno 2010 | Honorary Award | |
| Cannes 1989 | Audience Award | Red Field |
"""


def test_bodies_of_two_languages_and_of_a_film_tell_of_one_award(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, FILMS | {"people/li/de.md": GERMAN, "people/li/en.md": ENGLISH}))
    assert rows(database_url, LISTED) == [
        ("rot", 0, "berlinale", 1988, "WIN", "li-wen", None),
        ("rot", 1, "cannes", 1989, "WIN", "li-wen", None),
        ("tor", 0, "ulm", None, "WIN", None, None),
        (None, 0, "locarno", 2010, "WIN", "li-wen", None),
    ]
    assert rows(
        database_url,
        "SELECT markdown FROM person_bodies JOIN person_texts ON id = person_text_id WHERE language = 'de'",
    ) == [(GERMAN.partition("---\n")[2].strip(),)]


def test_a_film_that_is_none_of_the_catalogue_is_told(database_url: str, tmp_path: Path) -> None:
    page = """title: Li Wen
awards:
- {festival: Berlinale, award: Goldener Bär, film: Rotes Fell}
- Goldener Bär für „Ganz anderes\", Berlinale 1988
- Silberner Bär für „Rotes Felt\", Berlinale 1988
- {festival: Hof, award: Filmpreis, film: Irgendwas}
---
| Preis | Film |
| --- | --- |
| Publikumspreis, Hof | Red Fields |
| Publikumspreis, Emden | Rotes Feld |
"""
    folder = lay(tmp_path, {"rot/de.md": "title: Rotes Feld\noriginal_title: Red Field", "people/li/de.md": page})
    expected = [
        'people/li/de.md:4:52: note[award-film]: "Rotes Fell" is no film of this catalogue',
        'people/li/de.md:6:3: note[award-film]: "Rotes Felt" is no film of this catalogue',
        'people/li/de.md:7:43: note[award-film]: "Irgendwas" is no film of this catalogue',
        'people/li/de.md:11:25: note[award-film]: "Red Fields" is no film of this catalogue',
    ]
    found = [finding for finding in seed(database_url, folder).findings if finding.code == "award-film"]
    assert lines(found, folder) == expected
    assert [str(finding.help) for finding in found] == [
        "did you mean Rotes Feld?",
        "did you mean Rotes Feld?",
        "",
        "did you mean Red Field?",
    ]
    assert lines((each for each in check_documents([folder], Settings()).findings), folder) == expected


def test_it_is_told_by_every_seeding(database_url: str, tmp_path: Path) -> None:
    page = "title: Li Wen\nawards:\n- {festival: Hof, award: Filmpreis, film: Irgendwas}\n"
    files = {"rot/de.md": "title: Rotes Feld", "people/li/de.md": page, "people/xu.md": "title: Xu"}

    def told(line: int, **changed: str) -> None:
        folder = lay(tmp_path, changed or files)
        expected = [f'people/li/de.md:{line}:43: note[award-film]: "Irgendwas" is no film of this catalogue']
        found = seed(database_url, folder).findings
        assert lines((each for each in found if each.code == "award-film"), folder) == expected

    told(4)
    told(4)
    told(4, **{"rot/de.md": "title: Rotes Feld\nyear: 1988"})
    told(4, **{"people/xu.md": "title: Xu\nborn: 1950"})
    told(5, **{"people/li/de.md": f"# Moved down\n{page}"})
    told(5, **{"rot/de.md": "title: Rotes Feld\nyear: 1989"})
    folder = lay(tmp_path, {"rot/de.md": "title: Irgendwas"})
    assert not [each for each in seed(database_url, folder).findings if each.code == "award-film"]


def test_it_is_told_at_the_award(tmp_path: Path) -> None:
    page = """title: Li Wen
---
Sie drehte Weites Land.

| Jahr | Film | Funktion |
| --- | --- | --- |
| 1988 | Weites Land | Regie |

| Jahr | Film | Preis |
| --- | --- | --- |
| 1988 | Weites Land | Goldener Bär |
"""
    folder = lay(tmp_path, {"rot/de.md": "title: Rotes Feld", "people/li/de.md": page})
    found = check_documents([folder], Settings()).findings
    expected = 'people/li/de.md:12:10: note[award-film]: "Weites Land" is no film of this catalogue'
    assert lines(found, folder) == [expected]


def test_films_have_no_awards_of_bodies_where_a_field_names_them(tmp_path: Path) -> None:
    films, _ = read(lay(tmp_path, FILMS))
    assert [award.festival for award in films["tor"].awards] == ["ULM"]
    assert [(award.festival, award.year) for award in films["rot"].awards] == [("BERLINALE", 1988)]


def test_the_results_of_maps_are_read_as_their_awards_are(database_url: str, tmp_path: Path) -> None:
    """What tells no kind of award is left over with its map."""
    awards = """awards:
- {festival: Berlinale, award: Goldener Bär, year: 1988, result: nominated}
- {festival: Berlinale, award: Silberner Bär, year: 1988, result: nirgends}
"""
    seed(database_url, lay(tmp_path, {"tor/de.md": f"title: Tor\n{awards}", "people/li.md": f"name: Li\n{awards}"}))
    left = '{"awards":[{"festival":"Berlinale","award":"Silberner Bär","year":"1988","result":"nirgends"}]}'
    for table in ("film_texts", "person_texts"):
        assert rows(database_url, f"SELECT fields FROM {table}") == [(left,)]


def test_awards_of_bodies_that_are_not_read_are_told(tmp_path: Path) -> None:
    """At their heading; nothing where the field has all of them."""
    of_field = 'title: Tor\nfestivals: "Publikumspreis, Cannes 1995"\n---\nText.\n\n## Festivals & Preise\n\n'
    documents = {
        "tor/de.md": of_field + "- Berlinale 1996: Goldener Bär\n",
        "rot/de.md": of_field.replace("Tor", "Rot") + "- Publikumspreis, Cannes 1995\n",
    }
    folder = lay(tmp_path, documents)
    found = check_documents([folder], Settings()).findings
    assert lines(found, folder) == [
        "tor/de.md:7:1: note[body-awards]: awards in the body are not read, since festivals names some"
    ]
