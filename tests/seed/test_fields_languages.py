"""Languages that are spoken, and those of subtitles."""

import pytest

from seed.fields.languages import (
    language_name,
    languages_in,
    names_languages,
    names_several,
    read_languages,
    read_subtitles,
)
from tests.seed.reading import codes, node


def tags(text: str, language: str = "de", *, codes: bool = True) -> tuple[list[str | None], list[str | None]]:
    found = languages_in(text, language, codes=codes)
    return [each.tag for each in found.spoken], [each.tag for each in found.subtitles]


@pytest.mark.parametrize(
    ("text", "spoken", "subtitles"),
    [
        ("English, Korean", ["en", "ko"], []),
        ("englisch & deutsch", ["en", "de"], []),
        ("malayalam", ["ml"], []),
        ("English/French", ["en", "fr"], []),
        ("Mandarin", ["zh"], []),
        ("Swiss German", ["gsw"], []),
        ("Persian/Farsi", ["fa"], []),
        ("deutschsprachig", ["de"], []),
        ("Portuguese (Brazil)", ["pt"], []),
        ("en", ["en"], []),
        ("deu", ["de"], []),
        ("en, de", ["en", "de"], []),
        ("pt_br", ["pt-BR"], []),
        ("cn", ["yue"], []),
        ("Deutsche Gebärdensprache", ["gsg"], []),
        ("OmeU", [], ["en"]),
        ("OmU", [], ["de"]),
        ("Englisch OmU", ["en"], ["de"]),
        ("VOSTFR", [], ["fr"]),
        ("VO st anglais", [], ["en"]),
        ("OV/d,f", [], ["de", "fr"]),
        ("E/df", ["en"], ["de", "fr"]),
        ("OF", [], []),
        ("German with English subtitles", ["de"], ["en"]),
        ("Deutsch mit engl. UT", ["de"], ["en"]),
        ("engl. Untertitel", [], ["en"]),
        ("Englisch mit deutschen und französischen Untertiteln", ["en"], ["de", "fr"]),
        ("Untertitel: Englisch, Deutsch", [], ["en", "de"]),
        ("Indonesian dialogue, English subtitled", ["id"], ["en"]),
        ("German subtitled in English", ["de"], ["en"]),
        ("français, avec sous-titres anglais", ["fr"], ["en"]),
        ("inglés con subtítulos en español", ["en"], ["es"]),
        ("italiano con sottotitoli inglesi", ["it"], ["en"]),
        ("angielski z napisami polskimi", ["en"], ["pl"]),
        ("dialogfrei", ["zxx"], []),
        ("ohne Dialog", ["zxx"], []),
        ("no dialogue", ["zxx"], []),
        ("sans paroles", ["zxx"], []),
        ("deutsche Fassung", [], []),
        ("Russian (dubbed)", ["ru"], []),
        ("Frisian", [None], []),
        ("Qwghlmian", [None], []),
    ],
)
def test_languages_in_a_text(text: str, spoken: list[str | None], subtitles: list[str | None]) -> None:
    assert tags(text) == (spoken, subtitles)


def test_codes_are_read_in_fields_for_languages_alone() -> None:
    assert tags("ko", codes=True) == (["ko"], [])
    assert tags("ko", codes=False) == ([None], [])
    assert tags("deutsch", codes=False) == (["de"], [])


def test_names_in_the_language_of_the_document() -> None:
    assert tags("ranska, viro", "fi") == (["fr", "et"], [])


def test_a_text_that_names_none_is_kept_and_told() -> None:
    found, findings = read_languages(node(["English", "Qwghlmian", "n/a"]), "en")
    assert [tuple(each) for each in found.spoken] == [("SPOKEN", "en", "English"), ("SPOKEN", None, "Qwghlmian")]
    assert codes(findings) == ["language"]


def test_maps_with_codes() -> None:
    listed = node([{"iso_639_1": "en", "name": "English"}, {"english_name": "Korean"}])
    assert [each.tag for each in read_languages(listed, "de")[0].spoken] == ["en", "ko"]


def test_subtitles() -> None:
    languages, findings = read_subtitles(node("Deutsch, en"), "de")
    assert ([tuple(each) for each in languages], findings) == (
        [("SUBTITLE", "de", "Deutsch"), ("SUBTITLE", "en", "en")],
        (),
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("German", True),
        (["de", "English"], True),
        ("A film by Rike Torf", False),
        ("Wie alles begann", False),
        ("German stories", False),
        ("true", False),
        ({"de": "Deutsch"}, False),
        (None, False),
    ],
)
def test_what_names_languages_and_nothing_else(value: object, expected: bool) -> None:
    assert names_languages(node(value)) is expected


@pytest.mark.parametrize(
    ("value", "expected"), [(["en", "fr"], True), ("en, fr", True), ("en", False), (["German"], False), ("x, y", False)]
)
def test_what_names_several(value: object, expected: bool) -> None:
    assert names_several(node(value)) is expected


def test_names_of_languages() -> None:
    assert [language_name("fr", language) for language in ("de", "en", "fr", "pl")] == [
        "Französisch",
        "French",
        "français",
        "francuski",
    ]
    assert [language_name("zxx", language) for language in ("de", "en", "ja")] == [
        "Ohne Dialog",
        "No dialogue",
        "No dialogue",
    ]
    assert language_name("fr-TG", "de") == "Französisch"
    assert language_name("qqq", "de") is None
