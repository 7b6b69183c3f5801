"""Tells of people whom two versions of a film spell differently, where one of the spellings credits somebody else too.

Names alone decide who is who, so whoever is credited by the second spelling elsewhere is another person, until
people.yaml says otherwise.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from seed.diagnostics import Diagnostic, Position, note
from seed.fields.names import compared
from seed.film.record import Film
from seed.people.identity import People, fullest
from seed.phrases import phrase, quote


class Spelling(NamedTuple):
    """A name as a document spells it. `path` is as messages show it."""

    name: str
    path: str
    line: int


class TwoSpellings(NamedTuple):
    """What the versions of a film call one person."""

    person: str
    """The identity."""
    first: Spelling
    second: Spelling
    """That of another version, which by itself would be another person's name."""


def two_spellings(film: Film, people: People, paths: Mapping[str, str]) -> Iterator[TwoSpellings]:
    """The people whom versions of a film spell differently, where neither people.yaml nor a document knows the second
    spelling. `paths` has those of documents as messages show them.
    """
    for credit in film.credits:
        if len(credit.mentions) > 1 and len({mention.printed_name for mention in credit.mentions}) > 1:
            spellings = [
                Spelling(each.name or each.printed_name, paths[each.path], each.line) for each in credit.mentions
            ]
            for each in spelled_twice(credit.person, spellings):
                name = each.second.name
                if people.identity(name, film.key) != credit.person and compared(name) not in people.spellings:
                    yield each


def spelled_twice(person: str, spellings: Sequence[Spelling]) -> Iterator[TwoSpellings]:
    """The spellings of a credit of the person with this identity, in the order of versions, that are not the name by
    which the person is known.
    """
    own = (each for each in spellings if compared(each.name) == person)
    first = next(own, spellings[0])
    return (TwoSpellings(person, first, each) for each in spellings if compared(each.name) != person and each != first)


def credited_by_second(
    spelled: Iterable[TwoSpellings], credited: Iterable[tuple[str, Iterable[str]]]
) -> Iterator[Diagnostic]:
    """Notes where the second spelling credits somebody in another film, and in none where the first one does.
    `credited` has the key of each film and the identities of those whom it credits; it is read only if it is needed.
    """
    told: dict[tuple[str, str], TwoSpellings] = {}
    for each in sorted(spelled, key=lambda each: (each.second.path, each.second.line)):
        told.setdefault((each.person, compared(each.second.name)), each)
    wanted = {identity for pair in told for identity in pair}
    films: dict[str, set[str]] = {identity: set() for identity in wanted}
    for key, identities in credited if told else ():
        for identity in wanted.intersection(identities):
            films[identity].add(key)
    for (person, other), each in told.items():
        if films[other] and not films[other] & films[person]:
            yield _credited_elsewhere(each, min(films[other]))


def _credited_elsewhere(spelled: TwoSpellings, film: str) -> Diagnostic:
    """The note that the second spelling credits another person, in the film of this key."""
    first, second = spelled.first, spelled.second
    message = phrase(
        "{name} is {first} at {path}:{line}, but another person in {film}",
        name=quote(second.name),
        first=quote(first.name),
        path=first.path,
        line=first.line,
        film=film,
    )
    name = fullest((second.name, first.name))
    alias = first.name if name == second.name else second.name
    help = phrase(
        "if both are one person, list {alias} as an alias of {name} in people.yaml",
        alias=quote(alias),
        name=quote(name),
    )
    return note("two-spellings", message, help).at(Position(second.line), second.path)
