"""Whether a filter holds.

Two-valued: a comparison with a value that is missing does not hold. A field that is null says nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from graph.own_fields import Subject
from tests.catalogue.model import Credit, Film, Person, Role
from tests.oracle import own
from tests.oracle.library import FilmAward, Library
from tests.oracle.texts import folded, folded_part

Given = Mapping[str, Any]
"""A filter's fields as GraphQL coerced them."""


class Filters:
    """Filters of one language."""

    def __init__(self, library: Library, language: str) -> None:
        self._library = library
        self._language = language

    def film(self, given: Given, film: Film) -> bool:
        library = self._library
        return self._holds(
            given,
            film,
            self.film,
            {
                "slug": lambda its: compares(its, film.slug),
                "title": lambda its: compares(its, library.title(film, self._language).title),
                "originalTitle": lambda its: compares(its, film.facts.original_title),
                "releaseYear": lambda its: compares(its, film.facts.release_year),
                "durationSeconds": lambda its: compares(its, film.facts.duration_seconds),
                "category": lambda its: compares(its, film.facts.category),
                "languages": lambda its: relates(its, [v.language for v in film.versions], compares),
                "countries": lambda its: relates(
                    its, [library.countries[code] for code in film.countries], self.country
                ),
                "awards": lambda its: relates(its, library.awards_of(film), self.award),
                "genres": lambda its: relates(its, [library.genres[key] for key in film.genres], self.genre),
                "keywords": lambda its: relates(
                    its, [word.label for version in film.versions for word in version.keywords], self.keyword
                ),
                "spokenLanguages": lambda its: relates(its, _tags(film, "SPOKEN"), compares),
                "subtitleLanguages": lambda its: relates(its, _tags(film, "SUBTITLE"), compares),
                "technicalSpecs": lambda its: relates(
                    its, [spec for version in film.versions for spec in version.technical_specs], self.spec
                ),
                "certificates": lambda its: relates(its, film.facts.certificates, self.certificate),
                "gaps": lambda its: relates(its, film.gaps, self.gap),
                "identifiers": lambda its: relates(its, film.facts.identifiers, self.identifier),
                "credits": lambda its: relates(its, film.credits, self.credit),
                "people": lambda its: relates(its, library.people_of(film), self.person),
                **self._own(film),
            },
        )

    def credit(self, given: Given, credit: Credit) -> bool:
        library = self._library
        return self._holds(
            given,
            credit,
            self.credit,
            {
                "film": lambda its: self.film(its, library.films[credit.film]),
                "person": lambda its: self.person(its, library.people[credit.person]),
                "role": lambda its: self.role(its, library.roles[credit.role]),
                "position": lambda its: compares(its, credit.position),
            },
        )

    def person(self, given: Given, person: Person) -> bool:
        return self._holds(
            given,
            person,
            self.person,
            {
                "slug": lambda its: compares(its, person.slug),
                "name": lambda its: compares(its, person.name),
                "kind": lambda its: compares(its, person.kind),
                "identifiers": lambda its: relates(its, person.identifiers, self.identifier),
                "credits": lambda its: relates(its, self._library.credits_of(person), self.credit),
                "films": lambda its: relates(its, self._library.films_of(person), self.film),
                **self._own(person),
            },
        )

    def role(self, given: Given, role: Role) -> bool:
        called = self._library.is_called
        return self._holds(
            given,
            role,
            self.role,
            {
                "eq": lambda text: called(role, text),
                "ne": lambda text: not called(role, text),
                "in": lambda texts: any(called(role, text) for text in texts),
                "key": lambda its: compares(its, role.key),
                "name": lambda its: compares(its, role.names[self._language]),
                "department": lambda its: compares(its, role.department),
            },
        )

    def country(self, given: Given, country: Any) -> bool:
        return self._holds(
            given,
            country,
            self.country,
            {
                "code": lambda its: compares(its, country.code),
                "name": lambda its: compares(its, country.names[self._language]),
            },
        )

    def genre(self, given: Given, genre: Any) -> bool:
        return self._holds(
            given,
            genre,
            self.genre,
            {
                "key": lambda its: compares(its, genre.key),
                "name": lambda its: compares(its, genre.names[self._language]),
            },
        )

    def department(self, given: Given, department: Any) -> bool:
        return self._holds(
            given,
            department,
            self.department,
            {
                "key": lambda its: compares(its, department.key),
                "name": lambda its: compares(its, department.names[self._language]),
            },
        )

    def award(self, given: Given, award: FilmAward) -> bool:
        library, its_festival = self._library, award.award.festival
        return self._holds(
            given,
            award,
            self.award,
            {
                "festival": lambda its: (
                    its_festival is not None and self.festival(its, library.festivals[its_festival])
                ),
                "year": lambda its: compares(its, award.award.year),
                "kind": lambda its: compares(its, award.award.kind),
                "film": lambda its: award.film is not None and self.film(its, award.film),
                "recipients": lambda its: relates(its, library.recipients_of(award), self.person),
            },
        )

    def festival(self, given: Given, festival: Any) -> bool:
        countries = self._library.countries
        return self._holds(
            given,
            festival,
            self.festival,
            {
                "slug": lambda its: compares(its, festival.slug),
                "name": lambda its: compares(its, festival.names[self._language]),
                "kind": lambda its: compares(its, festival.kind),
                "country": lambda its: festival.country in countries and self.country(its, countries[festival.country]),
            },
        )

    def keyword(self, given: Given, word: str) -> bool:
        return self._holds(
            given,
            word,
            self.keyword,
            {
                "eq": lambda text: folded(text) == folded(word),
                "in": lambda texts: folded(word) in map(folded, texts),
                "text": lambda its: compares(its, word),
            },
        )

    def spec(self, given: Given, spec: Any) -> bool:
        return self._holds(
            given,
            spec,
            self.spec,
            {"key": lambda its: compares(its, spec.key), "label": lambda its: compares(its, spec.label)},
        )

    def certificate(self, given: Given, certificate: Any) -> bool:
        return self._holds(
            given,
            certificate,
            self.certificate,
            {
                "system": lambda its: compares(its, certificate.system),
                "value": lambda its: compares(its, certificate.value),
                "country": lambda its: compares(its, certificate.country),
            },
        )

    def gap(self, given: Given, gap: Any) -> bool:
        return self._holds(
            given,
            gap,
            self.gap,
            {
                "kind": lambda its: compares(its, gap.kind),
                "language": lambda its: compares(its, gap.language),
            },
        )

    def identifier(self, given: Given, identifier: Any) -> bool:
        return self._holds(
            given,
            identifier,
            self.identifier,
            {
                "scheme": lambda its: compares(its, identifier.scheme),
                "value": lambda its: compares(its, identifier.value),
            },
        )

    def _own(self, owner: Film | Person) -> Mapping[str, Callable[[Any], bool]]:
        such: dict[Subject, Callable[[Given, Any], bool]] = {Subject.FILM: self.film, Subject.PERSON: self.person}
        return own.filters_of(self._library.catalogue, owner, self._language, compares, relates, such)

    def _holds(
        self, given: Given, row: Any, whole: Callable[[Given, Any], bool], fields: Mapping[str, Callable[[Any], bool]]
    ) -> bool:
        combined: Mapping[str, Callable[[Any], bool]] = {
            "and": lambda parts: all(whole(part, row) for part in parts),
            "or": lambda parts: any(whole(part, row) for part in parts),
            "not": lambda part: not whole(part, row),
        }
        return all((fields.get(name) or combined[name])(its) for name, its in given.items() if its is not None)


