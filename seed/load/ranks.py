"""The rank of each film among all, newest first: numbers far apart, so that most changes move no other film."""

from bisect import bisect_left
from collections.abc import Sequence

SPACING = 1 << 32


def assign_ranks(current: Sequence[int | None]) -> list[int]:
    """The present ranks of films in their wanted order (None: a new film) → ascending ranks, most of them unchanged.

    A film between two others gets a rank between theirs; if there is no room, all are numbered anew. For example,
    [10, None, 20] becomes [10, 15, 20].
    """
    kept = _longest_ascending(current)
    ranks: list[int] = []
    for position, rank in enumerate([*kept, None]):
        if rank is None and position < len(kept):
            continue
        between = _between(ranks[-1] if ranks else None, rank, position - len(ranks))
        if between is None:
            return [SPACING * (n + 1) for n in range(len(current))]
        ranks += between
        if rank is not None:
            ranks.append(rank)
    return ranks


def _between(before: int | None, after: int | None, count: int) -> list[int] | None:
    """Some numbers evenly within a gap; None if they do not fit into it."""
    if after is None:
        return [(before or 0) + SPACING * (n + 1) for n in range(count)]
    if before is None:
        before = after - SPACING * (count + 1)
    step = (after - before) // (count + 1)
    return [before + step * (n + 1) for n in range(count)] if step or not count else None


def _longest_ascending(numbers: Sequence[int | None]) -> list[int | None]:
    """The numbers with None in place of those that do not belong to the longest ascending subsequence."""
    tails: list[int] = []
    positions: list[int] = []
    previous: list[int] = [-1] * len(numbers)
    for position, number in enumerate(numbers):
        if number is None:
            continue
        length = bisect_left(tails, number)
        tails[length : length + 1] = [number]
        positions[length : length + 1] = [position]
        previous[position] = positions[length - 1] if length else -1
    kept: list[int | None] = [None] * len(numbers)
    position = positions[-1] if positions else -1
    while position >= 0:
        kept[position] = numbers[position]
        position = previous[position]
    return kept
