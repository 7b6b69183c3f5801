"""The declarations of own fields, the vocabularies of their values, and whom and what these refer to."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, select

from graph.database.bulk import among, in_chunks, insert_rows, pairs
from graph.languages import primary
from graph.models import (
    Document,
    Film,
    FilmListing,
    MovedPersonSlug,
    MovedSlug,
    OwnReference,
    Person,
    PersonOwnValue,
)
from graph.models import OwnField as Declared
from graph.own_fields import OwnField, OwnType, Subject, encoded
from graph.text import fold
from seed.diagnostics import Diagnostic
from seed.film.references import Place, film_names, find_film, find_person, references_of, unresolved
from seed.load.rows import ROW_TYPES, TABLES, read_rows
from seed.people.identity import People

VALUES = {Subject.FILM: TABLES["film_own_values"], Subject.PERSON: TABLES["person_own_values"]}


def write_declarations(connection: Connection, fields: Sequence[OwnField]) -> bool:
    """Makes the declarations in the database those given; returns whether they were others."""
    row = ROW_TYPES["own_fields"]
    wanted = [row(position, definition) for position, definition in enumerate(encoded(fields))]
    present = connection.execute(select(TABLES["own_fields"]).order_by(Declared.position)).all()
    if wanted != [row(*each) for each in present]:
        connection.execute(delete(Declared))
        insert_rows(connection, TABLES["own_fields"], wanted)
        return True
    return False


# Values of people


def write_person_values(connection: Connection, people: People, touched: Iterable[int]) -> None:
    """Makes the values of the people that people.yaml names, and of those `touched`, what it states of them."""
    ids: dict[str, int] = {}
    for chunk in in_chunks(sorted(people.entries)):
        ids |= pairs(connection, select(Person.identity, Person.id).where(Person.identity.in_(chunk)))
    table, row = TABLES["person_own_values"], ROW_TYPES["person_own_values"]
    wanted = {
        row(ids[identity], **value._asdict(), text_folded=fold(value.text))
        for identity, entry in people.entries.items()
        if identity in ids
        for value in entry.own_values
    }
    present = {
        each
        for chunk in in_chunks(sorted({*ids.values(), *touched}))
        for each in read_rows(connection, "person_own_values", among(table.c.person_id, chunk))
    }
    differing = sorted({each.person_id for each in present ^ wanted})
    for chunk in in_chunks(differing):
        connection.execute(delete(PersonOwnValue).where(PersonOwnValue.person_id.in_(chunk)))
    insert_rows(connection, table, sorted((each for each in wanted if each.person_id in set(differing)), key=_place))


def _place(row: Any) -> tuple[int, str, int]:
    return row.person_id, row.field, row.position


# Vocabularies


def write_terms(connection: Connection, fields: Sequence[OwnField], languages: Mapping[str, int]) -> None:
    """Makes the terms those that fields declare and that values have besides; these are called as most print them."""
    names: dict[tuple[str, str], dict[str, str]] = {}
    vocabularies = [field for field in fields if field.type is OwnType.VOCABULARY]
    for vocabulary in vocabularies:
        names |= {(vocabulary.name, term.key): dict(term.names) for term in vocabulary.terms}
    printed = _printed(connection, vocabularies)
    names |= {
        term: {"": min(printed[term], key=lambda label: (-printed[term][label], label))}
        for term in sorted(printed)
        if term not in names
    }
    row, name_row = ROW_TYPES["own_terms"], ROW_TYPES["own_term_names"]
    terms = {row(f"{field}:{key}", field, key, place) for place, (field, key) in enumerate(names)}
    _sync(connection, "own_terms", terms)
    wanted = set()
    for (field, key), own in names.items():
        for language, id in languages.items():
            fallbacks = (language, primary(language), "", *languages, "en", *own)
            name = next((own[each] for each in fallbacks if own.get(each)), key)
            wanted.add(name_row(f"{field}:{key}", id, name, fold(name)))
    _sync(connection, "own_term_names", wanted)


def _printed(connection: Connection, vocabularies: Sequence[OwnField]) -> dict[tuple[str, str], Counter[str]]:
    """How often each term of some vocabularies, by field and key, is printed in which words."""
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for subject, values in VALUES.items():
        columns = values.c
        fields = {field.stored: field.name for field in vocabularies if field.on is subject}
        statement = select(columns.field, columns.key, columns.text, func.count())
        grouped = statement.where(columns.field.in_(fields)).group_by(columns.field, columns.key, columns.text)
        for field, key, text, count in connection.execute(grouped) if fields else ():
            found[fields[field], key][text] += count
    return found


def _sync(connection: Connection, table: str, wanted: set[Any]) -> None:
    """Makes the rows of a small table those wanted."""
    target = TABLES[table]
    present = {ROW_TYPES[table]._make(each) for each in connection.execute(select(target)).all()}
    key = next(iter(target.primary_key.columns))
    stale = sorted({getattr(each, key.name) for each in present ^ wanted})
    for chunk in in_chunks(stale):
        connection.execute(delete(target).where(key.in_(chunk)))
    gone = set(stale)
    insert_rows(connection, target, sorted(each for each in wanted if getattr(each, key.name) in gone))


# References


class _Targets:
    """The films and people that references may mean, looked up in the database."""

    def __init__(self, connection: Connection, languages: Iterable[int]) -> None:
        self._connection = connection
        self._languages = list(languages)
        self.films: dict[str, dict[int, int | None]] = defaultdict(dict)
        self.people: dict[str, int] = {}

    def look_up_films(self, names: Iterable[str]) -> None:
        for chunk in in_chunks(sorted(set(names))):
            titled = (FilmListing.language_id.in_(self._languages), FilmListing.title_folded.in_(chunk))
            for statement in (
                select(Film.slug, Film.id, Film.release_year).where(Film.slug.in_(chunk)),
                select(MovedSlug.slug, Film.id, Film.release_year).join(Film).where(MovedSlug.slug.in_(chunk)),
                select(FilmListing.title_folded, FilmListing.film_id, FilmListing.release_year).where(*titled),
            ):
                for name, id, year in self._connection.execute(statement):
                    self.films[name][id] = year

    def look_up_people(self, names: Iterable[str]) -> None:
        for chunk in in_chunks(sorted(set(names))):
            for statement in (
                select(MovedPersonSlug.slug, MovedPersonSlug.person_id).where(MovedPersonSlug.slug.in_(chunk)),
                select(Person.slug, Person.id).where(Person.slug.in_(chunk)),
                select(Person.identity, Person.id).where(Person.identity.in_(chunk)),
            ):
                self.people |= pairs(self._connection, statement)


class _Stated(NamedTuple):
    """A reference as a film or person states it."""

    subject: Subject
    owner: int
    field: str
    position: int
    text: str


def write_references(
    connection: Connection,
    fields: Sequence[OwnField],
    people: People,
    languages: Iterable[int],
    places: Mapping[tuple[int, str, int], Place],
    shown: Mapping[str, str],
) -> tuple[Diagnostic, ...]:
    """Makes the references those that values state, and tells which mean nobody, or several.

    `places` are those of references in documents that were read, by film, field and position; `shown` the paths of
    documents that were found, as messages show them.
    """
    leads = references_of(fields)
    stated = list(_stated(connection, leads))
    targets = _Targets(connection, languages)
    targets.look_up_films(
        name for each in stated if leads[each[0], each.field] is Subject.FILM for name in film_names(each.text)
    )
    targets.look_up_people(
        name
        for each in stated
        if leads[each.subject, each.field] is Subject.PERSON
        for name in (people.identity(each.text, ""), each.text)
    )
    wanted: dict[tuple[Any, ...], None] = {}
    wrong: list[tuple[_Stated, Subject, list[int]]] = []
    meant: set[tuple[Any, ...]] = set()
    for each in stated:
        to = leads[each.subject, each.field]
        if to is Subject.FILM:
            found = find_film(each.text, targets.films)
        else:
            found = find_person(each.text, targets.people, lambda name: people.identity(name, ""))
        if len(found) != 1:
            wrong.append((each, to, found))
        elif (each.subject, each.owner, each.field, found[0]) not in meant:
            meant.add((each.subject, each.owner, each.field, found[0]))
            owner = (each.owner, None) if each.subject is Subject.FILM else (None, each.owner)
            other = (found[0], None) if to is Subject.FILM else (None, found[0])
            wanted[(*owner, each.field, each.position, *other)] = None
    _write_references(connection, wanted)
    return tuple(_findings(connection, wrong, people, places, shown))


def _stated(connection: Connection, leads: Mapping[tuple[Subject, str], Subject]) -> Iterator[_Stated]:
    for subject, table in VALUES.items():
        names = {f"{name}:{to}": name for (on, name), to in leads.items() if on is subject}
        owner = table.c[f"{subject}_id"]
        statement = select(owner, table.c.field, table.c.position, table.c.text).where(table.c.field.in_(names))
        for row in connection.execute(statement.order_by(owner, table.c.field, table.c.position)) if names else ():
            id, field, position, text = row
            yield _Stated(subject, id, names[field], position, text)


def _write_references(connection: Connection, wanted: Iterable[tuple[Any, ...]]) -> None:
    table, row = TABLES["own_references"], ROW_TYPES["own_references"]
    present = {tuple(each[1:]): each[0] for each in connection.execute(select(table)).all()}
    wanted = list(wanted)
    for chunk in in_chunks(sorted(present[each] for each in present.keys() - set(wanted))):
        connection.execute(delete(OwnReference).where(OwnReference.id.in_(chunk)))
    last = max(present.values(), default=0)
    new = [each for each in wanted if each not in present]
    insert_rows(connection, table, [row(id, *each) for id, each in enumerate(new, last + 1)])


def _findings(
    connection: Connection,
    wrong: Sequence[tuple[_Stated, Subject, list[int]]],
    people: People,
    places: Mapping[tuple[int, str, int], Place],
    shown: Mapping[str, str],
) -> Iterator[Diagnostic]:
    entries = {entry.identity: entry for entry in people.entries.values()}
    known: dict[Subject, dict[str, str]] = {}
    for each, to, found in wrong:
        if to not in known:
            known[to] = _names_of_films(connection) if to is Subject.FILM else _names_of_people(connection)
        if each.subject is Subject.FILM:
            place = places.get((each.owner, each.field, each.position)) or _place_in(connection, each, shown)
        else:
            entry = entries.get(connection.scalar(select(Person.identity).where(Person.id == each.owner)) or "")
            place = Place(entry.line, 1, entry.path) if entry else Place(1, 1, "people.yaml")
        names = known[to]
        if found:
            slugs = connection.scalars(select(Film.slug).where(Film.id.in_(found)))
            names = {slug: slug for slug in slugs}
        yield unresolved(each.text, to, found, names, place, people)


def _names_of_films(connection: Connection) -> dict[str, str]:
    """Slug or folded title → slug."""
    names = pairs(connection, select(Film.slug, Film.slug))
    titled = select(FilmListing.title_folded, Film.slug).join(Film, Film.id == FilmListing.film_id)
    return pairs(connection, titled.order_by(Film.slug)) | names


def _names_of_people(connection: Connection) -> dict[str, str]:
    """Folded name → name."""
    return pairs(connection, select(Person.name_folded, Person.name).order_by(Person.name, Person.id))


def _place_in(connection: Connection, stated: _Stated, shown: Mapping[str, str]) -> Place:
    """Where a document that was not read again states a reference: the first line with its text."""
    documents = select(Document.root, Document.path, Document.source).where(Document.film_id == stated.owner)
    for root, path, source in connection.execute(documents.order_by(Document.path)).all():
        for line, text in enumerate(source.splitlines(), 1):
            if stated.text in text:
                return Place(line, text.index(stated.text) + 1, shown.get(path, f"{root}/{path}"))
    return Place(1, 1, "")