def _tags(film: Film, use: str) -> list[str | None]:
    return [language.tag for language in film.languages_for(use)]


def compares(given: Given, value: Any) -> bool:
    return all(_compares(operator, value, other) for operator, other in given.items() if other is not None)


def _compares(operator: str, value: Any, other: Any) -> bool:
    match operator:
        case "isNull":
            return (value is None) is other
        case "ne":
            return bool(value != other)
    if value is None:
        return False
    held: dict[str, Callable[[], bool]] = {
        "eq": lambda: value == other,
        "in": lambda: value in other,
        "lt": lambda: value < other,
        "lte": lambda: value <= other,
        "gt": lambda: value > other,
        "gte": lambda: value >= other,
        "contains": lambda: folded_part(other) in folded(value),
        "startsWith": lambda: folded(value).startswith(folded_part(other)),
    }
    return held[operator]()


def relates(given: Given, rows: Iterable[Any], such: Callable[[Given, Any], bool]) -> bool:
    rows = list(rows)
    held: dict[str, Callable[[Given], bool]] = {
        "some": lambda its: any(such(its, row) for row in rows),
        "none": lambda its: not any(such(its, row) for row in rows),
        "every": lambda its: all(such(its, row) for row in rows),
    }
    return all(held[quantifier](its) for quantifier, its in given.items() if its is not None)
