"""Documents → films: grouping, merging of languages, what is contradicted."""

from pathlib import Path

import pytest

from seed.discover.stored import NOTHING_STORED
from seed.fields.countries import Country
from seed.fields.languages import Language
from seed.fields.links import Link
from seed.fields.specs import Spec
from seed.film.record import Award, AwardText, Credit, Film, Medium, Mention, Version
from seed.parse.body import Body
from seed.pipeline import read_changed, take_inventory
from tests.seed.laying import lay, read

SAMPLE = """
title: Baikonur
type: film
category: feature
language: de
description: „Was vom Himmel fällt, darf man behalten“
director: Veit Helmer
cast:
  - Alexander Asochakov
  - Marie de Villepin als Julie
release_year: 2011
duration: 95 Minuten
country: Deutschland / Kasachstan / Russland
technical_specs: 35 mm, Farbe
dialogue: ohne Dialog
crew:
  - role: Regie
    name: Veit Helmer
  - role: Kamera
    name: Kolya Kano, Emil Christov
poster_image: poster.jpg
trailer_video: https://example.org/trailer.mp4
external_links:
  - name: Film-Website
    url: /de/baikonur/
  - name: böse
    url: javascript:alert(1)
awards:
  - 1. Preis, Gijon
  - Sundance: World Premiere
world_sales: Bavaria
additional: Gedreht in Baikonur
screenings: 2011
---
Ein *Dorf*.
"""


def _said(credit: Credit) -> tuple[str, str, list[tuple[str, int, str | None, str]]]:
    return (
        credit.person,
        credit.role,
        [(m.language, m.line, m.role_label, m.printed_name) for m in credit.mentions],
    )


def _credits(film: Film) -> list[tuple[str, str]]:
    return [(credit.person, credit.role) for credit in film.credits]


def test_one_document(tmp_path: Path) -> None:
    lay(tmp_path, {"baikonur/index_de.md": SAMPLE})
    films, findings = read(tmp_path)
    film = films["baikonur"]
    (version,) = film.versions
    assert film == Film(
        key="baikonur",
        wanted_slug="baikonur",
        versions=(version,),
        credits=film.credits,
        awards=(Award("GIJON", None, "WIN"), Award("SUNDANCE", None, "SELECTION")),
        category="FEATURE",
        category_label="feature",
        release_year=2011,
        release_year_label="2011",
        duration_seconds=5700,
        countries=(Country("DE", None), Country("KZ", None), Country("RU", None)),
        languages=(Language("SPOKEN", "zxx", "ohne Dialog"),),
        content_hash=film.content_hash,
    )
    assert version == Version(
        language="de",
        title="Baikonur",
        body=Body("Ein *Dorf*.", "<p>Ein <em>Dorf</em>.</p>\n", "Ein Dorf."),
        document=version.document,
        description="„Was vom Himmel fällt, darf man behalten“",
        duration_label="95 Minuten",
        country_label="Deutschland / Kasachstan / Russland",
        technical_specs_label="35 mm, Farbe",
        world_sales="Bavaria",
        additional_info="Gedreht in Baikonur",
        fields='{"external_links":[{"name":"böse","url":"javascript:alert(1)"}],"screenings":"2011"}',
        technical_specs=(Spec("GAUGE", "35 mm"), Spec("COLOUR", "Farbe"), Spec("DIALOGUE", "ohne Dialog")),
        media=(
            Medium("poster_image", "IMAGE", "poster.jpg", "baikonur/poster.jpg", None),
            Medium(
                "trailer_video", "VIDEO", "https://example.org/trailer.mp4", None, "https://example.org/trailer.mp4"
            ),
        ),
        links=(Link("Film-Website", "/de/baikonur/"),),
        awards=(
            AwardText(0, "1. Preis, Gijon", "1. Preis", "Gijon"),
            AwardText(1, "Sundance: World Premiere", "World Premiere", "Sundance"),
        ),
    )
    assert [_said(credit) for credit in film.credits] == [
        ("alexander asochakov", "ACTOR", [("de", 9, None, "Alexander Asochakov")]),
        ("marie de villepin", "ACTOR", [("de", 10, None, "Marie de Villepin")]),
        ("veit helmer", "DIRECTOR", [("de", 7, None, "Veit Helmer"), ("de", 18, "Regie", "Veit Helmer")]),
        ("kolya kano", "CINEMATOGRAPHY", [("de", 20, "Kamera", "Kolya Kano")]),
        ("emil christov", "CINEMATOGRAPHY", [("de", 20, "Kamera", "Emil Christov")]),
    ]
    assert [credit.is_crew for credit in film.credits] == [False, False, True, True, True]
    assert film.credits[1].mentions[0].character == "Julie"
    assert findings == [
        'baikonur/index_de.md:27:10: error[link]: "javascript:alert(1)" is left out: its scheme is not allowed',
        'baikonur/index_de.md:33:1: warning[unknown-field]: unknown field "screenings": it is served as it is,'
        " in `fields`",
    ]


