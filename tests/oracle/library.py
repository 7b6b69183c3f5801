"""A catalogue that can be looked up, and what its records are to each other."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from seed.film.record import Award, Version
from tests.catalogue.model import (
    Catalogue,
    Category,
    Country,
    Credit,
    Department,
    Festival,
    Film,
    Genre,
    Person,
    Role,
    ToldAward,
)
from tests.oracle.texts import folded, folded_label, preferred

Chronology = list[bool | int | str]


@dataclass(frozen=True, slots=True)
class FilmAward:
    """An award at a place among those of its film, or of no film; `told` is what only a person's documents tell of."""

    film: Film | None
    place: int
    told: ToldAward | None = None

    @property
    def award(self) -> Award:
        if self.told:
            return self.told.award
        assert self.film
        return self.film.facts.awards[self.place]


class Library:
    def __init__(self, catalogue: Catalogue, media_url: str, build: str) -> None:
        self.catalogue = catalogue
        self.media_url = media_url
        self.build = build
        self.people: dict[str, Person] = {person.slug: person for person in catalogue.people}
        self.roles: dict[str, Role] = {role.key: role for role in catalogue.roles}
        self.departments: dict[str, Department] = {department.key: department for department in catalogue.departments}
        self.categories: dict[str, Category] = {category.key: category for category in catalogue.categories}
        self.genres: dict[str, Genre] = {genre.key: genre for genre in catalogue.genres}
        self.festivals: dict[str, Festival] = {festival.key: festival for festival in catalogue.festivals}
        self.language_names = {language.tag: language.names for language in catalogue.languages_of_films}
        self.countries: dict[str, Country] = {country.code: country for country in catalogue.countries}

    @cached_property
    def films(self) -> dict[str, Film]:
        """By slug, and by earlier slugs."""
        present = {film.slug: film for film in self.catalogue.films}
        return {slug: film for film in self.catalogue.films for slug in film.moved_slugs} | present

    @cached_property
    def credits(self) -> list[Credit]:
        return [credit for film in self.catalogue.films for credit in film.credits]

    def credit(self, film: str, role: str, person: str) -> Credit | None:
        found = self.films.get(film)
        credits = found.credits if found else ()
        return next((credit for credit in credits if (credit.role, credit.person) == (role, person)), None)

    def credits_of(self, person: Person) -> list[Credit]:
        return [credit for credit in self.credits if credit.person == person.slug]

    def films_of(self, person: Person) -> list[Film]:
        return [film for film in self.catalogue.films if any(credit.person == person.slug for credit in film.credits)]

    def films_of_genre(self, genre: Genre) -> list[Film]:
        return [film for film in self.catalogue.films if genre.key in film.genres]

    def films_from(self, country: Country) -> list[Film]:
        return [film for film in self.catalogue.films if country.code in film.countries]

    def films_of_category(self, category: Category) -> list[Film]:
        return [film for film in self.catalogue.films if film.facts.category == category.key]

    def films_with(self, roles: Collection[str]) -> list[Film]:
        """Those with a credit in one of these roles, by key."""
        return [film for film in self.catalogue.films if any(credit.role in roles for credit in film.credits)]

    def roles_of(self, department: Department) -> list[Role]:
        return [role for role in self.catalogue.roles if role.department == department.key]

    def films_of_festival(self, festival: Festival) -> list[Film]:
        films = self.catalogue.films
        return [film for film in films if any(each.award.festival == festival.key for each in self.awards_of(film))]

    def awards_of(self, film: Film) -> list[FilmAward]:
        """Its own, and behind them those that documents about people tell of."""
        own = [FilmAward(film, place) for place in range(len(film.facts.awards))]
        return [*own, *(each for each in self._told if each.film is film)]

    @cached_property
    def _told(self) -> list[FilmAward]:
        films: dict[str | None, Film] = {film.slug: film for film in self.catalogue.films}
        return [FilmAward(films.get(each.film), each.position, each) for each in self.catalogue.told]

    @cached_property
    def awards(self) -> list[FilmAward]:
        of_films = [award for film in self.catalogue.films for award in self.awards_of(film)]
        return [*of_films, *(each for each in self._told if each.film is None)]

    def recipients_of(self, given: FilmAward) -> list[Person]:
        """In the order of credits, each once; then those whose own documents tell of it."""
        if given.told or given.film is None:
            return [self.people[given.told.person]] if given.told else []
        places = {each.credit for each in given.film.facts.award_recipients if each.award == given.place}
        slugs = dict.fromkeys(credit.person for credit in given.film.credits if credit.position in places)
        also = self.catalogue.also_received
        others = sorted(slug for film, place, slug in also if (film, place) == (given.film.slug, given.place))
        return [self.people[slug] for slug in (*slugs, *others)]

    def people_of(self, film: Film) -> list[Person]:
        return [person for person in self.catalogue.people if any(c.person == person.slug for c in film.credits)]

    def is_cast(self, credit: Credit) -> bool:
        return self.roles[credit.role].department == "CAST"

    def is_called(self, role: Role, text: str) -> bool:
        """Whether this is the role's key, or one of its labels or names in any language."""
        labels = {folded_label(label) for label in (*role.labels, *role.names.values())}
        return role.key == text or folded_label(text) in labels

    def title(self, film: Film, language: str) -> Version:
        """The version that the title is served from."""
        return preferred(film.versions, language)[0]

    def chronology(self, film: Film | None) -> Chronology:
        """Newest first, unknown years last, then by the title of the first version."""
        if film is None:
            return [2]  # behind True
        year = film.facts.release_year
        return [year is None, -(year or 0), folded(film.versions[0].title), film.slug]
