"""Dates as documents print them."""

import pytest

from seed.fields.dates import (
    PartialDate,
    Premiere,
    may_be_one,
    most_precise,
    read_premiere,
    read_release_date,
    states_premiere,
)
from tests.seed.reading import codes, node


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("2003", "de", "2003"),
        ("2003-05", "de", "2003-05"),
        ("22 dicembre 1961", "it", "1961-12-22"),
        ("22 dezembro 1961", "pt", "1961-12-22"),
        ("22 de dezembro de 1961", "pt", "1961-12-22"),
        ("2003-05-14", "de", "2003-05-14"),
        ("2003/05/14", "en", "2003-05-14"),
        ("2003.05.14", "hu", "2003-05-14"),
        ("20030514", "de", "2003-05-14"),
        ("2003-05-14T10:00:00Z", "de", "2003-05-14"),
        ("2003-05-14 10:00:00+02:00", "de", "2003-05-14"),
        ("14.05.2003", "de", "2003-05-14"),
        ("14. 5. 2003", "de", "2003-05-14"),
        ("14. Mai 2003", "de", "2003-05-14"),
        ("14. März 2003", "de", "2003-03-14"),
        ("14. Jänner 2003", "de-AT", "2003-01-14"),
        ("Mai 2003", "de", "2003-05"),
        ("05/2003", "de", "2003-05"),
        ("Herbst 2003", "de", "2003"),
        ("12.–14. Mai 2003", "de", "2003-05"),
        ("May 14, 2003", "en", "2003-05-14"),
        ("Sept. 3rd, 2004", "en", "2004-09-03"),
        ("the 12th of May 2003", "en", "2003-05-12"),
        ("14-May-2003", "en", "2003-05-14"),
        ("Fri, 14 May 2003", "en", "2003-05-14"),
        ("March 31, 1999 (United States)", "en", "1999-03-31"),
        ("2003 May 14", "en", "2003-05-14"),
        ("1er mai 2003", "fr", "2003-05-01"),
        ("9 février 2012", "fr", "2012-02-09"),
        ("14 de mayo de 2003", "es", "2003-05-14"),
        ("14 de março de 2003", "pt", "2003-03-14"),
        ("14 maja 2003", "pl", "2003-05-14"),
        ("14 мая 2003", "ru", "2003-05-14"),
        ("2003年5月14日", "ja", "2003-05-14"),
        ("listopad 2003", "cs", "2003-11"),
        ("listopad 2003", "hr", "2003-10"),
        ("14 Mai 2003", "en", "2003-05-14"),
        ("14/05/2003", "en", "2003-05-14"),
        ("05/14/2003", "de", "2003-05-14"),
        ("05/06/2003", "de", "2003-06-05"),
        ("05/06/2003", "fr", "2003-06-05"),
        ("05/06/2003", "en-GB", "2003-06-05"),
        ("05/06/2003", "en-US", "2003-05-06"),
        ("05/05/2003", "en", "2003-05-05"),
        ("2023/24", "de", "2023"),
    ],
)
def test_a_date(text: str, language: str, iso: str) -> None:
    assert read_release_date(node(text), language) == (PartialDate(iso, text), ())


@pytest.mark.parametrize(
    ("text", "language", "iso", "code"),
    [
        ("05/06/2003", "en", "2003", "date"),
        ("05/06/2003", "sv", "2003", "date"),
        ("05/06/2003", "xx-yy", "2003", "date"),
        ("31.02.2003", "de", "2003", "date"),
        ("2003-13-14", "de", "2003", "date"),
        ("2003, 2005", "en", "2003", "year-several"),
        ("soon", "en", None, "year"),
        ("14.5.03", "de", None, "year"),
        ("14. Mai", "de", None, "year"),
        ("14. Mai 1620", "de", None, "year"),
    ],
)
def test_no_day_is_invented(text: str, language: str, iso: str | None, code: str) -> None:
    date, findings = read_release_date(node(text), language)
    assert (date, codes(findings)) == (PartialDate(iso, text), [code])


def test_a_date_that_is_far_ahead_is_read_and_told() -> None:
    for read, wanted in (
        (read_release_date(node("31.12.2099"), "de"), PartialDate("2099-12-31", "31.12.2099")),
        (read_premiere(node({"premiere": "31.12.2099"}), "de"), Premiere("2099-12-31", None, "31.12.2099")),
    ):
        assert read[0] == wanted
        assert [each.message for each in read[1]] == ['"31.12.2099" is more than ten years ahead']


@pytest.mark.parametrize("text", ["", "tba", "n/a"])
def test_nothing_is_stated(text: str) -> None:
    assert read_release_date(node(text or None), "de") == (None, ())


def test_doubt_is_told() -> None:
    _, (finding,) = read_release_date(node("05/06/2003"), "en")
    assert finding.message == '"05/06/2003" may mean two days: 2003 is used'


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2003", "2003-05-14", True),
        ("2003-05-14", "2003-05", True),
        (None, "2003", True),
        ("2003-05", "2003-06", False),
        ("2003", "2002-05-14", False),
    ],
)
def test_whether_two_dates_may_be_one(one: str | None, other: str | None, expected: bool) -> None:
    assert may_be_one(one, other) is expected


