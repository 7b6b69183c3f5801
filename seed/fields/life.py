"""When and where somebody was born or died: `14. Mai 1950 in Berlin`, `{date: 1950-05, place: Berlin}`, or fields of
their own (`birth_date`, `geburtsort`). The date is as precise as it is printed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from graph.patterns import regex
from graph.text import fold
from seed.diagnostics import Diagnostic, warning
from seed.fields.dates import doubts, find_date, may_be_one, place_in, year_in
from seed.fields.reader import Read, is_placeholder, said_again, strip_links, wrong_form
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.phrases import phrase

FIRST_YEAR = 1000
"""Whoever was born earlier has no year of four digits."""
_BORN = {
    "": "born birth geboren geboren_am geburt né née naissance nacido nacida nacimiento nato nata nascita nascido"
    " nascida nascimento urodzony urodzona né_le née_le nato_il nata_il nacido_el nacida_el narozen narozena narození"
    " født født_den född född_den",
    "date": "birth_date birthdate date_of_birth birthday dob born_on geburtsdatum geburtstag geburtsjahr birth_year"
    " year_of_birth date_de_naissance date_naissance fecha_de_nacimiento data_di_nascita data_de_nascimento"
    " data_urodzenia"
    " geboortedatum datum_narození rok_narození rok_urodzenia fødselsdato fødselsår födelsedatum födelseår",
    "place": "birthplace birth_place place_of_birth born_in geboren_in geburtsort lieu_de_naissance lieu_naissance"
    " lugar_de_nacimiento luogo_di_nascita local_de_nascimento miejsce_urodzenia geboorteplaats nato_a nata_a"
    " nacido_en nacida_en né_à née_à místo_narození fødested fødeby"
    " födelseort född_i født_i",
}
_DIED = {
    "": "died death gestorben gestorben_am tod verstorben mort morte décès muerte fallecido fallecida morto morta"
    " falecido falecida zmarł zmarła mort_le morte_le décédé décédée zemřel zemřela úmrtí død död",
    "date": "death_date date_of_death died_on todesdatum sterbedatum todestag todesjahr sterbejahr death_year"
    " year_of_death date_de_décès date_décès fecha_de_fallecimiento data_di_morte data_de_morte data_śmierci sterfdatum"
    " datum_úmrtí dødsdato dödsdatum",
    "place": "death_place deathplace place_of_death died_in gestorben_in sterbeort todesort lieu_de_décès lieu_décès"
    " lugar_de_fallecimiento luogo_di_morte local_de_morte miejsce_śmierci místo_úmrtí dødssted dödsort morto_a"
    " morta_a",
}
_LIFE = " lebensdaten lebenszeit lebensdauer life_dates dates_of_life lifespan vital_dates dates_de_vie fechas"
"""Both in one text: `1929–2004`."""
_DATE = r"(?:\d{1,2}\.\s?(?:\d{1,2}\.|\w+)\s?)?\d{4}(?:-\d\d-\d\d)?"
_SPAN = regex(
    rf"[(\[]?\s*(?P<born>{_DATE}\b[^–—†]*?)\s*(?:[–—]|(?<=\s)-|(?<=\d{{4}})-(?=\d{{4}}|$))\s*(?P<died>(?:{_DATE}.*?)?)\s*[)\]]?"
)
"""From one date to another."""
_EDGES = " \t,;:.–—-()[]/|*†"
_ABOUT = regex(
    r"(?:^|(?<=[\s,;(]))(?:um|circa|zirka|ca|etwa|gegen|ungefähr|vermutlich|wohl|wahrscheinlich|spätestens|frühestens|nach|vor"
    r"|vers|environ|avant|après|about|around|approximately|probably|before|after|hacia|antes de|después de|verso"
    r"|c\.|~)(?:\s+(?:dem|den|the|le|el|il))?\.?(?=$|[\s,;)])",
    re.IGNORECASE,
)
"""How exact a date is."""
_AGE = regex(
    r"(?:im alter von|mit|aged?|at the age of|at age|à l['’]âge de|a los|all['’]età di)\s+\d{1,3}"
    r"(?:\s+(?:jahren|years|ans|años|anni))?"
    r"|\d{1,3}\s+(?:jahre|years(?: old)?|ans|años|anni)(?!\w)",
    re.IGNORECASE,
)
_IN = regex(r"(?:^|\s)(?:in|im|at|à|au|aux|en|dans|w|we|v|ve|i|nel|nella|bei)\s+", re.IGNORECASE)
_BEHIND = regex(r"\(([^()]*)\)?$")
_ARTICLES = frozenset(("Den", "El", "Le", "The", "Il", "Na"))
_NEAR = frozenset(("nahe", "near", "près", "cerca", "vicino"))
"""Words in small letters that belong to a place."""
_NAMED_AS = regex(r"(?<=\w)[\s,]+(?:als|as|née?|geb\.?|geborene[rn]?|comme|como|come)\s.*", re.DOTALL)
_NO_PLACE = regex(
    r"(?:auto|verkehrs|arbeits|berg)?unfall(?:tod)?|suizid|selbstmord|freitod|mord|ermordet|gefallen|vermisst|verschollen"
    r"|hingerichtet|krankheit|krebs|herzinfarkt|(?:car )?accident|suicide|murder(?:ed)?|missing|executed|cancer"
    r"|disparue?|assassinée?|maladie|accidente|suicidio|incidente",
    re.IGNORECASE,
)
"""How somebody died, where nothing else stands beside the date."""
_PARTS = {"date": "date datum on year jahr day tag", "place": "place ort in city town location country"}


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """A birth or a death, as far as a document says it."""

    date: str | None
    """`1950`, `1950-05` or `1950-05-14`."""
    place: str | None
    """As printed."""
    label: str
    """As printed."""


def _plain(key: str) -> str:
    return fold("".join(filter(str.isalnum, key)))


_Names = Mapping[str, str]
"""What a field is called → which part of the event it says; "" for all of it."""


def _names(parts: Mapping[str, str]) -> _Names:
    return {_plain(name): part for part, names in parts.items() for name in names.split()}


_OF_BIRTH, _OF_DEATH, _WITHIN = _names({**_BORN, "": _BORN[""] + _LIFE}), _names(_DIED), _names(_PARTS)


@lru_cache(maxsize=1024)
def _is_named(key: str, *, death: bool) -> bool:
    return _plain(key) in (_OF_DEATH if death else _OF_BIRTH)


DATED = tuple(name for names in (_BORN, _DIED) for part in ("date", "place") for name in names[part].split())
"""Names of fields that say when or where somebody was born or died, and in documents about films nothing."""
_DATED = frozenset(map(_plain, DATED))


def dates_life(key: str) -> bool:
    """Whether a field says when or where somebody was born or died, and can say nothing else."""
    return _plain(key) in _DATED


def states_birth(key: str, _: Node) -> bool:
    return _is_named(key, death=False)


def states_death(key: str, _: Node) -> bool:
    return _is_named(key, death=True)


@dataclass(frozen=True, slots=True)
class _Statement:
    """What one field says of an event. `printed` is its date as it stands in the label."""

    field: Text
    date: str | None
    printed: str
    places: tuple[str, ...]
    label: str

    def contradicts(self, other: "_Statement") -> bool:
        same_place = not (self.place and other.place) or _is_within(self, other) or _is_within(other, self)
        return not (may_be_one(self.date, other.date) and same_place)

    @property
    def place(self) -> str:
        return ", ".join(dict.fromkeys(self.places))


def _is_within(one: _Statement, other: _Statement) -> bool:
    """Whether a place is the other one, or told less precisely: `Köln` beside `Köln, Germany`."""
    return re.match(rf"{re.escape(fold(one.place))}(?!\w)", fold(other.place)) is not None


def _read(names: _Names, node: Node, language: str) -> Read[LifeEvent | None]:
    """A map from the names of fields to what they say of the event. What contradicts a field above is not read."""
    wrong: list[Diagnostic] = []
    read: list[_Statement] = []
    for key, value in node.entries if isinstance(node, Entries) else ():
        statement = _statement(key, value, names, language, wrong)
        other = next((each for each in read if statement and statement.contradicts(each)), None)
        if statement and other:
            wrong.append(said_again(key, other.field.line, "died" if names is _OF_DEATH else "born"))
        elif statement:
            read.append(statement)
    if not read:
        return None, tuple(wrong)
    dated, placed = max(read, key=lambda each: len(each.date or "")), max(read, key=lambda each: len(each.place))
    return LifeEvent(dated.date, placed.place or None, _label(read, dated, placed)), tuple(wrong)


def _statement(key: Text, value: Node, names: _Names, language: str, wrong: list[Diagnostic]) -> _Statement | None:
    said = [each for each in _said(key, value, names, wrong) if not is_placeholder(each[1].value)]
    day, printed = None, ""
    places: list[str] = []
    for part, text in said:
        plain = _of_event(strip_links(text.value)[0], death=names is _OF_DEATH)
        found = None if part == "place" else find_date(plain, language, FIRST_YEAR) or year_in(plain, FIRST_YEAR)
        pieces = [plain]
        if found and day is None:
            day, printed = found.iso, plain[found.start : found.end]
            wrong += (finding.at(text) for finding in doubts(text.value, found))
            pieces = [plain[: found.start], plain[found.end :]]
        places += [
            place for piece in pieces if part != "date" and (place := (_town if part == "place" else _place)(piece))
        ]
    printed_once = (text for n, (_, text) in enumerate(said) if not any(text.value in it.value for _, it in said[:n]))
    label = ", ".join(text.value for text in printed_once)
    return _Statement(key, day, printed, tuple(places), label) if said else None


def _label(read: Sequence[_Statement], dated: _Statement, placed: _Statement) -> str:
    """What the fields print, without what another one of them says as well or more precisely."""
    if dated is not placed and dated.place and dated.place in dated.label:
        return dated.label.replace(dated.place, placed.place, 1)
    if dated is not placed and placed.date:
        return placed.label.replace(placed.printed, dated.printed, 1)
    neither = (each for each in read if not (each.date or each.place))
    saying = {id(each): each for each in (dated, placed, *neither)}
    return ", ".join(dict.fromkeys(each.label for each in read if id(each) in saying))


def _of_event(text: str, *, death: bool) -> str:
    """Of a text with both (`* 1951 in Graz; † 2019 in Wien`, `1929–2004`) what says the birth or the death."""
    if span := _SPAN.fullmatch(text):
        return span["died"] if death else span["born"]
    born, _, died = text.partition("†")
    if not died.strip() or not born.strip():
        return text
    return died if death else born


def telling_both(node: Node) -> Entries | None:
    """Of the fields for the birth those that say the death as well."""
    fields = node.entries if isinstance(node, Entries) else ()
    both = tuple(
        (key, value)
        for key, value in fields
        if isinstance(value, Text) and _of_event(value.value, death=True) not in ("", value.value)
    )
    return Entries(both, node.line, node.column) if both else None


def died_before(born: LifeEvent | None, died: LifeEvent | None) -> Diagnostic | None:
    """A finding where a date of death is before that of birth, as far as both say it."""
    if not (born and born.date and died and died.date):
        return None
    known = min(len(born.date), len(died.date))
    if died.date[:known] >= born.date[:known]:
        return None
    message = phrase("died {died}, before being born {born}", died=died.date, born=born.date)
    return warning("date", message, phrase("correct one of the two dates"))


read_birth, read_death = partial(_read, _OF_BIRTH), partial(_read, _OF_DEATH)


def _place(text: str) -> str:
    """A place without the words beside it: what stands behind "in", or a plain name. How exact the date is ("um"), a
    cause ("Unfall"), an age and other words in small letters are none."""
    plain = text.strip(_EDGES)
    for words in (_AGE, _ABOUT):
        plain = words.sub("", plain).strip(_EDGES)
    plain = _NAMED_AS.sub("", plain)
    first = plain.split(maxsplit=1)[0] if plain else ""
    if first.isalpha() and first.islower() and first not in _NEAR:
        introduced = _IN.search(plain)
        plain = plain[introduced.end() :] if introduced else ""
    cause = _BEHIND.search(plain)
    if cause and _NO_PLACE.fullmatch(cause[1].strip()):
        plain = plain[: cause.start()]
    return "" if _NO_PLACE.fullmatch(plain.strip(_EDGES)) else _town(plain)


def _town(text: str) -> str:
    """A place without the words before it; an article with a capital is a part of it (`Den Haag`)."""
    plain = text.strip(_EDGES)
    article, _, name = plain.partition(" ")
    return f"{article} {place_in(name)}" if article in _ARTICLES and name else place_in(text)


def _said(key: Text, value: Node, names: _Names, wrong: list[Diagnostic]) -> Iterator[tuple[str, Text]]:
    """(part of the event, text) of a field, and of those of a map in it."""
    plain = _plain(key.value)
    match value:
        case Text() | Items((Text(),)):
            text = value if isinstance(value, Text) else value.items[0]
            assert isinstance(text, Text)
            yield names.get(plain) or _WITHIN.get(plain, ""), text
        case Entries(entries):
            for inner, each in entries:
                yield from _said(inner, each, names, wrong)
        case Missing():
            pass
        case _:
            wrong.append(wrong_form(value, phrase("a date and a place")))
