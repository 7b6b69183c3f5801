"""film_own_listings: what is seeded of own fields, and what changes it."""

from pathlib import Path

from alembic import command

from tests.databases import alembic
from tests.seed.laying import lay, rows, seed

LISTED = """
SELECT slug, tag, field, film_own_listings.position, key, number, title_folded, release_year
FROM film_own_listings JOIN languages ON languages.id = language_id ORDER BY 1, 2, 3, 4
"""
FILM = "title: Exil\nyear: 2009\ntakes: 12\nnotes: [Dorf]\nmoods: Heimat, Exil\n"
FIELDS = "takes: {type: integer%s}\nnotes: {type: text, list: true}\nmoods: {type: vocabulary, list: true%s}\n"


def test_values_of_fields_with_a_filter_or_an_order_are_listed(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, {"exile/index_de.md": FILM, "fields.yaml": FIELDS % (", order: true", ", filter: true")})
    seed(database_url, tmp_path, languages=("de", "en"))
    found = rows(database_url, LISTED)
    assert [row[1:6] for row in found] == [
        (language, *value)
        for language in ("de", "en")
        for value in (
            ("moods:vocabulary", 0, "heimat", None),
            ("moods:vocabulary", 1, "exil", None),
            ("takes:integer", 0, None, 12.0),
        )
    ]
    assert {(row[0], *row[6:]) for row in found} == {("exile", "exil", 2009)}


def test_a_declaration_that_changes_lists_the_values_there_are(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, {"exile/index_de.md": FILM, "fields.yaml": FIELDS % ("", "")})
    seed(database_url, tmp_path)
    assert rows(database_url, LISTED) == []
    lay(tmp_path, {"fields.yaml": FIELDS % (", filter: true", "")})
    seed(database_url, tmp_path)
    assert [row[2] for row in rows(database_url, LISTED)] == ["takes:integer", "takes:integer"]
    lay(tmp_path, {"fields.yaml": FIELDS % ("", "")})
    seed(database_url, tmp_path)
    assert rows(database_url, LISTED) == []


def test_a_film_that_changes_is_listed_anew(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, {"exile/index_de.md": FILM, "fields.yaml": FIELDS % (", filter: true", "")})
    seed(database_url, tmp_path)
    lay(tmp_path, {"exile/index_de.md": FILM.replace("Exil\nyear: 2009", "Fremd\nyear: 2010").replace("12", "13")})
    seed(database_url, tmp_path)
    assert {(row[0], *row[5:]) for row in rows(database_url, LISTED)} == {("exile", 13.0, "fremd", 2010)}


def test_a_value_that_is_localised_is_listed_as_it_is_served(database_url: str, tmp_path: Path) -> None:
    films = {
        "a/index_de.md": "title: A\nshelf: Oben\n",
        "a/index_en.md": "title: A\nshelf: Top\n",
        "b/index_de.md": "title: B\nshelf: Unten\n",
        "b/index_en.md": "title: B\n",
    }
    lay(tmp_path, {**films, "fields.yaml": "shelf: {type: text, filter: true}\n"})
    seed(database_url, tmp_path)
    assert [(row[0], row[1], row[4]) for row in rows(database_url, LISTED)] == [
        ("a", "de", "oben"),
        ("a", "en", "top"),
        ("b", "de", "unten"),
        ("b", "en", "unten"),
    ]


def test_films_without_a_value_are_listed_so(database_url: str, tmp_path: Path) -> None:
    """But not of lists."""
    other = "title: Fremd\nyear: 2010\n"
    more = "shelf: {type: text, filter: true}\n"
    films = {"exile/index_de.md": f"{FILM}shelf: Oben\n", "fremd/index_de.md": other}
    lay(tmp_path, {**films, "fields.yaml": FIELDS % (", filter: true", ", filter: true") + more})
    seed(database_url, tmp_path, languages=("de", "en"))
    missing = [
        ("fremd", language, field, 0, None, None, "fremd", 2010)
        for language in ("de", "en")
        for field in ("shelf:text", "takes:integer")
    ]
    assert [row for row in rows(database_url, LISTED) if row[0] == "fremd"] == missing
    lay(tmp_path, {"fremd/index_de.md": f"{other}takes: 3\n", "exile/index_de.md": FILM.replace("takes: 12\n", "")})
    seed(database_url, tmp_path, languages=("de", "en"))
    assert [row[:6] for row in rows(database_url, LISTED) if row[1] == "de" and row[2] != "moods:vocabulary"] == [
        ("exile", "de", "shelf:text", 0, None, None),
        ("exile", "de", "takes:integer", 0, None, None),
        ("fremd", "de", "shelf:text", 0, None, None),
        ("fremd", "de", "takes:integer", 0, None, 3.0),
    ]


def test_a_migration_lists_the_values_there_are(database_url: str, tmp_path: Path) -> None:
    films = {
        "exile/index_de.md": f"{FILM}shelf: Oben\nopen: true",
        "exile/index_en.md": "title: Exile\nshelf: Top\nnotes: [Village]",
        "fremd/index_de.md": "title: Fremd\nyear: 2010\n",
    }
    more = "shelf: {type: text, filter: true}\nopen: {type: boolean, filter: true}\nplace: text\n"
    lay(tmp_path, {**films, "fields.yaml": FIELDS % (", order: true", ", filter: true") + more})
    seed(database_url, tmp_path, languages=("de", "en"))
    listed = rows(database_url, LISTED)
    with alembic(database_url) as config:
        command.downgrade(config, "0016")
    with alembic(database_url) as config:
        command.upgrade(config, "head")
    assert len(listed) == 16
    assert rows(database_url, LISTED) == listed
