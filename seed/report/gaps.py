"""What `filmgraph gaps` prints: what films lack, and the files that are not there, or that nothing names."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from graph.gaps import LACKS
from seed.gaps.files import Absent
from seed.gaps.measure import Gap, Measured
from seed.report.visible import one_line


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
        yield f"{film}: {LACKS[kind]}{f' ({language})' if language else ''} [{kind}]"
    for document, field, label in found.absent:
        yield f'{one_line(shown(document))}: {field} names "{one_line(label)}", and there is no such file'
    for path in found.unnamed:
        yield f"{one_line(shown(path))}: no document beside it names this file"
    if found.are_any:
        yield ""
    films = len({gap.film for gap in found.gaps})
    yield f"{_count(len(found.gaps), 'gap')} in {films} of {_count(found.films, 'film')}"
    for kind, language, having, asked, is_usual in found.measured:
        if not is_usual:
            where = f" ({language})" if language else ""
            yield f"{kind}{where} is no gap here: {having} of {asked} have it"


def shown(path: str) -> str:
    """The path below the current folder, if it lies there."""
    here = os.path.join(os.getcwd().replace(os.sep, "/"), "")
    return path.removeprefix(here)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
