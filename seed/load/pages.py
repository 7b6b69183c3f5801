"""What documents say of people → rows: of people whom they say something else of than before."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, update

from graph.database.bulk import in_chunks, insert_rows
from graph.models import PersonDocument, PersonPage, PersonText
from seed.discover.stored import StoredCatalogue, StoredDocument
from seed.load.diff import Differences, note_pages
from seed.load.ids import IdAllocator
from seed.load.rows import (
    PAGE_LISTS,
    TABLES,
    PersonBodyRow,
    PersonPageRow,
    person_document_row,
    person_text_row,
    read_rows,
)
from seed.pages.pages import Pages
from seed.pages.record import PersonRecord

Rows = dict[str, list[Any]]
"""By table, parents first."""


def write_pages(
    connection: Connection, ids: IdAllocator, stored: StoredCatalogue, pages: Pages, differences: Differences
) -> set[int]:
    """Writes what documents say of people, and returns the ids of those of whom it is something else than before."""
    _relocate(connection, pages.moved)
    if not pages.were_read:
        return set()
    records = {record.identity: record for record in pages.records}
    ids.look_up(connection, records)
    people = {identity: ids.person_called(identity, record.name) for identity, record in records.items()}
    ids.write_new(connection)
    same = {
        identity
        for identity, record in records.items()
        if identity in stored.pages and stored.pages[identity].content_hash == record.content_hash
    }
    differing = [record for identity, record in records.items() if identity not in same]
    gone = {page.person_id for identity, page in stored.pages.items() if identity not in records}
    note_pages(
        differences, stored.pages, differing, [stored.pages[each].slug for each in stored.pages.keys() - records]
    )
    changed = {people[record.identity] for record in differing}
    _remove(connection, gone | changed)
    rows: Rows = {name: [] for name in ("person_pages", "person_texts", "person_bodies")}
    rows |= {each.table: [] for each in PAGE_LISTS}
    for record in differing:
        _add(rows, ids, people[record.identity], record)
    _write_again(connection, stored, map(records.__getitem__, sorted(same)))
    for table, of_table in rows.items():
        insert_rows(connection, TABLES[table], of_table)
    _write_documents(connection, ids, people, records.values(), stored)
    return gone | changed


def _relocate(connection: Connection, moved: Iterable[tuple[StoredDocument, str]]) -> None:
    for document, root in moved:
        connection.execute(update(PersonDocument).where(PersonDocument.id == document.id).values(root=root))


def _remove(connection: Connection, people: Iterable[int]) -> None:
    for chunk in in_chunks(sorted(people)):
        connection.execute(delete(PersonPage).where(PersonPage.person_id.in_(chunk)))
        connection.execute(delete(PersonText).where(PersonText.person_id.in_(chunk)))


def _kept(record: PersonRecord) -> str:
    return msgspec.json.encode(record._replace(versions=())).decode()


def _write_again(connection: Connection, stored: StoredCatalogue, records: Iterable[PersonRecord]) -> None:
    """Of people of whom the same is served: where documents say it, which may be in other lines."""
    for record in records:
        page, kept = stored.pages[record.identity], _kept(record)
        if page.record != kept:
            row = PersonPage.person_id == page.person_id
            connection.execute(update(PersonPage).where(row).values(record=kept))


def _add(rows: Rows, ids: IdAllocator, person: int, record: PersonRecord) -> None:
    kept = _kept(record)
    rows["person_pages"].append(PersonPageRow(person, record.born_date, record.died_date, record.content_hash, kept))
    for position, version in enumerate(record.versions):
        id, body = ids.next_id("person_texts"), version.body
        rows["person_texts"].append(person_text_row(version, ids.of_key, id=id, person_id=person, position=position))
        rows["person_bodies"].append(PersonBodyRow(id, body.markdown, body.html, body.text))
        for each in PAGE_LISTS:
            rows[each.table] += each.rows(version, id, ids.of_key)


def _write_documents(
    connection: Connection,
    ids: IdAllocator,
    people: Mapping[str, int],
    records: Iterable[PersonRecord],
    stored: StoredCatalogue,
) -> None:
    """Makes the documents about people those of the records."""
    known = stored.documents_of_people
    wanted = {
        document.path: person_document_row(
            document,
            ids.of_key,
            id=known[document.path].id if document.path in known else ids.next_id("person_documents"),
            person_id=people[record.identity],
            language=version.language,
        )
        for record in records
        for version in record.versions
        for document in (version.document,)
    }
    present = {row.path: row for row in _documents(connection)}
    differing = [path for path in present if present[path] != wanted.get(path)]
    for chunk in in_chunks(sorted(present[path].id for path in differing)):
        connection.execute(delete(PersonDocument).where(PersonDocument.id.in_(chunk)))
    insert_rows(
        connection, TABLES["person_documents"], [row for path, row in wanted.items() if present.get(path) != row]
    )


def _documents(connection: Connection) -> Iterator[Any]:
    return read_rows(connection, "person_documents", TABLES["person_documents"].c.id.is_not(None))