NOTE = """
type: movie
title: Baikonur
originalTitle: Байконур
releaseYear: 2011
laufzeit: 95 min
pays: Allemagne
plot: Was vom Himmel fällt
poster: poster.jpg
directors:
  - "[[Veit Helmer]]"
writer: [Sergej Ashkenazy, "[[Veit Helmer]]"]
Kamera: Kolya Kano
productionDesigner:
editing: N/A
executive_producers: Anna Berg, Bo Carl
acteurs: Sitora Farmonova
crew:
  - role: Ton
    name: Paz Vega
author: Max Muster
score: 9.6
image: cover.jpg
"""


def test_fields_as_notes_and_pages_call_them(tmp_path: Path) -> None:
    films, findings = read(lay(tmp_path, {"baikonur/index_de.md": NOTE}))
    film = films["baikonur"]
    assert (film.original_title, film.release_year, film.release_year_label) == ("Байконур", 2011, "2011")
    assert film.duration_seconds == 5700
    assert film.countries == (Country("DE", None),)
    (version,) = film.versions
    assert (version.description, version.media[0].label) == ("Was vom Himmel fällt", "poster.jpg")
    assert [_said(credit) for credit in film.credits] == [
        ("sitora farmonova", "ACTOR", [("de", 17, None, "Sitora Farmonova")]),
        ("veit helmer", "DIRECTOR", [("de", 11, None, "Veit Helmer")]),
        ("sergej ashkenazy", "SCREENPLAY", [("de", 12, "writer", "Sergej Ashkenazy")]),
        ("veit helmer", "SCREENPLAY", [("de", 12, "writer", "Veit Helmer")]),
        ("kolya kano", "CINEMATOGRAPHY", [("de", 13, "Kamera", "Kolya Kano")]),
        ("anna berg", "EXECUTIVE_PRODUCER", [("de", 16, "executive producers", "Anna Berg")]),
        ("bo carl", "EXECUTIVE_PRODUCER", [("de", 16, "executive producers", "Bo Carl")]),
        ("paz vega", "SOUND", [("de", 20, "Ton", "Paz Vega")]),
    ]
    assert findings == [
        f'baikonur/index_de.md:{line}:1: warning[unknown-field]: unknown field "{name}": it is served as it is,'
        " in `fields`"
        for line, name in ((21, "author"), (22, "score"))
    ]


def test_the_usual_name_of_a_field_goes_before_others(tmp_path: Path) -> None:
    text = "title: X\nrelease_date: 2012-03-01\nplot: kurz\ndescription: lang\nrelease_year: 2011"
    films, findings = read(lay(tmp_path, {"x/de.md": text}))
    assert (films["x"].release_year, films["x"].versions[0].description) == (2011, "lang")
    assert findings == [
        'x/de.md:4:1: warning[repeated-field]: "plot" says again what line 5 says as description, and is not read',
    ]


HUGO = """
title: Baikonur
lang: fr
music: true
params:
  year: 2011
  motto: Nomaden
"""


def test_fields_below_params(tmp_path: Path) -> None:
    films, findings = read(lay(tmp_path, {"baikonur/index.md": HUGO}))
    assert (films["baikonur"].release_year, films["baikonur"].versions[0].language) == (2011, "fr")
    assert findings == [
        'baikonur/index.md:4:1: warning[unknown-field]: unknown field "music": it is served as it is, in `fields`',
        'baikonur/index.md:7:3: warning[unknown-field]: unknown field "motto": it is served as it is, in `fields`',
    ]


