"""What the language versions of a film say of its awards → awards, each once, and their words in each version."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from graph.patterns import regex
from graph.text import fold
from seed.fields.award_lines import ParsedAward, festival_key
from seed.fields.festivals import Festivals
from seed.film.record import Award, AwardRecipient, AwardText, Credit

_PLACE = re.compile(r"(?<!\d)(\d{1,2})\s?(?:\.|st|nd|rd|th|er|ère|e|ème|º|ª|°)?\s")
_PLACES = {
    word: place
    for place, words in enumerate(("first erster", "second zweiter", "third dritter"), 1)
    for word in words.split()
}
_SUBJECTS = {
    subject: regex(words)
    for subject, words in {
        "audience": "publikum|audience|public|pubblico|publico|viewers|zuschauer",
        "jury": "jury|jurado|giuria",
        "critics": "kritik|critic|fipresci|presse|press",
        "direction": "regie|direct|realisa|regia|direccion|mise en scene",
        "acting": "darsteller|schauspiel|act(?:or|ress|ing)|interpret|acteur|actrice|actriz|attore|attrice",
        "script": "drehbuch|script|screenplay|scenario|guion|sceneggiatura",
        "camera": "kamera|cinematograph|bildgestaltung|fotografia|photographie",
        "music": "musik|music|musique|musica|score",
    }.items()
}

_MOST_OF_A_FESTIVAL = 50


def award_texts(lines: Sequence[ParsedAward]) -> tuple[AwardText, ...]:
    """What a version that stands alone says of the film's awards."""
    return tuple(_text(line, place) for place, line in enumerate(lines))


def join_awards(
    versions: Sequence[Sequence[ParsedAward]], festivals: Festivals
) -> tuple[tuple[Award, ...], list[tuple[AwardText, ...]]]:
    """The awards of a film, and what each version says of them. Versions come in the order of languages.

    Two lines of two versions are one award if nothing they say contradicts (festival, year, kind, place, what it is
    for), and if they stand in the same place of equally long lists, or of equally long parts of lists between awards
    that are one, or name the same festival and no other line does.
    """
    joined: list[list[ParsedAward]] = []
    texts = []
    for lines in versions:
        places = _places(lines, joined)
        for line, place in zip(lines, places, strict=True):
            if place == len(joined):
                joined.append([])
            joined[place].append(line)
        texts.append(tuple(_text(line, place) for line, place in zip(lines, places, strict=True)))
    return tuple(_award(lines, festivals) for lines in joined), texts


def further_awards(lines: Sequence[ParsedAward], others: Sequence[ParsedAward]) -> tuple[ParsedAward, ...]:
    """Of what another part of a document says, the awards that its lines do not tell of."""
    return tuple(other for other in others if not any(_are_said_alike(line, other) for line in lines))


def _are_said_alike(one: ParsedAward, other: ParsedAward) -> bool:
    """Whether two lines of one language are about one award: of one festival and name, and nothing contradicts."""
    names = [fold(each.name or "") for each in (one, other)]
    is_called_alike = names[0] in names[1] or names[1] in names[0]
    films = {fold(each.film) for each in (one, other) if each.film}
    return (
        bool(set(_festival_names(one)) & set(_festival_names(other)))
        and is_called_alike
        and len(films) < 2
        and _may_be_one(one, [other])
    )


def recipients(
    versions: Sequence[Sequence[ParsedAward]], texts: Iterable[Iterable[AwardText]], credits: Sequence[Credit]
) -> tuple[AwardRecipient, ...]:
    """Who received the awards: those parts of their lines that are names of people whom the film credits."""
    if not any(line.people for lines in versions for line in lines):
        return ()
    by_name: dict[str, int] = {}
    for place, credit in enumerate(credits):
        for mention in credit.mentions:
            for name in filter(None, (mention.printed_name, mention.name)):
                by_name.setdefault(fold(name), place)
    found = {
        AwardRecipient(text.award, by_name[name])
        for lines, of_version in zip(versions, texts, strict=True)
        for line, text in zip(lines, of_version, strict=True)
        for name in map(fold, line.people)
        if name in by_name
    }
    return tuple(sorted(found))


def same_award(lines: Sequence[ParsedAward], awards: Mapping[int, Sequence[ParsedAward]]) -> int | None:
    """Which of some awards of one festival lines tell of; None where it is none of them, or may be several."""
    listings = list(awards)
    for line in lines:
        same = _likest(line, range(len(listings)), [awards[each] for each in listings])
        if len(same) == 1:
            return listings[same[0]]
    return None


