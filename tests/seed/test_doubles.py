"""Films that share an identifier."""

from pathlib import Path

from tests.seed.laying import lay, lines, read, seed

GATE = "title: Gate to Heaven\nyear: 2003\nimdb_id: 0349047"
TOR = "title: Tor zum Himmel\njahr: 2003\nlinks: https://www.imdb.com/title/tt0349047/"
BOTH = "warning[identifier]: IMDB tt0349047 is stated of another film at"


def test_both_lines_are_named(tmp_path: Path) -> None:
    lay(tmp_path, {"gate.md": GATE, "tor.md": TOR})
    assert read(tmp_path)[1] == [f"tor.md:4:8: {BOTH} gate.md:4: both may be one"]


def test_language_versions_are_one_film(tmp_path: Path) -> None:
    lay(tmp_path, {"gate/index_en.md": GATE, "gate/index_de.md": TOR})
    assert read(tmp_path)[1] == []


def test_what_is_kept_as_printed_says_nothing(tmp_path: Path) -> None:
    lay(tmp_path, {"a.md": "title: A\nyear: 2003\nwikidata: soon", "b.md": "title: B\nyear: 2003\nwikidata: soon"})
    assert [line for line in read(tmp_path)[1] if "another film" in line] == []


def test_three_films(tmp_path: Path) -> None:
    lay(tmp_path, {"a.md": GATE, "b.md": GATE, "c.md": GATE})
    assert read(tmp_path)[1] == [
        f"b.md:4:10: {BOTH} a.md:4: both may be one",
        f"c.md:4:10: {BOTH} a.md:4: both may be one",
    ]


def test_a_film_that_is_stored(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"gate.md": GATE})
    assert seed(database_url, tmp_path).findings == ()
    lay(tmp_path, {"tor.md": TOR})
    assert lines(seed(database_url, tmp_path).findings, tmp_path) == [f"tor.md:4:8: {BOTH} gate.md:4: both may be one"]


def test_a_film_that_goes(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"gate.md": GATE})
    seed(database_url, tmp_path)
    (tmp_path / "gate.md").unlink()
    lay(tmp_path, {"tor.md": TOR})
    assert seed(database_url, tmp_path, prune=True).findings == ()


def test_it_is_told_again_where_nothing_is_read(tmp_path: Path, database_url: str) -> None:
    lay(
        tmp_path,
        {"gate.md": f"{GATE}\nslug: gate", "tor.md": f"{TOR}\nslug: gate", "dune.md": "title: Dune\nslug: dune"},
    )
    first = lines(seed(database_url, tmp_path).findings, tmp_path)
    second = lines(seed(database_url, tmp_path).findings, tmp_path)
    assert (
        second
        == first
        == [
            'gate.md:5:7: warning[slug]: tor.md:5 says the slug "gate" too; this film has gate-2003',
            f"tor.md:4:8: {BOTH} gate.md:4: both may be one",
            'tor.md:5:7: warning[slug]: gate.md:5 says the slug "gate" too; this film has tor',
        ]
    )


def test_it_is_told_where_one_of_the_two_is_read(tmp_path: Path, database_url: str) -> None:
    lay(tmp_path, {"gate.md": f"{GATE}\nslug: gate", "tor.md": f"{TOR}\nslug: gate"})
    first = lines(seed(database_url, tmp_path).findings, tmp_path)
    lay(tmp_path, {"tor.md": f"{TOR}\nslug: gate\ncountry: Germany"})
    assert lines(seed(database_url, tmp_path).findings, tmp_path) == first
