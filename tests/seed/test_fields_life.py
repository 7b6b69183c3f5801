"""Births and deaths as documents print them."""

import pytest

from seed.fields.life import LifeEvent, died_before, read_birth, read_death, telling_both
from tests.seed.reading import node


@pytest.mark.parametrize(
    ("text", "date", "place"),
    [
        ("14. Mai 1950 in Berlin", "1950-05-14", "Berlin"),
        ("14. Mai 1950 in Berlin (West)", "1950-05-14", "Berlin (West)"),
        ("14. Mai 1950, Frankfurt am Main", "1950-05-14", "Frankfurt am Main"),
        ("Frankfurt am Main, um 1950", "1950", "Frankfurt am Main"),
        ("1950 Bourg en Bresse", "1950", "Bourg en Bresse"),
        ("1950 ('s-Hertogenbosch)", "1950", "'s-Hertogenbosch"),
        ("1950 near Oxford", "1950", "near Oxford"),
        ("um 1990", "1990", None),
        ("23 maj 1971 i Umeå", "1971-05-23", "Umeå"),
        ("Ca. 1990", "1990", None),
        ("um 1890 in Husum", "1890", "Husum"),
        ("vers 1890 à Lyon", "1890", "Lyon"),
        ("about 1890, Leeds", "1890", "Leeds"),
        ("nach 1945, vermisst", "1945", None),
        ("12. Mai 1990 (Unfall)", "1990-05-12", None),
        ("1990 im Alter von 80 Jahren in Wien", "1990", "Wien"),
        ("1990 (80 Jahre)", "1990", None),
        ("1950 als Paula Schmidt in Linz", "1950", "Linz"),
        ("1950 in Linz als Paula Schmidt", "1950", "Linz"),
        ("* 1951 in Graz", "1951", "Graz"),
        ("1950, Den Haag", "1950", "Den Haag"),
        ("1950 in Le Havre", "1950", "Le Havre"),
        ("1990 in Wien (Unfall)", "1990", "Wien"),
    ],
)
def test_a_date_and_a_place(text: str, date: str, place: str | None) -> None:
    for key, read in (("geboren", read_birth), ("gestorben", read_death)):
        assert read(node({key: text}), "de") == (LifeEvent(date, place, text), ())


def test_a_field_for_the_place_alone_holds_what_it_says() -> None:
    for place in ("husum", "Le Havre", "Berlin (West)"):
        event = LifeEvent("1950", place, f"1950, {place}")
        assert read_birth(node({"geburtsjahr": "1950", "geburtsort": place}), "de") == (event, ())


def test_of_a_birth_and_a_death_each_has_its_own() -> None:
    text = "* 1951 in Graz; † 2019 in Wien"
    assert read_birth(node({"geboren": text}), "de") == (LifeEvent("1951", "Graz", text), ())
    assert read_death(node({"gestorben": text}), "de") == (LifeEvent("2019", "Wien", text), ())


@pytest.mark.parametrize(
    ("born", "died", "told"),
    [
        ("1951-05-14", "1951", False),
        ("1951-05-14", "1951-05-13", True),
        ("1951", "1950-12-31", True),
        (None, "1950", False),
    ],
)
def test_who_died_before_being_born_is_told(born: str | None, died: str, told: bool) -> None:
    finding = died_before(LifeEvent(born, None, ""), LifeEvent(died, None, ""))
    assert (finding is not None) is told
    assert finding is None or finding.message == f"died {died}, before being born {born}"


@pytest.mark.parametrize(
    ("text", "born", "died"),
    [
        ("1929–2004", "1929", "2004"),
        ("(1929 - 2004)", "1929", "2004"),
        ("14.5.1929 – 3. Mai 2004", "1929-05-14", "2004-05-03"),
        ("1929–", "1929", None),
    ],
)
def test_both_dates_of_a_life_in_one_text(text: str, born: str, died: str | None) -> None:
    dates = [read(node({"lebensdaten": text}), "de")[0] for read in (read_birth, read_death)]
    assert [each and each.date for each in dates] == [born, died]
    assert (telling_both(node({"lebensdaten": text})) is not None) is (died is not None)


@pytest.mark.parametrize("text", ["1950-05-14", "1951-05", "1947 in Hamburg - Altona", "12. Mai 1950 in Baden-Baden"])
def test_a_stroke_in_a_date_or_a_place_parts_no_life(text: str) -> None:
    assert not telling_both(node({"born": text}))


@pytest.mark.parametrize(
    ("fields", "date", "place", "label"),
    [
        ({"born": "1990", "geboren": "1. Mai 1990"}, "1990-05-01", None, "1. Mai 1990"),
        ({"geboren": "3. Mai 1982 in Tromsø", "born": "1982-05-03"}, "1982-05-03", "Tromsø", "3. Mai 1982 in Tromsø"),
        ({"born": "1990, Köln", "geburtsdatum": "1.1.1990"}, "1990-01-01", "Köln", "1.1.1990, Köln"),
        ({"born": "12. Mai 1990, Köln", "birthplace": "Köln"}, "1990-05-12", "Köln", "12. Mai 1990, Köln"),
        (
            {"birthplace": "Köln", "born": "1990, Köln (Ehrenfeld)"},
            "1990",
            "Köln (Ehrenfeld)",
            "1990, Köln (Ehrenfeld)",
        ),
        (
            {"born": "12.5.1990, Köln", "geburtsort": "Köln-Ehrenfeld"},
            "1990-05-12",
            "Köln-Ehrenfeld",
            "12.5.1990, Köln-Ehrenfeld",
        ),
        ({"geburtsdatum": "12.5.1990", "geburtsort": "Köln"}, "1990-05-12", "Köln", "12.5.1990, Köln"),
        ({"born": {"date": "1990, Köln", "place": "Köln"}}, "1990", "Köln", "1990, Köln"),
    ],
)
def test_fields_that_agree_say_an_event_once(
    fields: dict[str, object], date: str, place: str | None, label: str
) -> None:
    assert read_birth(node(fields), "de") == (LifeEvent(date, place, label), ())


@pytest.mark.parametrize(
    ("fields", "event", "repeated"),
    [
        ({"born": "1990", "geboren": "1991"}, LifeEvent("1990", None, "1990"), "geboren"),
        ({"born": "1990", "geboren": "1991 in Köln"}, LifeEvent("1990", None, "1990"), "geboren"),
        (
            {"born": "1990, Köln", "geburtsort": "Berlin", "geburtsdatum": "1.1.1990"},
            LifeEvent("1990-01-01", "Köln", "1.1.1990, Köln"),
            "geburtsort",
        ),
    ],
)
def test_a_field_that_contradicts_another_is_told(fields: dict[str, object], event: LifeEvent, repeated: str) -> None:
    read, (finding,) = read_birth(node(fields), "de")
    assert (read, finding.code) == (event, "repeated-field")
    assert finding.message.startswith(f'"{repeated}" says again what line ')


def test_only_a_field_that_says_both_tells_the_death() -> None:
    both = telling_both(node({"lebensdaten": "1929–2004", "geboren": "14.5.1929"}))
    assert both
    assert read_death(both, "de") == (LifeEvent("2004", None, "1929–2004"), ())
