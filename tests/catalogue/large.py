"""A plain catalogue of any size: where plans of statements and the cost of pages are looked at, not answers."""

from datetime import UTC, datetime

from seed.fields import countries as seeded
from seed.fields.genre import Genre as SeededGenre
from seed.film.record import Document, Version
from seed.film.record import Film as Facts
from seed.parse.body import Body
from tests.catalogue.generated import CATEGORIES, COUNTRIES, DEPARTMENTS, GENRES, LANGUAGES_OF_FILMS, ROLES
from tests.catalogue.model import Catalogue, Credit, Film, Mention, Person

LANGUAGES = ("de", "en", "fr")
YEARS = 60
"""Films of a year share it with a sixtieth of all; every fiftieth film has none."""
CREDITS = 8


def large(films: int) -> Catalogue:
    """As many people as films; the first of them directed all films, the others share the rest."""
    people = tuple(Person(f"person-{n}", f"Name {n * 7919 % films:06}", "PERSON", ()) for n in range(films))
    return Catalogue(
        languages=LANGUAGES,
        films=tuple(_film(n, films) for n in range(films)),
        people=people,
        roles=ROLES,
        departments=DEPARTMENTS,
        categories=CATEGORIES,
        countries=COUNTRIES,
        genres=GENRES,
        festivals=(),
        languages_of_films=LANGUAGES_OF_FILMS,
        revision="large",
        seeded_at=datetime(2024, 1, 1, tzinfo=UTC),
    )


def _film(n: int, films: int) -> Film:
    slug = f"film-{n}"
    paths = {language: f"{slug}/index_{language}.md" for language in LANGUAGES[:2]}
    versions = tuple(
        Version(
            language,
            title=f"{language} title {n * 104729 % films:06}",
            body=Body("", "", ""),
            document=Document(path, "", "", "", ""),
            description="What it is about.",
        )
        for language, path in paths.items()
    )
    facts = Facts(
        key=slug,
        wanted_slug=slug,
        versions=versions,
        credits=(),
        countries=(seeded.Country(COUNTRIES[n % len(COUNTRIES)].code),),
        genres=(SeededGenre(GENRES[n % len(GENRES)].key, "Genre"),),
        category=CATEGORIES[n % len(CATEGORIES)].key,
        release_year=None if n % 50 == 0 else 1960 + n % YEARS,
        duration_seconds=60 * (1 + n % 180),
    )
    first = LANGUAGES[0]
    return Film(facts, tuple(_credit(slug, n, position, films, paths[first], first) for position in range(CREDITS)))


def _credit(film: str, n: int, position: int, films: int, path: str, language: str) -> Credit:
    """Cast first, the director last."""
    is_director = position == CREDITS - 1
    person = 0 if is_director else 1 + (n * 31 + position * 577) % (films - 1)
    role = "DIRECTOR" if is_director else "ACTOR"
    mention = Mention(path, language, 10 + position, None, f"Name {person}", None, None)
    return Credit(film, f"person-{person}", role, position, (mention,))
