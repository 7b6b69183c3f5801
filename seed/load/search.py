"""What search looks into: the texts of films, the names of people, the labels of roles, as tokens.

The entries of a film, a person or a role are written together and in a natural order, so that of two that match
equally well the first is the same in every database.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from sqlalchemy import Connection, delete, func, select

from graph.database.bulk import Row, among, in_chunks, insert_rows, insert_tokens
from graph.models import Film, FilmBody, FilmText, Person, PersonName, RoleLabel, SearchEntry
from graph.text import tokens

RANKS = {"TITLE": 0, "ALIAS": 1, "NAME": 2, "ROLE": 3, "DESCRIPTION": 4, "BODY": 5}
"""The fields, in the order in which hits are shown."""

LABELLED = ("ALIAS",)
"""Fields whose text stands in no column of its own."""

PEOPLE = 2_000
"""Written at once: they are short."""

Entry = tuple[int | None, int | None, int | None, str | None, str, str]
"""(film, person, role, language, field, text)"""


def write_search(connection: Connection, films: Iterable[int], people: Iterable[int]) -> None:
    """Writes the entries of these films and people anew, and those of all roles, which are few."""
    ids = _new_ids(connection)
    connection.execute(delete(SearchEntry).where(SearchEntry.role_id.is_not(None)))
    _insert(connection, ids, _of_roles(connection))
    for chunk in in_chunks(sorted(people), PEOPLE):
        connection.execute(delete(SearchEntry).where(among(SearchEntry.person_id, chunk)))
        _insert(connection, ids, _of_people(connection, chunk))
    for chunk in in_chunks(sorted(films)):
        connection.execute(delete(SearchEntry).where(among(SearchEntry.film_id, chunk)))
        _insert(connection, ids, _of_films(connection, chunk))


def write_film_entries(connection: Connection, films: Sequence[int]) -> None:
    """Writes the entries of films that have none."""
    _insert(connection, _new_ids(connection), _of_films(connection, films))


def write_name_entries(connection: Connection, people: Iterable[tuple[int, str]]) -> None:
    """Writes the entries of people, given as (id, name), who have none and no other name."""
    _insert(connection, _new_ids(connection), ((None, id, None, None, "NAME", name) for id, name in people))


def _new_ids(connection: Connection) -> Iterator[int]:
    return count((connection.scalar(select(func.max(SearchEntry.id))) or 0) + 1)


def _insert(connection: Connection, ids: Iterator[int], entries: Iterable[Entry]) -> None:
    found = [(next(ids), entry, words) for entry in entries if (words := tokens(entry[5]))]
    rows: list[Row] = [
        (id, *entry[:5], RANKS[entry[4]], entry[5] if entry[4] in LABELLED else None) for id, entry, _ in found
    ]
    insert_rows(connection, SearchEntry.__table__, rows)  # type: ignore[arg-type]
    insert_tokens(connection, [(id, words) for id, _, words in found])


KEY = (RoleLabel.role_id, RoleLabel.label_folded)


def _of_roles(connection: Connection) -> Iterator[Entry]:
    for role, label in connection.execute(select(RoleLabel.role_id, RoleLabel.label_folded).order_by(*KEY)):
        yield None, None, role, None, "ROLE", label


def _of_people(connection: Connection, people: Sequence[int]) -> Iterator[Entry]:
    for person, name in connection.execute(select(Person.id, Person.name).where(among(Person.id, people))).all():
        yield None, person, None, None, "NAME", name
    aliases = (
        select(PersonName.person_id, PersonName.name)
        .where(among(PersonName.person_id, people))
        .order_by(PersonName.person_id, PersonName.name)
    )
    for person, name in connection.execute(aliases).all():
        yield None, person, None, None, "ALIAS", name


def _of_films(connection: Connection, films: Sequence[int]) -> Iterator[Entry]:
    titles = select(Film.id, Film.original_title).where(among(Film.id, films), Film.original_title.is_not(None))
    for film, title in connection.execute(titles).all():
        yield film, None, None, None, "TITLE", title or ""
    versions = (
        select(FilmText.film_id, FilmText.language, FilmText.title, FilmText.description, FilmBody.text)
        .outerjoin(FilmBody, FilmBody.film_text_id == FilmText.id)
        .where(among(FilmText.film_id, films))
        .order_by(FilmText.film_id, FilmText.position)
    )
    for film, language, title, description, body in connection.execute(versions):
        yield film, None, None, language, "TITLE", title
        yield film, None, None, language, "DESCRIPTION", description or ""
        yield film, None, None, language, "BODY", body or ""