def _places(lines: Sequence[ParsedAward], joined: Sequence[Sequence[ParsedAward]]) -> list[int]:
    """The place of each line's award among those that are there, or behind them, where it is new."""
    own = [[line] for line in lines]
    mine, theirs, printed = _by_festival(own), _by_festival(joined), _by_label(joined)
    places: list[int | None] = []
    taken: set[int | None] = set()
    for line in lines:
        same = _likest(line, _near(line, theirs) - taken, joined)
        rivals = _likest(joined[same[0]][0], _near(joined[same[0]][0], mine), own) if len(same) == 1 else []
        alike = (place for place in printed.get(fold(line.label), ()) if place not in taken)
        places.append(same[0] if len(rivals) == 1 else next(alike, None))
        taken.add(places[-1])
    new = iter(range(len(joined), len(joined) + len(lines)))
    return [next(new) if place is None else place for place in _between(places, lines, joined)]


def _by_festival(awards: Sequence[Sequence[ParsedAward]]) -> dict[str, set[int]]:
    """The places of awards, by the keys and printed names of their festivals."""
    places: dict[str, set[int]] = {}
    for place, lines in enumerate(awards):
        for name in {name for line in lines for name in _festival_names(line)}:
            places.setdefault(name, set()).add(place)
    return places


def _festival_names(line: ParsedAward) -> Iterator[str]:
    if line.festival:
        yield line.festival.key
    if line.festival_label:
        yield fold(line.festival_label)


def _by_label(awards: Sequence[Sequence[ParsedAward]]) -> dict[str, dict[int, None]]:
    """The places of awards, by what is printed."""
    places: dict[str, dict[int, None]] = {}
    for place, lines in enumerate(awards):
        for line in lines:
            places.setdefault(fold(line.label), {})[place] = None
    return places


def _near(line: ParsedAward, places: Mapping[str, set[int]]) -> set[int]:
    """The places of awards of the festival that a line names; none where they are too many to be told apart."""
    near = set().union(*(places.get(name, ()) for name in _festival_names(line)))
    return near if len(near) <= _MOST_OF_A_FESTIVAL else set()


def _between(
    places: Sequence[int | None], lines: Sequence[ParsedAward], joined: Sequence[Sequence[ParsedAward]]
) -> list[int | None]:
    """The places, with those of lines that stand between lines with places as their awards do, and are as many."""
    filled, taken = list(places), set(places)
    ends = [
        (-1, -1),
        *((line, place) for line, place in enumerate(places) if place is not None),
        (len(lines), len(joined)),
    ]
    for (line, place), (next_line, next_place) in pairwise(ends):
        run, gap = range(line + 1, next_line), range(place + 1, next_place)
        if len(run) != len(gap) or not taken.isdisjoint(gap):
            continue
        if all(_may_be_one(lines[one], joined[other]) for one, other in zip(run, gap, strict=True)):
            filled[line + 1 : next_line] = gap
    return filled


def _likest(line: ParsedAward, near: Iterable[int], awards: Sequence[Sequence[ParsedAward]]) -> list[int]:
    """Of awards of the same festival those that nothing contradicts; of several, those of the same prize."""
    like = [place for place in sorted(near) if _may_be_one(line, awards[place])]
    subjects = _subjects(line)
    return [place for place in like if subjects and subjects == _subjects(awards[place][0])] or like


def _may_be_one(line: ParsedAward, others: Iterable[ParsedAward]) -> bool:
    """Whether nothing that a line says contradicts what others say of an award."""
    return not any(
        _differ(_subjects(line), _subjects(other)) or any(mine != theirs for mine, theirs in _comparable(line, other))
        for other in others
    )


def _differ(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _subjects(award: ParsedAward) -> frozenset[str]:
    """Who gives an award and what it is for, as far as words of several languages say it."""
    return _subjects_of(award.name or "")


@lru_cache(maxsize=1024)
def _subjects_of(name: str) -> frozenset[str]:
    return frozenset(subject for subject, words in _SUBJECTS.items() if words.search(fold(name)))


def _comparable(one: ParsedAward, other: ParsedAward) -> Iterator[tuple[object, object]]:
    """What both say: festival, year, kind, place."""
    for mine, theirs in (
        (one.festival, other.festival),
        (one.year, other.year),
        (one.kind, other.kind),
        (_place(one), _place(other)),
        (bool(one.festival_label or one.name), bool(other.festival_label or other.name)),
    ):
        if mine is not None and theirs is not None:
            yield mine, theirs


def _place(award: ParsedAward) -> int | None:
    """Which prize it is: `2. Preis`, `First prize`."""
    text = fold(award.name or "")
    if number := _PLACE.search(text):
        return int(number[1])
    return next((_PLACES[word] for word in text.split() if word in _PLACES), None)


def _award(lines: Sequence[ParsedAward], festivals: Festivals) -> Award:
    """What the versions' lines say together; the first that says it decides."""
    known = next((line.festival.key for line in lines if line.festival), None)
    label = next((line.festival_label for line in lines if line.festival_label), None)
    return Award(
        known or (festival_key(label, festivals) or None if label else None),
        next((line.year for line in lines if line.year), None),
        next((line.kind.value for line in lines if line.kind), None),
    )


def _text(line: ParsedAward, place: int) -> AwardText:
    return AwardText(place, line.label, line.name, line.festival_label)
