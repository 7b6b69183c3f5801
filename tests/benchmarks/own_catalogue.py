"""Values of ten own fields for the films of the generated catalogue, a tenth of the films without each of them.

They are spread like what they are compared to: `takes` and `shot_on` over the same years as `releaseYear`, `note` and
`logline` over the same titles, `mood` over as many terms as there are countries.
"""

from collections.abc import Callable, Iterator, Sequence
from random import Random

from graph.own_fields import OwnField, OwnType, encoded
from graph.text import fold, key_of
from tests.benchmarks.catalogue import COLUMNS, LANGUAGES, YEARS, Rows, Titles

FIELDS = (
    OwnField(name="note", type=OwnType.TEXT, can_filter=True, can_order=True),
    OwnField(name="logline", type=OwnType.TEXT, is_localised=True, can_filter=True, can_order=True),
    OwnField(name="takes", type=OwnType.INTEGER, can_filter=True, can_order=True),
    OwnField(name="gross", type=OwnType.NUMBER, can_filter=True, can_order=True),
    OwnField(name="restored", type=OwnType.BOOLEAN, can_filter=True),
    OwnField(name="shot_on", type=OwnType.DATE, can_filter=True, can_order=True),
    OwnField(name="website", type=OwnType.URL, can_filter=True),
    OwnField(name="mood", type=OwnType.VOCABULARY, can_filter=True, has_facet=True),
    OwnField(name="themes", type=OwnType.VOCABULARY, is_list=True, can_filter=True, has_facet=True),
    OwnField(name="sequel_to", type=OwnType.FILM, inverse="sequels", can_filter=True),
)
MOODS, THEMES = (
    tuple(f"mood-{number}" for number in range(30)),
    tuple(f"theme-{number}" for number in range(200)),
)
TABLES = ("film_own_values", "own_values", "film_own_listings", "own_references")
COLUMNS |= {
    "own_fields": ("position", "definition"),
    "own_terms": ("id", "field", "key", "position"),
    "own_term_names": ("term_id", "language_id", "name", "name_folded"),
    "film_own_values": ("film_id", "field", "position", "text", "text_folded", "key", "number"),
    "own_values": ("film_text_id", "field", "position", "text", "text_folded", "key", "number"),
    "film_own_listings": (
        *("film_id", "language_id", "field", "position", "key", "number"),
        *("release_year", "title_folded", "slug"),
    ),
    "own_references": ("id", "film_id", "field", "position", "other_film_id"),
}


LOGLINE = "logline:text"
SINGLE = tuple(each.stored for each in FIELDS if not each.is_list and not each.type.is_reference)


def declarations() -> Rows:
    """The fields, and the terms of their vocabularies."""
    rows: Rows = {"own_fields": list(enumerate(encoded(FIELDS))), "own_terms": [], "own_term_names": []}
    for field, keys in (("mood", MOODS), ("themes", THEMES)):
        for key in keys:
            id_, name = f"{field}:{key}", key.replace("-", " ").title()
            rows["own_terms"].append((id_, field, key, len(rows["own_terms"])))
            rows["own_term_names"] += [(id_, language, name, fold(name)) for language in LANGUAGES.values()]
    return rows


class OwnValues:
    """The values of the films in blocks of rows."""

    def __init__(self) -> None:
        self._titles = Titles()
        self._references = 0

    def of(self, block: Rows) -> Rows:
        """The rows that the films of a block have beside its own."""
        films, random = block["films"], Random(f"own {block['films'][0][0]}")
        rows: Rows = {table: [] for table in TABLES}
        texts: dict[int, list[tuple[int, str]]] = {film[0]: [] for film in films}
        for id_, film, language, *_ in block["film_texts"]:
            texts[film].append((id_, language))
        listed: dict[int, list[tuple[int, int, str, str]]] = {film[0]: [] for film in films}
        for film, language_id, _, _, title_folded, slug, year, _ in block["film_listings"]:
            listed[film].append((language_id, year, title_folded, slug))
        for film, slug, *_ in films:
            facts = list(self._facts(slug, random))
            loglines = {language: (id_, self._text(random)) for id_, language in texts[film] if random.random() < 0.9}
            rows["film_own_values"] += [(film, *fact) for fact in facts]
            for id_, text in loglines.values():
                rows["own_values"].append((id_, LOGLINE, 0, text, fold(text), key_of(text), None))
            for language, language_id in LANGUAGES.items():
                shown = next(tuple(keys) for id_, *keys in listed[film] if id_ == language_id)
                rows["film_own_listings"] += [
                    (film, language_id, field, position, key, number, *shown)
                    for field, position, _, _, key, number in facts
                ]
                stated = {field for field, *_ in facts}
                missing = [each for each in SINGLE if each not in stated and (each != LOGLINE or not loglines)]
                rows["film_own_listings"] += [(film, language_id, each, 0, None, None, *shown) for each in missing]
                if loglines:
                    served = loglines.get(language) or next(iter(loglines.values()))
                    key = key_of(served[1])
                    rows["film_own_listings"].append((film, language_id, LOGLINE, 0, key, None, *shown))
            if film > 1 and random.random() < 0.1:
                self._references += 1
                rows["own_references"].append((self._references, film, "sequel_to", 0, random.randrange(1, film)))
        return rows

    def _text(self, random: Random) -> str:
        return self._titles[random.randrange(self._titles.count)]

    def _facts(self, slug: str, random: Random) -> Iterator[tuple[str, int, str, str, str | None, float | None]]:
        """Field, position, text, folded text, key and number."""
        values: dict[str, Callable[[], Sequence[str | float | bool]]] = {
            "note:text": lambda: [self._text(random)],
            "takes:integer": lambda: [_year(random)],
            "gross:number": lambda: [round(random.random() ** 3 * 1e9, 2)],
            "restored:boolean": lambda: [random.random() < 0.3],
            "shot_on:date": lambda: [f"{_year(random)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"],
            "website:url": lambda: [f"https://example.org/{slug}"],
            "mood:vocabulary": lambda: [random.choice(MOODS)],
            "themes:vocabulary": lambda: random.sample(THEMES, random.randint(1, 3)),
        }
        for field, of_film in values.items():
            for position, value in enumerate(of_film() if random.random() < 0.9 else ()):
                if isinstance(value, str):
                    yield field, position, value, fold(value), key_of(value), None
                else:
                    text = str(value).lower()
                    yield field, position, text, text, None, float(value)


def _year(random: Random) -> int:
    """As films have them: the later the more."""
    return YEARS.start + int(len(YEARS) * random.random() ** 0.5)
