"""What films decide together: who gets which slug, and under which earlier ones it is still found."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from seed.diagnostics import Diagnostic, Level
from seed.film.slugs import assign


@dataclass(frozen=True, slots=True)
class Wish:
    """What a film's slug may be, in order. `present`: the one it has, which it keeps where nothing tells it apart."""

    key: str
    candidates: tuple[str, ...]
    present: str | None
    shown: tuple[str, ...]
    """Its files, as the user calls them; empty if this seeding does not look at them."""


@dataclass(frozen=True, slots=True)
class Settled:
    slugs: Mapping[str, str]
    """By key; without films that are refused and new."""
    refused: frozenset[str]
    findings: tuple[Diagnostic, ...]


def settle_slugs(wishes: Sequence[Wish]) -> Settled:
    """Films that nothing tells apart are all refused: they count as unchanged, and want what they wanted before."""
    open_wishes = {wish.key: wish for wish in wishes}
    candidates = {wish.key: wish.candidates for wish in wishes}
    refused: set[str] = set()
    findings: list[Diagnostic] = []
    slugs, clashing = assign(candidates)
    while clashing:
        for group in clashing:
            findings += _clashes([open_wishes[key] for key in group], slugs[group[0]])
            refused |= set(group)
            for key in group:
                present = open_wishes[key].present
                if present is None:
                    del candidates[key]
                else:
                    candidates[key] = _as_before(candidates[key], present)
        slugs, clashing = assign(candidates)
    return Settled(slugs, frozenset(refused), tuple(findings))


def _as_before(candidates: tuple[str, ...], present: str) -> tuple[str, ...]:
    """Up to the present slug: who had to leave the first one to this film does not get it back."""
    return candidates[: candidates.index(present) + 1] if present in candidates else (present,)


def _clashes(films: Sequence[Wish], slug: str) -> Iterator[Diagnostic]:
    for film in films:
        others = ", ".join(other.shown[0] if other.shown else other.key for other in films if other is not film)
        for shown in film.shown:
            yield Diagnostic(
                level=Level.ERROR,
                code="slug",
                message=f'the slug "{slug}" is also that of {others}, and neither year nor file name tells them apart',
                line=1,
                column=1,
                help="give one of them another `slug:`, or remove it",
                path=shown,
            )


def settle_aliases(
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
            findings.append(
                Diagnostic(level=Level.WARNING, code="alias", message=message, line=1, column=1, path=shown[key][0])
            )
    return found, tuple(findings)
