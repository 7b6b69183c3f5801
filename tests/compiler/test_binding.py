"""What is made of bound values: each conversion, on what it has to cope with."""

from typing import Any

import pytest
from graphql import GraphQLError

from graph.compiler.binding import bind_values, convert
from graph.compiler.plan import Bind, IdPart
from graph.compiler.selection import Parameter
from graph.schema.placeholders import Conversion, LikePattern
from tests.compiler.compiling import parameters, refusals

CONVERTED: dict[Conversion | LikePattern, dict[str, str]] = {
    Conversion.FOLDED: {"Ça  Va\n": "ca va", "ß": "ss", "": ""},
    Conversion.FOLDED_PART: {" Ça  Va\n": " ca va ", "ß": "ss", " ": " ", "": ""},
    Conversion.FOLDED_LABEL: {"Kamera-Mann": "kamera mann"},
    LikePattern("%{}%"): {"Ä": "%a%", " Ä": "% a%", "50%_\\": "%50\\%\\_\\\\%", "": "%%", "{}": "%{}%"},
    Conversion.PREFIX_END: {"Á ": "a \U0010ffff", "": "\U0010ffff"},
    Conversion.DATE_END: {"2011-05": "2011-05\U0010ffff"},
    Conversion.KEY: {"Straße  Nr. 1": "strasse nr. 1", "ß" * 60: "s" * 100, "": ""},
    Conversion.LANGUAGE_TAG: {" de_at ": "de-AT", "ZH-hans": "zh-Hans", "de": "de", "no tag!": "no tag!"},
    Conversion.BASE_LANGUAGE: {"de-AT": "de", "PT_br": "pt", "de-CH-1996": "de", "": ""},
    Conversion.SEARCH_TOKENS: {"Vom Lokführer, der…": "vom lokfuhrer der", "?!": "\ue000", "": "\ue000"},
    Conversion.ID_LANGUAGE_TAG: {"Film:akiko@de_at": "de-AT", "Film:akiko": "", "": ""},
    Conversion.ID_BASE_LANGUAGE: {"Film:akiko@de_at": "de", "Film:akiko": ""},
    Conversion.FIRST_SEARCH_WORD: {"«ÖHLERS Fähre»": "Öhlers", "o\u0308l": "öl", "?!": "\ue000"},
    Conversion.PAGE_URL: {'https://example.org/é/?a="b"': 'https://example.org/é/?a="b"'},
}

IDENTIFIERS = {
    Conversion.IDENTIFIER_SCHEME: "IMDB",
    Conversion.FILM_IDENTIFIER: "tt0349047",
    Conversion.PERSON_IDENTIFIER: "nm0349047",
}


def test_every_conversion_is_tried() -> None:
    tried = {each for each in CONVERTED if isinstance(each, Conversion)}
    assert tried == set(Conversion) - {Conversion.IDS, *IDENTIFIERS}


@pytest.mark.parametrize("conversion", CONVERTED)
def test_conversions(conversion: Conversion | LikePattern) -> None:
    assert {text: convert(text, conversion) for text in CONVERTED[conversion]} == CONVERTED[conversion]


@pytest.mark.parametrize("conversion", IDENTIFIERS)
def test_identifiers(conversion: Conversion) -> None:
    assert convert(["IMDB", "349047"], conversion) == IDENTIFIERS[conversion]


def test_ids_become_rows() -> None:
    """Language and its base, type and number of parts, parts of the key; by position."""
    rows = '{"0":["de-AT","de","Film:1","akiko"],"1":["","","Credit:3","akiko","MUSIC","ada"],"2":["","",":0"]}'
    assert convert(["Film:akiko@de_at", "Credit:akiko:MUSIC:ada", ""], Conversion.IDS) == rows


@pytest.mark.parametrize(
    "conversion", [Conversion.FOLDED, LikePattern("{}"), Conversion.PREFIX_END, Conversion.SEARCH_TOKENS]
)
def test_texts_that_are_looked_for_have_a_limit(conversion: Conversion | LikePattern) -> None:
    convert("x" * 1_000, conversion)
    with pytest.raises(GraphQLError) as caught:
        convert("x" * 1_001, conversion)
    message = "A text of 1001 characters is looked for; it can have 1000."
    assert refusals(caught.value) == [("BAD_USER_INPUT", message, [])]


@pytest.mark.parametrize(
    ("id_", "part", "expected"),
    [
        ("Film:tuvalu", IdPart("Film", 0, 1), "tuvalu"),
        ("Credit:tuvalu:MUSIC:ada", IdPart("Credit", 1, 3), "MUSIC"),
        ("Credit:tuvalu:MUSIC", IdPart("Credit", 1, 3), None),
        ("Film:tuvalu@de", IdPart("Film", 0, 1), "tuvalu"),
        ("Film:a:b", IdPart("Film", 0, 1), None),
        ("Person:ada", IdPart("Film", 0, 1), None),
        ("", IdPart("Film", 0, 1), None),
        (":", IdPart("", 0, 1), ""),
    ],
)
def test_parts_of_ids(id_: str, part: IdPart, expected: str | None) -> None:
    assert convert(id_, part) == expected


def test_values_come_from_the_variables_or_the_document() -> None:
    binds = (Bind("p1", Parameter(("f", "in", 1))), Bind("p2", "A", Conversion.FOLDED), Bind("p3", 7))
    values: dict[str, Any] = {"f": {"in": ["x", "y"]}}
    assert bind_values(binds, values) == ("y", "a", 7)


def test_what_no_database_stores_is_replaced() -> None:
    assert bind_values((Bind("p1", "a\0b\ud800"),), {}) == ("a\U0010fffeb\U0010fffe",)


def test_parameters_come_in_the_order_of_the_statement() -> None:
    """The language's condition stands first, in a CTE; then the slug, as it is now and as it was."""
    assert parameters('{ person(slug: "ada", language: "de-AT") { roles { role { name } } } }') == (
        *("de-AT", "de"),
        *("ada", "ada"),
    )
