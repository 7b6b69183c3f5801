"""Countries by whatever name or code: ISO 3166-1 alpha-2 (and XK), or ISO 3166-3 for states that are gone."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale, localedata
from babel.core import get_global

from graph.languages import is_known, primary
from graph.patterns import regex
from seed.diagnostics import Diagnostic, note, warning
from seed.fields.country_table import ALSO_CALLED, GONE
from seed.fields.reader import Parsed, Read, is_placeholder, placed, read_texts, strip_links, without_others
from seed.fields.splitting import spans
from seed.parse.nodes import Node
from seed.phrases import phrase, quote
from seed.spelling import did_you_mean

_NOT_COUNTRIES = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])
"""What CLDR names beside the countries of ISO 3166-1 (and XK)."""
_GONE_LANGUAGES = {"de": 1, "en": 2, "fr": 3}

_HARD = regex(r"[/;|\n+•·،、，]|\s[-–—]\s")
_SOFT = regex(r",|&|(?<=\s)(?:und|and|u\.|et|y|e)(?=\s)", re.IGNORECASE)
_DOUBLE_MONARCHY = frozenset(("osterreich ungarn", "austria hungary", "autriche hongrie"))
"""One state, which ISO 3166 does not have, and not two."""
_YEAR = regex(r"[(\[]?(?:18|19|20)\d\d[)\].]*")
_YEAR_BEHIND = regex(r"[\s,;/(\[]+((?:18|19|20)\d\d)(?:\s?[-–/]\s?(?:\d{4}|\d\d))?[)\].]*\s*$")
_LONGEST_YEAR = 30
_HYPHEN = regex(r"[-–—]")
_LONGEST_NAME = 4
"""Parts of the longest name with commas and "and" in it ("Saint Helena, Ascension and Tristan da Cunha")."""
_NOTE = regex(r"[(\[]([^()\[\]]*)[)\]]")
_ADORNMENTS = regex(
    r"^(?:the|die|der|das|les|la|le|l'|ex|ehem\.?|ehemaliges?|ehemalige|former|frühere[rs]?)[\s-]+|\s(?:18|19|20)\d\d$"
)
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


class Country(NamedTuple):
    code: str
    note: str | None = None
    """What stands in brackets behind it ("Ost- und West-Berlin")."""


LIKE_A_COUNTRY = 85
"""How much of 100 a name must be like that of a country to be a slip: less, and it is another place (Ruritanien)."""


@dataclass(frozen=True, slots=True)
class Countries:
    countries: tuple[Country, ...]
    """In the order of the document, each once; those that are not known are only in the label."""
    label: str
    """As printed; the items of a list joined by commas."""
    year: int | None = None
    """That stands among them: "Italien 1952"."""


def country_name(code: str, language: str) -> str:
    """The name of a country in a language, in English where the language has none, the code where nobody knows it."""
    if code in GONE:
        return GONE[code][_GONE_LANGUAGES.get(primary(language), 2)]
    return _territories(language).get(code) or _territories("en").get(code) or code


def country_names(language: str) -> tuple[str, ...]:
    """The names of all countries in a language, sorted; in English where the language is not known."""
    return tuple(sorted((_territories(language) or _territories("en")).values(), key=_folded))


_COPRODUCTION = regex(
    r"(?:co-?producci[oó]n|co-?produ[cç][aã]o|co-?produzione|co-?production|[ck]o-?produktion|koprodukcja|co-?productie"
    r"|koprodukce|samproduk[st]jon)\s*:?\s+(?:(?:entre|de|tra|between|zwischen)\s+)?",
    re.IGNORECASE,
)
_BETWEEN_COUNTRIES = regex(r"\s*[-–/,]\s*|\s+(?:y|e|i|and|und|et|en|og|och|a)\s+")
_OF_COPRODUCTIONS = ("es", "pt", "it", "pl", "nl")
"""Languages whose names of countries are looked up there beside the usual ones."""


def is_country(name: str, language: str) -> bool:
    """Whether a text is a country's name, in the language, in German, English or French; a code is none."""
    folded = _folded(name)
    return len(name) > 3 and any(folded in names for names in (_also_called(), _names(language), _usual_names()))


def joins_countries(text: str) -> bool:
    """Whether a text says which countries made a film together, in any language: `Coproducción España-Italia`."""
    coproduction = _COPRODUCTION.match(text)
    names = _BETWEEN_COUNTRIES.split(text[coproduction.end() :]) if coproduction else ()
    return bool(names) and all(any(is_country(name.strip(), each) for each in _OF_COPRODUCTIONS) for name in names)


def read_countries(node: Node, language: str) -> Read[Countries | None]:
    texts, wrong = read_texts(node, phrase("the names of countries"))
    found: dict[str, Country] = {}
    years: list[int] = []
    diagnostics: list[Diagnostic] = [*wrong]
    printed = [text for text in texts if not is_placeholder(text.value)]
    for text in printed:
        (countries, year), findings = _parse(text.value, language)
        for country in countries:
            found.setdefault(country.code, country)
        years += [year] if year else []
        diagnostics += placed(findings, text)
    label = ", ".join(text.value for text in printed)
    year = years[0] if years else None
    return Countries(tuple(found.values()), label, year) if label else None, tuple(diagnostics)


