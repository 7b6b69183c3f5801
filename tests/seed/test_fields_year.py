import pytest

from seed.diagnostics import Level
from seed.fields.year import Year, last_year, read_year
from tests.seed.reading import codes, node


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2011", 2011),
        ("2023/24", 2023),
        ("2023/2024", 2023),
        ("2023-24", 2023),
        ("1999-11-19", 1999),
        ("1999-11-19 00:00:00", 1999),
        ("19.11.1999", 1999),
        ("November 1999", 1999),
        ("ca. 1999", 1999),
        ("(2011)", 2011),
        ("[1971]", 1971),
        ("um 1970", 1970),
        ("c. 1970", 1970),
        ("Frankreich, 2010", 2010),
        ("9 mai 2012", 2012),
        ("1888", 1888),
        ("1950 s/w", 1950),
    ],
)
def test_a_year(text: str, year: int) -> None:
    assert read_year(node(text), "de") == (Year(year, text), ())


def test_the_last_year_is_ten_years_ahead() -> None:
    last = last_year()
    assert read_year(node(last), "de") == (Year(last, str(last)), ())
    assert codes(read_year(node(last + 1), "de")[1]) == ["year"]


@pytest.mark.parametrize(
    "text", [None, "", "??", "N/A", "0", "0000", "n. d.", "o. J.", "ohne Jahr", "s. d.", "s/d", "(n.d.)", "[o. J.]"]
)
def test_no_year(text: str | None) -> None:
    assert read_year(node(text), "de") == (None, ())


@pytest.mark.parametrize("text", ["1887", "1787-11-02", "3000", "20111", "11", "-2011000"])
def test_a_year_without_films_is_an_error_and_kept_as_printed(text: str) -> None:
    year, (finding,) = read_year(node(text), "de")
    assert (year, finding.level, finding.code) == (Year(None, text), Level.ERROR, "year")
    assert finding.message == f'"{text}" is not a year between 1888 and {last_year()}'
    assert finding.help == "write the year alone, e.g. 2011"


@pytest.mark.parametrize("text", ["in Produktion", "199?", "MMXI", "im Sommer"])
def test_what_is_no_year_is_an_error_and_kept_as_printed(text: str) -> None:
    year, (finding,) = read_year(node(text), "de")
    assert (year, finding.level, finding.code) == (Year(None, text), Level.ERROR, "year")
    assert finding.message == f'"{text}" is not a year'


@pytest.mark.parametrize(
    "text",
    ["1940s", "the 1940's", "1940er", "1940er Jahre", "in den 1940ern", "années 1940", "anni 1960", "años 1970"],
)
def test_a_decade_is_no_year(text: str) -> None:
    year, (finding,) = read_year(node(text), "de")
    assert year == Year(None, text)
    assert (finding.level, finding.message) == (Level.ERROR, f'"{text}" is a decade, and no year')


def test_of_several_years_the_first_counts() -> None:
    text = "1999 (Kinostart 2001)"
    year, (finding,) = read_year(node(text), "de")
    assert (year, finding.level, finding.code) == (Year(1999, text), Level.WARNING, "year-several")


def test_another_form_is_told() -> None:
    assert codes(read_year(node([2011, 2012]), "de")[1]) == ["form"]


def test_a_list_of_one_is_that_one() -> None:
    assert read_year(node([2011]), "de") == (Year(2011, "2011"), ())