def test_nothing_that_a_document_says_is_lost(tmp_path: Path) -> None:
    films, _ = read(lay(tmp_path, {"baikonur/index_de.md": SAMPLE}))
    front_matter = films["baikonur"].versions[0].document.front_matter
    for words in ('"screenings":"2011"', '"url":"javascript:alert(1)"', '"duration":"95 Minuten"'):
        assert words in front_matter


DE = """
title: Tor zum Himmel
release_year: 2003
duration: 90 Minuten
country: Deutschland
category: feature
cast:
  - Miki Manojlović als Joachim
  - Chulpan Hamatova
crew:
  - role: Regie
    name: Veit Helmer
  - role: Drehbuch
    name: Veit Helmer, Gordan Mihić
technical_specs: Farbe
"""
EN = """
title: Gate to Heaven
release_year: 2003
duration: 90 min
country: Germany
category: Feature
cast:
  - Miki Manojlovic as Joachim
  - Chulpan Khamatova
crew:
  - role: Director
    name: Veit Helmer
  - role: Screenplay
    name: Veit Helmer, Gordan Mihic
  - role: Music
    name: Goran Bregović
technical_specs: colour
awards: [First prize]
"""


def test_two_languages_make_one_film(tmp_path: Path) -> None:
    films, findings = read(lay(tmp_path, {"gate/index_en.md": EN, "gate/index_de.md": DE}))
    film = films["gate"]
    assert findings == []
    assert [(version.language, version.title) for version in film.versions] == [
        ("de", "Tor zum Himmel"),
        ("en", "Gate to Heaven"),
    ]
    assert [version.technical_specs_label for version in film.versions] == ["Farbe", "colour"]
    assert [version.awards for version in film.versions] == [(), (AwardText(0, "First prize", "First prize"),)]
    assert film.awards == (Award(None, None, "WIN"),)
    assert [_said(credit) for credit in film.credits] == [
        ("miki manojlović", "ACTOR", [("de", 8, None, "Miki Manojlović"), ("en", 8, None, "Miki Manojlovic")]),
        ("chulpan hamatova", "ACTOR", [("de", 9, None, "Chulpan Hamatova"), ("en", 9, None, "Chulpan Khamatova")]),
        ("veit helmer", "DIRECTOR", [("de", 12, "Regie", "Veit Helmer"), ("en", 12, "Director", "Veit Helmer")]),
        ("veit helmer", "SCREENPLAY", [("de", 14, "Drehbuch", "Veit Helmer"), ("en", 14, "Screenplay", "Veit Helmer")]),
        (
            "gordan mihić",
            "SCREENPLAY",
            [("de", 14, "Drehbuch", "Gordan Mihić"), ("en", 14, "Screenplay", "Gordan Mihic")],
        ),
        ("goran bregović", "MUSIC", [("en", 16, "Music", "Goran Bregović")]),
    ]


def test_the_order_of_languages_decides_which_version_is_first(tmp_path: Path) -> None:
    lay(tmp_path, {"gate/index_en.md": EN, "gate/index_de.md": DE, "gate/index_fr.md": "title: Porte"})
    films, _ = read(tmp_path, ("en", "de"))
    film = films["gate"]
    assert [version.language for version in film.versions] == ["en", "de", "fr"]
    assert _credits(film)[0] == ("miki manojlovic", "ACTOR")
    films, _ = read(tmp_path, ("fr",))
    assert [version.language for version in films["gate"].versions] == ["fr", "de", "en"]


def test_the_first_version_that_states_a_fact_decides(tmp_path: Path) -> None:
    films, findings = read(
        lay(
            tmp_path,
            {
                "x/de.md": "title: X\nduration: 90 min\noriginal_title: Das X",
                "x/en.md": "title: X\nrelease_year: 1999\nduration: 95 min\noriginal_title: das x",
                "x/fr.md": "title: X\nrelease_year: 2001\nduration: 90 min\ncountry: France",
            },
        )
    )
    film = films["x"]
    assert (film.release_year, film.duration_seconds, film.countries, film.original_title) == (
        1999,
        5400,
        (Country("FR", None),),
        "Das X",
    )
    assert findings == [
        'x/en.md:4:11: warning[contradiction]: duration is "95 min" here, but "90 min" at x/de.md:3, which counts',
        'x/fr.md:3:15: warning[contradiction]: release_year is "2001" here, but "1999" at x/en.md:3, which counts',
    ]


