"""The revision: a hash of all that is served, whatever the ids. Of the history only earlier slugs count, since they are
served; neither the time of the seeding does, nor what pages said before.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from hashlib import blake2b

import orjson
from sqlalchemy import Connection, Executable, func, insert, select

from graph.declared import aliased
from graph.models import (
    AwardListing,
    AwardRecipient,
    Category,
    CategoryName,
    Country,
    CountryName,
    Credit,
    Department,
    DepartmentName,
    Document,
    Festival,
    FestivalName,
    Film,
    FilmGap,
    Genre,
    GenreName,
    KindName,
    Language,
    LanguageName,
    MediaFile,
    MovedPersonSlug,
    MovedSlug,
    OwnField,
    OwnReference,
    OwnTerm,
    OwnTermName,
    PageState,
    Person,
    PersonDocument,
    PersonIdentifier,
    PersonName,
    PersonOwnValue,
    PersonPage,
    Revision,
    Role,
    RoleLabel,
    RoleName,
)
from seed.load.page_states import Touched, write_page_states


def write_revision(connection: Connection, before: str | None, touched: Touched | None = None) -> str:
    """Computes the revision, writes it unless it is the one of before, and returns it; and with it what the pages of
    films and people say. Only those `touched` are looked at, if they are given and nothing changed that all share.
    """
    revision, shared = _hashes_of(connection, (*CONTENT, *EARLIER_SLUGS))
    last = connection.execute(select(Revision).order_by(Revision.id.desc()).limit(1)).mappings().first()
    if revision != before:
        counts = {
            model.__tablename__: connection.scalar(select(func.count()).select_from(model)) or 0
            for model in (Film, Person, Credit, Document)
        }
        counts["documents"] += connection.scalar(select(func.count()).select_from(PersonDocument)) or 0
        seeded_at = datetime.now(UTC)
        id = 1 if last is None else last["id"] + 1
        values = {"id": id, "revision": revision, "shared_hash": shared, "seeded_at": seeded_at}
        connection.execute(insert(Revision).values(**values, **counts))
        is_known = last is not None and last["shared_hash"] == shared
        write_page_states(connection, id, seeded_at, touched if is_known else None)
    return revision


def write_first_states(connection: Connection) -> None:
    """Writes what pages say as of the last revision, for a database that does not know it: it was just migrated."""
    if connection.scalar(select(PageState.since_id).limit(1)) is None:
        last = select(Revision.id, Revision.seeded_at).order_by(Revision.id.desc()).limit(1)
        for id, seeded_at in connection.execute(last).all():
            write_page_states(connection, id, seeded_at)


def hash_of(connection: Connection, statements: Iterable[Executable]) -> str:
    """A hash of the rows of some statements."""
    return _hashes_of(connection, statements)[0]


def _hashes_of(connection: Connection, statements: Iterable[Executable]) -> tuple[str, str]:
    """A hash of the rows of some statements, and one of those among them that tell what may change any page."""
    of_all, of_shared = blake2b(digest_size=16), blake2b(digest_size=16)
    for statement in statements:
        hashed = [of_all, of_shared] if statement in SHARED else [of_all]
        for rows in connection.execute(statement, execution_options={"yield_per": 5_000}).partitions():
            data = b"".join([orjson.dumps(tuple(row)) for row in rows])
            for each in hashed:
                each.update(data)
        for each in hashed:
            each.update(b"\n")
    return of_all.hexdigest(), of_shared.hexdigest()


def _of_pages() -> Iterator[Executable]:
    yield select(Film.slug, Film.content_hash).order_by(Film.slug)
    yield select(Person.slug, Person.identity, Person.name, Person.kind).order_by(Person.slug)
    yield (
        select(Person.slug, PersonName.name)
        .join(Person, Person.id == PersonName.person_id)
        .order_by(Person.slug, PersonName.name)
    )
    yield (
        select(Person.slug, PersonIdentifier.scheme, PersonIdentifier.value, PersonIdentifier.label)
        .join(Person, Person.id == PersonIdentifier.person_id)
        .order_by(Person.slug, PersonIdentifier.position)
    )


def _of_all() -> Iterator[Executable]:
    yield select(Department.key, Department.position).order_by(Department.key)
    yield select(Category.key, Category.position).order_by(Category.key)
    yield select(Genre.key, Genre.position).order_by(Genre.key)
    yield select(Role.key, Role.position, Department.key).join(Department).order_by(Role.key)
    yield select(Role.key, RoleLabel.label_folded).join(Role).order_by(Role.key, RoleLabel.label_folded)
    for owner, names in (
        (Department, DepartmentName),
        (Category, CategoryName),
        (Genre, GenreName),
        (Festival, FestivalName),
        (Role, RoleName),
    ):
        yield select(owner.key, Language.tag, names.name).join(owner).join(Language).order_by(owner.key, Language.tag)
    yield (
        select(Country.code, Language.tag, CountryName.name)
        .join(Country)
        .join(Language)
        .order_by(Country.code, Language.tag)
    )
    yield (
        select(LanguageName.tag, Language.tag, LanguageName.name)
        .join(Language)
        .order_by(LanguageName.tag, Language.tag)
    )
    yield select(KindName.kind, Language.tag, KindName.name).join(Language).order_by(KindName.kind, Language.tag)
    yield select(OwnField.definition).order_by(OwnField.position)
    yield select(OwnTerm.id, OwnTerm.position).order_by(OwnTerm.id)
    term = OwnTermName
    yield select(term.term_id, Language.tag, term.name).join(Language).order_by(term.term_id, Language.tag)
    values = PersonOwnValue
    yield (
        select(Person.slug, values.field, values.position, values.text, values.key, values.html)
        .join(Person)
        .order_by(Person.slug, values.field, values.position)
    )
    yield (
        select(Person.slug, PersonIdentifier.scheme, PersonIdentifier.value, PersonIdentifier.label)
        .join(Person, Person.id == PersonIdentifier.person_id)
        .order_by(Person.slug, PersonIdentifier.position)
    )
    yield select(Person.slug, PersonPage.content_hash).join(Person).order_by(Person.slug)
    yield _references()
    file = MediaFile
    facts = (file.mime_type, file.width, file.height, file.duration_seconds, file.placeholder)
    yield select(file.path, file.bytes, *facts).order_by(file.path)


def _references() -> Executable:
    """Who refers to whom, by slugs."""
    film, person, other_film, other_person = aliased(Film), aliased(Person), aliased(Film), aliased(Person)
    return (
        select(film.slug, person.slug, OwnReference.field, OwnReference.position, other_film.slug, other_person.slug)
        .outerjoin(film, film.id == OwnReference.film_id)
        .outerjoin(person, person.id == OwnReference.person_id)
        .outerjoin(other_film, other_film.id == OwnReference.other_film_id)
        .outerjoin(other_person, other_person.id == OwnReference.other_person_id)
        .order_by(
            OwnReference.field, func.coalesce(film.slug, ""), func.coalesce(person.slug, ""), OwnReference.position
        )
    )


def _told() -> Executable:
    """Who received which award, and of which film, as documents about people tell."""
    film, person = aliased(Film), aliased(Person)
    listing, received = AwardListing, AwardRecipient
    columns = (listing.position, listing.year, listing.kind, listing.person_award, received.credit)
    return (
        select(film.slug, person.slug, *columns, Festival.key)
        .select_from(received)
        .join(listing, listing.id == received.award_id)
        .join(person, person.id == received.person_id)
        .outerjoin(film, film.id == listing.film_id)
        .outerjoin(Festival, Festival.id == listing.festival_id)
        .where(received.credit.is_(None))
        .order_by(func.coalesce(film.slug, ""), listing.position, person.slug)  # databases sort NULL otherwise
    )


LANGUAGES = select(Language.position, Language.tag).order_by(Language.position)
SHARED = (LANGUAGES, *_of_all())
"""What may change any page."""

GAPS = select(Film.slug, FilmGap.kind, FilmGap.language).join(Film).order_by(Film.slug, FilmGap.position)
"""What films lack beside the others, which no page says."""

CONTENT = (LANGUAGES, *_of_pages(), *SHARED[1:], _told(), GAPS)
"""What the documents say, whichever way the catalogue came to it: page_states are how it did."""

EARLIER_SLUGS = (
    select(MovedSlug.slug, Film.slug).join(Film).order_by(MovedSlug.slug),
    select(MovedPersonSlug.slug, Person.slug).join(Person).order_by(MovedPersonSlug.slug),
)
"""Under which films and people are still found. Aliases are among them, and these stand in documents."""
