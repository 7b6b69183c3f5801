"""Awards as they are printed: `Publikumspreis, Cannes 1995`, `Sundance: World Premiere`, `32 Preise`.

A line is cut at its punctuation and at the name of a festival in it; what is left names the award. Of a line that
cannot be cut only what is printed is known: no part of it is guessed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from seed.diagnostics import Diagnostic
from seed.fields.countries import is_country
from seed.fields.festivals import Festival, Found, find, find_by_city
from seed.fields.reader import Read, listed, strip_links, wrong_form
from seed.fields.slugs import slugify
from seed.parse.nodes import Entries, Items, Missing, Node, Text, as_text


class AwardKind(StrEnum):
    WIN = "WIN"
    NOMINATION = "NOMINATION"
    SELECTION = "SELECTION"
    MENTION = "MENTION"


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
    """What may be names of those who received it: parts of the line that name neither an award nor a festival."""


def _any_of(*words: str) -> str:
    return "|".join(part.replace(" ", r"\s") for text in words for part in listed(text))


_YEAR = re.compile(r"[\s,/(\[–-]*(?<!\d)((?:18|19|20)\d\d)(?:\s?[/–-]\s?(?:20|19)?\d\d)?(?!\d)[)\]]?")
_SEPARATOR = re.compile(r"(:)\s+|\s*[;|•]\s*|\s+[-–—/@·]\s+|,\s+|\s*[()\[\]]\s*|\s*\n\s*")
_AWARD = re.compile(
    r"(?<![^\W\d_])(?:"
    + _any_of(
        r"\w*preise?s?|\w*preisträger\w*|awards?|prizes?|prix|premios?|premi|prémios?|prêmios?|premio|premiul|nagrod\w+",
        r"cena|priset|prisen|palkinto|palmarès|oscars?|trophy|trophée|trofeo|troféu|medal|medaille|médaille|medalla",
        r"best|beste[rsnm]?|meilleur\w*|mejor\w*|miglior\w*|melhor\w*|najlepsz\w+|bästa|najbolj\w+",
        r"nominat\w*|nominier\w*|nommée?s?|nomin\w+|shortlist\w*|longlist\w*|finalist\w*|semi-?finalist\w*",
        r"winner|won|gewinner\w*|gewonnen|lauréat\w*|ganador\w*|vincitor\w*|runner-up|laureate",
        r"selection|sélection|selección|selezione|seleção|selected|auswahl|competition",
        r"\w*wettbewerb\w*|compétition|competición|concorso|competição|konkurs\w*|panorama|forum",
        r"mention|mentions|erwähnung\w*|mención|menzione|menção|wyróżnienie|hono[u]?rable|lobende",
        r"jury|audience|publikums\w*|public|público|pubblico|publiczności|critics|kritiker\w*|fipresci|ecumenical",
        r"\w*filmband|golde?ne[rsnm]?|golden|silberne[rsnm]?|silver|bronzene[rsnm]?|bronze|grand|grosser|großer|palme",
        r"eröffnungsfilm|abschlussfilm|abschlußfilm|opening film|closing film|film d'ouverture|film de clôture",
        r"\w*premiere\w*|première|estreno|prädikat|diplom\w*|stipendium|grant|\w*medaille|special|spezial\w*|lola",
    )
    + r")(?![^\W\d_])",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\d{1,2}\s?(?:\.|st|nd|rd|th|er|re|ère|e|ème|º|ª|°|\.º|\.ª)?\s+(?:platz|place|puesto|lugar|posto)\b", re.I
)
_FESTIVAL = re.compile(
    r"(?<![^\W\d_])(?:"
    + _any_of(
        r"\w*festivals?|\w*filmfest\w*|\w*filmfestspiele\w*|\w*festspiele\w*|\w*filmtage\w*|\w*filmwoche\w*|\w*kurzfilmtage",
        r"film\s?fest|\w*fest|biennale|mostra|muestra|semaine|semana|settimana|journées|jornadas|giornate|film\s?days",
        r"film\s?week|short\s?film\s?days|rencontres|encuentros|encontros|filmnächte|filmnacht|filmschau|festiwal\w*",
    )
    + r")(?![^\W\d_])",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:(?:über|mehr als|rund|ca\.|more than|over|about|plus de|más de|oltre)\s+)?\d{1,4}\s*(?:x\s*)?"
    r"(?:(?:weitere|more|internationale|international)\s+)*"
    r"(?:preise|auszeichnungen|awards|prizes|prix|récompenses|premios|premi|prémios|prêmios|nominierungen|nominations)"
    r"(?:\s+(?:international|weltweit|worldwide|auf\s+festivals|at\s+festivals))?",
    re.IGNORECASE,
)
"""A number of awards, none of which is named."""
_KIND_OF_FILM = re.compile(
    r"(?<![^\W\d_])(?:\w*kurzfilm\w*|shorts?|features?|\w*documentar\w*|\w*dokumentar\w*|documentaire|animat\w+|animation\w*|fiction"
    r"|drama|comedy|section|sektion|category|kategorie|reihe|student\w*|court|métrage|international|national|youth|children\w*)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_OF_PERSONS = re.compile(
    r"actor|actress|acting|director|directing|cinematograph|screenplay|editing|darsteller|schauspiel|regie|kamera|drehbuch"
    r"|réalis|interpr|acteur|actrice|actriz|regia|attore|attrice|dirección",
    re.IGNORECASE,
)
_JOINT = (
    r"(?:beim|auf\s+dem|auf\s+der|bei\s+den|bei\s+der|am|in|im|at\s+the|at|from\s+the|from|of\s+the|of|der|des|du|de\s+la"
    r"|de|au|aux|à|en\s+el|en|al|del|del\s+la|da|do|no|na|delle|della|dei|nel|the|die|das|le|la|les|w|von)"
)
_BEFORE = re.compile(rf"(?:^|\s+){_JOINT}(?:\s+{_JOINT})?\s*$|\s+$", re.IGNORECASE)
_BEHIND = re.compile(rf"^\s+(?:(?:{_JOINT}|for|für|pour|per|por|para)\s+)*", re.IGNORECASE)
_EDITION = re.compile(
    r"(?:(?:the|das|die|der|le|la|el|il)\s+)?(?:\d{1,3}\s?(?:\.|st|nd|rd|th|er|e|ème|º|ª|°)\s*)?(?:international\w*|internationale\w*)?",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(r"(.+)\s(?:in|à)\s((?!gold|silber|silver|bron[zc]e)\S.*)", re.IGNORECASE)
_ARTICLES = ("der", "die", "das", "the", "le", "la", "les", "el", "il")
_KINDS = (
    (AwardKind.NOMINATION, re.compile(r"nomin|nommé|shortlist|longlist|finalist", re.IGNORECASE)),
    (
        AwardKind.MENTION,
        re.compile(r"\bmention|erwähnung|mención|menzione|menção|wyróżnienie|\bmentions\b", re.IGNORECASE),
    ),
    (AwardKind.SELECTION, re.compile(r"(?:competition|wettbewerb|compétition)\s+(?:for|um|pour)\b", re.IGNORECASE)),
    (
        AwardKind.WIN,
        re.compile(
            r"preis|award|prize|prix|\bpremi(?:o|os|i|ul)\b|prémio|prêmio|nagrod|\bbest|meilleur|mejor|miglior|melhor|winner|\bwon\b|gewinn|gewonnen"
            r"|lauréat|ganador|vincitor|gold|silver|silber|bronz|medal|medaille|médaille|trop|oscar|grand|palme|diplom|filmband"
            r"|stipendium|runner-up|coup de c|\d\.?(?:st|nd|rd|th)?\s+(?:platz|place)|priset|prisen|lola|cena",
            re.IGNORECASE,
        ),
    ),
    (
        AwardKind.SELECTION,
        re.compile(
            r"sele[ckz]|auswahl|competition|wettbewerb|compétition|concorso|konkurs|panorama|forum|\w*film\b|premier|estreno"
            r"|certain regard|cinéfondation|la cinef\b|pardi di domani|tiger competition",
            re.IGNORECASE,
        ),
    ),
)


_KEYS = {
    "festival": "festival event ceremony organisation organization academy festivals veranstaltung organisator evento",
    "name": "award prize name title preis auszeichnung prix premio prémio prêmio nagroda",
    "category": "category section kategorie sektion catégorie categoría categoria",
    "year": "year date jahr année año anno ano rok",
    "result": "result status type outcome ergebnis résultat resultado",
    "people": "recipient recipients winner winners person people for preisträger preisträgerin lauréat lauréate nominee"
    " nominees",
    "won": "won",
    "nominated": "nominated nomination",
}
_FIELDS = {key: field for field, keys in _KEYS.items() for key in keys.split()}
_BULLET = re.compile(r"^[-*•–]\s+")


def read_awards(node: Node, _language: str) -> Read[tuple[ParsedAward, ...]]:
    """A list of lines, or a text with an award on each; a map says the parts of one: `{festival, award, year}`. An item
    with a colon, to YAML a map, is a line."""
    awards: list[ParsedAward] = []
    wrong: list[Diagnostic] = []
    items: tuple[Node, ...] = node.items if isinstance(node, Items) else (node,)
    if isinstance(node, Entries) and not _fields(node):
        items = tuple(Entries(((key, value),), key.line, key.column) for key, value in node.entries)
    for item in items:
        if isinstance(item, Entries) and (fields := _fields(item)):
            awards.append(_of_map(fields))
        elif text := as_text(item):
            lines = (_BULLET.sub("", line.strip()) for line in text.value.splitlines())
            awards += map(parse_award, filter(None, lines))
        elif not isinstance(item, Missing):
            wrong.append(wrong_form(item, "text"))
    return tuple(awards), tuple(wrong)


def _fields(entries: Entries) -> dict[str, str]:
    """The texts of a map that says the parts of an award, by part; none where its keys are something else."""
    known = [(_FIELDS.get(key.value.casefold()), value) for key, value in entries.entries]
    named = {field for field, _ in known}
    if None in named or not named & {"festival", "name", "category"} or len(named) < 2:
        return {}
    texts = ((field, _texts(value)) for field, value in known if field)
    return {field: text for field, text in texts if text}


def _texts(node: Node) -> str:
    items = node.items if isinstance(node, Items) else (node,)
    return ", ".join(item.value for item in items if isinstance(item, Text))


def _of_map(fields: dict[str, str]) -> ParsedAward:
    """The award of a map. Its label is made of the parts: `Festival: Award, Category 1995`."""
    name = ", ".join(fields[part] for part in ("name", "category") if part in fields)
    label = ": ".join(filter(None, (fields.get("festival"), name)))
    year = _YEAR.search(fields.get("year", ""))
    result = _kind(fields.get("result", ""))
    if fields.get("won", "").casefold() in _NO or fields.get("nominated", "").casefold() in _YES:
        result = AwardKind.NOMINATION
    parsed = parse_award(label)
    if festival := fields.get("festival"):
        found = find(festival)
        known = found.festival if found else find_by_city(festival)
        parsed = replace(parsed, festival=known, festival_label=festival, name=name or None)
    return replace(
        parsed,
        label=f"{label} {year[1]}" if year else label,
        year=int(year[1]) if year else parsed.year,
        kind=result or parsed.kind or (_kind(name) if name else None),
        people=tuple(fields.get("people", "").split(", ")) if fields.get("people") else (),
    )


_YES, _NO = ("true", "yes", "ja", "oui"), ("false", "no", "nein", "non")
_LONGEST, _MOST_PARTS = 300, 6
"""Characters and parts of a line that names one award; a longer one tells more."""


@lru_cache(maxsize=4096)
def parse_award(label: str) -> ParsedAward:
    """What a printed line says of an award: its festival, name, year and kind, as far as it says them clearly."""
    text = strip_links(label)[0].strip(" \"'“”„«»*_")
    if len(text) > _LONGEST or _COUNT.fullmatch(text):
        return ParsedAward(label)
    years = {int(year) for year in _YEAR.findall(text)}
    pieces = _pieces(_YEAR.sub(" ", text))
    year = years.pop() if len(years) == 1 else None
    if len(years) > 1 or len(pieces) > _MOST_PARTS or sum(map(_names_award, text.split(";"))) > 1:
        return ParsedAward(label)
    known = [(place, found) for place, (piece, _) in enumerate(pieces) if (found := _known(piece))]
    if any(_names_another(pieces[place][0], found) for place, found in known):
        return ParsedAward(label)
    called = [piece for piece, _ in pieces if _FESTIVAL.search(piece) and not find(piece)]
    if called and all(found.is_city for _, found in known):
        known = []  # "Festival of German Films, Moscow" is not that of Moscow
    parsed = _of_known(label, pieces, known) if known else _of_unknown(label, pieces)
    kind = _kind(parsed.name) if parsed.name else None
    return ParsedAward(label, parsed.festival, parsed.festival_label, parsed.name, year, kind, parsed.people)


def festival_key(label: str) -> str:
    """The key of a festival that only documents know."""
    return slugify(label).upper().replace("-", "_")


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The parts of a line between its punctuation, each with whether a colon follows it."""
    pieces: list[tuple[str, bool]] = []
    start = 0
    for separator in _SEPARATOR.finditer(text):
        pieces.append((text[start : separator.start()], separator[1] is not None))
        start = separator.end()
    pieces.append((text[start:], False))
    cleaned = ((" ".join(piece.split()).strip(" ,;:-–—"), colon) for piece, colon in pieces)
    return [(piece, colon) for piece, colon in cleaned if piece]


