"""What films lack that at least half of the catalogue's films have; `filmgraph gaps` lists it."""

import json
import random
from pathlib import Path

import pytest

from graph.gaps import GapKind
from graph.settings import Settings
from seed import catalogue_command
from seed.gaps import write
from seed.seeding import SeedOptions, seed_documents
from tests.databases import Databases
from tests.seed.laying import lay, revision, rows, seed
from tests.seed.test_media_files import picture

GAPS = """
SELECT slug, kind, language FROM film_gaps JOIN films ON films.id = film_id ORDER BY slug, film_gaps.position
"""
COUNTS = "SELECT kind, language, have, asked FROM gap_counts ORDER BY kind, language"
WHOLE = "title: {}\nyear: 1999\nduration: 90\ndirector: Ada\ntrailer_video: youtube:aqz-KE-bpKQ\ndescription: Of it."
FILMS = {
    "a/de.md": WHOLE.format("A") + "\n---\nText.",
    "a/en.md": WHOLE.format("A") + "\n---\nText.",
    "b/de.md": WHOLE.format("B") + "\n---\nText.",
    "b/en.md": "title: B\n---\nText.",
    "c/de.md": "title: C\ncast: [Ada]\nstills: [a.jpg]",
}


def test_who_lacks_what_most_have(database_url: str, tmp_path: Path) -> None:
    """Stills, countries and the like are no custom here; and in English one description of two is half of them."""
    seed(database_url, lay(tmp_path, FILMS))
    assert rows(database_url, GAPS) == [
        ("b", "DESCRIPTION", "en"),
        ("c", "TRANSLATION", "en"),
        ("c", "DESCRIPTION", "de"),
        ("c", "BODY", "de"),
        ("c", "RELEASE_YEAR", None),
        ("c", "DURATION", None),
        ("c", "DIRECTOR", None),
        ("c", "TRAILER", None),
    ]


def test_the_measure_changes_with_the_catalogue(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, {"a/de.md": "title: A\nyear: 1999", "b/de.md": "title: B"}))
    assert rows(database_url, GAPS) == [("b", "RELEASE_YEAR", None)]
    seed(database_url, lay(tmp_path, {"c/de.md": "title: C"}))
    assert rows(database_url, GAPS) == []


def test_files_and_what_is_said_of_pictures(database_url: str, tmp_path: Path) -> None:
    """A file that comes, or goes, changes nothing but gaps and the revision. Of a picture whose file is not there
    nothing further is asked."""
    folder = lay(
        tmp_path / "films",
        {
            "a/de.md": "title: A\nposter_image: {src: a.jpg, alt: A boat, copyright: Rike Torf}",
            "b/de.md": "title: B\nposter_image: {src: b.jpg, alt: A boat}",
            "c/de.md": "title: C\nposter_image: {src: c.jpg, copyright: Rike Torf}",
            "d/de.md": "title: D\nposter_image: https://example.org/d.jpg",
            "e/de.md": "title: E\nposter_image: {src: e.jpg, alt: A boat, copyright: Rike Torf}",
        },
    )
    for name in "abe":
        picture(folder / name / f"{name}.jpg")
    seed(database_url, folder)
    of_words = [
        ("b", "COPYRIGHT", "de"),
        ("c", "ALT", "de"),
        ("d", "ALT", "de"),
        ("d", "COPYRIGHT", "de"),
    ]
    before = revision(database_url)
    without = [("c", "FILE", "de") if gap == ("c", "ALT", "de") else gap for gap in of_words]
    assert rows(database_url, GAPS) == without
    picture(folder / "c/c.jpg")
    seed(database_url, folder)
    assert rows(database_url, GAPS) == of_words
    assert revision(database_url) != before


def test_addresses_of_the_site_count_where_its_files_are_known(sqlite: Databases, tmp_path: Path) -> None:
    folder, site = (
        lay(tmp_path / "films", {f"{name}.md": f"title: {name}\nposter_image: /{name}.jpg" for name in "abc"}),
        tmp_path / "site",
    )
    for name in "ab":
        picture(site / f"{name}.jpg")
    url = sqlite.migrated()
    seed(url, folder)
    assert rows(url, GAPS) == []
    seed_documents([folder], Settings(DATABASE_URL=url, media_roots=(site,)), SeedOptions())
    assert rows(url, GAPS) == [("c", "FILE", "de")]


# The command