def test_someone_else_for_a_role_is_a_contradiction(tmp_path: Path) -> None:
    films, findings = read(
        lay(
            tmp_path,
            {
                "x/de.md": "title: X\ncrew:\n- role: Kamera\n  name: Annemarie Bridy\n- role: Musik\n  name: A B, C D",
                "x/en.md": "title: X\ncrew:\n- role: DoP\n  name: Emil Hristow\n- role: Music\n  name: C D, E F",
            },
        )
    )
    assert _credits(films["x"]) == [("annemarie bridy", "CINEMATOGRAPHY"), ("a b", "MUSIC"), ("c d", "MUSIC")]
    assert findings == [
        'x/en.md:5:9: warning[contradiction]: "Emil Hristow" is not whom x/de.md:5 names for CINEMATOGRAPHY,'
        " and is not added",
        'x/en.md:7:9: warning[contradiction]: "E F" is not whom x/de.md:7 names for MUSIC, and is not added',
    ]


SPELLINGS = [
    # same place in equally long lists, similar: one person
    ("Stanislaw Botew, Asset Imangaliew", "Stanislav Botev, Asset Imangaliev", [2, 2]),
    # not in the same place
    ("Stanislaw Botew, Asset Imangaliew", "Asset Imangaliev, Stanislav Botev", [1, 1]),
    # not equally long
    ("Stanislaw Botew, Asset Imangaliew", "Stanislav Botev", [1, 1]),
    # not similar
    ("Stanislaw Botew, Asset Imangaliew", "Stanislav Botev, Malik Bidibekow", [2, 1]),
    # the very name elsewhere in the list decides before the place does
    ("Anna Schmidt, Anna Schmitt", "Anna Schmitt, Anna Schmidt", [2, 2]),
]


@pytest.mark.parametrize(("german", "english", "mentions"), SPELLINGS)
def test_other_spellings_of_the_same_people(tmp_path: Path, german: str, english: str, mentions: list[int]) -> None:
    lay(tmp_path, {"x/de.md": f"title: X\ncast: {german}", "x/en.md": f"title: X\ncast: {english}"})
    films, _ = read(tmp_path)
    assert [len(credit.mentions) for credit in films["x"].credits] == mentions


def test_people_yaml_says_who_is_meant(tmp_path: Path) -> None:
    lay(
        tmp_path,
        {
            "people.yaml": "- name: Chulpan Khamatova\n  aliases: [Tschulpan Chamatowa]\n"
            "- name: David Lee (II)\n  aliases: [David Lee]\n  films: [x, nowhere]",
            "x/de.md": "title: X\ncast: Tschulpan Chamatowa, David Lee",
            "x/en.md": "title: X\ncast: David Lee, Chulpan Khamatova",
            "y/de.md": "title: Y\ncast: David Lee",
        },
    )
    films, findings = read(tmp_path)
    assert [_said(credit)[0] for credit in films["x"].credits] == ["chulpan khamatova", "david lee (ii)"]
    assert [len(credit.mentions) for credit in films["x"].credits] == [2, 2]
    assert _credits(films["y"]) == [("david lee", "ACTOR")]
    assert findings == ['people.yaml:3:1: warning[people]: "nowhere" is no film of this catalogue']


def test_order_of_credits(tmp_path: Path) -> None:
    lay(
        tmp_path,
        {
            "x/de.md": """
title: X
crew:
  - role: Kamera
    name: K
  - role: Erzähler
    name: E
  - role: Regie
    name: R One
director: R One, R Two
cast: [A, B]
""",
            "x/en.md": "title: X\ncast: [A, B]\ncrew:\n  - role: Voice\n    name: V\n  - role: Music\n    name: M",
        },
    )
    films, findings = read(tmp_path)
    assert _credits(films["x"]) == [
        ("e", "NARRATOR"),
        ("a", "ACTOR"),
        ("b", "ACTOR"),
        ("v", "VOICE"),
        ("r two", "DIRECTOR"),
        ("k", "CINEMATOGRAPHY"),
        ("r one", "DIRECTOR"),
        ("m", "MUSIC"),
    ]
    assert findings == [
        'x/de.md:10:11: warning[director]: director is "R One, R Two", but crew has "R One" for it: all are kept'
    ]


