"""Catalogues from a seed: ties in every order, texts that escaping and folding could spoil, gaps everywhere."""

from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random
from typing import TypeVar

from tests.catalogue.model import (
    Body,
    Catalogue,
    Category,
    Country,
    Credit,
    Department,
    Document,
    Film,
    Link,
    Medium,
    Mention,
    Names,
    Person,
    Role,
    Spec,
    Version,
)

T = TypeVar("T")

LANGUAGES = ("de", "en", "fr")

TITLES = (
    "Tuvalu",
    "Tuvalú",
    "TUVALU",
    "Tuvalu 2",
    "Straße",
    "Strasse",
    "Ärger",
    "Arger",
    "Zug & Zeit",
    'Say "Hi"',
    "back\\slash",
    "100 % Liebe",
    "100 Prozent",
    "under_score",
    "a/b: c",
    "d'Or",
    "İstanbul",
    "Ｆｕｌｌ ﬁlm",
    "cafe\N{COMBINING ACUTE ACCENT}",
    "Café",
    "映画",
    "한국",
    "हिन्दी",
    "🎬 Klappe",
    "two  spaces",
    "no\N{NO-BREAK SPACE}break",
    "line\N{LINE SEPARATOR}separator",
    "…",
    "\N{RIGHT-TO-LEFT MARK}שלום",
    "Ω ohm",
    "ǆ dz",
)
TEXTS = (
    "A short text.",
    "Two\nlines,\ta tab and a \\ backslash",
    'He said: "no"',
    "<b>bold</b> & 'quoted'",
    '{"json": [1, 2]}',
    "95 min.",
    "Ü\N{COMBINING DIAERESIS}ber 🎬🏽",
    "\N{DELETE}",
    "?1 :name $1 %s %",
)
PEOPLE = (
    "Veit Helmer",
    "Véit Helmer",
    "Emil Christov",
    "Emil Hristow",
    "Çulpan Hamatova",
    "Chulpan Khamatova",
    "Đorđe Đ",
    "Dorde D",
    "O'Brien",
    'The "Band"',
    "Łukasz Ż",
    "李小龍",
    "A",
    "a",
)
FIELDS = ("poster_image", "cinema_poster", "teaser_poster", "trailer_video", "trailer_poster", "full_video_url")
YEARS = (None, None, 1888, 1999, 1999, 2000, 2014, 2014, 2023)
SECONDS = (None, None, 1, 59, 60, 61, 5400, 5400, 5430, 7200)
SPEC_KEYS = (None, "GAUGE", "ASPECT_RATIO", "COLOUR", "SOUND", "DIALOGUE")

DEPARTMENTS = (
    Department("CAST", {"de": "Besetzung", "en": "Cast", "fr": "Distribution"}),
    Department("DIRECTION", {"de": "Regie", "en": "Direction", "fr": "Réalisation"}),
    Department("CAMERA", {"de": "Kamera", "en": "Camera", "fr": "Image"}),
    Department("OTHER", {"de": 'Son"stiges', "en": "Other", "fr": "Autre"}),
)
ROLES = (
    Role("DIRECTOR", "DIRECTION", {"de": "Regie", "en": "Director", "fr": "Réalisateur"}, ("Regie", "directed by")),
    Role("ACTOR", "CAST", {"de": "Darsteller", "en": "Actor", "fr": "Acteur"}, ("Schauspieler*in", "cast")),
    Role("VOICE", "CAST", {"de": "Stimme", "en": "Voice", "fr": "Voix"}, ("Sprecher-Rolle",)),
    Role(
        "CINEMATOGRAPHY",
        "CAMERA",
        {"de": "Bildgestaltung", "en": "Cinematography", "fr": "Image"},
        ("Kamera", "Director of Photography", "D.o.P."),
    ),
    Role(
        "CAMERA_ASSISTANT",
        "CAMERA",
        {"de": "Kamera-Assistenz", "en": "Camera", "fr": "Image"},
        ("Kamera", "focus puller"),
    ),
    Role("SECOND_DIRECTOR", "DIRECTION", {"de": "Régie", "en": "Director", "fr": "Réalisateur"}, ("Ko-Regie",)),
    Role(
        "KAFFEE_KOCH",
        "OTHER",
        dict.fromkeys(LANGUAGES, "Kaffeeköch*in"),
        ("Kaffeeköch*in",),
    ),
)
CATEGORIES = (
    Category("FEATURE", {"de": "Spielfilm", "en": "Feature", "fr": "Long métrage"}),
    Category("SHORT", {"de": "Kurzfilm", "en": "Short", "fr": "Court métrage"}),
    Category("TANZ_FILM", {"de": 'Tanz"film"', "en": 'Tanz"film"', "fr": 'Tanz"film"'}),
)
COUNTRIES = (
    Country("DE", {"de": "Deutschland", "en": "Germany", "fr": "Allemagne"}),
    Country("KZ", {"de": "Kasachstan", "en": "Kazakhstan", "fr": "Kazakhstan"}),
    Country("CI", {"de": "Côte d’Ivoire", "en": "Côte d’Ivoire", "fr": "Côte d'Ivoire"}),
    Country("SUHH", {"de": "UdSSR", "en": "USSR", "fr": "URSS"}),
)


