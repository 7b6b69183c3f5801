"""What films decide together: who gets which slug, and under which earlier ones each is still found."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from seed.diagnostics import Diagnostic, error, warning
from seed.fields.slugs import slugify


@dataclass(frozen=True, slots=True)
class SlugRequest:
    """What a film's slug may be, in order. `present`: the one it has, which it keeps where nothing tells it apart."""

    key: str
    candidates: tuple[str, ...]
    present: str | None
    shown: tuple[str, ...]
    """Its files, as the user calls them; empty if this seeding does not look at them."""


@dataclass(frozen=True, slots=True)
class SlugAssignment:
    slugs: Mapping[str, str]
    """By key; without films that are refused and new."""
    refused: frozenset[str]
    findings: tuple[Diagnostic, ...]


def candidates(wanted: str, year: int | None, key: str) -> tuple[str, ...]:
    """What a film's slug may be, in order: what it wants, that with the year, its file's or folder's name."""
    dated = f"{wanted}-{year}" if year else wanted
    return tuple(dict.fromkeys((wanted, dated, slugify(key.rpartition("/")[2]) or wanted)))


def assign_slugs(requests: Sequence[SlugRequest]) -> SlugAssignment:
    """Gives each film the first of its candidates that no other film wants.

    Films that nothing tells apart are all refused: they count as unchanged, and want what they wanted before.
    """
    by_key = {request.key: request for request in requests}
    wanted = {request.key: request.candidates for request in requests}
    refused: set[str] = set()
    findings: list[Diagnostic] = []
    slugs, clashing = choose(wanted)
    while clashing:
        for group in clashing:
            findings += _clashes([by_key[key] for key in group], slugs[group[0]])
            refused |= set(group)
            for key in group:
                present, own = by_key[key].present, wanted.pop(key)
                if present is not None:
                    # Not beyond the present slug: who had to leave the first one to this film does not get it back.
                    wanted[key] = own[: own.index(present) + 1] if present in own else (present,)
        slugs, clashing = choose(wanted)
    return SlugAssignment(slugs, frozenset(refused), tuple(findings))


def choose(wanted: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, str], tuple[tuple[str, ...], ...]]:
    """Candidates by key → slug by key, and the groups of keys that no candidate tells apart.

    Films that want the same slug move on to their next candidates, all at once, so that the order of films does not
    matter.
    """
    step = dict.fromkeys(wanted, 0)
    while True:
        slugs = {key: own[step[key]] for key, own in wanted.items()}
        groups: dict[str, list[str]] = {}
        for key, slug in slugs.items():
            groups.setdefault(slug, []).append(key)
        clashing = tuple(tuple(sorted(group)) for group in groups.values() if len(group) > 1)
        moving = [key for group in clashing for key in group if step[key] + 1 < len(wanted[key])]
        if not moving:
            return slugs, clashing
        for key in moving:
            step[key] += 1


def _clashes(films: Sequence[SlugRequest], slug: str) -> Iterator[Diagnostic]:
    for film in films:
        others = ", ".join(other.shown[0] if other.shown else other.key for other in films if other is not film)
        message = f'the slug "{slug}" is also that of {others}, and neither year nor file name tells them apart'
        finding = error("slug", message, "give one of them another `slug:`, or remove it")
        yield from (finding.in_file(shown) for shown in film.shown)


def assign_aliases(
    aliases: Iterable[tuple[str, str]], slugs: Mapping[str, str], shown: Mapping[str, Sequence[str]]
) -> tuple[dict[str, str], tuple[Diagnostic, ...]]:
    """(key, alias) of every film → which alias leads to which film; one in use as a slug leads nowhere else.

    `shown` are the files of each film, as the user calls them.
    """
    used = {slug: key for key, slug in slugs.items()}
    found: dict[str, str] = {}
    findings: list[Diagnostic] = []
    for key, alias in sorted(aliases):
        owner = used.get(alias) or found.setdefault(alias, key)
        if owner != key and shown.get(key):
            message = f'the alias "{alias}" leads to another film, {slugs[owner]}'
            findings.append(warning("alias", message).in_file(next(iter(shown[key]))))
    return found, tuple(findings)
