"""Findings that say one thing of several places are told once, at the first of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from seed.diagnostics import Diagnostic, Level, order

MOST_SHOWN = 16
"""Findings that are shown with their lines: with what mends them, these fill two screens."""
_ONE_THING = frozenset(
    (
        (Level.NOTE, "draft"),
        (Level.NOTE, "media"),
        (Level.NOTE, "no-front-matter"),
        (Level.NOTE, "title"),
        (Level.WARNING, "control-character"),
    )
)
"""Kinds of findings that are all about one thing, whatever their messages name."""


@dataclass(slots=True)
class Group:
    """A finding that stands for `count` of them, in the documents of some paths."""

    first: Diagnostic
    count: int = 0
    paths: set[str] = field(default_factory=set)

    @property
    def kind(self) -> tuple[Level, str]:
        return self.first.level, self.first.code


def grouped(findings: Iterable[Diagnostic], *, all: bool = False) -> list[Group]:
    """The findings sorted by place; unless `all` are asked for, those about one thing as one.

    Each error stays on its own: it has to be mended where it stands.
    """
    groups: dict[object, Group] = {}
    for finding in sorted(set(findings), key=order):
        subject: object = "" if (finding.level, finding.code) in _ONE_THING else finding.message
        if all or finding.level is Level.ERROR:
            subject = finding
        group = groups.setdefault((finding.level, finding.code, subject), Group(finding))
        group.count += 1
        group.paths.add(finding.path)
    return list(groups.values())


def most_telling(groups: Sequence[Group]) -> tuple[list[Group], list[Group]]:
    """Those that are shown, as evenly of every kind as can be and errors first; and the others. Both in their order."""
    seen: Counter[tuple[Level, str]] = Counter()
    ranked = []
    for place, group in enumerate(groups):
        seen[group.kind] += 1
        ranked.append((seen[group.kind], -group.first.level, place))
    shown = {place for _, _, place in sorted(ranked)[:MOST_SHOWN]}
    return (
        [group for place, group in enumerate(groups) if place in shown],
        [group for place, group in enumerate(groups) if place not in shown],
    )
