"""Own fields, as their declarations say: what they are, whether a filter holds, and what they order by."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from graph.own_fields import OwnField, OwnType, Subject
from seed.fields.own import OwnValue
from seed.film.record import Medium
from tests.catalogue.model import Catalogue, Film, OwnReference, Person, Term
from tests.oracle.texts import fallback, folded

Owner = Film | Person
Compares = Callable[[Mapping[str, Any], Any], bool]


def called(name: str) -> str:
    """Its name in GraphQL."""
    return "".join(part if n == 0 else part.capitalize() for n, part in enumerate(name.split("_")))


def slug_of(owner: Owner) -> str:
    return owner.slug


def stored(field: OwnField, values: Sequence[OwnValue]) -> tuple[OwnValue, ...]:
    return tuple(value for value in values if value.field == f"{field.name}:{field.type}")


def values_of(field: OwnField, owner: Owner, language: str) -> tuple[OwnValue, ...]:
    """Of a localised field, those of the version that has any, the one in the language first."""
    if isinstance(owner, Person):
        return stored(field, owner.own_values)
    if field.is_localised:
        return fallback(owner.versions, language, lambda version: stored(field, version.own_values)) or ()
    return stored(field, owner.facts.own_values)


def media_of(field: OwnField, media: Sequence[Medium]) -> tuple[Medium, ...]:
    return tuple(medium for medium in media if medium.field == field.name)


def value(field: OwnField, one: OwnValue) -> Any:
    """What a value is served as."""
    match field.type:
        case OwnType.INTEGER | OwnType.NUMBER | OwnType.BOOLEAN:
            return json.loads(one.text)
        case OwnType.MARKDOWN:
            return {"markdown": one.markdown, "html": one.html, "text": one.text}
        case _:
            return one.text


def term(catalogue: Catalogue, field: OwnField, one: OwnValue) -> Term:
    return next(term for term in catalogue.terms if (term.field, term.key) == (field.name, one.key))


def references(catalogue: Catalogue, field: OwnField, owner: Owner) -> list[OwnReference]:
    return [each for each in catalogue.references if each.field == field and each.owner == owner.slug]


def others(catalogue: Catalogue, field: OwnField, owner: Owner) -> list[Any]:
    """The films or people that a field refers to, in its order."""
    of: Sequence[Owner] = catalogue.films if field.type is OwnType.FILM else catalogue.people
    by_slug = {each.slug: each for each in of}
    return [by_slug[each.other] for each in references(catalogue, field, owner)]


def referring(catalogue: Catalogue, field: OwnField, other: Owner) -> list[Any]:
    """Whoever refers to a film or person by a field."""
    of: Sequence[Owner] = catalogue.films if field.on is Subject.FILM else catalogue.people
    slugs = {each.owner for each in catalogue.references if each.field == field and each.other == other.slug}
    return [each for each in of if each.slug in slugs]


def with_term(catalogue: Catalogue, term: Term, subject: Subject) -> list[Any]:
    of: Sequence[Owner] = catalogue.films if subject is Subject.FILM else catalogue.people

    def has(owner: Owner) -> bool:
        values = owner.own_values if isinstance(owner, Person) else owner.facts.own_values
        return any((each.field, each.key) == (f"{term.field}:vocabulary", term.key) for each in values)

    return [each for each in of if has(each)]


def compared(field: OwnField, one: OwnValue) -> Any:
    """What filters compare of a value."""
    match field.type:
        case OwnType.BOOLEAN:
            return one.number == 1
        case OwnType.INTEGER | OwnType.NUMBER:
            return one.number
        case OwnType.VOCABULARY:
            return one.key
        case _:
            return one.text


def holds(field: OwnField, compares: Compares, given: Mapping[str, Any], known: Any) -> bool:
    """Whether a value is such. A date ends with all that begins with it: `lte: 1999` takes in December."""
    if field.type is not OwnType.DATE:
        return compares(given, known)
    bounds = {operator: bound for operator, bound in given.items() if operator in ("gt", "lte") and bound is not None}
    if not compares({name: its for name, its in given.items() if name not in ("gt", "lte")}, known):
        return False
    ends = {operator: folded(bound) + "\U0010ffff" for operator, bound in bounds.items()}
    return all(known is not None and (known < end) == (operator == "lte") for operator, end in ends.items())


Relates = Callable[[Mapping[str, Any], Sequence[Any], Compares], bool]


def filters_of(
    catalogue: Catalogue,
    owner: Owner,
    language: str,
    compares: Compares,
    relates: Relates,
    such: Mapping[Subject, Compares],
) -> dict[str, Callable[[Any], bool]]:
    """The fields of FilmFilter or PersonFilter that declarations add, for one film or person."""
    subject = Subject.FILM if isinstance(owner, Film) else Subject.PERSON
    found: dict[str, Callable[[Any], bool]] = {}
    for field in catalogue.own:
        if not field.can_filter:
            continue
        if field.inverse and Subject(field.type.value) is subject:
            rows = referring(catalogue, field, owner)
            found[called(field.inverse)] = partial(_related, relates, rows, such[field.on])
        if field.on is subject and field.type.is_reference:
            rows, one = others(catalogue, field, owner), such[Subject(field.type.value)]
            related = _related if field.is_list else _one
            found[called(field.name)] = partial(related, relates, rows, one)
        elif field.on is subject:
            found[called(field.name)] = _of_values(field, owner, language, compares, relates)
    return found


def _related(relates: Relates, rows: Sequence[Any], such: Compares, given: Any) -> bool:
    return relates(given, rows, such)


def _one(_: Relates, rows: Sequence[Any], such: Compares, given: Any) -> bool:
    return any(such(given, row) for row in rows)


def _of_values(
    field: OwnField, owner: Owner, language: str, compares: Compares, relates: Relates
) -> Callable[[Any], bool]:
    one: Compares = partial(holds, field, compares)
    if not field.is_list:
        known = [compared(field, each) for each in values_of(field, owner, language)]
        return lambda given: one(given, known[0] if known else None)
    values = values_of(field, owner, language)
    if field.is_localised and isinstance(owner, Film):  # in any version
        values = tuple(each for version in owner.versions for each in stored(field, version.own_values))
    return lambda given: relates(given, [compared(field, each) for each in values], one)


def sorted_by(field: OwnField, owner: Owner, language: str) -> Any:
    """What a film or person is ordered by: of a text, its beginning."""
    values = values_of(field, owner, language)
    if not values:
        return None
    if field.type is OwnType.TEXT:
        return folded(values[0].text)[:100]
    return values[0].text if field.type is OwnType.DATE else values[0].number
