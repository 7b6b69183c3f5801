"""Running times: `95 Minuten`, `1h35`, `5:30` (minutes and seconds), `95'`, `PT95M`, 95 (minutes), in any language.

Archives measure silent films in metres, acts and reels: such a text is kept as printed, and of "2480 m, 90 min" the
time is read. A clock of two figures says hours and minutes of a long film, minutes and seconds of a short one:
`settled` decides, once the film's category is known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.patterns import regex
from seed.diagnostics import Diagnostic, error, warning
from seed.fields.reader import Parsed, Read, is_placeholder, read_fact
from seed.parse.nodes import Node
from seed.phrases import Phrase, phrase, quote

_UNITS = {
    3600: "h t hr hrs hour hours std stdn stunde stunden heure heures ora ore hora horas uur u godz tim timmar saat"
    " ч час"
    " 小时 時間 시간",
    60: "m mn min mins minute minutes minuten minuti minuto minutos minut minuter minutter minuta minuty minuts perc dk"
    " dakika мин минут хв λεπτά דקות دقيقة 分钟 分鐘 分 분 '",
    1: "s sec secs second seconds sek sekunde sekunden seconde secondes sekund secondi сек '' \"",
}
_SECONDS = {unit: seconds for seconds, units in _UNITS.items() for unit in units.split()}
_UNIT = "|".join(sorted(map(re.escape, _SECONDS), key=len, reverse=True))
_NUMBER = r"\d{1,6}(?:[.,]\d{1,6})?"

_ABOUT = regex(
    r"(?<!\w)(?:circa|zirka|ca|approximately|approx|about|around|etwa|ungefähr|ungef|rund|environ|env)\b\.?"
    r"|(?<!\w)c\.?\s*(?=\d)|[~≈±∼]|\?+$"
)
_NAMED = regex(r"^[^\d:]{1,40}:\s*(?=\d)")
_BRACKETS = regex(r"\([^()]*\)")
_ISO = regex(rf"p(?=\D{{0,2}}\d)(?:(\d{{1,3}})d)?t(?:({_NUMBER})h)?(?:({_NUMBER})m)?(?:({_NUMBER})s)?")
_CLOCK = regex(rf"(\d{{1,4}}):(\d{{1,2}})(?::(\d{{1,2}}))?(?![\d:])\s*(?:({_UNIT})\.?(?![^\W\d_]))?")
_MAYBE_HOURS = regex(r"0{0,2}[0-4]:\d\d")
_PART = regex(rf"[\s,]*(?:(?:und|and|et|&)\s+)?({_NUMBER})\s*(?:({_UNIT})\.?(?![^\W\d_])|(?=\s*(?:$|[,;+/|&])))")
_RANGE = regex(
    rf"({_NUMBER})\s*(?:-|–|—|bis|to|à|or|oder|ou|o|eller|of|lub|nebo)\s*(?=(?:{_NUMBER})\s*(?:{_UNIT})\.?(?![^\W\d_]))"
)
_TIMES = regex(r"(\d{1,3})\s*[x×]\s*(?=\d)")
_MARKS = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "′": "'", "″": '"', "”": '"', "“": '"', "\xa0": " "})
_FRACTION = regex(r"(\d{0,6})\s?([½¼¾])")
_FRACTIONS = {"½": "5", "¼": "25", "¾": "75"}
_METRES = regex(r"(?:[6-9]\d\d|\d{4,6})\s*m(?![\w'])\.?")
"""Without a word that says so: ten hours and more in minutes."""
_FEWER_METRES = regex(r"\d{1,6}\s*m(?![\w'])\.?")
"""Where another figure says minutes."""
_MINUTES = regex(r"\d\s*(?:min|мин|хв|分|분|')")
_HOURS = regex(r"\d\s*h")
_LENGTH = regex(
    r"(?:\d{1,6}(?:[.,]\d{1,3})?|(?<!\w)(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|ein|eine[mnr]?|zwei|drei|vier|fünf"
    r"|sechs|sieben|acht|neun|zehn|zwölf))\s*"
    r"(?:(?:meter|metre|mètre|meters|metres|mètres|metern|metri|metro|metros|metrów|metrów|метр\w{0,3}|feet|foot|ft|fu(?:ß|ss)|pieds?|pies"
    r"|akt|akten?|acts?|actes?|atti|atto|actos?|atos?|akty|aktów|akter|bedrijven|reels?|reelers?|rollen?|rolls?|bobines?|bobinas?"
    r"|rulli|rullo|rollos?|rolos?|delar|dele|części|част\w{1,3}|акт\w{0,3})(?!\w)\.?|mm(?!\w))"
)
"""What a film measures in: metres, feet, acts, reels; and its gauge."""
_SPEED = regex(
    r"(?:(?:bei|mit|at|à|a|@)\s*)?\d{1,3}(?:[.,]\d{1,2})?\s*"
    r"(?:b/s|bps|fps|f/s|i/s|im/s|img/s|kl/s|bildern?(?:/s(?:ek)?\.?| pro sekunde)|frames(?:/s| per second)"
    r"|images(?:/s| par seconde))"
    r"(?!\w)\.?"
)
_LONG = {"FEATURE": phrase("a feature"), "TV_FILM": phrase("a tv film")}
_SHORT = {
    "SHORT": phrase("a short"),
    "SHORT_DOCUMENTARY": phrase("a short documentary"),
    "MUSIC_VIDEO": phrase("a music video"),
    "COMMERCIAL": phrase("a commercial"),
}
"""Categories of long and of short films, as messages call one."""
_SHORTEST_LONG, _LONGEST_SHORT, _LONGEST_USUAL = 25 * 60, 60 * 60, 10 * 3600
_THOUSANDS = regex(r"(?<!\d)(\d)[.,](\d{3})(?!\d)(?=\s*m)")

_PARTS = "parts"
"""What is left of a text that multiplies: "3 x 45 min"."""
_LONGEST_TEXT = 500
_LONGEST = 1000 * 3600
"""Longer than any film ever shown (857 hours)."""
_HELP = phrase('write minutes, e.g. "95 Minuten", "95 min", 95 or "1h35"')


@dataclass(frozen=True, slots=True)
class Duration:
    seconds: int | None
    """None where the text cannot be read, and is only kept."""
    approximate: bool
    label: str
    """As printed."""
    clock: bool = False
    """Whether it is a clock of two figures without a unit, of which the first may be hours."""


def read_duration(node: Node, _language: str) -> Read[Duration | None]:
    return read_fact(node, _parse, phrase("one running time"))


def settled(duration: Duration, category: str | None) -> Parsed[Duration]:
    """The running time of a film of a category: a clock as hours and minutes where the film is a long one; and whether
    the time is one that such a film hardly has."""
    if duration.seconds is None:
        return duration, ()
    if duration.clock and category in _LONG:
        return replace(duration, seconds=duration.seconds * 60, clock=False), ()
    if duration.clock and category not in _SHORT:
        first, second = divmod(duration.seconds, 60)
        message = phrase(
            "{label} is read as {first} minutes and {second} seconds",
            label=quote(duration.label),
            first=first,
            second=second,
        )
        help = phrase('write "{first} h {second} min" or "{first} min {second} s"', first=first, second=second)
        return duration, (_odd(message, help),)
    return duration, tuple(_oddities(duration.label, duration.seconds, category))


def _oddities(label: str, seconds: int, category: str | None) -> Iterator[Diagnostic]:
    if seconds > _LONGEST_USUAL:
        message = phrase("{label} is read as {hours:.4g} hours", label=quote(label), hours=seconds / 3600)
        yield _odd(message, phrase('write "105 min" or "1 h 45 min"; if the film is so long, nothing'))
    elif (category in _SHORT and seconds > _LONGEST_SHORT) or (category in _LONG and seconds < _SHORTEST_LONG):
        message = phrase(
            "{label}, read as {minutes:g} minutes, is odd for {kind}",
            label=quote(label),
            minutes=seconds / 60,
            kind=(_LONG | _SHORT)[category],
        )
        yield _odd(message, phrase("mend the running time or the category; if both are right, nothing"))


def _odd(message: Phrase, help: Phrase) -> Diagnostic:
    return warning("duration-odd", message, help)


@lru_cache(maxsize=4096)
def _parse(text: str) -> Parsed[Duration | None]:
    if is_placeholder(text):
        return None, ()
    if len(text) > _LONGEST_TEXT:
        return Duration(None, approximate=False, label=text), (
            error("duration", phrase("{text} is not a duration", text=quote(text)), _HELP),
        )
    folded = text.translate(_MARKS).casefold().strip()
    decimal = _FRACTION.sub(lambda match: f"{match[1] or 0}.{_FRACTIONS[match[2]]}", folded)
    exact = _ABOUT.sub(" ", decimal).strip()
    plain = _THOUSANDS.sub(r"\1\2", _NAMED.sub("", exact, count=1))
    timed = _without_lengths(plain)
    found = _seconds(timed) if timed else None
    if found is None or found[0] > _LONGEST:
        unread = Duration(None, approximate=False, label=text)
        if timed != plain and not any(map(str.isdigit, timed)):
            message = phrase(
                "{text} measures the film, and is no running time: it is kept as printed", text=quote(text)
            )
            return unread, (warning("duration", message, phrase('write the running time too: "1620 m, 71 min"')),)
        return unread, (error("duration", phrase("{text} is not a duration", text=quote(text)), _HELP),)
    seconds, rest = round(found[0]), found[1]
    if not seconds:
        return None, ()
    clock = _MAYBE_HOURS.fullmatch(timed.strip("() ")) is not None
    duration = Duration(seconds, approximate=exact != decimal, label=text, clock=clock)
    if rest == _PARTS:
        message = phrase(
            "{text} is read as {minutes:g} minutes, all parts together", text=quote(text), minutes=seconds / 60
        )
        return duration, (
            warning("duration-rest", message, phrase("if one part is meant, write its running time alone")),
        )
    if not any(map(str.isalnum, rest)):
        return duration, ()
    message = phrase(
        "only {minutes:g} minutes of {text} is read as the running time", minutes=seconds / 60, text=quote(text)
    )
    return duration, (warning("duration-rest", message, _HELP),)


def _without_lengths(text: str) -> str:
    """The text without metres, acts, reels and frames per second; as it is where there are none."""
    short = _METRES.sub(" ", _SPEED.sub(" ", _LENGTH.sub(" ", text)))
    if (short != text or _MINUTES.search(text)) and not _HOURS.search(text):
        short = _FEWER_METRES.sub(" ", short)
    return text if short == text else short.strip(" .,;:/|+&=-–—")


def _seconds(text: str) -> tuple[float, str] | None:
    """Seconds of the first figure and the text left after it; brackets are notes, unless all is in them."""
    outside = _BRACKETS.sub(" ", text).strip() or text.strip("() ")
    if iso := _ISO.fullmatch(outside):
        days, hours, minutes, seconds = (_number(figure) for figure in iso.groups(default="0"))
        return days * 86400 + hours * 3600 + minutes * 60 + seconds, ""
    if clock := _CLOCK.match(outside):
        return _clock(clock, outside)
    if times := _TIMES.match(outside):
        once = _seconds(outside[times.end() :])
        return once and (once[0] * int(times[1]), once[1] or _PARTS)
    if first := _RANGE.match(outside):
        last = _parts(outside[first.end() :])
        return last and (_number(first[1]) * last[2], outside)
    found = _parts(outside)
    return found and (found[0], found[1])


def _clock(match: re.Match[str], text: str) -> tuple[float, str] | None:
    """`5:30` is minutes and seconds, `1:35 h` hours and minutes, `1:31:20` all three."""
    first, second, third, unit = match.groups()
    if int(second) > 59 or int(third or 0) > 59:
        return None
    rest = text[match.end() :].strip(" .,;")
    if third:
        return int(first) * 3600 + int(second) * 60 + int(third), rest
    larger = 3600 if unit and _SECONDS[unit] == 3600 else 60
    return int(first) * larger + int(second) * larger // 60, rest


def _parts(text: str) -> tuple[float, str, int] | None:
    """Total seconds, the text left, and the first unit in seconds of `1 h 31 min 20 s`; a bare figure is minutes, or
    of the unit below the one before it (`1h35`, `5'30`)."""
    total, position, first, below = 0.0, 0, 0, 3600
    while match := _PART.match(text, position):
        unit = _SECONDS[match[2]] if match[2] else min(below, 60)
        if unit > below or (first and not match[2] and _number(match[1]) >= 60):
            break
        total += _number(match[1]) * unit
        position, first, below = match.end(), first or unit, unit // 60
    return (total, text[position:].strip(" .,;"), first) if first else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))
