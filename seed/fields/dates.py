"""Dates as precise as they are printed: `2003`, `Mai 2003`, `14. Mai 2003`, `12.10.2003, Viennale`; no day is invented.

Months have their names in the languages that fields have, the document's own first. Of figures between strokes, such as
05/06/2003, the day may be either: what a language or a region does not decide is told, and only the year is kept.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from typing import TypeVar

from babel import Locale

from graph.languages import is_known, primary
from graph.patterns import regex
from graph.text import fold
from seed.diagnostics import Diagnostic, warning
from seed.fields.countries import is_country
from seed.fields.reader import Parsed, Read, is_placeholder, read_fact, strip_links, wrong_form
from seed.fields.year import FIRST_YEAR, last_year, parse_year
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.phrases import NOTHING, Phrase, phrase, quote

Value = TypeVar("Value")

LANGUAGES = ("de", "en", "fr", "es", "it", "pt", "pl", "nl", "da", "sv", "nb", "fi", "cs", "hu", "ro", "tr", "ru", "uk")
"""Whose names of months are known in every document; a document's own language comes first."""
_MORE_MONTHS = {"sept": 9, "mrz": 3, "janner": 1, "jaenner": 1, "maerz": 3, "setiembre": 9, "okt": 10}
_HELP = phrase("write the date as year, month and day, e.g. 2003-05-14")
_LONGEST = 300
LAST_YEAR = 9999
"""Of a date that is to say "never"."""
_WORD = r"[^\W\d_]{3,12}"
_YEAR = r"(?P<year>(?:1\d|2\d|99)\d\d)(?!\d)"
_DAY = r"(?<!\d)(?P<day>\d{1,2})"
_OF = r"(?:\s*(?:(?:de|di|of|del)(?!\w)|\.|,|/|-)?\s*)"
_DATES = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){_YEAR}(?P<by>[-./])(?P<month>\d{{1,2}})(?P=by)(?P<day>\d{{1,2}})(?!\d)",
        r"(?<!\d)(?P<year>(?:1\d|20|21)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}\s*年\s*(?P<month>\d{{1,2}})\s*月(?:\s*(?P<day>\d{{1,2}})\s*日)?",
        rf"{_DAY}\s*(?:\.|st|nd|rd|th|er|ère|re|º|°|ª|:a|\.º)?{_OF}(?P<name>{_WORD})\.?{_OF}{_YEAR}",
        rf"(?P<name>{_WORD})\.?\s*{_DAY}(?:st|nd|rd|th|\.)?\s*,?\s+{_YEAR}",
        rf"(?<!\d){_YEAR}[\s,.-]+(?P<name>{_WORD})\.?[\s-]+{_DAY}(?!\d)",
        rf"{_DAY}\s*\.\s*(?P<month>\d{{1,2}})\s*\.\s*{_YEAR}",
        rf"(?<!\d)(?P<one>\d{{1,2}})\s*(?P<by>[/-])\s*(?P<other>\d{{1,2}})\s*(?P=by)\s*{_YEAR}",
        rf"(?<!\d){_YEAR}-(?P<month>0[1-9]|1[0-2])(?![\d-])",
        rf"(?<![\d./-])(?P<month>0?[1-9]|1[0-2])\s*[./-]\s*{_YEAR}",
        rf"(?P<name>{_WORD})\.?{_OF}{_YEAR}",
        rf"(?<!\d){_YEAR}[\s,.-]+(?P<name>{_WORD})(?!\w)",
    )
)
"""From the most to the least precise; what has a name is a date only if the name is a month's."""
_DAYS = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:(?<!\d)\d{1,2}\.?\s*(?:[-–/+&]|bis|und)\s*)?(?<![\d.:/])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?!\d)",
        r"^(?:\w+\.?,?\s+)?(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?=,|\s+\d{1,2}[:.h]\d\d)",
        rf"(?<![\d.:/])(?P<day>\d{{1,2}})\s*(?:\.|st|nd|rd|th|er|º|°|ª)?\s*(?:de\s+|of\s+)?(?P<name>{_WORD})(?!\w)\.?",
        rf"(?<!\w)(?P<name>{_WORD})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?![\d:.]|\s*(?:uhr|h|[ap]\.?m)\b)",
    )
)
"""Days of months without a year; figures without a dot behind them stand first, before a time."""
_TIME = regex(r"[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?", re.IGNORECASE)
_RANGE = regex(r"\d\s*\.?\s*(?:[-–—/&+]|bis|to|au|al|und|and)\s*$", re.IGNORECASE)
_EDGES = " \t,;:.–—-()[]/|@"
_CLOCK = regex(
    r"^(?:(?:um|ab|at|à|a las|alle|kl\.?)\s+)?\d{1,2}(?:[:.h]\d\d)?\s*"
    r"(?:uhr|h|hrs?|p\.?m\.?|a\.m\.|o['’]clock)(?!\w)[\s,;]*",
    re.IGNORECASE,
)
_BEFORE_PLACE = regex(
    r"^(?:(?:world|welt|ur)?\s?(?:premiere|première|uraufführung)\b[\s,:]*)?"
    r"(?:(?:am|on|le|el|il|em|at|in|im|auf|bei|beim|der|den|dem|à|aux?|en|na|no|op|the)(?:\s+|$))*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    iso: str | None
    """`2003`, `2003-05` or `2003-05-14`; None where the text cannot be read, and is only kept."""
    label: str
    """As printed."""

    @property
    def year(self) -> int | None:
        return int(self.iso[:4]) if self.iso else None


@dataclass(frozen=True, slots=True)
class Premiere:
    """Where and when a film was first shown, as far as a document says it."""

    date: str | None
    place: str | None
    """A festival or a town, as printed."""
    label: str
    """As printed."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: what it is, where it stands, and why it is less precise than the text, if it is."""

    iso: str
    start: int
    end: int
    doubt: Phrase = NOTHING


def may_be_one(one: str | None, other: str | None) -> bool:
    """Whether two dates may be the same, told more or less precisely."""
    return one is None or other is None or one.startswith(other) or other.startswith(one)


def most_precise(values: Sequence[Value], date_of: Callable[[Value], str | None]) -> Value:
    """Of values with dates the one that says most of the first one's date."""
    dates = [(date_of(value), value) for value in values]
    return max(dates, key=lambda dated: len(dated[0] or "") if may_be_one(dates[0][0], dated[0]) else -1)[1]


def read_release_date(node: Node, language: str) -> Read[PartialDate | None]:
    return read_fact(node, lambda text: _release_date(text, language), phrase("one date"))


@lru_cache(maxsize=4096)
def _release_date(text: str, language: str) -> Parsed[PartialDate | None]:
    found = find_date(text, language, last=LAST_YEAR)
    if found and int(found.iso[:4]) > last_year():
        return PartialDate(found.iso, text), doubts(text, found)
    if found is None or (len(found.iso) == 4 and not found.doubt):
        year, findings = parse_year(text)
        return PartialDate(str(year.year) if year.year else None, text) if year else None, findings
    return PartialDate(found.iso, text), doubts(text, found)


def doubts(text: str, found: FoundDate) -> tuple[Diagnostic, ...]:
    """A finding where a date is less precise than its text, or further ahead than films are announced."""
    if found.doubt:
        message = phrase("{text} {doubt}: {date} is used", text=quote(text), doubt=found.doubt, date=found.iso)
        return (warning("date", message, _HELP),)
    if int(found.iso[:4]) <= last_year():
        return ()
    message = phrase("{text} is more than ten years ahead", text=quote(text))
    return (warning("date", message, phrase("correct the year")),)


def find_date(text: str, language: str, first: int = FIRST_YEAR, last: int | None = None) -> FoundDate | None:
    """The first of the most precise dates in a text. Years before `first` or after `last` are none; where that is not
    given, those in which no film is announced."""
    if len(text) > _LONGEST or is_placeholder(text):
        return None
    for pattern in _DATES:
        for match in pattern.finditer(text):
            if found := _of_match(match, language, first, last or last_year()):
                return found
    return None


def day_in(text: str, language: str) -> re.Match[str] | None:
    """A day and a month without a year: `7.11.`, `12 janvier`, `November 7`. No date is made of it."""
    for pattern in _DAYS:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = _month(parts["name"], language) if parts.get("name") else int(parts["month"])
            if month and 1 <= month <= 12 and 1 <= int(parts["day"]) <= 31:
                return match
    return None


def _of_match(match: re.Match[str], language: str, first: int, last: int) -> FoundDate | None:
    parts, text = match.groupdict(), match.string
    year = int(parts["year"])
    if not first <= year <= last:
        return None
    time = _TIME.match(text, match.end())
    whole = FoundDate(str(year), match.start(), time.end() if time else match.end())
    if parts.get("one"):
        day, month = _settled(int(parts["one"]), int(parts["other"]), language)
        if month is None:
            return replace(whole, doubt=phrase("may mean two days"))
    else:
        named = _month(parts["name"], language) if parts.get("name") else None
        if parts.get("name") and named is None:
            return None
        month = named or int(parts["month"])
        day = int(parts["day"]) if parts.get("day") else None
    if day and _RANGE.search(text, max(0, match.start() - 20), match.start()):
        return replace(whole, iso=f"{year}-{month:02}") if 1 <= month <= 12 else None
    return _checked(whole, year, month, day)


def _checked(whole: FoundDate, year: int, month: int, day: int | None) -> FoundDate:
    """The date, if there is such a day; else the year alone."""
    try:
        exact = date(year, month, day or 1).isoformat()
    except ValueError:
        return replace(whole, doubt=phrase("is no day of the calendar"))
    return replace(whole, iso=exact if day else exact[:7])


def _settled(one: int, other: int, language: str) -> tuple[int | None, int | None]:
    """Day and month of `one/other/year`: by what they can be, else as the language writes dates; neither in doubt."""
    if one == other or (other <= 12 < one):
        return one, other
    if one <= 12 < other:
        return other, one
    order = _order(language)
    return (one, other) if order == "d" else (other, one) if order == "M" else (None, None)


@cache
def _order(language: str) -> str:
    """Which comes first in dates of a language, the day ("d") or the month ("M"); "" where regions differ, or the year
    does."""
    if primary(language) == "en" and "-" not in language:
        return ""
    known = language if is_known(language) else primary(language)
    if not is_known(known):
        return ""
    first: str = Locale.parse(known, sep="-").date_formats["short"].pattern[0]
    return first if first in "dM" else ""


def _month(name: str, language: str) -> int | None:
    folded = fold(name).rstrip(".")
    return _months(language).get(folded) or _months_anywhere().get(folded)


@cache
def _months(language: str) -> Mapping[str, int]:
    """Folded name, long or short → month."""
    known = primary(language)
    if not is_known(known):
        return {}
    names = Locale.parse(known).months
    return {
        fold(name).rstrip("."): month
        for form in ("format", "stand-alone")
        for width in ("abbreviated", "wide")
        for month, name in names[form][width].items()
        if not name.isdecimal()
    }


@cache
def _months_anywhere() -> Mapping[str, int]:
    """The names of months of all languages; where they differ in one, that of the language named first."""
    months = dict(_MORE_MONTHS)
    for language in LANGUAGES:
        for name, month in _months(language).items():
            months.setdefault(name, month)
    return months


# Premieres

PREMIERE = (
    "premiere première première_mondiale world_premiere worldpremiere weltpremiere welturaufführung uraufführung"
    " urauffuehrung erstaufführung erstauffuehrung festival_premiere festivalpremiere ea ua premiera_światowa"
    " estreno_mundial prima_mondiale estreia_mundial"
    " first_screening first_shown premiär urpremiär urpremiere wereldpremière"
)
_PARTS = {
    "date": "date datum datei on day tag jour fecha data when am dato",
    "place": "place ort festival where event venue city town location lieu lugar luogo local kino cinema country land"
    " stadt ville ciudad città cidade miasto at in",
}
_PART = {name: part for part, names in _PARTS.items() for name in names.split()}
_SWITCHES = frozenset(("true", "false", "yes", "no", "ja", "nein"))


@cache
def _premiere_names() -> tuple[str, ...]:
    return tuple(sorted((_plain(name) for name in PREMIERE.split()), key=len, reverse=True))


def _plain(key: str) -> str:
    return fold(re.sub(r"[\W_]", "", key))


_NO_PLACES = frozenset(
    re.findall(
        r"\w+",
        """frühjahr frühling sommer herbst winter anfang mitte ende spring summer autumn fall early mid late printemps
        été automne hiver primavera verano otoño invierno estate autunno inverno outono verão wiosna lato jesień zima
        welt weltweit world worldwide monde mundo mondo świat""",
    )
)
"""What stands beside the date of a premiere and is no place: seasons, all of the world."""


@lru_cache(maxsize=1024)
def _part_of_premiere(key: str) -> str | None:
    """What a field says of the premiere: "" all of it, else a part of it; None where it says nothing of it."""
    plain = _plain(key)
    for name in _premiere_names():
        rest = plain.removeprefix(name)
        if rest != plain:
            return "" if not rest else _PART.get(rest)
        rest = plain.removesuffix(name)
        if rest and rest != plain and rest in ("dateof", "dateofthe", "datede", "datumder"):
            return "date"
    return None


def states_premiere(key: str, _: Node) -> bool:
    """Whether a field says something of the premiere: `premiere_date`, `premiere_festival`."""
    return _part_of_premiere(key) is not None


def read_premiere(node: Node, language: str) -> Read[Premiere | None]:
    """A map from the names of fields to what they say of the premiere."""
    wrong: list[Diagnostic] = []
    said = [each for each in _said(node, wrong) if not is_placeholder(each[1].value)]
    said = [each for each in said if each[1].value.casefold() not in _SWITCHES]
    if not said:
        return None, tuple(wrong)
    day: str | None = None
    places: list[str] = []
    for part, text in said:
        plain = _first_of_several(strip_links(text.value)[0], language)
        found = find_date(plain, language) or year_in(plain) or find_date(plain, language, last=LAST_YEAR)
        pieces = [plain]
        if found and part != "place" and day is None:
            day = found.iso
            wrong += (finding.at(text) for finding in doubts(text.value, found))
            pieces = [plain[: found.start], plain[found.end :]]
        if part != "date":
            places += [place for piece in pieces if (place := place_in(piece)) and place.casefold() not in _NO_PLACES]
    label = ", ".join(text.value for _, text in said)
    return Premiere(day, ", ".join(dict.fromkeys(places)) or None, label), tuple(wrong)


_OF_RELEASES = ("es", "pl", "pt", "sv")
"""Languages in which a word for the premiere is that for the release."""


def says_place(node: Node, language: str) -> bool:
    """Whether a text says a day and a place that is no country: `12.10.2003, Gdynia`."""
    text = strip_links(node.value)[0] if isinstance(node, Text) else ""
    found = find_date(text, language)
    place = place_in(f"{text[: found.start]} {text[found.end :]}") if found else ""
    return any(map(str.isalpha, place)) and not any(is_country(place, each) for each in (language, *_OF_RELEASES))


def _first_of_several(text: str, language: str) -> str:
    """The first of several premieres, between semicolons or commas, that each have a date."""
    pieces = text.split(";") if ";" in text else text.split(",")
    dated = all(find_date(piece, language) or year_in(piece) for piece in pieces)
    return pieces[0].strip() if len(pieces) > 1 and dated else text


def place_in(text: str) -> str:
    """A festival or town without the words before it ("am", "World premiere at", "um 20 Uhr"), and with both brackets
    of `Berlin (Marmorhaus)`."""
    place = _BEFORE_PLACE.sub("", _CLOCK.sub("", text.strip(_EDGES))).strip(_EDGES)
    for opening, closing in ("()", "[]"):
        if place.count(opening) > place.count(closing):
            place = f"{place}{closing}"
        elif place.count(opening) < place.count(closing):
            place = f"{opening}{place}"
    return place


def year_in(text: str, first: int = FIRST_YEAR) -> FoundDate | None:
    """The first year in a text, if films, or whatever began in the year `first`, can be of it."""
    years = re.finditer(rf"(?<!\d){_YEAR}", text)
    possible = (match for match in years if first <= int(match["year"]) <= last_year())
    return next((FoundDate(match["year"], match.start(), match.end()) for match in possible), None)


def _said(node: Node, wrong: list[Diagnostic]) -> Iterator[tuple[str, Text]]:
    """(part of the premiere, text) of fields, of a map in one of them, or of its only item."""
    entries = node.entries if isinstance(node, Entries) else ()
    for key, value in entries:
        part = _part_of_premiere(key.value)
        part = _PART.get(_plain(key.value), "") if part is None else part
        match value:
            case Text() | Items((Text(),)):
                yield part, value if isinstance(value, Text) else value.items[0]  # type: ignore[misc]
            case Entries():
                yield from _said(value, wrong)
            case Items((Entries() as only,)):
                yield from _said(only, wrong)
            case Missing():
                pass
            case _:
                wrong.append(wrong_form(value, phrase("one premiere")))
