"""Values worth asking a catalogue for: some that are there, some that nearly are, some that are not."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph.own_fields import OwnType, Subject
from tests.catalogue.generated import TEXTS
from tests.catalogue.model import EARLIER, Catalogue
from tests.catalogue.own import WRITTEN
from tests.oracle.own import called

PAGES = ("https://example.org/films/a/", 'http://[::1]:8000/?a="b"&c=<é>\\#d')
"""Addresses of pages."""

Pools = Mapping[str, Sequence[Any]]
"""What stands where (`FilmFilter.title`, `Query.film.slug`) → values."""


def pools_of(catalogue: Catalogue) -> Pools:
    films, people, roles = catalogue.films, catalogue.people, catalogue.roles
    slugs = [film.slug for film in films]
    moved = [slug for film in films for slug in film.moved_slugs]
    persons = [person.slug for person in people]
    keys = [role.key for role in roles]
    labels = [label for role in roles for label in (*role.labels, *role.names.values())]
    genres = [genre.key for genre in catalogue.genres]
    languages = [*(language.tag for language in catalogue.languages_of_films), "xx", "DE", ""]
    keywords = _texts(word.label for film in films for version in film.versions for word in version.keywords)
    codes = [country.code for country in catalogue.countries]
    tags = ["de", "en", "fr", "DE-at", "en_GB", "fr-CA-x", "xx", ""]
    keys_of_ids = [*_ids(catalogue), "", "Film", "Film:", ":", "Nothing:a", "Film:a:b", f"Film:{[*persons, ''][0]}"]
    ids = [f"{key}{tag}" for key in keys_of_ids for tag in ("", *(f"@{tag}" for tag in tags), "@de@en")]
    titles = _texts(version.title for film in films for version in film.versions)
    names = _texts(person.name for person in people)
    values = sorted({each.value for film in films for each in film.facts.identifiers})
    of_people = sorted({each.value for person in people for each in person.identifiers})
    searched = {
        word
        for text in (*titles, *names, *labels, *TEXTS)
        for word in (*text.split(), text)
        if any(map(str.isalnum, word))
    }
    beginnings = {word[:length] for word in searched for length in (1, 3)}
    return {
        **_own(catalogue),
        "Query.search.query": [
            *sorted(searched | beginnings),
            "helmer veit",
            "a b",
            "KAMERA ass",
            "",
            " ",
            '"',
            "*",
            "a*",
            "-a",
        ],
        "Query.changes.since": [EARLIER, EARLIER, catalogue.revision, f"{EARLIER}-0", "none", ""],
        **dict.fromkeys(("Film.structuredData.pageUrl", "Person.structuredData.pageUrl"), PAGES),
        "Query.film.slug": [*slugs, *moved, "none", ""],
        "Query.film.identifier": [*values, "none", ""],
        "Query.person.identifier": [*of_people, "none", ""],
        "Query.person.slug": [*persons, "none"],
        "Query.path.from": [*persons, "none"],
        "Query.path.to": [*persons, "none"],
        "Query.role.key": [*keys, "NONE", "director"],
        "Query.festival.slug": [*(festival.slug for festival in catalogue.festivals), "none"],
        "FestivalFilter.slug": [*(festival.slug for festival in catalogue.festivals), "none"],
        "FestivalFilter.name": _texts(name for festival in catalogue.festivals for name in festival.names.values()),
        "FestivalFilter.kind": ["FESTIVAL", "AWARD", "NONE"],
        "AwardFilter.year": [1995, 2003, 0],
        "Query.genre.key": [*genres, "NONE", "drama"],
        "Query.category.key": [*(category.key for category in catalogue.categories), "NONE"],
        "Query.department.key": [*(department.key for department in catalogue.departments), "NONE"],
        "DepartmentFilter.key": [*(department.key for department in catalogue.departments), "NONE"],
        "DepartmentFilter.name": _texts(name for each in catalogue.departments for name in each.names.values()),
        "Query.country.code": [*codes, "XX"],
        "Query.__type.name": ["Film", "Node", "FilmOrder", "Direction", "SearchResult", "String", "__Type", "None", ""],
        "Query.node.id": ids,
        "Query.nodes.ids": ids,
        "language": tags,
        "FilmFilter.slug": [*slugs, *moved, "none"],
        "FilmFilter.title": titles,
        "FilmFilter.originalTitle": [*titles, *_texts(film.facts.original_title or "" for film in films)],
        "FilmFilter.releaseYear": _around(film.facts.release_year for film in films),
        "FilmFilter.durationSeconds": _around(film.facts.duration_seconds for film in films),
        "FilmFilter.category": [*(category.key for category in catalogue.categories), "NONE", ""],
        "FilmFilter.languages": tags,
        "GapFilter.language": tags,
        "CertificateFilter.system": ["FSK", "BBFC", "NONE"],
        "CertificateFilter.value": ["12", "PG", ""],
        "CertificateFilter.country": ["DE", "GB", "XX"],
        "PersonIdentifierFilter.value": [*of_people, "none", ""],
        "FilmIdentifierFilter.value": [*values, "none", ""],
        "FilmFilter.spokenLanguages": languages,
        "FilmFilter.subtitleLanguages": languages,
        "GenreFilter.key": [*genres, "NONE"],
        "GenreFilter.name": _texts(name for genre in catalogue.genres for name in genre.names.values()),
        "KeywordFilter.eq": keywords,
        "KeywordFilter.in": keywords,
        "KeywordFilter.text": keywords,
        "CountryFilter.code": [*codes, "XX"],
        "CountryFilter.name": _texts(name for country in catalogue.countries for name in country.names.values()),
        "TechnicalSpecFilter.key": ["GAUGE", "ASPECT_RATIO", "COLOUR", "SOUND", "DIALOGUE", "NONE"],
        "TechnicalSpecFilter.label": sorted(
            {spec.label for film in films for version in film.versions for spec in version.technical_specs} | {""}
        ),
        "CreditFilter.position": [0, 1, 2, 5, 2**31 - 1, -(2**31)],
        "PersonFilter.slug": [*persons, "none"],
        "PersonFilter.name": names,
        "PersonFilter.kind": ["PERSON", "GROUP", "ORGANISATION", "NONE"],
        "RoleFilter": [*keys, *labels, *(label.upper().replace("-", " ") for label in labels), "none", ""],
        "RoleFilter.key": [*keys, "NONE"],
        "RoleFilter.name": _texts(name for role in roles for name in role.names.values()),
        "RoleFilter.department": [*(department.key for department in catalogue.departments), "NONE"],
    }


def _own(catalogue: Catalogue) -> Mapping[str, Sequence[Any]]:
    """Of own fields: what may be written, and what is near to it."""
    pools: dict[str, Sequence[Any]] = {"Query.terms.field": [*(field.name for field in catalogue.own), "none"]}
    for field in catalogue.own:
        where = f"{'Film' if field.on is Subject.FILM else 'Person'}Filter.{called(field.name)}"
        match field.type:
            case OwnType.INTEGER:
                pools[where] = [0, -1, 6, 7, 8, 2**31 - 1, -(2**31)]
            case OwnType.NUMBER:
                pools[where] = [0, 1.85, 1.8500000000001, -0.5, 1e15, 12345678901234, 1e-5, 1e20, 7]
            case OwnType.DATE:
                pools[where] = ["1999", "1999-11", "1999-11-19", "2000", "1998-12-31", "", "x"]
            case OwnType.VOCABULARY:
                keys = {term.key for term in catalogue.terms if term.field == field.name}
                pools[where] = [*sorted(keys), "none", "Exil", ""]
            case _ if field.type in WRITTEN:
                pools[where] = _texts(WRITTEN[field.type])
    return pools


def _ids(catalogue: Catalogue) -> Iterable[str]:
    for film in catalogue.films:
        yield from (f"Film:{slug}" for slug in (film.slug, *film.moved_slugs))
        yield from (f"Credit:{film.slug}:{credit.role}:{credit.person}" for credit in film.credits)
    yield from (f"Person:{person.slug}" for person in catalogue.people)
    yield from (f"Role:{role.key}" for role in catalogue.roles)
    yield from (f"Genre:{genre.key}" for genre in catalogue.genres)
    yield from (f"Festival:{festival.slug}" for festival in catalogue.festivals)
    yield from (f"Country:{country.code}" for country in catalogue.countries)
    yield from (f"Category:{category.key}" for category in catalogue.categories)
    yield from (f"Department:{department.key}" for department in catalogue.departments)


def _texts(texts: Iterable[str]) -> list[str]:
    """The texts, and what looks like them, or may be found in them."""
    known = sorted(set(texts))
    similar = (each for text in known for each in (text.upper(), text[:2], text[1:4], text[-2:]))
    return [*known, *dict.fromkeys(similar), "", " ", "%", "_", "\\", "é", "E", "ß", "ss", "none"]


def _around(numbers: Iterable[int | None]) -> list[int]:
    known = {number for number in numbers if number is not None}
    return [*sorted({n + d for n in known for d in (-1, 0, 1)}), 0, -1, 2**31 - 1, -(2**31)]