@lru_cache(maxsize=4096)
def _parse(text: str, language: str) -> Parsed[tuple[tuple[Country, ...], int | None]]:
    """The countries of a text, and the year that stands among them, if there is one."""
    countries: list[Country] = []
    unknown: list[str] = []
    linked, _ = strip_links(text)
    named = without_others(linked)
    tail = named[-_LONGEST_YEAR:]
    dated = _YEAR_BEHIND.search(tail)
    plain = named[: len(named) - len(tail) + dated.start()] if dated else named
    for _, start, end in spans(plain, _HARD):
        _read_chunk(plain[start:end].strip(), language, countries, unknown)
    years = [*([dated[1]] if dated else []), *(part.strip(" .()[]") for part in unknown if _YEAR.fullmatch(part))]
    others = (
        (note("others", phrase("{text} names others that are not named", text=quote(text))),) if named != linked else ()
    )
    told = tuple(_unknown(part, language) for part in dict.fromkeys(unknown) if not _YEAR.fullmatch(part))
    return (tuple(countries), int(years[0]) if years else None), (*others, *told)


def _read_chunk(chunk: str, language: str, countries: list[Country], unknown: list[str]) -> None:
    """A chunk is cut at commas and "and" only where that does not break a name ("Trinidad and Tobago")."""
    found = list(spans(chunk, _SOFT))
    first = 0
    while first < len(found):
        last = min(first + _LONGEST_NAME, len(found))
        while last > first:
            part = chunk[found[first][1] : found[last - 1][2]].strip()
            if country := _country(part, language):
                countries.append(country)
                break
            last -= 1
        else:
            if hyphenated := _hyphenated(part, language):
                countries += hyphenated
                first += 1
                continue
            if any(map(str.isalnum, part)) and not is_placeholder(part):
                unknown.append(part)
            last = first + 1
        first = last


def _unknown(part: str, language: str) -> Diagnostic:
    names = (name for tag in dict.fromkeys((language, "de", "en")) for name in _territories(tag).values())
    help = did_you_mean(part, names, LIKE_A_COUNTRY) or phrase(
        "write the country's name or its ISO 3166 code; it is kept in the printed text only"
    )
    return warning("country", phrase("{part} is not a country that is known", part=quote(part)), help)


@lru_cache(maxsize=4096)
def _country(part: str, language: str) -> Country | None:
    if code := _code(part, language):
        return Country(code)
    name = _NOTE.sub(" ", part).strip()
    notes = [match[1].strip() for match in _NOTE.finditer(part)]
    code = _code(name, language) if notes and name else None
    said = [note for note in notes if note and _code(note, language) != code]
    return Country(code, "; ".join(said) or None) if code else None


def _hyphenated(part: str, language: str) -> list[Country]:
    """`Deutschland–Frankreich`, `Germany-France`: nothing unless each of them is a country."""
    if _folded(part) in _DOUBLE_MONARCHY:
        return []
    halves = [half.strip() for half in _HYPHEN.split(part)]
    found = [country for half in halves if len(half) > 1 and (country := _country(half, language))]
    return found if len(found) == len(halves) > 1 else []


def _code(name: str, language: str) -> str | None:
    folded = _folded(name)
    plain = _ADORNMENTS.sub("", folded)
    candidates = (folded,) if plain == folded else (folded, plain)
    if "." in name and len(folded) < _LONGEST_YEAR and all(len(word) <= 2 for word in folded.split()):
        candidates = (*candidates, folded.replace(" ", ""))
    for names in (_also_called(), _names(language), _usual_names(), _codes()):
        for candidate in candidates:
            if code := names.get(candidate):
                return code
    return _names_anywhere().get(folded) if len(folded) > 3 or not folded.isascii() else None


def _folded(name: str) -> str:
    """Without regard to case, accents, kinds of apostrophes and hyphens, and the dots of U.S.A."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().replace("’", "'").replace("‘", "'"))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(letters.replace(".", "").replace("-", " ").replace("–", " ").split())


@cache
def _names(language: str) -> Mapping[str, str]:
    """Folded name → code, as CLDR and the table of states that are gone have it in one language."""
    gone = {name: code for code, names in GONE.items() for name in names[1:]}
    return _by_name((code, name) for name, code in gone.items()) | _by_name(_territories(language).items())


@cache
def _also_called() -> Mapping[str, str]:
    return _by_name((code, name) for code, names in ALSO_CALLED.items() for name in names.split("|"))


@cache
def _usual_names() -> Mapping[str, str]:
    """In German, English and French, whatever the language of the document."""
    return {**_names("fr"), **_names("en"), **_names("de")}


@cache
def _codes() -> Mapping[str, str]:
    current = _territories("en")
    longer: dict[str, str] = {
        code.casefold(): aliases[0]
        for code, aliases in get_global("territory_aliases").items()
        if len(code) == 3 and len(aliases) == 1 and aliases[0] in current
    }
    gone = {short.casefold(): code for code, names in GONE.items() for short in (code, *names[0].split())}
    return longer | gone | {code.casefold(): code for code in current}


@cache
def _names_anywhere() -> Mapping[str, str]:
    """Of every language that CLDR knows; a word that is two countries in two languages is none."""
    found: dict[str, set[str]] = {}
    for language in localedata.locale_identifiers():
        if "_" not in language:
            for code, name in _territories(language).items():
                found.setdefault(_folded(name), set()).add(code)
    return {name: codes.pop() for name, codes in found.items() if len(codes) == 1}


def _by_name(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for code, name in named:
        names[_folded(name)] = names[_folded(name.casefold().translate(_GERMAN))] = code
    return names


@cache
def _territories(language: str) -> Mapping[str, str]:
    """Code → name, in the script and for the region of the tag (`sr-Latn`, `zh-TW`) where CLDR knows them; nothing for
    a language that it does not know.
    """
    tag = next((tag for tag in (language, primary(language)) if is_known(tag)), None)
    territories = Locale.parse(tag, sep="-").territories if tag else {}
    return {code: name for code, name in territories.items() if len(code) == 2 and code not in _NOT_COUNTRIES}
