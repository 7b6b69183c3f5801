"""What is known of a catalogue's size when the cost of an operation is estimated.

A catalogue is measured by one statement whenever its revision changes. It counts small tables, and of large ones looks
at a sample of rows that is evenly spread: so it takes as long for a million films as for a thousand.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

SAMPLES = 200
"""How many credits are looked at, how many films with genres, with awards, awards, and references of own fields."""

COUNTED = [
    "award_recipients",
    "based_on",
    "departments",
    "film_certificates",
    "film_gaps",
    "film_identifiers",
    "film_languages",
    "film_titles",
    "filming_locations",
    "keywords",
    "links",
    "media",
    "narrative_locations",
    "person_awards",
    "person_bodies",
    "person_identifiers",
    "person_links",
    "person_media",
    "person_names",
    "person_pages",
    "person_texts",
    "screenings",
    "technical_specs",
]
"""Tables that many catalogues have little or nothing in."""
MOST_COUNTED = 1_000
"""How many rows of each are counted."""
CHANGED, ENDED = "changed pages", "ended states"
STATES = {
    CHANGED: "page_states WHERE until_id IS NULL AND type IN ('FILM', 'PERSON')"
    " AND since_id > (SELECT min(id) FROM revisions)",
    ENDED: "page_states WHERE until_id IS NOT NULL",
}
"""Pages that say something else than at the oldest revision, and what pages said until later ones."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How many rows belong to another one: to the `mean` one; to one that such a row refers to, since a credit's person
    has more credits than a person; and at `most`.
    """

    mean: float
    referred: float
    most: float

    def of(self, times: float, mean: float | None = None) -> float:
        """The rows that belong to so many, one of them perhaps the one with the most."""
        return min(times * self.most, times * (self.mean if mean is None else mean) + self.most)

    def times(self, factor: float) -> "Spread":
        return Spread(self.mean * factor, self.referred * factor, self.most * factor)

    def up_to(self, most: float) -> "Spread":
        return Spread(min(self.mean, most), min(self.referred, most), min(self.most, most))


def always(count: float) -> Spread:
    """The same number for each."""
    return Spread(count, count, count)


@dataclass(frozen=True, slots=True)
class Statistics:
    """The rows of a catalogue; `body` are the characters of a long text."""

    films: int
    people: int
    credits: int
    documents: int
    roles: int
    countries: int
    genres: int
    genres_of_film: Spread
    films_of_genre: Spread
    festivals: int
    awarded: float
    """The films with awards."""
    awards_of_film: Spread
    """The awards that one of them has."""
    awards_of_none: float
    """The awards of no film of the catalogue."""
    awards_of_festival: Spread
    credits_of_film: Spread
    credits_of_person: Spread
    credits_of_role: Spread
    references_by_one: Spread
    """The references of an own field that one film or person has."""
    references_to_one: Spread
    """Those that lead to one film or person."""
    roles_of_department: Spread
    body: Spread
    counted: Mapping[str, int] = field(default_factory=dict)
    """The rows of COUNTED and STATES, where they are fewer than MOST_COUNTED."""

    @property
    def awards(self) -> float:
        return self.awarded * self.awards_of_film.mean + self.awards_of_none

    def count(self, name: str, otherwise: float) -> float:
        """The rows of one of these."""
        return min(otherwise, self.counted.get(name, otherwise))

    def are_like(self, others: "Statistics") -> bool:
        """True where no number is a tenth larger or smaller, so that estimates remain true."""
        pairs = zip(_numbers(self), _numbers(others), strict=True)
        return all(abs(number - other) <= 0.1 * max(number, other) for number, other in pairs)


def _numbers(known: Any) -> Iterator[float]:
    for its in fields(known):
        value = getattr(known, its.name)
        if isinstance(value, Mapping):
            yield from (value.get(name, MOST_COUNTED) for name in (*COUNTED, *STATES))
        else:
            yield from (value,) if isinstance(value, int | float) else _numbers(value)


Size = Callable[[Statistics], Spread]
"""How many rows there are, in a catalogue."""

USUAL = Statistics(
    films=1_000,
    people=8_000,
    credits=20_000,
    documents=2_000,
    roles=300,
    countries=30,
    genres=80,
    genres_of_film=Spread(2, 2, 10),
    films_of_genre=Spread(25, 200, 500),
    festivals=100,
    awarded=200,
    awards_of_film=Spread(3, 3, 20),
    awards_of_none=0,
    awards_of_festival=Spread(6, 20, 50),
    credits_of_film=Spread(20, 30, 100),
    credits_of_person=Spread(2.5, 10, 100),
    credits_of_role=Spread(70, 1_000, 2_000),
    references_by_one=Spread(2, 2, 20),
    references_to_one=Spread(2, 5, 100),
    roles_of_department=Spread(15, 15, 60),
    body=Spread(1_000, 1_000, 10_000),
)
"""What is assumed of a catalogue that has not been measured."""

_SOURCES = {**dict(zip(COUNTED, COUNTED, strict=True)), **STATES}
_COUNTS = ",\n    ".join(
    f"(SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT {MOST_COUNTED}) AS few)"  # noqa: S608 - of names of ours
    for source in _SOURCES.values()
)

STATEMENT = f"""\
WITH RECURSIVE places (place) AS (
    SELECT 0 UNION ALL SELECT place + 1 FROM places WHERE place < {SAMPLES - 1}
), credits_at (id) AS (
    SELECT (SELECT min(id) FROM credits
        WHERE id >= ends.low + CAST(ends.high - ends.low AS BIGINT) * place / {SAMPLES - 1})
    FROM places CROSS JOIN (SELECT min(id) AS low, max(id) AS high FROM credits) AS ends
), sampled (of_film, of_person, role_id) AS (
    SELECT (SELECT count(*) FROM credits WHERE film_id = at.film_id),
        (SELECT count(*) FROM credits WHERE person_id = at.person_id), at.role_id
    FROM credits_at JOIN credits AS at ON at.id = credits_at.id
), references_at (id) AS (
    SELECT (SELECT min(id) FROM own_references
        WHERE id >= ends.low + CAST(ends.high - ends.low AS BIGINT) * place / {SAMPLES - 1})
    FROM places CROSS JOIN (SELECT min(id) AS low, max(id) AS high FROM own_references) AS ends
), referring (by_one, to_one) AS (
    SELECT (SELECT count(*) FROM own_references WHERE film_id = at.film_id AND field = at.field)
            + (SELECT count(*) FROM own_references WHERE person_id = at.person_id AND field = at.field),
        (SELECT count(*) FROM own_references WHERE other_film_id = at.other_film_id AND field = at.field)
            + (SELECT count(*) FROM own_references WHERE other_person_id = at.other_person_id AND field = at.field)
    FROM references_at JOIN own_references AS at ON at.id = references_at.id
), of_roles (share) AS (
    SELECT count(*) / {SAMPLES}.0 FROM sampled GROUP BY role_id
), with_genres (film_id) AS (
    SELECT DISTINCT (SELECT min(film_id) FROM film_genres
        WHERE film_id >= ends.low + CAST(ends.high - ends.low AS BIGINT) * place / {SAMPLES - 1})
    FROM places CROSS JOIN (SELECT min(film_id) AS low, max(film_id) AS high FROM film_genres) AS ends
), of_films (count) AS (
    SELECT (SELECT count(*) FROM film_genres WHERE film_id = with_genres.film_id) FROM with_genres
), of_genres (share) AS (
    SELECT count(*) * 1.0 / (SELECT count(*) FROM with_genres)
    FROM with_genres JOIN film_genres AS its ON its.film_id = with_genres.film_id GROUP BY its.genre_id
), awards_at (place, film_id) AS (
    SELECT place, (SELECT min(film_id) FROM award_listings WHERE film_id >= place) FROM (
        SELECT ends.low + CAST(ends.high - ends.low AS BIGINT) * place / {SAMPLES - 1} AS place
        FROM places CROSS JOIN (SELECT min(film_id) AS low, max(film_id) AS high FROM award_listings) AS ends
    ) AS evenly
), awarded (film_id, count) AS (
    SELECT film_id, (SELECT count(*) FROM award_listings WHERE film_id = found.film_id)
    FROM (SELECT DISTINCT film_id FROM awards_at) AS found
), award_ids_at (id) AS (
    SELECT (SELECT min(id) FROM award_listings
        WHERE id >= ends.low + CAST(ends.high - ends.low AS BIGINT) * place / {SAMPLES - 1})
    FROM places CROSS JOIN (SELECT min(id) AS low, max(id) AS high FROM award_listings) AS ends
), of_festivals (share) AS (
    SELECT count(*) / {SAMPLES}.0 FROM award_ids_at JOIN award_listings AS at ON at.id = award_ids_at.id
    WHERE at.festival_id IS NOT NULL GROUP BY at.festival_id
), of_departments (count) AS (
    SELECT count(*) FROM roles GROUP BY department_id
), bodies (length) AS (
    SELECT (SELECT length(markdown) FROM film_bodies
        WHERE film_text_id >= ends.low + CAST(ends.high - ends.low AS BIGINT) * place / {SAMPLES - 1}
        ORDER BY film_text_id LIMIT 1)
    FROM places CROSS JOIN (SELECT min(film_text_id) AS low, max(film_text_id) AS high FROM film_bodies) AS ends
    WHERE place % 10 = 0
)
SELECT latest.films, latest.people, latest.credits, latest.documents,
    (SELECT count(*) FROM roles), (SELECT count(*) FROM countries), (SELECT count(*) FROM genres),
    (SELECT avg(count) FROM of_films), (SELECT max(count) FROM of_films),
    (SELECT avg(share) FROM of_genres), (SELECT sum(share * share) / sum(share) FROM of_genres),
    (SELECT max(share) FROM of_genres),
    (SELECT count(*) FROM festivals),
    (SELECT count(*) FROM awarded),
    (SELECT (max(film_id) - min(film_id) + 1) / (1.0 + (SELECT avg(film_id - place) FROM awards_at))
        FROM award_listings),
    (SELECT avg(count) FROM awarded), (SELECT max(count) FROM awarded),
    (SELECT max(position) + 1 FROM award_listings WHERE film_id IS NULL),
    (SELECT avg(share) FROM of_festivals), (SELECT sum(share * share) / sum(share) FROM of_festivals),
    (SELECT max(share) FROM of_festivals),
    (SELECT avg(of_film) FROM sampled), (SELECT max(of_film) FROM sampled),
    (SELECT avg(of_person) FROM sampled), (SELECT max(of_person) FROM sampled),
    (SELECT sum(share * share) FROM of_roles), (SELECT max(share) FROM of_roles),
    (SELECT 1 / avg(1.0 / by_one) FROM referring), (SELECT avg(by_one) FROM referring),
    (SELECT max(by_one) FROM referring),
    (SELECT 1 / avg(1.0 / to_one) FROM referring), (SELECT avg(to_one) FROM referring),
    (SELECT max(to_one) FROM referring),
    (SELECT avg(count) FROM of_departments), (SELECT max(count) FROM of_departments),
    (SELECT avg(length) FROM bodies), (SELECT max(length) FROM bodies),
    {_COUNTS}
