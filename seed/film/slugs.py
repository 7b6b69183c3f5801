"""Assigns slugs, which films decide together: the slug of each film, and the earlier ones that lead to it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, count

from seed.diagnostics import Diagnostic, Position, warning
from seed.discover.changes import Changes
from seed.discover.stored import StoredCatalogue
from seed.fields.slugs import LONGEST, slugify
from seed.film.film import FilmResult
from seed.phrases import phrase


@dataclass(frozen=True, slots=True)
class SlugRequest:
    """A film that needs a slug: its candidates, in order, and the slug it has."""

    key: str
    candidates: tuple[str, ...]
    present: str | None = None


@dataclass(frozen=True, slots=True)
class SlugAssignment:
    slugs: Mapping[str, str]
    """By key."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Earlier slug → key of the film that it leads to."""
    findings: tuple[Diagnostic, ...] = ()


def assign_film_slugs(
    films: Mapping[str, FilmResult], changes: Changes, stored: StoredCatalogue, paths: Mapping[str, Sequence[str]]
) -> SlugAssignment:
    """Gives a slug to every film of the catalogue, those that were read and those that are stored.

    `paths` are the documents of each film, as messages show them.
    """
    slugs = {key: film.slug for key, film in stored.films.items()}
    if not changes.is_empty:
        slugs = assign_slugs(list(_requests(films, changes, stored)))
    aliases = {key: tuple(film.aliases.split()) for key, film in stored.films.items()}
    aliases |= {key: film.aliases for key, film in films.items()}
    claims = ((key, alias) for key, own in aliases.items() if key in slugs for alias in own)
    aliases_found, findings = assign_aliases(claims, slugs, paths)
    return SlugAssignment(slugs, aliases_found, findings)


def slugs_said_twice(films: Mapping[str, FilmResult], slugs: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Films that have another slug than a field says, since the field of another film says it too."""
    saying: dict[str, list[tuple[str, str, Position]]] = {}
    for key, film in films.items():
        if film.slug_place:
            saying.setdefault(film.wanted_slug, []).append((key, *film.slug_place))
    for slug, places in saying.items():
        for key, path, place in places if len(places) > 1 else ():
            other = next(f"{theirs}:{at.line}" for _, theirs, at in places if theirs != path)
            message = phrase(
                '{other} says the slug "{slug}" too; this film has {own}', other=other, slug=slug, own=slugs[key]
            )
            yield warning("slug", message, phrase("give one of the two another slug")).at(place, path)


def _requests(films: Mapping[str, FilmResult], changes: Changes, stored: StoredCatalogue) -> Iterator[SlugRequest]:
    """A film that was read asks for the slug it wants now; one of which nothing could be read for that it wanted."""
    leaving = {*changes.deleted, *(key for key, film in films.items() if not film.refused)}
    for key, present in stored.films.items():
        if key not in leaving and not (key in films and films[key].wanted_slug):
            yield SlugRequest(key, candidates(present.wanted_slug, present.release_year, key), present.slug)
    for key, film in films.items():
        if film.wanted_slug:
            slug = stored.films[key].slug if key in stored.films else None
            yield SlugRequest(key, candidates(film.wanted_slug, film.release_year, key), slug)


def candidates(wanted: str, year: int | None, key: str) -> tuple[str, ...]:
    """What a film's slug may be, in order: what it wants, that with the year, the name of its file or folder, and what
    it wants with each of the folders above, the nearest first.
    """
    *folders, name = key.split("/")
    dated = (wanted, f"{wanted}-{year}") if year else (wanted,)
    named = slugify(name)
    # Where the name says nothing new, the film stays, and another can leave: `sturm-1999` to `sturm-zwei`.
    told_apart = named if named and named != wanted else dated[-1]
    placed = (_joined(wanted, slugify(folder)) for folder in reversed(folders) if slugify(folder))
    return (*dated, told_apart, *placed)


def _joined(wanted: str, folder: str) -> str:
    """Both in one slug, which is no longer than slugs may be."""
    folder = folder[: LONGEST // 2].rstrip("-")
    return f"{wanted[: LONGEST - len(folder) - 1].rstrip('-')}-{folder}"


def assign_slugs(requests: Sequence[SlugRequest]) -> dict[str, str]:
    """Gives each film the first of its candidates that no other film wants.

    Films that no candidate tells apart share the last one, with numbers: those that have such a slug keep it, the
    others take what is free in the order of their keys.
    """
    slugs, clashing = choose({request.key: request.candidates for request in requests})
    present = {request.key: request.present for request in requests}
    taken = set(slugs.values())
    for group in sorted(clashing):
        numbered = _numbered(group, slugs[group[0]], present, taken)
        slugs |= numbered
        taken |= set(numbered.values())
    return slugs


def _numbered(
    group: Sequence[str], slug: str, present: Mapping[str, str | None], taken: Collection[str]
) -> dict[str, str]:
    """Slugs for the films of a group, by key: `slug`, `slug-2`, `slug-3` …, without those that other films have."""
    numbers = re.compile(rf"{re.escape(slug)}-\d+")
    kept = {
        key: own
        for key in group
        if (own := present[key]) and (own == slug or (numbers.fullmatch(own) and own not in taken))
    }
    used = set(kept.values())
    numbered = chain((slug,), (f"{slug}-{number}" for number in count(2)))
    free = (each for each in numbered if each not in used and (each == slug or each not in taken))
    return kept | {key: next(free) for key in group if key not in kept}


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
            message = phrase('the alias "{alias}" leads to another film, {slug}', alias=alias, slug=slugs[owner])
            findings.append(warning("alias", message).in_file(next(iter(paths[key]))))
    return found, tuple(findings)