def generated(seed: int, films: int = 9, people: int = 9) -> Catalogue:
    """The same catalogue for the same seed; with fewer `films` or `people`, a smaller one."""
    random = Random(seed)
    languages = tuple(random.sample(LANGUAGES, random.randint(1, 3)))
    persons = tuple(_person(random, name, n) for n, name in enumerate(_some(random, PEOPLE, people)))
    countries = tuple(_in(languages, country) for country in _some(random, COUNTRIES, 4))
    categories = tuple(_in(languages, category) for category in _some(random, CATEGORIES, 3))
    roles = tuple(_in(languages, role) for role in _some(random, ROLES, len(ROLES)))
    slugs = _film_slugs(random, films)
    made = tuple(_film(random, slug, languages, persons, roles, countries, categories) for slug in slugs)
    return Catalogue(
        languages=languages,
        films=made,
        people=persons,
        roles=roles,
        departments=tuple(_in(languages, department) for department in DEPARTMENTS),
        categories=tuple(category for category in categories if any(film.category == category.key for film in made)),
        countries=tuple(country for country in countries if any(country.code in film.countries for film in made)),
        revision=f"{random.getrandbits(64):016x}",
        seeded_at=datetime(2024, 2, 29, 23, 59, random.randint(0, 59), tzinfo=UTC),
    )


def _some(random: Random, values: Sequence[T], most: int) -> list[T]:
    """At most so many of them, each once, in any order; rarely none."""
    most = min(most, len(values))
    return random.sample(values, random.randint(min(most, random.choice((0, 1, most, most))), most))


def _few(random: Random, values: Sequence[T], most: int) -> list[T]:
    """A few of them, perhaps one of them twice."""
    return [random.choice(values) for _ in range(random.choice((0, 0, 1, 1, most)))]


def _maybe(random: Random, values: Sequence[T]) -> T | None:
    return random.choice((None, random.choice(values)))


_Named = TypeVar("_Named", Role, Department, Category, Country)


def _in(languages: Sequence[str], named: _Named) -> _Named:
    """With names in these languages alone."""
    names: Names = {language: named.names[language] for language in languages}
    match named:
        case Role():
            return Role(named.key, named.department, names, named.labels)
        case Department():
            return Department(named.key, names)
        case Category():
            return Category(named.key, names)
        case Country():
            return Country(named.code, names)


def _person(random: Random, name: str, number: int) -> Person:
    aliases = {alias for alias in _few(random, PEOPLE, 3) if alias != name}
    kind = random.choice(("PERSON", "PERSON", "GROUP", "ORGANISATION"))
    return Person(random.choice("abxyz") + f"-{number}", name, kind, tuple(sorted(aliases)))


