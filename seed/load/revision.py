"""The revision: a hash of all that is served, whatever the ids and the history."""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import blake2b

import orjson
from sqlalchemy import Connection, Executable, func, insert, select

from graph.models import (
    Category,
    CategoryName,
    Country,
    CountryName,
    Credit,
    Department,
    DepartmentName,
    Document,
    Film,
    Language,
    Person,
    PersonIdentifier,
    PersonName,
    Revision,
    Role,
    RoleLabel,
    RoleName,
)


def write_revision(connection: Connection, before: str | None) -> str:
    """Computes the revision, writes it unless it is the one of before, and returns it."""
    hashed = blake2b(digest_size=16)
    for statement in _CONTENT:
        for rows in connection.execute(statement, execution_options={"yield_per": 5_000}).partitions():
            for row in rows:
                hashed.update(orjson.dumps(tuple(row)))
        hashed.update(b"\n")
    for row in connection.execute(_IDENTIFIERS):
        hashed.update(orjson.dumps(tuple(row)))
    revision = hashed.hexdigest()
    if revision != before:
        counts = {
            model.__tablename__: connection.scalar(select(func.count()).select_from(model))
            for model in (Film, Person, Credit, Document)
        }
        connection.execute(insert(Revision).values(revision=revision, seeded_at=datetime.now(UTC), **counts))
    return revision


_IDENTIFIERS = (
    select(Person.slug, PersonIdentifier.scheme, PersonIdentifier.value, PersonIdentifier.label)
    .join(Person, Person.id == PersonIdentifier.person_id)
    .order_by(Person.slug, PersonIdentifier.position)
)
"""Last, so that a catalogue without any keeps its revision."""


def _statements() -> Iterator[Executable]:
    yield select(Language.position, Language.tag).order_by(Language.position)
    yield select(Film.slug, Film.content_hash).order_by(Film.slug)
    yield select(Person.slug, Person.identity, Person.name, Person.kind).order_by(Person.slug)
    yield (
        select(Person.slug, PersonName.name)
        .join(Person, Person.id == PersonName.person_id)
        .order_by(Person.slug, PersonName.name)
    )
    yield select(Department.key, Department.position).order_by(Department.key)
    yield select(Category.key, Category.position).order_by(Category.key)
    yield select(Role.key, Role.position, Department.key).join(Department).order_by(Role.key)
    yield select(Role.key, RoleLabel.label_folded).join(Role).order_by(Role.key, RoleLabel.label_folded)
    for owner, names in ((Department, DepartmentName), (Category, CategoryName), (Role, RoleName)):
        yield select(owner.key, Language.tag, names.name).join(owner).join(Language).order_by(owner.key, Language.tag)
    yield (
        select(Country.code, Language.tag, CountryName.name)
        .join(Country)
        .join(Language)
        .order_by(Country.code, Language.tag)
    )


_CONTENT = tuple(_statements())
