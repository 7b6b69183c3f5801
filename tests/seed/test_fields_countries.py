import pytest

from seed.fields.countries import Countries, Country, country_name, read_countries
from tests.seed.reading import codes, node


def codes_of(value: object, language: str = "de") -> list[str]:
    countries, diagnostics = read_countries(node(value), language)
    assert diagnostics == ()
    return [country.code for country in countries.countries] if countries else []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deutschland / Kasachstan / Russland", ["DE", "KZ", "RU"]),
        ("Germany / Kazakhstan / Russia", ["DE", "KZ", "RU"]),
        ("Deutschland, Indonesien", ["DE", "ID"]),
        ("Deutschland–Frankreich", ["DE", "FR"]),
        ("Guinea-Bissau, Germany-France", ["GW", "DE", "FR"]),
        ("[[Germany]], [[countries/France|La France]]", ["DE", "FR"]),
        ("Bolivia, Plurinational State of", ["BO"]),
        ("GER/Virgin Islands, British", ["DE", "VG"]),
        ("Deutschland;Polen", ["DE", "PL"]),
        ("Deutschland und Polen", ["DE", "PL"]),
        ("Deutschland u. Polen", ["DE", "PL"]),
        ("Dtl./Frankreich", ["DE", "FR"]),
        ("Germany, France & Italy", ["DE", "FR", "IT"]),
        ("Allemagne, France et Italie", ["DE", "FR", "IT"]),
        ("Deutschland + Polen", ["DE", "PL"]),
        ("Schweiz/Österreich", ["CH", "AT"]),
        ("Russland - Deutschland", ["RU", "DE"]),
        ("Deutschland / Deutschland", ["DE"]),
        ("Bosnien und Herzegowina", ["BA"]),
        ("Bosnia & Herzegovina and Serbia", ["BA", "RS"]),
        ("Trinidad und Tobago, Deutschland", ["TT", "DE"]),
        ("Saint Vincent and the Grenadines", ["VC"]),
        ("Iran, Islamic Republic of", ["IR"]),
        ("Korea, Republic of", ["KR"]),
        ("Guinea-Bissau", ["GW"]),
        ("NO", ["NO"]),
        ("de", ["DE"]),
        ("GBR/FRA", ["GB", "FR"]),
        ("D/F/CH", ["DE", "FR", "CH"]),
        ("XK", ["XK"]),
        ("Kosovo", ["XK"]),
        ("UK", ["GB"]),
        ("England", ["GB"]),
        ("Schottland", ["GB"]),
        ("USA", ["US"]),
        ("U.S.A.", ["US"]),
        ("BRD", ["DE"]),
        ("West Germany", ["DE"]),
        ("Federal Republic of Germany", ["DE"]),
        ("DDR", ["DDDE"]),
        ("GDR", ["DDDE"]),
        ("East Germany", ["DDDE"]),
        ("Deutschland (DDR)", ["DDDE"]),
        ("Soviet Union", ["SUHH"]),
        ("UdSSR", ["SUHH"]),
        ("USSR", ["SUHH"]),
        ("SUHH", ["SUHH"]),
        ("Jugoslawien", ["YUCS"]),
        ("ehem. Jugoslawien", ["YUCS"]),
        ("Former Yugoslavia", ["YUCS"]),
        ("YUG", ["YUCS"]),
        ("Tschechoslowakei", ["CSHH"]),
        ("Czechoslovakia", ["CSHH"]),
        ("ČSSR", ["CSHH"]),
        ("Serbien und Montenegro", ["CSXX"]),
        ("Holland", ["NL"]),
        ("The Netherlands", ["NL"]),
        ("Russland", ["RU"]),
        ("Südkorea", ["KR"]),
        ("Korea (Süd)", ["KR"]),
        ("Hongkong", ["HK"]),
        ("Hong Kong", ["HK"]),
        ("Taiwan", ["TW"]),
        ("Tschechien", ["CZ"]),
        ("Czech Republic", ["CZ"]),
        ("Palästina", ["PS"]),
        ("Elfenbeinküste", ["CI"]),
        ("Cote d'Ivoire", ["CI"]),
        ("Burma", ["MM"]),
        ("Türkei", ["TR"]),
        ("Tuerkei", ["TR"]),
        ("Turkey", ["TR"]),
        ("SCHWEIZ", ["CH"]),
        ("Germany 2011", ["DE"]),
        ("Alemania", ["DE"]),
        ("Германия", ["DE"]),
    ],
)
def test_countries_whatever_the_language(text: str, expected: list[str]) -> None:
    assert codes_of(text, "de") == codes_of(text, "en") == expected