def test_one_person_in_one_role_is_one_credit(tmp_path: Path) -> None:
    lay(
        tmp_path,
        {
            "x/de.md": "title: X\ncast:\n  - Peter Sellers als Mandrake\n  - George C. Scott\n"
            "  - PETER SELLERS als Muffley\n"
            "crew:\n  - role: Autor und Regisseur\n    name: S K\ndirector: S K"
        },
    )
    films, _ = read(tmp_path)
    sellers, scott, director, writer = films["x"].credits
    assert [(m.printed_name, m.character, m.line) for m in sellers.mentions] == [
        ("Peter Sellers", "Mandrake", 4),
        ("PETER SELLERS", "Muffley", 6),
    ]
    assert scott.person == "george c. scott"
    assert (director.role, len(director.mentions)) == ("DIRECTOR", 2)
    assert (writer.role, [m.role_label for m in writer.mentions]) == ("SCREENPLAY", ["Autor und Regisseur"])


def test_credited_names(tmp_path: Path) -> None:
    films, _ = read(lay(tmp_path, {"x/de.md": "title: X\ncrew:\n  - role: Kamera\n    name: Emil Christov, B.A.C."}))
    (credit,) = films["x"].credits
    assert credit == Credit(
        "emil christov",
        "CINEMATOGRAPHY",
        True,
        (Mention("x/de.md", "de", 5, "Kamera", "Emil Christov, B.A.C.", "Emil Christov", None, None),),
    )


SLUGS = [
    ("baikonur/index_de.md", "title: Anders", "baikonur"),
    ("Die Räuber/index_de.md", "title: Anders", "die-raeuber"),
    ("2011/baikonur/de.md", "title: Anders", "baikonur"),
    ("baikonur.de.md", "title: Tor zum Himmel", "tor-zum-himmel"),
    ("baikonur/index_de.md", "title: Anders\nslug: so", "so"),
    ("baikonur.de.md", "title: '!'", "baikonur"),
    ("!/index_de.md", "title: '!'", "film"),
]


@pytest.mark.parametrize(("path", "document", "slug"), SLUGS)
def test_slug(tmp_path: Path, path: str, document: str, slug: str) -> None:
    films, _ = read(lay(tmp_path, {path: document}))
    assert [film.wanted_slug for film in films.values()] == [slug]


def test_the_field_slug_of_the_first_version_counts(tmp_path: Path) -> None:
    films, _ = read(lay(tmp_path, {"x/de.md": "title: X", "x/en.md": "title: X\nslug: why\naliases: [old, older]"}))
    assert (films["x"].wanted_slug, films["x"].aliases) == ("x", ("old", "older"))


REFUSED = [
    (
        {"x/de.md": "title: X: Y"},
        ['x/de.md:2:9: error[yaml]: a value without quotes cannot hold a colon followed by a space (": ")'],
    ),
    (
        {"x/index_de.md": "title: X", "x/index.de.md": "title: Y"},
        [
            f"x/{one}.md:1:1: error[two-documents]: x/{other}.md is another document for this film and language (de)"
            for one, other in (("index.de", "index_de"), ("index_de", "index.de"))
        ],
    ),
]


@pytest.mark.parametrize(("files", "errors"), REFUSED)
def test_refused(tmp_path: Path, files: dict[str, str], errors: list[str]) -> None:
    films, findings = read(lay(tmp_path, files))
    assert films == {}
    assert [finding for finding in findings if ": error[" in finding] == errors


def test_a_value_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    films, findings = read(lay(tmp_path, {"x/de.md": "title: X\nyear: 1066\nduration: fünf"}))
    film = films["x"]
    assert [line.partition(" ")[0] for line in findings] == ["x/de.md:3:7:", "x/de.md:4:11:"]
    assert (film.release_year, film.release_year_label, film.duration_seconds) == (None, "1066", None)
    assert film.versions[0].duration_label == "fünf"


