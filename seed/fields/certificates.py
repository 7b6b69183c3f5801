"""Age ratings by those who give them: `FSK 12`, `ab 12 freigegeben`, `BBFC 15`, `PG-13`, `Tous publics`, `K-12`.

What `rating: 8.5` or stars say is an opinion, and no certificate. A certificate whose system is not known is kept as it
is printed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from graph.languages import primary
from graph.patterns import regex
from graph.text import fold
from seed.diagnostics import Diagnostic, warning
from seed.fields.countries import read_countries
from seed.fields.reader import Read, is_placeholder
from seed.parse.nodes import Entries, Items, Node, Text
from seed.phrases import phrase, quote


class Certificate(NamedTuple):
    system: str | None
    """FSK, BBFC, MPA …; None where it is not known."""
    value: str | None
    """As the system writes it: 12, PG-13; None where it is not known."""
    country: str | None
    """ISO 3166 code."""
    label: str
    """As printed."""


@dataclass(frozen=True, slots=True)
class _System:
    """A system of certificates. `values` are patterns and what they are written as (None: as matched, in capitals);
    `own` matches what only this system has."""

    country: str
    names: tuple[str, ...]
    values: Mapping[re.Pattern[str], str]
    own: re.Pattern[str] | None = None


def _system(country: str, names: str, values: Mapping[str, str], own: str = "") -> _System:
    patterns = {regex(pattern, re.IGNORECASE): written for pattern, written in values.items()}
    return _System(country, tuple(names.split()), patterns, regex(own, re.IGNORECASE) if own else None)


_AGE = r"(?:ab|from|age|à partir de|ages?|über|dès|od|vanaf|fra|från)?\s*(\d{1,2})\s*\+?"
_YEARS = r"(?:\s*(?:jahren?|j\.?|years?|ans|jaar|år|lat|anni|años|anos))?"


def _age_of(*ages: int) -> str:
    """The pattern of one of the ages that a system has, today or formerly."""
    return _AGE.replace(r"\d{1,2}", "|".join(map(str, ages))) + _YEARS


def _ages(*ages: int) -> Mapping[str, str]:
    return {_age_of(*ages): r"\1"}


_GERMAN_AGE = rf"(?:freigegeben )?{_age_of(0, 6, 10, 12, 16, 18)}(?:\s*freigegeben)?"
_SYSTEMS = {
    "FSK": _system(
        "DE",
        "fsk",
        {
            rf"{_GERMAN_AGE}": r"\1",
            r"(?:freigegeben )?ohne altersbeschr(?:ä|ae)nkung|o\. ?a\.?|oa": "0",
            r"keine jugendfreigabe|kj|nicht freigegeben unter 18 jahren": "18",
            r"(info|lehr)(?:-?programm)?(?: gem(?:ä|ae)ß .*)?": r"\1",
        },
        own=rf"ab\s*\d{{1,2}}{_YEARS}\s*freigegeben|freigegeben ab\s*\d{{1,2}}.*"
        r"|(?:freigegeben )?ohne altersbeschränkung|keine jugendfreigabe",
    ),
    "BBFC": _system("GB", "bbfc", {r"(uc?|pg|12a?|15|18|r18)": r"\1"}, own=r"12A|U|Uc"),
    "MPA": _system(
        "US",
        "mpaa mpa usmpaa",
        {
            r"(?:rated )?(g|pg|r|x|nr|gp|m)\b(?: (?:for|by) .*)?": r"\1",
            r"(?:rated )?pg-?13\b(?: (?:for|by) .*)?": "PG-13",
            r"(?:rated )?nc-?17\b(?: (?:for|by) .*)?": "NC-17",
            r"not rated|unrated|ur": "NR",
        },
        own=r"(?:rated )?(?:pg-?13|nc-?17)\b.*|r|rated (?:g|pg|r|x)\b.*",
    ),
    "TVPG": _system(
        "US", "tvpg tvparentalguidelines", {r"tv-?(y7|y|g|pg|14|ma)(?:-.*)?": r"TV-\1"}, own=r"TV-?(?:Y7?|G|PG|14|MA).*"
    ),
    "CNC": _system(
        "FR",
        "cnc",
        {
            r"tous publics?(?: avec avertissement)?|tp|u": "U",
            rf"(?:-|interdit (?:aux )?(?:moins|-)(?: de)?|int\.? ?-?)\s*(\d\d){_YEARS}": r"-\1",
            r"(1[0268])": r"-\1",
        },
        own=r"tous publics?.*|-(?:10|12|16|18)(?: ans)?|interdit (?:aux )?(?:moins|-)(?: de)?\s*\d\d.*",
    ),
    "ACB": _system(
        "AU",
        "acb oflc australianclassificationboard",
        {r"(e|g|pg|m|ctc)": r"\1", r"ma\s?15\+?": "MA 15+", r"([rx])\s?18\+?": r"\1 18+"},
        own=r"MA\s?15\+?|[RX]\s?18\+",
    ),
    "IFCO": _system("IE", "ifco", {r"(g|pg|12a|15a|16|18)": r"\1"}, own=r"15A"),
    "KIJKWIJZER": _system(
        "NL",
        "kijkwijzer nicam",
        {r"al|alle leeftijden": "AL", **_ages(6, 9, 12, 14, 16, 18)},
        own=r"AL|alle leeftijden",
    ),
    "KAVI": _system(
        "FI",
        "kavi meku",
        {r"s|sallittu(?: kaikille)?": "S", r"k\s?-?\s?(7|12|16|18)": r"K-\1", r"(7|12|16|18)": r"K-\1"},
        own=r"K\s?-?\s?(?:7|12|16|18)",
    ),
    "SMR": _system(
        "SE",
        "smr statensmedieråd mediemyndigheten",
        {r"btl|barntillåten": "Btl", **_ages(7, 11, 15)},
        own=r"Btl|barntillåten",
    ),
    "MEDIETILSYNET": _system(
        "NO",
        "medietilsynet",
        {r"a|alle|tillatt for alle": "A", **_ages(6, 7, 9, 10, 11, 12, 15, 16, 18)},
        own=r"tillatt for alle",
    ),
    "MEDIERAADET": _system(
        "DK",
        "medierådet medieraadet",
        {r"a|tilladt for alle": "A", **_ages(7, 11, 12, 15, 16)},
        own=r"tilladt for alle.*",
    ),
    "ICAA": _system(
        "ES",
        "icaa",
        {
            r"(?:apta|a|tp|apta para todos los públicos|todos los públicos)": "A",
            rf"no recomendada (?:para|a) menores de (\d{{1,2}}){_YEARS}": r"\1",
            **_ages(7, 12, 13, 14, 16, 18),
        },
        own=r"apta.*|no recomendada.*|todos los públicos",
    ),
    "MIC": _system(
        "IT",
        "mic mibact",
        {r"t|per tutti|film per tutti": "T", r"(?:vm|v\.m\.)\s?(\d\d)": r"VM\1", r"(6|14|18)\s?\+": r"\1+"},
        own=r"(?:film )?per tutti|VM\s?\d\d",
    ),
    "DJCTQ": _system("BR", "djctq classind", {r"l|livre": "L", r"a?(10|12|14|16|18)(?: anos)?": r"\1"}, own=r"livre"),
    "IGAC": _system("PT", "igac cce", {r"m\s?[/.-]?\s?(3|6|12|14|16|18)": r"M/\1"}, own=r"M\s?/\s?(?:3|6|12|14|16|18)"),
    "JMK": _system(
        "AT", "jmk", {r"jugendfrei|ohne altersbeschränkung|(?:ab )?0": "0", **_ages(0, 6, 8, 10, 12, 14, 16, 18)}
    ),
    "JIF": _system("CH", "jif jugendschutzkommission filmrating.ch", _ages(0, 2, 4, 6, 7, 8, 9, 10, 12, 14, 16, 18)),
    "RARS": _system("RU", "rars", {r"(0|6|12|16|18)\s?\+": r"\1+"}),
    "EIRIN": _system("JP", "eirin", {r"(g|pg\s?-?12|r\s?-?15\+?|r\s?-?18\+?)": r"\1"}, own=r"PG\s?-?12|R\s?-?15\+"),
}
_BY_NAME = {name: key for key, system in _SYSTEMS.items() for name in system.names}
_BY_COUNTRY = {system.country: key for key, system in reversed(_SYSTEMS.items())}
_OF_COUNTRY = {
    name: code
    for code, names in {"DE": "germany deutschland", "US": "usa us", "GB": "uk gb", "FR": "france"}.items()
    for name in names.split()
}
_GENERIC = frozenset(
    fold(name.replace("_", ""))
    for name in re.findall(
        r"\w+",
        """certificate certificates certification certifications age_rating age_ratings content_rating film_rating
        movie_rating altersfreigabe altersfreigaben freigabe jugendfreigabe film_certificate
        classification classifications classificação clasificación classificazione censura censor_rating rated rating
        ratings rating_age leeftijd aldersgrense aldersgräns aldersgrænse ikäraja kategoria_wiekowa ograniczenie_wiekowe
        clasificación_por_edad classificação_indicativa classificação_etária""",
    )
)
_DOUBTFUL = frozenset(
    re.findall(
        r"\w+",
        """rating ratings rated classification classifications freigabe censura classificacao clasificacion
        classificazione leeftijd kategoriawiekowa movierating filmrating certification""",
    )
)
"""Names of fields that hold certificates only where their values say so."""
_SEPARATOR = regex(r"\s*[;|,\n]\s*|\s+/\s+")
_NOTE = regex(r"\s*\([^()]*\)$")
_IN_BRACKETS = regex(r"(.+?)\s*[(\[]([^()\[\]]+)[)\]]")
_BEFORE = regex(r"([^\W\d_][\w. ]*?)\s*(?::\s*|[\s/-]\s*)(?=\S)(.+)")
_LONGEST = 200
"""Characters of a text that may be a certificate."""
_SUFFIXES = ("rating", "ratings", "freigabe", "certificate", "altersfreigabe", "klasse")


@lru_cache(maxsize=1024)
def _key(key: str) -> tuple[str | None, str]:
    """(system, plain name) of a field: `mpaa_rating` → MPA."""
    plain = fold(re.sub(r"[\W_]", "", key))
    bare = next((plain.removesuffix(end) for end in _SUFFIXES if plain.endswith(end) and plain != end), plain)
    return _BY_NAME.get(plain) or _BY_NAME.get(bare), plain


def states_certificate(key: str, node: Node) -> bool:
    """Whether a field holds certificates, by its name and, where other things are called so too, by its values."""
    system, plain = _key(key)
    if plain not in _GENERIC and not system:
        return False
    if plain not in _DOUBTFUL:
        return True
    texts = [each.value for each in (node.items if isinstance(node, Items) else (node,)) if isinstance(each, Text)]
    read = [_read(text, None, None, "") for text in texts]
    return bool(read) and all(_is_certain(each) or (each.value and "rat" not in plain) for each in read)


def _is_certain(certificate: Certificate) -> bool:
    """Whether a text alone is a certificate: a number may be an opinion."""
    return bool(certificate.system or (certificate.value and not certificate.value.isdecimal()))


def read_certificates(node: Node, language: str) -> Read[tuple[Certificate, ...]]:
    """The certificates of a film: a map from the names of fields to what they hold."""
    found: list[Certificate] = []
    wrong: list[Diagnostic] = []
    for key, value in node.entries if isinstance(node, Entries) else ():
        system, plain = _key(key.value)
        if plain in ("altersfreigabe", "freigabe", "jugendfreigabe") and language in ("de", "de-DE"):
            system = "FSK"
        found += _of_node(value, system, None, language, wrong)
    return together([found]), tuple(wrong)


def together(certificates: Iterable[Iterable[Certificate]]) -> tuple[Certificate, ...]:
    """Those of several documents, each once."""
    each: dict[tuple[str | None, ...], Certificate] = {}
    for some in certificates:
        for one in some:
            each.setdefault(one[:3] if one.value else (None, None, None, one.label), one)
    return tuple(each.values())


def agree(one: Iterable[Certificate], other: Iterable[Certificate]) -> bool:
    """Whether two documents may both be right: of a system that both name, they have a certificate in common."""
    mine, theirs = ([each for each in certificates if each.system] for certificates in (one, other))
    both = {each.system for each in mine} & {each.system for each in theirs}
    return both == {system for system, _ in {each[:2] for each in mine} & {each[:2] for each in theirs}}


def _of_node(
    node: Node, system: str | None, country: str | None, language: str, wrong: list[Diagnostic]
) -> Iterator[Certificate]:
    match node:
        case Text(text):
            if not is_placeholder(text) or _value(system, text):
                for each in _of_text(text, system, country, language):
                    wrong += (finding.at(node) for finding in _unknown(each))
                    yield each
        case Items(items):
            for item in items:
                yield from _of_node(item, system, country, language, wrong)
        case Entries(entries):
            yield from _of_map(entries, system, country, language, wrong)


def _unknown(certificate: Certificate) -> Iterator[Diagnostic]:
    """A finding about a number that the named system does not have: `fsk: 13`."""
    if certificate.system and certificate.value is None and any(map(str.isdigit, certificate.label)):
        message = phrase(
            "{label} is no certificate of {system}: it is kept as printed",
            label=quote(certificate.label),
            system=certificate.system,
        )
        yield warning("certificate", message, phrase("write one that it gives, e.g. `fsk: 12`"))


def _of_map(
    entries: Iterable[tuple[Text, Node]],
    system: str | None,
    country: str | None,
    language: str,
    wrong: list[Diagnostic],
) -> Iterator[Certificate]:
    """`{system, value, country}`, or a map from systems or countries to values."""
    fields = {key.value.casefold(): value for key, value in entries}
    value = next((fields[key] for key in ("value", "rating", "certificate", "label") if key in fields), None)
    if value is not None:
        for key in ("system", "board", "country", "region"):
            if isinstance(named := fields.get(key), Text):
                system, country = _named(named.value, language) or (system, country)
        yield from _of_node(value, system, country, language, wrong)
        return
    for name, each in entries:
        yield from _of_node(each, *(_named(name.value, language) or (system, country)), language, wrong)


@lru_cache(maxsize=1024)
def _named(name: str, language: str) -> tuple[str | None, str | None] | None:
    """The system and the country that a text names: FSK, or Germany; None where it names neither."""
    if system := _key(name)[0]:
        return system, None
    if len(name) > _LONGEST:
        return None
    code = _OF_COUNTRY.get(name.casefold())
    if code is None:
        countries, _ = read_countries(Text(name, 1, 1), language or "en")
        codes = [country.code for country in countries.countries] if countries else []
        code = codes[0] if len(codes) == 1 else None
    return (_BY_COUNTRY.get(code), code) if code else None


def _of_text(text: str, system: str | None, country: str | None, language: str) -> Iterator[Certificate]:
    """One certificate, or several with separators between them, each of which is known."""
    whole = _read(text, system, country, language)
    parts = [_read(part, system, country, language) for part in _SEPARATOR.split(text) if part]
    if whole.value is None and len(parts) > 1 and all(part.value for part in parts):
        yield from parts
    else:
        yield whole


@lru_cache(maxsize=4096)
def _read(text: str, system: str | None, country: str | None, language: str) -> Certificate:
    if len(text) > _LONGEST:
        return Certificate(system, None, country, text)
    for named, rest in _named_within(text, language):
        if value := _value(named[0], rest):
            return _made(named[0], value, named[1], text)
        if named[0] and named[1] is None:
            system = named[0]
    if system and (value := _value(system, text) or _value(system, _NOTE.sub("", text))):
        return _made(system, value, country, text)
    own = next((key for key, each in _SYSTEMS.items() if each.own and each.own.fullmatch(text)), None)
    if own and not system and (value := _value(own, text)):
        return _made(own, value, country, text)
    age = None if system else re.fullmatch(rf"{_AGE}{_YEARS}", text, re.IGNORECASE)
    if age and primary(language) == "de" and language in ("de", "de-DE") and text.casefold().startswith("ab"):
        return _made("FSK", age[1], country, text)
    plain = age[1] if age and int(age[1]) <= 21 else text.upper() if text.upper() in ("G", "PG", "M") else None
    return Certificate(system, plain, country, text)


def _made(system: str | None, value: str, country: str | None, label: str) -> Certificate:
    return Certificate(system, value, country or (_SYSTEMS[system].country if system else None), label)


def _named_within(text: str, language: str) -> Iterator[tuple[tuple[str | None, str | None], str]]:
    """The system or country that a text names beside the value: `FSK 12`, `15 (BBFC)`, `USA:PG-13`."""
    if (behind := _IN_BRACKETS.fullmatch(text)) and (named := _named(behind[2], language)):
        yield named, behind[1]
    if (before := _BEFORE.fullmatch(text)) and (named := _named(before[1], language)):
        yield named, before[2]


def _value(system: str | None, text: str) -> str | None:
    """The value of a system as it writes it; None where it has none such."""
    for pattern, written in _SYSTEMS[system].values.items() if system else ():
        if match := pattern.fullmatch(text.strip(" .:-") if not text.startswith("-") else text):
            value = match.expand(written)
            return value if written[0].isalpha() else value.upper()
    return None
