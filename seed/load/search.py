"""Writes the index of search: tokens of the texts of films, the names of people and the labels of roles.

The entries of a film, a person or a role are written together and in a natural order, so that of two that match
equally well the first is the same in every database.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import NamedTuple

from sqlalchemy import Connection, delete, exists, func, select

from graph.database.bulk import among, in_chunks, insert_rows, insert_tokens
from graph.models import (
    Credit,
    Film,
    FilmBody,
    FilmText,
    Person,
    PersonBody,
    PersonName,
    PersonText,
    RoleLabel,
    SearchEntry,
)
from graph.text import tokens
from seed.film.facts import FACTS
from seed.load.rows import TABLES, SearchEntryRow

RANKS = {"TITLE": 0, "ALIAS": 1, "NAME": 2, "ROLE": 3, "DESCRIPTION": 4, "BODY": 5}
"""The fields, in the order in which hits are shown."""

LABELLED = ("ALIAS",)
"""Fields whose text stands in no column of its own."""

PEOPLE = 2_000
"""Written at once: they are short."""

SEARCHED = [fact for fact in FACTS if fact.searched]
FILM_TEXTS = [(TABLES["films"].c[name], fact.searched) for fact in SEARCHED for name in fact.film]
VERSION_TEXTS = [(TABLES["film_texts"].c[name], fact.searched) for fact in SEARCHED for name in fact.version]
"""The columns that search looks into, and under which field it finds their texts."""


class Entry(NamedTuple):
    """A text that search looks into, and whose it is: a film's, a person's or a role's."""

    field: str
    text: str
    film_id: int | None = None
    person_id: int | None = None
    role_id: int | None = None
    language: str | None = None


def write_search(connection: Connection, films: Iterable[int], people: Iterable[int]) -> None:
    """Writes the entries of these films and people anew, and those of all roles, which are few."""
    connection.execute(delete(SearchEntry).where(SearchEntry.role_id.is_not(None)))
    _insert(connection, _of_roles(connection))
    for chunk in in_chunks(sorted(people), PEOPLE):
        connection.execute(delete(SearchEntry).where(among(SearchEntry.person_id, chunk)))
        _insert(connection, _of_people(connection, chunk))
    for chunk in in_chunks(sorted(films)):
        connection.execute(delete(SearchEntry).where(among(SearchEntry.film_id, chunk)))
        _insert(connection, _of_films(connection, chunk))


def write_film_entries(connection: Connection, films: Sequence[int]) -> None:
    """Writes the entries of films that have none."""
    _insert(connection, _of_films(connection, films))


def write_name_entries(connection: Connection, people: Iterable[tuple[int, str]]) -> None:
    """Writes the entries of people, given as (id, name), who have none and no other name."""
    _insert(connection, (Entry("NAME", name, person_id=id) for id, name in people))


def _insert(connection: Connection, entries: Iterable[Entry]) -> None:
    ids = count((connection.scalar(select(func.max(SearchEntry.id))) or 0) + 1)
    found = [(next(ids), entry, words) for entry in entries if (words := tokens(entry.text))]
    rows = [
        SearchEntryRow(id, film, person, role, language, field, RANKS[field], text if field in LABELLED else None)
        for id, (field, text, film, person, role, language), _ in found
    ]
    insert_rows(connection, TABLES["search_entries"], rows)
    insert_tokens(connection, [(id, words) for id, _, words in found])


KEY = (RoleLabel.role_id, RoleLabel.label_folded)


def _of_roles(connection: Connection) -> Iterator[Entry]:
    """Labels lead to the people who have the role, so those of a role that nobody has lead nowhere."""
    somebody_has = exists().where(Credit.role_id == RoleLabel.role_id)
    labels = select(RoleLabel.role_id, RoleLabel.label_folded).where(somebody_has).order_by(*KEY)
    for role, label in connection.execute(labels):
        yield Entry("ROLE", label, role_id=role)


def _of_people(connection: Connection, people: Sequence[int]) -> Iterator[Entry]:
    for person, name in connection.execute(select(Person.id, Person.name).where(among(Person.id, people))).all():
        yield Entry("NAME", name, person_id=person)
    aliases = (
        select(PersonName.person_id, PersonName.name)
        .where(among(PersonName.person_id, people))
        .order_by(PersonName.person_id, PersonName.name)
    )
    for person, name in connection.execute(aliases).all():
        yield Entry("ALIAS", name, person_id=person)
    of_documents = (
        select(PersonText.person_id, PersonText.language, PersonText.description, PersonBody.text)
        .outerjoin(PersonBody, PersonBody.person_text_id == PersonText.id)
        .where(among(PersonText.person_id, people))
        .order_by(PersonText.person_id, PersonText.position)
    )
    for person, language, *texts in connection.execute(of_documents).all():
        for field, text in zip(("DESCRIPTION", "BODY"), texts, strict=True):
            yield Entry(field, text or "", person_id=person, language=language)


def _of_films(connection: Connection, films: Sequence[int]) -> Iterator[Entry]:
    of_films = select(Film.id, *(column for column, _ in FILM_TEXTS)).where(among(Film.id, films))
    for id, *texts in connection.execute(of_films.order_by(Film.id)).all():
        for (_, field), text in zip(FILM_TEXTS, texts, strict=True):
            yield Entry(field, text or "", film_id=id)
    of_versions = (
        select(FilmText.film_id, FilmText.language, *(column for column, _ in VERSION_TEXTS), FilmBody.text)
        .outerjoin(FilmBody, FilmBody.film_text_id == FilmText.id)
        .where(among(FilmText.film_id, films))
        .order_by(FilmText.film_id, FilmText.position)
    )
    fields = (*(field for _, field in VERSION_TEXTS), "BODY")
    for id, language, *texts in connection.execute(of_versions):
        for field, text in zip(fields, texts, strict=True):
            yield Entry(field, text or "", film_id=id, language=language)
