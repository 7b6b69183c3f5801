"""Films that may be one: documents of two of them state the same identifier."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from graph.identifiers import named
from seed.diagnostics import Diagnostic, Position, warning
from seed.discover.jobs import FilmJob
from seed.discover.stored import StoredCatalogue
from seed.film.context import Context
from seed.film.film import FilmResult, read_film


class _Place(NamedTuple):
    """Where a film's document states an identifier."""

    film: str
    path: str
    line: int
    column: int


_Places = dict[tuple[str, str], list[_Place]]
"""By scheme and value."""


def find_doubles(
    films: Mapping[str, FilmResult], stored: StoredCatalogue, gone: Iterable[str], context: Context
) -> Iterator[Diagnostic]:
    """Tells of identifiers that a film which was read shares with another one, read or stored. `gone` are the keys of
    films that leave the catalogue.
    """
    read = _places(films.values())
    others = {film for film in stored.films_with(read) if film not in films} - {*gone}
    theirs = _places(_read_again(sorted(others), stored, context))
    for (scheme, value), places in read.items():
        if named(scheme, value) is None:  # as printed, which says nothing
            continue
        first, *further = [*theirs.get((scheme, value), []), *places]
        for place in further:
            if place.film != first.film:
                message = f"{scheme} {value} is stated of another film at {first.path}:{first.line}: both may be one"
                help = "put the documents of one film into one folder, or let each state its own identifier"
                yield warning("identifier", message, help).at(Position(place.line, place.column), place.path)


def _places(films: Iterable[FilmResult]) -> _Places:
    """In the order of the documents' paths."""
    places: _Places = {}
    stated = ((each, film.key) for film in films if film.wanted_slug for each in film.identifiers)
    for (path, each), film in sorted(stated, key=lambda one: (one[0][0], one[0][1].line, one[0][1].column)):
        key = each.identifier.scheme, each.identifier.value
        places.setdefault(key, []).append(_Place(film, path, each.line, each.column))
    return places


def _read_again(films: Iterable[str], stored: StoredCatalogue, context: Context) -> Iterator[FilmResult]:
    """Stored films, from their documents as they were last seeded."""
    for key in films:
        documents = [document for document in stored.documents.values() if document.film == key]
        yield read_film(FilmJob(key, (), stored.texts(documents, context.languages)), context)
