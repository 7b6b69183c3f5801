"""Films whose documents say one thing of two of them: the same identifier, so that both may be one, or the same slug.

It is told each time, whether their documents are read or stay as they were last seeded.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from graph.identifiers import named
from seed.diagnostics import Diagnostic, Position, warning
from seed.discover.changes import Changes
from seed.discover.files import DocumentFile
from seed.discover.jobs import FilmJob
from seed.discover.stored import StoredCatalogue
from seed.film.context import Context
from seed.film.film import FilmResult, read_film
from seed.phrases import phrase


class _Place(NamedTuple):
    """Where a film's document states an identifier."""

    film: str
    path: str
    line: int
    column: int


_Places = dict[tuple[str, str], list[_Place]]
"""By scheme and value."""


def read_alike(
    films: Mapping[str, FilmResult],
    files: Mapping[str, Sequence[DocumentFile]],
    changes: Changes,
    stored: StoredCatalogue,
    context: Context,
) -> dict[str, FilmResult]:
    """Reads the stored films again, by key, that were not read and share an identifier or a slug with another film.

    `films` were read; `files` are the documents that were found, by the key of their film.
    """
    staying = stored.films.keys() - films.keys() - {*changes.deleted}
    wanted = Counter(film.wanted_slug for film in films.values())
    wanted.update(stored.films[key].wanted_slug for key in staying)
    clashing = (key for key in staying if wanted[stored.films[key].wanted_slug] > 1)
    alike = stored.films_saying("slug", clashing) | (stored.films_with(_places(films.values())) & staying)
    return {key: _read_again(key, files.get(key, ()), stored, context) for key in sorted(alike)}


def _read_again(key: str, files: Sequence[DocumentFile], stored: StoredCatalogue, context: Context) -> FilmResult:
    """A stored film, from its documents, those that were not found as they were last seeded."""
    found = {file.relative_path for file in files}
    others = [each for each in stored.documents.values() if each.film == key and each.path not in found]
    return read_film(FilmJob(key, tuple(files), stored.texts(others, context.languages)), context)


def find_doubles(films: Iterable[FilmResult]) -> Iterator[Diagnostic]:
    """Tells of identifiers that two of some films share."""
    for (scheme, value), (first, *further) in _places(films).items():
        if named(scheme, value) is None:  # as printed, which says nothing
            continue
        for place in further:
            if place.film != first.film:
                message = phrase(
                    "{scheme} {value} is stated of another film at {path}:{line}: both may be one",
                    scheme=scheme,
                    value=value,
                    path=first.path,
                    line=first.line,
                )
                help = phrase("put the documents of one film into one folder, or let each state its own identifier")
                yield warning("identifier", message, help).at(Position(place.line, place.column), place.path)


def _places(films: Iterable[FilmResult]) -> _Places:
    """In the order of the documents' paths."""
    places: _Places = {}
    stated = ((each, film.key) for film in films if film.wanted_slug for each in film.identifiers)
    for (path, each), film in sorted(stated, key=lambda one: (one[0][0], one[0][1].line, one[0][1].column)):
        key = each.identifier.scheme, each.identifier.value
        places.setdefault(key, []).append(_Place(film, path, each.line, each.column))
    return places
