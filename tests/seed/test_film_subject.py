"""Documents of films, and of other things."""

from pathlib import Path

import pytest

from seed.discover.stored import NOTHING_STORED
from seed.pipeline import read_changed, take_inventory
from tests.seed.laying import lay, read


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        ("Film", None),
        ("movies", None),
        ("Película", None),
        ("Documentary", "DOCUMENTARY"),
        ("Dokumentarfilme", "DOCUMENTARY"),
        ("Court métrage", "SHORT"),
        ('"[[Kurzfilm]]"', "SHORT"),
        ("[Spielfilm]", "FEATURE"),
        ("Essayfilm", "ESSAYFILM"),
        ("VFX Short", "VFX_SHORT"),
    ],
)
def test_a_type_is_the_category_of_a_film(tmp_path: Path, kind: str, category: str | None) -> None:
    films, findings = read(lay(tmp_path, {"x.md": f"title: X\ntyp: {kind}"}))
    assert films["x"].category == category
    assert findings == []


def test_a_category_goes_before_a_type(tmp_path: Path) -> None:
    films, _ = read(lay(tmp_path, {"x.md": "title: X\ntype: Animation\ncategory: short"}))
    assert films["x"].category == "SHORT"


@pytest.mark.parametrize("kind", ["page", "Posts", "event", "series", "Fernsehserie", "TV series", "season", "Episode"])
def test_a_type_of_something_else_is_passed_over(tmp_path: Path, kind: str) -> None:
    films, findings = read(lay(tmp_path, {"x.md": f"title: X\ntype: {kind}\nyear: 2001\ndirector: A B"}))
    assert films == {}
    assert findings == [
        f"x.md:3:7: note[skipped]: the document is about a {kind.casefold()}, not a film, and is not read"
    ]


def test_a_type_that_nobody_knows_is_one_of_a_film_where_other_fields_say_so(tmp_path: Path) -> None:
    documents = {"x.md": "title: X\ntype: Cinematic Roll\ndirector: A B", "y.md": "title: Y\ntype: Lantern\nyear: 2001"}
    films, findings = read(lay(tmp_path, documents))
    assert films.keys() == {"x"}
    assert films["x"].category is None
    assert findings == [
        'x.md:3:7: warning[category]: "cinematic roll" is no kind of film that is known; the document is about a film, '
        "by its other fields",
        "y.md:3:7: note[skipped]: the document is about a lantern, not a film, and is not read",
    ]


@pytest.mark.parametrize(
    ("layout", "fields", "is_film"),
    [
        ("country", "image: x.jpg", False),
        ("page", "", False),
        ("layouts/page.njk", "description: A.", False),
        ("page", "year: 2001", True),
        ("film", "", True),
        ("post", "", True),
    ],
)
def test_a_layout_of_something_else_is_passed_over(tmp_path: Path, layout: str, fields: str, is_film: bool) -> None:
    films, findings = read(lay(tmp_path, {"x.md": f"title: X\nlayout: {layout}\n{fields}"}))
    assert ("x" in films) is is_film
    assert any("not a film" in finding for finding in findings) is not is_film


SECTION = "passed over: the page of a folder, which says nothing of a film"


@pytest.mark.parametrize(
    ("path", "document", "message"),
    [
        ("people/a-b.md", "title: A B\nyear: 2001", None),
        ("people/index.md", "title: People", None),
        ("filme/leute.md", "title: Leute", None),
        ("_index.md", "title: Filme", SECTION),
        ("_index.de.md", "title: Filme\ndescription: Alle.", SECTION),
        ("z/_index.md", "title: Z", SECTION),
        ("z/a/_index.md", "title: Z", None),
        ("z/_index.md", "title: Z\nyear: 2001", None),
        ("z/index.md", "title: Z", None),
        ("index.md", "title: Willkommen\nlayout: home.njk", SECTION),
        ("z/index.de.md", "title: Filme\npagination: {data: films, size: 9}\npermalink: /filme/", SECTION),
        ("z/index.md", "title: Filme\nlayout: base\neleventyNavigation:\n  key: Filme\ndate: 2020-01-01", SECTION),
        ("z/index.md", "title: Z\nlayout: base\nyear: 2001", None),
        ("z/index.md", "title: Z\nlayout: base\nposter: a.jpg", None),
        ("z/index.md", "title: Z\nlayout: base\nfoerderung: MOIN", None),
        ("z/index.md", "title: Z\nlayout: layouts/film.njk", None),
        ("z/b/index.de.md", "title: Z\nlayout: base", None),
        ("a/index.md", "title: Z\nlayout: base", None),
    ],
)
def test_pages_of_folders_are_passed_over(tmp_path: Path, path: str, document: str, message: str | None) -> None:
    films, findings = read(lay(tmp_path, {path: document, "z/b/index.en.md": "title: B"}))
    assert len(films) == (1 if message or path.startswith("z/b/") else 2)
    assert findings == ([f"{path}:1:1: note[skipped]: {message}"] if message else [])


