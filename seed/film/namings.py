"""The fields director, cast and crew → namings, in the order of the document."""

from collections.abc import Iterable, Iterator, Mapping

from seed.diagnostics import Diagnostic
from seed.fields.credits import Credit, read_cast, read_director
from seed.fields.crew import read_crew
from seed.film.credits import Naming
from seed.parse.nodes import Missing, Node

NOTHING = Missing(0, 0)


def read_namings(nodes: Mapping[str, Node], language: str) -> tuple[tuple[Naming, ...], tuple[Diagnostic, ...]]:
    directors, of_directors = read_director(nodes.get("director", NOTHING), language)
    cast, of_cast = read_cast(nodes.get("cast", NOTHING), language)
    filled = {credit.role.key for credit in cast}
    crew, of_crew = read_crew(nodes.get("crew", NOTHING), language, filled)
    namings = (*_namings("director", directors), *_namings("cast", cast), *_namings("crew", crew))
    return tuple(sorted(namings, key=lambda naming: (naming.line, naming.column))), (*of_directors, *of_cast, *of_crew)


def _namings(field: str, credits: Iterable[Credit]) -> Iterator[Naming]:
    for credit in credits:
        name = credit.name
        yield Naming(
            field,
            name.name,
            credit.role.key,
            credit.role.department != "CAST",
            credit.line,
            credit.column,
            credit.label,
            name.credited_as if name.credited_as != name.name else None,
            name.character,
            name.note,
        )
