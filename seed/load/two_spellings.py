"""People whom two versions of a film spell differently, while one of the spellings credits somebody else.

They are found by the rows of all films, whether these were read by this seeding or by an earlier one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select

from graph.database.bulk import in_chunks
from graph.declared import aliased
from graph.models import Credit, CreditMention, Document, Film, Person, PersonName
from seed.diagnostics import Diagnostic
from seed.fields.names import compared
from seed.film.two_spellings import Spelling, TwoSpellings, credited_by_second, spelled_twice
from seed.people.identity import People


def find_two_spellings(connection: Connection, people: People, shown: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Notes about documents that were found. `shown` has their paths as messages show them."""
    other = aliased(Person)
    named = (
        select(PersonName.person_id, PersonName.name, other.id, other.identity)
        .join(other, other.name_folded == PersonName.name_folded)
        .where(other.id != PersonName.person_id)
    )
    others: dict[int, set[str]] = defaultdict(set)
    involved: set[int] = set()
    for person, name, id, identity in connection.execute(named):
        if compared(name) == identity and identity not in people.spellings:
            others[person].add(identity)
            involved |= {person, id}
    found = frozenset(shown.values())
    spelled = [each for each in _spelled(connection, others, shown) if each.second.path in found]
    return credited_by_second(spelled, _credited(connection, involved))


def _spelled(
    connection: Connection, others: Mapping[int, set[str]], shown: Mapping[str, str]
) -> Iterator[TwoSpellings]:
    """Where documents spell people as others are called. `others` has the identities of these, by the
    ids of the former.
    """
    mention = CreditMention
    spelling: Any = func.coalesce(mention.name, mention.printed_name)
    mentions = (
        select(mention.credit_id, Person.id, Person.identity, spelling, Document.path, mention.line)
        .join_from(mention, Document, Document.id == mention.document_id)
        .join(Credit, Credit.id == mention.credit_id)
        .join(Person, Person.id == Credit.person_id)
        .order_by(mention.credit_id, mention.position)
    )
    for chunk in in_chunks(sorted(others)):
        rows = connection.execute(mentions.where(Credit.person_id.in_(chunk))).all()
        for (_, person, identity), of_credit in groupby(rows, key=lambda row: row[:3]):
            spellings = [Spelling(name, shown.get(path, path), line) for *_, name, path, line in of_credit]
            for each in spelled_twice(identity, spellings):
                if compared(each.second.name) in others[person]:
                    yield each


def _credited(connection: Connection, people: Iterable[int]) -> Iterator[tuple[str, tuple[str]]]:
    """The key of a film, and the identity of one of these people whom it credits, as often as it does."""
    credits = select(Film.key, Person.identity).join_from(Credit, Film, Film.id == Credit.film_id)
    credits = credits.join(Person, Person.id == Credit.person_id)
    for chunk in in_chunks(sorted(people)):
        for key, identity in connection.execute(credits.where(Credit.person_id.in_(chunk))):
            yield key, (identity,)
