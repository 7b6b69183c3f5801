"""Awards as they are printed: `Publikumspreis, Cannes 1995`, `Sundance: World Premiere`, `32 Preise`.

A line is cut at its punctuation and at the name of a festival in it; what is left names the award. Of a line that
cannot be cut only what is printed is known: no part of it is guessed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from graph.patterns import regex
from seed.fields.award_words import (
    AND,
    ANY_PRIZE,
    ARTICLE_BEFORE,
    ARTICLES,
    AWARD,
    BEFORE,
    BEHIND,
    BEST_OF,
    BY_EDITION,
    COUNT,
    COUNTED,
    COUNTRY_CODES,
    EDITION,
    EDITION_BEFORE,
    EDITION_BEHIND,
    FESTIVAL,
    IN_PLACE,
    JOINT,
    KIND_OF_FILM,
    KINDS,
    MARKS,
    MIXED,
    NTH_TIME,
    NUMBERED,
    OF_NO_FESTIVAL,
    OF_PERSONS,
    OFFICE,
    OR,
    PLACE,
    RECIPIENT,
    SAYS_KIND,
    SEPARATOR,
    SEVERAL,
    SOME,
    SUBMITTED,
    TELLS,
    TOGETHER,
    YEAR,
    AwardKind,
)
from seed.fields.countries import is_country
from seed.fields.festivals import Festival, Festivals, Found
from seed.fields.reader import strip_links
from seed.fields.slugs import slugify

_FILM_FEST = regex(r"\bfilm-fest\b")
"""How some print "Filmfest"."""


@dataclass(frozen=True, slots=True)
class ParsedAward:
    """What a line or a map says of an award; None is what it does not say, or not clearly."""

    label: str
    """As printed."""
    festival: Festival | None = None
    """Where it is one of the known."""
    festival_label: str | None = None
    """The festival as printed, known or not."""
    name: str | None = None
    """The award's name."""
    year: int | None = None
    kind: AwardKind | None = None
    people: tuple[str, ...] = ()
    """What may be names of those who received it, or in a document about a person the film: parts of the line that name
    neither an award nor a festival."""
    film: str | None = None
    """The title of the film, where a field or a column says it."""
    under: tuple[str, ...] = ()
    """What stands above it, which may be the title of the film: headings, and the item of which it is a part."""


class _Piece(NamedTuple):
    """A part of a line."""

    text: str
    mark: str
    """The colon, the stroke or the comma behind it; "" for other punctuation."""


_QUOTES = '"“”„«»'
_LONGEST, _MOST_PARTS = 300, 6
"""Characters and parts of a line that names one award; a longer one tells more."""


@lru_cache(maxsize=4096)
def parse_award(label: str, festivals: Festivals) -> ParsedAward:
    """What a printed line says of an award: its festival, name, year and kind, as far as it says them clearly."""
    text = _trimmed(MARKS.sub("", strip_links(label)[0]).strip(" '*_|"))
    without_years = YEAR.sub(" ", text)
    if len(text) > _LONGEST or COUNT.fullmatch(_trimmed(without_years)) or SEVERAL.search(text) or is_office(text):
        return ParsedAward(label)
    years = {int(year) for year in YEAR.findall(text)}
    counted = COUNTED.fullmatch(_trimmed(without_years))
    if counted and (several := _of_several(label, counted["what"], years, festivals)):
        return several
    pieces = _pieces(without_years)
    year = years.pop() if len(years) == 1 else None
    if len(years) > 1 or len(pieces) > _MOST_PARTS or sum(map(_names_award, text.split(";"))) > 1:
        return ParsedAward(label)
    known = [(place, found) for place, (piece, _) in enumerate(pieces) if (found := _known(piece, festivals))]
    if any(_names_another(pieces[place][0], found, festivals) for place, found in known):
        return ParsedAward(label)
    called = [piece for piece, _ in pieces if _is_festival(piece) and not festivals.find(piece)]
    is_its = any(festivals.is_called(found.festival, each) for _, found in known for each in called)
    if called and not is_its and all(found.is_city or found.is_prize for _, found in known):
        known = []  # "Festival of German Films, Moscow" is not that of Moscow
    parsed = _of_known(label, pieces, known, festivals) if known else _of_unknown(label, pieces, festivals)
    kind = kind_of(parsed.name, festivals) if parsed.name else None
    if parsed.festival and parsed.festival.is_award and parsed.name and kind is None and not SUBMITTED.search(label):
        kind = AwardKind.WIN
    if parsed == ParsedAward(label):
        return parsed
    named = (its[1].strip() for piece, _ in pieces if OF_PERSONS.search(piece) and (its := RECIPIENT.search(piece)))
    people = (
        *(TOGETHER.sub("", each) for each in parsed.people),
        *(each for each in named if not _names_award(each) and not KIND_OF_FILM.search(each)),
    )
    return replace(parsed, name=name_alone(parsed.name), year=year, kind=kind, people=people)


