"""Which slug each film gets: what it wants, unless several want the same."""

from collections.abc import Iterable, Mapping

from seed.fields.slugs import slugify


def candidates(wanted: str, year: int | None, key: str) -> tuple[str, ...]:
    """What a film's slug may be, in order: what it wants, that with the year, its file's or folder's name."""
    dated = f"{wanted}-{year}" if year else wanted
    return tuple(dict.fromkeys((wanted, dated, slugify(key.rpartition("/")[2]) or wanted)))


def assign(films: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, str], tuple[tuple[str, ...], ...]]:
    """Candidates by key → slug by key, and the groups of keys that no candidate tells apart.

    Whoever clashes moves on to its next candidate, all at once, so that the order of films does not matter.
    """
    choice = {key: own[0] for key, own in films.items()}
    step = dict.fromkeys(films, 0)
    clashing = _clashing(choice, films)
    while moving := [key for group in clashing for key in group if step[key] + 1 < len(films[key])]:
        for key in moving:
            step[key] += 1
            choice[key] = films[key][step[key]]
        clashing = _clashing(choice, films)
    return choice, clashing


def _clashing(choice: Mapping[str, str], keys: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    groups: dict[str, list[str]] = {}
    for key in keys:
        groups.setdefault(choice[key], []).append(key)
    return tuple(tuple(sorted(group)) for group in groups.values() if len(group) > 1)