@pytest.mark.parametrize(
    ("path", "document"),
    [
        ("people/a-b.md", "title: A B"),
        ("_people/de/a-b.md", "title: A B\nportrait: a.jpg"),
        ("src/Cast & Crew/a-b/index.md", "title: A B"),
        ("x.md", "title: A B\ntype: person"),
        ("x.md", "title: A B\ntyp: Regisseurin"),
        ("x.yaml", '"title": "A B"\n"type": "person"'),
        ("x.json", '{"title": "A B", "type": "person"}'),
    ],
)
def test_a_document_about_a_person_is_one_by_its_folder_or_its_type(tmp_path: Path, path: str, document: str) -> None:
    inventory = take_inventory([lay(tmp_path, {path: document})], ("de", "en"), NOTHING_STORED)
    assert [record.name for record in inventory.pages.records] == ["A B"]
    assert inventory.paths == {}
    assert [finding for finding in inventory.findings if finding.code != "media"] == []


def test_the_folder_that_is_given_may_be_one_of_people(tmp_path: Path) -> None:
    folder = lay(tmp_path / "personen", {"a-b.md": "name: A B"})
    films, findings = read(folder)
    assert (films, findings) == ({}, [])
    assert [each.name for each in take_inventory([folder], ("de",), NOTHING_STORED).pages.records] == ["A B"]


@pytest.mark.parametrize(
    ("path", "text", "name", "by"),
    [
        ("people/jonas-petersen/index_de.md", "born: 1990", "Jonas Petersen", "by the name of the file, is the title"),
        ("people/anna-von-berg.md", "portrait: a.jpg", "Anna von Berg", "by the name of the file, is the title"),
        ("people/a-b.md", "language: de\n---\n# Ada Brandt\n", "Ada Brandt", "the heading"),
    ],
)
def test_a_person_without_a_field_for_the_name(tmp_path: Path, path: str, text: str, name: str, by: str) -> None:
    lay(tmp_path, {"x/de.md": "title: X\nyear: 1999", path: text})
    inventory = take_inventory([tmp_path], ("de", "en"), NOTHING_STORED)
    assert [record.name for record in inventory.pages.records] == [name]
    (message,) = [str(finding.message) for finding in inventory.findings if finding.code == "title"]
    assert name in message
    assert by in message


@pytest.mark.parametrize(
    ("path", "text", "help"),
    [
        ("people/madonna.md", "---\nborn: 1990\n---\n", "if it is about a person, say who that is: name: …"),
        ("people/unser-team.md", "---\ndescription: A\n---\n", "if it is about a person, say who that is: name: …"),
        ("people/knut.md", "# Knut Berg", "if it is about a person, write above it:\n---\nname: Knut Berg\n---"),
        ("people/README.md", "# Knut Berg", ""),
        ("films/knut.md", "# Knut Berg", ""),
    ],
)
def test_what_may_be_about_a_person_says_what_to_write(tmp_path: Path, path: str, text: str, help: str) -> None:
    file = tmp_path / path
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    inventory = take_inventory([tmp_path], ("de", "en"), NOTHING_STORED)
    (result,) = read_changed(inventory, NOTHING_STORED)
    assert (inventory.pages.records, [str(finding.help) for finding in result.findings]) == ((), [help])
