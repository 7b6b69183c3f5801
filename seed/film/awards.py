"""What the language versions of a film say of its awards → awards, each once, and their words in each version."""

import re
from collections.abc import Iterable, Iterator, Sequence

from graph.text import fold
from seed.fields.awards import ParsedAward, festival_key
from seed.film.record import Award, AwardRecipient, AwardText, Credit

_PLACE = re.compile(r"(?<!\d)(\d{1,2})\s?(?:\.|st|nd|rd|th|er|ère|e|ème|º|ª|°)?\s")
_PLACES = {
    word: place
    for place, words in enumerate(("first erster", "second zweiter", "third dritter"), 1)
    for word in words.split()
}


def award_texts(lines: Sequence[ParsedAward]) -> tuple[AwardText, ...]:
    """What a version that stands alone says of the film's awards."""
    return tuple(_text(line, place) for place, line in enumerate(lines))


def join_awards(
    versions: Sequence[Sequence[ParsedAward]],
) -> tuple[tuple[Award, ...], list[tuple[AwardText, ...]]]:
    """The awards of a film, and what each version says of them. Versions come in the order of languages.

    Two lines of two versions are one award if nothing they say contradicts (festival, year, kind, place), and if they
    stand in the same place of equally long lists, or name the same festival and no other line does.
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
    return tuple(map(_award, joined)), texts


def recipients(
    versions: Iterable[Iterable[ParsedAward]], texts: Iterable[Iterable[AwardText]], credits: Sequence[Credit]
) -> tuple[AwardRecipient, ...]:
    """Who received the awards: those parts of their lines that are names of people whom the film credits."""
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


def _places(lines: Sequence[ParsedAward], joined: Sequence[Sequence[ParsedAward]]) -> list[int]:
    """The place of each line's award among those that are there, or behind them, where it is new."""
    if len(lines) == len(joined) and all(map(_may_be_one, lines, joined)):
        return list(range(len(joined)))
    free = set(range(len(joined)))
    places: list[int | None] = []
    for line in lines:
        same = [place for place in sorted(free) if _may_be_one(line, joined[place]) and _are_alike(line, joined[place])]
        rivals = [
            other
            for other in lines
            if same and _may_be_one(other, joined[same[0]]) and _are_alike(other, joined[same[0]])
        ]
        place = same[0] if len(same) == len(rivals) == 1 else _printed_alike(line, joined, free)
        places.append(place)
        free.discard(-1 if place is None else place)
    new = iter(range(len(joined), len(joined) + len(lines)))
    return [next(new) if place is None else place for place in places]


def _printed_alike(line: ParsedAward, joined: Sequence[Sequence[ParsedAward]], free: Iterable[int]) -> int | None:
    """The place of an award that another version prints in the same words."""
    return next(
        (place for place in sorted(free) if any(fold(line.label) == fold(other.label) for other in joined[place])), None
    )


def _may_be_one(line: ParsedAward, others: Iterable[ParsedAward]) -> bool:
    """Whether nothing that a line says contradicts what others say of an award."""
    return not any(mine != theirs for other in others for mine, theirs in _comparable(line, other))


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


def _are_alike(line: ParsedAward, others: Iterable[ParsedAward]) -> bool:
    """Whether a line names the festival that others name for an award."""
    return any(
        (line.festival and line.festival == other.festival)
        or (line.festival_label and other.festival_label and fold(line.festival_label) == fold(other.festival_label))
        for other in others
    )


def _place(award: ParsedAward) -> int | None:
    """Which prize it is: `2. Preis`, `First prize`."""
    text = fold(award.name or "")
    if number := _PLACE.search(text):
        return int(number[1])
    return next((_PLACES[word] for word in text.split() if word in _PLACES), None)


def _award(lines: Sequence[ParsedAward]) -> Award:
    """What the versions' lines say together; the first that says it decides."""
    known = next((line.festival.key for line in lines if line.festival), None)
    label = next((line.festival_label for line in lines if line.festival_label), None)
    return Award(
        known or (festival_key(label) or None if label else None),
        next((line.year for line in lines if line.year), None),
        next((line.kind.value for line in lines if line.kind), None),
    )


def _text(line: ParsedAward, place: int) -> AwardText:
    return AwardText(place, line.label, line.name, line.festival_label)