def _of_several(label: str, what: str, years: set[int], festivals: Festivals) -> ParsedAward | None:
    """A number of awards of one kind, of which none is named: `3 Premios Goya`, `2 Oscar nominations`."""
    one = parse_award(what, festivals)
    is_nomination = one.kind is AwardKind.NOMINATION
    if not (one.festival and one.festival.is_award and (is_nomination or one.name == one.festival_label)):
        return None
    kind = AwardKind.NOMINATION if label.casefold().startswith("nomin") else one.kind
    return ParsedAward(label, one.festival, one.festival_label, None, years.pop() if len(years) == 1 else None, kind)


def name_alone(name: str | None) -> str | None:
    """A name without the parts that only say the kind or a number: `Nominierung, Beste Kamera`, `3 Preise`."""
    said = (part for part in (name or "").split(", ") if not (SAYS_KIND.fullmatch(part) or COUNT.fullmatch(part)))
    return ", ".join(said) or None


def festival_called(label: str, festivals: Festivals) -> Festival | None:
    """The known festival that a field names: by its name, by its city, or by a line of which it is a part."""
    for piece, _ in _pieces(label):
        if (found := _known(piece, festivals)) and not found.is_prize:
            return found.festival
    return festivals.find_by_city(label)


def is_office(label: str) -> bool:
    """Whether a line tells of an office at a festival: of a member of its jury."""
    return OFFICE.search(label) is not None


def festival_key(label: str, festivals: Festivals) -> str:
    """The key of a festival that only documents know, the same of each of its editions, with an article and without. It
    is that of no other: "Munich" may be any festival there."""
    name = ARTICLE_BEFORE.sub("", without_edition(label))
    key = _FILM_FEST.sub("filmfest", slugify(name)).upper().replace("-", "_")
    return f"{key}_FESTIVAL" if key in festivals.known else key


def without_edition(label: str) -> str:
    """The name of a festival without the year and which time it is: `12. Filmfest Verden`, `Filmfest Verden '17`."""
    name = YEAR.sub(" ", label).strip(" ,;:-–—") or label
    name = EDITION_BEFORE.sub(lambda edition: edition["article"] or "", name)
    return EDITION_BEHIND.sub("", name) or label


def _pieces(text: str) -> list[_Piece]:
    """The parts of a line between its punctuation."""
    pieces: list[_Piece] = []
    start = 0
    for separator in SEPARATOR.finditer(text):
        pieces.append(
            _Piece(_trimmed(text[start : separator.start()]), separator[1] or separator[2] or separator[3] or "")
        )
        start = separator.end()
    pieces.append(_Piece(_trimmed(text[start:]), ""))
    whole: list[_Piece] = []
    for piece in filter(itemgetter(0), pieces):
        if whole and whole[-1].mark == "," and OR.search(piece.text) and _names_award(whole[-1].text):
            piece = _Piece(f"{whole[-1].text}, {piece.text}", piece.mark)  # "Best Writer, Director or Producer"
            whole.pop()
        whole.append(piece)
    return whole


def _trimmed(piece: str) -> str:
    """A part without punctuation around it, and without quotation marks that do not come in pairs."""
    text = re.sub(r"(?<=\w{4})\.$", "", " ".join(piece.split()).strip(" ,;:-–—·"))
    odd = sum(text.count(mark) for mark in _QUOTES) % 2
    return text.strip(_QUOTES) if odd or (text[:1] in _QUOTES and text[-1:] in _QUOTES) else text


