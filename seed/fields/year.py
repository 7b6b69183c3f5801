"""The year a film came out: `2011`, `2023/24`, `1999-11-19`."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from seed.diagnostics import error, warning
from seed.fields.reader import Parsed, Read, is_placeholder, read_fact
from seed.parse.nodes import Node
from seed.phrases import phrase, quote

FIRST_YEAR = 1888
"""Of Roundhay Garden Scene, the oldest film there is."""

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_ONE_DATE = re.compile(r"\d{4}\s*[/–-]\s*\d{2,4}|\d{4}-\d{1,2}-\d{1,2}.*", re.DOTALL)
_DECADE = re.compile(
    r"\d{3}0(?:['’]?s|er[ns]?|-?tal(?:et)?|-?luku)\b"
    r"|\b(?:années|decennio|década(?: de)?|decade|anni|años|anos|lata)\s*\d{3}0\b",
    re.IGNORECASE,
)
_HELP = phrase("write the year alone, e.g. 2011")


@dataclass(frozen=True, slots=True)
class Year:
    year: int | None
    """None where the text cannot be read, and is only kept."""
    label: str
    """As printed."""
    of_release: bool = False
    """Whether only the date of release says it."""


def last_year() -> int:
    return date.today().year + 10


def read_year(node: Node, _language: str) -> Read[Year | None]:
    return read_fact(node, parse_year, phrase("one year"))


@lru_cache(maxsize=4096)
def parse_year(text: str) -> Parsed[Year | None]:
    if is_placeholder(text) or not text.strip("0"):
        return None, ()
    if _DECADE.search(text):
        return Year(None, text), (error("year", phrase("{text} is a decade, and no year", text=quote(text)), _HELP),)
    years = [int(match[0]) for match in _YEAR.finditer(text)]
    possible = [year for year in years if FIRST_YEAR <= year <= last_year()]
    if possible:
        year = Year(possible[0], text)
        if len(set(possible)) == 1 or _ONE_DATE.fullmatch(text):
            return year, ()
        message = phrase("{text} names several years; {year} is used", text=quote(text), year=possible[0])
        return year, (warning("year-several", message, _HELP),)
    is_number = years or text.lstrip("-").isdecimal()
    message = phrase("{text} is not a year", text=quote(text))
    if is_number:
        message = phrase(
            "{text} is not a year between {first} and {last}", text=quote(text), first=FIRST_YEAR, last=last_year()
        )
    return Year(None, text), (error("year", message, _HELP),)
