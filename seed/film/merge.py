"""The language versions of a film → one film: facts from the first that states them, words from each."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from graph.text import fold
from seed.diagnostics import Diagnostic, Level
from seed.fields.reader import shown
from seed.fields.slugs import slugify
from seed.film import record as records
from seed.film.credits import merge_credits
from seed.film.findings import pack
from seed.film.version import Told
from seed.people.people_yaml import People

COMPARED: dict[str, Callable[[Any], object]] = {
    "original_title": fold,
    "category": lambda category: category.key,
    "release_year": lambda year: year.year,
    "duration": lambda duration: duration.seconds,
    "country": lambda countries: frozenset(country.code for country in countries.countries),
}
"""The facts of a film, which all versions should state alike, and what of them counts."""


def merge(key: str, versions: Sequence[Told], people: People) -> tuple[records.Film, tuple[Diagnostic, ...]]:
    """The versions come in the order of languages, at least one."""
    credits, findings = merge_credits(key, [version.said for version in versions], people)
    facts = {name: next(_stating(name, versions), None) for name in COMPARED}
    year, duration, category = facts["release_year"], facts["duration"], facts["category"]
    film = records.Film(
        key=key,
        wanted_slug=_wanted_slug(key, versions[0]),
        aliases=tuple(dict.fromkeys(slug for version in versions for slug in version.values.get("aliases") or ())),
        category=category and category.key,
        category_label=category and category.label,
        original_title=facts["original_title"],
        release_year=year and year.year,
        release_year_label=year and year.label,
        duration_seconds=duration and duration.seconds,
        duration_approximate=bool(duration and duration.approximate),
        countries=_countries(facts["country"]),
        versions=tuple(version.version for version in versions),
        credits=credits,
    )
    return film.hashed(), (*findings, *_contradictions(versions))


def _stating(name: str, versions: Sequence[Told]) -> Iterator[Any]:
    return (value for version in versions if (value := version.values.get(name)))


def _countries(countries: Any) -> tuple[records.Country, ...]:
    return tuple(records.Country(each.code, each.note) for each in countries.countries) if countries else ()


def _wanted_slug(key: str, first: Told) -> str:
    """The field; else the folder of an index file, or the title of a loose one; else the name of the file."""
    name = slugify(key.rpartition("/")[2])
    given = name if first.place.is_index else slugify(first.version.title)
    return first.values.get("slug") or given or name or "film"


def _contradictions(versions: Sequence[Told]) -> Iterator[Diagnostic]:
    for name, compared in COMPARED.items():
        stating = [version for version in versions if version.values.get(name)]
        for other in stating[1:]:
            if compared(other.values.get(name)) != compared(stating[0].values.get(name)):
                yield _contradiction(name, stating[0], other)


def _contradiction(name: str, first: Told, other: Told) -> Diagnostic:
    node, theirs = other.values.nodes[name], first.values.nodes[name]
    return Diagnostic(
        level=Level.WARNING,
        code="contradiction",
        message=f"{name} is {shown(other.values.printed(name) or '')} here,"
        f" but {shown(first.values.printed(name) or '')} at {first.place.shown}:{theirs.line}, which counts",
        line=node.line,
        column=node.column,
        help="let both versions state the same",
        path=other.place.shown,
    )


def with_findings(film: records.Film, findings: Sequence[Diagnostic], shown: dict[str, str]) -> records.Film:
    """The film with what was found in each of its documents kept beside it. `shown`: path → what the user calls it."""
    if not findings:
        return film
    versions = []
    for version in film.versions:
        own = [finding for finding in findings if finding.path == shown[version.document.path]]
        versions.append(version._replace(document=version.document._replace(findings=pack(own))))
    return film._replace(versions=tuple(versions))