def _known(piece: str, festivals: Festivals) -> Found | None:
    """A known festival in a part of a line, if its name stands there as one: alone, behind a preposition, or beside
    words for an award. A single word in the midst of others may be anything."""
    found = festivals.find(piece)
    if found is None:
        return None
    before, behind = NUMBERED.sub(" ", piece[: found.start]), piece[found.end :]
    has_article = before.strip().casefold() in ARTICLES and not found.is_city
    if (has_article or not before.strip()) and not behind.strip():
        return found
    if found.is_city and FESTIVAL.search(piece):
        return None  # "Fashion Film Festival de Bogotá" is not that of Bogotá
    if found.is_prize and _is_longer_prize(before, festivals):
        return None
    if re.search(r"[\s-]", piece[found.start : found.end]):
        return None if _is_longer_name(before, piece[found.start : found.end], behind) else found
    rest_is_award = bool(AWARD.search(before) or AWARD.search(behind) or PLACE.search(before))
    beside = not before.strip() or BEFORE.search(before.rstrip()) or EDITION.fullmatch(before.strip())
    if not before.strip() and found.festival.is_in(behind.strip()):
        return replace(found, end=len(piece))  # "IDFA Amsterdam"
    at_end = not behind.strip() and (AWARD.search(before.split()[-1]) if before.split() else False)
    begins = not before.strip() and (AWARD.match(BEHIND.sub("", behind)) or AWARD.match(behind.strip()))
    if at_end or begins or (before.strip() and beside and (rest_is_award or EDITION.fullmatch(before.strip()))):
        return found
    return None


def _is_longer_prize(before: str, festivals: Festivals) -> bool:
    """Whether the word before a known prize makes it another: `Short Tiger Award`."""
    last = before.split()[-1] if before.split() else ""
    return last[:1].isupper() and not (_names_award(last) or BEFORE.search(before.rstrip()) or festivals.find(before))


def _is_longer_name(before: str, name: str, behind: str) -> bool:
    """Whether the words beside a known name make it another's: `Kiez Berlin Film Festival`, `One World Media Award`."""
    first, last = (words[0] if words else "" for words in (behind.split(), before.split()[::-1]))
    if not FESTIVAL.search(name):
        return first[:1].isupper() and not AWARD.match(first) and _names_award(behind) and not before.strip()
    is_edition = BEFORE.search(before.rstrip()) or EDITION.fullmatch(before.strip())
    return last[:1].isupper() and not _names_award(last) and not is_edition


def _names_another(piece: str, found: Found, festivals: Festivals) -> bool:
    """Whether a part of a line names one more festival beside the one found: two awards with nothing between them."""
    others = (festivals.find(piece[: found.start]), festivals.find(piece[found.end :]))
    return any(other and other.festival != found.festival and AWARD.search(piece) for other in others)


def _of_known(label: str, pieces: list[_Piece], known: list[tuple[int, Found]], festivals: Festivals) -> ParsedAward:
    """The line's award at a known festival."""
    meant = _meant(known, pieces)
    own = _named_beside(pieces[meant[0]].text, meant[1], festivals) if meant else None
    if not meant or not own:
        return ParsedAward(label)
    place, found = meant
    festival, (festival_label, beside) = found.festival, own
    people, called, cities, named = [], [], [], [(place, name) for name in beside]
    for number, (piece, _) in enumerate(pieces):
        if number == place:
            continue
        if _is_called(piece, found, festivals):
            called.append(piece)
        elif _is_award_of(piece, found, festivals):
            named.append((number, piece))
        elif festival.is_in(piece) or any(number == other for other, _ in known):
            cities.append(piece)
        elif not _is_country(piece):
            people.append(piece)
    festival_label = next(iter(called), festival_label or next(iter(cities), None))
    own_label, named = _with_kind_apart(named, place, pieces[place].text, found)
    festival_label = festival_label or own_label
    names = [name for _, name in sorted(named, key=itemgetter(0))]
    if not names and festival_label and people and _is_row(pieces, people[-1]):
        names = [people.pop()]
    if not names and festival_label and (festival.is_award or _is_award_alone(festival_label)):
        names = [festival_label]
    return ParsedAward(label, festival, festival_label, ", ".join(names) or None, people=tuple(people))


def _meant(known: list[tuple[int, Found]], pieces: list[_Piece]) -> tuple[int, Found] | None:
    """Which of the festivals that a line names it is about, and in which part; None where that is open. A festival's
    own name goes before that of a prize, a part that is no more before one that is (`IDFA Award for …, IDFA`), and one
    within another's city before it: the Quinzaine of Cannes, of which `Cannes Film Festival` is called by the city."""
    known = sorted(known, key=lambda each: not _is_all(pieces[each[0]].text, each[1]))
    others = [(place, found) for place, found in known if not found.is_city]
    cities = [found.festival.cities for _, found in known if found.is_city]
    if len(others) == 1 and all(city == others[0][1].festival.cities for city in cities):
        return others[0]
    named = [(place, found) for place, found in known if not found.is_prize]
    within = [each for each in named if not _names_city(pieces[each[0]].text, each[1])]
    if (
        len(within) == 1
        and len(named) == 2
        and named[0][1].festival != named[1][1].festival
        and _are_in_one_city(named)
    ):
        return within[0]
    return next(iter(named or known)) if len({found.festival.key for _, found in named}) <= 1 else None