def test_a_word_of_the_documents_own_language() -> None:
    assert codes_of("Áo", "vi") == ["AT"]


def test_notes_and_the_printed_text_are_kept() -> None:
    text = "Deutschland (Ost- und West-Berlin) / USA"
    expected = Countries((Country("DE", "Ost- und West-Berlin"), Country("US")), text)
    assert read_countries(node(text), "de") == (expected, ())


def test_a_list() -> None:
    expected = Countries((Country("DE"), Country("KZ"), Country("RU")), "Deutschland, Kasachstan / Russland")
    assert read_countries(node(["Deutschland", "Kasachstan / Russland"]), "de") == (expected, ())


def test_what_is_no_country_is_told_and_kept_in_the_printed_text() -> None:
    countries, (finding,) = read_countries(node("Narnia / Deutschland"), "de")
    assert countries == Countries((Country("DE"),), "Narnia / Deutschland")
    assert (finding.code, finding.message) == ("country", '"Narnia" is not a country that is known')


@pytest.mark.parametrize("text", ["Europa", "EU", "Österreich-Ungarn", "Deutschland-Europa"])
def test_no_country_is_guessed(text: str) -> None:
    countries, diagnostics = read_countries(node(text), "de")
    assert (countries, codes(diagnostics)) == (Countries((), text), ["country"])


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, []), ("??", []), ("N/A", []), ([], []), ([["Polen"]], ["form"]), ({"a": {}}, ["form"])],
)
def test_no_countries(value: object, expected: list[str]) -> None:
    countries, diagnostics = read_countries(node(value), "de")
    assert (countries, codes(diagnostics)) == (None, expected)


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("DE", "de", "Deutschland"),
        ("DE", "en", "Germany"),
        ("DE", "fr-CA", "Allemagne"),
        ("DE", "sr", "Немачка"),
        ("DE", "sr-Latn", "Nemačka"),
        ("DE", "zh-TW", "德國"),
        ("SUHH", "de", "Sowjetunion"),
        ("SUHH", "en", "Soviet Union"),
        ("SUHH", "ja", "Soviet Union"),
        ("XK", "de", "Kosovo"),
        ("DE", "xx", "Germany"),
        ("QQ", "de", "QQ"),
    ],
)
def test_names_of_countries(code: str, language: str, name: str) -> None:
    assert country_name(code, language) == name


def test_of_very_many_unknown_countries_the_first_are_told() -> None:
    _, diagnostics = read_countries(node(", ".join(f"Nowhere{n}" for n in range(5_000))), "en")
    assert (len(diagnostics), diagnostics[-1].message) == (50, "… and 4,951 findings more in this text")
    _, diagnostics = read_countries(node("Nowhere, " * 5_000), "en")
    assert len(diagnostics) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deutschland et al.", ["DE"]),
        ("Deutschland u.a.", ["DE"]),
        ("Deutschland, Dänemark u. a.", ["DE", "DK"]),
        ("Ireland and others", ["IE"]),
        ("Italie et autres", ["IT"]),
        ("España, Chile y otros", ["ES", "CL"]),
        ("Deutschland …", ["DE"]),
    ],
)
def test_words_for_others_are_no_country(text: str, expected: list[str]) -> None:
    countries, findings = read_countries(node(text), "de")
    assert countries is not None
    assert [country.code for country in countries.countries] == expected
    assert codes(findings) == ["others"]


@pytest.mark.parametrize(
    ("text", "expected", "year"),
    [
        ("Italia, 1952.", ["IT"], 1952),
        ("D 1998", ["DE"], 1998),
        ("BRD/Frankreich 1976", ["DE", "FR"], 1976),
        ("F, I 1961/62", ["FR", "IT"], 1961),
        ("Deutschland (1998)", ["DE"], 1998),
        ("1952, Italia", ["IT"], 1952),
        ("EE. UU.", ["US"], None),
        ("U. S. A.", ["US"], None),
    ],
)
def test_a_year_among_countries(text: str, expected: list[str], year: int | None) -> None:
    countries, findings = read_countries(node(text), "de")
    assert countries is not None
    assert ([country.code for country in countries.countries], countries.year, findings) == (expected, year, ())


@pytest.mark.parametrize("text", ["Italien" + ", " * 100_000, "u. a." * 40_000, "a. " * 70_000, "D 1998 " * 30_000])
def test_long_values_take_no_longer_than_their_length(text: str) -> None:
    assert read_countries(node(text), "de")[0] is not None
