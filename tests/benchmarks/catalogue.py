"""A generated catalogue: the same for the same number of films, made film by film, so that any number will do.

People have Zipf-like numbers of credits: four new ones in each film, the others drawn, the busiest about 500 times
whatever the size. What no measured operation reads is left out: bodies of films, documents and the mentions in them.
"""

import csv
from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from itertools import product
from pathlib import Path
from random import Random

from babel import Locale

from graph.database.bulk import Row
from graph.text import fold, fold_label, tokens
from seed.fields.kinds import kind_name, kinds
from tests.benchmarks.pages import PAGE_COLUMNS, PAGES, Pages, festivals

Rows = dict[str, list[Row]]

LANGUAGES = {"en": 1, "de": 2}
PEOPLE_PER_FILM = 4
BLOCK = 2_000
YEARS = range(1930, 2025)
# fmt: off
SYLLABLES = (
    "ka", "lo", "mi", "ra", "ne", "to", "su", "vi", "el", "an", "or", "ba", "che", "du", "fi", "go", "ha", "in",
    "jo", "ku", "le", "ma", "no", "pe", "qui", "ro", "sa", "te", "ul", "ve", "wa", "xe", "yo", "za",
)
ADJECTIVES = (
    "Blue", "Broken", "Distant", "Endless", "Frozen", "Golden", "Hidden", "Last", "Lonely", "Lost", "Northern",
    "Quiet", "Restless", "Scarlet", "Secret", "Silent", "Slow", "Tender", "Velvet", "Wild",
)
NOUNS = (
    "Autumn", "Bridge", "Carnival", "Forest", "Garden", "Harbour", "Journey", "Letter", "Mirror", "Mountain",
    "Night", "Orchard", "Passenger", "River", "Shadow", "Summer", "Tower", "Train", "Window", "Winter",
)
CATEGORIES = (
    "DOCUMENTARY", "FEATURE", "SHORT",
)
COUNTRIES = (
    "AR", "AT", "BR", "CH", "CL", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "GE", "GR", "HU", "IN", "IT", "JP",
    "KR", "KZ", "MX", "NL", "NO", "PL", "PT", "RO", "SE", "TR", "UA", "US",
)
# fmt: on
COLUMNS = {
    "languages": ("id", "tag", "position"),
    "categories": ("id", "key", "position"),
    "category_names": ("category_id", "language_id", "name", "name_folded"),
    "departments": ("id", "key", "position"),
    "department_names": ("department_id", "language_id", "name", "name_folded"),
    "countries": ("id", "code"),
    "country_names": ("country_id", "language_id", "name", "name_folded"),
    "kind_names": ("kind", "language_id", "name"),
    "roles": ("id", "key", "department_id", "position"),
    "role_names": ("role_id", "language_id", "name", "name_folded"),
    "role_labels": ("label_folded", "role_id"),
    "revisions": ("id", "revision", "seeded_at", "films", "people", "credits", "documents"),
    "films": (
        *("id", "key", "slug", "wanted_slug", "aliases", "chronology", "category_id", "release_year"),
        *("release_year_label", "duration_seconds", "duration_approximate", "content_hash"),
    ),
    "film_texts": ("id", "film_id", "language", "position", "title", "title_folded", "description"),
    "film_listings": (
        *("film_id", "language_id", "text_language", "title", "title_folded"),
        *("slug", "release_year", "category_id"),
    ),
    "film_countries": ("film_id", "position", "country_id"),
    "people": ("id", "slug", "identity", "wanted_slug", "name", "name_folded", "kind"),
    "credits": ("id", "film_id", "person_id", "role_id", "position", "is_crew", "chronology"),
    "search_entries": ("id", "film_id", "person_id", "language", "field", "rank"),
    "search_tokens": ("rowid", "tokens"),
    **PAGE_COLUMNS,
}
"""What the rows of each table hold; what is not here is null."""

FILMS = (
    "films",
    "film_texts",
    "film_listings",
    "film_countries",
    "people",
    "credits",
    "search_entries",
    "search_tokens",
    *PAGES,
)
"""The tables that each block has rows of."""

WORDS = tuple(word.lower() for word in (*ADJECTIVES, *NOUNS))
"""Words of titles, each in a twentieth of them."""


