"""Identifiers as documents state them. What each scheme's look like is in tests/test_identifiers.py."""

import pytest

from seed.fields.identifiers import StatedIdentifier, agree, of_pages, read_identifiers, states_identifier, together
from tests.seed.reading import codes, node

PAGE = "https://www.imdb.com/title/tt0349047/"


def read(value: object) -> tuple[list[tuple[str, str, str]], list[str]]:
    stated, findings = read_identifiers(node(value), "de")
    found = [(each.identifier.scheme, each.identifier.value, each.identifier.label) for each in stated]
    return found, codes(findings)


@pytest.mark.parametrize(
    "value",
    [
        {"imdb": "349047"},
        {"imdbId": "349047"},
        {"IMDB-ID": "349047"},
        {"imdb_number": "349047"},
        {"tconst": "349047"},
        {"imdb": {"id": "349047", "rating": "7.1"}},
        {"imdb": ["349047", "tt0349047"]},
        {"ids": {"imdb": "349047"}},
        {"external_ids": {"imdb_id": "349047"}},
        {"identifiers": [{"scheme": "IMDb", "value": "349047"}]},
        {"identifiers": [{"propertyID": "imdb", "value": "349047"}]},
        {"identifiers": {"name": "imdb", "id": "349047"}},
        {"ids": {"movie": {"imdb": "349047"}}},
    ],
)
def test_a_number(value: object) -> None:
    assert read(value) == ([("IMDB", "tt0349047", "349047")], [])


@pytest.mark.parametrize("key", ["imdb", "imdb_url", "imdbLink", "url", "source", "identifiers"])
def test_an_address(key: str) -> None:
    assert read({key: PAGE}) == ([("IMDB", "tt0349047", PAGE)], [])


def test_texts_that_say_their_scheme() -> None:
    value = {"identifiers": ["imdb:tt0349047", "tt0349047", "wikidata: Q83495", "10.5240/7791-8534-2C23-9030-8610-5"]}
    assert read(value) == (
        [
            ("IMDB", "tt0349047", "imdb:tt0349047"),
            ("WIKIDATA", "Q83495", "wikidata: Q83495"),
            ("EIDR", "10.5240/7791-8534-2C23-9030-8610-5", "10.5240/7791-8534-2C23-9030-8610-5"),
        ],
        [],
    )


def test_the_order_is_that_of_the_schemes() -> None:
    assert read({"wikidata": "Q1", "tmdb": "603", "imdb": "1"})[0] == [
        ("IMDB", "tt0000001", "1"),
        ("TMDB", "603", "603"),
        ("WIKIDATA", "Q1", "Q1"),
    ]


def test_an_eidr_is_a_doi() -> None:
    assert read({"doi": "10.5240/7791-8534-2C23-9030-8610-5"})[0][0][0] == "EIDR"


def test_a_wrong_form_is_kept_and_told() -> None:
    stated, findings = read_identifiers(node({"isan": "0000-0001-8947-0000-9"}), "de")
    assert [tuple(each.identifier) for each in stated] == [
        ("ISAN", "0000-0001-8947-0000-9", None, "0000-0001-8947-0000-9")
    ]
    (finding,) = findings
    assert (finding.code, finding.line) == ("identifier", 7)
    assert finding.message == (
        '"0000-0001-8947-0000-9" is no identifier of a film in ISAN, or a character of it is mistyped:'
        " it is kept as printed"
    )


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ({"identifiers": "4711"}, ["identifier"]),
        ({"ids": {"shelf": "A 4711"}}, ["unknown-field"]),
        ({"imdb_id": "n/a", "tmdb_id": "0", "tvdb": None, "ids": []}, []),
        ({"imdb_id": {"rating": "7"}}, ["form"]),
    ],
)
def test_what_is_none(value: object, found: list[str]) -> None:
    assert read(value) == ([], found)


@pytest.mark.parametrize(
    ("key", "value", "states"),
    [
        ("imdb", "349047", True),
        ("imdb_id", "8", True),
        ("imdb", "8", False),
        ("imdb", "7.1", False),
        ("imdb", "7,1/10", False),
        ("rotten_tomatoes", "87%", False),
        ("letterboxd", "★★★½", False),
        ("mubi", "true", False),
        ("imdb", {"rating": "7.1"}, False),
        ("imdb", {"id": "349047"}, True),
        ("imdb_rating", "7.1", False),
        ("imdb_votes", "1200", False),
        ("url", "https://example.org", False),
        ("url", PAGE, True),
        ("id", "tt0349047", True),
        ("id", "4711", False),
        ("sequel", PAGE, False),
    ],
)
def test_which_fields_state_one(key: str, value: object, states: bool) -> None:
    assert states_identifier(key, node(value)) is states


def test_links_state_the_identifiers_of_their_pages() -> None:
    urls = [PAGE, "https://www.imdb.com/title/tt0349047/reviews", "https://example.org"]
    assert [each.identifier.value for each in together([of_pages((url, node(url)) for url in urls)])] == ["tt0349047"]


def test_links_to_several_films_state_none() -> None:
    urls = [PAGE, "https://www.imdb.com/title/tt0000001/", "https://letterboxd.com/film/tuvalu/"]
    assert [each.identifier.scheme for each in of_pages((url, node(url)) for url in urls)] == ["LETTERBOXD"]


def stated(value: object) -> tuple[StatedIdentifier, ...]:
    return read_identifiers(node(value), "de")[0]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"imdb": "1"}, {"imdb": "tt0000001"}, True),
        ({"imdb": "1"}, {"tmdb": "1"}, True),
        ({"imdb": "1"}, {"imdb": "2"}, False),
        ({"imdb": ["1", "2"]}, {"imdb": "2"}, True),
        ({"imdb": "1", "tmdb": "1"}, {"imdb": "1", "tmdb": "2"}, False),
    ],
)
def test_whether_two_versions_agree(one: object, other: object, expected: bool) -> None:
    assert agree(stated(one), stated(other)) is expected
