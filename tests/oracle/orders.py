"""orderBy → the keys that rows are sorted by."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile
from typing import Any

from graph.own_fields import Subject
from tests.oracle import own
from tests.oracle.filters import Filters, Given
from tests.oracle.library import Library
from tests.oracle.texts import folded


@dataclass(frozen=True, slots=True)
class Key:
    """Missing values (None) come last in either direction. `name` tells keys apart in cursors."""

    name: str
    value: Callable[[Any], Any]
    descending: bool = False


Keys = tuple[Key, ...]

_SAID = re.compile(r"and always (.*), so that no two entries tie. Default: the usual order, (.*)[.] At most", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Said:
    """What the schema says of the order of a connection: its usual keys, `-name` if it is descending, and the names of
    those that always follow.
    """

    usual: tuple[str, ...]
    always: tuple[str, ...]


def read_order(description: str) -> Said:
    """What a description of `orderBy` says, in backticks."""
    found = _SAID.search(description)
    assert found is not None, description
    always, usual = found.groups()
    keys = re.findall(r"`(\w+): (ASC|DESC)`", usual)
    return Said(
        tuple("-" * (direction == "DESC") + name for name, direction in keys), tuple(re.findall(r"`(\w+)`", always))
    )


class Orders:
    """Orders of one language."""

    def __init__(self, library: Library, language: str) -> None:
        self._library = library
        self._language = language
        self._filters = Filters(library, language)
        roles, genres, departments = list(library.roles), list(library.genres), list(library.departments)
        self.keys: dict[str, dict[str, Callable[[Any], Any]]] = {
            "Film": {
                "releaseYear": lambda film: film.facts.release_year,
                "title": lambda film: folded(library.title(film, language).title),
                "originalTitle": lambda film: (
                    None if film.facts.original_title is None else folded(film.facts.original_title)
                ),
                "slug": lambda film: film.slug,
                "durationSeconds": lambda film: film.facts.duration_seconds,
            },
            "Credit": {
                "releaseYear": lambda credit: library.films[credit.film].facts.release_year,
                "chronology": lambda credit: library.chronology(library.films[credit.film]),
                "position": lambda credit: credit.position,
            },
            "Person": {"name": lambda person: folded(person.name), "slug": lambda person: person.slug},
            "Role": {
                "position": lambda role: roles.index(role.key),
                "key": lambda role: role.key,
                "name": lambda role: folded(role.names[language]),
            },
            "Award": {
                "year": lambda given: given.award.year,
                "chronology": lambda given: library.chronology(given.film),
                "position": lambda given: given.place,
            },
            "Festival": {
                "name": lambda festival: folded(festival.names[language]),
                "slug": lambda festival: festival.slug,
            },
            "Department": {
                "position": lambda department: departments.index(department.key),
                "key": lambda department: department.key,
                "name": lambda department: folded(department.names[language]),
            },
            "Genre": {
                "position": lambda genre: genres.index(genre.key),
                "key": lambda genre: genre.key,
                "name": lambda genre: folded(genre.names[language]),
            },
        }

        for field in library.catalogue.own:
            if field.can_order:
                of = self.keys["Film" if field.on is Subject.FILM else "Person"]
                of[own.called(field.name)] = partial(own.sorted_by, field, language=language)

    def keys_of(self, type_: str, usual: Keys, given: Sequence[Given] | None, always: Sequence[str]) -> Keys:
        """What is asked for; of the usual order the keys behind the last one asked for, none if none is, and those that
        follow always. A key that is there already says nothing.
        """
        if not given:
            return usual
        asked = [self._key(type_, *pair) for entry in given for pair in entry.items()]
        names = {key.name for key in asked}
        behind = tuple(takewhile(lambda key: key.name not in names, reversed(usual)))[::-1]
        last = [key for key in usual if key.name in {f"{type_}.{name}" for name in always}]
        keys: dict[str, Key] = {}
        for key in (*asked, *(behind if behind != usual else ()), *last):
            keys.setdefault(key.name, key)
        return tuple(keys.values())

    def usual(self, type_: str, *names: str) -> Keys:
        """`-name` is descending."""
        directed = [(name.removeprefix("-"), name.startswith("-")) for name in names]
        return tuple(Key(f"{type_}.{name}", self.keys[type_][name], descending) for name, descending in directed)

    def _key(self, type_: str, name: str, how: Any) -> Key:
        if isinstance(how, str):
            return Key(f"{type_}.{name}", self.keys[type_][name], how == "DESC")
        given = _said(how.get("filter") or {})
        key = Key(f"{type_}.{name} {json.dumps(given, sort_keys=True)}", self._count(type_, name, given))
        return replace(key, descending=how["count"] == "DESC")

    def _count(self, type_: str, name: str, given: Given) -> Callable[[Any], int]:
        library, filters = self._library, self._filters
        if name == "films":
            films: dict[str, Callable[[Any], Any]] = {
                "Person": library.films_of,
                "Genre": library.films_of_genre,
                "Festival": library.films_of_festival,
            }
            return lambda row: sum(filters.film(given, film) for film in films[type_](row))
        credits: dict[str, Callable[[Any], Any]] = {
            "Film": lambda film: film.credits,
            "Person": library.credits_of,
            "Role": lambda role: [credit for credit in library.credits if credit.role == role.key],
        }
        return lambda row: sum(filters.credit(given, credit) for credit in credits[type_](row))


def _said(given: Any) -> Any:
    """A filter without fields that are null."""
    match given:
        case dict():
            return {name: _said(value) for name, value in given.items() if value is not None}
        case list():
            return [_said(item) for item in given]
    return given