def _are_in_one_city(known: Iterable[tuple[int, Found]]) -> bool:
    return len({found.festival.cities for _, found in known}) == 1


def _is_all(piece: str, found: Found) -> bool:
    return piece[found.start : found.end] == piece


def _names_city(piece: str, found: Found) -> bool:
    return any(found.festival.is_in(word) for word in piece.split())


def _named_beside(piece: str, found: Found, festivals: Festivals) -> tuple[str | None, tuple[str, ...]] | None:
    """(festival as printed, names of awards) of the part that names a festival; None where it names several awards."""
    before = BEFORE.sub("", NUMBERED.sub(" ", piece[: found.start])).strip()
    behind = piece[found.end :].strip()
    if before and AND.match(behind) and _names_award(behind):
        return None
    other = festivals.find(behind) if found.is_prize and not before else None
    if other and other.festival == found.festival and behind[other.start : other.end] == behind:
        return behind, (piece[found.start : found.end],)  # "Golden Bear Berlinale"
    if found.is_prize or (found.festival.is_award and (before or behind)):
        return None if AND.match(behind) and _names_award(behind) else (None, (piece,))
    if behind.startswith("-") and AWARD.match(behind[1:]) and not before:
        return piece[found.start : found.end], (piece,)  # "Diagonale-Preis"
    names = tuple(part for part in map(_trimmed, (before, behind)) if _names_award(part))
    if len(names) == 1 and ANY_PRIZE.fullmatch(names[0]):
        names = (piece,)  # "Prix de Soleure"
    return piece[found.start : found.end], names


def _with_kind_apart(
    named: list[tuple[int, str]], place: int, piece: str, found: Found
) -> tuple[str | None, list[tuple[int, str]]]:
    """Where other parts name the award, and the one at `place` has but a word for its kind beside the name of who gives
    it (`Academy Award Nominee`): this name, and that word in place of the part."""
    rest = (BEFORE.sub("", piece[: found.start]).strip(), BEHIND.sub("", piece[found.end :]).strip())
    kind = " ".join(filter(None, rest))
    is_named_elsewhere = any(number != place for number, _ in named)
    if not (found.festival.is_award and is_named_elsewhere and SAYS_KIND.fullmatch(kind)):
        return None, named
    return piece[found.start : found.end], [(number, kind if number == place else name) for number, name in named]


def _is_called(piece: str, found: Found, festivals: Festivals) -> bool:
    """Whether a part gives the name of a festival of which another part names no more than a prize or the city."""
    is_more = found.is_prize or found.is_city
    return is_more and bool(FESTIVAL.search(piece)) and festivals.is_called(found.festival, piece)


def _is_award_of(piece: str, found: Found, festivals: Festivals) -> bool:
    """Whether a part beside a festival names its award, or the films among which it was given."""
    of_films = KIND_OF_FILM.search(piece) and not _is_country(piece)
    return bool(_names_award(piece) or _is_prize_of(piece, found, festivals) or of_films)


def _is_row(pieces: list[_Piece], last: str) -> bool:
    """Whether the last part stands in a column of its own: `Filmkunstfest Schwerin | Fliegender Ochse`."""
    marks = [piece.mark for piece in pieces if piece.mark == "|"]
    return len(marks) == 1 and pieces[-2].mark == "|" and pieces[-1].text == last


def _is_award_alone(label: str) -> bool:
    """Whether a festival's name is that of its award, too: `Max-Ophüls-Preis`."""
    return bool(AWARD.search(label)) and not FESTIVAL.search(label)


def _is_country(piece: str) -> bool:
    return piece.replace(".", "").upper() in COUNTRY_CODES or is_country(piece, "en")


def _is_prize_of(piece: str, found: Found, festivals: Festivals) -> bool:
    prize = festivals.find(piece)
    return prize is not None and prize.is_prize and prize.festival == found.festival