def _known(piece: str) -> Found | None:
    """A known festival in a part of a line, if its name stands there as one: alone, behind a preposition, or beside
    words for an award. A single word in the midst of others may be anything."""
    found = find(piece)
    if found is None:
        return None
    before, behind = piece[: found.start], piece[found.end :]
    if not before.strip() and not behind.strip():
        return found
    if " " in piece[found.start : found.end].strip():
        return found
    rest_is_award = bool(_AWARD.search(before) or _AWARD.search(behind) or _PLACE.search(before))
    beside = not before.strip() or _BEFORE.search(before.rstrip()) or _EDITION.fullmatch(before.strip())
    at_end = not behind.strip() and (_AWARD.search(before.split()[-1]) if before.split() else False)
    begins = not before.strip() and _AWARD.match(_BEHIND.sub("", behind))
    if at_end or begins or (before.strip() and beside and (rest_is_award or _EDITION.fullmatch(before.strip()))):
        return found
    return None


def _names_another(piece: str, found: Found) -> bool:
    """Whether a part of a line names one more festival beside the one found: two awards with nothing between them."""
    others = (find(piece[: found.start]), find(piece[found.end :]))
    return any(other and other.festival != found.festival and _AWARD.search(piece) for other in others)


def _of_known(label: str, pieces: list[tuple[str, bool]], known: list[tuple[int, Found]]) -> ParsedAward:
    """The line's award at a known festival; a festival's own name goes before that of a prize, and the first before
    others."""
    place, found = next(((place, found) for place, found in known if not found.is_prize), known[0])
    of_city = [(place, each) for place, each in known if each.is_city]
    others = [(place, each) for place, each in known if not each.is_city]
    if len(others) == 1 and all(each.festival.city == others[0][1].festival.city for _, each in of_city):
        place, found = others[0]  # the Quinzaine of Cannes
    elif len({each.festival.key for _, each in known if not each.is_prize}) > 1:
        return ParsedAward(label)
    names: list[str] = []
    people: list[str] = []
    festival_label = None
    for number, (piece, _) in enumerate(pieces):
        if number == place:
            before = _BEFORE.sub("", piece[: found.start]).strip()
            behind = piece[found.end :].strip()
            whole = found.is_prize or (found.festival.is_award and (before or behind))
            if whole:
                names.append(piece)
            else:
                festival_label = piece[found.start : found.end]
                names += [part for part in (before, behind) if _names_award(part)]
        elif (
            _names_award(piece)
            or _is_prize_of(piece, found)
            or (_KIND_OF_FILM.search(piece) and not is_country(piece, "en"))
        ):
            names.append(piece)
        elif not is_country(piece, "en") and piece not in found.festival.city:
            people.append(piece)
    if not names and festival_label and (found.festival.is_award or _AWARD.search(festival_label)):
        names = [festival_label]
    return ParsedAward(label, found.festival, festival_label, ", ".join(names) or None, people=tuple(people))


