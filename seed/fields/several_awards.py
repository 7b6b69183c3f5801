"""A printed line → the awards that it names, which may be several."""

import re
from collections.abc import Iterator
from dataclasses import replace

from graph.patterns import regex
from seed.fields.award_lines import ParsedAward, parse_award
from seed.fields.festivals import Festivals
from seed.fields.splitting import parts


def awards_of_line(line: str, festivals: Festivals) -> Iterator[ParsedAward]:
    """The awards of a line. The label of a row of a table is its cells: `Berlinale, Golden Bear, 1988`."""
    line = line.strip("| ")
    best = _best_of(line)
    for text in best or _between_semicolons(line, festivals):
        label = ", ".join(filter(None, map(str.strip, (line if best else text).split("|"))))
        yield from (replace(award, label=label) for award in _told_apart(parse_award(text, festivals)))


def _best_of(line: str) -> tuple[str, ...]:
    """The awards of a line that names the best of several things behind what says where; each may have brackets:
    `Gramado 2002: Melhor Curta; Melhor Ator (Jon Halde)`."""
    head, colon, prizes = line.partition(": ")
    best = parts(prizes, _JOINTS) if colon else ()
    return (
        tuple(f"{head}: {each.rstrip('.')}" for each in best) if len(best) > 1 and all(map(_BEST.match, best)) else ()
    )


def _between_semicolons(line: str, festivals: Festivals) -> tuple[str, ...]:
    """The parts of a line that are each a whole award, with a festival and a year; else the line."""
    pieces = tuple(part.strip() for part in line.split(";"))
    awards = [parse_award(part, festivals) for part in pieces] if len(pieces) > 1 else ()
    if awards and all(
        (award.name or award.kind) and award.year and (award.festival or award.festival_label) for award in awards
    ):
        return pieces
    return (line,) if line else ()


_BEST = regex(r"(?:best|bester|beste|bestes|mejor|mejores|meilleure?|miglior[ei]?|melhor)\s+\w", re.IGNORECASE)
_BETWEEN = regex(rf",|&|\s(?:und|and|et|y|e)\s(?={_BEST.pattern})", re.IGNORECASE)
_JOINTS = regex(rf"[;,]|\s(?:und|and|et|y|e)\s(?={_BEST.pattern})", re.IGNORECASE)
_PRIZE = regex(r"(?:\w[\w-]*\s){1,3}(?:award|prize)|\w{3,}preis", re.IGNORECASE)
_AND = regex(r"\s(?:und|and|&)\s", re.IGNORECASE)


def _told_apart(award: ParsedAward) -> tuple[ParsedAward, ...]:
    """The awards of a line that names several, as far as that is certain: each of its parts is the best of something
    (`Bester Film, Beste Regie – Gijón 1995`), or a prize (`FIPRESCI Prize and Teddy Award`). `Audience Award, Best
    Film` may be one; where a line names people, nobody knows which award is whose.
    """
    names = [part.strip() for part in _BETWEEN.split(award.name or "")]
    if len(names) < 2 or not all(map(_BEST.match, names)):
        names = [part.strip() for part in _AND.split(award.name or "")]
        if len(names) < 2 or not all(map(_PRIZE.fullmatch, names)):
            return (award,)
    if award.people:
        return (award,)
    return tuple(replace(award, name=name) for name in names)
