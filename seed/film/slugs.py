"""Assigns slugs, which films decide together: the slug of each film, and the earlier ones that lead to it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seed.diagnostics import Diagnostic, error, warning
from seed.discover.changes import Changes
from seed.discover.stored import StoredCatalogue
from seed.fields.slugs import slugify
from seed.film.film import FilmResult


@dataclass(frozen=True, slots=True)
class SlugRequest:
    """A film that needs a slug: its candidates, in order, and the slug it has, which it keeps if it clashes."""

    key: str
    candidates: tuple[str, ...]
    present: str | None
    paths: tuple[str, ...]
    """Its documents, as messages show them; empty if this seeding does not look at them."""


@dataclass(frozen=True, slots=True)
class SlugAssignment:
    slugs: Mapping[str, str]
    """By key; without films that are refused and new."""
    refused: frozenset[str] = frozenset()
    """Keys of films that nothing tells apart."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Earlier slug → key of the film that it leads to."""
    findings: tuple[Diagnostic, ...] = ()


def assign_film_slugs(
    films: Mapping[str, FilmResult], changes: Changes, stored: StoredCatalogue, paths: Mapping[str, Sequence[str]]
) -> SlugAssignment:
    """Gives a slug to every film of the catalogue, those that were read and those that are stored.

    `paths` are the documents of each film, as messages show them.
    """
    assignment = SlugAssignment({key: film.slug for key, film in stored.films.items()})
    if not changes.is_empty:
        assignment = assign_slugs(list(_requests(films, changes, stored, paths)))
    aliases = {key: tuple(film.aliases.split()) for key, film in stored.films.items()}
    aliases |= {key: film.aliases for key, film in films.items() if key not in assignment.refused}
    claims = ((key, alias) for key, own in aliases.items() if key in assignment.slugs for alias in own)
    owners, findings = assign_aliases(claims, assignment.slugs, paths)
    return replace(assignment, aliases=owners, findings=(*assignment.findings, *findings))


def _requests(
    films: Mapping[str, FilmResult], changes: Changes, stored: StoredCatalogue, paths: Mapping[str, Sequence[str]]
) -> Iterator[SlugRequest]:
    """A film that was read asks for the slug it wants now; one of which nothing could be read for that it wanted."""
    leaving = {*changes.deleted, *(key for key, film in films.items() if not film.refused)}
    for key, present in stored.films.items():
        if key not in leaving and not (key in films and films[key].wanted_slug):
            own = candidates(present.wanted_slug, present.release_year, key)
            yield SlugRequest(key, own, present.slug, tuple(paths.get(key, ())))
    for key, film in films.items():
        if film.wanted_slug:
            own = candidates(film.wanted_slug, film.release_year, key)
            slug = stored.films[key].slug if key in stored.films else None
            yield SlugRequest(key, own, slug, tuple(paths[key]))


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
    return SlugAssignment(slugs, frozenset(refused), findings=tuple(findings))


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
        others = ", ".join(other.paths[0] if other.paths else other.key for other in films if other is not film)
        message = f'the slug "{slug}" is also that of {others}, and neither year nor file name tells them apart'
        finding = error("slug", message, "give one of them another `slug:`, or remove it")
        yield from (finding.in_file(path) for path in film.paths)


def assign_aliases(
    aliases: Iterable[tuple[str, str]], slugs: Mapping[str, str], paths: Mapping[str, Sequence[str]]
) -> tuple[dict[str, str], tuple[Diagnostic, ...]]:
    """(key, alias) of every film → which alias leads to which film; one in use as a slug leads nowhere else.

    `paths` are the documents of each film, as messages show them.
    """
    used = {slug: key for key, slug in slugs.items()}
    found: dict[str, str] = {}
    findings: list[Diagnostic] = []
    for key, alias in sorted(aliases):
        owner = used.get(alias) or found.setdefault(alias, key)
        if owner != key and paths.get(key):
            message = f'the alias "{alias}" leads to another film, {slugs[owner]}'
            findings.append(warning("alias", message).in_file(next(iter(paths[key]))))
    return found, tuple(findings)
