"""What `filmgraph gaps` prints: what films lack, and the files that are not there, or that nothing names."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from graph.gaps import GapKind
from seed.gaps.files import Absent
from seed.gaps.measure import Gap, Measured
from seed.phrases import Phrase, joined, phrase, plural, spoken
from seed.report.visible import one_line

LACKS: Mapping[GapKind, Phrase] = {
    GapKind.TRANSLATION: phrase("no version"),
    GapKind.DESCRIPTION: phrase("no description"),
    GapKind.BODY: phrase("no long text"),
    GapKind.RELEASE_YEAR: phrase("no year of release"),
    GapKind.DURATION: phrase("no running time"),
    GapKind.CATEGORY: phrase("no category"),
    GapKind.COUNTRY: phrase("no country"),
    GapKind.GENRE: phrase("no genre"),
    GapKind.DIRECTOR: phrase("no director"),
    GapKind.POSTER: phrase("no poster"),
    GapKind.STILLS: phrase("no stills"),
    GapKind.TRAILER: phrase("no trailer"),
    GapKind.FILE: phrase("a file that is not there"),
    GapKind.ALT: phrase("a picture without alternative text"),
    GapKind.COPYRIGHT: phrase("a picture without a copyright"),
}
"""Each kind in words."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What a catalogue lacks. `unnamed` are paths of files."""

    films: int
    measured: Sequence[Measured]
    gaps: Sequence[Gap]
    absent: Sequence[Absent] = ()
    unnamed: Sequence[str] = ()

    @property
    def are_any(self) -> bool:
        return bool(self.gaps or self.absent or self.unnamed)


def as_json(found: Gaps) -> bytes:
    """All of it as one JSON object."""
    measured = [
        {"kind": kind, "language": language, "having": having, "asked": asked, "measured": is_usual}
        for kind, language, having, asked, is_usual in found.measured
    ]
    whole: dict[str, Any] = {
        "films": found.films,
        "kinds": measured,
        "gaps": [gap._asdict() for gap in found.gaps],
        "absent": [absent._asdict() for absent in found.absent],
        "unnamed": list(found.unnamed),
    }
    return orjson.dumps(whole, option=orjson.OPT_INDENT_2)


def as_text(found: Gaps) -> Iterator[str]:
    """Each in a line, then how many there are, and what is no gap though films lack it."""
    for film, kind, language in found.gaps:
        yield f"{film}: {spoken(LACKS[kind])}{f' ({language})' if language else ''} [{kind}]"
    for document, field, label in found.absent:
        named = phrase('{field} names "{label}", and there is no such file', field=field, label=one_line(label))
        yield f"{one_line(shown(document))}: {spoken(named)}"
    unnamed = phrase("no document beside it names this file")
    for path in found.unnamed:
        yield f"{one_line(shown(path))}: {spoken(unnamed)}"
    if found.are_any:
        yield ""
    yield spoken(joined(_totals(found)))
    for kind, language, having, asked, is_usual in found.measured:
        if not is_usual:
            where = f" ({language})" if language else ""
            is_rare = plural(
                "is no gap here: {count:,} of {asked:,} has it",
                "is no gap here: {count:,} of {asked:,} have it",
                count=having,
                asked=asked,
            )
            yield f"{kind}{where} {spoken(is_rare)}"


def _totals(found: Gaps) -> Iterator[Phrase]:
    """How many gaps there are, and, where files are asked for, how many files are not there or not named."""
    gaps = plural("{count:,} gap", "{count:,} gaps", count=len(found.gaps))
    yield plural(
        "{gaps} in {some:,} of {count:,} film",
        "{gaps} in {some:,} of {count:,} films",
        count=found.films,
        gaps=gaps,
        some=len({gap.film for gap in found.gaps}),
    )
    if found.absent:
        yield plural(
            "{count:,} name of a file that is not there",
            "{count:,} names of files that are not there",
            count=len(found.absent),
        )
    if found.unnamed:
        yield plural(
            "{count:,} file that nothing names", "{count:,} files that nothing names", count=len(found.unnamed)
        )


def shown(path: str) -> str:
    """The path below the current folder, if it lies there."""
    here = os.path.join(os.getcwd().replace(os.sep, "/"), "")
    return path.removeprefix(here)