def _film_slugs(random: Random, most: int) -> list[str]:
    return [random.choice("abxyz") + f"-{n}" for n in _some(random, range(2 * most), most)]


def _film(
    random: Random,
    slug: str,
    languages: Sequence[str],
    people: Sequence[Person],
    roles: Sequence[Role],
    countries: Sequence[Country],
    categories: Sequence[Category],
) -> Film:
    spoken = [language for language in languages if random.random() < 0.6] or [random.choice(languages)]
    title = random.choice(TITLES)
    documents = tuple(Document(f"{slug}/índex_{language}.md", language) for language in spoken)
    year = random.choice(YEARS)
    return Film(
        slug=slug,
        moved_slugs=tuple(f"was-{slug}-{n}" for n in range(random.choice((0, 0, 1, 2)))),
        versions=tuple(_version(random, language, title) for language in spoken),
        documents=documents,
        credits=_credits(random, slug, documents, people, roles),
        countries=tuple(country.code for country in _some(random, countries, len(countries))),
        category=random.choice((None, *(category.key for category in categories))),
        original_title=_maybe(random, TITLES),
        release_year=year,
        release_year_label=None if year is None else random.choice((str(year), f"{year}/{year + 1}")),
        duration_seconds=random.choice(SECONDS),
        duration_approximate=random.random() < 0.3,
    )


def _version(random: Random, language: str, title: str) -> Version:
    """Most versions share a title, so that titles tie across films and languages."""
    return Version(
        language=language,
        title=title if random.random() < 0.6 else random.choice(TITLES),
        description=_maybe(random, TEXTS),
        duration_label=_maybe(random, TEXTS),
        country_label=_maybe(random, TEXTS),
        world_sales=_maybe(random, TEXTS),
        additional_info=_maybe(random, TEXTS),
        body=random.choice((None, Body(random.choice(TEXTS), f"<p>{random.choice(TEXTS)}</p>", random.choice(TEXTS)))),
        technical_specs=tuple(Spec(random.choice(SPEC_KEYS), label) for label in _few(random, TEXTS, 4)),
        external_links=tuple(
            Link(name, f"https://example.org/?q={n}&r=1") for n, name in enumerate(_few(random, TEXTS, 3))
        ),
        awards=tuple(_few(random, TEXTS, 3)),
        media=tuple(_medium(random, field) for field in FIELDS if random.random() < 0.4),
    )


def _medium(random: Random, field: str) -> Medium:
    kind = "VIDEO" if "video" in field else "IMAGE"
    label = random.choice(TEXTS)
    places: tuple[dict[str, str], ...] = ({}, {"path": f"bilder/{label[:5]}.jpg"}, {"url": "https://example.org/a.mp4"})
    return Medium(field, kind, label, **random.choice(places))


def _credits(
    random: Random, film: str, documents: Sequence[Document], people: Sequence[Person], roles: Sequence[Role]
) -> tuple[Credit, ...]:
    pairs = [(person, role) for person in people for role in roles]
    chosen = random.sample(pairs, min(len(pairs), random.choice((0, 1, 3, 6, 12))))
    chosen.sort(key=lambda pair: pair[1].department != "CAST")  # stable: cast first, each as it came
    return tuple(
        Credit(film, person.slug, role.key, position, _mentions(random, documents, person, role))
        for position, (person, role) in enumerate(chosen)
    )


def _mentions(random: Random, documents: Sequence[Document], person: Person, role: Role) -> tuple[Mention, ...]:
    where = [document for document in documents if random.random() < 0.6] or [random.choice(documents)]
    twice = [document for document in where for _ in range(random.choice((1, 1, 2)))]
    return tuple(
        Mention(
            document=document.path,
            language=document.language,
            line=line,
            role_label=_maybe(random, (*role.labels, role.key)),
            credited_as=random.choice((person.name, person.name, *person.aliases, random.choice(PEOPLE))),
            character=_maybe(random, TITLES),
            note=_maybe(random, TEXTS),
        )
        for line, document in enumerate(twice, 2)
    )