def test_the_most_precise_of_those_that_the_first_may_be() -> None:
    assert most_precise(["2003", "2003-05-14", "2003-05"], lambda date: date) == "2003-05-14"
    assert most_precise(["2003", "2002-05-14", "2003-05"], lambda date: date) == "2003-05"
    assert most_precise(["2003", "2003"], lambda date: date) == "2003"


@pytest.mark.parametrize(
    ("fields", "date", "place", "label"),
    [
        ({"premiere": "12.10.2003, Viennale"}, "2003-10-12", "Viennale", "12.10.2003, Viennale"),
        ({"premiere": "Berlinale 2003"}, "2003", "Berlinale", "Berlinale 2003"),
        ({"premiere": "Cannes"}, None, "Cannes", "Cannes"),
        ({"premiere": "2003-10-12"}, "2003-10-12", None, "2003-10-12"),
        ({"Uraufführung": "12.10.2003 (Wien)"}, "2003-10-12", "Wien", "12.10.2003 (Wien)"),
        (
            {"premiere": "18.1.1924, Berlin (Marmorhaus)"},
            "1924-01-18",
            "Berlin (Marmorhaus)",
            "18.1.1924, Berlin (Marmorhaus)",
        ),
        (
            {"premiere": "Mai 1999 Cannes (Un Certain Regard)"},
            "1999-05",
            "Cannes (Un Certain Regard)",
            "Mai 1999 Cannes (Un Certain Regard)",
        ),
        ({"premiere": "Berlinale [Forum], 1999"}, "1999", "Berlinale [Forum]", "Berlinale [Forum], 1999"),
        ({"premiere": "2003 (Wien) Künstlerhaus"}, "2003", "(Wien) Künstlerhaus", "2003 (Wien) Künstlerhaus"),
        (
            {"premiere": "12.10.2003 um 20 Uhr, Kino Babylon"},
            "2003-10-12",
            "Kino Babylon",
            "12.10.2003 um 20 Uhr, Kino Babylon",
        ),
        (
            {"uraufführung": "am 12. Februar 2003 auf der Berlinale"},
            "2003-02-12",
            "Berlinale",
            "am 12. Februar 2003 auf der Berlinale",
        ),
        (
            {"world_premiere": "World premiere at Sundance, January 20, 2003"},
            "2003-01-20",
            "Sundance",
            "World premiere at Sundance, January 20, 2003",
        ),
        (
            {"premiere": {"date": "2003-10-12", "festival": "Viennale"}},
            "2003-10-12",
            "Viennale",
            "2003-10-12, Viennale",
        ),
        ({"premiere": [{"date": "2003-10-12"}]}, "2003-10-12", None, "2003-10-12"),
        (
            {"premiere_date": "2003-10-12", "premiere_festival": "Viennale", "premiere_city": "Wien"},
            "2003-10-12",
            "Viennale, Wien",
            "2003-10-12, Viennale, Wien",
        ),
    ],
)
def test_a_premiere(fields: object, date: str | None, place: str | None, label: str) -> None:
    assert read_premiere(node(fields), "de") == (Premiere(date, place, label), ())


def test_what_is_no_premiere() -> None:
    assert read_premiere(node({"premiere": "true"}), "de") == (None, ())
    assert read_premiere(node({"premiere": "tba"}), "de") == (None, ())
    premiere, findings = read_premiere(node({"premiere": ["2003", "2004"]}), "de")
    assert (premiere, codes(findings)) == (None, ["form"])


def test_doubt_about_a_premiere() -> None:
    premiere, findings = read_premiere(node({"premiere": "05/06/2003, Cannes"}), "en")
    assert premiere == Premiere("2003", "Cannes", "05/06/2003, Cannes")
    assert codes(findings) == ["date"]


@pytest.mark.parametrize(
    ("key", "states"),
    [
        ("premiere_date", True),
        ("premiereFestival", True),
        ("date_of_premiere", True),
        ("premiere_notes", False),
        ("premiera", False),
    ],
)
def test_which_fields_state_it(key: str, states: bool) -> None:
    assert states_premiere(key, node("x")) is states


@pytest.mark.parametrize(
    ("text", "date", "place"),
    [
        ("Tokyo, 3 March 1979; Berlinale Forum 1980", "1979-03-03", "Tokyo"),
        ("1.7.1966, Potsdam; Berlin 3.7.1966", "1966-07-01", "Potsdam"),
        ("12.10.2003; Viennale", "2003-10-12", "Viennale"),
    ],
)
def test_the_first_of_several_premieres(text: str, date: str, place: str) -> None:
    assert read_premiere(node({"premiere": text}), "de") == (Premiere(date, place, text), ())


@pytest.mark.parametrize(
    ("text", "date", "place"),
    [
        ("2012-09-14 (świat), 2013-01-04 (Polska)", "2012-09-14", None),
        ("Herbst 1958", "1958", None),
        ("12.10.2003, Viennale", "2003-10-12", "Viennale"),
    ],
)
def test_seasons_and_further_days_are_no_places(text: str, date: str, place: str | None) -> None:
    premiere, _ = read_premiere(node({"premiere": text}), "de")
    assert premiere == Premiere(date, place, text)
