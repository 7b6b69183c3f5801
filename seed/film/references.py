"""What own fields of films and people refer to: another film by its slug or a title, another person by a name or slug.

Whom a text means is known only once all films are: until then a reference is a text with its place.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from graph.own_fields import OwnField, Subject
from graph.text import fold
from seed.diagnostics import Diagnostic, Position, warning
from seed.fields.names import compared
from seed.fields.own import OwnValue
from seed.fields.slugs import slugify
from seed.parse.nodes import Items, Node, Text
from seed.people.identity import People
from seed.phrases import NOTHING, Phrase, phrase, quote
from seed.spelling import closest

T = TypeVar("T")
_WITH_YEAR = re.compile(r"(.+) \((\d{4})\)")
MOST_SHOWN = 3


class Place(NamedTuple):
    """Where a reference stands."""

    line: int
    column: int
    path: str


class Reference(NamedTuple):
    """A reference of a document. `position` is its place among the values of the field."""

    field: str
    position: int
    text: str
    place: Place


def references_of(fields: Iterable[OwnField]) -> dict[tuple[Subject, str], Subject]:
    """What each own field that is a reference leads to, by whom it is a field of and its name."""
    return {(field.on, field.name): Subject(field.type.value) for field in fields if field.type.is_reference}


def placed_references(values: Sequence[OwnValue], node: Node, path: str) -> Iterator[Reference]:
    """The references of a field of a document, each at its text."""
    texts = [item for item in node.items if isinstance(item, Text)] if isinstance(node, Items) else [node]
    for value in values:
        at = texts[value.position] if len(texts) == len(values) else node
        yield Reference(_name(value), value.position, value.text, Place(at.line, at.column, path))


def _name(value: OwnValue) -> str:
    return value.field.partition(":")[0]


def film_names(text: str) -> tuple[str, ...]:
    """What a film may be found by that a text refers to: the slug, a folded title, the title before a year."""
    folded = fold(text)
    with_year = _WITH_YEAR.fullmatch(folded)
    return (text, folded, *((with_year[1],) if with_year else ()))


def find_film(text: str, films: Mapping[str, Mapping[T, int | None]]) -> list[T]:
    """The films that a text may mean. `films` are those of a name, each with its year."""
    slug, title, *without_year = film_names(text)
    if found := films.get(slug) or films.get(title):
        return list(found)
    year = int(title[-5:-1]) if without_year else 0
    return [film for name in without_year for film, its in films.get(name, {}).items() if its == year]


def find_person(text: str, people: Mapping[str, T], identity: Callable[[str], str] = compared) -> list[T]:
    """The person that a text means. `people` are found by identity, and by slug."""
    return [people[name] for name in (identity(text), text) if name in people][:1]


def unresolved(
    text: str, to: Subject, found: Collection[Any], known: Mapping[str, str], place: Place, people: People
) -> Diagnostic:
    """A finding about a reference that means nobody, or several. `known` are those that could be meant: what they are
    called → what is to be written, the slug of a film or the name of a person.
    """
    of_film = to is Subject.FILM
    if found:
        slugs = ", ".join(sorted(set(known.values()))[:MOST_SHOWN])
        message = phrase("{text} may mean {count} people", text=quote(text), count=len(found))
        if of_film:
            message = phrase("{text} may mean {count} films", text=quote(text), count=len(found))
        finding = warning("reference", message, phrase("write the slug of one: {slugs}", slugs=slugs))
    else:
        message = phrase("{text} is no person of this catalogue", text=quote(text))
        help = phrase("write the name of somebody whom a film credits, or whom a document is about")
        if people.identity(text, "") in people.entries:
            help = phrase(
                "people.yaml alone makes nobody a person of the catalogue: credit them in a film, or write a document "
                "about them"
            )
            return warning("reference", message, help).at(Position(place.line, place.column), place.path)
        if of_film:
            message = phrase("{text} is no film of this catalogue", text=quote(text))
            help = phrase("write the slug or a title of one")
        finding = warning("reference", message, _near(text, known) or help)
    return finding.at(Position(place.line, place.column), place.path)


def _near(text: str, known: Mapping[str, str]) -> Phrase:
    name = closest(fold(text), sorted(known))
    return phrase("did you mean {found}?", found=known[name]) if name else NOTHING


def wrong_references(
    films: Mapping[str, Any],
    slugs: Mapping[str, str],
    fields: Iterable[OwnField],
    people: People,
    *,
    are_all: bool = True,
) -> Iterator[Diagnostic]:
    """Findings about the references of films (`FilmResult`) and of people.yaml among these films alone, as a check sees
    them. `slugs` are those of the films by key. Unless these `are_all` films of the catalogue, a reference may lead to
    another one.
    """
    leads = references_of(fields)
    titled: dict[str, dict[str, int | None]] = {}
    for key, film in films.items():
        for name in (slugs.get(key, key), *film.aliases, *film.titles):
            titled.setdefault(name, {})[key] = film.release_year
    named = sorted({each for film in films.values() for each in film.people})
    credited = {slugify(name): person for person, name in reversed(named)} | {person: person for person, _ in named}
    stated = [(Subject.FILM, each) for film in films.values() for each in film.references]
    for entry in people.entries.values():
        place = Place(entry.line, 1, entry.path)
        values = (value for value in entry.own_values if (Subject.PERSON, _name(value)) in leads)
        stated += ((Subject.PERSON, Reference(_name(value), value.position, value.text, place)) for value in values)
    for subject, (field, _, text, place) in stated:
        found: list[str]
        if leads[subject, field] is Subject.FILM:
            found = find_film(text, titled)
            known = {name: slugs.get(key, key) for name, its in titled.items() for key in its}
        else:
            found = find_person(text, credited, lambda name: people.identity(name, ""))
            known = {fold(name): name for _, name in named}
        if len(found) > 1 or (are_all and not found):
            meant = {key: slugs.get(key, key) for key in found} if found else known
            yield unresolved(text, leads[subject, field], found, meant, place, people)