class Titles:
    """All titles in order, without keeping them: `The` adjective, noun, `of`, place."""

    def __init__(self) -> None:
        self._places = sorted("".join(parts).capitalize() for parts in product(SYLLABLES, SYLLABLES))
        self.count = len(ADJECTIVES) * len(NOUNS) * len(self._places)

    def __getitem__(self, number: int) -> str:
        number, place = divmod(number, len(self._places))
        adjective, noun = divmod(number, len(NOUNS))
        return f"The {ADJECTIVES[adjective]} {NOUNS[noun]} of {self._places[place]}"


@cache
def _names() -> tuple[list[str], list[str]]:
    first = ["".join(parts).capitalize() for parts in product(SYLLABLES, SYLLABLES)][:1_000]
    random = Random(1)
    last = sorted({"".join(random.choices(SYLLABLES, k=3)).capitalize() for _ in range(6_000)})
    return first, last


def name_of(person: int) -> str:
    """Another name for each number."""
    first, last = _names()
    place = person * 2_654_435_761 % (len(first) * len(last))
    return f"{first[place % len(first)]} {last[place // len(first)]}"


@cache
def roles() -> list[dict[str, str]]:
    """The rows of the vocabulary."""
    with (Path(__file__).parents[2] / "seed" / "fields" / "roles.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def vocabulary(films: int) -> Rows:
    """Everything but films, people and what hangs on them."""
    rows: Rows = {"languages": [(id_, tag, position) for position, (tag, id_) in enumerate(LANGUAGES.items())]}
    _add(rows, "categories", "category_names", {key: _titled(key) for key in CATEGORIES}, position=True)
    departments = list(dict.fromkeys(role["department"] for role in roles()))
    _add(rows, "departments", "department_names", {key: _titled(key) for key in departments}, position=True)
    _add(rows, "countries", "country_names", {code: _countries(code) for code in COUNTRIES}, position=False)
    rows["kind_names"] = [(kind, id_, kind_name(kind, tag)) for kind in kinds() for tag, id_ in LANGUAGES.items()]
    rows |= festivals(tuple(LANGUAGES.values()))
    rows |= {"roles": [], "role_names": [], "role_labels": []}
    for id_, role in enumerate(roles(), 1):
        rows["roles"].append((id_, role["key"], departments.index(role["department"]) + 1, id_))
        named = {language: role[language].rstrip("+?!") for language in LANGUAGES}
        rows["role_names"] += [(id_, LANGUAGES[language], name, fold(name)) for language, name in named.items()]
        rows["role_labels"] += [(label, id_) for label in sorted({fold_label(name) for name in named.values()})]
    counts = (films, films * PEOPLE_PER_FILM, 0, 0)
    rows["revisions"] = [(1, "benchmark", datetime(2024, 2, 29, tzinfo=UTC), *counts)]
    return rows


def _titled(key: str) -> dict[str, str]:
    return dict.fromkeys(LANGUAGES, key.replace("_", " ").title())


def _countries(code: str) -> dict[str, str]:
    return {language: Locale(language).territories[code] for language in LANGUAGES}


def _add(rows: Rows, table: str, names: str, named: dict[str, dict[str, str]], *, position: bool) -> None:
    rows[table] = [(i, key, i) if position else (i, key) for i, key in enumerate(named, 1)]
    rows[names] = [
        (i, LANGUAGES[language], name, fold(name))
        for i, of_key in enumerate(named.values(), 1)
        for language, name in of_key.items()
    ]


class Films:
    """The films, with their people and credits, as blocks of rows; neighbours in a list are none in a table."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._people = count * PEOPLE_PER_FILM
        self._titles = Titles()
        self._stride = next(n for n in range(count * 5 // 8, 2 * count + 2) if n % 2 and _coprime(n, count))
        self._starts = [round(count * (1 - ((year - YEARS.start) / len(YEARS)) ** 2)) for year in reversed(YEARS)]
        """Where in the list, newest first, the films of each year end."""
        keys = {role["key"]: id_ for id_, role in enumerate(roles(), 1)}
        self._director, self._actor = keys["DIRECTOR"], keys["ACTOR"]
        self._crew = [i for i, role in enumerate(roles(), 1) if role["department"] != "CAST" and i != self._director]
        self._credits = 0
        self._texts = 0
        self._entries = 0
        self._pages = Pages()

    def blocks(self) -> Iterator[Rows]:
        for start in range(1, self._count + 1, BLOCK):
            random = Random(start)
            rows: Rows = {table: [] for table in FILMS}
            for film in range(start, min(start + BLOCK, self._count + 1)):
                self._film(rows, film, random)
            yield rows

    def _film(self, rows: Rows, film: int, random: Random) -> None:
        rank = film * self._stride % self._count
        place = bisect_right(self._starts, rank)
        year = YEARS[-1 - place]
        first = self._starts[place - 1] if place else 0
        title = self._titles[(rank - first) * self._titles.count // (self._starts[place] - first)]
        slug = f"{title.lower().replace(' ', '-')}-{year}"
        chronology = (rank + 1) << 20
        category = random.randint(1, len(CATEGORIES))
        seconds = random.randint(5, 190) * 60
        rows["films"].append((film, slug, slug, slug, "", chronology, category, year, str(year), seconds, False, ""))
        texts = self._versions(rows, (slug, year, category), film, title, random)
        for position, country in enumerate(random.sample(range(1, len(COUNTRIES) + 1), random.choice((1, 1, 2)))):
            rows["film_countries"].append((film, position, country))
        people = range((film - 1) * PEOPLE_PER_FILM + 1, film * PEOPLE_PER_FILM + 1)
        for person in people:
            self._person(rows, person)
        director = self._film_credits(rows, film, chronology, random)
        self._pages.film(rows, film, chronology, year, texts, people, director)

    def _versions(self, rows: Rows, facts: Row, film: int, title: str, random: Random) -> range:
        """Returns the ids of the texts."""
        titles = {"en": title}
        if random.random() < 0.6:
            titles["de"] = title.replace("The ", "Der ").replace(" of ", " von ")
        spoken = [language for language in LANGUAGES if language in titles]
        ids = range(self._texts + 1, self._texts + 1 + len(spoken))
        for position, language in enumerate(spoken):
            self._texts += 1
            own = titles[language]
            description = f"A film about the {' '.join(random.choices(WORDS, k=12))}."
            rows["film_texts"].append((self._texts, film, language, position, own, own.lower(), description))
            self._entry(rows, (film, None, language, "TITLE", 0), own)
        for language, id_ in LANGUAGES.items():
            served = language if language in titles else spoken[0]
            own = titles[served]
            rows["film_listings"].append((film, id_, served, own, own.lower(), *facts))
        return ids

    def _person(self, rows: Rows, person: int) -> None:
        name = name_of(person)
        slug = name.lower().replace(" ", "-")
        rows["people"].append((person, slug, slug, slug, name, name.lower(), "PERSON"))
        self._entry(rows, (None, person, None, "NAME", 2), name)
        self._pages.person(rows, person, name, tuple(LANGUAGES))

    def _entry(self, rows: Rows, entry: Row, text: str) -> None:
        self._entries += 1
        rows["search_entries"].append((self._entries, *entry))
        rows["search_tokens"].append((self._entries, tokens(text)))

    def _film_credits(self, rows: Rows, film: int, chronology: int, random: Random) -> tuple[int, int]:
        """Returns the director, and the place of the credit."""
        credits = rows["credits"]
        size = min(90, max(6, int(random.gammavariate(3.0, 22 / 3.0))))
        cast = int(size * 0.45)
        seen = set()
        director = 0
        for position, person in enumerate(self._drawn(film, size, random)):
            role = self._role(position, cast, random)
            while (person, role) in seen:
                person = person % self._people + 1
            seen.add((person, role))
            self._credits += 1
            credits.append((self._credits, film, person, role, position, position >= cast, chronology))
            director = person if position == cast else director
        return director, cast

    def _role(self, position: int, cast: int, random: Random) -> int:
        """Actors first, then the director, then the crew."""
        if position < cast:
            return self._actor
        return self._director if position == cast else random.choice(self._crew)

    def _drawn(self, film: int, size: int, random: Random) -> list[int]:
        """Four who have their first credit here, and others by a law of Zipf and Mandelbrot."""
        people = self._people
        flat = people / 800
        people_here = [(film - 1) * PEOPLE_PER_FILM + n + 1 for n in range(PEOPLE_PER_FILM)]
        for _ in range(size - PEOPLE_PER_FILM):
            nth = int(flat * (801 ** random.random() - 1))
            people_here.append(nth * 7_368_787 % people + 1)
        random.shuffle(people_here)
        return people_here


def _coprime(a: int, b: int) -> bool:
    while b:
        a, b = b, a % b
    return a == 1