LISTED = """\
b: no description (en) [DESCRIPTION]
c: no version (en) [TRANSLATION]
c: no description (de) [DESCRIPTION]
c: no long text (de) [BODY]
c: no year of release [RELEASE_YEAR]
c: no running time [DURATION]
c: no director [DIRECTOR]
c: no trailer [TRAILER]
films/c/de.md: stills names "a.jpg", and there is no such file
people/ada.md: portrait names "ada.jpg", and there is no such file
films/a/bilder/left over.JPG: no document beside it names this file
films/c/clip.mp4: no document beside it names this file

8 gaps in 2 of 3 films, 2 names of files that are not there, 2 files that nothing names
CATEGORY is no gap here: 0 of 3 have it
COUNTRY is no gap here: 0 of 3 have it
GENRE is no gap here: 0 of 3 have it
POSTER is no gap here: 0 of 3 have it
STILLS is no gap here: 1 of 3 has it
FILE (de) is no gap here: 0 of 1 have it
"""


@pytest.fixture
def listed(sqlite: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Films with pictures beside them: named in a field, in the text in two ways, or by nothing."""
    films = {f"films/{name}": text for name, text in FILMS.items()}
    films["films/a/de.md"] += '\n![](<bilder/in the text.png>) <img src="em%20bed.webp">'
    lay(
        tmp_path,
        {
            **films,
            "films/a/hidden.md": "title: no\ndraft: true\nposter: draft.jpg",
            "people/ada.md": "name: Ada\nphoto: ada.jpg",
        },
    )
    for name in ("in the text.png", "left over.JPG"):
        (tmp_path / "films/a/bilder").mkdir(exist_ok=True)
        (tmp_path / "films/a/bilder" / name).touch()
    for name in ("a/em bed.webp", "a/draft.jpg", "a/notes.pdf", "a/.hidden.jpg", "c/clip.mp4", "beside-nothing.jpg"):
        (tmp_path / "films" / name).touch()
    url = sqlite.migrated()
    seed(url, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(catalogue_command, "settings", lambda: Settings(DATABASE_URL=url))


@pytest.mark.usefixtures("listed")
def test_the_command_lists_gaps_and_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert catalogue_command.gaps() == 0
    assert capsys.readouterr().out == LISTED


@pytest.mark.usefixtures("listed")
def test_files_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """The last line counts what is listed, though no film has a gap of that kind."""
    assert catalogue_command.gaps((GapKind.FILE,), exit_code=True) == 3
    *listed, total, usual = capsys.readouterr().out.splitlines()
    assert listed == [line for line in LISTED.splitlines() if "file" in line and ":" in line] + [""]
    assert total == "0 gaps in 0 of 3 films, 2 names of files that are not there, 2 files that nothing names"
    assert usual == "FILE (de) is no gap here: 0 of 1 have it"


@pytest.mark.usefixtures("listed")
def test_some_kinds_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    kinds = (GapKind.TRAILER, GapKind.GENRE)
    assert catalogue_command.gaps(kinds, "json", exit_code=True) == 3
    assert json.loads(capsys.readouterr().out) == {
        "films": 3,
        "kinds": [
            {"kind": "GENRE", "language": None, "having": 0, "asked": 3, "measured": False},
            {"kind": "TRAILER", "language": None, "having": 2, "asked": 3, "measured": True},
        ],
        "gaps": [{"film": "c", "kind": "TRAILER", "language": None}],
        "absent": [],
        "unnamed": [],
    }
    assert catalogue_command.gaps((GapKind.GENRE,), exit_code=True) == 0


def test_films_that_are_not_touched_are_looked_at_where_the_custom_changes(
    databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever way a catalogue came to be, its gaps are those of one that is seeded at once."""
    draw = random.Random(1)
    parts = (
        "year: 1999",
        "director: Ada",
        "description: Of it.",
        "poster_image: {src: a.jpg, alt: A}",
        "stills: [/s.jpg]",
    )
    folder, changing = tmp_path / "films", databases.migrated()
    monkeypatch.setattr(write, "SHARE", 0)
    for _ in range(8):
        for _ in range(draw.randrange(1, 4)):
            film, language = draw.choice("abcde"), draw.choice(("de", "en", "en", "fr"))
            path = folder / film / f"{language}.md"
            path.unlink(missing_ok=True)
            if draw.random() < 0.7:
                chosen = draw.sample(parts, draw.randrange(len(parts)))
                lay(folder, {f"{film}/{language}.md": "\n".join([f"title: {film}", *chosen])})
        if (folder / "a").exists() and draw.random() < 0.3:
            picture(folder / draw.choice(("a/a.jpg", "b/a.jpg", "s.jpg")))
        if not any(folder.rglob("*.md")):
            continue
        once = databases.migrated()
        seed(changing, folder, prune=True)
        seed(once, folder)
        found = [rows(url, statement) for url in (changing, once) for statement in (GAPS, COUNTS)]
        assert found[:2] == found[2:]
        databases.drop(once)
