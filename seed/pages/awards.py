"""What the language versions of a document about a person say of awards → awards, each once."""

import re
from collections.abc import Iterator, Sequence

from graph.patterns import regex
from seed.fields.award_lines import ParsedAward
from seed.fields.award_words import YEAR
from seed.fields.festivals import Festivals
from seed.film.awards import join_awards
from seed.film.record import AwardText
from seed.pages.record import PersonAward

_QUOTED = regex(r"[„“\"«»‚*_]([^„“”\"«»‚‘*_]+)[“”\"»«‘*_]")
_FOR = regex(r"(?:^|\s)(?:für|for|pour|por|per)\s+(?:den\s+film\s+|the\s+film\s+)?(.+)$", re.IGNORECASE)


def awards_of(
    versions: Sequence[Sequence[ParsedAward]], festivals: Festivals
) -> tuple[tuple[PersonAward, ...], list[tuple[AwardText, ...]]]:
    """The awards of a person, and what each version says of them."""
    joined, texts = join_awards(versions, festivals)
    lines: list[list[ParsedAward]] = [[] for _ in joined]
    for own, printed in zip(versions, texts, strict=True):
        for line, text in zip(own, printed, strict=True):
            lines[text.award].append(line)
    awards = tuple(
        PersonAward(
            award.festival,
            award.year,
            award.kind,
            tuple(dict.fromkeys(line.name for line in its if line.name)),
            tuple(dict.fromkeys(title for line in its for title in titles_in(line))),
            tuple(dict.fromkeys(title for line in its for title in line.under)),
        )
        for award, its in zip(joined, lines, strict=True)
    )
    return awards, texts


def titles_in(line: ParsedAward) -> Iterator[str]:
    """What in a line may be the title of a film: what is quoted, what an award is for, and what is left over."""
    if line.film:
        yield from (line.film, YEAR.sub("", line.film).strip())
    yield from _QUOTED.findall(line.label)
    yield from line.people
    for part in (line.name or "", *line.people):
        if found := _FOR.search(part):
            yield found[1].strip(' »«„“”"*_')
