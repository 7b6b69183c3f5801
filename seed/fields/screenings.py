"""When and where a film is shown: `2018-04-21 14:30, Kino Lumière`, or maps with `date`, `time`, `venue`, `url`.

A day without a year (`Do 7.11., 20:30 Uhr`) is no date, and stays in the label.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from babel import Locale

from graph.patterns import regex
from seed.fields.award_words import FESTIVAL
from seed.fields.dates import day_in, find_date, place_in
from seed.fields.links import site_address
from seed.fields.reader import Read, is_placeholder, strip_links, wrong_form
from seed.parse.nodes import Entries, Items, Node, Text, is_switch
from seed.phrases import phrase


class Screening(NamedTuple):
    """A screening as a document announces it."""

    label: str
    """As printed."""
    date: str | None = None
    """ISO 8601, as precise as the document."""
    time: str | None = None
    """`14:30`, where it is shown."""
    venue: str | None = None
    url: str | None = None


NAMES = (
    "screening screening_date screening_day show_date showing date_of_screening"
    " screening_dates screening_times showings showtimes show_times vorführungen vorfuehrungen vorstellungen"
    " vorführtermine spieltermine aufführungen séances projections dates_de_projection funciones proyecciones pases"
    " proiezioni sessões exibições seanse pokazy voorstellingen visninger visningar screened screened_at shown shown_at"
    " festival_screenings selected_screenings vertoningen promítání projekce"
)
_FIELDS = {
    **dict.fromkeys(("date", "datetime", "day", "when", "start", "starts", "datum", "tag", "fecha", "data"), "date"),
    **dict.fromkeys(
        (
            "time",
            "hour",
            "zeit",
            "uhrzeit",
            "heure",
            "hora",
            "ora",
            "godzina",
            "begin",
            "beginn",
            "start_time",
            "starttime",
            "show_time",
            "showtime",
        ),
        "time",
    ),
    **dict.fromkeys(("venue", "cinema", "kino", "sala", "salle", "theater", "theatre"), "venue"),
    **dict.fromkeys(("location", "place", "where", "ort", "lieu", "lugar", "luogo"), "place"),
    **dict.fromkeys(("festival", "event", "festival_name", "veranstaltung", "name"), "festival"),
    **dict.fromkeys(("year", "jahr", "année", "año", "anno", "ano", "rok", "jaar"), "year"),
    **dict.fromkeys(("url", "link", "tickets", "ticket_url", "booking", "booking_url", "ticket"), "url"),
}
_PLACES = ("venue", "place")
_NUMBERS = frozenset(("number", "no", "nr", "id", "nummer", "numéro"))
_TIME = regex(
    r"(?<![\d.:/-])(?P<hour>2[0-4]|[01]?\d)(?:[:.h](?P<minute>[0-5]\d)(?::\d\d)?)?(?!\d|[.:/-]\d)"
    r"\s*(?P<half>[ap]\.?m\b\.?|uhr|h\b)?",
    re.IGNORECASE,
)
_HALF = regex(r"^\s*(?:[ap]\.?m\b\.?|uhr\b)", re.IGNORECASE)
_NO_VENUE = regex(
    r"^[\s,]*\([^()]*\)[\s,]*$"
    r"|\((?:(?:om|ov|of|df|ef|vo|vf)\w{0,5}|(?:mit|with|avec|con|in anwesenheit|q ?& ?a|ausverkauft|sold out)"
    r"\b[^()]*)\)|(?<!\w)(?-i:Om[a-zA-Z]{0,3}U|OV|VOST\w{0,3})(?!\w)",
    re.IGNORECASE,
)
"""In which version, and with whom, a film is shown."""
_LANGUAGES = ("de", "en", "fr", "es", "it", "pt", "pl", "nl")
_YEAR = regex(r"(?:18[89]|19\d|20\d)\d")
_CLOCK_BEHIND = regex(r"(?<=^\d{4}-\d\d-\d\d)T\S+")
"""What programs print behind a day, which is no time where another field says it."""
_ZONE = regex(r"(?:[+-]\d\d:?\d\d|Z)$")


def names_screenings(node: Node) -> bool:
    """Whether a node is no mere number, which counts screenings, nor says yes or no."""
    return not (isinstance(node, Text) and (node.value.isdecimal() or is_switch(node)))


def read_screenings(node: Node, language: str) -> Read[tuple[Screening, ...]]:
    """Each screening once, in the order of the document; what is neither text nor map is told."""
    items = node.items if isinstance(node, Items) else (node,)
    wrong = tuple(wrong_form(item, phrase("a date, a time and a place")) for item in items if isinstance(item, Items))
    return tuple(dict.fromkeys(each for item in items for each in _screenings(item, language))), wrong


def _screenings(node: Node, language: str) -> Iterator[Screening]:
    match node:
        case Text(text) if not is_placeholder(text):
            yield _of_text(text, language)
        case Entries(entries):
            texts = [(name, text) for key, value in entries if (text := _said(name := key.value.casefold(), value))]
            parts, said = {_FIELDS.get(key, ""): text for key, text in texts}, [text for _, text in texts]
            said += [text for key, value in entries for text in _address_of(key.value.casefold(), value)]
            if said:
                day = parts.get("date") or parts.get("year")
                alone = _CLOCK_BEHIND.sub("", day) if day and parts.get("time") else day
                whole = _of_text(" ".join(filter(None, (alone, parts.get("time")))), language)
                venue = _venue(parts)
                date = whole.date or (day if day and _YEAR.fullmatch(day) else None)
                yield Screening(", ".join(said), date, whole.time, venue, _address(parts.get("url")))


def _venue(parts: Mapping[str, str]) -> str | None:
    """Where a film is shown: the cinema before the place that it is in, and a festival where nothing else is said,
    whatever key it stands under."""
    places = [parts[part] for part in ("venue", "place", "festival") if part in parts]
    return next((place for place in places if not FESTIVAL.search(place)), places[0] if places else None)


def _said(name: str, node: Node) -> str:
    """The text of a part; of a place that is a map, its name. A number is none of what is said."""
    if isinstance(node, Entries) and _FIELDS.get(name) in _PLACES:
        node = next((value for key, value in node.entries if key.value.casefold() == "name"), node)
    return node.value if isinstance(node, Text) and name not in _NUMBERS else ""


def _address_of(name: str, node: Node) -> list[str]:
    """Where a place is that is a map: `{name: Kino Torf, street: Deichweg 3, city: Husum}`."""
    if not isinstance(node, Entries) or _FIELDS.get(name) not in _PLACES:
        return []
    texts = ((key.value.casefold(), value.value) for key, value in node.entries if isinstance(value, Text))
    return [text for key, text in texts if key != "name" and "://" not in text and not key.endswith("id")]


def _address(text: str | None) -> str | None:
    return text if text and re.match(r"https?://", text) else site_address(text or "")


def _of_text(text: str, language: str) -> Screening:
    plain = _ZONE.sub("", re.sub(r"(?<=\d)T(?=\d)", " ", strip_links(text)[0]))
    found = find_date(plain, language)
    cut = (found.start, found.end) if found else day.span() if (day := day_in(plain, language)) else (0, 0)
    rest = f"{plain[: cut[0]].rstrip()} {plain[cut[1] :]}" if cut[1] else plain
    time = _time_in(rest)
    if time:
        rest = f"{rest[: time.start()]} {rest[time.end() :]}"
    elif found:
        time = _time_in(plain[found.start :])
        rest = _HALF.sub("", rest)
    words = place_in(" ".join(_NO_VENUE.sub("", rest).split())).split()
    if words and words[0].strip(".,").casefold() in _weekdays():
        del words[0]
    return Screening(text, found.iso if found else None, _clock(time), place_in(" ".join(words)) or None)


def _time_in(text: str) -> re.Match[str] | None:
    return next((match for match in _TIME.finditer(text) if match["minute"] or match["half"]), None)


@cache
def _weekdays() -> frozenset[str]:
    names = (Locale(tag).days["format"] for tag in _LANGUAGES)
    every = (name for of in names for width in ("wide", "abbreviated", "short") for name in of[width].values())
    return frozenset(name.strip(".").casefold() for name in every)


def _clock(time: re.Match[str] | None) -> str | None:
    if time is None:
        return None
    hour, half = int(time["hour"]), (time["half"] or "").casefold().replace(".", "")
    hour = hour % 12 + 12 * (half == "pm") if half in ("am", "pm") else hour
    return f"{hour:02}:{time['minute'] or '00'}"
