"""Certificates as documents print them."""

import pytest

from seed.fields.certificates import Certificate, agree, read_certificates, states_certificate, together
from tests.seed.reading import node

Plain = tuple[str | None, str | None, str | None, str]


def read(fields: object, language: str) -> list[Plain]:
    certificates, findings = read_certificates(node(fields), language)
    assert findings == ()
    return [tuple(each) for each in certificates]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("field", "text", "language", "system", "value", "country"),
    [
        ("fsk", "12", "de", "FSK", "12", "DE"),
        ("fsk", "ab 12 freigegeben", "en", "FSK", "12", "DE"),
        ("fsk", "Freigegeben ab 12 Jahren", "de", "FSK", "12", "DE"),
        ("fsk", "o.A.", "de", "FSK", "0", "DE"),
        ("fsk", "ohne Altersbeschränkung", "de", "FSK", "0", "DE"),
        ("fsk", "Keine Jugendfreigabe", "de", "FSK", "18", "DE"),
        ("altersfreigabe", "ab 12", "de", "FSK", "12", "DE"),
        ("altersfreigabe", "FSK ab 12 freigegeben", "de", "FSK", "12", "DE"),
        ("altersfreigabe", "ab 12", "de-AT", None, "12", None),
        ("certificate", "FSK 12", "en", "FSK", "12", "DE"),
        ("certificate", "BBFC 15", "en", "BBFC", "15", "GB"),
        ("certificate", "15 (BBFC)", "en", "BBFC", "15", "GB"),
        ("certificate", "15", "en", None, "15", None),
        ("certificate", "12A", "en", "BBFC", "12A", "GB"),
        ("certificate", "U", "en", "BBFC", "U", "GB"),
        ("rating", "PG-13", "en", "MPA", "PG-13", "US"),
        ("rating", "pg13", "en", "MPA", "PG-13", "US"),
        ("rating", "R", "en", "MPA", "R", "US"),
        ("rating", "G", "en", None, "G", None),
        ("mpaa_rating", "G", "en", "MPA", "G", "US"),
        ("mpaaRating", "Rated R for language", "en", "MPA", "R", "US"),
        ("certificate", "NC-17", "en", "MPA", "NC-17", "US"),
        ("certificate", "USA:PG-13", "en", "MPA", "PG-13", "US"),
        ("content_rating", "TV-MA", "en", "TVPG", "TV-MA", "US"),
        ("certificate", "Tous publics", "fr", "CNC", "U", "FR"),
        ("classification", "15", "en", None, "15", None),
        ("classification", "-12", "fr", "CNC", "-12", "FR"),
        ("classification", "Interdit aux moins de 12 ans", "fr", "CNC", "-12", "FR"),
        ("age_rating", "K-12", "fi", "KAVI", "K-12", "FI"),
        ("certificate", "MA15+", "en", "ACB", "MA 15+", "AU"),
        ("kijkwijzer", "AL", "nl", "KIJKWIJZER", "AL", "NL"),
        ("age_rating", "Kijkwijzer 12", "nl", "KIJKWIJZER", "12", "NL"),
        ("age_rating", "Apta", "es", "ICAA", "A", "ES"),
        ("age_rating", "No recomendada para menores de 12 años", "es", "ICAA", "12", "ES"),
        ("certificate", "M/12", "pt", "IGAC", "M/12", "PT"),
        ("classificação indicativa", "Livre", "pt", "DJCTQ", "L", "BR"),
        ("certificate", "VM14", "it", "MIC", "VM14", "IT"),
        ("certificate", "Sweden: Btl", "en", "SMR", "Btl", "SE"),
        ("certificate", "Austria: 12", "en", "JMK", "12", "AT"),
        ("age_rating", "12+", "en", None, "12", None),
        ("certificate", "handgemalt", "de", None, None, None),
    ],
)
def test_a_certificate(
    field: str, text: str, language: str, system: str | None, value: str | None, country: str | None
) -> None:
    assert states_certificate(field, node(text))
    assert read({field: text}, language) == [(system, value, country, text)]


@pytest.mark.parametrize(
    "value",
    [
        {"certificates": {"DE": "12", "GB": "15"}},
        {"certificates": {"Germany": "12", "UK": "15"}},
        {"certificates": {"FSK": "12", "BBFC": "15"}},
        {"fsk": "12", "bbfc": "15"},
        {"certificates": [{"country": "Germany", "rating": "12"}, {"system": "BBFC", "value": "15"}]},
    ],
)
def test_several(value: object) -> None:
    assert read(value, "en") == [("FSK", "12", "DE", "12"), ("BBFC", "15", "GB", "15")]


@pytest.mark.parametrize("value", ["Germany: 12, UK:15", ["Germany: 12", "UK:15"]])
def test_several_in_texts(value: object) -> None:
    assert read({"certificate": value}, "en") == [("FSK", "12", "DE", "Germany: 12"), ("BBFC", "15", "GB", "UK:15")]


def test_each_is_kept_once() -> None:
    assert read({"fsk": "12", "certificate": ["FSK 12", "handgemalt", "handgemalt"]}, "de") == [
        ("FSK", "12", "DE", "12"),
        (None, None, None, "handgemalt"),
    ]
    assert read({"fsk": "n/a", "bbfc": None}, "de") == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("rating", "8.5"),
        ("rating", "★★★"),
        ("rating", "9"),
        ("rating", "12"),
        ("rating", "4/5"),
        ("rating", "A"),
        ("rating", "B+"),
        ("rating", ["PG", "8.5"]),
        ("rating", {"imdb": "8.5"}),
        ("classification", "Documentary"),
        ("freigabe", "2020-01-01"),
        ("imdb_rating", "PG"),
        ("title", "R"),
    ],
)
def test_an_opinion_is_no_certificate(field: str, value: object) -> None:
    assert not states_certificate(field, node(value))


FSK_12, FSK_16, PG = (Certificate(s, v, None, v) for s, v in (("FSK", "12"), ("FSK", "16"), ("BBFC", "PG")))
PRINTED = Certificate(None, None, None, "handgemalt")


def test_versions() -> None:
    assert together([(FSK_12, PRINTED), (PG, FSK_12)]) == (FSK_12, PRINTED, PG)
    assert agree((FSK_12,), (PG, FSK_12))
    assert agree((FSK_12, PRINTED), (PG,))
    assert not agree((FSK_12,), (FSK_16,))
