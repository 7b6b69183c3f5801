"""A plain catalogue of any size: where plans of statements and the cost of pages are looked at, not answers."""

from datetime import UTC, datetime

from tests.catalogue.generated import CATEGORIES, COUNTRIES, DEPARTMENTS, ROLES
from tests.catalogue.model import Catalogue, Credit, Document, Film, Mention, Person, Version

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
        revision="large",
        seeded_at=datetime(2024, 1, 1, tzinfo=UTC),
    )


def _film(n: int, films: int) -> Film:
    slug = f"film-{n}"
    documents = tuple(Document(f"{slug}/index_{language}.md", language) for language in LANGUAGES[:2])
    return Film(
        slug=slug,
        moved_slugs=(),
        versions=tuple(
            Version(language, f"{language} title {n * 104729 % films:06}", description="What it is about.")
            for language in LANGUAGES[:2]
        ),
        documents=documents,
        credits=tuple(_credit(slug, n, position, films, documents[0]) for position in range(CREDITS)),
        countries=(COUNTRIES[n % len(COUNTRIES)].code,),
        category=CATEGORIES[n % len(CATEGORIES)].key,
        original_title=None,
        release_year=None if n % 50 == 0 else 1960 + n % YEARS,
        release_year_label=None,
        duration_seconds=60 * (1 + n % 180),
        duration_approximate=False,
    )


def _credit(film: str, n: int, position: int, films: int, document: Document) -> Credit:
    """Cast first, the director last."""
    is_director = position == CREDITS - 1
    person = 0 if is_director else 1 + (n * 31 + position * 577) % (films - 1)
    role = "DIRECTOR" if is_director else "ACTOR"
    mention = Mention(document.path, document.language, 10 + position, None, f"Name {person}", None, None)
    return Credit(film, f"person-{person}", role, position, (mention,))