FROM (SELECT 1 AS one) AS always LEFT JOIN (
    SELECT films, people, credits, documents FROM revisions ORDER BY id DESC LIMIT 1
) AS latest ON 1 = 1"""  # noqa: S608 - of a number of ours


def statistics_of(row: Sequence[Any]) -> Statistics:
    """What the statement's row says; all are 0 before the first seeding. References of own fields are sampled, not who
    has them: who has more is among them more often, and counts the less for the mean. How many films have awards is
    told by how far the next of these is from places that are evenly spread; how many awards have no film by their place
    among these.
    """
    films, people, credits, documents, roles, countries, genres, *spread = (value or 0 for value in row)
    of_film, most_of_film, share, referred_share, most_share, *spread = map(float, spread)
    festivals, found, estimated, awards, most_awards, of_none, *spread = spread
    awarded, of_festival, spread = max(found, estimated), spread[:3], spread[3:]
    film, most_credits, person, most_of_person, role, most_of_role, *spread = spread
    by_one, to_one, (of_department, most_of_department, body, most_of_body) = spread[:3], spread[3:6], spread[6:10]
    counts = zip(_SOURCES, map(int, spread[10:]), strict=True)
    return Statistics(
        films,
        people,
        credits,
        documents,
        roles,
        countries,
        genres,
        genres_of_film=Spread(of_film, of_film, most_of_film),
        films_of_genre=Spread(share, referred_share, most_share).times(films),
        festivals=int(festivals),
        awarded=awarded,
        awards_of_film=Spread(awards, awards, most_awards),
        awards_of_none=of_none,
        awards_of_festival=Spread(*of_festival).times(awarded * awards + of_none),
        credits_of_film=Spread(credits / max(1, films), film, most_credits),
        credits_of_person=Spread(credits / max(1, people), person, most_of_person),
        credits_of_role=Spread(credits / max(1, roles), role * credits, most_of_role * credits),
        references_by_one=Spread(*by_one),
        references_to_one=Spread(*to_one),
        roles_of_department=Spread(of_department, of_department, most_of_department),
        body=Spread(body, body, most_of_body),
        counted={name: count for name, count in counts if count < MOST_COUNTED},
    )
