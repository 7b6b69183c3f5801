"""What films have in common with a film, in the plainest way: all others are compared with it. Bounds of what is looked
at are beyond the sizes of generated catalogues.
"""

from collections.abc import Iterator
from typing import Any

from tests.catalogue.model import Credit, Film
from tests.oracle.library import Library

WEIGHTS = {"DIRECTOR": 20, "ACTOR": 6, "CINEMATOGRAPHY": 6, "VOICE": 4}


def _weight(credit: Credit) -> int:
    return WEIGHTS.get(credit.role, 1)


def _weightiest(film: Film, person: str) -> Credit:
    credits = [credit for credit in film.credits if credit.person == person]
    return min(credits, key=lambda credit: (-_weight(credit), credit.position))


def _people(library: Library, film: Film, other: Film) -> Iterator[dict[str, Any]]:
    """Who is credited in both, with what they weigh."""
    for slug in dict.fromkeys(credit.person for credit in film.credits):
        if any(credit.person == slug for credit in other.credits):
            here, there = _weightiest(film, slug), _weightiest(other, slug)
            yield {
                "person": library.people[slug],
                "role": library.roles[here.role],
                "otherRole": library.roles[there.role],
                "weight": min(_weight(here), _weight(there)),
            }


def related(library: Library, film: Film) -> list[dict[str, Any]]:
    """All films that share people, genres or countries with a film, the nearest first."""
    found = []
    for other in library.catalogue.films:
        people = sorted(_people(library, film, other), key=lambda each: -each["weight"])
        genres = [library.genres[key] for key in film.genres if key in other.genres]
        countries = [library.countries[code] for code in film.countries if code in other.countries]
        decades = {each.facts.release_year and each.facts.release_year // 10 * 10 for each in (film, other)}
        if other is not film and (people or genres or countries):
            common = {"people": people, "genres": genres, "countries": countries}
            decade = decades.pop() if len(decades) == 1 else None
            found.append({"film": other, "score": sum(each["weight"] for each in people), "decade": decade, **common})

    def order(each: dict[str, Any]) -> list[Any]:
        counted = [-each["score"], -len(each["genres"]), -len(each["countries"])]
        return [*counted, each["decade"] is None, library.chronology(each["film"])]

    return sorted(found, key=order)