def _is_prize_of(piece: str, found: Found) -> bool:
    prize = find(piece)
    return prize is not None and prize.is_prize and prize.festival == found.festival


def _names_award(piece: str) -> bool:
    return bool(_AWARD.search(piece) or _PLACE.search(piece))


def _of_unknown(label: str, pieces: list[tuple[str, bool]]) -> ParsedAward:
    """The line's award where no festival is known: one that is called as festivals are, or the only other part."""
    awards = [piece for piece, _ in pieces if _names_award(piece) and not _FESTIVAL.search(piece)]
    festivals = [piece for piece, _ in pieces if _FESTIVAL.search(piece)]
    others = [
        (number, piece)
        for number, (piece, _) in enumerate(pieces)
        if piece not in awards and piece not in festivals and not is_country(piece, "en")
    ]
    people = tuple(piece for _, piece in others)
    if len(festivals) == 1:
        award, festival = _cut_at_festival(festivals[0])
        if festival is None:
            return ParsedAward(label, name=", ".join(awards) or None, people=people)
        name = ", ".join((*awards, *award)) or None
        return ParsedAward(label, find_by_city(festival), festival, name, people=people)
    if festivals or not awards:
        return ParsedAward(label)
    name = ", ".join(awards)
    if len(others) == 1 and not any(map(_OF_PERSONS.search, awards)):
        number, other = others[0]
        behind_colon = number > 0 and pieces[number - 1][1]
        if _may_be_place(other) and not behind_colon:
            return ParsedAward(label, find_by_city(other), other, name)
    if not others and len(awards) == 1 and (place := _IN_PLACE.fullmatch(name)) and _may_be_place(place[2]):
        return ParsedAward(label, find_by_city(place[2]), place[2], place[1])
    extra = [piece for _, piece in others if _KIND_OF_FILM.search(piece)]
    rest = tuple(piece for piece in people if piece not in extra)
    return ParsedAward(label, name=", ".join((name, *extra)), people=rest)


def _cut_at_festival(piece: str) -> tuple[Iterable[str], str | None]:
    """(award, festival) of a part that is called as a festival: `Hauptpreis beim Filmfest Verden`."""
    if not _names_award(piece):
        return (), piece
    word = _FESTIVAL.search(piece)
    assert word
    joints = [
        joint
        for joint in re.finditer(rf"\s+(?:{_JOINT}\s+)+", piece, re.IGNORECASE)
        if _names_award(piece[: joint.start()])
        and not _names_award(piece[joint.end() :])
        and joint.end() <= word.start()
    ]
    if joints:
        return (piece[: joints[0].start()],), piece[joints[0].end() :]
    before = piece[: word.start()].strip()
    if before and _AWARD.search(before.split()[-1]) and not _names_award(piece[word.start() :]):
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
        and words[0].lower() not in _ARTICLES
        and not _KIND_OF_FILM.search(piece)
        and not any(map(str.isdigit, piece))
    )


def _kind(name: str) -> AwardKind | None:
    kind = next((kind for kind, pattern in _KINDS if pattern.search(name)), None)
    return kind or (AwardKind.WIN if (found := find(name)) and found.is_prize else None)