def _is_festival(piece: str) -> bool:
    """Whether a part is called as festivals are, or says which time something is: `12º Cine Husum`."""
    return FESTIVAL.search(BEST_OF.sub("", piece)) is not None or bool(
        NTH_TIME.match(piece) and not _names_award(piece)
    )


def _names_award(piece: str) -> bool:
    return bool(AWARD.search(piece) or PLACE.search(piece))


def _of_unknown(label: str, pieces: list[_Piece], festivals: Festivals) -> ParsedAward:
    """The line's award where no festival is known: one that is called as festivals are, or the only other part."""
    awards = [piece for piece, _ in pieces if _names_award(piece) and not _is_festival(piece)]
    called = [piece for piece, _ in pieces if _is_festival(piece)]
    others = [
        (number, piece)
        for number, (piece, _) in enumerate(pieces)
        if piece not in awards and piece not in called and not _is_country(piece)
    ]
    people = tuple(piece for _, piece in others)
    before_country = {one.text for one, other in pairwise(pieces) if _is_country(other.text)}
    if len(called) == 1:
        award, festival = _cut_at_festival(called[0])
        if festival is None:
            return ParsedAward(label, name=", ".join(awards) or None, people=people)
        if TELLS.search(festival) or SOME.match(festival):
            return ParsedAward(label)
        festival = BY_EDITION.sub("", festival)
        name = ", ".join(map(_trimmed, (*awards, *award))) or None
        city = next((piece for piece in people if festivals.find_in_city(festival, piece)), None)
        known = festivals.find_in_city(festival, city) if city else festivals.find_by_city(festival)
        rest = tuple(piece for piece in people if piece != city)
        if not name and rest and _is_row(pieces, rest[-1]):
            name, rest = rest[-1], rest[:-1]
        return ParsedAward(label, known, festival, name, people=rest)
    if called or not awards:
        return ParsedAward(label)
    name = ", ".join(awards)
    if len(others) == len(awards) == 1:
        number, other = others[0]
        behind_colon = number > 0 and pieces[number - 1].mark == ":"
        may_be_person = OF_PERSONS.search(name) and (number > 0 or " " in other)
        if (_may_be_place(other) or other in before_country) and not (
            behind_colon or may_be_person or OF_NO_FESTIVAL.search(name)
        ):
            return ParsedAward(label, festivals.find_by_city(other), other, name)
    if not others and len(awards) == 1 and (place := IN_PLACE.fullmatch(name)) and _may_be_place(place[2]):
        return ParsedAward(label, festivals.find_by_city(place[2]), place[2], place[1])
    extra = [piece for _, piece in others if KIND_OF_FILM.search(piece)]
    rest = tuple(piece for piece in people if piece not in extra)
    return ParsedAward(label, name=", ".join((name, *extra)), people=rest)


def _cut_at_festival(piece: str) -> tuple[Iterable[str], str | None]:
    """(award, festival) of a part that is called as a festival: `Hauptpreis beim Filmfest Verden`."""
    if not _names_award(piece):
        return (), piece
    word = FESTIVAL.search(piece)
    assert word
    joints = [
        joint
        for joint in re.finditer(rf"\s+(?:{JOINT}\s+)+", piece, re.IGNORECASE)
        if _names_award(piece[: joint.start()])
        and not _names_award(piece[joint.end() :])
        and joint.end() <= word.start()
    ]
    if joints:
        return (piece[: joints[0].start()],), piece[joints[0].end() :]
    before = piece[: word.start()].strip()
    if before and AWARD.search(before.split()[-1]) and not _names_award(piece[word.start() :]):
        return (before,), piece[word.start() :]
    return (), None


def _may_be_place(piece: str) -> bool:
    """Whether a part may be the place of a festival: few words, each begun with a capital, none for a kind of film."""
    words = piece.split()
    capitals = all(
        word[0].isupper() or word.lower() in ("de", "la", "le", "am", "an", "der", "del", "di", "do") for word in words
    )
    return (
        len(words) <= 4
        and capitals
        and words[0].lower() not in ARTICLES
        and not KIND_OF_FILM.search(piece)
        and not any(map(str.isdigit, piece))
    )


def kind_of(name: str, festivals: Festivals) -> AwardKind | None:
    if MIXED.search(name) or SUBMITTED.search(name):
        return None
    kind = next((kind for kind, pattern in KINDS if pattern.search(name)), None)
    return kind or (AwardKind.WIN if (found := festivals.find(name)) and found.is_prize else None)
