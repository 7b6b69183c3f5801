"""Films → rows: what is written, what is left alone, what goes."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from alembic import command

from graph.settings import Settings
from seed.load.transaction import NotSeedableError
from seed.pipeline import check_documents
from tests.databases import alembic
from tests.seed.laying import lay, lines, revision, rows, seed

BAIKONUR = {
    "baikonur/index_de.md": """
title: Baikonur
category: feature
release_year: 2011
duration: 95 Minuten
country: Deutschland / Kasachstan
cast: [Alexander Asochakov als Iskander, Marie de Villepin]
crew:
  - role: Regie
    name: Veit Helmer
  - role: Kamera
    name: Kolya Kano
awards: [1. Preis]
---
Ein *Dorf*.
""",
    "baikonur/index_en.md": """
title: Baikonur (en)
release_year: 2011
duration: 95 min
country: Germany / Kazakhstan
cast: [Alexander Asochakov as Iskander, Marie de Villepin]
crew:
  - role: Director
    name: VEIT HELMER
  - role: Music
    name: Goran Bregovic
---
A village.
""",
}
OTHERS = {
    "tuvalu/index_de.md": "title: Tuvalu\nyear: 1999\ncrew: [{role: Regie, name: Veit Helmer}, {role: Ton, name: S G}]",
    "gondola/index_de.md": "title: Gondola\nrelease_year: 2023\ncrew: [{role: Regie, name: Veit Helmer}]",
    "undated/index_de.md": "title: Undatiert\ncast: Kolya Kano",
}

CREDITS = """
SELECT f.slug, p.slug, r.key, c.position, c.is_crew FROM credits c
JOIN films f ON f.id = c.film_id JOIN people p ON p.id = c.person_id JOIN roles r ON r.id = c.role_id
WHERE f.slug = 'baikonur' ORDER BY c.position
"""
MENTIONS = """
SELECT p.slug, m.position, d.path, m.language, m.line, m.role_label, m.printed_name, m.character FROM credit_mentions m
JOIN documents d ON d.id = m.document_id JOIN credits c ON c.id = m.credit_id JOIN people p ON p.id = c.person_id
ORDER BY c.position, m.position
"""
LISTINGS = """
SELECT a.tag, l.text_language, l.title, l.title_folded, l.slug, l.release_year FROM film_listings l
JOIN languages a ON a.id = l.language_id ORDER BY a.tag, l.title
"""
NAMES = """
SELECT l.tag, n.name, n.name_folded FROM {0}_names n JOIN {1} o ON o.id = n.{0}_id
JOIN languages l ON l.id = n.language_id WHERE o.{2} = '{3}' ORDER BY 1
"""


def slugs(url: str, table: str = "films") -> list[str]:
    return [slug for (slug,) in rows(url, f"SELECT slug FROM {table} ORDER BY slug")]


def test_rows(database_url: str, tmp_path: Path) -> None:
    outcome = seed(database_url, lay(tmp_path, BAIKONUR))
    assert outcome.message == f"1 film added; revision {revision(database_url)}"
    assert rows(
        database_url,
        "SELECT key, slug, wanted_slug, release_year, release_year_label, duration_seconds, duration_approximate"
        " FROM films",
    ) == [("baikonur", "baikonur", "baikonur", 2011, "2011", 5700, False)]
    assert rows(database_url, "SELECT language, position, title, duration_label FROM film_texts ORDER BY position") == [
        ("de", 0, "Baikonur", "95 Minuten"),
        ("en", 1, "Baikonur (en)", "95 min"),
    ]
    assert rows(database_url, "SELECT markdown, html, text FROM film_bodies ORDER BY markdown") == [
        ("A village.", "<p>A village.</p>\n", "A village."),
        ("Ein *Dorf*.", "<p>Ein <em>Dorf</em>.</p>\n", "Ein Dorf."),
    ]
    assert rows(database_url, CREDITS) == [
        ("baikonur", "alexander-asochakov", "ACTOR", 0, False),
        ("baikonur", "marie-de-villepin", "ACTOR", 1, False),
        ("baikonur", "veit-helmer", "DIRECTOR", 2, True),
        ("baikonur", "kolya-kano", "CINEMATOGRAPHY", 3, True),
        ("baikonur", "goran-bregovic", "MUSIC", 4, True),
    ]
    de, en = "baikonur/index_de.md", "baikonur/index_en.md"
    assert rows(database_url, MENTIONS) == [
        ("alexander-asochakov", 0, de, "de", 7, None, "Alexander Asochakov", "Iskander"),
        ("alexander-asochakov", 1, en, "en", 6, None, "Alexander Asochakov", "Iskander"),
        ("marie-de-villepin", 0, de, "de", 7, None, "Marie de Villepin", None),
        ("marie-de-villepin", 1, en, "en", 6, None, "Marie de Villepin", None),
        ("veit-helmer", 0, de, "de", 10, "Regie", "Veit Helmer", None),
        ("veit-helmer", 1, en, "en", 9, "Director", "VEIT HELMER", None),
        ("kolya-kano", 0, de, "de", 12, "Kamera", "Kolya Kano", None),
        ("goran-bregovic", 0, en, "en", 11, "Music", "Goran Bregovic", None),
    ]
    assert rows(database_url, "SELECT name, name_folded FROM people WHERE slug = 'veit-helmer'") == [
        ("Veit Helmer", "veit helmer")
    ]
    assert rows(database_url, "SELECT name FROM person_names") == [("VEIT HELMER",)]
    assert rows(database_url, "SELECT films, people, credits, documents FROM revisions") == [(1, 5, 5, 2)]


def test_vocabulary(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, BAIKONUR | {"x/fr.md": "title: X\ncategory: Märchenfilm\ncrew:\n  - role: Plafonnier\n    name: A B"})
    seed(database_url, tmp_path)
    assert rows(database_url, "SELECT tag, position FROM languages ORDER BY position") == [
        ("de", 0),
        ("en", 1),
        ("fr", 2),
    ]
    assert rows(database_url, NAMES.format("country", "countries", "code", "KZ")) == [
        ("de", "Kasachstan", "kasachstan"),
        ("en", "Kazakhstan", "kazakhstan"),
        ("fr", "Kazakhstan", "kazakhstan"),
    ]
    assert rows(database_url, NAMES.format("role", "roles", "key", "DIRECTOR")) == [
        ("de", "Regie", "regie"),
        ("en", "Director", "director"),
        ("fr", "Réalisation", "realisation"),
    ]
    assert rows(database_url, NAMES.format("role", "roles", "key", "PLAFONNIER")) == [
        (language, "Plafonnier", "plafonnier") for language in ("de", "en", "fr")
    ]
    assert rows(database_url, NAMES.format("category", "categories", "key", "FEATURE"))[:2] == [
        ("de", "Spielfilm", "spielfilm"),
        ("en", "Feature film", "feature film"),
    ]
    assert rows(database_url, NAMES.format("category", "categories", "key", "MAERCHENFILM")) == [
        (language, "Märchenfilm", "marchenfilm") for language in ("de", "en", "fr")
    ]
    assert rows(database_url, "SELECT count(*) FROM roles") == [(331,)]
    assert rows(database_url, LISTINGS) == [
        ("de", "de", "Baikonur", "baikonur", "baikonur", 2011),
        ("de", "fr", "X", "x", "x", None),
        ("en", "en", "Baikonur (en)", "baikonur (en)", "baikonur", 2011),
        ("en", "fr", "X", "x", "x", None),
        ("fr", "de", "Baikonur", "baikonur", "baikonur", 2011),
        ("fr", "fr", "X", "x", "x", None),
    ]
    (tmp_path / "x/fr.md").unlink()
    seed(database_url, tmp_path, prune=True)
    assert rows(database_url, "SELECT tag FROM languages ORDER BY position") == [("de",), ("en",)]
    assert [row[0] for row in rows(database_url, LISTINGS)] == ["de", "en"]
    assert rows(database_url, "SELECT count(*) FROM roles") == [(330,)]
    assert rows(database_url, "SELECT key FROM categories") == [("FEATURE",)]


def test_chronology(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR | OTHERS))
    order = "SELECT slug, chronology FROM films ORDER BY chronology"
    before = rows(database_url, order)
    assert [slug for slug, _ in before] == ["gondola", "baikonur", "tuvalu", "undated"]
    lay(tmp_path, {"between/de.md": "title: Dazwischen\nrelease_year: 2005\ncast: A B"})
    seed(database_url, tmp_path)
    after = dict(rows(database_url, order))
    assert list(after) == ["gondola", "baikonur", "between", "tuvalu", "undated"]
    assert {slug: after[slug] for slug, _ in before} == dict(before)
    assert rows(
        database_url,
        "SELECT count(*) FROM credits c JOIN films f ON f.id = c.film_id WHERE c.chronology <> f.chronology",
    ) == [(0,)]
    lay(tmp_path, {"gondola/index_de.md": OTHERS["gondola/index_de.md"].replace("2023", "1990")})
    seed(database_url, tmp_path)
    assert [slug for slug, _ in rows(database_url, order)] == ["baikonur", "between", "tuvalu", "gondola", "undated"]
    assert rows(
        database_url,
        "SELECT count(*) FROM credits c JOIN films f ON f.id = c.film_id WHERE c.chronology <> f.chronology",
    ) == [(0,)]


EVERYTHING = ("films", "film_texts", "people", "credits", "documents")


def ids(url: str) -> dict[str, list[tuple[int]]]:
    return {table: rows(url, f"SELECT id FROM {table} ORDER BY id") for table in EVERYTHING}


def test_seeding_twice_changes_nothing(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR | OTHERS))
    before = ids(database_url), rows(database_url, "SELECT id, revision FROM revisions")
    outcome = seed(database_url, tmp_path)
    assert outcome.message == f"nothing changed; revision {revision(database_url)}"
    assert (ids(database_url), rows(database_url, "SELECT id, revision FROM revisions")) == before


def test_a_change_leaves_other_rows_alone(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR | OTHERS))
    before, first = ids(database_url), revision(database_url)
    changed = BAIKONUR["baikonur/index_de.md"].replace("95 Minuten", "90 Minuten").replace("Kolya Kano", "Kolya Kahn")
    lay(tmp_path, {"baikonur/index_de.md": changed})
    outcome = seed(database_url, tmp_path)
    assert outcome.message == f"1 film changed; revision {revision(database_url)}"
    after = ids(database_url)
    assert {table: len(set(after[table]) & set(before[table])) for table in EVERYTHING} == {
        "films": 4,
        "film_texts": 5,
        "people": 6,  # Kolya Kano is still in another film
        "credits": 8,
        "documents": 5,
    }
    assert rows(database_url, "SELECT duration_seconds FROM films WHERE slug = 'baikonur'") == [(5400,)]
    assert rows(database_url, "SELECT slug FROM people WHERE slug LIKE 'kolya%' ORDER BY 1") == [
        ("kolya-kahn",),
        ("kolya-kano",),
    ]
    lay(tmp_path, BAIKONUR)
    seed(database_url, tmp_path)
    assert revision(database_url) == first
    assert rows(database_url, "SELECT count(*) FROM revisions") == [(3,)]


def test_positions_may_be_permuted(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, {"x/de.md": "title: X\ncast: [A A, B B, C C]", "x/en.md": "title: Y"}))
    lay(tmp_path, {"x/de.md": "title: X\ncast: [C C, A A, D D, B B]"})
    seed(database_url, tmp_path)
    statement = "SELECT p.name FROM credits c JOIN people p ON p.id = c.person_id ORDER BY c.position"
    assert [name for (name,) in rows(database_url, statement)] == ["C C", "A A", "D D", "B B"]
    seed(database_url, tmp_path, languages=("en", "de"))
    assert rows(database_url, "SELECT language, position FROM film_texts ORDER BY position") == [("en", 0), ("de", 1)]
    assert rows(database_url, "SELECT tag, position FROM languages ORDER BY position") == [("en", 0), ("de", 1)]


def test_what_vanished_goes(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR | OTHERS))
    (tmp_path / "tuvalu/index_de.md").unlink()
    (tmp_path / "baikonur/index_en.md").unlink()
    assert seed(database_url, tmp_path, keep=True).message.startswith("nothing changed")
    assert slugs(database_url) == ["baikonur", "gondola", "tuvalu", "undated"]
    assert seed(database_url, tmp_path).message == f"1 film changed, 1 film removed; revision {revision(database_url)}"
    assert slugs(database_url) == ["baikonur", "gondola", "undated"]
    assert slugs(database_url, "people") == ["alexander-asochakov", "kolya-kano", "marie-de-villepin", "veit-helmer"]
    assert rows(database_url, "SELECT path FROM documents ORDER BY path") == [
        ("baikonur/index_de.md",),
        ("gondola/index_de.md",),
        ("undated/index_de.md",),
    ]
    assert rows(database_url, "SELECT count(*) FROM credit_mentions") == [(6,)]


def test_too_much_does_not_go_at_once(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR | OTHERS))
    for name in ("tuvalu", "gondola"):
        (tmp_path / name / "index_de.md").unlink()
    before = revision(database_url)
    outcome = seed(database_url, tmp_path)
    assert (outcome.refused, outcome.message) == (
        True,
        "2 of 4 films would be removed, because their documents are gone, passed over or drafts;"
        " nothing was written: check the path, or say --prune to remove them, --keep to keep them",
    )
    assert revision(database_url) == before
    assert not seed(database_url, tmp_path, prune=True).refused
    assert slugs(database_url) == ["baikonur", "undated"]


def test_nothing_outside_the_given_paths_goes(database_url: str, tmp_path: Path) -> None:
    one, two = lay(tmp_path / "one", BAIKONUR), lay(tmp_path / "two", OTHERS)
    seed(database_url, one, two)
    both = revision(database_url)
    seed(database_url, one)
    seed(database_url, two / "tuvalu")
    seed(database_url, one / "baikonur/index_de.md")
    assert slugs(database_url) == ["baikonur", "gondola", "tuvalu", "undated"]
    assert revision(database_url) == both
    (one / "baikonur/index_en.md").unlink()
    seed(database_url, one / "baikonur/index_de.md")
    assert rows(database_url, "SELECT count(*) FROM documents") == [(5,)]
    seed(database_url, one / "baikonur")
    assert rows(database_url, "SELECT count(*) FROM documents") == [(4,)]


def test_what_lies_in_a_folder_that_cannot_be_read_stays(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path, BAIKONUR | OTHERS)
    seed(database_url, tmp_path)
    before = revision(database_url)

    def scandir(folder: str) -> Iterator[os.DirEntry[str]]:
        if folder == str(tmp_path / "baikonur"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return os.scandir(folder)

    monkeypatch.setattr("seed.discover.files.os", SimpleNamespace(**vars(os) | {"scandir": scandir}))
    outcome = seed(database_url, tmp_path)
    assert lines(outcome.findings, tmp_path) == [
        "baikonur:1:1: error[unreadable]: the folder cannot be read: Permission denied"
    ]
    assert outcome.message == f"nothing changed; revision {before}"


def test_people_of_films_outside_the_given_paths_stay_as_their_people_yaml_says(
    database_url: str, tmp_path: Path
) -> None:
    people = "- name: Oppie & Gigi\n  aliases: [Gigi & Oppie]\n  kind: GROUP\n"
    lay(tmp_path, {"films/a/de.md": "title: A\ncrew: [{role: Musik, name: Oppie & Gigi}]", "films/people.yaml": people})
    lay(tmp_path, {"more/b/de.md": "title: B\ncast: [Anna Lang]"})
    seed(database_url, tmp_path / "films", tmp_path / "more")
    before = revision(database_url)
    assert seed(database_url, tmp_path / "more").message == f"nothing changed; revision {before}"
    assert rows(database_url, "SELECT name, kind FROM people ORDER BY name") == [
        ("Anna Lang", "PERSON"),
        ("Oppie & Gigi", "GROUP"),
    ]
    assert rows(database_url, "SELECT name FROM person_names") == [("Gigi & Oppie",)]


def test_one_document_is_merged_with_what_is_there(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR))
    changed = BAIKONUR["baikonur/index_de.md"].replace("Kamera", "Musik")
    lay(tmp_path, {"baikonur/index_de.md": changed})
    outcome = seed(database_url, tmp_path / "baikonur/index_de.md")
    assert [row[1:3] for row in rows(database_url, CREDITS)] == [
        ("alexander-asochakov", "ACTOR"),
        ("marie-de-villepin", "ACTOR"),
        ("veit-helmer", "DIRECTOR"),
        ("kolya-kano", "MUSIC"),
    ]
    assert rows(database_url, "SELECT language FROM documents ORDER BY 1") == [("de",), ("en",)]
    assert len(outcome.findings) == 1
    partly = revision(database_url)
    seed(database_url, tmp_path)
    assert revision(database_url) == partly


def test_a_first_seeding_of_nothing_but_refused_documents_leaves_all_tables_as_they_are(
    database_url: str, tmp_path: Path
) -> None:
    assert len(seed(database_url, lay(tmp_path, {"x/de.md": "title: !"})).findings) == 1
    assert seed(database_url, lay(tmp_path, {"x/de.md": "title: X"})).message.startswith("1 film added; revision ")
    with alembic(database_url) as config:
        command.check(config)


def test_a_refused_document_counts_as_unchanged(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR))
    before = revision(database_url)
    lay(tmp_path, {"baikonur/index_de.md": "title: Kaputt: ja"})
    outcome = seed(database_url, tmp_path)
    assert lines(outcome.findings, tmp_path) == [
        'baikonur/index_de.md:2:14: error[yaml]: a value without quotes cannot hold a colon followed by a space (": ")'
    ]
    assert revision(database_url) == before
    lay(tmp_path, {"baikonur/index_en.md": BAIKONUR["baikonur/index_en.md"].replace("A village", "A hamlet")})
    seed(database_url, tmp_path)
    assert rows(database_url, "SELECT text FROM film_bodies ORDER BY text") == [("A hamlet.",), ("Ein Dorf.",)]
    assert len(rows(database_url, MENTIONS)) == 8
    lay(tmp_path, BAIKONUR)
    seed(database_url, tmp_path)
    assert revision(database_url) == before


def test_an_error_goes_when_the_earlier_text_comes_back(database_url: str, tmp_path: Path) -> None:
    unknown = '/a/de.md:3:1: warning[unknown-field]: unknown field "stars": it is served as it is, in `fields`'
    good = {"a/de.md": "title: A\nstars: 5", "a/en.md": "title: A"}
    seed(database_url, lay(tmp_path, good))
    lay(tmp_path, {"a/de.md": "title: A: B", "a/index.en.md": "title: Another"})
    broken = seed(database_url, tmp_path)
    assert sorted(finding.code for finding in broken.findings) == ["two-documents", "two-documents", "yaml"]
    lay(tmp_path, good)
    (tmp_path / "a/index.en.md").unlink()
    for _ in range(2):
        assert lines(seed(database_url, tmp_path).findings, tmp_path) == [unknown.removeprefix("/")]


def test_two_documents_for_one_language_count_as_unchanged(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR))
    before = revision(database_url)
    lay(tmp_path, {"baikonur/index.de.md": "title: Anders"})
    outcome = seed(database_url, tmp_path)
    assert [finding.code for finding in outcome.findings] == ["two-documents", "two-documents"]
    assert revision(database_url) == before


def test_strict_writes_nothing_with_a_warning(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, {"x/de.md": "title: X\nscreenings: 3"})
    outcome = seed(database_url, tmp_path, strict=True)
    assert (outcome.refused, outcome.message) == (
        True,
        "nothing was written, since warnings count as errors (--strict)",
    )
    assert slugs(database_url) == []
    seed(database_url, tmp_path)
    assert seed(database_url, tmp_path, strict=True).refused


def test_findings_are_told_again(database_url: str, tmp_path: Path) -> None:
    """Also where the document need not be read again; the same as of a check."""
    lay(tmp_path, {"x/de.md": "title: X\nscreenings: 3\nyear: 1999", "x/en.md": "title: X\nyear: 2000"})
    first = seed(database_url, tmp_path)
    again = seed(database_url, tmp_path)
    checked = check_documents([tmp_path], Settings(DATABASE_URL="sqlite://", languages=("de", "en")))
    assert lines(first.findings, tmp_path) == lines(again.findings, tmp_path) == lines(checked.findings, tmp_path)
    assert len(first.findings) == 2
    assert (first.fresh, again.fresh) == (first.findings, ())


def test_slugs_that_clash(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, {"a/dune/de.md": "title: Dune\nyear: 1984\ncast: A B"}))
    assert slugs(database_url) == ["dune"]
    lay(tmp_path, {"b/dune/de.md": "title: Dune\nyear: 2021\ncast: C D"})
    seed(database_url, tmp_path)
    assert slugs(database_url) == ["dune-1984", "dune-2021"]
    assert rows(database_url, "SELECT m.slug, f.slug FROM moved_slugs m JOIN films f ON f.id = m.film_id") == [
        ("dune", "dune-1984")
    ]
    assert rows(database_url, "SELECT DISTINCT slug FROM film_listings ORDER BY slug") == [
        ("dune-1984",),
        ("dune-2021",),
    ]
    lay(tmp_path, {"c/dune/de.md": "title: Dune\nyear: 2021"})
    assert not seed(database_url, tmp_path).findings
    assert slugs(database_url) == ["dune-1984", "dune-b", "dune-c"]
    assert rows(database_url, "SELECT m.slug, f.slug FROM moved_slugs m JOIN films f ON f.id = m.film_id") == [
        ("dune", "dune-1984"),
        ("dune-2021", "dune-b"),
    ]


def test_slugs_with_a_number_stay_when_others_come(database_url: str, tmp_path: Path) -> None:
    """The new film would come first; who is new takes what is free."""
    seed(database_url, lay(tmp_path, {f"{name}/dune/de.md": "title: Dune" for name in ("0-1", "0_1")}))
    assert slugs(database_url) == ["dune-0-1", "dune-0-1-2"]
    lay(tmp_path, {"0 1/dune/de.md": "title: Dune"})
    seed(database_url, tmp_path)
    assert rows(database_url, "SELECT key, slug FROM films ORDER BY slug") == [
        ("0-1/dune", "dune-0-1"),
        ("0_1/dune", "dune-0-1-2"),
        ("0 1/dune", "dune-0-1-3"),
    ]
    assert rows(database_url, "SELECT slug FROM moved_slugs") == []


def test_slugs_that_moved(database_url: str, tmp_path: Path) -> None:
    moved = "SELECT m.slug, f.slug FROM moved_slugs m JOIN films f ON f.id = m.film_id ORDER BY 1"
    files = {"a/de.md": "title: A\naliases: [früher]", "b/de.md": "title: B", "c/de.md": "title: C"}
    seed(database_url, lay(tmp_path, files))
    assert rows(database_url, moved) == [("frueher", "a")]
    lay(tmp_path, {"a/de.md": "title: A\nslug: neu"})
    seed(database_url, tmp_path)
    assert rows(database_url, moved) == [("a", "neu"), ("frueher", "neu")]
    # a folder that is renamed is the same film
    ids_before = rows(database_url, "SELECT id FROM films ORDER BY id")
    (tmp_path / "b").rename(tmp_path / "bb")
    seed(database_url, tmp_path)
    assert rows(database_url, moved) == [("a", "neu"), ("b", "bb"), ("frueher", "neu")]
    assert rows(database_url, "SELECT id FROM films ORDER BY id") == ids_before
    # a slug in use leads to the film that has it
    lay(tmp_path, {"c/de.md": "title: C\nslug: a"})
    seed(database_url, tmp_path)
    assert rows(database_url, moved) == [("b", "bb"), ("c", "a"), ("frueher", "neu")]


def test_slugs_may_be_swapped(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, {"a/de.md": "title: A\nslug: one", "b/de.md": "title: B\nslug: two"}))
    lay(tmp_path, {"a/de.md": "title: A\nslug: two", "b/de.md": "title: B\nslug: one"})
    seed(database_url, tmp_path)
    assert rows(database_url, "SELECT key, slug FROM films ORDER BY key") == [("a", "two"), ("b", "one")]
    assert rows(database_url, "SELECT * FROM moved_slugs") == []


def test_a_catalogue_that_moved(database_url: str, tmp_path: Path) -> None:
    old, new = lay(tmp_path / "old", BAIKONUR | OTHERS), tmp_path / "new"
    seed(database_url, old)
    before = revision(database_url)
    old.rename(new)
    (new / "tuvalu/index_de.md").unlink()
    seed(database_url, new)
    assert slugs(database_url) == ["baikonur", "gondola", "undated"]
    assert revision(database_url) != before
    assert rows(database_url, "SELECT DISTINCT root FROM documents") == [(new.as_posix(),)]


def test_people(database_url: str, tmp_path: Path) -> None:
    lay(
        tmp_path,
        {
            "a/de.md": "title: A\ncast: [VEIT HELMER, Müller, 'David Lee (II)']",
            "b/de.md": "title: B\ncast: [Veit Helmer, Mueller, Studenten der IKJ]\n"
            "crew: [{role: Produktionsfirma, name: Veit Helmer}, {role: Verleih, name: Arsenal}]",
        },
    )
    seed(database_url, tmp_path)
    people = "SELECT slug, name, kind FROM people ORDER BY slug"
    without = rows(database_url, people)
    assert without == [
        ("arsenal", "Arsenal", "ORGANISATION"),
        ("david-lee-ii", "David Lee (II)", "PERSON"),
        ("mueller", "Mueller", "PERSON"),
        ("mueller-2", "Müller", "PERSON"),
        ("studenten-der-ikj", "Studenten der IKJ", "GROUP"),
        ("veit-helmer", "Veit Helmer", "PERSON"),
    ]
    lay(
        tmp_path,
        {
            "people.yaml": "- name: Ernst Müller\n  aliases: [Mueller, Müller]\n"
            "- name: Arsenal\n  kind: GROUP\n  slug: arse"
        },
    )
    seed(database_url, tmp_path)
    assert rows(database_url, people) == [
        ("arse", "Arsenal", "GROUP"),
        ("david-lee-ii", "David Lee (II)", "PERSON"),
        ("ernst-mueller", "Ernst Müller", "PERSON"),
        ("studenten-der-ikj", "Studenten der IKJ", "GROUP"),
        ("veit-helmer", "Veit Helmer", "PERSON"),
    ]
    assert rows(database_url, "SELECT name FROM person_names ORDER BY name") == [
        ("Mueller",),
        ("Müller",),
        ("VEIT HELMER",),
    ]
    (tmp_path / "people.yaml").unlink()
    seed(database_url, tmp_path)
    assert rows(database_url, people) == without


def test_the_most_frequent_spelling(database_url: str, tmp_path: Path) -> None:
    lay(
        tmp_path,
        {
            f"{n}/de.md": f"title: A\ncast: {name}"
            for n, name in enumerate(("VEIT HELMER", "VEIT HELMER", "Veit Helmer"))
        },
    )
    seed(database_url, tmp_path)
    assert rows(database_url, "SELECT name, slug FROM people") == [("VEIT HELMER", "veit-helmer")]
    lay(tmp_path, {"3/de.md": "title: D\ncast: Veit Helmer"})
    seed(database_url, tmp_path)
    assert rows(database_url, "SELECT name, slug FROM people") == [("Veit Helmer", "veit-helmer")]


def test_search_follows_spellings(database_url: str, tmp_path: Path) -> None:
    statement = (
        "SELECT field, label, name FROM search_entries JOIN people ON people.id = person_id ORDER BY search_entries.id"
    )
    folder = lay(tmp_path / "films", {f"{film}/de.md": f"title: {film}\ncast: Ada Löw" for film in ("a", "b")})
    seed(database_url, lay(folder, {"c/de.md": "title: c\ncast: ADA LÖW"}))
    assert rows(database_url, statement) == [("NAME", None, "Ada Löw"), ("ALIAS", "ADA LÖW", "Ada Löw")]
    seed(database_url, lay(folder, {f"{film}/de.md": f"title: {film}\ncast: ADA LÖW" for film in ("d", "e")}))
    assert rows(database_url, statement) == [("NAME", None, "ADA LÖW"), ("ALIAS", "Ada Löw", "ADA LÖW")]
    seed(database_url, lay(folder, {f"{film}/de.md": f"title: {film}\ncast: ADA LÖW" for film in ("a", "b")}))
    assert rows(database_url, statement) == [("NAME", None, "ADA LÖW")]


def test_unmigrated(databases: object, tmp_path: Path) -> None:
    url = databases.empty()  # type: ignore[attr-defined]
    with pytest.raises(NotSeedableError, match=r"the database has no tables yet: .* run: filmgraph migrate"):
        seed(url, lay(tmp_path, BAIKONUR))
    databases.drop(url)  # type: ignore[attr-defined]


def test_dry_run_tells_and_writes_nothing(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, BAIKONUR | OTHERS))
    before = ids(database_url), revision(database_url)
    changed = BAIKONUR["baikonur/index_de.md"].replace("95 Minuten", "90 Minuten").replace("Kolya Kano", "Kolya Kahn")
    changed = f"technical_specs: 35 mm, Farbe\n{changed}"
    lay(tmp_path, {"baikonur/index_de.md": changed.replace("*Dorf*", "Weiler"), "neu/de.md": "title: Neu\nyear: 2000"})
    (tmp_path / "tuvalu/index_de.md").unlink()
    outcome = seed(database_url, tmp_path, dry_run=True)
    assert [*outcome.differences, outcome.message] == [
        "~ film baikonur: duration 95 min → 90 min",
        "~ film baikonur: de: duration 95 Minuten → 90 Minuten",
        "~ film baikonur: de: technical specs none → 35 mm, Farbe",
        "~ film baikonur: de: body changed",
        "+ credit baikonur: Kolya Kahn, CINEMATOGRAPHY",
        "− credit baikonur: Kolya Kano, CINEMATOGRAPHY",
        "+ film neu: Neu (2000)",
        "− film tuvalu",
        "1 film added, 1 film changed, 1 film removed, if this were no dry run",
    ]
    assert (ids(database_url), revision(database_url)) == before


def test_people_who_become_others(database_url: str, tmp_path: Path) -> None:
    """Merged, merged once more, and taken apart again: an earlier slug leads on until somebody has it."""
    moved = "SELECT m.slug, p.slug FROM moved_person_slugs m JOIN people p ON p.id = m.person_id ORDER BY 1"
    director = {
        f"{name}/de.md": f"title: {name}\ndirector: {who}" for name, who in (("a", "Rike Torf"), ("b", "R Torf"))
    }
    seed(database_url, lay(tmp_path, director | {"c/de.md": "title: c\ndirector: R Torf"}))
    steps = [
        (
            "- name: Rike Torf\n  aliases: [R Torf]",
            ["~ person R Torf becomes Rike Torf"],
            [("r-torf", "rike-torf")],
        ),
        (
            "- name: Ulrike Torf\n  aliases: [R Torf, Rike Torf]",
            ["~ person Rike Torf becomes Ulrike Torf"],
            [("r-torf", "ulrike-torf"), ("rike-torf", "ulrike-torf")],
        ),
        (
            "- name: Ulrike Torf\n  aliases: [R Torf]\n  films: [b]",
            [
                "~ person Ulrike Torf becomes R Torf in c",
                "~ person Ulrike Torf becomes Rike Torf in a",
            ],
            [],
        ),
    ]
    for people, told, slugs_after in steps:
        lay(tmp_path, {"people.yaml": people})
        differences = seed(database_url, tmp_path, dry_run=True).differences
        assert [line for line in differences if "person" in line or "credit" in line] == told
        seed(database_url, tmp_path)
        assert rows(database_url, moved) == slugs_after


def test_numbers_of_slugs_that_move_lead_on(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, {"a/de.md": "title: A\ncast: [John, Jóhn]"}))
    lay(tmp_path, {"a/de.md": "title: A\ncast: [Jóhn]"})
    seed(database_url, tmp_path)
    assert rows(database_url, "SELECT slug FROM people") == [("john",)]
    assert rows(database_url, "SELECT slug FROM moved_person_slugs") == [("john-2",)]


def test_numbered_slugs_make_way(database_url: str, tmp_path: Path) -> None:
    people = "SELECT name, slug FROM people ORDER BY slug"
    seed(database_url, lay(tmp_path, {"a/de.md": "title: A\ncast: [John, Jöhn, Jóhn]"}))
    assert rows(database_url, people) == [("Jöhn", "joehn"), ("John", "john"), ("Jóhn", "john-2")]
    lay(tmp_path, {"b/de.md": "title: B\ncast: [John 2]"})
    seed(database_url, tmp_path)
    assert rows(database_url, people) == [("Jöhn", "joehn"), ("John", "john"), ("John 2", "john-2"), ("Jóhn", "john-3")]
    (tmp_path / "b/de.md").unlink()
    seed(database_url, tmp_path, prune=True)
    assert rows(database_url, people) == [("Jöhn", "joehn"), ("John", "john"), ("Jóhn", "john-2")]
    lay(tmp_path, {"a/de.md": "title: A\ncast: [Jöhn, Jóhn]"})
    seed(database_url, tmp_path)
    assert rows(database_url, people) == [("Jöhn", "joehn"), ("Jóhn", "john")]


def test_a_term_that_is_called_otherwise_is_told(database_url: str, tmp_path: Path) -> None:
    declared = "moods: {type: vocabulary, names: {exile: {de: %s}}}\n"
    lay(tmp_path, {"a/index_de.md": "title: A\nmoods: exile\n", "fields.yaml": declared % "Exil"})
    seed(database_url, tmp_path)
    lay(tmp_path, {"fields.yaml": declared % "Verbannung"})
    told = "no film changed, but the vocabulary did; revision {}"
    assert seed(database_url, tmp_path).message == told.format(revision(database_url))
