"""Screenings."""

import pytest

from seed.fields.screenings import Screening, read_screenings
from tests.seed.reading import node


@pytest.mark.parametrize(
    ("text", "date", "time", "venue"),
    [
        ("2018-04-21 14:30", "2018-04-21", "14:30", None),
        ("2018-04-21T14:30:00+02:00", "2018-04-21", "14:30", None),
        ("Sa 21.4.2018, 20.15 Uhr, Kino Lumière", "2018-04-21", "20:15", "Kino Lumière"),
        ("21 April 2018 at 7:30pm, Rosendale School", "2018-04-21", "19:30", "Rosendale School"),
        ("24. 9. 2008 20 Uhr", "2008-09-24", "20:00", None),
        ("2018-04-21", "2018-04-21", None, None),
        ("21:00", None, "21:00", None),
        ("Kino Husum", None, None, "Kino Husum"),
        ("Do 7.11., 20:30 Uhr", None, "20:30", None),
        ("12.05. 18:30", None, "18:30", None),
        ("12.05 18:30", None, "18:30", None),
        ("Sa 21.4., 20.15 Uhr, Kino Lumière", None, "20:15", "Kino Lumière"),
        ("Jeudi 12 janvier à 20h", None, "20:00", None),
        ("Nov 7, 8:30 pm, Rosendale School", None, "20:30", "Rosendale School"),
        ("Do, 7. November, 20 Uhr, Saal 3", None, "20:00", "Saal 3"),
        ("20.15 Uhr", None, "20:15", None),
        ("21.4.2018, 20:15 (OmU)", "2018-04-21", "20:15", None),
        ("21.4.2018, 20:15, Kino Lumière (mit Gast)", "2018-04-21", "20:15", "Kino Lumière"),
        ("21.4.2018, 20:15, Berlin (Marmorhaus)", "2018-04-21", "20:15", "Berlin (Marmorhaus)"),
    ],
)
def test_texts(text: str, date: str | None, time: str | None, venue: str | None) -> None:
    assert read_screenings(node([text]), "de") == ((Screening(text, date, time, venue),), ())


def test_maps() -> None:
    said = {"date": "28 April 2017", "time": "7:30pm", "venue": "School", "url": "https://kino.example/"}
    assert read_screenings(node([said, {"date": "2018-04-20 16:00", "url": "javascript:x"}, "tba"]), "en") == (
        (
            Screening(", ".join(said.values()), "2017-04-28", "19:30", "School", "https://kino.example/"),
            Screening("2018-04-20 16:00, javascript:x", "2018-04-20", "16:00"),
        ),
        (),
    )


def test_the_clock_of_a_program_is_no_time_beside_one() -> None:
    ((screening,), _) = read_screenings(node({"date": "2026-05-19T23:14:46.569Z", "time": "13:00"}), "es")
    assert (screening.date, screening.time) == ("2026-05-19", "13:00")


def test_a_list_in_a_list_is_told() -> None:
    _, (wrong,) = read_screenings(node([["a"]]), "en")
    assert wrong.message == "a list where a date, a time and a place belongs"


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("www.kino.example/x", "https://www.kino.example/x"),
        ("kino.example", "https://kino.example"),
        ("http://kino.example:80/?a=b", "http://kino.example:80/?a=b"),
        ("https://localhost/x", "https://localhost/x"),
        ("Karten an der Kasse", None),
        ("z.B. kino.example", None),
        ("javascript:x", None),
    ],
)
def test_addresses_of_screenings(given: str, address: str | None) -> None:
    (screening,), _ = read_screenings(node([{"date": "2018-04-20", "url": given}]), "en")
    assert screening.url == address


def test_where_a_place_is_stands_in_the_label() -> None:
    venue = {"name": "Kino Torf", "street": "Deichweg 3", "city": "Husum", "map_url": "https://maps.example/1"}
    assert read_screenings(node({"date": "2018-04-21", "venue": venue}), "en") == (
        (Screening("2018-04-21, Kino Torf, Deichweg 3, Husum", "2018-04-21", None, "Kino Torf", None),),
        (),
    )


@pytest.mark.parametrize(
    ("said", "venue"),
    [
        ({"festival": "Filmfest Verden", "venue": "Kino Torf", "location": "Verden"}, "Kino Torf"),
        ({"location": "Verden", "venue": "Kino Torf"}, "Kino Torf"),
        ({"venue": "Filmfest Verden", "location": "Verden, Germany"}, "Verden, Germany"),
        ({"location": "Filmfest Verden", "venue": "Kino Torf"}, "Kino Torf"),
        ({"location": "Filmfest Verden"}, "Filmfest Verden"),
        ({"festival": "Filmfest Verden"}, "Filmfest Verden"),
    ],
)
def test_a_festival_is_no_place_where_one_is_said(said: dict[str, str], venue: str) -> None:
    ((screening,), _) = read_screenings(node([said | {"date": "2020-05-01", "startTime": "20:15"}]), "en")
    label = ", ".join((*said.values(), "2020-05-01", "20:15"))
    assert screening == Screening(label, "2020-05-01", "20:15", venue)