def test_a_refused_document_leaves_the_other_languages(tmp_path: Path) -> None:
    films, _ = read(lay(tmp_path, {"x/de.md": "title: X: Y", "x/en.md": "title: X"}))
    assert [version.language for version in films["x"].versions] == ["en"]


def test_other_types_are_skipped(tmp_path: Path) -> None:
    films, findings = read(lay(tmp_path, {"x/de.md": "title: X\ntype: Seite", "README.md": "title: Y\ntype: film"}))
    assert list(films) == ["README"]
    assert findings == ["x/de.md:3:7: note[skipped]: the document is about a seite, not a film, and is not read"]


LANGUAGES = [
    ("x/de.md", "title: X", "de", []),
    ("x/index.md", "title: X", "de", []),
    ("x/index.md", "title: X\nlanguage: pt_BR", "pt-BR", []),
    (
        "x/index_de.md",
        "title: X\nlanguage: en",
        "en",
        ["x/index_de.md:3:11: warning[language]: the document says its language is en, its path says de; en is used"],
    ),
    (
        "x/index_en.md",
        "title: X\nlanguage: Engelisch",
        "en",
        ['x/index_en.md:3:11: warning[language]: "Engelisch" is no language tag'],
    ),
]


@pytest.mark.parametrize(("path", "document", "language", "expected"), LANGUAGES)
def test_language(tmp_path: Path, path: str, document: str, language: str, expected: list[str]) -> None:
    films, findings = read(lay(tmp_path, {path: document}))
    assert [version.language for version in films["x"].versions] == [language]
    assert findings == expected


def test_fields_have_other_names(tmp_path: Path) -> None:
    document = (
        "Title: X\nyear: 1999\nrunning-time: 90 min\ncountries: France\nformat: 35 mm\nOriginal-Title: Y\nruntime: 91"
    )
    films, findings = read(lay(tmp_path, {"x/de.md": document}))
    film = films["x"]
    assert (film.release_year, film.duration_seconds, film.original_title, film.versions[0].country_label) == (
        1999,
        5400,
        "Y",
        "France",
    )
    assert findings == [
        'x/de.md:8:1: warning[repeated-field]: "runtime" says again what line 4 says as duration, and is not read'
    ]


def test_the_hash_is_of_what_is_served(tmp_path: Path) -> None:
    one = read(lay(tmp_path / "a", {"x/de.md": SAMPLE}))[0]["x"]
    same = read(lay(tmp_path / "b", {"x/de.md": SAMPLE}))[0]["x"]
    other = read(lay(tmp_path / "c", {"x/de.md": SAMPLE.replace("2011\nduration", "2012\nduration")}))[0]["x"]
    assert one.content_hash == same.content_hash != other.content_hash


def test_texts_of_any_length_make_short_messages(tmp_path: Path) -> None:
    long = "x" * 5_000
    german = f"title: T\noriginal_title: {long}\nposter_image: {long}.jpg\nlanguage: '{long}:'\n'? {long[:900]}': 1"
    english = f"title: T\noriginal_title: y{long}\ncast:\n  - {{'{long[:900]}': A}}\nduration: 1 x {long}"
    _, findings = read(lay(tmp_path, {"a/de.md": german, "a/en.md": english, "b.md": f"title: T\ntype: {long}"}))
    codes = ["unknown-field", "language", "form", "duration", "skipped"]
    assert all(any(f"[{code}]" in finding for finding in findings) for code in codes)
    assert max(map(len, findings)) < 300


def test_a_file_whose_name_differs_in_capitals_is_told(tmp_path: Path) -> None:
    files = {"x/de.md": "title: X\nposter: bilder/Poster.jpg\nstills: [a.jpg]", "x/Bilder/poster.jpg": ""}
    inventory = take_inventory([lay(tmp_path, files)], ("de",), NOTHING_STORED)
    (result,) = read_changed(inventory, NOTHING_STORED)
    assert [(finding.code, finding.message, finding.help) for finding in result.findings] == [
        ("media", '"bilder/Poster.jpg" is not there', 'only capitals differ from "Bilder/poster.jpg": write it so'),
        ("media", '"a.jpg" is not there', ""),
    ]
